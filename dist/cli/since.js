import { K as lint, ft as UserMistake, l as markUnchanged } from "./core.js";
import { spawnSync } from "node:child_process";

// src/github/hunks.ts
const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function parsePatch(patch) {
	const lines = patch.split("\n");
	if (lines.at(-1) === "") lines.pop();
	const hunks = [];
	let next = 0;
	while (next < lines.length) {
		const match = header.exec(lines[next] ?? "");
		if (match === null) return {
			hunks,
			complete: false
		};
		const read = readHunk(lines, next + 1, match);
		hunks.push(read.hunk);
		if (!read.complete) return {
			hunks,
			complete: false
		};
		next = read.next;
	}
	return {
		hunks,
		complete: true
	};
}
function readHunk(lines, from, match) {
	const counter = {
		left: Number(match[1]),
		right: Number(match[3]),
		leftRest: match[2] === void 0 ? 1 : Number(match[2]),
		rightRest: match[4] === void 0 ? 1 : Number(match[4])
	};
	const rightStart = counter.right;
	const read = [];
	const unterminated = {
		left: false,
		right: false
	};
	let next = from;
	for (; next < lines.length; next++) {
		const source = lines[next] ?? "";
		if (source.startsWith("\\")) {
			markUnterminated(unterminated, read.at(-1));
			continue;
		}
		const line = takeLine(source, counter);
		if (line === null) break;
		read.push(line);
	}
	const complete = counter.leftRest === 0 && counter.rightRest === 0;
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
	const text = source.slice(1);
	const sign = source[0] ?? " ";
	const inLeft = sign !== "+";
	const inRight = sign !== "-";
	if (!" +-".includes(sign)) return null;
	if (inLeft && counter.leftRest === 0 || inRight && counter.rightRest === 0) return null;
	if (inLeft) counter.leftRest--;
	if (inRight) counter.rightRest--;
	if (!inLeft) return {
		kind: "added",
		right: counter.right++,
		text
	};
	if (!inRight) return {
		kind: "deleted",
		left: counter.left++,
		text
	};
	return {
		kind: "context",
		left: counter.left++,
		right: counter.right++,
		text
	};
}
function markUnterminated(sides, last) {
	if (last?.kind !== "added") sides.left = true;
	if (last?.kind !== "deleted") sides.right = true;
}
function addedLines(patch) {
	const added = /* @__PURE__ */ new Set();
	for (const hunk of patch.hunks) for (const line of hunk.lines) if (line.kind === "added") added.add(line.right);
	return added;
}

