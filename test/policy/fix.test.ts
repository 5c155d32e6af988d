import { describe, expect, it } from 'vitest';
import type { Fact, Plan } from '../../src/model/index.ts';
import { compilePolicy, evaluate, type FixData } from '../../src/policy/index.ts';
import { known, nativeKey, planWith } from './plans.ts';

/** A fact written in a text as `key` and, behind it, `value` (quotes included). */
function written(text: string, key: string, value: string, more: Partial<Fact> = {}): Fact {
  const file = more.at?.file ?? 'train.yml';
  const keyStart = text.indexOf(key);
  const start = text.indexOf(value, keyStart + key.length);
  return {
    value: 4,
    state: 'stated',
    raw: value.replace(/^["']|["']$/g, ''),
    keyAt: { file, start: keyStart, end: keyStart + key.length },
    at: { file, start, end: start + value.length },
    nativeKey: key.replace(/["']/g, ''),
    ...more,
  };
}

/** The text after the fix of a rule that fires on `adapter.rank`; null where no fix was made. */
function mended(text: string, fact: Fact, fix: FixData, more: Partial<Plan> = {}): string | null {
  const rule = {
    id: 'r',
    title: 'R',
    severity: 'info',
    when: { fact: 'adapter.rank', greater: 0 },
    message: 'x',
    fix,
  } as const;
  const compiled = compilePolicy({ policy: 'p', version: 1, title: 'P', rules: [rule] });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.complaints));
  const plan = planWith({ 'adapter.rank': fact, 'output.name': known('lora_rank') }, more);
  const [finding] = evaluate(compiled.rules, [plan], { textOf: () => text }).findings;
  expect(finding).toBeDefined();
  if (!finding?.fix) return null;
  return finding.fix.edits.reduce(
    (now, { at, text: put }) => now.slice(0, at.start) + put + now.slice(at.end),
    text,
  );
}

describe('fixes', () => {
  it('rename a key, whatever quotes it stands in', () => {
    const fix: FixData = { safe: true, renameKey: { to: '{output.name}' } };
    const yaml = 'lora_r: 4 # wide\n';
    expect(mended(yaml, written(yaml, 'lora_r', '4'), fix)).toBe('lora_rank: 4 # wide\n');
    const json = '{"lora_r": 4}';
    expect(mended(json, written(json, '"lora_r"', '4'), fix)).toBe('{"lora_rank": 4}');
    const nested = 'peft:\n  lora_r: 4\n';
    expect(mended(nested, written(nested, 'lora_r', '4', { nativeKey: 'peft.lora_r' }), fix)).toBe(
      'peft:\n  lora_rank: 4\n',
    );
  });

  it('do not rename to a name that is taken, or that is no plain key, or where another text stands', () => {
    const yaml = 'lora_r: 4\nlora_rank: 8\n';
    const fact = written(yaml, 'lora_r', '4');
    const taken = { native: [nativeKey('lora_rank', 8)] };
    expect(mended(yaml, fact, { safe: true, renameKey: { to: 'lora_rank' } }, taken)).toBeNull();
    expect(mended(yaml, fact, { safe: true, renameKey: { to: 'a: b' } })).toBeNull();
    const flag = '--lora_r 4';
    expect(
      mended(flag, written(flag, '--lora_r', '4', { nativeKey: 'lora_r' }), {
        safe: true,
        renameKey: { to: 'x' },
      }),
    ).toBeNull();
  });

  it('replace a value in its own spelling', () => {
    const plain = 'lora_r: 4\n';
    expect(mended(plain, written(plain, 'lora_r', '4'), { safe: false, replaceValue: { with: 16 } })).toBe(
      'lora_r: 16\n',
    );
    const quoted = "mode: 'none'\n";
    expect(
      mended(quoted, written(quoted, 'mode', "'none'"), { safe: true, replaceValue: { with: 'steps' } }),
    ).toBe("mode: 'steps'\n");
    const toNumber = "rate: '2e-5'\n";
    expect(
      mended(toNumber, written(toNumber, 'rate', "'2e-5'"), { safe: true, replaceValue: { with: 0.00002 } }),
    ).toBe('rate: 0.00002\n');
    const json = '{"mode": false}';
    const at = { file: 'train.json', start: 9, end: 14 };
    expect(
      mended(json, written(json, '"mode"', 'false', { at }), { safe: true, replaceValue: { with: 'no' } }),
    ).toBe('{"mode": "no"}');
  });

  it('do not put text from a file into another place than a plain word', () => {
    const yaml = 'mode: none\n';
    const fix: FixData = { safe: true, replaceValue: { with: 'x\n!!evil' } };
    expect(mended(yaml, written(yaml, 'mode', 'none'), fix)).toBeNull();
  });

  it('take a key out with its line and its comment, and leave lines alone that hold more', () => {
    const fix: FixData = { safe: true, deleteKey: true };
    const yaml = 'a: 1\n  lora_r: 4 # old\nb: 2\n';
    expect(mended(yaml, written(yaml, 'lora_r', '4'), fix)).toBe('a: 1\nb: 2\n');
    const flow = '{a: 1, lora_r: 4}\n';
    expect(mended(flow, written(flow, 'lora_r', '4'), fix)).toBeNull();
    const item = '- lora_r: 4\n';
    expect(mended(item, written(item, 'lora_r', '4'), fix)).toBeNull();
    const last = 'a: 1\nlora_r: 4';
    expect(mended(last, written(last, 'lora_r', '4'), fix)).toBe('a: 1\n');
  });

  it('are not made where nothing is written', () => {
    expect(mended('', known(4), { safe: true, replaceValue: { with: 8 } })).toBeNull();
  });

  it('say whether they are safe', () => {
    const yaml = 'lora_r: 4\n';
    const rule = {
      id: 'r',
      title: 'R',
      severity: 'info',
      when: { fact: 'adapter.rank', greater: 0 },
      message: 'x',
      fix: { safe: false, replaceValue: { with: 16 } },
    } as const;
    const compiled = compilePolicy({ policy: 'p', version: 1, title: 'P', rules: [rule] });
    const plan = planWith({ 'adapter.rank': written(yaml, 'lora_r', '4') });
    const findings = compiled.ok ? evaluate(compiled.rules, [plan], { textOf: () => yaml }).findings : [];
    expect(findings[0]?.fix).toEqual({
      safe: false,
      edits: [{ at: { file: 'train.yml', start: 8, end: 9 }, text: '16' }],
    });
    const without = compiled.ok ? evaluate(compiled.rules, [plan]).findings : [];
    expect(without[0]?.fix).toBeNull();
  });
});
