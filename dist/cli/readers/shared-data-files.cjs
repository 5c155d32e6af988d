const require_reading = require("./shared-reading.cjs");

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
function fileFormatOf(path) {
	return byEnding.find(([ending]) => ending.test(path))?.[1];
}
const builders = {
	json: "json",
	csv: "csv",
	parquet: "parquet",
	arrow: "arrow",
	text: "text",
	webdataset: "webdataset"
};
function loadedFrom(pathKey, filesKey) {
	const files = require_reading.texts(filesKey);
	const first = (scope) => {
		const fact = files(scope);
		const [name] = Array.isArray(fact?.value) ? fact.value : [];
		return fact && name !== void 0 ? {
			...fact,
			value: String(name)
		} : void 0;
	};
	const built = (scope) => Object.hasOwn(builders, require_reading.textAt(scope.native, pathKey) ?? "");
	return {
		id: (scope) => (built(scope) ? first(scope) : void 0) ?? require_reading.text(pathKey)(scope),
		files,
		fileFormat: (scope) => {
			const name = first(scope);
			const format = fileFormatOf(String(name?.value ?? ""));
			if (name && format) return {
				...name,
				value: format
			};
			return built(scope) ? require_reading.choice(pathKey, builders)(scope) : void 0;
		}
	};
}

Object.defineProperty(exports, "fileFormatOf", {
  enumerable: true,
  get: function () {
    return fileFormatOf;
  }
});
Object.defineProperty(exports, "loadedFrom", {
  enumerable: true,
  get: function () {
    return loadedFrom;
  }
});