const require_core = require("./core.cjs");
let node_path = require("node:path"), node_fs = require("node:fs");
// src/commands/new-policy.ts
function newCommand({ paths: [what, name] }, world) {
if (what !== "policy" || name === void 0) throw new require_core.Sn("new makes a policy", "tunelint new policy NAME");
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new require_core.Sn(`"${name}" is no name for a policy`, "small letters, digits and dashes, such as our-team");
let path = `policies/${name}.yaml`, full = (0, node_path.resolve)(world.cwd, path);
if ((0, node_fs.existsSync)(full)) throw new require_core.Sn(`${path} is there already`);
return require_core.I(full, starter(name), path, !0), {
stdout: `Wrote ${path}.\n\n  tunelint test ${path}        run its examples\n  tunelint --policy ${path}    hold it against this project\n`,
stderr: "",
exitCode: 0
};
}
const starter = (name) => `# yaml-language-server: $schema=../node_modules/tunelint/schemas/policy.schema.json
# A policy: rules that this team holds, next to the shipped ones. tunelint test ${`policies/${name}.yaml`} runs the examples.
policy: ${name}
version: 1
title: What this team holds
# A page about these rules, which findings then link to.
# url: https://wiki.example.org/tuning
# What the rules cite: a decision, a page, a measurement.
sources:
  - {id: T1, claim: Adapters above rank 64 brought nothing in our runs., where: decision of 2026-09, date: 2026-09-01}

rules:
  - id: adapter-rank-above-ours
    title: Adapter rank above what paid off here
    severity: warning              # error, warning or info
    # Thresholds that a project can set in tunelint.yaml.
    params: {max: 64}
    # Only a condition that is true reports. What cannot be known is undecided and stays silent.
    # Facts: run "tunelint plan FILE" to see their names and values.
    when:
      all:
        - {fact: method.kind, equals: lora}
        - {fact: adapter.rank, greater: {param: max}}
    # Good reasons to stay silent, each with its why.
    silentWhen:
      any:
        - {fact: intent.purpose, equals: research, why: Experiments may try.}
    # Facts whose place gets the finding; the first that is written somewhere.
    at: [adapter.rank]
    message: "Rank {adapter.rank} is above {param.max}, beyond which our runs gained nothing."
    advice: "Use rank {param.max} or less, or show a gain in the pull request."
    because: "A larger adapter costs memory at serving. Three comparisons in 2026 showed no gain above this rank."
    evidence: [T1]
    # The examples are tests and documentation: bad ones must be reported at the given line, good ones must not.
    examples:
      - bad:
          files:
            train.yml: |
              base_model: org/model-8b
              adapter: lora
              lora_r: 128
              lora_alpha: 128
              datasets:
                - path: data/a.jsonl
                  type: alpaca
              num_epochs: 2
          at: "train.yml:3"
      - good:
          why: The rank is within bounds.
          files:
            train.yml: |
              base_model: org/model-8b
              adapter: lora
              lora_r: 64
              lora_alpha: 128
              datasets:
                - path: data/a.jsonl
                  type: alpaca
              num_epochs: 2
      - good:
          why: Experiments may try.
          trap: true
          files:
            train.yml: |
              base_model: org/model-8b
              adapter: lora
              lora_r: 128
              lora_alpha: 128
              datasets:
                - path: data/a.jsonl
                  type: alpaca
              num_epochs: 2
            tuning-intent.yaml: |
              version: 1
              purpose: research
`;
exports.newCommand = newCommand;
