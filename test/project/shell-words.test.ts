import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellCommands } from '../../src/project/shell-words.ts';

const texts = (script: string, newlines?: 'end' | 'space') =>
  shellCommands(script, newlines).map((command) => command.map((word) => word.text));

describe('words of a script', () => {
  it('keep quoted parts together and lose the quotes', () => {
    expect(texts(`run 'a b' "c \\"d\\"" e\\ f`)).toEqual([['run', 'a b', 'c "d"', 'e f']]);
  });

  it('go on behind a backslash at the end of a line', () => {
    expect(texts('vllm serve x \\\n  --port 1\nnext')).toEqual([
      ['vllm', 'serve', 'x', '--port', '1'],
      ['next'],
    ]);
  });

  it('end at operators, and comments are none', () => {
    expect(texts('a # b; c\nd && e | f > g')).toEqual([['a'], ['d'], ['e'], ['f'], ['g']]);
  });

  it('take lines as one command where the text is split so', () => {
    expect(texts('--model x\n--port 1', 'space')).toEqual([['--model', 'x', '--port', '1']]);
  });

  it('take what was assigned plainly, and leave the rest open', () => {
    const script = 'export MODEL=org/x\nRANK=$(nproc)\nserve "$MODEL" ${MODEL} $RANK $OTHER';
    const serve = shellCommands(script).at(-1);
    expect(serve?.map(({ text, open }) => [text, open])).toEqual([
      ['serve', false],
      ['org/x', false],
      ['org/x', false],
      ['', true],
      ['', true],
    ]);
  });

  it('of an array are a command that is run later', () => {
    const script =
      'args=(\n  vllm serve x # the base\n  --port 1\n)\nif [[ -n a ]]; then\n  args+=(--enable-lora)\nfi\nexec "${args[@]}"\n';
    expect(texts(script)).toContainEqual(['vllm', 'serve', 'x', '--port', '1', '--enable-lora']);
  });

  it('lie inside the text, in order, whatever the text is', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'ab =$(){}"\'\\\n#;&|`<>-'), maxLength: 200 });
    fc.assert(
      fc.property(hostile, fc.constantFrom('end', 'space'), (script, newlines) => {
        for (const command of shellCommands(script, newlines)) {
          let from = 0;
          for (const word of command) {
            expect(word.start).toBeGreaterThanOrEqual(from);
            expect(word.end).toBeGreaterThan(word.start);
            from = word.end;
          }
          expect(from).toBeLessThanOrEqual(script.length);
        }
      }),
    );
  });
});
