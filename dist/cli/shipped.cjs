const require__virtual_policy_examples = require("./_virtual_policy-examples.cjs"), require_core = require("./core.cjs");
// src/commands/shipped.ts
function shippedPolicies() {
let parts = require_core.F(), rules = new Map(parts.flatMap(({ policy, rules }) => rules.map((rule) => [`${policy}/${rule.id}`, rule]))), ids = Object.keys(require__virtual_policy_examples.n);
return [...new Set(ids.map((id) => id.slice(0, id.indexOf("/"))))].flatMap((name) => {
let whole = ids.filter((id) => id.startsWith(`${name}/`)).flatMap((id) => {
let rule = rules.get(id);
return rule === void 0 ? [] : [{
...rule,
...require__virtual_policy_examples.n[id]
}];
});
return parts.filter(({ policy }) => policy === name).slice(0, 1).map((policy) => ({
...policy,
rules: whole
}));
});
}
exports.t = shippedPolicies;
