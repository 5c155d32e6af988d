import { t as jsonReporter } from "./json2.js";

export { jsonReporter };