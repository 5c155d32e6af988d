/** What the GitHub Actions runner makes of a step's output, by its documented rules. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface RunnerOutput {
  readonly commands: readonly RunnerCommand[];
  /** Lines that are only shown. */
  readonly lines: readonly string[];
}

const names = [
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'set-output',
  'set-env',
  'add-path',
  'save-state',
  'stop-commands',
  'echo',
  'add-matcher',
  'remove-matcher',
];

export function readByRunner(output: string): RunnerOutput {
  const commands: RunnerCommand[] = [];
  const lines: string[] = [];
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = commandIn(line);
    if (command) commands.push(command);
    else lines.push(line);
  }
  return { commands, lines };
}

function commandIn(line: string): RunnerCommand | undefined {
  const match = /^\s*::([^\s:]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/s.exec(line);
  if (match && names.includes(match[1] ?? '')) {
    return {
      name: match[1] ?? '',
      properties: properties(match[2] ?? ''),
      message: unescapeData(match[3] ?? ''),
    };
  }
  const legacy = /##\[([a-z-]+)/.exec(line);
  return legacy ? { name: `legacy ${legacy[1]}`, properties: {}, message: line } : undefined;
}

function properties(text: string): Record<string, string> {
  const pairs = text
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]);
  return Object.fromEntries(pairs);
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
