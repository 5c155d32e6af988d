// src/report/secrets.ts
const known = /\b(?:(?:hf|api_org)_[A-Za-z0-9]{30,}|sk-[\w-]{20,}|gh[opsur]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|AIza[\w-]{35}|glpat-[\w-]{20,})/g;
const named = /((?:(?:hf|hub|hugging_?face|api|auth|access|bearer|wandb)[_-]?token|api[_-]?key|access[_-]?key(?:[_-]?id)?|secret(?:[_-]?key)?|passw(?:or)?d)["']?\s*[:=]\s*["']?)((?!\$|<|env[:.])[^\s"',#}]{8,})/gi;
function maskSecrets(text) {
	return text.replace(named, (_, before, value) => before + masked(value)).replace(known, masked);
}
function masked(value) {
	return value.slice(0, 4) + "*".repeat(Math.max(0, value.length - 4));
}

export { masked as n, maskSecrets as t };