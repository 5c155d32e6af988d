// src/commands/rendering.ts
const widest = 80;
const narrowest = 40;
/** How to print: width, colour and links as the terminal and the usual variables ask. */
function reportOptions(options, world, toFile = false) {
	const terminal = world.stdoutIsTerminal && !toFile;
	const { NO_COLOR, FORCE_COLOR, TERM } = world.environment;
	const colour = options.color ?? (NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== "0" : void 0) ?? (terminal && TERM !== "dumb");
	return {
		width: Math.max(narrowest, Math.min(widest, world.columns ?? widest)),
		colour,
		links: terminal && colour && TERM !== "dumb",
		verbose: options.verbose
	};
}

export { reportOptions as t };