// src/model/sha256.ts
function sha256(text) {
	const blocks = padded(new TextEncoder().encode(text));
	const state = Uint32Array.from(initial);
	const schedule = /* @__PURE__ */ new Uint32Array(64);
	for (let start = 0; start < blocks.byteLength; start += 64) {
		fillSchedule(schedule, blocks, start);
		compress(state, schedule);
	}
	return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}
const initial = rootBits(8, Math.sqrt);
const rounds = rootBits(64, Math.cbrt);
function rootBits(count, root) {
	const bits = [];
	for (let n = 2; bits.length < count; n++) if (isPrime(n)) bits.push(Math.floor(root(n) % 1 * 2 ** 32));
	return bits;
}
function isPrime(n) {
	for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false;
	return true;
}
function padded(bytes) {
	const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
	blocks.set(bytes);
	blocks[bytes.length] = 128;
	const view = new DataView(blocks.buffer);
	view.setBigUint64(blocks.length - 8, BigInt(bytes.length) * 8n);
	return view;
}
function fillSchedule(schedule, blocks, start) {
	for (let i = 0; i < 16; i++) schedule[i] = blocks.getUint32(start + i * 4);
	for (let i = 16; i < 64; i++) {
		const a = schedule[i - 15] ?? 0;
		const b = schedule[i - 2] ?? 0;
		const s0 = rotate(a, 7) ^ rotate(a, 18) ^ a >>> 3;
		const s1 = rotate(b, 17) ^ rotate(b, 19) ^ b >>> 10;
		schedule[i] = (schedule[i - 16] ?? 0) + s0 + (schedule[i - 7] ?? 0) + s1;
	}
}
function compress(state, schedule) {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let i = 0; i < 64; i++) {
		const choice = e & f ^ ~e & g;
		const majority = a & b ^ a & c ^ b & c;
		const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const one = h + s1 + choice + (rounds[i] ?? 0) + (schedule[i] ?? 0) | 0;
		h = g;
		g = f;
		f = e;
		e = d + one | 0;
		d = c;
		c = b;
		b = a;
		a = one + s0 + majority | 0;
	}
	[
		a,
		b,
		c,
		d,
		e,
		f,
		g,
		h
	].forEach((word, i) => {
		state[i] = (state[i] ?? 0) + word;
	});
}
function rotate(word, by) {
	return word >>> by | word << 32 - by;
}

// src/model/fingerprint.ts
const length = 32;
function fingerprints() {
	const occurrences = /* @__PURE__ */ new Map();
	return ({ rule, path, plan, fact }) => {
		const key = JSON.stringify([
			rule,
			path,
			plan,
			fact
		]);
		const occurrence = occurrences.get(key) ?? 0;
		occurrences.set(key, occurrence + 1);
		return sha256(JSON.stringify([
			rule,
			path,
			plan,
			fact,
			occurrence
		])).slice(0, length);
	};
}

// src/model/remembered.ts
function remembered(answer, most = 2e3) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const before = known.get(text);
		if (before !== void 0) return before.answer;
		const given = { answer: answer(text) };
		if (known.size >= most) known.clear();
		known.set(text, given);
		return given.answer;
	};
}
function once(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}

// src/model/nearest.ts
function editDistance(a, b, limit = Number.POSITIVE_INFINITY) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let rows = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
	for (let row = 1; row <= a.length; row++) {
		const next = nextRow(a, b, row, rows);
		if (Math.min(...next) > limit) return limit + 1;
		rows = [rows[1], next];
	}
	return rows[1][b.length] ?? 0;
}
function nextRow(a, b, row, [before, previous]) {
	const current = [row];
	for (let column = 1; column <= b.length; column++) {
		const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
		const swap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
		current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced, swap));
	}
	return current;
}
const plain = remembered((word) => {
	const text = word.toLowerCase().replace(/[-_.\s]/g, "");
	return {
		text,
		letters: lettersOf(text)
	};
}, 1e4);
function lettersOf(text) {
	let letters = 0;
	for (let i = 0; i < text.length; i++) {
		const letter = text.charCodeAt(i) - 97;
		if (letter >= 0 && letter < 26) letters |= 1 << letter;
	}
	return letters;
}
function areNear(a, b, limit) {
	if (Math.abs(a.text.length - b.text.length) > limit) return false;
	return bits(a.letters & ~b.letters) <= limit && bits(b.letters & ~a.letters) <= limit;
}
function bits(of) {
	let count = 0;
	for (let left = of; left !== 0; left &= left - 1) count++;
	return count;
}
function closest(word, known) {
	let search = searches.get(known);
	if (search === void 0) {
		search = remembered((one) => nearest(one, known));
		searches.set(known, search);
	}
	return search(word);
}
const searches = /* @__PURE__ */ new WeakMap();
function nearest(word, known) {
	const wanted = plain(word.slice(0, 100));
	const limit = Math.min(3, Math.floor(wanted.text.length / 3));
	let best;
	let tied = false;
	for (const candidate of known) {
		const other = plain(candidate);
		const most = Math.min(limit, best?.distance ?? limit);
		if (!areNear(wanted, other, most)) continue;
		const distance = editDistance(wanted.text, other.text, most);
		if (distance > most) continue;
		if (best === void 0 || distance < best.distance) {
			best = {
				word: candidate,
				distance
			};
			tied = false;
		} else if (distance === best.distance && candidate !== best.word) tied = true;
	}
	return tied && best && best.distance > 0 ? void 0 : best?.word;
}

