const require_core = require("./core.cjs"), credentialName = /(TOKEN|API_?KEY|SECRET|PASSWORD|ACCESS_?KEY)/i, placeholder = /^(env[:.]|os\.environ|<.*>$|\[.*\]$|(none|null|true|false|auto|dummy|empty|changeme|todo)$|.*(your|xxx|\.\.\.|\*\*\*|placeholder|example))/i;
function secretsAt(keys, environments = []) {
	return ({ native }) => {
		let variables = environments.flatMap((map) => require_core.Wt(native, map).filter((name) => credentialName.test(name)).map((name) => `${map}.${name}`)), found = [...keys, ...variables].flatMap((key) => require_core.Lt(native, key) ?? []).filter(isWrittenOut), [first] = found;
		if (first === void 0) return require_core.St("unset");
		let { fact, records } = require_core.Dt(found.map((located) => ({ key: keyFact(located) })), first), { raw: _secret, ...rest } = fact;
		return {
			fact: rest,
			records
		};
	};
}
function isWrittenOut({ node }) {
	return node.kind !== "scalar" || require_core.Vt(node) ? !1 : node.text.trim().length >= 8 && !placeholder.test(node.text.trim());
}
function keyFact(located) {
	let keyAt = require_core.Ut(located);
	return {
		value: located.path,
		state: located.inherited ? "inherited" : "stated",
		at: require_core.Xt(located),
		nativeKey: located.path,
		...keyAt ? { keyAt } : {}
	};
}
exports.t = secretsAt;
