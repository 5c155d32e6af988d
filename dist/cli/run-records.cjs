const require_peft_kinds = require("./peft-kinds.cjs"), methods = {
...Object.fromEntries(Object.entries(require_peft_kinds.t).map(([name, kind]) => [bare(name), kind])),
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
function methodOf(word) {
return Object.hasOwn(methods, bare(word)) ? methods[bare(word)] : void 0;
}
const objectives = {
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
textclassification: "classification",
textcausallanguagemodeling: "sft",
textcausalclassificationmodeling: "classification",
textdpomodeling: "dpo"
};
function objectiveOf(word) {
let name = bare(word).replace(/trainer$/, "");
return Object.hasOwn(objectives, name) ? objectives[name] : void 0;
}
const otherModelPattern = `(^|/)(${"whisper.distil-whisper.wav2vec.w2v.hubert.wavlm.unispeech.seamless.speecht5.mms-.data2vec-audio.vit-.deit-.beit-.swin.resnet.convnext.mobilenet.efficientnet.dinov.dino-.detr.yolo.segformer.sam-vit.sam2.medsam.clip-.siglip.videomae.stable-diffusion.stable-video.sdxl.flux.FLUX.pixart.kandinsky.cogvideo.hunyuanvideo.wan2.Wan2.[Qq]wen[-_]?[Ii]mage.parler.musicgen.xtts".split(".").join("|")})`, pattern = new RegExp(otherModelPattern, "i");
function namesOtherModel(name) {
return pattern.test(name);
}
const languageFamilies = /(^|[-_.])(tiny|code|medi?|smol|open)?(llama|qwen|qwq|mistral|mixtral|ministral|gemma|phi-?\d|falcon|deepseek|smollm|olmo|granite|nemotron|internlm|baichuan|chatglm|glm-?\d|pythia|stablelm|vicuna|bloomz?|gpt-(?:j|neox?|oss)|exaone|hermes|command-r)/i;
function namesLanguageModel(name) {
let parts = name.replace(/\/$/, "").split("/");
return parts.length > 1 && !namesOtherModel(name) && languageFamilies.test(parts.at(-1) ?? "");
}
const languageModelWords = "llama.Llama.LLaMA.qwen.Qwen.QwQ.mistral.Mistral.mixtral.Mixtral.gemma.Gemma.phi-.Phi-.phi3.falcon.Falcon.deepseek.DeepSeek.SmolLM.smollm.OLMo.olmo.granite.emotron.internlm.aichuan.chatglm.glm-.GLM-.pythia.stablelm.icuna.bloom.gpt-.EXAONE.Hermes.command-r".split("."), recordKeys = "log_history.run_info.train_info.train_runtime.eval_runtime.train_metrics.eval_loss.train_loss.final_loss.final_train_loss.final_eval_loss.best_val_loss.best_eval_loss.best_metric.loss_history.epoch_losses.train_losses.training_time_s.training_time_seconds.elapsed_seconds.trainer_state_path.evaluation_date.started_at.finished_at.completed_at.created_at_utc.job_status.cuda_available.peak_memory_gb".split(".");
exports.a = otherModelPattern, exports.c = objectiveOf, exports.i = namesOtherModel, exports.n = languageModelWords, exports.o = bare, exports.r = namesLanguageModel, exports.s = methodOf, exports.t = recordKeys;
