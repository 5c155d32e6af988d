const require__virtual_policy_examples = require("./_virtual_policy-examples.cjs");
// src/commands/rule-help.ts
function helpOf({ id, rule, docs }) {
let { title, because = "", evidence = [] } = {
...rule,
...require__virtual_policy_examples.n[id]
};
return {
id,
title,
severity: rule.severity,
because,
advice: rule.advice ?? "",
...docs === null ? {} : { docs },
guidance: rule.guidance ?? [],
evidence
};
}
exports.helpOf = helpOf;
