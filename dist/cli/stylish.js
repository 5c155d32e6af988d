import { t as stylishReporter } from "./core.js";

export { stylishReporter };