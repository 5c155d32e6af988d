/** A mistake of the person who called, not of the program: one line and a hint, no stack, exit code 2. */
export class UserMistake extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UserMistake';
    this.hint = hint;
  }
}
