const require_core = require("./core.cjs"), credentialName = /(TOKEN|API_?KEY|SECRET|PASSWORD|ACCESS_?KEY)/i, placeholder = /^(env[:.]|os\.environ|<.*>$|\[.*\]$|(none|null|true|false|auto|dummy|empty|changeme|todo)$|.*(your|xxx|\.\.\.|\*\*\*|placeholder|example))/i;
function secretsAt(keys, environments = []) {
	return ({ native }) => {
		let variables = environments.flatMap((map) => require_core.Kt(native, map).filter((name) => credentialName.test(name)).map((name) => `${map}.${name}`)), found = [...keys, ...variables].flatMap((key) => require_core.zt(native, key) ?? []).filter(isWrittenOut), [first] = found;
		if (first === void 0) return require_core.Ct("unset");
		let { fact, records } = require_core.Ot(found.map((located) => ({ key: keyFact(located) })), first), { raw: _secret, ...rest } = fact;
		return {
			fact: rest,
			records
		};
	};
}
function isWrittenOut({ node }) {
	return node.kind !== "scalar" || require_core.Ut(node) ? !1 : node.text.trim().length >= 8 && !placeholder.test(node.text.trim());
}
function keyFact(located) {
	let keyAt = require_core.Gt(located);
	return {
		value: located.path,
		state: located.inherited ? "inherited" : "stated",
		at: require_core.Qt(located),
		nativeKey: located.path,
		...keyAt ? { keyAt } : {}
	};
}
exports.t = secretsAt;
