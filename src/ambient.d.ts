/** Put in by the build from package.json. */
declare const __TUNELINT_VERSION__: string;

/** Put in by the build from package.json; empty where it names none. */
declare const __TUNELINT_HOMEPAGE__: string;

/** The shipped policies as data, without their examples and what else only people read. */
declare module 'virtual:policies' {
  type HeldRule = Omit<import('./policy/types.ts').Rule, 'title'>;
  type HeldPolicy = Omit<import('./policy/types.ts').Policy, 'rules'> & {
    readonly rules: readonly HeldRule[];
  };

  /** Policies with some of their rules: those that look at these frameworks; at all where none is named. */
  export const ruleGroups: readonly {
    readonly frameworks: readonly string[];
    readonly load: () => readonly HeldPolicy[];
  }[];
}

/** The examples of the shipped rules, by full rule id. */
declare module 'virtual:policy-examples' {
  const examples: Readonly<Record<string, readonly import('./policy/types.ts').Example[]>>;
  export default examples;

  /** The fields of each rule that say why, by full rule id, in the order of the policies. */
  export const reasons: Readonly<Record<string, Partial<import('./policy/types.ts').Rule>>>;

  /** What the rules of each policy cite, by its name. */
  export const sources: Readonly<Record<string, readonly import('./policy/types.ts').Source[]>>;
}
