const require_reading = require("./shared-reading.cjs");

// src/frameworks/shared/secrets.ts
const credentialName = /(TOKEN|API_?KEY|SECRET|PASSWORD|ACCESS_?KEY)/i;
const placeholder = /^(env[:.]|os\.environ|<.*>$|\[.*\]$|(none|null|true|false|auto|dummy|empty|changeme|todo)$|.*(your|xxx|\.\.\.|\*\*\*|placeholder|example))/i;
function secretsAt(keys, environments = []) {
	return ({ native }) => {
		const variables = environments.flatMap((map) => require_reading.keysAt(native, map).filter((name) => credentialName.test(name)).map((name) => `${map}.${name}`));
		const found = [...keys, ...variables].flatMap((key) => require_reading.find(native, key) ?? []).filter(isWrittenOut);
		const [first] = found;
		if (first === void 0) return require_reading.noRecords("unset");
		const { fact, records } = require_reading.recordsOf(found.map((located) => ({ key: keyFact(located) })), first);
		const { raw: _secret, ...rest } = fact;
		return {
			fact: rest,
			records
		};
	};
}
function isWrittenOut({ node }) {
	if (node.kind !== "scalar" || require_reading.isTemplate(node)) return false;
	return node.text.trim().length >= 8 && !placeholder.test(node.text.trim());
}
function keyFact(located) {
	const keyAt = require_reading.keySpanOf(located);
	return {
		value: located.path,
		state: located.inherited ? "inherited" : "stated",
		at: require_reading.spanOf(located),
		nativeKey: located.path,
		...keyAt ? { keyAt } : {}
	};
}

Object.defineProperty(exports, "secretsAt", {
  enumerable: true,
  get: function () {
    return secretsAt;
  }
});