/** Put in by the build from package.json. */
declare const __TUNELINT_VERSION__: string;

/** Put in by the build from package.json; empty where it names none. */
declare const __TUNELINT_HOMEPAGE__: string;

/** The shipped policies as data, without their examples. */
declare module 'virtual:policies' {
  const policies: readonly import('./policy/types.ts').Policy[];
  export default policies;
}

/** The examples of the shipped rules, by full rule id. */
declare module 'virtual:policy-examples' {
  const examples: Readonly<Record<string, readonly import('./policy/types.ts').Example[]>>;
  export default examples;

  /** What the rules of each policy cite, by its name. */
  export const sources: Readonly<Record<string, readonly import('./policy/types.ts').Source[]>>;
}
