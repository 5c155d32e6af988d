import { type Guess, guess } from './guess.ts';

/** How the weights of a published model are kept, as far as its name says. */
export interface NamedPrecision {
  /** Bits of a weight; absent where the name gives a scheme and no width. */
  readonly bits?: number;
  readonly scheme?:
    | 'bitsandbytes'
    | 'gptq'
    | 'awq'
    | 'aqlm'
    | 'hqq'
    | 'eetq'
    | 'quanto'
    | 'torchao'
    | 'fp8'
    | 'nvfp4'
    | 'mxfp4'
    | 'mlx'
    | 'other';
  readonly type?: 'nf4' | 'fp4' | 'int8' | 'int4' | 'fp8';
}

/**
 * The quantisation that a name states: `-GPTQ-Int4`, `-bnb-4bit`, `-AWQ`, `-FP8`, `-4bit` of mlx, `-GGUF`.
 *
 * Undefined where the name says nothing, and where it says that weights are whole again (`-dequantized`).
 */
export function precisionOf(
  tokens: readonly string[],
  organisation?: string,
): Guess<NamedPrecision> | undefined {
  if (tokens.some((token) => /^(?:un|de)quanti[sz]ed$/.test(token))) return undefined;
  const type = typeOf(tokens);
  const scheme = schemeOf(tokens, organisation);
  const stated = bitsOf(tokens, type);
  if (scheme === undefined && stated === undefined) return undefined;
  const bits = stated ?? (scheme === undefined ? undefined : usualBits[scheme]);
  return guess(
    {
      ...(bits === undefined ? {} : { bits }),
      ...(scheme === undefined ? {} : { scheme }),
      ...(type ? { type } : {}),
    },
    stated === undefined ? 0.85 : 0.95,
  );
}

type Scheme = NonNullable<NamedPrecision['scheme']>;
type Type = NonNullable<NamedPrecision['type']>;

const schemes: Readonly<Record<string, Scheme>> = {
  bnb: 'bitsandbytes',
  bitsandbytes: 'bitsandbytes',
  gptq: 'gptq',
  gptqmodel: 'gptq',
  awq: 'awq',
  autoawq: 'awq',
  aqlm: 'aqlm',
  hqq: 'hqq',
  eetq: 'eetq',
  quanto: 'quanto',
  torchao: 'torchao',
  fp8: 'fp8',
  nvfp4: 'nvfp4',
  mxfp4: 'mxfp4',
  mlx: 'mlx',
  gguf: 'other',
  ggml: 'other',
  exl2: 'other',
  exl3: 'other',
  prequantized: 'other',
};

/** Widths that a scheme has where nobody writes one beside it. */
const usualBits: Partial<Readonly<Record<Scheme, number>>> = { gptq: 4, awq: 4, fp8: 8, nvfp4: 4, mxfp4: 4 };

function schemeOf(tokens: readonly string[], organisation: string | undefined): Scheme | undefined {
  const named = tokens.map((token) => (Object.hasOwn(schemes, token) ? schemes[token] : undefined));
  const found = named.find((scheme) => scheme !== undefined && scheme !== 'mlx');
  if (found !== undefined) return found;
  if (tokens.some((token) => /^(?:w\d+a\d+|i?q[2-8]|\d(?:\.\d+)?bpw)$/.test(token))) return 'other';
  const mlx = organisation?.toLowerCase() === 'mlx-community' || named.includes('mlx');
  return mlx && bitsOf(tokens, undefined) !== undefined ? 'mlx' : undefined;
}

function typeOf(tokens: readonly string[]): Type | undefined {
  const types: readonly Type[] = ['nf4', 'int8', 'int4', 'fp8'];
  const named = types.find((type) => tokens.includes(type));
  return named ?? (tokens.some((token) => /^(?:nv|mx)?fp4$/.test(token)) ? 'fp4' : undefined);
}

function bitsOf(tokens: readonly string[], type: Type | undefined): number | undefined {
  if (type !== undefined) return type.endsWith('8') ? 8 : 4;
  for (const [index, token] of tokens.entries()) {
    const match =
      /^([2-8])bits?$/.exec(token) ??
      /^u?int([248])$/.exec(token) ??
      /^w([248])a\d+$/.exec(token) ??
      /^i?q([2-8])$/.exec(token) ??
      /^([2-8])(?:\.\d+)?bpw$/.exec(token);
    if (match !== null) return Number(match[1]);
    if (/^[248]$/.test(token) && /^bits?$/.test(tokens[index + 1] ?? '')) return Number(token);
  }
  return undefined;
}
