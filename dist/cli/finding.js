// src/model/finding.ts
/** From worst to mildest. */
const severities = [
	"error",
	"warning",
	"info"
];
/** The path of a rule's page: never typed by hand, so it cannot be forgotten or misspelt. */
function docsPath(rule) {
	return `docs/rules/${rule.slice(rule.indexOf("/") + 1)}.md`;
}

export { severities as n, docsPath as t };