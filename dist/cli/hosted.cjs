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
const undisclosedMethod = require_core.at("hosted-unspecified", "the service does not say which weights it trains"), serviceModel = (keys) => ({
"model.id": require_core.kt(keys),
"model.idKind": require_core.at("service-alias")
}), uploadedFile = (format, keys = "") => ({
id: require_core.kt(keys),
idKind: require_core.Et(keys, (node) => /[/\\]|\.jsonl?$/.test(node.text) ? "local" : "service-file"),
format
}), heldOutFile = (keys) => ({ native }) => {
let at = require_core.Lt(native, typeof keys == "string" ? [keys] : keys);
return at && !require_core.zt(at) ? require_core.Ot(at, "dataset") : require_core.st("none");
}, scoresValidation = (keys) => (scope) => heldOutFile(keys)(scope)?.value === "dataset" ? require_core.st("steps", "the service scores the validation data while it trains") : require_core.st("none"), wandbBlock = (key) => ({ native }) => {
let at = require_core.It(native, key);
return at && !require_core.zt(at) ? require_core.Ot(at, ["wandb"]) : require_core.st(["none"]);
};
exports.a = serviceModel, exports.c = wandbBlock, exports.i = scoresValidation, exports.n = heldOutFile, exports.o = undisclosedMethod, exports.r = orService, exports.s = uploadedFile, exports.t = allOrService;
