const require_core = require("./core.cjs");
// src/commands/completion.ts
function completionCommand({ paths: [shell] }) {
let script = shell === void 0 ? void 0 : scripts[shell];
if (script === void 0) throw new require_core.Sn("completion needs a shell", "bash, zsh or fish");
return {
stdout: script(),
stderr: "",
exitCode: 0
};
}
const options = Object.keys(require_core.bn).map((name) => `--${name}`), scripts = {
bash: () => `# eval "$(tunelint completion bash)"
_tunelint() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "${options.join(" ")}" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${require_core.yn.join(" ")}" -- "$word") $(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _tunelint tunelint
`,
zsh: () => `# eval "$(tunelint completion zsh)"
_tunelint() {
  local -a commands options
  commands=(${require_core.yn.join(" ")})
  options=(${options.join(" ")})
  if [[ "$PREFIX" == -* ]]; then
    compadd -- $options
  else
    (( CURRENT == 2 )) && compadd -- $commands
    _files
  fi
}
compdef _tunelint tunelint
`,
fish: () => [
"# tunelint completion fish | source",
`complete -c tunelint -n __fish_use_subcommand -a '${require_core.yn.join(" ")}'`,
...Object.entries(require_core.bn).map(([name, option]) => `complete -c tunelint -l ${name}${option.type === "string" ? " -r" : ""}`),
""
].join("\n")
};
exports.completionCommand = completionCommand;
