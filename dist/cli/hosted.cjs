const require_core = require("./core.cjs"), orService = (reading) => (scope) => {
	let fact = reading(scope);
	return fact?.state === "unset" || fact?.state === "external" ? leftToService(fact) : fact;
};
function leftToService(fact) {
	return {
		...fact,
		state: "external",
		note: "the service decides"
	};
}
function allOrService(table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, orService(reading)]));
}
const undisclosedMethod = require_core.ct("hosted-unspecified", "the service does not say which weights it trains"), serviceModel = (keys) => ({
	"model.id": require_core.Mt(keys),
	"model.idKind": require_core.ct("service-alias")
}), uploadedFile = (format, keys = "") => ({
	id: require_core.Mt(keys),
	idKind: require_core.kt(keys, (node) => /[/\\]|\.jsonl?$/.test(node.text) ? "local" : "service-file"),
	format
}), heldOutFile = (keys) => ({ native }) => {
	let at = require_core.Bt(native, typeof keys == "string" ? [keys] : keys);
	return at && !require_core.Ht(at) ? require_core.jt(at, "dataset") : require_core.ut("none");
}, scoresValidation = (keys) => (scope) => heldOutFile(keys)(scope)?.value === "dataset" ? require_core.ut("steps", "the service scores the validation data while it trains") : require_core.ut("none"), wandbBlock = (key) => ({ native }) => {
	let at = require_core.zt(native, key);
	return at && !require_core.Ht(at) ? require_core.jt(at, ["wandb"]) : require_core.ut(["none"]);
};
exports.a = serviceModel, exports.c = wandbBlock, exports.i = scoresValidation, exports.n = heldOutFile, exports.o = undisclosedMethod, exports.r = orService, exports.s = uploadedFile, exports.t = allOrService;