// src/project/git.ts
var GitRefused = class extends Error {};
function changesSince(root, revision, staged = false) {
	const commit = resolveRevision(root, revision);
	const cached = staged ? ["--cached"] : [];
	const files = [...parseStatus(git(root, [
		"diff",
		...cached,
		"--relative",
		"--name-status",
		"-z",
		"--find-renames",
		commit
	])), ...staged ? [] : untracked(root)];
	const before = new Map(files.map((file) => [file.path, file.before]));
	return {
		files,
		patch: (path) => {
			const paths = [.../* @__PURE__ */ new Set([path, before.get(path) ?? path])];
			const text = git(root, [
				"diff",
				...cached,
				"--relative",
				"-U0",
				"--find-renames",
				commit,
				"--",
				...paths.map(literal)
			]);
			const start = text.search(/^@@ /m);
			return start < 0 ? "" : text.slice(start);
		}
	};
}
const literal = (path) => `:(literal)${path}`;
function resolveRevision(root, revision) {
	if (revision.startsWith("-")) throw new GitRefused(`"${revision}" is no revision`);
	const run = spawnGit(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	]);
	if (run.status === 0) return run.stdout.trim();
	const inside = spawnGit(root, ["rev-parse", "--is-inside-work-tree"]);
	if (inside.status === 0 && revision === "HEAD") return emptyTree(root);
	throw new GitRefused(inside.status === 0 ? `git knows no revision "${revision}"` : "this folder is not in a git work tree");
}
function emptyTree(root) {
	return git(root, [
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	]).trim();
}
function git(root, args, environment) {
	const run = spawnGit(root, args, environment);
	if (run.status !== 0) throw new GitRefused(run.stderr.split("\n")[0] ?? "git did not answer");
	return run.stdout;
}
const quiet = [
	"-c",
	"core.quotePath=false",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"diff.external=",
	"--no-pager"
];
function spawnGit(root, args, environment) {
	const [verb = "", ...rest] = args;
	const safe = verb === "diff" ? [
		"diff",
		"--no-ext-diff",
		"--no-textconv",
		"--no-color",
		...rest
	] : [...args];
	const run = spawnSync("git", [...quiet, ...safe], {
		cwd: root,
		encoding: "utf8",
		maxBuffer: 1 << 30,
		...environment === void 0 ? {} : { env: environment }
	});
	if (run.error) throw new GitRefused("git is not installed");
	return {
		status: run.status,
		stdout: run.stdout,
		stderr: run.stderr
	};
}
function parseStatus(text) {
	const parts = text.split("\0");
	const files = [];
	for (let next = 0; next + 1 < parts.length;) {
		const kind = parts[next]?.[0] ?? "";
		const path = parts[next + 1] ?? "";
		if (kind === "R" || kind === "C") {
			files.push({
				path: parts[next + 2] ?? "",
				before: path,
				deleted: false
			});
			next += 3;
		} else {
			files.push({
				path,
				before: kind === "A" ? null : path,
				deleted: kind === "D"
			});
			next += 2;
		}
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
		deleted: false
	}));
}
function filesBefore(files, root, revision, change) {
	return over(files, change, (path) => show(root, `${resolveRevision(root, revision)}:./${path}`), "before");
}
function filesStaged(files, root, change) {
	return over(files, change, (path) => show(root, `:./${path}`), "after");
}
function show(root, object) {
	const run = spawnGit(root, [
		"cat-file",
		"blob",
		object
	]);
	return run.status === 0 ? {
		ok: true,
		text: run.stdout
	} : {
		ok: false,
		reason: "not in git"
	};
}
function over(files, change, read, side) {
	const there = /* @__PURE__ */ new Map();
	for (const { path, before, deleted } of change.files) if (side === "before") {
		there.set(path, there.get(path) ?? false);
		if (before !== null) there.set(before, true);
	} else there.set(path, !deleted);
	const texts = /* @__PURE__ */ new Map();
	const text = (path) => {
		const known = texts.get(path) ?? read(path);
		texts.set(path, known);
		return known;
	};
	return {
		read: (path) => {
			const changed = there.get(path);
			if (changed === void 0) return files.read(path);
			return changed ? text(path) : {
				ok: false,
				reason: "no such file"
			};
		},
		exists: (path) => there.get(path) ?? files.exists(path),
		chunks: (path) => there.has(path) ? void 0 : files.chunks?.(path),
		list: () => {
			const added = [...there].filter(([, present]) => present).map(([path]) => path);
			const kept = files.list().filter((path) => there.get(path) !== false);
			return [.../* @__PURE__ */ new Set([...kept, ...added])].sort();
		}
	};
}

// src/commands/since.ts
function lintSince(input, { root, revision, staged }) {
	try {
		const change = changesSince(root, revision, staged);
		const files = staged ? filesStaged(input.files, root, change) : input.files;
		const head = lint({
			...input,
			files
		});
		const base = lint({
			...input,
			files: filesBefore(input.files, root, revision, change)
		});
		const findings = markUnchanged(head.findings, base.findings, settledChange(change, head));
		return {
			...head,
			findings
		};
	} catch (error) {
		if (error instanceof GitRefused) throw new UserMistake(error.message);
		throw error;
	}
}
function settledChange(change, head) {
	const added = /* @__PURE__ */ new Map();
	const needed = new Set(head.findings.flatMap(({ at, related }) => [at.file, ...related.map((place) => place.at.file)]));
	for (const { path, before, deleted } of change.files) {
		if (deleted || !needed.has(path)) continue;
		added.set(path, before === null ? "all" : addedLines(parsePatch(change.patch(path))));
	}
	const renamed = change.files.flatMap(({ path, before }) => before !== null && before !== path ? [[path, before]] : []);
	return {
		added,
		renamed: new Map(renamed),
		text: (path) => head.sources.text(path)
	};
}

export { lintSince };