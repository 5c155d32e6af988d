let node_fs = require("node:fs");
let node_path = require("node:path");
let node_module = require("node:module");
let node_vm = require("node:vm");

// src/start/code-cache.ts
const noCache = {
read: () => void 0,
put: () => void 0,
save: () => void 0
};
function codeCache(place) {
const { folder, version, user } = place;
if (folder === void 0) return noCache;
const home = (0, node_path.join)(folder, "tunelint");
const file = (0, node_path.join)(home, `compiled-${version.replace(/[^\w.-]/g, "_")}.bin`);
const entries = entriesIn(home, file, user);
const used = /* @__PURE__ */ new Set();
let changed = false;
return {
read: (name, stamp) => {
used.add(name);
const entry = entries.get(name);
return entry?.stamp === stamp ? entry.code : void 0;
},
put: (name, stamp, code) => {
used.add(name);
entries.set(name, {
stamp,
code
});
changed = true;
},
save: () => {
if (changed) tried(() => write(home, file, worthKeeping(entries, used), place));
}
};
}
function worthKeeping(entries, used) {
return entries.size <= mostFiles ? entries : new Map([...entries].filter(([name]) => used.has(name)));
}
const mostFiles = 250;
const marker = "tunelint compiled code 1\n";
function entriesIn(home, file, user) {
return tried(() => isOurs(home, user) && isOurs(file, user) ? unpacked((0, node_fs.readFileSync)(file)) : void 0) ?? /* @__PURE__ */ new Map();
}
function isOurs(path, user) {
const stat = (0, node_fs.lstatSync)(path);
return !stat.isSymbolicLink() && (user === void 0 || stat.uid === user && (stat.mode & 18) === 0);
}
function unpacked(bytes) {
const from = 29;
if (bytes.length < from || bytes.toString("latin1", 0, 25) !== marker) return /* @__PURE__ */ new Map();
let at = from + bytes.readUInt32LE(25);
const list = JSON.parse(bytes.toString("utf8", from, at));
return new Map(list.map(([name, stamp, length]) => {
const code = bytes.subarray(at, at + length);
at += length;
return [name, {
stamp,
code
}];
}));
}
function packed(entries) {
const list = Buffer.from(JSON.stringify([...entries].map(([name, { stamp, code }]) => [
name,
stamp,
code.length
])));
const length = Buffer.alloc(4);
length.writeUInt32LE(list.length);
return Buffer.concat([
Buffer.from(marker),
length,
list,
...[...entries.values()].map(({ code }) => code)
]);
}
function write(home, file, entries, { user, run }) {
(0, node_fs.mkdirSync)(home, {
recursive: true,
mode: 448
});
if (!isOurs(home, user)) return;
const beside = `${file}.${run}`;
(0, node_fs.writeFileSync)(beside, packed(entries), {
mode: 384,
flag: "wx"
});
(0, node_fs.renameSync)(beside, file);
}
function tried(attempt) {
try {
return attempt();
} catch {
return;
}
}

// \0later:node:v8
const load = (id) => require(id);
const setFlagsFromString = (...values) => load("node:v8").setFlagsFromString(...values);

// src/start/engine.ts
const large = 100;
const usual = "--interrupt-budget=67584";
const patient = "--interrupt-budget=600000";
function engineOf(version, setFlags = setFlagsFromString) {
let isPatient = false;
return {
expect: (files) => {
if (isPatient || files < large || !version?.startsWith("11.")) return;
isPatient = true;
setFlags(patient);
},
asUsual: (make) => {
if (!isPatient) return make();
setFlags(usual);
try {
return make();
} finally {
setFlags(patient);
}
}
};
}

