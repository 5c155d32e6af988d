// src/report/secrets.ts
/**
* Credentials in source lines. A report goes to logs, comments and artifacts that more people can read than the file,
* so a line is shown with its credentials starred out.
*/
/** Tokens that say by their first letters what they are: Hugging Face, OpenAI, GitHub, AWS, Slack, Google, GitLab. */
const known = /\b(?:(?:hf|api_org)_[A-Za-z0-9]{30,}|sk-[\w-]{20,}|gh[opsur]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|AIza[\w-]{35}|glpat-[\w-]{20,})/g;
/**
* Values under a key that is named like a credential. A bare `…_token` is none: in these files it is mostly a word of
* the vocabulary, such as `pad_token`.
*/
const named = /((?:(?:hf|hub|hugging_?face|api|auth|access|bearer|wandb)[_-]?token|api[_-]?key|access[_-]?key(?:[_-]?id)?|secret(?:[_-]?key)?|passw(?:or)?d)["']?\s*[:=]\s*["']?)((?!\$|<|env[:.])[^\s"',#}]{8,})/gi;
/** Same length as the text given, so that offsets into it stay right. */
function maskSecrets(text) {
	return text.replace(named, (_, before, value) => before + masked(value)).replace(known, masked);
}
/** The first four characters say which credential it is; the rest is nobody's business. */
function masked(value) {
	return value.slice(0, 4) + "*".repeat(Math.max(0, value.length - 4));
}

export { masked as n, maskSecrets as t };