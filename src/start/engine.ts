import { setFlagsFromString } from 'node:v8';

/** Runs over fewer files are done before their engine optimises much. */
const large = 100;

/** How much a function runs before it is optimised, in bytes of its code; the first is what Node 20 goes by itself. */
const usual = '--interrupt-budget=67584';
const patient = '--interrupt-budget=600000';

/** The engine that the program runs on. */
export interface Engine {
  /** Suits it to a run over so many files. */
  expect(files: number): void;
  /**
   * Makes something with the engine as it was. Code that is kept compiled is only good under the flags that it was
   * compiled under.
   */
  asUsual<T>(make: () => T): T;
}

/**
 * Lets Node 20 wait longer before it optimises a function, in runs over many files.
 *
 * Its engine has one optimising compiler, a slow one, and starts it after a few hundred calls. A run over a thousand
 * files is over before that pays: waiting saves a third of the processor time and a sixth of the wait
 * (`bench/run.mjs`). Newer engines have a quick compiler in between and are left alone; so are engines that nobody
 * measured, since one that does not know the flag says so on the terminal. Small runs are left alone too, because
 * Node's own modules, which come compiled, are compiled anew under other flags.
 *
 * @param version of V8, such as `11.3.244.8`
 */
export function engineOf(version: string | undefined, setFlags = setFlagsFromString): Engine {
  let isPatient = false;
  return {
    expect: (files) => {
      if (isPatient || files < large || !version?.startsWith('11.')) return;
      isPatient = true;
      setFlags(patient);
    },
    asUsual: (make) => {
      if (!isPatient) return make();
      setFlags(usual);
      try {
        return make();
      } finally {
        setFlags(patient);
      }
    },
  };
}
