import { N as jsonReporter, P as reportDocument } from "./core.js";

export { jsonReporter };