const require_core = require("./core.cjs"), byEnding = [
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
let files = require_core.At(filesKey), first = (scope) => {
let fact = files(scope), [name] = Array.isArray(fact?.value) ? fact.value : [];
return fact && name !== void 0 ? {
...fact,
value: String(name)
} : void 0;
}, built = (scope) => Object.hasOwn(builders, require_core.Xt(scope.native, pathKey) ?? "");
return {
id: (scope) => (built(scope) ? first(scope) : void 0) ?? require_core.kt(pathKey)(scope),
files,
fileFormat: (scope) => {
let name = first(scope), format = fileFormatOf(String(name?.value ?? ""));
return name && format ? {
...name,
value: format
} : built(scope) ? require_core.ct(pathKey, builders)(scope) : void 0;
}
};
}
exports.n = loadedFrom, exports.t = fileFormatOf;
