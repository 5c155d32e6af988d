import { n as __toESM } from "./rolldown-runtime.js";
import { a as evaluate, d as resolve, f as knownValue, l as booleanFrom, m as textOf, p as numberOf, u as numberFrom } from "./policy.js";
import { t as docsPath } from "./finding.js";
import { a as taskTypes$1, r as goals, s as fingerprints, t as factKind } from "./model.js";
import { n as editDistance, t as closest } from "./nearest.js";
import { n as lineStarts, r as positionAt } from "./span.js";
import { t as sourcesOver } from "./report.js";
import { $ as fileNameOf, F as isEmpty, G as textAt, J as isConfigFile, L as itemsAt, M as find, O as unresolved, P as has, Q as directoryOf, U as nativeOf, V as memberNamed, Z as shaped, et as filesAbove, nt as relativeTo, rt as require_picomatch, tt as joinPath, z as keysAt } from "./reading.js";

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
function recordsOf(facts, list) {
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
const expertModule = /(^|[._])(experts?|router|block_sparse_moe|w1|w2|w3|gate_proj|up_proj|down_proj|gate_up_proj|input_linear|output_linear)$/i;
/** Whether the targets of an adapter reach the experts or the router of a mixture; only asked of mixtures. */
const expertTargets = (facts) => {
	if (textOf(facts, "method.kind") !== "lora" || knownValue(facts, "model.moe") !== true) return {};
	const mode = textOf(facts, "adapter.targetsMode");
	const targets = knownValue(facts, "adapter.targets");
	const put = (value, from) => ({ "adapter.expertTargets": derived(facts, value, [from, "model.moe"]) });
	if (mode === "all-linear") return put(true, "adapter.targetsMode");
	if (mode === "attention") return put(false, "adapter.targetsMode");
	if (mode !== "list" || !Array.isArray(targets) || targets.length === 0) return {};
	return put(targets.some((name) => expertModule.test(String(name))), "adapter.targets");
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
const effectiveBatch = (facts) => {
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

// src/knowledge/dataset-id.ts
/**
* What the id of a data set points to, from its form alone. Names of a registry look like any other word, so they
* are unknown here.
*/
function datasetIdKindOf(id) {
	const text = id.trim();
	if (/^file-[\w-]{8,}$/.test(text)) return guess("service-file", .95);
	if (/^(?:json|csv|parquet|arrow|text|webdataset|imagefolder|audiofolder)$/.test(text)) return guess("builtin", .9);
	if (/\.(?:jsonl?|parquet|arrow|csv|tsv|txt|md|gz|zst|zip|tar)$/i.test(text) && !text.includes("://")) return guess("local", .95);
	const { value, confidence } = idKindOf(text);
	return value === "service-alias" ? guess("unknown", 0) : guess(value, confidence);
}

// data/dataset-families.json
let data$3;
const read$4 = () => data$3 ??= JSON.parse("{\"about\":\"Data sets that are known by name. names stand for one published set or line; words say something about a set whoever made it. Spaces stand for any separator or none. confidence as in rules: from 0.8 at full severity, from 0.5 one step lower, below not at all. onlyAsText: holds only where the examples are plain text.\",\"date\":\"2026-11-23\",\"families\":[{\"id\":\"closed-book-qa\",\"task\":\"qa-closed-book\",\"closedBook\":true,\"confidence\":0.9,\"names\":[\"nq open\",\"natural questions open\",\"web questions\",\"webq\",\"pop qa\",\"entity questions\",\"trivia qa nocontext\",\"trivia qa rc nocontext\",\"trivia qa unfiltered nocontext\",\"freebase qa\",\"mintaka\",\"jeopardy\",\"complex web questions\",\"simple questions\",\"simpleqa\",\"truthful qa\"],\"source\":\"papers: TriviaQA (Joshi 2017), Natural Questions Open (Lee 2019), WebQuestions (Berant 2013), PopQA (Mallen 2023), EntityQuestions (Sciavolino 2021), Mintaka (Sen 2022)\"},{\"id\":\"reading-qa\",\"task\":\"qa-open-book\",\"passages\":true,\"confidence\":0.5,\"names\":[\"squad\",\"squad v2\",\"natural questions\",\"hotpot qa\",\"trivia qa\",\"adversarial qa\",\"newsqa\",\"duorc\",\"tydiqa\",\"xquad\",\"mlqa\",\"quoref\",\"korquad\",\"germanquad\",\"cmrc2018\",\"drcd\"],\"source\":\"cards on the Hub: a context column that a mapping can drop\"},{\"id\":\"open-book-qa\",\"task\":\"qa-open-book\",\"passages\":true,\"closedBook\":false,\"confidence\":0.8,\"names\":[\"ms marco\",\"narrative qa\",\"quac\",\"coqa\",\"qasper\",\"drop\",\"musique\",\"2wikimultihopqa\",\"rag bench\",\"raft\",\"ropes\",\"boolq passage\",\"race\",\"quail\",\"asqa\",\"hagrid\",\"rag instruct\",\"long alpaca\",\"webglm qa\",\"natural questions context\"],\"wordConfidence\":0.6,\"words\":[\"rag\",\"retrieval augmented\",\"open book\",\"grounded qa\"],\"source\":\"cards on the Hub: passages are part of every example\"},{\"id\":\"exam-qa\",\"confidence\":0.8,\"names\":[\"mmlu\",\"mmlu pro\",\"arc challenge\",\"arc easy\",\"ai2 arc\",\"openbookqa\",\"commonsense qa\",\"sciq\",\"medqa\",\"medmcqa\",\"hellaswag\",\"winogrande\",\"piqa\",\"social iqa\",\"agieval\",\"ceval\",\"cmmlu\",\"gpqa\",\"strategyqa\",\"bigbench\",\"bbh\",\"pubmedqa\"],\"source\":\"cards on the Hub: multiple choice without passages\"},{\"id\":\"long-form-qa\",\"confidence\":0.5,\"names\":[\"eli5\",\"long form\",\"alquist\",\"gooaq answers\"],\"source\":\"papers: ELI5 (Fan 2019); cards on the Hub\"},{\"id\":\"tool-use\",\"task\":\"tool-use\",\"goals\":[\"output-format\"],\"confidence\":0.8,\"names\":[\"glaive function calling\",\"glaive function calling v2\",\"glaive toolcall\",\"xlam function calling\",\"xlam function calling 60k\",\"hermes function calling\",\"hermes function calling v1\",\"toolace\",\"toolbench\",\"apigen\",\"apigen mt\",\"api bank\",\"gorilla\",\"when2call\",\"nexus function calling\",\"bfcl\",\"agent instruct\",\"fireact\",\"tool alpaca\",\"tau bench\"],\"wordConfidence\":0.8,\"words\":[\"function calling\",\"function call\",\"functioncalling\",\"toolcall\",\"tool call\",\"tool calling\",\"tool use\",\"tool calls\"],\"source\":\"cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1\"},{\"id\":\"structured-output\",\"goals\":[\"output-format\"],\"confidence\":0.8,\"names\":[\"json mode eval\",\"json mode\",\"json schema\",\"json mode agentic\",\"structured output\",\"structured outputs\",\"json extraction\"],\"wordConfidence\":0.8,\"words\":[\"json mode\",\"json schema\",\"jsonmode\",\"structured output\",\"structured outputs\",\"sql to json\"],\"source\":\"cards on the Hub\"},{\"id\":\"sql\",\"task\":\"code\",\"goals\":[\"output-format\",\"specialise\"],\"confidence\":0.8,\"names\":[\"spider\",\"wiki sql\",\"sql create context\",\"synthetic text to sql\",\"bird sql\",\"bird bench\",\"nsql\",\"sparc sql\",\"know sql\",\"text to sql\",\"text2sql\",\"nl2sql\",\"squall\"],\"wordConfidence\":0.6,\"words\":[\"sql\"],\"source\":\"papers: Spider (Yu 2018), WikiSQL (Zhong 2017), BIRD (Li 2023); cards on the Hub\"},{\"id\":\"style\",\"goals\":[\"customise-style\"],\"confidence\":0.6,\"names\":[\"pippa\",\"lima rp\",\"bluemoon\",\"bluemoon roleplay\",\"persona chat\",\"synthetic persona chat\",\"role bench\",\"chatharuhi\",\"character codex\",\"samantha\",\"self cognition\",\"identity\",\"opencharacter\",\"daily persona\"],\"wordConfidence\":0.6,\"words\":[\"persona\",\"roleplay\",\"role play\",\"brand\",\"tone\",\"tone of voice\",\"voice\",\"character\",\"characters\",\"brand voice\",\"writing style\",\"style transfer\"],\"source\":\"names; cards of the role-play sets on the Hub\"},{\"id\":\"customer-support\",\"confidence\":0.4,\"names\":[\"bitext\",\"bitext customer support\",\"customer support tickets\"],\"wordConfidence\":0.4,\"words\":[\"customer support\",\"customer service\",\"helpdesk\",\"help desk\",\"support tickets\",\"support chat\"],\"source\":\"cards on the Hub (Bitext)\"},{\"id\":\"classification\",\"task\":\"classification\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"sst 2\",\"sst5\",\"imdb\",\"ag news\",\"banking 77\",\"emotion\",\"emotions\",\"glue\",\"super glue\",\"cola\",\"mnli\",\"multi nli\",\"qnli\",\"rte\",\"mrpc\",\"qqp\",\"wnli\",\"snli\",\"anli\",\"xnli\",\"paws\",\"boolq\",\"yelp polarity\",\"yelp review full\",\"yelp review\",\"amazon polarity\",\"amazon reviews multi\",\"amazon us reviews\",\"dbpedia 14\",\"trec\",\"tweet eval\",\"rotten tomatoes\",\"20 newsgroups\",\"newsgroup\",\"sms spam\",\"enron spam\",\"go emotions\",\"hate speech18\",\"hate speech offensive\",\"hatexplain\",\"civil comments\",\"jigsaw toxicity\",\"toxic comments\",\"clinc oos\",\"clinc150\",\"massive intent\",\"snips built in intents\",\"atis\",\"financial phrasebank\",\"poem sentiment\",\"ledgar\",\"hwu64\",\"fever\",\"climate fever\",\"medical abstracts\",\"patent classification\",\"pubmed rct\"],\"wordConfidence\":0.6,\"words\":[\"sentiment\",\"spam\",\"intent classification\",\"text classification\",\"topic classification\"],\"source\":\"papers: GLUE (Wang 2018), SuperGLUE (Wang 2019), BANKING77 (Casanueva 2020); cards on the Hub\"},{\"id\":\"extraction\",\"task\":\"extraction\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"conll 2003\",\"conll 2012 ontonotesv5\",\"wikiann\",\"ontonotes\",\"wnut 17\",\"few nerd\",\"multinerd\",\"docred\",\"tacred\",\"cuad\",\"sroie\",\"funsd\",\"pile ner type\",\"universal ner\",\"ncbi disease\",\"bc5cdr\",\"jnlpba\"],\"wordConfidence\":0.6,\"words\":[\"ner\",\"named entity\",\"entity extraction\",\"information extraction\"],\"source\":\"papers: CoNLL-2003 (Tjong Kim Sang 2003), DocRED (Yao 2019), CUAD (Hendrycks 2021); cards on the Hub\"},{\"id\":\"general-instruction\",\"general\":true,\"confidence\":0.9,\"names\":[\"alpaca\",\"alpaca cleaned\",\"alpaca gpt4\",\"alpaca gpt4 data\",\"alpaca 2k\",\"alpaca messages\",\"gpt 4 llm cleaned\",\"unnatural instructions\",\"self instruct\",\"super natural instructions\",\"natural instructions\",\"superni\",\"flan\",\"flan v2\",\"flan collection\",\"p3\",\"t0 sf\",\"xp3\",\"dolly\",\"dolly 15k\",\"databricks dolly 15k\",\"dolly hhrlhf\",\"instruct v3\",\"oasst\",\"oasst1\",\"oasst2\",\"open assistant\",\"openassistant guanaco\",\"guanaco\",\"guanaco dataset\",\"lima\",\"no robots\",\"ultra chat\",\"ultrachat 200k\",\"sharegpt\",\"sharegpt gpt4\",\"sharegpt4\",\"sharegpt vicuna unfiltered\",\"sharegpt hyper\",\"sharegpt hyperfiltered\",\"sharegpt clean\",\"wizardlm evol instruct\",\"evol instruct\",\"evol instruct v2\",\"wizard vicuna\",\"wizardlm orca\",\"baize\",\"gpteacher\",\"gpt4all\",\"instruct human assistant\",\"tulu\",\"tulu v1\",\"tulu v2\",\"tulu 3\",\"tulu 3 sft mixture\",\"tulu v2 sft mixture\",\"tulu v3\",\"openhermes\",\"openhermes 2 5\",\"hermes 3 dataset\",\"nous hermes\",\"open orca\",\"slim orca\",\"slimorca dedup\",\"dolphin\",\"airoboros\",\"capybara\",\"pure dove\",\"platypus\",\"open platypus\",\"smoltalk\",\"smoltalk 2\",\"smol smoltalk\",\"everyday conversations\",\"fine tome\",\"finetome 100k\",\"the tome\",\"deita\",\"deita 10k\",\"deita 6k\",\"longalign\",\"infinity instruct\",\"magpie\",\"magpie pro\",\"magpie ultra\",\"magpie air\",\"web instruct\",\"webinstructsub\",\"neo sft\",\"orca agentinstruct\",\"orca agentinstruct 1m\",\"lmsys chat\",\"lmsys chat 1m\",\"wildchat\",\"wildchat 1m\",\"chatbot arena conversations\",\"aya dataset\",\"aya collection\",\"bactrian x\",\"belle\",\"belle 2m\",\"belle 1m\",\"belle 0 5m\",\"firefly\",\"firefly train\",\"coig\",\"coig cqa\",\"ruozhiba\",\"moss\",\"openbuddy\",\"persona hub\",\"fine personas\",\"llama nemotron post training dataset\",\"nemotron post training\",\"nemotron post training dataset\",\"openassistant oasst\",\"oig\",\"oig small chip2\",\"hc3\",\"instruction poems\",\"instruct skillmix\",\"instructlab knowledge\",\"general instruction\",\"replay\"],\"source\":\"cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1\"},{\"id\":\"reasoning\",\"confidence\":0.8,\"names\":[\"open thoughts\",\"openthoughts2\",\"openthoughts3\",\"openthoughts 114k\",\"s1k\",\"s1k 1 1\",\"bespoke stratos\",\"mixture of thoughts\",\"multilingual thinking\",\"openo1 sft\",\"open o1\",\"chinese deepseek r1 distill\",\"chinese r1 distill\",\"dolci think\",\"sky t1\",\"sky t1 data\",\"medical o1 reasoning\",\"am deepseek r1 distilled\",\"synthetic 1\",\"reasoning gym\",\"natural reasoning\",\"alpaca cot\",\"cot collection\"],\"source\":\"cards on the Hub\"},{\"id\":\"code\",\"task\":\"code\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"code alpaca\",\"code alpaca 20k\",\"magicoder\",\"magicoder oss instruct\",\"magicoder evol instruct\",\"oss instruct\",\"self oss instruct\",\"evol code\",\"evol instruct code\",\"evol code alpaca\",\"evol instruct code 80k\",\"starcoder\",\"starcoderdata\",\"starcoder python\",\"the stack\",\"the stack v2\",\"the stack smol\",\"stack v2\",\"apps\",\"code contests\",\"codeforces\",\"codeforces cots\",\"ioi\",\"mbpp\",\"human eval\",\"python code instructions\",\"python code instructions 18k alpaca\",\"code feedback\",\"codefeedback filtered instruction\",\"open code instruct\",\"open code reasoning\",\"code search net\",\"tiny codes\",\"code exercises\",\"python codes 25k\",\"glaive code assistant\",\"commitpack\",\"commitpackft\",\"leetcode\",\"taco\",\"swe bench\",\"swe gym\",\"swe smith\",\"swe bench verified\",\"nl2bash\",\"docker nl commands\",\"codeparrot\",\"github code\",\"swallow code\",\"code instructions 122k alpaca\",\"code bagel\",\"acecode\",\"tulu 3 sft personas code\",\"verilog\"],\"wordConfidence\":0.4,\"words\":[\"code\",\"coding\",\"python code\"],\"source\":\"cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1\"},{\"id\":\"maths\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"gsm 8k\",\"gsm plus\",\"gsm hard\",\"meta math\",\"metamath qa\",\"open math\",\"openmathinstruct\",\"openmathinstruct 1\",\"openmathinstruct 2\",\"openmath reasoning\",\"numina\",\"numina math\",\"numinamath cot\",\"numinamath tir\",\"math instruct\",\"hendrycks math\",\"math 500\",\"competition math\",\"orca math\",\"orca math word problems\",\"open r1 math\",\"openr1 math 220k\",\"big math\",\"big math rl verified\",\"deepscaler\",\"deepscaler preview\",\"dapo math\",\"dapo math 17k\",\"dapo17k\",\"aime\",\"aime 2024\",\"aime 2025\",\"prm800k\",\"math qa\",\"aqua rat\",\"asdiv\",\"svamp\",\"camel math\",\"mammoth\",\"open web math\",\"finemath\",\"infiwebmath\",\"proof pile\",\"school math\",\"belle math\",\"tulu 3 sft personas math\",\"tulu 3 sft personas math grade\",\"guanaco style metamath\",\"countdown\",\"countdown tasks\"],\"wordConfidence\":0.6,\"words\":[\"math\",\"maths\",\"mathematics\"],\"source\":\"papers: GSM8K (Cobbe 2021), MATH (Hendrycks 2021), MetaMath (Yu 2023), OpenMathInstruct (Toshniwal 2024), NuminaMath (Li 2024); cards on the Hub\"},{\"id\":\"domain\",\"onlyAsText\":true,\"goals\":[\"add-domain-vocabulary\",\"add-domain-knowledge\"],\"confidence\":0.6,\"names\":[\"pubmed\",\"pubmed abstracts\",\"pile of law\",\"multi legal pile\",\"edgar corpus\",\"sec filings\",\"edgar\",\"mimic iii\",\"mimic iv\",\"case hold\",\"eur lex\",\"finance alpaca\",\"fingpt\",\"medalpaca\",\"medical meadow\",\"chatdoctor\",\"healthcaremagic\",\"icliniq\"],\"wordConfidence\":0.6,\"words\":[\"medical\",\"medicine\",\"clinical\",\"biomedical\",\"healthcare\",\"radiology\",\"pharma\",\"legal\",\"law\",\"lawyer\",\"court\",\"contracts\",\"finance\",\"financial\",\"banking\",\"insurance\",\"tax\",\"patents\",\"oncology\"],\"source\":\"names; cards on the Hub (Pile of Law, EDGAR-CORPUS, PubMed)\"},{\"id\":\"documents\",\"onlyAsText\":true,\"goals\":[\"add-domain-knowledge\"],\"wordConfidence\":0.5,\"words\":[\"docs\",\"documentation\",\"wiki\",\"policy\",\"policies\",\"handbook\",\"manual\",\"manuals\",\"filings\",\"knowledge base\",\"intranet\",\"confluence\"],\"source\":\"names\"},{\"id\":\"question-answer-pairs\",\"wordConfidence\":0.3,\"words\":[\"faq\",\"faqs\",\"qa\",\"kb\",\"question answering\"],\"source\":\"names\"},{\"id\":\"preference\",\"preference\":true,\"confidence\":0.95,\"names\":[\"hh rlhf\",\"full hh rlhf\",\"ultra feedback\",\"ultrafeedback binarized\",\"ultrafeedback prompt\",\"help steer\",\"helpsteer2\",\"helpsteer3\",\"nectar\",\"orca dpo pairs\",\"intel orca dpo pairs\",\"distilabel intel orca dpo pairs\",\"distilabel capybara dpo\",\"distilabel capybara dpo 7k binarized\",\"capybara preferences\",\"dpo mix\",\"dpo mix 7k\",\"orpo dpo mix\",\"orpo dpo mix 40k\",\"kto mix\",\"kto mix 14k\",\"kto mix 15k\",\"dpo en zh\",\"dpo en zh 20k\",\"dpo en demo\",\"dpo zh demo\",\"kto en demo\",\"pku saferlhf\",\"safe rlhf\",\"beavertails\",\"shp\",\"stanford human preferences\",\"webgpt comparisons\",\"summarize from feedback\",\"skywork reward preference\",\"rlhf v\",\"rlaif v\",\"vlfeedback\",\"coig p\",\"truthy dpo\",\"py dpo\",\"human like dpo\",\"human like dpo dataset\",\"stack exchange paired\",\"stack exchange preferences\",\"lmsys arena human preference\",\"arena human preference\",\"mt bench human judgments\",\"math preference\",\"prometheus preference\",\"infinity preference\",\"alpaca farm\",\"alpaca messages dpo\",\"alpaca messages 2k dpo\",\"dolci think dpo\",\"smoltalk2 preference\",\"hc3 preference\",\"grok conversation harmless\",\"llama3 ultrafeedback armorm\",\"tldr preference\",\"open preferences\",\"openbmb ultrainteract\",\"tulu 3 preference\",\"alpaca dpo\"],\"wordConfidence\":0.7,\"words\":[\"dpo\",\"kto\",\"orpo\",\"rlhf\",\"preference\",\"preferences\",\"pairwise\",\"chosen rejected\",\"comparisons\"],\"source\":\"cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1\"},{\"id\":\"summarisation\",\"task\":\"summarisation\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"samsum\",\"cnn daily mail\",\"xsum\",\"dialogsum\",\"multi news\",\"big patent\",\"arxiv summarization\",\"pubmed summarization\",\"scientific papers\",\"gov report\",\"booksum\",\"billsum\",\"reddit tldr\",\"tldr\",\"tldr 17\",\"newsroom\",\"qmsum\",\"mediasum\",\"wikihow\",\"lcsts\",\"thaisum\",\"xlsum\",\"mlsum\",\"aeslc\",\"summscreen\",\"openai summarize tldr\"],\"wordConfidence\":0.6,\"words\":[\"summarization\",\"summarisation\",\"summaries\",\"summarize\"],\"source\":\"papers: SAMSum (Gliwa 2019), CNN/DailyMail (See 2017), XSum (Narayan 2018), DialogSum (Chen 2021), BillSum (Kornilova 2019); cards on the Hub\"},{\"id\":\"translation\",\"task\":\"generation\",\"goals\":[\"specialise\"],\"confidence\":0.9,\"names\":[\"wmt14\",\"wmt16\",\"wmt19\",\"opus 100\",\"opus books\",\"flores\",\"flores 200\",\"tatoeba\",\"europarl\",\"kde4\",\"iwslt2017\",\"un pc\",\"alma human parallel\"],\"wordConfidence\":0.6,\"words\":[\"translation\",\"translate\",\"parallel corpus\"],\"source\":\"cards on the Hub\"},{\"id\":\"embedding\",\"confidence\":0.8,\"names\":[\"all nli\",\"all nli triplet\",\"gooaq\",\"beir\",\"mteb\",\"quora duplicates\",\"stsb\",\"sts benchmark\",\"msmarco hard negatives\",\"natural questions pairs\",\"miracl\",\"mr tydi\",\"swim ir\",\"embedding training data\",\"nomic embed supervised data\",\"bge m3 data\"],\"source\":\"cards on the Hub\"},{\"id\":\"web-text\",\"general\":true,\"confidence\":0.9,\"names\":[\"c4\",\"mc4\",\"c4 demo\",\"fineweb\",\"fineweb edu\",\"fineweb 2\",\"dclm\",\"dclm baseline\",\"the pile\",\"pile\",\"pile uncopyrighted\",\"minipile\",\"redpajama\",\"redpajama v2\",\"redpajama data\",\"redpajama data 1t\",\"slimpajama\",\"slimpajama 627b\",\"refinedweb\",\"falcon refinedweb\",\"dolma\",\"dolma3\",\"wikitext\",\"wikitext 2\",\"wikitext 103\",\"wikipedia\",\"wikipedia en\",\"wikipedia zh\",\"wiki demo\",\"oscar\",\"open web text\",\"bookcorpus\",\"pg19\",\"skypile\",\"cosmopedia\",\"cci3\",\"cci3 hq\",\"cci4\",\"culturax\",\"tiny stories\",\"smollm corpus\",\"wudao\",\"ptb\",\"lambada\",\"zyda\",\"common crawl\",\"nemotron cc\",\"mixturevitae\"],\"source\":\"cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1\"},{\"id\":\"vision\",\"confidence\":0.9,\"names\":[\"vqa v2\",\"llava\",\"llava instruct\",\"llava instruct mix\",\"llava instruct mix vsft\",\"llava en zh\",\"the cauldron\",\"cauldron\",\"coco\",\"coco captions\",\"flickr30k\",\"docvqa\",\"textvqa\",\"chart qa\",\"pokemon gpt4o captions\",\"pokemon captions\",\"mllm demo\",\"mllm pt demo\",\"medpix\",\"medpix vqa\",\"mathvista\",\"mmmu\",\"ocrvqa\",\"ai2d\",\"science qa\",\"geometry3k\",\"geoqa\",\"clevr\",\"pixmo\",\"sharegpt4v\",\"laion\",\"imagenet\",\"cppe 5\",\"cats vs dogs\",\"food101\",\"beans\",\"latex ocr\",\"rdr items\",\"cord v2\"],\"wordConfidence\":0.6,\"words\":[\"vqa\",\"captions\",\"multimodal\"],\"source\":\"cards on the Hub\"},{\"id\":\"speech\",\"confidence\":0.9,\"names\":[\"common voice\",\"librispeech\",\"librispeech asr\",\"fleurs\",\"voxpopuli\",\"gigaspeech\",\"lj speech\",\"minds14\",\"peoples speech\",\"tedlium\",\"voice assistant\",\"ami corpus\",\"mls\",\"mls eng\",\"vctk\",\"covost2\",\"mllm audio demo\"],\"wordConfidence\":0.6,\"words\":[\"asr\",\"speech\",\"tts\",\"audio\"],\"source\":\"cards on the Hub\"},{\"id\":\"safety\",\"confidence\":0.8,\"names\":[\"wildguardmix\",\"wildguard\",\"wildjailbreak\",\"do not answer\",\"coconot\",\"aegis ai content safety\",\"toxic chat\",\"real toxicity prompts\",\"xstest\",\"harmbench\",\"advbench\",\"prosocial dialog\",\"saladbench\"],\"source\":\"cards on the Hub\"}]}");
var dataset_families_default = {
	get "about"() {
		return read$4()["about"];
	},
	get "date"() {
		return read$4()["date"];
	},
	get "families"() {
		return read$4()["families"];
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
	if (/^\w+(?:\.\w+){2,}$/.test(plain)) return builderName(plain);
	return segmentsOf(plain).map((segment) => segment.replace(fileEnding, "").replace(fileEnding, "")).findLast((segment) => !wordsOf$1(segment).every((word) => nameless.test(word))) ?? "";
}
/** `torchtune.datasets.alpaca_cleaned_dataset` is named by its last part. */
function builderName(path) {
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
function familyOf(name) {
	const text = name.toLowerCase();
	return strongest(text, named$1, .95) ?? strongest(text, makers, .9) ?? strongest(text, tunes, .8);
}
function strongest(text, patterns, confidence) {
	const found = new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([family]) => family));
	const [only] = found;
	return only !== void 0 && found.size === 1 ? guess(only, confidence) : void 0;
}
/** A whole word: no letter before it and none behind it. */
const word = (source) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);
/** A word that others put before their own: `TinyLlama`, `BioMistral`, `CodeQwen`. */
const ending = (source) => new RegExp(`(?:${source})(?![a-z])`);
/** Architectures that tunes of others are made from, and everything with a name of its own. */
const named$1 = [
	["llama", /(?<!(?<![a-z])o)(?<!video[-_]?)llama(?![a-z])/],
	["mixtral", ending("mixtral")],
	["mistral", ending("mistral|ministral|mathstral|codestral|magistral|devstral")],
	["pixtral", word("pixtral")],
	["voxtral", word("voxtral")],
	["qwen", ending("qwen|qwq|qvq")],
	["paligemma", word("paligemma")],
	["gemma", /(?<!pali|t5)gemma(?![a-z])/],
	["t5gemma", word("t5gemma")],
	["phi", word("phi[-_]?\\d(?:[._]\\d)?")],
	["granite", word("granite|granitemoe")],
	["falcon", word("falcon")],
	["gpt-oss", word("gpt[-_]?oss")],
	["gpt2", /(?<![a-z])(?:distil|dialo)?gpt[-_]?2(?![\w.])|(?<![a-z])gpt2(?=-)/],
	["gpt-neox", word("gpt[-_]?neox")],
	["gpt-neo", word("gpt[-_]?neo")],
	["gpt-j", word("gpt[-_]?j")],
	["pythia", word("pythia")],
	["bloom", word("bloomz?")],
	["opt", word("opt(?:-iml(?:-max)?)?[-_](?=\\d+(?:\\.\\d+)?[bm])")],
	["mpt", word("mpt")],
	["dbrx", word("dbrx")],
	["flan-t5", word("flan[-_]?t5")],
	["t5", /(?<!flan[-_]?)(?<![a-z])(?:m|um|by|long[-_]?|code)?t5(?![a-z])|(?<![a-z])mt0(?![a-z])/],
	["smollm", word("smollm")],
	["smolvlm", word("smolvlm")],
	["olmo", word("olmoe?")],
	["yi", word("yi(?=-(?:\\d|coder|vl))")],
	["internlm", word("internlm")],
	["baichuan", word("baichuan")],
	["starcoder", word("starcoder|starchat|santacoder")],
	["codegen", word("codegen")],
	["stablelm", word("stable-?lm|stablecode")],
	["exaone", word("exaone")],
	["command", word("command[-_](?:r7b|r|a|light)(?:[-_]plus)?")],
	["aya", word("aya[-_](?:23|101|expanse|vision)")],
	["jamba", word("jamba")],
	["mamba", word("mamba")],
	["rwkv", word("rwkv")],
	["lfm", word("lfm")],
	["glm", word("(?:chat)?glm")],
	["ernie", word("ernie")],
	["hunyuan", word("hunyuan")],
	["apertus", word("apertus")],
	["seed-oss", word("seed-oss")],
	["ling", word("(?:ling|ring)-(?:mini|lite|plus|flash|\\d+t)")],
	["mimo", word("mimo")],
	["kimi", word("kimi|moonlight")],
	["llada", word("llada")],
	["bert", /(?<![a-z])(?:distil|al|modern|sci|bio|fin|legal|m)?bert(?![a-z])/],
	["roberta", word("(?:xlm-?|distil)?roberta")],
	["deberta", word("m?deberta")],
	["electra", word("electra")],
	["mpnet", word("mpnet")],
	["bart", word("m?bart")],
	["whisper", word("whisper")],
	["llava", word("llava")],
	["nova", word("nova-(?:micro|lite|pro|premier)")],
	["titan", word("titan-(?:text|embed|multimodal|image)")],
	["claude", word("claude")],
	["gemini", word("gemini")],
	["gpt", /^(?:ft:)?(?:chat)?gpt-(?:3\.5|35|4|5)|^(?:text-)?(?:davinci|babbage)(?:-|$)|^o[134](?:-|$)/]
];
/** Makers that also tune the models of others, so that a base named beside them wins. */
const makers = [
	["deepseek", word("deepseek")],
	["nemotron", word("nemotron")],
	["minicpm", word("minicpm")],
	["minimax", word("minimax")],
	["internvl", word("internvl")]
];
/** Tunes whose base is known although the name does not say it. */
const tunes = [["llama", word("vicuna|tulu-?[23]|orca-?2")], ["mistral", word("zephyr-7b|starling-lm-7b|merlinite|openhermes-2\\.5")]];

// src/knowledge/name/precision.ts
/**
* The quantisation that a name states: `-GPTQ-Int4`, `-bnb-4bit`, `-AWQ`, `-FP8`, `-4bit` of mlx, `-GGUF`.
*
* Undefined where the name says nothing, and where it says that weights are whole again (`-dequantized`).
*/
function precisionOf(tokens, organisation) {
	if (tokens.some((token) => /^(?:un|de)quanti[sz]ed$/.test(token))) return void 0;
	const type = typeOf(tokens);
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
const schemes = {
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
	const named = tokens.map((token) => Object.hasOwn(schemes, token) ? schemes[token] : void 0);
	const found = named.find((scheme) => scheme !== void 0 && scheme !== "mlx");
	if (found !== void 0) return found;
	if (tokens.some((token) => /^(?:w\d+a\d+|i?q[2-8]|\d(?:\.\d+)?bpw)$/.test(token))) return "other";
	return (organisation?.toLowerCase() === "mlx-community" || named.includes("mlx")) && bitsOf(tokens, void 0) !== void 0 ? "mlx" : void 0;
}
function typeOf(tokens) {
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
function sizeOf(tokens) {
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
const plain$1 = /^(?:[a-z]*llama|code|open|tiny|meta|mistral|mixtral|nemo|small|qwen|gemma|phi|falcon|h1|olmoe?|smollm|yi|pythia|bloom|opt|gpt|neox?|j|mpt|starcoder|coder|deduped|sharded|hf|moe|vl|vision|text|onnx|llm|deep|bf16|fp16|fp32|mini|bnb|bit|unsloth|dynamic|gptq|awq|aqlm|hqq|fp8|nvfp4|mxfp4|gguf|mlx|nf4|int[48]|w\d+a\d+|[248]bit|v?\d+(?:\.\d+)*[a-z]?|[ae]?\d+(?:\.\d+)?[bme]|r?\d+b\d?|\d+x\d+b|\d+k|glm|granite|scout|maverick|micro|tiny|h|flash|air|plus)$/;
function unmarked(tokens, family, organisation) {
	if (!tokens.every((token) => plain$1.test(token) || plain$1.test(token.replace(/\d+(?:\.\d+)*$/, ""))) || family === void 0) return unknown;
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
	const family = familyOf(name) ?? (idKind.value === "service-alias" ? familyOf(id) : void 0);
	const size = sizeOf(tokens);
	const quantised = precisionOf(tokens, organisation);
	return {
		idKind,
		name,
		variant: variant(name, family?.value, idKind.value, organisation),
		...organisation === void 0 ? {} : { organisation },
		...family === void 0 ? {} : { family },
		...size.total === void 0 ? {} : { parameters: size.total },
		...size.active === void 0 ? {} : { activeParameters: size.active },
		...size.mixture === void 0 ? {} : { mixture: size.mixture },
		...quantised === void 0 ? {} : { quantised }
	};
}
/** Services offer tuned models under unmarked names. A folder such as `…/base` is no name at all. */
function variant(name, family, idKind, organisation) {
	if (idKind === "service-alias") return markedVariantOf(name, family);
	if (family === void 0 && /^[a-z]+$/i.test(name)) return {
		value: "unknown",
		confidence: 0
	};
	return variantOf(name, family, organisation);
}

// data/models.json
let data$2;
const read$3 = () => data$2 ??= JSON.parse("{\"date\":\"2026-11-23\",\"models\":[{\"id\":\"llama-2-7b\",\"hub\":[\"meta-llama/Llama-2-7b-hf\",\"meta-llama/Llama-2-7b-chat-hf\",\"huggyllama/llama-7b\",\"codellama/CodeLlama-7b-Python-hf\",\"openlm-research/open_llama_7b\",\"openlm-research/open_llama_7b_v2\",\"lmsys/vicuna-7b-v1.5\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"published\":6738417664,\"beside\":{\"kind\":\"rotary-buffers\",\"weights\":2048}},{\"id\":\"llama-2-13b\",\"hub\":[\"meta-llama/Llama-2-13b-hf\",\"meta-llama/Llama-2-13b-chat-hf\",\"huggyllama/llama-13b\",\"codellama/CodeLlama-13b-Python-hf\",\"openlm-research/open_llama_13b\",\"lmsys/vicuna-13b-v1.5\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":13824,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"published\":13015866880,\"beside\":{\"kind\":\"rotary-buffers\",\"weights\":2560}},{\"id\":\"llama-2-70b\",\"hub\":[\"meta-llama/Llama-2-70b-hf\",\"meta-llama/Llama-2-70b-chat-hf\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":80,\"intermediate\":28672,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"published\":68976653312,\"beside\":{\"kind\":\"rotary-buffers\",\"weights\":5120}},{\"id\":\"codellama-34b\",\"hub\":[\"codellama/CodeLlama-34b-hf\",\"codellama/CodeLlama-34b-Instruct-hf\",\"codellama/CodeLlama-34b-Python-hf\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":48,\"intermediate\":22016,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32000,\"tied\":false},{\"id\":\"llama-3-8b\",\"hub\":[\"meta-llama/Meta-Llama-3-8B\",\"meta-llama/Meta-Llama-3-8B-Instruct\",\"meta-llama/Llama-3.1-8B\",\"meta-llama/Llama-3.1-8B-Instruct\",\"deepseek-ai/DeepSeek-R1-Distill-Llama-8B\",\"meta-llama/Meta-Llama-3.1-8B\",\"meta-llama/Meta-Llama-3.1-8B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":14336,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":128256,\"tied\":false,\"published\":8030261248},{\"id\":\"llama-3-70b\",\"hub\":[\"meta-llama/Meta-Llama-3-70B\",\"meta-llama/Llama-3.1-70B\",\"meta-llama/Llama-3.1-70B-Instruct\",\"meta-llama/Llama-3.3-70B-Instruct\",\"deepseek-ai/DeepSeek-R1-Distill-Llama-70B\",\"meta-llama/Meta-Llama-3-70B-Instruct\",\"meta-llama/Meta-Llama-3.1-70B\",\"meta-llama/Meta-Llama-3.1-70B-Instruct\",\"nvidia/Llama-3.1-Nemotron-70B-Instruct-HF\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":80,\"intermediate\":28672,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":128256,\"tied\":false,\"published\":70553706496},{\"id\":\"llama-3.1-405b\",\"hub\":[\"meta-llama/Llama-3.1-405B\",\"meta-llama/Llama-3.1-405B-Instruct\",\"meta-llama/Meta-Llama-3.1-405B\",\"meta-llama/Meta-Llama-3.1-405B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":16384,\"layers\":126,\"intermediate\":53248,\"heads\":128,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":128256,\"tied\":false,\"published\":405853388800},{\"id\":\"llama-3.2-1b\",\"hub\":[\"meta-llama/Llama-3.2-1B\",\"meta-llama/Llama-3.2-1B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":16,\"intermediate\":8192,\"heads\":32,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":128256,\"tied\":true,\"published\":1235814400},{\"id\":\"llama-3.2-3b\",\"hub\":[\"meta-llama/Llama-3.2-3B\",\"meta-llama/Llama-3.2-3B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":28,\"intermediate\":8192,\"heads\":24,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":128256,\"tied\":true,\"published\":3212749824},{\"id\":\"tinyllama-1.1b\",\"hub\":[\"TinyLlama/TinyLlama-1.1B-Chat-v1.0\",\"TinyLlama/TinyLlama_v1.1\",\"TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T\",\"TinyLlama/TinyLlama-1.1B-step-50K-105b\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":22,\"intermediate\":5632,\"heads\":32,\"kvHeads\":4,\"headSize\":64,\"vocabulary\":32000,\"tied\":false,\"published\":1100048384},{\"id\":\"mistral-7b-v0.1\",\"hub\":[\"mistralai/Mistral-7B-v0.1\",\"mistralai/Mistral-7B-Instruct-v0.1\",\"mistralai/Mistral-7B-Instruct-v0.2\",\"HuggingFaceH4/zephyr-7b-beta\",\"mistral-community/Mistral-7B-v0.2\",\"unsloth/mistral-7b-v0.2\",\"HuggingFaceH4/zephyr-7b-alpha\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":14336,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"published\":7241732096},{\"id\":\"mistral-7b-v0.3\",\"hub\":[\"mistralai/Mistral-7B-v0.3\",\"mistralai/Mistral-7B-Instruct-v0.3\",\"mistralai/Mathstral-7B-v0.1\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":14336,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32768,\"tied\":false,\"published\":7248023552},{\"id\":\"mistral-nemo-12b\",\"hub\":[\"mistralai/Mistral-Nemo-Base-2407\",\"mistralai/Mistral-Nemo-Instruct-2407\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":14336,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":131072,\"tied\":false,\"published\":12247782400},{\"id\":\"mistral-small-24b\",\"hub\":[\"mistralai/Mistral-Small-24B-Base-2501\",\"mistralai/Mistral-Small-24B-Instruct-2501\",\"mistralai/Magistral-Small-2506\",\"mistralai/Devstral-Small-2505\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":32768,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":131072,\"tied\":false,\"published\":23572403200},{\"id\":\"mistral-small-22b-2409\",\"hub\":[\"mistralai/Mistral-Small-Instruct-2409\",\"mistralai/Codestral-22B-v0.1\"],\"architecture\":\"decoder-gated\",\"hidden\":6144,\"layers\":56,\"intermediate\":16384,\"heads\":48,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32768,\"tied\":false},{\"id\":\"mixtral-8x7b\",\"hub\":[\"mistralai/Mixtral-8x7B-v0.1\",\"mistralai/Mixtral-8x7B-Instruct-v0.1\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":14336,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"experts\":8,\"expertsPerToken\":2,\"expertIntermediate\":14336,\"published\":46702792704},{\"id\":\"mixtral-8x22b\",\"hub\":[\"mistralai/Mixtral-8x22B-v0.1\",\"mistralai/Mixtral-8x22B-Instruct-v0.1\"],\"architecture\":\"decoder-gated\",\"hidden\":6144,\"layers\":56,\"intermediate\":16384,\"heads\":48,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"experts\":8,\"expertsPerToken\":2,\"expertIntermediate\":16384},{\"id\":\"qwen2.5-0.5b\",\"hub\":[\"Qwen/Qwen2.5-0.5B\",\"Qwen/Qwen2.5-0.5B-Instruct\",\"Qwen/Qwen2-0.5B\",\"Qwen/Qwen2-0.5B-Instruct\",\"Qwen/Qwen2.5-Coder-0.5B\",\"Qwen/Qwen2.5-Coder-0.5B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":896,\"layers\":24,\"intermediate\":4864,\"heads\":14,\"kvHeads\":2,\"headSize\":64,\"vocabulary\":151936,\"tied\":true,\"attentionBias\":\"qkv\",\"published\":494032768},{\"id\":\"qwen2.5-1.5b\",\"hub\":[\"Qwen/Qwen2.5-1.5B\",\"Qwen/Qwen2.5-1.5B-Instruct\",\"Qwen/Qwen2-1.5B\",\"Qwen/Qwen2-1.5B-Instruct\",\"Qwen/Qwen2.5-Coder-1.5B\",\"Qwen/Qwen2.5-Coder-1.5B-Instruct\",\"Qwen/Qwen2.5-Math-1.5B\",\"Qwen/Qwen2.5-Math-1.5B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":1536,\"layers\":28,\"intermediate\":8960,\"heads\":12,\"kvHeads\":2,\"headSize\":128,\"vocabulary\":151936,\"tied\":true,\"attentionBias\":\"qkv\",\"published\":1543714304},{\"id\":\"qwen2.5-3b\",\"hub\":[\"Qwen/Qwen2.5-3B\",\"Qwen/Qwen2.5-3B-Instruct\",\"Qwen/Qwen2.5-Coder-3B\",\"Qwen/Qwen2.5-Coder-3B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":36,\"intermediate\":11008,\"heads\":16,\"kvHeads\":2,\"headSize\":128,\"vocabulary\":151936,\"tied\":true,\"attentionBias\":\"qkv\",\"published\":3085938688},{\"id\":\"qwen2.5-7b\",\"hub\":[\"Qwen/Qwen2.5-7B\",\"Qwen/Qwen2.5-7B-Instruct\",\"Qwen/Qwen2-7B\",\"Qwen/Qwen2-7B-Instruct\",\"deepseek-ai/DeepSeek-R1-Distill-Qwen-7B\",\"Qwen/Qwen2.5-Coder-7B\",\"Qwen/Qwen2.5-Coder-7B-Instruct\",\"Qwen/Qwen2.5-Math-7B\",\"Qwen/Qwen2.5-Math-7B-Instruct\",\"Qwen/Qwen2.5-7B-Instruct-1M\"],\"architecture\":\"decoder-gated\",\"hidden\":3584,\"layers\":28,\"intermediate\":18944,\"heads\":28,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":152064,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":7615616512},{\"id\":\"qwen2.5-14b\",\"hub\":[\"Qwen/Qwen2.5-14B\",\"Qwen/Qwen2.5-14B-Instruct\",\"deepseek-ai/DeepSeek-R1-Distill-Qwen-14B\",\"Qwen/Qwen2.5-Coder-14B\",\"Qwen/Qwen2.5-Coder-14B-Instruct\",\"Qwen/Qwen2.5-14B-Instruct-1M\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":48,\"intermediate\":13824,\"heads\":40,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":152064,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":14770033664},{\"id\":\"qwen2.5-32b\",\"hub\":[\"Qwen/Qwen2.5-32B\",\"Qwen/Qwen2.5-32B-Instruct\",\"deepseek-ai/DeepSeek-R1-Distill-Qwen-32B\",\"Qwen/Qwen2.5-Coder-32B\",\"Qwen/Qwen2.5-Coder-32B-Instruct\",\"Qwen/QwQ-32B\",\"Qwen/QwQ-32B-Preview\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":64,\"intermediate\":27648,\"heads\":40,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":152064,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":32763876352},{\"id\":\"qwen2.5-72b\",\"hub\":[\"Qwen/Qwen2.5-72B\",\"Qwen/Qwen2.5-72B-Instruct\",\"Qwen/Qwen2-72B\",\"Qwen/Qwen2-72B-Instruct\",\"Qwen/Qwen2.5-Math-72B\",\"Qwen/Qwen2.5-Math-72B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":80,\"intermediate\":29568,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":152064,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":72706203648},{\"id\":\"deepseek-r1-distill-qwen-1.5b\",\"hub\":[\"deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B\"],\"architecture\":\"decoder-gated\",\"hidden\":1536,\"layers\":28,\"intermediate\":8960,\"heads\":12,\"kvHeads\":2,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":1777088000},{\"id\":\"qwen3-0.6b\",\"hub\":[\"Qwen/Qwen3-0.6B\",\"Qwen/Qwen3-0.6B-Base\"],\"architecture\":\"decoder-gated\",\"hidden\":1024,\"layers\":28,\"intermediate\":3072,\"heads\":16,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"published\":751632384,\"beside\":{\"kind\":\"stored-twice\",\"weights\":155582464}},{\"id\":\"qwen3-1.7b\",\"hub\":[\"Qwen/Qwen3-1.7B\",\"Qwen/Qwen3-1.7B-Base\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":28,\"intermediate\":6144,\"heads\":16,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"published\":2031739904,\"beside\":{\"kind\":\"stored-twice\",\"weights\":311164928}},{\"id\":\"qwen3-4b\",\"hub\":[\"Qwen/Qwen3-4B\",\"Qwen/Qwen3-4B-Base\",\"Qwen/Qwen3-4B-Instruct-2507\",\"Qwen/Qwen3-4B-Thinking-2507\"],\"architecture\":\"decoder-gated\",\"hidden\":2560,\"layers\":36,\"intermediate\":9728,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"published\":4022468096},{\"id\":\"qwen3-8b\",\"hub\":[\"Qwen/Qwen3-8B\",\"Qwen/Qwen3-8B-Base\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":36,\"intermediate\":12288,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"queryKeyNorm\":\"per-head\",\"published\":8190735360},{\"id\":\"qwen3-14b\",\"hub\":[\"Qwen/Qwen3-14B\",\"Qwen/Qwen3-14B-Base\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":17408,\"heads\":40,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"queryKeyNorm\":\"per-head\",\"published\":14768307200},{\"id\":\"qwen3-32b\",\"hub\":[\"Qwen/Qwen3-32B\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":64,\"intermediate\":25600,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"queryKeyNorm\":\"per-head\",\"published\":32762123264},{\"id\":\"qwen3-30b-a3b\",\"hub\":[\"Qwen/Qwen3-30B-A3B\",\"Qwen/Qwen3-30B-A3B-Instruct-2507\",\"Qwen/Qwen3-30B-A3B-Base\",\"Qwen/Qwen3-30B-A3B-Thinking-2507\",\"Qwen/Qwen3-Coder-30B-A3B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":48,\"intermediate\":6144,\"heads\":32,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"queryKeyNorm\":\"per-head\",\"experts\":128,\"expertsPerToken\":8,\"expertIntermediate\":768,\"published\":30532122624},{\"id\":\"qwen3-235b-a22b\",\"hub\":[\"Qwen/Qwen3-235B-A22B\",\"Qwen/Qwen3-235B-A22B-Instruct-2507\",\"Qwen/Qwen3-235B-A22B-Thinking-2507\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":94,\"intermediate\":12288,\"heads\":64,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"queryKeyNorm\":\"per-head\",\"experts\":128,\"expertsPerToken\":8,\"expertIntermediate\":1536,\"published\":235093634560},{\"id\":\"gemma-2b\",\"hub\":[\"google/gemma-2b\",\"google/gemma-2b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":18,\"intermediate\":16384,\"heads\":8,\"kvHeads\":1,\"headSize\":256,\"vocabulary\":256000,\"tied\":true},{\"id\":\"gemma-7b\",\"hub\":[\"google/gemma-7b\",\"google/gemma-7b-it\",\"google/codegemma-7b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":28,\"intermediate\":24576,\"heads\":16,\"kvHeads\":16,\"headSize\":256,\"vocabulary\":256000,\"tied\":true,\"published\":8537680896},{\"id\":\"gemma-2-2b\",\"hub\":[\"google/gemma-2-2b\",\"google/gemma-2-2b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":2304,\"layers\":26,\"intermediate\":9216,\"heads\":8,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":256000,\"tied\":true,\"normsPerLayer\":4,\"published\":2614341888},{\"id\":\"gemma-2-9b\",\"hub\":[\"google/gemma-2-9b\",\"google/gemma-2-9b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":3584,\"layers\":42,\"intermediate\":14336,\"heads\":16,\"kvHeads\":8,\"headSize\":256,\"vocabulary\":256000,\"tied\":true,\"normsPerLayer\":4,\"published\":9241705984},{\"id\":\"gemma-2-27b\",\"hub\":[\"google/gemma-2-27b\",\"google/gemma-2-27b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":4608,\"layers\":46,\"intermediate\":36864,\"heads\":32,\"kvHeads\":16,\"headSize\":128,\"vocabulary\":256000,\"tied\":true,\"normsPerLayer\":4,\"published\":27227128320},{\"id\":\"gemma-3-1b\",\"hub\":[\"google/gemma-3-1b-pt\",\"google/gemma-3-1b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":1152,\"layers\":26,\"intermediate\":6912,\"heads\":4,\"kvHeads\":1,\"headSize\":256,\"vocabulary\":262144,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"normsPerLayer\":4,\"published\":999885952},{\"id\":\"gemma-3-4b\",\"hub\":[\"google/gemma-3-4b-pt\",\"google/gemma-3-4b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":2560,\"layers\":34,\"intermediate\":10240,\"heads\":8,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":262208,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"normsPerLayer\":4,\"published\":4300079472,\"beside\":{\"kind\":\"vision\",\"weights\":419816304}},{\"id\":\"gemma-3-12b\",\"hub\":[\"google/gemma-3-12b-pt\",\"google/gemma-3-12b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":3840,\"layers\":48,\"intermediate\":15360,\"heads\":16,\"kvHeads\":8,\"headSize\":256,\"vocabulary\":262208,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"normsPerLayer\":4,\"published\":12187325040,\"beside\":{\"kind\":\"vision\",\"weights\":421290864}},{\"id\":\"gemma-3-27b\",\"hub\":[\"google/gemma-3-27b-pt\",\"google/gemma-3-27b-it\"],\"architecture\":\"decoder-gated\",\"hidden\":5376,\"layers\":62,\"intermediate\":21504,\"heads\":32,\"kvHeads\":16,\"headSize\":128,\"vocabulary\":262208,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"normsPerLayer\":4,\"published\":27432406640,\"beside\":{\"kind\":\"vision\",\"weights\":423060336}},{\"id\":\"phi-2\",\"hub\":[\"microsoft/phi-2\"],\"architecture\":\"phi-2\",\"hidden\":2560,\"layers\":32,\"intermediate\":10240,\"heads\":32,\"kvHeads\":32,\"headSize\":80,\"vocabulary\":51200,\"tied\":false,\"published\":2779683840},{\"id\":\"phi-1.5\",\"hub\":[\"microsoft/phi-1_5\"],\"architecture\":\"phi-2\",\"hidden\":2048,\"layers\":24,\"intermediate\":8192,\"heads\":32,\"kvHeads\":32,\"headSize\":64,\"vocabulary\":51200,\"tied\":false},{\"id\":\"phi-3-mini\",\"hub\":[\"microsoft/Phi-3-mini-4k-instruct\",\"microsoft/Phi-3-mini-128k-instruct\",\"microsoft/Phi-3.5-mini-instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":32,\"intermediate\":8192,\"heads\":32,\"kvHeads\":32,\"headSize\":96,\"vocabulary\":32064,\"tied\":false,\"fused\":[\"qkv_proj\",\"gate_up_proj\"],\"published\":3821079552},{\"id\":\"phi-4\",\"hub\":[\"microsoft/phi-4\",\"microsoft/Phi-4-reasoning\",\"microsoft/Phi-4-reasoning-plus\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":17920,\"heads\":40,\"kvHeads\":10,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"fused\":[\"qkv_proj\",\"gate_up_proj\"],\"published\":14659507200},{\"id\":\"phi-4-mini\",\"hub\":[\"microsoft/Phi-4-mini-instruct\",\"microsoft/Phi-4-mini-reasoning\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":32,\"intermediate\":8192,\"heads\":24,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":200064,\"tied\":true,\"fused\":[\"qkv_proj\",\"gate_up_proj\"],\"published\":3836021760},{\"id\":\"granite-7b\",\"hub\":[\"ibm-granite/granite-7b-base\",\"instructlab/granite-7b-lab\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":32000,\"tied\":false},{\"id\":\"granite-3-2b\",\"hub\":[\"ibm-granite/granite-3.0-2b-instruct\",\"ibm-granite/granite-3.1-2b-instruct\",\"ibm-granite/granite-3.2-2b-instruct\",\"ibm-granite/granite-3.0-2b-base\",\"ibm-granite/granite-3.1-2b-base\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":40,\"intermediate\":8192,\"heads\":32,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":49155,\"tied\":true},{\"id\":\"granite-3-8b\",\"hub\":[\"ibm-granite/granite-3.1-8b-instruct\",\"ibm-granite/granite-3.0-8b-instruct\",\"ibm-granite/granite-3.2-8b-instruct\",\"ibm-granite/granite-3.0-8b-base\",\"ibm-granite/granite-3.1-8b-base\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":40,\"intermediate\":12800,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":49155,\"tied\":true},{\"id\":\"granite-3-1b-a400m\",\"hub\":[\"ibm-granite/granite-3.0-1b-a400m-base\",\"ibm-granite/granite-3.1-1b-a400m-base\",\"ibm-granite/granite-3.0-1b-a400m-instruct\",\"ibm-granite/granite-3.1-1b-a400m-instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":1024,\"layers\":24,\"intermediate\":512,\"heads\":16,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":49155,\"tied\":true,\"experts\":32,\"expertsPerToken\":8,\"expertIntermediate\":512},{\"id\":\"granite-3-3b-a800m\",\"hub\":[\"ibm-granite/granite-3.0-3b-a800m-base\",\"ibm-granite/granite-3.1-3b-a800m-base\",\"ibm-granite/granite-3.0-3b-a800m-instruct\",\"ibm-granite/granite-3.1-3b-a800m-instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":1536,\"layers\":32,\"intermediate\":512,\"heads\":24,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":49155,\"tied\":true,\"experts\":40,\"expertsPerToken\":8,\"expertIntermediate\":512},{\"id\":\"granite-4.0-micro\",\"hub\":[\"ibm-granite/granite-4.0-micro\"],\"architecture\":\"hybrid-mamba2\",\"hidden\":2560,\"layers\":40,\"intermediate\":8192,\"heads\":40,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":100352,\"tied\":true,\"published\":3402836480,\"sharedIntermediate\":8192,\"attentionLayers\":40},{\"id\":\"granite-4.0-h-micro\",\"hub\":[\"ibm-granite/granite-4.0-h-micro\"],\"architecture\":\"hybrid-mamba2\",\"hidden\":2048,\"layers\":40,\"intermediate\":8192,\"heads\":32,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":100352,\"tied\":true,\"sharedIntermediate\":8192,\"attentionLayers\":4,\"mamba\":{\"heads\":64,\"headSize\":64,\"state\":128,\"groups\":1,\"convolution\":4},\"published\":3191396096},{\"id\":\"falcon-7b\",\"hub\":[\"tiiuae/falcon-7b\",\"tiiuae/falcon-7b-instruct\"],\"architecture\":\"falcon\",\"hidden\":4544,\"layers\":32,\"intermediate\":18176,\"heads\":71,\"kvHeads\":1,\"headSize\":64,\"vocabulary\":65024,\"tied\":true,\"normsPerLayer\":1,\"fused\":[\"query_key_value\"],\"published\":7217189760,\"beside\":{\"kind\":\"stored-twice\",\"weights\":295469056}},{\"id\":\"falcon-40b\",\"hub\":[\"tiiuae/falcon-40b\",\"tiiuae/falcon-40b-instruct\"],\"architecture\":\"falcon\",\"hidden\":8192,\"layers\":60,\"intermediate\":32768,\"heads\":128,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":65024,\"tied\":true,\"normsPerLayer\":2,\"fused\":[\"query_key_value\"]},{\"id\":\"falcon3-7b\",\"hub\":[\"tiiuae/Falcon3-7B-Base\",\"tiiuae/Falcon3-7B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":28,\"intermediate\":23040,\"heads\":12,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":131072,\"tied\":false},{\"id\":\"falcon3-10b\",\"hub\":[\"tiiuae/Falcon3-10B-Base\",\"tiiuae/Falcon3-10B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":40,\"intermediate\":23040,\"heads\":12,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":131072,\"tied\":false},{\"id\":\"olmo-2-7b\",\"hub\":[\"allenai/OLMo-2-1124-7B\",\"allenai/OLMo-2-1124-7B-Instruct\",\"allenai/OLMo-2-1124-7B-SFT\",\"allenai/OLMo-2-1124-7B-DPO\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"queryKeyNorm\":\"full\",\"published\":7298617344},{\"id\":\"olmo-2-13b\",\"hub\":[\"allenai/OLMo-2-1124-13B\",\"allenai/OLMo-2-1124-13B-Instruct\",\"allenai/OLMo-2-1124-13B-SFT\",\"allenai/OLMo-2-1124-13B-DPO\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":13824,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"queryKeyNorm\":\"full\",\"published\":13716198400},{\"id\":\"olmo-2-32b\",\"hub\":[\"allenai/OLMo-2-0325-32B\",\"allenai/OLMo-2-0325-32B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":64,\"intermediate\":27648,\"heads\":40,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"queryKeyNorm\":\"full\",\"published\":32234279936},{\"id\":\"smollm2-135m\",\"hub\":[\"HuggingFaceTB/SmolLM2-135M\",\"HuggingFaceTB/SmolLM2-135M-Instruct\",\"HuggingFaceTB/SmolLM-135M\",\"HuggingFaceTB/SmolLM-135M-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":576,\"layers\":30,\"intermediate\":1536,\"heads\":9,\"kvHeads\":3,\"headSize\":64,\"vocabulary\":49152,\"tied\":true,\"published\":134515008},{\"id\":\"smollm2-360m\",\"hub\":[\"HuggingFaceTB/SmolLM2-360M\",\"HuggingFaceTB/SmolLM2-360M-Instruct\",\"HuggingFaceTB/SmolLM-360M\",\"HuggingFaceTB/SmolLM-360M-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":960,\"layers\":32,\"intermediate\":2560,\"heads\":15,\"kvHeads\":5,\"headSize\":64,\"vocabulary\":49152,\"tied\":true,\"published\":361821120},{\"id\":\"smollm2-1.7b\",\"hub\":[\"HuggingFaceTB/SmolLM2-1.7B\",\"HuggingFaceTB/SmolLM2-1.7B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":24,\"intermediate\":8192,\"heads\":32,\"kvHeads\":32,\"headSize\":64,\"vocabulary\":49152,\"tied\":true,\"published\":1711376384},{\"id\":\"smollm3-3b\",\"hub\":[\"HuggingFaceTB/SmolLM3-3B\",\"HuggingFaceTB/SmolLM3-3B-Base\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":36,\"intermediate\":11008,\"heads\":16,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":128256,\"tied\":true,\"published\":3075098624},{\"id\":\"yi-6b\",\"hub\":[\"01-ai/Yi-6B\",\"01-ai/Yi-6B-Chat\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":64000,\"tied\":false,\"published\":6061035520},{\"id\":\"yi-34b\",\"hub\":[\"01-ai/Yi-34B\",\"01-ai/Yi-34B-Chat\"],\"architecture\":\"decoder-gated\",\"hidden\":7168,\"layers\":60,\"intermediate\":20480,\"heads\":56,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":64000,\"tied\":false,\"published\":34388917248},{\"id\":\"pythia-160m\",\"hub\":[\"EleutherAI/pythia-160m\",\"EleutherAI/pythia-160m-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":768,\"layers\":12,\"intermediate\":3072,\"heads\":12,\"kvHeads\":12,\"headSize\":64,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":162322944},{\"id\":\"pythia-410m\",\"hub\":[\"EleutherAI/pythia-410m\",\"EleutherAI/pythia-410m-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":1024,\"layers\":24,\"intermediate\":4096,\"heads\":16,\"kvHeads\":16,\"headSize\":64,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":405334016},{\"id\":\"pythia-1b\",\"hub\":[\"EleutherAI/pythia-1b\",\"EleutherAI/pythia-1b-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":2048,\"layers\":16,\"intermediate\":8192,\"heads\":8,\"kvHeads\":8,\"headSize\":256,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":1011781632},{\"id\":\"pythia-1.4b\",\"hub\":[\"EleutherAI/pythia-1.4b\",\"EleutherAI/pythia-1.4b-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":2048,\"layers\":24,\"intermediate\":8192,\"heads\":16,\"kvHeads\":16,\"headSize\":128,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":1414647808},{\"id\":\"pythia-2.8b\",\"hub\":[\"EleutherAI/pythia-2.8b\",\"EleutherAI/pythia-2.8b-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":2560,\"layers\":32,\"intermediate\":10240,\"heads\":32,\"kvHeads\":32,\"headSize\":80,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":2775208960},{\"id\":\"pythia-6.9b\",\"hub\":[\"EleutherAI/pythia-6.9b\",\"EleutherAI/pythia-6.9b-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":4096,\"layers\":32,\"intermediate\":16384,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":50432,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":6857302016},{\"id\":\"pythia-12b\",\"hub\":[\"EleutherAI/pythia-12b\",\"EleutherAI/pythia-12b-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":5120,\"layers\":36,\"intermediate\":20480,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":50688,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":11846072320},{\"id\":\"gpt-neox-20b\",\"hub\":[\"EleutherAI/gpt-neox-20b\"],\"architecture\":\"gpt-neox\",\"hidden\":6144,\"layers\":44,\"intermediate\":24576,\"heads\":64,\"kvHeads\":64,\"headSize\":96,\"vocabulary\":50432,\"tied\":false,\"fused\":[\"query_key_value\"],\"published\":20554567680},{\"id\":\"gpt-oss-20b\",\"hub\":[\"openai/gpt-oss-20b\"],\"architecture\":\"gpt-oss\",\"hidden\":2880,\"layers\":24,\"intermediate\":2880,\"heads\":64,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":201088,\"tied\":false,\"experts\":32,\"expertsPerToken\":4,\"expertIntermediate\":2880,\"published\":20914757184},{\"id\":\"gpt-oss-120b\",\"hub\":[\"openai/gpt-oss-120b\"],\"architecture\":\"gpt-oss\",\"hidden\":2880,\"layers\":36,\"intermediate\":2880,\"heads\":64,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":201088,\"tied\":false,\"experts\":128,\"expertsPerToken\":4,\"expertIntermediate\":2880,\"published\":116829156672},{\"id\":\"bloom-560m\",\"hub\":[\"bigscience/bloom-560m\",\"bigscience/bloomz-560m\"],\"architecture\":\"bloom\",\"hidden\":1024,\"layers\":24,\"intermediate\":4096,\"heads\":16,\"kvHeads\":16,\"headSize\":64,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"],\"published\":559214592},{\"id\":\"bloom-1b7\",\"hub\":[\"bigscience/bloom-1b7\",\"bigscience/bloomz-1b7\"],\"architecture\":\"bloom\",\"hidden\":2048,\"layers\":24,\"intermediate\":8192,\"heads\":16,\"kvHeads\":16,\"headSize\":128,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"]},{\"id\":\"bloom-7b1\",\"hub\":[\"bigscience/bloom-7b1\",\"bigscience/bloomz-7b1\"],\"architecture\":\"bloom\",\"hidden\":4096,\"layers\":30,\"intermediate\":16384,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"],\"published\":7069016064},{\"id\":\"opt-125m\",\"hub\":[\"facebook/opt-125m\"],\"architecture\":\"opt\",\"hidden\":768,\"layers\":12,\"intermediate\":3072,\"heads\":12,\"kvHeads\":12,\"headSize\":64,\"vocabulary\":50272,\"tied\":true,\"positions\":2048},{\"id\":\"opt-6.7b\",\"hub\":[\"facebook/opt-6.7b\"],\"architecture\":\"opt\",\"hidden\":4096,\"layers\":32,\"intermediate\":16384,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":50272,\"tied\":true,\"positions\":2048,\"published\":6658473984},{\"id\":\"t5-large\",\"hub\":[\"google-t5/t5-large\",\"t5-large\"],\"architecture\":\"t5\",\"hidden\":1024,\"layers\":24,\"intermediate\":4096,\"heads\":16,\"kvHeads\":16,\"headSize\":64,\"vocabulary\":32128,\"tied\":true,\"decoderLayers\":24,\"published\":737668096},{\"id\":\"flan-t5-large\",\"hub\":[\"google/flan-t5-large\",\"google/t5-v1_1-large\"],\"architecture\":\"t5-gated\",\"hidden\":1024,\"layers\":24,\"intermediate\":2816,\"heads\":16,\"kvHeads\":16,\"headSize\":64,\"vocabulary\":32128,\"tied\":false,\"decoderLayers\":24,\"published\":783150080},{\"id\":\"flan-t5-xl\",\"hub\":[\"google/flan-t5-xl\",\"google/t5-v1_1-xl\"],\"architecture\":\"t5-gated\",\"hidden\":2048,\"layers\":24,\"intermediate\":5120,\"heads\":32,\"kvHeads\":32,\"headSize\":64,\"vocabulary\":32128,\"tied\":false,\"decoderLayers\":24,\"published\":2849757184},{\"id\":\"flan-t5-xxl\",\"hub\":[\"google/flan-t5-xxl\",\"google/t5-v1_1-xxl\"],\"architecture\":\"t5-gated\",\"hidden\":4096,\"layers\":24,\"intermediate\":10240,\"heads\":64,\"kvHeads\":64,\"headSize\":64,\"vocabulary\":32128,\"tied\":false,\"decoderLayers\":24},{\"id\":\"mpt-7b\",\"hub\":[\"mosaicml/mpt-7b\",\"mosaicml/mpt-7b-instruct\"],\"architecture\":\"mpt\",\"hidden\":4096,\"layers\":32,\"intermediate\":16384,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":50432,\"tied\":true,\"fused\":[\"Wqkv\"]},{\"id\":\"mpt-30b\",\"hub\":[\"mosaicml/mpt-30b\"],\"architecture\":\"mpt\",\"hidden\":7168,\"layers\":48,\"intermediate\":28672,\"heads\":64,\"kvHeads\":64,\"headSize\":112,\"vocabulary\":50432,\"tied\":true,\"fused\":[\"Wqkv\"]},{\"id\":\"granite-3.3-2b\",\"hub\":[\"ibm-granite/granite-3.3-2b-instruct\",\"ibm-granite/granite-3.3-2b-base\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":40,\"intermediate\":8192,\"heads\":32,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":49159,\"tied\":true,\"published\":2533539840},{\"id\":\"granite-3.3-8b\",\"hub\":[\"ibm-granite/granite-3.3-8b-instruct\",\"ibm-granite/granite-3.3-8b-base\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":40,\"intermediate\":12800,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":49159,\"tied\":true,\"published\":8170864640},{\"id\":\"granite-4.1-8b\",\"hub\":[\"ibm-granite/granite-4.1-8b\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":40,\"intermediate\":12800,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"published\":8791592960},{\"id\":\"granite-4.0-h-small\",\"hub\":[\"ibm-granite/granite-4.0-h-small\"],\"architecture\":\"hybrid-mamba2\",\"hidden\":4096,\"layers\":40,\"intermediate\":768,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":100352,\"tied\":true,\"experts\":72,\"expertsPerToken\":10,\"expertIntermediate\":768,\"sharedIntermediate\":1536,\"attentionLayers\":4,\"mamba\":{\"heads\":128,\"headSize\":64,\"state\":128,\"groups\":1,\"convolution\":4},\"published\":32207337984},{\"id\":\"gpt2\",\"hub\":[\"openai-community/gpt2\",\"gpt2\"],\"architecture\":\"gpt2\",\"hidden\":768,\"layers\":12,\"intermediate\":3072,\"heads\":12,\"kvHeads\":12,\"headSize\":64,\"vocabulary\":50257,\"tied\":true,\"positions\":1024,\"fused\":[\"c_attn\"],\"published\":124439808},{\"id\":\"gpt2-large\",\"hub\":[\"openai-community/gpt2-large\",\"gpt2-large\"],\"architecture\":\"gpt2\",\"hidden\":1280,\"layers\":36,\"intermediate\":5120,\"heads\":20,\"kvHeads\":20,\"headSize\":64,\"vocabulary\":50257,\"tied\":true,\"positions\":1024,\"fused\":[\"c_attn\"],\"published\":774030080},{\"id\":\"codellama-7b\",\"hub\":[\"codellama/CodeLlama-7b-hf\",\"codellama/CodeLlama-7b-Instruct-hf\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":32016,\"tied\":false},{\"id\":\"codellama-13b\",\"hub\":[\"codellama/CodeLlama-13b-hf\",\"codellama/CodeLlama-13b-Instruct-hf\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":13824,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":32016,\"tied\":false},{\"id\":\"codellama-70b\",\"hub\":[\"codellama/CodeLlama-70b-hf\",\"codellama/CodeLlama-70b-Python-hf\",\"codellama/CodeLlama-70b-Instruct-hf\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":80,\"intermediate\":28672,\"heads\":64,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32016,\"tied\":false},{\"id\":\"llama-30b\",\"hub\":[\"huggyllama/llama-30b\"],\"architecture\":\"decoder-gated\",\"hidden\":6656,\"layers\":60,\"intermediate\":17920,\"heads\":52,\"kvHeads\":52,\"headSize\":128,\"vocabulary\":32000,\"tied\":false},{\"id\":\"llama-65b\",\"hub\":[\"huggyllama/llama-65b\"],\"architecture\":\"decoder-gated\",\"hidden\":8192,\"layers\":80,\"intermediate\":22016,\"heads\":64,\"kvHeads\":64,\"headSize\":128,\"vocabulary\":32000,\"tied\":false,\"published\":65285660672},{\"id\":\"open-llama-3b\",\"hub\":[\"openlm-research/open_llama_3b\",\"openlm-research/open_llama_3b_v2\"],\"architecture\":\"decoder-gated\",\"hidden\":3200,\"layers\":26,\"intermediate\":8640,\"heads\":32,\"kvHeads\":32,\"headSize\":100,\"vocabulary\":32000,\"tied\":false},{\"id\":\"mistral-large-2407\",\"hub\":[\"mistralai/Mistral-Large-Instruct-2407\",\"mistralai/Mistral-Large-Instruct-2411\"],\"architecture\":\"decoder-gated\",\"hidden\":12288,\"layers\":88,\"intermediate\":28672,\"heads\":96,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":32768,\"tied\":false,\"published\":122610069504},{\"id\":\"ministral-8b-2410\",\"hub\":[\"mistralai/Ministral-8B-Instruct-2410\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":36,\"intermediate\":12288,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":131072,\"tied\":false,\"published\":8019808256},{\"id\":\"mistral-small-3.1-24b\",\"hub\":[\"mistralai/Mistral-Small-3.1-24B-Base-2503\",\"mistralai/Mistral-Small-3.1-24B-Instruct-2503\",\"mistralai/Mistral-Small-3.2-24B-Instruct-2506\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":32768,\"heads\":32,\"kvHeads\":8,\"headSize\":128,\"vocabulary\":131072,\"tied\":false,\"beside\":{\"kind\":\"vision\",\"weights\":438958080},\"published\":24011361280},{\"id\":\"phi-3-medium\",\"hub\":[\"microsoft/Phi-3-medium-4k-instruct\",\"microsoft/Phi-3-medium-128k-instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":17920,\"heads\":40,\"kvHeads\":10,\"headSize\":128,\"vocabulary\":32064,\"tied\":false,\"fused\":[\"qkv_proj\",\"gate_up_proj\"],\"published\":13960238080},{\"id\":\"falcon3-1b\",\"hub\":[\"tiiuae/Falcon3-1B-Base\",\"tiiuae/Falcon3-1B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":18,\"intermediate\":8192,\"heads\":8,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":131072,\"tied\":false},{\"id\":\"falcon3-3b\",\"hub\":[\"tiiuae/Falcon3-3B-Base\",\"tiiuae/Falcon3-3B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":3072,\"layers\":22,\"intermediate\":9216,\"heads\":12,\"kvHeads\":4,\"headSize\":256,\"vocabulary\":131072,\"tied\":false},{\"id\":\"olmo-2-1b\",\"hub\":[\"allenai/OLMo-2-0425-1B\",\"allenai/OLMo-2-0425-1B-SFT\",\"allenai/OLMo-2-0425-1B-DPO\",\"allenai/OLMo-2-0425-1B-Instruct\"],\"architecture\":\"decoder-gated\",\"hidden\":2048,\"layers\":16,\"intermediate\":8192,\"heads\":16,\"kvHeads\":16,\"headSize\":128,\"vocabulary\":100352,\"tied\":false,\"queryKeyNorm\":\"full\",\"published\":1484916736},{\"id\":\"gemma-3-270m\",\"hub\":[\"google/gemma-3-270m\",\"google/gemma-3-270m-it\"],\"architecture\":\"decoder-gated\",\"hidden\":640,\"layers\":18,\"intermediate\":2048,\"heads\":4,\"kvHeads\":1,\"headSize\":256,\"vocabulary\":262144,\"tied\":true,\"queryKeyNorm\":\"per-head\",\"normsPerLayer\":4,\"published\":268098176},{\"id\":\"yi-9b\",\"hub\":[\"01-ai/Yi-9B\",\"01-ai/Yi-1.5-9B\",\"01-ai/Yi-1.5-9B-Chat\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":48,\"intermediate\":11008,\"heads\":32,\"kvHeads\":4,\"headSize\":128,\"vocabulary\":64000,\"tied\":false,\"published\":8829407232},{\"id\":\"deepseek-llm-7b\",\"hub\":[\"deepseek-ai/deepseek-llm-7b-base\",\"deepseek-ai/deepseek-llm-7b-chat\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":30,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":102400,\"tied\":false,\"published\":6910365696},{\"id\":\"qwen1.5-7b\",\"hub\":[\"Qwen/Qwen1.5-7B\",\"Qwen/Qwen1.5-7B-Chat\"],\"architecture\":\"decoder-gated\",\"hidden\":4096,\"layers\":32,\"intermediate\":11008,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":151936,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":7721324544},{\"id\":\"qwen1.5-14b\",\"hub\":[\"Qwen/Qwen1.5-14B\",\"Qwen/Qwen1.5-14B-Chat\"],\"architecture\":\"decoder-gated\",\"hidden\":5120,\"layers\":40,\"intermediate\":13696,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":152064,\"tied\":false,\"attentionBias\":\"qkv\",\"published\":14167290880},{\"id\":\"bloom-1b1\",\"hub\":[\"bigscience/bloom-1b1\",\"bigscience/bloomz-1b1\"],\"architecture\":\"bloom\",\"hidden\":1536,\"layers\":24,\"intermediate\":6144,\"heads\":16,\"kvHeads\":16,\"headSize\":96,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"],\"published\":1065314304},{\"id\":\"bloom-3b\",\"hub\":[\"bigscience/bloom-3b\",\"bigscience/bloomz-3b\"],\"architecture\":\"bloom\",\"hidden\":2560,\"layers\":30,\"intermediate\":10240,\"heads\":32,\"kvHeads\":32,\"headSize\":80,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"],\"published\":3002557440},{\"id\":\"bloom\",\"hub\":[\"bigscience/bloom\",\"bigscience/bloomz\"],\"architecture\":\"bloom\",\"hidden\":14336,\"layers\":70,\"intermediate\":57344,\"heads\":112,\"kvHeads\":112,\"headSize\":128,\"vocabulary\":250880,\"tied\":true,\"fused\":[\"query_key_value\"],\"published\":176247271424},{\"id\":\"opt-1.3b\",\"hub\":[\"facebook/opt-1.3b\"],\"architecture\":\"opt\",\"hidden\":2048,\"layers\":24,\"intermediate\":8192,\"heads\":32,\"kvHeads\":32,\"headSize\":64,\"vocabulary\":50272,\"tied\":true,\"positions\":2048,\"published\":1315758080},{\"id\":\"opt-2.7b\",\"hub\":[\"facebook/opt-2.7b\"],\"architecture\":\"opt\",\"hidden\":2560,\"layers\":32,\"intermediate\":10240,\"heads\":32,\"kvHeads\":32,\"headSize\":80,\"vocabulary\":50272,\"tied\":true,\"positions\":2048,\"published\":2651596800},{\"id\":\"opt-13b\",\"hub\":[\"facebook/opt-13b\"],\"architecture\":\"opt\",\"hidden\":5120,\"layers\":40,\"intermediate\":20480,\"heads\":40,\"kvHeads\":40,\"headSize\":128,\"vocabulary\":50272,\"tied\":true,\"positions\":2048},{\"id\":\"opt-30b\",\"hub\":[\"facebook/opt-30b\"],\"architecture\":\"opt\",\"hidden\":7168,\"layers\":48,\"intermediate\":28672,\"heads\":56,\"kvHeads\":56,\"headSize\":128,\"vocabulary\":50272,\"tied\":true,\"positions\":2048},{\"id\":\"opt-66b\",\"hub\":[\"facebook/opt-66b\"],\"architecture\":\"opt\",\"hidden\":9216,\"layers\":64,\"intermediate\":36864,\"heads\":72,\"kvHeads\":72,\"headSize\":128,\"vocabulary\":50272,\"tied\":true,\"positions\":2048},{\"id\":\"gpt2-medium\",\"hub\":[\"openai-community/gpt2-medium\",\"gpt2-medium\"],\"architecture\":\"gpt2\",\"hidden\":1024,\"layers\":24,\"intermediate\":4096,\"heads\":16,\"kvHeads\":16,\"headSize\":64,\"vocabulary\":50257,\"tied\":true,\"positions\":1024,\"fused\":[\"c_attn\"],\"published\":354823168},{\"id\":\"gpt2-xl\",\"hub\":[\"openai-community/gpt2-xl\",\"gpt2-xl\"],\"architecture\":\"gpt2\",\"hidden\":1600,\"layers\":48,\"intermediate\":6400,\"heads\":25,\"kvHeads\":25,\"headSize\":64,\"vocabulary\":50257,\"tied\":true,\"positions\":1024,\"fused\":[\"c_attn\"],\"published\":1557611200},{\"id\":\"pythia-14m\",\"hub\":[\"EleutherAI/pythia-14m\"],\"architecture\":\"gpt-neox\",\"hidden\":128,\"layers\":6,\"intermediate\":512,\"heads\":4,\"kvHeads\":4,\"headSize\":32,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"]},{\"id\":\"pythia-31m\",\"hub\":[\"EleutherAI/pythia-31m\"],\"architecture\":\"gpt-neox\",\"hidden\":256,\"layers\":6,\"intermediate\":1024,\"heads\":8,\"kvHeads\":8,\"headSize\":32,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"]},{\"id\":\"pythia-70m\",\"hub\":[\"EleutherAI/pythia-70m\",\"EleutherAI/pythia-70m-deduped\"],\"architecture\":\"gpt-neox\",\"hidden\":512,\"layers\":6,\"intermediate\":2048,\"heads\":8,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":50304,\"tied\":false,\"fused\":[\"query_key_value\"]},{\"id\":\"stablelm-alpha-3b\",\"hub\":[\"stabilityai/stablelm-base-alpha-3b\",\"stabilityai/stablelm-tuned-alpha-3b\"],\"architecture\":\"gpt-neox\",\"hidden\":4096,\"layers\":16,\"intermediate\":16384,\"heads\":32,\"kvHeads\":32,\"headSize\":128,\"vocabulary\":50688,\"tied\":false,\"fused\":[\"query_key_value\"]},{\"id\":\"stablelm-alpha-7b\",\"hub\":[\"stabilityai/stablelm-base-alpha-7b\",\"stabilityai/stablelm-tuned-alpha-7b\"],\"architecture\":\"gpt-neox\",\"hidden\":6144,\"layers\":16,\"intermediate\":24576,\"heads\":48,\"kvHeads\":48,\"headSize\":128,\"vocabulary\":50432,\"tied\":false,\"fused\":[\"query_key_value\"]},{\"id\":\"t5-small\",\"hub\":[\"google-t5/t5-small\",\"t5-small\"],\"architecture\":\"t5\",\"hidden\":512,\"layers\":6,\"intermediate\":2048,\"heads\":8,\"kvHeads\":8,\"headSize\":64,\"vocabulary\":32128,\"tied\":true,\"decoderLayers\":6},{\"id\":\"t5-base\",\"hub\":[\"google-t5/t5-base\",\"t5-base\"],\"architecture\":\"t5\",\"hidden\":768,\"layers\":12,\"intermediate\":3072,\"heads\":12,\"kvHeads\":12,\"headSize\":64,\"vocabulary\":32128,\"tied\":true,\"decoderLayers\":12,\"published\":222903552},{\"id\":\"flan-t5-small\",\"hub\":[\"google/flan-t5-small\",\"google/t5-v1_1-small\"],\"architecture\":\"t5-gated\",\"hidden\":512,\"layers\":8,\"intermediate\":1024,\"heads\":6,\"kvHeads\":6,\"headSize\":64,\"vocabulary\":32128,\"tied\":false,\"decoderLayers\":8,\"published\":76961152},{\"id\":\"flan-t5-base\",\"hub\":[\"google/flan-t5-base\",\"google/t5-v1_1-base\"],\"architecture\":\"t5-gated\",\"hidden\":768,\"layers\":12,\"intermediate\":2048,\"heads\":12,\"kvHeads\":12,\"headSize\":64,\"vocabulary\":32128,\"tied\":false,\"decoderLayers\":12,\"published\":247577856}],\"totals\":{\"from\":\"hub-audit\",\"weights\":{\"google/gemma-4-E2B-it\":5123178051,\"google/gemma-4-E4B-it\":7996156490,\"ibm-granite/granite-4.0-1b\":1631750144,\"ibm-granite/granite-4.0-350m\":352379904,\"ibm-granite/granite-4.1-3b\":3402836480,\"ibm-granite/granite-4.2-3b\":3659737600,\"ibm-granite/granite-4.2-8b\":8791592960,\"meta-llama/Llama-4-Scout-17B-16E-Instruct\":108641793536,\"MiniMaxAI/MiniMax-M2.7\":228689764864,\"mistralai/Ministral-3-3B-Instruct-2512\":3849090048,\"mistralai/Ministral-3-8B-Instruct-2512\":8918026716,\"moonshotai/Kimi-K2-Instruct\":1026408235864,\"Qwen/Qwen3-Embedding-0.6B\":595776512,\"Qwen/Qwen3-Embedding-4B\":4021774336,\"Qwen/Qwen3-Embedding-8B\":7567295488,\"Qwen/Qwen3.5-0.8B\":873438784,\"Qwen/Qwen3.5-2B\":2274069824,\"Qwen/Qwen3.5-4B\":4659865088,\"Qwen/Qwen3.5-9B\":9653104368,\"Qwen/Qwen3.6-27B\":27781427952,\"Qwen/Qwen3.6-35B-A3B\":35951822704,\"FacebookAI/xlm-roberta-base\":278885778,\"FacebookAI/xlm-roberta-large\":561192082}}}");
var models_default = {
	get "date"() {
		return read$3()["date"];
	},
	get "models"() {
		return read$3()["models"];
	},
	get "totals"() {
		return read$3()["totals"];
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
/**
* Weights of a model of which only the published total is known.
*
* @param id as for `findModel`
* @returns a count of weights
*/
function publishedTotal(id) {
	totals ??= new Map(Object.entries(models_default.totals.weights).map(([hub, weights]) => [plainId(hub), weights]));
	return organisationOf(id)?.toLowerCase() === void 0 ? void 0 : totals.get(plainId(id));
}
let totals;
function plainId(id) {
	return `${(organisationOf(id) ?? "").toLowerCase()}/${canonicalName(nameOf$2(id))}`;
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
	return byArchitecture[shape.architecture](shape);
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
const byArchitecture = {
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

// src/knowledge/model-parameters.ts
/**
* Weights of a model in billions: certain where its shape or total is known, else what its name says.
*
* @param id as a configuration states it
*/
function parametersOf(id) {
	const shape = findModel(id);
	if (shape !== void 0) return {
		value: totalWeights(shape) / 1e9,
		confidence: 1
	};
	const published = publishedTotal(id);
	if (published !== void 0) return {
		value: published / 1e9,
		confidence: 1
	};
	return readModelName(id).parameters;
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
* As `fullTuneMemory`, for a model of which only the number of weights is known.
*
* @param weights a count of weights, all trained
* @returns GB of 10^9 bytes on each device
*/
function trainedMemory(weights, regime = "mixed", sharding = unsharded) {
	return trainedBytes(weights, regime, sharding) / gigabyte$1;
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
/**
* Weights of a module that is trained in full beside an adapter (`modules_to_save`).
*
* @returns a count of weights; undefined for a name that fits nothing in this model
*/
function moduleWeights(shape, name) {
	const layers = targetLayers(shape, [name]);
	return layers && sum(layers.map((layer) => layer.inputs * layer.outputs * layer.count));
}
/**
* Weights of a soft prompt at the input. Encoder–decoder models hold one prompt for each half.
*
* @param tokens virtual tokens
* @returns a count of weights
*/
function promptTuningWeights(shape, tokens) {
	return tokens * shape.hidden * halves(shape);
}
/**
* Weights of prefix tuning without a projection: keys and values of each virtual token in each layer.
*
* @param tokens virtual tokens
* @returns a count of weights; undefined for encoder–decoder and hybrid models, where no published figure was seen
*/
function prefixTuningWeights(shape, tokens) {
	if (halves(shape) === 2 || shape.mamba !== void 0) return void 0;
	return tokens * 2 * shape.layers * shape.kvHeads * shape.headSize;
}
function halves(shape) {
	return shape.decoderLayers === void 0 ? 1 : 2;
}
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
/**
* Memory that a server keeps for adapter slots: every slot is as large as the largest rank it admits, on every
* matrix. An upper bound by formula; the details of allocation were not measured.
*
* @param slots adapters in one batch
* @param maxRank largest rank the server is started with
* @returns MB of 10^6 bytes in 16 bits; undefined for models with experts
*/
function adapterSlotsSize(shape, slots, maxRank) {
	const weights = loraWeights(shape, {
		rank: maxRank,
		targets: "all-linear"
	});
	return weights === void 0 ? void 0 : slots * adapterSize(weights);
}
/**
* Cache that one position of the context takes: keys and values of each attention layer, in 16 bits. A virtual
* token costs as much as any other.
*
* @returns bytes; undefined for encoder–decoder models, whose halves keep different caches
*/
function cacheBytesPerToken(shape) {
	if (shape.decoderLayers !== void 0) return void 0;
	return 2 * (shape.attentionLayers ?? shape.layers) * shape.kvHeads * shape.headSize * 2;
}
/** True for a mixture of experts, where only some weights take part in each token. */
function isMixture(shape) {
	return linearLayers(shape).some((layer) => layer.part === "expert");
}

// src/project/derive/regime.ts
/**
* How the trained weights are kept, so that a figure is the least a run can need; undefined where the optimiser is of
* another kind or its states are paged out.
*
* A 32-bit copy of the weights is only assumed where the software is known to keep one: DeepSpeed's optimiser, automatic
* mixed precision over 32-bit weights, LLM Foundry's `amp_*`, and LLaMA-Factory, which casts trained weights to 32 bits
* unless it is told `pure_bf16`. Elsewhere weights that are loaded in bfloat16 stay so, moments included.
*/
function regimeOf(facts, native) {
	const optimizer = textOf(facts, "hyper.optimizer");
	if (optimizer === "adamw-8bit") return "bf16-8bit-optimizer";
	if (optimizer !== "adamw" && optimizer !== "adam") return void 0;
	return keepsFullPrecision(facts, native) ? "mixed" : "bf16";
}
function keepsFullPrecision(facts, native) {
	const loaded = textOf(facts, "model.loadDtype");
	if (textOf(facts, "distributed.backend") === "deepspeed") return true;
	const precision = facts.get("precision.train");
	if (precision?.value === "fp32") return loaded === void 0 || loaded === "fp32";
	if (/^amp_|mixed$/.test(precision?.raw ?? "")) return true;
	if (textOf(facts, "plan.framework") !== "llamafactory" || precision?.value !== "bf16") return false;
	return !native.some((key) => key.path === "pure_bf16" && key.value !== false);
}
/** How the frozen base is kept; undefined where nobody can tell, or in a format whose constants are not known. */
function frozenFormatOf(facts) {
	const fact = facts.get("quantization.bits");
	if (fact?.state === "external" || fact?.state === "unresolved") return void 0;
	const bits = numberOf(facts, "quantization.bits") ?? 16;
	if (bits === 4) return "nf4-double";
	if (bits === 8) return "8-bit";
	return bits >= 16 ? "16-bit" : void 0;
}
/**
* What one accelerator at least holds. Work whose sharding is not known is taken to be sharded in full; states that are
* moved off the devices have no least figure.
*/
function shardingOf(facts) {
	const devices = numberOf(facts, "hardware.count");
	const offload = facts.get("distributed.offload");
	const moved = offload?.value !== void 0 && offload.value !== null && offload.value !== "none";
	if (devices === void 0 || moved || offload?.state === "unresolved") return void 0;
	if (knownValue(facts, "memory.activationOffload") === true) return void 0;
	return {
		stage: stageOf(facts),
		devices
	};
}
function stageOf(facts) {
	const backend = facts.get("distributed.backend");
	if (backend?.value === "ddp" && backend.state === "stated") return 0;
	const stage = numberOf(facts, "distributed.zeroStage");
	if (backend?.value === "deepspeed" && (stage === 0 || stage === 1 || stage === 2)) return stage;
	return 3;
}

// src/project/derive/cost.ts
/** Rank that a figure "with LoRA" is given for. */
const usualRank$1 = 16;
const usualSoftPrompt = 100;
/**
* What the run costs in weights and memory, as least figures. Only for bases whose number of weights is known for
* certain: no number is better than a guess.
*/
const cost = (facts, _path, native) => {
	const id = textOf(facts, "model.id") ?? "";
	const shape = findModel(id);
	const weights = shape === void 0 ? publishedWeights(id) : totalWeights(shape);
	if (weights === void 0) return {};
	const figures = ofBase(facts, weights);
	if (isFull(facts)) Object.assign(figures, ofFullTune(facts, weights, native));
	if (shape === void 0) return figures;
	return {
		...figures,
		...ofAlternatives(facts, shape),
		...ofAdapter(facts, shape, native)
	};
};
const isFull = (facts) => textOf(facts, "method.kind") === "full";
function publishedWeights(id) {
	const known = parametersOf(id);
	return known?.confidence === 1 ? known.value * 1e9 : void 0;
}
function ofBase(facts, weights) {
	return { "cost.weightsSize": derived(facts, 2 * weights / 1e9, ["model.id"]) };
}
function ofFullTune(facts, weights, native) {
	const regime = regimeOf(facts, native);
	const sharding = shardingOf(facts);
	const from = [
		"model.id",
		"method.kind",
		"hyper.optimizer"
	];
	return {
		"cost.trainable": derived(facts, weights, from.slice(0, 2)),
		"cost.trainableShare": derived(facts, 1, from.slice(0, 2)),
		"cost.stateMemory": regime && derived(facts, trainedMemory(weights, regime), from),
		"cost.deviceMemory": regime && sharding && derived(facts, trainedMemory(weights, regime, sharding), [...from, "hardware.count"])
	};
}
const figure = (facts, value, from) => value === void 0 ? void 0 : derived(facts, value, from);
/** The same base tuned in the usual other ways, for comparison. */
function ofAlternatives(facts, shape) {
	const usual = loraWeights(shape, {
		rank: usualRank$1,
		targets: "all-linear"
	});
	const bytes = 4 * promptTuningWeights(shape, usualSoftPrompt);
	const over = (base) => usual && adapterTuneMemory(shape, usual, base);
	return {
		"cost.loraMemory": figure(facts, over("16-bit"), ["model.id"]),
		"cost.qloraMemory": figure(facts, over("nf4-double"), ["model.id"]),
		"cost.softPromptSize": figure(facts, bytes / 1e6, ["model.id"])
	};
}
function ofAdapter(facts, shape, native) {
	const from = ["model.id", "adapter.rank"];
	const trainable = adapterWeights(shape, facts);
	const rank = numberOf(facts, "adapter.rank");
	const slot = rank === void 0 ? void 0 : adapterSlotsSize(shape, 1, rank);
	const cache = cacheOf(shape, facts);
	return {
		"cost.adapterSlot": figure(facts, slot, from),
		"cost.softPromptCache": figure(facts, cache, ["model.id", "prompt.virtualTokens"]),
		...trainable === void 0 ? {} : ofTrained(facts, shape, trainable, native)
	};
}
function ofTrained(facts, shape, trainable, native) {
	const from = [
		"model.id",
		"method.kind",
		"adapter.rank"
	];
	const format = frozenFormatOf(facts);
	const regime = regimeOf(facts, native);
	const memory = (sharding) => format && regime && adapterTuneMemory(shape, trainable, format, regime, sharding);
	const sharding = shardingOf(facts);
	const states = memory();
	const perDevice = sharding && memory(sharding);
	return {
		"cost.trainable": derived(facts, trainable, from),
		"cost.trainableShare": derived(facts, trainable / totalWeights(shape), from),
		"cost.adapterSize": derived(facts, adapterSize(trainable), from),
		"cost.allLinearRank": equalRank(facts, shape, trainable),
		"cost.stateMemory": figure(facts, states, from),
		"cost.deviceMemory": figure(facts, perDevice, [...from, "hardware.count"])
	};
}
/** Weights that an adapter or a soft prompt trains; undefined for methods and targets that cannot be counted. */
function adapterWeights(shape, facts) {
	const method = textOf(facts, "method.kind");
	const tokens = numberOf(facts, "prompt.virtualTokens");
	if (method === "prompt-tuning" && tokens !== void 0) return promptTuningWeights(shape, tokens);
	if (method === "prefix-tuning" && tokens !== void 0) return prefixTuningWeights(shape, tokens);
	return method === "lora" ? loraTrained(shape, facts) : void 0;
}
function loraTrained(shape, facts) {
	const rank = numberOf(facts, "adapter.rank");
	const targets = targetsOf(facts);
	const bias = textOf(facts, "adapter.bias");
	if (rank === void 0 || targets === void 0 || bias !== void 0 && bias !== "none") return void 0;
	if (!plainVariant(textOf(facts, "method.variant"))) return void 0;
	const dora = knownValue(facts, "adapter.dora") === true;
	const factors = loraWeights(shape, {
		rank,
		targets,
		dora
	});
	const saved = savedWeights(shape, facts);
	return factors === void 0 || saved === void 0 ? void 0 : factors + saved;
}
const plainVariant = (variant) => variant === void 0 || /^(lora|qlora|dora|rslora|lora-?plus|pissa|olora)$/i.test(variant);
function savedWeights(shape, facts) {
	const saved = facts.get("adapter.modulesToSave");
	if (saved?.state === "unresolved" || saved?.state === "external") return void 0;
	const each = (Array.isArray(saved?.value) ? saved.value : []).map((name) => moduleWeights(shape, String(name)));
	return each.includes(void 0) ? void 0 : each.reduce((sum, one) => sum + (one ?? 0), 0);
}
function targetsOf(facts) {
	const mode = textOf(facts, "adapter.targetsMode");
	if (mode === "all-linear" || mode === "attention") return mode;
	const targets = knownValue(facts, "adapter.targets");
	return mode === "list" && Array.isArray(targets) ? targets.map(String) : void 0;
}
/** What rank all linear layers would have for the same number of trained weights. */
function equalRank(facts, shape, trainable) {
	const perRank = loraWeights(shape, {
		rank: 1,
		targets: "all-linear"
	});
	const rank = perRank === void 0 ? 0 : Math.floor(trainable / perRank);
	return rank >= 1 ? derived(facts, rank, [
		"adapter.rank",
		"adapter.targets",
		"model.id"
	]) : void 0;
}
function cacheOf(shape, facts) {
	const tokens = numberOf(facts, "prompt.virtualTokens");
	const bytes = cacheBytesPerToken(shape);
	return tokens === void 0 || bytes === void 0 ? void 0 : tokens * bytes / 1e6;
}

// src/project/derive/data.ts
const lists$1 = [
	"data.train",
	"data.validation",
	"data.test"
];
/** Below this a name is only a hint, which no fact may rest on. */
const leastConfidence$1 = .5;
/** What the ids of the data sources say. */
const sources = (facts) => {
	const found = {};
	for (const list of lists$1) for (const record of recordsOf(facts, list)) Object.assign(found, sourceFacts(facts, record));
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
	const kind = datasetIdKindOf(id);
	const format = textOf(facts, `${record}.format`);
	return {
		[`${record}.idKind`]: kind.value === "unknown" ? void 0 : derived(facts, kind.value, from, { confidence: kind.confidence }),
		[`${record}.labelled`]: format === void 0 ? void 0 : labelled(facts, record, format),
		...named(facts, record, matchesOf(facts, record, id, format))
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
function labelled(facts, record, format) {
	const value = labelledFormats[format];
	return value === void 0 ? void 0 : derived(facts, value, [`${record}.format`]);
}
function matchesOf(facts, record, id, format) {
	return recogniseDataset(id, textOf(facts, `${record}.config`)).filter((match) => match.confidence >= leastConfidence$1 && (match.onlyAsText !== true || format === "text"));
}
/** What a known data set is, by its name. A name that says nothing leaves these facts out. */
function named(facts, record, matches) {
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
	const records = recordsOf(facts, "data.train");
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
	const records = recordsOf(facts, "data.train");
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

// src/project/derive/examples.ts
/**
* Training examples at most: what the intent declares, else what the sources are cut to or hold. Unknown as soon as
* one source is.
*/
const exampleCount = (facts) => {
	const declared = numberOf(facts, "intent.data.examples");
	if (declared !== void 0) return { "data.examples": derived(facts, declared, ["intent.data.examples"]) };
	const bounds = recordsOf(facts, "data.train").map((record) => boundOf(facts, record));
	const known = bounds.filter((bound) => bound !== void 0);
	if (known.length === 0 || known.length < bounds.length) return {};
	const total = known.reduce((sum, bound) => sum + bound.value, 0);
	return { "data.examples": derived(facts, total, known.map((bound) => bound.name)) };
};
/** The smallest of the limits of a source. */
function boundOf(facts, record) {
	return [
		bound(numberOf(facts, `${record}.limit`), `${record}.limit`),
		bound(sliced(textOf(facts, `${record}.split`)), `${record}.split`),
		bound(numberOf(facts, `${record}.rows`), `${record}.rows`)
	].filter((one) => one !== void 0).sort((a, b) => a.value - b.value)[0];
}
const bound = (value, name) => value === void 0 || value <= 0 ? void 0 : {
	value,
	name
};
/** `train[:500]` holds 500 examples, `train[100:300]` 200; shares of a split say nothing. */
function sliced(split) {
	const slice = /^[\w-]+\[(\d*):(\d+)\]$/.exec(split?.trim() ?? "");
	if (slice === null) return void 0;
	const length = Number(slice[2]) - Number(slice[1] === "" ? 0 : slice[1]);
	return length > 0 ? length : void 0;
}
/**
* Distinct tasks among the sources by their names. Counted only where every name is known; that several names mean
* several tasks for the model is less certain than that one means one.
*/
const taskCount = (facts) => {
	const records = recordsOf(facts, "data.train");
	const families = records.map((record) => textOf(facts, `${record}.family`));
	if (records.length === 0 || families.includes(void 0)) return {};
	const distinct = new Set(families).size;
	const from = records.map((record) => `${record}.family`);
	return { "data.taskCount": derived(facts, distinct, from, distinct > 1 ? { confidence: .5 } : {}) };
};
const passage = /(^|_)(context|contexts|passages?|documents?|docs|evidence|article|paragraphs?|retrieved)($|_)/i;
const question = /^(question|query|q)$/i;
/**
* Whether a passage reaches the prompt, by the columns that the file maps: a passage column says yes, a question without
* one says no, anything else may hold a passage under another name.
*/
const mappedContext = (facts) => {
	const found = {};
	for (const record of recordsOf(facts, "data.train")) {
		const closed = facts.get(`${record}.closedBook`);
		const mapped = contextOf(knownValue(facts, `${record}.columns`));
		const name = `${record}.context`;
		if (mapped !== void 0) found[name] = derived(facts, mapped, [`${record}.columns`], { confidence: mapped ? .9 : .8 });
		else if (closed?.value === true) found[name] = derived(facts, false, [`${record}.closedBook`]);
	}
	return found;
};
function contextOf(columns) {
	if (!Array.isArray(columns)) return void 0;
	const names = columns.map((column) => String(column).replace(/^[^=]*=/, ""));
	if (names.some((name) => passage.test(name))) return true;
	return names.some((name) => question.test(name)) && names.every((name) => question.test(name) || /^(answers?|response|output)$/i.test(name)) ? false : void 0;
}

// src/project/derive/few-shot.ts
/** Longer texts are no prompts that somebody wrote into a config. */
const longestPrompt = 5e4;
/** Worked examples in the prompt or template that every training example carries. */
const fewShotBlocks = (_facts, _path, native) => {
	let best;
	for (const key of native) {
		const blocks = key.overridden || typeof key.value !== "string" ? 0 : workedExamples(key.value);
		if (blocks > (best?.blocks ?? 0)) best = {
			key,
			blocks
		};
	}
	return best === void 0 ? {} : { "data.fewShotBlocks": found(best.key, best.blocks) };
};
const found = (key, blocks) => ({
	value: blocks,
	state: "derived",
	from: [],
	at: key.at,
	keyAt: key.keyAt,
	nativeKey: key.path,
	confidence: .8
});
const heading = /^[ \t#*>-]*(?:example|demonstration|shot)[ \t]*(?:no\.?[ \t]*)?#?\d{1,2}\b/gim;
const pairs = [
	["input", "output"],
	["question", "answer"],
	["q", "a"],
	["user", "assistant"],
	["text", "label"],
	["human", "assistant"]
];
/**
* Counts worked examples in a text: numbered headings (`Example 2:`), or pairs of lines (`Input:` … `Output:` …) whose
* answer is written out. A pair with a placeholder is the template of the one example at hand.
*/
function workedExamples(text) {
	if (text.length > longestPrompt || !text.includes("\n")) return 0;
	const headings = text.match(heading)?.length ?? 0;
	return Math.max(headings, ...pairs.map(([asked, answered]) => answeredPairs(text, asked, answered)));
}
function answeredPairs(text, asked, answered) {
	let open = false;
	let count = 0;
	for (const line of text.split("\n")) {
		const label = /^[ \t#*>"'-]{0,8}([a-z]{1,12})[ \t*]{0,4}:[ \t]*(.*)$/i.exec(line);
		const name = label?.[1]?.toLowerCase();
		if (name === asked) open = true;
		else if (open && name === answered) {
			open = false;
			if (isWrittenOut(label?.[2] ?? "")) count++;
		}
	}
	return count;
}
const isWrittenOut = (answer) => /\w/.test(answer) && !/[{<$[]\s*\w/.test(answer);

// src/project/derive/hardware.ts
/**
* Memory by the name of an accelerator, in GB; of several variants the largest, so that no run is said not to fit that
* may. From the makers' data sheets, read 2026-11-23.
*/
const memoryByName = [
	[/\bb300\b|\bgb300\b/, 288],
	[/\bb200\b|\bgb200\b/, 192],
	[/\bmi355x\b|\bmi350x\b/, 288],
	[/\bmi325x\b/, 256],
	[/\bmi300x\b/, 192],
	[/\bmi250x?\b/, 128],
	[/\bh200\b/, 141],
	[/\bgh200\b/, 144],
	[/\bh100\b/, 94],
	[/\bh800\b/, 80],
	[/\ba100\b|\ba800\b/, 80],
	[/\bl40s?\b/, 48],
	[/\ba6000\b|\ba40\b/, 48],
	[/\bv100\b/, 32],
	[/\ba10g?\b|\bl4\b|\b[34]090\b/, 24],
	[/\bt4\b|\bp100\b/, 16]
];
/** A name says the kind of accelerator, not which variant of it, nor how much of it the run gets. */
const confidence = .6;
/** Memory of one accelerator from its name, where nobody states it. */
const namedMemory = (facts) => {
	if (numberOf(facts, "hardware.memory") !== void 0) return {};
	const name = textOf(facts, "hardware.name")?.toLowerCase().replace(/[_-]/g, " ");
	const memory = name && memoryByName.find(([pattern]) => pattern.test(name))?.[1];
	return memory ? { "hardware.memory": derived(facts, memory, ["hardware.name"], { confidence }) } : {};
};

// src/project/derive/inference.ts
/** Below this nothing is inferred. */
const leastConfidence = .5;
/**
* Goals of a run that nobody declared, from the names of its data. Only where every source has a name that says what it
* is for: a source without one may serve any goal, and a general mixture serves none in particular.
*/
const inferredGoals = (facts) => {
	if (knownValue(facts, "intent.declared") !== false) return {};
	const goals = goalsOf(facts) ?? furtherPretraining(facts);
	return goals === void 0 ? {} : {
		"intent.goals": goals,
		"intent.inferred": derived(facts, true, ["intent.goals"])
	};
};
function goalsOf(facts) {
	const records = recordsOf(facts, "data.train");
	const signals = records.map((record) => signalOf(facts, record));
	if (signals.length === 0 || signals.includes(void 0)) return void 0;
	const doubts = /* @__PURE__ */ new Map();
	for (const signal of signals) for (const goal of signal?.goals ?? []) doubts.set(goal, (doubts.get(goal) ?? 1) * (1 - (signal?.confidence ?? 0)));
	const goals = [...doubts.keys()];
	const confidence = 1 - Math.max(...doubts.values());
	if (goals.length === 0 || confidence < leastConfidence) return void 0;
	return derived(facts, goals, records.map((record) => `${record}.id`), {
		confidence,
		note: "inferred from the names of the data"
	});
}
function signalOf(facts, record) {
	const id = textOf(facts, `${record}.id`);
	if (id === void 0) return void 0;
	const format = textOf(facts, `${record}.format`);
	const best = recogniseDataset(id, textOf(facts, `${record}.config`)).find((match) => match.confidence >= leastConfidence && (match.onlyAsText !== true || format === "text"));
	return best?.goals === void 0 ? void 0 : {
		goals: best.goals,
		confidence: best.confidence
	};
}
/** Raw text through an adapter: somebody wants the model to know what stands in it. */
function furtherPretraining(facts) {
	if (textOf(facts, "objective.kind") !== "continued-pretraining") return void 0;
	if (textOf(facts, "method.kind") !== "lora") return void 0;
	const records = recordsOf(facts, "data.train");
	const raw = records.every((record) => textOf(facts, `${record}.id`) !== void 0 && textOf(facts, `${record}.format`) === "text" && knownValue(facts, `${record}.general`) !== true);
	if (records.length === 0 || !raw) return void 0;
	return derived(facts, ["add-domain-knowledge"], ["objective.kind"], {
		confidence: .7,
		note: "inferred from further pre-training on raw text"
	});
}
const publicStores = /^(s3|gs):\/\/(commoncrawl|tfds-data|ai2-|allenai|openslr|fast-ai)/i;
/** Data that may be the team's own, where nobody says so and the result leaves the house. */
const inferredProprietary = (facts) => {
	if (knownValue(facts, "intent.declared") !== false) return {};
	if (knownValue(facts, "output.push") !== true || knownValue(facts, "output.hubPrivate") === true) return {};
	const own = recordsOf(facts, "data.train").find((record) => textOf(facts, `${record}.idKind`) === "object-store" && !publicStores.test(textOf(facts, `${record}.id`) ?? ""));
	if (own === void 0) return {};
	return { "intent.data.proprietary": derived(facts, true, [`${own}.id`, "output.push"], {
		confidence: .52,
		note: "inferred from a store of one’s own"
	}) };
};

// src/project/derive/intent.ts
/** The file that speaks for the run; comments in the config are one too. */
const intentPath = (facts) => {
	const declared = facts.get("intent.declared");
	if (declared?.value !== true || declared.at === void 0) return {};
	return { "intent.path": derived(facts, declared.at.file, ["intent.declared"]) };
};
/** How many different kinds of task the model must do. */
const taskTypes = (facts) => {
	const types = recordsOf(facts, "intent.tasks").flatMap((record) => textOf(facts, `${record}.type`) ?? []);
	if (types.length === 0) return {};
	return { "intent.taskTypes": derived(facts, new Set(types).size, ["intent.tasks"]) };
};
/** General suites and edge-case sets among the declared evaluations. */
const declaredEvaluation = (facts) => {
	if (knownValue(facts, "intent.evaluation") === void 0) return {};
	const records = recordsOf(facts, "intent.evaluation");
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
	const results = recordsOf(facts, "intent.baseline");
	const measured = new Set(results.flatMap((record) => textOf(facts, `${record}.task`) ?? []));
	const tasks = recordsOf(facts, "intent.tasks").flatMap((record) => textOf(facts, `${record}.id`) ?? []);
	const missing = tasks.filter((task) => !measured.has(task));
	return {
		...tasks.length > 0 ? { "intent.baselineMissing": derived(facts, missing, ["intent.tasks", "intent.baseline"]) } : {},
		...meetsTarget(facts, results)
	};
};
function meetsTarget(facts, results) {
	const targets = recordsOf(facts, "intent.target");
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
const baseModel = (facts) => {
	const id = textOf(facts, "model.id");
	if (id === void 0) return {};
	const name = readModelName(id);
	const shape = findModel(id);
	const said = (guess) => guess && derived(facts, guess.value, ["model.id"], { confidence: guess.confidence });
	return {
		"model.idKind": said(name.idKind),
		"model.family": said(name.family),
		"model.parameters": said(parametersOf(id)),
		"model.variant": name.variant.value === "unknown" ? void 0 : said(name.variant),
		"model.moe": shape ? derived(facts, isMixture(shape), ["model.id"]) : said(name.mixture),
		"model.revisionPinned": pinned(facts),
		...quantisedName(name.quantised, said)
	};
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
	const weights = parametersOf(id);
	if (weights === void 0) return {};
	return { "intent.referenceModel.parameters": derived(facts, weights.value, ["intent.referenceModel.id"], { confidence: weights.confidence }) };
};

// src/project/derive/output.ts
/** Whether the run would write over the model that it starts from. Hub ids are never folders. */
const outputIsModel = (facts) => {
	const output = textOf(facts, "output.dir");
	const model = textOf(facts, "model.id");
	const kind = textOf(facts, "model.idKind");
	if (output === void 0 || model === void 0 || kind !== "local") return {};
	const same = plain(output) === plain(model);
	return { "output.isModel": derived(facts, same, ["output.dir", "model.id"]) };
};
const plain = (path) => path.replace(/\\/g, "/").replace(/(^|\/)(\.\/)+/g, "$1").replace(/\/+/g, "/").replace(/(.)\/$/, "$1");

// src/project/derive/setting.ts
/** Folders in which a configuration is a sample to start from, not a run that somebody plans. */
const gallery = /(^|\/)(examples?|recipes?|config_hub|tests?|samples?|templates?|cookbooks?|tutorials?|demos?|fixtures?)\//i;
/** A declared purpose wins over the folder. */
const setting = (facts, path) => {
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
	baseModel,
	sources,
	mappedContext,
	closedBook,
	generalSource,
	taskCount,
	exampleCount,
	fewShotBlocks,
	adapterScale,
	attentionOnly,
	expertTargets,
	changesBase,
	effectiveBatch,
	namedMemory,
	totalMemory,
	heldOutData,
	evaluationEnabled,
	generalCheck,
	outputIsModel,
	intentPath,
	inferredGoals,
	inferredProprietary,
	taskTypes,
	declaredEvaluation,
	baseline,
	breakEven,
	referenceModel,
	setting,
	cost
];
/** What the name of a published base says is nearer to the truth than what the framework does by default. */
const strongerThanDefault = /* @__PURE__ */ new Set(["quantization.bits", "quantization.scheme"]);
/**
* Adds what follows from the facts of one plan. Only the derivations listed here are allowed; each refuses rather than
* guesses. A fact that already has a value is left as it is.
*/
function derive(facts, path, native = []) {
	for (const derivation of derivations) for (const [name, fact] of Object.entries(derivation(facts, path, native))) if (fact !== void 0 && isOpen(facts.get(name), name)) facts.set(name, fact);
}
function isOpen(present, name) {
	if (present === void 0 || present.value === null) return true;
	return present.state === "default" && strongerThanDefault.has(name);
}

// data/frameworks/axolotl.json
let data$1;
const read$2 = () => data$1 ??= JSON.parse("{\"framework\":\"axolotl\",\"title\":\"axolotl\",\"version\":\"0.18.0\",\"sources\":[{\"repository\":\"axolotl-ai-cloud/axolotl\",\"commit\":\"067b021c8b87a9e5e380b9173c704cf7340e30f5\",\"version\":\"0.18.0\",\"date\":\"2026-07-24\"}],\"unknown\":\"dropped\",\"coercion\":\"pydantic\",\"keys\":{\"accelerator_config\":\"map\",\"activation_offloading\":\"'legacy'|'disk'|'hidden_states'|flag\",\"adam_beta1\":\"float\",\"adam_beta2\":\"float\",\"adam_beta3\":\"float\",\"adam_epsilon\":\"float\",\"adam_epsilon2\":\"float\",\"adapter\":\"text\",\"added_tokens_overrides\":\"map\",\"attn_implementation\":\"'eager'|'sdpa'|'flash_attention_2'|'flash_attention_3'|'flex_attention'|'xformers'|'sage'|'fp8'|'*/*'\",\"auto_find_batch_size\":\"flag\",\"auto_resume_from_checkpoints\":\"flag\",\"axolotl_config_path\":\"text\",\"base_model\":\"text\",\"base_model_config\":\"text\",\"batch_flattening\":\"'auto'|flag\",\"batch_size\":\"int\",\"bench_dataset\":\"text\",\"bench_split\":\"text\",\"bf16\":\"'auto'|flag\",\"bfloat16\":\"flag\",\"bnb_config_kwargs\":\"map\",\"center_rewards_coefficient\":\"float\",\"chat_template\":\"'alpaca'|'chatml'|'mistral_v1'|'mistral_v2v3'|'mistral_v3_tekken'|'mistral_v7_tekken'|'gemma'|'cohere'|'llama3'|'llama3_2_vision'|'llama4'|'phi_3'|'phi_35'|'deepseek_v2'|'deepseek_v3'|'jamba'|'jinja'|'qwen_25'|'qwen3'|'qwen3_5'|'falcon_h1'|'nemotron_h'|'tokenizer_default'|'exaone'|'exaone4'|'metharme'|'pixtral'|'llava'|'qwen2_vl'|'gemma3'|'gemma3n'|'gemma4'|'gemma4_unified'|'command_a'|'command_a_tool_use'|'command_a_rag'|'aya'|'tokenizer_default_fallback_*'\",\"chat_template_jinja\":\"text\",\"chat_template_kwargs\":\"map\",\"chunked_cross_entropy\":\"flag\",\"chunked_cross_entropy_num_chunks\":\"int\",\"cls_model_config\":\"text\",\"comet_api_key\":\"text\",\"comet_experiment_config\":\"map\",\"comet_experiment_key\":\"text\",\"comet_mode\":\"text\",\"comet_online\":\"flag\",\"comet_project_name\":\"text\",\"comet_workspace\":\"text\",\"context_parallel_size\":\"int\",\"cosine_constant_lr_ratio\":\"float\",\"cosine_min_lr_ratio\":\"float\",\"cpo_alpha\":\"float\",\"curriculum_sampling\":\"flag\",\"cut_cross_entropy\":\"flag\",\"dataloader_drop_last\":\"flag\",\"dataloader_num_workers\":\"int\",\"dataloader_pin_memory\":\"flag\",\"dataloader_prefetch_factor\":\"int\",\"dataset_exact_deduplication\":\"flag\",\"dataset_keep_in_memory\":\"flag\",\"dataset_num_proc\":\"int\",\"dataset_prepared_path\":\"text\",\"dataset_processes\":\"int\",\"dataset_shard_idx\":\"int\",\"dataset_shard_num\":\"int\",\"datasets\":\"list\",\"datasets[].chat_template\":\"text\",\"datasets[].chat_template_jinja\":\"text\",\"datasets[].conversation\":\"text\",\"datasets[].data_files\":\"text|list\",\"datasets[].drop_system_message\":\"flag\",\"datasets[].ds_type\":\"text\",\"datasets[].field\":\"text\",\"datasets[].field_chosen\":\"text\",\"datasets[].field_human\":\"text\",\"datasets[].field_messages\":\"text\",\"datasets[].field_model\":\"text\",\"datasets[].field_rejected\":\"text\",\"datasets[].field_thinking\":\"text\",\"datasets[].field_tools\":\"text\",\"datasets[].input_format\":\"text\",\"datasets[].input_transform\":\"text\",\"datasets[].length\":\"int\",\"datasets[].logprobs_field\":\"text\",\"datasets[].max_completion_length\":\"int\",\"datasets[].max_input_id\":\"int\",\"datasets[].message_field_content\":\"text\",\"datasets[].message_field_role\":\"text\",\"datasets[].message_field_training\":\"text\",\"datasets[].message_field_training_detail\":\"text\",\"datasets[].message_property_mappings\":\"map\",\"datasets[].min_input_id\":\"int\",\"datasets[].name\":\"text\",\"datasets[].path\":\"text\",\"datasets[].preprocess_shards\":\"int\",\"datasets[].revision\":\"text\",\"datasets[].roles\":\"map\",\"datasets[].roles_to_train\":\"list\",\"datasets[].seed\":\"int\",\"datasets[].sequence_length\":\"int\",\"datasets[].shards\":\"int\",\"datasets[].shards_idx\":\"int\",\"datasets[].split\":\"text\",\"datasets[].split_thinking\":\"flag\",\"datasets[].step_separator\":\"text\",\"datasets[].temperature\":\"float\",\"datasets[].template_thinking_key\":\"text\",\"datasets[].train_on_eos\":\"'all'|'turn'|'last'|'none'\",\"datasets[].train_on_eot\":\"'all'|'turn'|'last'|'none'\",\"datasets[].train_on_last_step_only\":\"flag\",\"datasets[].trust_remote_code\":\"flag\",\"datasets[].type\":\"text|section\",\"datasets[].type.chosen_format\":\"text\",\"datasets[].type.completion_format\":\"text\",\"datasets[].type.field_chosen\":\"text\",\"datasets[].type.field_completion\":\"text\",\"datasets[].type.field_input\":\"text\",\"datasets[].type.field_instruction\":\"text\",\"datasets[].type.field_label\":\"text\",\"datasets[].type.field_output\":\"text\",\"datasets[].type.field_prompt\":\"text\",\"datasets[].type.field_rejected\":\"text\",\"datasets[].type.field_system\":\"text\",\"datasets[].type.format\":\"text\",\"datasets[].type.no_input_format\":\"text\",\"datasets[].type.prompt_format\":\"text\",\"datasets[].type.rejected_format\":\"text\",\"datasets[].type.system_format\":\"text\",\"datasets[].type.system_prompt\":\"text\",\"ddp\":\"flag\",\"ddp_broadcast_buffers\":\"flag\",\"ddp_bucket_cap_mb\":\"int\",\"ddp_find_unused_parameters\":\"flag\",\"ddp_timeout\":\"int\",\"deepcompile\":\"flag\",\"deepspeed\":\"text|map\",\"default_system_message\":\"text\",\"dense_mixer\":\"flag\",\"device\":\"any\",\"device_map\":\"any\",\"diffusion\":\"section\",\"diffusion.eps\":\"float>=0<=1\",\"diffusion.generate_samples\":\"flag\",\"diffusion.generation_interval\":\"int>=1\",\"diffusion.generation_max_length\":\"int>=1\",\"diffusion.generation_steps\":\"int>=1\",\"diffusion.generation_temperature\":\"float>=0\",\"diffusion.importance_weighting\":\"flag\",\"diffusion.mask_token_id\":\"int\",\"diffusion.mask_token_str\":\"text\",\"diffusion.max_mask_ratio\":\"float>=0<=1\",\"diffusion.min_mask_ratio\":\"float>=0<=1\",\"diffusion.noise_schedule\":\"'linear'|'cosine'\",\"diffusion.num_diffusion_steps\":\"int>=1\",\"diffusion.num_generation_samples\":\"int>=1\",\"dion_lr\":\"float\",\"dion_momentum\":\"float\",\"dion_rank_fraction\":\"float\",\"dion_rank_multiple_of\":\"int\",\"do_bench_eval\":\"flag\",\"do_causal_lm_eval\":\"flag\",\"dp_replicate_size\":\"int\",\"dp_shard_size\":\"int\",\"dpo_beta\":\"float\",\"dpo_generate_during_eval\":\"flag\",\"dpo_label_smoothing\":\"float\",\"dpo_loss_type\":\"list\",\"dpo_loss_weights\":\"list\",\"dpo_norm_loss\":\"flag\",\"dpo_padding_free\":\"flag\",\"dpo_use_liger_kernel\":\"flag\",\"dpo_use_logits_to_keep\":\"flag\",\"dpo_use_weighting\":\"flag\",\"dsv4_bf16_all\":\"flag\",\"dsv4_fp4_grouped_mode\":\"'nvfp4'\",\"dsv4_fp8_lora_kernel\":\"flag\",\"dsv4_fp8_nonexpert_mode\":\"'float8tensor'|'bf16'\",\"dsv4_shared_mlp_lora_kernel\":\"flag\",\"dynamic_checkpoint\":\"section\",\"dynamic_checkpoint.check_interval\":\"int>=1\",\"dynamic_checkpoint.enabled\":\"flag\",\"dynamic_checkpoint.trigger_file_path\":\"text\",\"eaft_alpha\":\"float\",\"eaft_k\":\"int\",\"eager_attention\":\"flag\",\"early_stopping_patience\":\"int\",\"ebft\":\"section\",\"ebft.adaptive_max_tokens\":\"flag\",\"ebft.advantage_estimator\":\"'rloo'|'group_norm'|'reinforce'\",\"ebft.alignment_coef\":\"float\",\"ebft.ce_coef\":\"float\",\"ebft.context_length\":\"int>=1\",\"ebft.diversity_coef\":\"float\",\"ebft.embed_method\":\"'last_token'|'mean_pooling'|'completion_mean'|'concat'\",\"ebft.feature_layers\":\"list\",\"ebft.generate_max_len\":\"int>=1\",\"ebft.gt_length_multiplier\":\"float>=0.1\",\"ebft.min_completion_prefix\":\"int>=0\",\"ebft.mode\":\"'structured'|'strided'\",\"ebft.n_samples_per_prompt\":\"int>=1\",\"ebft.rl_coef\":\"float\",\"ebft.stride\":\"int>=1\",\"ebft.temperature\":\"float>=0\",\"ebft.top_p\":\"float>=0<=1\",\"ebft.use_whitening\":\"flag\",\"embedding_lr\":\"float\",\"embedding_lr_scale\":\"float\",\"embeddings_skip_upcast\":\"flag\",\"eot_tokens\":\"list\",\"eval_batch_size\":\"int\",\"eval_causal_lm_metrics\":\"list\",\"eval_max_new_tokens\":\"int\",\"eval_sample_packing\":\"flag\",\"eval_sequence_len\":\"int\",\"eval_steps\":\"int|float\",\"eval_strategy\":\"'no'|'steps'|'epoch'\",\"eval_table_size\":\"int\",\"evals_per_epoch\":\"int\",\"evaluation_strategy\":\"text\",\"excess_length_strategy\":\"'drop'|'truncate'|'raise'\",\"experimental_skip_move_to_device\":\"flag\",\"expert_backend\":\"'scattermoe'|'sonicmoe'|'eager'|'builtin'\",\"expert_parallel_backend\":\"'deep_ep'\",\"expert_parallel_fallback_on_unsupported\":\"flag\",\"expert_parallel_num_nvl_bytes\":\"int\",\"expert_parallel_num_rdma_bytes\":\"int\",\"expert_parallel_size\":\"int>=1\",\"expert_parallel_token_capacity\":\"int>=1\",\"experts_implementation\":\"text\",\"fix_untrained_tokens\":\"int|list\",\"flash_attention\":\"flag\",\"flash_attn_cross_entropy\":\"flag\",\"flash_attn_d512\":\"flag\",\"flash_attn_fuse_mlp\":\"flag\",\"flash_attn_rms_norm\":\"flag\",\"flash_optimum\":\"flag\",\"flex_attention\":\"flag\",\"flex_attn_compile_kwargs\":\"map\",\"float16\":\"flag\",\"float32\":\"flag\",\"fp16\":\"flag\",\"fp32_norm_classes\":\"list\",\"fp32_norms\":\"flag\",\"fp8\":\"flag\",\"fp8_enable_fsdp_float8_all_gather\":\"flag\",\"freeze_mm_modules\":\"flag\",\"fsdp\":\"list\",\"fsdp_config\":\"section\",\"fsdp_config.activation_checkpointing\":\"flag\",\"fsdp_config.auto_wrap_policy\":\"'TRANSFORMER_BASED_WRAP'|'SIZE_BASED_WRAP'\",\"fsdp_config.cpu_offload_pin_memory\":\"flag\",\"fsdp_config.cpu_ram_efficient_loading\":\"flag\",\"fsdp_config.final_state_dict_type\":\"'FULL_STATE_DICT'|'LOCAL_STATE_DICT'|'SHARDED_STATE_DICT'\",\"fsdp_config.fsdp_activation_checkpointing\":\"flag\",\"fsdp_config.fsdp_auto_wrap_policy\":\"'TRANSFORMER_BASED_WRAP'|'SIZE_BASED_WRAP'\",\"fsdp_config.fsdp_cpu_offload_pin_memory\":\"flag\",\"fsdp_config.fsdp_cpu_ram_efficient_loading\":\"flag\",\"fsdp_config.fsdp_final_state_dict_type\":\"'FULL_STATE_DICT'|'LOCAL_STATE_DICT'|'SHARDED_STATE_DICT'\",\"fsdp_config.fsdp_min_num_params\":\"int>=1\",\"fsdp_config.fsdp_mixed_precision_policy\":\"text\",\"fsdp_config.fsdp_offload_params\":\"flag\",\"fsdp_config.fsdp_reshard_after_forward\":\"flag\",\"fsdp_config.fsdp_state_dict_type\":\"'FULL_STATE_DICT'|'LOCAL_STATE_DICT'|'SHARDED_STATE_DICT'\",\"fsdp_config.fsdp_sync_module_states\":\"flag\",\"fsdp_config.fsdp_transformer_layer_cls_to_wrap\":\"text\",\"fsdp_config.fsdp_use_orig_params\":\"flag\",\"fsdp_config.fsdp_version\":\"int\",\"fsdp_config.min_num_params\":\"int>=1\",\"fsdp_config.mixed_precision_policy\":\"text\",\"fsdp_config.offload_params\":\"flag\",\"fsdp_config.reshard_after_forward\":\"flag\",\"fsdp_config.state_dict_type\":\"'FULL_STATE_DICT'|'LOCAL_STATE_DICT'|'SHARDED_STATE_DICT'\",\"fsdp_config.sync_module_states\":\"flag\",\"fsdp_config.transformer_layer_cls_to_wrap\":\"text\",\"fsdp_config.use_orig_params\":\"flag\",\"fsdp_config.version\":\"int\",\"fsdp_final_state_dict_type\":\"'FULL_STATE_DICT'|'LOCAL_STATE_DICT'|'SHARDED_STATE_DICT'\",\"fsdp_version\":\"int\",\"fused_attn_kernel\":\"flag\",\"gc_collect_steps\":\"int\",\"gc_steps\":\"int\",\"gemma4_fp8_nonexpert\":\"flag\",\"gemma4_hybrid_attn_impl\":\"flag\",\"gemma4_nf4_nonexpert\":\"flag\",\"generate_samples\":\"flag\",\"generation_do_sample\":\"flag\",\"generation_max_new_tokens\":\"int\",\"generation_prompt_ratio\":\"float\",\"generation_temperature\":\"float\",\"generation_top_k\":\"int\",\"generation_top_p\":\"float\",\"gptq\":\"flag\",\"gpu_memory_limit\":\"int|text\",\"gradient_accumulation_steps\":\"int\",\"gradient_checkpointing\":\"'offload'|'offload_disk'|flag\",\"gradient_checkpointing_kwargs\":\"map\",\"gradio_max_new_tokens\":\"int\",\"gradio_server_name\":\"text\",\"gradio_server_port\":\"int\",\"gradio_share\":\"flag\",\"gradio_temperature\":\"float\",\"gradio_title\":\"text\",\"greater_is_better\":\"flag\",\"grokfast_alpha\":\"float\",\"grokfast_lamb\":\"float\",\"group_by_length\":\"flag\",\"hatchery\":\"section\",\"hatchery.api_key\":\"text\",\"hatchery.backend\":\"'tinker'|'hatchery'\",\"hatchery.base_url\":\"text\",\"hatchery.future_timeout\":\"float\",\"hatchery.lora_rank\":\"int>=1<=256\",\"hatchery.loss_fn\":\"'cross_entropy'|'importance_sampling'|'ppo'|'cispo'|'dro'\",\"hatchery.loss_fn_config\":\"map\",\"hatchery.max_sample_tokens\":\"int\",\"hatchery.num_samples\":\"int\",\"hatchery.pipeline\":\"flag\",\"hatchery.project_id\":\"text\",\"hatchery.reward_funcs\":\"list\",\"hatchery.sample_temperature\":\"float\",\"hatchery.save_name_prefix\":\"text\",\"hatchery.save_steps\":\"int\",\"hatchery.train_attn\":\"flag\",\"hatchery.train_mlp\":\"flag\",\"hatchery.train_unembed\":\"flag\",\"heads_k_stride\":\"int\",\"hf_mlflow_log_artifacts\":\"flag\",\"hf_use_auth_token\":\"flag\",\"hub_model_id\":\"text\",\"hub_revision\":\"text\",\"hub_strategy\":\"'end'|'every_save'|'checkpoint'|'all_checkpoints'\",\"image_resize_algorithm\":\"'bilinear'|'bicubic'|'lanczos'|int\",\"image_size\":\"int|list\",\"include_tkps\":\"flag\",\"include_tokens_per_second\":\"flag\",\"is_falcon_derived_model\":\"flag\",\"is_llama_derived_model\":\"flag\",\"is_mistral_derived_model\":\"flag\",\"is_preprocess\":\"flag\",\"is_qwen_derived_model\":\"flag\",\"jagged_restart_anneal_steps\":\"int\",\"jagged_restart_steps\":\"int\",\"jagged_restart_warmup_steps\":\"int\",\"kd_alpha\":\"float\",\"kd_beta\":\"float\",\"kd_ce_alpha\":\"float\",\"kd_normalize_topk\":\"flag\",\"kd_online_server\":\"'vllm'|'sglang'\",\"kd_online_server_base_url\":\"text\",\"kd_online_timeout\":\"int\",\"kd_online_topk\":\"int\",\"kd_temperature\":\"float\",\"kd_temperature_min\":\"float\",\"kd_trainer\":\"float\",\"kto_desirable_weight\":\"float\",\"kto_undesirable_weight\":\"float\",\"large_head_attention\":\"'auto'|'sdpa'|'triton_flash'\",\"layer_offloading\":\"flag\",\"learning_rate\":\"text|float\",\"liger_cross_entropy\":\"flag\",\"liger_fused_linear_cross_entropy\":\"flag\",\"liger_glu_activation\":\"flag\",\"liger_layer_norm\":\"flag\",\"liger_rms_norm\":\"flag\",\"liger_rms_norm_gated\":\"flag\",\"liger_rope\":\"flag\",\"liger_swiglu\":\"flag\",\"liger_use_token_scaling\":\"flag\",\"lisa_layers_attribute\":\"text\",\"lisa_n_layers\":\"int\",\"lisa_step_interval\":\"int\",\"llama4_linearized_experts\":\"flag\",\"llmcompressor\":\"section\",\"llmcompressor.recipe\":\"any\",\"llmcompressor.save_compressed\":\"flag\",\"lm_eval_batch_size\":\"int\",\"lm_eval_model\":\"text\",\"lm_eval_post_train\":\"flag\",\"lm_eval_tasks\":\"list\",\"load_best_model_at_end\":\"flag\",\"load_in_4bit\":\"flag\",\"load_in_8bit\":\"flag\",\"local_rank\":\"int\",\"logging_steps\":\"int\",\"lora_alpha\":\"int\",\"lora_alpha_pattern\":\"map\",\"lora_dropout\":\"float\",\"lora_embedding_kernel\":\"flag\",\"lora_fan_in_fan_out\":\"flag\",\"lora_mlp_kernel\":\"flag\",\"lora_model_dir\":\"text\",\"lora_modules_to_save\":\"list\",\"lora_o_kernel\":\"flag\",\"lora_on_cpu\":\"flag\",\"lora_qkv_kernel\":\"flag\",\"lora_r\":\"int\",\"lora_rank_pattern\":\"map\",\"lora_target_linear\":\"flag\",\"lora_target_modules\":\"text|list\",\"lora_target_parameters\":\"text|list\",\"loraplus_lr_embedding\":\"float\",\"loraplus_lr_ratio\":\"float\",\"loss_watchdog_patience\":\"int\",\"loss_watchdog_threshold\":\"float\",\"low_cpu_mem_usage\":\"flag\",\"lr_div_factor\":\"float\",\"lr_groups\":\"list\",\"lr_groups[].lr\":\"float\",\"lr_groups[].modules\":\"list\",\"lr_groups[].name\":\"text\",\"lr_quadratic_warmup\":\"flag\",\"lr_scheduler\":\"text\",\"lr_scheduler_kwargs\":\"map\",\"max_grad_norm\":\"float\",\"max_memory\":\"map\",\"max_packed_sequence_len\":\"int\",\"max_prompt_len\":\"int\",\"max_steps\":\"int\",\"mean_resizing_embeddings\":\"flag\",\"merge_lora\":\"flag\",\"merge_method\":\"'legacy'|'memory_efficient'\",\"metric_for_best_model\":\"text\",\"micro_batch_size\":\"int\",\"min_sample_len\":\"int\",\"mlflow_experiment_name\":\"text\",\"mlflow_run_name\":\"text\",\"mlflow_tracking_uri\":\"text\",\"model_config\":\"map\",\"model_kwargs\":\"map\",\"model_quantization_config\":\"'Mxfp4Config'|'FineGrainedFP8Config'\",\"model_quantization_config_kwargs\":\"map\",\"model_revision\":\"text\",\"model_type\":\"text\",\"moe_bnb_fast\":\"flag\",\"moe_dequant_chunk_size\":\"int>=1\",\"moe_grouped_backend\":\"'auto'|'marlin'|'cutlass'|'deepgemm'\",\"mora\":\"section\",\"mora.mora_type\":\"'sharing'|'rope'|int\",\"mora.use_mora\":\"flag\",\"multipack_real_batches\":\"flag\",\"neftune_noise_alpha\":\"float>0\",\"nemo_gym_auto_clone\":\"flag\",\"nemo_gym_auto_start\":\"flag\",\"nemo_gym_config_paths\":\"list\",\"nemo_gym_datasets\":\"list\",\"nemo_gym_dir\":\"text\",\"nemo_gym_enabled\":\"flag\",\"nemo_gym_head_port\":\"int\",\"nemo_gym_max_turns\":\"int\",\"nemo_gym_model_name\":\"text\",\"nemo_gym_multi_turn\":\"flag\",\"nemo_gym_run_timeout\":\"int\",\"nemo_gym_server_timeout\":\"int\",\"nemo_gym_verify_timeout\":\"int\",\"noisy_embedding_alpha\":\"float\",\"nonexpert_quantization\":\"'none'|'bf16'|'fp8'|'fp8_blockwise'|'nf4'|'nvfp4'\",\"num_dataset_shards_to_save\":\"int\",\"num_epochs\":\"float\",\"num_generation_samples\":\"int\",\"num_labels\":\"int\",\"nvfp4_merge_aware\":\"flag\",\"nvfp4_merge_aware_start_step\":\"int|float\",\"optim_args\":\"text|map\",\"optim_target_modules\":\"list|'all_linear'\",\"optimizer\":\"text\",\"orpo_alpha\":\"float\",\"otel_metrics_host\":\"text\",\"otel_metrics_port\":\"int\",\"output_dir\":\"text\",\"overrides_of_model_config\":\"map\",\"overrides_of_model_kwargs\":\"map\",\"pad_to_multiple_of\":\"int\",\"pad_to_sequence_len\":\"flag\",\"peft\":\"section\",\"peft.loftq_config\":\"section\",\"peft.loftq_config.loftq_bits\":\"int\",\"peft_autocast_adapter_dtype\":\"flag\",\"peft_ensure_weight_tying\":\"flag\",\"peft_init_lora_weights\":\"flag|text\",\"peft_layer_replication\":\"list\",\"peft_layers_pattern\":\"list\",\"peft_layers_to_transform\":\"list\",\"peft_trainable_token_indices\":\"list|map\",\"peft_use_dora\":\"flag\",\"peft_use_rslora\":\"flag\",\"plugins\":\"list\",\"pose_max_context_len\":\"int\",\"pose_num_chunks\":\"int\",\"pose_split_on_token_ids\":\"list\",\"precompute_ref_log_probs\":\"flag\",\"preprocess_iterable\":\"flag\",\"pretrain_multipack_attn\":\"flag\",\"pretrain_multipack_buffer_size\":\"int\",\"pretraining_dataset\":\"list\",\"pretraining_dataset[].chat_template\":\"text\",\"pretraining_dataset[].chat_template_jinja\":\"text\",\"pretraining_dataset[].conversation\":\"text\",\"pretraining_dataset[].data_files\":\"text|list\",\"pretraining_dataset[].drop_system_message\":\"flag\",\"pretraining_dataset[].ds_type\":\"text\",\"pretraining_dataset[].field\":\"text\",\"pretraining_dataset[].field_human\":\"text\",\"pretraining_dataset[].field_messages\":\"text\",\"pretraining_dataset[].field_model\":\"text\",\"pretraining_dataset[].field_thinking\":\"text\",\"pretraining_dataset[].field_tools\":\"text\",\"pretraining_dataset[].input_format\":\"text\",\"pretraining_dataset[].input_transform\":\"text\",\"pretraining_dataset[].logprobs_field\":\"text\",\"pretraining_dataset[].message_field_content\":\"text\",\"pretraining_dataset[].message_field_role\":\"text\",\"pretraining_dataset[].message_field_training\":\"text\",\"pretraining_dataset[].message_field_training_detail\":\"text\",\"pretraining_dataset[].message_property_mappings\":\"map\",\"pretraining_dataset[].name\":\"text\",\"pretraining_dataset[].path\":\"text\",\"pretraining_dataset[].preprocess_shards\":\"int\",\"pretraining_dataset[].revision\":\"text\",\"pretraining_dataset[].roles\":\"map\",\"pretraining_dataset[].roles_to_train\":\"list\",\"pretraining_dataset[].shards\":\"int\",\"pretraining_dataset[].shards_idx\":\"int\",\"pretraining_dataset[].skip\":\"int\",\"pretraining_dataset[].split\":\"text\",\"pretraining_dataset[].split_thinking\":\"flag\",\"pretraining_dataset[].temperature\":\"float\",\"pretraining_dataset[].template_thinking_key\":\"text\",\"pretraining_dataset[].text_column\":\"text\",\"pretraining_dataset[].train_on_eos\":\"'all'|'turn'|'last'|'none'\",\"pretraining_dataset[].train_on_eot\":\"'all'|'turn'|'last'|'none'\",\"pretraining_dataset[].trust_remote_code\":\"flag\",\"pretraining_dataset[].type\":\"text|section\",\"pretraining_dataset[].type.field_input\":\"text\",\"pretraining_dataset[].type.field_instruction\":\"text\",\"pretraining_dataset[].type.field_output\":\"text\",\"pretraining_dataset[].type.field_system\":\"text\",\"pretraining_dataset[].type.format\":\"text\",\"pretraining_dataset[].type.no_input_format\":\"text\",\"pretraining_dataset[].type.system_format\":\"text\",\"pretraining_dataset[].type.system_prompt\":\"text\",\"pretraining_sample_concatenation\":\"flag\",\"process_reward_model\":\"flag\",\"processor_kwargs\":\"map\",\"processor_type\":\"text\",\"profiler_steps\":\"int\",\"profiler_steps_start\":\"int\",\"push_dataset_to_hub\":\"text\",\"qat\":\"section\",\"qat.activation_dtype\":\"'int4'|'int8'|'float8_e4m3fn'|'fp8'|'float8'|'nvfp4'|'mxfp4'\",\"qat.fake_quant_after_n_steps\":\"int\",\"qat.group_size\":\"int\",\"qat.quantize_embedding\":\"flag\",\"qat.weight_dtype\":\"'int4'|'int8'|'float8_e4m3fn'|'fp8'|'float8'|'nvfp4'|'mxfp4'\",\"qgalore_cos_threshold\":\"float\",\"qgalore_gamma_proj\":\"int\",\"qgalore_proj_bits\":\"int\",\"qgalore_proj_group_size\":\"int\",\"qgalore_proj_quant\":\"flag\",\"qgalore_proj_type\":\"text\",\"qgalore_queue_size\":\"int\",\"qgalore_rank\":\"int\",\"qgalore_scale\":\"float\",\"qgalore_update_proj_gap\":\"int\",\"qlora_sharded_model_loading\":\"flag\",\"quantization\":\"section\",\"quantization.activation_dtype\":\"'int4'|'int8'|'float8_e4m3fn'|'fp8'|'float8'|'nvfp4'|'mxfp4'\",\"quantization.group_size\":\"int\",\"quantization.quantize_embedding\":\"flag\",\"quantization.weight_dtype\":\"'int4'|'int8'|'float8_e4m3fn'|'fp8'|'float8'|'nvfp4'|'mxfp4'\",\"quantize_moe_experts\":\"flag\",\"ray_num_workers\":\"int\",\"ray_run_name\":\"text\",\"reinit_weights\":\"flag\",\"relora\":\"flag\",\"relora_cpu_offload\":\"flag\",\"relora_prune_method\":\"'magnitude'|'random'|'reset'\",\"relora_prune_ratio\":\"float>=0<=1\",\"remove_unused_columns\":\"flag\",\"resize_token_embeddings_to_32x\":\"flag\",\"resources_per_worker\":\"map\",\"resume_from_checkpoint\":\"text\",\"revision_of_model\":\"text\",\"reward_model\":\"flag\",\"ring_attn_func\":\"'varlen_llama3'|'batch_ring'\",\"rl\":\"'dpo'|'gdpo'|'grpo'|'ipo'|'orpo'|'kto'|'simpo'|'ebft'\",\"rl_beta\":\"float\",\"role_boundaries\":\"list\",\"role_boundaries[].end\":\"text\",\"role_boundaries[].include_end\":\"flag\",\"role_boundaries[].include_start\":\"flag\",\"role_boundaries[].role\":\"text\",\"role_boundaries[].start\":\"text\",\"rope_scaling\":\"any\",\"rpo_alpha\":\"float\",\"s2_attention\":\"flag\",\"sage_attention\":\"flag\",\"sample_packing\":\"flag\",\"sample_packing_bin_size\":\"int\",\"sample_packing_eff_est\":\"float\",\"sample_packing_group_size\":\"int\",\"sample_packing_mp_start_method\":\"text\",\"sample_packing_sequentially\":\"flag\",\"save_first_step\":\"flag\",\"save_only_model\":\"flag\",\"save_safetensors\":\"flag\",\"save_steps\":\"int|float\",\"save_strategy\":\"'no'|'steps'|'epoch'|'best'\",\"save_total_limit\":\"int\",\"saves_per_epoch\":\"int\",\"scaling_softmax\":\"flag\",\"scaling_softmax_bias\":\"float\",\"scaling_softmax_factor\":\"float\",\"sdp_attention\":\"flag\",\"sdpa_varlen\":\"flag\",\"seed\":\"int\",\"selective_checkpointing\":\"section|flag\",\"selective_checkpointing.offload\":\"flag\",\"selective_checkpointing.recompute_layer_types\":\"list\",\"selective_checkpointing.save\":\"list\",\"selective_checkpointing.save_sliding_window\":\"flag\",\"sequence_len\":\"int\",\"sequence_parallel_degree\":\"int\",\"shrink_embeddings\":\"flag\",\"shuffle_before_merging_datasets\":\"flag\",\"shuffle_merged_datasets\":\"flag\",\"simpo_gamma\":\"float\",\"skip_prepare_dataset\":\"flag\",\"special_tokens\":\"section\",\"special_tokens.additional_special_tokens\":\"list\",\"special_tokens.bos_token\":\"text\",\"special_tokens.eos_token\":\"text\",\"special_tokens.pad_token\":\"text\",\"special_tokens.unk_token\":\"text\",\"spectrum_model_name\":\"text\",\"spectrum_top_fraction\":\"float\",\"streaming\":\"flag\",\"streaming_multipack_buffer_size\":\"int\",\"strict\":\"flag\",\"swanlab_api_host\":\"text\",\"swanlab_api_key\":\"text\",\"swanlab_completion_log_interval\":\"int\",\"swanlab_completion_max_buffer\":\"int\",\"swanlab_description\":\"text\",\"swanlab_experiment_name\":\"text\",\"swanlab_lark_secret\":\"text\",\"swanlab_lark_webhook_url\":\"text\",\"swanlab_log_completions\":\"flag\",\"swanlab_log_model\":\"flag\",\"swanlab_mode\":\"'cloud'|'local'|'offline'|'disabled'\",\"swanlab_project\":\"text\",\"swanlab_web_host\":\"text\",\"swanlab_workspace\":\"text\",\"tensor_parallel_size\":\"int\",\"test_datasets\":\"list\",\"test_datasets[].chat_template\":\"text\",\"test_datasets[].chat_template_jinja\":\"text\",\"test_datasets[].conversation\":\"text\",\"test_datasets[].data_files\":\"text|list\",\"test_datasets[].drop_system_message\":\"flag\",\"test_datasets[].ds_type\":\"text\",\"test_datasets[].field\":\"text\",\"test_datasets[].field_chosen\":\"text\",\"test_datasets[].field_human\":\"text\",\"test_datasets[].field_messages\":\"text\",\"test_datasets[].field_model\":\"text\",\"test_datasets[].field_rejected\":\"text\",\"test_datasets[].field_thinking\":\"text\",\"test_datasets[].field_tools\":\"text\",\"test_datasets[].input_format\":\"text\",\"test_datasets[].input_transform\":\"text\",\"test_datasets[].length\":\"int\",\"test_datasets[].logprobs_field\":\"text\",\"test_datasets[].max_completion_length\":\"int\",\"test_datasets[].max_input_id\":\"int\",\"test_datasets[].message_field_content\":\"text\",\"test_datasets[].message_field_role\":\"text\",\"test_datasets[].message_field_training\":\"text\",\"test_datasets[].message_field_training_detail\":\"text\",\"test_datasets[].message_property_mappings\":\"map\",\"test_datasets[].min_input_id\":\"int\",\"test_datasets[].name\":\"text\",\"test_datasets[].path\":\"text\",\"test_datasets[].preprocess_shards\":\"int\",\"test_datasets[].revision\":\"text\",\"test_datasets[].roles\":\"map\",\"test_datasets[].roles_to_train\":\"list\",\"test_datasets[].seed\":\"int\",\"test_datasets[].sequence_length\":\"int\",\"test_datasets[].shards\":\"int\",\"test_datasets[].shards_idx\":\"int\",\"test_datasets[].split\":\"text\",\"test_datasets[].split_thinking\":\"flag\",\"test_datasets[].step_separator\":\"text\",\"test_datasets[].temperature\":\"float\",\"test_datasets[].template_thinking_key\":\"text\",\"test_datasets[].train_on_eos\":\"'all'|'turn'|'last'|'none'\",\"test_datasets[].train_on_eot\":\"'all'|'turn'|'last'|'none'\",\"test_datasets[].train_on_last_step_only\":\"flag\",\"test_datasets[].trust_remote_code\":\"flag\",\"test_datasets[].type\":\"text|section\",\"test_datasets[].type.chosen_format\":\"text\",\"test_datasets[].type.completion_format\":\"text\",\"test_datasets[].type.field_chosen\":\"text\",\"test_datasets[].type.field_completion\":\"text\",\"test_datasets[].type.field_input\":\"text\",\"test_datasets[].type.field_instruction\":\"text\",\"test_datasets[].type.field_label\":\"text\",\"test_datasets[].type.field_output\":\"text\",\"test_datasets[].type.field_prompt\":\"text\",\"test_datasets[].type.field_rejected\":\"text\",\"test_datasets[].type.field_system\":\"text\",\"test_datasets[].type.format\":\"text\",\"test_datasets[].type.no_input_format\":\"text\",\"test_datasets[].type.prompt_format\":\"text\",\"test_datasets[].type.rejected_format\":\"text\",\"test_datasets[].type.system_format\":\"text\",\"test_datasets[].type.system_prompt\":\"text\",\"tf32\":\"'auto'|flag\",\"tiled_mlp\":\"flag\",\"tiled_mlp_num_shards\":\"int\",\"tiled_mlp_use_original_mlp\":\"flag\",\"tokenizer_config\":\"text\",\"tokenizer_legacy\":\"flag\",\"tokenizer_save_jinja_files\":\"flag\",\"tokenizer_type\":\"text\",\"tokenizer_use_fast\":\"flag\",\"tokenizer_use_mistral_common\":\"flag\",\"tokens\":\"list\",\"torch_compile\":\"'auto'|flag\",\"torch_compile_backend\":\"text\",\"torch_compile_mode\":\"'default'|'reduce-overhead'|'max-autotune'\",\"torch_compile_options\":\"map\",\"torch_empty_cache_steps\":\"int\",\"torchdistx_path\":\"text\",\"total_num_tokens\":\"int\",\"total_supervised_tokens\":\"int\",\"trackio_project_name\":\"text\",\"trackio_run_name\":\"text\",\"trackio_space_id\":\"text\",\"train_on_inputs\":\"flag\",\"trainer_cls\":\"text\",\"trl\":\"section\",\"trl.async_prefetch\":\"flag\",\"trl.beta\":\"float\",\"trl.chat_template_kwargs\":\"map\",\"trl.epsilon\":\"float\",\"trl.epsilon_high\":\"float\",\"trl.generation_batch_size\":\"int\",\"trl.generation_kwargs\":\"map\",\"trl.importance_sampling_level\":\"'sequence'|'token'\",\"trl.log_completions\":\"flag\",\"trl.loss_type\":\"text\",\"trl.mask_truncated_completions\":\"flag\",\"trl.max_completion_length\":\"int\",\"trl.min_p\":\"float\",\"trl.multi_objective_aggregation\":\"'sum_then_normalize'|'normalize_then_sum'\",\"trl.num_completions_to_print\":\"int\",\"trl.num_generations\":\"int\",\"trl.num_iterations\":\"int\",\"trl.off_policy_mask_threshold\":\"float\",\"trl.prefetch_depth\":\"int\",\"trl.ref_model_mixup_alpha\":\"float\",\"trl.ref_model_sync_steps\":\"int\",\"trl.repetition_penalty\":\"float\",\"trl.replay_buffer_size\":\"int\",\"trl.replay_recompute_logps\":\"flag\",\"trl.reroll_max_groups\":\"int\",\"trl.reroll_start_fraction\":\"float\",\"trl.reward_funcs\":\"list\",\"trl.reward_num_workers\":\"int\",\"trl.reward_weights\":\"list\",\"trl.rollout_func\":\"text\",\"trl.scale_rewards\":\"flag\",\"trl.skip_zero_advantage_batches\":\"flag\",\"trl.streaming_min_groups\":\"int\",\"trl.streaming_partial_batch\":\"flag\",\"trl.sync_ref_model\":\"flag\",\"trl.temperature\":\"float\",\"trl.top_k\":\"int\",\"trl.top_p\":\"float\",\"trl.use_bias_correction_kl\":\"flag\",\"trl.use_data_producer\":\"flag\",\"trl.use_liger_loss\":\"flag\",\"trl.use_vllm\":\"flag\",\"trl.vllm_enable_sleep_mode\":\"flag\",\"trl.vllm_guided_decoding_regex\":\"text\",\"trl.vllm_importance_sampling_cap\":\"float\",\"trl.vllm_importance_sampling_correction\":\"flag\",\"trl.vllm_importance_sampling_mode\":\"'token_truncate'|'token_mask'|'sequence_truncate'|'sequence_mask'\",\"trl.vllm_lora_sync\":\"flag\",\"trl.vllm_mode\":\"'server'|'colocate'\",\"trl.vllm_server_host\":\"text\",\"trl.vllm_server_port\":\"int\",\"trl.vllm_server_timeout\":\"int\",\"trl.vllm_sync_interval\":\"int\",\"trust_remote_code\":\"flag\",\"type_of_model\":\"text\",\"unfrozen_parameters\":\"list\",\"use_comet\":\"flag\",\"use_dsv4_kernels\":\"flag\",\"use_eaft\":\"flag\",\"use_glm_dsa_kernels\":\"flag\",\"use_kernels\":\"flag\",\"use_mlflow\":\"flag\",\"use_onebitllms\":\"flag\",\"use_otel_metrics\":\"flag\",\"use_pose\":\"flag\",\"use_ray\":\"flag\",\"use_scattermoe\":\"flag\",\"use_sonicmoe\":\"flag\",\"use_swanlab\":\"flag\",\"use_tensorboard\":\"flag\",\"use_trackio\":\"flag\",\"use_wandb\":\"flag\",\"val_set_size\":\"float\",\"vllm\":\"section\",\"vllm.data_parallel_size\":\"int\",\"vllm.device\":\"text\",\"vllm.dtype\":\"text\",\"vllm.enable_prefix_caching\":\"flag\",\"vllm.enable_reasoning\":\"flag\",\"vllm.enforce_eager\":\"flag\",\"vllm.gpu_memory_utilization\":\"float\",\"vllm.host\":\"text\",\"vllm.max_model_len\":\"int\",\"vllm.port\":\"int\",\"vllm.reasoning_parser\":\"text\",\"vllm.serve_module\":\"text\",\"vllm.tensor_parallel_size\":\"int\",\"vllm.worker_extension_cls\":\"text\",\"wandb_entity\":\"text\",\"wandb_log_model\":\"text\",\"wandb_mode\":\"text\",\"wandb_name\":\"text\",\"wandb_project\":\"text\",\"wandb_run_id\":\"text\",\"wandb_watch\":\"text\",\"warmup_ratio\":\"float\",\"warmup_steps\":\"int\",\"weight_decay\":\"float\",\"world_size\":\"int\",\"xformers_attention\":\"flag\"},\"plugins\":{\"axolotl.integrations.cut_cross_entropy.\":[\"cut_cross_entropy\"],\"axolotl.integrations.densemixer.\":[\"dense_mixer\"],\"axolotl.integrations.diffusion.\":[\"diffusion\"],\"axolotl.integrations.expert_parallel.\":[\"expert_parallel_backend\",\"expert_parallel_fallback_on_unsupported\",\"expert_parallel_num_nvl_bytes\",\"expert_parallel_num_rdma_bytes\",\"expert_parallel_size\",\"expert_parallel_token_capacity\"],\"axolotl.integrations.grokfast.\":[\"grokfast_alpha\",\"grokfast_lamb\"],\"axolotl.integrations.hatchery.\":[\"hatchery\"],\"axolotl.integrations.kd.\":[\"kd_alpha\",\"kd_beta\",\"kd_ce_alpha\",\"kd_normalize_topk\",\"kd_online_server\",\"kd_online_server_base_url\",\"kd_online_timeout\",\"kd_online_topk\",\"kd_temperature\",\"kd_temperature_min\",\"kd_trainer\"],\"axolotl.integrations.kernels.\":[\"dsv4_bf16_all\",\"dsv4_fp4_grouped_mode\",\"dsv4_fp8_lora_kernel\",\"dsv4_fp8_nonexpert_mode\",\"dsv4_shared_mlp_lora_kernel\",\"expert_backend\",\"gemma4_fp8_nonexpert\",\"gemma4_nf4_nonexpert\",\"moe_bnb_fast\",\"moe_dequant_chunk_size\",\"moe_grouped_backend\",\"nonexpert_quantization\",\"nvfp4_merge_aware\",\"nvfp4_merge_aware_start_step\",\"use_dsv4_kernels\",\"use_glm_dsa_kernels\",\"use_scattermoe\",\"use_sonicmoe\"],\"axolotl.integrations.liger.\":[\"liger_cross_entropy\",\"liger_fused_linear_cross_entropy\",\"liger_glu_activation\",\"liger_layer_norm\",\"liger_rms_norm\",\"liger_rms_norm_gated\",\"liger_rope\",\"liger_swiglu\",\"liger_use_token_scaling\"],\"axolotl.integrations.llm_compressor.\":[\"llmcompressor\"],\"axolotl.integrations.lm_eval.\":[\"lm_eval_batch_size\",\"lm_eval_model\",\"lm_eval_post_train\",\"lm_eval_tasks\"],\"axolotl.integrations.mora.\":[\"mora\"],\"axolotl.integrations.nemo_gym.\":[\"nemo_gym_auto_clone\",\"nemo_gym_auto_start\",\"nemo_gym_config_paths\",\"nemo_gym_datasets\",\"nemo_gym_dir\",\"nemo_gym_enabled\",\"nemo_gym_head_port\",\"nemo_gym_max_turns\",\"nemo_gym_model_name\",\"nemo_gym_multi_turn\",\"nemo_gym_run_timeout\",\"nemo_gym_server_timeout\",\"nemo_gym_verify_timeout\"],\"axolotl.integrations.spectrum.\":[\"spectrum_model_name\",\"spectrum_top_fraction\"],\"axolotl.integrations.swanlab.\":[\"swanlab_api_host\",\"swanlab_api_key\",\"swanlab_completion_log_interval\",\"swanlab_completion_max_buffer\",\"swanlab_description\",\"swanlab_experiment_name\",\"swanlab_lark_secret\",\"swanlab_lark_webhook_url\",\"swanlab_log_completions\",\"swanlab_log_model\",\"swanlab_mode\",\"swanlab_project\",\"swanlab_web_host\",\"swanlab_workspace\",\"use_swanlab\"]},\"renamed\":{\"dpo_beta\":{\"to\":\"rl_beta\",\"since\":\"0.8.0\"},\"evaluation_strategy\":{\"to\":\"eval_strategy\",\"since\":\"0.8.0\"},\"noisy_embedding_alpha\":{\"to\":\"neftune_noise_alpha\",\"since\":\"0.4.0\"},\"dataset_processes\":{\"to\":\"dataset_num_proc\",\"since\":\"0.13.0\"},\"pretrain_multipack_buffer_size\":{\"to\":\"streaming_multipack_buffer_size\",\"since\":\"0.13.0\"},\"sequence_parallel_degree\":{\"to\":\"context_parallel_size\",\"since\":\"0.12.0\"},\"eval_max_new_tokens\":{\"to\":\"generation_max_new_tokens\",\"since\":\"0.14.0\"},\"fsdp_final_state_dict_type\":{\"to\":\"fsdp_config.final_state_dict_type\",\"since\":\"0.12.0\"},\"liger_swiglu\":{\"to\":\"liger_glu_activation\",\"since\":\"0.8.0\"},\"fsdp_config.fsdp_version\":{\"to\":\"fsdp_config.version\"},\"fsdp_config.fsdp_activation_checkpointing\":{\"to\":\"fsdp_config.activation_checkpointing\"},\"fsdp_config.fsdp_offload_params\":{\"to\":\"fsdp_config.offload_params\"},\"fsdp_config.fsdp_sync_module_states\":{\"to\":\"fsdp_config.sync_module_states\"},\"fsdp_config.fsdp_cpu_ram_efficient_loading\":{\"to\":\"fsdp_config.cpu_ram_efficient_loading\"},\"fsdp_config.fsdp_cpu_offload_pin_memory\":{\"to\":\"fsdp_config.cpu_offload_pin_memory\"},\"fsdp_config.fsdp_use_orig_params\":{\"to\":\"fsdp_config.use_orig_params\"},\"fsdp_config.fsdp_state_dict_type\":{\"to\":\"fsdp_config.state_dict_type\"},\"fsdp_config.fsdp_final_state_dict_type\":{\"to\":\"fsdp_config.final_state_dict_type\"},\"fsdp_config.fsdp_auto_wrap_policy\":{\"to\":\"fsdp_config.auto_wrap_policy\"},\"fsdp_config.fsdp_transformer_layer_cls_to_wrap\":{\"to\":\"fsdp_config.transformer_layer_cls_to_wrap\"},\"fsdp_config.fsdp_min_num_params\":{\"to\":\"fsdp_config.min_num_params\"},\"fsdp_config.fsdp_reshard_after_forward\":{\"to\":\"fsdp_config.reshard_after_forward\"},\"fsdp_config.fsdp_mixed_precision_policy\":{\"to\":\"fsdp_config.mixed_precision_policy\"}},\"gone\":{\"flash_attn_fuse_qkv\":\"0.12.0\",\"relora_anneal_steps\":\"0.12.0\",\"relora_steps\":\"0.12.0\",\"relora_warmup_steps\":\"0.12.0\",\"unsloth_cross_entropy_loss\":\"0.17.0\",\"unsloth_lora_mlp\":\"0.17.0\",\"unsloth_lora_o\":\"0.17.0\",\"unsloth_lora_qkv\":\"0.17.0\",\"unsloth_rms_norm\":\"0.17.0\",\"unsloth_rope\":\"0.17.0\"}}");
var axolotl_default = {
	get "framework"() {
		return read$2()["framework"];
	},
	get "title"() {
		return read$2()["title"];
	},
	get "version"() {
		return read$2()["version"];
	},
	get "sources"() {
		return read$2()["sources"];
	},
	get "unknown"() {
		return read$2()["unknown"];
	},
	get "coercion"() {
		return read$2()["coercion"];
	},
	get "keys"() {
		return read$2()["keys"];
	},
	get "plugins"() {
		return read$2()["plugins"];
	},
	get "renamed"() {
		return read$2()["renamed"];
	},
	get "gone"() {
		return read$2()["gone"];
	}
};

// data/frameworks/words.json
let data;
const read$1 = () => data ??= JSON.parse("{\"about\":\"Names that frameworks give to the same setting; read from their key tables.\",\"titles\":{\"axolotl\":\"axolotl\",\"llamafactory\":\"LLaMA-Factory\",\"trl\":\"TRL\",\"peft\":\"PEFT\",\"hf-trainer\":\"the transformers trainer\",\"litgpt\":\"LitGPT\",\"mlx-lm\":\"mlx-lm\",\"oumi\":\"oumi\",\"torchtune\":\"torchtune\",\"fms-hf-tuning\":\"fms-hf-tuning\"},\"settings\":[{\"axolotl\":\"lora_r\",\"llamafactory\":\"lora_rank\",\"trl\":\"lora_r\",\"peft\":\"r\",\"litgpt\":\"lora_r\"},{\"axolotl\":\"lora_alpha\",\"llamafactory\":\"lora_alpha\",\"trl\":\"lora_alpha\",\"peft\":\"lora_alpha\",\"litgpt\":\"lora_alpha\"},{\"axolotl\":\"lora_target_modules\",\"llamafactory\":\"lora_target\",\"trl\":\"lora_target_modules\",\"peft\":\"target_modules\"},{\"axolotl\":\"lora_modules_to_save\",\"llamafactory\":\"additional_target\",\"trl\":\"lora_modules_to_save\",\"peft\":\"modules_to_save\"},{\"axolotl\":\"peft_use_dora\",\"llamafactory\":\"use_dora\",\"trl\":\"use_dora\",\"peft\":\"use_dora\"},{\"axolotl\":\"peft_use_rslora\",\"llamafactory\":\"use_rslora\",\"trl\":\"use_rslora\",\"peft\":\"use_rslora\"},{\"axolotl\":\"peft_init_lora_weights\",\"peft\":\"init_lora_weights\"},{\"axolotl\":\"peft_layers_to_transform\",\"peft\":\"layers_to_transform\"},{\"axolotl\":\"peft_trainable_token_indices\",\"peft\":\"trainable_token_indices\"},{\"axolotl\":\"loraplus_lr_ratio\",\"llamafactory\":\"loraplus_lr_ratio\"},{\"axolotl\":\"base_model\",\"llamafactory\":\"model_name_or_path\",\"trl\":\"model_name_or_path\",\"peft\":\"base_model_name_or_path\"},{\"axolotl\":\"model_revision\",\"llamafactory\":\"model_revision\",\"trl\":\"model_revision\",\"peft\":\"revision\"},{\"axolotl\":\"adapter\",\"llamafactory\":\"finetuning_type\"},{\"axolotl\":\"lora_model_dir\",\"llamafactory\":\"adapter_name_or_path\"},{\"axolotl\":\"micro_batch_size\",\"llamafactory\":\"per_device_train_batch_size\",\"trl\":\"per_device_train_batch_size\",\"hf-trainer\":\"per_device_train_batch_size\",\"litgpt\":\"micro_batch_size\"},{\"axolotl\":\"eval_batch_size\",\"llamafactory\":\"per_device_eval_batch_size\",\"trl\":\"per_device_eval_batch_size\",\"hf-trainer\":\"per_device_eval_batch_size\"},{\"axolotl\":\"num_epochs\",\"llamafactory\":\"num_train_epochs\",\"trl\":\"num_train_epochs\",\"hf-trainer\":\"num_train_epochs\"},{\"axolotl\":\"sequence_len\",\"llamafactory\":\"cutoff_len\",\"trl\":\"max_length\",\"mlx-lm\":\"max_seq_length\"},{\"axolotl\":\"lr_scheduler\",\"llamafactory\":\"lr_scheduler_type\",\"trl\":\"lr_scheduler_type\",\"hf-trainer\":\"lr_scheduler_type\"},{\"axolotl\":\"lr_scheduler_kwargs\",\"llamafactory\":\"lr_scheduler_kwargs\",\"trl\":\"lr_scheduler_kwargs\",\"hf-trainer\":\"lr_scheduler_kwargs\"},{\"axolotl\":\"optimizer\",\"llamafactory\":\"optim\",\"trl\":\"optim\",\"hf-trainer\":\"optim\"},{\"axolotl\":\"optim_args\",\"llamafactory\":\"optim_args\",\"trl\":\"optim_args\",\"hf-trainer\":\"optim_args\"},{\"axolotl\":\"adam_beta1\",\"llamafactory\":\"adam_beta1\",\"trl\":\"adam_beta1\",\"hf-trainer\":\"adam_beta1\"},{\"axolotl\":\"learning_rate\",\"llamafactory\":\"learning_rate\",\"trl\":\"learning_rate\",\"hf-trainer\":\"learning_rate\"},{\"axolotl\":\"sample_packing\",\"llamafactory\":\"packing\",\"trl\":\"packing\"},{\"axolotl\":\"eval_sample_packing\",\"trl\":\"eval_packing\"},{\"axolotl\":\"val_set_size\",\"llamafactory\":\"val_size\"},{\"axolotl\":\"test_datasets\",\"llamafactory\":\"eval_dataset\"},{\"axolotl\":\"datasets\",\"llamafactory\":\"dataset\",\"trl\":\"dataset_name\"},{\"axolotl\":\"dataset_num_proc\",\"llamafactory\":\"preprocessing_num_workers\",\"trl\":\"dataset_num_proc\"},{\"axolotl\":\"chat_template\",\"llamafactory\":\"template\",\"trl\":\"chat_template_path\"},{\"axolotl\":\"train_on_inputs\",\"llamafactory\":\"train_on_prompt\"},{\"axolotl\":\"rl\",\"llamafactory\":\"stage\"},{\"axolotl\":\"rl_beta\",\"llamafactory\":\"pref_beta\",\"trl\":\"beta\"},{\"axolotl\":\"load_in_4bit\",\"trl\":\"load_in_4bit\"},{\"axolotl\":\"attn_implementation\",\"llamafactory\":\"flash_attn\",\"trl\":\"attn_implementation\"},{\"axolotl\":\"torch_compile\",\"llamafactory\":\"torch_compile\",\"trl\":\"torch_compile\",\"hf-trainer\":\"torch_compile\"},{\"axolotl\":\"wandb_name\",\"llamafactory\":\"run_name\",\"trl\":\"run_name\",\"hf-trainer\":\"run_name\"},{\"axolotl\":\"hub_model_id\",\"llamafactory\":\"hub_model_id\",\"trl\":\"hub_model_id\",\"hf-trainer\":\"hub_model_id\"},{\"axolotl\":\"streaming\",\"llamafactory\":\"streaming\",\"trl\":\"dataset_streaming\"},{\"axolotl\":\"group_by_length\",\"llamafactory\":\"group_by_length\",\"hf-trainer\":\"group_by_length\"},{\"axolotl\":\"activation_offloading\",\"trl\":\"activation_offloading\"},{\"axolotl\":\"tokenizer_config\",\"llamafactory\":\"tokenizer_name\"},{\"axolotl\":\"eval_strategy\",\"llamafactory\":\"eval_strategy\",\"trl\":\"eval_strategy\",\"hf-trainer\":\"eval_strategy\"}]}");
var words_default = {
	get "about"() {
		return read$1()["about"];
	},
	get "titles"() {
		return read$1()["titles"];
	},
	get "settings"() {
		return read$1()["settings"];
	}
};

// src/knowledge/key-type.ts
const read = /* @__PURE__ */ new Map();
/** Reads a type; the same text is read once. */
function keyType(source) {
	let type = read.get(source);
	if (type === void 0) read.set(source, type = parseType(source));
	return type;
}
function parseType(source) {
	const kinds = /* @__PURE__ */ new Set();
	const texts = [];
	const bounds = [];
	for (const member of source.split("|")) {
		const quoted = /^'(.*)'$/.exec(member)?.[1];
		const kind = keyKinds.find((known) => member.startsWith(known));
		if (quoted !== void 0) texts.push(quoted);
		else if (kind !== void 0) {
			kinds.add(kind);
			bounds.push(...boundsOf(member));
		}
	}
	return {
		kinds,
		texts,
		bounds
	};
}
const keyKinds = [
	"int",
	"float",
	"flag",
	"text",
	"list",
	"map",
	"any",
	"section"
];
function boundsOf(member) {
	return [...member.matchAll(/([<>]=?)(-?[\d.]+)/g)].flatMap(([, sign, limit]) => sign === ">=" || sign === ">" || sign === "<=" || sign === "<" ? [{
		sign,
		limit: Number(limit)
	}] : []);
}
/** The first bound that a number breaks. */
function brokenBound(type, value) {
	return type.bounds.find(({ sign, limit }) => {
		if (sign === ">=") return value < limit;
		if (sign === ">") return value <= limit;
		return sign === "<=" ? value > limit : value >= limit;
	});
}
/** Whether a text is one of those that a type allows by name. */
function allowsText(type, text) {
	return type.texts.some((allowed) => allowed.includes("*") ? fits$2(allowed.split("*"), text) : allowed === text);
}
/** Whether the parts of a pattern between its `*` stand in a text one after the other. */
function fits$2([head = "", ...others], text) {
	const tail = others.at(-1) ?? "";
	if (!text.startsWith(head) || !text.endsWith(tail)) return false;
	let at = head.length;
	for (const part of others.slice(0, -1)) {
		const found = text.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at <= text.length - tail.length;
}

// src/knowledge/keys.ts
const tables = { axolotl: axolotl_default };
const made = /* @__PURE__ */ new Map();
/** The key table of a framework; undefined where none was read. */
function keyTable(framework) {
	if (!Object.hasOwn(tables, framework)) return void 0;
	let table = made.get(framework);
	const data = tables[framework];
	if (table === void 0 && data !== void 0) made.set(framework, table = makeTable(data));
	return table;
}
function makeTable(data) {
	const keys = new Map(Object.entries(data.keys));
	const plugins = Object.entries(data.plugins ?? {});
	const pluginKeys = new Map(plugins.flatMap(([plugin, names]) => names.map((name) => [name, plugin])));
	const bySection = /* @__PURE__ */ new Map();
	for (const key of keys.keys()) {
		const [section, name] = split(key);
		bySection.set(section, [...bySection.get(section) ?? [], name]);
	}
	return {
		framework: data.framework,
		title: data.title,
		version: data.version,
		unknown: data.unknown === "rejected" || data.unknown === "kept" ? data.unknown : "dropped",
		coercion: coercionOf(data.coercion),
		lookUp: (path) => lookUp(path, keys),
		siblings: (section) => bySection.get(section) ?? [],
		sections: [...bySection.keys()],
		renamed: (path) => own(data.renamed, path),
		goneSince: (path) => own(data.gone, path),
		pluginOf: (path) => pluginKeys.get(path),
		knowsPlugin: (plugin) => plugins.some(([prefix]) => plugin.startsWith(prefix))
	};
}
const coercions = [
	"pydantic",
	"argparse",
	"omegaconf",
	"none"
];
function coercionOf(text) {
	return coercions.find((known) => known === text) ?? "none";
}
function own(record, key) {
	return record !== void 0 && Object.hasOwn(record, key) ? record[key] : void 0;
}
/** `datasets[].type` → section `datasets[]`, name `type`. */
function split(path) {
	const dot = path.lastIndexOf(".");
	return dot < 0 ? ["", path] : [path.slice(0, dot), path.slice(dot + 1)];
}
function lookUp(path, keys) {
	const type = keys.get(path);
	if (type !== void 0) return {
		kind: "known",
		type: keyType(type)
	};
	const ends = [...path.matchAll(/\.|\[\]/g)].map(({ index }) => index).reverse();
	for (const end of ends) {
		const above = keys.get(path.slice(0, end));
		if (above === void 0) continue;
		const { kinds } = keyType(above);
		if (kinds.has("map") || kinds.has("any")) return { kind: "free" };
		const section = sectionBelow(path, end);
		if (section === null) return { kind: "free" };
		return hasKeys(section, keys) ? unknownAt(path, section) : { kind: "misplaced" };
	}
	return unknownAt(path, "");
}
/** The section that holds the rest of a path; null for a plain member of a list. */
function sectionBelow(path, end) {
	if (path.startsWith("[]", end)) return path[end + 2] === "." ? path.slice(0, end + 2) : null;
	return path.slice(0, end);
}
function hasKeys(section, keys) {
	for (const key of keys.keys()) if (key.startsWith(`${section}.`)) return true;
	return false;
}
function unknownAt(path, section) {
	return {
		kind: "unknown",
		section,
		name: section === "" ? path : path.slice(section.length + 1)
	};
}
/** Looks a key up among the names that frameworks give to the same settings. */
function foreignWord(framework, name) {
	const meanings = words_default.settings;
	const titles = words_default.titles;
	for (const names of meanings) {
		const here = own(names, framework);
		if (here === void 0 || here === name) continue;
		const users = Object.keys(names).filter((other) => other !== framework && names[other] === name);
		if (users.length > 0) return {
			here,
			titles: users.map((user) => own(titles, user) ?? user)
		};
	}
}

// src/project/derive/key-value.ts
/** Filled in by something else: nothing is known of the value. */
const placeholder = /\$\{|\{\{|^\?\?\?$|^<[^<>]*>$|^\$[A-Za-z_]\w*$/;
/**
* Holds a value against the type of its key, as the framework would read it.
*
* Null where it fits or where nothing can be said: placeholders, empty values, keys that take anything. Only pydantic
* checks every value; for the others a fault is reported where the framework cannot but fail on it.
*/
function valueFault(key, type, coercion) {
	if (type.kinds.has("any") || key.value === null) return null;
	if (key.shape !== "scalar") return coercion === "pydantic" ? shapeFault(key.shape, type) : null;
	if (typeof key.value === "string") return placeholder.test(key.value) ? null : textFault(key.value, type, coercion);
	if (typeof key.value === "number") return numberFault(key.value, type, coercion);
	return key.value === void 0 ? null : flagFault(key.value, type, coercion);
}
function shapeFault(shape, type) {
	const { kinds } = type;
	return (shape === "list" ? kinds.has("list") : kinds.has("map") || kinds.has("section")) ? null : {
		kind: "type",
		expected: expectation(type)
	};
}
function textFault(text, type, coercion) {
	const { kinds } = type;
	if (kinds.has("text") || allowsText(type, text)) return null;
	const number = kinds.has("int") || kinds.has("float") ? numberFrom(text) : null;
	if (number !== null) return rangeFault(number, type);
	if (kinds.has("flag") && booleanFrom(text) !== null) return null;
	if (type.texts.length > 0) return {
		kind: "value",
		allowed: type.texts
	};
	return coercion === "pydantic" || !(kinds.has("list") || kinds.has("map") || kinds.has("section")) ? {
		kind: "type",
		expected: expectation(type)
	} : null;
}
function numberFault(value, type, coercion) {
	const { kinds } = type;
	if (kinds.has("float") || kinds.has("int") && Number.isInteger(value)) return rangeFault(value, type);
	if (kinds.has("flag") && (value === 0 || value === 1)) return null;
	if (coercion !== "pydantic") return null;
	return {
		kind: "type",
		expected: kinds.has("int") ? "a whole number" : expectation(type)
	};
}
function flagFault(value, type, coercion) {
	const { kinds } = type;
	if (kinds.has("flag") || kinds.has("int") || kinds.has("float")) return null;
	const meant = type.texts.find((text) => booleanFrom(text) === value);
	if (meant !== void 0) return {
		kind: "type",
		expected: `the text "${meant}" in quotes`
	};
	return coercion === "pydantic" ? {
		kind: "type",
		expected: expectation(type)
	} : null;
}
function rangeFault(value, type) {
	const bound = brokenBound(type, value);
	return bound === void 0 ? null : {
		kind: "range",
		bound
	};
}
const kindWords = {
	int: "a whole number",
	float: "a number",
	flag: "true or false",
	text: "a text",
	list: "a list",
	map: "a map",
	section: "a map"
};
function expectation({ kinds, texts }) {
	const words = new Set([...kinds].map((kind) => kindWords[kind] ?? kind));
	return [...texts.slice(0, 6).map((text) => `"${text}"`), ...words].join(" or ");
}
const boundWords = {
	">=": "at least",
	">": "above",
	"<=": "at most",
	"<": "below"
};
/** A bound in words: `at least 1`. */
function boundInWords({ sign, limit }) {
	return `${boundWords[sign]} ${limit}`;
}

// src/project/derive/unknown-key.ts
/** @param path of the key, with `[]` for every index */
function describeUnknown(key, place, table, present) {
	const { section, name } = place;
	const word = section === "" ? foreignWord(table.framework, name) : void 0;
	if (word !== void 0) return {
		key,
		suggestion: word.here,
		elsewhere: listed(word.titles)
	};
	const belongs = otherPlace(name, section, table);
	if (belongs !== void 0) return {
		key,
		belongs
	};
	const suggestion = closest(name, table.siblings(section));
	if (suggestion === void 0) return { key };
	return present.has(section === "" ? suggestion : `${section}.${suggestion}`) ? { key } : {
		key,
		suggestion,
		edits: editDistance(name, suggestion)
	};
}
/** The one other section in which the framework reads a name. */
function otherPlace(name, section, table) {
	if (section !== "" && table.siblings("").includes(name)) return name;
	const places = table.sections.filter((other) => other !== section && table.siblings(other).includes(name));
	const [only] = places;
	return places.length === 1 && only !== void 0 && only !== "" ? `${only}.${name}` : void 0;
}
function listed(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

// src/project/derive/keys.ts
/** The lists about native keys, by name. */
const lists = [
	"keys.unknown",
	"keys.withoutPlugin",
	"keys.renamed",
	"keys.gone",
	"keys.repeated",
	"keys.textNumbers",
	"keys.nullTexts",
	"keys.wrongTypes",
	"keys.wrongValues",
	"keys.outOfRange"
];
/**
* Facts about the keys of a framework's own document, from its key table: keys that nobody reads, old names, repeated
* keys, values that the loader reads as something else.
*
* All lists are unset for a framework without a table: nothing is known, so nothing is said.
*/
function keyFacts(framework, native) {
	const records = /* @__PURE__ */ new Map();
	const put = (list, record) => {
		records.set(list, [...records.get(list) ?? [], record]);
	};
	const table = keyTable(framework);
	for (const key of native) if (key.overridden) putRepeated(key, native, put);
	if (table !== void 0) readAll(table, native, put);
	return asFacts(records);
}
function asFacts(records) {
	const facts = /* @__PURE__ */ new Map();
	for (const list of lists) {
		const found = records.get(list) ?? [];
		facts.set(list, found.length === 0 ? {
			value: null,
			state: "unset"
		} : {
			value: found.length,
			state: "stated"
		});
		for (const [index, record] of found.entries()) for (const [field, fact] of Object.entries(record)) facts.set(`${list}[${index}].${field}`, fact);
	}
	return facts;
}
function readAll(table, native, put) {
	const paths = native.map(({ path }) => path.replace(/\[\d+\]/g, "[]"));
	const plugins = native.filter((_, i) => paths[i] === "plugins[]").map(({ value }) => String(value));
	const open = plugins.some((plugin) => !table.knowsPlugin(plugin));
	const document = {
		table,
		present: new Set(paths.filter((_, i) => native[i]?.value !== null)),
		plugins,
		open,
		put
	};
	const unread = [];
	for (const [i, key] of native.entries()) {
		if (key.overridden || unread.some((above) => key.path.startsWith(above))) continue;
		if (!readKey(key, paths[i] ?? "", document)) unread.push(`${key.path}.`, `${key.path}[`);
	}
}
/** @returns whether the framework reads the key, so that what stands below it matters */
function readKey(key, path, document) {
	const { table, put } = document;
	const known = table.lookUp(path);
	if (known.kind === "unknown") {
		if (!(isAside(known.name) || key.value === null || document.open && known.section === "")) putUnread(key, path, known, document);
		return false;
	}
	if (known.kind === "free") putTextNumber(key, true, table, put);
	if (known.kind !== "known") return true;
	putOldName(key, path, document);
	const plugin = missingPlugin(path, document);
	if (plugin === void 0) putValueFault(key, known.type, table, put);
	else if (!path.includes(".") && key.value !== false && key.value !== null) putWithoutPlugin(key, plugin, put);
	return true;
}
/** The plugin that reads a path, where it is not listed. */
function missingPlugin(path, { table, plugins, open }) {
	const plugin = table.pluginOf(path.replace(/[.[].*$/, ""));
	return plugin === void 0 || plugins.some((name) => name.startsWith(plugin)) || open ? void 0 : plugin;
}
/** Names that people give to helpers of their own, such as holders of anchors. */
const isAside = (name) => /^(x-|_|\.|<<)/.test(name);
function putUnread(key, path, place, { table, present, put }) {
	const until = table.goneSince(path);
	if (until !== void 0) {
		put("keys.gone", {
			name: nameOf$1(key),
			until: said(until, key)
		});
		return;
	}
	const { suggestion, edits, elsewhere, belongs } = describeUnknown(key, place, table, present);
	put("keys.unknown", {
		name: nameOf$1(key),
		handling: said(table.unknown, key),
		version: said(table.version, key),
		suggestion: saidOrUnset(suggestion, key),
		edits: saidOrUnset(edits, key),
		elsewhere: saidOrUnset(elsewhere, key),
		belongs: saidOrUnset(belongs, key)
	});
}
function putOldName(key, path, { table, present, put }) {
	const renamed = table.renamed(path);
	if (renamed === void 0 || key.value === null) return;
	const [section] = splitLast(path);
	const sameSection = splitLast(renamed.to)[0] === section;
	put("keys.renamed", {
		name: nameOf$1(key),
		to: said(sameSection ? splitLast(renamed.to)[1] : renamed.to, key),
		since: saidOrUnset(renamed.since, key),
		both: said(present.has(renamed.to), key),
		moved: said(!sameSection, key)
	});
}
function splitLast(path) {
	const dot = path.lastIndexOf(".");
	return dot < 0 ? ["", path] : [path.slice(0, dot), path.slice(dot + 1)];
}
function putWithoutPlugin(key, plugin, put) {
	put("keys.withoutPlugin", {
		name: nameOf$1(key),
		plugin: said(plugin.replace(/\.$/, ""), key)
	});
}
/** The entry that counts is the last; the earlier one is where the mistake shows. */
function putRepeated(earlier, native, put) {
	const kept = native.find((key) => key.path === earlier.path && !key.overridden);
	if (kept === void 0) return;
	const same = earlier.shape === "scalar" && kept.shape === "scalar" && earlier.value === kept.value;
	put("keys.repeated", {
		name: {
			...nameOf$1(kept),
			also: [{
				at: earlier.keyAt,
				message: "written here first"
			}]
		},
		same: said(same, kept)
	});
}
function putValueFault(key, type, table, put) {
	const numeric = type.kinds.has("float") || type.kinds.has("int");
	if (putTextNumber(key, type.kinds.has("any") || numeric && table.coercion === "none", table, put)) return;
	if (putNullText(key, type, put)) return;
	const fault = valueFault(key, type, table.coercion);
	if (fault === null) return;
	const name = {
		name: nameOf$1(key),
		raw: said(key.raw, key)
	};
	if (fault.kind === "type") put("keys.wrongTypes", {
		...name,
		expected: said(fault.expected, key)
	});
	else if (fault.kind === "range") put("keys.outOfRange", {
		...name,
		bound: said(boundInWords(fault.bound), key)
	});
	else putWrongValue(key, fault.allowed, put);
}
function putWrongValue(key, allowed, put) {
	const names = allowed.filter((text) => !text.includes("*"));
	put("keys.wrongValues", {
		name: nameOf$1(key),
		raw: said(key.raw, key),
		allowed: said(inWords(names), key),
		suggestion: saidOrUnset(closest(key.raw, names), key)
	});
}
const mostNames = 8;
function inWords(names) {
	const shown = names.slice(0, mostNames).join(", ");
	return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown;
}
/** Exponents that YAML 1.1 takes for text: without a dot, or without a sign after the `e`. */
const exponent = /^([-+]?\d[\d_]*)(\.\d*)?[eE]([-+]?)(\d+)$/;
/** @returns whether the value is a number that stays a text */
function putTextNumber(key, matters, table, put) {
	if (!matters || table.coercion === "omegaconf" || typeof key.value !== "string") return false;
	const match = exponent.exec(key.raw);
	const isPlain = key.at.end - key.at.start === key.raw.length;
	if (match === null || !isPlain) return false;
	const [, whole = "", fraction, sign, digits = ""] = match;
	const number = `${whole}${fraction === void 0 || fraction === "." ? ".0" : fraction}e${sign || "+"}${digits}`;
	put("keys.textNumbers", {
		name: nameOf$1(key),
		raw: said(key.raw, key),
		number: said(number, key)
	});
	return true;
}
/** `None` is a text to YAML and JSON; Python's word for nothing is `null` there. */
function putNullText(key, type, put) {
	if (key.value !== "None" || type.texts.includes("None")) return false;
	put("keys.nullTexts", {
		name: nameOf$1(key),
		raw: said(key.raw, key)
	});
	return true;
}
/** The name of a key, as it stands in the file: without the sections around it. */
function nameOf$1(key) {
	return said(key.path, key);
}
function said(value, key) {
	return {
		value,
		state: "stated",
		raw: key.raw,
		at: key.at,
		keyAt: key.keyAt,
		nativeKey: key.path
	};
}
function saidOrUnset(value, key) {
	return value === void 0 ? {
		value: null,
		state: "unset"
	} : said(value, key);
}

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
const map = (about, keys) => ({
	kind: "map",
	about,
	keys
});
const result = map("A measured value of one task.", {
	task: value("text", "Id of the task.", { fact: "task" }),
	metric: value("text", "Name of the metric.", { fact: "metric" }),
	value: value("number", "Its value.", { fact: "value" }),
	higher_is_better: value("flag", "Whether a larger value is better. Default: true.", { fact: "higherIsBetter" })
});
/** `tuning-intent.yaml`: why a model is tuned, in closed words. Every key is optional but `version`. */
const intentShape = map("Why a model is tuned: goals, tasks, data, traffic and serving.", {
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
		item: map("A task.", {
			id: value("text", "Short name.", { fact: "id" }),
			type: value("text", "Kind of task.", {
				oneOf: taskTypes$1,
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
	retrieval: map("Whether facts are supplied in the prompt. Absent: undecided.", {
		used: value("flag", "Passages are retrieved and put into the prompt.", { fact: "intent.retrieval.used" }),
		context_tokens: value("integer", "Tokens of passages per call.", {
			minimum: 0,
			fact: "intent.retrieval.contextTokens"
		})
	}),
	knowledge: map("How the facts behave that the model is to know.", {
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
	data: map("What is known of the training data.", {
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
	tokens: map("Lengths.", { output: value("integer", "Longest answer in tokens.", {
		minimum: 1,
		fact: "intent.tokens.output"
	}) }),
	baseline: map("What the untuned model does.", {
		methods: value("texts", "What was tried before tuning.", {
			oneOf: [
				"prompt",
				"few-shot",
				"retrieval",
				"larger-model"
			],
			fact: "intent.baselineMethods"
		}),
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
		item: map("An evaluation.", {
			path: value("text", "File with held-out examples.", { fact: "path" }),
			suite: value("text", "Suite: `general` is a check of skills outside the task.", { fact: "suite" }),
			tags: value("texts", "Tags such as `edge-cases`.", { fact: "tags" })
		})
	},
	reference_model: map("Model that the tuned one must replace.", {
		id: value("text", "Its id.", { fact: "intent.referenceModel.id" }),
		params: value("number", "Its weights, counted one by one.", { minimum: 0 })
	}),
	traffic: map("Expected use.", {
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
	cost: map("Prices, all in one currency.", {
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
	serving: map("How the result is served.", {
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
	hardware: map("Machine the run is planned for.", {
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
/**
* Every intent of the project: manifests, and `tuning:` in the front matter of model cards.
*
* @param named files that were named one by one: the folders above them are looked at too
*/
function readIntents(files, parse, named = []) {
	const found = [];
	const above = filesAbove(named, [
		"tuning-intent.yaml",
		"tuning-intent.yml",
		"README.md"
	], files.exists);
	for (const path of /* @__PURE__ */ new Set([...files.list(), ...above])) if (manifest.test(path)) found.push(readManifest(files, path, parse));
	else if (card.test(path)) found.push(readCard(files, path, parse));
	return {
		intents: found.flatMap((one) => one.intents),
		problems: found.flatMap((one) => one.problems),
		unread: found.flatMap((one) => one.unread)
	};
}
const nothing$2 = {
	intents: [],
	problems: [],
	unread: []
};
function readManifest(files, path, parse) {
	const file = files.read(path);
	if (!file.ok) return {
		...nothing$2,
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
			...nothing$2,
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
	if (!file.ok || !/^---\r?\n/.test(file.text) || !/^tuning:/m.test(file.text)) return nothing$2;
	const root = parse(file.text, path).documents[0]?.root;
	const tuning = root?.kind === "map" ? root.entries.get("tuning")?.value : void 0;
	return tuning ? intentOf(tuning, path, scopeOf(directoryOf(path))) : nothing$2;
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
	if (!start) return nothing$2;
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
			...nothing$2,
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
const methods = {
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
const objectives = {
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
	const what = objective === void 0 || objective === "other" ? "" : objectives[objective] ?? objective.toUpperCase();
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
	return kind === void 0 ? "Tuning" : methods[kind] ?? "Tuning";
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
		add("project.plans", count(training.length, [], []));
		add("project.generalEvaluation", generalEvaluation(plans, files));
		add("project.feeds", feeds(plan, training));
		for (const [name, fact] of Object.entries(fanOut(plan, same, training))) add(name, fact);
		for (const [name, fact] of Object.entries(adapters(plan, same, training))) add(name, fact);
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
const count = (value, others, from, confidence) => ({
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
		"project.fullTunes": count(tasks.length, others, [
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
const isAdapter = (plan) => textOf(plan.facts, "method.kind") === "lora";
function adapters(plan, same, training) {
	if (!isAdapter(plan)) return {};
	const onBase = same.filter((other) => isAdapter(other) && dataKey(other) !== void 0);
	const distinct = new Set(onBase.map(dataKey));
	const sibling = siblingOf(plan, training);
	return {
		"project.adaptersOnBase": count(distinct.size, onBase.filter((other) => other !== plan), [
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
		return key !== void 0 && key !== base && isAdapter(other) && lineOf(key) === line && dataKey(other) !== dataKey(plan);
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
	derive(facts, run.path, run.native);
	for (const [name, fact] of keyFacts(run.framework.id, run.native)) facts.set(name, fact);
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
	const data = isRecord(value) ? value.data : void 0;
	const roles = isRecord(data) ? data.roles : void 0;
	if (!isRecord(roles)) return void 0;
	return {
		value: Object.values(roles).some((role) => role === "replay" || role === "general"),
		state: "inherited",
		at: intent.at
	};
}
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
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
	if (isMarker(scan.text, scan.offset)) {
		scan.offset += 3;
		scan.parent = -1;
		scan.openPlain = false;
	}
	skipBlanks(scan);
	if (scan.openPlain && column(scan) > scan.parent && !isCommentStart(scan) && !isLineEnd(scan)) skipPlainLine(scan);
	else if (isLineEnd(scan)) nextLine$1(scan);
	else scanTokens(scan);
}
/** `---` or `...`, which end a document where they start a line. */
function isMarker(text, offset) {
	if (!text.startsWith("---", offset) && !text.startsWith("...", offset)) return false;
	return isSpaceOrEnd(text, offset + 3);
}
function column(scan) {
	return scan.offset - scan.lineStart;
}
function isSpaceOrEnd(text, offset) {
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
	return scan.offset === 0 || isSpaceOrEnd(scan.text, scan.offset - 1) || scan.text[scan.offset - 1] === "﻿";
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
			if (!isSpaceOrEnd(scan.text, scan.offset + 1)) break;
			if (scan.flow === 0 && char !== ":") scan.parent = column(scan);
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
	while (!isSpaceOrEnd(scan.text, scan.offset) && !(scan.flow > 0 && isFlowIndicator(scan.text[scan.offset]))) scan.offset++;
}
function isFlowIndicator(char) {
	return char === "," || char === "[" || char === "]" || char === "{" || char === "}";
}
/** Skips a quoted text, which may go on over lines, and takes its column for its holder's if it is a key. */
function scanQuoted(scan, quote) {
	const start = column(scan);
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
const plainEnd = /:(?=[\s]|$)|[ \t]#|\n/g;
const plainEndInFlow = /:(?=[\s,[\]{}]|$)|[ \t]#|\n|[,[\]{}]/g;
/** Skips plain text up to the end of a key, a comment or the line; always leaves the line break to the caller. */
function scanPlain(scan) {
	const start = column(scan);
	const pattern = scan.flow > 0 ? plainEndInFlow : plainEnd;
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
			if (found < (indent ?? scan.parent + 1) || found === 0 && isMarker(scan.text, at)) return;
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

// src/frameworks/kit/compose.ts
/** Files within files, and layers in all: far above every real configuration. */
const deepest = 8;
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
		...mount === "" ? without(weaker, replaced) : weaker
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
	if (place.depth >= deepest || place.above.has(found.file) || walk.taken >= mostLayers) return [];
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
function without(layers, keys) {
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

// src/frameworks/kit/conform.ts
/**
* The fact as policies may see it: a word outside the closed set of its fact becomes `other` where the set has
* that, and anything else that does not fit is unresolved. So no strange value in a file reaches a rule.
*/
function conforming(name, fact) {
	const kind = factKind(name);
	if (kind === void 0 || fact.value === null || fits$1(kind, fact.value)) return fact;
	if (typeof fact.value === "string" && kind.oneOf?.includes("other")) return {
		...fact,
		value: "other"
	};
	return {
		...fact,
		value: null,
		state: "unresolved",
		note: "cannot be read as this kind of value"
	};
}
function fits$1(kind, value) {
	const values = Array.isArray(value) ? value : [value];
	if (Array.isArray(value) !== (kind.type === "texts" || kind.type === "integers")) return false;
	return values.every((one) => isOf[kind.type](one) && (kind.oneOf?.includes(`${one}`) ?? true));
}
const isText = (value) => typeof value === "string";
const isInteger = (value) => Number.isSafeInteger(value);
const isOf = {
	text: isText,
	texts: isText,
	number: (value) => typeof value === "number" && Number.isFinite(value),
	integer: isInteger,
	integers: isInteger,
	list: isInteger,
	flag: (value) => typeof value === "boolean"
};

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
		const known = conforming(name, fact);
		facts.set(name, fallback && known.confidence === void 0 ? {
			...known,
			confidence: fallbackConfidence
		} : known);
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
	if (node.kind === "list") for (const [index, item] of node.items.entries()) collectItem(item, `${path}[${index}]`, layer, keys);
	else if (node.kind === "map") collectEntries(node, path, layer, keys);
}
/** A scalar in a list is known by its index, so that rules can ask for a member: `plugins[]`. */
function collectItem(item, path, layer, keys) {
	if (item.kind === "scalar") keys.push(memberOf(item, path, layer));
	else collect(item, path, layer, keys);
}
function memberOf(item, path, layer) {
	const at = {
		file: layer.file,
		start: item.start,
		end: item.end
	};
	return {
		path,
		value: resolve(item, layer.dialect),
		shape: "scalar",
		raw: item.text,
		keyAt: at,
		at,
		overridden: false
	};
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
function documentOf(root, file, dialect) {
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
const nothing$1 = {
	files: [],
	runs: [],
	unread: []
};
function readOne$1(path, options, mayHold) {
	const file = options.files.read(path);
	const named = options.named.has(path);
	if (!file.ok) return named || file.head !== void 0 && mayHold(file.head) ? {
		...nothing$1,
		unread: [{
			path,
			reason: file.reason,
			...named ? { blocking: true } : {}
		}]
	} : nothing$1;
	if (!mayHold(file.text)) return nothing$1;
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
const telling = /^[ \t]*["']?(base_model|model_name_or_path|lora_r|lora_rank|use_peft|finetuning_type|peft_type|per_device_train_batch_size|num_train_epochs|micro_batch_size)["']?[ \t]*:/m;
const looksLikeTuning = (text) => telling.test(text);
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
			...documentOf(root, target, framework.dialect),
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
		const same = gone.filter(([old, oldRules]) => oldRules === rules && nameOf(old) === nameOf(path));
		const candidates = same.length > 0 ? same : gone.filter(([, oldRules]) => oldRules === rules);
		const [only] = candidates;
		if (only !== void 0 && candidates.length === 1) moved.set(path, only[0]);
	}
	return moved;
}
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
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
	const { today, directives = nothing, waivers = [], known = [], mandatory = none, partial = false } = options;
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
const nothing = {
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
	const watch = stopwatch(input.clock);
	const paths = files.list().filter(isCandidate);
	watch.lap("discover");
	const read = readPlans(paths, {
		...input,
		named: new Set(input.named)
	});
	watch.lap("read");
	const intents = read.runs.length > 0 ? readIntents(files, parse, input.named) : noIntents;
	const { plans, problems } = assemble(read, intents.intents, {
		files,
		parse,
		...ruleDayOf(input)
	});
	watch.lap("assemble");
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
			...[...intents.problems, ...problems].map(asUnread)
		],
		rulesHeld: 0,
		times: watch.times,
		sources: sourcesOver((path) => textOrNothing(files, path))
	};
}
const isCandidate = (path) => !isIntentFile(path) && !isModelCard(path) && !isConfigFile(path);
const noIntents = {
	intents: [],
	problems: [],
	unread: []
};
const ruleDayOf = ({ ruleDay }) => ruleDay === void 0 ? {} : { ruleDay };
/** The whole of a run: discover → read → assemble → evaluate → settle. */
function lint(input) {
	const project = readProject(input);
	const watch = stopwatch(input.clock);
	const { findings, undecided, rulesHeld } = evaluate(input.rules, project.plans, input.settings);
	watch.lap("evaluate");
	const report = {
		...project,
		findings,
		undecided,
		rulesHeld
	};
	const settled = settle(report, {
		...input.settle,
		directives: directivesOf(report)
	});
	watch.lap("settle");
	return {
		...settled,
		times: {
			...project.times,
			...watch.times
		}
	};
}
/** Time by stage. Without a clock every stage takes none: nothing in here reads the time by itself. */
function stopwatch(clock = () => 0) {
	const times = {};
	let last = clock();
	return {
		times,
		lap: (stage) => {
			const now = clock();
			times[stage] = now - last;
			last = now;
		}
	};
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

export { ownComments as i, readProject as n, readDirectives as r, lint as t };