// src/model/vocabulary.ts
const text = (meaning, oneOf) => oneOf ? {
	type: "text",
	meaning,
	oneOf
} : {
	type: "text",
	meaning
};
const texts = (meaning, oneOf) => oneOf ? {
	type: "texts",
	meaning,
	oneOf
} : {
	type: "texts",
	meaning
};
const flag = (meaning) => ({
	type: "flag",
	meaning
});
const integer = (meaning, unit) => unit ? {
	type: "integer",
	unit,
	meaning
} : {
	type: "integer",
	meaning
};
const number = (meaning, unit) => unit ? {
	type: "number",
	unit,
	meaning
} : {
	type: "number",
	meaning
};
const list = (meaning) => ({
	type: "list",
	meaning
});
const dtypes = [
	"fp32",
	"bf16",
	"fp16",
	"fp8",
	"auto",
	"other"
];
const methodKinds = [
	"full",
	"lora",
	"oft",
	"ia3",
	"prompt-tuning",
	"prefix-tuning",
	"p-tuning",
	"bottleneck-adapter",
	"llama-adapter",
	"partial",
	"other-peft",
	"hosted-unspecified",
	"none"
];
const objectiveKinds = [
	"sft",
	"continued-pretraining",
	"dpo",
	"ipo",
	"kto",
	"orpo",
	"simpo",
	"cpo",
	"reward-model",
	"ppo",
	"grpo",
	"rloo",
	"distillation",
	"reinforcement",
	"classification",
	"embedding",
	"other"
];
const goals = [
	"customise-style",
	"specialise",
	"add-domain-vocabulary",
	"add-domain-knowledge",
	"incorporate-proprietary-data",
	"address-edge-cases",
	"create-multi-task-model",
	"reduce-inference-cost",
	"adjust-style-at-lower-cost",
	"zero-shot-reliable-output",
	"output-format",
	"improve-factual-accuracy"
];
const taskTypes = [
	"classification",
	"extraction",
	"generation",
	"summarisation",
	"chat",
	"code",
	"qa-open-book",
	"qa-closed-book",
	"tool-use"
];
const source = (where) => ({
	[`data.${where}`]: list(`data sources for ${where}`),
	[`data.${where}[].id`]: text("hub id, path, URI, file id or registered name"),
	[`data.${where}[].idKind`]: text("what the id is", [
		"hub",
		"local",
		"object-store",
		"service-file",
		"registry-name",
		"builtin",
		"unknown"
	]),
	[`data.${where}[].revision`]: text("branch, tag or commit of the data set"),
	[`data.${where}[].config`]: text("named configuration of a hub data set"),
	[`data.${where}[].split`]: text("split that is read"),
	[`data.${where}[].files`]: texts("files that are read"),
	[`data.${where}[].fileFormat`]: text("file format", [
		"jsonl",
		"json",
		"parquet",
		"arrow",
		"csv",
		"text",
		"webdataset",
		"other"
	]),
	[`data.${where}[].format`]: text("shape of an example", [
		"instruction",
		"chat",
		"text",
		"preference",
		"binary-feedback",
		"prompt-only",
		"tokenized",
		"stepwise",
		"classification",
		"custom"
	]),
	[`data.${where}[].columns`]: texts("columns that the file maps, as `role=column`"),
	[`data.${where}[].context`]: flag("a context or passage column reaches the prompt"),
	[`data.${where}[].labelled`]: flag("examples carry the wanted answer"),
	[`data.${where}[].weight`]: number("mixture weight"),
	[`data.${where}[].limit`]: integer("examples taken at most", "examples"),
	[`data.${where}[].task`]: text("task of the source"),
	[`data.${where}[].family`]: text("family of a known data set"),
	[`data.${where}[].closedBook`]: flag("questions and answers without passages, by the name of the data set"),
	[`data.${where}[].general`]: flag("general instruction data, by the name of the data set"),
	[`data.${where}[].visibility`]: text("who can see the data", [
		"public",
		"private",
		"unknown"
	]),
	[`data.${where}[].synthetic`]: flag("a generator or teacher is named"),
	[`data.${where}[].trustRemoteCode`]: flag("the data set may run its own loading code"),
	[`data.${where}[].chatTemplate`]: text("chat template of this source"),
	[`data.${where}[].rows`]: integer("rows counted in the local file", "examples")
});
const rows = [
	["plan.framework", text("framework that reads the file")],
	["plan.dialect", text("dialect of the framework")],
	["plan.frameworkVersion", text("version of the framework that the project pins")],
	["plan.kind", text("what the file is")],
	["plan.stage", integer("index of the stage in a file with several, from 0")],
	["plan.stages", integer("stages in the file")],
	["plan.name", text("name of the run")],
	["plan.path", text("path of the file")],
	["plan.namedBy", text("framework of the run that names this side file")],
	["plan.today", text("day that rules with a date compare with, where the project or the job names one")],
	["plan.setting", text("gallery where path or purpose marks an example, recipe or test; project elsewhere", ["gallery", "project"])],
	["model.id", text("hub id, path, URI or service alias of the base model")],
	["model.idKind", text("what the id is", [
		"hub",
		"local",
		"object-store",
		"service-alias",
		"unknown"
	])],
	["model.hub", text("hub the model comes from", [
		"huggingface",
		"modelscope",
		"other"
	])],
	["model.revision", text("branch, tag or commit of the base")],
	["model.revisionPinned", flag("the revision is a full or short commit hash")],
	["model.family", text("model family")],
	["model.parameters", number("weights of the base", "billion weights")],
	["model.variant", text("what the base was tuned for", [
		"base",
		"instruct",
		"chat",
		"reasoning",
		"unknown"
	])],
	["model.moe", flag("mixture of experts")],
	["model.layers", integer("blocks of the base", "blocks")],
	["model.tiedEmbeddings", flag("input embedding and output head are one matrix")],
	["model.inTransformers", flag("transformers has the architecture itself, without code of the repository")],
	["model.vision", flag("the base reads images or sound beside text")],
	["model.modules", texts("names of the matrices of attention and MLP in the base")],
	["model.task", text("head of the model", [
		"causal-lm",
		"seq2seq-lm",
		"sequence-classification",
		"token-classification",
		"question-answering",
		"vision-language",
		"embedding",
		"other"
	])],
	["model.tokenizer", text("tokenizer, if it is not the model’s own")],
	["model.loadDtype", text("type the base is loaded in", dtypes)],
	["model.continuesAdapter", text("adapter or tuned model that training starts from")],
	["model.initFromScratch", flag("weights start at random")],
	["model.attention", text("attention implementation")],
	["model.licence", text("licence of the base, as its publisher states it")],
	["model.licenceUse", text("what the licence of the base allows", [
		"any",
		"conditions",
		"non-commercial"
	])],
	["model.licencePrefix", text("how the name of a model made from the base must begin once it is handed on")],
	["method.kind", text("which weights are trained", methodKinds)],
	["method.variant", text("variant such as dora, adalora or galore")],
	["method.changesBaseWeights", flag("the base weights are not kept as they were")],
	["method.trainableShare", number("share of weights trained, where the file says so")],
	["objective.kind", text("what the run optimises", objectiveKinds)],
	["objective.beta", number("strength of the preference term")],
	["objective.referenceModel", text("reference model of a preference run")],
	["objective.rewards", texts("reward functions or graders")],
	["objective.teacher", text("teacher of a distillation run")],
	["adapter.rank", integer("rank of the adapter")],
	["adapter.alpha", number("numerator of the adapter’s scaling")],
	["adapter.scale", number("multiplier of the adapter’s output")],
	["adapter.dropout", number("dropout in the adapter")],
	["adapter.targets", texts("target modules")],
	["adapter.targetsMode", text("how targets are given", [
		"list",
		"all-linear",
		"attention",
		"regex",
		"auto"
	])],
	["adapter.attentionOnly", flag("every target module belongs to attention")],
	["adapter.expertTargets", flag("the targets reach experts or the router of a mixture")],
	["adapter.unknownTargets", texts("target modules that name nothing in the base")],
	["adapter.foundTargets", texts("target modules that name a matrix of the base")],
	["adapter.tiedTargets", texts("embedding and head among what the adapter trains, where they are one matrix")],
	["adapter.modulesToSave", texts("modules trained in full beside the adapter")],
	["adapter.rslora", flag("rank-stabilised scaling")],
	["adapter.dora", flag("weight-decomposed LoRA")],
	["adapter.bias", text("biases trained", [
		"none",
		"all",
		"adapter-only"
	])],
	["adapter.init", text("initialisation")],
	["quantization.bits", integer("bits of a base weight during training; 16 or 32 is none", "bit")],
	["quantization.scheme", text("quantisation scheme", [
		"bitsandbytes",
		"gptq",
		"awq",
		"hqq",
		"eetq",
		"aqlm",
		"quanto",
		"torchao",
		"mxfp4",
		"nvfp4",
		"fp8",
		"mlx",
		"qat",
		"other"
	])],
	["quantization.type", text("number type", [
		"nf4",
		"fp4",
		"int8",
		"int4",
		"fp8",
		"other"
	])],
	["quantization.double", flag("nested quantisation")],
	["quantization.computeDtype", text("type that is computed in", dtypes)],
	["quantization.aware", flag("quantisation-aware training")],
	["prompt.virtualTokens", integer("length of the soft prompt", "tokens")],
	["prompt.init", text("initialisation of the soft prompt", [
		"random",
		"text",
		"vocabulary",
		"other"
	])],
	["prompt.initText", text("text the soft prompt starts from")],
	["prompt.tokenizer", text("tokenizer of the initialisation text")],
	["prompt.encoder", text("reparameterisation of a P-tuning prompt")],
	...Object.entries(source("train")),
	...Object.entries(source("validation")),
	...Object.entries(source("test")),
	["data.sourceCount", integer("training sources")],
	["data.weightedSources", integer("training sources with a mixture weight above 0")],
	["data.weightsGiven", integer("mixture weights that the file gives, whatever they belong to")],
	["data.weightSum", number("sum of the mixture weights")],
	["data.taskCount", integer("distinct tasks among the sources")],
	["data.closedBookShare", number("share of the sources that are closed-book questions")],
	["data.closedBookSources", texts("the sources that are closed-book questions")],
	["data.generalSource", flag("a source holds general instruction data")],
	["data.heldOutKind", text("how data is held out", [
		"none",
		"fraction",
		"count",
		"dataset"
	])],
	["data.heldOutSize", number("fraction or number of examples held out")],
	["data.examples", integer("training examples, where known", "examples")],
	["data.chatTemplate", text("chat template")],
	["data.templateFits", flag("the chat template was made for the line of models that the base belongs to")],
	["data.templateLines", texts("lines of models that the chat template was made for")],
	["data.turnEnd", texts("tokens with which the chat template ends a turn")],
	["data.template", text("verbalizer or prompt format")],
	["data.lossOn", text("which tokens the loss covers", [
		"all",
		"completion",
		"assistant-turns",
		"custom"
	])],
	["data.sequenceLength", integer("longest example", "tokens")],
	["data.inputLength", integer("longest input", "tokens")],
	["data.outputLength", integer("longest output", "tokens")],
	["data.overlong", text("what happens to longer examples", [
		"truncate",
		"drop",
		"raise",
		"split",
		"unknown"
	])],
	["data.packing", flag("several examples in one sequence")],
	["data.streaming", flag("data is streamed")],
	["data.shuffle", flag("data is shuffled")],
	["data.mixing", text("how sources are mixed", [
		"concat",
		"interleave-first-exhausted",
		"interleave-all-exhausted",
		"other"
	])],
	["data.fewShotBlocks", integer("worked examples inside the prompt template")],
	["data.sharedExamples", integer("examples that stand in training and in held-out data", "examples")],
	["data.heldOutExamples", integer("held-out examples counted in local files", "examples")],
	["data.promptExamples", integer("training rows whose prompt carries worked examples", "examples")],
	["hyper.learningRate", number("peak learning rate")],
	["hyper.learningRateMultiplier", number("multiplier of a hosted service’s own rate")],
	["hyper.schedule", text("learning-rate schedule", [
		"constant",
		"linear",
		"cosine",
		"cosine-min",
		"polynomial",
		"inverse-sqrt",
		"wsd",
		"one-cycle",
		"other"
	])],
	["hyper.warmupSteps", integer("warm-up", "steps")],
	["hyper.warmupRatio", number("warm-up as a share of all steps")],
	["hyper.epochs", number("passes over the data", "epochs")],
	["hyper.maxSteps", integer("optimiser steps at most", "steps")],
	["hyper.maxTokens", integer("tokens at most", "tokens")],
	["hyper.microBatch", integer("examples per device and pass", "examples")],
	["hyper.accumulation", integer("passes per optimiser step")],
	["hyper.effectiveBatch", integer("examples per optimiser step", "examples")],
	["hyper.deviceBatch", integer("examples per device and optimiser step", "examples")],
	["hyper.tokensPerDevice", integer("tokens per device and pass", "tokens")],
	["hyper.optimizer", text("optimiser")],
	["hyper.weightDecay", number("weight decay")],
	["hyper.maxGradNorm", number("gradient clipping norm")],
	["hyper.noiseAlpha", number("noise added to embeddings")],
	["hyper.loraPlusRatio", number("rate of B over rate of A")],
	["hyper.seed", integer("random seed")],
	["precision.train", text("precision of training", dtypes)],
	["precision.tf32", flag("TF32 matrix products")],
	["memory.gradientCheckpointing", flag("activations are recomputed")],
	["memory.activationOffload", flag("activations are moved off the device")],
	["hardware.count", integer("accelerators in total")],
	["hardware.nodes", integer("machines")],
	["hardware.name", text("accelerator")],
	["hardware.memory", number("memory of one accelerator", "GB")],
	["hardware.totalMemory", number("memory of all accelerators", "GB")],
	["distributed.backend", text("how work is spread", [
		"none",
		"ddp",
		"deepspeed",
		"fsdp",
		"fsdp2",
		"megatron",
		"other"
	])],
	["distributed.zeroStage", integer("DeepSpeed ZeRO stage")],
	["distributed.offload", text("where states are offloaded", [
		"none",
		"cpu",
		"nvme"
	])],
	["distributed.gathersOnSave", flag("sharded weights are gathered into one file when the model is saved")],
	["distributed.microBatch", integer("examples per device and pass that the side file sets", "examples")],
	["distributed.accumulation", integer("passes per optimiser step that the side file sets")],
	["distributed.batchOpen", flag("the trainer looks for a batch that fits, whatever the side file sets")],
	["distributed.tensorParallel", integer("tensor parallel size")],
	["distributed.pipelineParallel", integer("pipeline parallel size")],
	["distributed.contextParallel", integer("context parallel size")],
	["distributed.expertParallel", integer("expert parallel size")],
	["distributed.configFile", text("side file that configures it")],
	["checkpoint.trigger", text("when checkpoints are written", [
		"none",
		"steps",
		"epoch",
		"best",
		"end"
	])],
	["checkpoint.every", number("checkpoint interval, in the unit of `checkpoint.everyUnit`")],
	["checkpoint.everyUnit", text("unit of the interval", [
		"steps",
		"ratio",
		"epochs",
		"samples",
		"batches",
		"tokens"
	])],
	["checkpoint.keep", integer("checkpoints kept")],
	["checkpoint.resume", text("where training resumes", [
		"none",
		"auto",
		"path"
	])],
	["evaluation.enabled", flag("held-out data exists and something triggers its use")],
	["evaluation.data", flag("held-out data exists")],
	["evaluation.trigger", text("when evaluation runs", [
		"none",
		"steps",
		"epoch",
		"end",
		"start"
	])],
	["evaluation.every", number("evaluation interval, in the unit of `evaluation.everyUnit`")],
	["evaluation.everyUnit", text("unit of the interval", [
		"steps",
		"ratio",
		"epochs",
		"samples",
		"batches",
		"tokens"
	])],
	["evaluation.metric", text("metric that ranks checkpoints")],
	["evaluation.loadBest", flag("the best checkpoint is kept at the end")],
	["evaluation.earlyStopping", flag("training stops when the held-out loss stops falling")],
	["evaluation.benchmarks", texts("benchmarks run")],
	["evaluation.general", flag("a benchmark outside the task is run")],
	["evaluation.baselineCompared", flag("the untuned base is scored too")],
	["output.dir", text("where the result is written")],
	["output.name", text("name of the result")],
	["output.push", flag("the result is uploaded to a hub")],
	["output.hubId", text("repository on the hub")],
	["output.hubPrivate", flag("the repository is private")],
	["output.datasetHubId", text("repository the data is uploaded to")],
	["output.mergeAdapter", flag("the adapter is folded into the base")],
	["output.exportBits", integer("bits of the exported weights", "bit")],
	["output.exportFormat", text("format of the export")],
	["output.register", flag("the service registers the result")],
	["output.isModel", flag("the output folder is the base model’s folder")],
	["serving.engine", text("server", [
		"vllm",
		"tgi",
		"lorax",
		"sglang",
		"watsonx",
		"transformers",
		"other",
		"service"
	])],
	["serving.version", text("version of the server")],
	["serving.merged", flag("the adapter is merged before serving")],
	["serving.structuredOutput", flag("the server constrains the output form")],
	["serving.adapterServed", flag("several adapters on one base are intended")],
	["serving.retrieval", flag("retrieval is configured beside tuning")],
	["serving.maxRank", integer("largest adapter rank that the server takes")],
	["serving.maxAdapters", integer("adapters in one batch")],
	["serving.model", text("model that the server loads")],
	["serving.adapters", integer("adapters that the server is given")],
	["serving.sameBase", flag("the server loads the base that the adapter was trained on")],
	["serving.file", text("file that starts the server")],
	["logging.destinations", texts("where metrics go")],
	["logging.project", text("project of the tracker")],
	["logging.uploadsModel", flag("checkpoints leave the machine through the tracker")],
	["logging.public", flag("the tracker page is public")],
	["security.trustRemoteCode", flag("the base may run its own code")],
	["security.customCode", texts("code outside the framework that the file names")],
	["security.encryptionKey", text("key of the team’s own that the service encrypts the result with")],
	["security.privateNetwork", flag("the job runs inside the team’s own network")],
	["tokens.end", text("token that the tokenizer takes for the end of a text")],
	["tokens.pad", text("token that fills up a batch")],
	["tokens.added", texts("vocabulary added")],
	["tokens.resize", flag("the vocabulary is resized")],
	["tokens.rowsTrained", flag("rows of the new tokens are trained")],
	["secrets", list("credentials written in the file")],
	["secrets[].key", text("native key that holds it")],
	["keys.unknown", list("keys that the framework does not know")],
	["keys.unknown[].name", text("the key")],
	["keys.unknown[].handling", text("what the framework does with it", [
		"dropped",
		"rejected",
		"kept"
	])],
	["keys.unknown[].version", text("version of the framework whose keys are known")],
	["keys.unknown[].suggestion", text("the known key nearest to it, or the one that means the same")],
	["keys.unknown[].edits", integer("edits between the key and the suggestion")],
	["keys.unknown[].elsewhere", text("other frameworks that use this name for the suggestion")],
	["keys.unknown[].belongs", text("where the framework reads this name")],
	["keys.withoutPlugin", list("keys that only a plugin reads which is not listed")],
	["keys.withoutPlugin[].name", text("the key")],
	["keys.withoutPlugin[].plugin", text("start of the plugin’s name")],
	["keys.renamed", list("keys under a name that the framework gave up")],
	["keys.renamed[].name", text("the key")],
	["keys.renamed[].to", text("its name today")],
	["keys.renamed[].since", text("version that renamed it")],
	["keys.renamed[].both", flag("the new name is written too")],
	["keys.renamed[].moved", flag("the new name stands in another section")],
	["keys.renamed[].read", flag("the old name is still read")],
	["keys.gone", list("keys that earlier versions of the framework read")],
	["keys.gone[].name", text("the key")],
	["keys.gone[].until", text("first version that does not read it")],
	["keys.repeated", list("keys written more than once")],
	["keys.repeated[].name", text("the key")],
	["keys.repeated[].same", flag("both entries say the same")],
	["keys.repeatedStop", flag("the loader stops at a repeated key")],
	["keys.loaderProblems", list("what keeps the loader from reading the file")],
	["keys.loaderProblems[].message", text("what it is")],
	["keys.textNumbers", list("numbers that the loader reads as text")],
	["keys.textNumbers[].name", text("the key")],
	["keys.textNumbers[].raw", text("what is written")],
	["keys.textNumbers[].number", text("the same number as every loader reads it")],
	["keys.textNumbers[].converter", text("what alone may still convert it")],
	["keys.nullTexts", list("values that are the text None")],
	["keys.nullTexts[].name", text("the key")],
	["keys.nullTexts[].raw", text("what is written")],
	["keys.wrongTypes", list("values of a kind that the key does not take")],
	["keys.wrongTypes[].name", text("the key")],
	["keys.wrongTypes[].raw", text("what is written")],
	["keys.wrongTypes[].expected", text("what the key takes")],
	["keys.wrongValues", list("texts that the key does not take")],
	["keys.wrongValues[].name", text("the key")],
	["keys.wrongValues[].raw", text("what is written")],
	["keys.wrongValues[].allowed", text("what the key takes")],
	["keys.wrongValues[].suggestion", text("the allowed text nearest to it")],
	["keys.outOfRange", list("numbers outside the range of their key")],
	["keys.outOfRange[].name", text("the key")],
	["keys.outOfRange[].raw", text("what is written")],
	["keys.outOfRange[].bound", text("the bound that is broken")],
	["keys.conflicts", list("facts stated twice with different values")],
	["keys.conflicts[].fact", text("the fact")],
	["keys.conflicts[].name", text("the key that counts")],
	["keys.conflicts[].here", text("the value that counts")],
	["keys.conflicts[].there", text("the value at the other place")],
	["keys.conflicts[].other", text("the key at the other place")],
	["keys.conflicts[].file", text("file of the other place")],
	["keys.conflicts[].outcome", text("what the framework does where both differ", [
		"stops",
		"silent",
		"command"
	])],
	["keys.conflicts[].byDefault", flag("the run itself has only the default of its framework")],
	["intent.declared", flag("an intent covers this plan")],
	["intent.rulesWaiting", integer("rules that turn on a declared intent, where there is none")],
	["intent.inferred", flag("the goals were inferred from data names")],
	["intent.path", text("file that declares the intent")],
	["intent.goals", texts("declared goals", goals)],
	["intent.otherGoals", texts("goals that this release does not know")],
	["intent.tasks", list("tasks the model must do")],
	["intent.tasks[].id", text("name of the task")],
	["intent.tasks[].type", text("type of the task", taskTypes)],
	["intent.tasks[].labels", integer("labels of a classification task")],
	["intent.tasks[].labelImbalance", number("largest class over smallest")],
	["intent.tasks[].format", text("form of the output", [
		"json",
		"regex",
		"choice",
		"text"
	])],
	["intent.taskTypes", integer("distinct task types")],
	["intent.retrieval.used", flag("facts are supplied in the prompt")],
	["intent.retrieval.contextTokens", integer("context supplied per call", "tokens")],
	["intent.knowledge.volatility", text("how often the facts change", [
		"stable",
		"yearly",
		"monthly",
		"weekly",
		"daily"
	])],
	["intent.knowledge.retrain", text("how often the model is trained again", [
		"daily",
		"weekly",
		"monthly",
		"yearly"
	])],
	["intent.data.proprietary", flag("the data is the team’s own")],
	["intent.data.examples", integer("training examples", "examples")],
	["intent.data.tokens", integer("training tokens", "tokens")],
	["intent.data.curated", flag("the examples were picked by hand")],
	["intent.data.replay", flag("a source replays general data")],
	["intent.tokens.output", integer("longest answer", "tokens")],
	["intent.baseline", list("results of the untuned model")],
	["intent.baseline[].task", text("task")],
	["intent.baseline[].metric", text("metric")],
	["intent.baseline[].value", number("value")],
	["intent.baseline[].higherIsBetter", flag("a larger value is better")],
	["intent.baselineMissing", texts("tasks with no baseline result")],
	["intent.baselineMethods", texts("what was tried before tuning")],
	["intent.baselineMeetsTarget", flag("the untuned model reaches every target")],
	["intent.target", list("targets")],
	["intent.target[].task", text("task")],
	["intent.target[].metric", text("metric")],
	["intent.target[].value", number("value")],
	["intent.target[].higherIsBetter", flag("a larger value is better")],
	["intent.evaluation", list("evaluations named")],
	["intent.evaluation[].path", text("file")],
	["intent.evaluation[].suite", text("suite")],
	["intent.evaluation[].tags", texts("tags")],
	["intent.evaluation.general", flag("a general suite is named")],
	["intent.evaluation.edgeCases", flag("an evaluation is tagged edge-cases")],
	["intent.referenceModel.id", text("model the tuned one must replace")],
	["intent.referenceModel.parameters", number("its weights", "billion weights")],
	["intent.traffic.callsPerDay", integer("calls", "calls a day")],
	["intent.traffic.promptTokensBefore", integer("prompt today", "tokens")],
	["intent.traffic.promptTokensAfter", integer("prompt after tuning", "tokens")],
	["intent.traffic.concurrent", flag("calls for several tasks arrive together")],
	["intent.cost.training", number("cost of the run")],
	["intent.cost.perMillionInputTokens", number("price of a million input tokens")],
	["intent.cost.horizonDays", integer("days in which the run must pay back", "days")],
	["intent.cost.savedPerDay", number("saving a day")],
	["intent.cost.breakEvenDays", number("days until the run has paid back", "days")],
	["intent.serving.isolated", flag("own hardware per task")],
	["intent.singlePurpose", flag("forgetting other skills is accepted")],
	["intent.keepSkills", texts("skills that must stay")],
	["intent.purpose", text("what the run is for", [
		"product",
		"research",
		"example",
		"smoke-test"
	])],
	["intent.stage", text("stage of the product", ["prototype", "production"])],
	["intent.use", text("whether the result is to earn money", ["commercial", "non-commercial"])],
	["intent.owner", text("who answers for the run")],
	["intent.approvedBy", text("who agreed to the run")],
	["intent.size", text("size of run that was agreed to", [
		"small",
		"medium",
		"large"
	])],
	["cost.trainable", number("weights that are trained", "weights")],
	["cost.trainableShare", number("share of weights that are trained")],
	["cost.stateMemory", number("weights, gradients and optimiser states", "GB")],
	["cost.deviceMemory", number("least memory for these on each accelerator", "GB")],
	["cost.loraMemory", number("the same run with LoRA", "GB")],
	["cost.qloraMemory", number("the same run with QLoRA", "GB")],
	["cost.memorySteps", number("memory of an accelerator × accelerators × steps", "million GB-steps")],
	["cost.weightsSize", number("weights of the base in 16 bit", "GB")],
	["cost.adapterSize", number("the adapter in 16 bit", "MB")],
	["cost.allLinearRank", integer("rank on all linear layers that trains as many weights")],
	["cost.softPromptSize", number("a soft prompt of 100 tokens", "MB")],
	["cost.softPromptCache", number("cache that the soft prompt takes in each call", "MB")],
	["cost.adapterSlot", number("room of one adapter slot of the server", "MB")],
	["project.plans", integer("training plans in the project")],
	["project.fullTunes", integer("full tunes of this base for different tasks")],
	["project.fullTunesWeights", number("weights of all those copies", "GB")],
	["project.fullTunesAsAdapters", number("one base and as many rank 16 adapters", "GB")],
	["project.fullTunesDeclared", flag("the intent declares at least as many tasks")],
	["project.servedCopies", integer("full tunes of this base that the project serves")],
	["project.servedCopiesWeights", number("weights of all those copies", "GB")],
	["project.servedAsAdapters", number("one base and as many rank 16 adapters", "GB")],
	["project.adaptersOnBase", integer("adapters trained on this base")],
	["project.siblingBase", text("another base of the same line that an adapter of the project uses")],
	["project.evaluatesOutput", flag("an evaluation in the project reads the output")],
	["project.generalEvaluation", flag("a file of the project runs a general benchmark")],
	["project.otherTemplates", texts("other chat templates under which files of the project load the result")],
	["project.merges", flag("a file of the project merges this adapter")],
	["project.feeds", flag("the output is the base of another run")]
];
const vocabulary = Object.fromEntries(rows);
function genericName(name) {
	return name.includes("[") ? name.replace(/\[\d+\]/g, "[]") : name;
}
const kinds = /* @__PURE__ */ new Map();
const mostKinds = 5e3;
function factKind(name) {
	if (kinds.has(name)) return kinds.get(name);
	const kind = kindOf(name);
	if (kinds.size < mostKinds) kinds.set(name, kind);
	return kind;
}
function kindOf(name) {
	if (Object.hasOwn(vocabulary, name)) return vocabulary[name];
	const generic = genericName(name);
	return Object.hasOwn(vocabulary, generic) ? vocabulary[generic] : void 0;
}

