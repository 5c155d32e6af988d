import { t as lint } from "./lint.js";
import { t as gitLines } from "./span.js";
import { t as UserMistake } from "./user-mistake.js";
import { spawnSync } from "node:child_process";

// src/github/hunks.ts
const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** Hunks of a patch. Lines end at `\n` only, as git counts them; a `\r` stays part of its line. */
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
/** The next line of a hunk, or null when the hunk has all its lines or the text is no such line. */
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
/** Line numbers of the head file that the patch adds. */
function addedLines(patch) {
	const added = /* @__PURE__ */ new Set();
	for (const hunk of patch.hunks) for (const line of hunk.lines) if (line.kind === "added") added.add(line.right);
	return added;
}

// src/project/git.ts
/** Git could not answer: one line for people. */
var GitRefused = class extends Error {};
/**
* What changed since a revision.
*
* @param staged compare the index instead of the working tree
* @throws GitRefused outside a work tree, or for a revision that git does not know
*/
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
	throw new GitRefused(inside.status === 0 ? `git knows no revision "${revision}"` : "this folder is not in a git work tree");
}
function git(root, args) {
	const run = spawnGit(root, args);
	if (run.status !== 0) throw new GitRefused(run.stderr.split("\n")[0] ?? "git did not answer");
	return run.stdout;
}
/** No pager, no external diff or text conversion: nothing that the repository configures is run. */
const quiet = [
	"-c",
	"core.quotePath=false",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"diff.external=",
	"--no-pager"
];
function spawnGit(root, args) {
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
		maxBuffer: 1 << 30
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
/** The files of a run as they stood at a revision: unchanged ones are those of the run. */
function filesBefore(files, root, revision, change) {
	return over(files, change, (path) => show(root, `${resolveRevision(root, revision)}:./${path}`), "before");
}
/** The files of a run as they stand in the index. */
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
/** Puts one side of a change over the files of the working tree. */
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
		list: () => {
			const added = [...there].filter(([, present]) => present).map(([path]) => path);
			const kept = files.list().filter((path) => there.get(path) !== false);
			return [.../* @__PURE__ */ new Set([...kept, ...added])].sort();
		}
	};
}

// src/settle/changed.ts
/**
* Marks what the change did not bring about. A finding is new when the base does not have it, and also when its own
* place or a related one lies on an added line: a reader who sees that line must see the finding. What was there
* before stays in the report, marked.
*
* @param base findings at the base, or null where it could not be read: then the added lines alone decide
* @returns as many findings, in the same order; one that is suppressed already keeps its reason
*/
function markUnchanged(head, base, change) {
	const known = base === null ? () => true : knownAt(base, head, change.renamed);
	return head.map((finding) => finding.suppressed === null && known(finding) && !touches(finding, change) ? {
		...finding,
		suppressed: { kind: "unchanged" }
	} : finding);
}
/** True when a place of the finding lies on an added line. */
function touches(finding, change) {
	return isAdded(finding.at, change) || finding.related.some((place) => isAdded(place.at, change));
}
function isAdded(span, change) {
	const added = change.added.get(span.file);
	if (added === void 0 || added === "all") return added === "all";
	const lines = gitLines(change.text(span.file) ?? "", span);
	for (let line = lines.first; line <= lines.last; line++) if (added.has(line)) return true;
	return false;
}
/**
* Tells whether the base has a finding. A comment or waiver that hid it there does not count: taking one away makes
* the finding new.
*/
function knownAt(base, head, renamed) {
	const live = base.filter((finding) => finding.suppressed === null);
	const fingerprints = new Set(live.map((finding) => finding.fingerprint));
	if (renamed.size === 0) return (finding) => fingerprints.has(finding.fingerprint);
	const liveOnes = new Set(live);
	const keysAtBase = new Set([...identities(base, /* @__PURE__ */ new Map())].filter(([finding]) => liveOnes.has(finding)).map(([, key]) => key));
	const keysAtHead = identities(head, renamed);
	return (finding) => fingerprints.has(finding.fingerprint) || keysAtBase.has(keysAtHead.get(finding) ?? "");
}
/** What a fingerprint is made of, with the paths that the files had before they were renamed. */
function identities(findings, renamed) {
	const seen = /* @__PURE__ */ new Map();
	const keys = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = JSON.stringify([
			finding.rule,
			renamed.get(finding.at.file) ?? finding.at.file,
			planBefore(finding.plan, renamed),
			finding.fact
		]);
		const occurrence = seen.get(key) ?? 0;
		seen.set(key, occurrence + 1);
		keys.set(finding, `${key}${occurrence}`);
	}
	return keys;
}
function planBefore(plan, renamed) {
	if (plan === null) return null;
	const hash = plan.lastIndexOf("#");
	const before = renamed.get(plan.slice(0, hash));
	return before === void 0 ? plan : before + plan.slice(hash);
}

// src/commands/since.ts
/**
* Lints with an eye on what is new since a revision: both sides are evaluated, and what the revision had already is
* marked, unless one of its places lies on an added line.
*
* @throws UserMistake where git cannot answer
*/
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