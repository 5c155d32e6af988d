import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../src/project/files.ts';
import { servingEntries } from '../../src/project/serving-files.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';

const read = (files: Readonly<Record<string, string>>) =>
  servingEntries(filesInMemory(files), (text, path) => parse(text, path, fullParsers));

/** An entry with the texts that stand at its places. */
function shown(path: string, text: string) {
  return read({ [path]: text }).map((entry) => {
    const at = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    return {
      model: entry.model && [entry.model.value, at(entry.model.at)],
      lora: entry.lora,
      rank: entry.maxRank && [entry.maxRank.value, at(entry.maxRank.at)],
      adapters: entry.adapters.map(({ name, path: where }) => `${name}=${where}`),
      version: entry.version,
    };
  });
}

describe('a vLLM server', () => {
  it('is found in a script', () => {
    const text =
      'M=org/x\nvllm serve $M \\\n  --enable-lora --max-lora-rank=64 --lora-modules a=out/a b=out/b &\n';
    expect(shown('serve.sh', text)).toEqual([
      {
        model: ['org/x', '$M'],
        lora: true,
        rank: [64, '64'],
        adapters: ['a=out/a', 'b=out/b'],
        version: undefined,
      },
    ]);
  });

  it('is found behind docker run and the module of its API', () => {
    const text =
      'docker run --gpus all vllm/vllm-openai:v0.9.2 --model org/x\npython -m vllm.entrypoints.openai.api_server --model org/y\n';
    expect(shown('serve.sh', text).map(({ model, version }) => [model?.[0], version])).toEqual([
      ['org/x', '0.9.2'],
      ['org/y', undefined],
    ]);
  });

  it('is found in a compose file, with arguments as list, text and block', () => {
    const text = `services:
  a:
    image: vllm/vllm-openai:v0.10.1
    command: ["--model", "org/x", "--enable-lora", "--max-lora-rank", "32"]
  b:
    image: vllm/vllm-openai:latest
    command: --model org/y --enable-lora
  c:
    image: vllm/vllm-openai
    command: >
      --model org/z
      --enable_lora
      --max_lora_rank 8
`;
    expect(shown('compose.yaml', text).map(({ model, rank, version }) => [model, rank, version])).toEqual([
      [['org/x', 'org/x'], [32, '32'], '0.10.1'],
      [['org/y', 'org/y'], undefined, undefined],
      [['org/z', 'org/z'], [8, '8'], undefined],
    ]);
  });

  it('is found in a manifest that starts a shell', () => {
    const text = `spec:
  containers:
    - name: server
      image: registry.example/vllm-openai:v0.11.0
      command: ["/bin/sh", "-c"]
      args:
        - |
          vllm serve org/x --enable-lora \\
            --max-lora-rank 64
`;
    expect(shown('deploy.yaml', text)).toMatchObject([
      { model: ['org/x', 'org/x'], rank: [64, '64'], version: '0.11.0' },
    ]);
  });

  it('is found in a config of its own', () => {
    const text = 'model: org/x\nenable-lora: true\nmax-lora-rank: 64\nlora-modules:\n  - a=out/a\n';
    expect(shown('server.yaml', text)).toMatchObject([
      { model: ['org/x', 'org/x'], lora: true, rank: [64, '64'], adapters: ['a=out/a'] },
    ]);
  });

  it('is found in an array of a script', () => {
    const text =
      'command=(\n  python -m vllm.entrypoints.openai.api_server\n  --model org/x\n  --enable-lora\n  --max-lora-rank 16\n)\nnohup "${command[@]}" &\n';
    expect(shown('serve.sh', text)).toMatchObject([
      { model: ['org/x', 'org/x'], lora: true, rank: [16, '16'] },
    ]);
  });

  it('leaves open what a variable decides', () => {
    const [entry] = read({ 'serve.sh': 'vllm serve $MODEL --enable-lora --max-lora-rank $RANK\n' });
    expect([entry?.model?.value, entry?.maxRank?.value]).toEqual(['open', 'open']);
    const text =
      'services: {a: {image: vllm/vllm-openai, command: ["--model", "${MODEL}", "--enable-lora"]}}\n';
    expect(read({ 'c.yaml': text })[0]?.model?.value).toBe('open');
  });

  it('is not any mention of its name', () => {
    expect(read({ 'a.sh': 'pip install vllm\necho "vllm serve"\n' })).toEqual([]);
    expect(read({ 'a.yaml': 'image: vllm/vllm-openai\nuse_vllm: true\n' })).toEqual([]);
    expect(read({ 'a.sh': '# vllm serve org/x\n' })).toEqual([]);
  });

  it('is looked for in any text without trouble', () => {
    const part = fc.constantFrom(
      'vllm serve ',
      'command: ',
      '- ',
      '"',
      "'",
      '\n',
      '  ',
      '--model',
      '=',
      '{',
      '$A',
      'x',
    );
    const text = fc.array(part, { maxLength: 40 }).map((parts) => `vllm serve ${parts.join('')}`);
    fc.assert(
      fc.property(text, fc.constantFrom('a.sh', 'a.yaml'), (source, path) => {
        for (const entry of read({ [path]: source })) {
          expect(entry.at.end).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });
});
