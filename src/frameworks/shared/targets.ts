import { byDefault, type Fields, type Options, texts, without } from '../kit/reading.ts';

/** Words by which frameworks ask for every linear layer. */
const allLinear = /^(all|all-linear|all_linear|linear)$/i;
const regexLike = /[\\()|*^$+[\]]/;

/**
 * `adapter.targets` and `adapter.targetsMode` from a key that holds a list of modules, a comma text, a regular
 * expression, or a word for all linear layers.
 *
 * @param options `default` as a list: `['all-linear']` for every linear layer
 */
export function targetFacts(
  keys: string | readonly string[],
  options: Options<readonly string[]> = {},
): Fields {
  const names = texts(keys, { ...options, separator: ',' });
  return {
    'adapter.targets': (scope) => {
      const fact = names(scope);
      return Array.isArray(fact?.value) && modeOf(fact.value) !== 'list'
        ? { ...fact, value: [fact.value.join(',')] }
        : fact;
    },
    'adapter.targetsMode': (scope) => {
      const fact = names(scope);
      return Array.isArray(fact?.value) ? { ...fact, value: modeOf(fact.value) } : fact;
    },
  };
}

export function modeOf(names: readonly (string | number | boolean)[]): string {
  const words = names.map(String);
  if (words.length === 1 && allLinear.test(words[0] ?? '')) return 'all-linear';
  return words.some((word) => regexLike.test(word)) ? 'regex' : 'list';
}

/** The same, for frameworks that leave the choice to PEFT's table of architectures when nothing is written. */
export function peftTargetFacts(keys: string | readonly string[]): Fields {
  const written = targetFacts(keys);
  return {
    'adapter.targets': (scope) => {
      const fact = written['adapter.targets']?.(scope);
      return fact?.state === 'unset' ? without('external', byArchitecture, fact.nativeKey) : fact;
    },
    'adapter.targetsMode': (scope) => {
      const fact = written['adapter.targetsMode']?.(scope);
      return fact?.state === 'unset' ? byDefault('auto', byArchitecture) : fact;
    },
  };
}

const byArchitecture = 'PEFT chooses the modules by the architecture of the model';
