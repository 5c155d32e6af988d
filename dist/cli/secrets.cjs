const require_core = require("./core.cjs"), credentialName = /(TOKEN|API_?KEY|SECRET|PASSWORD|ACCESS_?KEY)/i, placeholder = /^(env[:.]|os\.environ|<.*>$|\[.*\]$|(none|null|true|false|auto|dummy|empty|changeme|todo)$|.*(your|xxx|\.\.\.|\*\*\*|placeholder|example))/i;
function secretsAt(keys, environments = []) {
return ({ native }) => {
let variables = environments.flatMap((map) => require_core.Ut(native, map).filter((name) => credentialName.test(name)).map((name) => `${map}.${name}`)), found = [...keys, ...variables].flatMap((key) => require_core.It(native, key) ?? []).filter(isWrittenOut), [first] = found;
if (first === void 0) return require_core.bt("unset");
let { fact, records } = require_core.Tt(found.map((located) => ({ key: keyFact(located) })), first), { raw: _secret, ...rest } = fact;
return {
fact: rest,
records
};
};
}
function isWrittenOut({ node }) {
return node.kind !== "scalar" || require_core.Bt(node) ? !1 : node.text.trim().length >= 8 && !placeholder.test(node.text.trim());
}
function keyFact(located) {
let keyAt = require_core.Ht(located);
return {
value: located.path,
state: located.inherited ? "inherited" : "stated",
at: require_core.Yt(located),
nativeKey: located.path,
...keyAt ? { keyAt } : {}
};
}
exports.t = secretsAt;
