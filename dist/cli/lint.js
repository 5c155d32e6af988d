import { b as lintCommand, x as lintPaths } from "./core.js";

export { lintCommand };