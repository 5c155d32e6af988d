import { type Arguments, commands, known } from './options.ts';
import { UserMistake } from './user-mistake.ts';
import type { Outcome } from './world.ts';

/** `tunelint completion SHELL`: a script to be sourced. */
export function completionCommand({ paths: [shell] }: Arguments): Outcome {
  const script = shell === undefined ? undefined : scripts[shell];
  if (script === undefined) throw new UserMistake('completion needs a shell', 'bash, zsh or fish');
  return { stdout: script(), stderr: '', exitCode: 0 };
}

const options = Object.keys(known).map((name) => `--${name}`);

const scripts: Readonly<Record<string, () => string>> = {
  bash: () => `# eval "$(tunelint completion bash)"
_tunelint() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "${options.join(' ')}" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${commands.join(' ')}" -- "$word") $(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _tunelint tunelint
`,
  zsh: () => `# eval "$(tunelint completion zsh)"
_tunelint() {
  local -a commands options
  commands=(${commands.join(' ')})
  options=(${options.join(' ')})
  if [[ "$PREFIX" == -* ]]; then
    compadd -- $options
  else
    (( CURRENT == 2 )) && compadd -- $commands
    _files
  fi
}
compdef _tunelint tunelint
`,
  fish: () =>
    [
      '# tunelint completion fish | source',
      `complete -c tunelint -n __fish_use_subcommand -a '${commands.join(' ')}'`,
      ...Object.entries(known).map(
        ([name, option]) => `complete -c tunelint -l ${name}${option.type === 'string' ? ' -r' : ''}`,
      ),
      '',
    ].join('\n'),
};
