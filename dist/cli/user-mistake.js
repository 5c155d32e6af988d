// src/commands/user-mistake.ts
/** A mistake of the person who called, not of the program: one line and a hint, no stack, exit code 2. */
var UserMistake = class extends Error {
	hint;
	constructor(message, hint) {
		super(message);
		this.name = "UserMistake";
		this.hint = hint;
	}
};

export { UserMistake as t };