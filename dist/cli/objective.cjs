// src/frameworks/shared/objective.ts
const words = {
sft: "sft",
cpt: "continued-pretraining",
pretrain: "continued-pretraining",
pretraining: "continued-pretraining",
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
let folders = path.toLowerCase().split("/"), name = (folders.pop() ?? "").replace(/\.[^.]+$/, ""), named = wordAt(name);
if (named) return {
kind: named,
confidence: .9
};
let folder = folders.reverse().find((part) => wordAt(part)), ofFolder = folder && wordAt(folder), [ofName, other] = new Set(name.split(/[^a-z0-9]+/).flatMap((word) => wordAt(word) ?? []));
if (other === void 0 && !(ofFolder && ofName && ofFolder !== ofName)) return ofFolder ? {
kind: ofFolder,
confidence: .9
} : ofName ? {
kind: ofName,
confidence: .8
} : void 0;
}
function wordAt(text) {
return Object.hasOwn(words, text) ? words[text] : void 0;
}
exports.t = objectiveByPath;
