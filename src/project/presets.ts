import type { Severity } from '../model/index.ts';

/** A named starting point for `extends`. */
export interface Preset {
  readonly about: string;
  /** Opt-in policies that it turns on. */
  readonly policies: readonly string[];
  /** Severities that it changes, from what a rule ships with. */
  readonly severity: Readonly<Partial<Record<Severity, Severity>>>;
}

export const presets: Readonly<Record<string, Preset>> = {
  recommended: {
    about: 'What holds without any configuration: every policy but the opt-in ones, as shipped.',
    policies: [],
    severity: {},
  },
  strict: {
    about: 'Notes become warnings: for teams that want every question asked.',
    policies: [],
    severity: { info: 'warning' },
  },
  governance: {
    about: 'Adds the governance policy: pins, owners, licences, sign-off, budget classes.',
    policies: ['governance'],
    severity: {},
  },
};

export function isPreset(name: string): boolean {
  return Object.hasOwn(presets, name);
}
