const otherModelPattern = `(^|/)(${"whisper,distil-whisper,wav2vec,w2v,hubert,wavlm,unispeech,seamless,speecht5,mms-,data2vec-audio,vit-,deit-,beit-,swin,resnet,convnext,mobilenet,efficientnet,dinov,dino-,detr,yolo,segformer,sam-vit,sam2,medsam,clip-,siglip,videomae,stable-diffusion,stable-video,sdxl,flux.,pixart,kandinsky,cogvideo,hunyuanvideo,wan2".split(",").map((name) => name.replace(".", "\\.")).join("|")})`, pattern = new RegExp(otherModelPattern, "i");
function namesOtherModel(name) {
	return pattern.test(name);
}
const languageFamilies = /(^|[-_.])(tiny|code|medi?|smol|open)?(llama|qwen|qwq|mistral|mixtral|ministral|gemma|phi-?\d|falcon|deepseek|smollm|olmo|granite|nemotron|internlm|baichuan|chatglm|glm-?\d|pythia|stablelm|vicuna|bloomz?|gpt-(?:j|neox?|oss)|exaone|hermes|command-r)/i;
function namesLanguageModel(name) {
	let parts = name.split("/");
	return parts.length > 1 && !namesOtherModel(name) && languageFamilies.test(parts.at(-1) ?? "");
}
const languageModelWords = "llama.Llama.LLaMA.qwen.Qwen.QwQ.mistral.Mistral.mixtral.Mixtral.gemma.Gemma.phi-.Phi-.phi3.falcon.Falcon.deepseek.DeepSeek.SmolLM.smollm.OLMo.olmo.granite.emotron.internlm.aichuan.chatglm.glm-.GLM-.pythia.stablelm.icuna.bloom.gpt-.EXAONE.Hermes.command-r".split(".");
exports.i = otherModelPattern, exports.n = namesLanguageModel, exports.r = namesOtherModel, exports.t = languageModelWords;
