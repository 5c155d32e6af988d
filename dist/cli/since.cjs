const require_core = require("./core.cjs"), header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function parsePatch(patch) {
let lines = patch.split("\n");
lines.at(-1) === "" && lines.pop();
let hunks = [], next = 0;
for (; next < lines.length;) {
let match = header.exec(lines[next] ?? "");
if (match === null) return {
hunks,
complete: !1
};
let read = readHunk(lines, next + 1, match);
if (hunks.push(read.hunk), !read.complete) return {
hunks,
complete: !1
};
next = read.next;
}
return {
hunks,
complete: !0
};
}
function readHunk(lines, from, match) {
let counter = {
left: Number(match[1]),
right: Number(match[3]),
leftRest: match[2] === void 0 ? 1 : Number(match[2]),
rightRest: match[4] === void 0 ? 1 : Number(match[4])
}, rightStart = counter.right, read = [], unterminated = {
left: !1,
right: !1
}, next = from;
for (; next < lines.length; next++) {
let source = lines[next] ?? "";
if (source.startsWith("\\")) {
markUnterminated(unterminated, read.at(-1));
continue;
}
let line = takeLine(source, counter);
if (line === null) break;
read.push(line);
}
let complete = counter.leftRest === 0 && counter.rightRest === 0;
return {
hunk: {
rightStart,
lines: read,
unterminated
},
complete,
next
};
}
function takeLine(source, counter) {
let text = source.slice(1), sign = source[0] ?? " ", inLeft = sign !== "+", inRight = sign !== "-";
return !" +-".includes(sign) || inLeft && counter.leftRest === 0 || inRight && counter.rightRest === 0 ? null : (inLeft && counter.leftRest--, inRight && counter.rightRest--, inLeft ? inRight ? {
kind: "context",
left: counter.left++,
right: counter.right++,
text
} : {
kind: "deleted",
left: counter.left++,
text
} : {
kind: "added",
right: counter.right++,
text
});
}
function markUnterminated(sides, last) {
last?.kind !== "added" && (sides.left = !0), last?.kind !== "deleted" && (sides.right = !0);
}
function addedLines(patch) {
let added = new Set();
for (let hunk of patch.hunks) for (let line of hunk.lines) line.kind === "added" && added.add(line.right);
return added;
}
// src/project/git.ts
var GitRefused = class extends Error {
hint;
constructor(message, hint) {
super(message), this.hint = hint;
}
};
function changesSince(root, revision, staged = !1) {
let commit = commonCommit(root, revision), diff = differ(root, commit, staged), files = [...parseStatus(diff(["--name-status", "-z"])), ...staged ? [] : untracked(root)], before = new Map(files.map((file) => [file.path, file.before]));
return {
commit,
files,
patch: (path) => {
let paths = [...new Set([path, before.get(path) ?? path])], text = diff(["-U0", "--text"], paths), start = text.search(/^@@ /m);
return start < 0 ? "" : text.slice(start);
}
};
}
function differ(root, commit, staged) {
let settings = staged ? [] : require_core.P(root);
if (settings === void 0) throw new GitRefused("a filter in the settings of git has a name that cannot be switched off");
let cached = staged ? ["--cached"] : [];
return (form, paths = []) => git(root, [
"diff",
...cached,
"--relative",
"--find-renames",
...form,
commit,
"--",
...paths.map(literal)
], { settings });
}
function commitOf(root, revision) {
try {
return resolveRevision(root, revision);
} catch (error) {
if (error instanceof GitRefused) return null;
throw error;
}
}
function mergeBase(root, one, other) {
let [a, b] = [commitOf(root, one), commitOf(root, other)];
if (a === null || b === null) return null;
let run = spawnGit(root, [
"merge-base",
a,
b
]);
return run.status === 0 ? run.stdout.trim() : null;
}
function commonCommit(root, revision) {
let tip = resolveRevision(root, revision), common = mergeBase(root, revision, "HEAD");
if (common !== null || !isShallow(root)) return common ?? tip;
throw new GitRefused(`this shallow clone does not hold the commit that "${revision}" and HEAD have in common`, "fetch the history: git fetch --unshallow");
}
function isShallow(root) {
return spawnGit(root, ["rev-parse", "--is-shallow-repository"]).stdout.trim() === "true";
}
const literal = (path) => `:(literal)${path}`;
function resolveRevision(root, revision) {
if (revision.startsWith("-")) throw new GitRefused(`"${revision}" is no revision`);
let run = spawnGit(root, [
"rev-parse",
"--verify",
"--quiet",
"--end-of-options",
`${revision}^{commit}`
]);
if (run.status === 0) return run.stdout.trim();
let inside = spawnGit(root, ["rev-parse", "--is-inside-work-tree"]);
if (inside.status === 0 && revision === "HEAD") return emptyTree(root);
throw inside.status === 0 ? new GitRefused(`git knows no revision "${revision}"`, isShallow(root) ? "the clone is shallow: fetch the revision and its history first" : void 0) : new GitRefused("this folder is not in a git work tree");
}
function emptyTree(root) {
return git(root, [
"hash-object",
"-t",
"tree",
"--stdin"
]).trim();
}
function git(root, args, start) {
let run = spawnGit(root, args, start);
if (run.status === 0) return run.stdout;
throw isPartial(root) ? notFetched() : new GitRefused(run.stderr.split("\n")[0] || "git did not answer");
}
const isPartial = (root) => spawnGit(root, [
"config",
"--get-regexp",
"^remote\\..*\\.promisor$"
]).status === 0, notFetched = () => new GitRefused("this partial clone lacks files of the revision", "\"git diff --stat\" with the revision fetches them");
function spawnGit(root, args, start = {}) {
let { status, stdout, stderr, failed } = require_core.M(root, args, start);
if (failed === "missing") throw new GitRefused("git is not installed");
if (failed === "late") throw new GitRefused(`git ${args[0]} took longer than ${require_core.N / 1e3} seconds`, "a pattern in .gitignore with many stars can keep it busy");
return {
status,
stdout: stdout.toString(),
stderr
};
}
function parseStatus(text) {
let parts = text.split("\0"), files = [];
for (let next = 0; next + 1 < parts.length;) {
let kind = parts[next]?.[0] ?? "", path = parts[next + 1] ?? "";
kind === "R" || kind === "C" ? (files.push({
path: parts[next + 2] ?? "",
before: path,
deleted: !1
}), next += 3) : (files.push({
path,
before: kind === "A" ? null : path,
deleted: kind === "D"
}), next += 2);
}
return files;
}
function untracked(root) {
return git(root, [
"ls-files",
"-z",
"--others",
"--exclude-standard"
]).split("\0").filter((path) => path !== "").map((path) => ({
path,
before: null,
deleted: !1
}));
}
function filesBefore(files, root, change, asked) {
return over(files, change, {
read: (path) => show(root, `${change.commit}:./${path}`),
...asked
}, "before");
}
function filesStaged(files, root, change, asked) {
return over(files, change, {
read: (path) => show(root, `:./${path}`),
...asked
}, "after");
}
function show(root, object) {
let run = spawnGit(root, [
"cat-file",
"blob",
object
]);
if (run.status === 0) return {
ok: !0,
text: run.stdout
};
if (isPartial(root)) throw notFetched();
return {
ok: !1,
reason: "not in git"
};
}
function over(files, change, { read, isLinted, isIgnored }, side) {
let there = new Map();
for (let { path, before, deleted } of change.files) side === "before" ? (there.set(path, there.get(path) ?? !1), before !== null && there.set(before, !0)) : there.set(path, !deleted);
let texts = new Map(), text = (path) => {
let known = texts.get(path) ?? read(path);
return texts.set(path, known), known;
}, listed = (paths, takes) => {
let added = [...there].flatMap(([path, present]) => present && takes(path) ? [path] : []);
return [...new Set([...paths.filter((path) => there.get(path) !== !1), ...added])].sort();
}, { ignores, ignored } = files;
return {
...ignores === void 0 || ignored === void 0 ? {} : {
ignores,
ignored: () => listed(ignored(), isIgnored)
},
read: (path) => {
let changed = there.get(path);
return changed === void 0 ? files.read(path) : changed ? text(path) : {
ok: !1,
reason: "no such file"
};
},
exists: (path) => there.get(path) ?? files.exists(path),
chunks: (path) => there.has(path) ? void 0 : files.chunks?.(path),
list: () => listed(files.list(), isLinted)
};
}
// src/commands/since.ts
function lintSince(input, comparison) {
let { root, revision, staged, isAsked, isLeftOut } = comparison;
try {
let change = changesSince(root, revision, staged), asked = {
isLinted: (path) => require_core.j(path) && isAsked(path),
isIgnored: (path) => require_core.j(path) && isLeftOut(path)
}, files = staged ? filesStaged(input.files, root, change, asked) : input.files, head = require_core.Z({
...input,
files
}), base = require_core.Z({
...input,
files: filesBefore(input.files, root, change, asked)
}), findings = require_core.c(head.findings, base.findings, settledChange(change, head));
return {
...head,
findings
};
} catch (error) {
throw error instanceof GitRefused ? new require_core.Sn(error.message, error.hint) : error;
}
}
function settledChange(change, head) {
let added = new Map(), needed = new Set(head.findings.flatMap(({ at, related }) => [at.file, ...related.map((place) => place.at.file)]));
for (let { path, before, deleted } of change.files) !deleted && needed.has(path) && added.set(path, before === null ? "all" : addedLines(parsePatch(change.patch(path))));
let renamed = change.files.flatMap(({ path, before }) => before !== null && before !== path ? [[path, before]] : []);
return {
added,
renamed: new Map(renamed),
text: (path) => head.sources.text(path)
};
}
exports.lintSince = lintSince;
