// src/commands/unread.ts
/** One line for each file, or part of one, that could not be read. */
function unreadLines(report) {
	return report.unread.map(({ path, reason, at }) => {
		const start = at && report.sources.range(at).start;
		return `${printable(start ? `${path}:${start.line}:${start.column}` : path)}: ${printable(reason)}\n`;
	}).join("");
}
const control = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
function printable(text) {
	const clean = text.replace(control, " ").replace(/^::/, ": :").replaceAll("##[", "## [");
	return clean.length > 300 ? `${clean.slice(0, 299)}…` : clean;
}

export { unreadLines as n, printable as t };