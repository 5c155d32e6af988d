const require_reading = require("./shared-reading.cjs");

// src/frameworks/shared/hosted.ts
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
function allOrService(table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, orService(reading)]));
}
const undisclosedMethod = require_reading.always("hosted-unspecified", "the service does not say which weights it trains");
const serviceModel = (keys) => ({
	"model.id": require_reading.text(keys),
	"model.idKind": require_reading.always("service-alias")
});
const uploadedFile = (format, keys = "") => ({
	id: require_reading.text(keys),
	idKind: require_reading.scalar(keys, (node) => /[/\\]|\.jsonl?$/.test(node.text) ? "local" : "service-file"),
	format
});
const heldOutFile = (keys) => ({ native }) => {
	const at = require_reading.findFirst(native, typeof keys === "string" ? [keys] : keys);
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "dataset") : require_reading.byDefault("none");
};
const scoresValidation = (keys) => (scope) => heldOutFile(keys)(scope)?.value === "dataset" ? require_reading.byDefault("steps", "the service scores the validation data while it trains") : require_reading.byDefault("none");
const wandbBlock = (key) => ({ native }) => {
	const at = require_reading.find(native, key);
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, ["wandb"]) : require_reading.byDefault(["none"]);
};

Object.defineProperty(exports, "allOrService", {
  enumerable: true,
  get: function () {
    return allOrService;
  }
});
Object.defineProperty(exports, "heldOutFile", {
  enumerable: true,
  get: function () {
    return heldOutFile;
  }
});
Object.defineProperty(exports, "orService", {
  enumerable: true,
  get: function () {
    return orService;
  }
});
Object.defineProperty(exports, "scoresValidation", {
  enumerable: true,
  get: function () {
    return scoresValidation;
  }
});
Object.defineProperty(exports, "serviceModel", {
  enumerable: true,
  get: function () {
    return serviceModel;
  }
});
Object.defineProperty(exports, "undisclosedMethod", {
  enumerable: true,
  get: function () {
    return undisclosedMethod;
  }
});
Object.defineProperty(exports, "uploadedFile", {
  enumerable: true,
  get: function () {
    return uploadedFile;
  }
});
Object.defineProperty(exports, "wandbBlock", {
  enumerable: true,
  get: function () {
    return wandbBlock;
  }
});