// src/start/program.ts
function loadProgram(file, cache, engine = engineAsItIs) {
const others = (0, node_module.createRequire)(file);
const modules = /* @__PURE__ */ new Map();
const compiled = [];
const load = (path) => {
const known = modules.get(path);
if (known !== void 0) return known.exports;
const module = { exports: {} };
modules.set(path, module);
if (path.endsWith(".json")) module.exports = JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
else bodyOf(path).call(module.exports, module.exports, requireFrom(path), module, path, (0, node_path.dirname)(path));
return module.exports;
};
const requireFrom = (path) => {
const folder = (0, node_path.dirname)(path);
return (id) => isOwn(id) ? load((0, node_path.join)(folder, id)) : others(id);
};
const bodyOf = (path) => {
const stamp = stampOf(path);
const known = cache.read(path, stamp);
const source = `(function (exports, require, module, __filename, __dirname) { ${(0, node_fs.readFileSync)(path, "utf8")}\n})`;
const options = {
filename: path,
...known === void 0 ? {} : { cachedData: known }
};
const script = engine.asUsual(() => new node_vm.Script(source, options));
if (known === void 0 || script.cachedDataRejected === true) compiled.push({
path,
stamp,
script
});
return script.runInThisContext();
};
return {
exports: load(file),
keep: () => {
for (const { path, stamp, script } of compiled) cache.put(path, stamp, engine.asUsual(() => script.createCachedData()));
}
};
}
const engineAsItIs = { asUsual: (make) => make() };
const isOwn = (id) => /^\.\.?\/.*\.(cjs|json)$/.test(id);
function stampOf(path) {
const { size, mtimeMs, ctimeMs, ino } = (0, node_fs.statSync)(path);
return [
size,
mtimeMs,
ctimeMs,
ino
].join(" ");
}

// src/cli.ts
const { env } = process;
const otherCommands = /^(plan|explain|init|test|config|waivers|new|completion)$/;
const cache = codeCache({
folder: cacheFolder(),
version: [
"0.1.0",
process.version,
process.arch
].join("-"),
user: process.getuid?.(),
run: process.pid
});
const engine = engineOf(process.versions.v8);
const program = loadProgram((0, node_path.join)(__dirname, "program.cjs"), cache, engine);
const { ownWorld, progressLine, run } = program.exports;
const line = progressLine(() => process.stderr.isTTY && env.TERM !== "dumb" ? process.stderr : void 0, Date.now);
const progress = {
...line,
step: (of) => {
engine.expect(of ?? 0);
line.step(of);
}
};
const world = {
...ownWorld,
cwd: process.cwd(),
today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
stdoutIsTerminal: process.stdout.isTTY === true,
columns: process.stdout.columns,
environment: env,
readStdin: () => (0, node_fs.readFileSync)(0, "utf8"),
progress,
...process.stdout.isTTY && process.stdin.isTTY ? { ask } : {}
};
async function ask(question) {
progress.clear();
const { createInterface } = await import("node:readline/promises");
const lines = createInterface({
input: process.stdin,
output: process.stdout
});
try {
return await lines.question(question);
} catch (error) {
if (!(error instanceof Error && error.name === "AbortError")) throw error;
process.stdout.write("\n");
process.exit(130);
} finally {
lines.close();
}
}
function cacheFolder() {
if (env.NODE_DISABLE_COMPILE_CACHE !== void 0) return void 0;
if (process.platform === "win32") return env.LOCALAPPDATA;
if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
if (!env.HOME) return void 0;
return (0, node_path.join)(env.HOME, process.platform === "darwin" ? "Library/Caches" : ".cache");
}
function say(stream, text) {
const failed = (error) => {
if (error.code === "EPIPE") return;
process.exitCode = 2;
if (stream === process.stdout) say(process.stderr, `tunelint: results cannot be written (${error.message})\n`);
};
stream.on("error", failed);
try {
stream.write(text);
} catch (error) {
failed(error);
}
}
main(process.argv.slice(2));
async function main(words) {
const outcome = await run(words, world);
progress.clear();
process.exitCode = outcome.exitCode;
if (outcome.stderr !== "") say(process.stderr, outcome.stderr);
say(process.stdout, outcome.stdout);
if (!usesMost(words)) return;
program.keep();
cache.save();
}
function usesMost([first = "", ...others]) {
return ![first, ...others].some((word) => /^(-h|--help|--version)$/.test(word)) && !otherCommands.test(first);
}
