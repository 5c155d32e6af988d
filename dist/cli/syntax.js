import { n as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { c as evaluate, f as knownValue, i as resolve, m as textOf, n as booleanFrom, p as numberOf, r as numberFrom } from "./policy.js";
import { t as docsPath } from "./finding.js";
import { a as taskTypes$2, r as goals, s as fingerprints } from "./model.js";
import { n as closest } from "./user-mistake.js";
import { n as lineStarts, r as positionAt } from "./span.js";
import { t as sourcesOver } from "./report.js";

// src/project/derive/derivation.ts
/** A derived fact: as certain as the least certain fact it comes from. */
function derived(facts, value, from, extra = {}) {
	const certainty = [extra.confidence ?? 1, ...from.map((name) => facts.get(name)?.confidence ?? 1)];
	const confidence = Math.min(...certainty);
	const first = facts.get(from[0] ?? "");
	return {
		value,
		state: "derived",
		from,
		...first?.at ? { at: first.at } : {},
		...first?.keyAt ? { keyAt: first.keyAt } : {},
		...confidence < 1 ? { confidence } : {},
		...extra.note ? { note: extra.note } : {}
	};
}
/** Names of the records of a list: `data.train[0]`, `data.train[1]`, ... */
function recordsOf$1(facts, list) {
	const count = facts.get(list)?.value;
	return typeof count === "number" ? Array.from({ length: count }, (_, index) => `${list}[${index}]`) : [];
}

// src/project/derive/adapter.ts
/** Multiplier of the adapter's output: alpha / rank, or alpha / √rank when rank-stabilised. */
const adapterScale = (facts) => {
	const rank = numberOf(facts, "adapter.rank");
	const alpha = numberOf(facts, "adapter.alpha");
	if (rank === void 0 || alpha === void 0 || rank <= 0) return {};
	const scale = knownValue(facts, "adapter.rslora") === true ? alpha / Math.sqrt(rank) : alpha / rank;
	return { "adapter.scale": derived(facts, scale, ["adapter.alpha", "adapter.rank"]) };
};
const attention$1 = /(^|[._])(q|k|v|o|qkv|query|key|value|out|output|dense|c_attn|q_a|q_b|kv_a|kv_b|wq|wk|wv|wo|W_pack|query_key_value)(_proj|_proj_with_mqa)?$/i;
/** Whether the targets are a list and nothing but attention projections. */
const attentionOnly = (facts) => {
	const targets = knownValue(facts, "adapter.targets");
	const mode = textOf(facts, "adapter.targetsMode");
	if (mode === "attention") return { "adapter.attentionOnly": derived(facts, true, ["adapter.targetsMode"]) };
	if (mode === "all-linear") return { "adapter.attentionOnly": derived(facts, false, ["adapter.targetsMode"]) };
	if (mode !== "list" || !Array.isArray(targets) || targets.length === 0) return {};
	const only = targets.every((name) => attention$1.test(String(name)));
	return { "adapter.attentionOnly": derived(facts, only, ["adapter.targets"]) };
};
const frozenBase = /* @__PURE__ */ new Set([
	"lora",
	"oft",
	"ia3",
	"prompt-tuning",
	"prefix-tuning",
	"p-tuning",
	"bottleneck-adapter",
	"llama-adapter"
]);
/** Full and partial tuning change the base; adapters and prompts do not, until they are merged. */
const changesBase = (facts) => {
	const kind = textOf(facts, "method.kind");
	if (kind === "full" || kind === "partial") return { "method.changesBaseWeights": derived(facts, true, ["method.kind"]) };
	if (kind === void 0 || !frozenBase.has(kind)) return {};
	const merged = knownValue(facts, "output.mergeAdapter") === true;
	return { "method.changesBaseWeights": derived(facts, merged, merged ? ["output.mergeAdapter", "method.kind"] : ["method.kind"]) };
};

// src/project/derive/batch.ts
/** Examples per optimiser step: micro batch × accumulation × accelerators; unknown without the number of devices. */
const effectiveBatch$1 = (facts) => {
	const micro = numberOf(facts, "hyper.microBatch");
	const accumulation = numberOf(facts, "hyper.accumulation");
	if (micro === void 0 || accumulation === void 0) return {};
	const from = [
		"hyper.microBatch",
		"hyper.accumulation",
		"hardware.count"
	];
	const devices = numberOf(facts, "hardware.count");
	if (devices !== void 0) return { "hyper.effectiveBatch": derived(facts, micro * accumulation * devices, from) };
	return { "hyper.effectiveBatch": {
		value: null,
		state: "unresolved",
		from,
		note: `${micro * accumulation} per device; the number of devices is not in the file`
	} };
};
/** Memory of all accelerators together. */
const totalMemory = (facts) => {
	const count = numberOf(facts, "hardware.count");
	const memory = numberOf(facts, "hardware.memory");
	if (count === void 0 || memory === void 0) return {};
	return { "hardware.totalMemory": derived(facts, count * memory, ["hardware.memory", "hardware.count"]) };
};

// src/knowledge/name/guess.ts
const guess = (value, confidence) => ({
	value,
	confidence
});

// src/knowledge/model-id.ts
/**
* The parts of a model id as people write it in configurations: hub ids, folders, URLs, cache folders.
*/
/** Folders inside a downloaded model that carry no name of their own. */
const nameless$1 = /* @__PURE__ */ new Set([
	"original",
	"hf",
	"model",
	"weights",
	"latest",
	"final",
	"merged",
	"main"
]);
/** Segments of an id or path, with both kinds of slash, without scheme and without empty ones. */
function segmentsOf(id) {
	return id.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").split(/[\\/]+/).filter((segment) => segment !== "" && segment !== ".");
}
/**
* The segment that names the model: the last one, or the one before a folder that every model has
* (`…/Meta-Llama-3-8B/original`), or the name inside a hub cache (`models--org--name/snapshots/…`).
*/
function nameOf$2(id) {
	const segments = segmentsOf(id);
	const cached = segments.findLast((segment) => /^models--.+--.+/.test(segment));
	if (cached !== void 0) return cached.split("--").slice(2).join("--");
	const last = segments.at(-1) ?? "";
	const before = segments.at(-2);
	return before !== void 0 && nameless$1.has(last.toLowerCase()) ? before : last;
}
/** The organisation of a hub id. Undefined for a bare name and for a folder, where nobody vouches for the parent. */
function organisationOf(id) {
	return /^([A-Za-z0-9][\w.-]*)\/[\w.-]+$/.exec(id.trim())?.[1];
}
const glued = new RegExp(`^(codellama|llama|qwen|gemma|granite|phi|falcon|smollm|olmo|mistral|yi|pythia|opt|bloom)(\\d.*)$`);
const storage = new RegExp(`-(?:(?:bf16|fp16|fp32|float16|bfloat16|16bit|f16)|(?:(?:unsloth-)?(?:bnb-)?[48]-?bit|(?:bnb-)?nf4|gptq|awq|(?:aqlm-)?2bit-\\d+x\\d+|aqlm|hqq|eetq|gguf|ggml|mxfp4|nvfp4|(?:exl[23]-)?\\d(?:\\.\\d+)?bpw|exl[23]|fp8(?:-dynamic|-kv)?|(?:gptq-|awq-)?int[48]|(?:quantized\\.)?w[48]a(?:8|16)|q[2-8](?:-[01k](?:-[sml])?)?|(?:un|de)quanti[sz]ed|qat)|hf|safetensors|mlx|sharded)$`);
/**
* One spelling for the spellings of a name: case, separators, `Meta-` before Llama, and endings that say how the
* weights are stored rather than which model they are (`-hf`, `-bnb-4bit`, `-GPTQ-Int4`, `-FP8`, `-GGUF`).
*/
function canonicalName(name) {
	let rest = name.toLowerCase().replace(/\.(?:gguf|nemo|safetensors|bin|pt|pth)$/, "").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "").replace(/^meta-(?=llama)/, "");
	for (let shorter = rest.replace(storage, ""); shorter !== rest; shorter = rest.replace(storage, "")) rest = shorter;
	return rest.split("-").map((token) => token.replace(glued, "$1-$2")).join("-");
}

// src/knowledge/name/id-kind.ts
/**
* Where the id of a model points to, from its form alone.
*
* `org/name` may also be a folder, so a hub id is never quite certain; names of folders that people use for
* models (`models/…`, `checkpoints/…`) make it local.
*/
function idKindOf(id) {
	const text = id.trim();
	if (text === "" || isPlaceholder(text)) return guess("unknown", 0);
	return withScheme(text) ?? localPath(text) ?? serviceName(text) ?? hubName(text) ?? guess("unknown", 0);
}
/** Variables and templates of shells, Jinja, OmegaConf and people: `$MODEL`, `{{ model }}`, `???`, `<your-model>`. */
function isPlaceholder(text) {
	return /[${}<>]|^\?+$/.test(text);
}
const stores = /^(?:s3a?|gs|gcs|az|azure|azureml|abfss?|wasbs?|adl|oci|hdfs|r2|cos|oss|swift|b2):\/\//i;
function withScheme(text) {
	if (stores.test(text) || /^dbfs:\//i.test(text)) return guess("object-store", 1);
	if (/^file:\/\//i.test(text)) return guess("local", 1);
	if (/^(?:hf|huggingface|ms|modelscope):\/\//i.test(text)) return guess("hub", 1);
	if (/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com|modelscope\.cn)\//i.test(text)) return guess("hub", 1);
	if (/^arn:/i.test(text) || /^ft:/i.test(text)) return guess("service-alias", 1);
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? guess("unknown", 0) : void 0;
}
function localPath(text) {
	if (/^(?:\.{1,2}(?:[\\/]|$)|[\\/]|~|[A-Za-z]:[\\/])/.test(text)) return guess("local", 1);
	if (text.includes("\\")) return guess("local", .95);
	const segments = segmentsOf(text);
	const last = segments.at(-1) ?? "";
	if (/\.(?:gguf|ggml|nemo|safetensors|bin|pth?|ckpt|tar|gz|zip)$/i.test(last)) return guess("local", .95);
	if (segments.length > 2) return serviceName(text) ?? guess("local", .9);
	if (text.endsWith("/")) return guess("local", .9);
	if (segments.length === 2 && folders.test(segments[0] ?? "")) return guess("local", .85);
	return /^checkpoint-\d+$/.test(last) ? guess("local", .9) : void 0;
}
const folders = /^(?:(?:base|my|local|pretrained|trained|finetuned|merged|saved|output)?[-_]?models?|checkpoints?|ckpts?|outputs?|out|saves?|runs?|results?|weights|pretrained|cache|data|artifacts|experiments?|exp|work|workspace|tmp|mnt|opt|home)$/i;
/**
* Names under which services offer models. A Bedrock id has a vendor and a point, a Vertex partner model ends in
* `-maas`, Fireworks and Google give resource paths, a Nova recipe names `nova-pro/prod`.
*/
const services = [
	/^(?:chat)?gpt-(?:3\.5|35|4|4o|4\.1|4\.5|5)\b/i,
	/^o[134](?:-|$)/i,
	/^(?:text-)?(?:davinci|babbage|curie|ada)(?:-|$)/i,
	/^claude-/i,
	/^gemini-/i,
	/^(?:text|chat|code)-(?:bison|unicorn|gecko)/i,
	/^nova-(?:micro|lite|pro|premier|canvas|reel|sonic)\b/i,
	/^(?:us\.|eu\.|apac\.)?(?:amazon|anthropic|meta|mistral|cohere|ai21|stability|deepseek)\.[a-z0-9]/i,
	/^accounts\/[^/]+\/(?:models|deployments)\//i,
	/^projects\/[^/]+\/locations\//i,
	/^publishers\/[^/]+\/models\//i,
	/-maas(?:@|$)/i,
	/^(?:open-mistral|open-mixtral|mistral-(?:tiny|small|medium|large)|ministral-[38]b|codestral|pixtral)-latest$/i,
	/^(?:open-mistral-(?:7b|nemo)|open-mixtral-8x(?:7|22)b)(?:-\d{4})?$/i
];
function serviceName(text) {
	return services.some((pattern) => pattern.test(text)) ? guess("service-alias", .9) : void 0;
}
/** Names that the hub keeps without an organisation from its first years. */
const bareHubNames = /^(?:gpt2(?:-medium|-large|-xl)?|distilgpt2|bert-(?:base|large)-(?:un)?cased|distilbert-base-(?:un)?cased|(?:distil)?roberta-(?:base|large)|xlm-roberta-(?:base|large)|albert-base-v[12]|t5-(?:small|base|large|3b|11b))$/;
function hubName(text) {
	if (/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*(?:@[\w.-]+)?$/.test(text)) return guess("hub", .9);
	return bareHubNames.test(text) ? guess("hub", .8) : void 0;
}

// data/dataset-families.json
let data$3;
const read$2 = () => data$3 ??= JSON.parse("{\"about\":\"Data sets that are known by name. names stand for one published set or line; words say something about a set whoever made it. Spaces stand for any separator or none. confidence as in rules: from 0.8 at full severity, from 0.5 one step lower, below not at all. onlyAsText: holds only where the examples are plain text.\",\"date\":\"2026-11-23\",\"families\":[{\"id\":\"closed-book-qa\",\"task\":\"qa-closed-book\",\"closedBook\":true,\"confidence\":0.9,\"names\":[\"nq open\",\"natural questions open\",\"web questions\",\"webq\",\"pop qa\",\"entity questions\",\"trivia qa nocontext\",\"trivia qa rc nocontext\",\"trivia qa unfiltered nocontext\",\"freebase qa\",\"mintaka\",\"jeopardy\",\"complex web questions\",\"simple questions\",\"simpleqa\",\"truthful qa\"],\"source\":\"papers: TriviaQA (Joshi 2017), Natural Questions Open (Lee 2019), WebQuestions (Berant 2013), PopQA (Mallen 2023), EntityQuestions (Sciavolino 2021), Mintaka (Sen 2022)\"},{\"id\":\"reading-qa\",\"task\":\"qa-open-book\",\"passages\":true,\"confidence\":0.5,\"names\":[\"squad\",\"squad v2\",\"natural questions\",\"hotpot qa\",\"trivia qa\",\"adversarial qa\",\"newsqa\",\"duorc\",\"tydiqa\",\"xquad\",\"mlqa\",\"quoref\",\"korquad\",\"germanquad\",\"cmrc2018\",\"drcd\"],\"source\":\"cards on the Hub: a context column that a mapping can drop\"},{\"id\":\"open-book-qa\",\"task\":\"qa-open-book\",\"passages\":true,\"closedBook\":false,\"confidence\":0.8,\"names\":[\"ms marco\",\"narrative qa\",\"quac\",\"coqa\",\"qasper\",\"drop\",\"musique\",\"2wikimultihopqa\",\"rag bench\",\"raft\",\"ropes\",\"boolq passage\",\"race\",\"quail\",\"asqa\",\"hagrid\",\"rag instruct\",\"long alpaca\",\"webglm qa\",\"natural questions context\"],\"wordConfidence\":0.6,\"words\":[\"rag\",\"retrieval augmented\",\"open book\",\"grounded qa\"],\"source\":\"cards on the Hub: passages are part of every example\"},{\"id\":\"exam-qa\",\"confidence\":0.8,\"names\":[\"mmlu\",\"mmlu pro\",\"arc challenge\",\"arc easy\",\"ai2 arc\",\"openbookqa\",\"commonsense qa\",\"sciq\",\"medqa\",\"medmcqa\",\"hellaswag\",\"winogrande\",\"piqa\",\"social iqa\",\"agieval\",\"ceval\",\"cmmlu\",\"gpqa\",\"strategyqa\",\"bigbench\",\"bbh\",\"pubmedqa\"],\"source\":\"cards on the Hub: multiple choice without passages\"},{\"id\":\"long-form-qa\",\"confidence\":0.5,\"names\":[\"eli5\",\"long form\",\"alquist\",\"gooaq answers\"],\"source\":\"papers: ELI5 (Fan 2019); cards on the Hub\"},{\"id\":\"tool-use\",\"task\":\"tool-use\",\"goals\":[\"output-format\"],\"confidence\":0.8,\"names\":[\"glaive function calling\",\"glaive function calling v2\",\"glaive toolcall\",\"xlam function calling\",\"xlam function calling 60k\",\"hermes function calling\",\"hermes function calling v1\",\"toolace\",\"toolbench\",\"apigen\",\"apigen mt\",\"api bank\",\"gorilla\",\"when2call\",\"nexus function calling\",\"bfcl\",\"agent instruct\",\"fireact\",\"tool alpaca\",\"tau bench\"],\"wordConfidence\":0.8,\"words\":[\"function calling\",\"function call\",\"functioncalling\",\"toolcall\",\"tool call\",\"tool calling\",\"tool use\",\"tool calls\"],\"source\":\"cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1\"},{\"id\":\"structured-output\",\"goals\":[\"output-format\"],\"confidence\":0.8,\"names\":[\"json mode eval\",\"json mode\",\"json schema\",\"json mode agentic\",\"structured output\",\"structured outputs\",\"json extraction\"],\"wordConfidence\":0.8,\"words\":[\"json mode\",\"json schema\",\"jsonmode\",\"structured output\",\"structured outputs\",\"sql to json\"],\"source\":\"cards on the Hub\"},{\"id\":\"sql\",\"task\":\"code\",\"goals\":[\"output-format\",\"specialise\"],\"confidence\":0.8,\"names\":[\"spider\",\"wiki sql\",\"sql create context\",\"synthetic text to sql\",\"bird sql\",\"bird bench\",\"nsql\",\"sparc sql\",\"know sql\",\"text to sql\",\"text2sql\",\"nl2sql\",\"squall\"],\"wordConfidence\":0.6,\"words\":[\"sql\"],\"source\":\"papers: Spider (Yu 2018), WikiSQL (Zhong 2017), BIRD (Li 2023); cards on the Hub\"},{\"id\":\"style\",\"goals\":[\"customise-style\"],\"confidence\":0.6,\"names\":[\"pippa\",\"lima rp\",\"bluemoon\",\"bluemoon roleplay\",\"persona chat\",\"synthetic persona chat\",\"role bench\",\"chatharuhi\",\"character codex\",\"samantha\",\"self cognition\",\"identity\",\"opencharacter\",\"daily persona\"],\"wordConfidence\":0.6,\"words\":[\"persona\",\"roleplay\",\"role play\",\"brand\",\"tone\",\"tone of voice\",\"voice\",\"character\",\"characters\",\"brand voice\",\"writing style\",\"style transfer\"],\"source\":\"names; cards of the role-play sets on the Hub\"},{\"id\":\"customer-support\",\"confidence\":0.4,\"names\":[\"bitext\",\"bitext customer support\",\"customer support tickets\"],\"wordConfidence\":0.4,\"words\":[\"customer support\",\"customer service\",\"helpdesk\",\"help desk\",\"support tickets\",\"support chat\"],\"source\":\"cards on the Hub (Bitext)\"},{\"id\":\"classification\",\"task\":\"classification\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"sst 2\",\"sst5\",\"imdb\",\"ag news\",\"banking 77\",\"emotion\",\"emotions\",\"glue\",\"super glue\",\"cola\",\"mnli\",\"multi nli\",\"qnli\",\"rte\",\"mrpc\",\"qqp\",\"wnli\",\"snli\",\"anli\",\"xnli\",\"paws\",\"boolq\",\"yelp polarity\",\"yelp review full\",\"yelp review\",\"amazon polarity\",\"amazon reviews multi\",\"amazon us reviews\",\"dbpedia 14\",\"trec\",\"tweet eval\",\"rotten tomatoes\",\"20 newsgroups\",\"newsgroup\",\"sms spam\",\"enron spam\",\"go emotions\",\"hate speech18\",\"hate speech offensive\",\"hatexplain\",\"civil comments\",\"jigsaw toxicity\",\"toxic comments\",\"clinc oos\",\"clinc150\",\"massive intent\",\"snips built in intents\",\"atis\",\"financial phrasebank\",\"poem sentiment\",\"ledgar\",\"hwu64\",\"fever\",\"climate fever\",\"medical abstracts\",\"patent classification\",\"pubmed rct\"],\"wordConfidence\":0.6,\"words\":[\"sentiment\",\"spam\",\"intent classification\",\"text classification\",\"topic classification\"],\"source\":\"papers: GLUE (Wang 2018), SuperGLUE (Wang 2019), BANKING77 (Casanueva 2020); cards on the Hub\"},{\"id\":\"extraction\",\"task\":\"extraction\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"conll 2003\",\"conll 2012 ontonotesv5\",\"wikiann\",\"ontonotes\",\"wnut 17\",\"few nerd\",\"multinerd\",\"docred\",\"tacred\",\"cuad\",\"sroie\",\"funsd\",\"pile ner type\",\"universal ner\",\"ncbi disease\",\"bc5cdr\",\"jnlpba\"],\"wordConfidence\":0.6,\"words\":[\"ner\",\"named entity\",\"entity extraction\",\"information extraction\"],\"source\":\"papers: CoNLL-2003 (Tjong Kim Sang 2003), DocRED (Yao 2019), CUAD (Hendrycks 2021); cards on the Hub\"},{\"id\":\"general-instruction\",\"general\":true,\"confidence\":0.9,\"names\":[\"alpaca\",\"alpaca cleaned\",\"alpaca gpt4\",\"alpaca gpt4 data\",\"alpaca 2k\",\"alpaca messages\",\"gpt 4 llm cleaned\",\"unnatural instructions\",\"self instruct\",\"super natural instructions\",\"natural instructions\",\"superni\",\"flan\",\"flan v2\",\"flan collection\",\"p3\",\"t0 sf\",\"xp3\",\"dolly\",\"dolly 15k\",\"databricks dolly 15k\",\"dolly hhrlhf\",\"instruct v3\",\"oasst\",\"oasst1\",\"oasst2\",\"open assistant\",\"openassistant guanaco\",\"guanaco\",\"guanaco dataset\",\"lima\",\"no robots\",\"ultra chat\",\"ultrachat 200k\",\"sharegpt\",\"sharegpt gpt4\",\"sharegpt4\",\"sharegpt vicuna unfiltered\",\"sharegpt hyper\",\"sharegpt hyperfiltered\",\"sharegpt clean\",\"wizardlm evol instruct\",\"evol instruct\",\"evol instruct v2\",\"wizard vicuna\",\"wizardlm orca\",\"baize\",\"gpteacher\",\"gpt4all\",\"instruct human assistant\",\"tulu\",\"tulu v1\",\"tulu v2\",\"tulu 3\",\"tulu 3 sft mixture\",\"tulu v2 sft mixture\",\"tulu v3\",\"openhermes\",\"openhermes 2 5\",\"hermes 3 dataset\",\"nous hermes\",\"open orca\",\"slim orca\",\"slimorca dedup\",\"dolphin\",\"airoboros\",\"capybara\",\"pure dove\",\"platypus\",\"open platypus\",\"smoltalk\",\"smoltalk 2\",\"smol smoltalk\",\"everyday conversations\",\"fine tome\",\"finetome 100k\",\"the tome\",\"deita\",\"deita 10k\",\"deita 6k\",\"longalign\",\"infinity instruct\",\"magpie\",\"magpie pro\",\"magpie ultra\",\"magpie air\",\"web instruct\",\"webinstructsub\",\"neo sft\",\"orca agentinstruct\",\"orca agentinstruct 1m\",\"lmsys chat\",\"lmsys chat 1m\",\"wildchat\",\"wildchat 1m\",\"chatbot arena conversations\",\"aya dataset\",\"aya collection\",\"bactrian x\",\"belle\",\"belle 2m\",\"belle 1m\",\"belle 0 5m\",\"firefly\",\"firefly train\",\"coig\",\"coig cqa\",\"ruozhiba\",\"moss\",\"openbuddy\",\"persona hub\",\"fine personas\",\"llama nemotron post training dataset\",\"nemotron post training\",\"nemotron post training dataset\",\"openassistant oasst\",\"oig\",\"oig small chip2\",\"hc3\",\"instruction poems\",\"instruct skillmix\",\"instructlab knowledge\",\"general instruction\",\"replay\"],\"source\":\"cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1\"},{\"id\":\"reasoning\",\"confidence\":0.8,\"names\":[\"open thoughts\",\"openthoughts2\",\"openthoughts3\",\"openthoughts 114k\",\"s1k\",\"s1k 1 1\",\"bespoke stratos\",\"mixture of thoughts\",\"multilingual thinking\",\"openo1 sft\",\"open o1\",\"chinese deepseek r1 distill\",\"chinese r1 distill\",\"dolci think\",\"sky t1\",\"sky t1 data\",\"medical o1 reasoning\",\"am deepseek r1 distilled\",\"synthetic 1\",\"reasoning gym\",\"natural reasoning\",\"alpaca cot\",\"cot collection\"],\"source\":\"cards on the Hub\"},{\"id\":\"code\",\"task\":\"code\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"code alpaca\",\"code alpaca 20k\",\"magicoder\",\"magicoder oss instruct\",\"magicoder evol instruct\",\"oss instruct\",\"self oss instruct\",\"evol code\",\"evol instruct code\",\"evol code alpaca\",\"evol instruct code 80k\",\"starcoder\",\"starcoderdata\",\"starcoder python\",\"the stack\",\"the stack v2\",\"the stack smol\",\"stack v2\",\"apps\",\"code contests\",\"codeforces\",\"codeforces cots\",\"ioi\",\"mbpp\",\"human eval\",\"python code instructions\",\"python code instructions 18k alpaca\",\"code feedback\",\"codefeedback filtered instruction\",\"open code instruct\",\"open code reasoning\",\"code search net\",\"tiny codes\",\"code exercises\",\"python codes 25k\",\"glaive code assistant\",\"commitpack\",\"commitpackft\",\"leetcode\",\"taco\",\"swe bench\",\"swe gym\",\"swe smith\",\"swe bench verified\",\"nl2bash\",\"docker nl commands\",\"codeparrot\",\"github code\",\"swallow code\",\"code instructions 122k alpaca\",\"code bagel\",\"acecode\",\"tulu 3 sft personas code\",\"verilog\"],\"wordConfidence\":0.4,\"words\":[\"code\",\"coding\",\"python code\"],\"source\":\"cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1\"},{\"id\":\"maths\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"gsm 8k\",\"gsm plus\",\"gsm hard\",\"meta math\",\"metamath qa\",\"open math\",\"openmathinstruct\",\"openmathinstruct 1\",\"openmathinstruct 2\",\"openmath reasoning\",\"numina\",\"numina math\",\"numinamath cot\",\"numinamath tir\",\"math instruct\",\"hendrycks math\",\"math 500\",\"competition math\",\"orca math\",\"orca math word problems\",\"open r1 math\",\"openr1 math 220k\",\"big math\",\"big math rl verified\",\"deepscaler\",\"deepscaler preview\",\"dapo math\",\"dapo math 17k\",\"dapo17k\",\"aime\",\"aime 2024\",\"aime 2025\",\"prm800k\",\"math qa\",\"aqua rat\",\"asdiv\",\"svamp\",\"camel math\",\"mammoth\",\"open web math\",\"finemath\",\"infiwebmath\",\"proof pile\",\"school math\",\"belle math\",\"tulu 3 sft personas math\",\"tulu 3 sft personas math grade\",\"guanaco style metamath\",\"countdown\",\"countdown tasks\"],\"wordConfidence\":0.6,\"words\":[\"math\",\"maths\",\"mathematics\"],\"source\":\"papers: GSM8K (Cobbe 2021), MATH (Hendrycks 2021), MetaMath (Yu 2023), OpenMathInstruct (Toshniwal 2024), NuminaMath (Li 2024); cards on the Hub\"},{\"id\":\"domain\",\"onlyAsText\":true,\"goals\":[\"add-domain-vocabulary\",\"add-domain-knowledge\"],\"confidence\":0.6,\"names\":[\"pubmed\",\"pubmed abstracts\",\"pile of law\",\"multi legal pile\",\"edgar corpus\",\"sec filings\",\"edgar\",\"mimic iii\",\"mimic iv\",\"case hold\",\"eur lex\",\"finance alpaca\",\"fingpt\",\"medalpaca\",\"medical meadow\",\"chatdoctor\",\"healthcaremagic\",\"icliniq\"],\"wordConfidence\":0.6,\"words\":[\"medical\",\"medicine\",\"clinical\",\"biomedical\",\"healthcare\",\"radiology\",\"pharma\",\"legal\",\"law\",\"lawyer\",\"court\",\"contracts\",\"finance\",\"financial\",\"banking\",\"insurance\",\"tax\",\"patents\",\"oncology\"],\"source\":\"names; cards on the Hub (Pile of Law, EDGAR-CORPUS, PubMed)\"},{\"id\":\"documents\",\"onlyAsText\":true,\"goals\":[\"add-domain-knowledge\"],\"wordConfidence\":0.5,\"words\":[\"docs\",\"documentation\",\"wiki\",\"policy\",\"policies\",\"handbook\",\"manual\",\"manuals\",\"filings\",\"knowledge base\",\"intranet\",\"confluence\"],\"source\":\"names\"},{\"id\":\"question-answer-pairs\",\"wordConfidence\":0.3,\"words\":[\"faq\",\"faqs\",\"qa\",\"kb\",\"question answering\"],\"source\":\"names\"},{\"id\":\"preference\",\"preference\":true,\"confidence\":0.95,\"names\":[\"hh rlhf\",\"full hh rlhf\",\"ultra feedback\",\"ultrafeedback binarized\",\"ultrafeedback prompt\",\"help steer\",\"helpsteer2\",\"helpsteer3\",\"nectar\",\"orca dpo pairs\",\"intel orca dpo pairs\",\"distilabel intel orca dpo pairs\",\"distilabel capybara dpo\",\"distilabel capybara dpo 7k binarized\",\"capybara preferences\",\"dpo mix\",\"dpo mix 7k\",\"orpo dpo mix\",\"orpo dpo mix 40k\",\"kto mix\",\"kto mix 14k\",\"kto mix 15k\",\"dpo en zh\",\"dpo en zh 20k\",\"dpo en demo\",\"dpo zh demo\",\"kto en demo\",\"pku saferlhf\",\"safe rlhf\",\"beavertails\",\"shp\",\"stanford human preferences\",\"webgpt comparisons\",\"summarize from feedback\",\"skywork reward preference\",\"rlhf v\",\"rlaif v\",\"vlfeedback\",\"coig p\",\"truthy dpo\",\"py dpo\",\"human like dpo\",\"human like dpo dataset\",\"stack exchange paired\",\"stack exchange preferences\",\"lmsys arena human preference\",\"arena human preference\",\"mt bench human judgments\",\"math preference\",\"prometheus preference\",\"infinity preference\",\"alpaca farm\",\"alpaca messages dpo\",\"alpaca messages 2k dpo\",\"dolci think dpo\",\"smoltalk2 preference\",\"hc3 preference\",\"grok conversation harmless\",\"llama3 ultrafeedback armorm\",\"tldr preference\",\"open preferences\",\"openbmb ultrainteract\",\"tulu 3 preference\",\"alpaca dpo\"],\"wordConfidence\":0.7,\"words\":[\"dpo\",\"kto\",\"orpo\",\"rlhf\",\"preference\",\"preferences\",\"pairwise\",\"chosen rejected\",\"comparisons\"],\"source\":\"cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1\"},{\"id\":\"summarisation\",\"task\":\"summarisation\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"samsum\",\"cnn daily mail\",\"xsum\",\"dialogsum\",\"multi news\",\"big patent\",\"arxiv summarization\",\"pubmed summarization\",\"scientific papers\",\"gov report\",\"booksum\",\"billsum\",\"reddit tldr\",\"tldr\",\"tldr 17\",\"newsroom\",\"qmsum\",\"mediasum\",\"wikihow\",\"lcsts\",\"thaisum\",\"xlsum\",\"mlsum\",\"aeslc\",\"summscreen\",\"openai summarize tldr\"],\"wordConfidence\":0.6,\"words\":[\"summarization\",\"summarisation\",\"summaries\",\"summarize\"],\"source\":\"papers: SAMSum (Gliwa 2019), CNN/DailyMail (See 2017), XSum (Narayan 2018), DialogSum (Chen 2021), BillSum (Kornilova 2019); cards on the Hub\"},{\"id\":\"translation\",\"task\":\"generation\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"wmt14\",\"wmt16\",\"wmt19\",\"opus 100\",\"opus books\",\"flores\",\"flores 200\",\"tatoeba\",\"europarl\",\"kde4\",\"iwslt2017\",\"un pc\",\"alma human parallel\"],\"wordConfidence\":0.6,\"words\":[\"translation\",\"translate\",\"parallel corpus\"],\"source\":\"cards on the Hub\"},{\"id\":\"embedding\",\"confidence\":0.8,\"names\":[\"all nli\",\"all nli triplet\",\"gooaq\",\"beir\",\"mteb\",\"quora duplicates\",\"stsb\",\"sts benchmark\",\"msmarco hard negatives\",\"natural questions pairs\",\"miracl\",\"mr tydi\",\"swim ir\",\"embedding training data\",\"nomic embed supervised data\",\"bge m3 data\"],\"source\":\"cards on the Hub\"},{\"id\":\"web-text\",\"general\":true,\"confidence\":0.9,\"names\":[\"c4\",\"mc4\",\"c4 demo\",\"fineweb\",\"fineweb edu\",\"fineweb 2\",\"dclm\",\"dclm baseline\",\"the pile\",\"pile\",\"pile uncopyrighted\",\"minipile\",\"redpajama\",\"redpajama v2\",\"redpajama data\",\"redpajama data 1t\",\"slimpajama\",\"slimpajama 627b\",\"refinedweb\",\"falcon refinedweb\",\"dolma\",\"dolma3\",\"wikitext\",\"wikitext 2\",\"wikitext 103\",\"wikipedia\",\"wikipedia en\",\"wikipedia zh\",\"wiki demo\",\"oscar\",\"open web text\",\"bookcorpus\",\"pg19\",\"skypile\",\"cosmopedia\",\"cci3\",\"cci3 hq\",\"cci4\",\"culturax\",\"tiny stories\",\"smollm corpus\",\"wudao\",\"ptb\",\"lambada\",\"zyda\",\"common crawl\",\"nemotron cc\",\"mixturevitae\"],\"source\":\"cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1\"},{\"id\":\"vision\",\"confidence\":0.9,\"names\":[\"vqa v2\",\"llava\",\"llava instruct\",\"llava instruct mix\",\"llava instruct mix vsft\",\"llava en zh\",\"the cauldron\",\"cauldron\",\"coco\",\"coco captions\",\"flickr30k\",\"docvqa\",\"textvqa\",\"chart qa\",\"pokemon gpt4o captions\",\"pokemon captions\",\"mllm demo\",\"mllm pt demo\",\"medpix\",\"medpix vqa\",\"mathvista\",\"mmmu\",\"ocrvqa\",\"ai2d\",\"science qa\",\"geometry3k\",\"geoqa\",\"clevr\",\"pixmo\",\"sharegpt4v\",\"laion\",\"imagenet\",\"cppe 5\",\"cats vs dogs\",\"food101\",\"beans\",\"latex ocr\",\"rdr items\",\"cord v2\"],\"wordConfidence\":0.6,\"words\":[\"vqa\",\"captions\",\"multimodal\"],\"source\":\"cards on the Hub\"},{\"id\":\"speech\",\"confidence\":0.9,\"names\":[\"common voice\",\"librispeech\",\"librispeech asr\",\"fleurs\",\"voxpopuli\",\"gigaspeech\",\"lj speech\",\"minds14\",\"peoples speech\",\"tedlium\",\"voice assistant\",\"ami corpus\",\"mls\",\"mls eng\",\"vctk\",\"covost2\",\"mllm audio demo\"],\"wordConfidence\":0.6,\"words\":[\"asr\",\"speech\",\"tts\",\"audio\"],\"source\":\"cards on the Hub\"},{\"id\":\"safety\",\"confidence\":0.8,\"names\":[\"wildguardmix\",\"wildguard\",\"wildjailbreak\",\"do not answer\",\"coconot\",\"aegis ai content safety\",\"toxic chat\",\"real toxicity prompts\",\"xstest\",\"harmbench\",\"advbench\",\"prosocial dialog\",\"saladbench\"],\"source\":\"cards on the Hub\"}]}");
var dataset_families_default = {
	get "about"() {
		return read$2()["about"];
	},
	get "date"() {
		return read$2()["date"];
	},
	get "families"() {
		return read$2()["families"];
	}
};

// src/knowledge/datasets.ts
/**
* What is known about a data set by its name, surest first; empty for a name that says nothing.
*
* Names are compared word by word, whatever the case and the separators, so `brand` is not found in `brandeis`.
* A known name inside a longer one (`acme-squad-tickets`) is not trusted like the name itself, and neither is a
* local file: teams name files after the format they borrow.
*
* @param id hub id, path, URI or registered name, as written; a sample count behind `#` is left out
* @param config configuration of a hub data set, such as `rc.nocontext`
*/
function recogniseDataset(id, config) {
	const name = wordsOf$1(datasetName(id));
	const found = outermost(phrasesIn([...name, ...wordsOf$1(config ?? "")]));
	const limit = trustIn(id);
	return onePerFamily(found.map((phrase) => matchOf(phrase, wordsBeside(phrase, name, found), limit))).sort((a, b) => b.confidence - a.confidence);
}
/** Every family of this release. A JSON import widens texts to `string`; the test of the data file holds them. */
function datasetFamilies() {
	return dataset_families_default.families;
}
let built$1;
function index$1() {
	built$1 ??= buildIndex$1(datasetFamilies());
	return built$1;
}
function buildIndex$1(families) {
	const entries = /* @__PURE__ */ new Map();
	const add = (family, text, confidence, published) => {
		const key = text.replace(/[^a-z0-9]/g, "");
		const list = entries.get(key) ?? [];
		list.push({
			family,
			text,
			confidence,
			published
		});
		entries.set(key, list);
	};
	for (const family of families) {
		for (const name of family.names ?? []) add(family, name, family.confidence ?? 0, true);
		for (const word of family.words ?? []) add(family, word, family.wordConfidence ?? 0, false);
	}
	return entries;
}
/** File and folder names that every data set has. */
const nameless = /^(?:train(?:ing)?|test|dev|val(?:id(?:ation)?)?|eval|data(?:set)?s?|main|default|all|part|shard|split|[\d-]+)$/;
const fileEnding = /\.(?:jsonl?|parquet|arrow|csv|tsv|txt|md|ya?ml|gz|zst|zip|tar|bin)$/i;
/** The segment that names the set: the last one that is not just `train.jsonl`, or the last part of a builder. */
function datasetName(id) {
	const plain = id.replace(/[#@].*$/, "").trim();
	if (/^\w+(?:\.\w+){2,}$/.test(plain)) return builderName$1(plain);
	return segmentsOf(plain).map((segment) => segment.replace(fileEnding, "").replace(fileEnding, "")).findLast((segment) => !wordsOf$1(segment).every((word) => nameless.test(word))) ?? "";
}
/** `torchtune.datasets.alpaca_cleaned_dataset` is named by its last part. */
function builderName$1(path) {
	return (path.split(".").at(-1) ?? "").replace(/_?dataset$/i, "").replace(/^make_/, "");
}
/** `SlimOrcaDedup_v2` gives `slim`, `orca`, `dedup`, `v2`. */
function wordsOf$1(name) {
	return name.slice(0, 200).replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
/** Longest names have this many words when everything that can be split is split. */
const longest = 10;
function phrasesIn(words) {
	const phrases = [];
	for (let start = 0; start < words.length; start++) {
		let key = "";
		for (let end = start + 1; end <= Math.min(words.length, start + longest); end++) {
			key += words[end - 1];
			for (const entry of index$1().get(key) ?? []) phrases.push({
				entry,
				start,
				end
			});
		}
	}
	return phrases;
}
/** Drops phrases that lie inside a longer one: `alpaca` in `code alpaca`. */
function outermost(phrases) {
	const holds = (a, b) => a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
	return phrases.filter((phrase) => !phrases.some((other) => holds(other, phrase)));
}
/** How far a name can be trusted by where it stands. */
function trustIn(id) {
	const kind = idKindOf(id).value;
	return kind === "local" || kind === "object-store" || fileEnding.test(id) ? .8 : 1;
}
/** Words around a known name that leave it the same set. */
const neutral = /^(?:the|and|of|for|in|a|en|zh|de|fr|es|th|ja|ko|pt|ru|cn|english|chinese|german|train|test|dev|val|validation|eval|demo|sample|samples|sampled|subset|small|mini|tiny|full|large|clean|cleaned|filtered|unfiltered|dedup|deduped|deduplicated|binarized|processed|preprocessed|reformatted|reformat|formatted|format|tokenized|packed|data|dataset|datasets|set|sft|dpo|kto|orpo|rm|chat|chatml|sharegpt|messages|instruct|instruction|instructions|prompts?|style|json|jsonl|parquet|hf|gpt|gpt4|gpt4o|v?\d+(?:k|m|b|p)?|\d+x|mixture|mix|split|only|original|revised|final|combined|tag|local|local[12]?)$/;
/** Words of the name that no phrase of the same family covers. */
function wordsBeside(phrase, name, found) {
	const same = found.filter((other) => other.entry.family === phrase.entry.family);
	return name.filter((_, at) => !same.some((other) => other.start <= at && at < other.end));
}
function matchOf(phrase, beside, limit) {
	const { text, published, family, confidence } = phrase.entry;
	const { id, names: _names, words: _words, confidence: _own, wordConfidence: _word, ...facts } = family;
	const doubts = [
		limit,
		!published || beside.every((word) => neutral.test(word)) ? 1 : everyday.has(text) ? .3 : .6,
		limit < 1 && borrowed.has(text) ? .4 : 1
	];
	return {
		family: id,
		...facts,
		confidence: Math.min(confidence, ...doubts),
		matched: text
	};
}
/** Sets whose names have become names of formats, which files of teams bear. */
const borrowed = /* @__PURE__ */ new Set([
	"alpaca",
	"sharegpt",
	"dolly",
	"squad",
	"coco",
	"oasst",
	"identity"
]);
/** Names of sets that are words of the language: they mean the set only when they stand alone. */
const everyday = new Set("apps beans belle capybara coco cola countdown deita dolphin drop emotion emotions fever firefly flan glue gorilla identity jeopardy lima magpie massive moss nectar oscar pile platypus race raft replay ropes samantha shp spider taco trec spam ioi beir drop alquist quail p3 ptb tome mls".split(" "));
function onePerFamily(matches) {
	const best = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const known = best.get(match.family);
		if (known === void 0 || known.confidence < match.confidence) best.set(match.family, match);
	}
	return [...best.values()];
}

// src/knowledge/name/family.ts
/**
* The family of a model from the words of its name: whose architecture it is, not who tuned it.
* A tune that names its base (`DeepSeek-R1-Distill-Llama-8B`) belongs to the base; two bases in one name give
* no answer.
*/
function familyOf$1(name) {
	const text = name.toLowerCase();
	return strongest(text, named$7, .95) ?? strongest(text, makers, .9) ?? strongest(text, tunes, .8);
}
function strongest(text, patterns, confidence) {
	const found = new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([family]) => family));
	const [only] = found;
	return only !== void 0 && found.size === 1 ? guess(only, confidence) : void 0;
}
/** A whole word: no letter before it and none behind it. */
const word$1 = (source) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);
/** A word that others put before their own: `TinyLlama`, `BioMistral`, `CodeQwen`. */
const ending = (source) => new RegExp(`(?:${source})(?![a-z])`);
/** Architectures that tunes of others are made from, and everything with a name of its own. */
const named$7 = [
	["llama", /(?<!(?<![a-z])o)(?<!video[-_]?)llama(?![a-z])/],
	["mixtral", ending("mixtral")],
	["mistral", ending("mistral|ministral|mathstral|codestral|magistral|devstral")],
	["pixtral", word$1("pixtral")],
	["voxtral", word$1("voxtral")],
	["qwen", ending("qwen|qwq|qvq")],
	["paligemma", word$1("paligemma")],
	["gemma", /(?<!pali|t5)gemma(?![a-z])/],
	["t5gemma", word$1("t5gemma")],
	["phi", word$1("phi[-_]?\\d(?:[._]\\d)?")],
	["granite", word$1("granite|granitemoe")],
	["falcon", word$1("falcon")],
	["gpt-oss", word$1("gpt[-_]?oss")],
	["gpt2", /(?<![a-z])(?:distil|dialo)?gpt[-_]?2(?![\w.])|(?<![a-z])gpt2(?=-)/],
	["gpt-neox", word$1("gpt[-_]?neox")],
	["gpt-neo", word$1("gpt[-_]?neo")],
	["gpt-j", word$1("gpt[-_]?j")],
	["pythia", word$1("pythia")],
	["bloom", word$1("bloomz?")],
	["opt", word$1("opt(?:-iml(?:-max)?)?[-_](?=\\d+(?:\\.\\d+)?[bm])")],
	["mpt", word$1("mpt")],
	["dbrx", word$1("dbrx")],
	["flan-t5", word$1("flan[-_]?t5")],
	["t5", /(?<!flan[-_]?)(?<![a-z])(?:m|um|by|long[-_]?|code)?t5(?![a-z])|(?<![a-z])mt0(?![a-z])/],
	["smollm", word$1("smollm")],
	["smolvlm", word$1("smolvlm")],
	["olmo", word$1("olmoe?")],
	["yi", word$1("yi(?=-(?:\\d|coder|vl))")],
	["internlm", word$1("internlm")],
	["baichuan", word$1("baichuan")],
	["starcoder", word$1("starcoder|starchat|santacoder")],
	["codegen", word$1("codegen")],
	["stablelm", word$1("stable-?lm|stablecode")],
	["exaone", word$1("exaone")],
	["command", word$1("command[-_](?:r7b|r|a|light)(?:[-_]plus)?")],
	["aya", word$1("aya[-_](?:23|101|expanse|vision)")],
	["jamba", word$1("jamba")],
	["mamba", word$1("mamba")],
	["rwkv", word$1("rwkv")],
	["lfm", word$1("lfm")],
	["glm", word$1("(?:chat)?glm")],
	["ernie", word$1("ernie")],
	["hunyuan", word$1("hunyuan")],
	["apertus", word$1("apertus")],
	["seed-oss", word$1("seed-oss")],
	["ling", word$1("(?:ling|ring)-(?:mini|lite|plus|flash|\\d+t)")],
	["mimo", word$1("mimo")],
	["kimi", word$1("kimi|moonlight")],
	["llada", word$1("llada")],
	["bert", /(?<![a-z])(?:distil|al|modern|sci|bio|fin|legal|m)?bert(?![a-z])/],
	["roberta", word$1("(?:xlm-?|distil)?roberta")],
	["deberta", word$1("m?deberta")],
	["electra", word$1("electra")],
	["mpnet", word$1("mpnet")],
	["bart", word$1("m?bart")],
	["whisper", word$1("whisper")],
	["llava", word$1("llava")],
	["nova", word$1("nova-(?:micro|lite|pro|premier)")],
	["titan", word$1("titan-(?:text|embed|multimodal|image)")],
	["claude", word$1("claude")],
	["gemini", word$1("gemini")],
	["gpt", /^(?:ft:)?(?:chat)?gpt-(?:3\.5|35|4|5)|^(?:text-)?(?:davinci|babbage)(?:-|$)|^o[134](?:-|$)/]
];
/** Makers that also tune the models of others, so that a base named beside them wins. */
const makers = [
	["deepseek", word$1("deepseek")],
	["nemotron", word$1("nemotron")],
	["minicpm", word$1("minicpm")],
	["minimax", word$1("minimax")],
	["internvl", word$1("internvl")]
];
/** Tunes whose base is known although the name does not say it. */
const tunes = [["llama", word$1("vicuna|tulu-?[23]|orca-?2")], ["mistral", word$1("zephyr-7b|starling-lm-7b|merlinite|openhermes-2\\.5")]];

// src/knowledge/name/precision.ts
/**
* The quantisation that a name states: `-GPTQ-Int4`, `-bnb-4bit`, `-AWQ`, `-FP8`, `-4bit` of mlx, `-GGUF`.
*
* Undefined where the name says nothing, and where it says that weights are whole again (`-dequantized`).
*/
function precisionOf(tokens, organisation) {
	if (tokens.some((token) => /^(?:un|de)quanti[sz]ed$/.test(token))) return void 0;
	const type = typeOf$1(tokens);
	const scheme = schemeOf(tokens, organisation);
	const stated = bitsOf(tokens, type);
	if (scheme === void 0 && stated === void 0) return void 0;
	const bits = stated ?? (scheme === void 0 ? void 0 : usualBits[scheme]);
	return guess({
		...bits === void 0 ? {} : { bits },
		...scheme === void 0 ? {} : { scheme },
		...type ? { type } : {}
	}, stated === void 0 ? .85 : .95);
}
const schemes$2 = {
	bnb: "bitsandbytes",
	bitsandbytes: "bitsandbytes",
	gptq: "gptq",
	gptqmodel: "gptq",
	awq: "awq",
	autoawq: "awq",
	aqlm: "aqlm",
	hqq: "hqq",
	eetq: "eetq",
	quanto: "quanto",
	torchao: "torchao",
	fp8: "fp8",
	nvfp4: "nvfp4",
	mxfp4: "mxfp4",
	mlx: "mlx",
	gguf: "other",
	ggml: "other",
	exl2: "other",
	exl3: "other",
	prequantized: "other"
};
/** Widths that a scheme has where nobody writes one beside it. */
const usualBits = {
	gptq: 4,
	awq: 4,
	fp8: 8,
	nvfp4: 4,
	mxfp4: 4
};
function schemeOf(tokens, organisation) {
	const named = tokens.map((token) => Object.hasOwn(schemes$2, token) ? schemes$2[token] : void 0);
	const found = named.find((scheme) => scheme !== void 0 && scheme !== "mlx");
	if (found !== void 0) return found;
	if (tokens.some((token) => /^(?:w\d+a\d+|i?q[2-8]|\d(?:\.\d+)?bpw)$/.test(token))) return "other";
	return (organisation?.toLowerCase() === "mlx-community" || named.includes("mlx")) && bitsOf(tokens, void 0) !== void 0 ? "mlx" : void 0;
}
function typeOf$1(tokens) {
	return [
		"nf4",
		"int8",
		"int4",
		"fp8"
	].find((type) => tokens.includes(type)) ?? (tokens.some((token) => /^(?:nv|mx)?fp4$/.test(token)) ? "fp4" : void 0);
}
function bitsOf(tokens, type) {
	if (type !== void 0) return type.endsWith("8") ? 8 : 4;
	for (const [index, token] of tokens.entries()) {
		const match = /^([2-8])bits?$/.exec(token) ?? /^u?int([248])$/.exec(token) ?? /^w([248])a\d+$/.exec(token) ?? /^i?q([2-8])$/.exec(token) ?? /^([2-8])(?:\.\d+)?bpw$/.exec(token);
		if (match !== null) return Number(match[1]);
		if (/^[248]$/.test(token) && /^bits?$/.test(tokens[index + 1] ?? "")) return Number(token);
	}
}

// src/knowledge/name/size.ts
/**
* The size in a name. Only a number with its unit is a size: `8b`, `0.5B`, `135M`, `7b1`, `8x7b`. Versions (`v0.3`,
* `3.1`), dates (`2407`), context lengths (`128k`, `1M` beside a size) and bit widths (`4bit`) are none. Two
* different sizes in one name give no answer.
*/
function sizeOf$1(tokens) {
	const active = tokens.map(activeSize).find((size) => size !== void 0);
	const mixture = active !== void 0 || countsExperts(tokens) || tokens.some(marksMixture) ? { mixture: guess(true, .95) } : {};
	const experts = tokens.map(expertsTimesSize).find((size) => size !== void 0);
	if (experts !== void 0) return {
		total: guess(experts, .6),
		mixture: guess(true, .95)
	};
	const total = totalSize(tokens);
	if (countsExperts(tokens)) return {
		...total === void 0 ? {} : { active: total },
		...mixture
	};
	return {
		...total === void 0 ? {} : { total },
		...active === void 0 ? {} : { active: guess(active, .95) },
		...mixture
	};
}
function totalSize(tokens) {
	const sizes = /* @__PURE__ */ new Map();
	tokens.forEach((token, index) => {
		const size = billions(token);
		if (size !== void 0) sizes.set(withDecimal(size, tokens, index), certainty(size, tokens, index));
	});
	if (sizes.size === 2 && tokens.includes("olmoe")) return guess(Math.max(...sizes.keys()), .9);
	if (sizes.size > 1) return void 0;
	const [found] = sizes;
	return found === void 0 ? smallSize(tokens) : guess(found[0], found[1]);
}
/** `8b`, `0.5b`, `1b7`, `0p5b`, and `r7b` of Command R7B. */
function billions(token) {
	const match = /^r?(\d{1,4}(?:\.\d+)?)b$/.exec(token) ?? /^(\d{1,3})[bp](\d)b?$/.exec(token);
	if (match === null || /^\d+p\d$/.test(token)) return void 0;
	const value = Number(match[2] === void 0 ? match[1] : `${match[1]}.${match[2]}`);
	return value > 0 && value <= 2e3 ? value : void 0;
}
/** A slug without points writes 0.5B as `0-5b`; no version ends in a lone 0 before a size. */
function withDecimal(size, tokens, index) {
	return tokens[index - 1] === "0" && size < 10 ? size / 10 : size;
}
/** In slugs `llama3-1-8b` is version 3.1 with 8 B, but `qwen2-1-5b` has 1.5 B: digits on both sides leave it open. */
function certainty(size, tokens, index) {
	const before = tokens[index - 1] ?? "";
	if (before === "0") return .7;
	return size < 10 && /^\d$/.test(before) && /\d$/.test(tokens[index - 2] ?? "") ? .5 : .95;
}
/** Sizes in millions, and in trillions (`Ling-1T`), which only count where no size in billions stands. */
function smallSize(tokens) {
	const millions = numbersWith(tokens, /^(\d{1,4}(?:\.\d+)?)m$/).filter((value) => value >= 2);
	if (new Set(millions).size === 1) return guess((millions[0] ?? 0) / 1e3, .9);
	const last = tokens.findLast((token) => /^\d+(?:\.\d+)?t$/.test(token));
	return millions.length === 0 && last !== void 0 ? guess(Number.parseFloat(last) * 1e3, .6) : void 0;
}
function numbersWith(tokens, pattern) {
	return tokens.flatMap((token) => {
		const match = pattern.exec(token);
		return match === null ? [] : [Number(match[1])];
	});
}
/** `a3b`, `a22b`, `a400m`. */
function activeSize(token) {
	const match = /^a(\d{1,3}(?:\.\d+)?)([bm])$/.exec(token);
	if (match === null) return void 0;
	return Number(match[1]) / (match[2] === "m" ? 1e3 : 1);
}
/** `8x7b` gives 56. */
function expertsTimesSize(token) {
	const match = /^(\d{1,3})x(\d{1,3}(?:\.\d+)?)b$/.exec(token);
	return match === null ? void 0 : Number(match[1]) * Number(match[2]);
}
function marksMixture(token) {
	return /(?:^|[a-z])moe$/.test(token) || token === "mixtral";
}
/** `17B-16E`: experts counted behind a size. */
function countsExperts(tokens) {
	return tokens.some((token, index) => /^\d{1,3}e$/.test(token) && /^\d+b$/.test(tokens[index - 1] ?? ""));
}

// src/knowledge/name/tokens.ts
/**
* The words of a model name in lower case: `Qwen2.5-7B-Instruct_GPTQ` gives `qwen2.5`, `7b`, `instruct`, `gptq`.
* Points stay inside numbers and split everything else. `1_6b` stays whole: it is 1.6 B to one maker and version 1
* with 6 B to another.
*/
function tokensOf(name) {
	return name.toLowerCase().replace(/\.(?:gguf|nemo|safetensors|bin|pth?|ckpt)$/, "").split(/(?<!-\d(?=_\d+b(?![a-z])))[-_\s:@/\\]+|\.(?!\d)|(?<!\d)\./).filter((token) => token !== "");
}

// src/knowledge/name/variant.ts
const unknown = guess("unknown", 0);
/**
* What a name says about earlier tuning, as far as its marks go.
*
* @param family what `familyOf` gave
*/
function markedVariantOf(name, family) {
	return marked(tokensOf(name), family) ?? known(name, family) ?? unknown;
}
/**
* What a name says about earlier tuning.
*
* A marker decides (`-Instruct`, `-chat`, `-it`, `-SFT`, `-R1`, `-Base`), then names that are known for it
* (`zephyr`, `gpt-oss`). Without either a model is a base model only if its makers name bases that way and nothing in
* the name is left unexplained.
*
* @param family what `familyOf` gave
* @param organisation organisation of a hub id
*/
function variantOf(name, family, organisation) {
	const tokens = tokensOf(name);
	if (tokens.some((token) => notGenerative.has(token))) return unknown;
	return marked(tokens, family) ?? known(name, family) ?? unmarked(tokens, family, organisation);
}
/** Reward models, embedders, judges: none of the variants says what they are. */
const notGenerative = /* @__PURE__ */ new Set([
	"reward",
	"rm",
	"prm",
	"orm",
	"embedding",
	"embed",
	"reranker",
	"guard",
	"safeguard",
	"tokenizer",
	"draft",
	"speculator"
]);
const reasoning = /* @__PURE__ */ new Set([
	"thinking",
	"think",
	"reasoning",
	"reasoner",
	"r1",
	"cot",
	"qwq",
	"qvq",
	"magistral"
]);
const chat = /* @__PURE__ */ new Set([
	"chat",
	"chatbot",
	"dialog",
	"dialogue",
	"assistant"
]);
const instruct = /* @__PURE__ */ new Set([
	"instruct",
	"instruction",
	"inst",
	"sft",
	"dpo",
	"orpo",
	"kto",
	"simpo",
	"rlhf",
	"rlvr",
	"ppo",
	"grpo"
]);
/** Families where `base` is a size, or part of every name. */
const baseIsSize = /* @__PURE__ */ new Set([
	"bert",
	"roberta",
	"deberta",
	"electra",
	"mpnet",
	"bart",
	"t5",
	"flan-t5",
	"whisper",
	"mamba"
]);
function marked(tokens, family) {
	const has = (words) => tokens.some((token) => words.has(token));
	const base = saysBase(tokens, family);
	const confidence = base ? .8 : .95;
	if (has(reasoning)) return guess("reasoning", confidence);
	if (has(chat)) return guess("chat", confidence);
	if (has(instruct) || saysInstruct(tokens, family)) return guess("instruct", confidence);
	return base ? guess("base", .95) : void 0;
}
function saysBase(tokens, family) {
	if (family === void 0 ? !tokens.some((token) => /^\d+(?:\.\d+)?[bm]$/.test(token)) : baseIsSize.has(family)) return false;
	if (tokens.includes("pretrained") || tokens.includes("pretrain")) return true;
	return tokens.includes("base") || family === "gemma" && tokens.includes("pt");
}
/** Endings that mean it in one family only. */
function saysInstruct(tokens, family) {
	if (tokens.includes("it")) return family === "gemma" || family === "paligemma" || tokens.at(-1) === "it";
	return tokens.includes("lab") && (family === "granite" || tokens[0] === "merlinite" || tokens[0] === "labradorite");
}
const start = (source) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);
/** Names that say it to those who know them. */
const knownNames = [
	[
		start("gpt[-_]?oss|deepseek-r1|minimax-m[123]"),
		"reasoning",
		.9
	],
	[
		start("zephyr|vicuna|hermes|openhermes|dolphin|openchat|wizardlm|guanaco|tulu|starling|airoboros|neural-chat|stablebeluga|koala|starchat|merlinite|labradorite|notus|openorca|slimorca"),
		"chat",
		.85
	],
	[
		start("command-(?:r7b|r|a)(?:-plus)?|aya-(?:23|expanse)"),
		"chat",
		.9
	],
	[
		start("flan-(?:t5|ul2)|bloomz|mt0|t0pp?|tk-instruct|opt-iml"),
		"instruct",
		.9
	],
	[
		/^(?:ft:)?(?:chat)?gpt-(?:3\.5|35|4|5)|(?<![a-z])claude-|^gemini-/,
		"chat",
		.9
	],
	[
		/^o[134](?:-|$)/,
		"reasoning",
		.9
	]
];
function known(name, family) {
	const text = name.toLowerCase();
	const found = knownNames.find(([pattern]) => pattern.test(text));
	if (found !== void 0) return guess(found[1], found[2]);
	return family === "nova" ? guess("chat", .85) : void 0;
}
/** Lines whose makers leave the tuned model unmarked and mark the base (`Qwen3-8B` beside `Qwen3-8B-Base`). */
const tunedByDefault = /^(?:qwen-?3(?:\.\d)?|phi-4|smollm3|granite-4\.\d|glm-4\.[5-9]|glm-5(?:\.\d)?)(?:-|$)/;
/** Lines whose makers leave the base unmarked and mark the tuned model. */
const baseByDefault = /^(?:(?:meta-)?llama-?\d?|(?:code|tiny|open-|micro-)llama|mistral-7b|mixtral|qwen|codeqwen|gemma|phi-1|phi-2|falcon-\d+b|olmoe?|smollm2?-|yi|pythia|bloom|opt|gpt2|gpt-2|gpt-neox?|gpt-j|mpt|starcoder)/;
/** Organisations that published the originals, or mirror them unchanged. */
const publishers = /* @__PURE__ */ new Set([
	"meta-llama",
	"mistralai",
	"qwen",
	"google",
	"microsoft",
	"tiiuae",
	"allenai",
	"huggingfacetb",
	"01-ai",
	"eleutherai",
	"bigscience",
	"facebook",
	"openai-community",
	"mosaicml",
	"bigcode",
	"ibm-granite",
	"codellama",
	"tinyllama",
	"zai-org",
	"unsloth",
	"nousresearch",
	"mlx-community",
	"huggyllama",
	"openlm-research",
	"mistral-community"
]);
/** Words that say nothing about tuning. */
const plain$4 = /^(?:[a-z]*llama|code|open|tiny|meta|mistral|mixtral|nemo|small|qwen|gemma|phi|falcon|h1|olmoe?|smollm|yi|pythia|bloom|opt|gpt|neox?|j|mpt|starcoder|coder|deduped|sharded|hf|moe|vl|vision|text|onnx|llm|deep|bf16|fp16|fp32|mini|bnb|bit|unsloth|dynamic|gptq|awq|aqlm|hqq|fp8|nvfp4|mxfp4|gguf|mlx|nf4|int[48]|w\d+a\d+|[248]bit|v?\d+(?:\.\d+)*[a-z]?|[ae]?\d+(?:\.\d+)?[bme]|r?\d+b\d?|\d+x\d+b|\d+k|glm|granite|scout|maverick|micro|tiny|h|flash|air|plus)$/;
function unmarked(tokens, family, organisation) {
	if (!tokens.every((token) => plain$4.test(token) || plain$4.test(token.replace(/\d+(?:\.\d+)*$/, ""))) || family === void 0) return unknown;
	const confidence = publishers.has(organisation?.toLowerCase() ?? "") ? .9 : .7;
	if (tunedByDefault.test(tokens.join("-"))) return guess("chat", confidence);
	return baseByDefault.test(tokens.join("-")) ? guess("base", confidence) : unknown;
}

// src/knowledge/model-name.ts
/**
* Reads the id of a model: `unsloth/Llama-3.2-1B-Instruct-bnb-4bit` is an instruct model of the Llama family with one
* billion weights, kept in 4 bits.
*
* Everything is a guess with a confidence, except the name. Weights of known models are exact in `findModel`.
*
* @param id hub id, path, object-store URI or service alias, as written; templates give a name and no facts
*/
function readModelName(id) {
	const idKind = idKindOf(id);
	const name = nameOf$2(id);
	const organisation = organisationOf(id);
	if (/[${}<>?]/.test(name)) return {
		idKind,
		name,
		variant: {
			value: "unknown",
			confidence: 0
		}
	};
	const tokens = tokensOf(name);
	const family = familyOf$1(name) ?? (idKind.value === "service-alias" ? familyOf$1(id) : void 0);
	const size = sizeOf$1(tokens);
	const quantised = precisionOf(tokens, organisation);
	return {
		idKind,
		name,
		variant: variant$4(name, family?.value, idKind.value, organisation),
		...organisation === void 0 ? {} : { organisation },
		...family === void 0 ? {} : { family },
		...size.total === void 0 ? {} : { parameters: size.total },
		...size.active === void 0 ? {} : { activeParameters: size.active },
		...size.mixture === void 0 ? {} : { mixture: size.mixture },
		...quantised === void 0 ? {} : { quantised }
	};
}
/** Services offer tuned models under unmarked names. A folder such as `…/base` is no name at all. */
function variant$4(name, family, idKind, organisation) {
	if (idKind === "service-alias") return markedVariantOf(name, family);
	if (family === void 0 && /^[a-z]+$/i.test(name)) return {
		value: "unknown",
		confidence: 0
	};
	return variantOf(name, family, organisation);
}

// data/models.json
let data$2;
const read$1 = () => data$2 ??= JSON.parse("{\"date\":\"2026-11-23\",\"models\":[{\"id\":\"llama-2-7b\",\"hub\":[\"meta-llama/Llama-2-7b-hf\",\"meta-llama/Llama-2-7b-chat-hf\",\"huggyllama/llama-7b\",\"codellama/CodeLlama-7b-Python-hf\",\"openlm-research/open_llama_7b\",\"openlm-research/open_llama_7b_v2\",\"lmsys/vicuna-7b-v1.5\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"published\":6738417664,\"beside\":{\"kind\":\"rotary-buffers\",\"weights\":2048}},{\"id\":\"llama-2-13b\",\"hub\":[\"meta-llama/Llama-2-13b-hf\",\"meta-llama/Llama-2-13b-chat-hf\",\"huggyllama/llama-13b\",\"codellama/CodeLlama-13b-Python-hf\",\"openlm-research/open_llama_13b\",\"lmsys/vicuna-13b-v1.5\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":13824,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"published\":13015866880,\"beside\":{\"kind\":\"rotary-buffers\",\"weights\":2560}},{\"id\":\"llama-2-70b\",\"hub\":[\"meta-llama/Llama-2-70b-hf\",\"meta-llama/Llama-2-70b-chat-hf\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":80,\"intermediate\":28672,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"published\":68976653312,\"beside\":{\"kind\":\"rotary-buffers\",\"weights\":5120}},{\"id\":\"codellama-34b\",\"hub\":[\"codellama/CodeLlama-34b-hf\",\"codellama/CodeLlama-34b-Instruct-hf\",\"codellama/CodeLlama-34b-Python-hf\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":48,\"intermediate\":22016,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32000,\"tied\":false},{\"id\":\"llama-3-8b\",\"hub\":[\"meta-llama/Meta-Llama-3-8B\",\"meta-llama/Meta-Llama-3-8B-Instruct\",\"meta-llama/Llama-3.1-8B\",\"meta-llama/Llama-3.1-8B-Instruct\",\"deepseek-ai/DeepSeek-R1-Distill-Llama-8B\",\"meta-llama/Meta-Llama-3.1-8B\",\"meta-llama/Meta-Llama-3.1-8B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":14336,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":128256,\"tied\":false,\"published\":8030261248},{\"id\":\"llama-3-70b\",\"hub\":[\"meta-llama/Meta-Llama-3-70B\",\"meta-llama/Llama-3.1-70B\",\"meta-llama/Llama-3.1-70B-Instruct\",\"meta-llama/Llama-3.3-70B-Instruct\",\"deepseek-ai/DeepSeek-R1-Distill-Llama-70B\",\"meta-llama/Meta-Llama-3-70B-Instruct\",\"meta-llama/Meta-Llama-3.1-70B\",\"meta-llama/Meta-Llama-3.1-70B-Instruct\",\"nvidia/Llama-3.1-Nemotron-70B-Instruct-HF\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":80,\"intermediate\":28672,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":128256,\"tied\":false,\"published\":70553706496},{\"id\":\"llama-3.1-405b\",\"hub\":[\"meta-llama/Llama-3.1-405B\",\"meta-llama/Llama-3.1-405B-Instruct\",\"meta-llama/Meta-Llama-3.1-405B\",\"meta-llama/Meta-Llama-3.1-405B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":16384,\"layers\":126,\"intermediate\":53248,\"heads\":128,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":128256,\"tied\":false,\"published\":405853388800},{\"id\":\"llama-3.2-1b\",\"hub\":[\"meta-llama/Llama-3.2-1B\",\"meta-llama/Llama-3.2-1B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":16,\"intermediate\":8192,\"heads\":32,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":128256,\"tied\":true,\"published\":1235814400},{\"id\":\"llama-3.2-3b\",\"hub\":[\"meta-llama/Llama-3.2-3B\",\"meta-llama/Llama-3.2-3B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":28,\"intermediate\":8192,\"heads\":24,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":128256,\"tied\":true,\"published\":3212749824},{\"id\":\"tinyllama-1.1b\",\"hub\":[\"TinyLlama/TinyLlama-1.1B-Chat-v1.0\",\"TinyLlama/TinyLlama_v1.1\",\"TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T\",\"TinyLlama/TinyLlama-1.1B-step-50K-105b\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":22,\"intermediate\":5632,\"heads\":32,\"kvHeads\":4,\"headSize\":64,\"vocabulary\":32000,\"tied\":false,\"published\":1100048384},{\"id\":\"mistral-7b-v0.1\",\"hub\":[\"mistralai/Mistral-7B-v0.1\",\"mistralai/Mistral-7B-Instruct-v0.1\",\"mistralai/Mistral-7B-Instruct-v0.2\",\"HuggingFaceH4/zephyr-7b-beta\",\"mistral-community/Mistral-7B-v0.2\",\"unsloth/mistral-7b-v0.2\",\"HuggingFaceH4/zephyr-7b-alpha\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":14336,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"published\":7241732096},{\"id\":\"mistral-7b-v0.3\",\"hub\":[\"mistralai/Mistral-7B-v0.3\",\"mistralai/Mistral-7B-Instruct-v0.3\",\"mistralai/Mathstral-7B-v0.1\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":14336,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32768,\"tied\":false,\"published\":7248023552},{\"id\":\"mistral-nemo-12b\",\"hub\":[\"mistralai/Mistral-Nemo-Base-2407\",\"mistralai/Mistral-Nemo-Instruct-2407\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":14336,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":131072,\"tied\":false,\"published\":12247782400},{\"id\":\"mistral-small-24b\",\"hub\":[\"mistralai/Mistral-Small-24B-Base-2501\",\"mistralai/Mistral-Small-24B-Instruct-2501\",\"mistralai/Magistral-Small-2506\",\"mistralai/Devstral-Small-2505\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":32768,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":131072,\"tied\":false,\"published\":23572403200},{\"id\":\"mistral-small-22b-2409\",\"hub\":[\"mistralai/Mistral-Small-Instruct-2409\",\"mistralai/Codestral-22B-v0.1\"],\"architecture\":\"decoder-gated\",\"hidden\":6144,\"layers\":56,\"intermediate\":16384,\"heads\":48,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32768,\"tied\":false},{\"id\":\"mixtral-8x7b\",\"hub\":[\"mistralai/Mixtral-8x7B-v0.1\",\"mistralai/Mixtral-8x7B-Instruct-v0.1\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":14336,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"experts\":8,\"expertsPerToken\":2,\"expertIntermediate\":14336,\"published\":46702792704},{\"id\":\"mixtral-8x22b\",\"hub\":[\"mistralai/Mixtral-8x22B-v0.1\",\"mistralai/Mixtral-8x22B-Instruct-v0.1\"],\"architecture\":\"decoder-gated\",\"hidden\":6144,\"layers\":56,\"intermediate\":16384,\"heads\":48,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"experts\":8,\"expertsPerToken\":2,\"expertIntermediate\":16384},{\"id\":\"qwen2.5-0.5b\",\"hub\":[\"Qwen/Qwen2.5-0.5B\",\"Qwen/Qwen2.5-0.5B-Instruct\",\"Qwen/Qwen2-0.5B\",\"Qwen/Qwen2-0.5B-Instruct\",\"Qwen/Qwen2.5-Coder-0.5B\",\"Qwen/Qwen2.5-Coder-0.5B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":896,\"layers\":24,\"intermediate\":4864,\"heads\":14,\"kvHeads\":2,\"headSize\":64,\"vocabulary\":151936,\"tied\":true,\"attentionBias\":\"qkv\",\"published\":494032768},{\"id\":\"qwen2.5-1.5b\",\"hub\":[\"Qwen/Qwen2.5-1.5B\",\"Qwen/Qwen2.5-1.5B-Instruct\",\"Qwen/Qwen2-1.5B\",\"Qwen/Qwen2-1.5B-Instruct\",\"Qwen/Qwen2.5-Coder-1.5B\",\"Qwen/Qwen2.5-Coder-1.5B-Instruct\",\"Qwen/Qwen2.5-Math-1.5B\",\"Qwen/Qwen2.5-Math-1.5B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":1536,\"layers\":28,\"intermediate\":8960,\"heads\":12,\"kvHeads\":2,\"headSize\":128,\"vocabulary\":151936,\"tied\":true,\"attentionBias\":\"qkv\",\"published\":1543714304},{\"id\":\"qwen2.5-3b\",\"hub\":[\"Qwen/Qwen2.5-3B\",\"Qwen/Qwen2.5-3B-Instruct\",\"Qwen/Qwen2.5-Coder-3B\",\"Qwen/Qwen2.5-Coder-3B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":36,\"intermediate\":11008,\"heads\":16,\"kvHeads\":2,\"headSize\":128,\"vocabulary\":151936,\"tied\":true,\"attentionBias\":\"qkv\",\"published\":3085938688},{\"id\":\"qwen2.5-7b\",\"hub\":[\"Qwen/Qwen2.5-7B\",\"Qwen/Qwen2.5-7B-Instruct\",\"Qwen/Qwen2-7B\",\"Qwen/Qwen2-7B-Instruct\",\"deepseek-ai/DeepSeek-R1-Distill-Qwen-7B\",\"Qwen/Qwen2.5-Coder-7B\",\"Qwen/Qwen2.5-Coder-7B-Instruct\",\"Qwen/Qwen2.5-Math-7B\",\"Qwen/Qwen2.5-Math-7B-Instruct\",\"Qwen/Qwen2.5-7B-Instruct-1M\"],\"architecture\":\"decoder-gated\",\"hidden\":3584,\"layers\":28,\"intermediate\":18944,\"heads\":28,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":152064,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":7615616512},{\"id\":\"qwen2.5-14b\",\"hub\":[\"Qwen/Qwen2.5-14B\",\"Qwen/Qwen2.5-14B-Instruct\",\"deepseek-ai/DeepSeek-R1-Distill-Qwen-14B\",\"Qwen/Qwen2.5-Coder-14B\",\"Qwen/Qwen2.5-Coder-14B-Instruct\",\"Qwen/Qwen2.5-14B-Instruct-1M\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":48,\"intermediate\":13824,\"heads\":40,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":152064,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":14770033664},{\"id\":\"qwen2.5-32b\",\"hub\":[\"Qwen/Qwen2.5-32B\",\"Qwen/Qwen2.5-32B-Instruct\",\"deepseek-ai/DeepSeek-R1-Distill-Qwen-32B\",\"Qwen/Qwen2.5-Coder-32B\",\"Qwen/Qwen2.5-Coder-32B-Instruct\",\"Qwen/QwQ-32B\",\"Qwen/QwQ-32B-Preview\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":64,\"intermediate\":27648,\"heads\":40,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":152064,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":32763876352},{\"id\":\"qwen2.5-72b\",\"hub\":[\"Qwen/Qwen2.5-72B\",\"Qwen/Qwen2.5-72B-Instruct\",\"Qwen/Qwen2-72B\",\"Qwen/Qwen2-72B-Instruct\",\"Qwen/Qwen2.5-Math-72B\",\"Qwen/Qwen2.5-Math-72B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":80,\"intermediate\":29568,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":152064,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":72706203648},{\"id\":\"deepseek-r1-distill-qwen-1.5b\",\"hub\":[\"deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B\"],\"architecture\":\"decoder-gated\",\"hidden\":1536,\"layers\":28,\"intermediate\":8960,\"heads\":12,\"kvHeads\":2,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":1777088000},{\"id\":\"qwen3-0.6b\",\"hub\":[\"Qwen/Qwen3-0.6B\",\"Qwen/Qwen3-0.6B-Base\"],\"architecture\":\"decoder-gated\",\"hidden\":1024,\"layers\":28,\"intermediate\":3072,\"heads\":16,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"published\":751632384,\"beside\":{\"kind\":\"stored-twice\",\"weights\":155582464}},{\"id\":\"qwen3-1.7b\",\"hub\":[\"Qwen/Qwen3-1.7B\",\"Qwen/Qwen3-1.7B-Base\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":28,\"intermediate\":6144,\"heads\":16,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"published\":2031739904,\"beside\":{\"kind\":\"stored-twice\",\"weights\":311164928}},{\"id\":\"qwen3-4b\",\"hub\":[\"Qwen/Qwen3-4B\",\"Qwen/Qwen3-4B-Base\",\"Qwen/Qwen3-4B-Instruct-2507\",\"Qwen/Qwen3-4B-Thinking-2507\"],\"architecture\":\"decoder-gated\",\"hidden\":2560,\"layers\":36,\"intermediate\":9728,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"published\":4022468096},{\"id\":\"qwen3-8b\",\"hub\":[\"Qwen/Qwen3-8B\",\"Qwen/Qwen3-8B-Base\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":36,\"intermediate\":12288,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"queryKeyNorm\":\"per-head\",\"published\":8190735360},{\"id\":\"qwen3-14b\",\"hub\":[\"Qwen/Qwen3-14B\",\"Qwen/Qwen3-14B-Base\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":17408,\"heads\":40,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"queryKeyNorm\":\"per-head\",\"published\":14768307200},{\"id\":\"qwen3-32b\",\"hub\":[\"Qwen/Qwen3-32B\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":64,\"intermediate\":25600,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"queryKeyNorm\":\"per-head\",\"published\":32762123264},{\"id\":\"qwen3-30b-a3b\",\"hub\":[\"Qwen/Qwen3-30B-A3B\",\"Qwen/Qwen3-30B-A3B-Instruct-2507\",\"Qwen/Qwen3-30B-A3B-Base\",\"Qwen/Qwen3-30B-A3B-Thinking-2507\",\"Qwen/Qwen3-Coder-30B-A3B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":48,\"intermediate\":6144,\"heads\":32,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"queryKeyNorm\":\"per-head\",\"experts\":128,\"expertsPerToken\":8,\"expertIntermediate\":768,\"published\":30532122624},{\"id\":\"qwen3-235b-a22b\",\"hub\":[\"Qwen/Qwen3-235B-A22B\",\"Qwen/Qwen3-235B-A22B-Instruct-2507\",\"Qwen/Qwen3-235B-A22B-Thinking-2507\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":94,\"intermediate\":12288,\"heads\":64,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"queryKeyNorm\":\"per-head\",\"experts\":128,\"expertsPerToken\":8,\"expertIntermediate\":1536,\"published\":235093634560},{\"id\":\"gemma-2b\",\"hub\":[\"google/gemma-2b\",\"google/gemma-2b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":18,\"intermediate\":16384,\"heads\":8,\"kvHeads\":1,\"headSize\":256,\"vocabulary\":256000,\"tied\":true},{\"id\":\"gemma-7b\",\"hub\":[\"google/gemma-7b\",\"google/gemma-7b-it\",\"google/codegemma-7b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":28,\"intermediate\":24576,\"heads\":16,\"kvHeads\":16,\"headSize\":256,\"vocabulary\":256000,\"tied\":true,\"published\":8537680896},{\"id\":\"gemma-2-2b\",\"hub\":[\"google/gemma-2-2b\",\"google/gemma-2-2b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":2304,\"layers\":26,\"intermediate\":9216,\"heads\":8,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":256000,\"tied\":true,\"normsPerLayer\":4,\"published\":2614341888},{\"id\":\"gemma-2-9b\",\"hub\":[\"google/gemma-2-9b\",\"google/gemma-2-9b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":3584,\"layers\":42,\"intermediate\":14336,\"heads\":16,\"kvHeads\":8,\"headSize\":256,\"vocabulary\":256000,\"tied\":true,\"normsPerLayer\":4,\"published\":9241705984},{\"id\":\"gemma-2-27b\",\"hub\":[\"google/gemma-2-27b\",\"google/gemma-2-27b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":4608,\"layers\":46,\"intermediate\":36864,\"heads\":32,\"kvHeads\":16,\"headSize\":128,\"vocabulary\":256000,\"tied\":true,\"normsPerLayer\":4,\"published\":27227128320},{\"id\":\"gemma-3-1b\",\"hub\":[\"google/gemma-3-1b-pt\",\"google/gemma-3-1b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":1152,\"layers\":26,\"intermediate\":6912,\"heads\":4,\"kvHeads\":1,\"headSize\":256,\"vocabulary\":262144,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"normsPerLayer\":4,\"published\":999885952},{\"id\":\"gemma-3-4b\",\"hub\":[\"google/gemma-3-4b-pt\",\"google/gemma-3-4b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":2560,\"layers\":34,\"intermediate\":10240,\"heads\":8,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":262208,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"normsPerLayer\":4,\"published\":4300079472,\"beside\":{\"kind\":\"vision\",\"weights\":419816304}},{\"id\":\"gemma-3-12b\",\"hub\":[\"google/gemma-3-12b-pt\",\"google/gemma-3-12b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":3840,\"layers\":48,\"intermediate\":15360,\"heads\":16,\"kvHeads\":8,\"headSize\":256,\"vocabulary\":262208,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"normsPerLayer\":4,\"published\":12187325040,\"beside\":{\"kind\":\"vision\",\"weights\":421290864}},{\"id\":\"gemma-3-27b\",\"hub\":[\"google/gemma-3-27b-pt\",\"google/gemma-3-27b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":5376,\"layers\":62,\"intermediate\":21504,\"heads\":32,\"kvHeads\":16,\"headSize\":128,\"vocabulary\":262208,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"normsPerLayer\":4,\"published\":27432406640,\"beside\":{\"kind\":\"vision\",\"weights\":423060336}},{\"id\":\"phi-2\",\"hub\":[\"microsoft/phi-2\"],\"architecture\":\"phi-2\",\"hidden\":2560,\"layers\":32,\"intermediate\":10240,\"heads\":32,\"kvHeads\":32,\"headSize\":80,\"vocabulary\":51200,\"tied\":false,\"published\":2779683840},{\"id\":\"phi-1.5\",\"hub\":[\"microsoft/phi-1_5\"],\"architecture\":\"phi-2\",\"hidden\":2048,\"layers\":24,\"intermediate\":8192,\"heads\":32,\"kvHeads\":32,\"headSize\":64,\"vocabulary\":51200,\"tied\":false},{\"id\":\"phi-3-mini\",\"hub\":[\"microsoft/Phi-3-mini-4k-instruct\",\"microsoft/Phi-3-mini-128k-instruct\",\"microsoft/Phi-3.5-mini-instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":32,\"intermediate\":8192,\"heads\":32,\"kvHeads\":32,\"headSize\":96,\"vocabulary\":32064,\"tied\":false,\"fused\":[\"qkv_proj\",\"gate_up_proj\"],\"published\":3821079552},{\"id\":\"phi-4\",\"hub\":[\"microsoft/phi-4\",\"microsoft/Phi-4-reasoning\",\"microsoft/Phi-4-reasoning-plus\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":17920,\"heads\":40,\"kvHeads\":10,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"fused\":[\"qkv_proj\",\"gate_up_proj\"],\"published\":14659507200},{\"id\":\"phi-4-mini\",\"hub\":[\"microsoft/Phi-4-mini-instruct\",\"microsoft/Phi-4-mini-reasoning\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":32,\"intermediate\":8192,\"heads\":24,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":200064,\"tied\":true,\"fused\":[\"qkv_proj\",\"gate_up_proj\"],\"published\":3836021760},{\"id\":\"granite-7b\",\"hub\":[\"ibm-granite/granite-7b-base\",\"instructlab/granite-7b-lab\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":32000,\"tied\":false},{\"id\":\"granite-3-2b\",\"hub\":[\"ibm-granite/granite-3.0-2b-instruct\",\"ibm-granite/granite-3.1-2b-instruct\",\"ibm-granite/granite-3.2-2b-instruct\",\"ibm-granite/granite-3.0-2b-base\",\"ibm-granite/granite-3.1-2b-base\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":40,\"intermediate\":8192,\"heads\":32,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":49155,\"tied\":true},{\"id\":\"granite-3-8b\",\"hub\":[\"ibm-granite/granite-3.1-8b-instruct\",\"ibm-granite/granite-3.0-8b-instruct\",\"ibm-granite/granite-3.2-8b-instruct\",\"ibm-granite/granite-3.0-8b-base\",\"ibm-granite/granite-3.1-8b-base\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":40,\"intermediate\":12800,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":49155,\"tied\":true},{\"id\":\"granite-3-1b-a400m\",\"hub\":[\"ibm-granite/granite-3.0-1b-a400m-base\",\"ibm-granite/granite-3.1-1b-a400m-base\",\"ibm-granite/granite-3.0-1b-a400m-instruct\",\"ibm-granite/granite-3.1-1b-a400m-instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":1024,\"layers\":24,\"intermediate\":512,\"heads\":16,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":49155,\"tied\":true,\"experts\":32,\"expertsPerToken\":8,\"expertIntermediate\":512},{\"id\":\"granite-3-3b-a800m\",\"hub\":[\"ibm-granite/granite-3.0-3b-a800m-base\",\"ibm-granite/granite-3.1-3b-a800m-base\",\"ibm-granite/granite-3.0-3b-a800m-instruct\",\"ibm-granite/granite-3.1-3b-a800m-instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":1536,\"layers\":32,\"intermediate\":512,\"heads\":24,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":49155,\"tied\":true,\"experts\":40,\"expertsPerToken\":8,\"expertIntermediate\":512},{\"id\":\"granite-4.0-micro\",\"hub\":[\"ibm-granite/granite-4.0-micro\"],\"architecture\":\"hybrid-mamba2\",\"hidden\":2560,\"layers\":40,\"intermediate\":8192,\"heads\":40,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":100352,\"tied\":true,\"published\":3402836480,\"sharedIntermediate\":8192,\"attentionLayers\":40},{\"id\":\"granite-4.0-h-micro\",\"hub\":[\"ibm-granite/granite-4.0-h-micro\"],\"architecture\":\"hybrid-mamba2\",\"hidden\":2048,\"layers\":40,\"intermediate\":8192,\"heads\":32,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":100352,\"tied\":true,\"sharedIntermediate\":8192,\"attentionLayers\":4,\"mamba\":{\"heads\":64,\"headSize\":64,\"state\":128,\"groups\":1,\"convolution\":4},\"published\":3191396096},{\"id\":\"falcon-7b\",\"hub\":[\"tiiuae/falcon-7b\",\"tiiuae/falcon-7b-instruct\"],\"architecture\":\"falcon\",\"hidden\":4544,\"layers\":32,\"intermediate\":18176,\"heads\":71,\"kvHeads\":1,\"headSize\":64,\"vocabulary\":65024,\"tied\":true,\"normsPerLayer\":1,\"fused\":[\"query_key_value\"],\"published\":7217189760,\"beside\":{\"kind\":\"stored-twice\",\"weights\":295469056}},{\"id\":\"falcon-40b\",\"hub\":[\"tiiuae/falcon-40b\",\"tiiuae/falcon-40b-instruct\"],\"architecture\":\"falcon\",\"hidden\":8192,\"layers\":60,\"intermediate\":32768,\"heads\":128,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":65024,\"tied\":true,\"normsPerLayer\":2,\"fused\":[\"query_key_value\"]},{\"id\":\"falcon3-7b\",\"hub\":[\"tiiuae/Falcon3-7B-Base\",\"tiiuae/Falcon3-7B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":28,\"intermediate\":23040,\"heads\":12,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":131072,\"tied\":false},{\"id\":\"falcon3-10b\",\"hub\":[\"tiiuae/Falcon3-10B-Base\",\"tiiuae/Falcon3-10B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":40,\"intermediate\":23040,\"heads\":12,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":131072,\"tied\":false},{\"id\":\"olmo-2-7b\",\"hub\":[\"allenai/OLMo-2-1124-7B\",\"allenai/OLMo-2-1124-7B-Instruct\",\"allenai/OLMo-2-1124-7B-SFT\",\"allenai/OLMo-2-1124-7B-DPO\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"queryKeyNorm\":\"full\",\"published\":7298617344},{\"id\":\"olmo-2-13b\",\"hub\":[\"allenai/OLMo-2-1124-13B\",\"allenai/OLMo-2-1124-13B-Instruct\",\"allenai/OLMo-2-1124-13B-SFT\",\"allenai/OLMo-2-1124-13B-DPO\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":13824,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"queryKeyNorm\":\"full\",\"published\":13716198400},{\"id\":\"olmo-2-32b\",\"hub\":[\"allenai/OLMo-2-0325-32B\",\"allenai/OLMo-2-0325-32B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":64,\"intermediate\":27648,\"heads\":40,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"queryKeyNorm\":\"full\",\"published\":32234279936},{\"id\":\"smollm2-135m\",\"hub\":[\"HuggingFaceTB/SmolLM2-135M\",\"HuggingFaceTB/SmolLM2-135M-Instruct\",\"HuggingFaceTB/SmolLM-135M\",\"HuggingFaceTB/SmolLM-135M-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":576,\"layers\":30,\"intermediate\":1536,\"heads\":9,\"kvHeads\":3,\"headSize\":64,\"vocabulary\":49152,\"tied\":true,\"published\":134515008},{\"id\":\"smollm2-360m\",\"hub\":[\"HuggingFaceTB/SmolLM2-360M\",\"HuggingFaceTB/SmolLM2-360M-Instruct\",\"HuggingFaceTB/SmolLM-360M\",\"HuggingFaceTB/SmolLM-360M-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":960,\"layers\":32,\"intermediate\":2560,\"heads\":15,\"kvHeads\":5,\"headSize\":64,\"vocabulary\":49152,\"tied\":true,\"published\":361821120},{\"id\":\"smollm2-1.7b\",\"hub\":[\"HuggingFaceTB/SmolLM2-1.7B\",\"HuggingFaceTB/SmolLM2-1.7B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":24,\"intermediate\":8192,\"heads\":32,\"kvHeads\":32,\"headSize\":64,\"vocabulary\":49152,\"tied\":true,\"published\":1711376384},{\"id\":\"smollm3-3b\",\"hub\":[\"HuggingFaceTB/SmolLM3-3B\",\"HuggingFaceTB/SmolLM3-3B-Base\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":36,\"intermediate\":11008,\"heads\":16,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":128256,\"tied\":true,\"published\":3075098624},{\"id\":\"yi-6b\",\"hub\":[\"01-ai/Yi-6B\",\"01-ai/Yi-6B-Chat\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":64000,\"tied\":false,\"published\":6061035520},{\"id\":\"yi-34b\",\"hub\":[\"01-ai/Yi-34B\",\"01-ai/Yi-34B-Chat\"],\"architecture\":\"decoder-gated\",\"hidden\":7168,\"layers\":60,\"intermediate\":20480,\"heads\":56,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":64000,\"tied\":false,\"published\":34388917248},{\"id\":\"pythia-160m\",\"hub\":[\"EleutherAI/pythia-160m\",\"EleutherAI/pythia-160m-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":768,\"layers\":12,\"intermediate\":3072,\"heads\":12,\"kvHeads\":12,\"headSize\":64,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":162322944},{\"id\":\"pythia-410m\",\"hub\":[\"EleutherAI/pythia-410m\",\"EleutherAI/pythia-410m-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":1024,\"layers\":24,\"intermediate\":4096,\"heads\":16,\"kvHeads\":16,\"headSize\":64,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":405334016},{\"id\":\"pythia-1b\",\"hub\":[\"EleutherAI/pythia-1b\",\"EleutherAI/pythia-1b-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":2048,\"layers\":16,\"intermediate\":8192,\"heads\":8,\"kvHeads\":8,\"headSize\":256,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":1011781632},{\"id\":\"pythia-1.4b\",\"hub\":[\"EleutherAI/pythia-1.4b\",\"EleutherAI/pythia-1.4b-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":2048,\"layers\":24,\"intermediate\":8192,\"heads\":16,\"kvHeads\":16,\"headSize\":128,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":1414647808},{\"id\":\"pythia-2.8b\",\"hub\":[\"EleutherAI/pythia-2.8b\",\"EleutherAI/pythia-2.8b-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":2560,\"layers\":32,\"intermediate\":10240,\"heads\":32,\"kvHeads\":32,\"headSize\":80,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":2775208960},{\"id\":\"pythia-6.9b\",\"hub\":[\"EleutherAI/pythia-6.9b\",\"EleutherAI/pythia-6.9b-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":4096,\"layers\":32,\"intermediate\":16384,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":50432,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":6857302016},{\"id\":\"pythia-12b\",\"hub\":[\"EleutherAI/pythia-12b\",\"EleutherAI/pythia-12b-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":5120,\"layers\":36,\"intermediate\":20480,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":50688,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":11846072320},{\"id\":\"gpt-neox-20b\",\"hub\":[\"EleutherAI/gpt-neox-20b\"],\"architecture\":\"gpt-neox\",\"hidden\":6144,\"layers\":44,\"intermediate\":24576,\"heads\":64,\"kvHeads\":64,\"headSize\":96,\"vocabulary\":50432,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":20554567680},{\"id\":\"gpt-oss-20b\",\"hub\":[\"openai/gpt-oss-20b\"],\"architecture\":\"gpt-oss\",\"hidden\":2880,\"layers\":24,\"intermediate\":2880,\"heads\":64,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":201088,\"tied\":false,\"experts\":32,\"expertsPerToken\":4,\"expertIntermediate\":2880,\"published\":20914757184},{\"id\":\"gpt-oss-120b\",\"hub\":[\"openai/gpt-oss-120b\"],\"architecture\":\"gpt-oss\",\"hidden\":2880,\"layers\":36,\"intermediate\":2880,\"heads\":64,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":201088,\"tied\":false,\"experts\":128,\"expertsPerToken\":4,\"expertIntermediate\":2880,\"published\":116829156672},{\"id\":\"bloom-560m\",\"hub\":[\"bigscience/bloom-560m\",\"bigscience/bloomz-560m\"],\"architecture\":\"bloom\",\"hidden\":1024,\"layers\":24,\"intermediate\":4096,\"heads\":16,\"kvHeads\":16,\"headSize\":64,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"],\"published\":559214592},{\"id\":\"bloom-1b7\",\"hub\":[\"bigscience/bloom-1b7\",\"bigscience/bloomz-1b7\"],\"architecture\":\"bloom\",\"hidden\":2048,\"layers\":24,\"intermediate\":8192,\"heads\":16,\"kvHeads\":16,\"headSize\":128,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"]},{\"id\":\"bloom-7b1\",\"hub\":[\"bigscience/bloom-7b1\",\"bigscience/bloomz-7b1\"],\"architecture\":\"bloom\",\"hidden\":4096,\"layers\":30,\"intermediate\":16384,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"],\"published\":7069016064},{\"id\":\"opt-125m\",\"hub\":[\"facebook/opt-125m\"],\"architecture\":\"opt\",\"hidden\":768,\"layers\":12,\"intermediate\":3072,\"heads\":12,\"kvHeads\":12,\"headSize\":64,\"vocabulary\":50272,\"tied\":true,\"positions\":2048},{\"id\":\"opt-6.7b\",\"hub\":[\"facebook/opt-6.7b\"],\"architecture\":\"opt\",\"hidden\":4096,\"layers\":32,\"intermediate\":16384,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":50272,\"tied\":true,\"positions\":2048,\"published\":6658473984},{\"id\":\"t5-large\",\"hub\":[\"google-t5/t5-large\",\"t5-large\"],\"architecture\":\"t5\",\"hidden\":1024,\"layers\":24,\"intermediate\":4096,\"heads\":16,\"kvHeads\":16,\"headSize\":64,\"vocabulary\":32128,\"tied\":true,\"decoderLayers\":24,\"published\":737668096},{\"id\":\"flan-t5-large\",\"hub\":[\"google/flan-t5-large\",\"google/t5-v1_1-large\"],\"architecture\":\"t5-gated\",\"hidden\":1024,\"layers\":24,\"intermediate\":2816,\"heads\":16,\"kvHeads\":16,\"headSize\":64,\"vocabulary\":32128,\"tied\":false,\"decoderLayers\":24,\"published\":783150080},{\"id\":\"flan-t5-xl\",\"hub\":[\"google/flan-t5-xl\",\"google/t5-v1_1-xl\"],\"architecture\":\"t5-gated\",\"hidden\":2048,\"layers\":24,\"intermediate\":5120,\"heads\":32,\"kvHeads\":32,\"headSize\":64,\"vocabulary\":32128,\"tied\":false,\"decoderLayers\":24,\"published\":2849757184},{\"id\":\"flan-t5-xxl\",\"hub\":[\"google/flan-t5-xxl\",\"google/t5-v1_1-xxl\"],\"architecture\":\"t5-gated\",\"hidden\":4096,\"layers\":24,\"intermediate\":10240,\"heads\":64,\"kvHeads\":64,\"headSize\":64,\"vocabulary\":32128,\"tied\":false,\"decoderLayers\":24},{\"id\":\"mpt-7b\",\"hub\":[\"mosaicml/mpt-7b\",\"mosaicml/mpt-7b-instruct\"],\"architecture\":\"mpt\",\"hidden\":4096,\"layers\":32,\"intermediate\":16384,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":50432,\"tied\":true,\"fused\":[\"Wqkv\"]},{\"id\":\"mpt-30b\",\"hub\":[\"mosaicml/mpt-30b\"],\"architecture\":\"mpt\",\"hidden\":7168,\"layers\":48,\"intermediate\":28672,\"heads\":64,\"kvHeads\":64,\"headSize\":112,\"vocabulary\":50432,\"tied\":true,\"fused\":[\"Wqkv\"]},{\"id\":\"granite-3.3-2b\",\"hub\":[\"ibm-granite/granite-3.3-2b-instruct\",\"ibm-granite/granite-3.3-2b-base\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":40,\"intermediate\":8192,\"heads\":32,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":49159,\"tied\":true,\"published\":2533539840},{\"id\":\"granite-3.3-8b\",\"hub\":[\"ibm-granite/granite-3.3-8b-instruct\",\"ibm-granite/granite-3.3-8b-base\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":40,\"intermediate\":12800,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":49159,\"tied\":true,\"published\":8170864640},{\"id\":\"granite-4.1-8b\",\"hub\":[\"ibm-granite/granite-4.1-8b\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":40,\"intermediate\":12800,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"published\":8791592960},{\"id\":\"granite-4.0-h-small\",\"hub\":[\"ibm-granite/granite-4.0-h-small\"],\"architecture\":\"hybrid-mamba2\",\"hidden\":4096,\"layers\":40,\"intermediate\":768,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":100352,\"tied\":true,\"experts\":72,\"expertsPerToken\":10,\"expertIntermediate\":768,\"sharedIntermediate\":1536,\"attentionLayers\":4,\"mamba\":{\"heads\":128,\"headSize\":64,\"state\":128,\"groups\":1,\"convolution\":4},\"published\":32207337984},{\"id\":\"gpt2\",\"hub\":[\"openai-community/gpt2\",\"gpt2\"],\"architecture\":\"gpt2\",\"hidden\":768,\"layers\":12,\"intermediate\":3072,\"heads\":12,\"kvHeads\":12,\"headSize\":64,\"vocabulary\":50257,\"tied\":true,\"positions\":1024,\"fused\":[\"c_attn\"],\"published\":124439808},{\"id\":\"gpt2-large\",\"hub\":[\"openai-community/gpt2-large\",\"gpt2-large\"],\"architecture\":\"gpt2\",\"hidden\":1280,\"layers\":36,\"intermediate\":5120,\"heads\":20,\"kvHeads\":20,\"headSize\":64,\"vocabulary\":50257,\"tied\":true,\"positions\":1024,\"fused\":[\"c_attn\"],\"published\":774030080},{\"id\":\"codellama-7b\",\"hub\":[\"codellama/CodeLlama-7b-hf\",\"codellama/CodeLlama-7b-Instruct-hf\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":32016,\"tied\":false},{\"id\":\"codellama-13b\",\"hub\":[\"codellama/CodeLlama-13b-hf\",\"codellama/CodeLlama-13b-Instruct-hf\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":13824,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":32016,\"tied\":false},{\"id\":\"codellama-70b\",\"hub\":[\"codellama/CodeLlama-70b-hf\",\"codellama/CodeLlama-70b-Python-hf\",\"codellama/CodeLlama-70b-Instruct-hf\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":80,\"intermediate\":28672,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32016,\"tied\":false},{\"id\":\"llama-30b\",\"hub\":[\"huggyllama/llama-30b\"],\"architecture\":\"decoder-gated\",\"hidden\":6656,\"layers\":60,\"intermediate\":17920,\"heads\":52,\"kvHeads\":52,\"headSize\":128,\"vocabulary\":32000,\"tied\":false},{\"id\":\"llama-65b\",\"hub\":[\"huggyllama/llama-65b\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":80,\"intermediate\":22016,\"heads\":64,\"kvHeads\":64,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"published\":65285660672},{\"id\":\"open-llama-3b\",\"hub\":[\"openlm-research/open_llama_3b\",\"openlm-research/open_llama_3b_v2\"],\"architecture\":\"decoder-gated\",\"hidden\":3200,\"layers\":26,\"intermediate\":8640,\"heads\":32,\"kvHeads\":32,\"headSize\":100,\"vocabulary\":32000,\"tied\":false},{\"id\":\"mistral-large-2407\",\"hub\":[\"mistralai/Mistral-Large-Instruct-2407\",\"mistralai/Mistral-Large-Instruct-2411\"],\"architecture\":\"decoder-gated\",\"hidden\":12288,\"layers\":88,\"intermediate\":28672,\"heads\":96,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32768,\"tied\":false,\"published\":122610069504},{\"id\":\"ministral-8b-2410\",\"hub\":[\"mistralai/Ministral-8B-Instruct-2410\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":36,\"intermediate\":12288,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":131072,\"tied\":false,\"published\":8019808256},{\"id\":\"mistral-small-3.1-24b\",\"hub\":[\"mistralai/Mistral-Small-3.1-24B-Base-2503\",\"mistralai/Mistral-Small-3.1-24B-Instruct-2503\",\"mistralai/Mistral-Small-3.2-24B-Instruct-2506\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":32768,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":131072,\"tied\":false,\"beside\":{\"kind\":\"vision\",\"weights\":438958080},\"published\":24011361280},{\"id\":\"phi-3-medium\",\"hub\":[\"microsoft/Phi-3-medium-4k-instruct\",\"microsoft/Phi-3-medium-128k-instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":17920,\"heads\":40,\"kvHeads\":10,\"headSize\":128,\"vocabulary\":32064,\"tied\":false,\"fused\":[\"qkv_proj\",\"gate_up_proj\"],\"published\":13960238080},{\"id\":\"falcon3-1b\",\"hub\":[\"tiiuae/Falcon3-1B-Base\",\"tiiuae/Falcon3-1B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":18,\"intermediate\":8192,\"heads\":8,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":131072,\"tied\":false},{\"id\":\"falcon3-3b\",\"hub\":[\"tiiuae/Falcon3-3B-Base\",\"tiiuae/Falcon3-3B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":22,\"intermediate\":9216,\"heads\":12,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":131072,\"tied\":false},{\"id\":\"olmo-2-1b\",\"hub\":[\"allenai/OLMo-2-0425-1B\",\"allenai/OLMo-2-0425-1B-SFT\",\"allenai/OLMo-2-0425-1B-DPO\",\"allenai/OLMo-2-0425-1B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":16,\"intermediate\":8192,\"heads\":16,\"kvHeads\":16,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"queryKeyNorm\":\"full\",\"published\":1484916736},{\"id\":\"gemma-3-270m\",\"hub\":[\"google/gemma-3-270m\",\"google/gemma-3-270m-it\"],\"architecture\":\"decoder-gated\",\"hidden\":640,\"layers\":18,\"intermediate\":2048,\"heads\":4,\"kvHeads\":1,\"headSize\":256,\"vocabulary\":262144,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"normsPerLayer\":4,\"published\":268098176},{\"id\":\"yi-9b\",\"hub\":[\"01-ai/Yi-9B\",\"01-ai/Yi-1.5-9B\",\"01-ai/Yi-1.5-9B-Chat\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":48,\"intermediate\":11008,\"heads\":32,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":64000,\"tied\":false,\"published\":8829407232},{\"id\":\"deepseek-llm-7b\",\"hub\":[\"deepseek-ai/deepseek-llm-7b-base\",\"deepseek-ai/deepseek-llm-7b-chat\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":30,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":102400,\"tied\":false,\"published\":6910365696},{\"id\":\"qwen1.5-7b\",\"hub\":[\"Qwen/Qwen1.5-7B\",\"Qwen/Qwen1.5-7B-Chat\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":7721324544},{\"id\":\"qwen1.5-14b\",\"hub\":[\"Qwen/Qwen1.5-14B\",\"Qwen/Qwen1.5-14B-Chat\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":13696,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":152064,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":14167290880},{\"id\":\"bloom-1b1\",\"hub\":[\"bigscience/bloom-1b1\",\"bigscience/bloomz-1b1\"],\"architecture\":\"bloom\",\"hidden\":1536,\"layers\":24,\"intermediate\":6144,\"heads\":16,\"kvHeads\":16,\"headSize\":96,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"],\"published\":1065314304},{\"id\":\"bloom-3b\",\"hub\":[\"bigscience/bloom-3b\",\"bigscience/bloomz-3b\"],\"architecture\":\"bloom\",\"hidden\":2560,\"layers\":30,\"intermediate\":10240,\"heads\":32,\"kvHeads\":32,\"headSize\":80,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"],\"published\":3002557440},{\"id\":\"bloom\",\"hub\":[\"bigscience/bloom\",\"bigscience/bloomz\"],\"architecture\":\"bloom\",\"hidden\":14336,\"layers\":70,\"intermediate\":57344,\"heads\":112,\"kvHeads\":112,\"headSize\":128,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"],\"published\":176247271424},{\"id\":\"opt-1.3b\",\"hub\":[\"facebook/opt-1.3b\"],\"architecture\":\"opt\",\"hidden\":2048,\"layers\":24,\"intermediate\":8192,\"heads\":32,\"kvHeads\":32,\"headSize\":64,\"vocabulary\":50272,\"tied\":true,\"positions\":2048,\"published\":1315758080},{\"id\":\"opt-2.7b\",\"hub\":[\"facebook/opt-2.7b\"],\"architecture\":\"opt\",\"hidden\":2560,\"layers\":32,\"intermediate\":10240,\"heads\":32,\"kvHeads\":32,\"headSize\":80,\"vocabulary\":50272,\"tied\":true,\"positions\":2048,\"published\":2651596800},{\"id\":\"opt-13b\",\"hub\":[\"facebook/opt-13b\"],\"architecture\":\"opt\",\"hidden\":5120,\"layers\":40,\"intermediate\":20480,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":50272,\"tied\":true,\"positions\":2048},{\"id\":\"opt-30b\",\"hub\":[\"facebook/opt-30b\"],\"architecture\":\"opt\",\"hidden\":7168,\"layers\":48,\"intermediate\":28672,\"heads\":56,\"kvHeads\":56,\"headSize\":128,\"vocabulary\":50272,\"tied\":true,\"positions\":2048},{\"id\":\"opt-66b\",\"hub\":[\"facebook/opt-66b\"],\"architecture\":\"opt\",\"hidden\":9216,\"layers\":64,\"intermediate\":36864,\"heads\":72,\"kvHeads\":72,\"headSize\":128,\"vocabulary\":50272,\"tied\":true,\"positions\":2048},{\"id\":\"gpt2-medium\",\"hub\":[\"openai-community/gpt2-medium\",\"gpt2-medium\"],\"architecture\":\"gpt2\",\"hidden\":1024,\"layers\":24,\"intermediate\":4096,\"heads\":16,\"kvHeads\":16,\"headSize\":64,\"vocabulary\":50257,\"tied\":true,\"positions\":1024,\"fused\":[\"c_attn\"],\"published\":354823168},{\"id\":\"gpt2-xl\",\"hub\":[\"openai-community/gpt2-xl\",\"gpt2-xl\"],\"architecture\":\"gpt2\",\"hidden\":1600,\"layers\":48,\"intermediate\":6400,\"heads\":25,\"kvHeads\":25,\"headSize\":64,\"vocabulary\":50257,\"tied\":true,\"positions\":1024,\"fused\":[\"c_attn\"],\"published\":1557611200},{\"id\":\"pythia-14m\",\"hub\":[\"EleutherAI/pythia-14m\"],\"architecture\":\"gpt-neox\",\"hidden\":128,\"layers\":6,\"intermediate\":512,\"heads\":4,\"kvHeads\":4,\"headSize\":32,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"]},{\"id\":\"pythia-31m\",\"hub\":[\"EleutherAI/pythia-31m\"],\"architecture\":\"gpt-neox\",\"hidden\":256,\"layers\":6,\"intermediate\":1024,\"heads\":8,\"kvHeads\":8,\"headSize\":32,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"]},{\"id\":\"pythia-70m\",\"hub\":[\"EleutherAI/pythia-70m\",\"EleutherAI/pythia-70m-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":512,\"layers\":6,\"intermediate\":2048,\"heads\":8,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"]},{\"id\":\"stablelm-alpha-3b\",\"hub\":[\"stabilityai/stablelm-base-alpha-3b\",\"stabilityai/stablelm-tuned-alpha-3b\"],\"architecture\":\"gpt-neox\",\"hidden\":4096,\"layers\":16,\"intermediate\":16384,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":50688,\"tied\":false,\"fused\":[\"query_key_value\"]},{\"id\":\"stablelm-alpha-7b\",\"hub\":[\"stabilityai/stablelm-base-alpha-7b\",\"stabilityai/stablelm-tuned-alpha-7b\"],\"architecture\":\"gpt-neox\",\"hidden\":6144,\"layers\":16,\"intermediate\":24576,\"heads\":48,\"kvHeads\":48,\"headSize\":128,\"vocabulary\":50432,\"tied\":false,\"fused\":[\"query_key_value\"]},{\"id\":\"t5-small\",\"hub\":[\"google-t5/t5-small\",\"t5-small\"],\"architecture\":\"t5\",\"hidden\":512,\"layers\":6,\"intermediate\":2048,\"heads\":8,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":32128,\"tied\":true,\"decoderLayers\":6},{\"id\":\"t5-base\",\"hub\":[\"google-t5/t5-base\",\"t5-base\"],\"architecture\":\"t5\",\"hidden\":768,\"layers\":12,\"intermediate\":3072,\"heads\":12,\"kvHeads\":12,\"headSize\":64,\"vocabulary\":32128,\"tied\":true,\"decoderLayers\":12,\"published\":222903552},{\"id\":\"flan-t5-small\",\"hub\":[\"google/flan-t5-small\",\"google/t5-v1_1-small\"],\"architecture\":\"t5-gated\",\"hidden\":512,\"layers\":8,\"intermediate\":1024,\"heads\":6,\"kvHeads\":6,\"headSize\":64,\"vocabulary\":32128,\"tied\":false,\"decoderLayers\":8,\"published\":76961152},{\"id\":\"flan-t5-base\",\"hub\":[\"google/flan-t5-base\",\"google/t5-v1_1-base\"],\"architecture\":\"t5-gated\",\"hidden\":768,\"layers\":12,\"intermediate\":2048,\"heads\":12,\"kvHeads\":12,\"headSize\":64,\"vocabulary\":32128,\"tied\":false,\"decoderLayers\":12,\"published\":247577856}],\"totals\":{\"from\":\"hub-audit\",\"weights\":{\"google/gemma-4-E2B-it\":5123178051,\"google/gemma-4-E4B-it\":7996156490,\"ibm-granite/granite-4.0-1b\":1631750144,\"ibm-granite/granite-4.0-350m\":352379904,\"ibm-granite/granite-4.1-3b\":3402836480,\"ibm-granite/granite-4.2-3b\":3659737600,\"ibm-granite/granite-4.2-8b\":8791592960,\"meta-llama/Llama-4-Scout-17B-16E-Instruct\":108641793536,\"MiniMaxAI/MiniMax-M2.7\":228689764864,\"mistralai/Ministral-3-3B-Instruct-2512\":3849090048,\"mistralai/Ministral-3-8B-Instruct-2512\":8918026716,\"moonshotai/Kimi-K2-Instruct\":1026408235864,\"Qwen/Qwen3-Embedding-0.6B\":595776512,\"Qwen/Qwen3-Embedding-4B\":4021774336,\"Qwen/Qwen3-Embedding-8B\":7567295488,\"Qwen/Qwen3.5-0.8B\":873438784,\"Qwen/Qwen3.5-2B\":2274069824,\"Qwen/Qwen3.5-4B\":4659865088,\"Qwen/Qwen3.5-9B\":9653104368,\"Qwen/Qwen3.6-27B\":27781427952,\"Qwen/Qwen3.6-35B-A3B\":35951822704,\"FacebookAI/xlm-roberta-base\":278885778,\"FacebookAI/xlm-roberta-large\":561192082}}}");
var models_default = {
	get "date"() {
		return read$1()["date"];
	},
	get "models"() {
		return read$1()["models"];
	},
	get "totals"() {
		return read$1()["totals"];
	}
};

// src/knowledge/models.ts
/** Every shape of this release, in the order of `data/models.json`. */
function allModels() {
	return models_default.models;
}
/**
* The shape of a model, from its hub id, an id of a known mirror, or a path whose last folder is its name.
*
* Undefined for every name that is not certain: a name of no known model, a fine-tune under its own name, or a
* short name that several shapes answer to.
*
* @param id as a configuration states it: `unsloth/Llama-3.2-1B-bnb-4bit`, `/models/Meta-Llama-3-8B-Instruct/`
*/
function findModel(id) {
	const name = canonicalName(nameOf$2(id));
	const row = index().get(name);
	if (row === void 0 || row === "ambiguous") return void 0;
	return trusted(organisationOf(id), name, row.owners) ? row.shape : void 0;
}
let built;
/** Built on the first question: most runs of the linter ask about one model or none. */
function index() {
	built ??= buildIndex(allModels());
	return built;
}
function buildIndex(shapes) {
	const rows = /* @__PURE__ */ new Map();
	for (const shape of shapes) {
		const owners = new Set(shape.hub.map((id) => (organisationOf(id) ?? "").toLowerCase()));
		const names = new Set([shape.id, ...shape.hub.map(nameOf$2)].map(canonicalName));
		for (const name of names) rows.set(name, rows.has(name) ? "ambiguous" : {
			shape,
			owners
		});
	}
	return rows;
}
/**
* A name without a size (`gpt2`, `phi-2`) is too short to vouch for itself: somebody's own `team/gpt2` may be
* anything. A name with a size is taken from every organisation, since mirrors keep it to the letter.
*/
function trusted(organisation, name, owners) {
	if (organisation === void 0) return true;
	const owner = organisation.toLowerCase();
	return owners.has(owner) || mirrors.has(owner) || /(?:^|-)(?:\d+x)?\d+(?:\.\d+)?[bm](?:-|$)/.test(name);
}
/** Organisations that publish other people's models under unchanged names. */
const mirrors = /* @__PURE__ */ new Set([
	"unsloth",
	"nousresearch",
	"mlx-community",
	"thebloke",
	"huggyllama",
	"hugging-quants",
	"neuralmagic",
	"redhatai",
	"axolotl-ai-co",
	"axolotl-quants",
	"llm-research",
	"ai-modelscope",
	"mistral-community",
	"modelcloud",
	"techxgenus",
	"bartowski",
	"lmstudio-community"
]);

// src/knowledge/resources/layers.ts
/**
* Every matrix inside the layers of a model; the output head is apart, in `headLayer`.
*
* Names and widths from the modelling files of transformers, counts from the shape (source: `data/models.json`;
* the test holds the sums against published totals).
*/
function linearLayers(shape) {
	return byArchitecture$1[shape.architecture](shape);
}
/** The output head. Tied heads share the embedding, yet an adapter on `lm_head` has its own factors. */
function headLayer(shape) {
	return {
		name: shape.architecture === "gpt-neox" ? "embed_out" : "lm_head",
		part: "head",
		inputs: shape.hidden,
		outputs: shape.vocabulary,
		count: 1
	};
}
const layer = (name, part, inputs, outputs, count) => ({
	name,
	part,
	inputs,
	outputs,
	count
});
const byArchitecture$1 = {
	"decoder-gated": (s) => [...attention(s, s.layers), ...s.experts === void 0 ? gatedMlp(s, s.intermediate, s.layers) : experts(s)],
	"hybrid-mamba2": (s) => [
		...attention(s, s.attentionLayers ?? 0),
		...stateSpace(s),
		...s.experts === void 0 ? [] : experts(s),
		...sharedMlp(s)
	],
	"gpt-neox": fusedQueryKeyValue,
	falcon: fusedQueryKeyValue,
	bloom: fusedQueryKeyValue,
	"phi-2": (s) => [...separateAttention(s, "dense", s.layers), ...plainMlp(s, "fc1", "fc2")],
	opt: (s) => [...separateAttention(s, "out_proj", s.layers), ...plainMlp(s, "fc1", "fc2")],
	gpt2: (s) => [
		layer("c_attn", "attention", s.hidden, 3 * s.hidden, s.layers),
		layer("c_proj", "attention", s.hidden, s.hidden, s.layers),
		...plainMlp(s, "c_fc", "c_proj")
	],
	mpt: (s) => [
		layer("Wqkv", "attention", s.hidden, 3 * s.hidden, s.layers),
		layer("out_proj", "attention", s.hidden, s.hidden, s.layers),
		...plainMlp(s, "up_proj", "down_proj")
	],
	t5: (s) => [...encoderDecoderAttention(s), ...encoderDecoderMlp(s, ["wi"])],
	"t5-gated": (s) => [...encoderDecoderAttention(s), ...encoderDecoderMlp(s, ["wi_0", "wi_1"])],
	"gpt-oss": (s) => [...attention(s, s.layers), ...experts(s)]
};
function attention(s, count) {
	if (!s.fused?.includes("qkv_proj")) return separateAttention(s, "o_proj", count);
	const queries = s.heads * s.headSize;
	return [layer("qkv_proj", "attention", s.hidden, queries + 2 * s.kvHeads * s.headSize, count), layer("o_proj", "attention", queries, s.hidden, count)];
}
function separateAttention(s, output, count) {
	const queries = s.heads * s.headSize;
	const keys = s.kvHeads * s.headSize;
	return [
		layer("q_proj", "attention", s.hidden, queries, count),
		layer("k_proj", "attention", s.hidden, keys, count),
		layer("v_proj", "attention", s.hidden, keys, count),
		layer(output, "attention", queries, s.hidden, count)
	];
}
function gatedMlp(s, width, count) {
	const down = layer("down_proj", "mlp", width, s.hidden, count);
	if (s.fused?.includes("gate_up_proj")) return [layer("gate_up_proj", "mlp", s.hidden, 2 * width, count), down];
	return [
		layer("gate_proj", "mlp", s.hidden, width, count),
		layer("up_proj", "mlp", s.hidden, width, count),
		down
	];
}
function plainMlp(s, up, down) {
	return [layer(up, "mlp", s.hidden, s.intermediate, s.layers), layer(down, "mlp", s.intermediate, s.hidden, s.layers)];
}
/** Experts are one matrix each here; newer releases of transformers stack them without changing the sums. */
function experts(s) {
	const number = s.experts ?? 0;
	const width = s.expertIntermediate ?? s.intermediate;
	return [
		layer("router", "router", s.hidden, number, s.layers),
		layer("gate_proj", "expert", s.hidden, width, number * s.layers),
		layer("up_proj", "expert", s.hidden, width, number * s.layers),
		layer("down_proj", "expert", width, s.hidden, number * s.layers)
	];
}
function sharedMlp(s) {
	const width = s.sharedIntermediate;
	if (width === void 0) return [];
	return [layer("input_linear", "mlp", s.hidden, 2 * width, s.layers), layer("output_linear", "mlp", width, s.hidden, s.layers)];
}
function stateSpace(s) {
	if (s.mamba === void 0) return [];
	const inner = s.mamba.heads * s.mamba.headSize;
	const count = s.layers - (s.attentionLayers ?? 0);
	const projected = 2 * inner + 2 * s.mamba.groups * s.mamba.state + s.mamba.heads;
	return [layer("in_proj", "state-space", s.hidden, projected, count), layer("out_proj", "state-space", inner, s.hidden, count)];
}
function fusedQueryKeyValue(s) {
	const queries = s.heads * s.headSize;
	return [
		layer("query_key_value", "attention", s.hidden, queries + 2 * s.kvHeads * s.headSize, s.layers),
		layer("dense", "attention", queries, s.hidden, s.layers),
		...plainMlp(s, "dense_h_to_4h", "dense_4h_to_h")
	];
}
/** Encoder self-attention, decoder self-attention and decoder cross-attention bear the same names. */
function encoderDecoderAttention(s) {
	const inner = s.heads * s.headSize;
	const count = s.layers + 2 * (s.decoderLayers ?? s.layers);
	return [...[
		"q",
		"k",
		"v"
	].map((name) => layer(name, "attention", s.hidden, inner, count)), layer("o", "attention", inner, s.hidden, count)];
}
function encoderDecoderMlp(s, up) {
	const count = s.layers + (s.decoderLayers ?? s.layers);
	return [...up.map((name) => layer(name, "mlp", s.hidden, s.intermediate, count)), layer("wo", "mlp", s.intermediate, s.hidden, count)];
}
/**
* The matrices of a model with fused ones taken apart: `qkv_proj` as `q_proj`, `k_proj`, `v_proj` and
* `gate_up_proj` as `gate_proj`, `up_proj`. Some frameworks adapt the parts one by one (litgpt), whatever the
* checkpoint does.
*/
function splitLayers(shape) {
	return linearLayers(shape).flatMap((fused) => partsOf(fused, shape) ?? [fused]);
}
function partsOf(fused, s) {
	if (fusedAttention.has(fused.name)) return separateAttention(s, "", fused.count).slice(0, 3);
	if (fused.name === "gate_up_proj") return ["gate_proj", "up_proj"].map((name) => ({
		...fused,
		name,
		outputs: fused.outputs / 2
	}));
}
const fusedAttention = /* @__PURE__ */ new Set([
	"qkv_proj",
	"query_key_value",
	"c_attn",
	"Wqkv"
]);

// src/knowledge/resources/weights.ts
/**
* All weights of a model: matrices, embeddings, head, norms and biases, with the vision part of a multimodal
* model, without constants and second copies that a checkpoint may hold.
*
* Exact for every shape whose published total is known (`test/knowledge/resources/weights.test.ts`).
*
* @returns a count of weights
*/
function totalWeights(shape) {
	const vision = shape.beside?.kind === "vision" ? shape.beside.weights : 0;
	return languageWeights(shape) + vision;
}
/** As `totalWeights`, without the vision part. */
function languageWeights(shape) {
	return linearWeights(shape) + embeddingWeights(shape) + normWeights(shape) + vectors[shape.architecture](shape);
}
/**
* Weights in the matrices inside the layers. These are what a 4-bit or 8-bit quantiser shrinks; embeddings, head
* and norms keep 16 bits.
*/
function linearWeights(shape) {
	return sum$1(linearLayers(shape).map((layer) => layer.inputs * layer.outputs * layer.count));
}
/** Weights of the input embedding, the position table and, unless it is tied, the output head. */
function embeddingWeights(shape) {
	const tables = shape.tied ? 1 : 2;
	const positions = (shape.positions ?? 0) + (shape.architecture === "opt" ? 2 : 0);
	return shape.vocabulary * shape.hidden * tables + positions * shape.hidden;
}
/**
* Weights and biases of all norms: what LayerNorm tuning trains.
*
* @returns a count of weights
*/
function normWeights(shape) {
	return norms[shape.architecture](shape);
}
const sum$1 = (numbers) => numbers.reduce((total, number) => total + number, 0);
const none$1 = () => 0;
/** Two norms with bias in a layer, and one behind the last. */
const layerNorms = (s) => s.layers * 4 * s.hidden + 2 * s.hidden;
const norms = {
	"decoder-gated": (s) => s.layers * ((s.normsPerLayer ?? 2) * s.hidden + queryKeyNorms(s)) + s.hidden,
	"hybrid-mamba2": (s) => s.layers * 2 * s.hidden + (s.layers - (s.attentionLayers ?? 0)) * mambaWidth(s) + s.hidden,
	"gpt-neox": layerNorms,
	"phi-2": (s) => s.layers * 2 * s.hidden + 2 * s.hidden,
	falcon: (s) => s.layers * 2 * (s.normsPerLayer ?? 1) * s.hidden + 2 * s.hidden,
	bloom: (s) => layerNorms(s) + 2 * s.hidden,
	opt: layerNorms,
	gpt2: layerNorms,
	mpt: (s) => s.layers * 2 * s.hidden + s.hidden,
	t5: encoderDecoderNorms,
	"t5-gated": encoderDecoderNorms,
	"gpt-oss": (s) => s.layers * 2 * s.hidden + s.hidden
};
/** Biases and other vectors that are neither matrix, embedding nor norm. */
const vectors = {
	"decoder-gated": (s) => s.layers * queryKeyValueBiases(s),
	"hybrid-mamba2": (s) => (s.layers - (s.attentionLayers ?? 0)) * stateSpaceVectors(s),
	"gpt-neox": matrixBiases,
	"phi-2": (s) => matrixBiases(s) + s.vocabulary,
	falcon: none$1,
	bloom: matrixBiases,
	opt: matrixBiases,
	gpt2: matrixBiases,
	mpt: none$1,
	t5: relativePositions,
	"t5-gated": relativePositions,
	"gpt-oss": (s) => s.layers * sinksAndBiases(s)
};
function queryKeyValueBiases(s) {
	return s.attentionBias === "qkv" ? (s.heads + 2 * s.kvHeads) * s.headSize : 0;
}
function queryKeyNorms(s) {
	if (s.queryKeyNorm === "per-head") return 2 * s.headSize;
	return s.queryKeyNorm === "full" ? (s.heads + s.kvHeads) * s.headSize : 0;
}
/** Biases of the four attention matrices and of both MLP matrices. */
function matrixBiases(s) {
	return s.layers * (4 * s.hidden + s.intermediate + s.hidden);
}
function mambaWidth(s) {
	return s.mamba === void 0 ? 0 : s.mamba.heads * s.mamba.headSize;
}
/** The convolution with its bias; step, decay and skip of each head. */
function stateSpaceVectors(s) {
	if (s.mamba === void 0) return 0;
	return (mambaWidth(s) + 2 * s.mamba.groups * s.mamba.state) * (s.mamba.convolution + 1) + 3 * s.mamba.heads;
}
/** Two norms in an encoder layer, three in a decoder layer, one behind each half; none has a bias. */
function encoderDecoderNorms(s) {
	return s.hidden * (2 * s.layers + 3 * (s.decoderLayers ?? s.layers) + 2);
}
/** 32 buckets of relative positions for each head, in encoder and decoder. */
function relativePositions(s) {
	return 64 * s.heads;
}
/** Biases of attention, router and experts, and one sink a head. */
function sinksAndBiases(s) {
	const number = s.experts ?? 0;
	const width = s.expertIntermediate ?? s.intermediate;
	return (s.heads + 2 * s.kvHeads) * s.headSize + s.hidden + s.heads + number + number * (2 * width + s.hidden);
}

// src/knowledge/resources/memory.ts
/** Bytes for each trained weight. Mixed-precision figures as in the ZeRO paper (2+2+12); the others are sums of widths. */
const bytesPerTrainedWeight = {
	mixed: {
		weights: 2,
		gradients: 2,
		optimizer: 12
	},
	"mixed-fp32-gradients": {
		weights: 2,
		gradients: 4,
		optimizer: 12
	},
	bf16: {
		weights: 2,
		gradients: 2,
		optimizer: 4
	},
	"bf16-8bit-optimizer": {
		weights: 2,
		gradients: 2,
		optimizer: 2
	}
};
/**
* Bytes for each frozen weight of a quantised matrix. NF4 keeps one 32-bit constant for each block of 64 weights;
* double quantisation keeps 8 bits for it and 32 bits for each 256 blocks. The constants of 8-bit rows are left out.
*/
const bytesPerFrozenWeight = {
	"16-bit": 2,
	"8-bit": 1,
	nf4: 4.5 / 8,
	"nf4-double": 4.126953125 / 8
};
const unsharded = {
	stage: 0,
	devices: 1
};
const gigabyte$1 = 1e9;
/**
* Least memory on each device for weights, gradients and optimiser states of a full tune.
* Activations, buffers and fragmentation come on top: say "at least".
*
* @returns GB of 10^9 bytes on each device
*/
function fullTuneMemory(shape, regime = "mixed", sharding = unsharded) {
	return trainedBytes(totalWeights(shape), regime, sharding) / gigabyte$1;
}
/**
* Least memory on each device for a frozen base and a trained adapter or soft prompt.
*
* Quantisation shrinks the matrices inside the layers; embeddings, head and norms keep 16 bits.
*
* @param trainable trained weights, as `loraWeights` and its neighbours give
* @returns GB of 10^9 bytes on each device
*/
function adapterTuneMemory(shape, trainable, base = "16-bit", regime = "mixed", sharding = unsharded) {
	return (frozenBytes(shape, base) / share(sharding, 3) + trainedBytes(trainable, regime, sharding)) / gigabyte$1;
}
function frozenBytes(shape, format) {
	const matrices = linearWeights(shape);
	return matrices * bytesPerFrozenWeight[format] + (totalWeights(shape) - matrices) * 2;
}
function trainedBytes(weights, regime, sharding) {
	const bytes = bytesPerTrainedWeight[regime];
	return weights * bytes.weights / share(sharding, 3) + weights * bytes.gradients / share(sharding, 2) + weights * bytes.optimizer / share(sharding, 1);
}
/** By how many devices something is divided that is sharded from a stage on. */
function share(sharding, from) {
	return sharding.stage >= from ? sharding.devices : 1;
}

// src/knowledge/resources/trainable.ts
/**
* Weights that a LoRA adapter trains: `rank * (inputs + outputs)` for each matrix.
* Modules trained in full beside the adapter are not in it; see `moduleWeights`.
*
* @returns a count of weights; undefined if a target is no module of this model, or how experts are adapted is open
*/
function loraWeights(shape, choice) {
	if (!(choice.rank >= 1)) return void 0;
	const layers = targetLayers(shape, choice.targets);
	if (layers === void 0) return void 0;
	if (choice.experts === void 0 && layers.some((layer) => layer.part === "expert")) return void 0;
	return sum(layers.map((layer) => adapterOn(layer, shape, choice)));
}
function adapterOn(layer, shape, choice) {
	const magnitudes = choice.dora === true ? layer.outputs * layer.count : 0;
	if (layer.part === "expert" && choice.experts === "shared") return choice.rank * sharedFactors(layer, shape) + magnitudes;
	return choice.rank * (layer.inputs + layer.outputs) * layer.count + magnitudes;
}
/** The factor on the side of the hidden state is common to all experts of a layer. */
function sharedFactors(layer, shape) {
	const inside = layer.inputs === shape.hidden ? layer.outputs : layer.inputs;
	return shape.layers * shape.hidden + layer.count * inside;
}
/**
* The matrices that targets stand for. Parts of a fused matrix (`q_proj` where the model has `qkv_proj`) count
* as matrices of their own, as the frameworks that offer them do.
*
* @returns undefined if a name fits nothing in this model
*/
function targetLayers(shape, targets) {
	const layers = linearLayers(shape);
	if (targets === "all-linear") return layers.filter((layer) => layer.part !== "router");
	if (targets === "attention") return layers.filter((layer) => layer.part === "attention");
	const known = [
		layers,
		splitLayers(shape),
		[headLayer(shape), embeddingLayer(shape)]
	];
	const found = [...new Set(targets)].map((target) => layersNamed(known, target));
	return found.every((group) => group !== void 0) ? [...new Set(found.flat())] : void 0;
}
/** An embedding takes the same two factors as a matrix, from the vocabulary to the hidden state. */
function embeddingLayer(shape) {
	return {
		name: "embed_tokens",
		part: "head",
		inputs: shape.vocabulary,
		outputs: shape.hidden,
		count: 1
	};
}
function layersNamed(groups, target) {
	const path = target.split(".");
	const name = path.at(-1) ?? "";
	const part = path.some((step) => /^(?:self_)?attn$|attention/.test(step)) ? "attention" : path.some((step) => step === "mlp" || step === "ffn") ? "mlp" : void 0;
	for (const group of groups) {
		const named = group.filter((layer) => layer.name === name || alsoCalled[layer.name] === name);
		const narrowed = part === void 0 ? named : named.filter((l) => l.part === "attention" === (part === "attention"));
		if (narrowed.length > 0) return narrowed;
	}
}
/** Names that torchtune and Mistral's own code give to the same matrices. */
const alsoCalled = {
	o_proj: "output_proj",
	gate_proj: "w1",
	down_proj: "w2",
	up_proj: "w3",
	lm_head: "output",
	embed_out: "lm_head",
	embed_tokens: "tok_embeddings"
};
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// src/knowledge/resources/storage.ts
const gigabyte = 1e9;
const megabyte = 1e6;
/**
* Size of the weights of a model.
*
* @param bytes bytes for each weight; 2 for 16 bits
* @returns GB of 10^9 bytes
*/
function weightsSize(shape, bytes = 2) {
	return bytes * totalWeights(shape) / gigabyte;
}
/**
* Size of an adapter file.
*
* @param trainable trained weights
* @param bytes bytes for each weight: 2 for 16 bits, 4 for 32 bits (peft's usual form over a quantised base)
* @returns MB of 10^6 bytes
*/
function adapterSize(trainable, bytes = 2) {
	return bytes * trainable / megabyte;
}
/**
* Size of several full models derived from one base.
*
* @returns GB of 10^9 bytes in 16 bits
*/
function fullCopiesSize(shape, copies) {
	return copies * weightsSize(shape);
}
/**
* Size of one base with several adapters or soft prompts of equal size.
*
* @param trainable trained weights of one adapter
* @returns GB of 10^9 bytes in 16 bits
*/
function sharedBaseSize(shape, trainable, adapters) {
	return weightsSize(shape) + adapters * 2 * trainable / gigabyte;
}
/** True for a mixture of experts, where only some weights take part in each token. */
function isMixture(shape) {
	return linearLayers(shape).some((layer) => layer.part === "expert");
}

// src/project/derive/cost.ts
const usualRank$1 = 16;
/** What the run costs in weights and memory. Only for bases whose shape is known: no number is better than a guess. */
const cost = (facts) => {
	const shape = findModel(textOf(facts, "model.id") ?? "");
	if (shape === void 0) return {};
	const trainable = trainedWeights(shape, facts);
	const usual = loraWeights(shape, {
		rank: usualRank$1,
		targets: "all-linear"
	});
	const put = (value, ...from) => value === void 0 ? void 0 : derived(facts, value, ["model.id", ...from]);
	return {
		"cost.weightsSize": put(weightsSize(shape)),
		"cost.trainable": put(trainable, "method.kind"),
		"cost.trainableShare": put(trainable && trainable / totalWeights(shape), "method.kind"),
		"cost.stateMemory": put(stateMemory(shape, facts, trainable), "method.kind"),
		"cost.adapterSize": put(isFull$2(facts) || trainable === void 0 ? void 0 : adapterSize(trainable), "adapter.rank"),
		"cost.loraMemory": put(usual && adapterTuneMemory(shape, usual)),
		"cost.qloraMemory": put(usual && adapterTuneMemory(shape, usual, "nf4-double"))
	};
};
const isFull$2 = (facts) => textOf(facts, "method.kind") === "full";
function trainedWeights(shape, facts) {
	if (isFull$2(facts)) return totalWeights(shape);
	const rank = numberOf(facts, "adapter.rank");
	const targets = targetsOf(facts);
	const saved = knownValue(facts, "adapter.modulesToSave");
	if (textOf(facts, "method.kind") !== "lora" || rank === void 0 || targets === void 0) return void 0;
	if (Array.isArray(saved) && saved.length > 0) return void 0;
	return loraWeights(shape, {
		rank,
		targets,
		dora: knownValue(facts, "adapter.dora") === true
	});
}
function targetsOf(facts) {
	const mode = textOf(facts, "adapter.targetsMode");
	if (mode === "all-linear" || mode === "attention") return mode;
	const targets = knownValue(facts, "adapter.targets");
	return mode === "list" && Array.isArray(targets) ? targets.map(String) : void 0;
}
/** Optimisers with two moments for each weight: the arithmetic holds for no other. */
function regimeOf(facts) {
	const optimizer = textOf(facts, "hyper.optimizer");
	if (optimizer === "adamw-8bit") return "bf16-8bit-optimizer";
	if (optimizer !== "adamw") return void 0;
	return textOf(facts, "model.loadDtype") === "bf16" ? "bf16" : "mixed";
}
/** Weights, gradients and optimiser states over all devices together. */
function stateMemory(shape, facts, trainable) {
	const regime = regimeOf(facts);
	if (regime === void 0) return void 0;
	if (isFull$2(facts)) return fullTuneMemory(shape, regime);
	if (trainable === void 0) return void 0;
	const bits = numberOf(facts, "quantization.bits");
	return adapterTuneMemory(shape, trainable, bits === 4 ? "nf4-double" : bits === 8 ? "8-bit" : "16-bit", regime);
}

// src/project/derive/data.ts
const lists = [
	"data.train",
	"data.validation",
	"data.test"
];
/** Below this a name is only a hint, which no fact may rest on. */
const leastConfidence = .5;
/** What the ids of the data sources say. */
const sources$3 = (facts) => {
	const found = {};
	for (const list of lists) for (const record of recordsOf$1(facts, list)) Object.assign(found, sourceFacts(facts, record));
	const count = numberOf(facts, "data.train");
	return {
		...found,
		"data.sourceCount": count === void 0 ? void 0 : derived(facts, count, ["data.train"])
	};
};
function sourceFacts(facts, record) {
	const id = textOf(facts, `${record}.id`);
	if (id === void 0) return {};
	const from = [`${record}.id`];
	const kind = readModelName(id).idKind;
	const format = textOf(facts, `${record}.format`);
	return {
		[`${record}.idKind`]: derived(facts, kind.value, from, { confidence: kind.confidence }),
		[`${record}.labelled`]: format === void 0 ? void 0 : labelled$8(facts, record, format),
		...named$6(facts, record, matchesOf(facts, record, id, format))
	};
}
/** Formats that always carry the wanted answer, and those that never do. */
const labelledFormats = {
	instruction: true,
	chat: true,
	preference: true,
	"binary-feedback": true,
	classification: true,
	stepwise: true,
	text: false,
	"prompt-only": false
};
function labelled$8(facts, record, format) {
	const value = labelledFormats[format];
	return value === void 0 ? void 0 : derived(facts, value, [`${record}.format`]);
}
function matchesOf(facts, record, id, format) {
	return recogniseDataset(id, textOf(facts, `${record}.config`)).filter((match) => match.confidence >= leastConfidence && (match.onlyAsText !== true || format === "text"));
}
/** What a known data set is, by its name. A name that says nothing leaves these facts out. */
function named$6(facts, record, matches) {
	const best = matches[0];
	if (best === void 0) return {};
	const from = [`${record}.id`];
	const closed = matches.find((match) => match.closedBook !== void 0);
	const general = matches.find((match) => match.general === true);
	const sure = (match) => ({ confidence: match.confidence });
	return {
		[`${record}.family`]: derived(facts, best.family, from, sure(best)),
		[`${record}.task`]: best.task === void 0 ? void 0 : derived(facts, best.task, from, sure(best)),
		[`${record}.closedBook`]: closed && derived(facts, closed.closedBook === true, from, sure(closed)),
		[`${record}.general`]: general && derived(facts, true, from, sure(general))
	};
}
/** How much of the training data asks for facts without giving them; counted in sources, as sizes are unknown. */
const closedBook = (facts) => {
	const records = recordsOf$1(facts, "data.train");
	const closed = records.filter((record) => knownValue(facts, `${record}.closedBook`) === true);
	if (closed.length === 0) return {};
	const from = closed.map((record) => `${record}.closedBook`);
	return {
		"data.closedBookShare": derived(facts, closed.length / records.length, from),
		"data.closedBookSources": derived(facts, closed.flatMap((record) => textOf(facts, `${record}.id`) ?? []), from)
	};
};
/**
* Whether general instruction data keeps other skills alive. "No" is only said when every source is known to be there
* and none has a name that could be general.
*/
const generalSource = (facts) => {
	const records = recordsOf$1(facts, "data.train");
	const general = records.find((record) => knownValue(facts, `${record}.general`) === true);
	if (general) return { "data.generalSource": derived(facts, true, [`${general}.general`]) };
	return records.length > 0 && records.every((record) => textOf(facts, `${record}.id`) !== void 0) ? { "data.generalSource": derived(facts, false, ["data.train"]) } : {};
};

// src/project/derive/evaluation.ts
/** Held-out data: a validation source, or a part of the training data kept back. */
const heldOutData = (facts) => {
	if ((numberOf(facts, "data.validation") ?? 0) > 0) return { "evaluation.data": derived(facts, true, ["data.validation"]) };
	const kind = textOf(facts, "data.heldOutKind");
	if (kind !== void 0) return { "evaluation.data": derived(facts, kind !== "none", ["data.heldOutKind"]) };
	return facts.get("data.validation")?.state === "unset" && !openQuestion(facts, "data.heldOutKind") ? { "evaluation.data": derived(facts, false, ["data.validation"]) } : {};
};
/**
* Evaluation happens only when there is held-out data *and* something triggers its use. One known "no" settles it;
* a "yes" needs both.
*/
const evaluationEnabled = (facts) => {
	const data = knownValue(facts, "evaluation.data");
	const trigger = textOf(facts, "evaluation.trigger");
	if (data === false) return { "evaluation.enabled": derived(facts, false, ["evaluation.data", "evaluation.trigger"]) };
	if (trigger === "none") return { "evaluation.enabled": derived(facts, false, ["evaluation.trigger", "evaluation.data"]) };
	if (data === true && trigger !== void 0) return { "evaluation.enabled": derived(facts, true, ["evaluation.data", "evaluation.trigger"]) };
	return {};
};
/** The fact may yet be decided elsewhere: unknown is not the same as no. */
function openQuestion(facts, name) {
	const state = facts.get(name)?.state;
	return state === "external" || state === "unresolved";
}
const general = /mmlu|mt[-_]?bench|hellaswag|arc[-_]?(easy|challenge)|gsm8k|truthful|big[-_]?bench|bbh|ifeval|winogrande|agieval|alpaca[-_]?eval|gauntlet/i;
/**
* A benchmark outside the task, which would show what the model forgets. Task branches do not count. A framework that
* cannot name benchmarks runs none from this file.
*/
const generalCheck = (facts) => {
	if (openQuestion(facts, "evaluation.benchmarks")) return {};
	const benchmarks = knownValue(facts, "evaluation.benchmarks");
	const covered = (Array.isArray(benchmarks) ? benchmarks.map(String) : []).some((name) => general.test(name) && !/_branch$/.test(name));
	return { "evaluation.general": derived(facts, covered, ["evaluation.benchmarks"]) };
};

// src/project/derive/intent.ts
/** How many different kinds of task the model must do. */
const taskTypes$1 = (facts) => {
	const types = recordsOf$1(facts, "intent.tasks").flatMap((record) => textOf(facts, `${record}.type`) ?? []);
	if (types.length === 0) return {};
	return { "intent.taskTypes": derived(facts, new Set(types).size, ["intent.tasks"]) };
};
/** General suites and edge-case sets among the declared evaluations. */
const declaredEvaluation = (facts) => {
	if (knownValue(facts, "intent.evaluation") === void 0) return {};
	const records = recordsOf$1(facts, "intent.evaluation");
	const general = records.some((record) => textOf(facts, `${record}.suite`) === "general");
	const edgeCases = records.some((record) => tagsOf(facts, record).includes("edge-cases"));
	return {
		"intent.evaluation.general": derived(facts, general, ["intent.evaluation"]),
		"intent.evaluation.edgeCases": derived(facts, edgeCases, ["intent.evaluation"])
	};
};
function tagsOf(facts, record) {
	const tags = knownValue(facts, `${record}.tags`);
	return Array.isArray(tags) ? tags : [];
}
/** Tasks without a measured baseline, and whether the baseline reaches every target. */
const baseline = (facts) => {
	const results = recordsOf$1(facts, "intent.baseline");
	const measured = new Set(results.flatMap((record) => textOf(facts, `${record}.task`) ?? []));
	const tasks = recordsOf$1(facts, "intent.tasks").flatMap((record) => textOf(facts, `${record}.id`) ?? []);
	const missing = tasks.filter((task) => !measured.has(task));
	return {
		...tasks.length > 0 ? { "intent.baselineMissing": derived(facts, missing, ["intent.tasks", "intent.baseline"]) } : {},
		...meetsTarget(facts, results)
	};
};
function meetsTarget(facts, results) {
	const targets = recordsOf$1(facts, "intent.target");
	if (targets.length === 0 || results.length === 0) return {};
	const verdicts = targets.map((target) => reached(facts, target, results));
	if (verdicts.some((verdict) => verdict === void 0)) return {};
	const all = verdicts.every((verdict) => verdict === true);
	return { "intent.baselineMeetsTarget": derived(facts, all, ["intent.baseline", "intent.target"]) };
}
/** Compares like with like only: the same task and the same metric. */
function reached(facts, target, results) {
	const same = (field) => (record) => textOf(facts, `${record}.${field}`) === textOf(facts, `${target}.${field}`);
	const result = results.filter(same("task")).find(same("metric"));
	const wanted = numberOf(facts, `${target}.value`);
	const value = result === void 0 ? void 0 : numberOf(facts, `${result}.value`);
	if (wanted === void 0 || value === void 0) return void 0;
	return knownValue(facts, `${target}.higherIsBetter`) === false ? value <= wanted : value >= wanted;
}
/** The team's own figures, multiplied out: what shorter prompts save a day, and when that has paid for the run. */
const breakEven = (facts) => {
	const names = [
		"intent.traffic.callsPerDay",
		"intent.traffic.promptTokensBefore",
		"intent.traffic.promptTokensAfter",
		"intent.cost.perMillionInputTokens"
	];
	const [calls, before, after, price] = names.map((name) => numberOf(facts, name));
	if (calls === void 0 || before === void 0 || after === void 0 || price === void 0) return {};
	const saved = calls * (before - after) * price / 1e6;
	const training = numberOf(facts, "intent.cost.training");
	return {
		"intent.cost.savedPerDay": derived(facts, saved, names),
		...training !== void 0 && saved > 0 ? { "intent.cost.breakEvenDays": derived(facts, training / saved, ["intent.cost.training", ...names]) } : {}
	};
};

// src/project/derive/model.ts
/** What the id of the base says: kind of id, family, size, what it was tuned for, and whether it is quantised. */
const baseModel$1 = (facts) => {
	const id = textOf(facts, "model.id");
	if (id === void 0) return {};
	const name = readModelName(id);
	const shape = findModel(id);
	const said = (guess) => guess && derived(facts, guess.value, ["model.id"], { confidence: guess.confidence });
	return {
		"model.idKind": said(name.idKind),
		"model.family": said(name.family),
		"model.parameters": parameters(shape) ?? said(name.parameters),
		"model.variant": name.variant.value === "unknown" ? void 0 : said(name.variant),
		"model.moe": shape ? derived(facts, isMixture(shape), ["model.id"]) : said(name.mixture),
		"model.revisionPinned": pinned(facts),
		...quantisedName(name.quantised, said)
	};
	function parameters(known) {
		return known && derived(facts, totalWeights(known) / 1e9, ["model.id"]);
	}
};
/** A base that is published quantised is trained on as such, whatever the default of the framework. */
function quantisedName(quantised, said) {
	if (quantised === void 0) return {};
	const { confidence } = quantised;
	const { bits, scheme } = quantised.value;
	return {
		"quantization.bits": bits === void 0 ? void 0 : said({
			value: bits,
			confidence
		}),
		"quantization.scheme": scheme === void 0 ? void 0 : said({
			value: scheme,
			confidence
		})
	};
}
/** Pinned means a commit: tags and branches can be moved. */
function pinned(facts) {
	const revision = textOf(facts, "model.revision");
	if (revision !== void 0) return derived(facts, /^[0-9a-f]{7,40}$/.test(revision), ["model.revision"]);
	return facts.get("model.revision")?.state === "unset" ? derived(facts, false, ["model.revision"]) : void 0;
}
/** Weights of the model that the tuned one must replace. */
const referenceModel = (facts) => {
	const id = textOf(facts, "intent.referenceModel.id");
	if (id === void 0 || knownValue(facts, "intent.referenceModel.parameters") !== void 0) return {};
	const shape = findModel(id);
	const guess = readModelName(id).parameters;
	const billions = shape ? totalWeights(shape) / 1e9 : guess?.value;
	if (billions === void 0) return {};
	const confidence = shape ? 1 : guess?.confidence ?? 1;
	return { "intent.referenceModel.parameters": derived(facts, billions, ["intent.referenceModel.id"], { confidence }) };
};

// src/project/derive/output.ts
/** Whether the run would write over the model that it starts from. Hub ids are never folders. */
const outputIsModel = (facts) => {
	const output = textOf(facts, "output.dir");
	const model = textOf(facts, "model.id");
	const kind = textOf(facts, "model.idKind");
	if (output === void 0 || model === void 0 || kind !== "local") return {};
	const same = plain$3(output) === plain$3(model);
	return { "output.isModel": derived(facts, same, ["output.dir", "model.id"]) };
};
const plain$3 = (path) => path.replace(/\\/g, "/").replace(/(^|\/)(\.\/)+/g, "$1").replace(/\/+/g, "/").replace(/(.)\/$/, "$1");

// src/project/derive/setting.ts
/** Folders in which a configuration is a sample to start from, not a run that somebody plans. */
const gallery = /(^|\/)(examples?|recipes?|config_hub|tests?|samples?|templates?|cookbooks?|tutorials?|demos?|fixtures?)\//i;
/** A declared purpose wins over the folder. */
const setting$4 = (facts, path) => {
	const purpose = textOf(facts, "intent.purpose");
	if (purpose !== void 0) return { "plan.setting": derived(facts, purpose === "example" || purpose === "smoke-test" ? "gallery" : "project", ["intent.purpose"]) };
	return { "plan.setting": {
		value: gallery.test(path) ? "gallery" : "project",
		state: "derived",
		from: ["plan.path"]
	} };
};

// src/project/derive/index.ts
/** In order: each may use what those before it gave. */
const derivations = [
	baseModel$1,
	sources$3,
	closedBook,
	generalSource,
	adapterScale,
	attentionOnly,
	changesBase,
	effectiveBatch$1,
	totalMemory,
	heldOutData,
	evaluationEnabled,
	generalCheck,
	outputIsModel,
	taskTypes$1,
	declaredEvaluation,
	baseline,
	breakEven,
	referenceModel,
	setting$4,
	cost
];
/** What the name of a published base says is nearer to the truth than what the framework does by default. */
const strongerThanDefault = /* @__PURE__ */ new Set(["quantization.bits", "quantization.scheme"]);
/**
* Adds what follows from the facts of one plan. Only the derivations listed here are allowed; each refuses rather than
* guesses. A fact that already has a value is left as it is.
*/
function derive(facts, path) {
	for (const derivation of derivations) for (const [name, fact] of Object.entries(derivation(facts, path))) if (fact !== void 0 && isOpen(facts.get(name), name)) facts.set(name, fact);
}
function isOpen(present, name) {
	if (present === void 0 || present.value === null) return true;
	return present.state === "default" && strongerThanDefault.has(name);
}

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	/**
	* POSIX Bracket Regex
	*/
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// src/project/intent-shape.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const periods = [
	"daily",
	"weekly",
	"monthly",
	"yearly"
];
const value = (kind, about, more = {}) => ({
	kind,
	about,
	...more
});
const map$1 = (about, keys) => ({
	kind: "map",
	about,
	keys
});
const result = map$1("A measured value of one task.", {
	task: value("text", "Id of the task.", { fact: "task" }),
	metric: value("text", "Name of the metric.", { fact: "metric" }),
	value: value("number", "Its value.", { fact: "value" }),
	higher_is_better: value("flag", "Whether a larger value is better. Default: true.", { fact: "higherIsBetter" })
});
/** `tuning-intent.yaml`: why a model is tuned, in closed words. Every key is optional but `version`. */
const intentShape = map$1("Why a model is tuned: goals, tasks, data, traffic and serving.", {
	version: value("integer", "Version of this format: 1.", {
		minimum: 1,
		maximum: 1
	}),
	applies_to: value("texts", "Globs, relative to this file, of the configs it speaks for. Absent: all below its folder."),
	goals: value("texts", "What the tuning is for.", {
		oneOf: goals,
		fact: "intent.goals"
	}),
	tasks: {
		kind: "list",
		about: "One entry for each task the model must do.",
		fact: "intent.tasks",
		item: map$1("A task.", {
			id: value("text", "Short name.", { fact: "id" }),
			type: value("text", "Kind of task.", {
				oneOf: taskTypes$2,
				fact: "type"
			}),
			labels: value("integer", "Labels of a classification task.", {
				minimum: 1,
				fact: "labels"
			}),
			format: value("text", "Form of the output.", {
				oneOf: [
					"json",
					"regex",
					"choice",
					"text"
				],
				fact: "format"
			}),
			classes: {
				kind: "dictionary",
				about: "Examples by label.",
				value: value("integer", "Examples with this label.", { minimum: 0 })
			}
		})
	},
	retrieval: map$1("Whether facts are supplied in the prompt. Absent: undecided.", {
		used: value("flag", "Passages are retrieved and put into the prompt.", { fact: "intent.retrieval.used" }),
		context_tokens: value("integer", "Tokens of passages per call.", {
			minimum: 0,
			fact: "intent.retrieval.contextTokens"
		})
	}),
	knowledge: map$1("How the facts behave that the model is to know.", {
		volatility: value("text", "How often they change.", {
			oneOf: [
				"stable",
				"yearly",
				"monthly",
				"weekly",
				"daily"
			],
			fact: "intent.knowledge.volatility"
		}),
		retrain: value("text", "How often the model is trained again.", {
			oneOf: periods,
			fact: "intent.knowledge.retrain"
		})
	}),
	data: map$1("What is known of the training data.", {
		proprietary: value("flag", "It must not become public.", { fact: "intent.data.proprietary" }),
		examples: value("integer", "Training examples.", {
			minimum: 0,
			fact: "intent.data.examples"
		}),
		tokens: value("integer", "Training tokens.", {
			minimum: 0,
			fact: "intent.data.tokens"
		}),
		curated: value("flag", "The examples were picked by hand.", { fact: "intent.data.curated" }),
		roles: {
			kind: "dictionary",
			about: "What single sources are for, by path or hub id.",
			value: value("text", "Role of the source.", { oneOf: [
				"replay",
				"task",
				"general"
			] })
		}
	}),
	tokens: map$1("Lengths.", { output: value("integer", "Longest answer in tokens.", {
		minimum: 1,
		fact: "intent.tokens.output"
	}) }),
	baseline: map$1("What the untuned model does.", {
		methods: value("texts", "What was tried before tuning.", { oneOf: [
			"prompt",
			"few-shot",
			"retrieval",
			"larger-model"
		] }),
		results: {
			kind: "list",
			about: "Its results.",
			fact: "intent.baseline",
			item: result
		}
	}),
	target: {
		kind: "list",
		about: "What the tuned model must reach.",
		fact: "intent.target",
		item: result
	},
	evaluation: {
		kind: "list",
		about: "Evaluations of the result.",
		fact: "intent.evaluation",
		item: map$1("An evaluation.", {
			path: value("text", "File with held-out examples.", { fact: "path" }),
			suite: value("text", "Suite: `general` is a check of skills outside the task.", { fact: "suite" }),
			tags: value("texts", "Tags such as `edge-cases`.", { fact: "tags" })
		})
	},
	reference_model: map$1("Model that the tuned one must replace.", {
		id: value("text", "Its id.", { fact: "intent.referenceModel.id" }),
		params: value("number", "Its weights, counted one by one.", { minimum: 0 })
	}),
	traffic: map$1("Expected use.", {
		calls_per_day: value("integer", "Calls a day.", {
			minimum: 0,
			fact: "intent.traffic.callsPerDay"
		}),
		prompt_tokens_before: value("integer", "Prompt tokens today.", {
			minimum: 0,
			fact: "intent.traffic.promptTokensBefore"
		}),
		prompt_tokens_after: value("integer", "Prompt tokens after tuning.", {
			minimum: 0,
			fact: "intent.traffic.promptTokensAfter"
		}),
		concurrent: value("flag", "Calls for several tasks arrive together.", { fact: "intent.traffic.concurrent" })
	}),
	cost: map$1("Prices, all in one currency.", {
		training: value("number", "Cost of the run.", {
			minimum: 0,
			fact: "intent.cost.training"
		}),
		per_million_input_tokens: value("number", "Price of a million input tokens.", {
			minimum: 0,
			fact: "intent.cost.perMillionInputTokens"
		}),
		horizon_days: value("integer", "Days in which the run must pay back.", {
			minimum: 1,
			fact: "intent.cost.horizonDays"
		})
	}),
	serving: map$1("How the result is served.", {
		engine: value("text", "Server.", {
			oneOf: [
				"vllm",
				"tgi",
				"lorax",
				"sglang",
				"watsonx",
				"transformers",
				"other",
				"service"
			],
			fact: "serving.engine"
		}),
		version: value("text", "Its version.", { fact: "serving.version" }),
		merged: value("flag", "The adapter is merged into the base before serving.", { fact: "serving.merged" }),
		max_rank: value("integer", "Largest adapter rank that the server is started with.", {
			minimum: 1,
			fact: "serving.maxRank"
		}),
		max_adapters: value("integer", "Adapters in one batch.", {
			minimum: 1,
			fact: "serving.maxAdapters"
		}),
		structured_output: value("flag", "The server constrains the form of the output.", { fact: "serving.structuredOutput" }),
		isolated: value("flag", "Own hardware for each task.", { fact: "intent.serving.isolated" })
	}),
	hardware: map$1("Machine the run is planned for.", {
		gpus: value("integer", "Accelerators in total.", {
			minimum: 1,
			fact: "hardware.count"
		}),
		memory_gb: value("number", "Memory of one, in GB.", {
			minimum: 0,
			fact: "hardware.memory"
		}),
		name: value("text", "Name of the accelerator.", { fact: "hardware.name" })
	}),
	single_purpose: value("flag", "Forgetting other skills is accepted.", { fact: "intent.singlePurpose" }),
	keep_skills: value("texts", "Skills that must stay.", { fact: "intent.keepSkills" }),
	purpose: value("text", "What the run is for.", {
		oneOf: [
			"product",
			"research",
			"example",
			"smoke-test"
		],
		fact: "intent.purpose"
	}),
	stage: value("text", "Stage of the product.", {
		oneOf: ["prototype", "production"],
		fact: "intent.stage"
	})
});

// src/project/paths.ts
/** Paths are relative to the root of the run, with forward slashes; the root itself is ''. */
/** Folder of a path; '' for the root. */
function directoryOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function fileNameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** A path as seen from a folder, or undefined when it lies outside. */
function relativeTo(folder, path) {
	if (folder === "") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
}
/**
* A reference put onto a folder and made plain.
*
* @returns undefined for what would leave the root, and for absolute paths and URLs: those are never followed
*/
function joinPath(folder, reference) {
	if (reference === "" || /^([a-z][a-z0-9+.-]*:|[/\\~])/i.test(reference) || reference.includes("\0")) return void 0;
	const parts = [];
	for (const part of `${folder}/${reference}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}

// src/project/shape.ts
/** Holds a tree against a shape. */
function shaped(shape, root, file) {
	const walker = {
		file,
		facts: /* @__PURE__ */ new Map(),
		problems: []
	};
	return {
		value: read(shape, {
			node: root,
			prefix: ""
		}, walker) ?? null,
		facts: walker.facts,
		problems: walker.problems
	};
}
function read(shape, here, walker) {
	if (shape.kind === "either") return readEither(shape.of, here, walker);
	if (shape.kind === "map") return readMap$2(shape.keys, here, walker);
	if (shape.kind === "list") return readList$2(shape, here, walker);
	if (shape.kind === "dictionary") return readDictionary(shape.value, here, walker);
	return shape.kind === "texts" ? readTexts(shape, here, walker) : readScalar(shape, here, walker);
}
function readEither(shapes, here, walker) {
	const fits = (shape) => {
		if (shape.kind === "map" || shape.kind === "dictionary") return here.node.kind === "map";
		if (shape.kind === "list" || shape.kind === "texts") return here.node.kind === "list";
		return here.node.kind === "scalar";
	};
	const chosen = shapes.find(fits) ?? shapes[0];
	return chosen && read(chosen, here, walker);
}
function readMap$2(keys, here, walker) {
	if (here.node.kind !== "map") return expected("a map of keys", here, walker);
	const value = Object.create(null);
	for (const entry of here.node.entries.values()) {
		const shape = Object.hasOwn(keys, entry.key) ? keys[entry.key] : void 0;
		if (shape === void 0) unknownKey(entry, Object.keys(keys), walker);
		else assign(value, entry, read(shape, {
			node: entry.value,
			entry,
			prefix: here.prefix
		}, walker));
	}
	return value;
}
function readDictionary(shape, here, walker) {
	if (here.node.kind !== "map") return expected("a map of keys", here, walker);
	const value = Object.create(null);
	for (const entry of here.node.entries.values()) assign(value, entry, read(shape, {
		node: entry.value,
		entry,
		prefix: here.prefix
	}, walker));
	return value;
}
function assign(target, entry, value) {
	if (value !== void 0) target[entry.key] = value;
}
function readList$2(shape, here, walker) {
	if (here.node.kind !== "list") return expected("a list", here, walker);
	const { items } = here.node;
	if (shape.fact !== void 0) walker.facts.set(shape.fact, factAt(items.length, here, walker.file));
	return items.map((node, index) => read(shape.item, {
		node,
		prefix: shape.fact === void 0 ? here.prefix : `${shape.fact}[${index}].`
	}, walker)).filter((value) => value !== void 0);
}
function readTexts(shape, here, walker) {
	const nodes = here.node.kind === "list" ? here.node.items : [here.node];
	const values = [];
	for (const node of nodes) if (node.kind !== "scalar") expected("a list of texts", {
		...here,
		node
	}, walker);
	else if (allowed(shape.oneOf, node, walker)) values.push(node.text);
	if (shape.fact !== void 0) walker.facts.set(here.prefix + shape.fact, factAt(values, here, walker.file));
	return values;
}
function readScalar(shape, here, walker) {
	const { node } = here;
	if (node.kind !== "scalar") return expected(kindNames[shape.kind], here, walker);
	const value = resolve(node, "yaml-1.2");
	if (value === null) return void 0;
	const taken = take$1(shape, value, node, walker);
	if (taken !== void 0 && shape.fact !== void 0) walker.facts.set(here.prefix + shape.fact, factAt(taken, here, walker.file));
	return taken;
}
const kindNames = {
	text: "a text",
	number: "a number",
	integer: "a whole number",
	flag: "true or false",
	any: "a number, a text, or true or false"
};
function take$1(shape, value, node, walker) {
	if (shape.kind === "any") return value;
	if (shape.kind === "text") return allowed(shape.oneOf, node, walker) ? node.text : void 0;
	if (shape.kind === "flag") return typeof value === "boolean" ? value : complain(`${quote(node.text)} is not true or false`, node, walker);
	if (typeof value !== "number" || shape.kind === "integer" && !Number.isInteger(value)) return complain(`${quote(node.text)} is not ${kindNames[shape.kind]}`, node, walker);
	const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape;
	if (value >= minimum && value <= maximum) return value;
	const bounds = Number.isFinite(maximum) ? `${minimum} to ${maximum}` : `${minimum} or more`;
	return complain(`${quote(node.text)} is outside ${bounds}`, node, walker);
}
function allowed(oneOf, node, walker) {
	if (oneOf === void 0 || oneOf.includes(node.text)) return true;
	const near = closest(node.text, oneOf);
	const hint = near === void 0 ? `expected one of ${oneOf.join(", ")}` : `did you mean ${quote(near)}?`;
	complain(`unknown value ${quote(node.text)}; ${hint}`, node, walker);
	return false;
}
function unknownKey(entry, known, walker) {
	const near = closest(entry.key, known);
	const hint = near === void 0 ? `expected one of ${known.join(", ")}` : `did you mean ${quote(near)}?`;
	walker.problems.push({
		message: `unknown key ${quote(entry.key)}; ${hint}`,
		at: {
			file: walker.file,
			start: entry.keyStart,
			end: entry.keyEnd
		}
	});
}
function expected(what, here, walker) {
	if (here.node.kind === "scalar" && here.node.text === "" && here.node.style === "plain") return void 0;
	return complain(here.entry ? `${quote(here.entry.key)} must be ${what}` : `expected ${what}`, here.node, walker);
}
function complain(message, node, walker) {
	walker.problems.push({
		message,
		at: {
			file: walker.file,
			start: node.start,
			end: node.end
		}
	});
}
const quote = (text) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
function factAt(value, here, file) {
	const { node, entry } = here;
	return {
		value,
		state: "inherited",
		at: {
			file,
			start: node.start,
			end: node.end
		},
		...node.kind === "scalar" ? { raw: node.text } : {},
		...entry ? {
			keyAt: {
				file,
				start: entry.keyStart,
				end: entry.keyEnd
			},
			nativeKey: entry.key
		} : {}
	};
}

// src/project/intent.ts
const manifest = /(^|\/)tuning-intent\.ya?ml$/;
const card = /(^|\/)(README|MODEL_CARD|model_card)\.md$/;
/** A file that may hold an intent by its name alone. */
function isIntentFile(path) {
	return manifest.test(path);
}
function isModelCard(path) {
	return card.test(path);
}
/** Every intent of the project: manifests, and `tuning:` in the front matter of model cards. */
function readIntents(files, parse) {
	const found = [];
	for (const path of files.list()) if (manifest.test(path)) found.push(readManifest(files, path, parse));
	else if (card.test(path)) found.push(readCard(files, path, parse));
	return {
		intents: found.flatMap((one) => one.intents),
		problems: found.flatMap((one) => one.problems),
		unread: found.flatMap((one) => one.unread)
	};
}
const nothing$4 = {
	intents: [],
	problems: [],
	unread: []
};
function readManifest(files, path, parse) {
	const file = files.read(path);
	if (!file.ok) return {
		...nothing$4,
		unread: [{
			path,
			reason: file.reason
		}]
	};
	const parsed = parse(file.text, path);
	const problem = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0];
	const root = parsed.documents[0]?.root;
	if (problem || !root) {
		const message = problem?.message ?? "the file is empty; it needs at least `goals`";
		return {
			...nothing$4,
			problems: [{
				message,
				at: {
					file: path,
					start: problem?.start ?? 0,
					end: problem?.end ?? 0
				}
			}]
		};
	}
	return intentOf(root, path, scopeOf(directoryOf(path)));
}
function readCard(files, path, parse) {
	const file = files.read(path);
	if (!file.ok || !/^---\r?\n/.test(file.text) || !/^tuning:/m.test(file.text)) return nothing$4;
	const root = parse(file.text, path).documents[0]?.root;
	const tuning = root?.kind === "map" ? root.entries.get("tuning")?.value : void 0;
	return tuning ? intentOf(tuning, path, scopeOf(directoryOf(path))) : nothing$4;
}
const scopeOf = (folder) => (path) => relativeTo(folder, path);
function intentOf(root, path, relative) {
	const { value, facts, problems } = shaped(intentShape, root, path);
	const globs = globsOf(value).map((glob) => (0, import_picomatch.default)(glob, { dot: true }));
	const covers = (config) => {
		const inside = relative(config);
		return inside !== void 0 && (globs.length === 0 || globs.some((glob) => glob(inside)));
	};
	return {
		intents: [{
			path,
			at: {
				file: path,
				start: root.start,
				end: root.start
			},
			facts,
			value,
			covers
		}],
		problems,
		unread: []
	};
}
function globsOf(value) {
	const globs = value !== null && typeof value === "object" && "applies_to" in value ? value.applies_to : void 0;
	return Array.isArray(globs) ? globs.map((glob) => String(glob).replace(/^\.\//, "")) : [];
}
/** The intent that holds for a config: the nearest manifest that covers it; nothing is merged. */
function intentFor(path, intents) {
	const depth = (intent) => directoryOf(intent.path).length * 2 + (isIntentFile(intent.path) ? 1 : 0);
	return intents.filter((intent) => intent.covers(path)).sort((a, b) => depth(b) - depth(a))[0];
}
const block = /^[ \t]*#[ \t]*tunelint-intent:/m;
/**
* The intent in a comment of the config itself: `# tunelint-intent: {goals: [customise-style]}`, or the same as a block
* of comment lines. It wins over every manifest.
*/
function intentInComment(text, path, parse) {
	const start = block.exec(text);
	if (!start) return nothing$4;
	const parsed = parse(text.slice(0, start.index).replace(/[^\r\n]/g, " ") + commentLines(text.slice(start.index)), "tunelint-intent.yaml");
	const problem = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0];
	const root = parsed.documents[0]?.root;
	const value = root?.kind === "map" ? root.entries.get("tunelint-intent")?.value : void 0;
	if (problem || value?.kind !== "map") {
		const message = problem?.message ?? "tunelint-intent must hold a map such as {goals: [customise-style]}";
		const at = {
			file: path,
			start: problem?.start ?? start.index,
			end: problem?.end ?? start.index + start[0].length
		};
		return {
			...nothing$4,
			problems: [{
				message,
				at
			}]
		};
	}
	return intentOf(value, path, (config) => config === path ? config : void 0);
}
/** The leading comment lines with their `#` blanked, at the same offsets. Ends at the first other line. */
function commentLines(text) {
	const lines = [];
	for (const [index, line] of text.split("\n").entries()) {
		const match = /^([ \t]*)#(.*)$/s.exec(line);
		if (!match) break;
		if (index > 0 && !/^[ \t]{2,}\S/.test(match[2] ?? "") && (match[2] ?? "").trim() !== "") break;
		const body = match[2] ?? "";
		lines.push(index === 0 ? firstLine(match[1] ?? "", body) : ` ${" ".repeat((match[1] ?? "").length)}${body}`);
	}
	return lines.join("\n");
}
const firstLine = (indent, body) => `${" ".repeat(indent.length + 1)}${body}`;

// src/project/label.ts
const methods$6 = {
	full: "Full tuning",
	partial: "Partial tuning",
	lora: "LoRA",
	oft: "OFT",
	ia3: "(IA)³",
	"prompt-tuning": "Prompt tuning",
	"prefix-tuning": "Prefix tuning",
	"p-tuning": "P-tuning",
	"bottleneck-adapter": "Adapter",
	"llama-adapter": "LLaMA-Adapter",
	"other-peft": "Adapter",
	none: "No training"
};
const objectives$4 = {
	sft: "SFT",
	"continued-pretraining": "continued pre-training",
	"reward-model": "reward model",
	distillation: "distillation",
	classification: "classification",
	reinforcement: "reinforcement tuning",
	embedding: "embedding training"
};
/** A run in words for people: `QLoRA SFT of org/model-8b`. */
function labelOf(facts) {
	const objective = textOf(facts, "objective.kind");
	const what = objective === void 0 || objective === "other" ? "" : objectives$4[objective] ?? objective.toUpperCase();
	const model = facts.get("model.id");
	const name = textOf(facts, "model.id") ?? model?.raw ?? "a model that is not named";
	return `${[methodName(facts), what].filter((part) => part !== "").join(" ")} of ${shorten(name)}`;
}
/** The method as people call it: 4 bits under LoRA is QLoRA. */
function methodName(facts) {
	const kind = textOf(facts, "method.kind");
	const bits = numberOf(facts, "quantization.bits");
	if (kind === "lora") {
		if (bits !== void 0 && bits <= 4) return "QLoRA";
		return knownValue(facts, "adapter.dora") === true ? "DoRA" : "LoRA";
	}
	return kind === void 0 ? "Tuning" : methods$6[kind] ?? "Tuning";
}
const unprintable = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g;
function shorten(name) {
	const clean = name.replace(unprintable, " ").trim();
	return clean.length > 80 ? `…${clean.slice(-79)}` : clean;
}

// src/project/project-facts.ts
/** Facts that only all plans together can give: shared bases, fan-out, pipelines. */
function projectFacts(plans, files) {
	const training = plans.filter((plan) => plan.kind === "train");
	const byBase = groupedByBase(training);
	return plans.map((plan) => {
		const base = baseKey(plan);
		const same = base === void 0 ? [] : byBase.get(base) ?? [];
		const facts = new Map(plan.facts);
		const add = (name, fact) => {
			if (fact) facts.set(name, fact);
		};
		add("project.plans", count$3(training.length, [], []));
		add("project.generalEvaluation", generalEvaluation(plans, files));
		add("project.feeds", feeds(plan, training));
		for (const [name, fact] of Object.entries(fanOut(plan, same, training))) add(name, fact);
		for (const [name, fact] of Object.entries(adapters$1(plan, same, training))) add(name, fact);
		return {
			...plan,
			facts
		};
	});
}
function groupedByBase(plans) {
	const groups = /* @__PURE__ */ new Map();
	for (const plan of plans) {
		const base = baseKey(plan);
		if (base !== void 0) groups.set(base, [...groups.get(base) ?? [], plan]);
	}
	return groups;
}
/** The base as far as two ids must agree to be the same weights: hub ids ignore case. */
function baseKey(plan) {
	const id = textOf(plan.facts, "model.id");
	if (id === void 0 || textOf(plan.facts, "model.idKind") === "service-alias") return void 0;
	return id.toLowerCase().replace(/\/+$/, "");
}
const count$3 = (value, others, from, confidence) => ({
	value,
	state: "derived",
	from,
	...others.length > 0 ? { also: others.flatMap(placeOf) } : {},
	...confidence === void 0 ? {} : { confidence }
});
function placeOf(plan) {
	const fact = plan.facts.get("method.kind")?.at ? plan.facts.get("method.kind") : plan.facts.get("model.id");
	return fact?.at ? [{
		at: fact.at,
		message: plan.label
	}] : [];
}
/** An evaluation file anywhere in the project may well be the check for what is forgotten: benefit of the doubt. */
function generalEvaluation(plans, files) {
	return {
		value: files.some((file) => file.kind === "eval") || plans.some(runsGeneralCheck),
		state: "derived",
		from: ["evaluation.general"]
	};
}
const runsGeneralCheck = (plan) => knownValue(plan.facts, "evaluation.general") === true;
/** The output of one run is the base of another: a pipeline, not a second task. */
function feeds(plan, training) {
	const output = outputOf(plan);
	if (output === void 0) return void 0;
	const next = training.filter((other) => other !== plan && baseKey(other) === output);
	return {
		value: next.length > 0,
		state: "derived",
		from: ["output.dir"],
		...next[0] ? { also: next.flatMap(placeOf) } : {}
	};
}
function outputOf(plan) {
	return textOf(plan.facts, "output.dir")?.toLowerCase().replace(/\/+$/, "");
}
/** Names of the training data; undefined where any of it is unknown. */
function dataKey(plan) {
	const sources = numberOf(plan.facts, "data.train");
	if (sources === void 0 || sources === 0) return void 0;
	const ids = Array.from({ length: sources }, (_, index) => sourceKey(plan, index));
	return ids.includes(void 0) ? void 0 : ids.sort().join(" + ");
}
function sourceKey(plan, index) {
	const id = textOf(plan.facts, `data.train[${index}].id`);
	const files = knownValue(plan.facts, `data.train[${index}].files`);
	const config = textOf(plan.facts, `data.train[${index}].config`);
	return id === void 0 ? void 0 : [
		id,
		config ?? "",
		Array.isArray(files) ? files.join(",") : ""
	].join("|");
}
const trainsAll = (plan) => textOf(plan.facts, "method.kind") === "full" && ["sft", "classification"].includes(textOf(plan.facts, "objective.kind") ?? "");
/**
* Full tunes of one base for different tasks: one run for each distinct data set. Runs over the same data are a sweep,
* runs that feed another are a pipeline, and samples in a gallery are nobody's plan.
*/
function fanOut(plan, same, training) {
	if (!trainsAll(plan)) return {};
	const rivals = same.filter((other) => isFanOut(other, training));
	if (!rivals.includes(plan)) return {};
	const byData = /* @__PURE__ */ new Map();
	for (const rival of rivals) {
		const data = dataKey(rival);
		if (data !== void 0 && outputOf(rival) !== void 0 && !byData.has(data)) byData.set(data, rival);
	}
	const tasks = [...byData.values()];
	if (tasks.length < 2 || new Set(tasks.map(outputOf)).size < 2) return {};
	const others = tasks.filter((other) => other !== plan);
	const declared = isDeclared(plan, tasks);
	return {
		"project.fullTunes": count$3(tasks.length, others, [
			"model.id",
			"method.kind",
			"data.train"
		], declared ? void 0 : .7),
		"project.fullTunesDeclared": {
			value: declared,
			state: "derived",
			from: ["intent.tasks"]
		},
		...weights(plan, tasks.length)
	};
}
function isFanOut(plan, training) {
	if (!trainsAll(plan) || feeds(plan, training)?.value === true) return false;
	return textOf(plan.facts, "plan.setting") !== "gallery";
}
/** The intent names at least as many tasks, or its task ids stand in the file or output names. */
function isDeclared(plan, tasks) {
	const declared = numberOf(plan.facts, "intent.tasks") ?? 0;
	if (declared === 0) return false;
	if (declared >= tasks.length) return true;
	const ids = Array.from({ length: declared }, (_, index) => textOf(plan.facts, `intent.tasks[${index}].id`) ?? "");
	return tasks.filter((task) => ids.some((id) => id !== "" && namesOf(task).includes(id.toLowerCase()))).length === tasks.length;
}
const namesOf = (plan) => `${fileNameOf(plan.path)} ${outputOf(plan) ?? ""}`.toLowerCase();
const usualRank = 16;
/** N full copies against one base and N adapters, where the shape of the base is known. */
function weights(plan, copies) {
	const shape = findModel(textOf(plan.facts, "model.id") ?? "");
	const trainable = shape && loraWeights(shape, {
		rank: usualRank,
		targets: "all-linear"
	});
	if (shape === void 0 || trainable === void 0) return {};
	const gigabytes = (value) => ({
		value,
		state: "derived",
		from: ["model.id", "project.fullTunes"]
	});
	return {
		"project.fullTunesWeights": gigabytes(fullCopiesSize(shape, copies)),
		"project.fullTunesAsAdapters": gigabytes(sharedBaseSize(shape, trainable, copies))
	};
}
const isAdapter$2 = (plan) => textOf(plan.facts, "method.kind") === "lora";
function adapters$1(plan, same, training) {
	if (!isAdapter$2(plan)) return {};
	const onBase = same.filter((other) => isAdapter$2(other) && dataKey(other) !== void 0);
	const distinct = new Set(onBase.map(dataKey));
	const sibling = siblingOf(plan, training);
	return {
		"project.adaptersOnBase": count$3(distinct.size, onBase.filter((other) => other !== plan), [
			"model.id",
			"method.kind",
			"data.train"
		]),
		...sibling ? { "project.siblingBase": {
			value: textOf(sibling.facts, "model.id") ?? "",
			state: "derived",
			from: ["model.id"],
			also: placeOf(sibling),
			confidence: knownValue(plan.facts, "intent.declared") === true ? .9 : .6
		} } : {}
	};
}
/** An adapter of the project on another base of the same line: same organisation and name, other variant or version. */
function siblingOf(plan, training) {
	const base = baseKey(plan);
	const line = base && lineOf(base);
	if (line === void 0) return void 0;
	return training.find((other) => {
		const key = baseKey(other);
		return key !== void 0 && key !== base && isAdapter$2(other) && lineOf(key) === line && dataKey(other) !== dataKey(plan);
	});
}
/** A hub id without variant and version: `org/model-8b-instruct-v0.3` → `org/model-8b`. */
function lineOf(id) {
	if (!/^[\w.-]+\/[\w.-]+$/.test(id)) return void 0;
	return id.replace(/[-_](instruct|chat|it|base|hf|v\d+(\.\d+)*)(?=[-_]|$)/g, "");
}

// src/project/assemble.ts
/** Runs become plans: the declared intent is joined to each, then what follows from both, then from all together. */
function assemble({ runs, files: readFiles }, intents, { files, parse, ruleDay }) {
	const problems = [];
	const own = /* @__PURE__ */ new Map();
	const intentOf = (path) => {
		if (!own.has(path)) {
			const file = files.read(path);
			const found = file.ok ? intentInComment(file.text, path, parse) : void 0;
			problems.push(...found?.problems ?? []);
			own.set(path, found?.intents[0] ?? intentFor(path, intents));
		}
		return own.get(path);
	};
	const plans = runs.map((run) => planOf(run, intentOf(run.path), ruleDay));
	return {
		plans: projectFacts(plans, readFiles),
		problems
	};
}
function planOf(run, intent, ruleDay) {
	const facts = /* @__PURE__ */ new Map([
		["plan.framework", {
			value: run.framework.id,
			state: "derived",
			from: []
		}],
		["plan.kind", {
			value: run.kind,
			state: "derived",
			from: []
		}],
		["plan.path", {
			value: run.path,
			state: "derived",
			from: []
		}]
	]);
	for (const [name, fact] of run.facts) facts.set(name, fact);
	if (ruleDay !== void 0) facts.set("plan.today", {
		value: ruleDay,
		state: "inherited"
	});
	joinIntent(facts, intent);
	derive(facts, run.path);
	const { id, path, kind, native } = run;
	return {
		id,
		path,
		kind,
		native,
		framework: run.framework.id,
		label: labelOf(facts),
		facts
	};
}
/** What the intent says fills what the file leaves open; what the file states stays. */
function joinIntent(facts, intent) {
	facts.set("intent.declared", declaredFact(intent));
	for (const name of intentNames) if (!facts.has(name)) facts.set(name, {
		value: null,
		state: "unset"
	});
	const replay = intent && replayFact(intent);
	if (replay) facts.set("intent.data.replay", replay);
	for (const [name, fact] of intent?.facts ?? []) {
		const present = facts.get(name);
		if (present === void 0 || present.value === null) facts.set(name, fact);
	}
}
const declaredFact = (intent) => intent ? {
	value: true,
	state: "inherited",
	at: intent.at
} : {
	value: false,
	state: "derived",
	from: []
};
/** A source that the intent calls replay or general data. */
function replayFact(intent) {
	const { value } = intent;
	const data = isRecord$1(value) ? value.data : void 0;
	const roles = isRecord$1(data) ? data.roles : void 0;
	if (!isRecord$1(roles)) return void 0;
	return {
		value: Object.values(roles).some((role) => role === "replay" || role === "general"),
		state: "inherited",
		at: intent.at
	};
}
const isRecord$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Facts that only an intent can state: without one they are unset, not unknown to the format. */
const intentNames = [
	"intent.goals",
	"intent.tasks",
	"intent.retrieval.used",
	"intent.retrieval.contextTokens",
	"intent.knowledge.volatility",
	"intent.knowledge.retrain",
	"intent.data.proprietary",
	"intent.data.examples",
	"intent.data.tokens",
	"intent.data.curated",
	"intent.data.replay",
	"intent.evaluation.general",
	"intent.evaluation.edgeCases",
	"serving.engine",
	"serving.version",
	"serving.merged",
	"serving.maxRank",
	"serving.structuredOutput",
	"intent.tokens.output",
	"intent.baseline",
	"intent.target",
	"intent.evaluation",
	"intent.referenceModel.id",
	"intent.referenceModel.parameters",
	"intent.traffic.callsPerDay",
	"intent.traffic.promptTokensBefore",
	"intent.traffic.promptTokensAfter",
	"intent.traffic.concurrent",
	"intent.cost.training",
	"intent.cost.perMillionInputTokens",
	"intent.cost.horizonDays",
	"intent.serving.isolated",
	"intent.singlePurpose",
	"intent.keepSkills",
	"intent.purpose",
	"intent.stage"
];

// src/syntax/scan.ts
/**
* Walks a YAML text line by line, following quotes, brackets, block scalars and plain text over several lines just far
* enough to tell what a `#` or a line start is. It accepts anything, never throws, and takes one pass.
*/
function scanYaml(text, visitor) {
	const scan = {
		text,
		visitor,
		offset: 0,
		lineStart: 0,
		parent: -1,
		flow: 0,
		openPlain: false
	};
	if (text.startsWith("﻿")) scan.offset = 1;
	while (scan.offset < text.length) scanLine(scan);
}
function scanLine(scan) {
	scan.lineStart = scan.offset;
	if (scan.flow > 0) {
		scan.visitor.continued?.(scan.lineStart, scan.parent);
		scanTokens(scan);
		return;
	}
	if (isMarker$1(scan.text, scan.offset)) {
		scan.offset += 3;
		scan.parent = -1;
		scan.openPlain = false;
	}
	skipBlanks(scan);
	if (scan.openPlain && column$1(scan) > scan.parent && !isCommentStart(scan) && !isLineEnd(scan)) skipPlainLine(scan);
	else if (isLineEnd(scan)) nextLine$1(scan);
	else scanTokens(scan);
}
/** `---` or `...`, which end a document where they start a line. */
function isMarker$1(text, offset) {
	if (!text.startsWith("---", offset) && !text.startsWith("...", offset)) return false;
	return isSpaceOrEnd$1(text, offset + 3);
}
function column$1(scan) {
	return scan.offset - scan.lineStart;
}
function isSpaceOrEnd$1(text, offset) {
	const char = text[offset];
	return char === void 0 || char === " " || char === "\n" || char === "	" || char === "\r";
}
function skipBlanks(scan) {
	for (;;) {
		const char = scan.text[scan.offset];
		if (char !== " " && char !== "	" && char !== "\r") return;
		scan.offset++;
	}
}
function isLineEnd(scan) {
	return scan.offset >= scan.text.length || scan.text[scan.offset] === "\n";
}
function nextLine$1(scan) {
	const end = scan.text.indexOf("\n", scan.offset);
	scan.offset = end < 0 ? scan.text.length : end + 1;
}
/** A `#` starts a comment only after white space. */
function isCommentStart(scan) {
	if (scan.text[scan.offset] !== "#") return false;
	return scan.offset === 0 || isSpaceOrEnd$1(scan.text, scan.offset - 1) || scan.text[scan.offset - 1] === "﻿";
}
function takeComment(scan) {
	const lineEnd = scan.text.indexOf("\n", scan.offset);
	let end = lineEnd < 0 ? scan.text.length : lineEnd;
	if (scan.text[end - 1] === "\r") end--;
	scan.visitor.comment?.(scan.offset, end);
	scan.offset = end;
}
/** Reads tokens up to and including the line break that ends the last of them. */
function scanTokens(scan) {
	scan.openPlain = false;
	for (;;) {
		skipBlanks(scan);
		if (isLineEnd(scan)) {
			nextLine$1(scan);
			return;
		}
		if (isCommentStart(scan)) takeComment(scan);
		else if (scanToken(scan)) return;
	}
}
/** Reads one token; true if it took whole lines, so that the next line starts at the offset. */
function scanToken(scan) {
	const char = scan.text[scan.offset];
	switch (char) {
		case "-":
		case "?":
		case ":":
			if (!isSpaceOrEnd$1(scan.text, scan.offset + 1)) break;
			if (scan.flow === 0 && char !== ":") scan.parent = column$1(scan);
			scan.offset++;
			return false;
		case "!":
		case "&":
		case "*":
			skipProperty(scan);
			return false;
		case "\"":
		case "'":
			scanQuoted(scan, char);
			return false;
		case "[":
		case "{":
			scan.flow++;
			scan.offset++;
			return false;
		case "|":
		case ">":
			if (scan.flow > 0) break;
			skipBlockScalar(scan);
			return true;
	}
	return scanFlowEnd(scan, char) ? false : scanPlain(scan);
}
function scanFlowEnd(scan, char) {
	if (scan.flow === 0 || char !== "]" && char !== "}" && char !== ",") return false;
	if (char !== ",") scan.flow--;
	scan.offset++;
	return true;
}
/** Skips a tag, an anchor or an alias. */
function skipProperty(scan) {
	scan.offset++;
	while (!isSpaceOrEnd$1(scan.text, scan.offset) && !(scan.flow > 0 && isFlowIndicator$1(scan.text[scan.offset]))) scan.offset++;
}
function isFlowIndicator$1(char) {
	return char === "," || char === "[" || char === "]" || char === "{" || char === "}";
}
/** Skips a quoted text, which may go on over lines, and takes its column for its holder's if it is a key. */
function scanQuoted(scan, quote) {
	const start = column$1(scan);
	let at = endOfQuotedPart(scan.text, scan.offset + 1, quote);
	while (scan.text[at] === "\n") {
		scan.lineStart = at + 1;
		scan.visitor.continued?.(at + 1, scan.parent);
		at = endOfQuotedPart(scan.text, at + 1, quote);
	}
	scan.offset = Math.min(at + 1, scan.text.length);
	if (scan.flow === 0 && scan.text[scan.offset] === ":") scan.parent = start;
}
/** Where the closing quote, the line break or the end of the text is, whichever comes first. */
function endOfQuotedPart(text, from, quote) {
	for (let at = from;; at++) {
		const char = text[at];
		if (char === void 0 || char === "\n") return at;
		const next = text[at + 1];
		if (quote === "\"" ? char === "\\" && next !== "\n" : char === quote && next === quote) at++;
		else if (char === quote) return at;
	}
}
const plainEnd$1 = /:(?=[\s]|$)|[ \t]#|\n/g;
const plainEndInFlow = /:(?=[\s,[\]{}]|$)|[ \t]#|\n|[,[\]{}]/g;
/** Skips plain text up to the end of a key, a comment or the line; always leaves the line break to the caller. */
function scanPlain(scan) {
	const start = column$1(scan);
	const pattern = scan.flow > 0 ? plainEndInFlow : plainEnd$1;
	pattern.lastIndex = scan.offset + 1;
	const end = pattern.exec(scan.text);
	const found = end?.[0];
	scan.offset = end?.index ?? scan.text.length;
	scan.openPlain = scan.flow === 0 && found === "\n";
	if (found === ":") {
		if (scan.flow === 0) scan.parent = start;
		scan.offset++;
	}
	return false;
}
const commentAfterBlank = /[ \t]#/;
/** Skips a line that continues plain text: no quote, bracket or colon in it means anything. */
function skipPlainLine(scan) {
	const end = scan.text.indexOf("\n", scan.offset);
	const comment = scan.text.slice(scan.offset, end < 0 ? scan.text.length : end).search(commentAfterBlank);
	if (comment >= 0) {
		scan.offset += comment + 1;
		takeComment(scan);
		scan.openPlain = false;
	}
	nextLine$1(scan);
}
const blockHeader = /[|>][-+0-9]*/y;
function skipBlockScalar(scan) {
	blockHeader.lastIndex = scan.offset;
	const header = blockHeader.exec(scan.text)?.[0] ?? "";
	scan.offset += header.length;
	skipBlanks(scan);
	if (isCommentStart(scan)) takeComment(scan);
	nextLine$1(scan);
	const digit = /[1-9]/.exec(header)?.[0];
	let indent = digit === void 0 ? null : Math.max(scan.parent, 0) + Number(digit);
	while (scan.offset < scan.text.length) {
		const at = firstNonSpace(scan.text, scan.offset);
		const blank = scan.text[at] === "\n" || scan.text[at] === "\r" || scan.text[at] === void 0;
		const found = at - scan.offset;
		if (!blank) {
			if (found < (indent ?? scan.parent + 1) || found === 0 && isMarker$1(scan.text, at)) return;
			indent ??= found;
		}
		nextLine$1(scan);
	}
}
function firstNonSpace(text, offset) {
	let at = offset;
	while (text[at] === " ") at++;
	return at;
}

// src/syntax/comments.ts
/**
* The comments of a YAML text, in order, also of a text with errors in it.
*
* A `#` inside quotes, block scalars or words is no comment. Costs one pass over the text, so callers ask only for
* texts that can hold a comment meant for them.
*/
function commentsOf(text) {
	const comments = [];
	scanYaml(text, { comment: (start, end) => comments.push({
		text: text.slice(start + 1, end),
		start,
		end,
		ownLine: isOwnLine(text, start)
	}) });
	return comments;
}
function isOwnLine(text, start) {
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	return start === 0 || /^[\s\uFEFF]*$/.test(text.slice(lineStart, start));
}

// src/project/comments.ts
/** The comments of a YAML or TOML text that are meant for tunelint. JSON has none. */
function ownComments(path, text) {
	if (path.endsWith(".json") || !text.includes("tunelint-")) return [];
	const starts = lineStarts(text);
	const lineOf = (offset) => positionAt(starts, offset).line;
	return commentsOf(text).filter((comment) => comment.text.includes("tunelint-")).map(({ text: words, start, end }) => ({
		text: words,
		start,
		end,
		line: lineOf(start),
		nextLine: nextLine(text, starts, lineOf(start))
	}));
}
function nextLine(text, starts, line) {
	for (let next = line; next < starts.length; next++) {
		const words = text.slice(starts[next] ?? 0, starts[next + 1]).trim();
		if (words !== "" && !words.startsWith("#")) return next + 1;
	}
	return line + 1;
}

// src/project/config-shape.ts
const severity = [
	"off",
	"info",
	"warning",
	"error"
];
const text$1 = (about, oneOf) => ({
	kind: "text",
	about,
	...oneOf ? { oneOf } : {}
});
const texts$1 = (about) => ({
	kind: "texts",
	about
});
const map = (about, keys) => ({
	kind: "map",
	about,
	keys
});
const param = {
	kind: "either",
	about: "Value of a threshold.",
	of: [{
		kind: "any",
		about: "A number, a text, or true or false."
	}, texts$1("A list.")]
};
const rules = {
	kind: "dictionary",
	about: "Severity of single rules, by id (`full-finetune-fanout` or `when-to-tune/full-finetune-fanout`).",
	value: {
		kind: "either",
		about: "off, info, warning or error; or a map with severity and params.",
		of: [text$1("Severity.", severity), map("Severity and thresholds.", {
			severity: text$1("Severity.", severity),
			params: {
				kind: "dictionary",
				about: "Thresholds of the rule, by name.",
				value: param
			}
		})]
	}
};
/** `tunelint.yaml`: what holds for a project. Every key is optional. */
const configShape = map("Configuration of tunelint for a project or a folder of it.", {
	extends: texts$1("Presets (recommended, strict, governance), files, or packages to start from; later ones win."),
	policies: texts$1("Further policies: files, folders or packages."),
	rules,
	overrides: {
		kind: "list",
		about: "Rules for some files; later entries win.",
		item: map("Rules for the files that match.", {
			files: texts$1("Globs, relative to this file."),
			rules
		})
	},
	ignore: texts$1("Globs of files that are not read, relative to this file."),
	privateData: texts$1("Prefixes of data ids and paths that must not become public."),
	frameworks: map("What is known of the frameworks in use.", { versions: {
		kind: "dictionary",
		about: "Version of a framework by its id, such as {axolotl: \"0.15.0\"}.",
		value: text$1("Version.")
	} }),
	failOn: text$1("Lowest severity that fails a run.", [
		"error",
		"warning",
		"info",
		"never"
	]),
	baseline: text$1("JSON report whose findings are known, relative to this file."),
	today: text$1("Day that rules with a date compare with (YYYY-MM-DD). Absent: such rules only name the date."),
	waivers: {
		kind: "list",
		about: "Findings that are accepted, with a reason.",
		item: map("One waiver.", {
			rule: text$1("Id of the rule."),
			files: texts$1("Globs, relative to this file. Absent: all."),
			reason: text$1("Why it is accepted. Required."),
			until: text$1("Last day it holds (YYYY-MM-DD)."),
			owner: text$1("Who answers for it.")
		})
	}
});

// src/project/config.ts
const names$2 = [
	"tunelint.yaml",
	"tunelint.yml",
	".tunelint.yaml"
];
function isConfigFile(path) {
	return names$2.includes(fileNameOf(path));
}
/** Reads a configuration file. Mistakes come with their place; what is right still holds. */
function readConfig(path, files, parse, folder = directoryOf(path)) {
	const file = files.read(path);
	const here = {
		file: path,
		start: 0,
		end: 0
	};
	if (!file.ok) return {
		config: void 0,
		problems: [{
			message: file.reason,
			at: here
		}]
	};
	const parsed = parse(file.text, path);
	const broken = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0];
	if (broken) return {
		config: void 0,
		problems: [{
			message: broken.message,
			at: {
				...broken,
				file: path
			}
		}]
	};
	const root = parsed.documents[0]?.root ?? null;
	if (root === null || root.kind === "scalar" && root.text === "") return {
		config: configOf({}, null, path, folder),
		problems: []
	};
	const { value, problems } = shaped(configShape, root, path);
	return {
		config: configOf(record(value), root, path, folder),
		problems: [...problems, ...missingReasons(root, path)]
	};
}
const record = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const list = (value) => Array.isArray(value) ? value : [];
const textList = (value) => list(value).map(String);
function configOf(data, root, path, folder) {
	const text = (key) => typeof data[key] === "string" ? data[key] : void 0;
	const versions = record(record(data.frameworks).versions);
	const failOn = text("failOn");
	const baseline = text("baseline");
	const today = text("today");
	return {
		path,
		folder,
		extends: textList(data.extends),
		policies: textList(data.policies),
		choices: [...choicesOf(record(data.rules), null, entryOf(root, "rules"), path), ...list(data.overrides).flatMap((override, index) => overrideChoices(record(override), index, root, path))],
		ignore: textList(data.ignore),
		privateData: textList(data.privateData),
		versions: Object.fromEntries(Object.entries(versions).map(([id, version]) => [id, String(version)])),
		waivers: waiversOf(data, root, path),
		...failOn === void 0 ? {} : { failOn },
		...baseline === void 0 ? {} : { baseline },
		...today === void 0 ? {} : { today }
	};
}
function entryOf(node, key) {
	return node?.kind === "map" ? node.entries.get(key)?.value : void 0;
}
function overrideChoices(override, index, root, path) {
	const overrides = entryOf(root, "overrides");
	const node = overrides?.kind === "list" ? overrides.items[index] : void 0;
	return choicesOf(record(override.rules), textList(override.files), entryOf(node, "rules"), path);
}
function choicesOf(rules, files, node, path) {
	return Object.entries(rules).map(([rule, value]) => ({
		rule,
		files,
		choice: choiceOf(value),
		from: {
			file: path,
			...keyPlace$1(node, rule)
		}
	}));
}
function keyPlace$1(node, key) {
	const entry = node?.kind === "map" ? node.entries.get(key) : void 0;
	return {
		start: entry?.keyStart ?? 0,
		end: entry?.keyEnd ?? 0
	};
}
function choiceOf(value) {
	if (typeof value === "string") return { severity: value };
	const data = record(value);
	return {
		...typeof data.severity === "string" ? { severity: data.severity } : {},
		...data.params === void 0 ? {} : { params: record(data.params) }
	};
}
function waiversOf(data, root, path) {
	const nodes = entryOf(root, "waivers");
	return list(data.waivers).flatMap((value, index) => {
		const { rule, files, reason, until, owner } = record(value);
		if (typeof rule !== "string" || typeof reason !== "string" || reason.trim() === "") return [];
		const node = nodes?.kind === "list" ? nodes.items[index] : void 0;
		return [{
			rule,
			reason,
			files: files === void 0 ? null : textList(files),
			from: {
				file: path,
				start: node?.start ?? 0,
				end: node?.end ?? 0
			},
			...typeof until === "string" ? { until } : {},
			...typeof owner === "string" ? { owner } : {}
		}];
	});
}
const day$1 = /^\d{4}-\d{2}-\d{2}$/;
/** A waiver without a rule or a reason does not hold, and that must be said. */
function missingReasons(root, path) {
	const waivers = entryOf(root, "waivers");
	if (waivers?.kind !== "list") return [];
	return waivers.items.flatMap((item) => {
		const at = {
			file: path,
			start: item.start,
			end: item.end
		};
		const textOf = (key) => {
			const node = entryOf(item, key);
			return node?.kind === "scalar" ? node.text.trim() : "";
		};
		if (textOf("rule") === "") return [{
			message: "a waiver needs the rule that it waives",
			at
		}];
		if (textOf("reason") === "") return [{
			message: `the waiver of ${textOf("rule")} needs a reason`,
			at
		}];
		const until = textOf("until");
		return until === "" || day$1.test(until) ? [] : [{
			message: `"${until}" is not a day such as 2027-03-01`,
			at
		}];
	});
}
/** Whether globs of a configuration take in a path; null is every path below its folder. */
function takesIn(folder, globs, path) {
	const inside = relativeTo(folder, path);
	if (inside === void 0) return false;
	return globs === null || globs.some((glob) => matcher(glob)(inside));
}
const matchers = /* @__PURE__ */ new Map();
/** A glob without a slash looks at the file's name in every folder; one that ends in a slash takes the whole folder. */
function matcher(glob) {
	let known = matchers.get(glob);
	if (known === void 0) {
		const plain = glob.replace(/^\.?\//, "");
		const whole = plain.endsWith("/") ? `${plain}**` : plain;
		known = (0, import_picomatch.default)(whole.includes("/") ? whole : [
			whole,
			`**/${whole}`,
			`${whole}/**`,
			`**/${whole}/**`
		], { dot: true });
		matchers.set(glob, known);
	}
	return known;
}

// src/frameworks/kit/native.ts
function nativeOf(layers, inherited = false) {
	return {
		layers,
		base: "",
		inherited
	};
}
/** The same document seen from one of its sections. */
function within(native, path) {
	return {
		...native,
		base: join(native.base, path)
	};
}
function join(base, path) {
	if (base === "") return path;
	return path.startsWith("[") ? `${base}${path}` : `${base}.${path}`;
}
const steps$1 = /* @__PURE__ */ new Map();
function stepsOf(path) {
	let known = steps$1.get(path);
	if (known === void 0) {
		known = path.split(/\.|(?=\[\d+\])/).filter((part) => part !== "").map((part) => /^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : part);
		if (steps$1.size < 5e3) steps$1.set(path, known);
	}
	return known;
}
/** What stands at a path of one layer; `hidden` when a scalar or a list on the way ends the search. */
function walk$1(layer, path) {
	let at = {
		node: layer.root,
		entry: void 0
	};
	for (const step of stepsOf(path)) {
		const next = stepInto(at.node, step);
		if (next === void 0 || next === "hidden") return next;
		at = next;
	}
	return at;
}
function stepInto(node, step) {
	if (typeof step === "number") {
		const item = node.kind === "list" ? node.items[step] : void 0;
		return item ? {
			node: item,
			entry: void 0
		} : "hidden";
	}
	if (node.kind !== "map") return "hidden";
	const entry = node.entries.get(step);
	return entry && {
		node: entry.value,
		entry
	};
}
/** What stands at a path, or undefined. `''` is the view itself. */
function find(native, path) {
	const address = path === "" ? native.base : join(native.base, path);
	let demanded;
	for (const layer of native.layers) {
		const found = walk$1(layer, address);
		if (found === "hidden") break;
		if (found === void 0) continue;
		const located = {
			path: address,
			...found,
			layer,
			inherited: native.inherited || layer.inherited === true
		};
		if (!isDemanded(found.node)) return located;
		demanded ??= located;
	}
	return demanded;
}
const isDemanded = (node) => node.kind === "scalar" && node.text === "???";
/** The first of several spellings of one key that is present with a value; else one present without; else undefined. */
function findFirst(native, paths) {
	let empty;
	for (const path of paths) {
		const found = find(native, path);
		if (found && !isEmpty(found)) return found;
		empty ??= found;
	}
	return empty;
}
/** Nothing after the key, `null`, or `~`: to every framework the same as leaving the key out. */
function isEmpty(located) {
	return located.node.kind === "scalar" && scalarAt(located) === null;
}
/** A scalar as the framework's loader types it; undefined for maps and lists. */
function scalarAt(located) {
	return located.node.kind === "scalar" ? resolve(located.node, located.layer.dialect) : void 0;
}
/** The text of a scalar, whatever its type; undefined for maps, lists and empty values. */
function textAt(native, path) {
	const found = find(native, path);
	return found && found.node.kind === "scalar" && !isEmpty(found) ? found.node.text : void 0;
}
function has(native, path) {
	const found = find(native, path);
	return found !== void 0 && !isEmpty(found);
}
/** Names of the keys of a map, in order, over all layers. */
function keysAt(native, path) {
	const address = path === "" ? native.base : join(native.base, path);
	const names = /* @__PURE__ */ new Set();
	for (const layer of native.layers) {
		const found = walk$1(layer, address);
		if (found === void 0) continue;
		if (found === "hidden" || found.node.kind !== "map") break;
		for (const key of found.node.entries.keys()) names.add(key);
	}
	return [...names];
}
/** Views of the elements of a list; a single value counts as a list of one. Empty when there is nothing. */
function itemsAt(native, path) {
	const found = find(native, path);
	if (!found || isEmpty(found)) return [];
	if (found.node.kind !== "list") return [{
		...native,
		base: found.path
	}];
	return found.node.items.map((_, index) => ({
		...native,
		base: `${found.path}[${index}]`
	}));
}
/** Views of the values of a map, by key. */
function membersAt(native, path) {
	return new Map(keysAt(native, path).map((key) => [key, within(native, join(path, key))]));
}
/**
* The value of one key of a map, as a document of its own. Unlike a dotted path this takes keys that people chose,
* such as names of data sets, with dots in them.
*/
function memberNamed(native, key) {
	const here = find(native, "");
	const value = here?.node.kind === "map" ? here.node.entries.get(key)?.value : void 0;
	return here && value ? nativeOf([{
		...here.layer,
		root: value
	}], here.inherited) : void 0;
}
function mapAt(native, path) {
	const found = find(native, path);
	return found?.node.kind === "map" ? found.node : void 0;
}
/** Place of the value. */
function spanOf(located) {
	return {
		file: located.layer.file,
		start: located.node.start,
		end: located.node.end
	};
}
/** Place of the key, if a key leads there. */
function keySpanOf(located) {
	const { entry, layer } = located;
	if (entry === void 0 || entry.merged) return void 0;
	return entry.value === located.node ? {
		file: layer.file,
		start: entry.keyStart,
		end: entry.keyEnd
	} : void 0;
}
/** Scalars that stand for a value decided elsewhere: interpolations, templates, OmegaConf's mandatory marker. */
function isTemplate(node) {
	const { text } = node;
	return text === "???" || text.includes("${") || text.includes("{{") || /^\$[A-Za-z_]\w*$/.test(text);
}

// src/frameworks/kit/compose.ts
/** Files within files, and layers in all: far above every real configuration. */
const deepest$2 = 8;
const mostLayers = 100;
/** What only a text that inherits can hold at the start of a line; other texts need not be parsed for it. */
const inheritingLine = /^["']?(?:_base_|defaults)["']?[ \t]*:[ \t]*(?:["']?[^\s"'#]+\.ya?ml|\[|(?:#[^\n]*)?\r?$(?=(?:\s|#[^\n]*\n)*-))/m;
/** True for a text that may name files it inherits from. */
function mayInherit(text) {
	return inheritingLine.test(text);
}
/**
* A document with the files that it inherits from put under it, strongest first.
*
* Followed are a path or a list of paths under `defaults` or `_base_`, each from the folder of the naming file
* (NeMo RL, mmengine), and Hydra's defaults lists: names of configurations beside the file or on its search path,
* groups with the section that they fill, and `_self_`. Without `_self_` a file is stronger than what it names.
* A map with `_override_: true` replaces its section instead of merging.
*
* What cannot be opened is kept as missing: what it says is not known, which is not the same as not said.
*/
function compose(native, path, open) {
	const [own] = native.layers;
	if (own === void 0 || referencesOf(native).length === 0) return native;
	const missing = [];
	const walk = {
		open,
		missing,
		search: searchPath(native),
		taken: 1
	};
	const layers = layersOf(own, "", {
		path,
		depth: 0,
		above: /* @__PURE__ */ new Set([path])
	}, walk);
	return {
		...native,
		layers,
		...missing.length > 0 ? { missing } : {}
	};
}
function referencesOf(native) {
	const bases = entriesOf(native, "_base_").flatMap((item) => plainReference(item) ?? []);
	const defaults = entriesOf(native, "defaults").flatMap((item) => defaultReference(item));
	return [...bases, ...defaults];
}
/** Elements of a list, or the one text that stands in its place. */
function entriesOf(native, key) {
	const at = find(native, key);
	return at && at.node.kind !== "map" && !isEmpty(at) ? itemsAt(native, key) : [];
}
const isFile = (text) => /\.ya?ml$/i.test(text);
function plainReference(item) {
	const at = find(item, "");
	if (at?.node.kind !== "scalar") return void 0;
	return {
		candidates: [at.node.text],
		at,
		mount: "",
		optional: false
	};
}
function defaultReference(item) {
	const at = find(item, "");
	if (at?.node.kind === "map") return [...at.node.entries.values()].flatMap((entry) => groupReference(at, entry));
	if (at?.node.kind !== "scalar") return [];
	if (at.node.text === "_self_") return ["self"];
	if (isFile(at.node.text)) return [{
		candidates: [at.node.text],
		at,
		mount: "",
		optional: false
	}];
	const { name, mount, optional } = hydraName(at.node.text);
	return name === "" || isOwnOfHydra(name) ? [] : [{
		candidates: [`${name}.yaml`],
		at,
		mount: mount ?? "",
		optional
	}];
}
/** `group@section: option` takes `group/option.yaml` into the section; without a section the group names it. */
function groupReference(at, entry) {
	const { name, mount, optional } = hydraName(entry.key);
	if (isOwnOfHydra(name)) return [];
	return (entry.value.kind === "list" ? entry.value.items : [entry.value]).flatMap((option) => {
		if (option.kind !== "scalar" || option.text === "" || option.text === "null") return [];
		const file = isFile(option.text) ? option.text : `${option.text}.yaml`;
		const place = {
			...at,
			path: `${at.path}.${entry.key}`,
			node: option,
			entry
		};
		const section = mount ?? name.replace(/^\/|^(?:\.\.?\/)+|^\.$/g, "").replaceAll("/", ".");
		return [{
			candidates: [`${name}/${file}`],
			at: place,
			mount: section,
			optional
		}];
	});
}
function hydraName(written) {
	const [, words = "", name = "", section] = /^((?:(?:optional|override)\s+)*)([^@]*)(?:@(.*))?$/.exec(written) ?? [];
	const mount = section === "_global_" || section === "_here_" ? "" : section;
	return {
		name: name.trim().replace(/^\//, ""),
		mount,
		optional: words.includes("optional")
	};
}
const isOwnOfHydra = (name) => /^hydra(\/|$)/.test(name);
/** Folders, from the root of the project, in which Hydra looks for configurations after the file's own. */
function searchPath(native) {
	return itemsAt(native, "hydra.searchpath").flatMap((item) => {
		const text = textAt(item, "");
		return text === void 0 || text.startsWith("pkg://") ? [] : [text.replace(/^file:\/\//, "").replace(/\/$/, "")];
	});
}
/** A file and its bases, strongest first, each put into the section that it fills. */
function layersOf(own, mount, place, walk) {
	const items = referencesOf({
		layers: [own],
		base: "",
		inherited: false
	});
	const mounted = mount === "" ? own : {
		...own,
		root: wrapped(own.root, mount)
	};
	const self = items.indexOf("self");
	const before = self < 0 ? items : items.slice(0, self);
	const after = self < 0 ? [] : items.slice(self + 1);
	const bases = (list) => [...list].reverse().flatMap((item) => item === "self" ? [] : basesOf(item, mount, place, walk));
	const replaced = replacedKeys(own.root);
	const weaker = bases(before);
	return [
		...bases(after),
		mounted,
		...mount === "" ? without$1(weaker, replaced) : weaker
	];
}
function basesOf(reference, mount, place, walk) {
	const section = [mount, reference.mount].filter((part) => part !== "").join(".");
	const found = opened(reference, place, walk);
	if (found === void 0) {
		if (!reference.optional) walk.missing.push({
			at: reference.at,
			mount: section
		});
		return [];
	}
	if (place.depth >= deepest$2 || place.above.has(found.file) || walk.taken >= mostLayers) return [];
	walk.taken += 1;
	const layer = {
		file: found.file,
		root: found.root,
		dialect: "yaml-1.2",
		inherited: true
	};
	const target = packageOf(found.text) ?? section;
	const above = /* @__PURE__ */ new Set([...place.above, found.file]);
	return layersOf(layer, target, {
		path: found.file,
		depth: place.depth + 1,
		above
	}, walk);
}
function opened(reference, place, walk) {
	for (const candidate of reference.candidates) {
		const beside = walk.open(candidate, place.path);
		if (beside) return beside;
		for (const folder of walk.search) {
			const found = walk.open(`${folder}/${candidate}`, "");
			if (found) return found;
		}
	}
}
/** `# @package _global_` at the head of a file says where it goes, whoever names it. */
function packageOf(text) {
	const name = /^\s*#\s*@package\s+(\S+)/.exec(text)?.[1];
	if (name === void 0 || name === "_group_") return void 0;
	return name === "_global_" ? "" : name;
}
function wrapped(root, mount) {
	return mount.split(".").reduceRight((value, key) => {
		const { start, end } = root;
		return {
			kind: "map",
			start,
			end,
			entries: /* @__PURE__ */ new Map([[key, {
				key,
				keyStart: start,
				keyEnd: start,
				value,
				merged: true
			}]])
		};
	}, root);
}
/** Sections that the file replaces as a whole (NeMo RL). */
function replacedKeys(root) {
	if (root.kind !== "map") return /* @__PURE__ */ new Set();
	const keys = [...root.entries.values()].filter(({ value }) => {
		const mark = value.kind === "map" ? value.entries.get("_override_")?.value : void 0;
		return mark?.kind === "scalar" && /^(true|yes|on)$/i.test(mark.text);
	});
	return new Set(keys.map(({ key }) => key));
}
function without$1(layers, keys) {
	if (keys.size === 0) return layers;
	return layers.map((layer) => layer.root.kind === "map" ? {
		...layer,
		root: cut(layer.root, keys)
	} : layer);
}
const cut = (root, keys) => ({
	...root,
	entries: new Map([...root.entries].filter(([key]) => !keys.has(key)))
});

// src/frameworks/kit/interpolate.ts
const reference = /\$\{([^${}]+)\}/g;
const deepest$1 = 8;
/**
* A scalar with the references inside the document (`${model.name}`) put in.
*
* Environment variables, resolvers (`${oc.env:X}`), missing targets, Jinja and the mandatory marker `???` have no
* value here: undefined.
*
* @param native the document the references point into
*/
function interpolated(native, located) {
	return put({
		...native,
		base: ""
	}, located, 0);
}
function put(document, located, depth) {
	const { node } = located;
	if (node.kind !== "scalar" || depth > deepest$1) return void 0;
	if (!isTemplate(node)) return node;
	let complete = true;
	let whole;
	const text = node.text.replace(reference, (match, address) => {
		const target = targetOf(document, located, address.trim());
		const value = target ? put(document, target, depth + 1) : void 0;
		if (value === void 0) complete = false;
		else if (match === node.text) whole = value;
		return value?.text ?? match;
	});
	if (!complete || /\$\{|\{\{|^\?\?\?$|^\$[A-Za-z_]\w*$/.test(text)) return void 0;
	return whole ? {
		...whole,
		start: node.start,
		end: node.end
	} : {
		...node,
		text
	};
}
/** OmegaConf addresses are absolute, or relative to the enclosing map when they begin with dots. */
function targetOf(document, located, address) {
	if (/[:]/.test(address)) return void 0;
	if (!address.startsWith(".")) return find(document, address) ?? find(document, `variables.${address}`);
	const dots = /^\.+/.exec(address)?.[0].length ?? 0;
	const parents = located.path.split(".");
	const parent = parents.slice(0, Math.max(0, parents.length - dots)).join(".");
	return find(document, [parent, address.slice(dots)].filter((part) => part !== "").join("."));
}

// src/frameworks/kit/reading.ts
const listOf = (keys) => typeof keys === "string" ? [keys] : keys;
/** A fact that stands at a place. */
function stated(located, value, extra = {}) {
	return {
		value,
		state: located.inherited ? "inherited" : "stated",
		...placed$1(located),
		...extra
	};
}
/** A fact that the framework decides by itself when nothing is written. */
function byDefault(value, note, empty) {
	const keyAt = empty && keySpanOf(empty);
	return {
		value,
		state: "default",
		...note ? { note } : {},
		...empty ? { nativeKey: empty.path } : {},
		...keyAt ? { keyAt } : {}
	};
}
/** A fact without a value, for the reason its state names. */
function without(state, note, nativeKey) {
	return {
		value: null,
		state,
		...note ? { note } : {},
		...nativeKey ? { nativeKey } : {}
	};
}
/** A value that is there but cannot be read. */
function unresolved(located, note = "decided outside this file") {
	return {
		value: null,
		state: "unresolved",
		note,
		...placed$1(located)
	};
}
function placed$1(located) {
	const keyAt = keySpanOf(located);
	return {
		at: spanOf(located),
		nativeKey: located.path,
		...keyAt ? { keyAt } : {},
		...located.node.kind === "scalar" ? { raw: located.node.text } : {}
	};
}
/**
* A reading of one scalar key.
*
* @param keys spellings of the key; the first with a value wins
* @param take the neutral value of a scalar; undefined when the text cannot be understood as this type
*/
function scalar(keys, take, options = {}) {
	const spellings = listOf(keys);
	const none = options.none?.map((text) => text.toLowerCase());
	return ({ native }) => {
		const located = findFirst(native, spellings);
		if (!located || isEmpty(located)) return absent(spellings, options, located);
		const node = interpolated(native, located);
		if (node === void 0) return unresolved(located);
		if (node.text.trim() === "" || none?.includes(node.text.toLowerCase())) return absent(spellings, options, located);
		if (node.style === "plain" && resolve(node, located.layer.dialect) === null) return absent(spellings, options, located);
		const value = take(node, located);
		return value === void 0 ? notUnderstood(located, node) : stated(located, value, noted(options));
	};
}
/** A note beside a default explains that default, and says nothing about what is written. */
const noted = (options) => options.note && options.default === void 0 ? { note: options.note } : {};
function absent(keys, options, empty) {
	if (options.default !== void 0) return byDefault(options.default, options.note, empty);
	return {
		...without("unset", void 0, keys[0]),
		...empty ? keyPlace(empty) : {}
	};
}
function keyPlace(located) {
	const keyAt = keySpanOf(located);
	return keyAt ? { keyAt } : {};
}
/** `auto` and `max` leave the choice to the launcher; anything else is text that this key cannot hold. */
function notUnderstood(located, node) {
	return {
		...without(/^(auto|max)$/i.test(node.text) ? "external" : "unresolved", `cannot be read as this kind of value`),
		...placed$1(located)
	};
}
/** Text as it is written. */
const text = (keys, options = {}) => scalar(keys, (n) => n.text, options);
/** Text that is a template itself, such as a chat template: taken as it is written, with nothing put in. */
const verbatim = (keys) => ({ native }) => {
	const located = findFirst(native, listOf(keys));
	if (!located || isEmpty(located)) return absent(listOf(keys), {}, located);
	return located.node.kind === "scalar" ? stated(located, located.node.text) : unresolved(located);
};
/** Text with braces of its own, such as a chat template: they are no template of the file. */
const literal = (keys) => ({ native }) => {
	const located = findFirst(native, listOf(keys));
	return located?.node.kind === "scalar" && !isEmpty(located) ? stated(located, located.node.text) : absent(listOf(keys), {}, located);
};
/** A number, also where the loader reads `2e-5` as text: frameworks convert by the type of the key. */
const number = (keys, options = {}) => scalar(keys, (n) => numberFrom(n.text) ?? void 0, options);
/** A whole number. `8.0` counts as one; `0.5` does not. */
const integer = (keys, options = {}) => scalar(keys, (n) => whole(numberFrom(n.text)), options);
/** A number that only counts when it is above zero: `max_steps: -1` and `warmup_steps: 0` say nothing. */
const positive = (keys, options = {}) => {
	const read = number(keys, options);
	return (scope) => {
		const fact = read(scope);
		if (typeof fact?.value !== "number" || fact.value > 0) return fact;
		return options.default === void 0 ? without("unset", void 0, fact.nativeKey) : byDefault(options.default, options.note);
	};
};
function whole(value) {
	return value !== null && Number.isInteger(value) ? value : void 0;
}
/** A yes or no, in every spelling that a loader or argument parser takes. */
const flag = (keys, options = {}) => scalar(keys, (n) => booleanFrom(n.text) ?? void 0, options);
/** The opposite of a flag: `disable_gradient_checkpointing`. */
const notFlag = (keys, options = {}) => scalar(keys, (n) => negate(booleanFrom(n.text)), options);
const negate = (value) => value === null ? void 0 : !value;
/**
* One of a closed set. Keys of the table are native texts in lower case; a text outside it is `other`, with the
* source text kept in `raw`.
*/
const choice = (keys, table, options = {}) => scalar(keys, (n) => Object.hasOwn(table, n.text.toLowerCase()) ? table[n.text.toLowerCase()] : "other", options);
/** A list of scalars; one scalar is a list of one. */
const texts = (keys, options = {}) => {
	const spellings = listOf(keys);
	const one = scalar(spellings, (n) => split$1(n.text, options.separator), options);
	return (scope) => {
		const located = findFirst(scope.native, spellings);
		if (located?.node.kind !== "list") return located?.node.kind === "map" ? unresolved(located) : one(scope);
		const values = located.node.items.filter((item) => item.kind === "scalar");
		if (values.length < located.node.items.length) return unresolved(located, "holds more than plain values");
		return stated(located, values.map((item) => item.text), noted(options));
	};
};
const split$1 = (source, separator) => separator === void 0 ? [source] : source.split(separator).map((part) => part.trim()).filter((part) => part !== "");
/** The framework does this whatever the file says. */
const always = (value, note) => () => byDefault(value, note);
/** Decided by the command line, the service or the environment. */
const external = (note) => () => without("external", note);
/** The reading, where a condition on the run holds; else the question does not arise. */
const when = (condition, reading) => (scope) => condition(scope) ? reading(scope) : void 0;
/** What the first switch that is on, or cannot be read, stands for; undefined when all are off. */
const firstOn = (switches) => (scope) => {
	for (const [key, value] of switches) {
		const fact = flag(key)(scope);
		if (fact?.value === true) return {
			...fact,
			value
		};
		if (fact?.value === null && fact.state !== "unset") return fact;
	}
};
/**
* The first reading that says anything: a value, or why there is none. Only `unset` and silence pass on to the next,
* so that a default never hides a value that cannot be read.
*/
const firstSaid = (...readings) => (scope) => {
	let last;
	for (const reading of readings) {
		const fact = reading(scope);
		if (fact && fact.state !== "unset") return fact;
		last = fact ?? last;
	}
	return last;
};
/**
* The reading, except where a key is written with nothing or `null` after it and the framework takes that as an
* answer of its own rather than as a key left out.
*/
const unlessNull = (key, reading, note) => (scope) => {
	const located = find(scope.native, key);
	return located && isEmpty(located) ? {
		...without("unset", note, located.path),
		...keyPlace(located)
	} : reading(scope);
};
/** The first reading that gives a value; else the first that says why there is none. */
const firstOf = (...readings) => (scope) => {
	let reason;
	for (const reading of readings) {
		const fact = reading(scope);
		if (fact && fact.value !== null) return fact;
		reason ??= fact;
	}
	return reason;
};
/** The reading's value under another name or unit; states without a value pass through. */
const mapped = (reading, change) => (scope) => {
	const fact = reading(scope);
	if (!fact || fact.value === null) return fact;
	const value = change(fact.value);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
};
/** A reading inside a section of the document. */
const inside = (section, reading) => (scope) => reading({
	...scope,
	native: {
		...scope.native,
		base: scope.native.base ? `${scope.native.base}.${section}` : section
	}
});
/** The same table of readings inside a section. */
function allInside(section, table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, inside(section, reading)]));
}
/** The same table of readings, where a condition on the run holds. */
function allWhen(condition, table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, when(condition, reading)]));
}
/**
* A list of records under a key; a single map counts as a list of one.
*
* @param fields how each record's facts are read from its element
*/
const each = (keys, fields) => (scope) => {
	const located = findFirst(scope.native, listOf(keys));
	if (!located || isEmpty(located)) return noRecords("unset", listOf(keys)[0]);
	if (located.node.kind === "scalar" && interpolated(scope.native, located) === void 0) return {
		fact: unresolved(located),
		records: []
	};
	const key = listOf(keys).find((k) => find(scope.native, k) && find(scope.native, k)?.path === located.path) ?? "";
	return recordsOf(itemsAt(scope.native, key).map((native) => readFields(fields, {
		...scope,
		native
	})), located);
};
/** Records of a list, counted at the place of the list. */
function recordsOf(records, at) {
	return {
		fact: stated(at, records.length),
		records
	};
}
/** A list without records, for the reason its state names. */
function noRecords(state, nativeKey, note) {
	return {
		fact: without(state, note, nativeKey),
		records: []
	};
}
/** The first list that holds records; else the first that says why it has none; else what the first one says. */
const firstList = (...lists) => (scope) => {
	const results = lists.map((list) => list(scope));
	return results.find((result) => result.records.length > 0) ?? results.find((result) => result.fact.state !== "unset") ?? results[0] ?? noRecords("not-expressible");
};
function readFields(fields, scope) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, reading(scope)]));
}

// src/frameworks/kit/signature.ts
function matches(signature, native, path) {
	const { all = [], any = [], also = [], none = [], min = 1 } = signature;
	if (signature.file && !signature.file.test(path)) return false;
	if (signature.notFile?.test(path)) return false;
	if (!all.every((test) => holds(test, native))) return false;
	if (none.some((test) => holds(test, native))) return false;
	if (also.length > 0 && !also.some((test) => holds(test, native))) return false;
	if (signature.every !== void 0 && !everyMember(signature.every.split("|"), native)) return false;
	if (any.length > 0 && any.filter((test) => holds(test, native)).length < min) return false;
	return signature.test?.(native) ?? true;
}
function holds(test, native) {
	if (test.includes("&")) return test.split("&").every((part) => holds(part, native));
	const split = test.indexOf("=");
	return split < 0 ? present(test, native) : fits(test.slice(0, split), test.slice(split + 1), native);
}
function present(path, native) {
	const list = path.indexOf("[]");
	if (list < 0) return find(native, path) !== void 0;
	const rest = path.slice(list + 2).replace(/^\./, "");
	const head = find(native, path.slice(0, list));
	if (head?.node.kind !== "list" || isEmpty(head)) return false;
	const items = itemsAt(native, path.slice(0, list));
	return rest === "" ? items.length > 0 : items.some((item) => present(rest, item));
}
const patterns = /* @__PURE__ */ new Map();
function fits(path, source, native) {
	let pattern = patterns.get(source);
	if (pattern === void 0) {
		pattern = new RegExp(source);
		patterns.set(source, pattern);
	}
	const value = textAt(native, path);
	return value !== void 0 && pattern.test(value);
}
function everyMember(keys, native) {
	const names = keysAt(native, "");
	return names.length > 0 && names.every((name) => holdsOne(memberNamed(native, name), keys));
}
const holdsOne = (member, keys) => member !== void 0 && keys.some((key) => has(member, key));
/**
* Words that must stand in a text before the signature can match: files without them are not parsed.
* The last key of each `all` test; for a signature without any, the alternatives of `any` or `every`.
*/
function wordsOf(signature) {
	const word = (test) => test.split("&").map((part) => lastKey(part));
	return {
		all: (signature.all ?? []).flatMap(word),
		any: signature.words ?? signature.every?.split("|") ?? (signature.any ?? []).map((test) => word(test)[0] ?? "")
	};
}
function lastKey(test) {
	return (test.split("=", 1)[0] ?? "").split(/[.[\]]+/).filter((part) => part !== "").at(-1) ?? "";
}

// src/frameworks/kit/read.ts
/** Which framework a document belongs to. Two claims are ambiguous and never settled by guessing. */
function recognise(frameworks, native, path) {
	const claims = frameworks.flatMap((framework) => claimOf(framework, native, path) ?? []);
	const strongest = Math.min(...claims.map((claim) => claim.rank));
	const left = claims.filter((claim) => claim.rank === strongest);
	if (left.length > 1) return { ambiguous: left.map((claim) => claim.framework.id) };
	const [claim] = left;
	return claim && {
		framework: claim.framework,
		kind: claim.kind,
		fallback: claim.rank > 0
	};
}
function claimOf(framework, native, path) {
	const signature = framework.signatures.find((one) => matches(one, native, path));
	return signature && {
		framework,
		kind: signature.kind,
		rank: rankOf(signature)
	};
}
const rankOf = ({ fallback = false }) => fallback === "last" ? 2 : Number(fallback);
/**
* A test of a text that no file of these frameworks fails: the words of at least one signature stand in it, or it
* inherits from files in which they may stand.
* Parsing is the dear part of a run over a large repository, and most of its files end here.
*/
function textFilter(frameworks) {
	const words = frameworks.flatMap((framework) => framework.signatures.map((signature) => wordsOf(signature)));
	return (text) => mayInherit(text) || words.some(({ all, any }) => all.every((word) => text.includes(word)) && (any.length === 0 || any.some((word) => text.includes(word))));
}
const readKinds = ["train", "adapter-artifact"];
/** The runs of a recognised document, each with its facts. Empty for kinds that are left alone. */
function readRuns(recognised, scope) {
	const { framework, kind } = recognised;
	if (!(framework.reads ?? readKinds).includes(kind)) return [];
	return (framework.runs?.(scope) ?? [scope.native]).map((native) => readRun(framework, {
		...scope,
		native
	}, recognised.fallback));
}
const fallbackConfidence = .6;
function readRun(framework, scope, fallback) {
	const facts = /* @__PURE__ */ new Map();
	const put = (name, fact) => {
		if (fact === void 0) return;
		facts.set(name, fallback && fact.confidence === void 0 ? {
			...fact,
			confidence: fallbackConfidence
		} : fact);
	};
	const { native } = scope;
	for (const [name, reading] of Object.entries(framework.facts)) put(name, asFarAsKnown(reading(scope), native));
	for (const [name, reading] of Object.entries(framework.lists ?? {})) {
		const list = reading(scope);
		putList(name, {
			...list,
			fact: asFarAsKnown(list.fact, native)
		}, put);
	}
	for (const [name, fact] of Object.entries(framework.conclude?.(facts, scope) ?? {})) if (fact === void 0) facts.delete(name);
	else put(name, fact);
	return {
		facts,
		native: nativeKeys(scope.native)
	};
}
/**
* A fact of a document that inherits from a file which is not in the project: what this document leaves open may be
* said there. A reading that has weighed that says so by its confidence.
*/
function asFarAsKnown(fact, { missing = [] }) {
	if (fact === void 0 || fact.confidence !== void 0) return fact;
	if (fact.state !== "unset" && fact.state !== "default") return fact;
	const open = missing.find(({ mount }) => reaches(mount, fact.nativeKey));
	return open ? unresolved(open.at, "the file it inherits from is not in this project") : fact;
}
const reaches = (mount, key) => mount === "" || key === void 0 || key === mount || key.startsWith(`${mount}.`);
function putList(name, list, put) {
	put(name, list.fact);
	for (const [index, record] of list.records.entries()) for (const [field, fact] of Object.entries(record)) put(`${name}[${index}].${field}`, fact);
}
/** Largest number of native keys kept for one plan; real files hold a few hundred at most. */
const mostKeys = 5e3;
function nativeKeys(native) {
	const layer = native.layers.find((one) => one.inherited !== true);
	if (layer === void 0) return [];
	const keys = [];
	collect(layer.root, "", layer, keys);
	return keys;
}
function collect(node, path, layer, keys) {
	if (keys.length >= mostKeys) return;
	if (node.kind === "list") for (const [index, item] of node.items.entries()) collect(item, `${path}[${index}]`, layer, keys);
	else if (node.kind === "map") collectEntries(node, path, layer, keys);
}
function collectEntries(node, path, layer, keys) {
	for (const entry of node.entries.values()) {
		const address = path === "" ? entry.key : `${path}.${entry.key}`;
		for (const earlier of entry.earlier ?? []) keys.push(keyOf$1(earlier, address, layer, true));
		keys.push(keyOf$1(entry, address, layer, false));
		collect(entry.value, address, layer, keys);
	}
}
function keyOf$1(entry, path, layer, overridden) {
	const { value } = entry;
	return {
		path,
		value: value.kind === "scalar" ? resolve(value, layer.dialect) : void 0,
		shape: value.kind,
		raw: value.kind === "scalar" ? value.text : "",
		keyAt: {
			file: layer.file,
			start: entry.keyStart,
			end: entry.keyEnd
		},
		at: {
			file: layer.file,
			start: value.start,
			end: value.end
		},
		overridden
	};
}
/** The document of a file as a framework's loader types it; JSON is JSON to all of them. */
function documentOf$1(root, file, dialect) {
	return inDialect(nativeOf([{
		file,
		root,
		dialect
	}]), dialect);
}
/** The same document, typed as another loader would; a document is composed before its framework is known. */
function inDialect(native, dialect) {
	const layers = native.layers.map((layer) => ({
		...layer,
		dialect: layer.file.endsWith(".json") ? "json" : dialect
	}));
	return {
		...native,
		layers
	};
}

// src/project/read-plans.ts
/** Reads every tuning file among the paths. Files of no framework pass without a word. */
function readPlans(paths, options) {
	const mayHold = textFilter(options.frameworks);
	const session = {
		...options,
		bases: /* @__PURE__ */ new Map()
	};
	const results = paths.map((path) => readOne$1(path, session, mayHold));
	return {
		files: results.flatMap((result) => result.files),
		runs: results.flatMap((result) => result.runs),
		unread: results.flatMap((result) => result.unread)
	};
}
const nothing$3 = {
	files: [],
	runs: [],
	unread: []
};
function readOne$1(path, options, mayHold) {
	const file = options.files.read(path);
	const named = options.named.has(path);
	if (!file.ok) return named || file.head !== void 0 && mayHold(file.head) ? {
		...nothing$3,
		unread: [{
			path,
			reason: file.reason,
			...named ? { blocking: true } : {}
		}]
	} : nothing$3;
	if (!mayHold(file.text)) return nothing$3;
	return readText(path, file.text, named, options);
}
function readText(path, text, named, options) {
	const parsed = options.parse(text, path);
	const unread = [];
	const problem = parsed.problems[0] ?? parsed.documents.find((document) => document.root === null)?.problems[0];
	if (problem && (named || looksLikeTuning(text))) unread.push({
		path,
		reason: problem.message,
		at: {
			file: path,
			start: problem.start,
			end: problem.end
		}
	});
	const runs = [];
	const kinds = [];
	for (const document of parsed.documents) {
		if (document.root === null) continue;
		const own = nativeOf([{
			file: path,
			root: document.root,
			dialect: "yaml-1.2"
		}]);
		const native = compose(own, path, (reference, from) => openBase(reference, from, options));
		const claim = recognise(options.frameworks, native, path);
		if (claim === void 0) continue;
		if ("ambiguous" in claim) {
			unread.push({
				path,
				reason: `could belong to ${claim.ambiguous.join(" or ")}, so it is not read as either`
			});
			continue;
		}
		kinds.push({
			framework: claim.framework.id,
			kind: claim.kind
		});
		runs.push(...runsOf(claim, inDialect(native, claim.framework.dialect), path, runs.length, options));
	}
	const first = kinds[0];
	return {
		files: first ? [{
			path,
			...first,
			plans: runs.map((run) => run.id)
		}] : [],
		runs,
		unread
	};
}
/** Keys at line starts that hardly stand in other files: worth a word when such a file cannot be read. */
const telling$2 = /^[ \t]*["']?(base_model|model_name_or_path|lora_r|lora_rank|use_peft|finetuning_type|peft_type|per_device_train_batch_size|num_train_epochs|micro_batch_size)["']?[ \t]*:/m;
const looksLikeTuning = (text) => telling$2.test(text);
function runsOf(claim, native, path, from, options) {
	return readRuns(claim, {
		native,
		path,
		open: (reference) => openBeside(reference, path, claim.framework, options)
	}).map((run, index) => ({
		id: `${path}#${from + index}`,
		path,
		framework: claim.framework,
		kind: claim.kind,
		...run
	}));
}
/** A file that another one inherits from; never outside the root. */
function openBase(reference, from, session) {
	const target = joinPath(directoryOf(from), reference);
	if (target === void 0) return void 0;
	if (!session.bases.has(target)) session.bases.set(target, readBase(target, session));
	return session.bases.get(target);
}
function readBase(path, options) {
	if (!options.files.exists(path)) return void 0;
	const file = options.files.read(path);
	const root = file.ok ? options.parse(file.text, path).documents[0]?.root : void 0;
	return file.ok && root ? {
		file: path,
		root,
		text: file.text
	} : void 0;
}
/** A side file, looked up beside the referring file and then from the root; never outside it. */
function openBeside(reference, path, framework, options) {
	for (const folder of /* @__PURE__ */ new Set([directoryOf(path), ""])) {
		const target = joinPath(folder, reference);
		if (target === void 0 || !options.files.exists(target)) continue;
		const file = options.files.read(target);
		const root = file.ok ? options.parse(file.text, target).documents[0]?.root : void 0;
		if (root) return {
			...documentOf$1(root, target, framework.dialect),
			inherited: true
		};
	}
}

// src/settle/directive.ts
const directive = /^\s*tunelint-(disable-next-line|disable)(?=\s|$)(.*)$/s;
const day = /\buntil\s+(\S+)\s*$/;
/**
* Directives among the comments of a file:
*
*     # tunelint-disable-next-line rule, other-rule -- reason
*     # tunelint-disable rule -- reason until 2027-03-01
*
* A reason is required: what is silenced without one stays loud, and the comment is reported.
*/
function readDirectives(file, comments) {
	const directives = [];
	const problems = [];
	for (const comment of comments) {
		const read = readOne(file, comment);
		if (read === void 0) continue;
		if ("message" in read) problems.push(read);
		else directives.push(read);
	}
	return {
		directives,
		problems
	};
}
function readOne(file, comment) {
	const match = directive.exec(comment.text);
	if (!match) return void 0;
	const at = {
		file,
		start: comment.start,
		end: comment.end
	};
	const [names = "", ...rest] = (match[2] ?? "").split(/\s--\s/);
	const rules = names.split(/[\s,]+/).filter((name) => name !== "");
	const words = rest.join(" -- ").trim();
	const until = day.exec(words)?.[1];
	const reason = until === void 0 ? words : words.replace(day, "").replace(/[\s,;(]+$/, "");
	if (rules.length === 0) return {
		at,
		message: "the comment names no rule: # tunelint-disable RULE -- reason"
	};
	if (reason === "") return {
		at,
		message: `the comment gives no reason for ${rules.join(", ")}: # tunelint-disable RULE -- reason`
	};
	if (until !== void 0 && !/^\d{4}-\d{2}-\d{2}$/.test(until)) return {
		at,
		message: `"${until}" is not a day such as 2027-03-01`
	};
	const scope = match[1] === "disable" ? "file" : "next-line";
	return {
		scope,
		rules,
		reason,
		line: scope === "file" ? comment.line : comment.nextLine,
		at,
		...until === void 0 ? {} : { until }
	};
}

// src/settle/baseline.ts
/**
* Marks findings that an earlier report holds. Fingerprints carry no line, so moved lines change nothing; a file that
* was renamed is found again by its other findings: when a path of the baseline is gone and a new path has the same
* rules in the same facts, the two are one file.
*/
function markKnown(all, known) {
	const prints = new Set(known.map((one) => one.fingerprint));
	const moved = movedPaths(all, known);
	const before = new Set(known.map((one) => keyOf(one.rule, one.path, one.plan)));
	const matched = /* @__PURE__ */ new Set();
	return {
		findings: all.map((finding) => {
			if (finding.suppressed !== null) return finding;
			const oldPath = moved.get(finding.at.file);
			const oldKey = oldPath === void 0 ? void 0 : keyOf(finding.rule, oldPath, planAt(finding.plan, oldPath));
			if (!(prints.has(finding.fingerprint) || oldKey !== void 0 && before.has(oldKey))) return finding;
			matched.add(prints.has(finding.fingerprint) ? finding.fingerprint : oldKey ?? "");
			return {
				...finding,
				suppressed: { kind: "baseline" }
			};
		}),
		stale: known.filter((one) => !matched.has(one.fingerprint) && !matched.has(keyOf(one.rule, one.path, one.plan)))
	};
}
const keyOf = (rule, path, plan) => JSON.stringify([
	rule,
	path,
	plan === null ? null : plan.slice(plan.lastIndexOf("#"))
]);
const planAt = (plan, path) => plan === null ? null : path + plan.slice(plan.lastIndexOf("#"));
/** New path → the one path of the baseline that has vanished and had the same set of rules. */
function movedPaths(all, known) {
	const now = rulesByPath(all.map((finding) => ({
		path: finding.at.file,
		rule: finding.rule
	})));
	const then = rulesByPath(known);
	const gone = [...then].filter(([path]) => !now.has(path));
	const moved = /* @__PURE__ */ new Map();
	for (const [path, rules] of now) {
		if (then.has(path)) continue;
		const same = gone.filter(([old, oldRules]) => oldRules === rules && nameOf$1(old) === nameOf$1(path));
		const candidates = same.length > 0 ? same : gone.filter(([, oldRules]) => oldRules === rules);
		const [only] = candidates;
		if (only !== void 0 && candidates.length === 1) moved.set(path, only[0]);
	}
	return moved;
}
const nameOf$1 = (path) => path.slice(path.lastIndexOf("/") + 1);
function rulesByPath(entries) {
	const sets = /* @__PURE__ */ new Map();
	for (const { path, rule } of entries) sets.set(path, (sets.get(path) ?? /* @__PURE__ */ new Set()).add(rule));
	return new Map([...sets].map(([path, rules]) => [path, [...rules].sort().join(" ")]));
}

// src/settle/house-rules.ts
const house = (id, title, severity, because, advice) => ({
	id: `tunelint/${id}`,
	title,
	severity,
	because,
	advice
});
const invalidSuppression = house("invalid-suppression", "Suppression that does not hold", "warning", "A silenced finding is a decision. Without a rule and a reason nobody can tell later what was decided, so such a comment silences nothing.", "Write # tunelint-disable-next-line RULE -- reason.");
const unusedSuppression = house("unused-suppression", "Suppression that silences nothing", "info", "The finding it was written for is gone, or the rule is misspelt. Left in place it would hide the next one.", "Remove it, or correct the name of the rule.");
const expiredSuppression = house("expired-suppression", "Suppression past its last day", "warning", "The team set a day for looking at this again, and it has passed.", "Mend the finding, or set a new day with a new reason.");
const rulesEdited = house("rules-edited", "Pull request that edits what judges it", "info", "A change must not lower the bar for itself, so a pull request goes by the policies and settings of its base. People still have to see that the bar is about to move.", "The edit takes effect when it is merged: review it like code.");
/** Findings of the house rules, with fingerprints of their own. */
function houseFindings(hits) {
	const identify = fingerprints();
	return hits.map(({ rule, message, at }) => ({
		rule: rule.id,
		severity: rule.severity,
		confidence: "high",
		message,
		advice: rule.advice,
		plan: null,
		at,
		fact: "comment",
		related: [],
		guidance: [],
		docs: docsPath(rule.id),
		fix: null,
		fingerprint: identify({
			rule: rule.id,
			path: at.file,
			plan: "",
			fact: message
		}),
		suppressed: null
	}));
}

// src/settle/suppress.ts
/**
* Marks the findings that a comment silences. An expired comment silences nothing.
*
* @param today `YYYY-MM-DD`
* @param mandatory rules that no comment silences
*/
function suppress(report, directives, today, mandatory) {
	const used = /* @__PURE__ */ new Set();
	const expired = (directive) => directive.until !== void 0 && directive.until < today;
	return {
		findings: report.findings.map((finding) => {
			if (finding.suppressed !== null || mandatory.has(finding.rule)) return finding;
			const { line } = report.sources.range(finding.at).start;
			const holding = directives.find((one) => !expired(one) && speaksFor(one, finding, line));
			if (holding === void 0) return finding;
			used.add(holding);
			return {
				...finding,
				suppressed: {
					kind: "comment",
					reason: holding.reason
				}
			};
		}),
		directives: directives.map((directive) => ({
			directive,
			used: used.has(directive),
			expired: expired(directive)
		}))
	};
}
function speaksFor(directive, finding, line) {
	if (directive.at.file !== finding.at.file) return false;
	if (directive.scope === "next-line" && directive.line !== line) return false;
	return directive.rules.some((name) => isNamed(finding.rule, name));
}
/** A rule by its full id or by the part after the slash. */
function isNamed(rule, name) {
	return rule === name || rule.slice(rule.indexOf("/") + 1) === name;
}

// src/settle/waive.ts
/**
* Marks the findings that a waiver accepts. An expired waiver accepts nothing.
*
* @param today `YYYY-MM-DD`
* @param mandatory rules that no waiver accepts
*/
function waive(all, waivers, today, mandatory) {
	const used = /* @__PURE__ */ new Set();
	const expired = (waiver) => waiver.until !== void 0 && waiver.until < today;
	return {
		findings: all.map((finding) => {
			if (finding.suppressed !== null || mandatory.has(finding.rule)) return finding;
			const holding = waivers.find((one) => !expired(one) && isNamed(finding.rule, one.rule) && one.takesIn(finding.at.file));
			if (holding === void 0) return finding;
			used.add(holding);
			return {
				...finding,
				suppressed: suppressionOf(holding)
			};
		}),
		waivers: waivers.map((waiver) => ({
			waiver,
			used: used.has(waiver),
			expired: expired(waiver)
		}))
	};
}
function suppressionOf({ reason, owner, until }) {
	return {
		kind: "waiver",
		reason,
		...owner === void 0 ? {} : { owner },
		...until === void 0 ? {} : { until }
	};
}

// src/settle/index.ts
/** What is left to say: comments and waivers honoured, known findings marked, everything in order. */
function settle(report, options) {
	const { today, directives = nothing$2, waivers = [], known = [], mandatory = none, partial = false } = options;
	const commented = suppress(report, directives.directives, today, mandatory);
	const waived = waive(commented.findings, waivers, today, mandatory);
	const baselined = markKnown(waived.findings, known);
	const own = houseFindings([
		...directives.problems.map(({ message, at }) => ({
			rule: invalidSuppression,
			message,
			at
		})),
		...commented.directives.flatMap(aboutDirective),
		...waived.waivers.filter((one) => one.expired || !partial).flatMap(aboutWaiver)
	]);
	return {
		...report,
		findings: sorted([...baselined.findings, ...own])
	};
}
const nothing$2 = {
	directives: [],
	problems: []
};
const none = /* @__PURE__ */ new Set();
function aboutDirective({ directive, used, expired }) {
	const { at, rules, until } = directive;
	const names = rules.join(", ");
	if (expired) return [{
		rule: expiredSuppression,
		at,
		message: `The comment that silences ${names} held until ${until}.`
	}];
	return used ? [] : [{
		rule: unusedSuppression,
		at,
		message: `Nothing here is silenced by this comment: ${names} does not report.`
	}];
}
function aboutWaiver({ waiver, used, expired }) {
	const at = waiver.from;
	if (expired) return [{
		rule: expiredSuppression,
		at,
		message: `The waiver of ${waiver.rule} held until ${waiver.until}.`
	}];
	return used ? [] : [{
		rule: unusedSuppression,
		at,
		message: `The waiver of ${waiver.rule} accepts nothing that is found.`
	}];
}
function sorted(findings) {
	return [...findings].sort((a, b) => compare(a.at.file, b.at.file) || a.at.start - b.at.start || compare(a.rule, b.rule) || compare(a.fact, b.fact));
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/lint.ts
/** All plans of a project, without opinions: discover → read → assemble. */
function readProject(input) {
	const { files, parse } = input;
	const paths = files.list().filter((path) => !isIntentFile(path) && !isModelCard(path) && !isConfigFile(path));
	const read = readPlans(paths, {
		...input,
		named: new Set(input.named)
	});
	const intents = read.runs.length > 0 ? readIntents(files, parse) : {
		intents: [],
		problems: [],
		unread: []
	};
	const { plans, problems } = assemble(read, intents.intents, {
		files,
		parse,
		...input.ruleDay === void 0 ? {} : { ruleDay: input.ruleDay }
	});
	const mistakes = [...intents.problems, ...problems].map(asUnread);
	return {
		version: 1,
		tool: {
			name: "tunelint",
			version: "0.1.0"
		},
		files: read.files,
		plans,
		findings: [],
		undecided: [],
		unread: [
			...read.unread,
			...intents.unread,
			...mistakes
		],
		rulesHeld: 0,
		sources: sourcesOver((path) => textOrNothing(files, path))
	};
}
/** The whole of a run: discover → read → assemble → evaluate → settle. */
function lint(input) {
	const project = readProject(input);
	const { findings, undecided, rulesHeld } = evaluate(input.rules, project.plans, input.settings);
	const report = {
		...project,
		findings,
		undecided,
		rulesHeld
	};
	return settle(report, {
		...input.settle,
		directives: directivesOf(report)
	});
}
/** Only comments in files that were read as tuning files count: elsewhere nothing could be silenced. */
function directivesOf(report) {
	const read = report.files.map(({ path }) => readDirectives(path, ownComments(path, report.sources.text(path) ?? "")));
	return {
		directives: read.flatMap((one) => one.directives),
		problems: read.flatMap((one) => one.problems)
	};
}
const asUnread = (problem) => ({
	path: problem.at.file,
	reason: problem.message,
	at: problem.at,
	blocking: true
});
function textOrNothing(files, path) {
	const file = files.read(path);
	return file.ok ? file.text : void 0;
}

// src/frameworks/accelerate.ts
/**
* Accelerate: how processes are started. Which training file it starts stands on the command line only, so it is
* recognised and left alone.
*/
const accelerate = {
	id: "accelerate",
	title: "Accelerate configuration",
	homepage: "https://huggingface.co/docs/accelerate",
	version: "1.15.0.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "launcher",
		all: ["compute_environment", "distributed_type"]
	}, {
		kind: "launcher",
		all: ["distributed_type"],
		any: [
			"num_processes",
			"deepspeed_config",
			"fsdp_config",
			"mixed_precision&num_machines"
		],
		none: [
			"compute_environment",
			"model_name_or_path",
			"base_model"
		]
	}],
	facts: {}
};

// src/frameworks/kit/side-file.ts
/**
* A side file whose path is meant from the folder that the command runs in. That folder is not known, but it is
* the file's own or one above it: a framework's checkout inside a larger repository keeps `data/` at its own top.
* The nearest one wins.
*
* @returns undefined for a path that leaves the project, or a file that is missing or cannot be read
*/
function openNear(scope, reference) {
	const beside = scope.open(reference);
	if (beside) return beside;
	const plain = reference.replace(/^\.\//, "");
	if (plain === "" || /^([a-z][a-z0-9+.-]*:|[/\\~]|\.\.)/i.test(plain)) return void 0;
	for (const folder of foldersAbove(scope.path)) {
		const found = scope.open(`${folder}/${plain}`);
		if (found) return found;
	}
}
/** `a/b/c.yaml` → `a`: the folders between the file's own and the root, nearest first. */
function foldersAbove(path) {
	const parts = path.split("/").slice(0, -2);
	return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

// src/frameworks/shared/deepspeed.ts
/**
* Facts of a DeepSpeed configuration, given by path or written inline under a key.
* A missing side file leaves them unresolved, at the place of the reference.
*/
function deepspeedFacts(key) {
	return {
		"distributed.backend": (scope) => {
			const at = find(scope.native, key);
			return at && !isEmpty(at) ? stated(at, "deepspeed") : void 0;
		},
		"distributed.configFile": (scope) => textAt(scope.native, key) === void 0 ? void 0 : text(key)(scope),
		"distributed.zeroStage": inConfig(key, integer("zero_optimization.stage", { default: 0 })),
		"distributed.offload": inConfig(key, offload$5)
	};
}
const offload$5 = choice(["zero_optimization.offload_param.device", "zero_optimization.offload_optimizer.device"], {
	cpu: "cpu",
	nvme: "nvme",
	none: "none"
}, { default: "none" });
function inConfig(key, reading) {
	return (scope) => {
		const at = findFirst(scope.native, [key]);
		if (!at || isEmpty(at)) return void 0;
		if (at.node.kind === "map") return reading({
			...scope,
			native: within(scope.native, key)
		});
		const side = sideFile(scope, key);
		return side ? reading({
			...scope,
			native: side
		}) : unresolved(at, "the DeepSpeed file is not in this repository");
	};
}
function sideFile(scope, key) {
	const path = textAt(scope.native, key);
	return path === void 0 ? void 0 : openNear(scope, path);
}

// src/frameworks/shared/objective.ts
/** Words by which people name a run's objective in folders and file names. */
const words = {
	sft: "sft",
	cpt: "continued-pretraining",
	dpo: "dpo",
	ipo: "ipo",
	kto: "kto",
	orpo: "orpo",
	cpo: "cpo",
	simpo: "simpo",
	rm: "reward-model",
	reward: "reward-model",
	ppo: "ppo",
	grpo: "grpo",
	rloo: "rloo",
	gkd: "distillation"
};
/**
* The objective that a path names: a whole file name or folder (`sft.yaml`, `recipes/dpo/…`), nearest first, or one
* word of the file name (`config_dpo_full.yaml`). Words of folder names are not asked: they are mostly names of models.
* A file name that disagrees with its folder tells nothing.
*/
function objectiveByPath(path) {
	const folders = path.toLowerCase().split("/");
	const name = (folders.pop() ?? "").replace(/\.[^.]+$/, "");
	const named = wordAt$1(name);
	if (named) return {
		kind: named,
		confidence: .9
	};
	const folder = folders.reverse().find((part) => wordAt$1(part));
	const ofFolder = folder && wordAt$1(folder);
	const [ofName, other] = new Set(name.split(/[^a-z0-9]+/).flatMap((word) => wordAt$1(word) ?? []));
	if (other !== void 0) return void 0;
	if (ofFolder && ofName && ofFolder !== ofName) return void 0;
	if (ofFolder) return {
		kind: ofFolder,
		confidence: .9
	};
	return ofName ? {
		kind: ofName,
		confidence: .8
	} : void 0;
}
function wordAt$1(text) {
	return Object.hasOwn(words, text) ? words[text] : void 0;
}

// src/frameworks/shared/targets.ts
/** Words by which frameworks ask for every linear layer. */
const allLinear = /^(all|all-linear|all_linear|linear)$/i;
const regexLike = /[\\()|*^$+[\]]/;
/**
* `adapter.targets` and `adapter.targetsMode` from a key that holds a list of modules, a comma text, a regular
* expression, or a word for all linear layers.
*
* @param options `default` as a list: `['all-linear']` for every linear layer
*/
function targetFacts(keys, options = {}) {
	const names = texts(keys, {
		...options,
		separator: ","
	});
	return {
		"adapter.targets": (scope) => {
			const fact = names(scope);
			return Array.isArray(fact?.value) && modeOf(fact.value) !== "list" ? {
				...fact,
				value: [fact.value.join(",")]
			} : fact;
		},
		"adapter.targetsMode": (scope) => {
			const fact = names(scope);
			return Array.isArray(fact?.value) ? {
				...fact,
				value: modeOf(fact.value)
			} : fact;
		}
	};
}
function modeOf(names) {
	const words = names.map(String);
	if (words.length === 1 && allLinear.test(words[0] ?? "")) return "all-linear";
	return words.some((word) => regexLike.test(word)) ? "regex" : "list";
}
/** The same, for frameworks that leave the choice to PEFT's table of architectures when nothing is written. */
function peftTargetFacts(keys) {
	const written = targetFacts(keys);
	return {
		"adapter.targets": (scope) => {
			const fact = written["adapter.targets"]?.(scope);
			return fact?.state === "unset" ? without("external", byArchitecture, fact.nativeKey) : fact;
		},
		"adapter.targetsMode": (scope) => {
			const fact = written["adapter.targetsMode"]?.(scope);
			return fact?.state === "unset" ? byDefault("auto", byArchitecture) : fact;
		}
	};
}
const byArchitecture = "PEFT chooses the modules by the architecture of the model";

// src/frameworks/shared/trainer.ts
/** Schedules by the names of `transformers.SchedulerType`. */
const schedules$2 = {
	linear: "linear",
	cosine: "cosine",
	cosine_with_restarts: "cosine",
	cosine_with_min_lr: "cosine-min",
	cosine_warmup_with_min_lr: "cosine-min",
	polynomial: "polynomial",
	constant: "constant",
	constant_with_warmup: "constant",
	inverse_sqrt: "inverse-sqrt",
	warmup_stable_decay: "wsd",
	one_cycle: "one-cycle",
	rex: "other"
};
/** Optimisers by family: the part of the name that decides how states are kept. */
function optimizerName(name) {
	const known = name.toLowerCase();
	if (/adamw?.*(8bit|8-bit|bnb)/.test(known) || known === "paged_adamw_8bit") return "adamw-8bit";
	if (known.startsWith("paged_adamw")) return "adamw-paged";
	if (known.startsWith("adamw") || known.startsWith("adam_")) return "adamw";
	if (known.includes("galore")) return "galore";
	return /^(adafactor|lion|muon|sgd|adagrad|rmsprop|lomo|adalomo|apollo|schedule_free)/.exec(known)?.[1] ?? known;
}
/** An optimiser key. */
const optimizer$3 = (keys, standard) => scalar(keys, (node) => optimizerName(node.text), standard === void 0 ? {} : { default: standard });
/** When something happens: transformers' `no`, `steps`, `epoch`, `best`. */
const trigger$1 = (keys, standard) => choice(keys, {
	no: "none",
	false: "none",
	none: "none",
	steps: "steps",
	epoch: "epoch",
	best: "best"
}, standard === void 0 ? {} : { default: standard });
/** `warmup_steps` below 1 is a share of all steps since transformers 5.0, where it took over from `warmup_ratio`. */
const warmup$1 = {
	"hyper.warmupSteps": (scope) => {
		const fact = positive("warmup_steps")(scope);
		return isShare(fact) ? without("unset", void 0, "warmup_steps") : fact;
	},
	"hyper.warmupRatio": (scope) => {
		const fact = positive("warmup_steps")(scope);
		return isShare(fact) ? fact : positive("warmup_ratio")(scope);
	}
};
const isShare = (fact) => typeof fact?.value === "number" && fact.value < 1;
/** A positive `max_steps` ends the run, so nobody has chosen the default number of epochs then. */
const epochs$3 = (scope) => {
	const stepped = positive("max_steps")(scope)?.state === "stated";
	return number("num_train_epochs", stepped ? {} : { default: 3 })(scope);
};
/**
* How often checkpoints are written or evaluation runs. Only the strategy `steps` has an interval; below 1 it is a
* share of all steps.
*
* @param trigger what decides the strategy
* @param standard the framework's own interval
*/
function interval$3(prefix, key, trigger, standard) {
	const stepped = (scope) => trigger(scope)?.value === "steps";
	const every = positive(key, standard === void 0 ? {} : { default: standard });
	return {
		[`${prefix}.every`]: when(stepped, every),
		[`${prefix}.everyUnit`]: when(stepped, (scope) => {
			const fact = every(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: isShare(fact) ? "ratio" : "steps"
			} : void 0;
		})
	};
}
/**
* The optimisation keys of `transformers.TrainingArguments` (4.57 and 5.18), which TRL, LLaMA-Factory,
* fms-hf-tuning, oumi and many scripts take over. Readers put their own defaults on top.
*/
const trainingArguments = {
	"hyper.learningRate": number("learning_rate", { default: 5e-5 }),
	"hyper.schedule": choice("lr_scheduler_type", schedules$2, { default: "linear" }),
	...warmup$1,
	"hyper.epochs": epochs$3,
	"hyper.maxSteps": positive("max_steps"),
	"hyper.microBatch": integer(["per_device_train_batch_size", "per_gpu_train_batch_size"], { default: 8 }),
	"hyper.accumulation": integer("gradient_accumulation_steps", { default: 1 }),
	"hyper.optimizer": optimizer$3("optim", "adamw"),
	"hyper.weightDecay": number("weight_decay", { default: 0 }),
	"hyper.maxGradNorm": number("max_grad_norm", { default: 1 }),
	"hyper.noiseAlpha": number("neftune_noise_alpha"),
	"hyper.seed": integer("seed", { default: 42 }),
	"precision.train": precision$2("bf16", "fp16"),
	"precision.tf32": flag("tf32"),
	"memory.gradientCheckpointing": flag("gradient_checkpointing", { default: false }),
	...deepspeedFacts("deepspeed"),
	"distributed.backend": backend$5,
	"checkpoint.trigger": trigger$1("save_strategy", "steps"),
	...interval$3("checkpoint", "save_steps", trigger$1("save_strategy", "steps"), 500),
	"checkpoint.keep": integer("save_total_limit"),
	"checkpoint.resume": resume$2("resume_from_checkpoint"),
	"evaluation.trigger": evaluationTrigger$10,
	...interval$3("evaluation", "eval_steps", evaluationTrigger$10),
	"evaluation.metric": text("metric_for_best_model"),
	"evaluation.loadBest": flag("load_best_model_at_end", { default: false }),
	"evaluation.earlyStopping": (scope) => textAt(scope.native, "early_stopping_patience") === void 0 ? void 0 : enabledBy("early_stopping_patience")(scope),
	"output.dir": text("output_dir"),
	"output.name": text("run_name"),
	"output.push": flag("push_to_hub", { default: false }),
	"output.hubId": text("hub_model_id"),
	"output.hubPrivate": flag("hub_private_repo"),
	"logging.destinations": reportTo,
	"logging.public": publicSpace
};
/** `report_to`: a tracker, several, `none`, or `all` that are installed. */
function reportTo(scope) {
	const at = find(scope.native, "report_to");
	if (!at || isEmpty(at)) return without("external", absentReporters, "report_to");
	const fact = texts("report_to")(scope);
	return fact && Array.isArray(fact.value) ? {
		...fact,
		value: fact.value.filter((name) => name !== "none" && name !== "[]")
	} : fact;
}
const absentReporters = "without `report_to`, transformers 4 reports to every installed tracker and 5 to none";
/** A Trackio space is public unless the hub repositories of the run are private. */
function publicSpace(scope) {
	const at = find(scope.native, "trackio_space_id");
	return at && !isEmpty(at) ? stated(at, flag("hub_private_repo")(scope)?.value !== true) : void 0;
}
/** `eval_strategy`, or the old name; `do_eval: false` does not stop it, so it is not asked. */
function evaluationTrigger$10(scope) {
	return trigger$1(["eval_strategy", "evaluation_strategy"], "none")(scope);
}
/** True when the key holds a number above zero. */
function enabledBy(key) {
	return scalar(key, (node) => Number(node.text) > 0 ? true : void 0);
}
/** Precision from the pair of flags that transformers uses. Neither written: fp32 unless the caller knows better. */
function precision$2(bf16, fp16, standard = "fp32") {
	return (scope) => {
		for (const [key, name] of [[bf16, "bf16"], [fp16, "fp16"]]) {
			const fact = flag(key)(scope);
			if (fact?.value === true) return {
				...fact,
				value: name
			};
			if (fact?.state === "unresolved" || fact?.state === "external") return {
				...fact,
				value: null
			};
		}
		return {
			value: standard,
			state: "default"
		};
	};
}
function backend$5(scope) {
	const deepspeed = deepspeedFacts("deepspeed")["distributed.backend"]?.(scope);
	if (deepspeed) return deepspeed;
	const fsdp = find(scope.native, "fsdp");
	if (fsdp && !isEmpty(fsdp)) return {
		...texts("fsdp", { separator: " " })(scope),
		value: "fsdp",
		state: "stated"
	};
	return without("external", "decided by the launcher");
}
/** `resume_from_checkpoint`: a flag or a path. */
function resume$2(key) {
	return scalar(key, (node) => /^(true|yes|on|auto)$/i.test(node.text) ? "auto" : /^(false|no|off)$/i.test(node.text) ? "none" : "path", { default: "none" });
}

// src/frameworks/align-anything.ts
const formats$8 = {
	dpo: "preference",
	orpo: "preference",
	simpo: "preference",
	"reward-model": "preference",
	kto: "binary-feedback",
	ppo: "prompt-only",
	grpo: "prompt-only"
};
const isLora$17 = (scope) => flag("lora_cfgs.use_lora")(scope)?.value === true;
const isFourBit$5 = (scope) => bits$12(scope)?.value === 4;
const kindOf$2 = (scope) => String(objective$20(scope)?.value);
const givenOnCommandLine = "given on the command line";
/**
* align-anything: one YAML file a modality and algorithm, whose empty keys the command line fills.
* Read from align_anything/configs/train, trainers and models at 3f9decc.
*/
const alignAnything = {
	id: "align-anything",
	title: "align-anything",
	homepage: "https://github.com/PKU-Alignment/align-anything",
	version: "3f9decc",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "job",
			all: ["train_cfgs", "model_cfgs"],
			any: ["train_cfgs.freeze_unet", "train_cfgs.lora_unet"]
		},
		{
			kind: "train",
			all: ["train_cfgs", "model_cfgs"],
			any: [
				"data_cfgs",
				"lora_cfgs",
				"bnb_cfgs",
				"logger_cfgs"
			]
		},
		{
			kind: "eval",
			all: [
				"infer_cfgs",
				"default.eval_cfgs",
				"default.model_cfgs"
			]
		}
	],
	facts: {
		"plan.name": text("logger_cfgs.log_run_name"),
		"model.id": firstSaid(text(["model_cfgs.model_name_or_path", "model_cfgs.actor_model_name_or_path"]), external(givenOnCommandLine)),
		"security.trustRemoteCode": flag("model_cfgs.trust_remote_code"),
		"method.kind": method$23,
		...allWhen(isLora$17, {
			...allInside("lora_cfgs", {
				"adapter.rank": integer("r"),
				"adapter.alpha": number("lora_alpha"),
				"adapter.dropout": number("lora_dropout"),
				...targetFacts("target_modules")
			}),
			"output.mergeAdapter": flag("lora_cfgs.save_full_model")
		}),
		"quantization.bits": bits$12,
		...allWhen((scope) => /^[48]$/.test(String(bits$12(scope)?.value)), {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": when(isFourBit$5, text("bnb_cfgs.bnb_4bit_quant_type")),
			"quantization.double": when(isFourBit$5, flag("bnb_cfgs.bnb_4bit_use_double_quant")),
			"quantization.computeDtype": when(isFourBit$5, choice("bnb_cfgs.bnb_4bit_compute_dtype", {
				float16: "fp16",
				bfloat16: "bf16",
				float32: "fp32"
			}))
		}),
		"objective.kind": objective$20,
		"objective.beta": number(["train_cfgs.scale_coeff", "train_cfgs.beta"]),
		"objective.rewards": mapped(text("model_cfgs.reward_model_name_or_path"), (name) => [String(name)]),
		"data.heldOutKind": (scope) => {
			const at = find(scope.native, "data_cfgs.eval_datasets");
			return at && !isEmpty(at) ? stated(at, "dataset") : without("external", givenOnCommandLine, at?.path);
		},
		"data.template": text("data_cfgs.train_template"),
		"data.sequenceLength": integer("model_cfgs.model_max_length"),
		...allInside("train_cfgs", hyper$1()),
		"hardware.count": external("decided by the launcher"),
		...deepspeed$1(),
		...checkpoints$1(),
		"output.dir": text("logger_cfgs.output_dir"),
		"logging.destinations": texts("logger_cfgs.log_type"),
		"logging.project": text("logger_cfgs.log_project"),
		"tokens.added": texts("special_tokens")
	},
	lists: {
		"data.train": source$15("train"),
		"data.validation": source$15("eval")
	}
};
/** The reinforcement trainers prefix the keys of the model that is tuned with `actor_`. */
function hyper$1() {
	const strategy = trigger$1("eval_strategy");
	const byInterval = (scope) => strategy(scope)?.value === "steps";
	return {
		"hyper.learningRate": number(["learning_rate", "actor_lr"]),
		"hyper.schedule": choice(["lr_scheduler_type", "actor_lr_scheduler_type"], schedules$2),
		"hyper.warmupRatio": positive(["lr_warmup_ratio", "actor_lr_warmup_ratio"]),
		"hyper.epochs": number("epochs"),
		"hyper.microBatch": integer("per_device_train_batch_size"),
		"hyper.accumulation": integer("gradient_accumulation_steps"),
		"hyper.optimizer": always("adamw"),
		"hyper.weightDecay": number(["weight_decay", "actor_weight_decay"]),
		"hyper.maxGradNorm": number("max_grad_norm"),
		"hyper.seed": integer("seed"),
		"precision.train": precision$2("bf16", "fp16"),
		"memory.gradientCheckpointing": flag(["gradient_checkpointing", "actor_gradient_checkpointing"]),
		"evaluation.trigger": strategy,
		"evaluation.every": when(byInterval, integer("eval_interval")),
		"evaluation.everyUnit": when(byInterval, always("steps"))
	};
}
function method$23(scope) {
	const fact = flag("lora_cfgs.use_lora")(scope);
	if (fact?.value === true) return {
		...fact,
		value: "lora"
	};
	if (fact?.value === null && fact.state !== "unset") return fact;
	const frozen = firstOn([["train_cfgs.freeze_language_model", "partial"]])(scope);
	if (frozen) return frozen;
	return fact?.value === false ? {
		...fact,
		value: "full"
	} : byDefault("full", "all weights are trained unless `lora_cfgs.use_lora` is true");
}
/** `load_in_4bit` is only asked when `use_bnb` is on. */
function bits$12(scope) {
	const on = flag("bnb_cfgs.use_bnb")(scope);
	if (on?.value === null && on.state !== "unset") return on;
	if (on?.value !== true) return byDefault(16);
	return firstSaid(inside("bnb_cfgs", firstOn([["load_in_4bit", 4], ["load_in_8bit", 8]])), always(16))(scope);
}
/** The file name is the name of the algorithm: the trainers load their configuration by it. */
function objective$20(scope) {
	const path = objectiveByPath(scope.path);
	if (path) return {
		value: path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	};
	const samples = find(scope.native, "train_cfgs.num_generations");
	if (samples) return stated(samples, "grpo");
	const actor = findFirst(scope.native, ["train_cfgs.actor_lr", "model_cfgs.actor_model_name_or_path"]);
	if (actor) return stated(actor, "ppo");
	const name = find(scope.native, "logger_cfgs.log_run_name");
	const named = objectiveByPath(`${textAt(scope.native, "logger_cfgs.log_run_name") ?? ""}.yaml`);
	return name && named ? stated(name, named.kind, { confidence: .7 }) : without("external", "the trainer that loads this file decides");
}
/** Files named in `ds_cfgs` lie in a folder `deepspeed` beside the modalities. */
function deepspeed$1() {
	return Object.fromEntries(Object.entries(deepspeedFacts("train_cfgs.ds_cfgs")).map(([name, reading]) => [name, (scope) => reading({
		...scope,
		open: (reference) => scope.open(reference) ?? scope.open(reference.replace(/([^/]+)$/, "deepspeed/$1"))
	})]));
}
/** `save_total_limit` says how often the run is interrupted by a checkpoint, not how many are kept. */
function checkpoints$1() {
	const count = positive("logger_cfgs.save_total_limit");
	const known = (scope) => typeof count(scope)?.value === "number";
	return {
		"checkpoint.trigger": when(known, mapped(count, () => "steps")),
		"checkpoint.every": mapped(count, (value) => typeof value === "number" ? 1 / value : void 0),
		"checkpoint.everyUnit": when(known, mapped(count, () => "ratio"))
	};
}
function source$15(part) {
	return (scope) => {
		const at = find(scope.native, `data_cfgs.${part}_datasets`);
		if (!at || isEmpty(at)) return noRecords("external", `data_cfgs.${part}_datasets`, givenOnCommandLine);
		const ids = texts(at.path)(scope);
		if (!Array.isArray(ids?.value)) return {
			fact: without("unresolved", void 0, at.path),
			records: []
		};
		const format = formats$8[kindOf$2(scope)];
		const shared = {
			config: text([`data_cfgs.${part}_name`, `data_cfgs.${part}_subset`])(scope),
			split: text(`data_cfgs.${part}_split`)(scope),
			files: has(scope.native, `data_cfgs.${part}_data_files`) ? texts(`data_cfgs.${part}_data_files`)(scope) : void 0,
			limit: integer(`data_cfgs.${part}_size`)(scope),
			format: format ? byDefault(format) : void 0,
			labelled: format ? byDefault(format !== "prompt-only") : void 0
		};
		return recordsOf(ids.value.map((id) => ({
			id: {
				...ids,
				value: String(id)
			},
			...shared
		})), at);
	};
}

// src/frameworks/shared/data-files.ts
const byEnding = [
	[/\.jsonl?\.(gz|zst)$|\.jsonl$|\.ndjson$/i, "jsonl"],
	[/\.json$/i, "json"],
	[/\.parquet$/i, "parquet"],
	[/\.arrow$/i, "arrow"],
	[/\.[ct]sv$/i, "csv"],
	[/\.txt$/i, "text"],
	[/\.tar$/i, "webdataset"]
];
/** `data.*.fileFormat` of a file, by its name; undefined for a folder, a hub id or an unknown ending. */
function fileFormatOf(path) {
	return byEnding.find(([ending]) => ending.test(path))?.[1];
}
/** Loaders of `datasets` that take files, and say nothing about what the data is. */
const builders$1 = {
	json: "json",
	csv: "csv",
	parquet: "parquet",
	arrow: "arrow",
	text: "text",
	webdataset: "webdataset"
};
/**
* `id`, `files` and `fileFormat` of a source that `datasets.load_dataset` opens: `path: json` with `data_files` is
* known by its first file.
*/
function loadedFrom(pathKey, filesKey) {
	const files = texts(filesKey);
	const first = (scope) => {
		const fact = files(scope);
		const [name] = Array.isArray(fact?.value) ? fact.value : [];
		return fact && name !== void 0 ? {
			...fact,
			value: String(name)
		} : void 0;
	};
	const built = (scope) => Object.hasOwn(builders$1, textAt(scope.native, pathKey) ?? "");
	return {
		id: (scope) => (built(scope) ? first(scope) : void 0) ?? text(pathKey)(scope),
		files,
		fileFormat: (scope) => {
			const name = first(scope);
			const format = fileFormatOf(String(name?.value ?? ""));
			if (name && format) return {
				...name,
				value: format
			};
			return built(scope) ? choice(pathKey, builders$1)(scope) : void 0;
		}
	};
}

// src/frameworks/shared/secrets.ts
/** Names of environment variables that hold credentials. */
const credentialName = /(TOKEN|API_?KEY|SECRET|PASSWORD|ACCESS_?KEY)/i;
/** Texts that people leave where a credential belongs: `<YOUR_TOKEN>`, `xxxx`, `hf_...`, `env:HF_TOKEN`. */
const placeholder = /^(env[:.]|os\.environ|<.*>$|\[.*\]$|(none|null|true|false|auto|dummy|empty|changeme|todo)$|.*(your|xxx|\.\.\.|\*\*\*|placeholder|example))/i;
/**
* Credentials that are written out. The text itself never becomes part of a fact.
*
* @param keys keys that hold a credential
* @param environments keys of maps of environment variables, searched by the names of the variables
*/
function secretsAt(keys, environments = []) {
	return ({ native }) => {
		const variables = environments.flatMap((map) => keysAt(native, map).filter((name) => credentialName.test(name)).map((name) => `${map}.${name}`));
		const found = [...keys, ...variables].flatMap((key) => find(native, key) ?? []).filter(isWrittenOut);
		const [first] = found;
		if (first === void 0) return noRecords("unset");
		const { fact, records } = recordsOf(found.map((located) => ({ key: keyFact$1(located) })), first);
		const { raw: _secret, ...rest } = fact;
		return {
			fact: rest,
			records
		};
	};
}
function isWrittenOut({ node }) {
	if (node.kind !== "scalar" || isTemplate(node)) return false;
	return node.text.trim().length >= 8 && !placeholder.test(node.text.trim());
}
function keyFact$1(located) {
	const keyAt = keySpanOf(located);
	return {
		value: located.path,
		state: located.inherited ? "inherited" : "stated",
		at: spanOf(located),
		nativeKey: located.path,
		...keyAt ? { keyAt } : {}
	};
}

// src/frameworks/autotrain.ts
const families = [
	{
		task: /^llm/,
		model: "causal-lm",
		learningRate: 3e-5,
		epochs: 1,
		batch: 2,
		accumulation: 4,
		bits: 4
	},
	{
		task: /^vlm/,
		model: "vision-language",
		learningRate: 3e-5,
		epochs: 1,
		batch: 2,
		accumulation: 4,
		bits: 4
	},
	{
		task: /^seq2seq/,
		model: "seq2seq-lm",
		learningRate: 5e-5,
		epochs: 3,
		batch: 2,
		accumulation: 1,
		bits: 8
	},
	{
		task: /^(st$|st:|sentence-transformers)/,
		model: "embedding",
		learningRate: 3e-5,
		epochs: 3,
		batch: 8,
		accumulation: 1
	},
	{
		task: /^text[_-]/,
		model: "sequence-classification",
		learningRate: 5e-5,
		epochs: 3,
		batch: 8,
		accumulation: 1
	},
	{
		task: /^token[_-]/,
		model: "token-classification",
		learningRate: 5e-5,
		epochs: 3,
		batch: 8,
		accumulation: 1
	},
	{
		task: /^ext/,
		model: "question-answering",
		learningRate: 5e-5,
		epochs: 3,
		batch: 8,
		accumulation: 1
	}
];
/** Trainers of the tasks `llm-…`. */
const trainers$2 = {
	sft: "sft",
	dpo: "dpo",
	orpo: "orpo",
	reward: "reward-model"
};
const ofModel = {
	"vision-language": "sft",
	"seq2seq-lm": "sft",
	embedding: "embedding",
	"sequence-classification": "classification",
	"token-classification": "classification",
	"question-answering": "other"
};
const taskOf = (scope) => textAt({
	...scope.native,
	base: ""
}, "task")?.toLowerCase() ?? "";
const familyOf = (scope) => families.find(({ task }) => task.test(taskOf(scope)));
const isLanguageModel = (scope) => /^llm/.test(taskOf(scope));
const usesPeft$1 = (scope) => flag("params.peft")(scope)?.value === true;
const validates = (scope) => {
	const at = find(scope.native, "data.valid_split");
	return at !== void 0 && !isEmpty(at);
};
const trainerOf$1 = (scope) => /^llm-(.+)$/.exec(taskOf(scope))?.[1] ?? textAt(scope.native, "params.trainer")?.toLowerCase() ?? "generic";
/** A number whose default differs by family. */
const byFamily$1 = (read, key, take) => (scope) => {
	const family = familyOf(scope);
	return read(key, family ? { default: take(family) } : {})(scope);
};
/**
* AutoTrain Advanced: one YAML file a task.
* Read from src/autotrain/parser.py and trainers/{clm,seq2seq,vlm,…}/params.py and utils.py at b5c98fb (0.8.37.dev0).
*/
const autotrain = {
	id: "autotrain",
	title: "AutoTrain Advanced",
	homepage: "https://huggingface.co/docs/autotrain",
	version: "0.8.37.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "job",
		all: [
			"task=^(image|object|tabular)",
			"base_model",
			"project_name",
			"data.path"
		]
	}, {
		kind: "train",
		all: [
			"task",
			"base_model",
			"project_name",
			"data.path"
		],
		none: ["task=^(image|object|tabular)"]
	}],
	facts: {
		"plan.name": text("project_name"),
		"model.id": text("base_model"),
		"model.task": (scope) => {
			const at = find(scope.native, "task");
			const family = familyOf(scope);
			return at && family ? stated(at, family.model) : void 0;
		},
		"security.trustRemoteCode": always(true, "on unless the environment sets ALLOW_REMOTE_CODE to false"),
		"method.kind": (scope) => {
			const fact = flag("params.peft", {
				default: false,
				note: "all weights are trained without `peft`"
			})(scope);
			return typeof fact?.value === "boolean" ? {
				...fact,
				value: fact.value ? "lora" : "full"
			} : fact;
		},
		...allWhen(usesPeft$1, allInside("params", {
			"adapter.rank": integer("lora_r", { default: 16 }),
			"adapter.alpha": number("lora_alpha", { default: 32 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			...targetFacts("target_modules", { default: ["all-linear"] })
		})),
		"quantization.bits": bits$11,
		...allWhen(isQuantised$7, {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": when((scope) => bits$11(scope)?.value === 4, always("nf4")),
			"quantization.double": when((scope) => bits$11(scope)?.value === 4, always(false)),
			"quantization.computeDtype": when((scope) => bits$11(scope)?.value === 4, always("fp16"))
		}),
		"objective.kind": objective$19,
		"objective.beta": when((scope) => trainerOf$1(scope) === "dpo", number("params.dpo_beta", { default: .1 })),
		"objective.referenceModel": when((scope) => trainerOf$1(scope) === "dpo", text("params.model_ref")),
		"data.heldOutKind": (scope) => {
			const at = find(scope.native, "data.valid_split");
			return at && validates(scope) ? stated(at, "dataset") : byDefault("none");
		},
		"data.chatTemplate": when(isLanguageModel, text("data.chat_template", { none: ["none"] })),
		"data.lossOn": when(isPacked, always("all", "examples are packed without a mask")),
		"data.sequenceLength": positive(["params.block_size", "params.max_seq_length"]),
		"data.outputLength": when((scope) => /^seq2seq/.test(taskOf(scope)), integer("params.max_target_length", { default: 128 })),
		"data.packing": when(isPacked, always(true)),
		...allInside("params", hyper()),
		"precision.train": scalar("params.mixed_precision", (node) => /^(bf16|fp16)$/.test(node.text) ? node.text : void 0, {
			default: "fp32",
			none: ["none", "no"]
		}),
		"memory.gradientCheckpointing": when((scope) => /^[lv]lm/.test(taskOf(scope)), notFlag("params.disable_gradient_checkpointing", { default: true })),
		"hardware.count": external("decided by the backend"),
		"hardware.name": hardware,
		"distributed.backend": choice("params.distributed_backend", {
			ddp: "ddp",
			deepspeed: "deepspeed"
		}),
		"checkpoint.trigger": (scope) => validates(scope) ? trigger$1("params.eval_strategy", "epoch")(scope) : byDefault("end"),
		"checkpoint.keep": integer("params.save_total_limit", { default: 1 }),
		"evaluation.trigger": (scope) => validates(scope) ? trigger$1("params.eval_strategy", "epoch")(scope) : byDefault("none"),
		"evaluation.loadBest": (scope) => byDefault(validates(scope)),
		"output.dir": text("project_name"),
		"output.name": text("project_name"),
		"output.push": flag("hub.push_to_hub", { default: false }),
		"output.hubPrivate": always(true, "AutoTrain creates the repository as private"),
		"output.mergeAdapter": when(usesPeft$1, flag("params.merge_adapter", { default: false })),
		"logging.destinations": (scope) => {
			const fact = texts("log", { default: ["none"] })(scope);
			return fact && Array.isArray(fact.value) ? {
				...fact,
				value: fact.value.filter((name) => name !== "none")
			} : fact;
		}
	},
	lists: {
		"data.train": source$14("data.train_split"),
		"data.validation": source$14("data.valid_split"),
		secrets: secretsAt(["hub.token", "params.token"])
	}
};
function hyper() {
	return {
		"hyper.learningRate": byFamily$1(number, "lr", (family) => family.learningRate),
		"hyper.schedule": choice("scheduler", schedules$2, { default: "linear" }),
		"hyper.warmupRatio": number("warmup_ratio", { default: .1 }),
		"hyper.epochs": byFamily$1(number, "epochs", (family) => family.epochs),
		"hyper.microBatch": byFamily$1(integer, "batch_size", (family) => family.batch),
		"hyper.accumulation": byFamily$1(integer, "gradient_accumulation", (family) => family.accumulation),
		"hyper.optimizer": optimizer$3("optimizer", "adamw"),
		"hyper.weightDecay": number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": number("max_grad_norm", { default: 1 }),
		"hyper.seed": integer("seed", { default: 42 })
	};
}
/** `quantization` only takes effect together with `peft`; written as null it means none. */
function bits$11(scope) {
	const standard = familyOf(scope)?.bits;
	if (!usesPeft$1(scope) || standard === void 0) return byDefault(16);
	const written = scalar("params.quantization", (node) => ({
		int4: 4,
		int8: 8,
		none: 16
	})[node.text.toLowerCase()], {
		default: standard,
		note: "the base of an adapter is quantised unless `quantization` is null"
	});
	const fact = unlessNull("params.quantization", written, "written as null")(scope);
	return fact?.state === "unset" ? {
		...fact,
		value: 16,
		state: "stated"
	} : fact;
}
function isQuantised$7(scope) {
	return /^[48]$/.test(String(bits$11(scope)?.value));
}
function objective$19(scope) {
	const at = find(scope.native, "task");
	if (!at) return void 0;
	if (!isLanguageModel(scope)) {
		const kind = ofModel[familyOf(scope)?.model ?? ""];
		return kind === void 0 ? void 0 : stated(at, kind);
	}
	const kind = trainers$2[trainerOf$1(scope)];
	if (kind) return stated(at, kind);
	return textAt(scope.native, "data.chat_template") === void 0 ? stated(at, "continued-pretraining", { confidence: .7 }) : stated(at, "sft", { confidence: .7 });
}
function isPacked(scope) {
	return isLanguageModel(scope) && trainerOf$1(scope) === "sft";
}
/** `spaces-a10g-large` names the machine; `local` is whatever runs the command. */
function hardware(scope) {
	const at = find(scope.native, "backend");
	const name = textAt(scope.native, "backend") ?? "";
	const machine = /^(?:spaces|ep|nvcf|ngc|sagemaker)-(.+)$/.exec(name)?.[1];
	return at && machine !== void 0 ? stated(at, machine) : void 0;
}
/** The data at `data.path`, and the split at a key: `train`, or `config:train`. */
function source$14(splitKey) {
	return (scope) => {
		const at = find(scope.native, "data.path");
		const split = text(splitKey)(scope);
		if (!at || isEmpty(at) || splitKey === "data.valid_split" && !validates(scope)) return noRecords("unset", splitKey);
		const [name, config] = String(split?.value ?? "").split(":").reverse();
		const format = fileFormatOf(textAt(scope.native, "data.path") ?? "");
		const record = {
			id: text("data.path")(scope),
			config: split && config ? {
				...split,
				value: config
			} : void 0,
			split: split && name ? {
				...split,
				value: name
			} : split,
			fileFormat: format ? stated(at, format) : void 0,
			columns: columns$2(scope),
			format: shape(scope),
			labelled: labelled$7(scope)
		};
		return recordsOf([record], at);
	};
}
/** `text_column: messages` → `text=messages`. */
function columns$2(scope) {
	const at = find(scope.native, "data.column_mapping");
	if (at?.node.kind !== "map") return void 0;
	const roles = keysAt(scope.native, "data.column_mapping").flatMap((key) => {
		const column = textAt(scope.native, `data.column_mapping.${key}`);
		return column === void 0 ? [] : [`${key.replace(/_column$/, "")}=${column}`];
	});
	return stated(at, roles);
}
function shape(scope) {
	const at = find(scope.native, "task");
	if (!at) return void 0;
	const kind = objective$19(scope)?.value;
	if (kind === "dpo" || kind === "orpo" || kind === "reward-model") return stated(at, "preference");
	if (kind === "classification") return stated(at, "classification");
	if (/^seq2seq/.test(taskOf(scope))) return stated(at, "instruction");
	if (!isLanguageModel(scope)) return void 0;
	const template = find(scope.native, "data.chat_template");
	return template && !isEmpty(template) && textAt(scope.native, "data.chat_template") !== "none" ? stated(template, "chat") : byDefault("text", "without a chat template one column of text is read");
}
function labelled$7(scope) {
	const fact = shape(scope);
	return fact && fact.value !== "text" ? {
		...fact,
		value: true
	} : void 0;
}

// src/frameworks/axolotl.ts
/** Prompt strategies of `datasets[].type`, by their first part: `chat_template.argilla` is a chat format. */
const formats$7 = [
	[/^(chat_template|sharegpt|chatml|llama3|llama2_chat|pygmalion|metharme|input_output)/, "chat"],
	[/^(completion|pretrain)/, "text"],
	[/^(orpo|.*(argilla|ultra|intel|prompt_pairs|zephyr|chatml)$)/, "preference"],
	[/^(stepwise)/, "stepwise"],
	[/^(alpaca|gpteacher|oasst|reflection|explainchoice|concisechoice|summarizetldr|jeopardy|creative|context_qa|user_defined)/, "instruction"]
];
const rlObjectives = {
	dpo: "dpo",
	gdpo: "grpo",
	grpo: "grpo",
	ipo: "ipo",
	orpo: "orpo",
	kto: "kto",
	kto_pair: "kto",
	simpo: "simpo"
};
const formatOf$2 = (type, scope) => {
	const rl = textAt({
		...scope.native,
		base: ""
	}, "rl")?.toLowerCase();
	if (rl === "kto") return "binary-feedback";
	if (rl === "grpo") return "prompt-only";
	if (rl !== void 0 && rl in rlObjectives) return "preference";
	return formats$7.find(([pattern]) => pattern.test(type))?.[1] ?? "custom";
};
const format$12 = (scope) => {
	const type = find(scope.native, "type");
	if (type?.node.kind === "map") return stated(type, has(scope.native, "type.field") ? "text" : "instruction");
	return scalar("type", (node) => formatOf$2(node.text, scope))(scope);
};
/** `context_qa` strategies and a mapped `field_input` with a passage name put a passage beside the question. */
const context$1 = (scope) => {
	const type = textAt(scope.native, "type");
	const at = find(scope.native, "type");
	if (!at || isEmpty(at)) return void 0;
	if (type?.startsWith("context_qa")) return stated(at, true);
	const input = textAt(scope.native, "type.field_input");
	return input !== void 0 && /context|passage|document|article/i.test(input) ? stated(at, true) : void 0;
};
const labelled$6 = (scope) => {
	const fact = format$12(scope);
	if (!fact || fact.value === null) return void 0;
	return fact.value === "custom" ? void 0 : {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
};
const source$13 = {
	id: text("path"),
	config: text("name"),
	split: text("split", { default: "train" }),
	revision: text("revision"),
	files: texts("data_files"),
	fileFormat: choice("ds_type", {
		json: "json",
		jsonl: "jsonl",
		csv: "csv",
		parquet: "parquet",
		arrow: "arrow",
		text: "text"
	}),
	format: format$12,
	context: context$1,
	labelled: labelled$6,
	chatTemplate: text("chat_template"),
	trustRemoteCode: flag("trust_remote_code")
};
const pretrainingSource = {
	...source$13,
	format: always("text"),
	labelled: always(false)
};
const adapterIs = (scope) => /^q?lora$/i.test(textAt(scope.native, "adapter") ?? "");
/** 4 and 8 bit loads only take effect through the adapter that goes with them (loaders/model.py). */
const bits$10 = (scope) => {
	for (const [key, value] of [["load_in_4bit", 4], ["load_in_8bit", 8]]) {
		const fact = flag(key)(scope);
		if (fact?.value === true) return {
			...fact,
			value
		};
	}
	if (textAt(scope.native, "adapter")?.toLowerCase() === "qlora" && !has(scope.native, "load_in_4bit")) {
		const adapter = find(scope.native, "adapter");
		return adapter ? stated(adapter, 4, { note: "QLoRA means a base in 4 bits" }) : void 0;
	}
	return has(scope.native, "gptq") ? void 0 : {
		value: 16,
		state: "default"
	};
};
const heldOut$16 = (scope) => {
	if (has(scope.native, "test_datasets")) {
		const at = find(scope.native, "test_datasets");
		return at && stated(at, "dataset");
	}
	return scalar("val_set_size", (node) => heldOutKind$1(Number(node.text)), { default: "none" })(scope);
};
const heldOutKind$1 = (size) => {
	if (Number.isNaN(size)) return void 0;
	if (size === 0) return "none";
	return size <= 1 ? "fraction" : "count";
};
/** Held-out data alone starts no evaluation: without one of these keys the strategy stays at `no`. */
const evaluationTrigger$9 = firstOf(when((s) => has(s.native, "eval_strategy") || has(s.native, "evaluation_strategy"), trigger$1(["eval_strategy", "evaluation_strategy"])), when((s) => has(s.native, "eval_steps"), scalar("eval_steps", (n) => Number(n.text) > 0 ? "steps" : "none")), when((s) => has(s.native, "evals_per_epoch"), scalar("evals_per_epoch", (n) => Number(n.text) > 0 ? "steps" : "none")), always("none"));
const checkpointTrigger$5 = firstOf(when((s) => has(s.native, "save_strategy"), trigger$1("save_strategy")), when((s) => has(s.native, "save_steps") || has(s.native, "saves_per_epoch"), always("steps")), always("epoch"));
const trackers$6 = [
	"wandb",
	"mlflow",
	"comet",
	"tensorboard",
	"trackio",
	"swanlab"
];
const destinations$11 = (scope) => {
	const on = trackers$6.filter((name) => flag(`use_${name}`)(scope)?.value === true || name === "wandb" && has(scope.native, "wandb_project"));
	const at = on.map((name) => find(scope.native, `use_${name}`) ?? find(scope.native, "wandb_project")).find((found) => found);
	return at ? stated(at, on) : void 0;
};
/** Tokens of `special_tokens`, beside those in `tokens`; a pad token alone adds nothing that must be learnt. */
const addedTokens$1 = (scope) => texts("tokens")(scope);
/**
* Rows of new tokens are trained only when the embeddings are saved whole or their indices are named; axolotl warns of
* it and does nothing by itself (utils/schemas/validation.py).
*/
const embeddingsTrained$1 = (scope) => {
	if (!adapterIs(scope) || !has(scope.native, "tokens")) return void 0;
	const indices = find(scope.native, "peft_trainable_token_indices");
	if (indices && !isEmpty(indices)) return stated(indices, true);
	const saved = texts("lora_modules_to_save")(scope);
	if (saved?.state === "unresolved") return saved;
	return (Array.isArray(saved?.value) ? saved.value.map(String) : []).some((name) => /embed/.test(name)) ? {
		...saved,
		value: true,
		state: "stated"
	} : byDefault(false);
};
/**
* Axolotl: one YAML file for training, preprocessing, inference and merging.
* Read from src/axolotl/utils/schemas and core/builders at 067b021c (0.18.0).
*/
const axolotl = {
	id: "axolotl",
	title: "Axolotl",
	homepage: "https://docs.axolotl.ai",
	version: "0.18.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["base_model"],
		min: 2,
		any: [
			"datasets[].type",
			"datasets[].path",
			"pretraining_dataset",
			"micro_batch_size",
			"sequence_len",
			"val_set_size",
			"dataset_prepared_path",
			"sample_packing",
			"adapter",
			"rl",
			"num_epochs"
		],
		none: [
			"input_features",
			"project_name",
			"merge_method",
			"training_data_references",
			"model_id_or_path"
		]
	}],
	facts: {
		"plan.name": text("wandb_name"),
		"model.id": text("base_model"),
		"model.revision": text(["revision_of_model", "model_revision"]),
		"model.tokenizer": text("tokenizer_config"),
		"model.continuesAdapter": text("lora_model_dir"),
		"model.initFromScratch": flag("reinit_weights", { default: false }),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": (scope) => has(scope.native, "unfrozen_parameters") && !has(scope.native, "adapter") ? partial(scope) : choice("adapter", {
			lora: "lora",
			qlora: "lora",
			"llama-adapter": "llama-adapter"
		}, {
			default: "full",
			note: "axolotl trains all weights when `adapter` is not set"
		})(scope),
		"adapter.rank": when(adapterIs, integer("lora_r")),
		"adapter.alpha": when(adapterIs, number("lora_alpha")),
		"adapter.dropout": when(adapterIs, number("lora_dropout", { default: 0 })),
		...whenAdapter(targetFacts("lora_target_modules")),
		"adapter.targetsMode": when(adapterIs, (scope) => flag("lora_target_linear")(scope)?.value === true ? {
			...flag("lora_target_linear")(scope),
			value: "all-linear",
			state: "stated"
		} : targetFacts("lora_target_modules")["adapter.targetsMode"]?.(scope)),
		"adapter.modulesToSave": when(adapterIs, texts("lora_modules_to_save")),
		"adapter.rslora": when(adapterIs, flag("peft_use_rslora", { default: false })),
		"adapter.dora": when(adapterIs, flag("peft_use_dora", { default: false })),
		"adapter.init": when(adapterIs, text("peft_init_lora_weights")),
		"quantization.bits": bits$10,
		"quantization.scheme": (scope) => bits$10(scope)?.value === 16 ? void 0 : always(has(scope.native, "gptq") ? "gptq" : "bitsandbytes")(scope),
		"objective.kind": firstOf(when((s) => has(s.native, "rl"), choice("rl", rlObjectives)), when((s) => flag("reward_model")(s)?.value === true, flagAs("reward_model", "reward-model")), when((s) => flag("process_reward_model")(s)?.value === true, flagAs("process_reward_model", "reward-model")), pretraining$1, always("sft", "axolotl trains on examples when `rl` is not set")),
		"objective.beta": number(["rl_beta", "dpo_beta"]),
		"data.heldOutKind": heldOut$16,
		"data.heldOutSize": number("val_set_size", { default: 0 }),
		"data.chatTemplate": text("chat_template"),
		"data.lossOn": scalar("train_on_inputs", (n) => /^(true|yes|on)$/i.test(n.text) ? "all" : "completion", { default: "completion" }),
		"data.sequenceLength": integer("sequence_len", { default: 512 }),
		"data.packing": flag("sample_packing", { default: false }),
		"data.streaming": flag("streaming"),
		"hyper.learningRate": number("learning_rate"),
		"hyper.schedule": choice("lr_scheduler", schedules$2, { default: "cosine" }),
		"hyper.warmupSteps": positive("warmup_steps"),
		"hyper.warmupRatio": positive("warmup_ratio"),
		"hyper.epochs": number("num_epochs", { default: 1 }),
		"hyper.maxSteps": positive("max_steps"),
		"hyper.microBatch": integer("micro_batch_size", { default: 1 }),
		"hyper.accumulation": integer("gradient_accumulation_steps", { default: 1 }),
		"hyper.optimizer": optimizer$3("optimizer", "adamw"),
		"hyper.weightDecay": number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": number("max_grad_norm"),
		"hyper.noiseAlpha": number("neftune_noise_alpha"),
		"hyper.loraPlusRatio": number("loraplus_lr_ratio"),
		"hyper.seed": integer("seed", { default: 42 }),
		"precision.train": precision$2("bf16", "fp16", "auto"),
		"precision.tf32": flag("tf32"),
		"memory.gradientCheckpointing": scalar("gradient_checkpointing", (n) => !/^(false|no|off)$/i.test(n.text), { default: false }),
		"hardware.count": external("decided by the launcher"),
		...deepspeedFacts("deepspeed"),
		"checkpoint.trigger": checkpointTrigger$5,
		"checkpoint.every": positive("save_steps"),
		"checkpoint.keep": integer("save_total_limit", { default: 4 }),
		"checkpoint.resume": resume$2("resume_from_checkpoint"),
		"evaluation.trigger": evaluationTrigger$9,
		"evaluation.every": positive("eval_steps"),
		"evaluation.loadBest": flag("load_best_model_at_end"),
		"evaluation.earlyStopping": enabledBy("early_stopping_patience"),
		"evaluation.benchmarks": texts("lm_eval_tasks"),
		"output.dir": text("output_dir", { default: "./model-out" }),
		"output.push": (scope) => has(scope.native, "hub_model_id") ? {
			...text("hub_model_id")(scope),
			value: true,
			state: "stated"
		} : {
			value: false,
			state: "default"
		},
		"output.hubId": text("hub_model_id"),
		"output.hubPrivate": always(true, "axolotl creates the repository as private"),
		"output.datasetHubId": text("push_dataset_to_hub"),
		"output.mergeAdapter": flag("merge_lora"),
		"logging.destinations": destinations$11,
		"logging.project": text("wandb_project"),
		"logging.uploadsModel": scalar("wandb_log_model", (n) => !/^(false|)$/i.test(n.text)),
		"tokens.added": addedTokens$1,
		"tokens.rowsTrained": embeddingsTrained$1
	},
	lists: {
		"data.train": firstList(each("datasets", source$13), each("pretraining_dataset", pretrainingSource)),
		"data.validation": each("test_datasets", source$13)
	}
};
function whenAdapter(fields) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, when(adapterIs, reading)]));
}
function partial(scope) {
	const at = find(scope.native, "unfrozen_parameters");
	return at && stated(at, "partial");
}
function flagAs(key, value) {
	return (scope) => {
		const fact = flag(key)(scope);
		return fact && {
			...fact,
			value
		};
	};
}
/** Streaming raw text, or nothing but `completion` sources, is continued pre-training. */
function pretraining$1(scope) {
	const at = find(scope.native, "pretraining_dataset");
	return at && !isEmpty(at) ? stated(at, "continued-pretraining") : void 0;
}

// src/frameworks/shared/hosted.ts
/**
* The reading of a key of a hosted service: left out, the service chooses a value that it does not publish, or that
* depends on the data. So an absent key is decided elsewhere, not missing.
*/
const orService = (reading) => (scope) => {
	const fact = reading(scope);
	return fact?.state === "unset" ? leftToService(fact) : fact;
};
function leftToService(fact) {
	return {
		...fact,
		state: "external",
		note: "the service decides"
	};
}
/** Each reading of a table, with absent keys left to the service. */
function allOrService(table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, orService(reading)]));
}
/** `method.kind` of services that take a job without saying whether all weights or an adapter are trained. */
const undisclosedMethod = always("hosted-unspecified", "the service does not say which weights it trains");
/** Facts of a base that is named by the service's own catalogue. */
const serviceModel = (keys) => ({
	"model.id": text(keys),
	"model.idKind": always("service-alias")
});
/** A file that was uploaded before: its id says nothing about what it holds. */
const uploadedFile = (format, keys = "") => ({
	id: text(keys),
	idKind: scalar(keys, (node) => /[/\\]|\.jsonl?$/.test(node.text) ? "local" : "service-file"),
	format
});
/** `data.heldOutKind` where held-out data is a file of its own, or nothing. */
const heldOutFile = (keys) => ({ native }) => {
	const at = findFirst(native, typeof keys === "string" ? [keys] : keys);
	return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
};
/** `evaluation.trigger` of services that score a validation file while they train, and nothing without one. */
const scoresValidation = (keys) => (scope) => heldOutFile(keys)(scope)?.value === "dataset" ? byDefault("steps", "the service scores the validation data while it trains") : byDefault("none");
/** `logging.destinations` where a block switches Weights & Biases on. */
const wandbBlock = (key) => ({ native }) => {
	const at = find(native, key);
	return at && !isEmpty(at) ? stated(at, ["wandb"]) : byDefault(["none"]);
};

// src/frameworks/shared/openai-job.ts
const objectives$3 = {
	supervised: "sft",
	dpo: "dpo",
	reinforcement: "reinforcement"
};
const formats$6 = {
	sft: "chat",
	dpo: "preference",
	reinforcement: "prompt-only"
};
/** Spellings of a setting: it stands under the method, or in the older block at the top. */
const jobSetting = (name) => [...Object.keys(objectives$3).map((method) => `method.${method}.hyperparameters.${name}`), `hyperparameters.${name}`];
const jobObjective = choice("method.type", objectives$3, {
	default: "sft",
	note: "without `method` the service learns answers from examples"
});
/** Shape of the uploaded files: the completion models take pairs of prompt and completion, all others conversations. */
const jobFormat = (scope) => {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	if (/^(davinci|babbage|curie|ada)/.test(textAt(whole.native, "model") ?? "")) return byDefault("instruction");
	const shape = formats$6[String(jobObjective(whole)?.value)];
	return shape === void 0 ? void 0 : byDefault(shape);
};
const grader = (scope) => {
	const at = find(scope.native, "method.reinforcement.grader");
	const name = textAt(scope.native, "method.reinforcement.grader.name") ?? textAt(scope.native, "method.reinforcement.grader.type");
	return at && name !== void 0 ? stated(at, [name]) : void 0;
};
const trackers$5 = (scope) => {
	const at = find(scope.native, "integrations");
	const names = itemsAt(scope.native, "integrations").flatMap((item) => textAt(item, "type") ?? []);
	return at && names.length > 0 ? stated(at, names) : byDefault(["none"]);
};
const continued = (scope) => (textAt(scope.native, "model") ?? "").startsWith("ft:");
const reinforced$1 = (scope) => jobObjective(scope)?.value === "reinforcement";
/** Facts of the body of OpenAI's `POST /v1/fine_tuning/jobs`, which Azure extends. */
const jobFacts = {
	"plan.name": text("suffix"),
	...serviceModel("model"),
	"model.continuesAdapter": when(continued, text("model")),
	"objective.kind": jobObjective,
	"objective.beta": when((s) => jobObjective(s)?.value === "dpo", orService(number(jobSetting("beta")))),
	"objective.rewards": grader,
	"data.heldOutKind": heldOutFile("validation_file"),
	...allOrService({
		"hyper.learningRateMultiplier": number(jobSetting("learning_rate_multiplier")),
		"hyper.epochs": number(jobSetting("n_epochs")),
		"hyper.effectiveBatch": integer(jobSetting("batch_size")),
		"hyper.seed": integer("seed")
	}),
	"evaluation.trigger": scoresValidation("validation_file"),
	"evaluation.every": when(reinforced$1, orService(integer("method.reinforcement.hyperparameters.eval_interval"))),
	"output.name": text("suffix"),
	"logging.destinations": trackers$5,
	"logging.project": text("integrations[0].wandb.project")
};
/** Keys of a saved answer, which describes a job that was already taken. */
const answerKeys = [
	"object",
	"status",
	"fine_tuned_model",
	"trained_tokens",
	"result_files",
	"job_id"
];

// src/frameworks/azure-openai.ts
/** A key of an Azure Machine Learning job, alone or wrapped as the resource that is put. */
const resource = (name) => [name, `properties.fineTuningDetails.${name}`];
const validation$2 = ["validation_file", ...resource("validationData")];
/** The Machine Learning job knows examples only. */
const objective$18 = (scope) => {
	const at = findFirst(scope.native, resource("taskType"));
	return at ? stated(at, "sft") : jobObjective(scope);
};
const jobInput = {
	id: text("uri"),
	format: always("chat")
};
/**
* Azure OpenAI: the OpenAI body with `trainingType`, and the fine-tuning job of Azure Machine Learning.
* Its documentation says that jobs train LoRA adapters; rank and scaling cannot be chosen.
*/
const azureOpenai = {
	id: "azure-openai",
	title: "Azure OpenAI fine-tuning jobs",
	homepage: "https://learn.microsoft.com/azure/ai-services/openai/how-to/fine-tuning",
	version: "2025",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: [
				"model",
				"training_file",
				"trainingType"
			],
			none: answerKeys
		},
		{
			kind: "train",
			all: ["modelProvider=^AzureOpenAI$", "trainingData"]
		},
		{
			kind: "train",
			all: ["properties.fineTuningDetails.modelProvider=^AzureOpenAI$"]
		}
	],
	facts: {
		...jobFacts,
		...serviceModel([...resource("model.uri"), ...resource("model")]),
		"method.kind": always("lora", "the service documents that it trains LoRA adapters"),
		"objective.kind": objective$18,
		"data.heldOutKind": heldOutFile(validation$2),
		...allOrService({
			"hyper.learningRateMultiplier": number([...jobSetting("learning_rate_multiplier"), ...resource("hyperParameters.learningRateMultiplier")]),
			"hyper.epochs": number([...jobSetting("n_epochs"), ...resource("hyperParameters.nEpochs")]),
			"hyper.effectiveBatch": integer([...jobSetting("batch_size"), ...resource("hyperParameters.batchSize")])
		}),
		"evaluation.trigger": scoresValidation(validation$2)
	},
	lists: {
		"data.train": firstList(each("training_file", uploadedFile(jobFormat)), each(resource("trainingData"), jobInput)),
		"data.validation": firstList(each("validation_file", uploadedFile(jobFormat)), each(resource("validationData"), jobInput))
	}
};

// src/frameworks/bedrock.ts
const objectives$2 = {
	fine_tuning: "sft",
	continued_pre_training: "continued-pretraining",
	distillation: "distillation",
	reinforcement_fine_tuning: "reinforcement"
};
const validators = "validationDataConfig.validators";
const heldOut$15 = (scope) => {
	const at = find(scope.native, validators);
	return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
};
const teacher$1 = "customizationConfig.distillationConfig.teacherModelConfig.teacherModelIdentifier";
/** Values of the map are always texts: `"epochCount": "2"`. */
const setting$3 = (name) => `hyperParameters.${name}`;
/**
* Amazon Bedrock: bodies of `CreateModelCustomizationJob`.
* Read from @aws-sdk/client-bedrock 3.1164.0 and the user guide. Terraform and CloudFormation spell the keys otherwise.
*/
const bedrock = {
	id: "bedrock",
	title: "Amazon Bedrock model customization",
	homepage: "https://docs.aws.amazon.com/bedrock/latest/userguide/custom-models.html",
	version: "3.1164.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["baseModelIdentifier", "trainingDataConfig"],
		any: [
			"customModelName",
			"jobName",
			"hyperParameters"
		]
	}, {
		kind: "job",
		all: [
			"baseModelArn",
			"jobArn",
			"trainingDataConfig"
		]
	}],
	facts: {
		"plan.name": text("jobName"),
		...serviceModel("baseModelIdentifier"),
		"security.encryptionKey": text("customModelKmsKeyId"),
		"security.privateNetwork": (scope) => {
			const at = find(scope.native, "vpcConfig");
			return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
		},
		"method.kind": undisclosedMethod,
		"objective.kind": choice("customizationType", objectives$2, {
			default: "sft",
			note: "the operation creates a fine-tuning job when no type is given"
		}),
		"objective.teacher": when((s) => has(s.native, teacher$1), text(teacher$1)),
		"data.heldOutKind": heldOut$15,
		...allOrService({
			"hyper.learningRate": number(setting$3("learningRate")),
			"hyper.learningRateMultiplier": number(setting$3("learningRateMultiplier")),
			"hyper.warmupSteps": positive(setting$3("learningRateWarmupSteps")),
			"hyper.epochs": number(setting$3("epochCount")),
			"hyper.effectiveBatch": integer(setting$3("batchSize"))
		}),
		"evaluation.trigger": (scope) => heldOut$15(scope)?.value === "dataset" ? byDefault("steps", "the service scores the validation data while it trains") : byDefault("none"),
		"evaluation.earlyStopping": mapped(positive(setting$3("earlyStoppingPatience")), () => true),
		"output.dir": text("outputDataConfig.s3Uri"),
		"output.name": text("customModelName")
	},
	lists: {
		"data.train": firstList(each("trainingDataConfig.s3Uri", { id: text("") }), each("trainingDataConfig.invocationLogsConfig", { id: text("invocationLogSource.s3Uri") })),
		"data.validation": each(validators, { id: text("s3Uri") })
	}
};

// src/frameworks/cohere.ts
const setting$2 = (name) => `settings.hyperparameters.${name}`;
const loraKeys$1 = [
	setting$2("lora_rank"),
	setting$2("lora_alpha"),
	setting$2("lora_target_modules")
];
/** LoRA keys are only taken for an adapter; without one the service does not say. */
const method$22 = (scope) => {
	const at = findFirst(scope.native, loraKeys$1);
	return at && !isEmpty(at) ? stated(at, "lora") : undisclosedMethod(scope);
};
const isLora$16 = (scope) => method$22(scope)?.value === "lora";
const modules$1 = {
	LORA_TARGET_MODULES_QV: ["q_proj", "v_proj"],
	LORA_TARGET_MODULES_QKVO: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj"
	],
	LORA_TARGET_MODULES_QKVO_FFN: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj",
		"gate_proj",
		"up_proj",
		"down_proj"
	]
};
const targets$11 = mapped(text(setting$2("lora_target_modules")), (name) => modules$1[String(name)]);
/**
* Cohere: bodies of `POST /v1/finetuning/finetuned-models`.
* Read from cohere-ai 8.1.0. Held-out data belongs to the data set and cannot be seen here.
*/
const cohere = {
	id: "cohere",
	title: "Cohere fine-tuning",
	homepage: "https://docs.cohere.com/docs/fine-tuning",
	version: "8.1.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["settings.base_model.base_type", "settings.dataset_id"],
		none: ["status"]
	}, {
		kind: "job",
		all: [
			"settings.base_model.base_type",
			"settings.dataset_id",
			"status"
		]
	}],
	facts: {
		"plan.name": text("name"),
		...serviceModel(["settings.base_model.name", "settings.base_model.base_type"]),
		"method.kind": method$22,
		...allWhen(isLora$16, { ...allOrService({
			"adapter.rank": integer(setting$2("lora_rank")),
			"adapter.alpha": number(setting$2("lora_alpha")),
			"adapter.targets": targets$11,
			"adapter.targetsMode": mapped(targets$11, () => "list")
		}) }),
		"objective.kind": choice("settings.base_model.base_type", {
			base_type_chat: "sft",
			base_type_generative: "sft",
			base_type_classification: "classification",
			base_type_rerank: "other"
		}),
		...allOrService({
			"hyper.learningRate": number(setting$2("learning_rate")),
			"hyper.epochs": number(setting$2("train_epochs")),
			"hyper.effectiveBatch": integer(setting$2("train_batch_size"))
		}),
		"evaluation.earlyStopping": mapped(positive(setting$2("early_stopping_patience")), () => true),
		"output.name": text("name"),
		"logging.destinations": wandbBlock("settings.wandb"),
		"logging.project": text("settings.wandb.project")
	},
	lists: {
		"data.train": each("settings.dataset_id", { id: text("") }),
		secrets: secretsAt(["settings.wandb.api_key"])
	}
};

// src/frameworks/deepspeed.ts
/**
* DeepSpeed: the side file that a trainer or launcher names. It states no run of its own, so it is recognised and
* left alone; readers follow it from the file that names it (`shared/deepspeed.ts`).
*/
const deepspeed = {
	id: "deepspeed",
	title: "DeepSpeed configuration",
	homepage: "https://www.deepspeed.ai/docs/config-json/",
	version: "0.19.6",
	dialect: "pyyaml",
	signatures: [{
		kind: "launcher",
		any: [
			"zero_optimization",
			"train_micro_batch_size_per_gpu",
			"zero_allow_untested_optimizer",
			"train_batch_size&gradient_clipping",
			"train_batch_size&optimizer.params",
			"train_batch_size&fp16.enabled",
			"train_batch_size&bf16.enabled"
		],
		none: [
			"compute_environment",
			"model_name_or_path",
			"base_model",
			"model",
			"dataset",
			"datasets",
			"trainer"
		]
	}],
	facts: {}
};

// src/frameworks/fireworks.ts
/** Preference and reinforcement jobs keep under `trainingConfig` what supervised jobs keep at the top. */
const setting$1 = (name) => [name, `trainingConfig.${name}`];
const rank$5 = integer(setting$1("loraRank"));
const method$21 = (scope) => {
	const fact = rank$5(scope);
	if (typeof fact?.value !== "number") return byDefault("lora", "the service documents LoRA for its managed jobs");
	return fact.value > 0 ? {
		...fact,
		value: "lora"
	} : {
		...fact,
		value: null,
		state: "unresolved",
		note: "a rank of 0 is not documented"
	};
};
const isLora$15 = (scope) => method$21(scope)?.value === "lora";
const losses$2 = {
	dpo: "dpo",
	orpo: "orpo",
	grpo: "grpo"
};
const objective$17 = (scope) => {
	const evaluator = find(scope.native, "evaluator");
	if (evaluator) return stated(evaluator, "reinforcement");
	if (has(scope.native, "lossConfig")) return choice("lossConfig.method", losses$2, { default: "dpo" })(scope);
	return has(scope.native, "trainingConfig") ? byDefault("dpo") : byDefault("sft");
};
const heldOut$14 = (scope) => {
	const at = find(scope.native, "evaluationDataset");
	if (at) return stated(at, "dataset");
	const carved = flag("evalAutoCarveout")(scope);
	return carved?.value === true ? {
		...carved,
		value: "fraction"
	} : byDefault("none");
};
const isSft$2 = (scope) => objective$17(scope)?.value === "sft";
/**
* Fireworks: bodies of `supervisedFineTuningJobs`, `dpoJobs` and `reinforcementFineTuningJobs`.
* Read from the API reference. Its `batchSize` counts tokens of a packed batch, not examples.
*/
const fireworks = {
	id: "fireworks",
	title: "Fireworks fine-tuning jobs",
	homepage: "https://docs.fireworks.ai/fine-tuning/managed-finetuning-intro",
	version: "1",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: ["baseModel", "dataset"],
			any: [
				"outputModel",
				"loraRank",
				"epochs",
				"learningRate",
				"earlyStop"
			],
			none: ["state", "createTime"]
		},
		{
			kind: "train",
			all: ["warmStartFrom", "dataset"],
			none: [
				"baseModel",
				"state",
				"createTime"
			]
		},
		{
			kind: "train",
			all: ["dataset"],
			any: ["trainingConfig.baseModel", "trainingConfig.warmStartFrom"],
			none: ["state", "createTime"]
		},
		{
			kind: "job",
			all: [
				"dataset",
				"state",
				"createTime"
			],
			any: ["baseModel", "trainingConfig.baseModel"]
		}
	],
	facts: {
		"plan.name": text("displayName"),
		...serviceModel(setting$1("baseModel")),
		"model.continuesAdapter": text(setting$1("warmStartFrom")),
		"method.kind": method$21,
		...allWhen(isLora$15, { "adapter.rank": orService(rank$5) }),
		"objective.kind": objective$17,
		"objective.beta": when((s) => !isSft$2(s), orService(number("lossConfig.klBeta"))),
		"objective.rewards": mapped(text("evaluator"), (name) => [String(name)]),
		"data.heldOutKind": when(isSft$2, heldOut$14),
		"data.template": literal("jinjaTemplate"),
		"data.overlong": always("truncate"),
		"data.packing": always(true, "shorter examples are put together"),
		...allOrService({
			"data.sequenceLength": integer(setting$1("maxContextLength")),
			"hyper.learningRate": number(setting$1("learningRate")),
			"hyper.warmupSteps": positive(setting$1("learningRateWarmupSteps")),
			"hyper.epochs": number(setting$1("epochs")),
			"hyper.accumulation": integer(setting$1("gradientAccumulationSteps")),
			"hyper.weightDecay": number(setting$1("optimizerWeightDecay"))
		}),
		"hardware.nodes": orService(integer("nodes")),
		"evaluation.trigger": when(isSft$2, (scope) => heldOut$14(scope)?.value === "none" ? byDefault("none") : byDefault("steps")),
		"evaluation.earlyStopping": flag("earlyStop", { default: false }),
		"output.name": text(setting$1("outputModel")),
		"logging.destinations": wandbBlock("wandbConfig"),
		"logging.project": text("wandbConfig.project")
	},
	lists: {
		"data.train": each("dataset", {
			id: text(""),
			idKind: always("service-file")
		}),
		"data.validation": each("evaluationDataset", {
			id: text(""),
			idKind: always("service-file")
		}),
		secrets: secretsAt(["wandbConfig.apiKey"])
	}
};

// src/frameworks/fms-hf-tuning.ts
const methods$5 = {
	lora: "lora",
	alora: "lora",
	pt: "prompt-tuning"
};
const dtypes$6 = {
	bfloat16: "bf16",
	float16: "fp16",
	float32: "fp32",
	"torch.bfloat16": "bf16",
	"torch.float16": "fp16",
	"torch.float32": "fp32"
};
/** Handlers of a data configuration that tell the shape of the examples (tuning/data/data_handlers.py). */
const handlerFormats = {
	tokenize_and_apply_input_masking: "instruction",
	apply_tokenizer_chat_template: "chat",
	tokenize_and_apply_chat_template_with_masking: "chat",
	apply_custom_jinja_template: "custom",
	tokenize: "text"
};
const trackers$4 = { file_logger: "file" };
/** A text whose only use is that of an example; it starts every soft prompt that names no other. */
const sampleText = "Classify if the tweet is a complaint or not:";
/** The flag is `--bitsandbytes`; parts of the documentation call it `bnb_qlora`. Values are lists such as `["nf4"]`. */
const bitsandbytesKeys = ["bitsandbytes", "bnb_qlora"];
const peftMethod = (scope) => (textAt(scope.native, "peft_method") ?? "").toLowerCase();
const isLora$14 = (scope) => /^a?lora$/.test(peftMethod(scope));
const isPrompt$2 = (scope) => peftMethod(scope) === "pt";
const startsFromText = (scope) => /^text$/i.test(textAt(scope.native, "prompt_tuning_init") ?? "TEXT");
/**
* fms-hf-tuning: a JSON file for `sft_trainer`, with mixtures of data in a file of their own.
* Read from tuning/config, tuning/data and build at d3c30a03.
*/
const fmsHfTuning = {
	id: "fms-hf-tuning",
	title: "fms-hf-tuning",
	homepage: "https://github.com/foundation-model-stack/fms-hf-tuning",
	version: "d3c30a03",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "job",
			all: ["model_name_or_path", "do_dataprocessing_only=^[Tt]rue$"],
			any: ["training_data_path", "data_config_path"],
			none: ["stage", "finetuning_type"]
		},
		{
			kind: "train",
			all: ["model_name_or_path"],
			any: ["training_data_path", "data_config_path"],
			none: ["stage", "finetuning_type"]
		},
		{
			kind: "dataset-registry",
			all: ["dataprocessor", "datasets[].data_paths"]
		}
	],
	facts: {
		"plan.name": text("run_name"),
		"model.id": text("model_name_or_path"),
		"model.tokenizer": text("tokenizer_name_or_path"),
		"model.loadDtype": choice("torch_dtype", dtypes$6, { default: "bf16" }),
		"model.attention": when((scope) => flag("use_flash_attn", { default: true })(scope)?.value === true, text("flash_attn_implementation", { default: "flash_attention_2" })),
		"method.kind": scalar("peft_method", (node) => methods$5[node.text.toLowerCase()], {
			default: "full",
			none: ["none"],
			note: "all weights are trained unless `peft_method` is set"
		}),
		"method.variant": when(isLora$14, variant$3),
		...allWhen(isLora$14, {
			"adapter.rank": integer("r", { default: 8 }),
			"adapter.alpha": number("lora_alpha", { default: 32 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			...peftTargetFacts("target_modules"),
			"adapter.modulesToSave": texts("modules_to_save"),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false }),
			"adapter.bias": choice("bias", {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" })
		}),
		"quantization.bits": (scope) => {
			const at = quantisedAt(scope);
			return at ? stated(at, 4) : byDefault(16);
		},
		"quantization.scheme": (scope) => {
			const at = quantisedAt(scope);
			return at && stated(at, at.path === "auto_gptq" ? "gptq" : "bitsandbytes");
		},
		"quantization.type": when((scope) => bitsandbytesKeys.some((key) => has(scope.native, key)), quantType$1),
		...allWhen(isPrompt$2, {
			"prompt.virtualTokens": integer("num_virtual_tokens", { default: 8 }),
			"prompt.init": choice("prompt_tuning_init", {
				text: "text",
				random: "random",
				sample_vocab: "vocabulary"
			}, { default: "text" }),
			"prompt.initText": when(startsFromText, text("prompt_tuning_init_text", {
				default: sampleText,
				note: "an example text that is built in"
			})),
			"prompt.tokenizer": text("tokenizer_name_or_path")
		}),
		"objective.kind": always("sft"),
		"data.heldOutKind": heldOut$13,
		"data.heldOutSize": heldOutSize$1,
		"data.chatTemplate": firstSaid(verbatim("chat_template"), ofRegistry(verbatim(["dataprocessor.chat_template_path", "dataprocessor.chat_template"]))),
		"data.template": verbatim("data_formatter_template"),
		"data.lossOn": lossOn$7,
		"data.sequenceLength": integer("max_seq_length", { default: 4096 }),
		"data.packing": flag("packing", { default: false }),
		"data.streaming": firstSaid(ofRegistry(flag("dataprocessor.streaming", { default: false })), always(false)),
		"data.mixing": mixing,
		...trainingArguments,
		"precision.train": training$3,
		"hardware.count": external("all visible accelerators, unless SET_NUM_PROCESSES_TO_NUM_GPUS turns `num_processes` on"),
		"hardware.nodes": when((scope) => has(scope.native, "accelerate_launch_args.num_machines"), integer("accelerate_launch_args.num_machines")),
		"distributed.backend": backend$4,
		"distributed.configFile": when((scope) => has(scope.native, "accelerate_launch_args.config_file"), text("accelerate_launch_args.config_file")),
		"checkpoint.trigger": trigger$1("save_strategy", "epoch"),
		...interval$3("checkpoint", "save_steps", trigger$1("save_strategy", "epoch"), 500),
		"output.dir": text(["save_model_dir", "output_dir"]),
		"serving.engine": postProcessed("vllm"),
		"serving.adapterServed": postProcessed(true),
		"logging.destinations": destinations$10,
		"logging.project": text([
			"aim_experiment",
			"mlflow_experiment",
			"clearml_project",
			"experiment"
		]),
		"tokens.added": texts("add_special_tokens"),
		"tokens.rowsTrained": rowsTrained$1
	},
	lists: {
		"data.train": firstList(file$2("training_data_path"), registered("train")),
		"data.validation": firstList(file$2("validation_data_path"), registered("validation")),
		secrets: secretsAt(["hub_token", "push_to_hub_token"])
	}
};
function variant$3(scope) {
	const at = find(scope.native, "peft_method");
	return at && peftMethod(scope) === "alora" ? stated(at, "alora") : firstOn([["use_dora", "dora"]])(scope);
}
/** The key that asks for a base in 4 bits. It needs an adapter, but is written all the same. */
function quantisedAt(scope) {
	return ["auto_gptq", ...bitsandbytesKeys].map((key) => find(scope.native, key)).find((at) => at && !isEmpty(at));
}
/** The first element of `["nf4", false]`. */
function quantType$1(scope) {
	const fact = texts(bitsandbytesKeys)(scope);
	const [type] = Array.isArray(fact?.value) ? fact.value : [];
	if (!fact || type === void 0) return fact;
	return {
		...fact,
		value: /^(nf4|fp4)$/.test(String(type)) ? type : "nf4"
	};
}
/** The data configuration that the run names; undefined when there is none, or it is missing. */
function registryOf$1(scope) {
	const path = textAt(scope.native, "data_config_path");
	return path === void 0 ? void 0 : openNear(scope, path);
}
function ofRegistry(reading) {
	return (scope) => {
		const at = find(scope.native, "data_config_path");
		if (!at || isEmpty(at)) return void 0;
		const native = registryOf$1(scope);
		return native ? reading({
			...scope,
			native
		}) : unresolved(at, missingConfig);
	};
}
const missingConfig = "the data configuration is not in this repository";
const source$12 = {
	id: (scope) => {
		const fact = texts("data_paths")(scope);
		const [first] = Array.isArray(fact?.value) ? fact.value : [];
		return fact && first !== void 0 ? {
			...fact,
			value: String(first)
		} : fact;
	},
	files: texts("data_paths"),
	split: text("dataset_split_name"),
	fileFormat: (scope) => {
		const fact = texts("data_paths")(scope);
		const [first] = Array.isArray(fact?.value) ? fact.value : [];
		const format = fileFormatOf(String(first ?? ""));
		return fact && format ? {
			...fact,
			value: format
		} : void 0;
	},
	weight: when((scope) => has(scope.native, "sampling"), number("sampling")),
	format: handlerFormat,
	labelled: (scope) => {
		const fact = handlerFormat(scope);
		return fact && fact.value !== "custom" ? {
			...fact,
			value: fact.value !== "text"
		} : void 0;
	}
};
/** By the last handler that tells anything. */
function handlerFormat(scope) {
	for (const handler of itemsAt(scope.native, "data_handlers").toReversed()) {
		const at = find(handler, "name");
		const format = handlerFormats[textAt(handler, "name") ?? ""];
		if (at && format !== void 0) return stated(at, format);
	}
}
/** Sources of the data configuration that give to a part. Without `split` all of a source is for training. */
function registered(part) {
	return (scope) => {
		const at = find(scope.native, "data_config_path");
		if (!at || isEmpty(at)) return noRecords("unset", "data_config_path");
		const native = registryOf$1(scope);
		const list = native && find(native, "datasets");
		if (!native || !list) return {
			fact: unresolved(at, missingConfig),
			records: []
		};
		const items = itemsAt(native, "datasets").filter((item) => shareOf(item, part) > 0);
		if (items.length === 0) return noRecords("unset", "datasets");
		return recordsOf(items.map((item) => readFields(source$12, {
			...scope,
			native: item
		})), list);
	};
}
function shareOf(item, part) {
	if (!has(item, "split")) return part === "train" ? 1 : 0;
	return Number(textAt(item, `split.${part}`) ?? 0);
}
function file$2(key) {
	return (scope) => {
		const at = find(scope.native, key);
		if (!at || isEmpty(at)) return noRecords("unset", key);
		const name = textAt(scope.native, key) ?? "";
		const fileFormat = fileFormatOf(name);
		const record = {
			id: text(key)(scope),
			fileFormat: fileFormat ? stated(at, fileFormat) : void 0,
			format: format$11(scope),
			labelled: labelled$5(scope)
		};
		return recordsOf([record], at);
	};
}
/** The four ways of reading a file (tuning/data/setup_dataprocessor.py, `_process_raw_data_args`). */
function format$11(scope) {
	const chat = findFirst(scope.native, ["dataset_conversation_field", "instruction_template"]);
	if (chat && !isEmpty(chat)) return stated(chat, "chat");
	const template = find(scope.native, "data_formatter_template");
	if (template && !isEmpty(template)) return stated(template, "instruction");
	const field = find(scope.native, "dataset_text_field");
	if (!field || isEmpty(field)) return byDefault("instruction", "columns `input` and `output`");
	return stated(field, has(scope.native, "response_template") ? "instruction" : "text");
}
function labelled$5(scope) {
	const fact = format$11(scope);
	return fact && {
		...fact,
		value: fact.value !== "text"
	};
}
function lossOn$7(scope) {
	if (has(scope.native, "data_config_path")) return void 0;
	const response = find(scope.native, "response_template");
	if (response && !isEmpty(response)) return stated(response, has(scope.native, "instruction_template") ? "assistant-turns" : "completion");
	const single = findFirst(scope.native, ["dataset_text_field", "data_formatter_template"]);
	if (!single || isEmpty(single)) return byDefault("completion", "the input is masked");
	return byDefault("all", "without `response_template` the loss covers every token");
}
function heldOut$13(scope) {
	const named = find(scope.native, "validation_data_path");
	if (named && !isEmpty(named)) return stated(named, "dataset");
	return firstSaid(ofRegistry(split), always("none"))(scope);
}
/** A source that gives to both parts is split; one that only validates is a data set of its own. */
function split(scope) {
	const held = itemsAt(scope.native, "datasets").find((item) => shareOf(item, "validation") > 0);
	const at = held && find(held, "split");
	return held && at ? stated(at, shareOf(held, "train") > 0 ? "fraction" : "dataset") : void 0;
}
function heldOutSize$1(scope) {
	return ofRegistry((inner) => {
		const held = itemsAt(inner.native, "datasets").find((item) => shareOf(item, "validation") > 0 && shareOf(item, "train") > 0);
		return held && number("split.validation")({
			...inner,
			native: held
		});
	})(scope);
}
/** Sampling weights interleave the sources; without any they follow each other. */
function mixing(scope) {
	return ofRegistry((inner) => {
		if (!itemsAt(inner.native, "datasets").some((item) => has(item, "sampling"))) return byDefault("concat");
		return choice("dataprocessor.sampling_stopping_strategy", {
			first_exhausted: "interleave-first-exhausted",
			all_exhausted: "interleave-all-exhausted"
		}, { default: "interleave-all-exhausted" })(inner);
	})(scope);
}
/** Without `bf16` or `fp16` training happens in the type the weights are loaded in. */
function training$3(scope) {
	const mixed = precision$2("bf16", "fp16")(scope);
	return mixed?.state === "default" ? choice("torch_dtype", dtypes$6, { default: "bf16" })(scope) : mixed;
}
function backend$4(scope) {
	return inside("accelerate_launch_args", firstOn([["use_fsdp", "fsdp"]]))(scope) ?? external("FSDP when more than one accelerator is visible")(scope);
}
/** New token embeddings are moved out of the adapter, so that vLLM can load it beside its base. */
function postProcessed(value) {
	return (scope) => isLora$14(scope) ? firstOn([["lora_post_process_for_vllm", value]])(scope) : void 0;
}
function destinations$10(scope) {
	const fact = texts("trackers", {
		default: ["file_logger"],
		none: ["none"]
	})(scope);
	const reported = texts("report_to", { none: ["none"] })(scope);
	const names = [fact, reported].flatMap((one) => Array.isArray(one?.value) ? one.value.map(String) : []);
	const at = reported?.state === "stated" && fact?.state === "default" ? reported : fact;
	return at && {
		...at,
		value: [...new Set(names.map((name) => trackers$4[name] ?? name))]
	};
}
function rowsTrained$1(scope) {
	if (!isLora$14(scope) || !has(scope.native, "add_special_tokens")) return void 0;
	const indices = find(scope.native, "trainable_token_indices");
	if (indices && !isEmpty(indices)) return stated(indices, true);
	const saved = texts("modules_to_save")(scope);
	if (!Array.isArray(saved?.value)) return byDefault(false);
	return {
		...saved,
		value: saved.value.some((name) => /embed/.test(String(name)))
	};
}

// src/frameworks/shared/peft-kinds.ts
/**
* `peft_type` by what is trained. Types that share LoRA's name but neither its two matrices nor its scaling are
* other-peft: rules on rank and alpha would misjudge them, and no server of LoRA adapters loads them.
*/
const peftKinds = {
	LORA: "lora",
	ADALORA: "lora",
	OFT: "oft",
	BOFT: "oft",
	HRA: "oft",
	PSOFT: "oft",
	IA3: "ia3",
	PROMPT_TUNING: "prompt-tuning",
	MULTITASK_PROMPT_TUNING: "prompt-tuning",
	CPT: "prompt-tuning",
	P_TUNING: "p-tuning",
	PREFIX_TUNING: "prefix-tuning",
	CARTRIDGE: "prefix-tuning",
	ADAPTION_PROMPT: "llama-adapter",
	LN_TUNING: "partial",
	TRAINABLE_TOKENS: "partial"
};

// src/frameworks/shared/sections.ts
/** Section names without case, separators, and endings such as `_config` and `_args`. */
const names$1 = {
	model: [
		"model",
		"basemodel",
		"llm",
		"base",
		"pretrained"
	],
	train: [
		"train",
		"training",
		"trainer",
		"hyper",
		"hyperparameter",
		"hyperparameters",
		"hyperparams",
		"hparams",
		"sft",
		"dpo",
		"finetune",
		"finetuning",
		"tuning",
		"optim",
		"optimization",
		"optimisation",
		"optimizer",
		"schedule"
	],
	lora: [
		"lora",
		"qlora",
		"peft",
		"adapter",
		"dora"
	],
	quant: [
		"quant",
		"quantization",
		"quantisation",
		"bnb",
		"bitsandbytes"
	],
	data: [
		"data",
		"dataset",
		"datasets"
	],
	eval: [
		"eval",
		"evaluation",
		"validation"
	],
	output: [
		"output",
		"outputs",
		"logger",
		"logging",
		"log",
		"checkpoint",
		"checkpoints",
		"checkpointing",
		"save",
		"hub"
	]
};
const roleByName = new Map(Object.keys(names$1).flatMap((role) => names$1[role].map((name) => [name, role])));
const endings = /(config|configs|configuration|cfg|cfgs|conf|args|arguments|params|parameters|settings|options|opts)$/;
function roleOf(name) {
	const bare = name.toLowerCase().replace(/[-_ ]/g, "");
	return roleByName.get(bare) ?? roleByName.get(bare.replace(endings, ""));
}
const layouts = /* @__PURE__ */ new WeakMap();
function layoutOf(native) {
	const here = find(native, "")?.node;
	if (here?.kind !== "map") return /* @__PURE__ */ new Map();
	let layout = layouts.get(here);
	if (layout === void 0) {
		layout = layOut(here);
		layouts.set(here, layout);
	}
	return layout;
}
/** Sections stand at the top, or one level below in the section of the model or the training. */
function layOut(root) {
	const layout = /* @__PURE__ */ new Map([["top", [""]]]);
	const add = (role, path) => {
		if (role !== void 0) layout.set(role, [...layout.get(role) ?? [], path]);
	};
	for (const [name, node] of sectionsOf(root)) {
		const role = roleOf(name);
		add(role, name);
		if (role === void 0 || role === "data") continue;
		for (const [inner] of sectionsOf(node)) add(roleOf(inner), `${name}.${inner}`);
	}
	return layout;
}
/** Keys with a dot cannot be asked for by path, and are no names of sections. */
function sectionsOf(map) {
	return [...map.entries.values()].flatMap(({ key, value }) => value.kind === "map" && !/[.[\]]/.test(key) ? [[key, value]] : []);
}
/** Addresses at which keys may stand, in order: by role as given, then by key. */
function pathsIn(native, roles, keys) {
	const layout = layoutOf(native);
	return roles.flatMap((role) => (layout.get(role) ?? []).flatMap((section) => keys.map((key) => section === "" ? key : `${section}.${key}`)));
}
function findIn(native, roles, keys, fits) {
	for (const path of pathsIn(native, roles, keys)) {
		const found = find(native, path);
		if (found && fits(found)) return found;
	}
}
function hasSection(native, role) {
	return layoutOf(native).has(role);
}
const scalarText = ({ node }) => node.kind === "scalar" && node.text.trim() !== "" ? node.text.trim() : void 0;
const isNumber = (from, to) => (located) => {
	const value = numberFrom(scalarText(located) ?? "");
	return value !== null && value >= from && value <= to;
};
const isFlag = (located) => booleanFrom(scalarText(located) ?? "") !== null;
const isWord = (located) => /^[A-Za-z][\w./:@-]*$/.test(scalarText(located) ?? "") && !isFlag(located);
const isAnything = ({ node }) => node.kind !== "scalar" || node.text.trim() !== "";
const everywhere = [
	"top",
	"model",
	"train",
	"lora"
];
/** Keys that hardly stand anywhere but in a file that tunes a model. */
const telling$1 = [
	[
		everywhere,
		["lora_r", "lora_rank"],
		isNumber(0, 4096)
	],
	[
		["lora"],
		["r", "rank"],
		isNumber(1, 4096)
	],
	[
		everywhere,
		["lora_alpha"],
		isNumber(0, 8192)
	],
	[
		["lora"],
		["alpha"],
		isNumber(.001, 8192)
	],
	[
		[...everywhere, "quant"],
		[
			"load_in_4bit",
			"load_in_8bit",
			"bnb_4bit_quant_type"
		],
		isAnything
	],
	[
		everywhere,
		[
			"use_lora",
			"use_qlora",
			"use_peft",
			"lora_enable",
			"enable_lora"
		],
		isFlag
	],
	[
		everywhere,
		["peft_type", "peft_method"],
		isWord
	],
	[
		everywhere,
		["num_virtual_tokens"],
		isNumber(1, 1e4)
	],
	[
		["train", "top"],
		["per_device_train_batch_size"],
		isNumber(1, 65536)
	]
];
/** Keys that name a pretrained model; they stand in files of evaluations and services too. */
const namesModel = [
	[
		"model",
		"top",
		"train"
	],
	[
		"base_model",
		"model_name_or_path",
		"base_model_name_or_path",
		"base_model_name",
		"base_model_id",
		"pretrained_model_name_or_path"
	],
	isWord
];
const rate$2 = [
	["train", "top"],
	["learning_rate", "lr"],
	isNumber(1e-9, 1)
];
const length = [
	["train", "top"],
	[
		"num_train_epochs",
		"num_epochs",
		"epochs",
		"n_epochs",
		"max_epochs",
		"max_steps",
		"train_steps",
		"num_train_steps",
		"total_steps"
	],
	isNumber(.01, 1e9)
];
const effort = [
	[
		"train",
		"top",
		"data"
	],
	[
		"gradient_accumulation_steps",
		"per_device_train_batch_size",
		"train_batch_size",
		"batch_size",
		"micro_batch_size",
		"warmup_ratio",
		"warmup_steps",
		"weight_decay",
		"lr_scheduler_type",
		"max_grad_norm"
	],
	isAnything
];
const stands = (native, [roles, keys, fits]) => findIn(native, roles, keys, fits) !== void 0;
/**
* Keys of files that hold some of the same words: image models, merges, weights, records of finished runs,
* manifests of clusters and services, sweeps.
*/
const foreign = /* @__PURE__ */ new Set([
	"instance_prompt",
	"class_prompt",
	"validation_prompt",
	"validation_prompts",
	"resolution",
	"image_size",
	"image_column",
	"vae",
	"unet",
	"pretrained_vae_model_name_or_path",
	"noise_scheduler",
	"noise_offset",
	"cache_latents",
	"clip_skip",
	"max_resolution",
	"caption_extension",
	"network_dim",
	"network_module",
	"train_text_encoder",
	"merge_method",
	"architectures",
	"transformers_version",
	"_n_gpu",
	"_wandb",
	"wandb_version",
	"log_history",
	"run_info",
	"train_info",
	"train_runtime",
	"eval_runtime",
	"eval_loss",
	"train_loss",
	"best_metric",
	"apiVersion",
	"services",
	"jobs"
]);
const holdsForeign = (root) => [...root.entries.values()].some(({ key, value }) => foreign.has(key) || keysOf$1(value).some((inner) => foreign.has(inner)) || isRecord(value));
const keysOf$1 = (node) => node.kind === "map" ? [...node.entries.keys()] : [];
/** A list of steps with what was measured at each: the record of a run, not the plan of one. */
const isRecord = (node) => {
	const keys = node.kind === "list" && node.items[0] ? keysOf$1(node.items[0]) : [];
	return keys.includes("loss") && (keys.includes("step") || keys.includes("epoch"));
};
/**
* Whether this view states a tuning run: a telling key, a learning rate or a length, and at least three known keys.
* A model's name alone counts as telling only beside both a rate and a length.
*/
function statesRun(native) {
	const here = find(native, "")?.node;
	if (here?.kind !== "map" || holdsForeign(here)) return false;
	const told = telling$1.filter((one) => stands(native, one)).length;
	const named = stands(native, namesModel);
	if (told === 0 && !named) return false;
	const [rated, lasting, exerted] = [
		rate$2,
		length,
		effort
	].map((one) => stands(native, one));
	if (told === 0) return rated === true && lasting === true && exerted === true;
	const known = told + Number(named) + Number(rated) + Number(lasting) + Number(exerted);
	return (rated === true || lasting === true) && known >= 3;
}
const namesOwnModel = (native) => findIn(native, namesModel[0], [
	...namesModel[1],
	"model",
	"model_name",
	"model_id",
	"name"
], isWord) !== void 0;
/** Most stages that one file is taken to hold; more would be a table of something else. */
const mostStages = 8;
/**
* The runs of a document: the document itself, or each of its sections that is a run of its own with its own base,
* as in a file of pipeline parameters. Empty for all other documents.
*/
function tuningRuns(native) {
	const here = find(native, "")?.node;
	if (here?.kind !== "map" || holdsForeign(here)) return [];
	const members = sectionsOf(here).map(([name]) => within(native, name));
	const whole = members.filter((member) => statesRun(member) && namesOwnModel(member));
	const outside = findIn(native, ["top"], [...namesModel[1], "model"], isWord) !== void 0 || hasSection(native, "lora");
	if (whole.length > 0 && whole.length <= mostStages && !outside) return whole;
	if (statesRun(native)) return [native];
	const parts = members.filter(statesRun);
	return parts.length <= mostStages ? parts : [];
}
/** Words of which one stands in every text that `tuningRuns` can find a run in. */
const tuningWords = [
	"lora_",
	"lora:",
	"lora\"",
	"lora]",
	"lora ",
	"_lora",
	"LoRA",
	"LORA",
	"peft",
	"adapter",
	"dora",
	"load_in_",
	"bnb_4bit",
	"num_virtual_tokens",
	"per_device_train_batch_size",
	"base_model",
	"model_name_or_path"
];

// src/frameworks/generic.ts
/**
* How far a key can be trusted whose script is not known: `sure` where Hugging Face's own name leaves one meaning,
* `likely` where a name is usual but not settled, `unsure` where the unit may differ.
*/
const sure = .9;
const likely = .7;
const unsure = .6;
const scriptDecides$1 = "the script behind this file decides";
/** A reading of the first of these keys, in sections of these roles. */
const at$1 = (roles, keys, read) => (scope) => read(pathsIn(scope.native, roles, keys))(scope);
/** What is written, and nothing where nothing is: a script may hold any value in its code. */
const written$2 = (confidence, reading) => (scope) => {
	const fact = reading(scope);
	if (!fact || fact.state === "unset" || fact.state === "default") return void 0;
	return fact.value === null ? fact : {
		confidence,
		...fact
	};
};
/** The first of several that is written; each may be trusted differently. */
const firstWritten = (...readings) => firstOf(...readings);
const model$2 = [
	"model",
	"top",
	"train"
];
const train = ["train", "top"];
const lora$1 = [
	"lora",
	"train",
	"top",
	"model"
];
const loraOnly = ["lora"];
const quant = [
	"quant",
	"model",
	"top",
	"train",
	"lora"
];
const data$1 = [
	"data",
	"top",
	"train"
];
const output = [
	"output",
	"train",
	"top"
];
const evaluation$3 = [
	"eval",
	"train",
	"top"
];
const one = (confidence, roles, keys, read) => written$2(confidence, at$1(roles, keys, read));
const baseModel = firstWritten(one(sure, model$2, [
	"base_model",
	"base_model_name_or_path",
	"model_name_or_path",
	"base_model_id",
	"base_model_name"
], text), one(sure, model$2, [
	"pretrained_model_name_or_path",
	"model_id",
	"hf_model_id",
	"hf_model_name"
], text), one(likely, ["model"], [
	"name_or_path",
	"model_name",
	"name",
	"id",
	"base",
	"path",
	"pretrained",
	"model_path"
], text), one(likely, ["top", "train"], [
	"model",
	"model_name",
	"pretrained_model",
	"model_path",
	"checkpoint"
], text));
/** Words that people write for a method, without separators. */
const methods$4 = {
	...Object.fromEntries(Object.entries(peftKinds).map(([name, kind]) => [bare(name), kind])),
	qlora: "lora",
	dora: "lora",
	full: "full",
	fullft: "full",
	fft: "full",
	fullfinetune: "full",
	fullfinetuning: "full",
	fullparameter: "full",
	freeze: "partial",
	lastlayers: "partial",
	none: "full"
};
function bare(word) {
	return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}
const knownMethod = (node) => Object.hasOwn(methods$4, bare(node.text)) ? methods$4[bare(node.text)] : void 0;
/** The first of these keys whose text is a word of the table; other texts mean something else. */
const wordAt = (roles, keys, take, confidence) => (scope) => {
	const located = findIn(scope.native, roles, keys, (one) => wordOf(one, take) !== void 0);
	const word = located && wordOf(located, take);
	return located && word !== void 0 ? stated(located, word, { confidence }) : void 0;
};
const wordOf = ({ node }, take) => node.kind === "scalar" && node.text !== "" ? take(node) : void 0;
const methodKeys = [
	"peft_type",
	"peft_method",
	"peft",
	"finetuning_type",
	"finetune_type",
	"fine_tuning_type",
	"finetuning_method",
	"fine_tuning_method",
	"tuning_method",
	"training_method",
	"train_method",
	"training_type",
	"adapter",
	"adapter_type",
	"method"
];
const methodWord = firstWritten(wordAt([
	"train",
	"lora",
	"top",
	"model"
], methodKeys, knownMethod, likely), wordAt(loraOnly, ["type", "name"], knownMethod, likely));
/** A switch that says yes or no to LoRA. A section counts by its own switch. */
const switchAt = firstWritten(one(likely, lora$1, [
	"use_lora",
	"use_peft",
	"lora_enable",
	"enable_lora",
	"lora_enabled"
], flag), one(likely, loraOnly, [
	"enabled",
	"enable",
	"use",
	"active"
], flag), one(likely, [
	"top",
	"train",
	"model"
], ["lora", "peft"], (keys) => onlyFlag(keys)));
/** A yes or no under a key that may hold a whole section instead. */
const onlyFlag = (keys) => (scope) => {
	const path = keys.find((key) => booleanFrom(textAt(scope.native, key) ?? "") !== null);
	return path === void 0 ? void 0 : flag(path)(scope);
};
const fullSwitch = one(likely, [
	"train",
	"top",
	"model"
], [
	"full_finetuning",
	"full_finetune",
	"full_fine_tuning",
	"use_full_finetuning"
], flag);
const rank$4 = firstWritten(one(sure, lora$1, ["lora_r", "lora_rank"], integer), one(sure, loraOnly, ["r", "rank"], integer), one(unsure, loraOnly, ["dim", "lora_dim"], integer), when((scope) => findIn(scope.native, [
	"top",
	"train",
	"model"
], ["lora_alpha"], () => true) !== void 0, one(likely, [
	"top",
	"train",
	"model"
], ["r", "rank"], integer)));
const qloraSwitch = firstWritten(one(likely, quant, ["use_qlora", "qlora_enabled"], flag), one(likely, [
	"top",
	"train",
	"model"
], ["qlora"], (keys) => onlyFlag(keys)));
/** The method by its name, by a switch, or by a rank; a file that says none of them leaves it to the script. */
function method$20(scope) {
	const word = methodWord(scope);
	if (word) return word;
	const on = switchAt(scope);
	if (on) return on.value === null ? on : {
		...on,
		value: on.value === true ? "lora" : "full"
	};
	if (fullSwitch(scope)?.value === true) return {
		...fullSwitch(scope),
		value: "full",
		state: "stated"
	};
	const qlora = qloraSwitch(scope);
	if (qlora?.value === true) return {
		...qlora,
		value: "lora"
	};
	const size = rank$4(scope);
	if (typeof size?.value === "number" && size.value > 0) return {
		...size,
		value: "lora",
		confidence: .8
	};
	return external(scriptDecides$1)(scope);
}
const isLora$13 = (scope) => method$20(scope)?.value === "lora";
const targets$10 = Object.fromEntries(["adapter.targets", "adapter.targetsMode"].map((name) => [name, firstWritten(one(sure, lora$1, ["lora_target_modules", "target_modules"], (keys) => targetFacts(keys)[name] ?? text(keys)), one(likely, loraOnly, [
	"targets",
	"modules",
	"lora_target"
], (keys) => targetFacts(keys)[name] ?? text(keys)))]));
/** A section of quantisation may carry its own switch, and then nothing in it counts when that is off. */
const quantOff = (scope) => {
	const fact = one(sure, ["quant"], [
		"use_bnb",
		"enabled",
		"enable",
		"use",
		"use_quantization",
		"quantize"
	], flag)(scope);
	return fact?.value === false ? {
		...fact,
		value: 16
	} : void 0;
};
const bitWords = {
	"4bit": 4,
	int4: 4,
	nf4: 4,
	fp4: 4,
	bnb4bit: 4,
	"8bit": 8,
	int8: 8,
	bnb8bit: 8,
	none: 16,
	no: 16,
	"16bit": 16
};
const inBits = (node) => {
	const word = bare(node.text);
	if (Object.hasOwn(bitWords, word)) return bitWords[word];
	const bits = numberFrom(node.text);
	return bits !== null && [
		2,
		3,
		4,
		8,
		16,
		32
	].includes(bits) ? bits : void 0;
};
const bitsKey = (scope) => {
	const located = findIn(scope.native, quant, [
		"quantization_bit",
		"quantization_bits",
		"quant_bits",
		"bits",
		"num_bits",
		"quantization",
		"quantize"
	], ({ node }) => node.kind === "scalar" && inBits(node) !== void 0);
	return located?.node.kind === "scalar" ? stated(located, inBits(located.node) ?? 16, { confidence: likely }) : void 0;
};
const flagOn = (keys, bits) => (scope) => {
	const fact = one(sure, quant, keys, flag)(scope);
	if (fact?.value === true) return {
		...fact,
		value: bits
	};
	return fact?.value === null ? fact : void 0;
};
const saysQlora = (scope) => {
	const fact = qloraSwitch(scope);
	if (fact?.value === true) return {
		...fact,
		value: 4
	};
	const word = wordAt([
		"train",
		"lora",
		"top",
		"model"
	], [...methodKeys, "type"], (node) => bare(node.text) === "qlora" ? "qlora" : void 0, likely)(scope);
	return word && {
		...word,
		value: 4
	};
};
const flagsOff = (scope) => {
	const fact = one(likely, quant, [
		"load_in_4bit",
		"use_4bit",
		"load_in_8bit"
	], flag)(scope);
	return fact?.value === false ? {
		...fact,
		value: 16
	} : void 0;
};
const bits$9 = firstWritten(quantOff, flagOn([
	"load_in_4bit",
	"use_4bit",
	"load_4bit"
], 4), flagOn([
	"load_in_8bit",
	"use_8bit",
	"load_8bit"
], 8), saysQlora, bitsKey, flagsOff);
const isQuantised$6 = (scope) => Number(bits$9(scope)?.value ?? 16) < 16;
const onFourBits$1 = (scope) => bits$9(scope)?.value === 4;
const dtypes$5 = {
	bf16: "bf16",
	bfloat16: "bf16",
	fp16: "fp16",
	float16: "fp16",
	half: "fp16",
	fp32: "fp32",
	float32: "fp32",
	no: "fp32",
	auto: "auto"
};
const dtype = (node) => {
	const word = node.text.toLowerCase().replace(/^torch\./, "");
	return Object.hasOwn(dtypes$5, word) ? dtypes$5[word] : void 0;
};
const quantType = (node) => /^(nf4|fp4|int8|int4|fp8)$/i.exec(node.text)?.[0].toLowerCase();
/** Words that people write for an objective, without separators and without `trainer`. */
const objectives$1 = {
	sft: "sft",
	supervised: "sft",
	instructiontuning: "sft",
	instruction: "sft",
	supervisedfinetuning: "sft",
	cpt: "continued-pretraining",
	pt: "continued-pretraining",
	pretrain: "continued-pretraining",
	pretraining: "continued-pretraining",
	continuedpretraining: "continued-pretraining",
	dpo: "dpo",
	ipo: "ipo",
	kto: "kto",
	orpo: "orpo",
	simpo: "simpo",
	cpo: "cpo",
	rm: "reward-model",
	reward: "reward-model",
	rewardmodel: "reward-model",
	rewardmodeling: "reward-model",
	ppo: "ppo",
	grpo: "grpo",
	rloo: "rloo",
	distillation: "distillation",
	gkd: "distillation",
	sequenceclassification: "classification",
	textclassification: "classification"
};
const knownObjective = (node) => {
	const word = bare(node.text).replace(/trainer$/, "");
	return Object.hasOwn(objectives$1, word) ? objectives$1[word] : void 0;
};
const objectiveWord = wordAt([
	"train",
	"top",
	"model"
], [
	"objective",
	"training_objective",
	"stage",
	"train_stage",
	"training_stage",
	"training_type",
	"train_type",
	"algorithm",
	"algo",
	"trainer_type",
	"trainer",
	"rl",
	"method",
	"training_method",
	"task",
	"task_type",
	"type"
], knownObjective, likely);
const sections = [
	"sft",
	"dpo",
	"orpo",
	"kto",
	"grpo",
	"simpo",
	"cpo",
	"ppo"
];
/** A section with the name of one method, unless it is switched off. Several are stages, and none of them is all. */
const objectiveSection = (scope) => {
	const [name, ...others] = sections.filter((key) => find(scope.native, key)?.node.kind === "map");
	const located = name && find(scope.native, name);
	if (!located || others.length > 0) return void 0;
	return booleanFrom(textAt(scope.native, `${name}.enabled`) ?? "") === false ? void 0 : stated(located, name, { confidence: unsure });
};
const byPath = (scope) => {
	const path = objectiveByPath(scope.path);
	return path && {
		value: path.kind,
		state: "derived",
		confidence: unsure,
		note: "by the path"
	};
};
/** Loss on answers only is a thing of supervised tuning. */
const byLoss$1 = (scope) => {
	const fact = lossOn$6(scope);
	return fact && fact.value !== null ? {
		...fact,
		value: "sft",
		confidence: unsure
	} : void 0;
};
const lossWords = {
	all: "all",
	full: "all",
	completion: "completion",
	completions: "completion",
	response: "completion",
	responses: "completion",
	output: "completion",
	assistant: "assistant-turns",
	assistantonly: "assistant-turns",
	assistantturns: "assistant-turns"
};
const yesNo = (yes, no) => (keys) => mapped(flag(keys), (on) => on === true ? yes : no);
const lossOn$6 = firstWritten(one(sure, data$1, [
	"train_on_inputs",
	"train_on_input",
	"train_on_prompt"
], yesNo("all", "completion")), one(sure, data$1, [
	"completion_only_loss",
	"train_on_completions",
	"train_on_completions_only",
	"train_on_responses_only",
	"mask_prompt",
	"mask_inputs"
], yesNo("completion", "all")), one(sure, data$1, ["assistant_only_loss"], yesNo("assistant-turns", "all")), wordAt(data$1, [
	"loss_on",
	"train_on",
	"loss_mask"
], (node) => lossWords[bare(node.text)], likely));
const trainKeys = [
	"train_file",
	"train_files",
	"train_path",
	"train_data_path",
	"train_data",
	"train_dataset",
	"train_datasets",
	"training_file",
	"training_data",
	"data_path",
	"dataset_path",
	"dataset_name",
	"dataset",
	"dataset_id"
];
const validationKeys$1 = [
	"eval_file",
	"eval_path",
	"eval_data_path",
	"eval_data",
	"eval_dataset",
	"eval_datasets",
	"val_file",
	"val_path",
	"val_data_path",
	"val_data",
	"valid_file",
	"valid_path",
	"validation_file",
	"validation_path",
	"validation_data",
	"validation_dataset",
	"dev_file"
];
const testKeys$1 = [
	"test_file",
	"test_path",
	"test_data_path",
	"test_data",
	"test_dataset"
];
/** Sources under the first of these keys that holds a text or a list of texts. */
const sourcesAt$1 = (roles, keys, confidence) => (scope) => {
	const located = findIn(scope.native, roles, keys, namesData);
	const path = located && pathsIn(scope.native, roles, keys).find((key) => find(scope.native, key) === void 0 ? false : same(find(scope.native, key), located));
	const fact = path === void 0 ? void 0 : texts(path)(scope);
	if (!located || !fact || !Array.isArray(fact.value)) return noRecords("not-expressible");
	return recordsOf(fact.value.map((name) => sourceRecord({
		...fact,
		confidence
	}, String(name))), located);
};
const same = (found, located) => found?.node === located.node;
function sourceRecord(fact, name) {
	const fileFormat = fileFormatOf(name);
	return {
		id: {
			...fact,
			value: name
		},
		fileFormat: fileFormat === void 0 ? void 0 : {
			...fact,
			value: fileFormat
		}
	};
}
function namesData({ node }) {
	if (node.kind === "list") return node.items.length > 0 && node.items.every((item) => item.kind === "scalar" && item.text !== "");
	return node.kind === "scalar" && node.text.trim() !== "" && booleanFrom(node.text) === null && numberFrom(node.text) === null && node.text.toLowerCase() !== "null" && node.text !== "~";
}
const orNothing = (list) => (scope) => {
	const found = list(scope);
	return found.records.length > 0 ? found : noRecords("external", void 0, scriptDecides$1);
};
const heldOutShare = one(likely, [
	"data",
	"eval",
	"top",
	"train"
], [
	"val_size",
	"val_set_size",
	"validation_split",
	"validation_size",
	"val_split",
	"val_ratio",
	"test_size",
	"eval_split_ratio",
	"validation_split_percentage"
], number);
const validation$1 = firstList(sourcesAt$1([
	"data",
	"eval",
	"top",
	"train"
], validationKeys$1, likely), sourcesAt$1(["data"], [
	"validation",
	"valid",
	"val",
	"eval",
	"dev"
], unsure));
const heldOut$12 = (scope) => {
	const files = validation$1(scope);
	if (files.records.length > 0) return {
		...files.fact,
		value: "dataset",
		confidence: unsure
	};
	const share = heldOutShare(scope);
	if (typeof share?.value !== "number") return share;
	return {
		...share,
		value: share.value === 0 ? "none" : share.value < 1 ? "fraction" : "count"
	};
};
const optimizer$2 = firstWritten(wordAt(train, [
	"optim",
	"optimizer",
	"optimizer_type",
	"optimizer_name"
], (node) => optimizerOf(node.text), likely));
/** Names of known families only: the key holds a section or a class path in many projects. */
function optimizerOf(name) {
	const known = optimizerName(name.replace(/^.*\./, ""));
	return /^(adam|adafactor|lion|muon|sgd|galore|lomo|apollo)/.test(known) ? known : void 0;
}
const schedule$4 = firstWritten(wordAt(train, [
	"lr_scheduler_type",
	"lr_scheduler",
	"scheduler",
	"scheduler_type",
	"lr_schedule"
], (node) => schedules$2[node.text.toLowerCase()], likely));
const precision$1 = (scope) => {
	for (const [key, name] of [["bf16", "bf16"], ["fp16", "fp16"]]) {
		const fact = one(sure, [
			"train",
			"top",
			"model"
		], [key], flag)(scope);
		if (fact?.value === true) return {
			...fact,
			value: name
		};
	}
	return wordAt(["train", "top"], ["mixed_precision", "precision"], dtype, likely)(scope);
};
/** A map under the key is a section of deepspeed settings or of anything else, and is left alone. */
const deepspeedFile = one(likely, ["train", "top"], [
	"deepspeed",
	"deepspeed_config",
	"ds_config",
	"ds_cfgs"
], (keys) => (scope) => {
	const path = keys.find((key) => /\.json$|\.ya?ml$/.test(textAt(scope.native, key) ?? ""));
	return path === void 0 ? void 0 : text(path)(scope);
});
const evaluationTrigger$8 = firstWritten(one(sure, evaluation$3, ["eval_strategy", "evaluation_strategy"], trigger$1), mapped(one(unsure, evaluation$3, ["eval_steps"], positive), () => "steps"));
const saves$1 = firstWritten(one(sure, output, ["save_strategy"], trigger$1), mapped(one(unsure, output, ["save_steps"], positive), () => "steps"));
const every = (roles, key, decides) => when((scope) => decides(scope)?.value === "steps", one(likely, roles, [key], positive));
const secretKeys = [
	"hf_token",
	"hub_token",
	"huggingface_token",
	"wandb_api_key",
	"wandb_token",
	"api_key",
	"openai_api_key"
];
/**
* Tuning files of a project's own making: keys as Hugging Face calls them, at the top or in sections. What the
* script does with them is not known, so nothing is taken from silence, and each fact says how far it can be trusted.
*/
const generic = {
	id: "generic",
	title: "Project-own file",
	homepage: "https://huggingface.co/docs/transformers/trainer",
	version: "1",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		fallback: "last",
		test: (native) => tuningRuns(native).length > 0,
		words: tuningWords
	}],
	runs: ({ native }) => tuningRuns(native),
	facts: {
		"plan.name": one(likely, output, [
			"run_name",
			"experiment_name",
			"log_run_name"
		], text),
		"model.id": baseModel,
		"model.revision": one(sure, model$2, ["model_revision", "revision"], text),
		"model.tokenizer": one(likely, model$2, [
			"tokenizer_name",
			"tokenizer_name_or_path",
			"tokenizer"
		], text),
		"model.loadDtype": wordAt(model$2, ["torch_dtype", "dtype"], dtype, likely),
		"model.attention": one(sure, model$2, ["attn_implementation"], text),
		"security.trustRemoteCode": one(sure, [...model$2, "data"], ["trust_remote_code"], flag),
		"method.kind": method$20,
		...allWhen(isLora$13, {
			"adapter.rank": rank$4,
			"adapter.alpha": firstWritten(one(sure, lora$1, ["lora_alpha"], number), one(sure, loraOnly, ["alpha"], number)),
			"adapter.dropout": firstWritten(one(sure, lora$1, ["lora_dropout"], number), one(sure, loraOnly, ["dropout"], number)),
			...targets$10,
			"adapter.modulesToSave": one(sure, lora$1, ["modules_to_save", "lora_modules_to_save"], texts),
			"adapter.rslora": one(sure, lora$1, ["use_rslora"], flag),
			"adapter.dora": one(sure, lora$1, ["use_dora"], flag)
		}),
		"quantization.bits": bits$9,
		...allWhen(onFourBits$1, {
			"quantization.type": wordAt(quant, [
				"bnb_4bit_quant_type",
				"quant_type",
				"quantization_type"
			], quantType, sure),
			"quantization.double": one(sure, quant, [
				"bnb_4bit_use_double_quant",
				"double_quant",
				"use_double_quant",
				"use_nested_quant"
			], flag),
			"quantization.computeDtype": wordAt(quant, ["bnb_4bit_compute_dtype", "compute_dtype"], dtype, sure)
		}),
		"quantization.scheme": (scope) => {
			const fact = one(sure, quant, [
				"load_in_4bit",
				"load_in_8bit",
				"bnb_4bit_quant_type"
			], text)(scope);
			return fact && isQuantised$6(scope) ? {
				...fact,
				value: "bitsandbytes"
			} : void 0;
		},
		"prompt.virtualTokens": one(sure, lora$1, ["num_virtual_tokens"], integer),
		"objective.kind": firstOf(objectiveWord, objectiveSection, byLoss$1, byPath, external(scriptDecides$1)),
		"data.heldOutKind": heldOut$12,
		"data.heldOutSize": when((scope) => heldOut$12(scope)?.value !== "dataset", heldOutShare),
		"data.chatTemplate": one(likely, [...data$1, "model"], ["chat_template"], text),
		"data.lossOn": lossOn$6,
		"data.sequenceLength": firstWritten(one(sure, [
			"data",
			"model",
			"train",
			"top"
		], [
			"max_seq_length",
			"max_seq_len",
			"model_max_length",
			"cutoff_len"
		], integer), one(unsure, [
			"data",
			"model",
			"train",
			"top"
		], [
			"max_length",
			"seq_length",
			"seq_len",
			"sequence_len",
			"sequence_length",
			"context_length",
			"block_size"
		], integer)),
		"data.packing": one(sure, data$1, [
			"packing",
			"sample_packing",
			"pack"
		], flag),
		"hyper.learningRate": one(sure, train, ["learning_rate", "lr"], number),
		"hyper.schedule": schedule$4,
		"hyper.warmupSteps": one(likely, train, [
			"warmup_steps",
			"num_warmup_steps",
			"lr_warmup_steps"
		], positive),
		"hyper.warmupRatio": one(sure, train, ["warmup_ratio", "lr_warmup_ratio"], positive),
		"hyper.epochs": firstWritten(one(sure, train, ["num_train_epochs"], number), one(likely, train, [
			"num_epochs",
			"epochs",
			"n_epochs",
			"max_epochs"
		], number)),
		"hyper.maxSteps": one(likely, train, [
			"max_steps",
			"train_steps",
			"num_train_steps",
			"total_steps"
		], positive),
		"hyper.microBatch": firstWritten(one(sure, train, ["per_device_train_batch_size"], integer), one(likely, train, [
			"per_device_batch_size",
			"train_batch_size_per_device",
			"per_gpu_train_batch_size",
			"micro_batch_size"
		], integer), one(unsure, train, ["train_batch_size", "batch_size"], integer)),
		"hyper.accumulation": one(sure, train, [
			"gradient_accumulation_steps",
			"grad_accum_steps",
			"grad_accumulation_steps",
			"gradient_accumulation"
		], integer),
		"hyper.effectiveBatch": one(likely, train, [
			"effective_batch_size",
			"global_batch_size",
			"total_batch_size"
		], integer),
		"hyper.optimizer": optimizer$2,
		"hyper.weightDecay": one(sure, train, ["weight_decay"], number),
		"hyper.maxGradNorm": one(likely, train, [
			"max_grad_norm",
			"grad_clip",
			"gradient_clip_val",
			"clip_grad_norm"
		], number),
		"hyper.noiseAlpha": one(sure, train, ["neftune_noise_alpha"], number),
		"hyper.seed": one(likely, [
			"train",
			"top",
			"data"
		], ["seed", "random_seed"], integer),
		"precision.train": precision$1,
		"memory.gradientCheckpointing": one(sure, [
			"train",
			"top",
			"model"
		], ["gradient_checkpointing", "use_gradient_checkpointing"], flag),
		"hardware.count": external("decided by the launcher"),
		"distributed.configFile": deepspeedFile,
		"checkpoint.trigger": saves$1,
		"checkpoint.every": every(output, "save_steps", saves$1),
		"checkpoint.keep": one(sure, output, ["save_total_limit"], integer),
		"evaluation.trigger": evaluationTrigger$8,
		"evaluation.every": every(evaluation$3, "eval_steps", evaluationTrigger$8),
		"evaluation.metric": one(sure, evaluation$3, ["metric_for_best_model"], text),
		"evaluation.loadBest": one(sure, evaluation$3, ["load_best_model_at_end"], flag),
		"output.dir": one(likely, output, [
			"output_dir",
			"output_path",
			"save_dir",
			"save_path",
			"out_dir"
		], text),
		"output.push": one(sure, output, ["push_to_hub"], flag),
		"output.hubId": one(sure, output, ["hub_model_id", "hub_repo_id"], text),
		"output.hubPrivate": one(sure, output, ["hub_private_repo"], flag),
		"output.mergeAdapter": one(likely, ["lora", ...output], [
			"merge_adapter",
			"merge_lora",
			"merge_and_unload",
			"save_merged"
		], flag),
		"logging.destinations": one(sure, output, ["report_to"], (keys) => texts(keys, { none: ["none"] })),
		"logging.project": one(likely, output, [
			"wandb_project",
			"project_name",
			"log_project"
		], text)
	},
	lists: {
		"data.train": orNothing(firstList(sourcesAt$1(data$1, trainKeys, likely), sourcesAt$1(["data"], [
			"train",
			"path",
			"name",
			"file",
			"files",
			"source",
			"id"
		], unsure), sourcesAt$1(["top"], ["data"], unsure))),
		"data.validation": orNothing(validation$1),
		"data.test": orNothing(firstList(sourcesAt$1([
			"data",
			"eval",
			"top"
		], testKeys$1, likely), sourcesAt$1(["data"], ["test"], unsure))),
		secrets: (scope) => secretsAt(pathsIn(scope.native, [
			"top",
			"model",
			"train",
			"data",
			"output"
		], secretKeys))(scope)
	}
};

// src/frameworks/hf-trainer.ts
/** Keys of `TrainingArguments`, and of the scripts that transformers ships, that mean a training run. */
const runKeys$1 = [
	"per_device_train_batch_size",
	"num_train_epochs",
	"learning_rate",
	"gradient_accumulation_steps",
	"lr_scheduler_type",
	"train_file",
	"do_train"
];
/** Keys of files that only look alike: diffusion and vision scripts, merges, weights, records of finished runs. */
const falseFriends = [
	"instance_prompt",
	"resolution",
	"validation_prompt",
	"image_column",
	"merge_method",
	"architectures",
	"_n_gpu",
	"run.model_type"
];
/** Switches by which scripts turn LoRA on; the first that is written decides. */
const loraSwitches = [
	"use_peft",
	"use_lora",
	"lora_enable",
	"enable_lora",
	"use_qlora",
	"q_lora"
];
const fourBitSwitches = [
	["load_in_4bit", 4],
	["use_qlora", 4],
	["q_lora", 4],
	["load_in_8bit", 8]
];
const modelKeys = [
	"model_name_or_path",
	"pretrained_model_name_or_path",
	"model_name",
	"model_id"
];
const scriptDecides = "the script behind this file decides";
/** `training_args` and `data_config` side by side: the schema of ChatGLM's fine-tuning script, and of its heirs. */
const isNested = (scope) => find(scope.native, "training_args")?.node.kind === "map";
const isLora$12 = (scope) => method$19(scope)?.value === "lora";
const isSoftPrompt = (scope) => /^(prompt-tuning|prefix-tuning|p-tuning)$/.test(String(method$19(scope)?.value));
/**
* Files for scripts that parse `transformers.TrainingArguments`. What else the script does is not known, so facts
* count for less, and those that a script may hold in its code stay open.
* Read from transformers 4.57.6 and 5.18.0, and THUDM/ChatGLM3 finetune_demo at 732294f.
*/
const hfTrainer = {
	id: "hf-trainer",
	title: "Transformers Trainer",
	homepage: "https://huggingface.co/docs/transformers/trainer",
	version: "5.18.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		fallback: true,
		all: ["output_dir"],
		min: 2,
		any: runKeys$1,
		none: falseFriends
	}, {
		kind: "train",
		fallback: true,
		all: ["training_args.output_dir"],
		any: runKeys$1.map((key) => `training_args.${key}`).concat("training_args.max_steps"),
		none: falseFriends
	}],
	facts: {
		"plan.name": text("run_name"),
		"plan.dialect": when(isNested, always("nested")),
		"model.id": firstSaid(text(modelKeys), external("given on the command line")),
		"model.revision": text("model_revision"),
		"model.tokenizer": text(["tokenizer_name", "tokenizer_name_or_path"]),
		"model.attention": text("attn_implementation"),
		"security.trustRemoteCode": firstSaid(flag("trust_remote_code"), external(scriptDecides)),
		"method.kind": method$19,
		...allWhen(isLora$12, {
			"adapter.rank": integer([
				"lora_r",
				"lora_rank",
				"peft_config.r"
			]),
			"adapter.alpha": number(["lora_alpha", "peft_config.lora_alpha"]),
			"adapter.dropout": number(["lora_dropout", "peft_config.lora_dropout"]),
			...peftTargetFacts([
				"lora_target_modules",
				"target_modules",
				"peft_config.target_modules"
			]),
			"adapter.modulesToSave": texts(["lora_modules_to_save", "peft_config.modules_to_save"]),
			"adapter.rslora": flag(["use_rslora", "peft_config.use_rslora"]),
			"adapter.dora": flag(["use_dora", "peft_config.use_dora"])
		}),
		"quantization.bits": firstSaid(firstOn(fourBitSwitches), external(scriptDecides)),
		"prompt.virtualTokens": when(isSoftPrompt, integer("peft_config.num_virtual_tokens")),
		"objective.kind": objective$16,
		"data.heldOutKind": heldOut$11,
		"data.sequenceLength": integer([
			"max_seq_length",
			"model_max_length",
			"block_size",
			"max_length"
		]),
		"data.inputLength": integer(["max_source_length", "max_input_length"]),
		"data.outputLength": integer(["max_target_length", "max_output_length"]),
		"data.packing": when((scope) => has(scope.native, "packing"), flag("packing")),
		...placed(trainingArguments),
		"hardware.count": external("decided by the launcher"),
		"evaluation.trigger": evaluation$2
	},
	lists: {
		"data.train": firstList(named$5("dataset_name", "dataset_config_name"), files$2("train_file"), files$2("data_config.train_file"), files$2("data_path")),
		"data.validation": firstList(files$2("validation_file"), files$2("data_config.val_file"), files$2("eval_data_path")),
		"data.test": firstList(files$2("test_file"), files$2("data_config.test_file")),
		secrets: secretsAt([
			"hub_token",
			"push_to_hub_token",
			"token",
			"use_auth_token"
		])
	}
};
/** Keys of `TrainingArguments` at the top, or in their own section. */
function placed(fields) {
	const nested = allInside("training_args", fields);
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, (scope) => isNested(scope) ? nested[name]?.(scope) : reading(scope)]));
}
/** By a switch, or a PEFT configuration. Bare `lora_r` without either decides nothing. */
function method$19(scope) {
	const type = scalar("peft_config.peft_type", (node) => peftKinds[node.text.toUpperCase()] ?? "other-peft")(scope);
	if (type?.state !== "unset") return type;
	const key = loraSwitches.find((name) => has(scope.native, name));
	const fact = key && flag(key)(scope);
	if (fact) return typeof fact.value === "boolean" ? {
		...fact,
		value: fact.value ? "lora" : "full"
	} : fact;
	if (isNested(scope) && has(scope.native, "data_config")) return byDefault("full", "without `peft_config` the script trains all weights");
	return without("external", scriptDecides);
}
function objective$16(scope) {
	if (isNested(scope) && has(scope.native, "data_config")) return byDefault("sft");
	const path = objectiveByPath(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: .6,
		note: "by the path"
	} : without("external", scriptDecides);
}
function heldOut$11(scope) {
	const share = find(scope.native, "validation_split_percentage");
	const held = findFirst(scope.native, [
		"validation_file",
		"data_config.val_file",
		"eval_data_path"
	]);
	if (held && !isEmpty(held)) return stated(held, "dataset");
	return share && !isEmpty(share) ? stated(share, "fraction") : without("external", scriptDecides);
}
/** ChatGLM's script turns evaluation off when no `val_file` is given. */
function evaluation$2(scope) {
	if (!isNested(scope)) return evaluationTrigger$10(scope);
	return has(scope.native, "data_config") && !has(scope.native, "data_config.val_file") ? byDefault("none", "without `val_file` the script turns evaluation off") : inside("training_args", evaluationTrigger$10)(scope);
}
function files$2(key) {
	return (scope) => {
		const at = find(scope.native, key);
		if (!at || isEmpty(at) || at.node.kind === "map") return noRecords("unset", key);
		const names = texts(key)(scope);
		if (!Array.isArray(names?.value)) return {
			fact: without("unresolved", void 0, key),
			records: []
		};
		const records = names.value.map((name) => ({
			id: {
				...names,
				value: String(name)
			},
			fileFormat: formatOf$1(names, String(name))
		}));
		return recordsOf(records, at);
	};
}
function formatOf$1(fact, name) {
	const value = fileFormatOf(name);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function named$5(key, configKey) {
	return (scope) => {
		const at = find(scope.native, key);
		if (!at || isEmpty(at)) return noRecords("unset", key);
		return recordsOf([{
			id: text(key)(scope),
			config: text(configKey)(scope)
		}], at);
	};
}

// src/frameworks/shared/verl.ts
/** The actor of a reinforcement run keeps under its own section what a supervised run keeps at the top. */
const isRl = (scope) => has(scope.native, "actor_rollout_ref");
/** A run on pairs, in the extension that HyperPod uses. */
const isDpo = ({ native }) => /DPO/.test(textAt(native, "data._target_") ?? "") || has(native, "data.chosen_key");
const model$1 = (name) => [`actor_rollout_ref.model.${name}`, `model.${name}`];
const optim = (name) => [`actor_rollout_ref.actor.optim.${name}`, `optim.${name}`];
const modelPath = [...model$1("path"), "model.partial_pretrain"];
/** Advantage estimators by what the run is called. */
const estimators = {
	gae: "ppo",
	grpo: "grpo",
	grpo_passk: "grpo",
	rloo: "rloo"
};
/** The estimator of a base is often replaced on the command line, where the name of the run comes from too. */
const reinforced = (scope) => {
	const fact = choice("algorithm.adv_estimator", estimators)(scope);
	return fact?.state === "inherited" ? {
		...fact,
		confidence: .6
	} : fact;
};
const objective$15 = (scope) => {
	if (isRl(scope)) return reinforced(scope);
	const pairs = find(scope.native, "data._target_") ?? find(scope.native, "data.chosen_key");
	return isDpo(scope) && pairs ? stated(pairs, "dpo") : byDefault("sft", "the supervised trainer");
};
const rank$3 = firstOf(positive(model$1("lora_rank")), positive(model$1("lora.rank")));
const method$18 = (scope) => {
	const fact = rank$3(scope);
	if (typeof fact?.value === "number") return {
		...fact,
		value: "lora"
	};
	if (fact?.state === "unresolved" || fact?.state === "external") return fact;
	const at = [...model$1("lora_rank"), ...model$1("lora.rank")].map((key) => find(scope.native, key)).find((x) => x);
	return at && !isEmpty(at) ? stated(at, "full") : byDefault("full", "without `lora_rank` all weights are trained");
};
const isLora$11 = (scope) => method$18(scope)?.value === "lora";
/** Answers of one optimiser step: a mini batch counts prompts, each with as many answers as are sampled. */
const effectiveBatch = (scope) => {
	if (!isRl(scope)) return integer("data.train_batch_size")(scope);
	const prompts = integer("actor_rollout_ref.actor.ppo_mini_batch_size")(scope);
	const answers = integer("actor_rollout_ref.rollout.n")(scope);
	if (typeof prompts?.value !== "number" || typeof answers?.value !== "number") return void 0;
	return {
		...prompts,
		value: prompts.value * answers.value,
		note: "prompts × sampled answers"
	};
};
/** With dynamic batches a pass is bounded by tokens, and the number of examples is ignored. */
const dynamic = (scope) => firstOn([["actor_rollout_ref.actor.use_dynamic_bsz", true], ["data.use_dynamic_bsz", true]])(scope) !== void 0;
const heldOut$10 = (scope) => {
	const files = find(scope.native, "data.val_files");
	if (files && !isEmpty(files) && !(files.node.kind === "scalar" && files.node.text === "")) return stated(files, "dataset");
	const share = splitRatio$1(scope);
	if (typeof share?.value !== "number") return byDefault("none");
	return {
		...share,
		value: share.value < 1 ? "fraction" : "none"
	};
};
const splitRatio$1 = number("data.train_val_split_ratio");
const format$10 = (scope) => {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: scope.native.base.replace(/\.?data\..*$/, "")
		}
	};
	if (isRl(whole)) return "prompt-only";
	if (isDpo(whole)) return "preference";
	return has(whole.native, "data.prompt_key") && !has(whole.native, "data.messages_key") ? "instruction" : "chat";
};
const source$11 = {
	id: text(""),
	fileFormat: mapped(text(""), (path) => fileFormatOf(String(path))),
	format: (scope) => byDefault(format$10(scope))
};
/** One path, or a list of them; `null` and an empty text leave it to the command line. */
const files$1 = (key) => (scope) => {
	const at = find(scope.native, key);
	return at?.node.kind === "scalar" && at.node.text === "" ? noRecords("unset", key) : each(key, source$11)(scope);
};
const frequency = (key) => scalar(key, (node) => {
	if (/^after_each_epoch$/i.test(node.text)) return "epoch";
	return Number(node.text) > 0 ? "steps" : "none";
});
/** The interval in steps, where the key holds one. */
const interval$2 = (key) => when((scope) => frequency(key)(scope)?.value === "steps", positive(key));
const evaluationTrigger$7 = (scope) => {
	const fact = frequency("trainer.test_freq")(scope);
	if (fact?.value !== "none" && fact?.value !== null) return fact;
	const before = flag("trainer.val_before_train")(scope);
	return before?.value === true ? {
		...before,
		value: "start"
	} : fact;
};
const strategy$1 = [
	"actor_rollout_ref.actor.strategy",
	"engine.strategy",
	"model.strategy"
];
const offload$4 = (scope) => {
	const keys = [
		"actor_rollout_ref.actor.fsdp_config",
		"engine",
		"model.fsdp_config"
	].flatMap((section) => [
		"param_offload",
		"optimizer_offload",
		"offload_policy",
		"cpu_offload"
	].map((key) => `${section}.${key}`));
	return firstOn(keys.map((key) => [key, "cpu"]))(scope) ?? byDefault("none");
};
const dtypes$4 = {
	bfloat16: "bf16",
	bf16: "bf16",
	float16: "fp16",
	fp16: "fp16",
	float32: "fp32",
	fp32: "fp32"
};
const trackers$3 = {
	console: "console",
	wandb: "wandb",
	mlflow: "mlflow",
	tensorboard: "tensorboard",
	swanlab: "swanlab",
	file: "file"
};
/** Code outside verl that a run loads: rewards, data sets, model libraries. */
const customCode$1 = (scope) => {
	const found = [
		"custom_reward_function.path",
		"reward.custom_reward_function.path",
		"data.custom_cls.path",
		...model$1("external_lib")
	].flatMap((key) => {
		const at = find(scope.native, key);
		return at?.node.kind === "scalar" && !isEmpty(at) && !/^(verl\.|$)/.test(at.node.text) ? [at] : [];
	});
	const [first] = found;
	return first && stated(first, found.map((at) => at.node.kind === "scalar" ? at.node.text : ""));
};
const rewards$1 = (scope) => {
	const custom = text("custom_reward_function.name")(scope);
	const path = text("custom_reward_function.path")(scope);
	if (typeof path?.value === "string") return {
		...path,
		value: [String(custom?.value ?? path.value)]
	};
	return flag("reward_model.enable")(scope)?.value === true ? mapped(text("reward_model.model.path"), (model) => [String(model)])(scope) : void 0;
};
const count$2 = (scope) => {
	const nodes = integer("trainer.nnodes")(scope);
	const perNode = integer("trainer.n_gpus_per_node")(scope);
	if (typeof nodes?.value !== "number" || typeof perNode?.value !== "number") return perNode;
	return {
		...perNode,
		value: nodes.value * perNode.value,
		note: "GPUs per node × nodes"
	};
};
/**
* Facts of a verl run, from the section in which its settings stand.
* Read from verl/trainer/config and verl/workers at b178a3cd (0.8.0.dev).
*/
const verlFacts = {
	"plan.name": text("trainer.experiment_name"),
	"model.id": text(modelPath),
	"model.tokenizer": text(model$1("tokenizer_path")),
	"model.continuesAdapter": text(model$1("lora_adapter_path")),
	"security.trustRemoteCode": flag(model$1("trust_remote_code"), { default: false }),
	"security.customCode": customCode$1,
	"method.kind": method$18,
	...allWhen(isLora$11, {
		"adapter.rank": rank$3,
		"adapter.alpha": number([...model$1("lora_alpha"), ...model$1("lora.alpha")], { default: 16 }),
		"adapter.dropout": number([...model$1("lora_dropout"), ...model$1("lora.dropout")], { default: 0 }),
		...targetFacts([...model$1("target_modules"), ...model$1("lora.target_modules")], { default: ["all-linear"] })
	}),
	"objective.kind": objective$15,
	"objective.beta": when((s) => objective$15(s)?.value === "dpo", number("trainer.beta")),
	"objective.rewards": when(isRl, rewards$1),
	"data.heldOutKind": heldOut$10,
	"data.heldOutSize": when((s) => heldOut$10(s)?.value === "fraction", mapped(splitRatio$1, (share) => Math.round((1 - Number(share)) * 1e6) / 1e6)),
	"data.chatTemplate": literal([...model$1("custom_chat_template"), "data.chat_template"]),
	"data.sequenceLength": when((s) => !isRl(s), integer("data.max_length")),
	"data.inputLength": when(isRl, integer("data.max_prompt_length")),
	"data.outputLength": when(isRl, integer("data.max_response_length")),
	"data.overlong": firstOf(firstOn([["data.filter_overlong_prompts", "drop"]]), choice("data.truncation", {
		error: "raise",
		left: "truncate",
		right: "truncate",
		middle: "truncate"
	})),
	"data.shuffle": flag("data.shuffle"),
	"hyper.learningRate": number(optim("lr")),
	"hyper.schedule": choice([
		...optim("lr_scheduler_type"),
		...optim("warmup_style"),
		...optim("lr_scheduler")
	], {
		constant: "constant",
		cosine: "cosine",
		wsd: "wsd"
	}),
	"hyper.warmupSteps": positive(optim("lr_warmup_steps")),
	"hyper.warmupRatio": positive([...optim("lr_warmup_steps_ratio"), ...optim("warmup_steps_ratio")]),
	"hyper.epochs": number("trainer.total_epochs"),
	"hyper.maxSteps": positive("trainer.total_training_steps"),
	"hyper.microBatch": when((s) => !dynamic(s), integer([
		"actor_rollout_ref.actor.ppo_micro_batch_size_per_gpu",
		"data.micro_batch_size_per_gpu",
		"data.micro_batch_size"
	])),
	"hyper.tokensPerDevice": when(dynamic, integer(["actor_rollout_ref.actor.ppo_max_token_len_per_gpu", "data.max_token_len_per_gpu"])),
	"hyper.effectiveBatch": effectiveBatch,
	"hyper.optimizer": scalar(optim("optimizer"), (node) => optimizerName(node.text), { default: "adamw" }),
	"hyper.weightDecay": number(optim("weight_decay")),
	"hyper.maxGradNorm": number([...optim("clip_grad"), "actor_rollout_ref.actor.grad_clip"]),
	"hyper.seed": integer([
		"trainer.seed",
		"engine.seed",
		"data.seed"
	]),
	"precision.train": choice(["engine.dtype", "actor_rollout_ref.actor.fsdp_config.dtype"], dtypes$4),
	"memory.gradientCheckpointing": flag(model$1("enable_gradient_checkpointing"), { default: true }),
	"memory.activationOffload": flag(model$1("enable_activation_offload"), { default: false }),
	"hardware.count": count$2,
	"hardware.nodes": integer("trainer.nnodes"),
	"distributed.backend": choice(strategy$1, {
		fsdp: "fsdp",
		fsdp2: "fsdp2",
		megatron: "megatron"
	}),
	"distributed.offload": offload$4,
	"distributed.tensorParallel": when((s) => text(strategy$1)(s)?.value === "megatron", integer("actor_rollout_ref.actor.megatron.tensor_model_parallel_size")),
	"checkpoint.trigger": frequency("trainer.save_freq"),
	"checkpoint.every": interval$2("trainer.save_freq"),
	"checkpoint.everyUnit": mapped(interval$2("trainer.save_freq"), () => "steps"),
	"checkpoint.keep": positive(["trainer.max_actor_ckpt_to_keep", "trainer.max_ckpt_to_keep"]),
	"checkpoint.resume": choice("trainer.resume_mode", {
		auto: "auto",
		disable: "none",
		resume_path: "path"
	}),
	"evaluation.trigger": evaluationTrigger$7,
	"evaluation.every": interval$2("trainer.test_freq"),
	"evaluation.everyUnit": mapped(interval$2("trainer.test_freq"), () => "steps"),
	"output.dir": text("trainer.default_local_dir"),
	"output.mergeAdapter": when((s) => isLora$11(s) && has(s.native, "trainer.merge_lora_on_final_save"), flag("trainer.merge_lora_on_final_save")),
	"logging.destinations": mapped(texts("trainer.logger"), (names) => Array.isArray(names) ? names.map((name) => trackers$3[String(name)] ?? "other") : void 0),
	"logging.project": text("trainer.project_name")
};
const verlLists = {
	"data.train": files$1("data.train_files"),
	"data.validation": files$1("data.val_files")
};

// src/frameworks/hyperpod.ts
/**
* Families of recipes share little but the `run` block. Their keys do not overlap, so most facts are one list of
* spellings; only verl, which nests a whole configuration of its own, is read apart.
*/
const isVerl = (scope) => textAt(scope.native, "run.model_type") === "verl";
const isNova = (scope) => /nova/.test(textAt(scope.native, "run.model_type") ?? "");
const inTraining = (scope) => ({
	...scope,
	native: within(scope.native, "training_config")
});
const argument = (name) => `training_config.training_args.${name}`;
const modelKey$1 = (name) => `training_config.model_config.${name}`;
/** Places of the optimiser: Nova 1, Nova 2, reinforcement on Nova, PPO on Nova, agents, NeMo. */
const optimiser = (name) => [
	"training_config.model.optim",
	"training_config.optim_config",
	"training_config.trainer.optim_config",
	"ppo_actor_train.model.optim",
	"optim.config",
	"model.optim"
].map((section) => `${section}.${name}`);
/** Nova recipes and NeMo name a scheme; `null` and "null" switch it off. */
const peftSections = [
	"training_config.model.peft",
	"training_config.peft",
	"training_config.trainer.peft",
	"model.peft"
];
const peftTypes = {
	lora: "lora",
	null: "full",
	none: "full"
};
const method$17 = (scope) => {
	const keys = [modelKey$1("peft_config.peft_type"), ...peftSections.map((section) => `${section}.peft_scheme`)];
	const fact = choice([...keys, "model.peft.peft_type"], peftTypes, {
		default: "full",
		note: "without a scheme all weights are trained"
	})(scope);
	const rank = positive("model.lora_rank")(scope);
	return typeof rank?.value === "number" ? {
		...rank,
		value: "lora"
	} : fact;
};
const isLora$10 = (scope) => method$17(scope)?.value === "lora";
const trainers$1 = {
	sft: "sft",
	dpo: "dpo",
	rm: "reward-model",
	kto: "kto"
};
/** Sections that only one objective has. */
const telling = [
	["training_config.model.dpo_cfg", "dpo"],
	["training_config.dpo_cfg", "dpo"],
	["ppo_actor_train", "ppo"],
	["training_config.rollout.rewards", "grpo"],
	["training_config.rollout", "grpo"]
];
const objective$14 = (scope) => {
	const mode = flag(argument("pretrain_mode"))(scope);
	if (mode?.value === true) return {
		...mode,
		value: "continued-pretraining"
	};
	if (has(scope.native, argument("trainer_type"))) return choice(argument("trainer_type"), trainers$1)(scope);
	const advantage = text("rl.advantage_method")(scope);
	if (typeof advantage?.value === "string") return {
		...advantage,
		value: advantage.value === "group_based" ? "grpo" : "other"
	};
	for (const [key, value] of telling) {
		const at = find(scope.native, key);
		if (at && !isEmpty(at)) return stated(at, value);
	}
	return pretrained(scope) ?? byDefault("sft", "no section asks for another objective");
};
/** Continued pre-training on Nova has the keys of supervised tuning: the names of file and run tell them apart. */
const pretrained = (scope) => {
	const name = find(scope.native, "run.name");
	const words = `${scope.path} ${name?.node.kind === "scalar" ? name.node.text : ""}`;
	return name && /(^|[^a-z])(cpt|pre-?train\w*)([^a-z]|$)/i.test(words) ? stated(name, "continued-pretraining", {
		confidence: .7,
		note: "said by the name of the recipe"
	}) : void 0;
};
/** With elastic training `scale_config` sets these for each number of nodes. */
const elastic = (reading) => (scope) => {
	const on = flag("elastic_policy.is_elastic")(scope)?.value === true;
	const table = find(scope.native, "scale_config");
	return on && table ? unresolved(table, "`scale_config` decides by the number of nodes") : reading(scope);
};
const data = [
	"training_config.datasets.train_data.file_path",
	"training_config.datasets.train_data.name",
	"run.data_s3_path",
	"dataset.dataset_path",
	"model.data.train_dir"
];
const validation = [
	"training_config.datasets.val_data.file_path",
	"training_config.datasets.val_data.name",
	"run.validation_data_s3_path",
	"model.data.val_dir"
];
/** An empty text leaves the place to the person who starts the recipe. */
const files = (keys) => (scope) => {
	const key = keys.find((one) => (textAt(scope.native, one) ?? "") !== "");
	return key === void 0 ? noRecords("unset", keys[0]) : each(key, source$10)(scope);
};
const source$10 = {
	id: text(""),
	format: (scope) => {
		const kind = objective$14({
			...scope,
			native: {
				...scope.native,
				base: ""
			}
		})?.value;
		const shape = formats$5[String(kind)];
		return shape === void 0 ? void 0 : byDefault(shape);
	}
};
const formats$5 = {
	sft: "chat",
	dpo: "preference",
	grpo: "prompt-only",
	ppo: "prompt-only",
	"continued-pretraining": "text"
};
const splitRatio = number("training_config.datasets.train_val_split_ratio");
/** A training job of the service takes its data as channels, which the recipe does not name. */
const channel = without("external", "given to the training job");
const heldOut$9 = (scope) => {
	const key = validation.find((one) => (textAt(scope.native, one) ?? "") !== "");
	const at = key === void 0 ? void 0 : find(scope.native, key);
	if (at) return stated(at, "dataset");
	const share = splitRatio(scope);
	if (typeof share?.value === "number") return {
		...share,
		value: share.value < 1 ? "fraction" : "none"
	};
	return isNova(scope) ? channel : byDefault("none");
};
/** `-1` stands for once an epoch. */
const interval$1 = (key) => scalar(key, (node) => Number(node.text) > 0 ? "steps" : Number(node.text) === -1 ? "epoch" : "none");
const evaluationTrigger$6 = (scope) => {
	if (has(scope.native, argument("eval_steps"))) return interval$1(argument("eval_steps"))(scope);
	const agents = positive("schedule.val_every")(scope);
	if (typeof agents?.value === "number") return {
		...agents,
		value: "steps"
	};
	const held = heldOut$9(scope);
	if (held?.value === null) return channel;
	const every = positive(["training_config.val_check_interval", "trainer.val_check_interval"])(scope);
	return held?.value !== "none" && typeof every?.value === "number" ? {
		...every,
		value: "steps"
	} : byDefault("none");
};
const count$1 = (scope) => {
	const nodes = integer("trainer.num_nodes")(scope);
	const devices = integer("trainer.devices")(scope);
	if (typeof nodes?.value !== "number" || typeof devices?.value !== "number") return devices;
	return {
		...devices,
		value: nodes.value * devices.value,
		note: "devices × nodes"
	};
};
const destinations$9 = (scope) => {
	const on = [
		["wandb", argument("use_wandb")],
		["tensorboard", argument("use_tensorboard")],
		["mlflow", "training_config.mlflow.tracking_uri"],
		["mlflow", "run.mlflow_tracking_uri"]
	].flatMap(([name, key]) => {
		const at = key === void 0 ? void 0 : find(scope.native, key);
		return at?.node.kind === "scalar" && !isEmpty(at) && at.node.text !== "" && name !== void 0 ? [{
			name,
			at
		}] : [];
	});
	const [first] = on;
	return first ? stated(first.at, on.map(({ name }) => name)) : void 0;
};
const own = {
	"plan.name": text("run.name"),
	"model.id": text([
		modelKey$1("model_name_or_path"),
		"run.model_name_or_path",
		"model.hf_model_name_or_path",
		"model.model_name"
	]),
	"model.attention": text(modelKey$1("attn_implementation")),
	"model.continuesAdapter": text(modelKey$1("lora_checkpoint_file_path")),
	"method.kind": method$17,
	...allWhen(isLora$10, {
		"adapter.rank": when((s) => !isNova(s), integer([modelKey$1("peft_config.r"), "model.lora_rank"])),
		"adapter.alpha": number([
			modelKey$1("peft_config.lora_alpha"),
			"model.lora_alpha",
			...peftSections.map((section) => `${section}.lora_tuning.alpha`)
		]),
		"adapter.dropout": number([modelKey$1("peft_config.lora_dropout"), ...peftSections.map((section) => `${section}.lora_tuning.adapter_dropout`)]),
		...allWhen((s) => !isNova(s), targetFacts(modelKey$1("peft_config.target_modules"))),
		"adapter.dora": flag(modelKey$1("peft_config.use_dora")),
		"adapter.bias": choice(modelKey$1("peft_config.bias"), {
			none: "none",
			all: "all",
			lora_only: "adapter-only"
		}),
		"hyper.loraPlusRatio": number(["model.lora_plus_lr_ratio", ...peftSections.flatMap((section) => [`${section}.lora_tuning.loraplus_lr_ratio`, `${section}.lora_tuning.lora_plus_lr_ratio`])])
	}),
	"objective.kind": objective$14,
	"objective.beta": when((s) => objective$14(s)?.value === "dpo", number([
		argument("beta"),
		"training_config.model.dpo_cfg.beta",
		"training_config.dpo_cfg.beta"
	])),
	"objective.rewards": mapped(text(["run.reward_lambda_arn", "training_config.rollout.rewards.api_endpoint.lambda_arn"]), (name) => [String(name)]),
	"data.heldOutKind": heldOut$9,
	"data.heldOutSize": when((s) => heldOut$9(s)?.value === "fraction", mapped(splitRatio, (share) => Math.round((1 - Number(share)) * 1e6) / 1e6)),
	"data.sequenceLength": integer([
		argument("max_len"),
		"training_config.max_length",
		"ppo_actor_train.max_length",
		"model.max_sequence_length",
		"data.seq_length",
		"model.max_context_width"
	]),
	"data.packing": flag(argument("packing_samples")),
	"hyper.learningRate": elastic(number([
		argument("learning_rate"),
		...optimiser("lr"),
		"model.learning_rate"
	])),
	"hyper.schedule": choice(argument("lr_scheduler"), schedules$2),
	"hyper.warmupSteps": positive([
		"training_config.model.optim.sched.warmup_steps",
		"training_config.lr_scheduler.warmup_steps",
		"optim.lr_scheduler.warmup_steps",
		"model.optim.sched.warmup_steps"
	]),
	"hyper.warmupRatio": positive(argument("lr_warmup_ratio")),
	"hyper.epochs": number([
		argument("max_epochs"),
		"training_config.trainer.max_epochs",
		"schedule.epochs"
	]),
	"hyper.maxSteps": positive([
		"training_config.max_steps",
		"training_config.trainer.max_steps",
		"ppo_actor_train.max_steps",
		"schedule.max_steps",
		"trainer.max_steps"
	]),
	"hyper.microBatch": elastic(integer([argument("micro_train_batch_size"), "data.micro_batch_size"])),
	"hyper.effectiveBatch": elastic(integer([
		argument("train_batch_size"),
		"training_config.global_batch_size",
		"ppo_actor_train.model.global_batch_size",
		"data.global_batch_size"
	])),
	"hyper.optimizer": scalar([...optimiser("name"), ...optimiser("optimizer")], (node) => optimizerName(node.text)),
	"hyper.weightDecay": number([
		argument("weight_decay"),
		...optimiser("weight_decay"),
		"model.weight_decay"
	]),
	"hyper.maxGradNorm": number([
		argument("max_norm"),
		...optimiser("clip_grad"),
		"model.grad_clip_norm"
	]),
	"hyper.seed": integer([argument("seed"), "model.seed"]),
	"memory.gradientCheckpointing": flag([argument("gradient_checkpointing"), "model.activation_checkpointing"]),
	"hardware.count": count$1,
	"hardware.nodes": firstOf(integer("trainer.num_nodes"), integer("run.replicas")),
	"distributed.backend": (scope) => {
		const at = find(scope.native, argument("strategy.fsdp_config"));
		return at && !isEmpty(at) ? stated(at, "fsdp") : void 0;
	},
	"distributed.offload": mapped(flag(argument("strategy.fsdp_config.cpu_offload")), (on) => on === true ? "cpu" : "none"),
	"distributed.tensorParallel": integer("strategy.tensor_model_parallel_size"),
	"distributed.pipelineParallel": integer("strategy.pipeline_model_parallel_size"),
	"distributed.contextParallel": integer("strategy.context_parallel_size"),
	"checkpoint.every": positive([
		argument("save_steps"),
		"training_config.save_steps",
		"schedule.save_every"
	]),
	"checkpoint.keep": positive([argument("max_ckpt_num"), "training_config.save_top_k"]),
	"evaluation.trigger": evaluationTrigger$6,
	"evaluation.every": positive([
		argument("eval_steps"),
		"training_config.val_check_interval",
		"schedule.val_every"
	]),
	"output.dir": text(["run.output_s3_path", "run.results_dir"]),
	"output.name": text(modelKey$1("model_save_name")),
	"output.mergeAdapter": when(isLora$10, flag(argument("merge_weights"))),
	"logging.destinations": destinations$9
};
const ownLists = {
	"data.train": files(data),
	"data.validation": files(validation)
};
/** The family's reading of each fact. */
function byFamily() {
	const names = /* @__PURE__ */ new Set([...Object.keys(own), ...Object.keys(verlFacts)]);
	return Object.fromEntries([...names].map((name) => [name, (scope) => isVerl(scope) && name !== "plan.name" ? verlFacts[name]?.(inTraining(scope)) : own[name]?.(scope)]));
}
const listsByFamily = (name) => {
	return (scope) => (isVerl(scope) ? verlLists[name]?.(inTraining(scope)) : ownLists[name]?.(scope)) ?? noRecords("not-expressible");
};
/**
* Amazon SageMaker HyperPod recipes: Nova models, supervised and preference tuning of open models, verl and NeMo.
* Read from recipes_collection/recipes at 2631995 (recipe version 2.2.1).
*/
const hyperpod = {
	id: "hyperpod",
	title: "SageMaker HyperPod recipes",
	homepage: "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-recipes.html",
	version: "2.2.1",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "eval",
			all: ["run.model_type"],
			any: ["evaluation.task", "eval_metrics_config"]
		},
		{
			kind: "eval",
			all: ["run.name", "evaluation.task"],
			none: ["run.model_type"]
		},
		{
			kind: "job",
			all: ["run.model_type", "training_config.distillation_data"]
		},
		{
			kind: "train",
			all: ["run.model_type"],
			any: [
				"training_config",
				"trainer",
				"run.results_dir",
				"run.model_name_or_path",
				"schedule.epochs"
			],
			none: [
				"evaluation.task",
				"eval_metrics_config",
				"training_config.distillation_data"
			]
		}
	],
	facts: byFamily(),
	lists: {
		"data.train": listsByFamily("data.train"),
		"data.validation": listsByFamily("data.validation"),
		secrets: secretsAt([
			"run.hf_access_token",
			"model.hf_access_token",
			"git.token"
		])
	}
};

// src/frameworks/instructlab.ts
/** What the two phases of `--strategy lab-multiphase` do when nothing is written (configuration.py, `_train`). */
const phases = {
	phase1: {
		epochs: 7,
		rate: 2e-5,
		batch: 128
	},
	phase2: {
		epochs: 10,
		rate: 6e-6,
		batch: 3840
	}
};
/** Settings of the run in one go, by the last part of the phases' keys. */
const plain$2 = {
	num_epochs: 10,
	learning_rate: 2e-5,
	effective_batch_size: 64
};
const device = (scope) => textAt(scope.native, "train.device")?.toLowerCase() ?? "cpu";
/**
* The pipeline that runs. Without a key it is `full`, which a GPU refuses: who writes such a device calls for
* `accelerated` on the command line (cli/model/train.py).
*/
const pipeline = (scope) => {
	return textAt(scope.native, "train.pipeline") ?? (/cuda|hpu/.test(device(scope)) ? "accelerated" : "full");
};
const isSimple = (scope) => pipeline(scope) === "simple";
const isFull$1 = (scope) => pipeline(scope) === "full";
const isAccelerated = (scope) => pipeline(scope) === "accelerated";
const adapts$4 = (scope) => isAccelerated(scope) && method$16(scope)?.value === "lora";
const phaseOf = (scope) => {
	const { part } = scope.native;
	return part === "phase1" || part === "phase2" ? part : void 0;
};
/** A rank above 0 turns LoRA on, and only the accelerated pipeline heeds it. */
const method$16 = (scope) => {
	if (isSimple(scope)) return byDefault("lora", "the simple pipeline trains a LoRA adapter");
	const rank = positive("train.lora_rank")(scope);
	if (rank?.value === null && rank.state !== "unset") return rank;
	if (typeof rank?.value !== "number") {
		const zero = find(scope.native, "train.lora_rank");
		return zero && !isEmpty(zero) ? stated(zero, "full") : byDefault("full", "no `lora_rank` is set");
	}
	if (isAccelerated(scope)) return {
		...rank,
		value: "lora"
	};
	return has(scope.native, "train.pipeline") ? {
		...rank,
		value: "full",
		note: "the full pipeline ignores `lora_rank`"
	} : {
		...rank,
		value: "lora",
		confidence: .6,
		note: "if the command asks for the accelerated pipeline"
	};
};
/** An empty `lora_quantize_dtype` turns quantisation off, where an absent one is `nf4`. */
const bits$8 = (scope) => {
	if (isSimple(scope)) return external("a flag of the command")(scope);
	if (!adapts$4(scope)) return byDefault(16);
	const at = find(scope.native, "train.lora_quantize_dtype");
	if (at && (isEmpty(at) || /^none$/i.test(textAt(scope.native, "train.lora_quantize_dtype") ?? ""))) return stated(at, 16);
	return scalar("train.lora_quantize_dtype", (node) => /^(nf4|fp4)$/.test(node.text) ? 4 : void 0, { default: 4 })(scope);
};
const quantised$3 = (scope) => bits$8(scope)?.value === 4;
/** A setting of this run: its own key of the phase, or the key of the run in one go. */
const perPhase = (key, standard, one, read) => (scope) => {
	const phase = phaseOf(scope);
	if (phase === void 0) return read(one, { default: plain$2[key] })(scope);
	const fact = read(`train.phased_${phase}_${key}`, { default: standard(phase) })(scope);
	return fact && {
		...fact,
		confidence: .7,
		note: "with `--strategy lab-multiphase`"
	};
};
const extra = (reading) => inside("train.additional_args", reading);
/** `ilab data generate` writes the data with this teacher; the file may name other data all the same. */
const synthetic = (scope) => {
	const teacher = find({
		...scope.native,
		base: ""
	}, "generate.teacher.model_path");
	return teacher && !isEmpty(teacher) ? stated(teacher, true, { confidence: .7 }) : void 0;
};
const source$9 = {
	id: text(""),
	fileFormat: mapped(text(""), (path) => fileFormatOf(String(path))),
	format: always("chat"),
	labelled: always(true),
	synthetic
};
const trainData$3 = (scope) => phaseOf(scope) === void 0 ? each("train.data_path", source$9)(scope) : noRecords("external", void 0, "named on the command line as data of this phase");
const count = (scope) => {
	const perNode = integer("train.nproc_per_node", { default: 1 })(scope);
	const nodes = nodeCount(scope);
	return typeof perNode?.value === "number" && typeof nodes?.value === "number" ? {
		...perNode,
		value: perNode.value * nodes.value
	} : perNode;
};
const nodeCount = extra(integer("nnodes", { default: 1 }));
const accelerator = (scope) => {
	const family = text("metadata.gpu_family")(scope);
	const maker = textAt(scope.native, "metadata.gpu_manufacturer");
	return typeof family?.value === "string" && maker !== void 0 ? {
		...family,
		value: `${maker} ${family.value}`
	} : family;
};
const backend$3 = (scope) => textAt(scope.native, "train.distributed_backend")?.toLowerCase() ?? "fsdp";
const offload$3 = (scope) => mapped(flag(`train.${backend$3(scope)}_cpu_offload_optimizer`, { default: false }), (on) => on === true ? "cpu" : "none")(scope);
const savesAtEpoch = flag("train.checkpoint_at_epoch", { default: true });
const savesSamples = (scope) => !isSimple(scope) && phaseOf(scope) === void 0 && savesAtEpoch(scope)?.value === false;
const checkpointTrigger$4 = (scope) => savesSamples(scope) ? mapped(positive("train.save_samples", { default: 25e4 }), () => "steps")(scope) : mapped(savesAtEpoch, () => "epoch")(scope);
/** Settings of each benchmark are there from the start; which of them runs is decided by the command. */
const benchmarks$1 = (scope) => {
	const at = find(scope.native, "evaluate");
	const names = keysAt(scope.native, "evaluate").filter((name) => /^(mmlu|mt_bench|dk_bench)/.test(name));
	return at && names.length > 0 ? stated(at, names, {
		confidence: .6,
		note: "settings for `ilab model evaluate`"
	}) : void 0;
};
/** The branch benchmarks score the base model beside the tuned one. */
const comparesBase = (scope) => {
	const base = find(scope.native, "evaluate.base_model");
	const branch = ["evaluate.mmlu_branch", "evaluate.mt_bench_branch"].some((key) => find(scope.native, key));
	return base && !isEmpty(base) && branch ? stated(base, true, { confidence: .6 }) : void 0;
};
const phaseKey = /^phased_(phase[12])_(num_epochs|learning_rate|effective_batch_size)$/;
/** A phase whose settings were changed: `ilab config init` writes all of them out with their defaults. */
function phasesAreSet(native) {
	return keysAt(native, "train").some((key) => {
		const [, phase, setting] = phaseKey.exec(key) ?? [];
		const standard = phase === "phase1" ? phases.phase1 : phases.phase2;
		const value = setting && textAt(native, `train.${key}`);
		if (value === void 0 || value === "") return false;
		const expected = setting === "num_epochs" ? standard.epochs : setting === "learning_rate" ? standard.rate : standard.batch;
		return Number(value) !== expected;
	});
}
/**
* InstructLab: the `train` section of the file that all `ilab` commands share, and the taxonomy's question files.
* Read from src/instructlab/configuration.py, cli/model/train.py and defaults.py at 2d734099.
*/
const instructlab = {
	id: "instructlab",
	title: "InstructLab",
	homepage: "https://docs.instructlab.ai",
	version: "2d734099",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["train"],
		any: [
			"train.ckpt_output_dir",
			"train.data_output_dir",
			"train.phased_base_dir",
			"train.phased_phase1_num_epochs",
			"train.effective_batch_size&train.max_batch_len"
		],
		none: ["train.global_batch_size"]
	}, {
		kind: "dataset-registry",
		all: ["seed_examples"],
		any: [
			"created_by",
			"task_description",
			"domain"
		]
	}],
	runs: (scope) => {
		const { native } = scope;
		return isAccelerated(scope) && phasesAreSet(native) ? [{
			...native,
			part: "phase1"
		}, {
			...native,
			part: "phase2"
		}] : [native];
	},
	facts: {
		"plan.stage": (scope) => {
			const phase = phaseOf(scope);
			return phase && byDefault(phase === "phase1" ? 0 : 1);
		},
		"plan.stages": when((s) => phaseOf(s) !== void 0, always(2)),
		"model.id": text("train.model_path", { default: "instructlab/granite-7b-lab" }),
		"model.continuesAdapter": when((s) => phaseOf(s) === "phase2", external("the best checkpoint of the first phase")),
		"method.kind": method$16,
		...allWhen(adapts$4, {
			"adapter.rank": integer("train.lora_rank"),
			"adapter.alpha": extra(number("lora_alpha", { default: 32 })),
			"adapter.dropout": extra(number("lora_dropout", { default: .1 })),
			...targetFacts("train.additional_args.lora_target_modules", { default: [
				"q_proj",
				"k_proj",
				"v_proj",
				"o_proj"
			] })
		}),
		"quantization.bits": bits$8,
		"quantization.scheme": when(quantised$3, always("bitsandbytes")),
		"quantization.type": when(quantised$3, text("train.lora_quantize_dtype", { default: "nf4" })),
		"objective.kind": always("sft"),
		"data.sequenceLength": when((s) => !isSimple(s), integer("train.max_seq_len", { default: 4096 })),
		"data.overlong": when((s) => !isSimple(s), always("drop")),
		"hyper.learningRate": firstOf(when(isAccelerated, perPhase("learning_rate", (phase) => phases[phase].rate, "train.additional_args.learning_rate", number)), when(isFull$1, always(2e-5, "the full pipeline has a fixed rate"))),
		"hyper.warmupSteps": when(isAccelerated, extra(positive("warmup_steps", { default: 25 }))),
		"hyper.schedule": when(isAccelerated, always("cosine")),
		"hyper.epochs": perPhase("num_epochs", (phase) => phases[phase].epochs, "train.num_epochs", number),
		"hyper.effectiveBatch": when((s) => !isSimple(s), perPhase("effective_batch_size", (phase) => phases[phase].batch, "train.effective_batch_size", integer)),
		"hyper.tokensPerDevice": when((s) => !isSimple(s), integer("train.max_batch_len", { default: 5e3 })),
		"hyper.optimizer": firstOf(when(isAccelerated, always("adamw")), when(isFull$1, always("adafactor"))),
		"hyper.seed": when(isAccelerated, extra(integer("random_seed", { default: 42 }))),
		"memory.gradientCheckpointing": when(isFull$1, always(true)),
		"hardware.count": count,
		"hardware.nodes": nodeCount,
		"hardware.name": accelerator,
		"distributed.backend": when(isAccelerated, text("train.distributed_backend", { default: "fsdp" })),
		"distributed.offload": when(isAccelerated, offload$3),
		"checkpoint.trigger": checkpointTrigger$4,
		"checkpoint.every": when(savesSamples, positive("train.save_samples", { default: 25e4 })),
		"checkpoint.everyUnit": when(savesSamples, always("samples")),
		"evaluation.benchmarks": benchmarks$1,
		"evaluation.baselineCompared": comparesBase,
		"evaluation.loadBest": when((s) => phaseOf(s) === "phase2", always(true, "the last phase keeps the checkpoint that its judge scores best")),
		"output.dir": text("train.ckpt_output_dir"),
		"serving.engine": scalar("serve.backend", (node) => node.text === "vllm" ? "vllm" : "other"),
		"serving.model": text("serve.model_path"),
		"serving.retrieval": flag("rag.enabled", { default: false })
	},
	lists: { "data.train": trainData$3 }
};

// src/frameworks/shared/components.ts
/** The last part of a dotted Python path: `torch.optim.AdamW` → `AdamW`. */
function lastPart(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
/** The last part of the Python path at a key, or undefined. */
function componentAt(native, key) {
	const path = textAt(native, key);
	return path === void 0 ? void 0 : lastPart(path);
}
/** The optimiser by its class: `bitsandbytes.optim.PagedAdamW8bit` → `adamw-8bit`. */
const optimizerClass = (keys) => scalar(keys, (node) => optimizerName(lastPart(node.text).replace(/^Paged/, "paged_").replace(/^Fused/i, "")));
/**
* `security.customCode`: Python objects that the file names under a key and that come from none of the packages
* which every installation of the framework has.
*
* @param key the key that names an object, such as `_component_` or `_target_`
* @param own packages that are not custom, as a pattern on the whole path
*/
const customCode = (key, own) => (scope) => {
	const paths = /* @__PURE__ */ new Set();
	let first;
	for (const located of namedUnder(scope, key)) {
		const { text } = located.node;
		if (own.test(text) || isTemplate(located.node) || text === "") continue;
		first ??= located;
		paths.add(text);
	}
	return first && stated(first, [...paths]);
};
function* namedUnder(scope, key) {
	const root = find(scope.native, "");
	if (root) yield* walk(root, key);
}
function* walk(from, key) {
	const { node, path } = from;
	if (node.kind === "list") for (const [index, item] of node.items.entries()) yield* walk({
		...from,
		path: `${path}[${index}]`,
		node: item,
		entry: void 0
	}, key);
	else if (node.kind === "map") for (const entry of node.entries.values()) {
		const child = {
			...from,
			path: path === "" ? entry.key : `${path}.${entry.key}`,
			node: entry.value,
			entry
		};
		if (entry.key === key && isScalar(entry.value)) yield {
			...child,
			node: entry.value
		};
		else yield* walk(child, key);
	}
}
const isScalar = (node) => node.kind === "scalar";

// src/frameworks/litgpt.ts
/** litgpt/data at 26857050. */
const modules = {
	Alpaca: {
		format: "instruction",
		heldOut: .03865
	},
	Alpaca2k: {
		hub: "mhenrichsen/alpaca_2k_test",
		format: "instruction",
		heldOut: .05
	},
	AlpacaGPT4: {
		format: "instruction",
		heldOut: .03847
	},
	Deita: {
		key: "repo_id",
		hub: "HuggingFaceH4/deita-10k-v0-sft",
		format: "instruction",
		heldOut: "dataset"
	},
	FLAN: {
		hub: "Muennighoff/flan",
		format: "instruction",
		heldOut: "dataset"
	},
	JSON: {
		key: "json_path",
		format: "instruction",
		heldOut: .05
	},
	LIMA: {
		key: "repo_id",
		hub: "GAIR/lima",
		format: "instruction",
		heldOut: .1
	},
	LitData: {
		key: "data_path",
		format: "tokenized",
		heldOut: "none"
	},
	LongForm: {
		format: "instruction",
		heldOut: "dataset"
	},
	MicroLlama: {
		key: "data_path",
		format: "tokenized",
		heldOut: "dataset"
	},
	OpenWebText: {
		hub: "openwebtext",
		format: "text",
		heldOut: 5e-4
	},
	TextFiles: {
		key: "train_data_path",
		format: "text",
		heldOut: "dataset"
	},
	TinyLlama: {
		key: "data_path",
		format: "tokenized",
		heldOut: "dataset"
	},
	TinyStories: {
		hub: "roneneldan/TinyStories",
		format: "text",
		heldOut: "dataset"
	}
};
/** One flag a group of layers, with the modules it stands for, and whether it is on when not written. */
const targetFlags = [
	[
		"lora_query",
		["q_proj"],
		true
	],
	[
		"lora_key",
		["k_proj"],
		false
	],
	[
		"lora_value",
		["v_proj"],
		true
	],
	[
		"lora_projection",
		["o_proj"],
		false
	],
	[
		"lora_mlp",
		[
			"gate_proj",
			"up_proj",
			"down_proj"
		],
		false
	],
	[
		"lora_head",
		["lm_head"],
		false
	]
];
const loraKeys = [
	"lora_r",
	"lora_alpha",
	"lora_dropout",
	...targetFlags.map(([key]) => key)
];
const pretrains = (scope) => find(scope.native, "model_name") !== void 0;
const finetunes = (scope) => !pretrains(scope);
const adapts$3 = (scope) => method$15(scope)?.value === "lora";
/** The command decides the method; LoRA shows by its keys, the others by the names that people give such files. */
const method$15 = (scope) => {
	if (pretrains(scope)) return byDefault("full", "`litgpt pretrain` trains all weights");
	const lora = loraKeys.map((key) => find(scope.native, key)).find((found) => found);
	if (lora) return stated(lora, "lora");
	const named = [scope.path, textAt(scope.native, "out_dir") ?? ""].map(methodNamed).find((kind) => kind);
	if (named === void 0 || named === "full" && find(scope.native, "quantize")) return without("external", "decided by the litgpt command");
	return {
		value: named,
		state: "derived",
		confidence: .8,
		note: "from the name of the file or its output"
	};
};
function methodNamed(path) {
	const name = path.split("/").slice(-2).join("/").replace(/\.[a-z]+$/i, "");
	if (/(^|[^a-z])q?lora([^a-z]|$)/i.test(name)) return "lora";
	if (/(^|[^a-z])adapter([^a-z]|$)/i.test(name)) return "llama-adapter";
	return /(^|[^a-z])full([^a-z]|$)/i.test(name) ? "full" : void 0;
}
/** `checkpoints/` is the folder that `litgpt download` fills by hub id. */
const fromCheckpoints = (key, name = text(key)) => mapped(name, (value) => String(value).replace(/^(\.\/)?checkpoints\//, ""));
const model = firstOf(when(pretrains, fromCheckpoints("initial_checkpoint_dir")), when(pretrains, text("model_name")), when(finetunes, fromCheckpoints("checkpoint_dir")));
const quantize = (take, standard) => scalar("quantize", (node) => take(node.text), standard === void 0 ? {} : { default: standard });
const isQuantised$5 = (scope) => has(scope.native, "quantize");
const bits$7 = firstOf(when(pretrains, always(16)), quantize((name) => /int8/.test(name) ? 8 : /nf4|fp4/.test(name) ? 4 : void 0, 16));
const targets$9 = (scope) => {
	const flags = targetFlags.map(([key, names, on]) => [
		flag(key, { default: on })(scope),
		names,
		find(scope.native, key)
	]);
	const hidden = flags.find(([fact]) => fact?.value === null);
	if (hidden) return hidden[0];
	const names = flags.flatMap(([fact, layers]) => fact?.value === true ? layers : []);
	const at = flags.map(([, , found]) => found).find((found) => found);
	return at ? stated(at, names) : byDefault(names);
};
/** `data: Alpaca`, `data: {class_path: litgpt.data.Alpaca}`, or nothing. */
const moduleAt = (scope) => textAt(scope.native, mapAt(scope.native, "data") ? "data.class_path" : "data");
const moduleName = (scope) => lastPart(moduleAt(scope) ?? (pretrains(scope) ? "TinyLlama" : "Alpaca"));
const moduleOf = (scope) => Object.hasOwn(modules, moduleName(scope)) ? modules[moduleName(scope)] : void 0;
const sourceId$2 = (scope) => {
	const module = moduleOf(scope);
	const key = module?.key;
	if (key !== void 0 && has(scope.native, `data.init_args.${key}`)) return text(`data.init_args.${key}`)(scope);
	const name = module?.hub ?? moduleAt(scope) ?? moduleName(scope);
	const at = find(scope.native, mapAt(scope.native, "data") ? "data.class_path" : "data");
	return at && !isEmpty(at) ? stated(at, name) : {
		...byDefault(name, "the data that litgpt loads when none is named"),
		confidence: .6
	};
};
const fileFormat$2 = (scope) => {
	const id = sourceId$2(scope);
	const format = typeof id?.value === "string" ? fileFormatOf(id.value) : void 0;
	return id && format !== void 0 ? {
		...id,
		value: format
	} : void 0;
};
const ofModule = (take) => (scope) => {
	const module = moduleOf(scope);
	const value = module && take(module);
	return value === void 0 ? void 0 : byDefault(value);
};
const source$8 = {
	id: sourceId$2,
	idKind: (scope) => {
		const module = moduleOf(scope);
		return module && module.key === void 0 && module.hub === void 0 ? byDefault("builtin") : void 0;
	},
	fileFormat: fileFormat$2,
	format: ofModule((module) => module.format),
	labelled: ofModule((module) => module.format === "instruction")
};
const trainData$2 = (scope) => {
	const record = readFields(source$8, scope);
	const at = find(scope.native, "data");
	return at && !isEmpty(at) ? recordsOf([record], at) : {
		fact: byDefault(1, "the data that litgpt loads when none is named"),
		records: [record]
	};
};
const validationData$1 = (scope) => {
	const at = find(scope.native, "data.init_args.val_data_path");
	return at && !isEmpty(at) ? recordsOf([readFields({ id: text("data.init_args.val_data_path") }, scope)], at) : noRecords("unset", "data.init_args.val_data_path");
};
const splitKey = "data.init_args.val_split_fraction";
const heldOut$8 = (scope) => {
	const written = number(splitKey)(scope);
	if (typeof written?.value === "number") return {
		...written,
		value: written.value > 0 ? "fraction" : "none"
	};
	const module = moduleOf(scope);
	if (module === void 0 || written?.state !== "unset") return written;
	const folder = moduleName(scope) === "JSON" && fileFormatOf(String(sourceId$2(scope)?.value)) === void 0;
	const { heldOut: standard } = module;
	return byDefault(folder ? "dataset" : typeof standard === "number" ? "fraction" : standard);
};
const heldOutSize = (scope) => {
	const standard = moduleOf(scope)?.heldOut;
	return heldOut$8(scope)?.value === "fraction" ? number(splitKey, typeof standard === "number" ? { default: standard } : {})(scope) : void 0;
};
const optimizer$1 = scalar(["optimizer.class_path", "optimizer"], (node) => optimizerName(lastPart(node.text).replace(/^Paged/, "paged_")), { default: "adamw" });
/** PyTorch's own rate for AdamW is the only default that is documented. */
const rate$1 = (key, standard) => {
	const path = `optimizer.init_args.${key}`;
	return (scope) => number(path, optimizer$1(scope)?.value === "adamw" ? { default: standard } : {})(scope);
};
const ends = (scope) => [
	"train.max_steps",
	"train.max_tokens",
	"train.max_time"
].some((key) => positive(key)(scope)?.state === "stated");
/** An empty `save_interval` turns saving off, where an absent one is 1000. The last state is always written. */
const savesSteps = (scope) => {
	const at = find(scope.native, "train.save_interval");
	if (at && isEmpty(at)) return stated(at, "end");
	return mapped(integer("train.save_interval", { default: 1e3 }), () => "steps")(scope);
};
/** 600 for the full command, 100 for those with adapters, 1000 for pre-training. */
const evaluationInterval = (scope) => {
	const kind = method$15(scope)?.value;
	const standard = pretrains(scope) ? 1e3 : kind === "full" ? 600 : 100;
	return integer("eval.interval", kind === null ? {} : { default: standard })(scope);
};
/** `devices` are those of one machine; `auto` is decided where the run starts. */
const devices$1 = (scope) => {
	const each = integer("devices", pretrains(scope) ? {} : { default: 1 })(scope);
	const nodes = integer("num_nodes", { default: 1 })(scope);
	if (each?.state === "unset") return without("external", "all devices of the machine");
	return typeof each?.value === "number" && typeof nodes?.value === "number" ? {
		...each,
		value: each.value * nodes.value
	} : each;
};
const backend$2 = mapped(devices$1, (count) => Number(count) > 1 ? "fsdp" : "none");
const byCommand = (pretraining, finetuning) => (scope) => (pretrains(scope) ? pretraining : finetuning)(scope);
const precisions = {
	"bf16-true": "bf16",
	"bf16-mixed": "bf16",
	"16-true": "fp16",
	"16-mixed": "fp16",
	"32-true": "fp32"
};
const destinations$8 = (scope) => {
	const fact = text("logger_name", { default: pretrains(scope) ? "tensorboard" : "csv" })(scope);
	return fact && fact.value !== null ? {
		...fact,
		value: [String(fact.value)]
	} : fact;
};
/** Passes per step, as `TrainArgs.gradient_accumulation_iters` computes them. */
function accumulation$2(facts) {
	const [batch, micro, count] = [
		"hyper.effectiveBatch",
		"hyper.microBatch",
		"hardware.count"
	].map((name) => facts.get(name)?.value);
	if (typeof batch !== "number" || typeof micro !== "number" || typeof count !== "number") return void 0;
	const passes = Math.floor(Math.floor(batch / count) / micro);
	return passes > 0 ? {
		value: passes,
		state: "derived",
		from: [
			"hyper.effectiveBatch",
			"hyper.microBatch",
			"hardware.count"
		]
	} : void 0;
}
const written$1 = /(^|\/)hyperparameters\.ya?ml$/;
/**
* LitGPT: files for `litgpt finetune_*` and `litgpt pretrain`. The command names the method; the file does not.
* Read from litgpt/args.py, litgpt/finetune, litgpt/pretrain.py and litgpt/data at 26857050 (0.5.13).
*/
const litgpt = {
	id: "litgpt",
	title: "LitGPT",
	homepage: "https://github.com/Lightning-AI/litgpt",
	version: "0.5.13",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["checkpoint_dir"],
			min: 2,
			any: [
				"data.class_path",
				"train.global_batch_size",
				"train.micro_batch_size",
				"lora_r",
				"eval.interval",
				"out_dir"
			],
			none: [
				"model_name_or_path",
				"base_model",
				"model"
			],
			notFile: written$1
		},
		{
			kind: "train",
			all: ["model_name", "train.global_batch_size"],
			any: [
				"initial_checkpoint_dir",
				"data.class_path",
				"data"
			],
			none: ["checkpoint_dir"],
			notFile: written$1
		},
		{
			kind: "job",
			all: ["train.global_batch_size"],
			any: ["checkpoint_dir", "model_name"],
			file: written$1
		}
	],
	facts: {
		"plan.name": text("log.run"),
		"model.id": model,
		"model.tokenizer": when(pretrains, fromCheckpoints("tokenizer_dir")),
		"model.initFromScratch": (scope) => {
			if (finetunes(scope)) return byDefault(false);
			const start = find(scope.native, "initial_checkpoint_dir");
			return start && !isEmpty(start) ? stated(start, false) : byDefault(true);
		},
		"security.customCode": customCode("class_path", /^(litgpt\.|torch\.|bitsandbytes\.|[A-Za-z]\w*$)/),
		"method.kind": method$15,
		...allWhen(adapts$3, {
			"adapter.rank": integer("lora_r", { default: 8 }),
			"adapter.alpha": number("lora_alpha", { default: 16 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			"adapter.targets": targets$9,
			"adapter.targetsMode": mapped(targets$9, () => "list")
		}),
		"quantization.bits": bits$7,
		...allWhen(isQuantised$5, {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": quantize((name) => /nf4|fp4|int8/.exec(name)?.[0]),
			"quantization.double": quantize((name) => name.endsWith("-dq"))
		}),
		"objective.kind": (scope) => byDefault(pretrains(scope) ? "continued-pretraining" : "sft"),
		"data.heldOutKind": heldOut$8,
		"data.heldOutSize": heldOutSize,
		"data.template": inside("data.init_args", text("prompt_style")),
		"data.lossOn": when((s) => moduleOf(s)?.format === "instruction", mapped(flag("data.init_args.mask_prompt", { default: false }), (on) => on === true ? "completion" : "all")),
		"data.sequenceLength": integer("train.max_seq_length"),
		"data.overlong": when(finetunes, always("truncate")),
		"hyper.learningRate": rate$1("lr", .001),
		"hyper.schedule": (scope) => byDefault(pretrains(scope) ? "cosine-min" : "cosine"),
		"hyper.warmupSteps": when((s) => !has(s.native, "train.lr_warmup_fraction"), byCommand(positive("train.lr_warmup_steps", { default: 2e3 }), positive("train.lr_warmup_steps", { default: 100 }))),
		"hyper.warmupRatio": positive("train.lr_warmup_fraction"),
		"hyper.epochs": (scope) => number("train.epochs", pretrains(scope) || ends(scope) ? {} : { default: 5 })(scope),
		"hyper.maxSteps": positive("train.max_steps"),
		"hyper.maxTokens": positive("train.max_tokens"),
		"hyper.microBatch": byCommand(integer("train.micro_batch_size", { default: 4 }), integer("train.micro_batch_size", { default: 1 })),
		"hyper.effectiveBatch": byCommand(integer("train.global_batch_size", { default: 512 }), integer("train.global_batch_size", { default: 16 })),
		"hyper.optimizer": optimizer$1,
		"hyper.weightDecay": rate$1("weight_decay", .01),
		"hyper.maxGradNorm": number("train.max_norm"),
		"hyper.seed": byCommand(integer("seed", { default: 42 }), integer("seed", { default: 1337 })),
		"precision.train": choice("precision", precisions, { default: "auto" }),
		"hardware.count": devices$1,
		"hardware.nodes": integer("num_nodes", { default: 1 }),
		"distributed.backend": backend$2,
		"checkpoint.trigger": savesSteps,
		"checkpoint.every": when((s) => savesSteps(s)?.value === "steps", integer("train.save_interval", { default: 1e3 })),
		"checkpoint.everyUnit": when((s) => savesSteps(s)?.value === "steps", always("steps")),
		"checkpoint.resume": resume$2("resume"),
		"evaluation.trigger": always("steps"),
		"evaluation.every": evaluationInterval,
		"evaluation.everyUnit": always("steps"),
		"output.dir": text("out_dir"),
		"output.mergeAdapter": when(adapts$3, always(true, "litgpt merges LoRA weights at the end of training")),
		"logging.destinations": destinations$8,
		"logging.project": text("log.project"),
		"logging.uploadsModel": when((s) => /^(wandb|litlogger)$/.test(textAt(s.native, "logger_name") ?? ""), flag("log.log_model", { default: false }))
	},
	lists: {
		"data.train": trainData$2,
		"data.validation": validationData$1,
		secrets: secretsAt(["access_token", "data.init_args.access_token"])
	},
	conclude: (facts) => ({ "hyper.accumulation": accumulation$2(facts) })
};

// src/frameworks/shared/dataset-info.ts
/** Keys of a registry entry that say where the data lies, first match first, as `data/parser.py` asks them. */
const locations = [
	["hf_hub_url", "hub"],
	["ms_hub_url", "hub"],
	["om_hub_url", "hub"],
	["script_url", "local"],
	["cloud_file_name", "object-store"],
	["file_name", "local"]
];
/** A passage beside the question, by the name of the column that holds it. */
const passage = /context|passage|document|article/i;
/**
* Data sources that are named in a comma list and described in `<dataset_dir>/dataset_info.json`.
*
* @param key `dataset` or `eval_dataset`
*/
const registeredSources = (key) => (scope) => {
	const located = find(scope.native, key);
	if (!located || isEmpty(located)) return noRecords("unset", key);
	const names = namesIn(located);
	if (names === void 0) return {
		fact: unresolved(located),
		records: []
	};
	const registry = registryOf(scope);
	const shares = sharesOf(scope);
	const records = names.map((name, index) => ({
		...sourceOf$1(name, located, registry, scope),
		weight: shares?.[index]
	}));
	return recordsOf(records, located);
};
function registryOf(scope) {
	const folder = (textAt(scope.native, "dataset_dir") ?? "data").replace(/\/+$/, "");
	const online = folder === "ONLINE";
	return {
		folder,
		document: online ? void 0 : openNear(scope, `${folder}/dataset_info.json`),
		online,
		stage: textAt(scope.native, "stage")?.toLowerCase() ?? "sft"
	};
}
function namesIn(located) {
	const { node } = located;
	const { file } = spanOf(located);
	if (node.kind === "map") return void 0;
	if (node.kind === "list") {
		const names = node.items.flatMap((item) => item.kind === "scalar" ? [{
			text: item.text,
			at: {
				file,
				start: item.start,
				end: item.end
			}
		}] : []);
		return names.length === node.items.length ? names : void 0;
	}
	if (/\$\{|\{\{/.test(node.text)) return void 0;
	const exact = node.end - node.start === node.text.length;
	return [...node.text.matchAll(/[^,]+/g)].flatMap((match) => {
		const name = match[0].trim();
		if (name === "") return [];
		const start = node.start + match.index + match[0].indexOf(name);
		return [{
			text: name,
			at: exact ? {
				file,
				start,
				end: start + name.length
			} : spanOf(located)
		}];
	});
}
function sourceOf$1(name, located, registry, scope) {
	const written = stated(located, name.text, {
		at: name.at,
		raw: name.text
	});
	if (registry.online) return {
		id: written,
		idKind: {
			...written,
			value: "hub"
		},
		split: byDefault("train")
	};
	const entry = registry.document && memberNamed(registry.document, name.text);
	if (entry === void 0) return unregistered(written, registry);
	return {
		...readFields(fieldsOf(registry), {
			...scope,
			native: entry
		}),
		limit: limit(entry, scope)
	};
}
function unregistered(written, registry) {
	const why = registry.document ? `${registry.folder}/dataset_info.json has no entry of this name` : `${registry.folder}/dataset_info.json is not in this repository`;
	const open = without("unresolved", why);
	return {
		id: {
			...written,
			note: why
		},
		idKind: {
			...written,
			value: "registry-name"
		},
		format: open,
		labelled: open
	};
}
const fieldsOf = (registry) => ({
	id: location(registry),
	idKind: (scope) => {
		const where = locations.find(([key]) => has(scope.native, key));
		const at = where && find(scope.native, where[0]);
		return where && at && stated(at, where[1]);
	},
	config: text("subset"),
	split: text("split", { default: "train" }),
	fileFormat: (scope) => {
		const at = find(scope.native, "file_name");
		const format = fileFormatOf(textAt(scope.native, "file_name") ?? "");
		return at && format ? stated(at, format) : void 0;
	},
	format: format$9(registry.stage),
	columns: columns$1,
	context,
	labelled: labelled$4(registry.stage)
});
/** Where the data lies. Files and scripts are named from the registry's folder. */
const location = (registry) => (scope) => {
	const where = locations.find(([key]) => has(scope.native, key));
	if (where === void 0) return without("unset", void 0, "file_name");
	const [key, kind] = where;
	return scalar(key, ({ text: path }) => kind === "local" && !/^([/~\\]|[a-z][a-z0-9+.-]*:)/i.test(path) ? `${registry.folder}/${path}` : path)(scope);
};
const isChat = (scope) => /^(sharegpt|openai)$/i.test(textAt(scope.native, "formatting") ?? "");
const format$9 = (stage) => (scope) => {
	const at = find(scope.native, "formatting");
	const put = (value) => at && !isEmpty(at) ? stated(at, value) : byDefault(value);
	if (stage === "pt") return byDefault("text", "stage pt trains on the text alone");
	if (stage === "ppo") return byDefault("prompt-only", "stage ppo uses the prompts alone");
	const tag = find(scope.native, "columns.kto_tag");
	if (tag && !isEmpty(tag)) return stated(tag, "binary-feedback");
	const ranking = flag("ranking")(scope);
	if (ranking?.value === true) return {
		...ranking,
		value: "preference"
	};
	return put(isChat(scope) ? "chat" : "instruction");
};
/** Answers are there unless the columns are mapped and none of them holds one. */
const labelled$4 = (stage) => (scope) => {
	if (stage === "pt" || stage === "ppo") return byDefault(false);
	const at = find(scope.native, "columns");
	if (!at || isEmpty(at) || isChat(scope)) return byDefault(true);
	const answered = [
		"response",
		"chosen",
		"kto_tag"
	].some((role) => has(scope.native, `columns.${role}`));
	return stated(at, answered);
};
/** Mapped columns as `role=column`. Without a map, those that LLaMA-Factory expects. */
const columns$1 = (scope) => {
	const at = find(scope.native, "columns");
	if (!at || isEmpty(at)) return byDefault(isChat(scope) ? ["messages=conversations"] : [
		"prompt=instruction",
		"query=input",
		"response=output"
	]);
	const roles = keysAt(scope.native, "columns").flatMap((role) => {
		const column = textAt(scope.native, `columns.${role}`);
		return column === void 0 ? [] : [`${role}=${column}`];
	});
	return stated(at, roles);
};
const context = (scope) => {
	const at = find(scope.native, "columns.query");
	return at && passage.test(textAt(scope.native, "columns.query") ?? "") ? stated(at, true) : void 0;
};
/** The smaller of the run's `max_samples` and the entry's `num_samples`. */
function limit(entry, scope) {
	const ofRun = integer("max_samples")(scope);
	const ofEntry = integer("num_samples")({
		...scope,
		native: entry
	});
	if (typeof ofEntry?.value !== "number") return ofRun;
	return typeof ofRun?.value === "number" && ofRun.value < ofEntry.value ? ofRun : ofEntry;
}
/** `interleave_probs`, in the order of the names. */
function sharesOf(scope) {
	const located = find(scope.native, "interleave_probs");
	if (!located || isEmpty(located)) return void 0;
	return namesIn(located)?.map((part) => {
		const value = Number(part.text);
		return Number.isFinite(value) ? stated(located, value, {
			at: part.at,
			raw: part.text
		}) : unresolved(located, "is no number");
	});
}

// src/frameworks/llamafactory.ts
const methods$3 = {
	lora: "lora",
	oft: "oft",
	freeze: "partial",
	full: "full"
};
const stages = {
	pt: "continued-pretraining",
	sft: "sft",
	rm: "reward-model",
	ppo: "ppo",
	dpo: "dpo",
	kto: "kto"
};
/** Losses of `stage: dpo` that make it another objective; the others are forms of DPO. */
const preferenceLosses$1 = {
	ipo: "ipo",
	orpo: "orpo",
	simpo: "simpo"
};
const schemes$1 = {
	bnb: "bitsandbytes",
	bitsandbytes: "bitsandbytes",
	gptq: "gptq",
	awq: "awq",
	aqlm: "aqlm",
	quanto: "quanto",
	eetq: "eetq",
	hqq: "hqq",
	mxfp4: "mxfp4",
	fp8: "fp8"
};
/** Switches that replace `optim` (train/trainer_utils.py, `create_custom_optimizer`), in the order they are asked. */
const optimizerSwitches = [
	["use_galore", "galore"],
	["use_apollo", "apollo"],
	["use_badam", "badam"],
	["use_adam_mini", "adam-mini"],
	["use_muon", "muon"]
];
/** Switches that change what or how is trained beyond the method itself. */
const variantSwitches = [
	["use_dora", "dora"],
	["use_llama_pro", "llama-pro"],
	["use_galore", "galore"],
	["use_apollo", "apollo"],
	["use_badam", "badam"]
];
/** Keys of the Megatron backends. They are refused unless the environment chooses such a backend. */
const megatronKeys$1 = [
	"tensor_model_parallel_size",
	"pipeline_model_parallel_size",
	"context_parallel_size",
	"expert_model_parallel_size"
];
const credentials$1 = [
	"hf_hub_token",
	"ms_hub_token",
	"om_hub_token",
	"hub_token",
	"push_to_hub_token",
	"swanlab_api_key",
	"swanlab_lark_secret"
];
/** Keys by which an evaluation on a benchmark is known (hparams/evaluation_args.py). */
const benchmarkKeys = ["task", "n_shot"];
const methodOf = (scope) => (textAt(scope.native, "finetuning_type") ?? "lora").toLowerCase();
const stageOf = (scope) => (textAt(scope.native, "stage") ?? "sft").toLowerCase();
const isLora$9 = (scope) => methodOf(scope) === "lora";
const isAdapter$1 = (scope) => /^(lora|oft)$/.test(methodOf(scope));
const isQuantised$4 = (scope) => has(scope.native, "quantization_bit");
const isFourBit$4 = (scope) => textAt(scope.native, "quantization_bit") === "4";
const stageIn = (...stages) => (scope) => stages.includes(stageOf(scope));
/**
* LLaMA-Factory, the flat schema: one YAML or JSON file for training, prediction, export and chat, with data named
* through a registry.
* Read from src/llamafactory/hparams and data at ff6d4d12 (0.9.6.dev0).
*/
const llamafactory = {
	id: "llamafactory",
	title: "LLaMA-Factory",
	homepage: "https://llamafactory.readthedocs.io",
	version: "0.9.6.dev0",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "eval",
			all: ["model_name_or_path", ...benchmarkKeys],
			any: [
				"template",
				"finetuning_type",
				"lang"
			]
		},
		{
			kind: "export",
			all: ["model_name_or_path", "export_dir"]
		},
		{
			kind: "infer",
			all: ["model_name_or_path"],
			any: ["infer_backend", "template"],
			none: [
				"stage",
				"do_train",
				"output_dir",
				"export_dir",
				"dataset",
				"dataset_name",
				"cutoff_len",
				...benchmarkKeys
			]
		},
		{
			kind: "predict",
			all: ["model_name_or_path", "do_predict=^[Tt]rue$"],
			any: [
				"stage",
				"finetuning_type",
				"template"
			],
			none: ["do_train=^[Tt]rue$"]
		},
		{
			kind: "eval",
			all: ["model_name_or_path", "do_train=^[Ff]alse$"],
			any: [
				"stage=^(pt|sft|rm|ppo|dpo|kto)$",
				"finetuning_type",
				"cutoff_len"
			],
			none: ["export_dir", "do_predict=^[Tt]rue$"]
		},
		{
			kind: "train",
			all: ["model_name_or_path"],
			any: [
				"stage=^(pt|sft|rm|ppo|dpo|kto)$",
				"finetuning_type",
				"cutoff_len",
				"dataset_dir",
				"template&dataset"
			],
			none: [
				"export_dir",
				"dataset_name",
				"training_data_path",
				"dataset_mixture",
				"dataset_mixer"
			]
		},
		{
			kind: "dataset-registry",
			every: "file_name|hf_hub_url|ms_hub_url|om_hub_url|script_url|cloud_file_name",
			none: ["builder_name", "features"]
		}
	],
	facts: {
		"plan.name": text("run_name"),
		"plan.dialect": always("v0"),
		"model.id": text("model_name_or_path"),
		"model.revision": text("model_revision", { default: "main" }),
		"model.continuesAdapter": when(isLora$9, text("adapter_name_or_path")),
		"model.initFromScratch": flag("train_from_scratch", { default: false }),
		"model.attention": text("flash_attn", { default: "auto" }),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": scalar("finetuning_type", (node) => methods$3[node.text.toLowerCase()], {
			default: "lora",
			note: "LLaMA-Factory trains a LoRA adapter when `finetuning_type` is not set"
		}),
		"method.variant": firstOn(variantSwitches),
		...allWhen(isLora$9, {
			"adapter.rank": integer("lora_rank", { default: 8 }),
			"adapter.alpha": alpha$3,
			"adapter.dropout": number("lora_dropout", { default: 0 }),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false }),
			"adapter.init": firstOf(firstOn([["pissa_init", "pissa"]]), always("default"))
		}),
		...allWhen(isAdapter$1, {
			"adapter.targets": target("adapter.targets"),
			"adapter.targetsMode": target("adapter.targetsMode"),
			"adapter.modulesToSave": texts("additional_target", { separator: "," })
		}),
		"quantization.bits": integer("quantization_bit", { default: 16 }),
		...allWhen(isQuantised$4, {
			"quantization.scheme": choice("quantization_method", schemes$1, { default: "bitsandbytes" }),
			"quantization.type": when(isFourBit$4, text("quantization_type", { default: "nf4" })),
			"quantization.double": when(isFourBit$4, flag("double_quantization", { default: true }))
		}),
		"objective.kind": objective$13,
		"objective.beta": when(stageIn("dpo", "kto"), number("pref_beta", { default: .1 })),
		"objective.referenceModel": when(stageIn("dpo", "kto", "ppo"), text("ref_model")),
		"objective.rewards": when(stageIn("ppo"), texts("reward_model")),
		"data.heldOutKind": heldOut$7,
		"data.heldOutSize": when((scope) => !has(scope.native, "eval_dataset"), number("val_size", { default: 0 })),
		"data.chatTemplate": text("template"),
		"data.lossOn": lossOn$5,
		"data.sequenceLength": integer("cutoff_len", { default: 2048 }),
		"data.packing": firstOf(firstOn([["neat_packing", true]]), flag("packing"), when(stageIn("pt"), always(true, "stage pt packs unless `packing` says otherwise")), always(false)),
		"data.streaming": flag("streaming", { default: false }),
		"data.shuffle": notFlag("disable_shuffling", { default: true }),
		"data.mixing": choice("mix_strategy", {
			concat: "concat",
			interleave_under: "interleave-first-exhausted",
			interleave_over: "interleave-all-exhausted"
		}, { default: "concat" }),
		...trainingArguments,
		"hyper.loraPlusRatio": when(isLora$9, number("loraplus_lr_ratio")),
		"hyper.optimizer": firstOf(firstOn(optimizerSwitches), (scope) => trainingArguments["hyper.optimizer"]?.(scope)),
		"precision.train": firstOf(firstOn([["fp8", "fp8"], ["pure_bf16", "bf16"]]), precision$2("bf16", "fp16", "auto")),
		"memory.gradientCheckpointing": notFlag("disable_gradient_checkpointing", { default: true }),
		"hardware.count": external("decided by the launcher"),
		"distributed.backend": firstOf(megatron$2, (scope) => trainingArguments["distributed.backend"]?.(scope)),
		"distributed.tensorParallel": whenWritten("tensor_model_parallel_size"),
		"distributed.pipelineParallel": whenWritten("pipeline_model_parallel_size"),
		"distributed.contextParallel": whenWritten("context_parallel_size"),
		"distributed.expertParallel": whenWritten("expert_model_parallel_size"),
		"checkpoint.resume": resumption,
		"evaluation.trigger": evaluation$1,
		...interval$3("evaluation", "eval_steps", evaluation$1),
		"evaluation.earlyStopping": enabledBy("early_stopping_steps"),
		"output.mergeAdapter": always(false, "merging is a command of its own"),
		"logging.destinations": destinations$7,
		"logging.project": firstOf(when((scope) => flag("use_swanlab")(scope)?.value === true, text("swanlab_project", { default: "llamafactory" })), text("project")),
		"tokens.added": addedTokens,
		"tokens.resize": resize,
		"tokens.rowsTrained": embeddingsTrained
	},
	lists: {
		"data.train": registeredSources("dataset"),
		"data.validation": registeredSources("eval_dataset"),
		secrets: secretsAt(credentials$1)
	}
};
/** OFT has a key of its own for the same fact. */
function target(name) {
	const lora = targetFacts("lora_target", { default: ["all-linear"] })[name];
	const oft = targetFacts("oft_target", { default: ["all-linear"] })[name];
	return (scope) => (isLora$9(scope) ? lora : oft)?.(scope);
}
/** Twice the rank when the key is absent, empty or 0. */
function alpha$3(scope) {
	const fact = positive("lora_alpha")(scope);
	const rank = integer("lora_rank", { default: 8 })(scope);
	if (fact?.state !== "unset" || typeof rank?.value !== "number") return fact;
	return byDefault(2 * rank.value, "LLaMA-Factory takes twice the rank when `lora_alpha` is not set");
}
function objective$13(scope) {
	const stage = scalar("stage", (node) => stages[node.text.toLowerCase()], { default: "sft" })(scope);
	const loss = find(scope.native, "pref_loss");
	const kind = preferenceLosses$1[textAt(scope.native, "pref_loss")?.toLowerCase() ?? ""];
	return stage?.value === "dpo" && loss && kind ? stated(loss, kind) : stage;
}
function heldOut$7(scope) {
	const named = find(scope.native, "eval_dataset");
	if (named && !isEmpty(named)) return stated(named, "dataset");
	return scalar("val_size", (node) => heldOutKind(Number(node.text)), { default: "none" })(scope);
}
function heldOutKind(size) {
	if (Number.isNaN(size)) return void 0;
	if (size <= 0) return "none";
	return size < 1 ? "fraction" : "count";
}
/** Preference and reward stages compare whole answers, so the question only arises for pt and sft. */
function lossOn$5(scope) {
	if (stageIn("pt")(scope)) return byDefault("all", "stage pt trains on every token");
	if (!stageIn("sft")(scope)) return void 0;
	return firstOn([["train_on_prompt", "all"], ["mask_history", "completion"]])(scope) ?? byDefault("assistant-turns");
}
/** `do_eval` evaluates once after training; a strategy evaluates on the way. */
function evaluation$1(scope) {
	const strategy = evaluationTrigger$10(scope);
	if (strategy?.state !== "default") return strategy;
	return firstOn([["do_eval", "end"]])(scope) ?? strategy;
}
/** Without `overwrite_output_dir`, the last checkpoint in `output_dir` is resumed silently. */
function resumption(scope) {
	const fact = resume$2("resume_from_checkpoint")(scope);
	if (fact?.state !== "default" || flag("overwrite_output_dir")(scope)?.value === true) return fact;
	return byDefault("auto", "a checkpoint that lies in `output_dir` is resumed unless it may be overwritten");
}
function megatron$2(scope) {
	const at = megatronKeys$1.map((key) => find(scope.native, key)).find((located) => located && !isEmpty(located));
	return at && stated(at, "megatron");
}
function whenWritten(key) {
	return when((scope) => has(scope.native, key), integer(key));
}
function destinations$7(scope) {
	const reported = trainingArguments["logging.destinations"]?.(scope);
	const swanlab = firstOn([["use_swanlab", "swanlab"]])(scope);
	if (swanlab === void 0) return reported;
	const others = Array.isArray(reported?.value) ? reported.value.filter((name) => name !== "swanlab") : [];
	return {
		...swanlab,
		value: [...others, "swanlab"]
	};
}
/** Tokens in comma lists, and the keys of a file that describes new ones, which wins over `add_special_tokens`. */
function addedTokens(scope) {
	const special = describedTokens(scope) ?? texts("add_special_tokens", { separator: "," })(scope);
	const plain = texts("add_tokens", { separator: "," })(scope);
	if (special?.state === "unset") return plain;
	return Array.isArray(special?.value) && Array.isArray(plain?.value) ? {
		...special,
		value: [...special.value, ...plain.value]
	} : special;
}
function describedTokens(scope) {
	const at = find(scope.native, "new_special_tokens_config");
	if (!at || isEmpty(at)) return void 0;
	const file = openNear(scope, at.node.kind === "scalar" ? at.node.text : "");
	return file ? stated(at, keysAt(file, "")) : unresolved(at, "the file that describes the tokens is missing");
}
/** Adding tokens turns `resize_vocab` on by itself (model/patcher.py). */
function resize(scope) {
	const fact = flag("resize_vocab")(scope);
	if (fact?.value === true) return fact;
	if (addedTokens(scope)?.state === "unset") return byDefault(false);
	return byDefault(true, "LLaMA-Factory resizes the vocabulary when tokens are added");
}
/** A new adapter on a resized vocabulary trains the embeddings, unless `additional_target` says what to train. */
function embeddingsTrained(scope) {
	if (resize(scope)?.value !== true || !isAdapter$1(scope)) return void 0;
	const saved = texts("additional_target", { separator: "," })(scope);
	if (Array.isArray(saved?.value)) return {
		...saved,
		value: saved.value.some((name) => /embed|wte/i.test(String(name)))
	};
	return has(scope.native, "adapter_name_or_path") ? void 0 : byDefault(true, "LLaMA-Factory adds the embeddings to a new adapter when the vocabulary is resized");
}

// src/frameworks/llamafactory-v1.ts
const methods$2 = {
	lora: "lora",
	freeze: "partial"
};
const preferenceLosses = {
	sigmoid: "dpo",
	orpo: "orpo",
	simpo: "simpo"
};
const converters$1 = {
	alpaca: "instruction",
	sharegpt: "chat",
	pair: "preference"
};
const backends = {
	fsdp2: "fsdp2",
	deepspeed: "deepspeed",
	fsdpturbo: "other"
};
const isLora$8 = (scope) => textAt(scope.native, "peft_config.name") === "lora";
const isFourBit$3 = (scope) => bits$6(scope)?.value === 4;
const isQuantised$3 = (scope) => /^[48]$/.test(String(bits$6(scope)?.value));
const isPreference$1 = (scope) => /^(dpo|orpo|simpo)$/.test(String(objective$12(scope)?.value));
/**
* LLaMA-Factory, the nested schema that the environment variable USE_V1 turns on.
* Read from src/llamafactory/v1 at ff6d4d12 (0.9.6.dev0).
*/
const llamafactoryV1 = {
	id: "llamafactory-v1",
	title: "LLaMA-Factory v1",
	homepage: "https://llamafactory.readthedocs.io",
	version: "0.9.6.dev0",
	dialect: "omegaconf",
	signatures: [{
		kind: "export",
		all: ["model", "peft_config.export_dir"],
		none: ["train_dataset"]
	}, {
		kind: "train",
		all: ["model", "train_dataset"],
		any: [
			"peft_config.name",
			"dist_config.name",
			"model_class",
			"cutoff_len",
			"micro_batch_size",
			"optim_config.name"
		]
	}],
	facts: {
		"plan.dialect": always("v1"),
		"model.id": text("model"),
		"model.continuesAdapter": when(isLora$8, text("peft_config.adapter_name_or_path")),
		"model.attention": text("flash_attn", { default: "sdpa" }),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": method$14,
		...allWhen(isLora$8, allInside("peft_config", {
			"adapter.rank": integer("r", { default: 8 }),
			"adapter.alpha": number("lora_alpha", { default: 16 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			...targetFacts("target_modules", { default: ["all-linear"] }),
			"adapter.modulesToSave": texts("modules_to_save"),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false })
		})),
		"quantization.bits": bits$6,
		"quantization.scheme": when(isQuantised$3, always("bitsandbytes")),
		...allWhen(isFourBit$3, allInside("quant_config", {
			"quantization.type": text("quantization_type", { default: "nf4" }),
			"quantization.double": flag("double_quantization", { default: true }),
			"quantization.computeDtype": choice("compute_dtype", {
				float16: "fp16",
				bfloat16: "bf16",
				float32: "fp32"
			}, { default: "fp16" })
		})),
		"objective.kind": objective$12,
		"objective.beta": when(isPreference$1, number("pref_beta", { default: .1 })),
		"data.heldOutKind": (scope) => {
			const at = find(scope.native, "eval_dataset");
			return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
		},
		"data.chatTemplate": verbatim("custom_chat_template"),
		"data.sequenceLength": integer("cutoff_len", { default: 2048 }),
		"data.packing": scalar("batching_strategy", (node) => node.text.includes("padding_free"), { default: false }),
		"hyper.learningRate": number("learning_rate", { default: 1e-4 }),
		"hyper.schedule": choice("lr_scheduler_config.name", schedules$2, { default: "constant" }),
		"hyper.epochs": (scope) => number("num_train_epochs", has(scope.native, "max_steps") ? {} : { default: 3 })(scope),
		"hyper.maxSteps": positive("max_steps"),
		"hyper.microBatch": integer("micro_batch_size", { default: 1 }),
		"hyper.effectiveBatch": when((scope) => has(scope.native, "global_batch_size"), integer("global_batch_size")),
		"hyper.optimizer": optimizer$3("optim_config.name", "adamw"),
		"hyper.weightDecay": number(["optim_config.weight_decay", "optim_config.wd"]),
		"hyper.maxGradNorm": number("max_grad_norm", { default: 1 }),
		"hyper.seed": integer("seed", { default: 42 }),
		"precision.train": scalar("bf16", (node) => /^(true|yes|on)$/i.test(node.text) ? "bf16" : "fp32", { default: "bf16" }),
		"memory.gradientCheckpointing": flag("enable_activation_checkpointing", { default: true }),
		"hardware.count": external("decided by the launcher"),
		...allWhen((scope) => textAt(scope.native, "dist_config.name") === "deepspeed", deepspeedFacts("dist_config.config_file")),
		"distributed.backend": (scope) => has(scope.native, "dist_config") ? choice("dist_config.name", backends)(scope) : external("DDP when the launcher starts several processes")(scope),
		"distributed.contextParallel": integer("cp_size", { default: 1 }),
		"distributed.expertParallel": when((scope) => has(scope.native, "dist_config.ep_size"), integer("dist_config.ep_size")),
		...checkpoints(),
		"checkpoint.keep": integer("save_total_limit"),
		"checkpoint.resume": resume$2("resume_from_checkpoint"),
		"evaluation.trigger": always("none", "the v1 trainers never read `eval_dataset`"),
		"output.dir": text("output_dir")
	},
	lists: {
		"data.train": (scope) => sources$2("train_dataset", scope),
		"data.validation": (scope) => sources$2("eval_dataset", scope)
	}
};
function method$14(scope) {
	const at = find(scope.native, "peft_config");
	if (!at || isEmpty(at)) return byDefault("full", "without `peft_config` all weights are trained");
	if (at.node.kind !== "map") return unresolved(at, "JSON in a text is not read");
	return scalar("peft_config.name", (node) => methods$2[node.text.toLowerCase()])(scope);
}
/** `bnb` takes 4 bits when no number is given; `auto` then quantises nothing. */
function bits$6(scope) {
	const at = find(scope.native, "quant_config");
	if (!at || isEmpty(at)) return byDefault(16);
	if (at.node.kind !== "map") return unresolved(at, "JSON in a text is not read");
	const standard = textAt(scope.native, "quant_config.name") === "bnb" ? 4 : 16;
	return integer("quant_config.quantization_bit", { default: standard })(scope);
}
/** By the path, keys of the preference trainer, or data in pairs; the command `train` is the one for examples. */
function objective$12(scope) {
	const path = objectiveByPath(scope.path);
	const loss = textAt(scope.native, "pref_loss")?.toLowerCase() ?? "sigmoid";
	if (path) return {
		value: path.kind === "dpo" ? preferenceLosses[loss] ?? "dpo" : path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	};
	const key = findFirst(scope.native, [
		"pref_loss",
		"pref_beta",
		"simpo_gamma",
		"dpo_label_smoothing"
	]);
	if (key) return stated(key, preferenceLosses[loss] ?? "dpo");
	const formats = sources$2("train_dataset", scope).records.map((record) => record.format?.value);
	if (formats.includes("preference")) return external("data in pairs is for the command `dpo` or `rm`")(scope);
	return {
		...byDefault("sft", "what the commands `train` and `sft` do; `dpo` and `rm` are others"),
		confidence: formats.some(Boolean) ? .9 : .75
	};
}
function checkpoints() {
	const by = (scope) => {
		if (has(scope.native, "save_steps")) return "steps";
		return has(scope.native, "save_epochs") ? "epochs" : void 0;
	};
	const every = number(["save_steps", "save_epochs"]);
	return {
		"checkpoint.trigger": (scope) => {
			const unit = by(scope);
			const fact = every(scope);
			if (unit === void 0 || !fact) return byDefault("end");
			return {
				...fact,
				value: unit === "steps" ? "steps" : "epoch"
			};
		},
		"checkpoint.every": when((scope) => by(scope) !== void 0, every),
		"checkpoint.everyUnit": (scope) => {
			const unit = by(scope);
			const fact = every(scope);
			return unit && fact ? {
				...fact,
				value: unit
			} : void 0;
		}
	};
}
const source$7 = {
	id: text("path"),
	idKind: (scope) => {
		const at = find(scope.native, "source");
		return at && textAt(scope.native, "source") === "local" ? stated(at, "local") : void 0;
	},
	split: text("split", { default: "train" }),
	fileFormat: (scope) => {
		const at = find(scope.native, "path");
		const format = fileFormatOf(textAt(scope.native, "path") ?? "");
		return at && format ? stated(at, format) : void 0;
	},
	format: converter,
	labelled: (scope) => {
		const fact = converter(scope);
		return fact && {
			...fact,
			value: true
		};
	},
	weight: when((scope) => has(scope.native, "weight"), number("weight")),
	limit: integer("size")
};
function converter(scope) {
	const at = find(scope.native, "converter");
	const format = converters$1[textAt(scope.native, "converter") ?? ""];
	return at && format ? stated(at, format) : void 0;
}
/** A registry in YAML, a local file or folder, or a data set on the hub. */
function sources$2(key, scope) {
	const at = find(scope.native, key);
	const path = textAt(scope.native, key);
	if (!at || path === void 0) return noRecords("unset", key);
	if (!path.endsWith(".yaml")) return recordsOf([named$4(key, scope)], at);
	const registry = openNear(scope, path);
	if (registry === void 0) return {
		fact: unresolved(at, "the registry is not in this repository"),
		records: []
	};
	const members = keysAt(registry, "").flatMap((name) => memberNamed(registry, name) ?? []);
	return recordsOf(members.map((native) => readFields(source$7, {
		...scope,
		native
	})), at);
}
function named$4(key, scope) {
	const at = find(scope.native, key);
	const format = fileFormatOf(textAt(scope.native, key) ?? "");
	return {
		id: text(key)(scope),
		fileFormat: at && format ? stated(at, format) : void 0
	};
}

// src/frameworks/llm-foundry.ts
/** Units of Composer's time texts: `1ep`, `100ba`, `0.02dur`. A bare number counts epochs. */
const units = {
	ep: "epochs",
	ba: "steps",
	tok: "tokens",
	sp: "samples",
	dur: "ratio"
};
function timeOf(written) {
	const [, digits, suffix = "ep"] = /^([\d._]+(?:e\d+)?)(ep|ba|tok|sp|dur)?$/.exec(written.trim()) ?? [];
	const amount = Number(digits?.replaceAll("_", ""));
	return digits !== void 0 && Number.isFinite(amount) ? {
		amount,
		unit: units[suffix]
	} : void 0;
}
/** The amount at a key, where it counts in this unit; unset where it counts in another. */
const timeIn = (key, unit) => (scope) => {
	const fact = text(key)(scope);
	if (typeof fact?.value !== "string") return fact;
	const time = timeOf(fact.value);
	if (time?.unit === unit) return {
		...fact,
		value: time.amount
	};
	return without(time ? "unset" : "unresolved", void 0, key);
};
const takeTime = (key, take, options = {}) => (scope) => scalar(key, (node) => {
	const time = timeOf(node.text);
	return time && take(time);
}, options)(scope);
/** Steps and epochs are what others can be compared with; a share of the run or tokens come between steps. */
const triggerAt = (key, standard) => takeTime(key, (time) => time.unit === "epochs" ? "epoch" : "steps", { default: standard });
const startsFresh = (scope) => {
	const checkpoint = find(scope.native, "load_path");
	if (checkpoint && !isEmpty(checkpoint)) return stated(checkpoint, false);
	const name = find(scope.native, "model.name");
	if (name && /^mpt_/.test(textAt(scope.native, "model.name") ?? "")) return stated(name, true);
	return mapped(flag("model.pretrained", { default: true }), (loaded) => loaded === false)(scope);
};
const isHuggingFace = (scope) => /^hf_/.test(textAt(scope.native, "model.name") ?? "");
const adapts$2 = (scope) => mapAt(scope.native, "model.peft_config") !== void 0;
const method$13 = (scope) => {
	const peft = find(scope.native, "model.peft_config");
	if (peft && adapts$2(scope)) return stated(peft, "lora");
	const frozen = find(scope.native, "callbacks.layer_freezing.layer_names");
	if (frozen && !isEmpty(frozen)) return stated(frozen, "partial");
	return byDefault("full", "llm-foundry trains all weights when `model.peft_config` is not set");
};
const adapter$1 = (key) => `model.peft_config.${key}`;
const loaders$1 = {
	finetuning: "sft",
	text: "continued-pretraining",
	contrastive_pairs: "embedding"
};
const imitates$1 = (scope) => textAt(scope.native, "train_loader.name") === "finetuning";
/** A loader names a hub data set, a remote or local folder, or several such folders as streams. */
const source$6 = {
	id: text([
		"dataset.hf_name",
		"dataset.remote",
		"dataset.local"
	]),
	config: text("dataset.hf_kwargs.name"),
	revision: text("dataset.hf_kwargs.revision"),
	split: text("dataset.split"),
	files: texts("dataset.hf_kwargs.data_files"),
	format: choice("name", {
		finetuning: "instruction",
		text: "text"
	}),
	labelled: mapped(choice("name", loaders$1), (kind) => kind === "sft"),
	trustRemoteCode: flag("dataset.hf_kwargs.trust_remote_code")
};
const streamFields = {
	id: text(["remote", "local"]),
	split: text("split"),
	weight: number(["proportion", "repeat"]),
	limit: integer("choose")
};
const loaderAt = (key) => (scope) => {
	const at = find(scope.native, key);
	if (!at || isEmpty(at) || at.node.kind !== "map") return noRecords("unset", key);
	const loader = scopeAt(scope, key);
	const streams = [...membersAt(loader.native, "dataset.streams").values()];
	const whole = readFields(source$6, loader);
	if (streams.length === 0) return recordsOf([whole], at);
	const { format, labelled } = whole;
	return recordsOf(streams.map((native) => ({
		...readFields(streamFields, {
			...loader,
			native
		}),
		format,
		labelled
	})), at);
};
const scopeAt = (scope, key) => {
	const base = scope.native.base === "" ? key : `${scope.native.base}.${key}`;
	return {
		...scope,
		native: {
			...scope.native,
			base
		}
	};
};
const evaluationLoaders = (scope) => {
	const keys = ["eval_loader", "eval_loaders"].flatMap((key) => itemsAt(scope.native, key).map((native) => native.base));
	const root = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const records = keys.flatMap((key) => loaderAt(key)(root).records);
	const at = find(scope.native, has(scope.native, "eval_loader") ? "eval_loader" : "eval_loaders");
	return at && records.length > 0 ? recordsOf(records, at) : noRecords("unset", "eval_loader");
};
const heldOut$6 = (scope) => {
	const list = evaluationLoaders(scope);
	return list.records.length > 0 ? {
		...list.fact,
		value: "dataset"
	} : byDefault("none");
};
/** Prompts are masked unless `target_prompts` says otherwise; `target_responses: all` takes earlier turns in. */
const lossOn$4 = (scope) => {
	const prompts = text("train_loader.dataset.target_prompts")(scope);
	if (typeof prompts?.value === "string" && prompts.value.toLowerCase() !== "none") return {
		...prompts,
		value: prompts.value.toLowerCase() === "all" ? "all" : "custom"
	};
	return scalar("train_loader.dataset.target_responses", (node) => node.text.toLowerCase() === "all" ? "assistant-turns" : "completion", { default: "completion" })(scope);
};
const packing$1 = scalar("train_loader.dataset.packing_ratio", (node) => Number(node.text) !== 1, { default: false });
const taskKeys = ["icl_tasks", "icl_tasks_str"];
const evaluates$1 = (scope) => [
	"eval_loader",
	"eval_loaders",
	...taskKeys
].some((key) => has(scope.native, key));
/** Benchmarks by their labels, written in the file or in the one that it names. */
const benchmarks = (scope) => {
	const at = find(scope.native, "icl_tasks");
	if (!at || isEmpty(at)) return void 0;
	const path = textAt(scope.native, "icl_tasks");
	const tasks = path === void 0 ? scope.native : openNear(scope, path);
	if (tasks === void 0) return unresolved(at, "the file with the tasks is not in this repository");
	const labels = itemsAt(tasks, "icl_tasks").flatMap((task) => textAt(task, "label") ?? []);
	return stated(at, [...new Set(labels)]);
};
const savesAnything = (scope) => firstOf(text("save_folder"), text("callbacks.hf_checkpointer.save_folder"))(scope);
const checkpointKey = (scope) => has(scope.native, "save_folder") || !has(scope.native, "callbacks.hf_checkpointer") ? "save_interval" : "callbacks.hf_checkpointer.save_interval";
const checkpointTrigger$3 = (scope) => {
	if (savesAnything(scope)?.state === "unset") return byDefault("none", "nothing is saved without `save_folder`");
	return triggerAt(checkpointKey(scope), "steps")(scope);
};
const saves = (scope) => !/none/.test(String(checkpointTrigger$3(scope)?.value ?? "none"));
/** `-1` keeps all. */
const keep = (scope) => {
	const fact = integer("save_num_checkpoints_to_keep")(scope);
	return fact?.value === -1 ? without("unset", "all are kept", "save_num_checkpoints_to_keep") : fact;
};
const resume$1 = (scope) => {
	const again = flag("autoresume", { default: false })(scope);
	return again && {
		...again,
		value: again.value === null ? null : again.value === true ? "auto" : "none"
	};
};
const destinations$6 = (scope) => {
	const names = keysAt(scope.native, "loggers");
	const at = find(scope.native, "loggers");
	return at && names.length > 0 ? stated(at, names) : byDefault([]);
};
/** The optimisers of this family scale weight decay by the rate's own schedule, so their numbers differ in unit. */
const isDecoupled = (scope) => /^(decoupled_|adalr_|clip_)/.test(textAt(scope.native, "optimizer.name") ?? "");
const optimizer = scalar("optimizer.name", (node) => /lion/.test(node.text) ? "lion" : optimizerName(node.text.replace(/^decoupled_/, "")));
const schedule$3 = (scope) => {
	const kind = choice("scheduler.name", {
		constant_with_warmup: "constant",
		cosine_with_warmup: "cosine",
		linear_decay_with_warmup: "linear",
		inv_sqrt_with_warmup: "inverse-sqrt"
	})(scope);
	const floor = number("scheduler.alpha_f")(scope)?.value;
	return kind?.value === "cosine" && typeof floor === "number" && floor > 0 ? {
		...kind,
		value: "cosine-min"
	} : kind;
};
const dtypes$3 = {
	amp_bf16: "bf16",
	bf16: "bf16",
	amp_fp16: "fp16",
	fp16: "fp16",
	amp_fp8: "fp8",
	fp32: "fp32"
};
const offload$2 = (scope) => has(scope.native, "fsdp_config") ? mapped(flag("fsdp_config.cpu_offload", { default: false }), (on) => on === true ? "cpu" : "none")(scope) : void 0;
/** A job of the training platform holds the whole document under `parameters`, and its machines beside it. */
function unwrapped(native) {
	const [layer] = native.layers;
	const inner = mapAt(native, "parameters");
	return layer && inner && find(native, "parameters.train_loader") ? nativeOf([{
		...layer,
		root: inner
	}, layer], native.inherited) : native;
}
/**
* LLM Foundry: one YAML file for `composer train.py`, or a platform job that carries it.
* Read from llmfoundry/utils/config_utils.py, llmfoundry/command_utils/train.py, llmfoundry/models/hf and
* llmfoundry/data at 8c8dd48f (0.22.0.dev0).
*/
const llmFoundry = {
	id: "llm-foundry",
	title: "LLM Foundry",
	homepage: "https://github.com/mosaicml/llm-foundry",
	version: "0.22.0.dev0",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["max_duration", "train_loader"],
			any: ["model.name", "tokenizer.name"]
		},
		{
			kind: "train",
			all: ["parameters.max_duration", "parameters.train_loader"]
		},
		{
			kind: "eval",
			all: ["models[].model.name"],
			any: [
				"icl_tasks",
				"eval_gauntlet",
				"eval_loader",
				"eval_loaders"
			],
			none: ["train_loader"]
		},
		{
			kind: "eval",
			all: ["parameters.models[].model.name"],
			any: ["parameters.icl_tasks", "parameters.eval_gauntlet"],
			none: ["parameters.train_loader"]
		}
	],
	runs: ({ native }) => [unwrapped(native)],
	facts: {
		"plan.name": text("run_name"),
		"model.id": text("model.pretrained_model_name_or_path"),
		"model.tokenizer": text("tokenizer.name"),
		"model.continuesAdapter": text(["model.pretrained_lora_id_or_path", "load_path"]),
		"model.initFromScratch": startsFresh,
		"model.attention": text(["model.attn_implementation", "model.attn_config.attn_impl"]),
		"security.trustRemoteCode": when(isHuggingFace, flag("model.trust_remote_code", {
			default: true,
			note: "llm-foundry runs code of the base unless `trust_remote_code` is false"
		})),
		"security.customCode": texts("code_paths"),
		"method.kind": method$13,
		...allWhen(adapts$2, {
			"adapter.rank": integer(adapter$1("r"), { default: 8 }),
			"adapter.alpha": number(adapter$1("lora_alpha"), { default: 8 }),
			"adapter.dropout": number(adapter$1("lora_dropout"), { default: 0 }),
			...peftTargetFacts(adapter$1("target_modules")),
			"adapter.modulesToSave": texts(adapter$1("modules_to_save")),
			"adapter.rslora": flag(adapter$1("use_rslora"), { default: false }),
			"adapter.dora": flag(adapter$1("use_dora"), { default: false }),
			"adapter.bias": choice(adapter$1("bias"), {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" }),
			"adapter.init": text(adapter$1("init_lora_weights"))
		}),
		"quantization.bits": mapped(flag("model.load_in_8bit", { default: false }), (on) => on === true ? 8 : 16),
		"objective.kind": choice("train_loader.name", loaders$1),
		"data.heldOutKind": heldOut$6,
		"data.lossOn": firstOf(when(imitates$1, lossOn$4), when((s) => !imitates$1(s), always("all"))),
		"data.sequenceLength": integer(["max_seq_len", "train_loader.dataset.max_seq_len"]),
		"data.packing": when(imitates$1, packing$1),
		"data.shuffle": flag("train_loader.dataset.shuffle"),
		"hyper.learningRate": number("optimizer.lr"),
		"hyper.schedule": schedule$3,
		"hyper.warmupSteps": timeIn("scheduler.t_warmup", "steps"),
		"hyper.warmupRatio": timeIn("scheduler.t_warmup", "ratio"),
		"hyper.epochs": timeIn("max_duration", "epochs"),
		"hyper.maxSteps": timeIn("max_duration", "steps"),
		"hyper.maxTokens": timeIn("max_duration", "tokens"),
		"hyper.microBatch": integer("device_train_microbatch_size"),
		"hyper.effectiveBatch": integer("global_train_batch_size"),
		"hyper.optimizer": optimizer,
		"hyper.weightDecay": when((s) => !isDecoupled(s), number("optimizer.weight_decay")),
		"hyper.maxGradNorm": when((s) => textAt(s.native, "algorithms.gradient_clipping.clipping_type") === "norm", number("algorithms.gradient_clipping.clipping_threshold")),
		"hyper.seed": integer("seed", { default: 17 }),
		"precision.train": choice("precision", dtypes$3, { default: "bf16" }),
		"memory.gradientCheckpointing": flag("fsdp_config.activation_checkpointing", { default: false }),
		"memory.activationOffload": flag("fsdp_config.activation_cpu_offload", { default: false }),
		"hardware.count": (scope) => has(scope.native, "compute.gpus") ? integer("compute.gpus")(scope) : without("external", "decided by the launcher"),
		"distributed.backend": (scope) => {
			const at = find(scope.native, "fsdp_config");
			return at && !isEmpty(at) ? stated(at, "fsdp") : without("external", "decided by the launcher");
		},
		"distributed.offload": offload$2,
		"checkpoint.trigger": checkpointTrigger$3,
		...allWhen(saves, {
			"checkpoint.every": (scope) => takeTime(checkpointKey(scope), (time) => time.amount, { default: 1e3 })(scope),
			"checkpoint.everyUnit": (scope) => takeTime(checkpointKey(scope), (time) => time.unit, { default: "steps" })(scope),
			"checkpoint.keep": keep
		}),
		"checkpoint.resume": resume$1,
		"evaluation.trigger": (scope) => evaluates$1(scope) ? triggerAt("eval_interval", "epoch")(scope) : byDefault("none"),
		...allWhen(evaluates$1, {
			"evaluation.every": takeTime("eval_interval", (time) => time.amount, { default: 1 }),
			"evaluation.everyUnit": takeTime("eval_interval", (time) => time.unit, { default: "epochs" })
		}),
		"evaluation.earlyStopping": (scope) => {
			const at = find(scope.native, "callbacks.early_stopper");
			return at && stated(at, true);
		},
		"evaluation.benchmarks": benchmarks,
		"output.dir": savesAnything,
		"logging.destinations": destinations$6,
		"logging.project": text(["loggers.wandb.project", "loggers.mlflow.experiment_name"])
	},
	lists: {
		"data.train": loaderAt("train_loader"),
		"data.validation": evaluationLoaders
	}
};

// src/frameworks/ludwig.ts
/** Short names that ludwig takes for models of the hub (schema/llms/base_model.py). */
const presets = {
	"bloomz-3b": "bigscience/bloomz-3b",
	"bloomz-7b1": "bigscience/bloomz-7b1",
	"codellama-7b": "codellama/CodeLlama-7b-hf",
	"codellama-13b": "codellama/CodeLlama-13b-hf",
	"codellama-34b": "codellama/CodeLlama-34b-hf",
	"codellama-7b-instruct": "codellama/CodeLlama-7b-instruct-hf",
	"codellama-13b-instruct": "codellama/CodeLlama-13b-instruct-hf",
	"codellama-34b-instruct": "codellama/CodeLlama-34b-instruct-hf",
	"gpt-neo-2.7B": "EleutherAI/gpt-neo-2.7B",
	"gpt-j-6b": "EleutherAI/gpt-j-6b",
	"llama-2-7b": "meta-llama/Llama-2-7b-hf",
	"llama-2-13b": "meta-llama/Llama-2-13b-hf",
	"llama-2-70b": "meta-llama/Llama-2-70b-hf",
	"llama-2-7b-chat": "meta-llama/Llama-2-7b-chat-hf",
	"llama-2-13b-chat": "meta-llama/Llama-2-13b-chat-hf",
	"llama-2-70b-chat": "meta-llama/Llama-2-70b-chat-hf",
	"mistral-7b": "mistralai/Mistral-7B-v0.1",
	"mistral-7b-instruct": "mistralai/Mistral-7B-Instruct-v0.1",
	"mixtral-8x7b": "mistralai/Mixtral-8x7B-v0.1",
	"mixtral-8x7b-instruct": "mistralai/Mixtral-8x7B-Instruct-v0.1",
	"opt-350m": "facebook/opt-350m",
	"opt-1.3b": "facebook/opt-1.3b",
	"opt-6.7b": "facebook/opt-6.7b",
	"pythia-2.8b": "EleutherAI/pythia-2.8b",
	"pythia-12b": "EleutherAI/pythia-12b",
	"vicuna-7b": "lmsys/vicuna-7b-v1.3",
	"vicuna-13b": "lmsys/vicuna-13b-v1.3",
	"zephyr-7b-alpha": "HuggingFaceH4/zephyr-7b-alpha",
	"zephyr-7b-beta": "HuggingFaceH4/zephyr-7b-beta",
	"phi-1": "microsoft/phi-1",
	"phi-1_5": "microsoft/phi-1_5",
	"phi-2": "microsoft/phi-2"
};
/** `adapter.type`. All that shares LoRA's name but not its two matrices is another method. */
const adapters = {
	lora: "lora",
	adalora: "lora",
	oft: "oft",
	boft: "oft",
	hra: "oft",
	ia3: "ia3",
	adaption_prompt: "llama-adapter",
	ln_tuning: "partial"
};
const objectives = {
	finetune: "sft",
	dpo: "dpo",
	kto: "kto",
	orpo: "orpo",
	grpo: "grpo"
};
const trains = /^(finetune|dpo|kto|orpo|grpo)$/;
/** What most runs write; a name decides in `adapters`, where several are registered. */
function adapterKey(scope) {
	if (mapAt(scope.native, "adapter")) return "adapter";
	const names = keysAt(scope.native, "adapters.adapters");
	const active = textAt(scope.native, "adapters.active");
	const chosen = names.find((name) => name === active) ?? names[0];
	return chosen === void 0 ? void 0 : `adapters.adapters.${chosen}`;
}
/** A reading of a key of the adapter in use. */
const ofAdapter = (key, read) => (scope) => {
	const section = adapterKey(scope);
	return section === void 0 ? void 0 : read(`${section}.${key}`)(scope);
};
const method$12 = (scope) => {
	const section = adapterKey(scope);
	if (section !== void 0) {
		const name = textAt(scope.native, `${section}.type`)?.toLowerCase();
		const known = name !== void 0 && Object.hasOwn(adapters, name) ? adapters[name] : "other-peft";
		return mapped(text(`${section}.type`), () => known)(scope);
	}
	const frozen = find(scope.native, "trainer.layers_to_freeze_regex");
	if (frozen && !isEmpty(frozen)) return stated(frozen, "partial");
	return byDefault("full", "ludwig trains all weights when `adapter` is not set");
};
const plain$1 = /^(lora|oft|ia3|adaption_prompt)$/;
const variant$2 = ofAdapter("type", (key) => mapped(text(key), (name) => plain$1.test(String(name)) ? void 0 : String(name)));
const isLora$7 = (scope) => method$12(scope)?.value === "lora";
const rank$2 = ofAdapter("r", (key) => integer(key, { default: 8 }));
/** Twice the rank where it is not written. */
const alpha$2 = (scope) => {
	const fact = ofAdapter("alpha", number)(scope);
	const size = rank$2(scope)?.value;
	return fact?.state === "unset" && typeof size === "number" ? byDefault(2 * size, "twice the rank") : fact;
};
const targets$8 = (name) => ofAdapter("target_modules", (key) => peftTargetFacts(key)[name] ?? always(""));
const quantised$2 = (scope) => mapAt(scope.native, "quantization") !== void 0;
const onTorchao = (scope) => textAt(scope.native, "quantization.backend") === "torchao";
const bits$5 = (scope) => {
	if (!quantised$2(scope)) return byDefault(16);
	return onTorchao(scope) ? scalar("quantization.mode", (node) => node.text.startsWith("int4") ? 4 : 8)(scope) : integer("quantization.bits", { default: 4 })(scope);
};
const onFourBits = (scope) => quantised$2(scope) && !onTorchao(scope) && bits$5(scope)?.value === 4;
const fourBits$1 = {
	"quantization.type": choice("quantization.bnb_4bit_quant_type", {
		nf4: "nf4",
		fp4: "fp4"
	}, { default: "nf4" }),
	"quantization.double": flag("quantization.bnb_4bit_use_double_quant", { default: true }),
	"quantization.computeDtype": choice("quantization.bnb_4bit_compute_dtype", {
		float16: "fp16",
		bfloat16: "bf16",
		float32: "fp32"
	}, { default: "fp16" })
};
const trainerType = (scope) => textAt(scope.native, "trainer.type") ?? "";
const objective$11 = (scope) => {
	const kind = choice("trainer.type", objectives)(scope);
	const loss = kind?.value === "dpo" ? text("trainer.dpo_loss_type")(scope) : void 0;
	return loss?.value === "ipo" ? loss : kind;
};
const beta = (scope) => {
	const type = trainerType(scope);
	const standard = type === "grpo" ? .04 : .1;
	return type === "finetune" ? void 0 : number(`trainer.${type}_beta`, { default: standard })(scope);
};
const splitKind = scalar("preprocessing.split.type", (node) => node.text === "fixed" ? "dataset" : "fraction", { default: "fraction" });
const decays = {
	linear: "linear",
	cosine: "cosine",
	one_cycle: "one-cycle",
	inverse_sqrt: "inverse-sqrt",
	polynomial: "polynomial",
	wsd: "wsd"
};
/** Saving and evaluating go together: each epoch, so many times an epoch, or each so many steps. */
const trigger = (scope) => {
	for (const key of ["trainer.steps_per_checkpoint", "trainer.checkpoints_per_epoch"]) {
		const fact = positive(key)(scope);
		if (typeof fact?.value === "number") return {
			...fact,
			value: "steps"
		};
	}
	return byDefault("epoch");
};
const inSteps = (scope) => has(scope.native, "trainer.steps_per_checkpoint");
const evaluationTrigger$5 = (scope) => {
	const off = flag("trainer.skip_all_evaluation", { default: false })(scope);
	return off?.value === true ? {
		...off,
		value: "none"
	} : trigger(scope);
};
const interval = (prefix, decides) => allWhen((s) => inSteps(s) && decides(s)?.value === "steps", {
	[`${prefix}.every`]: positive("trainer.steps_per_checkpoint"),
	[`${prefix}.everyUnit`]: always("steps")
});
/** `auto` leaves one pass a step, unless the batch as a whole is given. */
const accumulation$1 = (scope) => integer("trainer.gradient_accumulation_steps", has(scope.native, "trainer.effective_batch_size") ? {} : { default: 1 })(scope);
const strategyKey = "backend.trainer.strategy";
const strategyName = (scope) => textAt(scope.native, `${strategyKey}.type`) ?? textAt(scope.native, strategyKey);
const strategy = (scope) => {
	const at = find(scope.native, mapAt(scope.native, strategyKey) ? `${strategyKey}.type` : strategyKey);
	const known = {
		deepspeed: "deepspeed",
		ddp: "ddp",
		fsdp: "fsdp"
	};
	const name = strategyName(scope)?.toLowerCase();
	return at && name !== void 0 ? stated(at, known[name] ?? "other") : void 0;
};
const { "distributed.backend": _backend, ...zero$1 } = deepspeedFacts(strategyKey);
/**
* Ludwig: one YAML file of a model; those of language models are read, when they train.
* Read from ludwig/schema at 5d19f3e6 (0.17.8).
*/
const ludwig = {
	id: "ludwig",
	title: "Ludwig",
	homepage: "https://ludwig.ai",
	version: "0.17.8",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: [
			"model_type=^llm$",
			"base_model",
			`trainer.type=${trains.source}`
		]
	}, {
		kind: "infer",
		all: ["model_type=^llm$", "base_model"],
		none: [`trainer.type=${trains.source}`]
	}],
	facts: {
		"model.id": mapped(text("base_model"), (name) => presets[String(name)] ?? name),
		"model.continuesAdapter": ofAdapter("pretrained_adapter_weights", text),
		"model.task": mapped(flag("is_multimodal", { default: false }), (on) => on === true ? "vision-language" : "causal-lm"),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": method$12,
		"method.variant": variant$2,
		...allWhen(isLora$7, {
			"adapter.rank": rank$2,
			"adapter.alpha": alpha$2,
			"adapter.dropout": ofAdapter("dropout", (key) => number(key, { default: .05 })),
			"adapter.targets": targets$8("adapter.targets"),
			"adapter.targetsMode": targets$8("adapter.targetsMode"),
			"adapter.rslora": ofAdapter("use_rslora", (key) => flag(key, { default: false })),
			"adapter.dora": ofAdapter("use_dora", (key) => flag(key, { default: false })),
			"adapter.bias": ofAdapter("bias_type", (key) => choice(key, {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" })),
			"adapter.init": ofAdapter("init_lora_weights", (key) => text(key, { default: "default" })),
			"hyper.loraPlusRatio": ofAdapter("loraplus_lr_ratio", number)
		}),
		"quantization.bits": bits$5,
		"quantization.scheme": when(quantised$2, choice("quantization.backend", {
			bitsandbytes: "bitsandbytes",
			torchao: "torchao"
		}, { default: "bitsandbytes" })),
		...allWhen(onFourBits, fourBits$1),
		"quantization.aware": when(onTorchao, flag("quantization.qat", { default: false })),
		"objective.kind": objective$11,
		"objective.beta": beta,
		"data.heldOutKind": splitKind,
		"data.heldOutSize": when((s) => splitKind(s)?.value === "fraction", number("preprocessing.split.probabilities[1]", { default: .1 })),
		"data.template": text(["prompt.template", "prompt.task"]),
		"data.lossOn": when((s) => trainerType(s) === "finetune", always("completion")),
		"data.sequenceLength": integer("preprocessing.global_max_sequence_length"),
		"data.shuffle": flag("trainer.should_shuffle", { default: true }),
		"hyper.learningRate": number("trainer.learning_rate", { default: .001 }),
		"hyper.schedule": choice("trainer.learning_rate_scheduler.decay", decays, { default: "constant" }),
		"hyper.warmupRatio": positive("trainer.learning_rate_scheduler.warmup_fraction"),
		"hyper.epochs": (scope) => number("trainer.epochs", has(scope.native, "trainer.train_steps") ? {} : { default: 100 })(scope),
		"hyper.maxSteps": positive("trainer.train_steps"),
		"hyper.microBatch": integer("trainer.batch_size", { default: 1 }),
		"hyper.accumulation": accumulation$1,
		"hyper.effectiveBatch": when((s) => has(s.native, "trainer.effective_batch_size"), integer("trainer.effective_batch_size")),
		"hyper.optimizer": scalar("trainer.optimizer.type", (node) => optimizerName(node.text), { default: "adam" }),
		"hyper.weightDecay": number("trainer.optimizer.weight_decay"),
		"hyper.maxGradNorm": number("trainer.gradient_clipping.clipglobalnorm"),
		"memory.gradientCheckpointing": flag("trainer.enable_gradient_checkpointing", { default: false }),
		"hardware.count": (scope) => has(scope.native, "backend.trainer.num_workers") ? integer("backend.trainer.num_workers")(scope) : external("decided where the run starts")(scope),
		"distributed.backend": strategy,
		...allWhen((s) => strategyName(s) === "deepspeed" && mapAt(s.native, strategyKey) !== void 0, zero$1),
		"checkpoint.trigger": trigger,
		...interval("checkpoint", trigger),
		"evaluation.trigger": evaluationTrigger$5,
		...interval("evaluation", evaluationTrigger$5),
		"evaluation.metric": text("trainer.validation_metric"),
		"evaluation.earlyStopping": scalar("trainer.early_stop", (node) => Number(node.text) >= 0, { default: true }),
		"output.mergeAdapter": when((s) => adapterKey(s) !== void 0, ofAdapter("postprocessor.merge_adapter_into_base_model", (key) => flag(key, { default: false }))),
		"serving.retrieval": scalar("prompt.retrieval.type", () => true, { default: false })
	},
	lists: { "data.train": () => noRecords("external", void 0, "the data set is named on the command line") }
};

// src/frameworks/mistral-api.ts
const objective$10 = choice("job_type", {
	completion: "sft",
	classifier: "classification"
}, { default: "sft" });
const format$8 = (scope) => {
	return objective$10({
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	})?.value === "classification" ? byDefault("classification") : byDefault("chat");
};
const file$1 = {
	...uploadedFile(format$8, ["file_id", ""]),
	weight: number("weight", { default: 1 })
};
const trackers$2 = ({ native }) => {
	const at = find(native, "integrations");
	const names = itemsAt(native, "integrations").flatMap((item) => textAt(item, "type") ?? []);
	return at && names.length > 0 ? stated(at, names) : byDefault(["none"]);
};
/** Integrations and repositories take their keys inside the body. */
const keysOf = (list, key) => Array.from({ length: 8 }, (_, index) => `${list}[${index}].${key}`);
/**
* Mistral AI: bodies of `POST /v1/fine_tuning/jobs`.
* Read from @mistralai/mistralai 1.15.1; version 2.7.0 has no types for creating jobs.
*/
const mistralApi = {
	id: "mistral-api",
	title: "Mistral AI fine-tuning jobs",
	homepage: "https://docs.mistral.ai/api/#tag/fine-tuning",
	version: "1.15.1",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: [
			"model",
			"training_files",
			"hyperparameters"
		],
		none: [
			"object",
			"status",
			"output_dir"
		]
	}, {
		kind: "job",
		all: [
			"model",
			"training_files",
			"status"
		]
	}],
	facts: {
		"plan.name": text("suffix"),
		...serviceModel("model"),
		"method.kind": undisclosedMethod,
		"objective.kind": objective$10,
		"data.heldOutKind": heldOutFile("validation_files"),
		...allOrService({
			"data.sequenceLength": integer("hyperparameters.seq_len"),
			"hyper.learningRate": number("hyperparameters.learning_rate"),
			"hyper.warmupRatio": positive("hyperparameters.warmup_fraction"),
			"hyper.epochs": number("hyperparameters.epochs"),
			"hyper.maxSteps": positive("hyperparameters.training_steps"),
			"hyper.weightDecay": number("hyperparameters.weight_decay")
		}),
		"evaluation.trigger": scoresValidation("validation_files"),
		"output.name": text("suffix"),
		"logging.destinations": trackers$2,
		"logging.project": text("integrations[0].project")
	},
	lists: {
		"data.train": each("training_files", file$1),
		"data.validation": each("validation_files", file$1),
		secrets: secretsAt([...keysOf("integrations", "api_key"), ...keysOf("repositories", "token")])
	}
};

// src/frameworks/mistral-finetune.ts
const method$11 = mapped(flag("lora.enable", { default: true }), (on) => on === true ? "lora" : "full");
const adapts$1 = (scope) => method$11(scope)?.value === "lora";
const rank$1 = integer("lora.rank", { default: 16 });
const scaling = number("lora.scaling", { default: 2 });
/** `scaling` multiplies the update directly; alpha is what gives the same in alpha / rank. */
const alpha$1 = (scope) => {
	const [multiplier, size] = [scaling(scope)?.value, rank$1(scope)?.value];
	return typeof multiplier === "number" && typeof size === "number" ? {
		value: multiplier * size,
		state: "derived",
		from: ["adapter.scale", "adapter.rank"]
	} : void 0;
};
const named$3 = (fact, value) => ({
	...fact,
	value: fact.value === null ? null : value
});
const objective$9 = (scope) => {
	const [dialogues, texts] = ["data.instruct_data", "data.data"].map((key) => text(key)(scope));
	if (dialogues && dialogues.state !== "unset") return named$3(dialogues, "sft");
	if (texts && texts.state !== "unset") return named$3(texts, "continued-pretraining");
	return byDefault("sft");
};
/** `path` or `path:weight`, with commas between sources; the weights are made to sum to 1. */
function sourcesAt(key, format) {
	return (scope) => {
		const fact = text(key)(scope);
		const at = find(scope.native, key);
		if (!fact || typeof fact.value !== "string" || !at) return fact?.state === "unresolved" ? {
			fact,
			records: []
		} : noRecords("unset", key);
		const entries = fact.value.split(",").flatMap((entry) => {
			const [path = "", weight] = entry.trim().split(":");
			return path === "" ? [] : [{
				path,
				weight: weight === void 0 ? void 0 : Number(weight)
			}];
		});
		const described = (entry) => {
			const fileFormat = fileFormatOf(entry.path);
			return {
				id: stated(at, entry.path),
				fileFormat: fileFormat === void 0 ? void 0 : stated(at, fileFormat),
				format: byDefault(format),
				labelled: byDefault(format === "chat"),
				weight: Number.isFinite(entry.weight) ? stated(at, Number(entry.weight)) : byDefault(1)
			};
		};
		return recordsOf(entries.map(described), at);
	};
}
/** Dialogues and raw texts are mixed into one stream. */
const trainData$1 = (scope) => {
	const lists = [sourcesAt("data.instruct_data", "chat")(scope), sourcesAt("data.data", "text")(scope)];
	const records = lists.flatMap((list) => list.records);
	const main = lists.find((list) => list.records.length > 0) ?? lists[0];
	return records.length > 0 ? {
		fact: {
			...main.fact,
			value: records.length
		},
		records
	} : main;
};
/** The last step evaluates whenever evaluation is on, and `eval_freq` adds others before it. */
const evaluationTrigger$4 = (scope) => {
	const off = flag("no_eval", { default: true })(scope);
	if (off?.value !== false) return off && {
		...off,
		value: off.value === true ? "none" : null
	};
	const every = positive("eval_freq")(scope);
	return every?.value ? {
		...every,
		value: "steps"
	} : {
		...off,
		value: "end"
	};
};
const checkpointTrigger$2 = (scope) => {
	const off = flag("no_ckpt", { default: false })(scope);
	if (off?.value !== false) return off && {
		...off,
		value: off.value === true ? "none" : null
	};
	const every = positive("ckpt_freq")(scope);
	return every?.value ? {
		...every,
		value: "steps"
	} : {
		...off,
		value: "end"
	};
};
const byStep = (trigger) => (scope) => trigger(scope)?.value === "steps";
/** Metrics always go to TensorBoard files of the run; the others when their section names a place. */
const destinations$5 = (scope) => {
	const on = [["wandb.project", "wandb"], ["mlflow.tracking_uri", "mlflow"]].filter(([key]) => text(key)(scope)?.state === "stated");
	const at = on.map(([key]) => find(scope.native, key)).find((found) => found);
	const names = ["tensorboard", ...on.map(([, name]) => name)];
	return at ? stated(at, names) : byDefault(names);
};
/**
* mistral-finetune: one YAML file for `torchrun -m train`.
* Read from train.py, finetune/args.py, finetune/data and model/args.py at 1943535d.
*/
const mistralFinetune = {
	id: "mistral-finetune",
	title: "mistral-finetune",
	homepage: "https://github.com/mistralai/mistral-finetune",
	version: "1943535d",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["model_id_or_path", "run_dir"],
		any: ["data.instruct_data", "data.data"]
	}],
	facts: {
		"plan.name": text("wandb.run_name"),
		"model.id": text("model_id_or_path"),
		"method.kind": method$11,
		...allWhen(adapts$1, {
			"adapter.rank": rank$1,
			"adapter.alpha": alpha$1,
			"adapter.scale": scaling,
			"adapter.dropout": number("lora.dropout", { default: 0 }),
			"adapter.targets": () => byDefault(["all-linear"]),
			"adapter.targetsMode": always("all-linear")
		}),
		"objective.kind": objective$9,
		"data.heldOutKind": (scope) => {
			const held = text("data.eval_instruct_data")(scope);
			return held?.state === "unset" ? byDefault("none") : held && named$3(held, "dataset");
		},
		"data.lossOn": when((s) => objective$9(s)?.value === "sft", always("assistant-turns")),
		"data.sequenceLength": integer("seq_len", { default: 2048 }),
		"data.overlong": always("split"),
		"data.packing": always(true, "examples are joined until a sequence is full"),
		"hyper.learningRate": number("optim.lr", { default: 1e-4 }),
		"hyper.schedule": always("one-cycle"),
		"hyper.warmupRatio": number("optim.pct_start", { default: .05 }),
		"hyper.maxSteps": positive("max_steps", { default: 100 }),
		"hyper.microBatch": integer("batch_size", { default: 1 }),
		"hyper.accumulation": integer("num_microbatches", { default: 1 }),
		"hyper.optimizer": always("adamw"),
		"hyper.weightDecay": number("optim.weight_decay", { default: .1 }),
		"hyper.maxGradNorm": number("max_norm", { default: 1 }),
		"hyper.seed": integer("seed", { default: 0 }),
		"precision.train": always("bf16"),
		"memory.gradientCheckpointing": flag("checkpoint", { default: true }),
		"hardware.count": external("decided by torchrun"),
		"distributed.backend": always("fsdp"),
		"checkpoint.trigger": checkpointTrigger$2,
		...allWhen(byStep(checkpointTrigger$2), {
			"checkpoint.every": positive("ckpt_freq"),
			"checkpoint.everyUnit": always("steps")
		}),
		"checkpoint.keep": integer("num_ckpt_keep", { default: 3 }),
		"evaluation.trigger": evaluationTrigger$4,
		...allWhen(byStep(evaluationTrigger$4), {
			"evaluation.every": positive("eval_freq"),
			"evaluation.everyUnit": always("steps")
		}),
		"output.dir": text("run_dir"),
		"output.mergeAdapter": when(adapts$1, mapped(flag("save_adapters", { default: true }), (only) => only === false)),
		"logging.destinations": destinations$5,
		"logging.project": text(["wandb.project", "mlflow.experiment_name"])
	},
	lists: {
		"data.train": trainData$1,
		"data.validation": sourcesAt("data.eval_instruct_data", "chat")
	}
};

// src/frameworks/mlx-lm.ts
/** Schedules of `mlx.optimizers.schedulers`. */
const schedules$1 = {
	cosine_decay: "cosine",
	linear_schedule: "linear"
};
const kinds = {
	lora: "lora",
	dora: "lora",
	full: "full"
};
const layers = integer(["num_layers", "lora_layers"], { default: 16 });
/**
* `full` trains the weights of the last layers only, and of all with `num_layers: -1`. A small model may have no
* more layers than are asked for, so this is not certain.
*/
const method$10 = (scope) => {
	const kind = choice("fine_tune_type", kinds, {
		default: "lora",
		note: "mlx-lm trains LoRA by default"
	})(scope);
	const count = layers(scope)?.value;
	return kind?.value === "full" && typeof count === "number" && count > 0 ? {
		...kind,
		value: "partial",
		confidence: .7,
		note: `all weights of the last ${count} layers`
	} : kind;
};
const adapts = (scope) => method$10(scope)?.value === "lora";
/** The section replaces the defaults as a whole. */
const unlessWritten = (value) => {
	return (scope) => mapAt(scope.native, "lora_parameters") ? {} : { default: value };
};
const rank = (scope) => integer("lora_parameters.rank", unlessWritten(8)(scope))(scope);
/** Multiplies the update directly. Until 0.24.1 the key was `alpha`, as alpha of the usual alpha / rank. */
const scale = (scope) => number("lora_parameters.scale", unlessWritten(20)(scope))(scope);
const alpha = (scope) => {
	const [multiplier, size] = [scale(scope), rank(scope)];
	if (typeof multiplier?.value === "number" && typeof size?.value === "number") return {
		value: multiplier.value * size.value,
		state: "derived",
		from: ["adapter.scale", "adapter.rank"]
	};
	return number("lora_parameters.alpha")(scope);
};
const everyTarget = targetFacts("lora_parameters.keys", { default: ["all-linear"] });
/** Which layers are taken without `keys` has changed between releases. */
const targets$7 = (name) => (scope) => {
	const fact = everyTarget[name]?.(scope);
	return fact?.state === "default" ? {
		...fact,
		confidence: .7,
		note: "older releases chose attention layers by model"
	} : fact;
};
/** Columns that `hf_dataset` names tell the shape; a folder shows it only in its files. */
const format$7 = firstOf(whenNamed("chat_feature", "chat"), whenNamed("completion_feature", "instruction"), whenNamed("text_feature", "text"));
function whenNamed(key, value) {
	return (scope) => {
		const at = find(scope.native, key);
		return at && !isEmpty(at) ? stated(at, value) : void 0;
	};
}
const labelled$3 = mapped(format$7, (value) => value !== "text");
const hubSource = (split) => ({
	id: text("path"),
	config: text("config.name"),
	revision: text("config.revision"),
	split,
	format: format$7,
	labelled: labelled$3
});
/** People often name the data on the command line, so the default is no more than likely. */
const dataFolder = (scope) => {
	const fact = text("data", { default: "mlx-community/WikiSQL" })(scope);
	return fact?.state === "default" ? {
		...fact,
		confidence: .6
	} : fact;
};
const folder = (scope) => {
	const at = find(scope.native, "data");
	const record = readFields({
		id: dataFolder,
		format: format$7,
		labelled: labelled$3
	}, scope);
	return at && !isEmpty(at) ? recordsOf([record], at) : {
		fact: byDefault(1),
		records: [record]
	};
};
const trainData = (scope) => has(scope.native, "hf_dataset") ? each("hf_dataset", hubSource(text("train_split", { default: "train[:80%]" })))(scope) : folder(scope);
const validationData = (scope) => has(scope.native, "hf_dataset") ? each("hf_dataset", hubSource(text("valid_split", { default: "train[-10%:]" })))(scope) : noRecords("unresolved", "data", "a `valid` file or split beside the training data");
const heldOut$5 = (scope) => has(scope.native, "hf_dataset") ? byDefault("dataset") : without("unresolved", "a `valid` file or split beside the training data", "data");
const rate = (scope) => has(scope.native, "lr_schedule") ? number("lr_schedule.arguments[0]")(scope) : number("learning_rate", { default: 1e-5 })(scope);
const schedule$2 = (scope) => has(scope.native, "lr_schedule") ? choice("lr_schedule.name", schedules$1)(scope) : byDefault("constant");
const accumulation = integer("grad_accumulation_steps", { default: 1 });
/** `iters` counts batches; the optimiser steps once in so many. */
const steps = (scope) => {
	const passes = accumulation(scope)?.value;
	const iterations = integer("iters", { default: 1e3 })(scope);
	return typeof passes === "number" && passes > 1 && typeof iterations?.value === "number" ? {
		...iterations,
		value: Math.floor(iterations.value / passes),
		note: "`iters` over accumulation"
	} : iterations;
};
const weightDecay = (scope) => {
	const name = textAt(scope.native, "optimizer")?.toLowerCase() ?? "adam";
	return number(`optimizer_config.${name}.weight_decay`)(scope);
};
const destinations$4 = (scope) => {
	const fact = texts("report_to", { separator: "," })(scope);
	return fact?.state === "unset" ? byDefault([]) : fact;
};
const continuesFrom = (fact) => fact?.state === "unset" ? byDefault("none") : fact && {
	...fact,
	value: fact.value === null ? null : "path"
};
const artifact = /(^|\/)adapter_config\.json$/;
/**
* MLX LM: a YAML file for `mlx_lm.lora`, and the settings that it writes beside the adapter.
* Read from mlx_lm/lora.py, mlx_lm/tuner/utils.py and mlx_lm/tuner/datasets.py at d78bf58e (0.32.0).
*/
const mlxLm = {
	id: "mlx-lm",
	title: "MLX LM",
	homepage: "https://github.com/ml-explore/mlx-lm",
	version: "0.32.0",
	dialect: "omegaconf",
	signatures: [{
		kind: "train",
		all: ["model=\\S"],
		min: 2,
		any: [
			"fine_tune_type",
			"lora_parameters",
			"iters",
			"adapter_path",
			"lora_layers",
			"num_layers",
			"steps_per_eval",
			"grad_checkpoint",
			"mask_prompt",
			"hf_dataset",
			"resume_adapter_file",
			"val_batches",
			"steps_per_report"
		],
		none: [
			"model_name_or_path",
			"base_model",
			"peft_type",
			"layers"
		],
		notFile: artifact
	}, {
		kind: "adapter-artifact",
		all: [
			"fine_tune_type",
			"lora_parameters",
			"adapter_path"
		],
		none: ["peft_type"],
		file: artifact
	}],
	facts: {
		"model.id": text("model", { default: "Qwen/Qwen3-0.6b" }),
		"model.continuesAdapter": text("resume_adapter_file"),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": method$10,
		...allWhen(adapts, {
			"method.variant": when((s) => textAt(s.native, "fine_tune_type") === "dora", always("dora")),
			"adapter.rank": rank,
			"adapter.alpha": alpha,
			"adapter.scale": scale,
			"adapter.dropout": (scope) => number("lora_parameters.dropout", unlessWritten(0)(scope))(scope),
			"adapter.targets": targets$7("adapter.targets"),
			"adapter.targetsMode": targets$7("adapter.targetsMode"),
			"adapter.dora": scalar("fine_tune_type", (node) => node.text === "dora", { default: false })
		}),
		"quantization.bits": always(16),
		"objective.kind": always("sft"),
		"data.heldOutKind": heldOut$5,
		"data.lossOn": mapped(flag("mask_prompt", { default: false }), (on) => on === true ? "completion" : "all"),
		"data.sequenceLength": integer("max_seq_length", { default: 2048 }),
		"data.overlong": always("truncate"),
		"hyper.learningRate": rate,
		"hyper.schedule": schedule$2,
		"hyper.warmupSteps": positive("lr_schedule.warmup"),
		"hyper.maxSteps": steps,
		"hyper.microBatch": integer("batch_size", { default: 4 }),
		"hyper.accumulation": accumulation,
		"hyper.optimizer": scalar("optimizer", (node) => optimizerName(node.text), { default: "adam" }),
		"hyper.weightDecay": weightDecay,
		"hyper.seed": integer("seed", { default: 0 }),
		"memory.gradientCheckpointing": flag("grad_checkpoint", { default: false }),
		"hardware.count": always(1, "several machines share the batch, so it stays the same"),
		"checkpoint.trigger": mapped(integer("save_every", { default: 100 }), () => "steps"),
		"checkpoint.every": positive("save_every", { default: 100 }),
		"checkpoint.everyUnit": always("batches"),
		"checkpoint.resume": (scope) => continuesFrom(text("resume_adapter_file")(scope)),
		"evaluation.trigger": mapped(integer("steps_per_eval", { default: 200 }), () => "steps"),
		"evaluation.every": positive("steps_per_eval", { default: 200 }),
		"evaluation.everyUnit": always("batches"),
		"output.dir": text("adapter_path", { default: "adapters" }),
		"logging.destinations": destinations$4,
		"logging.project": text("project_name")
	},
	lists: {
		"data.train": trainData,
		"data.validation": validationData
	}
};

// src/frameworks/ms-swift.ts
/** `tuner_type`, under its three names, by what is trained; the rest of PEFT's relatives are other-peft. */
const methods$1 = {
	lora: "lora",
	lora_llm: "lora",
	longlora: "lora",
	adalora: "lora",
	dora: "lora",
	full: "full",
	llamapro: "partial",
	adapter: "bottleneck-adapter",
	ia3: "ia3",
	boft: "oft",
	vera: "other-peft",
	fourierft: "other-peft",
	reft: "other-peft",
	bone: "other-peft"
};
const variants = {
	longlora: "longlora",
	adalora: "adalora",
	llamapro: "llama-pro",
	lora_llm: "lora-llm",
	vera: "vera",
	fourierft: "fourierft",
	reft: "reft",
	bone: "bone",
	boft: "boft"
};
const rlhfTypes = {
	dpo: "dpo",
	orpo: "orpo",
	simpo: "simpo",
	kto: "kto",
	cpo: "cpo",
	rm: "reward-model",
	ppo: "ppo",
	grpo: "grpo",
	gkd: "distillation"
};
const formats$4 = {
	dpo: "preference",
	ipo: "preference",
	orpo: "preference",
	simpo: "preference",
	cpo: "preference",
	"reward-model": "preference",
	kto: "binary-feedback",
	grpo: "prompt-only",
	ppo: "prompt-only"
};
const taskTypes = {
	causal_lm: ["causal-lm", void 0],
	seq_cls: ["sequence-classification", "classification"],
	embedding: ["embedding", "embedding"],
	reranker: ["other", "other"],
	generative_reranker: ["other", "other"]
};
/** Which answers carry a loss. */
const lossScales = [
	["default", "assistant-turns"],
	["last_round", "completion"],
	["all", "all"]
];
const dtypes$2 = {
	bfloat16: "bf16",
	float16: "fp16",
	float32: "fp32"
};
const schemes = {
	bnb: "bitsandbytes",
	hqq: "hqq",
	eetq: "eetq",
	quanto: "quanto",
	fp8: "fp8"
};
/** Keys of the Megatron backend, which has other names and other defaults. */
const megatronKeys = [
	"micro_batch_size",
	"global_batch_size",
	"lr",
	"train_iters",
	"lr_decay_style",
	"mcore_model",
	"recompute_granularity",
	"tensor_model_parallel_size",
	"pipeline_model_parallel_size",
	"expert_model_parallel_size"
];
/** Ray files repeat keys for the workers that train; those win. */
const at = (...keys) => [...keys.map((key) => `train.${key}`), ...keys];
const tunerKeys = at("tuner_type", "train_type", "sft_type");
const tunerOf = (scope) => {
	const key = findFirst(scope.native, tunerKeys)?.path;
	return key === void 0 ? void 0 : textAt(scope.native, key)?.toLowerCase();
};
const isMegatron = (scope) => megatronKeys.some((key) => findFirst(scope.native, at(key)));
const isLora$6 = (scope) => method$9(scope)?.value === "lora";
const isFull = (scope) => /^(full|partial)$/.test(String(method$9(scope)?.value));
const isQuantised$2 = (scope) => has(scope.native, "quant_bits");
const isFourBit$2 = (scope) => textAt(scope.native, "quant_bits") === "4" && textAt(scope.native, "quant_method") === "bnb";
const kindIs = (kinds) => (scope) => kinds.test(String(objective$8(scope)?.value));
const takesPrompts = kindIs(/^(grpo|ppo)$/);
/**
* ms-swift: files of arguments for `swift sft`, `swift rlhf` and their Megatron and Ray twins.
* Read from swift/arguments, swift/megatron/arguments, swift/trainers/arguments.py and swift/dataset at 3602360a
* (4.6.0.dev0).
*/
const msSwift = {
	id: "ms-swift",
	title: "ms-swift",
	homepage: "https://swift.readthedocs.io",
	version: "4.6.0.dev0",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "export",
			all: ["model", "quant_method=^(gptq|gptq_v2|awq)$"],
			any: ["dataset", "quant_bits"]
		},
		{
			kind: "infer",
			all: ["model", "sampler_type"]
		},
		{
			kind: "train",
			all: ["model", "dataset"],
			any: [
				"tuner_type",
				"train.tuner_type",
				"train_type",
				"sft_type",
				"rlhf_type",
				"split_dataset_ratio",
				"torch_dtype",
				"target_modules"
			],
			none: [
				"base_model",
				"model_name_or_path",
				"training_type",
				"train_dataset",
				"sampler_type"
			]
		}
	],
	facts: {
		"plan.name": text("run_name"),
		"plan.dialect": when(isMegatron, always("megatron")),
		"model.id": text("model"),
		"model.hub": mapped(flag("use_hf", { default: false }), (on) => on === true ? "huggingface" : "modelscope"),
		"model.revision": text("model_revision"),
		"model.task": (scope) => {
			const key = find(scope.native, "task_type");
			const task = taskTypes[textAt(scope.native, "task_type") ?? ""];
			return key && task ? stated(key, task[0]) : void 0;
		},
		"model.loadDtype": choice("torch_dtype", dtypes$2, { default: "auto" }),
		"model.continuesAdapter": mapped(texts("adapters"), (names) => [names].flat().join(",") || void 0),
		"model.attention": text(["attn_impl", "attention_backend"]),
		"security.trustRemoteCode": always(true, "ms-swift always trusts the code of a model"),
		"security.customCode": when((scope) => has(scope.native, "external_plugins") || has(scope.native, "custom_register_path"), texts(["external_plugins", "custom_register_path"])),
		"method.kind": method$9,
		"method.variant": firstSaid(variant$1, firstOn([["use_dora", "dora"], ["use_galore", "galore"]])),
		...allWhen(isLora$6, {
			"adapter.rank": integer(at("lora_rank"), { default: 8 }),
			"adapter.alpha": number(at("lora_alpha"), { default: 32 }),
			"adapter.dropout": number(at("lora_dropout"), { default: .05 }),
			...targets$6(),
			"adapter.modulesToSave": texts(at("modules_to_save")),
			"adapter.rslora": flag(at("use_rslora"), { default: false }),
			"adapter.dora": flag("use_dora", { default: false }),
			"adapter.bias": choice(at("lora_bias"), {
				none: "none",
				all: "all"
			}, { default: "none" }),
			"adapter.init": text("init_weights", {
				default: "default",
				none: ["true"]
			})
		}),
		"quantization.bits": scalar(["quant_bits", "quantization_bit"], (node) => node.text === "float8" ? 8 : wholeBits(node.text), {
			default: 16,
			none: ["0"]
		}),
		"quantization.scheme": when(isQuantised$2, choice("quant_method", schemes)),
		"quantization.type": when(isFourBit$2, text("bnb_4bit_quant_type", { default: "nf4" })),
		"quantization.double": when(isFourBit$2, flag("bnb_4bit_use_double_quant", { default: true })),
		"quantization.computeDtype": when(isFourBit$2, choice("bnb_4bit_compute_dtype", dtypes$2)),
		"objective.kind": objective$8,
		"objective.beta": when((scope) => has(scope.native, "beta"), number("beta")),
		"objective.referenceModel": text("ref_model"),
		"objective.rewards": texts(["reward_funcs", "reward_model"]),
		"objective.teacher": text(["teacher_model", "teacher.model"]),
		"data.heldOutKind": heldOut$4,
		"data.heldOutSize": when((scope) => !has(scope.native, "val_dataset"), number("split_dataset_ratio", { default: 0 })),
		"data.chatTemplate": text("template"),
		"data.lossOn": when(kindIs(/^sft$/), scalar("loss_scale", (node) => lossScales.find(([name]) => node.text.startsWith(name))?.[1] ?? "custom", { default: "assistant-turns" })),
		"data.sequenceLength": when((scope) => !takesPrompts(scope), integer("max_length")),
		"data.inputLength": when(takesPrompts, integer("max_length")),
		"data.outputLength": when(kindIs(/^(grpo|ppo|distillation)$/), integer("max_completion_length", { default: 512 })),
		"data.overlong": choice("truncation_strategy", {
			delete: "drop",
			left: "truncate",
			right: "truncate",
			split: "split"
		}),
		"data.packing": flag("packing", { default: false }),
		"data.streaming": flag("streaming", { default: false }),
		"data.shuffle": flag("dataset_shuffle", { default: true }),
		"data.mixing": (scope) => has(scope.native, "interleave_prob") ? choice("stopping_strategy", {
			first_exhausted: "interleave-first-exhausted",
			all_exhausted: "interleave-all-exhausted"
		}, { default: "interleave-first-exhausted" })(scope) : byDefault("concat"),
		...either$2(isMegatron, megatron$1(), transformers()),
		"hyper.learningRate": (scope) => number(at(isMegatron(scope) ? "lr" : "learning_rate"), { default: isFull(scope) ? 1e-5 : 1e-4 })(scope),
		"hyper.seed": integer("seed", { default: 42 }),
		"precision.train": training$2,
		"hardware.count": devices,
		"distributed.tensorParallel": written("tensor_model_parallel_size"),
		"distributed.pipelineParallel": written("pipeline_model_parallel_size"),
		"distributed.contextParallel": written("context_parallel_size", "sequence_parallel_size"),
		"distributed.expertParallel": written("expert_model_parallel_size"),
		"evaluation.trigger": evaluation,
		...interval$3("evaluation", "eval_steps", evaluation),
		"evaluation.earlyStopping": when((scope) => has(scope.native, "early_stop_interval"), enabledBy("early_stop_interval")),
		"evaluation.benchmarks": when((scope) => has(scope.native, "eval_dataset"), texts("eval_dataset")),
		"output.dir": text(at("output_dir")),
		"output.mergeAdapter": when((scope) => has(scope.native, "merge_lora"), flag("merge_lora")),
		"logging.destinations": texts("report_to", { default: ["tensorboard"] }),
		"logging.project": text(["wandb_project", "swanlab_project"]),
		"tokens.added": texts("new_special_tokens")
	},
	lists: {
		"data.train": firstList(sources$1("dataset"), sources$1("cached_dataset")),
		"data.validation": firstList(sources$1("val_dataset"), sources$1("cached_val_dataset")),
		secrets: secretsAt([
			"hub_token",
			"swanlab_token",
			"swanlab_secret"
		], ["ENV"])
	}
};
/** Arguments of the trainers of transformers, with ms-swift's own defaults on top. */
function transformers() {
	return {
		...trainingArguments,
		"hyper.schedule": choice("lr_scheduler_type", schedules$2, { default: "cosine" }),
		"hyper.microBatch": integer("per_device_train_batch_size", { default: 1 }),
		"hyper.accumulation": firstSaid(integer("gradient_accumulation_steps"), external("chosen so that 16 examples make a step")),
		"hyper.weightDecay": number("weight_decay", { default: .1 }),
		"memory.gradientCheckpointing": flag("gradient_checkpointing", { default: true }),
		...deepspeedFacts("deepspeed"),
		"distributed.backend": (scope) => {
			const fsdp = find(scope.native, "fsdp");
			return fsdp && textAt(scope.native, "fsdp") === "fsdp2" ? stated(fsdp, "fsdp2") : trainingArguments["distributed.backend"]?.(scope);
		},
		"distributed.configFile": (scope) => preset.test(textAt(scope.native, "deepspeed") ?? "") ? void 0 : deepspeedFacts("deepspeed")["distributed.configFile"]?.(scope),
		"distributed.zeroStage": zero((name) => Number(name.charAt(4)), deepspeedFacts("deepspeed")["distributed.zeroStage"]),
		"distributed.offload": zero((name) => name.endsWith("_offload") ? "cpu" : "none", deepspeedFacts("deepspeed")["distributed.offload"])
	};
}
/** `deepspeed: zero2` names a configuration that ms-swift ships; anything else is a path. */
const preset = /^zero[0-3](_offload)?$/;
function zero(take, ofFile) {
	return (scope) => {
		const located = find(scope.native, "deepspeed");
		const name = textAt(scope.native, "deepspeed") ?? "";
		return located && preset.test(name) ? stated(located, take(name)) : ofFile?.(scope);
	};
}
/** Arguments of the Megatron trainers. */
function megatron$1() {
	return {
		"hyper.schedule": choice("lr_decay_style", {
			...schedules$2,
			wsd: "wsd",
			"inverse-square-root": "inverse-sqrt"
		}, { default: "cosine" }),
		"hyper.warmupSteps": positive("lr_warmup_iters"),
		"hyper.warmupRatio": positive("lr_warmup_fraction"),
		"hyper.epochs": number("num_train_epochs"),
		"hyper.maxSteps": positive("train_iters"),
		"hyper.microBatch": integer(at("micro_batch_size"), { default: 1 }),
		"hyper.effectiveBatch": integer(at("global_batch_size"), { default: 16 }),
		"hyper.optimizer": choice("optimizer", {
			adam: "adamw",
			sgd: "sgd",
			muon: "muon",
			dist_muon: "muon"
		}, { default: "adamw" }),
		"hyper.weightDecay": number("weight_decay", { default: .1 }),
		"hyper.maxGradNorm": number("clip_grad", { default: 1 }),
		"memory.gradientCheckpointing": scalar("recompute_granularity", (node) => node.text !== "none", {
			default: true,
			note: "attention is recomputed unless `recompute_granularity` is none"
		}),
		"distributed.backend": always("megatron"),
		"checkpoint.trigger": always("steps"),
		...interval$3("checkpoint", "save_steps", always("steps"), 500),
		"checkpoint.keep": integer("save_total_limit"),
		"output.push": flag("push_to_hub", { default: false })
	};
}
/** One table or the other, by the run; a fact that only one of them has is left out for the other. */
function either$2(condition, yes, no) {
	const names = /* @__PURE__ */ new Set([...Object.keys(yes), ...Object.keys(no)]);
	return Object.fromEntries([...names].map((name) => [name, (scope) => (condition(scope) ? yes : no)[name]?.(scope)]));
}
function targets$6() {
	const listed = targetFacts(at("target_modules"), { default: ["all-linear"] });
	const pattern = targetFacts(at("target_regex"));
	return Object.fromEntries(Object.keys(listed).map((name) => [name, (scope) => (findFirst(scope.native, at("target_regex")) ? pattern : listed)[name]?.(scope)]));
}
function written(...keys) {
	return (scope) => {
		const located = findFirst(scope.native, at(...keys));
		return located && !isEmpty(located) ? integer(at(...keys))(scope) : void 0;
	};
}
function variant$1(scope) {
	const located = findFirst(scope.native, tunerKeys);
	const name = variants[tunerOf(scope) ?? ""];
	return located && name ? stated(located, name) : void 0;
}
function wholeBits(source) {
	return /^\d+$/.test(source) ? Number(source) : void 0;
}
/** Freezing part of a full tune makes it partial. Megatron trains all weights by default, the rest an adapter. */
function method$9(scope) {
	const fact = scalar(tunerKeys, (node) => methods$1[node.text.toLowerCase()], {
		default: isMegatron(scope) ? "full" : "lora",
		note: "without `tuner_type` an adapter is trained, and all weights under Megatron"
	})(scope);
	if (fact?.value !== "full") return fact;
	const frozen = find(scope.native, "freeze_parameters_ratio");
	return frozen && Number(textAt(scope.native, "freeze_parameters_ratio")) > 0 ? stated(frozen, "partial") : fact;
}
/** By `rlhf_type`, the task, or the path; else the command decides. */
function objective$8(scope) {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const type = find(whole.native, "rlhf_type");
	if (type && !isEmpty(type)) {
		const loss = textAt(whole.native, "loss_type");
		return scalar("rlhf_type", (node) => {
			const kind = rlhfTypes[node.text.toLowerCase()];
			return kind === "dpo" && loss === "ipo" ? "ipo" : kind;
		})(whole);
	}
	const task = find(whole.native, "task_type");
	const kind = taskTypes[textAt(whole.native, "task_type") ?? ""]?.[1];
	if (task && kind) return stated(task, kind);
	const path = objectiveByPath(scope.path) ?? pretraining(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	} : without("external", "the command decides: `swift sft`, `swift pt`, `swift rlhf`", "rlhf_type");
}
/** `pt` is this framework's own word. */
function pretraining(path) {
	return /(^|\/)pt(\.\w+)?(\/|$)/i.test(path) ? {
		kind: "continued-pretraining",
		confidence: .9
	} : void 0;
}
function heldOut$4(scope) {
	const named = findFirst(scope.native, ["val_dataset", "cached_val_dataset"]);
	if (named && !isEmpty(named)) return stated(named, "dataset");
	return scalar("split_dataset_ratio", (node) => Number(node.text) > 0 ? "fraction" : "none", { default: "none" })(scope);
}
/** The evaluation follows the checkpoints, and is turned off when nothing is held out. */
function evaluation(scope) {
	if (heldOut$4(scope)?.value === "none" && !has(scope.native, "eval_dataset")) return byDefault("none", "evaluation is turned off when nothing is held out");
	const fact = evaluationTrigger$10(scope);
	return fact?.state === "default" ? trigger$1("save_strategy", "steps")(scope) : fact;
}
/** Devices of the workers that train, or of one machine where the file starts processes on no other. */
function devices(scope) {
	const key = has(scope.native, "ENV.NNODES") ? ["train.gpus"] : ["train.gpus", "ENV.NPROC_PER_NODE"];
	return firstSaid(integer(key), external("decided by the launcher"))(scope);
}
/** Without `bf16` or `fp16` training follows the type the weights are loaded in. */
function training$2(scope) {
	const mixed = precision$2("bf16", "fp16")(scope);
	return mixed?.state === "default" ? choice("torch_dtype", dtypes$2, { default: "auto" })(scope) : mixed;
}
/** `hf::org/name:subset#500`: a hub, an id or path, a subset, and how many examples are taken. */
const syntax = /^(?:(hf|ms)::)?(.*?)(?::([^:#\\]+))?(?:#(\d+))?$/i;
function sources$1(key) {
	return (scope) => {
		const located = find(scope.native, key);
		if (!located || isEmpty(located)) return noRecords("unset", key);
		const { node } = located;
		const nodes = node.kind === "list" ? node.items : [node];
		const records = nodes.flatMap((item) => {
			if (item.kind !== "scalar") return [];
			const place = {
				file: located.layer.file,
				start: item.start,
				end: item.end
			};
			return [sourceOf(item.text, stated(located, item.text, {
				at: place,
				raw: item.text
			}), scope)];
		});
		return records.length === nodes.length ? recordsOf(records, located) : {
			fact: unresolved(located),
			records: []
		};
	};
}
function sourceOf(source, fact, scope) {
	const [, hub, id = source, subset, limit] = syntax.exec(source) ?? [];
	const fileFormat = fileFormatOf(id);
	const format = formats$4[String(objective$8(scope)?.value)];
	const put = (value) => value === void 0 ? void 0 : {
		...fact,
		value
	};
	return {
		id: put(id.trim()),
		idKind: put(hub === void 0 ? void 0 : "hub"),
		config: put(subset?.trim()),
		limit: put(limit === void 0 ? void 0 : Number(limit)),
		fileFormat: put(fileFormat),
		format: format === void 0 ? void 0 : byDefault(format),
		labelled: format === void 0 ? void 0 : byDefault(format !== "prompt-only")
	};
}

// src/frameworks/nemo-automodel.ts
/** Recipes by a part of their class name, most telling first. */
const recipes = [
	[/distill/i, "distillation"],
	[/SequenceClassification/, "classification"],
	[/BiEncoder|CrossEncoder|Embedding/, "embedding"],
	[/Pretrain/, "continued-pretraining"],
	[/Finetune|SFT/, "sft"]
];
/** Data sets of unbroken text, which the fine-tuning recipe also takes. */
const rawText$1 = /megatron_dataset|nanogpt_dataset/;
/** Shapes of the data sets that come with the framework, by a part of their path. */
const formats$3 = [
	[rawText$1, "text"],
	[/chat|tulu3|xlam|\.vlm\.|\.audio\./, "chat"],
	[/squad|column_mapped|seq2seq|hellaswag/, "instruction"],
	[/seq_cls/, "classification"]
];
const packages = /^(nemo_automodel|torch|torchdata|torchao|transformers|transformer_engine|bitsandbytes|dion|builtins)\./;
const recipe = (scope) => componentAt(scope.native, "recipe._target_") ?? componentAt(scope.native, "recipe") ?? "";
const objective$7 = (scope) => {
	const data = find(scope.native, "dataset._target_");
	if (data?.node.kind === "scalar" && rawText$1.test(data.node.text) && !/distill/i.test(recipe(scope))) return stated(data, "continued-pretraining");
	const at = find(scope.native, "recipe._target_") ?? find(scope.native, "recipe");
	if (at === void 0) return byDefault("sft", "the recipe that fine-tunes is the usual one");
	return stated(at, recipes.find(([pattern]) => pattern.test(recipe(scope)))?.[1] ?? "other");
};
const isLora$5 = (scope) => has(scope.native, "peft");
/** A `peft` block is the switch; without one all weights are trained, except those that are frozen. */
const method$8 = (scope) => {
	const peft = find(scope.native, "peft");
	if (peft && !isEmpty(peft)) return stated(peft, "lora");
	const frozen = flag("freeze_config.freeze_language_model")(scope);
	if (frozen?.value === true) return {
		...frozen,
		value: "partial",
		note: "the language model is frozen"
	};
	return byDefault("full", "without a `peft` block all weights are trained");
};
const listed = targetFacts("target_modules");
/** `match_all_linear` wins over a list. */
const targets$5 = (name, all) => firstOf(mapped(firstOn([["match_all_linear", true]]), () => all), (scope) => listed[name]?.(scope));
const adapter = allInside("peft", {
	"adapter.rank": integer("dim", { default: 8 }),
	"adapter.alpha": number("alpha", { default: 32 }),
	"adapter.dropout": number("dropout", { default: 0 }),
	"adapter.targets": targets$5("adapter.targets", ["all-linear"]),
	"adapter.targetsMode": targets$5("adapter.targetsMode", "all-linear"),
	"adapter.dora": flag("use_dora", { default: false })
});
const bits$4 = firstOf(firstOn([["quantization.load_in_4bit", 4], ["quantization.load_in_8bit", 8]]), always(16));
const is4bit = (scope) => bits$4(scope)?.value === 4;
const isQuantised$1 = (scope) => is4bit(scope) || bits$4(scope)?.value === 8;
const modelId = text([
	"model.pretrained_model_name_or_path",
	"model.config.pretrained_model_name_or_path",
	"model.config.name_or_path",
	"model.config"
]);
/** `from_config` builds the model without weights, unless the base is loaded after all. */
const fromScratch = (scope) => {
	const at = find(scope.native, "model._target_");
	if (at?.node.kind !== "scalar" || !at.node.text.endsWith(".from_config")) return void 0;
	const loads = firstOn([["model.load_base_model", true], ["checkpoint.load_base_model", true]])(scope);
	return loads ? {
		...loads,
		value: false
	} : stated(at, true, { confidence: .7 });
};
/** Models of NVIDIA's own organisation may run their code without being asked. */
const remoteCode = (scope) => {
	const own = String(modelId(scope)?.value ?? "").startsWith("nvidia/");
	return flag("model.trust_remote_code", {
		default: own,
		...own ? { note: "AutoModel trusts models of nvidia/ without a key" } : {}
	})(scope);
};
const format$6 = (scope) => {
	const at = find(scope.native, "_target_");
	if (at?.node.kind !== "scalar") return void 0;
	const { text: path } = at.node;
	return stated(at, formats$3.find(([pattern]) => pattern.test(path))?.[1] ?? "custom");
};
const idKeys = [
	"dataset_name",
	"path_or_dataset",
	"path_or_dataset_id",
	"data_dir_list",
	"paths"
];
const source$5 = {
	id: text([...idKeys, "name"]),
	split: text("split"),
	format: format$6,
	limit: when((s) => has(s.native, "limit_dataset_samples"), integer("limit_dataset_samples")),
	chatTemplate: when((s) => has(s.native, "chat_template"), text("chat_template"))
};
/** One builder can read several sets: each of them is a source. */
const sources = (key) => (scope) => {
	const several = idKeys.find((name) => find(scope.native, `${key}.${name}`)?.node.kind === "list");
	return several === void 0 ? each(key, source$5)(scope) : each(`${key}.${several}`, {
		id: text(["path", ""]),
		format: () => format$6({
			...scope,
			native: within(scope.native, key)
		})
	})(scope);
};
const packing = mapped(number(["packed_sequence.packed_sequence_size", "packed_sequence.pack_size"], { default: 0 }), (size) => Number(size) > 0);
const schedule$1 = (scope) => has(scope.native, "lr_scheduler") ? choice("lr_scheduler.lr_decay_style", {
	constant: "constant",
	cosine: "cosine",
	linear: "linear",
	"inverse-square-root": "inverse-sqrt",
	wsd: "wsd"
}, { default: "cosine" })(scope) : byDefault("constant", "without `lr_scheduler` the rate stays as it is");
const heldOut$3 = (scope) => {
	const at = find(scope.native, "validation_dataset");
	return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
};
/** Validation runs at its own interval and with every checkpoint. */
const evaluationTrigger$3 = (scope) => {
	if (heldOut$3(scope)?.value === "none") return byDefault("none");
	const every = positive("step_scheduler.val_every_steps")(scope);
	return every && every.value !== null ? {
		...every,
		value: "steps"
	} : byDefault("steps", "with every checkpoint");
};
/** Sizes are numbers, or `none` to let the launcher decide. */
const size = (key) => integer(`distributed.${key}`, {
	none: ["none"],
	default: 1
});
const offload$1 = (scope) => {
	const at = find(scope.native, "distributed.offload_policy");
	return at && !isEmpty(at) ? stated(at, "cpu") : byDefault("none");
};
/**
* NeMo AutoModel: one YAML file of components for each recipe.
* Read from examples/ and nemo_automodel/ at 36044ad3 (0.5.0).
*/
const nemoAutomodel = {
	id: "nemo-automodel",
	title: "NeMo AutoModel",
	homepage: "https://docs.nvidia.com/nemo/automodel/latest/",
	version: "0.5.0",
	dialect: "yaml-1.2",
	signatures: [{
		kind: "job",
		all: ["model._target_", "recipe=^Benchmark"]
	}, {
		kind: "train",
		all: ["model._target_"],
		any: ["recipe", "step_scheduler"],
		none: [
			"recipe=^Benchmark",
			"flow_matching",
			"model.pipeline_spec"
		]
	}],
	facts: {
		"plan.name": text("wandb.name"),
		"model.id": modelId,
		"model.loadDtype": scalar(["model.torch_dtype", "model.dtype"], (node) => dtypeOf(node.text)),
		"model.attention": text("model.attn_implementation"),
		"model.initFromScratch": fromScratch,
		"security.trustRemoteCode": remoteCode,
		"security.customCode": customCode("_target_", packages),
		"method.kind": method$8,
		"method.variant": when(isLora$5, mapped(flag("peft.use_dora"), (on) => on === true ? "dora" : void 0)),
		...allWhen(isLora$5, adapter),
		"quantization.bits": bits$4,
		"quantization.scheme": when(isQuantised$1, always("bitsandbytes")),
		"quantization.type": when(is4bit, choice("quantization.bnb_4bit_quant_type", {
			nf4: "nf4",
			fp4: "fp4"
		}, { default: "nf4" })),
		"quantization.double": when(is4bit, flag("quantization.bnb_4bit_use_double_quant")),
		"quantization.computeDtype": when(is4bit, scalar("quantization.bnb_4bit_compute_dtype", (node) => dtypeOf(node.text))),
		"quantization.aware": flag("qat.enabled", { default: false }),
		"objective.kind": objective$7,
		"objective.teacher": when((s) => objective$7(s)?.value === "distillation", text("teacher_model.pretrained_model_name_or_path")),
		"data.heldOutKind": heldOut$3,
		"data.sequenceLength": integer([
			"packed_sequence.max_length",
			"dataset.seq_length",
			"dataset.seq_len",
			"dataset.max_seq_length"
		]),
		"data.packing": packing,
		"data.shuffle": flag(["dataloader.shuffle", "dataset.shuffle"]),
		"data.lossOn": when((s) => has(s.native, "dataset.answer_only_loss_mask"), mapped(flag("dataset.answer_only_loss_mask"), (only) => only === true ? "completion" : "all")),
		"hyper.learningRate": number("optimizer.lr"),
		"hyper.schedule": schedule$1,
		"hyper.warmupSteps": positive("lr_scheduler.lr_warmup_steps"),
		"hyper.epochs": number("step_scheduler.num_epochs", { none: ["none"] }),
		"hyper.maxSteps": positive("step_scheduler.max_steps", { none: ["none"] }),
		"hyper.microBatch": integer("step_scheduler.local_batch_size", { default: 1 }),
		"hyper.effectiveBatch": integer("step_scheduler.global_batch_size"),
		"hyper.optimizer": optimizerClass("optimizer._target_"),
		"hyper.weightDecay": number("optimizer.weight_decay"),
		"hyper.maxGradNorm": number("clip_grad_norm.max_norm"),
		"hyper.noiseAlpha": number("neftune.noise_alpha"),
		"hyper.seed": integer(["seed", "rng.seed"], { default: 42 }),
		"precision.train": when((s) => flag("fp8.enabled")(s)?.value === true, mapped(flag("fp8.enabled"), () => "fp8")),
		"memory.gradientCheckpointing": flag("distributed.activation_checkpointing", { default: false }),
		"hardware.count": external("decided by the launcher"),
		"distributed.backend": choice("distributed.strategy", {
			fsdp2: "fsdp2",
			megatron_fsdp: "fsdp",
			ddp: "ddp"
		}),
		"distributed.offload": offload$1,
		"distributed.tensorParallel": size("tp_size"),
		"distributed.pipelineParallel": size("pp_size"),
		"distributed.contextParallel": size("cp_size"),
		"distributed.expertParallel": size("ep_size"),
		"checkpoint.trigger": mapped(flag("checkpoint.enabled", { default: true }), (on) => on === true ? "steps" : "none"),
		"checkpoint.every": positive("step_scheduler.ckpt_every_steps"),
		"checkpoint.everyUnit": mapped(positive("step_scheduler.ckpt_every_steps"), () => "steps"),
		"checkpoint.resume": (scope) => {
			const at = find(scope.native, "checkpoint.restore_from");
			return at && !isEmpty(at) ? stated(at, "path") : void 0;
		},
		"evaluation.trigger": evaluationTrigger$3,
		"evaluation.every": when((s) => heldOut$3(s)?.value !== "none", positive("step_scheduler.val_every_steps")),
		"evaluation.everyUnit": when((s) => heldOut$3(s)?.value !== "none", mapped(positive("step_scheduler.val_every_steps"), () => "steps")),
		"output.dir": text("checkpoint.checkpoint_dir", { default: "checkpoints/" }),
		"logging.destinations": (scope) => {
			const at = find(scope.native, "wandb");
			const off = flag("wandb.enable")(scope)?.value === false;
			return at && !isEmpty(at) && !off ? stated(at, ["wandb"]) : byDefault(["none"]);
		},
		"logging.project": text("wandb.project")
	},
	lists: {
		"data.train": firstList(sources("dataset"), sources("dataloader.dataset")),
		"data.validation": sources("validation_dataset")
	}
};
function dtypeOf(name) {
	const word = name.toLowerCase().replace(/^torch\./, "");
	if (/^(bf16|bfloat16)$/.test(word)) return "bf16";
	if (/^(fp16|float16|half)$/.test(word)) return "fp16";
	if (/^(fp32|float32)$/.test(word)) return "fp32";
	return word === "auto" ? "auto" : void 0;
}

// src/frameworks/nemo-rl.ts
/** Sections that name the algorithm, most telling first. */
const algorithms = [
	["sft", "sft"],
	["dpo", "dpo"],
	["rm", "reward-model"],
	["ppo", "ppo"],
	["distillation", "distillation"],
	["grpo", "grpo"]
];
/** Names of the files that come with the framework, which say what a base that is not here is about. */
const byName = [
	[/^(vlm_|audio_)?(grpo|dapo|gdpo)[_-]/, "grpo"],
	[/^sft([_.-]|$)/, "sft"],
	[/^dpo([_.-]|$)/, "dpo"],
	[/^rm([_.-]|$)/, "reward-model"],
	[/^ppo[_-]/, "ppo"],
	[/distillation/, "distillation"]
];
const formats$2 = {
	sft: "chat",
	dpo: "preference",
	"reward-model": "preference",
	grpo: "prompt-only",
	ppo: "prompt-only",
	distillation: "prompt-only"
};
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const sectionOf = (native) => algorithms.find(([section]) => mapAt(native, section));
/** Reading of a key of the algorithm's section. */
const ofAlgorithm = (reading, key) => (scope) => reading(`${sectionOf(scope.native)?.[0] ?? "grpo"}.${key}`)(scope);
const objective$6 = (scope) => {
	const distilled = flag("on_policy_distillation.enabled")(scope);
	if (distilled?.value === true) return {
		...distilled,
		value: "distillation"
	};
	const [section, kind] = sectionOf(scope.native) ?? [];
	const at = section === void 0 ? void 0 : find(scope.native, section);
	return at && kind !== void 0 ? stated(at, kind) : objectiveByName(scope);
};
/** The section stands in a base that is not here: its name tells, or this file's own. */
const objectiveByName = (scope) => {
	const base = scope.native.missing?.[0]?.at;
	const kind = [base?.node.kind === "scalar" ? nameOf(base.node.text) : "", nameOf(scope.path)].flatMap((name) => byName.find(([pattern]) => pattern.test(name))?.[1] ?? [])[0];
	return base && kind !== void 0 ? stated(base, kind, {
		confidence: .7,
		note: "said by the name of the file it inherits from"
	}) : void 0;
};
/** Two back ends, each with its own settings; the one that is off ignores them. */
const megatron = (scope) => flag("policy.megatron_cfg.enabled")(scope)?.value === true || mapAt(scope.native, "policy.megatron_cfg") !== void 0 && flag("policy.dtensor_cfg.enabled")(scope)?.value === false;
/** A reading of the key of the back end in use. */
const byBackend = (reading, dtensor, other) => (scope) => reading([`policy.${megatron(scope) ? `megatron_cfg.${other}` : dtensor}`])(scope);
const loraSection = (scope) => megatron(scope) ? "policy.megatron_cfg.peft" : "policy.dtensor_cfg.lora_cfg";
const loraSwitch = (scope) => flag(`${loraSection(scope)}.enabled`)(scope);
const fullNote$1 = "NeMo RL trains all weights unless LoRA is switched on";
const method$7 = (scope) => {
	const fact = loraSwitch(scope);
	if (typeof fact?.value === "boolean") return {
		...fact,
		value: fact.value ? "lora" : "full"
	};
	if (scope.native.missing === void 0) return byDefault("full", fullNote$1);
	return methodByName(scope);
};
/** A base that is not here could switch LoRA on; those that come with the framework then say so in their names. */
const methodByName = (scope) => {
	const base = scope.native.missing?.[0]?.at;
	const names = `${base?.node.kind === "scalar" ? nameOf(base.node.text) : ""} ${nameOf(scope.path)}`;
	const value = /(^|[^a-z])lora([^a-z]|$)/i.test(names) ? "lora" : "full";
	return {
		...byDefault(value, `the file it inherits from is not in this project; ${fullNote$1}`),
		confidence: .6
	};
};
const isLora$4 = (scope) => method$7(scope)?.value === "lora";
const inLora = (reading) => (scope) => reading({
	...scope,
	native: {
		...scope.native,
		base: loraSection(scope)
	}
});
/** `match_all_linear` wins over a list, and an empty list means every linear layer. */
const targets$4 = {
	"adapter.targets": targetsOr("adapter.targets", ["all-linear"]),
	"adapter.targetsMode": targetsOr("adapter.targetsMode", "all-linear")
};
function targetsOr(name, all) {
	const listed = targetFacts("target_modules")[name];
	return inLora((scope) => {
		const everywhere = flag("match_all_linear")(scope);
		if (everywhere?.value === true) return {
			...everywhere,
			value: all
		};
		return itemsAt(scope.native, "target_modules").length > 0 ? listed?.(scope) : byDefault(all);
	});
}
const format$5 = (scope) => {
	const kind = objective$6({
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	})?.value;
	const shape = formats$2[String(kind)];
	return shape === void 0 ? void 0 : byDefault(shape);
};
const source$4 = {
	id: text([
		"data_path",
		"dataset_name",
		"train_data_path"
	]),
	config: text("subset"),
	split: text("split"),
	format: format$5
};
const heldOut$2 = (scope) => {
	const validation = find(scope.native, "data.validation") ?? find(scope.native, "data.val_data_path");
	if (validation && !isEmpty(validation)) return stated(validation, "dataset");
	const share = splitShare(scope);
	if (typeof share?.value === "number" && share.value > 0) return {
		...share,
		value: "fraction"
	};
	return byDefault("none");
};
/** Releases before 0.4 kept one data set at the top of `data`. */
const hasOlderData = (scope) => has(scope.native, "data.dataset_name") || has(scope.native, "data.train_data_path");
const splitShare = number(["data.train.split_validation_size", "data.split_validation_size"]);
/** Schedulers of PyTorch are listed in order of use: the last one is what remains after the warm-up. */
const schedule = (scope) => {
	if (megatron(scope)) return choice("policy.megatron_cfg.scheduler.lr_decay_style", {
		constant: "constant",
		linear: "linear",
		cosine: "cosine",
		"inverse-square-root": "inverse-sqrt",
		wsd: "wsd"
	})(scope);
	const last = schedulers(scope).at(-1);
	return last ? stated(last.at, scheduleOf(last.name)) : byDefault("constant");
};
function schedulers(scope) {
	return itemsAt(scope.native, "policy.scheduler").flatMap((native) => {
		const at = find(native, "name");
		return at?.node.kind === "scalar" ? [{
			name: nameOf(at.node.text.replaceAll(".", "/")),
			at,
			native
		}] : [];
	});
}
function scheduleOf(name) {
	if (/^Cosine/.test(name)) return "cosine";
	if (/^Constant/.test(name)) return "constant";
	if (/^Linear/.test(name)) return "linear";
	return /^Polynomial/.test(name) ? "polynomial" : "other";
}
/** A linear part that rises, before another one, is the warm-up. */
const warmup = (scope) => {
	if (megatron(scope)) return positive("policy.megatron_cfg.scheduler.lr_warmup_iters")(scope);
	const [first, ...rest] = schedulers(scope);
	if (first === void 0 || rest.length === 0 || !/^Linear/.test(first.name)) return void 0;
	return positive("kwargs.total_iters")({
		...scope,
		native: first.native
	});
};
/** Bases set a million steps for "until the epochs are done". */
const maxSteps$1 = (scope) => {
	const fact = ofAlgorithm(positive, "max_num_steps")(scope);
	return typeof fact?.value === "number" && fact.value >= 1e6 ? void 0 : fact;
};
const evaluationTrigger$2 = (scope) => {
	const period = ofAlgorithm(number, "val_period")(scope);
	if (typeof period?.value === "number" && period.value > 0) return {
		...period,
		value: "steps"
	};
	const end = ofAlgorithm(flag, "val_at_end")(scope);
	if (end?.value === true) return {
		...end,
		value: "end"
	};
	const start = ofAlgorithm(flag, "val_at_start")(scope);
	if (start?.value === true) return {
		...start,
		value: "start"
	};
	return period && period.value !== null ? {
		...period,
		value: "none"
	} : period;
};
const trackers$1 = [
	"wandb",
	"tensorboard",
	"mlflow",
	"swanlab"
];
const destinations$3 = (scope) => {
	const facts = trackers$1.map((name) => [name, flag(`logger.${name}_enabled`)(scope)]);
	const on = facts.flatMap(([name, fact]) => fact?.value === true ? [name] : []);
	const known = facts.find(([, fact]) => fact?.value === true) ?? facts.find(([, fact]) => fact?.value === false);
	return known?.[1] ? {
		...known[1],
		value: on.length > 0 ? on : ["none"]
	} : facts[0]?.[1];
};
/** Accelerators of all machines, whether they train or answer. */
function concluded$1(facts, scope) {
	const nodes = numberOf(facts, "hardware.nodes");
	const perNode = integer("cluster.gpus_per_node")(scope);
	if (nodes === void 0 || typeof perNode?.value !== "number") return {};
	const note = nodes > 1 ? { note: "GPUs per node × nodes" } : {};
	return { "hardware.count": {
		...perNode,
		value: perNode.value * nodes,
		...note
	} };
}
/**
* NeMo RL: YAML files of one policy and one algorithm, most of which inherit from others.
* Read from examples/configs and nemo_rl/ at 7ea279ab.
*/
const nemoRl = {
	id: "nemo-rl",
	title: "NeMo RL",
	homepage: "https://docs.nvidia.com/nemo/rl/latest/",
	version: "7ea279ab",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["policy.model_name"],
			any: [
				"sft",
				"dpo",
				"grpo",
				"distillation",
				"rm",
				"ppo",
				"checkpointing"
			],
			none: ["actor_rollout_ref"]
		},
		{
			kind: "train",
			all: ["defaults=\\.ya?ml$"],
			any: [
				"policy",
				"grpo",
				"dpo",
				"sft",
				"distillation",
				"on_policy_distillation",
				"loss_fn",
				"data_plane",
				"checkpointing.checkpoint_dir",
				"cluster.gpus_per_node",
				"cluster.num_nodes",
				"defaults=(^|/)(vlm_|audio_)?(grpo|dapo|gdpo|sft|dpo|ppo|rm|distillation)[_-][^/]*$"
			],
			none: [
				"actor_rollout_ref",
				"generation.model_name",
				"model.name",
				"services",
				"jobs"
			]
		},
		{
			kind: "train",
			all: ["defaults[]"],
			any: [
				"policy.train_global_batch_size",
				"policy.max_total_sequence_length",
				"policy.dtensor_cfg",
				"policy.megatron_cfg"
			],
			none: ["actor_rollout_ref", "defaults=\\.ya?ml$"]
		},
		{
			kind: "eval",
			all: ["generation.model_name"],
			any: [
				"eval",
				"tokenizer",
				"data.env_name"
			],
			none: ["policy"]
		}
	],
	facts: {
		"plan.name": text("logger.wandb.name"),
		"model.id": text("policy.model_name"),
		"model.tokenizer": text("policy.tokenizer.name"),
		"security.trustRemoteCode": always(true, "NeMo RL lets the model run its own code"),
		"method.kind": method$7,
		...allWhen(isLora$4, {
			"adapter.rank": inLora(integer("dim", { default: 8 })),
			"adapter.alpha": inLora(number("alpha", { default: 32 })),
			"adapter.dropout": inLora(number("dropout", { default: 0 })),
			...targets$4
		}),
		"objective.kind": objective$6,
		"objective.beta": when((s) => objective$6(s)?.value === "dpo", number("dpo.reference_policy_kl_penalty")),
		"objective.teacher": when((s) => objective$6(s)?.value === "distillation", text(["teacher.model_name", "teachers[0].model_name"])),
		"data.heldOutKind": heldOut$2,
		"data.heldOutSize": mapped(splitShare, (share) => Number(share) > 0 ? share : void 0),
		"data.chatTemplate": literal("policy.tokenizer.chat_template"),
		"data.sequenceLength": integer(["policy.max_total_sequence_length", "data.max_input_seq_length"]),
		"data.packing": flag("policy.sequence_packing.enabled"),
		"data.shuffle": flag("data.shuffle"),
		"hyper.learningRate": byBackend((keys) => number(keys), "optimizer.kwargs.lr", "optimizer.lr"),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": warmup,
		"hyper.epochs": ofAlgorithm(number, "max_num_epochs"),
		"hyper.maxSteps": maxSteps$1,
		"hyper.microBatch": integer("policy.train_micro_batch_size"),
		"hyper.effectiveBatch": integer("policy.train_global_batch_size"),
		"hyper.optimizer": byBackend((keys) => optimizerClass(keys), "optimizer.name", "optimizer.optimizer"),
		"hyper.weightDecay": byBackend((keys) => number(keys), "optimizer.kwargs.weight_decay", "optimizer.weight_decay"),
		"hyper.maxGradNorm": number("policy.max_grad_norm"),
		"hyper.seed": ofAlgorithm(integer, "seed"),
		"precision.train": choice("policy.precision", {
			bfloat16: "bf16",
			bf16: "bf16",
			float16: "fp16",
			float32: "fp32"
		}),
		"memory.gradientCheckpointing": byBackend((keys) => flag(keys), "dtensor_cfg.activation_checkpointing", "activation_checkpointing"),
		"hardware.nodes": integer("cluster.num_nodes"),
		"distributed.backend": (scope) => {
			const at = find(scope.native, megatron(scope) ? "policy.megatron_cfg" : "policy.dtensor_cfg");
			return at && !isEmpty(at) ? stated(at, megatron(scope) ? "megatron" : "fsdp2") : void 0;
		},
		"distributed.offload": byBackend((keys) => scalar(keys, (node) => /^(true|yes|on)$/i.test(node.text) ? "cpu" : "none", { default: "none" }), "dtensor_cfg.cpu_offload", "optimizer.optimizer_cpu_offload"),
		"distributed.tensorParallel": byBackend((keys) => integer(keys), "dtensor_cfg.tensor_parallel_size", "tensor_model_parallel_size"),
		"distributed.contextParallel": byBackend((keys) => integer(keys), "dtensor_cfg.context_parallel_size", "context_parallel_size"),
		"distributed.pipelineParallel": when(megatron, integer("policy.megatron_cfg.pipeline_model_parallel_size")),
		"distributed.expertParallel": when(megatron, integer("policy.megatron_cfg.expert_model_parallel_size")),
		"checkpoint.trigger": mapped(flag("checkpointing.enabled"), (on) => on === true ? "steps" : "none"),
		"checkpoint.every": positive("checkpointing.save_period"),
		"checkpoint.everyUnit": mapped(positive("checkpointing.save_period"), () => "steps"),
		"checkpoint.keep": positive("checkpointing.keep_top_k"),
		"evaluation.trigger": evaluationTrigger$2,
		"evaluation.every": ofAlgorithm(positive, "val_period"),
		"evaluation.everyUnit": mapped(ofAlgorithm(positive, "val_period"), () => "steps"),
		"evaluation.metric": text("checkpointing.metric_name"),
		"output.dir": text("checkpointing.checkpoint_dir"),
		"logging.destinations": destinations$3,
		"logging.project": text("logger.wandb.project")
	},
	lists: {
		"data.train": (scope) => each(hasOlderData(scope) ? "data" : "data.train", source$4)(scope),
		"data.validation": (scope) => each(hasOlderData(scope) ? "data.val_data_path" : "data.validation", {
			...source$4,
			id: text([
				"data_path",
				"dataset_name",
				""
			])
		})(scope)
	},
	conclude: concluded$1
};

// src/frameworks/shared/mixer.ts
/**
* Sources in a map from the id of a data set to how much of it is taken.
*
* @param key the key that holds the map
* @param whole what a number without a point means
* @param shared facts beside the id, by the source's index
*/
function mixerSources(scope, key, whole, shared) {
	const located = find(scope.native, key);
	if (located?.node.kind !== "map") return noRecords("unset", key);
	const entries = [...located.node.entries.values()];
	return recordsOf(entries.map((entry, index) => ({
		id: keyFact(located, entry),
		...amountFacts(amountAt(located, entry), whole),
		...shared(index)
	})), located);
}
/** How much of a source is taken. */
function amountFacts(amount, whole) {
	const text = amount.node.kind === "scalar" ? amount.node.text : "";
	const value = numberFrom(text);
	if (value === null) return { weight: unresolved(amount) };
	return whole === "limit" && /^\d+$/.test(text) ? { limit: stated(amount, value) } : { weight: stated(amount, value) };
}
function amountAt(located, entry) {
	return {
		...located,
		path: `${located.path}.${entry.key}`,
		node: entry.value,
		entry
	};
}
function keyFact(located, entry) {
	const { file } = located.layer;
	return {
		value: entry.key,
		state: located.inherited ? "inherited" : "stated",
		raw: entry.key,
		at: {
			file,
			start: entry.keyStart,
			end: entry.keyEnd
		},
		nativeKey: located.path
	};
}

// src/frameworks/shared/script-keys.ts
/** Keys that the scripts of open-instruct have and those of TRL do not. */
const openInstructKeys = [
	"with_tracking",
	"use_slow_tokenizer",
	"dataset_mixer_list",
	"mixer_list",
	"dataset_mix_dir",
	"checkpointing_steps",
	"keep_last_n_checkpoints",
	"add_bos",
	"hf_metadata_dataset"
];

// src/frameworks/open-instruct.ts
/** Losses of `dpo_tune_cache.py`: only SimPO is another objective than DPO. */
const losses$1 = {
	dpo: "dpo",
	dpo_norm: "dpo",
	wpo: "dpo",
	simpo: "simpo"
};
const preferenceKeys = [
	"loss_type",
	"beta",
	"gamma_beta_ratio",
	"label_smoothing",
	"num_epochs"
];
/** Linear layers that the scripts name themselves; no key changes them. */
const targets$3 = [
	"q_proj",
	"o_proj",
	"v_proj",
	"k_proj",
	"gate_proj",
	"up_proj",
	"down_proj"
];
const usesLora = (scope) => flag("use_lora")(scope)?.value === true;
const isFourBit$1 = (scope) => flag("use_qlora")(scope)?.value === true;
const kindOf$1 = (scope) => String(objective$5(scope)?.value);
const isPreference = (scope) => /^(dpo|simpo)$/.test(kindOf$1(scope));
const isSft$1 = (scope) => kindOf$1(scope) === "sft";
/**
* open-instruct: YAML for `finetune.py` and `dpo_tune_cache.py`.
* Read from open_instruct/finetune.py, dpo_utils.py, olmo_core_utils.py and dataset_transformation.py at e6c3044a.
*/
const openInstruct = {
	id: "open-instruct",
	title: "open-instruct",
	homepage: "https://github.com/allenai/open-instruct",
	version: "e6c3044a",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["model_name_or_path"],
		any: [
			"dataset_mixer",
			"dataset_mixer_list",
			"mixer_list",
			"dataset_name",
			"train_file"
		],
		also: openInstructKeys,
		none: [
			"stage",
			"finetuning_type",
			"use_peft",
			"block_size",
			"max_source_length",
			"task_name"
		]
	}],
	facts: {
		"plan.name": text("exp_name"),
		"model.id": text("model_name_or_path"),
		"model.revision": text("model_revision"),
		"model.tokenizer": text(["tokenizer_name_or_path", "tokenizer_name"]),
		"model.attention": text("attn_implementation"),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": (scope) => {
			const fact = flag("use_lora", {
				default: false,
				note: "all weights are trained without `use_lora`"
			})(scope);
			return typeof fact?.value === "boolean" ? {
				...fact,
				value: fact.value ? "lora" : "full"
			} : fact;
		},
		...allWhen(usesLora, {
			"adapter.rank": integer("lora_rank", { default: 64 }),
			"adapter.alpha": number("lora_alpha", { default: 16 }),
			"adapter.dropout": number("lora_dropout", { default: .1 }),
			"adapter.targets": () => byDefault(targets$3, "the scripts name the layers themselves"),
			"adapter.targetsMode": always("list")
		}),
		"quantization.bits": firstSaid(firstOn([["use_qlora", 4]]), always(16)),
		...allWhen(isFourBit$1, {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": always("nf4"),
			"quantization.double": always(true),
			"quantization.computeDtype": always("bf16")
		}),
		"objective.kind": objective$5,
		"objective.beta": when(isPreference, number("beta")),
		"data.heldOutKind": always("none", "the scripts evaluate nothing while they train"),
		"data.chatTemplate": verbatim("chat_template_name"),
		"data.lossOn": when(isSft$1, always("assistant-turns")),
		"data.sequenceLength": integer("max_seq_length"),
		"data.packing": flag("packing", { default: false }),
		"data.mixing": always("concat"),
		"hyper.learningRate": number("learning_rate", { default: 2e-5 }),
		"hyper.schedule": choice("lr_scheduler_type", schedules$2, { default: "linear" }),
		"hyper.warmupRatio": (scope) => number("warmup_ratio", isSft$1(scope) ? { default: .03 } : isPreference(scope) ? { default: .1 } : {})(scope),
		"hyper.epochs": epochs$2,
		"hyper.maxSteps": positive("max_train_steps"),
		"hyper.microBatch": integer("per_device_train_batch_size", { default: 8 }),
		"hyper.accumulation": integer("gradient_accumulation_steps", { default: 1 }),
		"hyper.optimizer": firstSaid(firstOn([["use_8bit_optimizer", "adamw-8bit"], ["dpo_use_paged_optimizer", "adamw-paged"]]), text("optimizer_type"), always("adamw")),
		"hyper.weightDecay": number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": positive(["max_grad_norm", "clip_grad_norm"]),
		"hyper.seed": integer("seed", { default: 42 }),
		"precision.train": external("decided by `accelerate launch --mixed_precision`"),
		"memory.gradientCheckpointing": flag("gradient_checkpointing", { default: false }),
		"hardware.count": external("decided by the launcher"),
		...deepspeedFacts("deepspeed"),
		"distributed.backend": (scope) => {
			const stage = find(scope.native, "zero_stage");
			return stage && !isEmpty(stage) ? stated(stage, "deepspeed") : without("external", "decided by the launcher");
		},
		"distributed.zeroStage": when((scope) => has(scope.native, "zero_stage"), integer("zero_stage")),
		"distributed.offload": when((scope) => has(scope.native, "zero_stage"), firstSaid(firstOn([["offload_param", "cpu"], ["offload_optimizer", "cpu"]]), always("none"))),
		"checkpoint.trigger": scalar("checkpointing_steps", (node) => node.text === "epoch" ? "epoch" : "steps", { default: "end" }),
		"checkpoint.every": when(savesBySteps, integer("checkpointing_steps")),
		"checkpoint.everyUnit": when(savesBySteps, (scope) => {
			const fact = integer("checkpointing_steps")(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: "steps"
			} : void 0;
		}),
		"checkpoint.keep": integer("keep_last_n_checkpoints", { default: 3 }),
		"checkpoint.resume": resume$2("resume_from_checkpoint"),
		"evaluation.trigger": always("none", "the scripts evaluate nothing while they train"),
		"evaluation.benchmarks": texts("oe_eval_tasks"),
		"output.dir": text("output_dir", { default: "output/" }),
		"output.push": flag("push_to_hub", {
			default: true,
			note: "the scripts push unless told not to"
		}),
		"output.hubId": text(["hf_repo_id", "save_to_hub"]),
		"output.hubPrivate": always(true, "repositories are created as private"),
		"logging.destinations": destinations$2,
		"logging.project": text(["wandb_project_name", "wandb_project"])
	},
	lists: {
		"data.train": firstList(mixer$1, mixerList("dataset_mixer_list"), mixerList("mixer_list"), named$2, file),
		secrets: secretsAt(["hub_token"])
	}
};
/** `num_epochs` and the keys of a loss belong to DPO, `num_train_epochs` to examples; then the path is asked. */
function objective$5(scope) {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const preference = findFirst(whole.native, preferenceKeys);
	const loss = losses$1[textAt(whole.native, "loss_type")?.toLowerCase() ?? "dpo"];
	const examples = find(whole.native, "num_train_epochs");
	if (preference && !examples) return loss ? stated(preference, loss) : unresolved(preference);
	if (examples && !preference) return stated(examples, "sft");
	const path = objectiveByPath(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	} : without("external", "the script decides: finetune.py, dpo_tune_cache.py, …");
}
function epochs$2(scope) {
	const fact = number(["num_train_epochs", "num_epochs"])(scope);
	if (fact?.state !== "unset" || has(scope.native, "max_train_steps")) return fact;
	if (isSft$1(scope)) return byDefault(2);
	return isPreference(scope) ? byDefault(1) : fact;
}
function savesBySteps(scope) {
	return /^\d+$/.test(textAt(scope.native, "checkpointing_steps") ?? "");
}
/** Trackers only start with `with_tracking`; `report_to` then means all that are installed unless it names some. */
function destinations$2(scope) {
	const on = flag("with_tracking", { default: false })(scope);
	if (on?.value === false) return {
		...on,
		value: []
	};
	return on?.value === true ? texts("report_to", { default: ["all-installed"] })(scope) : on;
}
const shared = (scope) => ({
	format: isPreference(scope) ? byDefault("preference") : isSft$1(scope) ? byDefault("chat") : void 0,
	labelled: isPreference(scope) || isSft$1(scope) ? byDefault(true) : void 0
});
function mixer$1(scope) {
	return mixerSources(scope, "dataset_mixer", "limit", () => ({
		...shared(scope),
		split: byDefault("train")
	}));
}
/** A list that alternates between the id of a data set and how much of it is taken. */
function mixerList(key) {
	return (scope) => {
		const at = find(scope.native, key);
		if (at?.node.kind !== "list") return noRecords("unset", key);
		const items = at.node.items.map((node, index) => ({
			...at,
			path: `${at.path}[${index}]`,
			node,
			entry: void 0
		}));
		const splits = texts(`${key}_splits`, { default: ["train"] })(scope);
		const records = items.flatMap((id, index) => {
			const amount = items[index + 1];
			if (index % 2 === 1 || id.node.kind !== "scalar" || amount === void 0) return [];
			return [{
				id: stated(id, id.node.text),
				split: nth$1(splits, index / 2),
				...amountFacts(amount, "limit"),
				...shared(scope)
			}];
		});
		return recordsOf(records, at);
	};
}
/** One split for all sources, or one for each. */
function nth$1(fact, index) {
	const all = Array.isArray(fact?.value) ? fact.value : [];
	const value = all.length === 1 ? all[0] : all[index];
	return fact && value !== void 0 ? {
		...fact,
		value: String(value)
	} : void 0;
}
function named$2(scope) {
	const at = find(scope.native, "dataset_name");
	if (!at || isEmpty(at)) return noRecords("unset", "dataset_name");
	const record = {
		id: text("dataset_name")(scope),
		config: text("dataset_config_name")(scope),
		limit: integer("max_train_samples")(scope),
		...shared(scope)
	};
	return recordsOf([record], at);
}
function file(scope) {
	const at = find(scope.native, "train_file");
	if (!at || isEmpty(at)) return noRecords("unset", "train_file");
	const format = fileFormatOf(textAt(scope.native, "train_file") ?? "");
	const fileFormat = format ? stated(at, format) : void 0;
	return recordsOf([{
		id: text("train_file")(scope),
		fileFormat,
		...shared(scope)
	}], at);
}

// src/frameworks/openai.ts
/** Keys of the other services that take a `model` and a `training_file`, and of training scripts. */
const ofOthers$1 = [
	"n_epochs",
	"training_type",
	"training_method",
	"lora",
	"lora_r",
	"training_files",
	"trainingType",
	"learning_rate",
	"output_dir",
	"num_train_epochs"
];
/**
* OpenAI: bodies of `POST /v1/fine_tuning/jobs`.
* Read from openai/openai-openapi at f85dbe2 (API 2.3.0).
*/
const openai = {
	id: "openai",
	title: "OpenAI fine-tuning jobs",
	homepage: "https://platform.openai.com/docs/guides/model-optimization",
	version: "2.3.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "job",
		all: ["object=^fine_tuning\\.job$", "training_file"]
	}, {
		kind: "train",
		all: ["model", "training_file"],
		any: [
			"training_file=^file-",
			"model=^(ft:)?(gpt-|chatgpt-|o[1-9]|davinci-|babbage-)",
			"method.type",
			"hyperparameters.n_epochs",
			"hyperparameters.learning_rate_multiplier",
			"integrations[].wandb"
		],
		none: [...ofOthers$1, ...answerKeys]
	}],
	facts: {
		...jobFacts,
		"method.kind": undisclosedMethod
	},
	lists: {
		"data.train": each("training_file", uploadedFile(jobFormat)),
		"data.validation": each("validation_file", uploadedFile(jobFormat))
	}
};

// src/frameworks/oumi.ts
/** `training.trainer_type`, in lower case. The trainers that imitate examples say nothing about the data's shape. */
const trainers = {
	trl_sft: "sft",
	hf: "sft",
	oumi: "sft",
	trl_dpo: "dpo",
	trl_kto: "kto",
	trl_grpo: "grpo",
	verl_grpo: "grpo",
	trl_gkd: "distillation",
	trl_gold: "distillation"
};
/** Data sets that oumi registers as raw text (src/oumi/datasets/pretraining). */
const textSets = /* @__PURE__ */ new Set([
	"allenai/c4",
	"allenai/dolma",
	"bigcode/starcoderdata",
	"bigcode/the-stack",
	"cerebras/slimpajama-627b",
	"debug_pretraining",
	"eleutherai/pile",
	"gmongaras/slimpajama-627b_reupload",
	"huggingfacefw/fineweb-edu",
	"nampdn-ai/tiny-textbooks",
	"pleias/youtube-commons",
	"roneneldan/tinystories",
	"salesforce/wikitext",
	"tiiuae/falcon-refinedweb",
	"togethercomputer/redpajama-data-1t",
	"togethercomputer/redpajama-data-v2",
	"wikimedia/wikipedia"
]);
/** Registered names that only say how a file is read; the data itself is named elsewhere. */
const converters = /* @__PURE__ */ new Set([
	"hf_vision",
	"huggingfacedataset",
	"promptresponsedataset",
	"text_sft",
	"text_sft_jsonl",
	"vision_dpo_jsonl",
	"vision_language_jsonl",
	"vl_sft"
]);
const formatOfTrainer = {
	trl_dpo: "preference",
	trl_kto: "binary-feedback",
	trl_grpo: "prompt-only",
	verl_grpo: "prompt-only"
};
const dtypes$1 = {
	auto: "auto",
	bfloat16: "bf16",
	bf16: "bf16",
	float16: "fp16",
	f16: "fp16",
	fp16: "fp16",
	half: "fp16",
	float32: "fp32",
	f32: "fp32",
	fp32: "fp32",
	float: "fp32"
};
/** Layers of an image or audio tower; freezing them leaves the whole language model in training. */
const towerLayer = /vis(ion|ual)|image|audio|speech/i;
const trainerOf = (scope) => textAt({
	...scope.native,
	base: ""
}, "training.trainer_type")?.toLowerCase() ?? "hf";
const imitates = (scope) => trainers[trainerOf(scope)] === "sft";
const onPolicy = (scope) => trainers[trainerOf(scope)] === "grpo";
const onVerl = (scope) => trainerOf(scope) === "verl_grpo";
const adapterIsOn = (scope) => !onVerl(scope) && flag("training.use_peft")(scope)?.value === true;
const quantised$1 = (scope) => adapterIsOn(scope) && flag("peft.q_lora")(scope)?.value === true;
const usesDeepspeed = (scope) => flag("deepspeed.enable_deepspeed")(scope)?.value === true;
const name$1 = (scope) => textAt(scope.native, "dataset_name")?.toLowerCase() ?? "";
/** `dataset_name` is the data itself, unless a path is given or the name is that of a converter. */
const sourceId$1 = firstOf(when((s) => has(s.native, "dataset_path"), text("dataset_path")), when((s) => converters.has(name$1(s)), text("dataset_kwargs.hf_dataset_path")), text("dataset_name"));
const format$4 = (scope) => {
	const at = find(scope.native, "dataset_name");
	if (!at || isEmpty(at)) return void 0;
	const trainer = formatOfTrainer[trainerOf(scope)];
	if (trainer !== void 0) return byDefault(trainer, "the shape that this trainer takes");
	if (textSets.has(name$1(scope))) return stated(at, "text");
	return converters.has(name$1(scope)) ? stated(at, "chat") : void 0;
};
const source$3 = {
	id: sourceId$1,
	config: text("subset"),
	split: text("split", { default: "train" }),
	format: format$4,
	labelled: mapped(format$4, (value) => value !== "text" && value !== "prompt-only"),
	weight: number("mixture_proportion"),
	limit: integer("sample_count")
};
/** `use_peft` alone decides; without it, `freeze_layers` keeps the named layers as they are. */
const method$6 = (scope) => {
	if (onVerl(scope)) return verlMethod(scope);
	const peft = flag("training.use_peft", { default: false })(scope);
	if (!peft || peft.value === null) return peft;
	return peft.value === true ? {
		...peft,
		value: "lora"
	} : withoutAdapter(scope, {
		...peft,
		note: peftNote
	});
};
const peftNote = "oumi trains all weights and ignores `peft` unless `training.use_peft` is true";
function withoutAdapter(scope, peft) {
	const frozen = texts("model.freeze_layers")(scope);
	const layers = Array.isArray(frozen?.value) ? frozen.value.map(String) : [];
	if (!frozen || layers.length === 0) return {
		...peft,
		value: "full"
	};
	return layers.every((layer) => towerLayer.test(layer)) ? {
		...peft,
		value: "full",
		note: "only an image or audio tower is frozen"
	} : {
		...frozen,
		value: "partial"
	};
}
/** The trainer on verl takes nothing from `peft`; its own keys come through the overrides. */
function verlMethod(scope) {
	const rank = positive("training.verl_config_overrides.actor_rollout_ref.model.lora_rank")(scope);
	return typeof rank?.value === "number" ? {
		...rank,
		value: "lora"
	} : byDefault("full", "the trainer on verl takes nothing from `peft`");
}
const objective$4 = (scope) => {
	const kind = choice("training.trainer_type", trainers, { default: "sft" })(scope);
	if (kind?.value === "dpo") return preference$1(scope) ?? kind;
	return kind?.value === "sft" ? rawText(scope) ?? kind : kind;
};
/** `loss_type: ipo` turns the DPO trainer of TRL into IPO. */
function preference$1(scope) {
	const loss = text("training.trainer_kwargs.loss_type")(scope);
	return loss?.value === "ipo" ? loss : void 0;
}
/** Nothing but registered raw text is continued pre-training, whatever trainer runs it. */
function rawText(scope) {
	const sources = itemsAt(scope.native, "data.train.datasets");
	const at = find(scope.native, "data.train.datasets");
	const raw = sources.length > 0 && sources.every((native) => textSets.has(name$1({
		...scope,
		native
	})));
	return at && raw ? stated(at, "continued-pretraining", { note: "every source is raw text" }) : void 0;
}
const bits$3 = (scope) => {
	if (!adapterIsOn(scope)) return byDefault(16);
	const asked = flag("peft.q_lora", { default: false })(scope);
	if (asked?.value !== true) return asked && {
		...asked,
		value: asked.value === null ? null : 16
	};
	const size = integer("peft.q_lora_bits")(scope);
	if (typeof size?.value === "number") return {
		...size,
		value: [4, 8].includes(size.value) ? size.value : 16
	};
	return size?.state === "unset" ? {
		...asked,
		value: 4
	} : size;
};
const fourBits = (scope) => quantised$1(scope) && bits$3(scope)?.value === 4;
const trustsCode = firstOf((scope) => {
	const fact = flag("model.trust_remote_code")(scope);
	return fact?.value === true ? fact : void 0;
}, (scope) => itemsAt(scope.native, "data.train.datasets").map((native) => flag("trust_remote_code")({
	...scope,
	native
})).find((fact) => fact?.value === true), flag("model.trust_remote_code", { default: false }));
const lossOn$3 = (scope) => {
	if (textAt(scope.native, "data.train.collator_name") !== "text_completions_only_with_padding") return text("data.train.train_target")(scope);
	return firstOf(when((s) => has(s.native, "data.train.train_target"), choice("data.train.train_target", {
		all_assistant_turns: "assistant-turns",
		final_assistant_turn: "completion"
	})), ...["end_of_turn_template", "instruction_template"].map((key) => whenPresent(`data.train.collator_kwargs.${key}`, "assistant-turns")), whenPresent("data.train.collator_kwargs.response_template", "completion"))(scope);
};
const whenPresent = (key, value) => (scope) => {
	const at = find(scope.native, key);
	return at && !isEmpty(at) ? stated(at, value) : void 0;
};
const precision = firstOf(when((s) => /^(bf16|fp16)$/i.test(textAt(s.native, "training.mixed_precision_dtype") ?? ""), choice("training.mixed_precision_dtype", {
	bf16: "bf16",
	fp16: "fp16"
})), choice("model.torch_dtype_str", dtypes$1, { default: "auto" }));
const evaluationTrigger$1 = trigger$1("training.eval_strategy", "none");
/** A positive `max_steps` ends the run, so nobody has chosen the default number of epochs then. */
const epochs$1 = (scope) => {
	const stepped = positive("training.max_steps")(scope)?.state === "stated";
	return number("training.num_train_epochs", stepped ? {} : { default: 3 })(scope);
};
/** `save_steps` wins over `save_epoch`, and is 500 where it is not written. */
const checkpointTrigger$1 = (scope) => {
	const steps = number("training.save_steps")(scope);
	if (steps && steps.value === null && steps.state !== "unset") return steps;
	if (typeof steps?.value !== "number") return byDefault("steps");
	if (steps.value > 0) return {
		...steps,
		value: "steps"
	};
	const epoch = flag("training.save_epoch")(scope);
	if (epoch?.value === true) return {
		...epoch,
		value: "epoch"
	};
	const final = flag("training.save_final_model", { default: true })(scope);
	return final && {
		...final,
		value: final.value === null ? null : final.value === true ? "end" : "none"
	};
};
const resume = firstOf(when((s) => has(s.native, "training.resume_from_checkpoint"), scalar("training.resume_from_checkpoint", () => "path")), mapped(flag("training.try_resume_from_last_checkpoint", { default: false }), (on) => on === true ? "auto" : "none"));
const backend$1 = firstOf(when(usesDeepspeed, mapped(flag("deepspeed.enable_deepspeed"), () => "deepspeed")), when((s) => flag("fsdp.enable_fsdp")(s)?.value === true, mapped(flag("fsdp.enable_fsdp"), () => "fsdp")), external("decided by the launcher"));
const offloadDevices = {
	cpu: "cpu",
	nvme: "nvme"
};
const offload = (scope) => {
	if (flag("fsdp.enable_fsdp")(scope)?.value === true) return mapped(flag("fsdp.cpu_offload", { default: false }), (on) => on === true ? "cpu" : "none")(scope);
	if (!usesDeepspeed(scope)) return void 0;
	const section = ["deepspeed.offload_param", "deepspeed.offload_optimizer"].find((key) => has(scope.native, key));
	return section === void 0 ? byDefault("none") : choice(`${section}.device`, offloadDevices, { default: "cpu" })(scope);
};
/** Reporters are switched by one flag each; TensorBoard is on unless it is switched off. */
const destinations$1 = (scope) => {
	const on = [
		"wandb",
		"tensorboard",
		"mlflow"
	].filter((key) => flag(`training.enable_${key}`, { default: key === "tensorboard" })(scope)?.value === true);
	const at = [
		"wandb",
		"mlflow",
		"tensorboard"
	].map((key) => find(scope.native, `training.enable_${key}`)).find((found) => found && !isEmpty(found));
	return at ? stated(at, on) : byDefault(on);
};
const heldOut$1 = (scope) => {
	const at = find(scope.native, "data.validation.datasets");
	return at && itemsAt(scope.native, "data.validation.datasets").length > 0 ? stated(at, "dataset") : byDefault("none");
};
/**
* Oumi: one YAML file for `oumi train`; files for evaluation, inference, search, quantisation and jobs beside it.
* Read from src/oumi/core/configs and src/oumi/train.py at d8ed0777.
*/
const oumi = {
	id: "oumi",
	title: "Oumi",
	homepage: "https://oumi.ai/docs",
	version: "d8ed0777",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model.model_name"],
			any: ["data.train.datasets", "training.trainer_type=^(TRL|trl|VERL|verl|HF|hf|OUMI|oumi)(_|$)"],
			none: ["tuning", "tasks"]
		},
		{
			kind: "train",
			all: ["model.model_name", "training.output_dir"],
			any: [
				"model.torch_dtype_str",
				"model.load_pretrained_weights",
				"training.enable_gradient_checkpointing",
				"training.enable_wandb",
				"training.include_performance_metrics",
				"training.save_final_model",
				"fsdp.enable_fsdp",
				"peft.q_lora"
			],
			none: [
				"data.train.datasets",
				"training.trainer_type",
				"tuning",
				"tasks"
			]
		},
		{
			kind: "job",
			all: ["model.model_name", "tuning.tunable_training_params"],
			none: ["training"]
		},
		{
			kind: "eval",
			all: ["model.model_name", "tasks[]"],
			none: ["training"]
		},
		{
			kind: "infer",
			all: ["model.model_name"],
			any: ["engine", "generation"],
			none: [
				"training",
				"tasks",
				"data",
				"tuning",
				"method"
			]
		},
		{
			kind: "export",
			all: ["model.model_name", "method=^(awq|bnb|gguf|llmc|gptq|fp8)"],
			any: ["output_path", "output_format"],
			none: ["training", "data"]
		}
	],
	facts: {
		"plan.name": text("training.run_name"),
		"model.id": text("model.model_name"),
		"model.revision": text(["model.model_revision", "model.model_kwargs.revision"]),
		"model.tokenizer": text("model.tokenizer_name"),
		"model.loadDtype": choice("model.torch_dtype_str", dtypes$1, { default: "auto" }),
		"model.continuesAdapter": text("model.adapter_model"),
		"model.initFromScratch": mapped(flag("model.load_pretrained_weights", { default: true }), (loaded) => loaded === false),
		"model.attention": text("model.attn_implementation"),
		"security.trustRemoteCode": trustsCode,
		"method.kind": method$6,
		...allWhen(adapterIsOn, {
			"adapter.rank": integer("peft.lora_r", { default: 8 }),
			"adapter.alpha": number("peft.lora_alpha", { default: 8 }),
			"adapter.dropout": number("peft.lora_dropout", { default: 0 }),
			...peftTargetFacts(["peft.lora_target_modules", "peft.lora_target_parameters"]),
			"adapter.modulesToSave": texts("peft.lora_modules_to_save"),
			"adapter.bias": choice("peft.lora_bias", {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" }),
			"adapter.init": text("peft.lora_init_weights", { default: "default" })
		}),
		"quantization.bits": bits$3,
		"quantization.scheme": when((s) => Number(bits$3(s)?.value) < 16, always("bitsandbytes")),
		"quantization.type": when(fourBits, choice("peft.bnb_4bit_quant_type", {
			nf4: "nf4",
			fp4: "fp4"
		}, { default: "fp4" })),
		"quantization.double": when(fourBits, flag("peft.use_bnb_nested_quant", { default: false })),
		"quantization.computeDtype": when(fourBits, choice("peft.bnb_4bit_compute_dtype", dtypes$1, { default: "fp32" })),
		"objective.kind": objective$4,
		"objective.beta": when((s) => /dpo|kto|grpo/.test(trainerOf(s)), number("training.trainer_kwargs.beta")),
		"objective.rewards": when(onPolicy, texts("training.reward_functions")),
		"objective.teacher": when((s) => /gkd|gold/.test(trainerOf(s)), text(["training.gkd.teacher_model_name_or_path", "training.gold.teacher_model_name_or_path"])),
		"data.heldOutKind": heldOut$1,
		"data.chatTemplate": text("model.chat_template"),
		"data.lossOn": when(imitates, lossOn$3),
		"data.sequenceLength": integer(["model.model_max_length", "training.trainer_kwargs.max_length"]),
		"data.inputLength": when(onPolicy, integer("training.grpo.max_prompt_length")),
		"data.outputLength": when(onPolicy, integer("training.grpo.max_completion_length")),
		"data.packing": flag(["data.train.pack", "training.trainer_kwargs.packing"], { default: false }),
		"data.streaming": flag("data.train.stream", { default: false }),
		"data.mixing": (scope) => itemsAt(scope.native, "data.train.datasets").some((native) => has(native, "mixture_proportion")) ? choice("data.train.mixture_strategy", {
			first_exhausted: "interleave-first-exhausted",
			all_exhausted: "interleave-all-exhausted"
		}, { default: "interleave-first-exhausted" })(scope) : byDefault("concat"),
		"hyper.learningRate": number("training.learning_rate", { default: 5e-5 }),
		"hyper.epochs": epochs$1,
		"hyper.maxSteps": positive("training.max_steps"),
		...allWhen((s) => !onVerl(s), {
			"hyper.schedule": choice("training.lr_scheduler_type", schedules$2, { default: "linear" }),
			"hyper.warmupSteps": positive("training.warmup_steps"),
			"hyper.warmupRatio": positive("training.warmup_ratio"),
			"hyper.microBatch": integer("training.per_device_train_batch_size", { default: 8 }),
			"hyper.accumulation": integer("training.gradient_accumulation_steps", { default: 1 }),
			"hyper.optimizer": optimizer$3("training.optimizer", "adamw"),
			"hyper.weightDecay": number("training.weight_decay", { default: 0 }),
			"hyper.maxGradNorm": number("training.max_grad_norm", { default: 1 }),
			"hyper.noiseAlpha": number("training.trainer_kwargs.neftune_noise_alpha"),
			"hyper.seed": integer("training.seed", { default: 42 })
		}),
		"hyper.effectiveBatch": when(onVerl, integer("training.verl_config_overrides.data.train_batch_size")),
		"precision.train": precision,
		"memory.gradientCheckpointing": flag("training.enable_gradient_checkpointing", { default: false }),
		"hardware.count": external("decided by the launcher"),
		"distributed.backend": backend$1,
		"distributed.configFile": when(usesDeepspeed, text("deepspeed.deepspeed_config_path")),
		"distributed.zeroStage": when((s) => usesDeepspeed(s) && !has(s.native, "deepspeed.deepspeed_config_path"), scalar("deepspeed.zero_stage", (n) => zeroStage(n.text), { default: 0 })),
		"distributed.offload": when((s) => !has(s.native, "deepspeed.deepspeed_config_path"), offload),
		"checkpoint.trigger": checkpointTrigger$1,
		...interval$3("checkpoint", "training.save_steps", checkpointTrigger$1, 500),
		"checkpoint.keep": integer("training.trainer_kwargs.save_total_limit"),
		"checkpoint.resume": resume,
		"evaluation.trigger": evaluationTrigger$1,
		...interval$3("evaluation", "training.eval_steps", evaluationTrigger$1, 500),
		"evaluation.metric": text("training.trainer_kwargs.metric_for_best_model"),
		"evaluation.loadBest": flag("training.trainer_kwargs.load_best_model_at_end", { default: false }),
		"output.dir": text("training.output_dir", { default: "output" }),
		"output.mergeAdapter": when(adapterIsOn, scalar("peft.peft_save_mode", (n) => n.text.toLowerCase() === "merged", { default: false })),
		"logging.destinations": destinations$1
	},
	lists: {
		"data.train": each("data.train.datasets", source$3),
		"data.validation": each("data.validation.datasets", source$3),
		"data.test": each("data.test.datasets", source$3)
	}
};
/** `3`, `"3"` and the name of the enumeration, `ZERO_3`. */
function zeroStage(written) {
	const digit = /^(?:zero_)?([0-3])$/i.exec(written)?.[1];
	return digit === void 0 ? void 0 : Number(digit);
}

// src/frameworks/peft.ts
/** Types whose name is the whole story; of all others it is kept as the variant. */
const plain = /^(LORA|OFT|IA3|PROMPT_TUNING|P_TUNING|PREFIX_TUNING|ADAPTION_PROMPT)$/;
const tasks = {
	causal_lm: "causal-lm",
	seq_2_seq_lm: "seq2seq-lm",
	seq_cls: "sequence-classification",
	token_cls: "token-classification",
	question_ans: "question-answering",
	feature_extraction: "embedding"
};
/** Written by users too, so a run's own keys beside `peft_type` mean a training script's file. */
const ofScripts = [
	"model_name_or_path",
	"learning_rate",
	"output_dir",
	"num_train_epochs",
	"train_file",
	"dataset",
	"training_args"
];
const typeOf = (scope) => textAt(scope.native, "peft_type") ?? "";
const isLora$3 = (scope) => /^(ADA)?LORA$/.test(typeOf(scope));
const isAdaLora = (scope) => typeOf(scope) === "ADALORA";
const isPrompt$1 = (scope) => /^(PROMPT_TUNING|MULTITASK_PROMPT_TUNING|CPT|P_TUNING|PREFIX_TUNING|CARTRIDGE)$/.test(typeOf(scope));
const hasTargets = (scope) => !isPrompt$1(scope);
const hasInit = (scope) => /^(MULTITASK_)?PROMPT_TUNING$/.test(typeOf(scope));
const variant = (scope) => {
	if (typeOf(scope) !== "LORA") return mapped(text("peft_type"), (type) => plain.test(String(type)) ? void 0 : String(type).toLowerCase())(scope);
	return firstOf(mapped(flag("use_dora"), (on) => on === true ? "dora" : void 0), holding("alora_invocation_tokens", "alora"), holding("kasa_config", "kasa"), holding("use_bdlora", "bdlora"))(scope);
};
/** The value, where the key holds anything. */
function holding(key, value) {
	return (scope) => {
		const at = find(scope.native, key);
		return at && !isEmpty(at) && !isVacant(at.node) ? stated(at, value) : void 0;
	};
}
const isVacant = (node) => node.kind === "list" && node.items.length === 0 || node.kind === "map" && node.entries.size === 0 || node.kind === "scalar" && /^(false|\[\])$/i.test(node.text);
const targeted = targetFacts("target_modules");
/** Without target modules PEFT takes those of its table for the architecture. */
const targets$2 = {
	"adapter.targets": (scope) => {
		const fact = targeted["adapter.targets"]?.(scope);
		return fact?.state === "unset" ? external("PEFT chooses by the architecture of the model")(scope) : fact;
	},
	"adapter.targetsMode": (scope) => {
		const fact = targeted["adapter.targetsMode"]?.(scope);
		return fact?.state === "unset" ? byDefault("auto") : fact;
	}
};
const init = scalar("init_lora_weights", (node) => /^true$/i.test(node.text) ? "default" : /^false$/i.test(node.text) ? "random" : node.text, { default: "default" });
const embeddings = /embed|wte|wpe|lm_head/;
const rowsTrained = firstOf(holding("trainable_token_indices", true), when((scope) => typeOf(scope) === "TRAINABLE_TOKENS", holding("token_indices", true)), mapped(texts("modules_to_save"), (names) => Array.isArray(names) && names.some((name) => embeddings.test(String(name))) ? true : void 0));
/**
* PEFT: `adapter_config.json`, written beside the weights of a finished adapter, or by hand for a script.
* Read from src/peft/config.py, utils/peft_types.py and tuners/*\/config.py at 5d602fdb (0.20.1.dev0).
* The list of types grows with every release: an unknown one is other-peft. A quantised base leaves no trace here.
*/
const peft = {
	id: "peft",
	title: "PEFT",
	homepage: "https://huggingface.co/docs/peft",
	version: "0.20.1.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "adapter-artifact",
		all: ["peft_type=^[A-Z][A-Z0-9_]+$"],
		none: ofScripts
	}],
	facts: {
		"model.id": text("base_model_name_or_path"),
		"model.revision": text("revision"),
		"model.task": choice("task_type", tasks),
		"method.kind": scalar("peft_type", (node) => peftKinds[node.text] ?? "other-peft"),
		"method.variant": variant,
		"adapter.rank": firstOf(when(isAdaLora, integer("target_r", { default: 8 })), when(isLora$3, integer("r", { default: 8 }))),
		"adapter.alpha": when(isLora$3, number("lora_alpha", { default: 8 })),
		"adapter.dropout": when(isLora$3, number("lora_dropout", { default: 0 })),
		...allWhen(hasTargets, targets$2),
		"adapter.modulesToSave": when(hasTargets, texts("modules_to_save")),
		"adapter.rslora": when(isLora$3, flag("use_rslora", { default: false })),
		"adapter.dora": when(isLora$3, flag("use_dora", { default: false })),
		"adapter.bias": when(isLora$3, choice("bias", {
			none: "none",
			all: "all",
			lora_only: "adapter-only"
		}, { default: "none" })),
		"adapter.init": when(isLora$3, init),
		"prompt.virtualTokens": when(isPrompt$1, integer("num_virtual_tokens")),
		"prompt.init": when(hasInit, choice("prompt_tuning_init", {
			random: "random",
			text: "text",
			sample_vocab: "vocabulary"
		}, { default: "random" })),
		"prompt.initText": when(hasInit, text("prompt_tuning_init_text")),
		"prompt.tokenizer": when(hasInit, text("tokenizer_name_or_path")),
		"prompt.encoder": firstOf(when((s) => typeOf(s) === "P_TUNING", text("encoder_reparameterization_type", { default: "MLP" })), when((s) => typeOf(s) === "PREFIX_TUNING", mapped(flag("prefix_projection", { default: false }), (on) => on === true ? "MLP" : void 0))),
		"tokens.rowsTrained": when(hasTargets, rowsTrained)
	}
};

// src/frameworks/together.ts
/** The body nests what the Python client takes as flat arguments; people keep either in files. */
const training$1 = (name) => [`training_type.${name}`, name];
const method$5 = (scope) => {
	if (has(scope.native, "training_type")) return choice(["training_type.type", "training_type"], {
		full: "full",
		lora: "lora"
	})(scope);
	if (has(scope.native, "lora")) return mapped(flag("lora"), (on) => on === true ? "lora" : "full")(scope);
	return byDefault("lora", "the service trains LoRA adapters unless full training is asked for");
};
const isLora$2 = (scope) => method$5(scope)?.value === "lora";
const name = choice(["training_method.method", "training_method"], {
	sft: "sft",
	dpo: "dpo"
}, { default: "sft" });
/** SimPO is asked for as DPO with a margin. */
const objective$3 = (scope) => {
	const fact = name(scope);
	const margin = positive(["training_method.simpo_gamma", "simpo_gamma"])(scope);
	return fact?.value === "dpo" && typeof margin?.value === "number" ? {
		...margin,
		value: "simpo"
	} : fact;
};
const preference = (scope) => /^(dpo|simpo)$/.test(String(objective$3(scope)?.value));
const format$3 = (scope) => {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	return preference(whole) ? byDefault("preference") : void 0;
};
const isSft = (scope) => objective$3(scope)?.value === "sft";
/** A validation file is only used when evaluations are asked for: `n_evals` is 0 otherwise. */
const evaluationTrigger = scalar("n_evals", (node) => Number(node.text) > 0 ? "steps" : "none", { default: "none" });
const trackers = ({ native }) => {
	const at = ["wandb_api_key", "wandb_project_name"].map((key) => find(native, key)).find((found) => found && !isEmpty(found));
	return at ? stated(at, ["wandb"]) : byDefault(["none"]);
};
/**
* Together AI: bodies of `POST /v1/fine-tunes`, and the arguments of its client.
* Read from together-ai 0.52.0 and togethercomputer/together-python at eba5e5f0.
*/
const together = {
	id: "together",
	title: "Together AI fine-tuning",
	homepage: "https://docs.together.ai/docs/fine-tuning-overview",
	version: "0.52.0",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: ["model", "training_file"],
			any: [
				"n_epochs",
				"training_type",
				"training_method",
				"lora_r",
				"wandb_project_name",
				"n_checkpoints"
			],
			none: [
				"hyperparameters",
				"method",
				"output_dir",
				...answerKeys
			]
		},
		{
			kind: "train",
			all: ["from_checkpoint", "training_file"],
			any: [
				"n_epochs",
				"training_type",
				"training_method",
				"lora_r",
				"n_checkpoints"
			],
			none: [
				"model",
				"hyperparameters",
				"method",
				"output_dir",
				...answerKeys
			]
		},
		{
			kind: "job",
			all: ["training_file", "status"],
			any: ["n_epochs", "training_type"]
		}
	],
	facts: {
		"plan.name": text("suffix"),
		...serviceModel("model"),
		"model.id": text(["from_hf_model", "model"]),
		"model.idKind": (scope) => {
			const hub = find(scope.native, "from_hf_model");
			return hub && !isEmpty(hub) ? stated(hub, "hub") : byDefault("service-alias");
		},
		"model.revision": text("hf_model_revision"),
		"model.continuesAdapter": text("from_checkpoint"),
		"method.kind": method$5,
		...allWhen(isLora$2, {
			"adapter.rank": orService(integer(training$1("lora_r"))),
			"adapter.alpha": orService(number(training$1("lora_alpha"))),
			"adapter.dropout": number(training$1("lora_dropout"), { default: 0 }),
			...targetFacts(training$1("lora_trainable_modules"), { default: ["all-linear"] })
		}),
		"objective.kind": objective$3,
		"objective.beta": when(preference, orService(number(["training_method.dpo_beta", "dpo_beta"]))),
		"data.heldOutKind": heldOutFile("validation_file"),
		"data.lossOn": when(isSft, orService(mapped(flag(["training_method.train_on_inputs", "train_on_inputs"]), (inputs) => inputs === true ? "all" : "completion"))),
		"data.sequenceLength": orService(integer("max_seq_length")),
		"data.packing": orService(flag("packing")),
		"hyper.learningRate": number("learning_rate", { default: 1e-5 }),
		"hyper.schedule": choice(["lr_scheduler.lr_scheduler_type", "lr_scheduler_type"], schedules$2, { default: "cosine" }),
		"hyper.warmupRatio": positive("warmup_ratio"),
		"hyper.epochs": number("n_epochs", { default: 1 }),
		"hyper.effectiveBatch": orService(integer("batch_size")),
		"hyper.weightDecay": number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": number("max_grad_norm", { default: 1 }),
		"hyper.seed": orService(integer("random_seed")),
		"checkpoint.trigger": always("steps", "checkpoints are spread evenly over the run"),
		"evaluation.trigger": evaluationTrigger,
		"evaluation.earlyStopping": mapped(positive("early_stopping_patience"), () => true),
		"output.name": text("suffix"),
		"output.push": (scope) => {
			const at = find(scope.native, "hf_output_repo_name");
			return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
		},
		"output.hubId": text("hf_output_repo_name"),
		"logging.destinations": trackers,
		"logging.project": text("wandb_project_name")
	},
	lists: {
		"data.train": each("training_file", uploadedFile(format$3)),
		"data.validation": each("validation_file", uploadedFile(format$3)),
		secrets: secretsAt([
			"wandb_api_key",
			"wandb_key",
			"hf_api_token"
		])
	}
};

// src/frameworks/torchtune.ts
const builders = {
	alpaca_dataset: {
		source: "tatsu-lab/alpaca",
		format: "instruction",
		lossOn: "all"
	},
	alpaca_cleaned_dataset: {
		source: "yahma/alpaca-cleaned",
		format: "instruction",
		lossOn: "all"
	},
	instruct_dataset: {
		format: "instruction",
		lossOn: "completion"
	},
	chat_dataset: {
		format: "chat",
		lossOn: "completion"
	},
	slimorca_dataset: {
		source: "Open-Orca/SlimOrca-Dedup",
		format: "chat",
		lossOn: "completion"
	},
	samsum_dataset: {
		source: "Samsung/samsum",
		format: "instruction",
		lossOn: "completion"
	},
	grammar_dataset: {
		source: "liweili/c4_200m",
		format: "instruction",
		lossOn: "completion"
	},
	preference_dataset: { format: "preference" },
	hh_rlhf_helpful_dataset: {
		source: "RLHFlow/HH-RLHF-Helpful-standard",
		format: "preference"
	},
	stack_exchange_paired_dataset: {
		source: "lvwerra/stack-exchange-paired",
		format: "preference"
	},
	text_completion_dataset: {
		format: "text",
		lossOn: "all"
	},
	wikitext_dataset: {
		source: "EleutherAI/wikitext_document_level",
		format: "text",
		lossOn: "all"
	},
	cnn_dailymail_articles_dataset: {
		source: "ccdv/cnn_dailymail",
		format: "text",
		lossOn: "all"
	},
	llava_instruct_dataset: {
		source: "liuhaotian/LLaVA-Instruct-150K",
		format: "chat"
	},
	the_cauldron_dataset: {
		source: "HuggingFaceM4/the_cauldron",
		format: "chat"
	},
	vqa_dataset: { format: "instruction" },
	multimodal_chat_dataset: { format: "chat" },
	gsm8k_dataset: {
		source: "openai/gsm8k",
		format: "prompt-only"
	},
	gsm8k_sft: {
		source: "openai/gsm8k",
		format: "instruction"
	}
};
/** Losses by a part of their class name, most telling first. */
const losses = [
	[/grpo/i, "grpo"],
	[/ppo/i, "ppo"],
	[/simpo/i, "simpo"],
	[/orpo/i, "orpo"],
	[/ipo/i, "ipo"],
	[/kto/i, "kto"],
	[/dpo|rsoloss/i, "dpo"],
	[/kl(with|loss)|jsloss|kdloss/i, "distillation"]
];
const crossEntropy = /crossentropy|cewith/i;
/** Schedules by a part of the function or class name. */
const schedules = [
	[/cosine/i, "cosine"],
	[/linear/i, "linear"],
	[/constant/i, "constant"],
	[/onecycle/i, "one-cycle"],
	[/polynomial/i, "polynomial"]
];
const loggers = {
	WandBLogger: "wandb",
	CometLogger: "comet",
	TensorBoardLogger: "tensorboard",
	MLFlowLogger: "mlflow",
	DiskLogger: "file",
	StdoutLogger: "console"
};
/** The asynchronous GRPO recipe keeps under `training:` what the others keep at the top. */
const either$1 = (key) => [key, `training.${key}`];
const modelKey = (scope) => has(scope.native, "model._component_") ? "model" : "policy_model";
const builderName = (scope) => componentAt(scope.native, `${modelKey(scope)}._component_`) ?? "";
const ownModel = (scope) => /^torchtune\./.test(textAt(scope.native, `${modelKey(scope)}._component_`) ?? "");
/** LoRA arguments tell a LoRA builder of the user's own, whose name says nothing. */
const lora = (scope) => /^q?lora_/.test(builderName(scope)) || !ownModel(scope) && has(scope.native, "model.lora_rank");
const inModel = (reading) => when(lora, inside("model", reading));
/** `lora_llama3_1_8b` trains LoRA, `llama3_1_8b` all weights; the vision builders can leave the decoder frozen. */
const method$4 = (scope) => {
	const at = find(scope.native, `${modelKey(scope)}._component_`);
	if (!at || isEmpty(at)) return without("unset", void 0, "model._component_");
	if (at.node.kind !== "scalar") return unresolved(at);
	if (lora(scope)) return stated(at, "lora");
	if (!ownModel(scope)) return unresolved(at, "a builder outside torchtune");
	if (!/vision/.test(builderName(scope))) return stated(at, "full", { note: fullNote });
	return flag("model.decoder_trainable", { default: false })(scope)?.value === false ? stated(at, "partial", { note: visionNote }) : stated(at, "full");
};
const fullNote = "the builder’s name has no `lora_`, so it trains all weights";
const visionNote = "the text decoder is frozen; the vision encoder and its links are trained";
const base4bit = (scope) => builderName(scope).startsWith("qlora_") || flag("model.quantize_base")(scope)?.value === true;
const bits$2 = (scope) => {
	const key = builderName(scope).startsWith("qlora_") ? "_component_" : "quantize_base";
	const at = find(scope.native, `model.${key}`);
	if (base4bit(scope) && at) return stated(at, 4, { note: "torchtune quantises the base to NF4" });
	return byDefault(16);
};
const targets$1 = (scope) => {
	const attention = texts("model.lora_attn_modules")(scope);
	if (!Array.isArray(attention?.value)) return attention;
	const mlp = flag("model.apply_lora_to_mlp")(scope)?.value === true;
	const output = flag("model.apply_lora_to_output")(scope)?.value === true;
	const names = attention.value.map((name) => name === "output_proj" ? "o_proj" : String(name));
	return {
		...attention,
		value: [
			...names,
			...mlp ? [
				"gate_proj",
				"up_proj",
				"down_proj"
			] : [],
			...output ? ["lm_head"] : []
		]
	};
};
const teacher = (scope) => has(scope.native, "teacher_model") || has(scope.native, "kd_loss");
const objective$2 = (scope) => {
	if (teacher(scope)) {
		const at = find(scope.native, "kd_loss") ?? find(scope.native, "teacher_model");
		return at && stated(at, "distillation");
	}
	return scalar(either$1("loss._component_"), (node) => {
		const name = lastPart(node.text);
		if (crossEntropy.test(name)) return "sft";
		return losses.find(([pattern]) => pattern.test(name))?.[1];
	})(scope);
};
/** Cross entropy over whole texts is continued pre-training, unless the texts are finished conversations. */
const onRawText = (scope) => {
	const fact = objective$2(scope);
	const raw = itemsAt(scope.native, "dataset").map((source) => builders[componentAt(source, "_component_") ?? ""]?.format === "text");
	if (fact?.value !== "sft" || raw.length === 0 || raw.includes(false)) return fact;
	return {
		...fact,
		value: "continued-pretraining",
		confidence: .7,
		note: "every source is read as whole texts"
	};
};
const builderOf = (scope) => {
	const name = componentAt(scope.native, "_component_") ?? componentAt(scope.native, "transform._component_");
	return name === void 0 ? void 0 : builders[name.replace(/_transform$/, "_dataset")];
};
/** Names of `datasets` loaders for local files, which stand where a hub id would. */
const loaders = /^(json|csv|text|parquet|arrow|webdataset|pandas)$/;
const sourceId = (scope) => {
	const source = textAt(scope.native, "source");
	if (source !== void 0 && loaders.test(source)) {
		const files = texts("data_files")(scope);
		return Array.isArray(files?.value) ? {
			...files,
			value: files.value[0] ?? source
		} : text("source")(scope);
	}
	if (source !== void 0) return text("source")(scope);
	const at = find(scope.native, "_component_");
	if (!at || isEmpty(at)) return text("source")(scope);
	const implied = builderOf(scope)?.source;
	return implied === void 0 ? text("_component_")(scope) : stated(at, implied, { note: "the source that this builder reads" });
};
const fileFormat$1 = (scope) => {
	const source = find(scope.native, "source");
	const loader = textAt(scope.native, "source");
	if (!source || loader === void 0 || !loaders.test(loader)) return void 0;
	const named = texts("data_files")(scope);
	const file = Array.isArray(named?.value) ? fileFormatOf(String(named.value[0])) : void 0;
	return stated(source, file ?? (/^(json|csv|text|parquet|arrow|webdataset)$/.test(loader) ? loader : "other"));
};
const format$2 = (scope) => {
	const at = find(scope.native, "_component_") ?? find(scope.native, "transform._component_");
	if (!at || isEmpty(at)) return void 0;
	const shape = builderOf(scope)?.format ?? "custom";
	const asked = shape === "text" && has({
		...scope.native,
		base: ""
	}, "policy_model");
	return stated(at, asked ? "prompt-only" : shape);
};
const labelled$2 = (scope) => {
	const fact = format$2(scope);
	if (!fact || fact.value === "custom") return void 0;
	return {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
};
const columns = (scope) => {
	const at = find(scope.native, "column_map");
	if (at?.node.kind !== "map") return text("column")(scope)?.value ? column(scope) : void 0;
	const pairs = [...at.node.entries.values()].flatMap((entry) => entry.value.kind === "scalar" ? [`${entry.key}=${entry.value.text}`] : []);
	return stated(at, pairs);
};
const column = (scope) => {
	const fact = text("column")(scope);
	return fact && {
		...fact,
		value: [`text=${String(fact.value)}`]
	};
};
const source$2 = {
	id: sourceId,
	config: text(["name", "subset"]),
	split: (scope) => text("split", builderOf(scope) ? { default: "train" } : {})(scope),
	revision: when((s) => has(s.native, "revision"), text("revision")),
	files: when((s) => has(s.native, "data_files"), texts("data_files")),
	fileFormat: fileFormat$1,
	format: format$2,
	columns,
	labelled: labelled$2,
	weight: when((s) => has(s.native, "weight"), number("weight")),
	trustRemoteCode: when((s) => has(s.native, "trust_remote_code"), flag("trust_remote_code"))
};
/** What the loss covers, where every source agrees. */
const lossOn$2 = (scope) => {
	const facts = itemsAt(scope.native, "dataset").map((native) => lossOfSource({
		...scope,
		native
	}));
	const first = facts[0];
	if (first === void 0) return void 0;
	return facts.every((fact) => fact?.value === first.value) ? first : {
		...first,
		value: "custom"
	};
};
const lossOfSource = (scope) => {
	const builder = builderOf(scope);
	if (builder?.lossOn === void 0) return void 0;
	return scalar("train_on_input", (node) => /^(true|yes|on)$/i.test(node.text) ? "all" : "completion", { default: builder.lossOn })(scope);
};
const packed = (scope) => {
	const facts = itemsAt(scope.native, "dataset").map((native) => flag("packed", { default: false })({
		...scope,
		native
	}));
	return facts.find((fact) => fact?.value === true) ?? facts[0] ?? flag("dataloader.packed")(scope);
};
/** PPO and GRPO use `batch_size` for sampled answers, so it is no batch of the optimiser there. */
const sampling = (scope) => has(scope.native, "ppo_batch_size") || has(scope.native, "grpo_samples") || has(scope.native, "inference");
/** Steps over all epochs: the key counts those of one. */
const maxSteps = (scope) => {
	const perEpoch = positive("max_steps_per_epoch")(scope);
	const epochs = number("epochs")(scope);
	if (typeof perEpoch?.value !== "number" || typeof epochs?.value !== "number") return perEpoch;
	return {
		...perEpoch,
		value: perEpoch.value * epochs.value,
		note: "steps per epoch × epochs"
	};
};
const seed = (scope) => {
	const fact = integer(either$1("seed"))(scope);
	return fact?.state === "unset" ? {
		...fact,
		state: "default",
		note: "drawn at random"
	} : fact;
};
const backend = (scope) => {
	const at = [
		"tensor_parallel_dim",
		"context_parallel_dim",
		"data_parallel_shard_dim",
		"custom_sharded_layers",
		"fsdp_cpu_offload",
		"fsdp"
	].map((key) => find(scope.native, key)).find((found) => found && !isEmpty(found));
	return at ? stated(at, "fsdp2") : without("external", "decided by `tune run`");
};
const checkpointTrigger = firstOf(mapped(positive(either$1("save_every_n_steps")), () => "steps"), always("epoch", "torchtune saves after each epoch"));
/** Merged weights are written beside the adapter unless only the adapter is asked for. */
const merge = (scope) => {
	const only = flag("save_adapter_weights_only", { default: false })(scope);
	return only?.value === true ? {
		...only,
		value: false
	} : without("external", "the adapter and the merged weights are both written", only?.nativeKey);
};
const rewards = (scope) => {
	const at = find(scope.native, "reward_functions");
	const names = itemsAt(scope.native, "reward_functions").flatMap((item) => componentAt(item, "_component_") ?? []);
	return at && names.length > 0 ? stated(at, names) : void 0;
};
/**
* torchtune: one YAML file of components for each recipe.
* Read from recipes/, torchtune/models/*\/_model_builders.py and torchtune/datasets at bd2a0fc7 (0.7.0).
*/
const torchtune = {
	id: "torchtune",
	title: "torchtune",
	homepage: "https://github.com/pytorch/torchtune",
	version: "0.7.0",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model._component_", "optimizer._component_"]
		},
		{
			kind: "train",
			all: ["optimizer._component_=^(torch|torchtune|torchao|bitsandbytes)\\."],
			any: ["policy_model._component_", "checkpointer._component_"]
		},
		{
			kind: "train",
			all: ["model._component_", "training.optimizer._component_"]
		},
		{
			kind: "eval",
			all: ["model._component_", "tasks"],
			none: ["optimizer"]
		},
		{
			kind: "export",
			all: ["model._component_", "quantizer._component_"],
			none: [
				"optimizer",
				"training",
				"tasks",
				"prompt"
			]
		},
		{
			kind: "infer",
			all: ["model._component_", "prompt"],
			none: [
				"optimizer",
				"training",
				"tasks"
			]
		}
	],
	facts: {
		"plan.name": text("name"),
		"model.id": text(either$1("checkpointer.checkpoint_dir")),
		"security.customCode": customCode("_component_", /^(torch|torchtune|torchao|torchdata|bitsandbytes)\./),
		"method.kind": method$4,
		"method.variant": inModel(mapped(flag("use_dora"), (dora) => dora === true ? "dora" : void 0)),
		"adapter.rank": inModel(integer("lora_rank", { default: 8 })),
		"adapter.alpha": inModel(number("lora_alpha", { default: 16 })),
		"adapter.dropout": inModel(number("lora_dropout", { default: 0 })),
		"adapter.targets": when(lora, targets$1),
		"adapter.targetsMode": when(lora, (scope) => {
			const fact = targets$1(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: "list"
			} : fact;
		}),
		"adapter.dora": inModel(flag("use_dora", { default: false })),
		"quantization.bits": bits$2,
		"quantization.scheme": when(base4bit, always("torchao")),
		"quantization.type": when(base4bit, always("nf4")),
		"quantization.aware": (scope) => {
			const at = find(scope.native, "quantizer._component_");
			return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
		},
		"objective.kind": onRawText,
		"objective.beta": when((s) => objective$2(s)?.value === "dpo", number("loss.beta", { default: .1 })),
		"objective.referenceModel": when((s) => !lora(s) && /^(dpo|ppo|grpo)$/.test(String(objective$2(s)?.value)), text([
			"ref_checkpointer.checkpoint_dir",
			"ref_policy_checkpointer.checkpoint_dir",
			"postprocessing.ref_checkpointer.checkpoint_dir"
		])),
		"objective.rewards": rewards,
		"objective.teacher": when(teacher, text("teacher_checkpointer.checkpoint_dir")),
		"data.heldOutKind": (scope) => {
			const at = find(scope.native, "dataset_val");
			return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
		},
		"data.template": text("tokenizer.prompt_template"),
		"data.lossOn": when((s) => objective$2(s)?.value === "sft", lossOn$2),
		"data.sequenceLength": integer(["tokenizer.max_seq_len", "dataset.max_seq_len"]),
		"data.packing": packed,
		"data.shuffle": flag(["shuffle", "dataloader.shuffle"]),
		"hyper.learningRate": number(either$1("optimizer.lr")),
		"hyper.schedule": (scope) => has(scope.native, "lr_scheduler") ? scalar(["lr_scheduler._component_", "lr_scheduler"], (node) => schedules.find(([pattern]) => pattern.test(lastPart(node.text)))?.[1] ?? "other")(scope) : byDefault("constant", "without `lr_scheduler` the rate stays as it is"),
		"hyper.warmupSteps": positive("lr_scheduler.num_warmup_steps"),
		"hyper.epochs": number("epochs"),
		"hyper.maxSteps": maxSteps,
		"hyper.microBatch": when((s) => !sampling(s), integer("batch_size")),
		"hyper.effectiveBatch": when((s) => has(s.native, "ppo_batch_size"), integer("ppo_batch_size")),
		"hyper.accumulation": when((s) => !sampling(s), integer("gradient_accumulation_steps")),
		"hyper.optimizer": optimizerClass(either$1("optimizer._component_")),
		"hyper.weightDecay": number(either$1("optimizer.weight_decay")),
		"hyper.maxGradNorm": number(either$1("clip_grad_norm")),
		"hyper.seed": seed,
		"precision.train": choice(either$1("dtype"), {
			bf16: "bf16",
			bfloat16: "bf16",
			fp16: "fp16",
			fp32: "fp32",
			float32: "fp32"
		}),
		"memory.gradientCheckpointing": flag(either$1("enable_activation_checkpointing"), { default: false }),
		"memory.activationOffload": flag(either$1("enable_activation_offloading"), { default: false }),
		"hardware.count": external("decided by `tune run`"),
		"distributed.backend": backend,
		"distributed.offload": scalar(["fsdp_cpu_offload", "fsdp.cpu_offload"], (node) => /^(true|yes|on)$/i.test(node.text) ? "cpu" : "none", { default: "none" }),
		"distributed.tensorParallel": integer("tensor_parallel_dim", { default: 1 }),
		"distributed.contextParallel": integer("context_parallel_dim", { default: 1 }),
		"checkpoint.trigger": checkpointTrigger,
		"checkpoint.every": firstOf(positive(either$1("save_every_n_steps")), positive("save_every_n_epochs")),
		"checkpoint.everyUnit": firstOf(mapped(positive(either$1("save_every_n_steps")), () => "steps"), mapped(positive("save_every_n_epochs"), () => "epochs")),
		"checkpoint.resume": resume$2("resume_from_checkpoint"),
		"evaluation.trigger": scalar("run_val_every_n_steps", (node) => Number(node.text) > 0 ? "steps" : "none", { default: "none" }),
		"evaluation.every": positive("run_val_every_n_steps"),
		"evaluation.everyUnit": mapped(positive("run_val_every_n_steps"), () => "steps"),
		"output.dir": text(["output_dir", "checkpointer.output_dir"]),
		"output.mergeAdapter": when(lora, merge),
		"logging.destinations": scalar("metric_logger._component_", (node) => [loggers[lastPart(node.text)] ?? "other"]),
		"logging.project": text("metric_logger.project"),
		"tokens.resize": flag("resize_token_embeddings", { default: false })
	},
	lists: {
		"data.train": firstList(each("dataset.datasets", source$2), each(["dataset", "datasets"], source$2)),
		"data.validation": each("dataset_val", source$2)
	}
};

// src/frameworks/trl.ts
/** Keys that only one trainer's configuration has, so that they tell the command (trl/trainer/*_config.py). */
const exclusiveKeys = [
	["sft", [
		"packing",
		"eval_packing",
		"packing_strategy",
		"assistant_only_loss",
		"completion_only_loss",
		"dataset_text_field"
	]],
	["dpo", [
		"f_divergence_type",
		"discopop_tau",
		"use_weighting",
		"rpo_alpha",
		"ld_alpha"
	]],
	["kto", ["desirable_weight", "undesirable_weight"]],
	["reward-model", ["center_rewards_coefficient"]],
	["grpo", [
		"importance_sampling_level",
		"scale_rewards",
		"top_entropy_quantile"
	]],
	["rloo", [
		"rloo_k",
		"normalize_advantages",
		"reward_clip_range"
	]],
	["ppo", ["cliprange_value", "vf_coef"]],
	["distillation", [
		"lmbda",
		"seq_kd",
		"teacher_model_name_or_path"
	]]
];
/** Values of `loss_type` that only one trainer takes. */
const exclusiveLosses = [
	["dpo", /^(exo_pair|nca_pair|robust|bco_pair|sppo_hard|aot|aot_pair|aot_unpaired|apo_zero|apo_down|discopop)$/],
	["kto", /^(kto|apo_zero_unpaired)$/],
	["grpo", /^(grpo|dapo|dr_grpo|bnpo|cispo|sapo|luspo|vespo)$/],
	["sft", /^(nll|dft|chunked_nll)$/]
];
/** Keys of `ModelConfig` and of the trainers' configurations that no other reader's files have. */
const ownKeys = [
	"attn_implementation",
	"model_revision",
	"torch_dtype",
	"use_peft",
	"lora_target_modules",
	"load_in_4bit",
	"bnb_4bit_quant_type",
	"dataset_num_proc",
	"packing",
	"assistant_only_loss",
	"completion_only_loss",
	"max_prompt_length",
	"max_completion_length",
	"num_generations",
	"reward_funcs",
	"reward_weights",
	"log_completions"
];
/** Keys of a run, as against a script that only loads a model and data. */
const runKeys = [
	"output_dir",
	"learning_rate",
	"lr_scheduler_type",
	"num_train_epochs",
	"max_steps",
	"per_device_train_batch_size",
	"gradient_accumulation_steps",
	"gradient_checkpointing",
	"warmup_ratio",
	"warmup_steps",
	"optim",
	"bf16",
	"fp16",
	"use_peft",
	"max_length",
	"max_seq_length",
	"packing",
	"save_strategy",
	"eval_strategy",
	"push_to_hub",
	"report_to"
];
/** Keys by which other frameworks and scripts are known. */
const foreignKeys = [
	"stage",
	"finetuning_type",
	"template",
	"cutoff_len",
	"training_data_path",
	"data_config_path",
	"export_dir",
	"base_model",
	"model_id_or_path",
	...openInstructKeys,
	"train_file",
	"instance_prompt",
	"block_size",
	"max_source_length"
];
/** Adapter switches of other scripts: beside them, TRL's silence on adapters says nothing. */
const foreignAdapters = [
	"use_lora",
	"use_qlora",
	"lora",
	"lora_rank",
	"peft",
	"peft_config",
	"peft_type",
	"adapter"
];
const learningRates = {
	sft: 2e-5,
	dpo: 1e-6,
	ipo: 1e-6,
	kto: 1e-6,
	grpo: 1e-6,
	rloo: 1e-6,
	"reward-model": 1e-4
};
const betas = {
	dpo: .1,
	ipo: .1,
	kto: .1,
	rloo: .05,
	grpo: 0
};
const formats$1 = {
	dpo: "preference",
	ipo: "preference",
	orpo: "preference",
	cpo: "preference",
	simpo: "preference",
	"reward-model": "preference",
	kto: "binary-feedback",
	grpo: "prompt-only",
	rloo: "prompt-only",
	ppo: "prompt-only"
};
const dtypes = {
	float32: "fp32",
	bfloat16: "bf16",
	float16: "fp16",
	auto: "auto"
};
const checkpointingNote = "on by default in TRL 1.x; older releases left it off, as transformers does";
const usesPeft = (scope) => flag("use_peft")(scope)?.value === true;
const isHandbook = (scope) => has(scope.native, "dataset_mixture") || has(scope.native, "dataset_mixer");
const kindOf = (scope) => {
	const kind = objective$1(scope).value;
	return typeof kind === "string" ? kind : void 0;
};
const kindIn = (...kinds) => (scope) => kinds.includes(kindOf(scope) ?? "");
const isQuantised = (scope) => /^[48]$/.test(String(bits$1(scope)?.value));
const isFourBit = (scope) => bits$1(scope)?.value === 4;
const foreignAdapter = (scope) => foreignAdapters.find((key) => has(scope.native, key));
const evaluates = (scope) => evaluationTrigger$10(scope)?.value !== "none";
/** A file with nothing but keys of transformers may belong to any script, and has none of TRL's own defaults. */
const isSurelyTrl = (scope) => kindOf(scope) !== void 0 || isHandbook(scope) || ownKeys.some((key) => find(scope.native, key));
/**
* TRL's command line, its scripts and those made after them: alignment-handbook, open-r1. The command chooses the
* trainer, so a file seldom says what it optimises.
* Read from trl/trainer and trl/scripts at f2cd5771 (1.10.0.dev0) and alignment-handbook 925acdfe.
*/
const trl = {
	id: "trl",
	title: "TRL",
	homepage: "https://huggingface.co/docs/trl",
	version: "1.10.0.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["model_name_or_path"],
		any: [
			"dataset_name",
			"datasets[].path",
			"dataset_mixture.datasets",
			"dataset_mixer",
			"use_peft",
			"dataset_train_split"
		],
		also: runKeys,
		none: foreignKeys
	}, {
		kind: "train",
		all: ["per_device_train_batch_size"],
		min: 2,
		any: ownKeys,
		none: [
			"model_name_or_path",
			"model",
			"model_name",
			"model_id",
			...foreignKeys
		]
	}],
	facts: {
		"plan.name": text("run_name"),
		"plan.dialect": (scope) => {
			const at = findFirst(scope.native, ["dataset_mixture", "dataset_mixer"]);
			return at ? stated(at, "alignment-handbook") : void 0;
		},
		"model.id": (scope) => find(scope.native, "model_name_or_path") ? text("model_name_or_path")(scope) : without("external", "given on the command line", "model_name_or_path"),
		"model.revision": text("model_revision", { default: "main" }),
		"model.loadDtype": unlessNull("torch_dtype", firstSaid(choice(["dtype", "torch_dtype"], dtypes), when(isSurelyTrl, always("fp32", "TRL 1.x loads in float32 unless `dtype` is set"))), "left to transformers"),
		"model.attention": text("attn_implementation"),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"security.customCode": rewardCode,
		"method.kind": method$3,
		"method.variant": when(usesPeft, firstOn([["use_dora", "dora"]])),
		...allWhen(usesPeft, {
			"adapter.rank": integer("lora_r", { default: 16 }),
			"adapter.alpha": number("lora_alpha", { default: 32 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			...peftTargetFacts("lora_target_modules"),
			"adapter.modulesToSave": texts("lora_modules_to_save"),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false })
		}),
		"quantization.bits": bits$1,
		...allWhen(isQuantised, {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": when(isFourBit, text("bnb_4bit_quant_type", { default: "nf4" })),
			"quantization.double": when(isFourBit, flag("use_bnb_nested_quant", { default: false })),
			"quantization.computeDtype": when(isFourBit, choice(["dtype", "torch_dtype"], dtypes))
		}),
		"objective.kind": objective$1,
		"objective.beta": (scope) => {
			const standard = betas[kindOf(scope) ?? ""];
			return number("beta", standard === void 0 ? {} : { default: standard })(scope);
		},
		"objective.rewards": texts([
			"reward_funcs",
			"reward_model_name_or_path",
			"reward_model_path"
		]),
		"objective.teacher": text("teacher_model_name_or_path"),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": number(["dataset_mixture.test_split_size", "test_split_size"]),
		"data.chatTemplate": verbatim(["chat_template_path", "chat_template"]),
		"data.lossOn": when(kindIn("sft"), lossOn$1),
		"data.sequenceLength": unlessNull("max_length", (scope) => integer(["max_length", "max_seq_length"], kindIn("sft", "dpo", "ipo", "kto", "reward-model")(scope) ? { default: 1024 } : {})(scope), "an empty `max_length` turns truncation off"),
		"data.inputLength": when(kindIn("grpo", "rloo", "ppo"), integer("max_prompt_length")),
		"data.outputLength": when(kindIn("grpo", "rloo"), integer("max_completion_length", { default: 512 })),
		"data.packing": firstSaid(flag("packing"), when(kindIn("sft"), always(false))),
		"data.streaming": flag(["dataset_streaming", "streaming"], { default: false }),
		"data.mixing": when((scope) => has(scope.native, "datasets") || isHandbook(scope), always("concat")),
		...trainingArguments,
		"hyper.learningRate": (scope) => {
			const standard = learningRates[kindOf(scope) ?? ""];
			return number("learning_rate", standard === void 0 ? {} : { default: standard })(scope);
		},
		"precision.train": training,
		"memory.gradientCheckpointing": (scope) => flag("gradient_checkpointing", isSurelyTrl(scope) ? {
			default: true,
			note: checkpointingNote
		} : {})(scope),
		"memory.activationOffload": flag("activation_offloading", { default: false }),
		"hardware.count": external("decided by the launcher"),
		"checkpoint.resume": (scope) => {
			const fact = resume$2("resume_from_checkpoint")(scope);
			return fact?.state === "default" && isHandbook(scope) ? byDefault("auto", "the scripts of alignment-handbook resume the last checkpoint in `output_dir`") : fact;
		},
		"evaluation.benchmarks": when((scope) => has(scope.native, "benchmarks"), texts("benchmarks")),
		"logging.project": text(["project", "wandb_project"])
	},
	lists: {
		"data.train": trained,
		"data.validation": firstList(tested, mixer("test")),
		secrets: secretsAt(["hub_token", "push_to_hub_token"], ["env"])
	}
};
/** Sources as alignment-handbook writes them. `weight` is the share of each that is taken. */
const handbookSource = {
	id: text("id"),
	config: text("config"),
	split: text("split", { default: "train" }),
	weight: number("weight", { default: 1 }),
	format: format$1,
	labelled: labelled$1
};
/** Sources of TRL's own mixture. `fraction` is the share of the mixture. */
const mixtureSource = {
	...loadedFrom("path", "data_files"),
	config: text("name"),
	split: text("split", { default: "train" }),
	weight: number("fraction"),
	format: format$1,
	labelled: labelled$1
};
function method$3(scope) {
	const fact = flag("use_peft")(scope);
	if (typeof fact?.value === "boolean") return {
		...fact,
		value: fact.value ? "lora" : "full"
	};
	if (fact?.state !== "unset") return fact;
	return foreignAdapter(scope) === void 0 ? byDefault("full", "TRL trains all weights unless `use_peft` is true") : decidedByScript(scope);
}
function bits$1(scope) {
	return firstSaid(firstOn([["load_in_4bit", 4], ["load_in_8bit", 8]]), when((own) => foreignAdapter(own) !== void 0, decidedByScript), always(16))(scope);
}
function decidedByScript(scope) {
	const key = foreignAdapter(scope) ?? "";
	return without("unresolved", `\`${key}\` is no key of TRL; the script behind this file decides`, key);
}
/** By the path, then by keys of one trainer, then by its losses; else the command decides. */
function objective$1(scope) {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const path = objectiveByPath(scope.path);
	const keyed = exclusiveKeys.flatMap(([kind, keys]) => {
		const at = findFirst(whole.native, keys);
		return at ? [{
			kind,
			at
		}] : [];
	});
	const [first, ...others] = keyed;
	if (path && keyed.every(({ kind }) => agree(kind, path.kind))) return {
		value: refined(path.kind, whole),
		state: "derived",
		confidence: path.confidence,
		note: "by the path; TRL takes it from the command"
	};
	if (path || others.length > 0) return without("unresolved", "the path and the keys of this file speak of different objectives");
	return first ? stated(first.at, refined(first.kind, whole)) : byLoss(whole);
}
/** Trainers that build on another one's configuration take its keys too. */
const heirs = {
	ipo: "dpo",
	distillation: "sft",
	"continued-pretraining": "sft",
	simpo: "cpo"
};
const agree = (byKey, byPath) => byKey === byPath || heirs[byPath] === byKey;
function byLoss(scope) {
	const at = find(scope.native, "loss_type");
	const losses = lossesOf(scope);
	const found = exclusiveLosses.find(([, own]) => losses.length > 0 && losses.every((loss) => own.test(loss)));
	if (at && found) return stated(at, found[0]);
	const rewards = findFirst(scope.native, ["reward_funcs", "num_generations"]);
	return rewards ? stated(rewards, "grpo", {
		confidence: .7,
		note: "RLOO takes the same keys, but is rarely used"
	}) : without("external", "the command decides: `trl sft`, `trl dpo`, `trl grpo`, …");
}
function refined(kind, scope) {
	const [loss, ...others] = lossesOf(scope);
	if (others.length > 0) return kind;
	if (kind === "dpo" && loss === "ipo") return "ipo";
	return kind === "cpo" && loss === "simpo" ? "simpo" : kind;
}
function lossesOf(scope) {
	const fact = texts("loss_type")(scope);
	return Array.isArray(fact?.value) ? fact.value.map((loss) => String(loss).toLowerCase()) : [];
}
/** Reward functions of one's own are named by their Python path. */
function rewardCode(scope) {
	const fact = texts("reward_funcs")(scope);
	if (!Array.isArray(fact?.value)) return void 0;
	const paths = fact.value.filter((name) => /^[A-Za-z_]\w*(\.\w+)+$/.test(String(name)));
	return paths.length > 0 ? {
		...fact,
		value: paths
	} : void 0;
}
function heldOut(scope) {
	const size = findFirst(scope.native, ["dataset_mixture.test_split_size", "test_split_size"]);
	if (size && !isEmpty(size)) return scalar([size.path], (node) => Number(node.text) < 1 ? "fraction" : "count")(scope);
	const split = find(scope.native, "dataset_test_split");
	if (split && !isEmpty(split)) return stated(split, "dataset");
	const [held] = mixer("test")(scope).records;
	const at = find(scope.native, "dataset_mixer");
	if (held && at) return stated(at, "dataset");
	const named = find(scope.native, "dataset_name");
	if (named && evaluates(scope)) return byDefault("dataset", "the split `test` of `dataset_name`");
	return named || isHandbook(scope) || has(scope.native, "datasets") ? byDefault("none") : without("external", "the data is given on the command line");
}
/** Without either key the columns of the data decide: prompt and completion, or one text. */
function lossOn$1(scope) {
	const turns = firstOn([["assistant_only_loss", "assistant-turns"]])(scope);
	if (turns) return turns;
	const fact = flag("completion_only_loss")(scope);
	return typeof fact?.value === "boolean" ? {
		...fact,
		value: fact.value ? "completion" : "all"
	} : without("external", "the columns of the data decide", "completion_only_loss");
}
/** bf16 unless one of the two is written, in TRL 1.x. */
function training(scope) {
	const off = flag("bf16")(scope);
	if (off?.value === false && flag("fp16")(scope)?.value !== true) return {
		...off,
		value: "fp32"
	};
	const fact = precision$2("bf16", "fp16", "bf16")(scope);
	return fact?.state === "default" && !isSurelyTrl(scope) ? without("external", "the script behind this file decides", "bf16") : fact;
}
function format$1(scope) {
	const known = formats$1[kindOf(scope) ?? ""];
	if (known !== void 0) return byDefault(known);
	const fact = texts("columns")(scope);
	if (!Array.isArray(fact?.value)) return void 0;
	const value = formatOf(fact.value.map(String));
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function formatOf(columns) {
	if (columns.includes("chosen") && columns.includes("rejected")) return "preference";
	if (columns.includes("messages") || columns.includes("conversations")) return "chat";
	if (columns.includes("completion")) return "instruction";
	return columns.includes("text") ? "text" : void 0;
}
function labelled$1(scope) {
	const fact = format$1(scope);
	return fact && {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
}
function trained(scope) {
	return [
		each("dataset_mixture.datasets", handbookSource),
		each("datasets", mixtureSource),
		mixer("train"),
		named$1("dataset_train_split", "train")
	].map((list) => list(scope)).find(({ fact }) => fact.state !== "unset") ?? noRecords("external", void 0, "given on the command line");
}
/** The test split of `dataset_name`, which only counts while evaluation is on. */
function tested(scope) {
	return evaluates(scope) || has(scope.native, "dataset_test_split") ? named$1("dataset_test_split", "test")(scope) : noRecords("unset", "dataset_test_split");
}
function named$1(splitKey, standard) {
	return (scope) => {
		const at = find(scope.native, "dataset_name");
		if (!at || isEmpty(at)) return noRecords("unset", "dataset_name");
		const record = {
			id: text("dataset_name")(scope),
			config: text("dataset_config")(scope),
			split: text(splitKey, { default: standard })(scope),
			columns: promptColumn(scope),
			format: format$1(scope),
			labelled: labelled$1(scope)
		};
		return recordsOf([record], at);
	};
}
/** open-r1's name for the column that becomes the prompt. */
function promptColumn(scope) {
	const at = find(scope.native, "dataset_prompt_column");
	const column = textAt(scope.native, "dataset_prompt_column");
	return at && column !== void 0 ? stated(at, [`prompt=${column}`]) : void 0;
}
/** `dataset_mixer` of older handbooks: every split with `train` or `test` in its name goes there, from every source. */
function mixer(part) {
	return (scope) => {
		const at = find(scope.native, "dataset_mixer");
		if (at?.node.kind !== "map") return noRecords("unset", "dataset_mixer");
		const written = texts("dataset_splits", { default: ["train", "test"] })(scope);
		const splits = Array.isArray(written?.value) ? written.value.map(String) : [];
		const configs = texts("dataset_configs")(scope);
		const records = splits.filter((split) => split.includes(part)).flatMap((split) => {
			const { records } = mixerSources(scope, "dataset_mixer", "weight", (index) => ({
				config: nth(configs, index),
				split: written && {
					...written,
					value: split
				},
				format: format$1(scope),
				labelled: labelled$1(scope)
			}));
			return records;
		});
		return recordsOf(part === "test" ? records.map(({ weight: _taken, ...rest }) => rest) : records, at);
	};
}
function nth(fact, index) {
	const value = Array.isArray(fact?.value) ? fact.value[index] : void 0;
	return fact && value !== void 0 ? {
		...fact,
		value: String(value)
	} : void 0;
}

// src/frameworks/unsloth.ts
const methods = {
	lora: "lora",
	full: "full"
};
const formats = {
	alpaca: "instruction",
	chatml: "chat",
	sharegpt: "chat"
};
/** Layers of the default `target_modules`. */
const targets = [
	"q_proj",
	"k_proj",
	"v_proj",
	"o_proj",
	"gate_proj",
	"up_proj",
	"down_proj"
];
const isLora$1 = (scope) => method$2(scope)?.value === "lora";
/** Without a model the file is a preset of Studio, where people choose the rest. */
const isPreset = (scope) => !has(scope.native, "model");
const format = scalar("data.format_type", (node) => formats[node.text.toLowerCase()], { none: ["auto"] });
/**
* Unsloth's own command line and the presets of Unsloth Studio.
* Read from unsloth_cli/config.py, commands/train.py and studio/backend/core/training/trainer.py at 015bdef0.
*/
const unsloth = {
	id: "unsloth",
	title: "Unsloth",
	homepage: "https://docs.unsloth.ai",
	version: "015bdef0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["training.max_seq_length"],
		any: ["training.training_type", "lora.lora_r"]
	}],
	facts: {
		"model.id": (scope) => isPreset(scope) ? without("external", "chosen in Studio", "model") : text("model")(scope),
		"method.kind": method$2,
		"method.variant": when(isLora$1, firstOn([["lora.use_dora", "dora"]])),
		...allWhen(isLora$1, allInside("lora", {
			"adapter.rank": integer("lora_r", { default: 64 }),
			"adapter.alpha": number("lora_alpha", { default: 16 }),
			"adapter.dropout": number("lora_dropout", { default: 0 }),
			...targetFacts("target_modules", { default: targets }),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false }),
			"adapter.init": firstSaid(firstOn([["use_loftq", "loftq"]]), always("default"))
		})),
		"quantization.bits": bits,
		"quantization.scheme": when((scope) => bits(scope)?.value === 4, always("bitsandbytes")),
		"quantization.type": when((scope) => bits(scope)?.value === 4, always("nf4")),
		"objective.kind": always("sft"),
		"data.lossOn": mapped(flag("training.train_on_completions", { default: false }), (on) => on === true ? "assistant-turns" : "all"),
		"data.sequenceLength": integer("training.max_seq_length", { default: 2048 }),
		"data.packing": flag("training.packing", { default: false }),
		...allInside("training", {
			"hyper.learningRate": number("learning_rate", { default: 2e-4 }),
			"hyper.schedule": choice("lr_scheduler_type", schedules$2, { default: "linear" }),
			"hyper.warmupSteps": (scope) => integer("warmup_steps", has(scope.native, "warmup_ratio") ? {} : { default: 5 })(scope),
			"hyper.warmupRatio": positive("warmup_ratio"),
			"hyper.epochs": epochs,
			"hyper.maxSteps": positive("max_steps"),
			"hyper.microBatch": integer("batch_size", { default: 2 }),
			"hyper.accumulation": integer("gradient_accumulation_steps", { default: 4 }),
			"hyper.optimizer": optimizer$3("optim", "adamw-8bit"),
			"hyper.weightDecay": number("weight_decay", { default: .01 }),
			"hyper.seed": integer("random_seed", { default: 3407 }),
			"memory.gradientCheckpointing": scalar("gradient_checkpointing", (node) => !/^(none|false|no|off)$/i.test(node.text), { default: true }),
			"checkpoint.trigger": (scope) => {
				const every = positive("save_steps")(scope);
				return typeof every?.value === "number" ? {
					...every,
					value: "steps"
				} : byDefault("end");
			},
			"checkpoint.every": positive("save_steps"),
			"output.dir": text("output_dir", { default: "./outputs" })
		}),
		"precision.train": always("auto", "bf16 where the accelerator has it, else fp16"),
		"hardware.count": external("decided by the launcher"),
		"logging.destinations": destinations,
		"logging.project": when((scope) => flag("logging.enable_wandb")(scope)?.value === true, text("logging.wandb_project", { default: "unsloth-training" }))
	},
	lists: {
		"data.train": firstList(source$1("data.dataset"), source$1("data.local_dataset"), chosenInStudio),
		secrets: secretsAt(["logging.wandb_token", "logging.hf_token"])
	}
};
function method$2(scope) {
	return scalar("training.training_type", (node) => methods[node.text.toLowerCase()], {
		default: "lora",
		note: "Unsloth trains a LoRA adapter unless `training_type` is full"
	})(scope);
}
/** `load_in_4bit` is not asked when all weights are trained. */
function bits(scope) {
	if (method$2(scope)?.value === "full") return byDefault(16);
	const fact = flag("training.load_in_4bit")(scope);
	if (typeof fact?.value === "boolean") return {
		...fact,
		value: fact.value ? 4 : 16
	};
	if (fact?.state !== "unset") return fact;
	return isPreset(scope) ? without("external", "chosen in Studio", "training.load_in_4bit") : byDefault(4, "Unsloth loads the base of an adapter in 4 bits unless told not to");
}
/** `num_epochs: 0` beside `max_steps` leaves the steps to decide. */
function epochs(scope) {
	const stepped = typeof positive("max_steps")(scope)?.value === "number";
	return positive("num_epochs", stepped ? {} : { default: 3 })(scope);
}
function destinations(scope) {
	const known = [firstOn([["logging.enable_wandb", "wandb"]])(scope), firstOn([["logging.enable_tensorboard", "tensorboard"]])(scope)].filter((fact) => typeof fact?.value === "string");
	const [first] = known;
	return first ? {
		...first,
		value: known.map((fact) => fact.value ?? "")
	} : byDefault([]);
}
function source$1(key) {
	return (scope) => {
		const at = find(scope.native, key);
		const names = texts(key)(scope);
		if (!at || isEmpty(at)) return noRecords("unset", key);
		if (!Array.isArray(names?.value)) return {
			fact: without("unresolved", void 0, key),
			records: []
		};
		const records = names.value.map((name) => ({
			id: {
				...names,
				value: String(name)
			},
			fileFormat: fileFormat(names, String(name)),
			format: format(scope),
			labelled: labelled(scope)
		}));
		return recordsOf(records, at);
	};
}
function fileFormat(fact, name) {
	const value = fileFormatOf(name);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function labelled(scope) {
	const fact = format(scope);
	return fact && fact.value !== null ? {
		...fact,
		value: true
	} : void 0;
}
function chosenInStudio(scope) {
	return isPreset(scope) ? noRecords("external", "data.dataset", "chosen in Studio") : noRecords("unset", "data.dataset");
}

// src/frameworks/verl.ts
/** Keys of other frameworks whose files hold a verl section of their own. */
const ofOthers = [
	"run.model_type",
	"services",
	"task_type"
];
/**
* verl: Hydra YAML for supervised and reinforcement runs. Much is set on the command line, so a file often says
* little and inherits the rest.
* Read from verl/trainer/config at b178a3cd (0.8.0.dev).
*/
const verl = {
	id: "verl",
	title: "verl",
	homepage: "https://verl.readthedocs.io",
	version: "0.8.0.dev",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model.partial_pretrain", "data.train_files"],
			none: ofOthers
		},
		{
			kind: "train",
			all: ["actor_rollout_ref"],
			any: [
				"algorithm.adv_estimator",
				"data.train_files",
				"algorithm"
			],
			none: ofOthers
		},
		{
			kind: "train",
			all: ["actor_rollout_ref", "defaults[]"],
			any: [
				"data",
				"trainer",
				"rollout",
				"async_training"
			],
			none: ofOthers
		},
		{
			kind: "train",
			all: ["data.train_files", "trainer.total_epochs"],
			any: ["model.path", "defaults[]"],
			none: [
				"actor_rollout_ref",
				"model.partial_pretrain",
				...ofOthers
			]
		}
	],
	facts: verlFacts,
	lists: verlLists
};

// src/frameworks/vertex.ts
/** Specifications of a job by what they optimise; the Python clients send snake case. */
const specifications = [
	["supervisedTuningSpec", "sft"],
	["supervised_tuning_spec", "sft"],
	["preferenceOptimizationSpec", "dpo"],
	["preference_optimization_spec", "dpo"],
	["distillationSpec", "distillation"],
	["distillation_spec", "distillation"],
	["reinforcementTuningSpec", "reinforcement"],
	["reinforcement_tuning_spec", "reinforcement"],
	["partnerModelTuningSpec", "sft"],
	["partner_model_tuning_spec", "sft"],
	["fullFineTuningSpec", "sft"],
	["full_fine_tuning_spec", "sft"]
];
const names = specifications.map(([name]) => name);
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const inSpecification = (name) => names.flatMap((specification) => [`${specification}.${name}`, `${specification}.${snake(name)}`]);
const setting = (name) => ["hyperParameters", "hyper_parameters"].flatMap((block) => [...inSpecification(`${block}.${name}`), ...names.map((specification) => `${specification}.${block}.${snake(name)}`)]);
const either = (name) => [name, snake(name)];
const specified = (native) => specifications.find(([name]) => find(native, name) !== void 0);
const objective = ({ native }) => {
	const [name, kind] = specified(native) ?? [];
	const at = name === void 0 ? void 0 : find(native, name);
	return at && kind !== void 0 ? stated(at, kind) : void 0;
};
const ranks = {
	ADAPTER_SIZE_ONE: 1,
	ADAPTER_SIZE_TWO: 2,
	ADAPTER_SIZE_FOUR: 4,
	ADAPTER_SIZE_EIGHT: 8,
	ADAPTER_SIZE_SIXTEEN: 16,
	ADAPTER_SIZE_THIRTY_TWO: 32
};
const sized = mapped(text(setting("adapterSize")), (size) => ranks[String(size)]);
const full = ({ native }) => {
	const at = find(native, "fullFineTuningSpec") ?? find(native, "full_fine_tuning_spec");
	return at && stated(at, "full");
};
const method$1 = (scope) => firstOf(mapped(text(inSpecification("tuningMode")), (mode) => mode === "TUNING_MODE_FULL" ? "full" : mode === "TUNING_MODE_PEFT_ADAPTER" ? "lora" : void 0), full, mapped(sized, () => "lora"), undisclosedMethod)(scope);
const isAdapter = (scope) => method$1(scope)?.value === "lora";
const trainingKeys$1 = inSpecification("trainingDatasetUri");
const validationKeys = inSpecification("validationDatasetUri");
/**
* Google Vertex AI: bodies of `POST …/tuningJobs`. Video specifications tune no text model and are not recognised.
* Read from @google/genai 2.32.0 and the REST reference of `projects.locations.tuningJobs`.
*/
const vertex = {
	id: "vertex",
	title: "Vertex AI tuning jobs",
	homepage: "https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/tuning",
	version: "2.32.0",
	dialect: "pyyaml",
	signatures: [...[
		"baseModel",
		"base_model",
		"preTunedModel",
		"pre_tuned_model"
	].map((base) => ({
		kind: "train",
		all: [base],
		any: names,
		none: [
			"state",
			"createTime",
			"tunedModel"
		]
	})), {
		kind: "job",
		all: [
			"baseModel",
			"tunedModel",
			"state"
		],
		any: names
	}],
	facts: {
		"plan.name": text(either("tunedModelDisplayName")),
		...serviceModel(either("baseModel")),
		"model.continuesAdapter": text(["preTunedModel.tunedModelName", "pre_tuned_model.tuned_model_name"]),
		"security.encryptionKey": text(["encryptionSpec.kmsKeyName", "encryption_spec.kms_key_name"]),
		"method.kind": method$1,
		"adapter.rank": when(isAdapter, orService(sized)),
		"objective.kind": objective,
		"objective.beta": when((s) => objective(s)?.value === "dpo", orService(number(setting("beta")))),
		"objective.teacher": when((s) => objective(s)?.value === "distillation", text(inSpecification("baseTeacherModel"))),
		"data.heldOutKind": heldOutFile(validationKeys),
		...allOrService({
			"hyper.learningRate": number(setting("learningRate")),
			"hyper.learningRateMultiplier": number(setting("learningRateMultiplier")),
			"hyper.epochs": number(setting("epochCount")),
			"hyper.effectiveBatch": integer(setting("batchSize"))
		}),
		"evaluation.trigger": scoresValidation(validationKeys),
		"output.dir": text(either("outputUri")),
		"output.name": text(either("tunedModelDisplayName"))
	},
	lists: {
		"data.train": each(trainingKeys$1, { id: text("") }),
		"data.validation": each(validationKeys, { id: text("") })
	}
};

// src/frameworks/watsonx.ts
/** The wire writes snake case; the Node SDK spells the outer keys in camel case and passes the inner ones on. */
const promptKeys = ["prompt_tuning", "promptTuning"];
const trainingKeys = ["training_data_references", "trainingDataReferences"];
const testKeys = ["test_data_references", "testDataReferences"];
const resultKeys = ["results_reference", "resultsReference"];
/** A parameter of the job, whichever endpoint it is for. */
const parameter = (name) => [...promptKeys, "parameters"].map((section) => `${section}.${name}`);
const promptSection = (scope) => findFirst(scope.native, promptKeys);
const isPrompt = (scope) => promptSection(scope) !== void 0;
const isInstructLab = (scope) => text("type")(scope)?.value === "ilab" && !isPrompt(scope) && !has(scope.native, "parameters");
const isTune = (scope) => !isPrompt(scope) && !isInstructLab(scope);
const peftType = "parameters.peft_parameters.type";
const tuneMethod = (scope) => {
	if (mapAt(scope.native, "parameters.peft_parameters") === void 0) return byDefault("full", "without `peft_parameters` all weights are trained");
	return orService(choice(peftType, {
		lora: "lora",
		qlora: "lora",
		none: "full"
	}))(scope);
};
const method = (scope) => {
	if (isInstructLab(scope)) return undisclosedMethod(scope);
	if (!isPrompt(scope)) return tuneMethod(scope);
	const at = findFirst(scope.native, parameter("tuning_type")) ?? promptSection(scope);
	return at && stated(at, "prompt-tuning");
};
const isLora = (scope) => isTune(scope) && tuneMethod(scope)?.value === "lora";
const quantised = (scope) => isLora(scope) && text(peftType)(scope)?.value === "qlora";
const initialisation = choice(parameter("init_method"), {
	random: "random",
	text: "text"
});
/** `task_id` is one task; SDK users also pass a list. */
const task = (scope) => {
	const fact = texts(parameter("task_id"))({
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	});
	return Array.isArray(fact?.value) ? {
		...fact,
		value: fact.value.join(", ")
	} : void 0;
};
const source = {
	id: text([
		"location.href",
		"location.path",
		"location.file_name",
		"location.fileName",
		"location.id",
		"connection.id",
		"id"
	]),
	format: always("instruction", "the service takes pairs of input and output"),
	labelled: always(true),
	task
};
/** Batches in which the weights change: a prompt-tuning job runs as one worker. */
function concluded(facts, scope) {
	const batch = numberOf(facts, "hyper.microBatch");
	const accumulation = numberOf(facts, "hyper.accumulation");
	if (!isPrompt(scope) || batch === void 0 || accumulation === void 0) return {};
	return { "hyper.effectiveBatch": {
		value: batch * accumulation,
		state: "derived",
		from: ["hyper.microBatch", "hyper.accumulation"]
	} };
}
/** Connections to a store can carry its keys instead of naming a connection asset. */
const credentials = (scope) => {
	const maps = [...[...trainingKeys, ...testKeys].flatMap((key) => itemsAt(scope.native, key)).map((item) => item.base), ...resultKeys].map((path) => `${path}.connection`);
	return secretsAt([], maps)(scope);
};
const lossOn = (scope) => {
	const at = find(scope.native, "parameters.response_template");
	return at && !isEmpty(at) ? stated(at, "completion") : without("external", "the service decides");
};
/**
* IBM watsonx.ai: bodies of `POST /ml/v1/trainings` (prompt tuning) and `POST /ml/v1/fine_tunings`, as JSON or YAML.
* Read from IBM/watsonx-ai-node-sdk src/types/vml_v1.ts at b912b203 (1.7.14) and the service's documentation.
*/
const watsonx = {
	id: "watsonx",
	title: "IBM watsonx.ai",
	homepage: "https://cloud.ibm.com/apidocs/watsonx-ai",
	version: "1.7.14",
	dialect: "pyyaml",
	signatures: [...promptKeys.map((section) => ({
		kind: "train",
		all: [section],
		any: [
			"task_id",
			"base_model",
			"tuning_type"
		].map((key) => `${section}.${key}`)
	})), ...[0, 1].map((spelling) => ({
		kind: "train",
		all: [trainingKeys[spelling], resultKeys[spelling]],
		any: [
			"parameters.base_model.model_id",
			"parameters.peft_parameters",
			"parameters.task_id",
			"type=^ilab$"
		],
		none: [...promptKeys]
	}))],
	facts: {
		"plan.name": text("name"),
		"model.id": orService(text([...parameter("base_model.model_id"), ...parameter("base_model")])),
		"method.kind": method,
		...allWhen(isLora, {
			"adapter.rank": orService(integer("parameters.peft_parameters.rank")),
			"adapter.alpha": orService(number("parameters.peft_parameters.lora_alpha")),
			"adapter.dropout": orService(number("parameters.peft_parameters.lora_dropout")),
			...mapFields(targetFacts("parameters.peft_parameters.target_modules"), orService)
		}),
		"quantization.bits": when(quantised, mapped(text(peftType), () => 4)),
		"quantization.scheme": when(quantised, always("gptq", "QLoRA jobs need a base published in 4 bits")),
		"prompt.init": when(isPrompt, orService(initialisation)),
		"prompt.initText": when(isPrompt, text(parameter("init_text"))),
		"prompt.virtualTokens": when(isPrompt, () => without("external", "fixed by the service for each model")),
		"objective.kind": always("sft", "the service learns outputs from inputs"),
		"data.heldOutKind": when(isTune, (scope) => {
			const at = findFirst(scope.native, testKeys);
			return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
		}),
		"data.template": literal(parameter("verbalizer")),
		"data.lossOn": when(isTune, lossOn),
		"data.sequenceLength": when(isTune, orService(integer("parameters.max_seq_length"))),
		"data.inputLength": when(isPrompt, orService(integer(parameter("max_input_tokens")))),
		"data.outputLength": when(isPrompt, orService(integer(parameter("max_output_tokens")))),
		"data.overlong": always("truncate"),
		...allWhen((scope) => !isInstructLab(scope), {
			"hyper.learningRate": orService(number(parameter("learning_rate"))),
			"hyper.epochs": orService(number(parameter("num_epochs"))),
			"hyper.microBatch": orService(integer(parameter("batch_size"))),
			"hyper.accumulation": orService(integer(parameter("accumulate_steps")))
		}),
		"hyper.optimizer": when(isTune, always("adamw")),
		"memory.gradientCheckpointing": when(isTune, orService(flag("parameters.gradient_checkpointing"))),
		"hardware.count": when(isTune, orService(integer("parameters.gpu.num"))),
		"hardware.name": when(isTune, orService(text("parameters.gpu.name"))),
		"evaluation.trigger": when(isTune, () => without("external", "the service decides")),
		"output.dir": text(resultKeys.flatMap((key) => [
			"path",
			"href",
			"id"
		].map((field) => `${key}.location.${field}`))),
		"output.register": orService(flag(["auto_update_model", "autoUpdateModel"])),
		"serving.engine": when(isPrompt, always("watsonx", "a tuned prompt is deployed on the service"))
	},
	lists: {
		"data.train": each(trainingKeys, source),
		"data.validation": (scope) => isPrompt(scope) ? noRecords("not-expressible") : each(testKeys, source)(scope),
		secrets: credentials
	},
	conclude: concluded
};
function mapFields(table, change) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, change(reading)]));
}

// src/frameworks/index.ts
/** Every framework that tunelint reads. Adding one here is the only central step. */
const frameworks = [
	alignAnything,
	accelerate,
	autotrain,
	axolotl,
	azureOpenai,
	bedrock,
	cohere,
	deepspeed,
	fireworks,
	fmsHfTuning,
	generic,
	hfTrainer,
	hyperpod,
	instructlab,
	litgpt,
	llamafactory,
	llamafactoryV1,
	llmFoundry,
	ludwig,
	mistralApi,
	mistralFinetune,
	mlxLm,
	msSwift,
	nemoAutomodel,
	nemoRl,
	openInstruct,
	openai,
	oumi,
	peft,
	together,
	torchtune,
	trl,
	unsloth,
	verl,
	vertex,
	watsonx
];

// src/syntax/bounds.ts
/** 1 MiB of text, 100 levels, 1000 nodes from aliases: far above every config met, far below what hurts. */
const defaultBounds = {
	size: 1048576,
	depth: 100,
	expanded: 1e3
};
/** The problem of a text that is too large to read, or null. */
function oversize(text, bounds) {
	if (text.length <= bounds.size) return null;
	return {
		kind: "limit",
		message: `The file has ${text.length} characters; tuning files of up to ${bounds.size} are read.`,
		start: 0,
		end: 0
	};
}
/** The problem of a collection nested too deeply. */
function tooDeep(offset, bounds) {
	return {
		kind: "limit",
		message: `Maps and lists are nested more than ${bounds.depth} levels deep here, so the file is not read.`,
		start: offset,
		end: offset + 1
	};
}
/** A file of which nothing is read. */
function unread(problem) {
	return {
		documents: [],
		problems: [problem]
	};
}

// src/syntax/entries.ts
/** Adds an entry; one of the same key becomes an earlier one of it, and the place of the first is kept. */
function addEntry(entries, key, keyStart, keyEnd, value) {
	const before = entries.get(key);
	if (before === void 0) {
		entries.set(key, {
			key,
			keyStart,
			keyEnd,
			value
		});
		return;
	}
	const { earlier = [], ...replaced } = before;
	earlier.push(replaced);
	entries.set(key, {
		key,
		keyStart,
		keyEnd,
		value,
		earlier
	});
}
/** Whether a value can stand after a merge key (`<<`): a map or a list of maps. */
function isMergeable(value) {
	if (value.kind === "list") return value.items.every((item) => item.kind === "map");
	return value.kind === "map";
}
/**
* Adds what the merge keys of a map bring. Its own entries win; of several merge keys the last does, of several maps in
* one of them the first.
*/
function addMerges(entries, merges) {
	for (const merge of merges.toReversed()) addMerge(entries, merge);
}
function addMerge(entries, merge) {
	if (merge.kind === "list") for (const item of merge.items) addMerge(entries, item);
	else if (merge.kind === "map") addMerged(entries, merge);
}
function addMerged(entries, source) {
	for (const { key, keyStart, keyEnd, value } of source.entries.values()) if (!entries.has(key)) entries.set(key, {
		key,
		keyStart,
		keyEnd,
		value,
		merged: true
	});
}

// src/syntax/json.ts
/**
* A JSON text as one document, with offsets into that text.
*
* Numbers, booleans and null are plain scalars, strings are quoted ones. Comments, trailing commas and control
* characters in strings, which editors of configs overlook, are problems but do not stop the reading; anything else
* gives root null and one problem. `NaN` and `Infinity` are read as Python reads them.
*
* Never throws.
*/
function parseJson(text, bounds = defaultBounds) {
	const large = oversize(text, bounds);
	if (large !== null) return unread(large);
	const reader = {
		text,
		bounds,
		offset: text.charCodeAt(0) === byteOrderMark$1 ? 1 : 0,
		problems: [],
		stop: null
	};
	skipSpace(reader);
	if (reader.offset === text.length) return {
		documents: [],
		problems: reader.problems
	};
	const root = readValue$1(reader, 1);
	skipSpace(reader);
	if (reader.offset < text.length) halt(reader, "There is text after the end of the JSON value.", reader.offset);
	const { stop } = reader;
	if (stop === null) return {
		documents: [{
			root,
			problems: reader.problems
		}],
		problems: []
	};
	return stop.kind === "limit" ? unread(stop) : {
		documents: [{
			root: null,
			problems: [stop]
		}],
		problems: []
	};
}
const byteOrderMark$1 = 65279;
function readValue$1(reader, depth) {
	switch (reader.text[reader.offset]) {
		case "{": return isAllowed(reader, depth) ? readMap$1(reader, depth) : nothing$1(reader);
		case "[": return isAllowed(reader, depth) ? readList$1(reader, depth) : nothing$1(reader);
		case "\"": return readString(reader);
		default: return readWord(reader);
	}
}
function isAllowed(reader, depth) {
	if (depth > reader.bounds.depth) reader.stop ??= tooDeep(reader.offset, reader.bounds);
	return reader.stop === null;
}
function readMap$1(reader, depth) {
	const start = reader.offset++;
	const entries = /* @__PURE__ */ new Map();
	while (nextItem(reader, "}")) {
		if (reader.text[reader.offset] !== "\"") {
			halt(reader, "A key in double quotes is expected here.", reader.offset);
			break;
		}
		const key = readString(reader);
		skipSpace(reader);
		if (!take(reader, ":")) halt(reader, "A colon is expected after the key.", reader.offset);
		skipSpace(reader);
		addEntry(entries, key.text, key.start, key.end, readValue$1(reader, depth + 1));
		separate(reader, "}");
	}
	return {
		kind: "map",
		start,
		end: reader.offset,
		entries
	};
}
function readList$1(reader, depth) {
	const start = reader.offset++;
	const items = [];
	while (nextItem(reader, "]")) {
		items.push(readValue$1(reader, depth + 1));
		separate(reader, "]");
	}
	return {
		kind: "list",
		start,
		end: reader.offset,
		items
	};
}
/** Moves to the next item; false once the closing bracket was taken or reading has stopped. */
function nextItem(reader, close) {
	skipSpace(reader);
	if (reader.stop !== null || take(reader, close)) return false;
	if (reader.offset < reader.text.length) return true;
	halt(reader, `The text ends before the closing ${close}.`, reader.offset);
	return false;
}
/** Takes the comma between two items; one before the closing bracket is a problem only. */
function separate(reader, close) {
	skipSpace(reader);
	const comma = reader.offset;
	if (!take(reader, ",")) {
		if (reader.text[comma] !== close) halt(reader, `A comma or ${close} is expected here.`, comma);
		return;
	}
	skipSpace(reader);
	if (reader.text[reader.offset] === close) note(reader, trailingComma, comma, comma + 1);
}
const trailingComma = "JSON allows no comma after the last item; Python will not load the file until it is removed.";
function take(reader, char) {
	if (reader.stop !== null || reader.text[reader.offset] !== char) return false;
	reader.offset++;
	return true;
}
const stringPart = /[^"\\\x00-\x1f]*/y;
function readString(reader) {
	const { text } = reader;
	const start = reader.offset++;
	let value = "";
	for (;;) {
		stringPart.lastIndex = reader.offset;
		const part = stringPart.exec(text)?.[0] ?? "";
		value += part;
		reader.offset += part.length;
		const char = text[reader.offset];
		if (char === "\"") break;
		if (char === void 0 || char === "\n" || char === "\r") {
			halt(reader, "A text that starts with \" has no closing \" on its line.", start);
			return quoted(value, start, reader.offset);
		}
		value += char === "\\" ? readEscape(reader) : readControl(reader, char);
	}
	reader.offset++;
	return quoted(value, start, reader.offset);
}
function quoted(text, start, end) {
	return {
		kind: "scalar",
		start,
		end,
		text,
		style: "quoted"
	};
}
function readControl(reader, char) {
	note(reader, controlInString, reader.offset, reader.offset + 1);
	reader.offset++;
	return char;
}
const controlInString = "A tab or control character stands in a text; JSON wants it written as an escape such as \\t.";
const escapes = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const unicodeEscape = /\\u([0-9a-fA-F]{4})/y;
function readEscape(reader) {
	const char = reader.text[reader.offset + 1] ?? "";
	const simple = Object.hasOwn(escapes, char) ? escapes[char] : void 0;
	if (simple !== void 0) {
		reader.offset += 2;
		return simple;
	}
	unicodeEscape.lastIndex = reader.offset;
	const digits = unicodeEscape.exec(reader.text)?.[1];
	if (digits === void 0) {
		halt(reader, `\\${char} is not an escape that JSON knows; double the backslash.`, reader.offset);
		reader.offset++;
		return "";
	}
	reader.offset += 6;
	return String.fromCharCode(Number.parseInt(digits, 16));
}
const word = /[^\s,:[\]{}"/]+/y;
const wordForms = /^(?:true|false|null|NaN|-?Infinity|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)$/;
function readWord(reader) {
	word.lastIndex = reader.offset;
	const text = word.exec(reader.text)?.[0] ?? "";
	const start = reader.offset;
	reader.offset += text.length;
	if (!wordForms.test(text)) halt(reader, wordMessage(text), start);
	return {
		kind: "scalar",
		start,
		end: reader.offset,
		text,
		style: "plain"
	};
}
function wordMessage(text) {
	if (text === "") return "A value is expected here.";
	return `${text.length > 40 ? `${text.slice(0, 40)}...` : text} is neither a number, true, false nor null; a text needs double quotes.`;
}
const space$1 = /[ \t\n\r]*/y;
const comment = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|#[^\n\r]*/y;
function skipSpace(reader) {
	for (;;) {
		space$1.lastIndex = reader.offset;
		reader.offset += space$1.exec(reader.text)?.[0].length ?? 0;
		const char = reader.text[reader.offset];
		if (char !== "/" && char !== "#") return;
		comment.lastIndex = reader.offset;
		const length = comment.exec(reader.text)?.[0].length ?? 0;
		if (length === 0) return;
		note(reader, commentInJson, reader.offset, reader.offset + length);
		reader.offset += length;
	}
}
const commentInJson = "JSON has no comments; Python will not load the file until this one is removed.";
/** Each kind of mistake once: the first place is what needs mending first. */
function note(reader, message, start, end) {
	if (reader.problems.some((problem) => problem.message === message)) return;
	reader.problems.push({
		kind: "loader",
		message,
		start,
		end
	});
}
function halt(reader, message, start) {
	reader.stop ??= {
		kind: "syntax",
		message,
		start,
		end: Math.min(start + 1, reader.text.length)
	};
}
function nothing$1(reader) {
	return {
		kind: "scalar",
		start: reader.offset,
		end: reader.offset,
		text: "",
		style: "plain"
	};
}

// src/syntax/anchors.ts
function noAnchors() {
	return {
		nodes: /* @__PURE__ */ new Map(),
		sizes: /* @__PURE__ */ new Map(),
		expanded: 0
	};
}
/**
* What an alias stands for: a copy of its target that stands where the alias stands. What is inside keeps the place
* where it is written.
*
* @param limit nodes that all aliases of a document may add
*/
function follow(anchors, name, start, end, limit) {
	const target = anchors.nodes.get(name);
	if (target === void 0) return "unknown";
	if (target === null) return "open";
	anchors.expanded += sizeOf(target, anchors.sizes);
	return anchors.expanded > limit ? "large" : {
		...target,
		start,
		end
	};
}
/** How many nodes a consumer meets that walks this one. */
function sizeOf(node, sizes) {
	if (node.kind === "scalar") return 1;
	const known = sizes.get(node);
	if (known !== void 0) return known;
	let size = 1;
	const children = node.kind === "list" ? node.items : Array.from(node.entries.values(), (e) => e.value);
	for (const child of children) size += sizeOf(child, sizes);
	sizes.set(node, size);
	return size;
}

// src/syntax/fast/cursor.ts
/**
* Thrown for everything the fast reader does not answer. An exception, because it can come up at any depth and must
* undo all of it; one shared object, because nobody looks at it and a fresh stack trace would cost more than the read.
*/
const declined = /* @__PURE__ */ new Error("left to the full parser");
function decline() {
	throw declined;
}
function isDeclined(error) {
	return error === declined;
}
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;
const comma = 44;
const dash = 45;
const dot = 46;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** White space, or the end of the text, where `charCodeAt` gives NaN. */
function isSpaceOrEnd(code) {
	return code === 32 || code === 10 || code === 13 || code === 9 || Number.isNaN(code);
}
function isFlowIndicator(code) {
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
/** Moves on to the next token, over white space, line breaks and comments. Tabs are left to the full parser. */
function skip(cursor) {
	const { text } = cursor;
	let { at, lineStart } = cursor;
	cursor.commented = false;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code === 10) lineStart = ++at;
		else if (code === 32 || code === 13) at++;
		else if (code === 35) {
			at = commentEnd(text, at, lineStart);
			cursor.commented = true;
		} else break;
	}
	if (text.charCodeAt(at) === 9) decline();
	cursor.at = at;
	cursor.lineStart = lineStart;
	cursor.column = at >= text.length || at === lineStart && isMarker(text, at) ? -1 : at - lineStart;
}
/** The end of a comment, which needs white space before it. */
function commentEnd(text, at, lineStart) {
	if (at !== lineStart && text.charCodeAt(at - 1) !== 32) decline();
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
/** `---` or `...`, which end a document where they start a line. */
function isMarker(text, at) {
	const code = text.charCodeAt(at);
	if (code !== 45 && code !== 46) return false;
	if (text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return false;
	return isSpaceOrEnd(text.charCodeAt(at + 3));
}
/** Moves on from the end of a value, after which its line may hold a comment but nothing else. */
function finishLine(cursor) {
	const line = cursor.lineStart;
	skip(cursor);
	if (cursor.lineStart === line && cursor.column >= 0) decline();
}

// src/syntax/fast/scalars.ts
function scalarNode(text, style, start, end) {
	return {
		kind: "scalar",
		start,
		end,
		text,
		style
	};
}
/** A key with nothing after it. */
function emptyNode(at) {
	return scalarNode("", "plain", at, at);
}
/** Whether a character may start plain text; those that start something else, and the few in doubt, may not. */
function startsPlain(text, at, inFlow) {
	const code = text.charCodeAt(at);
	if (code === 45 || code === 63) {
		const next = text.charCodeAt(at + 1);
		return !isSpaceOrEnd(next) && !(inFlow && isFlowIndicator(next));
	}
	return code < 128 ? plainStarts[code] === 1 : code !== byteOrderMark;
}
/** The full parser drops one before a document, and keeps it elsewhere. */
const byteOrderMark = 65279;
const plainStarts = (/* @__PURE__ */ new Uint8Array(128)).fill(1, 33);
for (const char of "\"#%&'*,:>@[]`{|}!") plainStarts[char.charCodeAt(0)] = 0;
/**
* The end of plain text that starts here, without trailing spaces. It goes up to the line's end, a comment or a colon
* that ends a key, and within brackets also up to the next of `,[]{}`.
*/
function plainEnd(text, start, inFlow) {
	let end = start;
	for (let at = start; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 32) continue;
		if (code < 128 && mayEndPlain[code] === 1 && endsPlain(text, at, at > end, inFlow)) return end;
		end = at + 1;
	}
	return end;
}
const mayEndPlain = /* @__PURE__ */ new Uint8Array(128);
for (const char of "\n\r	#:,[]{}") mayEndPlain[char.charCodeAt(0)] = 1;
function endsPlain(text, at, afterSpace, inFlow) {
	switch (text.charCodeAt(at)) {
		case 10:
		case 13: return true;
		case 9: return decline();
		case 35: return afterSpace;
		case 58: return endsKey(text.charCodeAt(at + 1), inFlow);
		default: return inFlow;
	}
}
function endsKey(next, inFlow) {
	return isSpaceOrEnd(next) || inFlow && isFlowIndicator(next);
}
/**
* Reads plain text outside brackets whose first line ends at `end`, with the lines that continue it, and moves on.
*
* @param parent column of the key or dash that holds it; lines right of it continue the text
*/
function readPlain(cursor, end, parent) {
	const { text, at: start } = cursor;
	cursor.at = end;
	finishLine(cursor);
	if (cursor.column <= parent || cursor.commented) return scalarNode(text.slice(start, end), "plain", start, end);
	return readMorePlain(cursor, start, end, parent);
}
function readMorePlain(cursor, start, firstEnd, parent) {
	const { text } = cursor;
	let value = text.slice(start, firstEnd);
	let end = firstEnd;
	while (cursor.column > parent && !cursor.commented) {
		const next = plainEnd(text, cursor.at, false);
		if (next === cursor.at || text.charCodeAt(afterSpaces(text, next)) === 58) decline();
		value += breaksBetween(text, end, cursor.at) + text.slice(cursor.at, next);
		end = next;
		cursor.at = end;
		finishLine(cursor);
	}
	return scalarNode(value, "plain", start, end);
}
function afterSpaces(text, from) {
	let at = from;
	while (text.charCodeAt(at) === 32) at++;
	return at;
}
/** What stands for the line breaks between two stretches of folded text: a space for one, else one less. */
function breaksBetween(text, from, to) {
	let breaks = 0;
	for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) breaks++;
	return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

// src/syntax/fast/anchored.ts
/** Reads the name of an anchor or alias that starts here, and stops after it. */
function readName(cursor) {
	const { text } = cursor;
	const start = cursor.at + 1;
	let at = start;
	while (!isSpaceOrEnd(text.charCodeAt(at)) && !isFlowIndicator(text.charCodeAt(at))) at++;
	if (at === start || text.charCodeAt(at - 1) === 58) decline();
	cursor.at = at;
	return text.slice(start, at);
}
/** Reads `*name` and stops after it. One that is a key, or that cannot be followed, is left to the full parser. */
function readAlias(cursor) {
	const start = cursor.at;
	const name = readName(cursor);
	const target = follow(cursor.anchors, name, start, cursor.at, defaultBounds.expanded);
	if (typeof target === "string" || cursor.text.charCodeAt(afterSpaces(cursor.text, cursor.at)) === 58) decline();
	return target;
}
/** Reads `&name` and what it names, with white space between them. */
function readAnchored(cursor, read) {
	const name = readName(cursor);
	if (!isSpaceOrEnd(cursor.text.charCodeAt(cursor.at))) decline();
	cursor.anchors.nodes.set(name, null);
	const node = read();
	cursor.anchors.nodes.set(name, node);
	return node;
}

// src/syntax/spans.ts
/** The end of a block scalar without its trailing line breaks and blank lines. */
function blockEnd(text, start, end) {
	let last = end;
	while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
	return last;
}
function isBlank$1(code) {
	return code === 32 || code === 9;
}
function isSpace(code) {
	return isBlank$1(code) || code === 10 || code === 13;
}

// src/syntax/fast/block-scalar.ts
/**
* Reads a `|` or `>` text and moves on.
*
* @param parent column of the key or dash that holds it; its lines are indented further
*/
function readBlockScalar(cursor, parent) {
	const { text, at: start } = cursor;
	const folds = text.charCodeAt(start) === 62;
	const chomping = text.charCodeAt(start + 1);
	const isMarked = chomping === 43 || chomping === 45;
	const lines = {
		content: [],
		indent: 0,
		blank: 0,
		breaks: 0
	};
	cursor.at = headerEnd(text, start + (isMarked ? 2 : 1));
	while (cursor.at < text.length && takeLine(cursor, lines, folds, parent));
	if (lines.indent === 0) decline();
	const end = blockEnd(text, start, cursor.at);
	cursor.lineStart = cursor.at;
	skip(cursor);
	const value = folds ? fold(lines.content) : lines.content.join("\n");
	return scalarNode(value + chomped(chomping, lines), "block", start, end);
}
/** The start of the line below a header, which may end in a comment. A digit in it is left to the full parser. */
function headerEnd(text, from) {
	let at = afterSpaces(text, from);
	if (text.charCodeAt(at) === 35 && at > from) at = text.indexOf("\n", at);
	else if (text.charCodeAt(at) === 13) at++;
	return text.charCodeAt(at) === 10 ? at + 1 : decline();
}
/** Takes one line; false if it is not part of the text any more. */
function takeLine(cursor, lines, folds, parent) {
	const { text, at: lineStart } = cursor;
	const at = afterSpaces(text, lineStart);
	const width = at - lineStart;
	const lineEnd = text.indexOf("\n", at);
	const end = lineEnd < 0 ? text.length : lineEnd;
	const contentEnd = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
	if (at >= contentEnd) takeBlank(cursor, lines, width, folds, parent);
	else {
		if (width <= parent || width < lines.indent) return false;
		if (lines.indent === 0) lines.indent = startsText(text.charCodeAt(at), width);
		takeContent(lines, text.slice(lineStart + lines.indent, contentEnd));
	}
	if (lineEnd < 0) cursor.at = text.length;
	else {
		cursor.at = lineEnd + 1;
		lines.breaks++;
	}
	return true;
}
/** Whether a tab is indentation or text is a question for the full parser. */
function startsText(first, width) {
	return first === 9 ? decline() : width;
}
/** A blank line that is wider than the indentation holds spaces as text. Before the first line, or in `>`, it is in doubt. */
function takeBlank(cursor, lines, width, folds, parent) {
	const wide = width > (lines.indent === 0 ? parent + 1 : lines.indent);
	if (wide && (folds || lines.indent === 0)) decline();
	if (width > 0 && cursor.at + width >= cursor.text.length) decline();
	if (wide) takeContent(lines, " ".repeat(width - lines.indent));
	else lines.blank++;
}
function takeContent(lines, line) {
	for (; lines.blank > 0; lines.blank--) lines.content.push("");
	lines.content.push(line);
	lines.breaks = 0;
}
/** The line breaks at the end: none, one or all; none either where the text ends in the middle of a line. */
function chomped(chomping, lines) {
	if (chomping === 45) return "";
	return "\n".repeat(chomping === 43 ? lines.breaks : Math.min(lines.breaks, 1));
}
/** Joins lines by spaces, but keeps the breaks around lines indented further, and all but one of several. */
function fold(lines) {
	const first = lines.findIndex((line) => line !== "");
	let value = "\n".repeat(first);
	let joint = "";
	let afterIndented = false;
	for (const line of lines.slice(first)) {
		const indented = line.startsWith(" ") || line.startsWith("	");
		if (line === "") {
			if (joint === "\n") value += joint;
			joint = "\n";
			continue;
		}
		if (indented) joint = jointToIndented(joint, afterIndented);
		value += joint + line;
		joint = indented ? "\n" : " ";
		afterIndented = indented;
	}
	return value;
}
/** Before a line indented further a break stays a break; one that was folded out of a blank line counts as two. */
function jointToIndented(joint, afterIndented) {
	if (joint === " ") return "\n";
	return joint === "\n" && !afterIndented ? "\n\n" : joint;
}

// src/syntax/fast/quoted.ts
/**
* Reads a quoted text and stops after its closing quote.
*
* @param parent column of the key or dash that holds it
*/
function readQuoted(cursor, parent) {
	const { text, at: start } = cursor;
	const single = text.charCodeAt(start) === 39;
	const close = single ? singleQuoteEnd(text, start + 1) : doubleQuoteEnd(text, start + 1);
	if (close < 0) decline();
	const raw = text.slice(start + 1, close);
	cursor.at = close + 1;
	if (raw.includes("\n")) passLines(cursor, start, close, parent);
	return scalarNode(single ? unquoteSingle(raw) : unquoteDouble(raw), "quoted", start, close + 1);
}
function singleQuoteEnd(text, from) {
	let at = text.indexOf("'", from);
	while (at >= 0 && text.charCodeAt(at + 1) === 39) at = text.indexOf("'", at + 2);
	return at;
}
function doubleQuoteEnd(text, from) {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 92) at++;
		else if (code === 34) return at;
	}
	return -1;
}
/** Puts the cursor on the last line of a quoted text. Tabs among its lines, and document markers, are in doubt. */
function passLines(cursor, start, close, parent) {
	const { text } = cursor;
	for (let at = text.indexOf("\n", start); at >= 0 && at < close; at = text.indexOf("\n", at + 1)) {
		cursor.lineStart = at + 1;
		if (isMarker(text, at + 1)) decline();
		if (parent > 40 && afterSpaces(text, at + 1) - at - 1 <= parent) decline();
	}
	const tab = text.indexOf("	", start);
	if (tab >= 0 && tab < close) decline();
}
function unquoteSingle(raw) {
	const value = raw.includes("\n") ? unfold(raw, false) : raw;
	return value.includes("'") ? value.replaceAll("''", "'") : value;
}
function unquoteDouble(raw) {
	return raw.includes("\n") || raw.includes("\\") ? unfold(raw, true) : raw;
}
/** Joins the lines of a quoted text and, if wanted, replaces its escapes. */
function unfold(raw, escapes) {
	let value = "";
	let from = 0;
	for (let at = 0; at < raw.length;) {
		const code = raw.charCodeAt(at);
		if (code === 10) {
			const next = afterBlank(raw, at);
			value += raw.slice(from, beforeBlank(raw, from, at)) + breaksBetween(raw, at, next);
			from = at = next;
		} else if (escapes && code === 92) {
			const replaced = escapeAt(raw, at);
			value += raw.slice(from, at) + replaced.value;
			from = at = replaced.end;
		} else at++;
	}
	return value + raw.slice(from);
}
function isBlank(code) {
	return code === 32 || code === 10 || code === 13;
}
function afterBlank(raw, from) {
	let at = from;
	while (isBlank(raw.charCodeAt(at))) at++;
	return at;
}
function beforeBlank(raw, from, to) {
	let at = to;
	while (at > from && isBlank(raw.charCodeAt(at - 1))) at--;
	return at;
}
const hexadecimal = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/y;
const named = /* @__PURE__ */ new Map([
	["n", "\n"],
	["t", "	"],
	["r", "\r"],
	["\"", "\""],
	["\\", "\\"],
	["/", "/"],
	[" ", " "],
	["0", "\0"],
	["b", "\b"],
	["e", "\x1B"],
	["f", "\f"]
]);
function escapeAt(raw, at) {
	const value = named.get(raw.charAt(at + 1));
	if (value !== void 0) return {
		value,
		end: at + 2
	};
	const feed = raw.charAt(at + 1) === "\r" ? at + 2 : at + 1;
	if (raw.charCodeAt(feed) === 10) return {
		value: "",
		end: afterSpaces(raw, feed + 1)
	};
	hexadecimal.lastIndex = at;
	const found = hexadecimal.exec(raw);
	const digits = found?.[1] ?? found?.[2] ?? decline();
	return {
		value: String.fromCharCode(Number.parseInt(digits, 16)),
		end: hexadecimal.lastIndex
	};
}

// src/syntax/fast/flow.ts
/** Deeper files are reported by the full parser. */
const deepest = 100;
/**
* Reads a `[ ]` or `{ }` and stops after its closing bracket.
*
* @param parent column of the key or dash that holds it; it may go on over lines right of that
*/
function readFlow(cursor, parent) {
	if (++cursor.depth > 100) decline();
	const node = cursor.text.charCodeAt(cursor.at) === 123 ? readFlowMap(cursor, parent) : readFlowList(cursor, parent);
	cursor.depth--;
	return node;
}
function readFlowList(cursor, parent) {
	const start = cursor.at++;
	const items = [];
	while (!takeClose(cursor, 93, parent)) {
		items.push(readFlowValue(cursor, parent));
		takeComma(cursor, 93, parent);
	}
	return {
		kind: "list",
		start,
		end: cursor.at,
		items
	};
}
function readFlowMap(cursor, parent) {
	const start = cursor.at++;
	const entries = /* @__PURE__ */ new Map();
	const merges = [];
	while (!takeClose(cursor, 125, parent)) {
		const key = readFlowKey(cursor, parent);
		const value = readFlowEntry(cursor, key, parent);
		if (isMergeKey(key)) merges.push(isMergeable(value) ? value : decline());
		else addEntry(entries, key.text, key.start, key.end, value);
		takeComma(cursor, 125, parent);
	}
	if (merges.length > 0) addMerges(entries, merges);
	return {
		kind: "map",
		start,
		end: cursor.at,
		entries
	};
}
function isMergeKey(key) {
	return key.text === "<<" && key.style === "plain";
}
function readFlowKey(cursor, parent) {
	const { at: start, lineStart } = cursor;
	const key = readFlowScalar(cursor, parent);
	if (cursor.lineStart !== lineStart || key.end - start > 1e3) decline();
	return key;
}
/** YAML ends keys at 1024 characters. */
const longestKey = 1e3;
/** Reads what follows a key: a colon on the same line and a value, or either of them missing. */
function readFlowEntry(cursor, key, parent) {
	const { text } = cursor;
	const at = afterSpaces(text, cursor.at);
	const hasColon = text.charCodeAt(at) === 58;
	if (hasColon && key.style === "plain" && !isSpaceOrEnd(text.charCodeAt(at + 1))) decline();
	cursor.at = hasColon ? at + 1 : at;
	skipInFlow(cursor, parent);
	const code = text.charCodeAt(cursor.at);
	if (code === 44 || code === 125) return emptyNode(hasColon ? at + 1 : key.end);
	return hasColon ? readFlowValue(cursor, parent) : decline();
}
function readFlowValue(cursor, parent) {
	switch (cursor.text.charCodeAt(cursor.at)) {
		case 91:
		case 123: return readFlow(cursor, parent);
		case 42: return readAlias(cursor);
		case 38: return readAnchored(cursor, () => {
			skipInFlow(cursor, parent);
			return readFlowValue(cursor, parent);
		});
		default: return readFlowScalar(cursor, parent);
	}
}
function readFlowScalar(cursor, parent) {
	const { text, at } = cursor;
	const code = text.charCodeAt(at);
	if (code === 34 || code === 39) return readQuoted(cursor, parent);
	if (!startsPlain(text, at, true)) decline();
	const end = plainEnd(text, at, true);
	cursor.at = end;
	return scalarNode(text.slice(at, end), "plain", at, end);
}
/** Takes the comma between items, or leaves the closing bracket. What else can stand there is in doubt. */
function takeComma(cursor, close, parent) {
	skipInFlow(cursor, parent);
	const code = cursor.text.charCodeAt(cursor.at);
	if (code === 44) cursor.at++;
	else if (code !== close) decline();
}
function takeClose(cursor, close, parent) {
	skipInFlow(cursor, parent);
	if (cursor.text.charCodeAt(cursor.at) !== close) return false;
	cursor.at++;
	return true;
}
/**
* Moves on within brackets. A line that is not right of the holder is read all the same, as Python does; in columns too
* deep for the full parser to mend that, it is in doubt.
*/
function skipInFlow(cursor, parent) {
	skip(cursor);
	if (cursor.column < 0 || cursor.column <= parent && parent > 40) decline();
}

// src/syntax/fast/block.ts
/**
* Reads the value that starts here: a map or a list by lines, or a scalar or a bracket. Moves on to the token after it.
*
* @param parent column of the key or dash that holds it, -1 at the top
*/
function readNode(cursor, parent) {
	if (isItem(cursor)) return readList(cursor);
	const key = keyOrNull(cursor, parent);
	return key === null ? readLeaf(cursor, parent) : readMap(cursor, key);
}
/** Whether a `- ` stands here. */
function isItem(cursor) {
	return cursor.text.charCodeAt(cursor.at) === 45 && isSpaceOrEnd(cursor.text.charCodeAt(cursor.at + 1));
}
function readList(cursor) {
	if (++cursor.depth > 100) decline();
	const { at: start, column } = cursor;
	const items = [];
	let end = start;
	while (cursor.column === column && isItem(cursor)) {
		const dashAt = cursor.at++;
		const line = cursor.lineStart;
		skip(cursor);
		const item = cursor.lineStart === line && cursor.column >= 0 || cursor.column > column ? readNode(cursor, column) : emptyNode(dashAt + 1);
		items.push(item);
		end = item.end;
		if (cursor.column > column) decline();
	}
	cursor.depth--;
	return {
		kind: "list",
		start,
		end,
		items
	};
}
function readMap(cursor, firstKey) {
	if (++cursor.depth > 100) decline();
	const { start } = firstKey;
	const column = start - cursor.lineStart;
	const entries = /* @__PURE__ */ new Map();
	const merges = [];
	let key = firstKey;
	let end = start;
	while (key !== null) {
		const value = readValue(cursor, column);
		if (isMergeKey(key)) merges.push(isMergeable(value) ? value : decline());
		else addEntry(entries, key.text, key.start, key.end, value);
		end = value.end;
		if (cursor.column > column) decline();
		key = cursor.column < column ? null : keyBelow(cursor, column);
	}
	if (merges.length > 0) addMerges(entries, merges);
	cursor.depth--;
	return {
		kind: "map",
		start,
		end,
		entries
	};
}
/** The next key of a map; a dash in its column belongs to a list around it. Nothing else may stand there. */
function keyBelow(cursor, column) {
	if (isItem(cursor)) return null;
	return keyOrNull(cursor, column) ?? decline();
}
/** Reads what follows a key, from after its colon. */
function readValue(cursor, column) {
	const { at: colonEnd, lineStart } = cursor;
	skip(cursor);
	if (cursor.lineStart === lineStart && cursor.column >= 0) return readLeaf(cursor, column);
	if (cursor.column > column) return readNode(cursor, column);
	if (cursor.column === column && isItem(cursor)) return readList(cursor);
	return emptyNode(colonEnd);
}
/** Reads a scalar, a bracket or an alias that is not a key, and moves on. */
function readLeaf(cursor, parent) {
	switch (cursor.text.charCodeAt(cursor.at)) {
		case 34:
		case 39: return finished(cursor, readQuoted(cursor, parent));
		case 91:
		case 123: return finished(cursor, readFlow(cursor, parent));
		case 42: return finished(cursor, readAlias(cursor));
		case 38: return parent < 0 ? decline() : readAnchored(cursor, () => readNamed(cursor, parent));
		case 124:
		case 62: return parent < 0 ? decline() : readBlockScalar(cursor, parent);
		default: return readPlainLeaf(cursor, parent);
	}
}
function finished(cursor, node) {
	finishLine(cursor);
	return node;
}
/** Plain text alone is no config, so at the top it is in doubt; a colon in it would make it a key in the wrong place. */
function readPlainLeaf(cursor, parent) {
	const { text, at } = cursor;
	if (parent < 0 || !startsPlain(text, at, false)) decline();
	const end = plainEnd(text, at, false);
	if (text.charCodeAt(afterSpaces(text, end)) === 58) decline();
	return readPlain(cursor, end, parent);
}
/** Reads what an anchor names. On the anchor's own line a key would be named instead of its map. */
function readNamed(cursor, parent) {
	const { lineStart } = cursor;
	skip(cursor);
	if (cursor.column <= parent) decline();
	if (cursor.lineStart !== lineStart) return readNode(cursor, parent);
	return keyOrNull(cursor, parent) === null ? readLeaf(cursor, parent) : decline();
}
/** Reads a key and its colon if that is what stands here, else stays.  */
function keyOrNull(cursor, parent) {
	const { text, at: start, lineStart } = cursor;
	const code = text.charCodeAt(start);
	const isQuoted = code === 34 || code === 39;
	if (!isQuoted && !startsPlain(text, start, false)) return null;
	const node = isQuoted ? readQuoted(cursor, parent) : plainNode(text, start);
	const at = afterSpaces(text, node.end);
	if (text.charCodeAt(at) !== 58 || !isSpaceOrEnd(text.charCodeAt(at + 1))) {
		cursor.at = start;
		cursor.lineStart = lineStart;
		return null;
	}
	if (node.end - start > 1e3 || cursor.lineStart !== lineStart) decline();
	cursor.at = at + 1;
	return node;
}
function plainNode(text, start) {
	const end = plainEnd(text, start, false);
	return scalarNode(text.slice(start, end), "plain", start, end);
}

// src/syntax/fast-yaml.ts
/**
* Reads the YAML that configs are made of, ten times faster than the full parser and without loading it.
*
* It answers with exactly what `parseYaml` answers, or null: it never guesses. Left to the full parser are all texts
* with a problem to tell, and tags, tabs, `? ` keys, templates and a few rare forms.
*/
function fastYaml(text, bounds = defaultBounds) {
	if (text.length > bounds.size || doubtful.test(text)) return null;
	try {
		return {
			documents: readDocuments(text),
			problems: []
		};
	} catch (error) {
		if (isDeclined(error)) return null;
		throw error;
	}
}
const doubtful = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/;
function readDocuments(text) {
	const start = text.charCodeAt(0) === 65279 ? 1 : 0;
	const cursor = {
		text,
		at: start,
		lineStart: start,
		column: 0,
		commented: false,
		depth: 0,
		anchors: noAnchors()
	};
	const documents = [];
	skip(cursor);
	if (cursor.column >= 0) documents.push(documentOf(readNode(cursor, -1)));
	while (cursor.at < text.length) {
		if (cursor.column >= 0 || text.charCodeAt(cursor.at) !== 45) decline();
		documents.push(readMarked(cursor));
	}
	return documents;
}
/** Reads a document from its `---`. */
function readMarked(cursor) {
	const line = cursor.lineStart;
	cursor.at += 3;
	cursor.anchors = noAnchors();
	skip(cursor);
	if (cursor.column < 0) return documentOf(null);
	return cursor.lineStart === line ? decline() : documentOf(readNode(cursor, -1));
}
function documentOf(root) {
	return {
		root,
		problems: []
	};
}

// src/syntax/parse.ts
/**
* Reads a file by the ending of its name.
*
* - `.json`: strict JSON; where that fails, what YAML makes of it, with the JSON problem (templates such as
*   `"train_batch_size": BATCH_SIZE` are common, and half of such a file can still be read)
* - `.md`: the YAML front matter, if there is one
* - `.toml`: TOML
* - everything else: YAML
*
* Never throws.
*/
function parse(text, path, parsers) {
	switch (extensionOf(path)) {
		case "json": return parseJsonOrAlike(text, parsers);
		case "md": return parseFrontMatter(text, parsers);
		case "toml": return parsers.toml(text);
		default: return parseYamlFastOrFull(text, parsers);
	}
}
function extensionOf(path) {
	return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
function parseYamlFastOrFull(text, parsers) {
	return fastYaml(text) ?? parsers.yaml(text);
}
function parseJsonOrAlike(text, parsers) {
	const strict = parseJson(text);
	const [document] = strict.documents;
	if (document === void 0 || document.root !== null) return strict;
	const alike = parseYamlFastOrFull(text, parsers).documents;
	const [only] = alike;
	return alike.length === 1 && only !== void 0 && only.root !== null && only.root.kind !== "scalar" ? {
		documents: [{
			root: only.root,
			problems: document.problems
		}],
		problems: []
	} : strict;
}
const frontMatterStart = /^\uFEFF?---[ \t]*\r?\n/;
const frontMatterEnd = /^(?:---|\.\.\.)[ \t]*$/m;
/** Reads the text up to the end of the front matter, whose `---` opens a YAML document too; offsets stay as they are. */
function parseFrontMatter(text, parsers) {
	const start = frontMatterStart.exec(text)?.[0].length;
	if (start === void 0) return nothing;
	const length = frontMatterEnd.exec(text.slice(start))?.index;
	return length === void 0 ? nothing : parseYamlFastOrFull(text.slice(0, start + length), parsers);
}
const nothing = {
	documents: [],
	problems: []
};

export { isConfigFile as a, directoryOf as c, readProject as i, joinPath as l, frameworks as n, readConfig as o, lint as r, takesIn as s, parse as t, relativeTo as u };