// src/report/text.ts
const control = /[\u0000-\u001f\u007f]/g;
const unseen = /[\u0080-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Surrogate}|(?<![\u0080-\u{10ffff}])[\u200c\u200d]|[\u200c\u200d](?![\u0080-\u{10ffff}])/gu;
const replacement = "�";
function visible(text) {
	return text.replace(control, controlPicture).replace(unseen, replacement);
}
function controlPicture(character) {
	const code = character.charCodeAt(0);
	return String.fromCharCode(code === 127 ? 9249 : 9216 + code);
}
function clean(text) {
	return visible(text.replace(/[\s\u0085]+/gu, " ").trim());
}
function truncateAt(text, limit) {
	if (text.length <= limit) return text;
	return `${headOf(text, limit - 1)}…`;
}
function headOf(text, length) {
	const last = text.charCodeAt(length - 1);
	const splits = length > 0 && last >= 55296 && last <= 56319;
	return text.slice(0, splits ? length - 1 : length);
}
function counted(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}

Object.defineProperty(exports, "clean", {
  enumerable: true,
  get: function () {
    return clean;
  }
});
Object.defineProperty(exports, "closest", {
  enumerable: true,
  get: function () {
    return closest;
  }
});
Object.defineProperty(exports, "counted", {
  enumerable: true,
  get: function () {
    return counted;
  }
});
Object.defineProperty(exports, "editDistance", {
  enumerable: true,
  get: function () {
    return editDistance;
  }
});
Object.defineProperty(exports, "factKind", {
  enumerable: true,
  get: function () {
    return factKind;
  }
});
Object.defineProperty(exports, "fingerprints", {
  enumerable: true,
  get: function () {
    return fingerprints;
  }
});
Object.defineProperty(exports, "genericName", {
  enumerable: true,
  get: function () {
    return genericName;
  }
});
Object.defineProperty(exports, "goals", {
  enumerable: true,
  get: function () {
    return goals;
  }
});
Object.defineProperty(exports, "objectiveKinds", {
  enumerable: true,
  get: function () {
    return objectiveKinds;
  }
});
Object.defineProperty(exports, "once", {
  enumerable: true,
  get: function () {
    return once;
  }
});
Object.defineProperty(exports, "remembered", {
  enumerable: true,
  get: function () {
    return remembered;
  }
});
Object.defineProperty(exports, "sha256", {
  enumerable: true,
  get: function () {
    return sha256;
  }
});
Object.defineProperty(exports, "taskTypes", {
  enumerable: true,
  get: function () {
    return taskTypes;
  }
});
Object.defineProperty(exports, "truncateAt", {
  enumerable: true,
  get: function () {
    return truncateAt;
  }
});
Object.defineProperty(exports, "visible", {
  enumerable: true,
  get: function () {
    return visible;
  }
});
Object.defineProperty(exports, "vocabulary", {
  enumerable: true,
  get: function () {
    return vocabulary;
  }
});