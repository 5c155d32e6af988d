// src/frameworks/shared/objective.ts
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
function objectiveByPath(path) {
	const folders = path.toLowerCase().split("/");
	const name = (folders.pop() ?? "").replace(/\.[^.]+$/, "");
	const named = wordAt(name);
	if (named) return {
		kind: named,
		confidence: .9
	};
	const folder = folders.reverse().find((part) => wordAt(part));
	const ofFolder = folder && wordAt(folder);
	const [ofName, other] = new Set(name.split(/[^a-z0-9]+/).flatMap((word) => wordAt(word) ?? []));
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
function wordAt(text) {
	return Object.hasOwn(words, text) ? words[text] : void 0;
}

Object.defineProperty(exports, "objectiveByPath", {
  enumerable: true,
  get: function () {
    return objectiveByPath;
  }
});