import { a as __toESM, n as require_tunnel, r as __commonJSMin, t as require_undici } from "./action/undici.js";
import { a as factKind, c as objectiveKinds, i as visible, l as taskTypes$1, n as counted$2, o as genericName, r as truncateAt, s as goals, u as vocabulary } from "./action/text.js";
import { t as maskSecrets } from "./action/secrets.js";
import { n as summarise, t as sourcesOver } from "./action/report.js";
import { n as severities, t as docsPath } from "./action/finding.js";
import { n as lineStarts, r as positionAt, t as gitLines } from "./action/span.js";
import { n as codeSpan, r as escapeMarkdown } from "./action/markdown-text.js";
import { createRequire } from "node:module";
import { closeSync, existsSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import * as os from "os";
import os$1, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import * as path from "path";
import * as events from "events";
import { createHash } from "node:crypto";
import * as child$1 from "child_process";
import { setTimeout as setTimeout$1 } from "timers";
import { spawnSync } from "node:child_process";
import { join as join$1, resolve as resolve$1, sep } from "node:path";

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/http-client/lib/index.js
var import_tunnel = /* @__PURE__ */ __toESM(require_tunnel(), 1);
var import_undici = require_undici();
var __awaiter$9 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
const HttpRedirectCodes = [
	HttpCodes.MovedPermanently,
	HttpCodes.ResourceMoved,
	HttpCodes.SeeOther,
	HttpCodes.TemporaryRedirect,
	HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
	HttpCodes.BadGateway,
	HttpCodes.ServiceUnavailable,
	HttpCodes.GatewayTimeout
];

// node_modules/@actions/http-client/lib/auth.js
var __awaiter$8 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter$7 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/io/lib/io-util.js
var __awaiter$5 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir, open: open$1, readdir, rename: rename$1, rm, rmdir, stat, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
const READONLY = fs.constants.O_RDONLY;
function exists$1(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
/**
* On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
* \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
*/
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
/**
* Best effort attempt to determine whether a file exists and is executable.
* @param filePath    file path to check
* @param extensions  additional file extensions to try
* @return if file exists and is executable, returns the file path. otherwise empty string.
*/
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter$4 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* Returns path of a tool had the tool actually been invoked.  Resolves via paths.
* If you check and the tool does not exist, it will throw.
*
* @param     tool              name of the tool
* @param     check             whether to check if tool exists
* @returns   Promise<string>   path to tool
*/
function which(tool, check) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
/**
* Returns a list of all occurrences of the given tool on the system path.
*
* @returns   Promise<string[]>  the paths of the tool
*/
function findInPath(tool) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}

// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$3 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os.EOL.length);
				n = s.indexOf(os.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	/**
	* Exec a tool.
	* Output will be streamed to the live console.
	* Returns promise with return code
	*
	* @param     tool     path to tool to exec
	* @param     options  optional exec options.  See ExecOptions
	* @returns   number
	*/
	exec() {
		return __awaiter$3(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists$1(this.options.cwd))) return reject(/* @__PURE__ */ new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child$1.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = setTimeout$1(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = /* @__PURE__ */ new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/platform.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const platform = os$1.platform();
const arch = os$1.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}

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

// src/model/fact.ts
/** States in which a comparison can be decided. */
function isKnown(fact) {
	return fact !== void 0 && fact.value !== null && (fact.state === "stated" || fact.state === "inherited" || fact.state === "default" || fact.state === "derived");
}
/** The value of a known fact, or undefined. */
function knownValue(facts, name) {
	const fact = facts.get(name);
	return isKnown(fact) ? fact.value : void 0;
}
/** The value of a known text fact, or undefined. */
function textOf(facts, name) {
	const value = knownValue(facts, name);
	return typeof value === "string" ? value : void 0;
}
/** The value of a known numeric fact, or undefined. */
function numberOf(facts, name) {
	const value = knownValue(facts, name);
	return typeof value === "number" ? value : void 0;
}

// src/model/nearest.ts
/**
* Edits between two words: insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
*
* @param limit stop counting above this; the result is then `limit + 1`
*/
function editDistance(a, b, limit = Number.POSITIVE_INFINITY) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let rows = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
	for (let row = 1; row <= a.length; row++) {
		const next = nextRow(a, b, row, rows);
		if (Math.min(...next) > limit) return limit + 1;
		rows = [rows[1], next];
	}
	return rows[1][b.length] ?? 0;
}
function nextRow(a, b, row, [before, previous]) {
	const current = [row];
	for (let column = 1; column <= b.length; column++) {
		const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
		const swap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
		current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced, swap));
	}
	return current;
}
const plain$6 = (word) => word.toLowerCase().replace(/[-_.\s]/g, "");
/**
* The known word that a person most likely meant, or undefined.
*
* Case, `-`, `_` and `.` do not count. One edit in three letters is allowed, three at most; of two equally near words
* neither is offered.
*/
function closest(word, known) {
	const wanted = plain$6(word.slice(0, 100));
	const limit = Math.min(3, Math.floor(wanted.length / 3));
	let best;
	let tied = false;
	for (const candidate of known) {
		const distance = editDistance(wanted, plain$6(candidate), limit);
		if (distance > limit) continue;
		if (best === void 0 || distance < best.distance) {
			best = {
				word: candidate,
				distance
			};
			tied = false;
		} else if (distance === best.distance && candidate !== best.word) tied = true;
	}
	return tied && best && best.distance > 0 ? void 0 : best?.word;
}

// src/github/marker.ts
const form = new RegExp(`^<!-- tunelint:v1 (?:(id|fixed)=([0-9a-f]{16,64}(?:,[0-9a-f]{16,64}){0,199})|moved=([1-9][0-9]{0,6})|(summary)) head=([0-9a-f]{40,64}) -->$`);
/** @throws when an id or head is not hexadecimal, which would be a mistake of ours */
function writeMarker(marker) {
	const line = `<!-- tunelint:v1 ${subject(marker)} head=${marker.head} -->`;
	if (!form.test(line)) throw new Error("a marker must hold hexadecimal digits only");
	return line;
}
function subject(marker) {
	switch (marker.kind) {
		case "findings": return `id=${marker.ids.join(",")}`;
		case "fixed": return `fixed=${marker.ids.join(",")}`;
		case "moved": return `moved=${marker.line}`;
		case "summary": return "summary";
	}
}
/** The marker of a comment, read from its last line only. */
function readMarker(body) {
	const match = form.exec(lastLine(body));
	if (match === null) return null;
	const [, kind, list, moved, , head = ""] = match;
	if (list !== void 0) return {
		kind: kind === "fixed" ? "fixed" : "findings",
		ids: list.split(","),
		head
	};
	if (moved !== void 0) return {
		kind: "moved",
		line: Number(moved),
		head
	};
	return {
		kind: "summary",
		head
	};
}
function lastLine(body) {
	const trimmed = body.trimEnd();
	return trimmed.slice(trimmed.lastIndexOf("\n") + 1).trim();
}
/** A body with its marker. */
function marked$1(text, marker) {
	return `${text.trimEnd()}\n\n${writeMarker(marker)}`;
}
/**
* True when two bodies say the same thing. The head in the marker is left out of it: a later run that has nothing
* new to say has no reason to write.
*/
function sameText(a, b) {
	return normalised(a) === normalised(b);
}
function normalised(body) {
	const lines = body.trimEnd().split(/\r?\n/);
	if (readMarker(lines.at(-1) ?? "") !== null) lines[lines.length - 1] = subjectOf(lines.at(-1) ?? "");
	return lines.map((line) => line.trimEnd()).join("\n");
}
function subjectOf(line) {
	return line.replace(/ head=[0-9a-f]+/, "");
}

// src/github/hunks.ts
const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** Hunks of a patch. Lines end at `\n` only, as git counts them; a `\r` stays part of its line. */
function parsePatch(patch) {
	const lines = patch.split("\n");
	if (lines.at(-1) === "") lines.pop();
	const hunks = [];
	let next = 0;
	while (next < lines.length) {
		const match = header.exec(lines[next] ?? "");
		if (match === null) return {
			hunks,
			complete: false
		};
		const read = readHunk(lines, next + 1, match);
		hunks.push(read.hunk);
		if (!read.complete) return {
			hunks,
			complete: false
		};
		next = read.next;
	}
	return {
		hunks,
		complete: true
	};
}
function readHunk(lines, from, match) {
	const counter = {
		left: Number(match[1]),
		right: Number(match[3]),
		leftRest: match[2] === void 0 ? 1 : Number(match[2]),
		rightRest: match[4] === void 0 ? 1 : Number(match[4])
	};
	const rightStart = counter.right;
	const read = [];
	const unterminated = {
		left: false,
		right: false
	};
	let next = from;
	for (; next < lines.length; next++) {
		const source = lines[next] ?? "";
		if (source.startsWith("\\")) {
			markUnterminated(unterminated, read.at(-1));
			continue;
		}
		const line = takeLine(source, counter);
		if (line === null) break;
		read.push(line);
	}
	const complete = counter.leftRest === 0 && counter.rightRest === 0;
	return {
		hunk: {
			rightStart,
			lines: read,
			unterminated
		},
		complete,
		next
	};
}
/** The next line of a hunk, or null when the hunk has all its lines or the text is no such line. */
function takeLine(source, counter) {
	const text = source.slice(1);
	const sign = source[0] ?? " ";
	const inLeft = sign !== "+";
	const inRight = sign !== "-";
	if (!" +-".includes(sign)) return null;
	if (inLeft && counter.leftRest === 0 || inRight && counter.rightRest === 0) return null;
	if (inLeft) counter.leftRest--;
	if (inRight) counter.rightRest--;
	if (!inLeft) return {
		kind: "added",
		right: counter.right++,
		text
	};
	if (!inRight) return {
		kind: "deleted",
		left: counter.left++,
		text
	};
	return {
		kind: "context",
		left: counter.left++,
		right: counter.right++,
		text
	};
}
function markUnterminated(sides, last) {
	if (last?.kind !== "added") sides.left = true;
	if (last?.kind !== "deleted") sides.right = true;
}
/** Line numbers of the head file that the patch adds. */
function addedLines(patch) {
	const added = /* @__PURE__ */ new Set();
	for (const hunk of patch.hunks) for (const line of hunk.lines) if (line.kind === "added") added.add(line.right);
	return added;
}
function commentableLines(patch) {
	const right = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Map();
	patch.hunks.forEach((hunk, index) => {
		for (const line of hunk.lines) {
			if (line.kind !== "deleted") right.set(line.right, index);
			if (line.kind !== "added") left.set(line.left, index);
		}
	});
	return {
		right,
		left
	};
}
/**
* The text that a patch was made from, given the text that it leads to. This is how the base of a change is read
* without asking for it: the service compares with the merge base, which a shallow checkout does not hold.
*
* @returns null when the patch is cut off or does not lead to this text
*/
function textBefore(after, patch) {
	if (!patch.complete) return null;
	const lines = after.split("\n");
	const terminated = lines.at(-1) === "";
	if (terminated) lines.pop();
	const before = [];
	let taken = 0;
	let endsOpen = !terminated;
	for (const hunk of patch.hunks) {
		const rights = hunk.lines.filter((line) => line.kind !== "deleted");
		const start = rights.length === 0 ? hunk.rightStart : hunk.rightStart - 1;
		if (start < taken || !standsAt(lines, start, rights)) return null;
		before.push(...lines.slice(taken, start), ...hunk.lines.flatMap(leftText));
		taken = start + rights.length;
		if (taken === lines.length) endsOpen = hunk.unterminated.left;
	}
	before.push(...lines.slice(taken));
	if (before.length === 0) return "";
	return before.join("\n") + (endsOpen ? "" : "\n");
}
function leftText(line) {
	return line.kind === "added" ? [] : [line.text];
}
function standsAt(lines, start, expected) {
	if (start + expected.length > lines.length) return false;
	return expected.every((line, index) => sameLine(line.text, lines[start + index]));
}
/** A checkout on Windows may have turned `\n` into `\r\n`, so a final `\r` does not make two lines differ. */
function sameLine(a, b) {
	return b !== void 0 && (a === b || stripReturn(a) === stripReturn(b));
}
function stripReturn(line) {
	return line.endsWith("\r") ? line.slice(0, -1) : line;
}

// src/github/place.ts
function anchorsOf(files) {
	const byPath = new Map(files.filter((file) => file.status !== "removed").map((file) => [file.path, file]));
	const parsed = /* @__PURE__ */ new Map();
	return { of: (path) => {
		const file = byPath.get(path);
		if (file === void 0) return void 0;
		let lines = parsed.get(path);
		if (lines === void 0) {
			lines = file.patch === null ? null : commentableLines(parsePatch(file.patch));
			parsed.set(path, lines);
		}
		return lines;
	} };
}
/** A place longer than this is shown by its first line: a whole data block under a comment buries the comment. */
const longestRange = 12;
/**
* The narrowest place that takes a comment: the lines of the finding that lie in one hunk, else its file, else none.
*
* @param text the file at the head, which is what the service numbers
*/
function placeOf$2(at, anchors, text) {
	const lines = anchors.of(at.file);
	if (lines === void 0) return { kind: "summary" };
	const range = lines === null ? null : inOneHunk(gitLines(text, at), lines.right);
	if (range === null) return {
		kind: "file",
		path: at.file
	};
	return {
		kind: "line",
		anchor: anchor(at.file, range.first, range.last)
	};
}
/** An anchor over whole lines; a single line has no start. */
function anchor(path, first, last) {
	return first < last ? {
		path,
		startLine: first,
		line: last
	} : {
		path,
		line: first
	};
}
function inOneHunk(range, right) {
	let first = range.first;
	while (first <= range.last && !right.has(first)) first++;
	if (first > range.last) return null;
	const hunk = right.get(first);
	let last = first;
	while (last < range.last && right.get(last + 1) === hunk) last++;
	return last - first >= longestRange ? {
		first,
		last: first
	} : {
		first,
		last
	};
}
/** True when both ends of an anchor, and all between, are in one hunk of the change. */
function isProven(place, anchors) {
	const right = anchors.of(place.path)?.right;
	const first = place.startLine ?? place.line;
	return (right === void 0 ? null : inHunkOf(right, first, place.line)) === true;
}
function inHunkOf(right, first, last) {
	const hunk = right.get(first);
	if (hunk === void 0) return false;
	for (let line = first + 1; line <= last; line++) if (right.get(line) !== hunk) return false;
	return true;
}
/** Findings by the place that their comment has; `summary` ones are left out. */
function keyOf$2(place) {
	if (place.kind === "file") return JSON.stringify([place.path]);
	return JSON.stringify([
		place.anchor.path,
		place.anchor.startLine ?? place.anchor.line,
		place.anchor.line
	]);
}

// src/github/threads.ts
/**
* Compares what is to be said with what was said. Only threads that our own token began, and whose first comment
* carries our marker, take part; all others are other people's.
*/
function planThreads(input) {
	const live = byId(input.findings);
	const claimed = /* @__PURE__ */ new Set();
	const steps = ownThreads(input.threads).map((own) => {
		const step = stepOf(own, live, claimed, input.evaluated);
		if ("alive" in step) for (const placed of step.alive) claimed.add(placed);
		return step;
	});
	const moving = new Set(steps.flatMap((step) => step.kind === "move" ? step.alive : []));
	const open = steps.filter(isOpen$1).length;
	return settled(steps, chooseGroups(input.findings.filter((placed) => !claimed.has(placed) || moving.has(placed)), moving, input.maxOpen - open));
}
/** A move that found no room among the new comments stays where it is. */
function settled(steps, fresh) {
	const said = new Set(fresh.flatMap((group) => group.findings));
	const certain = steps.map((step) => {
		return step.kind !== "move" || step.alive.every(({ finding }) => said.has(finding)) ? step : {
			...step,
			kind: "keep"
		};
	});
	const covered = certain.flatMap((step) => "alive" in step && step.kind !== "move" ? step.alive : []);
	return {
		steps: certain,
		fresh,
		covered: new Set(covered.map(({ finding }) => finding))
	};
}
function isOpen$1(step) {
	return step.kind === "keep" || step.kind === "leave" && !step.thread.resolved;
}
function byId(findings) {
	return new Map(findings.flatMap((placed) => placed.ids.map((id) => [id, placed])));
}
/** Ours, in the order in which they may claim a finding: what a person resolved first, what is out of date last. */
function ownThreads(threads) {
	return threads.flatMap((thread) => {
		const [first] = thread.comments;
		const marker = first.own ? readMarker(first.body) : null;
		return marker?.kind === "findings" ? [{
			thread,
			ids: marker.ids
		}] : [];
	}).sort((a, b) => rank$4(a.thread) - rank$4(b.thread) || a.thread.comments[0].id - b.thread.comments[0].id);
}
function rank$4(thread) {
	if (thread.resolved) return 0;
	return thread.outdated ? 2 : 1;
}
function stepOf({ thread, ids }, live, claimed, evaluated) {
	const here = [...new Set(ids.flatMap((id) => live.get(id) ?? []))];
	const alive = here.filter((placed) => !claimed.has(placed));
	if (here.length === 0) return evaluated(thread.path) ? {
		kind: "end",
		thread,
		ids
	} : {
		kind: "leave",
		thread
	};
	if (alive.length === 0) return {
		kind: "duplicate",
		thread
	};
	if (thread.resolved) return {
		kind: "muted",
		thread,
		alive
	};
	return {
		kind: thread.outdated && !thread.answered && alive.some(({ place }) => place.kind === "line") ? "move" : "keep",
		thread,
		alive
	};
}
/** New comments: what moves first, then the worst, as many as there is room for. Mild ones alone are no reason. */
function chooseGroups(unsaid, moving, room) {
	const urgent = new Set([...moving].map(({ finding }) => finding));
	const chosen = groupsOf$1(unsaid).sort((a, b) => Number(b.findings.some((f) => urgent.has(f))) - Number(a.findings.some((f) => urgent.has(f)))).slice(0, Math.max(0, room));
	return chosen.some((group) => group.findings.some(({ severity }) => severity !== "info")) ? chosen : [];
}
/** Findings by the place of their comment; the worst group first, and the worst finding first in each. */
function groupsOf$1(placed) {
	const groups = /* @__PURE__ */ new Map();
	for (const { finding, place } of placed) {
		if (place.kind === "summary") continue;
		const key = keyOf$2(place);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			place,
			findings: [finding]
		});
		else group.findings.push(finding);
	}
	for (const group of groups.values()) group.findings.sort(bySeverity);
	return [...groups.values()].sort((a, b) => worst(a) - worst(b));
}
/** Worst first; findings of one severity keep the order of the report. */
function bySeverity(a, b) {
	return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
function worst(group) {
	return Math.min(...group.findings.map(({ severity }) => severities.indexOf(severity)));
}

// src/github/annotations.ts
/** The runner drops what goes beyond this, level by level, without saying so. */
const mostALevel = 10;
/** The runner cuts messages at 4,096 characters. */
const longestMessage$1 = 4e3;
const levels = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/**
* Annotations for findings that nothing else shows on the change, the worst first.
*
* @returns those that the runner will show, and how many it would have dropped
*/
function annotationsFor(report, commented) {
	const all = [...report.findings.filter((finding) => finding.suppressed === null && !commented.has(finding))].sort(bySeverity).map((finding) => annotationOf(finding, report));
	const seen = /* @__PURE__ */ new Map();
	const shown = all.filter(({ level }) => {
		const count = (seen.get(level) ?? 0) + 1;
		seen.set(level, count);
		return count <= mostALevel;
	});
	return {
		shown,
		dropped: all.length - shown.length
	};
}
function annotationOf(finding, report) {
	const lines = gitLines(report.sources.text(finding.at.file) ?? "", finding.at);
	const message = finding.advice === void 0 ? finding.message : `${finding.message}\n${finding.advice}`;
	return {
		level: levels[finding.severity],
		title: finding.rule,
		message: truncateAt(maskSecrets(message), longestMessage$1),
		file: finding.at.file,
		startLine: lines.first,
		endLine: lines.last
	};
}
/**
* Text from outside as one line of a log. The runner takes commands from both streams, in two forms: `::name::` at
* the start of a line, and `##[name]` anywhere in one.
*/
function logLine(text) {
	return text.replace(/[\r\n\u0085\u2028\u2029]+/g, " ").replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "# #[");
}

// src/github/port.ts
var GitHubError = class extends Error {
	name = "GitHubError";
	kind;
	status;
	/** @param message what the service said, in one line */
	constructor(kind, status, message) {
		super(message);
		this.kind = kind;
		this.status = status;
	}
};

// src/github/suggestion.ts
/**
* The lines that a suggestion block puts in place of the commented ones, or null where there is nothing safe to
* suggest. A block replaces exactly the range it is attached to, so every edit has to lie inside it.
*
* @param text the file at the head
*/
function suggestionFor(finding, anchor, text) {
	const edits = finding.fix?.safe === true ? finding.fix.edits : [];
	if (edits.length === 0 || !edits.every((edit) => liesIn(edit, anchor, text))) return null;
	const start = offsetOfLine(text, anchor.startLine ?? anchor.line);
	const end = offsetOfLine(text, anchor.line + 1);
	const before = text.slice(start, end);
	const after = applied(before, edits, start);
	if (after === null || after === before || !isShowable(after)) return null;
	return after === "" ? [] : after.replace(/\r?\n$/, "").split(/\r?\n/);
}
function liesIn(edit, anchor, text) {
	if (edit.at.file !== anchor.path) return false;
	const lines = gitLines(text, edit.at);
	return lines.first >= (anchor.startLine ?? anchor.line) && lines.last <= anchor.line;
}
function offsetOfLine(text, line) {
	let offset = 0;
	for (let at = 1; at < line; at++) {
		const next = text.indexOf("\n", offset);
		if (next < 0) return text.length;
		offset = next + 1;
	}
	return offset;
}
/** Null when edits overlap. */
function applied(text, edits, offset) {
	let result = "";
	let taken = 0;
	for (const edit of [...edits].sort((a, b) => a.at.start - b.at.start)) {
		const start = edit.at.start - offset;
		if (start < taken) return null;
		result += text.slice(taken, start) + edit.text;
		taken = edit.at.end - offset;
	}
	return result + text.slice(taken);
}
/** One click puts the block into the file, so nothing in it may be hidden from view, or must be. */
function isShowable(text) {
	const plain = text.replace(/\r?\n/g, "").replaceAll("	", "");
	return visible(plain) === plain && maskSecrets(text) === text;
}

// src/github/wording.ts
/** GitHub takes 65,536 characters; the rest is for what is put around a text. */
const longestBody = 6e4;
const longestMessage = 2e3;
const mostRelated$1 = 6;
const severityWords = {
	error: "Error",
	warning: "Warning",
	info: "Note"
};
/** What one comment says: its findings one after the other, the worst first. */
function groupText(group, wording, anchored) {
	const parts = group.findings.map((finding) => findingText(finding, wording));
	const kept = fitting(parts, 59e3, "\n\n---\n\n");
	const left = parts.length - kept.length;
	const more = left === 0 ? [] : [`${left} more at this place are in the summary of the job.`];
	return [...kept, ...more].join("\n\n---\n\n") + suggestionText(group, wording, anchored);
}
/** As many parts as fit, whole ones only. */
function fitting(parts, limit, separator) {
	let length = 0;
	const count = parts.findIndex((part) => {
		length += part.length + separator.length;
		return length > limit;
	});
	return count < 0 ? parts : parts.slice(0, count);
}
function findingText(finding, wording) {
	return [
		`**${severityWords[finding.severity]}:** ${prose(finding.message)}`,
		...finding.advice === void 0 ? [] : [prose(finding.advice)],
		...relatedText(finding, wording),
		`<sub>${footnotes(finding, wording).join(" · ")}</sub>`
	].join("\n\n");
}
function relatedText(finding, wording) {
	const places = finding.related.slice(0, mostRelated$1).map(({ at, message }) => {
		const said = message === "" ? "" : `: ${prose(message)}`;
		return `- ${placeLink(at, wording)}${said}`;
	});
	return places.length === 0 ? [] : [places.join("\n")];
}
function footnotes(finding, { report, links }) {
	const notes = [ruleLink(finding, links)];
	const siblings = report.plans.filter((plan) => plan.path === finding.at.file);
	const plan = siblings.length > 1 ? siblings.find(({ id }) => id === finding.plan) : void 0;
	if (plan !== void 0) notes.push(`run ${escapeMarkdown(plan.label)}`);
	if (finding.guidance.length > 0) notes.push(`guidance ${finding.guidance.join(", ")}`);
	if (finding.confidence === "low") notes.push("low confidence: a value was inferred");
	return notes;
}
/** The rule, linked to its page where one is known. */
function ruleLink(finding, links) {
	const name = codeSpan(finding.rule);
	return links.docs === null ? name : `[${name}](${links.docs}/${encodePath(finding.docs)})`;
}
/** A place as `path:line`, linked to the line in the evaluated commit. */
function placeLink(at, { report, links }) {
	const { first, last } = gitLines(report.sources.text(at.file) ?? "", at);
	const lines = last > first ? `#L${first}-L${last}` : `#L${first}`;
	const { owner, repo } = links.repository;
	const address = `${links.server}/${owner}/${repo}/blob/${links.commit}/${encodePath(at.file)}${lines}`;
	return `[${codeSpan(`${at.file}:${first}`)}](${address})`;
}
/** A path as part of an address, without anything that could end a link. */
function encodePath(path) {
	const encoded = (part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "�")).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
	return path.split("/").map(encoded).join("/");
}
/** Words for people that may hold values from a file: one line, without markup, mentions or credentials. */
function prose(text) {
	return escapeMarkdown(maskSecrets(truncateAt(text, longestMessage)));
}
function severityWord(severity) {
	return severityWords[severity];
}
function suggestionText(group, { report }, anchored) {
	if (!anchored || group.place.kind !== "line") return "";
	const { anchor } = group.place;
	const text = report.sources.text(anchor.path) ?? "";
	for (const finding of group.findings) {
		const lines = suggestionFor(finding, anchor, text);
		if (lines !== null) return `\n\n${suggestionBlock(lines)}`;
	}
	return "";
}
/** Not `codeBlock`: what is suggested goes into the file, so tabs and all have to stay as they are. */
function suggestionBlock(lines) {
	const longest = Math.max(0, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(Math.max(3, longest + 1));
	return [
		`${fence}suggestion`,
		...lines,
		fence
	].join("\n");
}

// src/github/review.ts
/** A review is all or nothing, so it is tried with less, and at most this often. */
const mostPosts = 3;
/**
* Posts the one review of a run. Never left pending: a pending review blocks all later ones.
*
* @throws GitHubError when the service refuses reviews altogether
*/
async function postReview(input, groups) {
	let trying = groups;
	for (let post = 1; trying.length > 0; post++) try {
		await input.github.createReview(input.pull, reviewOf(input, trying));
		return posted(groups, trying);
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		const next = await recover(input, trying, error);
		if (next === "done") return posted(groups, trying);
		if (next === "superseded") return {
			posted: [],
			left: groups,
			superseded: true
		};
		if (post >= mostPosts) return posted(groups, []);
		trying = next;
	}
	return posted(groups, []);
}
function posted(groups, said) {
	const findings = new Set(said.flatMap((group) => group.findings));
	return {
		posted: said,
		left: groups.filter((group) => !group.findings.every((finding) => findings.has(finding))),
		superseded: false
	};
}
function reviewOf(input, groups) {
	const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
	return {
		commit: input.head,
		body: `tunelint has ${count === 1 ? "one remark" : `${count} remarks`} on the changed lines.`,
		comments: groups.flatMap((group) => reviewComment(input, group))
	};
}
function reviewComment(input, group) {
	if (group.place.kind !== "line") return [];
	return [{
		anchor: group.place.anchor,
		body: groupBody(input, group, true)
	}];
}
/** A comment with its marker. */
function groupBody(input, group, anchored) {
	const ids = group.findings.map((finding) => finding.fingerprint);
	return marked$1(groupText(group, input.wording, anchored), {
		kind: "findings",
		ids,
		head: input.head
	});
}
async function recover(input, groups, error) {
	if (error.kind === "unavailable") return afterBrokenAnswer(input, groups, error);
	if (error.kind !== "rejected") throw error;
	if (/pending review/i.test(error.message)) {
		if (await input.github.deletePendingReview(input.pull)) return groups;
		throw error;
	}
	return afterRejection(input, groups);
}
/** The review may have arrived although its answer did not: looking comes before posting twice. */
async function afterBrokenAnswer(input, groups, error) {
	const now = await input.github.conversation(input.pull);
	if (isSuperseded(now, input.head)) return "superseded";
	const [group] = groups;
	if (group === void 0) throw error;
	const wanted = group.findings.map((finding) => finding.fingerprint);
	return now.threads.some(({ comments: [first] }) => {
		const marker = first.own ? readMarker(first.body) : null;
		return marker?.kind === "findings" && marker.head === input.head && wanted.every((id) => marker.ids.includes(id));
	}) ? "done" : groups;
}
/** The answer does not say which anchor was wrong, so those go that no patch proves any more. */
async function afterRejection(input, groups) {
	if (isSuperseded(await input.github.conversation(input.pull), input.head)) return "superseded";
	const { files } = await input.github.changedFiles(input.pull);
	const anchors = anchorsOf(files);
	const proven = groups.filter((group) => isProvenGroup(group, anchors));
	if (proven.length < groups.length) return proven;
	const single = groups.map(withoutRange);
	return single.some((group, index) => group !== groups[index]) ? single : [];
}
function isProvenGroup({ place }, anchors) {
	return place.kind === "line" && isProven(place.anchor, anchors);
}
function withoutRange(group) {
	if (group.place.kind !== "line" || group.place.anchor.startLine === void 0) return group;
	const { path, startLine } = group.place.anchor;
	return {
		...group,
		place: {
			kind: "line",
			anchor: {
				path,
				line: startLine
			}
		}
	};
}
/** True when this run no longer speaks for the pull request. */
function isSuperseded(now, head) {
	return now.headSha !== head || !now.open || now.locked;
}

// src/github/plan-diff.ts
/** In the order in which a reviewer asks: what is trained and how, what it costs, on what, how it is checked. */
const topics = [
	{
		name: "method",
		say: method$15
	},
	{
		name: "base model",
		say: baseModel$1
	},
	{
		name: "objective",
		say: (facts) => word$2(facts, "objective.kind")
	},
	{
		name: "trained weights",
		say: trainedWeights$1
	},
	{
		name: "state memory",
		say: (facts) => quantity(facts, "cost.stateMemory", "GB")
	},
	{
		name: "alpha",
		say: (facts) => word$2(facts, "adapter.alpha")
	},
	{
		name: "target modules",
		say: (facts) => word$2(facts, "adapter.targets")
	},
	{
		name: "learning rate",
		say: (facts) => asWritten$1(facts, "hyper.learningRate"),
		by: "hyper.learningRate"
	},
	{
		name: "effective batch",
		say: (facts) => quantity(facts, "hyper.effectiveBatch", "examples")
	},
	{
		name: "length",
		say: length$1
	},
	{
		name: "sequence length",
		say: (facts) => quantity(facts, "data.sequenceLength", "tokens")
	},
	{
		name: "training data",
		say: trainingData
	},
	{
		name: "loss on",
		say: (facts) => word$2(facts, "data.lossOn")
	},
	{
		name: "evaluation",
		say: evaluation$2
	},
	{
		name: "accelerators",
		say: (facts) => quantity(facts, "hardware.count", "")
	},
	{
		name: "goals",
		say: (facts) => word$2(facts, "intent.goals")
	}
];
/**
* Differences between the runs of two states of a project. Only what is known on a side is said of it, and a run that
* reads the same is left out.
*/
function planDiff(base, head) {
	return [...groupByPath(base, head)].flatMap(([, sides]) => paired(sides.base, sides.head)).flatMap(([before, after]) => changeOf$2(before, after));
}
function groupByPath(base, head) {
	const groups = /* @__PURE__ */ new Map();
	for (const side of ["base", "head"]) for (const plan of side === "base" ? base : head) {
		if (plan.kind !== "train") continue;
		const group = groups.get(plan.path) ?? {
			base: [],
			head: []
		};
		group[side].push(plan);
		groups.set(plan.path, group);
	}
	return [...groups].sort(([a], [b]) => a < b ? -1 : 1);
}
/**
* Runs of one file, side by side. Their index tells them apart as long as there are equally many; after that the
* label does, so that a run put in front does not make all the others look changed.
*/
function paired(base, head) {
	if (base.length === head.length) return head.map((plan, index) => [base[index] ?? null, plan]);
	const rest = [...base];
	const pairs = head.map((plan) => {
		const index = rest.findIndex((one) => one.label === plan.label);
		return [index < 0 ? null : rest.splice(index, 1)[0] ?? null, plan];
	});
	for (const pair of pairs) if (pair[0] === null) pair[0] = rest.shift() ?? null;
	return [...pairs, ...rest.map((plan) => [plan, null])];
}
function changeOf$2(before, after) {
	const plan = after ?? before;
	if (plan === null) return [];
	const parts = topics.flatMap((topic) => partOf(topic, before?.facts, after?.facts));
	const kind = before === null ? "new" : after === null ? "removed" : "changed";
	if (kind === "changed" && parts.length === 0) return [];
	return [{
		path: plan.path,
		label: plan.label,
		kind,
		parts: kind === "removed" ? [] : parts
	}];
}
function partOf({ name, say, by }, before, after) {
	const from = before === void 0 ? null : say(before);
	const to = after === void 0 ? null : say(after);
	if (from === to) return [];
	if (by !== void 0 && before !== void 0 && after !== void 0 && known$1(before, by) === known$1(after, by)) return [];
	return [{
		topic: name,
		before: from,
		after: to
	}];
}
/** A part as a few words, without markup. */
function partText({ topic, before, after }) {
	if (before === "") return `${topic} removed`;
	if (after === "") return `${topic} added`;
	if (before === null) return `${topic} ${after}`;
	return `${topic} ${before} → ${after ?? "not stated"}`;
}
const methodWords = {
	full: "full",
	lora: "LoRA",
	oft: "OFT",
	ia3: "(IA)³",
	"prompt-tuning": "prompt tuning",
	"prefix-tuning": "prefix tuning",
	"p-tuning": "P-tuning",
	"bottleneck-adapter": "adapter",
	"llama-adapter": "LLaMA-Adapter",
	"other-peft": "adapter",
	"hosted-unspecified": "chosen by the service"
};
function method$15(facts) {
	const kind = word$2(facts, "method.kind");
	if (kind === null) return null;
	const bits = known$1(facts, "quantization.bits");
	const quantised = typeof bits === "number" && bits < 16;
	const name = kind === "lora" && quantised && bits <= 4 ? "QLoRA" : methodWords[kind] ?? kind;
	const rank = word$2(facts, "adapter.rank");
	const length = word$2(facts, "prompt.virtualTokens");
	return [name, ...[
		...kind !== "full" && rank !== null ? [`rank ${rank}`] : [],
		...length !== null ? [`${length} virtual tokens`] : [],
		...quantised && name !== "QLoRA" ? [`on ${bits} bit`] : []
	]].join(" ");
}
function baseModel$1(facts) {
	const id = word$2(facts, "model.id");
	const revision = word$2(facts, "model.revision");
	return id !== null && revision !== null ? `${id} at ${revision}` : id;
}
function trainedWeights$1(facts) {
	const share = known$1(facts, "cost.trainableShare");
	if (typeof share !== "number") return null;
	const percent = share * 100;
	return `${Number(percent.toPrecision(percent >= 10 ? 3 : 2))} %`;
}
function length$1(facts) {
	const steps = known$1(facts, "hyper.maxSteps");
	if (typeof steps === "number" && steps > 0) return `${grouped$1(steps)} steps`;
	const epochs = known$1(facts, "hyper.epochs");
	return typeof epochs === "number" ? `${grouped$1(epochs)} ${epochs === 1 ? "epoch" : "epochs"}` : null;
}
const mostSources = 4;
function trainingData(facts) {
	const count = known$1(facts, "data.train");
	if (typeof count !== "number" || count === 0) return null;
	const ids = [];
	for (let index = 0; index < count && index < mostSources; index++) ids.push(word$2(facts, `data.train[${index}].id`) ?? "unnamed");
	if (count > ids.length) ids.push(`${count - ids.length} more`);
	return ids.join(", ");
}
function evaluation$2(facts) {
	return known$1(facts, "evaluation.enabled") === true ? "" : null;
}
function known$1(facts, name) {
	const fact = facts.get(name);
	return isKnown(fact) ? fact.value : null;
}
function word$2(facts, name) {
	const value = known$1(facts, name);
	if (value === null) return null;
	return typeof value === "object" ? value.map(scalar$2).join(", ") : scalar$2(value);
}
/** A rate the way its author wrote it: nobody wants `2e-5` turned into `0.00002`. */
function asWritten$1(facts, name) {
	const raw = facts.get(name)?.raw?.trim() ?? "";
	return /^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(raw) ? raw : word$2(facts, name);
}
function quantity(facts, name, unit) {
	const value = known$1(facts, name);
	if (typeof value !== "number") return null;
	const figure = value >= 10 ? grouped$1(Math.round(value)) : String(Number(value.toPrecision(2)));
	return unit === "" ? figure : `${figure} ${unit}`;
}
function scalar$2(value) {
	return typeof value === "number" ? grouped$1(value) : String(value);
}
function grouped$1(value) {
	if (!Number.isInteger(value) || Math.abs(value) < 1e3 || Math.abs(value) >= 0x38d7ea4c68000) return String(value);
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

// src/github/overview.ts
const mostPlanChanges = 12;
const mostUnread = 10;
const mostNeeds = 5;
/**
* The whole of a run as Markdown, never longer than a limit. Findings are left out from the end, the mildest first,
* and their number is said.
*
* @param limit UTF-16 units
*/
function overviewText(overview, limit) {
	const { report, planChanges, notes } = overview;
	const head = [
		`### ${headline(report)}`,
		...planSection(planChanges),
		...notes.length === 0 ? [] : [notes.map((note) => `> ${escapeMarkdown(note)}`).join("\n>\n")]
	].join("\n\n");
	const foot = [...unreadSection(report), footer(report)].join("\n\n");
	return [
		head,
		...findingSection(overview, limit - head.length - foot.length - 200),
		foot
	].join("\n\n");
}
/** `tunelint: 1 error, 2 warnings`. */
function headline(report) {
	return `tunelint: ${countsText(summarise(report))}`;
}
function countsText(counts) {
	const parts = [
		...counts.error > 0 ? [counted$2(counts.error, "error")] : [],
		...counts.warning > 0 ? [counted$2(counts.warning, "warning")] : [],
		...counts.info > 0 ? [counted$2(counts.info, "note")] : []
	];
	return parts.length === 0 ? "nothing to report" : parts.join(", ");
}
function planSection(changes) {
	if (changes.length === 0) return [];
	const lines = changes.slice(0, mostPlanChanges).map(planLine);
	if (changes.length > lines.length) lines.push(`- and ${changes.length - lines.length} more`);
	return [`**What this change does**\n\n${lines.join("\n")}`];
}
function planLine(change) {
	const name = `${codeSpan(change.path)} (${prose(change.label)})`;
	if (change.kind === "removed") return `- ${name} is removed`;
	const parts = change.parts.map((part) => prose(partText(part))).join("; ");
	return `- ${[name, change.kind === "new" ? "is new" : ""].filter((word) => word !== "").join(" ")}${parts === "" ? "" : `: ${parts}`}`;
}
function findingSection(overview, room) {
	const live = overview.report.findings.filter((finding) => finding.suppressed === null).sort(bySeverity);
	if (live.length === 0) return [];
	const items = live.map((finding) => findingItem(finding, overview));
	const kept = fitting(items, room, "\n");
	const left = live.slice(kept.length);
	const more = left.length === 0 ? [] : [`\n${leftOut(left)}`];
	return [[...kept, ...more].join("\n")];
}
function findingItem(finding, overview) {
	return `${`- **${severityWord(finding.severity)}** ${placeLink(finding.at, overview)} ${prose(finding.message)}`}${finding.advice === void 0 || overview.commented.has(finding) ? "" : ` ${prose(finding.advice)}`} (${ruleLink(finding, overview.links)})`;
}
function leftOut(findings) {
	return `${severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]).filter(([, count]) => count > 0).map(([severity, count]) => counted$2(count, severityWord(severity).toLowerCase())).join(", ")} more did not fit here; the report of the job holds all of them.`;
}
function unreadSection(report) {
	if (report.unread.length === 0) return [];
	const lines = report.unread.slice(0, mostUnread).map(({ path, reason }) => `- ${codeSpan(path)}: ${prose(reason)}`);
	if (report.unread.length > lines.length) lines.push(`- and ${report.unread.length - lines.length} more`);
	return [`**Not read**\n\n${lines.join("\n")}`];
}
function footer(report) {
	const counts = summarise(report);
	const unchanged = report.findings.filter(({ suppressed }) => suppressed?.kind === "unchanged").length;
	const others = counts.suppressed - unchanged;
	return `<sub>${[
		`${counted$2(counts.plans, "run")} in ${counted$2(counts.files, "file")}, ${counted$2(report.rulesHeld, "rule")} held.`,
		...unchanged > 0 ? [`${counted$2(unchanged, "finding")} not brought about by this change.`] : [],
		...others > 0 ? [`${counted$2(others, "finding")} suppressed or waived.`] : [],
		...counts.undecided > 0 ? [undecidedText(report)] : []
	].join(" ")}</sub>`;
}
/** What was not decided, and the facts that would decide most of it. */
function undecidedText(report) {
	const needs = /* @__PURE__ */ new Map();
	for (const { needs: names } of report.undecided) for (const name of names) needs.set(name, (needs.get(name) ?? 0) + 1);
	const names = [...needs].sort((a, b) => b[1] - a[1]).slice(0, mostNeeds);
	const would = names.length === 0 ? "" : `; would decide: ${names.map(([name]) => codeSpan(name)).join(", ")}`;
	return `${report.undecided.length} undecided${would}.`;
}

// src/github/summary.ts
/** The body of the summary comment. */
function summaryBody(overview) {
	return marked$1(overviewText(overview, longestBody), {
		kind: "summary",
		head: overview.links.commit
	});
}
/**
* Brings the one summary comment of a pull request up to date. A clean pull request gets none, but one that is there
* is told so.
*
* @param said comments of the conversation, oldest first
* @throws GitHubError
*/
async function postSummary(github, pull, overview, said) {
	const body = summaryBody(overview);
	if (said.some(isOwnSummary)) return settleSummaries(github, pull, body, said);
	const counts = summarise(overview.report);
	if (counts.error + counts.warning + counts.info === 0) return;
	await create(github, pull, body);
	await settleSummaries(github, pull, body, await github.comments(pull));
}
/** A creation whose answer broke off may have arrived: looking comes before writing twice. */
async function create(github, pull, body) {
	try {
		await github.createComment(pull, body);
	} catch (error) {
		if (!(error instanceof GitHubError) || error.kind !== "unavailable") throw error;
		if (!(await github.comments(pull)).some(isOwnSummary)) await github.createComment(pull, body);
	}
}
/** The oldest of ours wins. Two runs that created one each come to the same end, whoever looks first. */
async function settleSummaries(github, pull, body, said) {
	const [oldest, ...others] = said.filter(isOwnSummary).sort((a, b) => a.id - b.id);
	if (oldest !== void 0 && !sameText(oldest.body, body)) await github.updateComment(pull, oldest.id, body);
	for (const { id } of others) await github.deleteComment(pull, id);
}
function isOwnSummary({ own, body }) {
	return own && readMarker(body)?.kind === "summary";
}

// src/github/deliver.ts
const nothing$5 = /* @__PURE__ */ new Set();
/** Says on the pull request what the report says. Delivery never fails a run: what cannot be said is a notice. */
async function deliver(delivery) {
	let now;
	try {
		now = await delivery.github.conversation(delivery.pull);
	} catch (error) {
		return {
			commented: nothing$5,
			notices: [noticeFor(error, delivery)]
		};
	}
	if (isSuperseded(now, delivery.head)) return {
		commented: nothing$5,
		notices: [supersededNotice(now)]
	};
	const reviewed = await review(delivery, now);
	if (reviewed.stopped) return reviewed;
	const notices = [...reviewed.notices];
	if (delivery.wanted.summary) {
		const notice = await summarised(delivery, now, reviewed.commented);
		if (notice !== null && !notices.includes(notice)) notices.push(notice);
	}
	return {
		commented: reviewed.commented,
		notices
	};
}
async function summarised(delivery, now, commented) {
	const { github, pull, report, planChanges, links, notes } = delivery;
	try {
		await postSummary(github, pull, {
			report,
			planChanges,
			links,
			notes,
			commented
		}, now.comments);
		return null;
	} catch (error) {
		return noticeFor(error, delivery);
	}
}
async function review(delivery, now) {
	if (!delivery.wanted.review) return {
		commented: nothing$5,
		notices: [],
		stopped: false
	};
	const { github, pull, head, report, links } = delivery;
	const input = {
		github,
		pull,
		head,
		wording: {
			report,
			links
		}
	};
	const plan = planThreads({
		findings: placedFindings(delivery, now),
		threads: now.threads,
		evaluated: delivery.evaluated,
		maxOpen: delivery.wanted.maxComments
	});
	const said = /* @__PURE__ */ new Set();
	try {
		if ((await say(plan, input, said)).superseded) return {
			commented: nothing$5,
			notices: [pushedMeanwhile],
			stopped: true
		};
		for (const step of plan.steps) await take$2(step, input, said);
		return {
			commented: /* @__PURE__ */ new Set([...plan.covered, ...said]),
			notices: [],
			stopped: false
		};
	} catch (error) {
		const notice = noticeFor(error, delivery);
		const stopped = !(error instanceof GitHubError && error.kind === "permission") || delivery.readOnly !== null;
		return {
			commented: said.size === 0 && plan.fresh.length > 0 ? nothing$5 : /* @__PURE__ */ new Set([...plan.covered, ...said]),
			notices: [notice],
			stopped
		};
	}
}
/** Posts what is new: one review for lines, then a comment for each file. */
async function say(plan, input, said) {
	const onLines = plan.fresh.filter(({ place }) => place.kind === "line");
	const result = await postReview(input, onLines);
	for (const finding of result.posted.flatMap(({ findings }) => findings)) said.add(finding);
	if (result.superseded) return result;
	const onFiles = byFile([...plan.fresh.filter(({ place }) => place.kind === "file"), ...result.left]);
	for (const group of onFiles) if (await commentOnFile(input, group)) for (const finding of group.findings) said.add(finding);
	return result;
}
function placedFindings(delivery, now) {
	const anchors = anchorsOf(delivery.files);
	const live = delivery.report.findings.filter((finding) => finding.suppressed === null);
	const earlier = mayCarryOver(delivery, now) ? delivery.earlierIds() : /* @__PURE__ */ new Map();
	return live.map((finding) => {
		const id = earlier.get(finding.fingerprint);
		return {
			finding,
			place: placeOf$2(finding.at, anchors, delivery.report.sources.text(finding.at.file) ?? ""),
			ids: id === void 0 ? [finding.fingerprint] : [finding.fingerprint, id]
		};
	});
}
/** True when a thread stands on a file under the name that it had before the change renamed it. */
function mayCarryOver(delivery, now) {
	const before = new Set(delivery.files.flatMap((file) => file.status === "renamed" ? file.previousPath ?? [] : []));
	return before.size > 0 && now.threads.some(({ path, comments: [first] }) => first.own && before.has(path));
}
/** What has no line goes to its file, one comment each. */
function byFile(groups) {
	return groupsOf$1(groups.flatMap(({ place, findings }) => findings.map((finding) => {
		return {
			finding,
			place: {
				kind: "file",
				path: place.kind === "file" ? place.path : place.anchor.path
			},
			ids: []
		};
	})));
}
async function commentOnFile(input, group) {
	if (group.place.kind !== "file") return false;
	try {
		await input.github.createFileComment(input.pull, input.head, group.place.path, groupBody(input, group, false));
		return true;
	} catch (error) {
		if (error instanceof GitHubError && error.kind === "rejected") return false;
		throw error;
	}
}
async function take$2(step, input, said) {
	const { github, pull } = input;
	const [first] = step.thread.comments;
	switch (step.kind) {
		case "keep": return keep$1(step, input);
		case "move":
			if (step.alive.every(({ finding }) => said.has(finding))) await github.deleteReviewComment(pull, first.id);
			return;
		case "duplicate":
			if (!step.thread.answered && !step.thread.resolved) await github.deleteReviewComment(pull, first.id);
			return;
		case "end": return end(step, input);
		case "muted":
		case "leave": return;
	}
}
async function keep$1({ thread, alive }, input) {
	const [first] = thread.comments;
	const place = sharedPlace(thread, alive);
	const findings = alive.map(({ finding }) => finding).sort(bySeverity);
	const body = groupBody(input, {
		place,
		findings
	}, place.kind === "line");
	if (!sameText(first.body, body)) await input.github.updateReviewComment(input.pull, first.id, body);
	const target = alive.find(({ place }) => place.kind === "line")?.place;
	if (thread.outdated && target?.kind === "line") await tellOnce(thread, target.anchor.line, input);
}
/** A suggestion is offered only where the thread still stands on the very lines that it would replace. */
function sharedPlace(thread, alive) {
	const file = {
		kind: "file",
		path: thread.path
	};
	const { lines } = thread;
	const [place, ...others] = alive.map((placed) => placed.place);
	if (place?.kind !== "line" || lines === null || thread.outdated) return file;
	if (others.some((other) => other.kind !== "line" || keyOf$2(other) !== keyOf$2(place))) return file;
	return (place.anchor.startLine ?? place.anchor.line) === lines.first && place.anchor.line === lines.last ? place : file;
}
/** An answered thread is never deleted, so a reply says where its findings are now; the same line is told once. */
async function tellOnce(thread, line, { github, pull, head }) {
	if (thread.comments.some(({ own, body }) => {
		const marker = own ? readMarker(body) : null;
		return marker?.kind === "moved" && marker.line === line;
	})) return;
	const body = marked$1(`This is now at line ${line}.`, {
		kind: "moved",
		line,
		head
	});
	await github.reply(pull, thread.comments[0].id, body);
}
async function end({ thread, ids }, input) {
	const [first] = thread.comments;
	if (!thread.answered) return input.github.deleteReviewComment(input.pull, first.id);
	const text = `No longer found in ${input.head.slice(0, 12)}.`;
	await input.github.updateReviewComment(input.pull, first.id, marked$1(text, {
		kind: "fixed",
		ids,
		head: input.head
	}));
	if (thread.canResolve && !thread.resolved) await input.github.resolveThread(thread.id);
}
const pushedMeanwhile = "A newer commit was pushed meanwhile, so nothing was posted.";
function supersededNotice(now) {
	if (now.locked) return "The pull request is locked, so nothing was posted.";
	if (!now.open) return "The pull request is closed, so nothing was posted.";
	return pushedMeanwhile;
}
/** One sentence for a failed delivery. @throws what is no failure of the service */
function noticeFor(error, { readOnly }) {
	if (!(error instanceof GitHubError)) throw error;
	const instead = "Findings are annotations instead of comments";
	switch (error.kind) {
		case "permission":
		case "missing":
			if (readOnly === "fork") return `${instead}: the token of a pull request from a fork can only read. A second workflow can comment; see docs/github.md.`;
			if (readOnly === "dependabot") return `${instead}: the token of a run that Dependabot started can only read.`;
			return `${instead}: the token may not comment. Add "pull-requests: write" to the permissions of the job.`;
		case "credentials": return `${instead}: GitHub did not take the token (${error.message}).`;
		case "rate-limit": return `${instead}: GitHub asked to wait for longer than a run can (${error.message}).`;
		case "rejected": return `${instead}: GitHub did not take a comment (${error.message}).`;
		case "unavailable": return `${instead}: GitHub did not answer (${error.message}).`;
	}
}

// src/github/json.ts
/**
* Data from outside, read as what it claims to be and nothing more: a wrong type reads as an empty one, and whoever
* needs a value checks that it is there.
*/
function record$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function text$2(value) {
	return typeof value === "string" ? value : "";
}

// src/github/event.ts
var MalformedEvent = class extends Error {};
const wholeTree = /* @__PURE__ */ new Set([
	"schedule",
	"workflow_dispatch",
	"repository_dispatch"
]);
/** @throws MalformedEvent in one line that names what is missing */
function situationOf(event) {
	const payload = record$1(event.payload);
	if (event.name === "pull_request" || event.name === "pull_request_target") return pullRequest(event, payload);
	if (event.name === "workflow_run") return workflowRun(event, payload);
	if (event.name === "merge_group") {
		const group = record$1(payload.merge_group);
		return {
			kind: "commits",
			repository: repositoryOf(event),
			before: sha(group.base_sha, "merge_group.base_sha"),
			after: sha(group.head_sha, "merge_group.head_sha")
		};
	}
	if (event.name === "push") return push(event, payload);
	if (wholeTree.has(event.name)) return {
		kind: "all",
		repository: repositoryOf(event)
	};
	return {
		kind: "nothing",
		notice: `the event ${event.name || "(none)"} has nothing to check`
	};
}
function pullRequest(event, payload) {
	const request = record$1(payload.pull_request);
	const number = request.number ?? payload.number;
	if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) throw new MalformedEvent("the event file has no pull_request.number");
	if (payload.action === "closed") return {
		kind: "nothing",
		notice: `pull request ${number} is closed`
	};
	const head = record$1(request.head);
	const base = record$1(request.base);
	const fromFork = record$1(head.repo).full_name !== record$1(base.repo).full_name;
	return {
		kind: "pull",
		pull: {
			...repositoryOf(event),
			number
		},
		headSha: sha(head.sha, "pull_request.head.sha"),
		baseSha: sha(base.sha, "pull_request.base.sha"),
		readOnly: event.name === "pull_request_target" ? null : limitOf(fromFork, event.actor)
	};
}
function limitOf(fromFork, actor) {
	if (fromFork) return "fork";
	return actor === "dependabot[bot]" ? "dependabot" : null;
}
function workflowRun(event, payload) {
	const run = record$1(payload.workflow_run);
	if (run.event !== "pull_request" && run.event !== "pull_request_target") return {
		kind: "nothing",
		notice: "the workflow that ended was not started by a pull request"
	};
	const owner = text$2(record$1(record$1(run.head_repository).owner).login);
	const branch = text$2(run.head_branch);
	return {
		kind: "run",
		repository: repositoryOf(event),
		headSha: sha(run.head_sha, "workflow_run.head_sha"),
		headLabel: owner === "" || branch === "" ? null : `${owner}:${branch}`
	};
}
function push(event, payload) {
	if (payload.deleted === true) return {
		kind: "nothing",
		notice: "the branch was deleted"
	};
	const before = sha(payload.before, "before");
	return {
		kind: "commits",
		repository: repositoryOf(event),
		before: /^0+$/.test(before) ? null : before,
		after: sha(payload.after, "after")
	};
}
function repositoryOf(event) {
	const [owner = "", repo = "", ...rest] = event.repository.split("/");
	if (owner === "" || repo === "" || rest.length > 0) throw new MalformedEvent("GITHUB_REPOSITORY does not name a repository");
	return {
		owner,
		repo
	};
}
function sha(value, name) {
	if (typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value)) return value;
	throw new MalformedEvent(`the event file has no ${name}`);
}
/** The payload of an event file. @throws MalformedEvent when it holds no JSON object */
function parseEvent(source) {
	let payload;
	try {
		payload = JSON.parse(source);
	} catch {
		throw new MalformedEvent("the event file is not JSON");
	}
	if (typeof payload !== "object" || payload === null || list(payload) === payload) throw new MalformedEvent("the event file holds no object");
	return payload;
}

// src/github/job-summary.ts
/** The runner takes 1 MiB a step and shows nothing at all of what is larger. A character has up to three bytes here. */
const longest$1 = 3e5;
/** The page of the job: the same overview, with advice for every finding. */
function jobSummary(overview) {
	return `${overviewText({
		...overview,
		commented: /* @__PURE__ */ new Set()
	}, longest$1)}\n`;
}

// src/github/views.ts
function overlaid(files, { over, added }) {
	const missing = {
		ok: false,
		reason: "no such file"
	};
	return {
		read: (path) => {
			const content = over(path);
			return content === void 0 ? files.read(path) : content ?? missing;
		},
		exists: (path) => {
			const content = over(path);
			return content === void 0 ? files.exists(path) : content !== null;
		},
		list: () => {
			const kept = files.list().filter((path) => over(path) !== null);
			return [.../* @__PURE__ */ new Set([...kept, ...added.filter((path) => over(path) !== null)])].sort();
		}
	};
}
/**
* The files at the head.
*
* @param contents texts of changed files whose checkout differs from the head; null for one that could not be had
* @param listed tells which of the changed files the linter would look at
*/
function headView(checkout, diff, contents, listed) {
	const changed = byPath(diff);
	const left = leftBehind(diff);
	return overlaid(checkout, {
		over: (path) => {
			const file = changed.get(path);
			if (file?.status === "removed" || file === void 0 && left.has(path)) return null;
			const content = contents.get(path);
			if (content === void 0) return void 0;
			if (content !== null) return {
				ok: true,
				text: content
			};
			return {
				ok: false,
				reason: "its content at the head of the pull request could not be read"
			};
		},
		added: [...changed.values()].filter((file) => file.status !== "removed" && listed(file.path)).map(pathOf)
	});
}
/**
* The files at the base. A renamed file stands under both of its names: under the new one findings can be compared,
* under the old one other files may refer to it.
*/
function baseView(head, diff, listed) {
	const changed = byPath(diff);
	const source = /* @__PURE__ */ new Map();
	for (const file of diff.files) if (file.status === "renamed" && file.previousPath !== null) source.set(file.previousPath, file);
	const read = /* @__PURE__ */ new Map();
	return overlaid(head, {
		over: (path) => {
			const file = changed.get(path) ?? source.get(path);
			if (file === void 0) return void 0;
			let content = read.get(path);
			if (content === void 0) {
				content = contentBefore(file, head);
				read.set(path, content);
			}
			return content;
		},
		added: diff.files.filter((file) => file.status === "removed" && listed(file.path)).map(pathOf)
	});
}
/** Null for a file that the base does not have, or whose base cannot be told: its findings then count as new. */
function contentBefore(file, head) {
	if (file.status === "added" || file.status === "copied") return null;
	const text = file.status === "removed" ? removedText(file) : modifiedText(file, head);
	return text === null ? null : {
		ok: true,
		text
	};
}
function removedText(file) {
	return file.patch === null ? null : textBefore("", parsePatch(file.patch));
}
function modifiedText(file, head) {
	const after = head.read(file.path);
	if (!after.ok) return null;
	if (file.patch !== null) return textBefore(after.text, parsePatch(file.patch));
	return isPureRename(file) ? after.text : null;
}
/** A rename that changes nothing has no patch, and neither has a change too large to show. */
function isPureRename(file) {
	return file.status === "renamed" && file.patch === null && file.changes === 0;
}
function byPath(diff) {
	return new Map(diff.files.map((file) => [file.path, file]));
}
/** Old names of renamed files. */
function leftBehind(diff) {
	return new Set(diff.files.flatMap((file) => file.status === "renamed" ? file.previousPath ?? [] : []));
}
const pathOf = (file) => file.path;
/** Lines that the change added, for telling new findings from old ones. */
function addedIn(diff, lines) {
	const added = /* @__PURE__ */ new Map();
	for (const file of diff.files) {
		if (file.status === "removed" || isPureRename(file)) continue;
		added.set(file.path, file.status === "added" || file.patch === null ? "all" : lines(parsePatch(file.patch)));
	}
	return added;
}

// src/report/index.ts
/** Every format by its name. Each is loaded only when it is asked for, so that a start pays for one. */
const reporters = {
	stylish: async () => (await import("./action/stylish.js")).stylishReporter,
	json: async () => (await import("./action/json.js")).jsonReporter,
	sarif: async () => (await import("./action/sarif.js")).sarifReporter,
	github: async () => (await import("./action/github2.js")).githubReporter,
	junit: async () => (await import("./action/junit.js")).junitReporter,
	gitlab: async () => (await import("./action/gitlab.js")).gitlabReporter,
	rdjson: async () => (await import("./action/rdjson.js")).rdjsonReporter,
	markdown: async () => (await import("./action/markdown.js")).markdownReporter
};
function isFormat(name) {
	return Object.hasOwn(reporters, name);
}
/** The reporter of a format, or undefined for a name that is none. */
async function reporterNamed(name) {
	return isFormat(name) ? reporters[name]() : void 0;
}

// src/settle/changed.ts
/**
* Marks what the change did not bring about. A finding is new when the base does not have it, and also when its own
* place or a related one lies on an added line: a reader who sees that line must see the finding. What was there
* before stays in the report, marked.
*
* @param base findings at the base, or null where it could not be read: then the added lines alone decide
* @returns as many findings, in the same order; one that is suppressed already keeps its reason
*/
function markUnchanged(head, base, change) {
	const known = base === null ? () => true : knownAt(base, head, change.renamed);
	return head.map((finding) => finding.suppressed === null && known(finding) && !touches(finding, change) ? {
		...finding,
		suppressed: { kind: "unchanged" }
	} : finding);
}
/** True when a place of the finding lies on an added line. */
function touches(finding, change) {
	return isAdded(finding.at, change) || finding.related.some((place) => isAdded(place.at, change));
}
function isAdded(span, change) {
	const added = change.added.get(span.file);
	if (added === void 0 || added === "all") return added === "all";
	const lines = gitLines(change.text(span.file) ?? "", span);
	for (let line = lines.first; line <= lines.last; line++) if (added.has(line)) return true;
	return false;
}
/**
* Tells whether the base has a finding. A comment or waiver that hid it there does not count: taking one away makes
* the finding new.
*/
function knownAt(base, head, renamed) {
	const live = base.filter((finding) => finding.suppressed === null);
	const fingerprints = new Set(live.map((finding) => finding.fingerprint));
	if (renamed.size === 0) return (finding) => fingerprints.has(finding.fingerprint);
	const liveOnes = new Set(live);
	const keysAtBase = new Set([...identities(base, /* @__PURE__ */ new Map())].filter(([finding]) => liveOnes.has(finding)).map(([, key]) => key));
	const keysAtHead = identities(head, renamed);
	return (finding) => fingerprints.has(finding.fingerprint) || keysAtBase.has(keysAtHead.get(finding) ?? "");
}
/** What a fingerprint is made of, with the paths that the files had before they were renamed. */
function identities(findings, renamed) {
	const seen = /* @__PURE__ */ new Map();
	const keys = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = JSON.stringify([
			finding.rule,
			renamed.get(finding.at.file) ?? finding.at.file,
			planBefore(finding.plan, renamed),
			finding.fact
		]);
		const occurrence = seen.get(key) ?? 0;
		seen.set(key, occurrence + 1);
		keys.set(finding, `${key}${occurrence}`);
	}
	return keys;
}
function planBefore(plan, renamed) {
	if (plan === null) return null;
	const hash = plan.lastIndexOf("#");
	const before = renamed.get(plan.slice(0, hash));
	return before === void 0 ? plan : before + plan.slice(hash);
}

// src/action/change.ts
/** The change behind an event. Without a service, or when it does not answer, everything that is checked out counts. */
async function changeOf$1(situation, github) {
	switch (situation.kind) {
		case "all": return {
			...whole$1(situation.repository),
			head: null,
			notes: []
		};
		case "commits": return commits(situation, github);
		case "pull": return pull(situation, github);
		case "run": return run$1(situation, github);
	}
}
const whole$1 = (repository) => ({
	repository,
	pull: null,
	readOnly: null,
	diff: null
});
async function commits({ repository, before, after }, github) {
	const change = {
		...whole$1(repository),
		head: after,
		notes: []
	};
	if (before === null || github === null) return change;
	const diff = await orNotice(github.compare(repository, before, after));
	if (typeof diff === "string") return {
		...change,
		notes: [diff]
	};
	if (diff.complete) return {
		...change,
		diff
	};
	return {
		...change,
		notes: ["GitHub does not list all files of this comparison, so every finding counts."]
	};
}
async function pull({ pull, headSha, baseSha, readOnly }, github) {
	const repository = {
		owner: pull.owner,
		repo: pull.repo
	};
	const change = {
		repository,
		pull,
		readOnly,
		head: headSha,
		diff: null
	};
	if (github === null) return {
		...change,
		notes: ["There is no token, so every finding counts."]
	};
	const listed = await orNotice(github.changedFiles(pull));
	const diff = typeof listed === "string" ? await orNotice(github.compare(repository, baseSha, headSha)) : listed;
	if (typeof diff === "string") return {
		...change,
		notes: [diff]
	};
	const notes = diff.complete ? [] : ["GitHub does not list all files of this change, so every finding counts."];
	return {
		...change,
		diff,
		notes
	};
}
/** A finished workflow tells its commit, which is checked against the pull request that it is said to belong to. */
async function run$1({ repository, headSha, headLabel }, github) {
	if (github === null) return { nothing: "a run after another workflow needs a token" };
	const found = await orNotice(github.pullsOfCommit(repository, headSha, headLabel));
	if (typeof found === "string") return { nothing: found };
	const ours = found.find((one) => one.open && sameName(one.pull.owner, repository.owner) && sameName(one.pull.repo, repository.repo));
	if (ours === void 0) return { nothing: `no open pull request has ${headSha.slice(0, 12)} as its head` };
	return pull({
		kind: "pull",
		pull: ours.pull,
		headSha,
		baseSha: ours.baseSha,
		readOnly: null
	}, github);
}
const sameName = (a, b) => a.toLowerCase() === b.toLowerCase();
/** What was asked for, or one sentence that says why not. */
async function orNotice(asked) {
	try {
		return await asked;
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return `GitHub did not list the change (${error.message}), so every finding counts.`;
	}
}

// src/github/contents.ts
/** Larger files are not read by the linter, so they are not fetched either. */
const largest = 1048576;
/**
* Texts of changed files at the head, for those whose checkout differs from it: a checkout of a pull request is a
* merge, or the base. Asked in order of price: the work tree, git's objects, the service.
*
* @returns nothing for a file that the work tree has as it is at the head, null for one that could not be had
*/
async function headContents(files, sources) {
	const contents = /* @__PURE__ */ new Map();
	const wanted = files.filter((file) => file.status !== "removed" && !isCheckedOut(sources.root, file));
	const local = blobsInGit(wanted.flatMap(blobOf), sources);
	const remote = await remoteTexts(wanted.filter((file) => file.blob === null || !local.has(file.blob)).flatMap(blobOf), sources);
	for (const file of wanted) {
		const text = file.blob === null ? void 0 : local.get(file.blob) ?? remote.get(file.blob);
		contents.set(file.path, text ?? null);
	}
	return contents;
}
function blobOf(file) {
	return file.blob === null || !isObjectId(file.blob) ? [] : [file.blob];
}
function isObjectId(id) {
	return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
}
/** True when the work tree holds exactly what the head has. A path that leaves the root, or is a link, never does. */
function isCheckedOut(root, file) {
	if (file.blob === null || !isPlainPath(file.path)) return false;
	try {
		const path = join$1(root, file.path);
		const stat = lstatSync(path);
		if (!stat.isFile() || stat.size > largest) return stat.isFile();
		return objectId(readFileSync(path), file.blob.length === 64 ? "sha256" : "sha1") === file.blob;
	} catch {
		return false;
	}
}
/** Paths come from outside; only plain relative ones are ever joined to a folder. */
function isPlainPath(path) {
	if (path === "" || path.includes("\0") || path.includes("\\") || path.startsWith("/")) return false;
	return path.split("/").every((part) => part !== ".." && part !== "." && part !== "");
}
/** The id that git gives to a content. */
function objectId(bytes, algorithm = "sha1") {
	return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function blobsInGit(ids, { root, environment }) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const run = spawnSync("git", ["cat-file", "--batch"], {
		cwd: root,
		input: ids.join("\n"),
		maxBuffer: 1 << 28,
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		],
		env: {
			...environment,
			GIT_NO_LAZY_FETCH: "1"
		}
	});
	return run.status === 0 ? parseBatch(run.stdout) : /* @__PURE__ */ new Map();
}
/** What `git cat-file --batch` prints: `<id> blob <size>`, the content, a line break; or `<id> missing`. */
function parseBatch(output) {
	const texts = /* @__PURE__ */ new Map();
	let at = 0;
	while (at < output.length) {
		const end = output.indexOf(10, at);
		if (end < 0) break;
		const [id = "", type, size] = output.toString("latin1", at, end).split(" ");
		at = end + 1;
		if (size === void 0) continue;
		const length = Number(size);
		if (type === "blob" && length <= largest) texts.set(id, output.toString("utf8", at, at + length));
		at += length + 1;
	}
	return texts;
}
async function remoteTexts(ids, { service }) {
	if (ids.length === 0 || service === null) return /* @__PURE__ */ new Map();
	try {
		return await service.github.texts(service.repository, ids);
	} catch (error) {
		if (error instanceof GitHubError) return /* @__PURE__ */ new Map();
		throw error;
	}
}

// node_modules/ignore/index.js
var require_ignore = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}));

// src/project/disk.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
/** Largest file that is read; real configurations are a few kilobytes. */
const largestFile = 1048576;
const headSize = 65536;
const candidate = /\.(ya?ml|json|toml)$|(^|\/)(README|MODEL_CARD|model_card)\.md$/;
/** Folders that hold other people's files or a machine's own, whatever `.gitignore` says. */
const ignoredFolders = [
	".git",
	"node_modules",
	".venv",
	"venv",
	"site-packages",
	"__pycache__",
	".tox",
	"vendor",
	"third_party",
	".mypy_cache",
	"wandb",
	"mlruns"
];
/**
* A folder on disk.
*
* In a git work tree git says which files there are; elsewhere the folder is walked with its `.gitignore` files.
* Symbolic links are followed only for files that stay inside the root. Nothing is executed but `git ls-files`.
*/
function filesOnDisk(options) {
	const root = realpathSync(options.root);
	const texts = /* @__PURE__ */ new Map();
	let listed;
	return {
		read: (path) => {
			let text = texts.get(path);
			if (text === void 0) {
				text = readText$1(root, path);
				texts.set(path, text);
			}
			return text;
		},
		list: () => {
			listed ??= listFiles(root, options);
			return listed;
		},
		exists: (path) => existsSync(join$1(root, path))
	};
}
function readText$1(root, path) {
	try {
		const full = resolve$1(root, path);
		const real = realpathSync(full);
		if (real !== root && !real.startsWith(root + sep)) return {
			ok: false,
			reason: "a link that leaves the project is not followed"
		};
		const { size } = statSync(real);
		if (size > 1048576) return {
			ok: false,
			reason: `the file has ${(size / 1e6).toFixed(1)} MB; files above ${largestFile / 1024 / 1024} MiB are not read`,
			head: readHead(real)
		};
		return decode(readFileSync(real));
	} catch (error) {
		return {
			ok: false,
			reason: reasonOf(error)
		};
	}
}
function decode(bytes) {
	if (bytes.length >= 2 && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255)) return {
		ok: false,
		reason: "the file is in UTF-16; save it as UTF-8"
	};
	return {
		ok: true,
		text: bytes.toString("utf8")
	};
}
function readHead(path) {
	const file = openSync(path, "r");
	try {
		const buffer = Buffer.alloc(headSize);
		return buffer.toString("utf8", 0, readSync(file, buffer, 0, headSize, 0));
	} finally {
		closeSync(file);
	}
}
const reasons = {
	ENOENT: "no such file",
	EACCES: "permission denied",
	EISDIR: "a folder, not a file",
	ELOOP: "a link that leads to itself",
	EPERM: "permission denied"
};
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
function listFiles(root, options) {
	const starts = options.paths.length === 0 ? [""] : options.paths;
	const found = /* @__PURE__ */ new Set();
	const folders = [];
	for (const start of starts) {
		const stat = lstatSync(join$1(root, start), { throwIfNoEntry: false });
		if (stat?.isDirectory()) folders.push(start);
		else if (stat) found.add(start);
	}
	for (const path of folders.length > 0 ? listFolders(root, folders, options.noIgnore) : []) found.add(path);
	return [...found].sort();
}
function listFolders(root, folders, noIgnore) {
	const tracked = noIgnore ? void 0 : gitFiles(root, folders);
	if (tracked) return tracked.filter(isListedPath);
	return folders.flatMap((folder) => walk$2(root, folder, noIgnore));
}
/** True for a path that is listed wherever it comes from: by its ending, and outside other people's folders. */
function isListedPath(path) {
	return candidate.test(path) && !inIgnoredFolder(path);
}
const inIgnoredFolder = (path) => path.split("/").some((part) => ignoredFolders.includes(part));
/** Tracked and untracked files that git does not ignore; undefined outside a work tree or without git. */
function gitFiles(root, folders) {
	if (!insideWorkTree(root)) return void 0;
	const args = [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--deduplicate",
		"--",
		...folders.includes("") ? [] : folders.map((folder) => `:(literal)${folder}`)
	];
	const run = spawnSync("git", args, {
		cwd: root,
		encoding: "utf8",
		maxBuffer: 1 << 30,
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		]
	});
	if (run.status !== 0 || run.error) return void 0;
	return run.stdout.split("\0").filter((path) => path !== "");
}
/** Looks for `.git` upwards, so that a folder outside any work tree does not pay for starting git. */
function insideWorkTree(root) {
	for (let folder = root;; folder = resolve$1(folder, "..")) {
		if (existsSync(join$1(folder, ".git"))) return true;
		if (resolve$1(folder, "..") === folder) return false;
	}
}
function walk$2(root, folder, noIgnore) {
	return walkInto(folder, {
		root,
		noIgnore,
		rules: []
	});
}
function walkInto(folder, above) {
	const own = above.noIgnore ? void 0 : rulesOf(above.root, folder);
	const here = own ? {
		...above,
		rules: [...above.rules, own]
	} : above;
	return entriesOf$1(join$1(here.root, folder)).flatMap((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) return entersFolder(entry.name, path, here) ? walkInto(path, here) : [];
		return isCandidate(path, entry.isFile(), here) ? [path] : [];
	});
}
function entersFolder(name, path, here) {
	if (here.noIgnore) return name !== ".git";
	return !ignoredFolders.includes(name) && !isIgnored(`${path}/`, here.rules);
}
/** A link to a folder is not entered, so no loop can arise; a link to a file is checked when it is read. */
function isCandidate(path, isFile, here) {
	return candidate.test(path) && !isIgnored(path, here.rules) && (isFile || isFileBehindLink(join$1(here.root, path)));
}
function entriesOf$1(folder) {
	try {
		return readEntries(folder);
	} catch {
		return [];
	}
}
const readEntries = (folder) => readdirSync(folder, { withFileTypes: true });
const isFileBehindLink = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
function rulesOf(root, folder) {
	const path = join$1(root, folder, ".gitignore");
	return existsSync(path) ? {
		folder,
		rules: (0, import_ignore.default)().add(readFileSync(path, "utf8"))
	} : void 0;
}
function isIgnored(path, rules) {
	return rules.some(({ folder, rules: set }) => {
		const relative = folder === "" ? path : path.slice(folder.length + 1);
		return relative !== "" && set.ignores(relative);
	});
}

// src/project/files.ts
/** Files held in memory: examples inside policies, tests, a browser. */
function filesInMemory(contents) {
	const texts = new Map(Object.entries(contents));
	return {
		read: (path) => {
			const text = texts.get(path);
			return text === void 0 ? {
				ok: false,
				reason: "no such file"
			} : {
				ok: true,
				text
			};
		},
		list: () => [...texts.keys()].sort(),
		exists: (path) => texts.has(path)
	};
}

// src/project/paths.ts
/** Paths are relative to the root of the run, with forward slashes; the root itself is ''. */
/** Folder of a path; '' for the root. */
function directoryOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function fileNameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** A path as seen from a folder, or undefined when it lies outside. */
function relativeTo(folder, path) {
	if (folder === "") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
}
/**
* A reference put onto a folder and made plain.
*
* @returns undefined for what would leave the root, and for absolute paths and URLs: those are never followed
*/
function joinPath(folder, reference) {
	if (reference === "" || /^([a-z][a-z0-9+.-]*:|[/\\~])/i.test(reference) || reference.includes("\0")) return void 0;
	const parts = [];
	for (const part of `${folder}/${reference}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}

// src/action/checkout.ts
/** Without a checkout, files come from the service, as many as this. */
const mostRemoteFiles = 400;
/**
* The files at the head and at the base of a change. Nothing of the head is ever run, and where the checkout is the
* base or a merge, its changed files are read as data.
*/
async function statesOf(change, workspace) {
	const isListed = (path) => isListedPath(path) && isBelow(path, workspace.paths);
	const checkout = isEmpty$1(workspace.root) ? await remoteFiles(change, workspace, isListed) : filesOnDisk({
		root: workspace.root,
		noIgnore: false,
		paths: workspace.paths
	});
	if (change.diff === null) return {
		head: checkout,
		base: null,
		isListed
	};
	const head = await filesAtHead(change.diff, checkout, change.repository, workspace, isListed);
	return {
		head,
		base: baseView(head, change.diff, isListed),
		isListed
	};
}
async function filesAtHead(diff, checkout, repository, { root, environment, github }, isListed) {
	const service = github === null ? null : {
		github,
		repository
	};
	const files = diff.files.filter((file) => isListedPath(file.path));
	return headView(checkout, diff, await headContents(files, {
		root,
		environment,
		service
	}), isListed);
}
function isBelow(path, folders) {
	return folders.length === 0 || folders.some((folder) => path === folder || relativeTo(folder, path) !== void 0);
}
function isEmpty$1(folder) {
	try {
		return readdirSync(folder).length === 0;
	} catch {
		return true;
	}
}
/** Files of the commit, for a workflow without a checkout. */
async function remoteFiles({ repository, head }, { github }, isListed) {
	if (github === null || head === null) return filesInMemory({});
	const { entries } = await github.tree(repository, head);
	const wanted = entries.filter(({ path, size }) => isListed(path) && size <= 1048576).slice(0, mostRemoteFiles);
	const texts = await github.texts(repository, wanted.map(({ blob }) => blob));
	return filesInMemory(Object.fromEntries(wanted.flatMap(({ path, blob }) => {
		const text = texts.get(blob);
		return text === void 0 ? [] : [[path, text]];
	})));
}

// src/action/earlier-ids.ts
/**
* Fingerprints that the findings of renamed files had under the old names. A fingerprint holds the path, so the head
* is linted once more with those files put back to where they were; what is found at the same offset is the same.
*
* @returns fingerprint today → fingerprint before
*/
function earlierIds(findings, head, diff, lint) {
	const before = new Map(diff.files.flatMap((file) => file.status === "renamed" && file.previousPath !== null ? [[file.path, file.previousPath]] : []));
	const known = new Map(lint(underOldNames(head, before)).map((finding) => [keyOf$1(finding, /* @__PURE__ */ new Map()), finding]));
	const ids = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const old = known.get(keyOf$1(finding, before));
		if (old !== void 0 && old.fingerprint !== finding.fingerprint) ids.set(finding.fingerprint, old.fingerprint);
	}
	return ids;
}
function keyOf$1({ rule, fact, plan, at }, renamed) {
	const hash = plan?.lastIndexOf("#") ?? -1;
	const planPath = plan === null ? null : plan.slice(0, hash);
	return JSON.stringify([
		rule,
		fact,
		planPath === null ? null : renamed.get(planPath) ?? planPath,
		plan?.slice(hash) ?? null,
		renamed.get(at.file) ?? at.file,
		at.start
	]);
}
function underOldNames(head, before) {
	const after = new Map([...before].map(([now, then]) => [then, now]));
	const source = (path) => after.get(path) ?? (before.has(path) ? null : path);
	return {
		read: (path) => {
			const from = source(path);
			return from === null ? {
				ok: false,
				reason: "no such file"
			} : head.read(from);
		},
		exists: (path) => {
			const from = source(path);
			return from !== null && head.exists(from);
		},
		list: () => {
			const kept = head.list().flatMap((path) => before.get(path) ?? (after.has(path) ? [] : [path]));
			return [...new Set(kept)].sort();
		}
	};
}

// src/action/inputs.ts
/** @throws UserMistake for a value that an input does not take */
function readInputs(environment) {
	const input = (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
	return {
		paths: lines(input("paths")).flatMap(below),
		config: input("config") || void 0,
		policies: lines(input("policy")),
		failOn: oneOf(input("fail-on"), "fail-on", [
			"error",
			"warning",
			"info",
			"never"
		]),
		onlyChanged: flag$2(input("only-changed"), "only-changed", true),
		review: flag$2(input("review"), "review", true),
		summary: flag$2(input("summary"), "summary", true),
		maxComments: count$3(input("max-comments"), "max-comments", 30),
		token: input("token")
	};
}
/** One entry a line. */
function lines(value) {
	return value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
/** The workspace itself is no restriction. */
function below(path) {
	const plain = joinPath("", path);
	if (plain === void 0) throw new UserMistake(`paths: ${path} lies outside the workspace`, "paths are relative to it");
	return plain === "" ? [] : [plain];
}
function flag$2(value, name, preset) {
	if (value === "") return preset;
	if (/^true$/i.test(value)) return true;
	if (/^false$/i.test(value)) return false;
	throw new UserMistake(`${name}: "${value}" is neither true nor false`);
}
function count$3(value, name, preset) {
	if (value === "") return preset;
	if (/^\d{1,4}$/.test(value)) return Number(value);
	throw new UserMistake(`${name}: "${value}" is no whole number from 0 to 9999`);
}
function oneOf(value, name, allowed) {
	if (value === "") return void 0;
	const found = allowed.find((one) => one === value);
	if (found !== void 0) return found;
	throw new UserMistake(`${name}: there is no "${value}"`, `use one of ${allowed.join(", ")}`);
}

// \0virtual:policies
var _virtual_policies_default = JSON.parse("[{\"policy\":\"data\",\"version\":1,\"title\":\"The data of a run\",\"summary\":\"Whether the data can teach what is wanted, can be measured, and stays where it belongs.\",\"sources\":[{\"id\":\"G10\",\"claim\":\"A company may hold proprietary data that is highly relevant to its use case.\",\"where\":\"Incorporate proprietary data\"},{\"id\":\"G11\",\"claim\":\"The data enters through training examples that contain it.\",\"where\":\"Incorporate proprietary data\"}],\"rules\":[{\"id\":\"proprietary-data-public-push\",\"title\":\"Proprietary data with a public upload\",\"severity\":\"error\",\"objectives\":\"any\",\"keepsSeverity\":true,\"when\":{\"all\":[{\"fact\":\"intent.data.proprietary\",\"equals\":true},{\"fact\":\"output.push\",\"equals\":true},{\"fact\":\"output.hubPrivate\",\"equalsOrUnset\":false}]},\"at\":[\"output.hubPrivate\",\"output.push\",\"output.hubId\"],\"message\":\"You declare proprietary data, yet this run uploads its result to {output.hubId|a hub} without making it private; tuned weights can reproduce training text.\",\"advice\":\"Set the private flag (hub_private_repo: true), or turn the upload off.\",\"because\":\"Training examples can be drawn out of tuned weights. An upload to a public repository cannot be taken back.\",\"guidance\":[\"G10\",\"G11\"],\"effect\":\"waste\"}]},{\"policy\":\"method\",\"version\":1,\"title\":\"Settings that defeat the method\",\"summary\":\"Rates, ranks, targets, quantisation and new tokens that work against the method that was chosen.\",\"sources\":[{\"id\":\"G8\",\"claim\":\"Fine tuning can supplement knowledge with vocabulary absent from pre-training data.\",\"where\":\"Add domain-specific knowledge\"},{\"id\":\"G9\",\"claim\":\"Example: arcane legal or financial terms.\",\"where\":\"Add domain-specific knowledge\"},{\"id\":\"G16\",\"claim\":\"LoRA and QLoRA can customise one model for several tasks.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G17\",\"claim\":\"Full fine tuning changes all weights of the base model.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G20\",\"claim\":\"With LoRA or QLoRA the base weights do not change during the experiment.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G24\",\"claim\":\"Prompt tuning can lower inference cost at scale.\",\"where\":\"Reduce the cost at scale\"},{\"id\":\"G28\",\"claim\":\"Prompt tuning adjusts style at lower cost.\",\"where\":\"When to prompt tune\"},{\"id\":\"G29\",\"claim\":\"Prompt tuning gives output in a reliable form from zero-shot prompts.\",\"where\":\"When to prompt tune\"},{\"id\":\"E-VLLM-4\",\"claim\":\"Whole embedding or head weights inside an adapter make it unloadable.\",\"where\":\"Cloudera AI Inference documentation; fms-hf-tuning README\",\"date\":\"2026-08-01\"},{\"id\":\"E-PEFT-3\",\"claim\":\"Text initialisation without a text or a tokenizer raises.\",\"where\":\"peft src/peft/tuners/prompt_tuning/config.py\",\"date\":\"2026-08-21\"},{\"id\":\"E-IBM-1\",\"claim\":\"Batch size 1 to 16, accumulation 1 to 128, learning rate 0.00001 to 0.5, epochs 1 to 50.\",\"where\":\"IBM documentation, Parameters for tuning foundation models\",\"date\":\"2026-08-01\"},{\"id\":\"E-IBM-7\",\"claim\":\"The initialisation text follows the task.\",\"where\":\"IBM documentation, Creating a prompt-tuning experiment\",\"date\":\"2025-05-01\"},{\"id\":\"E-IBM-10\",\"claim\":\"Prompt tuning is deprecated and will be removed.\",\"where\":\"IBM documentation, Data formats for tuning\",\"date\":\"2026-08-01\"},{\"id\":\"E-IBM-11\",\"claim\":\"The LoRA and QLoRA tuning service ends on 10 September 2026.\",\"where\":\"IBM documentation, Choosing a foundation model to tune (SaaS)\",\"date\":\"2026-08-01\"},{\"id\":\"E-IBM-14\",\"claim\":\"init_text is ignored unless init_method is text.\",\"where\":\"IBM/watsonx-ai-node-sdk types\",\"date\":\"2026-06-12\"}],\"rules\":[{\"id\":\"vocabulary-tokens-frozen\",\"title\":\"New tokens with frozen embeddings\",\"severity\":\"error\",\"when\":{\"all\":[{\"fact\":\"method.kind\",\"in\":[\"lora\",\"ia3\"]},{\"fact\":\"tokens.added\",\"countAtLeast\":1},{\"fact\":\"tokens.rowsTrained\",\"equals\":false}]},\"at\":[\"tokens.added\"],\"message\":\"You add {tokens.added.count} tokens, but adapter training leaves their embeddings untrained, so they stay noise.\",\"advice\":\"Train just those rows (trainable token indices), save embed_tokens and lm_head in full where the result is merged, or spell the terms with tokens that exist.\",\"because\":\"A new token gets a random row in the embedding table. LoRA trains the layers it targets and nothing else, so the row stays random and the token stays without meaning.\",\"guidance\":[\"G8\",\"G9\"],\"evidence\":[\"E-VLLM-4\"],\"effect\":\"silent\"},{\"id\":\"output-overwrites-base\",\"title\":\"Output path equals the base path\",\"severity\":\"error\",\"objectives\":\"any\",\"keepsSeverity\":true,\"when\":{\"fact\":\"output.isModel\",\"equals\":true},\"silentWhen\":{\"any\":[{\"fact\":\"checkpoint.resume\",\"in\":[\"auto\",\"path\"],\"declared\":true,\"why\":\"The run goes on inside its own output folder.\"}]},\"at\":[\"output.dir\"],\"message\":\"{output.dir|The output folder} is also the base model's folder; the run would overwrite the weights that other tasks use.\",\"advice\":\"Write the result elsewhere.\",\"because\":\"Training writes its result over what it finds. The base cannot be had back from the tuned weights.\",\"guidance\":[\"G17\",\"G20\"],\"effect\":\"waste\"},{\"id\":\"soft-prompt-init-incomplete\",\"title\":\"Text initialisation without its text\",\"severity\":\"error\",\"kinds\":[\"train\",\"adapter-artifact\"],\"objectives\":\"any\",\"when\":{\"all\":[{\"fact\":\"method.kind\",\"equals\":\"prompt-tuning\"},{\"any\":[{\"all\":[{\"fact\":\"prompt.init\",\"equals\":\"text\"},{\"fact\":\"prompt.initText\",\"unset\":true}]},{\"all\":[{\"fact\":\"prompt.init\",\"equals\":\"random\"},{\"fact\":\"prompt.init\",\"declared\":true},{\"fact\":\"prompt.initText\",\"exists\":true}]}]}]},\"at\":[\"prompt.init\",\"prompt.initText\"],\"message\":\"You chose {prompt.init} initialisation of the soft prompt, but its text is {prompt.initText|missing}.\",\"advice\":\"Give the instruction of the task as text, and for classification the labels; or choose random initialisation and drop the text.\",\"because\":\"With text initialisation the prompt starts from the embeddings of a sentence, which needs the sentence. With random initialisation a text is ignored.\",\"guidance\":[\"G28\",\"G29\"],\"evidence\":[\"E-PEFT-3\",\"E-IBM-7\",\"E-IBM-14\"],\"effect\":\"silent\"},{\"id\":\"watsonx-tuning-removed\",\"title\":\"watsonx.ai tuning service past its removal date\",\"severity\":\"warning\",\"severityWhen\":[{\"severity\":\"error\",\"when\":{\"all\":[{\"fact\":\"plan.today\",\"onOrAfter\":\"2026-09-10\"},{\"fact\":\"method.kind\",\"equals\":\"lora\"}]}}],\"frameworks\":[\"watsonx\"],\"objectives\":\"any\",\"when\":{\"fact\":\"method.kind\",\"in\":[\"lora\",\"prompt-tuning\"]},\"silentWhen\":{\"fact\":\"plan.dialect\",\"equals\":\"self-managed\",\"why\":\"Installations of one's own keep the service.\"},\"at\":[\"method.kind\",\"model.id\"],\"message\":\"watsonx.ai as a service set 10 September 2026 as the end of LoRA and QLoRA tuning and has deprecated prompt tuning; this job may find no service.\",\"advice\":\"Tune elsewhere and bring the model in as a custom foundation model, or use a self-managed installation.\",\"because\":\"The vendor has announced the removal with a date. A job that is sent after it fails at once, and a tuned prompt that was made before may not be deployable.\",\"guidance\":[\"G16\",\"G24\"],\"evidence\":[\"E-IBM-10\",\"E-IBM-11\"],\"effect\":\"start\"},{\"id\":\"watsonx-parameter-range\",\"title\":\"watsonx.ai parameter out of range\",\"severity\":\"error\",\"frameworks\":[\"watsonx\"],\"objectives\":\"any\",\"when\":{\"any\":[{\"fact\":\"hyper.microBatch\",\"greater\":16},{\"fact\":\"hyper.microBatch\",\"less\":1},{\"fact\":\"hyper.accumulation\",\"greater\":128},{\"fact\":\"hyper.accumulation\",\"less\":1},{\"fact\":\"hyper.learningRate\",\"greater\":0.5},{\"fact\":\"hyper.learningRate\",\"less\":0.00001},{\"fact\":\"hyper.epochs\",\"greater\":50},{\"fact\":\"hyper.epochs\",\"less\":1}]},\"message\":\"watsonx.ai takes batch sizes 1 to 16, accumulation 1 to 128, learning rates 0.00001 to 0.5 and 1 to 50 epochs; this job asks for batch {hyper.microBatch|unset}, accumulation {hyper.accumulation|unset}, rate {hyper.learningRate|unset}, epochs {hyper.epochs|unset}.\",\"advice\":\"Use values in these ranges.\",\"because\":\"The service checks these ranges when the job is sent and refuses it.\",\"guidance\":[\"G16\",\"G24\"],\"evidence\":[\"E-IBM-1\",\"E-IBM-14\"],\"effect\":\"start\"}]},{\"policy\":\"serving\",\"version\":1,\"title\":\"Serving the result\",\"summary\":\"Whether what the run produces can be loaded and shared as planned.\",\"sources\":[{\"id\":\"G20\",\"claim\":\"With LoRA or QLoRA the base weights do not change during the experiment.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G22\",\"claim\":\"Several task-specific adapters can be made.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G23\",\"claim\":\"Those adapters can be served on one base model, which saves cost.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G24\",\"claim\":\"Prompt tuning can lower inference cost at scale.\",\"where\":\"Reduce the cost at scale\"},{\"id\":\"G27\",\"claim\":\"Deploying the smaller tuned model lowers long-term cost.\",\"where\":\"Reduce the cost at scale\"},{\"id\":\"E-VLLM-1\",\"claim\":\"vLLM takes adapters up to max_lora_rank, 16 unless set; 1, 8, 16, 32, 64, 128, 256, 320 and 512 are allowed.\",\"where\":\"vllm/config/lora.py\",\"date\":\"2026-08-01\"},{\"id\":\"E-VLLM-2\",\"claim\":\"A larger adapter is refused when it is loaded.\",\"where\":\"vLLM, worker manager\",\"date\":\"2026-08-01\"},{\"id\":\"E-VLLM-3\",\"claim\":\"Adapters with modules_to_save or DoRA are refused.\",\"where\":\"vllm/lora/peft_helper.py\",\"date\":\"2026-08-01\"},{\"id\":\"E-VLLM-4\",\"claim\":\"Whole embedding or head weights inside an adapter make it unloadable.\",\"where\":\"Cloudera AI Inference documentation; fms-hf-tuning README\",\"date\":\"2026-08-01\"},{\"id\":\"E-VLLM-5\",\"claim\":\"vLLM removed prompt adapters in July 2025; 0.10.0 is the first release without them.\",\"where\":\"vllm-project/vllm pull request 20588\",\"date\":\"2025-07-01\"},{\"id\":\"E-LORAX-1\",\"claim\":\"One server holds thousands of adapters of one base and mixes them in a batch.\",\"where\":\"predibase/lorax README\",\"date\":\"2024-11-01\"},{\"id\":\"E-MIS-1\",\"claim\":\"Rank 64 or less is advised for adapters.\",\"where\":\"mistral-finetune README\",\"date\":\"2026-06-12\"}],\"rules\":[{\"id\":\"adapter-rank-over-server-limit\",\"title\":\"Adapter rank above the server's limit\",\"severity\":\"error\",\"severityWhen\":[{\"severity\":\"warning\",\"when\":{\"fact\":\"serving.maxRank\",\"unset\":true}}],\"kinds\":[\"train\",\"adapter-artifact\"],\"objectives\":\"any\",\"params\":{\"standard\":16},\"when\":{\"all\":[{\"fact\":\"serving.engine\",\"equals\":\"vllm\"},{\"any\":[{\"fact\":\"adapter.rank\",\"greater\":{\"fact\":\"serving.maxRank\"}},{\"all\":[{\"fact\":\"serving.maxRank\",\"unset\":true},{\"fact\":\"adapter.rank\",\"greater\":{\"param\":\"standard\"}}]}]}]},\"silentWhen\":{\"any\":[{\"fact\":\"serving.merged\",\"equals\":true,\"why\":\"A merged adapter is not loaded as one.\"},{\"fact\":\"output.mergeAdapter\",\"equals\":true,\"why\":\"The run merges it.\"}]},\"at\":[\"adapter.rank\"],\"message\":\"Your rank {adapter.rank} adapter will be refused: the server allows max_lora_rank {serving.maxRank|16, its default}.\",\"advice\":\"Start vLLM with --max-lora-rank at {adapter.rank} or the next allowed value (8, 16, 32, 64, 128, 256, 320, 512), or train at the server's rank.\",\"because\":\"vLLM reserves room for one rank at start and refuses any larger adapter when it is loaded, after the training is paid for.\",\"guidance\":[\"G22\",\"G23\"],\"evidence\":[\"E-VLLM-1\",\"E-VLLM-2\"],\"effect\":\"load\"},{\"id\":\"adapter-features-server-refuses\",\"title\":\"Adapter uses features the server refuses\",\"severity\":\"error\",\"kinds\":[\"train\",\"adapter-artifact\"],\"objectives\":\"any\",\"when\":{\"all\":[{\"fact\":\"serving.engine\",\"equals\":\"vllm\"},{\"fact\":\"method.kind\",\"equals\":\"lora\"},{\"any\":[{\"fact\":\"adapter.dora\",\"equals\":true},{\"fact\":\"adapter.modulesToSave\",\"countAtLeast\":1}]}]},\"silentWhen\":{\"any\":[{\"fact\":\"serving.merged\",\"equals\":true,\"why\":\"A merged adapter is not loaded as one.\"},{\"fact\":\"output.mergeAdapter\",\"equals\":true,\"why\":\"The run merges it.\"}]},\"at\":[\"adapter.modulesToSave\",\"adapter.dora\"],\"message\":\"vLLM will not load this adapter, because it holds more than plain LoRA (modules in full: {adapter.modulesToSave|none}; DoRA: {adapter.dora|no}).\",\"advice\":\"Leave the feature out, or merge the adapter and serve the result alone (serving.merged: true).\",\"because\":\"The server adds low-rank matrices to a shared base. Whole modules and the magnitudes of DoRA do not fit that and are refused at load.\",\"guidance\":[\"G22\",\"G23\"],\"evidence\":[\"E-VLLM-3\",\"E-VLLM-4\"],\"effect\":\"load\"},{\"id\":\"soft-prompt-not-servable\",\"title\":\"Soft prompts with no server to load them\",\"severity\":\"error\",\"severityWhen\":[{\"severity\":\"warning\",\"when\":{\"fact\":\"serving.version\",\"unset\":true}}],\"objectives\":\"any\",\"kinds\":[\"train\",\"adapter-artifact\"],\"when\":{\"all\":[{\"fact\":\"method.kind\",\"in\":[\"prompt-tuning\",\"p-tuning\",\"prefix-tuning\"]},{\"fact\":\"serving.engine\",\"equals\":\"vllm\"},{\"any\":[{\"fact\":\"serving.version\",\"unset\":true},{\"fact\":\"serving.version\",\"versionAtLeast\":\"0.10\"}]}]},\"at\":[\"method.kind\"],\"message\":\"vLLM {serving.version|since 0.10} loads no soft prompts, so this tuned prompt cannot be deployed there.\",\"advice\":\"Use LoRA, or a runtime that loads soft prompts.\",\"because\":\"vLLM removed prompt adapters in July 2025. What cannot be loaded saves nothing at inference.\",\"guidance\":[\"G24\",\"G27\"],\"evidence\":[\"E-VLLM-5\"],\"effect\":\"load\"},{\"id\":\"adapter-bases-diverge\",\"title\":\"Adapters of one family sit on different bases\",\"severity\":\"warning\",\"scope\":\"project\",\"objectives\":\"any\",\"when\":{\"all\":[{\"fact\":\"method.kind\",\"equals\":\"lora\"},{\"fact\":\"project.siblingBase\",\"matches\":\"*\"}]},\"silentWhen\":{\"any\":[{\"fact\":\"intent.purpose\",\"in\":[\"research\",\"example\",\"smoke-test\"],\"why\":\"Bases are being compared.\"},{\"fact\":\"plan.setting\",\"equals\":\"gallery\",\"why\":\"Examples stand for themselves.\"}]},\"at\":[\"model.id\"],\"message\":\"Your adapters use {model.id|the base} and {project.siblingBase}; one served base cannot host both.\",\"advice\":\"Move them to one base and revision if they are to share a server.\",\"because\":\"An adapter is a difference to the exact weights it was trained on. A sibling of the same name with other weights gives wrong output or does not load.\",\"guidance\":[\"G22\",\"G23\"],\"evidence\":[\"E-LORAX-1\"]},{\"id\":\"adapter-merged-in-multi-task-project\",\"title\":\"Adapter merged although several tasks share the base\",\"severity\":\"warning\",\"objectives\":\"any\",\"when\":{\"all\":[{\"fact\":\"method.kind\",\"equals\":\"lora\"},{\"fact\":\"output.mergeAdapter\",\"equals\":true},{\"fact\":\"project.adaptersOnBase\",\"atLeast\":2}]},\"silentWhen\":{\"any\":[{\"fact\":\"intent.serving.isolated\",\"equals\":true,\"why\":\"Each task has hardware of its own.\"},{\"fact\":\"serving.merged\",\"equals\":true,\"why\":\"The team has decided to serve merged models.\"},{\"fact\":\"output.exportFormat\",\"matches\":[\"*gguf*\"],\"why\":\"The runtime on the device takes one file.\"},{\"fact\":\"adapter.dora\",\"equals\":true,\"why\":\"Servers refuse DoRA unmerged.\"},{\"fact\":\"adapter.modulesToSave\",\"countAtLeast\":1,\"why\":\"Servers refuse whole modules unmerged.\"},{\"fact\":\"plan.setting\",\"equals\":\"gallery\",\"why\":\"Examples stand for themselves.\"}]},\"at\":[\"output.mergeAdapter\"],\"message\":\"Merging makes another model of {cost.weightsSize|full size}, although {project.adaptersOnBase} adapters of this project share {model.id|the base}.\",\"advice\":\"Ship the adapter and serve it on the shared base; merge only for runtimes that cannot load one.\",\"because\":\"Merged weights are a full model each. Kept apart, the adapters are a few dozen megabytes on one base.\",\"guidance\":[\"G20\",\"G22\",\"G23\"],\"evidence\":[\"E-VLLM-3\",\"E-MIS-1\"]},{\"id\":\"unpinned-base-for-adapter\",\"title\":\"Adapter base not pinned\",\"severity\":\"info\",\"kinds\":[\"train\",\"adapter-artifact\"],\"objectives\":\"any\",\"when\":{\"all\":[{\"fact\":\"method.kind\",\"in\":[\"lora\",\"ia3\",\"prompt-tuning\",\"prefix-tuning\",\"p-tuning\",\"oft\"]},{\"fact\":\"model.idKind\",\"equals\":\"hub\"},{\"fact\":\"output.push\",\"equals\":true},{\"fact\":\"model.revision\",\"unset\":true}]},\"at\":[\"model.id\"],\"message\":\"Your adapter depends on the exact weights of {model.id|the base}; pin a revision so that serving loads the same ones.\",\"advice\":\"Set the revision in training and in serving.\",\"because\":\"An adapter is a difference to one set of weights. When the base is updated under the same name, the adapter no longer fits.\",\"guidance\":[\"G20\",\"G23\"]}]},{\"policy\":\"when-to-tune\",\"version\":1,\"title\":\"When to tune a foundation model\",\"summary\":\"Whether tuning serves the declared goal, and which method fits it.\",\"sources\":[{\"id\":\"G1\",\"claim\":\"Tuning is a means to make a foundation model serve a stated goal.\",\"where\":\"Page title and lead\"},{\"id\":\"G2\",\"claim\":\"Tune once you have found a foundation model that meets your criteria.\",\"where\":\"Lead paragraph\"},{\"id\":\"G3\",\"claim\":\"The reason to tune is that this model needs limited customisation.\",\"where\":\"Lead paragraph\"},{\"id\":\"G4\",\"claim\":\"Fine tuning can set the style of the output.\",\"where\":\"Customize the style\"},{\"id\":\"G5\",\"claim\":\"Example: a support assistant that answers in the tone of the brand.\",\"where\":\"Customize the style\"},{\"id\":\"G13\",\"claim\":\"Pre-trained models know common patterns but not the situations particular to a business.\",\"where\":\"Address edge cases\"},{\"id\":\"G14\",\"claim\":\"Fine tuning on labelled examples of such situations makes the model handle them.\",\"where\":\"Address edge cases\"},{\"id\":\"G15\",\"claim\":\"Full fine tuning is best kept to one specific task.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G16\",\"claim\":\"LoRA and QLoRA can customise one model for several tasks.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G17\",\"claim\":\"Full fine tuning changes all weights of the base model.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G18\",\"claim\":\"The tuned model may therefore lose skill in other tasks.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G19\",\"claim\":\"Catastrophic forgetting: full fine tuning makes the model lose core knowledge.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G22\",\"claim\":\"Several task-specific adapters can be made.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G23\",\"claim\":\"Those adapters can be served on one base model, which saves cost.\",\"where\":\"Tuned for many, diverse tasks\"},{\"id\":\"G24\",\"claim\":\"Prompt tuning can lower inference cost at scale.\",\"where\":\"Reduce the cost at scale\"},{\"id\":\"G25\",\"claim\":\"Larger models usually do better and cost more to host.\",\"where\":\"Reduce the cost at scale\"},{\"id\":\"G26\",\"claim\":\"Tuning can bring a smaller, cheaper model to a similar or better result.\",\"where\":\"Reduce the cost at scale\"},{\"id\":\"G27\",\"claim\":\"Deploying the smaller tuned model lowers long-term cost.\",\"where\":\"Reduce the cost at scale\"},{\"id\":\"G28\",\"claim\":\"Prompt tuning adjusts style at lower cost.\",\"where\":\"When to prompt tune\"},{\"id\":\"G31\",\"claim\":\"Tuning is not always the right way to better output.\",\"where\":\"When not to tune\"},{\"id\":\"G32\",\"claim\":\"For factual recall in question answering, tuning improves accuracy only marginally.\",\"where\":\"Accuracy of answers\"},{\"id\":\"G33\",\"claim\":\"To get factual answers you must give the facts in the input.\",\"where\":\"Accuracy of answers\"},{\"id\":\"G35\",\"claim\":\"The page points to retrieval-augmented generation for factual answers.\",\"where\":\"Accuracy of answers\"},{\"id\":\"E-OVA-1\",\"claim\":\"Retrieval beats unsupervised fine-tuning for knowledge that was seen before and for new knowledge.\",\"where\":\"abstract of arXiv 2312.05934\",\"date\":\"2023-12-10\"},{\"id\":\"E-GEK-1\",\"claim\":\"Examples with unknown facts are learned late and, once learned, raise hallucination linearly.\",\"where\":\"abstract of arXiv 2405.05904\",\"date\":\"2024-05-09\"},{\"id\":\"E-MS-1\",\"claim\":\"Retrieval fits where the model lacks context, tuning where form and tone must be consistent.\",\"where\":\"Microsoft Learn, Compare and combine optimization strategies\",\"date\":\"2026-08-01\"},{\"id\":\"E-OAI-2\",\"claim\":\"Evaluations come before an investment in fine-tuning.\",\"where\":\"OpenAI, Model optimization\",\"date\":\"2026-08-01\"},{\"id\":\"E-VTX-1\",\"claim\":\"Start with prompt design; tune when a sizeable set of examples exists.\",\"where\":\"Vertex AI, Introduction to tuning\",\"date\":\"2026-08-01\"},{\"id\":\"E-LUO-1\",\"claim\":\"Forgetting is seen throughout 1B to 7B under continual instruction tuning.\",\"where\":\"abstract of arXiv 2308.08747\",\"date\":\"2023-08-17\"},{\"id\":\"E-BID-1\",\"claim\":\"LoRA learns less than full tuning and forgets less.\",\"where\":\"abstract of arXiv 2405.09673\",\"date\":\"2024-05-15\"},{\"id\":\"E-LORA-1\",\"claim\":\"LoRA trains 10 000 times fewer weights of GPT-3 175B with a third of the memory.\",\"where\":\"abstract of arXiv 2106.09685\",\"date\":\"2021-06-17\"},{\"id\":\"E-LORA-2\",\"claim\":\"RoBERTa base with 0.8 M trained weights reaches the GLUE average of 125 M.\",\"where\":\"microsoft/LoRA README\",\"date\":\"2023-12-18\"},{\"id\":\"E-LORAX-1\",\"claim\":\"One server holds thousands of adapters of one base and mixes them in a batch.\",\"where\":\"predibase/lorax README\",\"date\":\"2024-11-01\"},{\"id\":\"E-PUN-1\",\"claim\":\"One copy of the base serves many adapters at 12 times the throughput of earlier ways.\",\"where\":\"abstract of arXiv 2310.18547\",\"date\":\"2023-10-28\"},{\"id\":\"E-IBM-12\",\"claim\":\"Full fine tuning yields an entirely new model that must be hosted.\",\"where\":\"IBM documentation, Methods for tuning, 2.4\",\"date\":\"2026-08-01\"},{\"id\":\"E-LIMA-1\",\"claim\":\"A thousand curated pairs give style and form; knowledge comes from pre-training.\",\"where\":\"abstract of arXiv 2305.11206\",\"date\":\"2023-05-18\"},{\"id\":\"E-REPLAY-4\",\"claim\":\"No settled share of general data prevents forgetting.\",\"where\":\"arXiv 2601.16979, section 4\",\"date\":\"2026-01-23\"}],\"rules\":[{\"id\":\"factual-accuracy-by-tuning\",\"title\":\"Tuning declared as the way to factual accuracy\",\"severity\":\"error\",\"when\":{\"all\":[{\"fact\":\"intent.goals\",\"contains\":\"improve-factual-accuracy\"},{\"any\":[{\"fact\":\"intent.retrieval.used\",\"equals\":false},{\"all\":[{\"fact\":\"intent.retrieval.used\",\"unset\":true},{\"fact\":\"intent.goals\",\"containsOnly\":[\"improve-factual-accuracy\"]}]}]}]},\"silentWhen\":{\"any\":[{\"every\":\"data.train\",\"where\":{\"fact\":\"item.context\",\"equals\":true},\"why\":\"Every example carries its passage.\"},{\"fact\":\"objective.kind\",\"in\":[\"reward-model\",\"embedding\"],\"why\":\"Retrievers and judges are trained to find or rank facts.\"}]},\"objectives\":\"any\",\"at\":[\"objective.kind\",\"method.kind\",\"model.id\"],\"message\":\"You declare factual accuracy as the goal, but this run gives {model.id|the model} no facts at inference time; tuning improves recall only marginally.\",\"advice\":\"Supply the facts in the prompt (retrieval) and keep tuning for the form of the answer, or state the goal as output-format, customise-style or specialise.\",\"because\":\"A model answers from what it can recall or from what stands in its prompt. Fine-tuning moves recall a little and makes wrong answers more confident; putting the facts into the prompt moves accuracy.\",\"guidance\":[\"G31\",\"G32\",\"G33\",\"G35\"],\"evidence\":[\"E-OVA-1\",\"E-GEK-1\",\"E-MS-1\"]},{\"id\":\"closed-book-qa-data\",\"title\":\"Question answering trained without the passages\",\"severity\":\"warning\",\"when\":{\"all\":[{\"some\":\"data.train\",\"where\":{\"fact\":\"item.closedBook\",\"equals\":true}},{\"fact\":\"data.closedBookShare\",\"greater\":{\"param\":\"share\"}}]},\"params\":{\"share\":0.25},\"objectives\":[\"sft\"],\"silentWhen\":{\"any\":[{\"some\":\"data.train\",\"where\":{\"fact\":\"item.context\",\"equals\":true},\"why\":\"A passage reaches the prompt.\"},{\"fact\":\"intent.purpose\",\"equals\":\"research\",\"why\":\"A benchmark is being reproduced.\"},{\"fact\":\"intent.retrieval.used\",\"equals\":true,\"why\":\"The team has decided on retrieval.\"}]},\"at\":[\"data.train[].id\",\"data.train\"],\"message\":\"{data.closedBookSources|This data} is trained from question to answer with no passage, so the model is asked to memorise facts; expect marginal gains and more confident wrong answers.\",\"advice\":\"Keep the context column in the template, or evaluate retrieval first; stop early if you keep closed-book data.\",\"because\":\"Facts that a model does not know are learned late in tuning, and learning them raises hallucination. Reading comprehension, where the passage stands in the prompt, does not have this cost.\",\"guidance\":[\"G32\",\"G33\",\"G35\"],\"evidence\":[\"E-GEK-1\",\"E-OVA-1\"]},{\"id\":\"edge-cases-without-labels\",\"title\":\"Edge-case goal with unlabelled data\",\"severity\":\"error\",\"when\":{\"all\":[{\"fact\":\"intent.goals\",\"contains\":\"address-edge-cases\"},{\"every\":\"data.train\",\"where\":{\"fact\":\"item.labelled\",\"equals\":false}}]},\"at\":[\"data.train[].format\",\"data.train[].id\",\"data.train\",\"objective.kind\"],\"message\":\"You aim at edge cases, but {data.train[].id|the training data} has no labelled outcomes for the model to learn.\",\"advice\":\"Provide input and output pairs that show the right handling of each case.\",\"because\":\"What makes a model handle a rare situation is seeing it together with the right answer. Raw text shows how people write, not what should be done.\",\"guidance\":[\"G13\",\"G14\"]},{\"id\":\"style-goal-heavy-method\",\"title\":\"Full tuning for a style change\",\"severity\":\"warning\",\"when\":{\"all\":[{\"fact\":\"intent.goals\",\"containsOnly\":[\"customise-style\",\"adjust-style-at-lower-cost\",\"output-format\"]},{\"fact\":\"method.kind\",\"equals\":\"full\"},{\"fact\":\"model.parameters\",\"atLeast\":{\"param\":\"from\"}}]},\"params\":{\"from\":1},\"silentWhen\":{\"any\":[{\"fact\":\"intent.singlePurpose\",\"equals\":true,\"why\":\"One file for one device is meant.\"}]},\"at\":[\"method.kind\",\"model.id\"],\"message\":\"Tone and form do not need all {model.parameters} weights of {model.id|the base} changed; an adapter costs far less to train and keeps the base intact.\",\"advice\":\"Use LoRA at rank 8 to 32, or prompt tuning where it can be served.\",\"because\":\"A thousand good examples are enough for style and form, because the knowledge is already there. Changing all weights for it costs about eight times the memory and puts other skills at risk.\",\"guidance\":[\"G4\",\"G5\",\"G28\"],\"evidence\":[\"E-LIMA-1\",\"E-LORA-2\"]},{\"id\":\"cost-goal-no-smaller-model\",\"title\":\"Cost goal, but the model is not smaller\",\"severity\":\"error\",\"when\":{\"all\":[{\"fact\":\"intent.goals\",\"contains\":\"reduce-inference-cost\"},{\"fact\":\"model.parameters\",\"atLeast\":{\"fact\":\"intent.referenceModel.parameters\"}}]},\"silentWhen\":{\"any\":[{\"fact\":\"intent.goals\",\"contains\":\"zero-shot-reliable-output\",\"why\":\"The saving comes from shorter prompts.\"},{\"fact\":\"model.moe\",\"equals\":true,\"why\":\"Only a part of the weights is active.\"},{\"fact\":\"output.exportBits\",\"less\":16,\"why\":\"The result is served quantised.\"}]},\"objectives\":\"any\",\"at\":[\"model.id\"],\"message\":\"Your cost goal needs a model smaller than {intent.referenceModel.id|the reference model} ({intent.referenceModel.parameters}); {model.id|the base} has {model.parameters}.\",\"advice\":\"Tune a smaller model and compare it with {intent.referenceModel.id|the reference model}, or drop the goal.\",\"because\":\"Tuning saves inference cost when it brings a smaller model to the quality of a larger one. A model of the same size costs the same to host.\",\"guidance\":[\"G24\",\"G25\",\"G26\",\"G27\"],\"evidence\":[\"E-VTX-1\"]},{\"id\":\"full-finetune-many-tasks\",\"title\":\"Full fine-tuning for several tasks\",\"severity\":\"warning\",\"params\":{\"types\":1,\"tasks\":2},\"when\":{\"all\":[{\"fact\":\"method.kind\",\"equals\":\"full\"},{\"any\":[{\"fact\":\"intent.taskTypes\",\"greater\":{\"param\":\"types\"}},{\"fact\":\"intent.tasks\",\"countGreater\":{\"param\":\"tasks\"}}]}]},\"silentWhen\":{\"any\":[{\"fact\":\"objective.kind\",\"equals\":\"continued-pretraining\",\"why\":\"Further pre-training is meant to change everything.\"},{\"fact\":\"model.parameters\",\"less\":1,\"why\":\"Small models are meant as one file.\"},{\"all\":[{\"fact\":\"intent.goals\",\"contains\":\"create-multi-task-model\"},{\"any\":[{\"fact\":\"intent.evaluation.general\",\"equals\":true},{\"fact\":\"evaluation.general\",\"equals\":true}]}],\"why\":\"A general model with a general check is meant.\"}]},\"at\":[\"method.kind\",\"model.id\"],\"message\":\"You tune all weights of {model.id|the base} for {intent.tasks.count|several} tasks; full tuning fits one task best and can erode the rest.\",\"advice\":\"Train one LoRA adapter per task on this base, or declare the run general-purpose and add a general evaluation.\",\"because\":\"Full tuning changes every weight, so what one task gains another can lose, and skills outside the tasks fade. Adapters leave the base as it is and can be kept one per task.\",\"guidance\":[\"G15\",\"G16\",\"G17\",\"G18\",\"G19\"],\"evidence\":[\"E-LUO-1\",\"E-BID-1\"]},{\"id\":\"full-finetune-fanout\",\"title\":\"Several full fine-tunes of one base\",\"severity\":\"warning\",\"severityWhen\":[{\"severity\":\"error\",\"when\":{\"all\":[{\"fact\":\"project.fullTunes\",\"atLeast\":3},{\"fact\":\"project.fullTunesDeclared\",\"equals\":true}]}}],\"scope\":\"project\",\"groupBy\":[\"model.id\"],\"groupAtLeast\":2,\"when\":{\"all\":[{\"fact\":\"method.kind\",\"equals\":\"full\"},{\"fact\":\"project.fullTunes\",\"atLeast\":2}]},\"silentWhen\":{\"any\":[{\"fact\":\"intent.serving.isolated\",\"equals\":true,\"why\":\"Each task has hardware of its own.\"},{\"fact\":\"intent.purpose\",\"in\":[\"research\",\"example\",\"smoke-test\"],\"why\":\"Nothing is to be hosted.\"}]},\"at\":[\"method.kind\",\"model.id\"],\"message\":\"{project.fullTunes} full fine-tunes of {model.id|the base} mean {project.fullTunes} copies to train and host ({project.fullTunesWeights|as many times the weights}); {project.fullTunes} rank 16 adapters on one copy need {project.fullTunesAsAdapters|little more than one}.\",\"advice\":\"Train an adapter for each task and serve them on one base.\",\"because\":\"Every full tune is a new model to store and host. Adapters of one base share it, and one server can hold many of them and mix their requests.\",\"guidance\":[\"G15\",\"G16\",\"G22\",\"G23\"],\"evidence\":[\"E-LORA-1\",\"E-PUN-1\",\"E-LORAX-1\",\"E-IBM-12\"]},{\"id\":\"full-finetune-no-general-check\",\"title\":\"Full fine-tuning with no guard against forgetting\",\"severity\":\"warning\",\"when\":{\"all\":[{\"fact\":\"method.kind\",\"equals\":\"full\"},{\"fact\":\"objective.kind\",\"equals\":\"sft\"},{\"fact\":\"model.parameters\",\"atLeast\":{\"param\":\"from\"}},{\"fact\":\"data.train\",\"countAtLeast\":1},{\"fact\":\"data.generalSource\",\"equals\":false},{\"fact\":\"evaluation.general\",\"equalsOrUnset\":false},{\"fact\":\"intent.evaluation.general\",\"equalsOrUnset\":false},{\"fact\":\"intent.data.replay\",\"equalsOrUnset\":false},{\"fact\":\"project.generalEvaluation\",\"equals\":false}]},\"params\":{\"from\":1},\"silentWhen\":{\"any\":[{\"fact\":\"intent.singlePurpose\",\"equals\":true,\"why\":\"Forgetting is accepted.\"},{\"fact\":\"model.initFromScratch\",\"equals\":true,\"why\":\"There is nothing to forget.\"},{\"fact\":\"hyper.maxSteps\",\"atMost\":50,\"why\":\"A run of a few steps is a test.\"},{\"fact\":\"intent.purpose\",\"in\":[\"research\",\"example\",\"smoke-test\"],\"why\":\"Nobody will use the result.\"},{\"fact\":\"plan.framework\",\"equals\":\"instructlab\",\"why\":\"Its bases are made to be tuned further and it replays data of its own.\"}]},\"at\":[\"method.kind\",\"model.id\"],\"message\":\"Full tuning of {model.id|the base} on {data.train[].id|this data} alone has no check for what it forgets.\",\"advice\":\"Run one general benchmark before and after, and mix some general data in (start near 5 %), or set single_purpose: true in tuning-intent.yaml if forgetting is accepted.\",\"because\":\"When all weights change, skills outside the training data fade, and nothing in a task-specific evaluation shows it. A general benchmark before and after does; replayed general data softens it.\",\"guidance\":[\"G17\",\"G18\",\"G19\"],\"evidence\":[\"E-LUO-1\",\"E-REPLAY-4\"]},{\"id\":\"no-untuned-baseline\",\"title\":\"No measurement of the untuned model\",\"severity\":\"warning\",\"scope\":\"project\",\"groupBy\":[\"model.id\"],\"when\":{\"all\":[{\"fact\":\"intent.declared\",\"equals\":true},{\"fact\":\"intent.goals\",\"countAtLeast\":1},{\"any\":[{\"fact\":\"intent.baseline\",\"unset\":true},{\"fact\":\"intent.baselineMissing\",\"countAtLeast\":1}]}]},\"objectives\":[\"sft\",\"classification\"],\"silentWhen\":{\"any\":[{\"fact\":\"intent.purpose\",\"in\":[\"research\",\"example\",\"smoke-test\"],\"why\":\"The run is an experiment itself.\"},{\"fact\":\"model.initFromScratch\",\"equals\":true,\"why\":\"An untrained model can do nothing.\"},{\"fact\":\"evaluation.baselineCompared\",\"equals\":true,\"why\":\"The base is scored with the result.\"}]},\"at\":[\"model.id\"],\"message\":\"You have not recorded how the untuned {model.id|model} does on {intent.baselineMissing|the task}, so neither the need nor the gain can be shown.\",\"advice\":\"Measure the untuned model with your best prompt, and put metric and value under baseline.results in tuning-intent.yaml.\",\"because\":\"Tuning is for a model that nearly meets the criteria. Without the figure of the untuned model nobody can tell whether a prompt would do, or what the run has brought.\",\"guidance\":[\"G2\",\"G3\",\"G31\"],\"evidence\":[\"E-OAI-2\",\"E-VTX-1\"]},{\"id\":\"no-declared-intent\",\"title\":\"No statement of why the model is tuned\",\"severity\":\"info\",\"scope\":\"project\",\"when\":{\"all\":[{\"fact\":\"intent.declared\",\"equals\":false},{\"fact\":\"plan.setting\",\"notEquals\":\"gallery\"}]},\"objectives\":[\"sft\",\"classification\",\"continued-pretraining\"],\"at\":[\"model.id\"],\"message\":\"Nothing in this repository says why {model.id|the model} is tuned, so method and data can be judged only in part.\",\"advice\":\"Run `npx tunelint init` to draft a tuning-intent.yaml from what is there, and choose the goals.\",\"because\":\"Whether full tuning, an adapter, a prompt or retrieval fits depends on what the model is to do. Six lines that state goal, tasks and serving let most of the guidance be checked.\",\"guidance\":[\"G1\",\"G2\",\"G3\"],\"evidence\":[\"E-OAI-2\"]}]}]");

// src/policy/native.ts
/**
* Compiles a dotted path into a search. `[]` stands for any index and `*` for any one segment.
*
* A key with nothing after it, or null, says nothing, so it is not found; an entry that a later one of the same name
* replaced is not either.
*/
function keyPattern(path) {
	const segments = segmentsOf$1(path);
	const fits = !segments.some((segment) => segment === "*" || segment === "[]") ? (candidate) => candidate === path : (candidate) => sameSegments(segments, segmentsOf$1(candidate));
	return (plan) => {
		const found = [];
		for (const key of plan.native) {
			if (key.value === null || key.overridden || !fits(key.path)) continue;
			found.push({
				name: `key:${key.path}`,
				fact: factOf(key)
			});
		}
		return found;
	};
}
/** `datasets[0].path` → `datasets`, `[0]`, `path`. */
function segmentsOf$1(path) {
	return path.replace(/\[/g, ".[").split(".").filter((segment) => segment !== "");
}
function sameSegments(pattern, path) {
	return pattern.length === path.length && pattern.every((wanted, i) => {
		const actual = path[i] ?? "";
		if (wanted === "*") return !actual.startsWith("[");
		if (wanted === "[]") return actual.startsWith("[");
		return wanted === actual;
	});
}
/** A value that something else fills in later: OmegaConf, Jinja and shell placeholders. */
const placeholder$2 = /\$\{|\{\{/;
function factOf(key) {
	const place = {
		raw: key.raw,
		at: key.at,
		keyAt: key.keyAt,
		nativeKey: key.path
	};
	if (typeof key.value === "string" && placeholder$2.test(key.value)) return {
		value: null,
		state: "unresolved",
		...place
	};
	return {
		value: key.value ?? null,
		state: "stated",
		...place
	};
}

// src/policy/scope.ts
const itemPrefix = "item.";
/** `item.id` → `data.train[0].id`; other names stay. */
function fullName(scope, name) {
	if (scope.item === null || !name.startsWith(itemPrefix)) return name;
	return `${scope.item}.${name.slice(5)}`;
}
function isItemName(name) {
	return name.startsWith(itemPrefix);
}
/** The name within the vocabulary: `item.id` inside `data.train` → `data.train[].id`. */
function vocabularyName(name, list) {
	if (list === null || !isItemName(name)) return name.includes("[") ? genericName(name) : name;
	return `${list}[].${name.slice(5)}`;
}
function findFact(scope, name) {
	return scope.plan.facts.get(scope.item === null ? name : fullName(scope, name));
}
/** @param list whose records `item.` stands for */
function factRef(name, list) {
	const field = isItemName(name) ? name.slice(5) : null;
	const full = (scope) => field === null ? name : `${scope.item}.${field}`;
	const find = (scope) => scope.plan.facts.get(full(scope));
	return {
		generic: vocabularyName(name, list),
		find,
		used: (scope) => {
			const fact = find(scope);
			return fact === void 0 ? [] : [{
				name: full(scope),
				fact
			}];
		}
	};
}
/** No file that people write has more; a larger number would be a reader's mistake. */
const mostRecords = 1e4;
/** The scopes of a list's records; null where it is not known how many there are. */
function recordsOf$2(scope, list) {
	const fact = scope.plan.facts.get(list);
	if (fact?.state === "unset") return [];
	if (!isKnown(fact) || typeof fact.value !== "number") return null;
	const records = [];
	for (let i = 0; i < Math.min(fact.value, mostRecords); i++) records.push({
		...scope,
		item: `${list}[${i}]`
	});
	return records;
}
/** The lowest confidence among facts; 1 where none is less than certain. */
function confidenceOf(used) {
	return used.reduce((lowest, { fact }) => Math.min(lowest, fact.confidence ?? 1), 1);
}

// src/policy/truth.ts
function truthOf$1(value) {
	return value ? "true" : "false";
}
function opposite(truth) {
	if (truth === "undecided") return "undecided";
	return truth === "true" ? "false" : "true";
}

// src/policy/condition.ts
const noReasons = [];
/** Asks how a fact is known. */
function stateLeaf(fact, operator, wanted) {
	return {
		decide: (scope) => judged(operator, fact.find(scope), wanted),
		reasons: fact.used,
		needs: (_scope, into) => {
			into.add(fact.generic);
		}
	};
}
/** Compares a fact with an operand. */
function valueLeaf(fact, operator, operand) {
	const compare = comparison(operator, operand);
	return {
		decide: (scope) => compare(fact.find(scope), scope),
		reasons: (scope) => [...fact.used(scope), ...operand.used(scope)],
		needs: (scope, into) => {
			const before = into.size;
			operand.needs(scope, into);
			if (into.size === before || !isKnown(fact.find(scope))) into.add(fact.generic);
		}
	};
}
function judged(operator, fact, wanted) {
	const answer = operator.judge(fact?.state ?? "not-expressible");
	return answer === null ? "undecided" : truthOf$1(answer === wanted);
}
/** One comparison. The test is kept until the right side changes, so that literals cost nothing twice. */
function comparison(operator, operand) {
	let madeFor;
	let test;
	return (fact, scope) => {
		if (!isKnown(fact)) return operator.orUnset && fact?.state === "unset" ? "true" : "undecided";
		const wanted = operand.value(scope);
		if (wanted === void 0) return "undecided";
		if (test === void 0 || wanted !== madeFor) {
			test = operator.against(wanted);
			madeFor = wanted;
		}
		const answer = test(fact.value);
		return answer === null ? "undecided" : truthOf$1(answer);
	};
}
/** Asks whether a native key is written. */
function keyStateLeaf(path, operator, wanted) {
	const find = keyPattern(path);
	const stated = truthOf$1(operator.judge("stated") === wanted);
	const unset = truthOf$1(operator.judge("unset") === wanted);
	return {
		decide: (scope) => find(scope.plan).length > 0 ? stated : unset,
		reasons: (scope) => find(scope.plan),
		needs: (_scope, into) => {
			into.add(`key:${path}`);
		}
	};
}
/** Compares native keys with an operand; one key for which it holds is enough. */
function keyValueLeaf(path, operator, operand) {
	const find = keyPattern(path);
	const compare = comparison(operator, operand);
	const each = (scope) => find(scope.plan).map(({ fact }) => compare(fact, scope));
	return {
		decide: (scope) => {
			const truths = each(scope);
			return truths.length === 0 ? compare(unsetFact, scope) : anyTruth(truths);
		},
		reasons: (scope) => {
			const found = find(scope.plan);
			const holding = found.filter(({ fact }) => compare(fact, scope) === "true");
			return [...holding.length > 0 ? holding.slice(0, 1) : found, ...operand.used(scope)];
		},
		needs: (scope, into) => {
			into.add(`key:${path}`);
			operand.needs(scope, into);
		}
	};
}
/** Compares how many native keys fit with an operand. */
function keyCountLeaf(path, operator, operand) {
	const find = keyPattern(path);
	const compare = comparison(operator, operand);
	return {
		decide: (scope) => compare(counting(find(scope.plan).length), scope),
		reasons: (scope) => [...find(scope.plan), ...operand.used(scope)],
		needs: operand.needs
	};
}
const unsetFact = {
	value: null,
	state: "unset"
};
function counting(count) {
	return {
		value: count,
		state: "derived"
	};
}
function allOf(parts) {
	return {
		decide: (scope) => {
			let truth = "true";
			for (const part of parts) {
				const one = part.decide(scope);
				if (one === "false") return "false";
				if (one === "undecided") truth = "undecided";
			}
			return truth;
		},
		reasons: (scope) => {
			const failing = parts.filter((part) => part.decide(scope) === "false");
			return failing.length > 0 ? surest(failing, scope) : parts.flatMap((part) => part.reasons(scope));
		},
		needs: (scope, into) => undecidedNeeds(parts, scope, into)
	};
}
function anyOf(parts) {
	return {
		decide: (scope) => {
			let truth = "false";
			for (const part of parts) {
				const one = part.decide(scope);
				if (one === "true") return "true";
				if (one === "undecided") truth = "undecided";
			}
			return truth;
		},
		reasons: (scope) => {
			const holding = parts.filter((part) => part.decide(scope) === "true");
			return holding.length > 0 ? surest(holding, scope) : parts.flatMap((part) => part.reasons(scope));
		},
		needs: (scope, into) => undecidedNeeds(parts, scope, into)
	};
}
function not(part) {
	return {
		...part,
		decide: (scope) => opposite(part.decide(scope))
	};
}
/** What `when` is where a rule has none. */
const always$1 = {
	decide: () => "true",
	reasons: () => noReasons,
	needs: () => {}
};
function anyTruth(truths) {
	if (truths.includes("true")) return "true";
	return truths.includes("undecided") ? "undecided" : "false";
}
function undecidedNeeds(parts, scope, into) {
	for (const part of parts) if (part.decide(scope) === "undecided") part.needs(scope, into);
}
/** The reasons of the part known best: one certain reason is not weakened by a second, doubtful one. */
function surest(parts, scope) {
	return surestOf(parts.map((part) => part.reasons(scope)));
}
function surestOf(candidates) {
	let best = noReasons;
	let bestConfidence = -1;
	for (const used of candidates) {
		const confidence = confidenceOf(used);
		if (confidence > bestConfidence) {
			best = used;
			bestConfidence = confidence;
		}
	}
	return best;
}
function listFact(scope, name) {
	const fact = scope.plan.facts.get(name);
	return fact === void 0 ? noReasons : [{
		name,
		fact
	}];
}
/** Whether one record does. False for an empty or unset list. */
function some(list, where) {
	return {
		decide: (scope) => {
			const records = recordsOf$2(scope, list);
			return records === null ? "undecided" : anyTruth(records.map((record) => where.decide(record)));
		},
		reasons: (scope) => {
			const records = recordsOf$2(scope, list) ?? [];
			const holding = records.filter((record) => where.decide(record) === "true");
			if (holding.length > 0) return surestOf(holding.map((record) => where.reasons(record)));
			return [...listFact(scope, list), ...records.flatMap((record) => where.reasons(record))];
		},
		needs: (scope, into) => recordNeeds(scope, list, where, into)
	};
}
/** Whether all records do. Undecided for an empty or unset list: there is nothing to speak about. */
function every(list, where) {
	return {
		decide: (scope) => {
			const records = recordsOf$2(scope, list);
			if (records === null || records.length === 0) return "undecided";
			return opposite(anyTruth(records.map((record) => opposite(where.decide(record)))));
		},
		reasons: (scope) => {
			const records = recordsOf$2(scope, list) ?? [];
			const failing = records.filter((record) => where.decide(record) === "false");
			if (failing.length > 0) return surestOf(failing.map((record) => where.reasons(record)));
			return records.flatMap((record) => where.reasons(record));
		},
		needs: (scope, into) => recordNeeds(scope, list, where, into)
	};
}
/**
* Compares how many records fit with an operand.
*
* Records that are undecided leave a range of counts; the comparison is decided where all of the range agrees.
* An unset list is undecided, as for any comparison.
*/
function count$2(list, where, operator, operand) {
	const compare = comparison(operator, operand);
	const agreed = (range, scope) => agreement(range, (n) => compare(counting(n), scope));
	return {
		decide: (scope) => {
			if (!isKnown(scope.plan.facts.get(list))) return "undecided";
			return agreed(countRange(recordsOf$2(scope, list) ?? [], where), scope);
		},
		reasons: (scope) => {
			const records = where === null ? [] : recordsOf$2(scope, list) ?? [];
			const is = (truth) => records.filter((record) => where?.decide(record) === truth);
			const fitting = is("true");
			const reasons = (agreed({
				low: fitting.length,
				high: records.length
			}, scope) !== "undecided" ? fitting : [...fitting, ...is("false")]).flatMap((record) => where?.reasons(record) ?? noReasons);
			return [
				...listFact(scope, list),
				...reasons,
				...operand.used(scope)
			];
		},
		needs: (scope, into) => {
			recordNeeds(scope, list, where ?? always$1, into);
			operand.needs(scope, into);
		}
	};
}
function countRange(records, where) {
	if (where === null) return {
		low: records.length,
		high: records.length
	};
	let low = 0;
	let high = 0;
	for (const record of records) {
		const truth = where.decide(record);
		if (truth === "true") low++;
		if (truth !== "false") high++;
	}
	return {
		low,
		high
	};
}
function agreement(range, decide) {
	const first = decide(range.low);
	for (let n = range.low + 1; n <= range.high; n++) if (decide(n) !== first) return "undecided";
	return first;
}
function recordNeeds(scope, list, where, into) {
	const records = recordsOf$2(scope, list);
	if (records === null || records.length === 0) into.add(genericName(list));
	else for (const record of records) undecidedNeeds([where], record, into);
}

// src/policy/operand.ts
const nothing$4 = [];
const needsNothing = () => {};
function literal(value) {
	return {
		value: () => value,
		used: () => nothing$4,
		needs: needsNothing
	};
}
function param(name, fallback) {
	return {
		value: (scope) => scope.params[name] ?? fallback,
		used: () => nothing$4,
		needs: needsNothing
	};
}
/** The value of another fact, or so many times it. */
function factOperand(fact, times) {
	return {
		value: (scope) => scaled(knownIn(fact, scope), times),
		used: fact.used,
		needs: (scope, into) => needsFact(fact, scope, into)
	};
}
/** The value of the first native key that fits, or so many times it. */
function keyOperand(path, times) {
	const find = keyPattern(path);
	const first = (scope) => find(scope.plan)[0]?.fact.value ?? void 0;
	return {
		value: (scope) => scaled(first(scope), times),
		used: (scope) => find(scope.plan).slice(0, 1),
		needs: (scope, into) => {
			if (first(scope) === void 0) into.add(`key:${path}`);
		}
	};
}
/** Facts added up or multiplied, and then so many times the result. */
function combined(facts, combine, times) {
	return {
		value: (scope) => {
			const numbers = facts.map((fact) => knownIn(fact, scope)).filter((value) => typeof value === "number");
			return numbers.length < facts.length ? void 0 : scaled(numbers.reduce(combine), times);
		},
		used: (scope) => facts.flatMap((fact) => fact.used(scope)),
		needs: (scope, into) => {
			for (const fact of facts) needsFact(fact, scope, into);
		}
	};
}
function knownIn(ref, scope) {
	const fact = ref.find(scope);
	return isKnown(fact) ? fact.value : void 0;
}
function needsFact(ref, scope, into) {
	if (knownIn(ref, scope) === void 0) into.add(ref.generic);
}
function scaled(value, times) {
	if (times === void 0 || value === void 0) return value;
	return typeof value === "number" ? value * times : void 0;
}

// src/policy/operators/operator.ts
const scalarTypes = [
	"text",
	"number",
	"integer",
	"flag"
];
const numberTypes = ["number", "integer"];
const listTypes = ["texts", "integers"];
const textTypes = ["text", "texts"];
const countedTypes = [
	"list",
	"texts",
	"integers"
];
/** A single value or a list, as a list. */
function listOf$2(value) {
	return typeof value === "object" ? value : [value];
}
/** A comparison of two numbers; null where one side is none. */
function numeric(holds) {
	return (wanted) => (actual) => typeof actual === "number" && typeof wanted === "number" ? holds(actual, wanted) : null;
}
/** A comparison of a list's length, or of the number that a list of records is, with a number. */
function counted$1(holds) {
	return (wanted) => (actual) => {
		const count = typeof actual === "object" ? actual.length : actual;
		return typeof count === "number" && typeof wanted === "number" ? holds(count, wanted) : null;
	};
}

// src/policy/operators/atLeast.ts
const atLeast = {
	asks: "value",
	name: "atLeast",
	meaning: "greater or equal",
	of: numberTypes,
	wants: "number",
	against: numeric((actual, wanted) => actual >= wanted)
};

// src/policy/operators/atMost.ts
const atMost = {
	asks: "value",
	name: "atMost",
	meaning: "less or equal",
	of: numberTypes,
	wants: "number",
	against: numeric((actual, wanted) => actual <= wanted)
};

// src/policy/operators/contains.ts
const contains = {
	asks: "value",
	name: "contains",
	meaning: "has this member",
	of: listTypes,
	wants: "member",
	against: (wanted) => (actual) => typeof actual === "object" && typeof wanted !== "object" ? actual.includes(wanted) : null
};

// src/policy/operators/containsAny.ts
const containsAny = {
	asks: "value",
	name: "containsAny",
	meaning: "has at least one of these members",
	of: listTypes,
	wants: "members",
	against: (wanted) => {
		const sought = new Set(listOf$2(wanted));
		return (actual) => typeof actual === "object" ? actual.some((member) => sought.has(member)) : null;
	}
};

// src/policy/operators/containsOnly.ts
/** An empty list names nothing, so it is not "only" anything either. */
const containsOnly = {
	asks: "value",
	name: "containsOnly",
	meaning: "has members, and none but these",
	of: listTypes,
	wants: "members",
	against: (wanted) => {
		const allowed = new Set(listOf$2(wanted));
		return (actual) => typeof actual === "object" ? actual.length > 0 && actual.every((member) => allowed.has(member)) : null;
	}
};

// src/policy/operators/countAtLeast.ts
const countAtLeast = {
	asks: "value",
	name: "countAtLeast",
	meaning: "has at least so many members",
	of: countedTypes,
	wants: "count",
	against: counted$1((count, wanted) => count >= wanted)
};

// src/policy/operators/countEquals.ts
const countEquals = {
	asks: "value",
	name: "countEquals",
	meaning: "has exactly so many members",
	of: countedTypes,
	wants: "count",
	against: counted$1((count, wanted) => count === wanted)
};

// src/policy/operators/countGreater.ts
const countGreater = {
	asks: "value",
	name: "countGreater",
	meaning: "has more members than",
	of: countedTypes,
	wants: "count",
	against: counted$1((count, wanted) => count > wanted)
};

// src/policy/operators/countLess.ts
const countLess = {
	asks: "value",
	name: "countLess",
	meaning: "has fewer members than",
	of: countedTypes,
	wants: "count",
	against: counted$1((count, wanted) => count < wanted)
};

// src/policy/operators/declared.ts
/** Whether somebody wrote it down, where leaving it to the framework counts as not. */
const declared = {
	asks: "state",
	name: "declared",
	meaning: "true for stated and inherited facts, false for unset ones, defaults and derived facts",
	judge: (state) => {
		if (state === "stated" || state === "inherited") return true;
		return state === "unset" || state === "default" || state === "derived" ? false : null;
	}
};

// src/policy/operators/equals.ts
/** Values of two types are never held against each other: `"16"` and 16 are undecided, not unequal. */
const equals = {
	asks: "value",
	name: "equals",
	meaning: "equal to",
	of: scalarTypes,
	wants: "value",
	against: (wanted) => (actual) => typeof actual === typeof wanted && typeof actual !== "object" ? actual === wanted : null
};

// src/policy/operators/equalsOrUnset.ts
/** For switches that are off unless somebody turns them on. */
const equalsOrUnset = {
	...equals,
	name: "equalsOrUnset",
	meaning: "equal to, or unset",
	orUnset: true
};

// src/policy/operators/exists.ts
/** Whether somebody wrote it down. A default is neither written nor missing, so it stays undecided. */
const exists = {
	asks: "state",
	name: "exists",
	meaning: "true for stated and inherited facts, false for unset ones",
	judge: (state) => {
		if (state === "stated" || state === "inherited") return true;
		return state === "unset" ? false : null;
	}
};

// src/policy/operators/greater.ts
const greater = {
	asks: "value",
	name: "greater",
	meaning: "greater than",
	of: numberTypes,
	wants: "number",
	against: numeric((actual, wanted) => actual > wanted)
};

// src/policy/operators/in.ts
const isIn = {
	asks: "value",
	name: "in",
	meaning: "one of",
	of: scalarTypes,
	wants: "values",
	against: (wanted) => {
		const allowed = new Set(listOf$2(wanted));
		return (actual) => typeof actual === "object" ? null : allowed.has(actual);
	}
};

// src/policy/operators/less.ts
const less = {
	asks: "value",
	name: "less",
	meaning: "less than",
	of: numberTypes,
	wants: "number",
	against: numeric((actual, wanted) => actual < wanted)
};

// src/policy/wildcard.ts
/**
* A test for a pattern in which `*` stands for any text, also an empty one, and `?` for one character. Case is
* ignored.
*
* Walks with one point of return, so the cost is at most pattern times text, whatever the pattern: policies come
* from people whom the machine that runs them need not trust.
*/
function wildcard(pattern) {
	const wanted = pattern.toLowerCase().replace(/\*+/g, "*");
	return (text) => fits$2(wanted, text.toLowerCase());
}
function fits$2(pattern, text) {
	let p = 0;
	let t = 0;
	let star = -1;
	let resume = 0;
	while (t < text.length) {
		const char = pattern[p];
		if (char === "*") {
			star = p++;
			resume = t;
		} else if (char === "?" || char !== void 0 && char === text[t]) {
			p++;
			t++;
		} else if (star >= 0) {
			p = star + 1;
			t = ++resume;
		} else return false;
	}
	return p === pattern.length || pattern[p] === "*" && p === pattern.length - 1;
}

// src/policy/operators/matches.ts
/** Case is ignored: hub names mix `GPTQ` and `gptq` freely. */
const matches$1 = {
	asks: "value",
	name: "matches",
	meaning: "fits a pattern, or one of a list: `*` is any text, `?` one character, case is ignored",
	of: textTypes,
	wants: "texts",
	against: (wanted) => {
		const patterns = listOf$2(wanted).map((pattern) => wildcard(String(pattern)));
		const fits = (text) => patterns.some((pattern) => pattern(text));
		return (actual) => anyText(actual, fits);
	}
};
/** Longer texts are left undecided: nothing that a policy asks about is that long. */
const longestText$2 = 1e3;
/** Whether one of the texts does; null for what is no text. */
function anyText(actual, test) {
	if (typeof actual === "string") return actual.length > longestText$2 ? null : test(actual);
	if (typeof actual !== "object") return null;
	return actual.some((member) => typeof member === "string" && member.length <= longestText$2 && test(member));
}

// src/policy/operators/multipleOf.ts
/** Nothing is a multiple of zero: the question then has no answer. */
const multipleOf = {
	asks: "value",
	name: "multipleOf",
	meaning: "a whole multiple of",
	of: numberTypes,
	wants: "number",
	against: (wanted) => (actual) => {
		if (typeof actual !== "number" || typeof wanted !== "number" || wanted === 0) return null;
		const quotient = actual / wanted;
		return Math.abs(quotient - Math.round(quotient)) < 1e-9;
	}
};

// src/policy/operators/notEquals.ts
const notEquals = {
	...equals,
	name: "notEquals",
	meaning: "known, and not equal to",
	against: (wanted) => {
		const same = equals.against(wanted);
		return (actual) => {
			const answer = same(actual);
			return answer === null ? null : !answer;
		};
	}
};

// src/policy/operators/notIn.ts
const notIn = {
	asks: "value",
	name: "notIn",
	meaning: "known, and none of",
	of: scalarTypes,
	wants: "values",
	against: (wanted) => {
		const excluded = new Set(listOf$2(wanted));
		return (actual) => typeof actual === "object" ? null : !excluded.has(actual);
	}
};

// src/policy/operators/onOrAfter.ts
const isoDay = /^\d{4}-\d{2}-\d{2}/;
/** ISO days compare as text. A time after the day is left out. */
const onOrAfter = {
	asks: "value",
	name: "onOrAfter",
	meaning: "this day or a later one, as `2026-09-10`",
	of: ["text"],
	wants: "date",
	against: (wanted) => (actual) => {
		if (typeof actual !== "string" || typeof wanted !== "string" || !isoDay.test(actual)) return null;
		return actual.slice(0, 10) >= wanted;
	}
};

// src/policy/operators/startsWith.ts
const startsWith = {
	asks: "value",
	name: "startsWith",
	meaning: "starts with this text, or one of a list; case counts",
	of: textTypes,
	wants: "texts",
	against: (wanted) => {
		const prefixes = listOf$2(wanted).map(String);
		return (actual) => anyText(actual, (text) => prefixes.some((prefix) => text.startsWith(prefix)));
	}
};

// src/policy/operators/unset.ts
/** Whether the framework could say it, the file does not, and no default fills in. */
const unset = {
	asks: "state",
	name: "unset",
	meaning: "true for unset facts, false for stated, inherited, default and derived ones",
	judge: (state) => {
		if (state === "unset") return true;
		return state === "external" || state === "unresolved" || state === "not-expressible" ? null : false;
	}
};

// src/policy/version.ts
const release = /^\s*(?:[=~^]=?|==)?\s*v?(\d+(?:\.\d+)*)/;
/**
* The order of two release versions: negative, zero or positive; null where one of them is not a version.
*
* Only the numbers count. Pre-release suffixes are left out: `0.10.0rc1` is taken as `0.10.0`.
*/
function compareVersions(a, b) {
	const left = numbersOf(a);
	const right = numbersOf(b);
	if (left === null || right === null) return null;
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const difference = (left[i] ?? 0) - (right[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function numbersOf(version) {
	const found = release.exec(version)?.[1];
	return found === void 0 ? null : found.split(".").map(Number);
}

// src/policy/operators/versionAtLeast.ts
const versionAtLeast = {
	asks: "value",
	name: "versionAtLeast",
	meaning: "this version or a later one: `0.10` is later than `0.9`",
	of: ["text"],
	wants: "version",
	against: (wanted) => (actual) => {
		if (typeof actual !== "string" || typeof wanted !== "string") return null;
		const order = compareVersions(actual, wanted);
		return order === null ? null : order >= 0;
	}
};

// src/policy/operators/index.ts
/** The closed set, in the order in which documentation shows it. */
const operators = new Map([
	exists,
	declared,
	unset,
	equals,
	notEquals,
	equalsOrUnset,
	isIn,
	notIn,
	greater,
	atLeast,
	less,
	atMost,
	multipleOf,
	contains,
	containsAny,
	containsOnly,
	matches$1,
	startsWith,
	countEquals,
	countGreater,
	countAtLeast,
	countLess,
	versionAtLeast,
	onOrAfter
].map((operator) => [operator.name, operator]));

// src/policy/suggest.ts
/** `; did you mean "equals"?` for the end of a message; empty where nothing is near. */
function didYouMean(word, known) {
	const meant = closest(word, [...known]);
	return meant === void 0 ? "" : `; did you mean "${meant}"?`;
}

// src/policy/values.ts
/** Longer patterns and lists are nobody's opinion. */
const longestPattern = 200;
const version$1 = /^v?\d+(\.\d+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
/**
* What is wrong with a literal on the right of an operator; null if nothing is.
*
* @param kind of the subject; null for a native key, which may hold any scalar
*/
function literalFault(value, operator, kind) {
	switch (operator.wants) {
		case "value": return scalarFault(value, kind);
		case "values": return eachFault(value, (one) => scalarFault(one, kind));
		case "member": return scalarFault(value, memberKind(kind));
		case "members": return eachFault(value, (one) => scalarFault(one, memberKind(kind)));
		case "number": return typeof value === "number" ? null : "expects a number";
		case "count": return Number.isInteger(value) && Number(value) >= 0 ? null : "expects a whole number from 0";
		case "texts": return typeof value === "string" ? patternFault(value) : eachFault(value, patternFault);
		case "version": return typeof value === "string" && version$1.test(value) ? null : "expects a version in quotes, as \"0.10\"";
		case "date": return typeof value === "string" && day.test(value) ? null : "expects a day, as \"2026-09-10\"";
	}
}
function eachFault(value, fault) {
	if (!Array.isArray(value) || value.length === 0) return "expects a list";
	for (const one of value) {
		const wrong = fault(one);
		if (wrong !== null) return wrong;
	}
	return null;
}
function patternFault(value) {
	if (typeof value !== "string" || value === "") return "expects a text or a list of texts";
	return value.length > longestPattern ? `patterns have at most ${longestPattern} characters` : null;
}
function scalarFault(value, kind) {
	if (kind === null) return isScalar$1(value) ? null : "expects one value";
	switch (kind.type) {
		case "text": return textFault(value, kind);
		case "flag": return typeof value === "boolean" ? null : "expects true or false";
		case "integer": return Number.isInteger(value) ? null : "expects a whole number";
		case "number": return typeof value === "number" ? null : "expects a number";
		default: return "expects one value";
	}
}
function textFault(value, kind) {
	if (typeof value !== "string") return `expects a text${quotedHint(value)}`;
	if (kind.oneOf === void 0 || kind.oneOf.includes(value)) return null;
	const meant = closest(value, kind.oneOf);
	return meant === void 0 ? `"${value}" is never a value of this fact; it is one of ${kind.oneOf.join(", ")}` : `"${value}" is never a value of this fact; did you mean "${meant}"?`;
}
function quotedHint(value) {
	return typeof value === "number" || typeof value === "boolean" ? `; put ${value} in quotes` : "";
}
/** The kind of a list fact's members. */
function memberKind(kind) {
	if (kind === null) return null;
	return {
		...kind,
		type: kind.type === "integers" ? "integer" : "text"
	};
}
function isScalar$1(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

// src/policy/compile-condition.ts
/** Longer paths into a condition are nobody's: `all` and `any` add two steps a level, `not` one. */
const longestPath = 64;
/** The ways in which a condition can start, and what each becomes. */
const heads = /* @__PURE__ */ new Map([
	["fact", factLeaf],
	["key", keyLeaf],
	["all", (data, path, place) => allOf(parts(data, "all", path, place))],
	["any", (data, path, place) => anyOf(parts(data, "any", path, place))],
	["not", (data, path, place) => not(inner(data, "not", path, place))],
	["some", (data, path, place) => quantified(data, "some", path, place, some)],
	["every", (data, path, place) => quantified(data, "every", path, place, every)],
	["count", counted]
]);
const conditionHeads = [...heads.keys()];
/** Keys that may stand beside the operators of a leaf. */
const asides = /* @__PURE__ */ new Set(["why"]);
/**
* Checks a condition and turns it into closures.
*
* What is wrong goes to `place.complaints`; the result must not be used if there are any.
*/
function compileCondition(data, path, place) {
	if (!isRecord$1(data)) return fault(place, path, "a condition is a map such as {fact: method.kind, equals: full}");
	if (path.length > longestPath) return fault(place, path, "conditions are nested too deeply here");
	const found = Object.keys(data).filter((key) => heads.has(key));
	const head = found[0];
	if (head === void 0) return fault(place, path, headless(data));
	if (found.length > 1) return fault(place, path, `"${found.join("\" and \"")}" cannot stand in one condition`);
	return heads.get(head)?.(data, path, place) ?? always$1;
}
function headless(data) {
	const first = Object.keys(data).find((key) => !asides.has(key));
	const hint = first === void 0 ? "" : didYouMean(first, conditionHeads);
	return `a condition starts with one of ${conditionHeads.join(", ")}${hint}`;
}
function factLeaf(data, path, place) {
	const name = data.fact;
	const kind = checkFact(name, [...path, "fact"], place);
	if (kind === void 0 || typeof name !== "string") return always$1;
	const ref = factRef(name, place.list);
	return leafOf(data, "fact", path, place, (operator, value, at) => {
		if (operator.asks === "state") return stateOf(value, at, place, (wanted) => stateLeaf(ref, operator, wanted));
		if (!operator.of.includes(kind.type)) return fault(place, at, misfit(operator, name, kind), "key");
		return valueLeaf(ref, operator, operandOf(value, operator, kind, at, place));
	});
}
function keyLeaf(data, path, place) {
	const key = data.key;
	if (!checkKey(key, [...path, "key"], place)) return always$1;
	return leafOf(data, "key", path, place, (operator, value, at) => {
		if (operator.asks === "state") return stateOf(value, at, place, (wanted) => keyStateLeaf(key, operator, wanted));
		const operand = operandOf(value, operator, null, at, place);
		if (operator.wants === "count") return keyCountLeaf(key, operator, operand);
		if (!scalarOperator(operator)) return fault(place, at, `"${operator.name}" asks a list; name the members as "${key}[]"`, "key");
		return keyValueLeaf(key, operator, operand);
	});
}
function scalarOperator(operator) {
	return operator.of.some((type) => type === "text" || type === "number" || type === "integer" || type === "flag");
}
/** All operators of a leaf; more than one must all hold. */
function leafOf(data, head, path, place, build) {
	const leaves = [];
	const asked = Object.entries(data).filter(([name]) => name !== head && !asides.has(name));
	if (asked.length === 0) place.complaints.value(path, "there is no operator; say what the value is held against");
	for (const [name, value] of asked) {
		const at = [...path, name];
		const operator = operators.get(name);
		if (operator === void 0) place.complaints.key(at, `unknown operator "${name}"${didYouMean(name, operators.keys())}`);
		else leaves.push(build(operator, value, at));
	}
	const [only] = leaves;
	return leaves.length === 1 && only !== void 0 ? only : allOf(leaves);
}
function stateOf(value, at, place, build) {
	if (typeof value !== "boolean") return fault(place, at, "expects true or false");
	return build(value);
}
function misfit(operator, name, kind) {
	const fitting = [...operators.values()].filter((other) => other.asks === "value" && other.of.includes(kind.type)).map((other) => other.name);
	return `"${operator.name}" cannot be asked of ${name}, which is ${typeWords[kind.type]}; use ${fitting.join(", ")}`;
}
const typeWords = {
	text: "a text",
	number: "a number",
	integer: "a whole number",
	flag: "true or false",
	texts: "a list of texts",
	integers: "a list of whole numbers",
	list: "a list of records"
};
/** The kind of a fact that a condition names; complains and gives undefined where there is none. */
function checkFact(name, path, place) {
	if (typeof name !== "string") {
		place.complaints.value(path, "expects the name of a fact");
		return;
	}
	if (isItemName(name) && place.list === null) {
		place.complaints.value(path, `"${name}" stands outside a list; "item." needs some, every, count or each around it`);
		return;
	}
	const kind = name.includes("[]") ? void 0 : factKind(vocabularyName(name, place.list));
	if (kind === void 0) place.complaints.value(path, unknownFact(name, place.list));
	return kind;
}
function unknownFact(name, list) {
	if (name.includes("[]")) return `"${name}" names a field of every record; ask it as "item.…" inside some or every`;
	return `unknown fact "${name}"${didYouMean(name, askableNames(list))}`;
}
/** Names that a condition may ask, as it would write them. */
function askableNames(list) {
	const plain = Object.keys(vocabulary).filter((name) => !name.includes("[]"));
	return list === null ? plain : [...plain, ...itemNames(list)];
}
/** `item.` names of a list's records. */
function itemNames(list) {
	const prefix = `${list}[].`;
	return Object.keys(vocabulary).filter((name) => name.startsWith(prefix)).map((name) => `item.${name.slice(prefix.length)}`);
}
/** Whether a name is a list fact; complains where it is not. */
function checkList$1(name, path, place) {
	if (typeof name === "string" && factKind(name)?.type === "list") return true;
	const lists = Object.keys(vocabulary).filter((known) => vocabulary[known]?.type === "list");
	if (typeof name !== "string") place.complaints.value(path, `expects the name of a list: ${lists.join(", ")}`);
	else if (factKind(name) !== void 0) place.complaints.value(path, `${name} is not a list of records`);
	else place.complaints.value(path, `unknown list "${name}"${didYouMean(name, lists)}`);
	return false;
}
const keyForm = /^[^\s.[\]]+(\[(\d+)?\])*(\.[^\s.[\]]+(\[(\d+)?\])*)*$/;
/** Whether a text is a path of native keys; complains where it is not. */
function checkKey(key, path, place) {
	place.onKey?.(path);
	if (typeof key === "string" && key.length <= 200 && keyForm.test(key)) return true;
	place.complaints.value(path, "expects a dotted path of native keys such as datasets[].type");
	return false;
}
function isFactValue(value) {
	const scalar = (one) => [
		"string",
		"number",
		"boolean"
	].includes(typeof one);
	return Array.isArray(value) ? value.every(scalar) : scalar(value);
}
/** @param kind of the subject; null for a native key, whose type is known only from the file */
function operandOf(value, operator, kind, path, place) {
	if (isRecord$1(value)) return reference$1(value, operator, kind, path, place);
	const wrong = literalFault(value, operator, kind);
	if (wrong !== null) place.complaints.value(path, wrong);
	return literal(isFactValue(value) ? value : 0);
}
const references = /* @__PURE__ */ new Map([
	["param", referToParam],
	["fact", referToFact],
	["key", referToKey],
	["sum", (names, path, use) => referToNumbers(names, path, use, (a, b) => a + b)],
	["product", (names, path, use) => referToNumbers(names, path, use, (a, b) => a * b)]
]);
const referenceHeads = [...references.keys()];
function reference$1(data, operator, kind, path, place) {
	const keys = Object.keys(data).filter((key) => key !== "times");
	const head = keys[0];
	const refer = head === void 0 ? void 0 : references.get(head);
	if (head === void 0 || keys.length !== 1 || refer === void 0) {
		const hint = head === void 0 ? "" : didYouMean(head, referenceHeads);
		place.complaints.value(path, `expects a value, or one of ${referenceHeads.join(", ")}${hint}`);
		return literal(0);
	}
	const times = data.times;
	if (times !== void 0 && (typeof times !== "number" || head === "param")) place.complaints.value([...path, "times"], "expects a number, beside fact, key, sum or product");
	const use = {
		operator,
		kind,
		place,
		times: typeof times === "number" ? times : void 0
	};
	return refer(data[head], [...path, head], use);
}
function referToParam(name, path, { operator, kind, place }) {
	const fallback = typeof name === "string" && Object.hasOwn(place.params, name) ? place.params[name] : void 0;
	if (typeof name !== "string" || fallback === void 0) {
		const known = Object.keys(place.params);
		const hint = typeof name === "string" ? didYouMean(name, known) : "";
		place.complaints.value(path, `unknown param "${String(name)}"${hint || `; params of this rule: ${known.join(", ") || "none"}`}`);
		return literal(0);
	}
	const wrong = literalFault(fallback, operator, kind);
	if (wrong !== null) place.complaints.value(path, `param "${name}": ${wrong}`);
	return param(name, fallback);
}
function referToFact(name, path, { operator, kind, times, place }) {
	const other = checkFact(name, path, place);
	if (other !== void 0 && !comparable(operator, kind, other.type)) place.complaints.value(path, `${String(name)} is ${typeWords[other.type]}, which does not fit here`);
	return factOperand(factRef(String(name), place.list), times);
}
function referToKey(key, path, { times, place }) {
	return checkKey(key, path, place) ? keyOperand(key, times) : literal(0);
}
function referToNumbers(names, path, { operator, times, place }, combine) {
	if (!Array.isArray(names) || names.length < 2) {
		place.complaints.value(path, "expects a list of two or more facts");
		return literal(0);
	}
	if (operator.wants !== "number" && operator.wants !== "count" && operator.wants !== "value") place.complaints.value(path, `"${operator.name}" does not compare numbers`);
	names.forEach((name, i) => {
		const kind = checkFact(name, [...path, i], place);
		if (kind !== void 0 && !numbers.has(kind.type)) place.complaints.value([...path, i], `${String(name)} is ${typeWords[kind.type]}, not a number`);
	});
	return combined(names.map((name) => factRef(String(name), place.list)), combine, times);
}
const numbers = /* @__PURE__ */ new Set([
	"number",
	"integer",
	"list"
]);
/** Whether a fact of a type can stand on the right of an operator. */
function comparable(operator, kind, type) {
	switch (operator.wants) {
		case "number":
		case "count": return numbers.has(type);
		case "value": return kind === null || kind.type === type || numbers.has(kind.type) && numbers.has(type);
		case "member": return kind?.type === "integers" ? type === "integer" : type === "text";
		case "values":
		case "members": return type === "texts" || type === "integers";
		case "texts": return type === "text" || type === "texts";
		default: return type === "text";
	}
}
function parts(data, head, path, place) {
	onlyKeys(data, [head], path, place);
	const list = data[head];
	if (!Array.isArray(list) || list.length === 0) {
		place.complaints.value([...path, head], "expects a list of conditions");
		return [];
	}
	return list.map((part, i) => compileCondition(part, [
		...path,
		head,
		i
	], place));
}
function inner(data, head, path, place) {
	onlyKeys(data, [head], path, place);
	return compileCondition(data[head], [...path, head], place);
}
function quantified(data, head, path, place, quantify) {
	onlyKeys(data, [head, "where"], path, place);
	const list = data[head];
	if (!checkList$1(list, [...path, head], place)) return always$1;
	if (data.where === void 0) return fault(place, path, `"${head}" needs a "where"`);
	return quantify(list, compileCondition(data.where, [...path, "where"], {
		...place,
		list
	}));
}
function counted(data, path, place) {
	const list = data.count;
	if (!checkList$1(list, [...path, "count"], place)) return always$1;
	const where = data.where === void 0 ? null : compileCondition(data.where, [...path, "where"], {
		...place,
		list
	});
	const { where: _, ...rest } = data;
	return leafOf(rest, "count", path, place, (operator, value, at) => {
		if (operator.asks === "state" || !operator.of.includes("integer")) return fault(place, at, `"${operator.name}" does not compare numbers; use greater, atLeast, less, atMost or equals`, "key");
		return count$2(list, where, operator, operandOf(value, operator, countKind, at, place));
	});
}
const countKind = {
	type: "integer",
	meaning: "how many"
};
function onlyKeys(data, allowed, path, place) {
	for (const key of Object.keys(data)) {
		if (allowed.includes(key) || asides.has(key)) continue;
		place.complaints.key([...path, key], `"${key}" cannot stand beside "${allowed[0]}"`);
	}
}
function fault(place, path, message, on = "value") {
	place.complaints[on](path, message);
	return always$1;
}
function isRecord$1(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}

// src/policy/format.ts
/** Longer values are cut in messages; the whole one stands in the file that the finding points at. */
const longestText$1 = 200;
/** Members of a list that a message names before it counts the rest. */
const mostMembers = 5;
/** A fact's value as a person would write it in a sentence. */
function formatFact(fact, kind) {
	if (fact.value === null) return "";
	if (typeof fact.value === "number" && asWritten(fact, kind)) return fact.raw ?? String(fact.value);
	return formatValue(fact.value, kind);
}
function formatValue(value, kind) {
	if (typeof value === "object") return joined(value.map((member) => formatScalar(member, kind)));
	return formatScalar(value, kind);
}
function formatScalar(value, kind) {
	if (typeof value === "number") return formatNumber(value, kind?.unit);
	return typeof value === "string" ? safeText(value) : String(value);
}
/** `a, b, c`; the rest of a long list is counted. */
function joined(members) {
	if (members.length <= 6) return members.join(", ");
	return `${members.slice(0, mostMembers).join(", ")} and ${members.length - mostMembers} more`;
}
const plainNumber = /^[+-]?[\d.]+([eE][+-]?\d+)?$/;
/** Rates and shares are shown as their author wrote them: `2e-5` and `0.00002` each to whom they belong. */
function asWritten(fact, kind) {
	return kind?.type === "number" && kind.unit === void 0 && plainNumber.test(fact.raw ?? "");
}
/** A number with the unit that belongs into its spelling: `8.0 B`, `128 GB`, `1,200`. */
function formatNumber(value, unit) {
	switch (unit) {
		case "billion weights": return formatWeights(value * 1e9);
		case "weights": return formatWeights(value);
		case "GB":
		case "MB": return `${formatSize(value)} ${unit}`;
		default: return plain$5(value);
	}
}
function formatWeights(weights) {
	const [scaled, letter] = weights >= 1e8 ? [weights / 1e9, "B"] : weights >= 1e6 ? [weights / 1e6, "M"] : [weights, ""];
	if (letter === "") return plain$5(Math.round(weights));
	return `${scaled >= 100 ? grouped(Math.round(scaled)) : scaled.toFixed(1)} ${letter}`;
}
function formatSize(value) {
	if (value >= 10) return grouped(Math.round(value));
	return plain$5(Number(value.toPrecision(2)));
}
/** Small numbers with an exponent, large ones grouped, none with more digits than anyone reads. */
function plain$5(value) {
	if (!Number.isFinite(value)) return String(value);
	if (value !== 0 && Math.abs(value) < .001) return Number(value.toPrecision(4)).toExponential();
	if (Number.isInteger(value)) return grouped(value);
	if (Math.abs(Math.trunc(value)) >= 1e3) return grouped(Math.round(value));
	return String(Number(value.toPrecision(4)));
}
function grouped(value) {
	if (Math.abs(value) >= 1e21) return String(value);
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
/**
* Text from a linted file, fit to stand in a message: without control and bidirectional characters, and short.
* Escaping for Markdown, HTML or a terminal is the reporters' work.
*/
function safeText(text) {
	const cleaned = onOneLine(text.slice(0, 800));
	const characters = Array.from(cleaned);
	return characters.length > longestText$1 ? `${characters.slice(0, 199).join("")}…` : cleaned;
}
/** Text without control and bidirectional characters. */
function onOneLine(text) {
	return text.replace(unsafe, " ").trim();
}

// src/policy/message.ts
const placeholderForm = /\{\{|\}\}|\{([^{}|]*)(?:\|([^{}]*))?\}/g;
/** Compiles a message; what is wrong with its placeholders goes to the complaints. */
function compileMessage(template, path, place) {
	const pieces = [];
	const bare = [];
	let end = 0;
	for (const match of template.matchAll(placeholderForm)) {
		pieces.push(constant(template.slice(end, match.index)));
		end = match.index + match[0].length;
		const name = match[1];
		if (name === void 0) {
			pieces.push(constant(match[0][0] ?? ""));
			continue;
		}
		const found = placeholder$1(name.trim(), path, place);
		if (found === void 0) continue;
		const fallback = match[2];
		if (fallback === void 0 && found.fact !== void 0) bare.push(found.fact);
		const otherwise = fallback ?? `an unknown ${found.meaning}`;
		pieces.push((saying) => found.show(saying) ?? otherwise);
	}
	pieces.push(constant(template.slice(end)));
	return {
		bare,
		say: (saying) => pieces.map((piece) => piece(saying) ?? "").join("")
	};
}
function constant(text) {
	return () => text;
}
function placeholder$1(name, path, place) {
	const special = specials.get(name);
	if (special !== void 0) return special;
	if (name.startsWith("param.")) return paramPlaceholder(name.slice(6), path, place);
	if (name.startsWith("key:")) return keyPlaceholder(name.slice(4), path, place);
	if (name.includes("[].")) return columnPlaceholder(name, path, place);
	return countPlaceholder(name, place) ?? factPlaceholder(name, path, place);
}
const specials = /* @__PURE__ */ new Map([
	["plan.label", {
		meaning: "run",
		show: ({ scope }) => safeText(scope.plan.label)
	}],
	["group.count", {
		meaning: "number",
		show: ({ group }) => formatValue(group.count)
	}],
	["group.paths", {
		meaning: "list of files",
		show: ({ group }) => joined(group.paths.map(safeText))
	}]
]);
function paramPlaceholder(name, path, place) {
	const fallback = Object.hasOwn(place.params, name) ? place.params[name] : void 0;
	if (fallback === void 0) {
		place.complaints.value(path, `unknown param "${name}" in a placeholder${didYouMean(name, Object.keys(place.params))}`);
		return;
	}
	return {
		meaning: name,
		show: ({ scope }) => formatValue(scope.params[name] ?? fallback)
	};
}
function keyPlaceholder(key, path, place) {
	place.onKey?.(path);
	const find = keyPattern(key);
	return {
		meaning: "value",
		fact: `key:${key}`,
		show: ({ scope }) => {
			const raws = find(scope.plan).flatMap(({ fact }) => fact.raw === void 0 ? [] : [safeText(fact.raw)]);
			return raws.length === 0 ? void 0 : joined(raws);
		}
	};
}
/** `data.train[].id`: the field of every record that has it. */
function columnPlaceholder(name, path, place) {
	const kind = factKind(name);
	const [list, field] = name.split("[].");
	if (kind === void 0 || list === void 0 || field === void 0) return unknownName(name, path, place);
	return {
		meaning: kind.meaning,
		fact: list,
		show: ({ scope }) => {
			const texts = columnOf(scope.plan.facts, list, field, kind);
			return texts.length === 0 ? void 0 : joined([...new Set(texts)]);
		}
	};
}
function columnOf(facts, list, field, kind) {
	const count = facts.get(list)?.value;
	const texts = [];
	for (let i = 0; i < (typeof count === "number" ? Math.min(count, 1e3) : 0); i++) {
		const fact = facts.get(`${list}[${i}].${field}`);
		if (isKnown(fact)) texts.push(formatFact(fact, kind));
	}
	return texts;
}
const countSuffix = ".count";
function countPlaceholder(name, place) {
	if (!name.endsWith(countSuffix)) return void 0;
	const fact = name.slice(0, -6);
	const kind = factKind(vocabularyName(fact, place.list));
	if (kind === void 0 || ![
		"list",
		"texts",
		"integers"
	].includes(kind.type)) return void 0;
	return {
		meaning: "number",
		fact,
		show: ({ scope }) => {
			const found = findFact(scope, fact);
			if (!isKnown(found)) return void 0;
			return formatValue(typeof found.value === "object" ? found.value.length : found.value);
		}
	};
}
function factPlaceholder(name, path, place) {
	const kind = isItemName(name) && place.list === null ? void 0 : factKind(vocabularyName(name, place.list));
	if (kind === void 0) return unknownName(name, path, place);
	return {
		meaning: kind.meaning,
		fact: name,
		show: ({ scope }) => {
			const fact = findFact(scope, fullName(scope, name));
			return isKnown(fact) ? formatFact(fact, kind) : void 0;
		}
	};
}
function unknownName(name, path, place) {
	const known = [
		...specials.keys(),
		...askableNames(place.list),
		...Object.keys(vocabulary)
	];
	place.complaints.value(path, `unknown placeholder "{${name}}"${didYouMean(name, known)}`);
}

// src/policy/problem.ts
function newComplaints() {
	const list = [];
	return {
		list,
		key: (path, message) => list.push({
			path,
			on: "key",
			message
		}),
		value: (path, message) => list.push({
			path,
			on: "value",
			message
		})
	};
}
/** One line for people: `policies/x.yaml:12:5: unknown operator "equal"; did you mean "equals"?`. */
function problemLine(problem, text) {
	const { line, column } = positionAt(lineStarts(text), problem.at.start);
	return `${problem.at.file}:${line}:${column}: ${problem.message}`;
}

// src/policy/compile.ts
/**
* Turns a policy of the right shape into rules.
*
* Checks what a shape cannot say: names of facts, operators, params and placeholders, and whether they fit each other.
*
* @param options `checked` for a policy that was compiled as a whole before, such as a shipped one by its tests: each
* part is then compiled when it is first needed, so that a start does not pay for rules of other frameworks and for
* messages of findings that nobody has. A mistake in such a policy shows only then, as an exception.
*/
function compilePolicy(policy, options = {}) {
	const complaints = newComplaints();
	const seen = /* @__PURE__ */ new Set();
	const make = options.checked ? onFirstUse(policy.policy, complaints) : atOnce;
	const rules = policy.rules.map((rule, i) => {
		if (seen.has(rule.id)) complaints.value([
			"rules",
			i,
			"id"
		], `there are two rules "${rule.id}"`);
		seen.add(rule.id);
		const place = {
			params: rule.params ?? {},
			list: null,
			complaints
		};
		return compileRule(policy.policy, rule, ["rules", i], place, make);
	});
	return complaints.list.length === 0 ? {
		ok: true,
		rules
	} : {
		ok: false,
		complaints: complaints.list
	};
}
const atOnce = {
	condition: (make) => make(),
	message: (make) => make()
};
function onFirstUse(policy, complaints) {
	const once = (make) => {
		let made;
		return () => {
			made ??= { part: make() };
			const [first] = complaints.list;
			if (first !== void 0) throw new Error(`policy ${policy}: ${first.message} (${first.path.join(".")})`);
			return made.part;
		};
	};
	return {
		condition: (make) => {
			const part = once(make);
			return {
				decide: (scope) => part().decide(scope),
				reasons: (scope) => part().reasons(scope),
				needs: (scope, into) => part().needs(scope, into)
			};
		},
		message: (make) => {
			const part = once(make);
			return {
				say: (saying) => part().say(saying),
				get bare() {
					return part().bare;
				}
			};
		}
	};
}
const sftLike = [
	"sft",
	"continued-pretraining",
	"classification"
];
function compileRule(policy, rule, path, base, make) {
	const list = rule.each !== void 0 && checkList$1(rule.each, [...path, "each"], base) ? rule.each : null;
	const onKey = (at) => {
		if (rule.frameworks !== void 0) return;
		base.complaints.value(at, "native keys mean something only within a framework; give the rule \"frameworks\"");
	};
	const place = {
		...base,
		list,
		onKey
	};
	checkCombination(rule, path, place);
	const condition = (data, ...at) => make.condition(() => compileCondition(data, [...path, ...at], place));
	const message = (text, field) => make.message(() => compileMessage(text, [...path, field], place));
	return {
		id: `${policy}/${rule.id}`,
		policy,
		rule,
		kinds: new Set(rule.kinds ?? ["train"]),
		frameworks: rule.frameworks === void 0 ? null : new Set(rule.frameworks),
		objectives: objectivesOf(rule, path, place),
		when: rule.when === void 0 ? always$1 : condition(rule.when, "when"),
		silentWhen: rule.silentWhen === void 0 ? null : condition(rule.silentWhen, "silentWhen"),
		severityWhen: (rule.severityWhen ?? []).map(({ severity, when }, i) => ({
			severity,
			when: condition(when, "severityWhen", i, "when")
		})),
		message: message(rule.message, "message"),
		advice: rule.advice === void 0 ? null : message(rule.advice, "advice"),
		fix: rule.fix === void 0 ? null : compileFix(rule.fix, [...path, "fix"], place),
		at: checkPlaces(rule.at ?? [], [...path, "at"], place)
	};
}
function objectivesOf(rule, path, place) {
	const { objectives = "sft-like" } = rule;
	if (objectives === "any") return null;
	if (typeof objectives === "string") return new Set(sftLike);
	objectives.forEach((objective, i) => {
		if (objectiveKinds.some((known) => known === objective)) return;
		const hint = didYouMean(objective, objectiveKinds);
		place.complaints.value([
			...path,
			"objectives",
			i
		], `unknown objective "${objective}"${hint}`);
	});
	return new Set(objectives);
}
function checkCombination(rule, path, place) {
	if (rule.when === void 0 && rule.each === void 0) place.complaints.value(path, `rule "${rule.id}" needs "when" or "each"`);
	for (const field of ["groupBy", "groupAtLeast"]) if (rule[field] !== void 0 && rule.scope !== "project") place.complaints.key([...path, field], `"${field}" needs "scope: project"`);
	rule.groupBy?.forEach((name, i) => {
		checkFact(name, [
			...path,
			"groupBy",
			i
		], place);
	});
}
function checkPlaces(at, path, place) {
	at.forEach((name, i) => {
		if (typeof name === "object") checkKey(name.key, [
			...path,
			i,
			"key"
		], place);
		else if (!isColumn(name)) checkFact(name, [...path, i], place);
	});
	return at;
}
/** `data.train[].id`, which `at` takes for "the record that took part". */
function isColumn(name) {
	return name.includes("[].") && factKind(name) !== void 0;
}
function compileFix(fix, path, place) {
	if (fix.fact !== void 0) checkFact(fix.fact, [...path, "fact"], place);
	const change = changeOf(fix, path, place);
	const ways = [
		"renameKey",
		"replaceValue",
		"deleteKey"
	].filter((way) => Object.hasOwn(fix, way));
	if (change === null || ways.length !== 1) {
		place.complaints.value(path, "a fix is one of renameKey, replaceValue or deleteKey");
		return null;
	}
	return {
		safe: fix.safe,
		fact: fix.fact ?? null,
		change
	};
}
function changeOf(fix, path, place) {
	if (fix.renameKey !== void 0) return {
		kind: "rename",
		to: compileMessage(fix.renameKey.to, [
			...path,
			"renameKey",
			"to"
		], place)
	};
	if (fix.replaceValue !== void 0) {
		const value = fix.replaceValue.with;
		return {
			kind: "replace",
			to: compileMessage(String(value), [
				...path,
				"replaceValue",
				"with"
			], place),
			quoted: typeof value === "string"
		};
	}
	return fix.deleteKey === true ? { kind: "delete" } : null;
}

// src/model/sha256.ts
/**
* SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in lower-case hex.
*
* Written out because the core runs where `node:crypto` does not exist and the browser's digest is asynchronous; a
* library would be larger than the rest of the engine's start.
*/
function sha256(text) {
	const blocks = padded(new TextEncoder().encode(text));
	const state = Uint32Array.from(initial);
	const schedule = /* @__PURE__ */ new Uint32Array(64);
	for (let start = 0; start < blocks.byteLength; start += 64) {
		fillSchedule(schedule, blocks, start);
		compress(state, schedule);
	}
	return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}
/** The first 32 bits behind the point of a root of each of the first primes: square for state, cube for rounds. */
const initial = rootBits(8, Math.sqrt);
const rounds = rootBits(64, Math.cbrt);
function rootBits(count, root) {
	const bits = [];
	for (let n = 2; bits.length < count; n++) if (isPrime(n)) bits.push(Math.floor(root(n) % 1 * 2 ** 32));
	return bits;
}
function isPrime(n) {
	for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false;
	return true;
}
/** The message, one bit, zeros up to a whole block, and the length in bits. */
function padded(bytes) {
	const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
	blocks.set(bytes);
	blocks[bytes.length] = 128;
	const view = new DataView(blocks.buffer);
	view.setBigUint64(blocks.length - 8, BigInt(bytes.length) * 8n);
	return view;
}
function fillSchedule(schedule, blocks, start) {
	for (let i = 0; i < 16; i++) schedule[i] = blocks.getUint32(start + i * 4);
	for (let i = 16; i < 64; i++) {
		const a = schedule[i - 15] ?? 0;
		const b = schedule[i - 2] ?? 0;
		const s0 = rotate(a, 7) ^ rotate(a, 18) ^ a >>> 3;
		const s1 = rotate(b, 17) ^ rotate(b, 19) ^ b >>> 10;
		schedule[i] = (schedule[i - 16] ?? 0) + s0 + (schedule[i - 7] ?? 0) + s1;
	}
}
function compress(state, schedule) {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let i = 0; i < 64; i++) {
		const choice = e & f ^ ~e & g;
		const majority = a & b ^ a & c ^ b & c;
		const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const one = h + s1 + choice + (rounds[i] ?? 0) + (schedule[i] ?? 0) | 0;
		h = g;
		g = f;
		f = e;
		e = d + one | 0;
		d = c;
		c = b;
		b = a;
		a = one + s0 + majority | 0;
	}
	[
		a,
		b,
		c,
		d,
		e,
		f,
		g,
		h
	].forEach((word, i) => {
		state[i] = (state[i] ?? 0) + word;
	});
}
function rotate(word, by) {
	return word >>> by | word << 32 - by;
}

// src/policy/fingerprint.ts
/** Half of a SHA-256: enough for every finding that there will ever be. */
const length = 32;
/** Gives fingerprints; findings that are alike in everything are told apart by their order. */
function fingerprints() {
	const occurrences = /* @__PURE__ */ new Map();
	return ({ rule, path, plan, fact }) => {
		const key = JSON.stringify([
			rule,
			path,
			plan,
			fact
		]);
		const occurrence = occurrences.get(key) ?? 0;
		occurrences.set(key, occurrence + 1);
		return sha256(JSON.stringify([
			rule,
			path,
			plan,
			fact,
			occurrence
		])).slice(0, length);
	};
}

// src/policy/fix.ts
/**
* The edits of a mend; null where they cannot be made with certainty: no place, another spelling at the place than
* expected, a new name that is already taken. A finding without a fix is better than a broken file.
*/
function fixOf(fix, placed, saying, text) {
	const fact = fix.fact === null ? placed : findFact(saying.scope, fix.fact);
	if (fact === void 0) return null;
	const edit = editOf(fix.change, fact, saying, text);
	return edit === null ? null : {
		safe: fix.safe,
		edits: [edit]
	};
}
function editOf(change, fact, saying, text) {
	switch (change.kind) {
		case "rename": return rename(fact, change.to.say(saying), saying.scope.plan, text);
		case "replace": return replace(fact, change.to.say(saying), change.quoted, text);
		case "delete": return remove(fact, text);
	}
}
const simpleKey = /^[\w.-]+$/;
function rename(fact, to, plan, text) {
	const { keyAt, nativeKey } = fact;
	if (keyAt === void 0 || nativeKey === void 0 || !simpleKey.test(to)) return null;
	const dot = nativeKey.lastIndexOf(".");
	const last = nativeKey.slice(dot + 1);
	const sibling = nativeKey.slice(0, dot + 1) + to;
	if (plan.native.some((key) => key.path === sibling)) return null;
	const at = within$1(keyAt, last, text);
	return at === null ? null : {
		at,
		text: to
	};
}
/** Letters, digits and a few marks: text that needs no quotes in YAML, JSON's are kept. */
const simpleValue = /^[A-Za-z][\w./-]*$/;
function replace(fact, to, isText, text) {
	const { at, raw } = fact;
	if (at === void 0 || raw === void 0) return null;
	const inner = within$1(at, raw, text);
	if (inner === null) return null;
	const wasQuoted = inner.start !== at.start;
	if (!isText) return {
		at,
		text: to
	};
	if (!simpleValue.test(to)) return null;
	return wasQuoted || !at.file.endsWith(".json") ? {
		at: inner,
		text: to
	} : {
		at,
		text: JSON.stringify(to)
	};
}
/** The part of a span that holds exactly this text: all of it, or all but the quotes. */
function within$1(span, expected, text) {
	const source = text(span.file)?.slice(span.start, span.end);
	if (source === expected) return span;
	if (!(source !== void 0 && /^(["']).*\1$/s.test(source)) || source.slice(1, -1) !== expected) return null;
	return {
		...span,
		start: span.start + 1,
		end: span.end - 1
	};
}
/** Takes out whole lines of a YAML or TOML file; only where nothing else stands on them. */
function remove(fact, text) {
	const { at, keyAt } = fact;
	const source = keyAt === void 0 ? void 0 : text(keyAt.file);
	if (at === void 0 || keyAt === void 0 || source === void 0 || at.file !== keyAt.file) return null;
	const start = source.lastIndexOf("\n", keyAt.start - 1) + 1;
	const newline = source.indexOf("\n", at.end);
	const end = newline < 0 ? source.length : newline + 1;
	const before = source.slice(start, keyAt.start);
	const after = source.slice(at.end, end);
	return /^\s*$/.test(before) && /^\s*(#.*)?\s*$/.test(after) ? {
		at: {
			file: at.file,
			start,
			end
		},
		text: ""
	} : null;
}

// src/policy/place.ts
/** More places than this explain nothing. */
const mostRelated = 20;
/** How far a derived fact is followed to what it was computed from. */
const deepestFrom = 4;
/**
* The fact that carries a finding: the first of `at` that is written in the plan's own file, else the first used one
* that is, else the first that is written anywhere. People review their own file; a side file is a related place.
* A derived fact stands where what it was computed from stands.
*/
function placeOf$1(scope, at, used) {
	const candidates = [...at.flatMap((name) => usedAt(scope, name, used)), ...used].flatMap((one) => written$1(scope.plan.facts, one, deepestFrom).slice(0, 1));
	return candidates.find(({ at: span }) => span.file === scope.plan.path) ?? candidates[0];
}
function usedAt(scope, place, used) {
	if (typeof place === "object") return keyPattern(place.key)(scope.plan);
	if (place.includes("[].")) return columnAt(scope, place, used);
	const fact = findFact(scope, place);
	return fact === void 0 ? [] : [{
		name: fullName(scope, place),
		fact
	}];
}
/** `data.train[].id`: the field of the records that took part, or of all where none did. */
function columnAt(scope, column, used) {
	const [list = "", field = ""] = column.split("[].");
	const records = (recordsOf$2(scope, list) ?? []).map(({ item }) => item ?? "");
	const involved = records.filter((record) => used.some(({ name }) => name.startsWith(`${record}.`)));
	return (involved.length > 0 ? involved : records).flatMap((record) => {
		const name = `${record}.${field}`;
		const fact = scope.plan.facts.get(name);
		return fact === void 0 ? [] : [{
			name,
			fact
		}];
	});
}
/** Where a fact is written: itself, or the facts it was derived from. */
function written$1(facts, { name, fact }, depth) {
	const at = spanOf$1(fact);
	if (at !== void 0) return [{
		name,
		fact,
		at
	}];
	if (depth === 0) return [];
	return (fact.from ?? []).flatMap((source) => {
		const from = facts.get(source);
		return from === void 0 ? [] : written$1(facts, {
			name: source,
			fact: from
		}, depth - 1);
	});
}
/** Key and value together, where they stand in one file. */
function spanOf$1(fact) {
	const { at, keyAt } = fact;
	if (at === void 0) return keyAt;
	if (keyAt === void 0 || keyAt.file !== at.file || keyAt.start > at.start) return at;
	return {
		file: at.file,
		start: keyAt.start,
		end: Math.max(at.end, keyAt.end)
	};
}
/** The other places that took part: the rest of the used facts, and what the facts themselves point at. */
function relatedOf(scope, used, primary, more) {
	const places = used.flatMap((one) => [...written$1(scope.plan.facts, one, deepestFrom).map(explained), ...one.fact.also ?? []]);
	const seen = /* @__PURE__ */ new Set([spanKey(primary)]);
	const distinct = [];
	for (const place of [...more, ...places]) {
		const key = spanKey(place.at);
		if (seen.has(key)) continue;
		seen.add(key);
		distinct.push(place);
	}
	return distinct.slice(0, mostRelated);
}
function explained({ name, fact, at }) {
	const kind = factKind(name);
	const meaning = kind?.meaning ?? fact.nativeKey ?? name;
	if (!isKnown(fact)) return {
		at,
		message: meaning
	};
	return {
		at,
		message: `${meaning}: ${formatFact(fact, kind)}`
	};
}
function spanKey(span) {
	return `${span.start}:${span.end}:${span.file}`;
}

// src/policy/severity.ts
/** From here a finding keeps its severity. */
const highConfidence = .8;
/** Below this nothing is reported. */
const leastConfidence$1 = .5;
/**
* The severity of a finding, or null where too little is certain to say anything.
*
* One step lower at low confidence; one step lower where the run is an example or research; and never an error on the
* word of an intent that was only inferred.
*/
function weigh({ scope, used, base, chosen, keepsSeverity }) {
	const confidence = confidenceOf(used);
	if (confidence < .5) return null;
	const low = confidence < highConfidence;
	let severity = low ? lowered(base) : base;
	if (!chosen && !keepsSeverity && isPractice(scope)) severity = lowered(severity);
	if (severity === "error" && restsOnInference(scope, used)) severity = "warning";
	return {
		severity,
		confidence: low ? "low" : "high"
	};
}
function lowered(severity) {
	return severities[severities.indexOf(severity) + 1] ?? "info";
}
const practicePurposes = /* @__PURE__ */ new Set([
	"research",
	"example",
	"smoke-test"
]);
/** Whether the run is there to show or try something, so that its settings are not meant to last. */
function isPractice({ plan }) {
	const purpose = textOf(plan.facts, "intent.purpose");
	return textOf(plan.facts, "plan.setting") === "gallery" || purpose !== void 0 && practicePurposes.has(purpose);
}
function restsOnInference({ plan }, used) {
	const inferred = knownValue(plan.facts, "intent.inferred") === true;
	return used.some(({ name, fact }) => name.startsWith("intent.") && (inferred || (fact.confidence ?? 1) < 1));
}

// src/policy/evaluate.ts
/** Holds rules against plans. Same rules, plans and settings give the same result, in the same order. */
function evaluate(rules, plans, settings = {}) {
	const scopes = [...plans].sort(byPathThenOrder).map(outermost$1);
	const text = settings.textOf ?? (() => void 0);
	const findings = [];
	const undecided = [];
	let rulesHeld = 0;
	for (const rule of rules) {
		const hits = [];
		let held = false;
		for (const scope of scopes) {
			const setting = settingOf(rule, scope.plan, settings);
			if (setting === null) continue;
			held = true;
			const needs = hold(rule, scope, setting, hits);
			if (needs !== null) undecided.push({
				rule: rule.id,
				plan: scope.plan.id,
				needs: [...needs]
			});
		}
		if (held) rulesHeld++;
		findings.push(...reported(rule, hits, text));
	}
	return {
		findings: finish(findings),
		undecided,
		rulesHeld
	};
}
const noParams = {};
function outermost$1(plan) {
	return {
		plan,
		item: null,
		params: noParams
	};
}
function byPathThenOrder(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
/** The setting in force; null where the rule does not look at the plan. */
function settingOf(rule, plan, settings) {
	if (!rule.kinds.has(plan.kind)) return null;
	if (rule.frameworks !== null && !rule.frameworks.has(plan.framework)) return null;
	if (!inVersions(rule, settings.versionOf?.(plan.framework))) return null;
	const setting = settings.settingFor?.(rule.id, plan.path) ?? {};
	if (rule.rule.mandatory) return {
		...setting,
		severity: raised(setting.severity, rule.rule.severity)
	};
	return setting.severity === "off" ? null : setting;
}
/** A mandatory rule can be made stricter, never milder. */
function raised(wanted, own) {
	const order = [
		"error",
		"warning",
		"info",
		"off"
	];
	if (wanted === void 0 || wanted === "off") return own;
	return order.indexOf(wanted) < order.indexOf(own) ? wanted : own;
}
/** Without a pin, or with one that is no version, the newest version is taken to be in use. */
function inVersions({ rule }, version) {
	const against = (bound) => version === void 0 ? 1 : compareVersions(version, bound) ?? 1;
	if (rule.since !== void 0 && against(rule.since) < 0) return false;
	return rule.until === void 0 || against(rule.until) < 0;
}
/**
* Holds a rule against one plan and adds what it finds to the hits.
*
* @returns the facts that would decide it; null where it is decided
*/
function hold(rule, plain, setting, hits) {
	const objective = objectiveFit(rule, plain.plan);
	if (objective === "other") return null;
	const outer = setting.params === void 0 ? plain : {
		...plain,
		params: setting.params
	};
	const { each } = rule.rule;
	const scopes = each === void 0 ? [outer] : recordsOf$2(outer, each);
	if (scopes === null) return new Set(each === void 0 ? [] : [each]);
	let needs = null;
	for (const scope of scopes) {
		const truth = truthOf(rule, scope);
		if (truth === "false") continue;
		if (truth === "undecided" || objective === "unknown" || unknownGroup(rule, scope).length > 0) {
			needs ??= /* @__PURE__ */ new Set();
			addNeeds(rule, scope, objective, needs);
			continue;
		}
		const hit = hitOf(rule, scope, setting);
		if (hit !== null) hits.push(hit);
	}
	return needs;
}
/** Whether the objective of a plan is among those that the rule looks at. Only training plans have one. */
function objectiveFit({ objectives }, plan) {
	if (objectives === null || plan.kind !== "train") return "fits";
	const objective = textOf(plan.facts, "objective.kind");
	if (objective === void 0) return "unknown";
	return objectives.has(objective) ? "fits" : "other";
}
/** Whether a rule is true here and nothing silences it. */
function truthOf({ when, silentWhen }, scope) {
	const truth = when.decide(scope);
	if (truth === "false" || silentWhen === null) return truth;
	const silent = silentWhen.decide(scope);
	if (silent === "true") return "false";
	return silent === "undecided" && openSilence(silentWhen, scope).length > 0 ? "undecided" : truth;
}
/** Facts that may still silence a rule. */
function openSilence(silentWhen, scope) {
	const needs = /* @__PURE__ */ new Set();
	silentWhen.needs(scope, needs);
	return [...needs].filter((name) => mayBeSaidElsewhere(scope, name));
}
function addNeeds(rule, scope, objective, into) {
	const { when, silentWhen } = rule;
	if (when.decide(scope) === "undecided") when.needs(scope, into);
	if (silentWhen?.decide(scope) === "undecided") for (const name of openSilence(silentWhen, scope)) into.add(name);
	if (objective === "unknown") into.add("objective.kind");
	for (const name of unknownGroup(rule, scope)) into.add(name);
}
/**
* Whether somebody may have said it where we cannot see: on a command line, in a template.
* What is unset, or what a framework cannot say, nobody said; such a reason for silence does not hold.
*/
function mayBeSaidElsewhere(scope, name) {
	for (const [actual, fact] of scope.plan.facts) if ((fact.state === "external" || fact.state === "unresolved") && genericName(actual) === name) return true;
	return name.startsWith("key:") && scope.plan.native.some((key) => `key:${key.path}` === name);
}
function unknownGroup({ rule }, scope) {
	return (rule.groupBy ?? []).filter((name) => !isKnown(findFact(scope, name)));
}
function hitOf(rule, scope, setting) {
	const reasons = rule.when.reasons(scope);
	const placed = placeOf$1(scope, rule.at, reasons);
	const used = placed === void 0 ? reasons : [...reasons, placed];
	const chosen = setting.severity === "off" ? void 0 : setting.severity;
	const { base, because } = chosen === void 0 ? severityCase$1(rule, scope) : {
		base: chosen,
		because: []
	};
	const weight = weigh({
		scope,
		base,
		chosen: chosen !== void 0 && !rule.rule.mandatory,
		used: [...used, ...because],
		keepsSeverity: rule.rule.keepsSeverity ?? false
	});
	return weight === null ? null : {
		scope,
		used: [...used, ...because],
		weight,
		placed
	};
}
/** The first severity whose condition is true for certain reasons; a doubtful one must not raise a finding. */
function severityCase$1(rule, scope) {
	for (const { severity, when } of rule.severityWhen) {
		if (when.decide(scope) !== "true") continue;
		const because = when.reasons(scope);
		if (because.every(({ fact }) => (fact.confidence ?? 1) >= .8)) return {
			base: severity,
			because
		};
	}
	return {
		base: rule.rule.severity,
		because: []
	};
}
function reported(rule, hits, text) {
	if (rule.rule.scope !== "project") return hits.map((hit) => findingOf(rule, hit, {
		count: 1,
		paths: [hit.scope.plan.path]
	}, [], text));
	return groupsOf(rule, hits).flatMap((group) => {
		const [first, ...others] = group;
		if (first === void 0 || group.length < (rule.rule.groupAtLeast ?? 1)) return [];
		const paths = [...new Set(group.map(({ scope }) => scope.plan.path))];
		return [findingOf(rule, first, {
			count: group.length,
			paths
		}, others.flatMap(alsoIn), text)];
	});
}
function groupsOf({ rule }, hits) {
	const groups = /* @__PURE__ */ new Map();
	for (const hit of hits) {
		const key = JSON.stringify((rule.groupBy ?? []).map((name) => findFact(hit.scope, name)?.value));
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [hit]);
		else group.push(hit);
	}
	return [...groups.values()];
}
function alsoIn({ scope, placed }) {
	return placed === void 0 ? [] : [{
		at: placed.at,
		message: `${scope.plan.label} too`
	}];
}
function findingOf(rule, hit, group, others, text) {
	const { scope, placed, used, weight } = hit;
	const { plan } = scope;
	const at = placed?.at ?? {
		file: plan.path,
		start: 0,
		end: 0
	};
	const saying = {
		scope,
		group
	};
	const fact = placed?.name ?? used[0]?.name ?? "";
	return {
		finding: {
			rule: rule.id,
			severity: weight.severity,
			confidence: weight.confidence,
			message: rule.message.say(saying),
			...rule.advice === null ? {} : { advice: rule.advice.say(saying) },
			plan: plan.id,
			at,
			fact,
			related: relatedOf(scope, used, at, others),
			guidance: rule.rule.guidance ?? [],
			docs: docsPath(rule.id),
			fix: rule.fix === null ? null : fixOf(rule.fix, placed?.fact, saying, text),
			suppressed: null
		},
		identity: {
			rule: rule.id,
			path: plan.path,
			plan: plan.id,
			fact: stableName(scope, fact)
		}
	};
}
/** Fields by which people tell the records of a list apart. */
const nameFields = [
	"name",
	"id",
	"key",
	"path",
	"fact",
	"task",
	"suite"
];
/** A record is told by its name, so that a line put before it does not make an old finding new. */
function stableName(scope, fact) {
	if (scope.item === null) return fact;
	for (const field of nameFields) {
		const name = textOf(scope.plan.facts, `${scope.item}.${field}`);
		if (name !== void 0) return `${genericName(fact)}=${name}`;
	}
	return fact;
}
/** Sorts, and only then counts occurrences, so that fingerprints do not hang on the order of evaluation. */
function finish(unfinished) {
	const fingerprint = fingerprints();
	return unfinished.sort((a, b) => compareFindings(a.finding, b.finding)).map(({ finding, identity }) => ({
		...finding,
		fingerprint: fingerprint(identity)
	}));
}
function compareFindings(a, b) {
	return compareText(a.at.file, b.at.file) || a.at.start - b.at.start || compareText(a.rule, b.rule) || compareText(a.plan ?? "", b.plan ?? "");
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/syntax/resolve.ts
/**
* The value that a framework's loader makes of a scalar; null for null.
*
* Quoted and block scalars are text in every dialect. Dates stay text: no tuning key takes one, and Python's date
* object has no counterpart here. A form that the loader would fail on (`0b_`) stays text too.
*
* Sources: PyYAML `resolver.py` and `constructor.py` (6.0), OmegaConf `_utils.py` `get_yaml_loader`, RFC 8259 with
* the `NaN` and `Infinity` of Python's json module, YAML 1.2.2 §10.3.2.
*/
function resolve(scalar, dialect) {
	if (scalar.tag !== void 0) return resolveTagged(scalar.text, scalar.tag, dialect);
	return scalar.style === "plain" ? resolvePlain(scalar.text, dialect) : scalar.text;
}
/**
* The number that a framework makes of text it converts itself, as Python's `float()` does: `2e-5`, ` 1 `, `1_000`.
* Null for anything else, and for `nan` and `inf`, which no rule can compare.
*/
function numberFrom(text) {
	const trimmed = text.trim();
	return pythonFloat.test(trimmed) ? finite(Number(trimmed.replaceAll("_", ""))) : null;
}
/**
* The boolean that a framework makes of text it converts itself: the words that pydantic and
* `transformers.hf_argparser.string_to_bool` accept, in any case. Null for anything else.
*/
function booleanFrom(text) {
	const word = text.trim().toLowerCase();
	if (trueWords.has(word)) return true;
	return falseWords.has(word) ? false : null;
}
const pythonFloat = /^[-+]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][-+]?\d+(?:_\d+)*)?$/;
const trueWords = /* @__PURE__ */ new Set([
	"true",
	"t",
	"yes",
	"y",
	"on",
	"1"
]);
const falseWords = /* @__PURE__ */ new Set([
	"false",
	"f",
	"no",
	"n",
	"off",
	"0"
]);
function finite(value) {
	return Number.isFinite(value) ? value : null;
}
function resolvePlain(text, dialect) {
	switch (dialect) {
		case "pyyaml": return resolvePython(text, false);
		case "omegaconf": return resolvePython(text, true);
		case "json": return resolveJson(text);
		case "yaml-1.2": return resolveCore(text);
	}
}
/** A tag wins over the look of the text; text that does not fit its tag stays text. */
function resolveTagged(text, tag, dialect) {
	switch (tag) {
		case "str": return text;
		case "null": return null;
		case "bool": {
			const value = resolvePlain(text, dialect);
			return typeof value === "boolean" ? value : text;
		}
		case "int":
		case "float": {
			if (notANumber.test(text)) return specialNumber(text);
			const value = resolvePlain(text, dialect);
			return typeof value === "number" ? value : numberFrom(text) ?? text;
		}
	}
}
const notANumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
function specialNumber(text) {
	if (text.toLowerCase() === ".nan") return NaN;
	return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
const typedStart = /^(?:[-+.0-9~]|null$|Null$|NULL$|[yY][eE]|[nN][oO]|[tT][rR]|[fF][aA]|[oO][nNfF]|$)/;
function resolvePython(text, exponentWithoutSign) {
	if (!typedStart.test(text)) return text;
	if (isNull(text)) return null;
	if (pythonTrue.test(text)) return true;
	if (pythonFalse.test(text)) return false;
	if (pythonInteger.test(text)) return pythonIntegerValue(text) ?? text;
	if (notANumber.test(text)) return specialNumber(text);
	if (pyyamlFloat.test(text) || exponentWithoutSign && omegaconfFloat.test(text)) return pythonFloatValue(text) ?? text;
	return text;
}
function isNull(text) {
	return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}
const pythonTrue = /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const pythonFalse = /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const pythonInteger = /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const pyyamlFloat = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/;
/** What OmegaConf adds: an exponent needs neither a point before it nor a sign. */
const omegaconfFloat = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9_]+(?:[eE][-+][0-9]+)?)$/;
function pythonIntegerValue(text) {
	const value = unsignedInteger(text.replaceAll("_", "").replace(/^[-+]/, ""));
	if (Number.isNaN(value)) return null;
	return text.startsWith("-") && value !== 0 ? -value : value;
}
function unsignedInteger(digits) {
	if (digits.startsWith("0b") || digits.startsWith("0x")) return digits.length > 2 ? Number(digits) : NaN;
	if (digits.length > 1 && digits.startsWith("0")) return Number(`0o${digits.slice(1)}`);
	return digits.includes(":") ? baseSixty(digits) : Number(digits);
}
function pythonFloatValue(text) {
	const digits = text.replaceAll("_", "");
	if (!digits.includes(":")) return numberOrNull(Number(digits));
	const value = baseSixty(digits.replace(/^[-+]/, ""));
	return numberOrNull(digits.startsWith("-") ? -value : value);
}
function numberOrNull(value) {
	return Number.isNaN(value) ? null : value;
}
/** `1:30` is 90: YAML 1.1 reads colons as base 60. */
function baseSixty(digits) {
	return digits.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
function resolveJson(text) {
	switch (text) {
		case "null":
		case "": return null;
		case "true": return true;
		case "false": return false;
		case "NaN": return NaN;
		case "Infinity": return Number.POSITIVE_INFINITY;
		case "-Infinity": return Number.NEGATIVE_INFINITY;
		default: return jsonNumber.test(text) ? Number(text) : text;
	}
}
const coreNumber = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const coreRadix = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
function resolveCore(text) {
	if (!typedStart.test(text)) return text;
	if (isNull(text)) return null;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	if (coreNumber.test(text) || coreRadix.test(text)) return Number(text);
	return notANumber.test(text) ? specialNumber(text) : text;
}

// src/policy/shape.ts
const text$1 = { is: "text" };
const flag$1 = { is: "flag" };
const condition = { is: "condition" };
const listOf$1 = (of) => ({
	is: "list",
	of,
	notEmpty: true
});
const scalar$1 = [
	text$1,
	{ is: "number" },
	flag$1
];
const kebab = {
	is: "text",
	form: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
	expects: "lower-case words with hyphens"
};
const factName = {
	is: "text",
	names: "fact"
};
const version = {
	is: "text",
	form: /^\d+(\.\d+)*$/,
	expects: "a version in quotes, as \"0.10\""
};
const severity = {
	is: "text",
	oneOf: severities
};
const planKinds = [
	"train",
	"predict",
	"eval",
	"infer",
	"export",
	"dataset-registry",
	"launcher",
	"adapter-artifact",
	"job"
];
const record = (fields) => ({
	is: "record",
	fields
});
const oneOfFields = (fields) => ({
	is: "record",
	fields,
	oneField: true
});
const required = (shape, about) => ({
	shape,
	about,
	required: true
});
const optional = (shape, about) => ({
	shape,
	about
});
const source$8 = record({
	id: required(text$1, "name that rules cite"),
	claim: required(text$1, "what it says, in one sentence"),
	where: optional(text$1, "heading, page or figure"),
	url: optional({
		is: "text",
		form: /^https:\/\/\S+$/,
		expects: "an https address"
	}, "address"),
	date: optional(text$1, "day it was read or published")
});
const severityCase = record({
	severity: required(severity, "severity where the condition is true"),
	when: required(condition, "the first case that is true wins")
});
const place$1 = {
	is: "either",
	of: [factName, record({ key: required(text$1, "dotted path of a native key") })],
	expects: "the name of a fact, or {key: path}"
};
const fix = record({
	safe: required(flag$1, "true where the mend cannot change what the file means beyond what the message says"),
	fact: optional(factName, "fact whose place is changed; default: the one that places the finding"),
	renameKey: optional(record({ to: required(text$1, "the new name; placeholders allowed") }), "another name for the key"),
	replaceValue: optional(record({ with: required({
		is: "either",
		of: scalar$1,
		expects: "a text, a number or a flag"
	}, "the new value") }), "another value"),
	deleteKey: optional({
		is: "flag",
		only: true
	}, "takes the key and its value out")
});
const fileTexts = {
	is: "dictionary",
	of: {
		is: "text",
		mayBeEmpty: true
	}
};
const example = oneOfFields({
	bad: optional(record({
		files: required(fileTexts, "texts by path"),
		at: required({
			is: "either",
			of: [{
				is: "text",
				form: /^.+:\d+$/,
				expects: "\"file:line\""
			}, record({
				file: required(text$1, "path"),
				line: required({
					is: "integer",
					atLeast: 1
				}, "line, from 1")
			})],
			expects: "\"file:line\", or {file, line}"
		}, "where the finding must stand"),
		severity: optional(severity, "severity that the finding must have"),
		why: optional(text$1, "what the example shows")
	}), "files that the rule must report"),
	good: optional(record({
		files: required(fileTexts, "texts by path"),
		why: optional(text$1, "why the rule is silent"),
		trap: optional(flag$1, "true where a careless rule would fire")
	}), "files that the rule must not report")
});
const paramValue = {
	is: "either",
	of: [...scalar$1, listOf$1({
		is: "either",
		of: scalar$1,
		expects: "a text, a number or a flag"
	})],
	expects: "a text, a number, a flag or a list of them"
};
const rule$1 = record({
	id: required(kebab, "name of the pattern, without the policy"),
	title: required(text$1, "the pattern in a few words"),
	severity: required(severity, "how bad it is; projects may override it"),
	severityWhen: optional(listOf$1(severityCase), "other severities; the first case that is true wins"),
	scope: optional({
		is: "text",
		oneOf: ["plan", "project"]
	}, "a finding for each plan (default), or one for each group of plans"),
	kinds: optional(listOf$1({
		is: "text",
		oneOf: planKinds
	}), "kinds of plan that the rule looks at; default train"),
	frameworks: optional(listOf$1(text$1), "frameworks that the rule looks at; default all"),
	since: optional(version, "first framework version that the rule holds for"),
	until: optional(version, "first framework version that the rule holds for no more"),
	objectives: optional({
		is: "either",
		of: [{
			is: "text",
			oneOf: ["sft-like", "any"]
		}, listOf$1({
			is: "text",
			oneOf: objectiveKinds
		})],
		expects: "sft-like, any, or a list of objectives"
	}, "objectives that the rule looks at; default sft-like: sft, continued-pretraining, classification"),
	each: optional({
		is: "text",
		names: "list"
	}, "list whose records are judged one by one, as `item.`"),
	groupBy: optional(listOf$1(factName), "facts by whose values plans are put together; default: all in one group"),
	groupAtLeast: optional({
		is: "integer",
		atLeast: 1
	}, "groups with fewer plans are not reported"),
	when: optional(condition, "the condition; only where it is true is anything reported"),
	silentWhen: optional(condition, "documented reasons for silence"),
	at: optional(listOf$1(place$1), "what may carry the finding, best first"),
	message: required(text$1, "value and reason, with placeholders such as {adapter.rank}"),
	advice: optional(text$1, "what to do"),
	because: optional(text$1, "why, for people; two or three sentences"),
	guidance: optional(listOf$1(text$1), "claims of the guidance"),
	evidence: optional(listOf$1(text$1), "further sources"),
	params: optional({
		is: "dictionary",
		of: paramValue,
		keyForm: /^[a-z][A-Za-z0-9]*$/
	}, "thresholds that a team may set, with their defaults"),
	keepsSeverity: optional(flag$1, "true for destructive and disclosing things: examples do not lower them"),
	mandatory: optional(flag$1, "true where settings may neither switch it off nor lower it"),
	effect: optional({
		is: "text",
		oneOf: [
			"silent",
			"waste",
			"load",
			"start"
		]
	}, "a wrong result, lost money, a stop after loading, a stop at the start"),
	fix: optional(fix, "a mend"),
	examples: optional(listOf$1(example), "tests and documentation in one")
});
const policyShape = record({
	policy: required(kebab, "name of the policy: the part before the slash of its rules’ ids"),
	version: required({
		is: "integer",
		atLeast: 1
	}, "counts up when rules change"),
	title: required(text$1, "what it is about"),
	summary: optional(text$1, "one sentence"),
	optIn: optional(flag$1, "true where it runs only if a project asks for it"),
	sources: optional({
		is: "list",
		of: source$8
	}, "what its rules cite"),
	rules: required(listOf$1(rule$1), "the rules")
});

// src/policy/validate.ts
/** Texts longer than this are no messages. */
const longestText = 2e4;
/** Holds data against a shape. What is wrong goes to the complaints, in the order of the file. */
function validate(data, shape, path, complaints) {
	switch (shape.is) {
		case "condition": break;
		case "text":
			checkText(data, shape, path, complaints);
			break;
		case "flag":
			if (typeof data !== "boolean") complaints.value(path, "expects true or false");
			else if (shape.only !== void 0 && data !== shape.only) complaints.value(path, `expects ${shape.only}`);
			break;
		case "number":
		case "integer":
			checkNumber(data, shape, path, complaints);
			break;
		case "list":
			checkList(data, shape, path, complaints);
			break;
		case "record":
			checkRecord(data, shape, path, complaints);
			break;
		case "dictionary":
			checkDictionary(data, shape, path, complaints);
			break;
		case "either": checkEither(data, shape, path, complaints);
	}
}
function checkText(data, shape, path, complaints) {
	if (typeof data !== "string") {
		const hint = typeof data === "number" || typeof data === "boolean" ? `; put ${data} in quotes` : "";
		complaints.value(path, `expects a text${hint}`);
	} else if (data === "" && !shape.mayBeEmpty) complaints.value(path, "expects a text; this one is empty");
	else if (shape.oneOf !== void 0 && !shape.oneOf.includes(data)) {
		const hint = didYouMean(data, shape.oneOf) || `; expects one of ${shape.oneOf.join(", ")}`;
		complaints.value(path, `unknown value "${data}"${hint}`);
	} else if (data.length > longestText) complaints.value(path, `has more than ${longestText} characters`);
	else if (shape.form !== void 0 && !shape.form.test(data)) complaints.value(path, `expects ${shape.expects ?? "another form"}`);
}
function checkNumber(data, shape, path, complaints) {
	if (typeof data !== "number" || shape.is === "integer" && !Number.isInteger(data)) complaints.value(path, shape.is === "integer" ? "expects a whole number" : "expects a number");
	else if (shape.atLeast !== void 0 && data < shape.atLeast) complaints.value(path, `expects at least ${shape.atLeast}`);
}
function checkList(data, shape, path, complaints) {
	if (!Array.isArray(data)) complaints.value(path, "expects a list");
	else if (shape.notEmpty && data.length === 0) complaints.value(path, "expects at least one entry");
	else for (const [i, one] of data.entries()) validate(one, shape.of, [...path, i], complaints);
}
function checkRecord(data, { fields, oneField }, path, complaints) {
	if (!isMap(data)) {
		complaints.value(path, `expects a map with ${Object.keys(fields).slice(0, 4).join(", ")}`);
		return;
	}
	for (const [key, value] of Object.entries(data)) {
		const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
		if (field === void 0) complaints.key([...path, key], `unknown key "${key}"${didYouMean(key, Object.keys(fields))}`);
		else validate(value, field.shape, [...path, key], complaints);
	}
	if (oneField && Object.keys(data).length !== 1) complaints.value(path, `expects one of ${Object.keys(fields).join(", ")}`);
	for (const [key, field] of Object.entries(fields)) if (field.required && !Object.hasOwn(data, key)) complaints.value(path, `"${key}" is missing: ${field.about}`);
}
function checkDictionary(data, shape, path, complaints) {
	if (!isMap(data)) {
		complaints.value(path, "expects a map");
		return;
	}
	for (const [key, value] of Object.entries(data)) {
		if (shape.keyForm !== void 0 && !shape.keyForm.test(key)) complaints.key([...path, key], `"${key}" is not a name; use letters and digits`);
		validate(value, shape.of, [...path, key], complaints);
	}
}
function checkEither(data, shape, path, complaints) {
	const fitting = shape.of.find((one) => couldBe(data, one));
	if (fitting === void 0) complaints.value(path, `expects ${shape.expects}`);
	else validate(data, fitting, path, complaints);
}
function couldBe(data, shape) {
	switch (shape.is) {
		case "text": return typeof data === "string";
		case "flag": return typeof data === "boolean";
		case "number":
		case "integer": return typeof data === "number";
		case "list": return Array.isArray(data);
		default: return isMap(data);
	}
}
function isMap(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}

// src/policy/load.ts
/**
* Reads a policy file that somebody wrote: parses, checks and compiles it.
*
* Never throws: everything wrong comes back with its place.
*
* @param path shown in problems
* @param parse reads YAML or JSON into a tree with offsets
*/
function loadPolicy(text, path, parse) {
	const parsed = parse(text, path);
	const broken = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)];
	const problem = (message, start, end) => ({
		message,
		at: {
			file: path,
			start,
			end
		}
	});
	if (broken.length > 0) return {
		ok: false,
		problems: broken.map(({ message, start, end }) => problem(message, start, end))
	};
	const [root, second] = parsed.documents.flatMap(({ root }) => root === null ? [] : [root]);
	if (root === void 0) return {
		ok: false,
		problems: [problem("the policy is empty", 0, 0)]
	};
	if (second !== void 0) return {
		ok: false,
		problems: [problem("a policy file holds one policy", second.start, second.end)]
	};
	return fromTree(root, path);
}
function fromTree(root, file) {
	const data = dataOf$1(root);
	const complaints = newComplaints();
	complainOfRepeats(root, [], (path, key) => complaints.key(path, `"${key}" is written twice`));
	validate(data, policyShape, [], complaints);
	if (!fits$1(data, complaints)) return {
		ok: false,
		problems: placed$2(complaints.list, root, file)
	};
	const compiled = compilePolicy(data);
	if (!compiled.ok) return {
		ok: false,
		problems: placed$2(compiled.complaints, root, file)
	};
	return {
		ok: true,
		policy: data,
		rules: compiled.rules
	};
}
/** The one place where data becomes a policy: nothing was found wrong with it. */
function fits$1(_data, { list }) {
	return list.length === 0;
}
/** A tree as plain data, typed as YAML 1.2 does. Own properties only, whatever the keys are called. */
function dataOf$1(node) {
	switch (node.kind) {
		case "scalar": return resolve(node, "yaml-1.2");
		case "list": return node.items.map(dataOf$1);
		case "map": return Object.fromEntries([...node.entries].map(([key, entry]) => [key, dataOf$1(entry.value)]));
	}
}
function complainOfRepeats(node, path, complain) {
	if (node.kind === "list") for (const [i, item] of node.items.entries()) complainOfRepeats(item, [...path, i], complain);
	if (node.kind !== "map") return;
	for (const [key, entry] of node.entries) {
		if (entry.earlier !== void 0 && entry.earlier.length > 0) complain([...path, key], key);
		complainOfRepeats(entry.value, [...path, key], complain);
	}
}
function placed$2(complaints, root, file) {
	return complaints.map(({ path, on, message }) => ({
		message: onOneLine(message),
		at: spanAt(root, path, on, file)
	})).sort((a, b) => a.at.start - b.at.start);
}
/** The place of data in its tree; the innermost part that exists, where it does not. */
function spanAt(root, path, on, file) {
	let node = root;
	let entry;
	for (const step of path) {
		const next = child(node, step);
		if (next === void 0) return {
			file,
			start: node.start,
			end: node.end
		};
		entry = "keyStart" in next ? next : void 0;
		node = "keyStart" in next ? next.value : next;
	}
	if (on === "key" && entry !== void 0) return {
		file,
		start: entry.keyStart,
		end: entry.keyEnd
	};
	return {
		file,
		start: node.start,
		end: node.end
	};
}
function child(node, step) {
	if (typeof step === "number") return node.kind === "list" ? node.items[step] : void 0;
	return node.kind === "map" ? node.entries.get(step) : void 0;
}

// src/syntax/bounds.ts
/** 1 MiB of text, 100 levels, 1000 nodes from aliases: far above every config met, far below what hurts. */
const defaultBounds = {
	size: 1048576,
	depth: 100,
	expanded: 1e3
};
/** The problem of a text that is too large to read, or null. */
function oversize(text, bounds) {
	if (text.length <= bounds.size) return null;
	return {
		kind: "limit",
		message: `The file has ${text.length} characters; tuning files of up to ${bounds.size} are read.`,
		start: 0,
		end: 0
	};
}
/** The problem of a collection nested too deeply. */
function tooDeep(offset, bounds) {
	return {
		kind: "limit",
		message: `Maps and lists are nested more than ${bounds.depth} levels deep here, so the file is not read.`,
		start: offset,
		end: offset + 1
	};
}
/** A file of which nothing is read. */
function unread(problem) {
	return {
		documents: [],
		problems: [problem]
	};
}

// src/syntax/entries.ts
/** Adds an entry; one of the same key becomes an earlier one of it, and the place of the first is kept. */
function addEntry(entries, key, keyStart, keyEnd, value) {
	const before = entries.get(key);
	if (before === void 0) {
		entries.set(key, {
			key,
			keyStart,
			keyEnd,
			value
		});
		return;
	}
	const { earlier = [], ...replaced } = before;
	earlier.push(replaced);
	entries.set(key, {
		key,
		keyStart,
		keyEnd,
		value,
		earlier
	});
}

// src/syntax/json.ts
/**
* A JSON text as one document, with offsets into that text.
*
* Numbers, booleans and null are plain scalars, strings are quoted ones. Comments, trailing commas and control
* characters in strings, which editors of configs overlook, are problems but do not stop the reading; anything else
* gives root null and one problem. `NaN` and `Infinity` are read as Python reads them.
*
* Never throws.
*/
function parseJson(text, bounds = defaultBounds) {
	const large = oversize(text, bounds);
	if (large !== null) return unread(large);
	const reader = {
		text,
		bounds,
		offset: text.charCodeAt(0) === byteOrderMark ? 1 : 0,
		problems: [],
		stop: null
	};
	skipSpace(reader);
	if (reader.offset === text.length) return {
		documents: [],
		problems: reader.problems
	};
	const root = readValue(reader, 1);
	skipSpace(reader);
	if (reader.offset < text.length) halt(reader, "There is text after the end of the JSON value.", reader.offset);
	const { stop } = reader;
	if (stop === null) return {
		documents: [{
			root,
			problems: reader.problems
		}],
		problems: []
	};
	return stop.kind === "limit" ? unread(stop) : {
		documents: [{
			root: null,
			problems: [stop]
		}],
		problems: []
	};
}
const byteOrderMark = 65279;
function readValue(reader, depth) {
	switch (reader.text[reader.offset]) {
		case "{": return isAllowed(reader, depth) ? readMap$1(reader, depth) : nothing$3(reader);
		case "[": return isAllowed(reader, depth) ? readList$1(reader, depth) : nothing$3(reader);
		case "\"": return readString(reader);
		default: return readWord(reader);
	}
}
function isAllowed(reader, depth) {
	if (depth > reader.bounds.depth) reader.stop ??= tooDeep(reader.offset, reader.bounds);
	return reader.stop === null;
}
function readMap$1(reader, depth) {
	const start = reader.offset++;
	const entries = /* @__PURE__ */ new Map();
	while (nextItem(reader, "}")) {
		if (reader.text[reader.offset] !== "\"") {
			halt(reader, "A key in double quotes is expected here.", reader.offset);
			break;
		}
		const key = readString(reader);
		skipSpace(reader);
		if (!take$1(reader, ":")) halt(reader, "A colon is expected after the key.", reader.offset);
		skipSpace(reader);
		addEntry(entries, key.text, key.start, key.end, readValue(reader, depth + 1));
		separate(reader, "}");
	}
	return {
		kind: "map",
		start,
		end: reader.offset,
		entries
	};
}
function readList$1(reader, depth) {
	const start = reader.offset++;
	const items = [];
	while (nextItem(reader, "]")) {
		items.push(readValue(reader, depth + 1));
		separate(reader, "]");
	}
	return {
		kind: "list",
		start,
		end: reader.offset,
		items
	};
}
/** Moves to the next item; false once the closing bracket was taken or reading has stopped. */
function nextItem(reader, close) {
	skipSpace(reader);
	if (reader.stop !== null || take$1(reader, close)) return false;
	if (reader.offset < reader.text.length) return true;
	halt(reader, `The text ends before the closing ${close}.`, reader.offset);
	return false;
}
/** Takes the comma between two items; one before the closing bracket is a problem only. */
function separate(reader, close) {
	skipSpace(reader);
	const comma = reader.offset;
	if (!take$1(reader, ",")) {
		if (reader.text[comma] !== close) halt(reader, `A comma or ${close} is expected here.`, comma);
		return;
	}
	skipSpace(reader);
	if (reader.text[reader.offset] === close) note(reader, trailingComma, comma, comma + 1);
}
const trailingComma = "JSON allows no comma after the last item; Python will not load the file until it is removed.";
function take$1(reader, char) {
	if (reader.stop !== null || reader.text[reader.offset] !== char) return false;
	reader.offset++;
	return true;
}
const stringPart = /[^"\\\x00-\x1f]*/y;
function readString(reader) {
	const { text } = reader;
	const start = reader.offset++;
	let value = "";
	for (;;) {
		stringPart.lastIndex = reader.offset;
		const part = stringPart.exec(text)?.[0] ?? "";
		value += part;
		reader.offset += part.length;
		const char = text[reader.offset];
		if (char === "\"") break;
		if (char === void 0 || char === "\n" || char === "\r") {
			halt(reader, "A text that starts with \" has no closing \" on its line.", start);
			return quoted(value, start, reader.offset);
		}
		value += char === "\\" ? readEscape(reader) : readControl(reader, char);
	}
	reader.offset++;
	return quoted(value, start, reader.offset);
}
function quoted(text, start, end) {
	return {
		kind: "scalar",
		start,
		end,
		text,
		style: "quoted"
	};
}
function readControl(reader, char) {
	note(reader, controlInString, reader.offset, reader.offset + 1);
	reader.offset++;
	return char;
}
const controlInString = "A tab or control character stands in a text; JSON wants it written as an escape such as \\t.";
const escapes = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const unicodeEscape = /\\u([0-9a-fA-F]{4})/y;
function readEscape(reader) {
	const char = reader.text[reader.offset + 1] ?? "";
	const simple = Object.hasOwn(escapes, char) ? escapes[char] : void 0;
	if (simple !== void 0) {
		reader.offset += 2;
		return simple;
	}
	unicodeEscape.lastIndex = reader.offset;
	const digits = unicodeEscape.exec(reader.text)?.[1];
	if (digits === void 0) {
		halt(reader, `\\${char} is not an escape that JSON knows; double the backslash.`, reader.offset);
		reader.offset++;
		return "";
	}
	reader.offset += 6;
	return String.fromCharCode(Number.parseInt(digits, 16));
}
const word$1 = /[^\s,:[\]{}"/]+/y;
const wordForms = /^(?:true|false|null|NaN|-?Infinity|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)$/;
function readWord(reader) {
	word$1.lastIndex = reader.offset;
	const text = word$1.exec(reader.text)?.[0] ?? "";
	const start = reader.offset;
	reader.offset += text.length;
	if (!wordForms.test(text)) halt(reader, wordMessage(text), start);
	return {
		kind: "scalar",
		start,
		end: reader.offset,
		text,
		style: "plain"
	};
}
function wordMessage(text) {
	if (text === "") return "A value is expected here.";
	return `${text.length > 40 ? `${text.slice(0, 40)}...` : text} is neither a number, true, false nor null; a text needs double quotes.`;
}
const space = /[ \t\n\r]*/y;
const comment$1 = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|#[^\n\r]*/y;
function skipSpace(reader) {
	for (;;) {
		space.lastIndex = reader.offset;
		reader.offset += space.exec(reader.text)?.[0].length ?? 0;
		const char = reader.text[reader.offset];
		if (char !== "/" && char !== "#") return;
		comment$1.lastIndex = reader.offset;
		const length = comment$1.exec(reader.text)?.[0].length ?? 0;
		if (length === 0) return;
		note(reader, commentInJson, reader.offset, reader.offset + length);
		reader.offset += length;
	}
}
const commentInJson = "JSON has no comments; Python will not load the file until this one is removed.";
/** Each kind of mistake once: the first place is what needs mending first. */
function note(reader, message, start, end) {
	if (reader.problems.some((problem) => problem.message === message)) return;
	reader.problems.push({
		kind: "loader",
		message,
		start,
		end
	});
}
function halt(reader, message, start) {
	reader.stop ??= {
		kind: "syntax",
		message,
		start,
		end: Math.min(start + 1, reader.text.length)
	};
}
function nothing$3(reader) {
	return {
		kind: "scalar",
		start: reader.offset,
		end: reader.offset,
		text: "",
		style: "plain"
	};
}

// src/syntax/parse.ts
/**
* Reads a file by the ending of its name.
*
* - `.json`: strict JSON; where that fails, what YAML makes of it, with the JSON problem (templates such as
*   `"train_batch_size": BATCH_SIZE` are common, and half of such a file can still be read)
* - `.md`: the YAML front matter, if there is one
* - `.toml`: TOML
* - everything else: YAML
*
* Never throws.
*/
function parse(text, path, parsers) {
	switch (extensionOf(path)) {
		case "json": return parseJsonOrAlike(text, parsers);
		case "md": return parseFrontMatter(text, parsers);
		case "toml": return parsers.toml(text);
		default: return parsers.yaml(text);
	}
}
function extensionOf(path) {
	return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
function parseJsonOrAlike(text, parsers) {
	const strict = parseJson(text);
	const [document] = strict.documents;
	if (document === void 0 || document.root !== null) return strict;
	const alike = parsers.yaml(text).documents;
	const [only] = alike;
	return alike.length === 1 && only !== void 0 && only.root !== null && only.root.kind !== "scalar" ? {
		documents: [{
			root: only.root,
			problems: document.problems
		}],
		problems: []
	} : strict;
}
const frontMatterStart = /^\uFEFF?---[ \t]*\r?\n/;
const frontMatterEnd = /^(?:---|\.\.\.)[ \t]*$/m;
/** Reads the text up to the end of the front matter, whose `---` opens a YAML document too; offsets stay as they are. */
function parseFrontMatter(text, parsers) {
	const start = frontMatterStart.exec(text)?.[0].length;
	if (start === void 0) return nothing$2;
	const length = frontMatterEnd.exec(text.slice(start))?.index;
	return length === void 0 ? nothing$2 : parsers.yaml(text.slice(0, start + length));
}
const nothing$2 = {
	documents: [],
	problems: []
};

// src/commands/rules.ts
/** What reporters and `explain` say about a rule. */
function helpOf({ id, rule }) {
	return {
		id,
		title: rule.title,
		severity: rule.severity,
		because: rule.because ?? "",
		advice: rule.advice ?? "",
		docs: docsPath(id),
		guidance: rule.guidance ?? [],
		evidence: rule.evidence ?? []
	};
}

// src/frameworks/accelerate.ts
/**
* Accelerate: how processes are started. Which training file it starts stands on the command line only, so it is
* recognised and left alone.
*/
const accelerate = {
	id: "accelerate",
	title: "Accelerate configuration",
	homepage: "https://huggingface.co/docs/accelerate",
	version: "1.15.0.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "launcher",
		all: ["compute_environment", "distributed_type"]
	}, {
		kind: "launcher",
		all: ["distributed_type"],
		any: [
			"num_processes",
			"deepspeed_config",
			"fsdp_config",
			"mixed_precision&num_machines"
		],
		none: [
			"compute_environment",
			"model_name_or_path",
			"base_model"
		]
	}],
	facts: {}
};

// src/frameworks/kit/native.ts
function nativeOf(layers, inherited = false) {
	return {
		layers,
		base: "",
		inherited
	};
}
/** The same document seen from one of its sections. */
function within(native, path) {
	return {
		...native,
		base: join(native.base, path)
	};
}
function join(base, path) {
	if (base === "") return path;
	return path.startsWith("[") ? `${base}${path}` : `${base}.${path}`;
}
const steps$1 = /* @__PURE__ */ new Map();
function stepsOf(path) {
	let known = steps$1.get(path);
	if (known === void 0) {
		known = path.split(/\.|(?=\[\d+\])/).filter((part) => part !== "").map((part) => /^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : part);
		if (steps$1.size < 5e3) steps$1.set(path, known);
	}
	return known;
}
/** What stands at a path of one layer; `hidden` when a scalar or a list on the way ends the search. */
function walk$1(layer, path) {
	let at = {
		node: layer.root,
		entry: void 0
	};
	for (const step of stepsOf(path)) {
		const next = stepInto(at.node, step);
		if (next === void 0 || next === "hidden") return next;
		at = next;
	}
	return at;
}
function stepInto(node, step) {
	if (typeof step === "number") {
		const item = node.kind === "list" ? node.items[step] : void 0;
		return item ? {
			node: item,
			entry: void 0
		} : "hidden";
	}
	if (node.kind !== "map") return "hidden";
	const entry = node.entries.get(step);
	return entry && {
		node: entry.value,
		entry
	};
}
/** What stands at a path, or undefined. `''` is the view itself. */
function find(native, path) {
	const address = path === "" ? native.base : join(native.base, path);
	let demanded;
	for (const layer of native.layers) {
		const found = walk$1(layer, address);
		if (found === "hidden") break;
		if (found === void 0) continue;
		const located = {
			path: address,
			...found,
			layer,
			inherited: native.inherited || layer.inherited === true
		};
		if (!isDemanded(found.node)) return located;
		demanded ??= located;
	}
	return demanded;
}
const isDemanded = (node) => node.kind === "scalar" && node.text === "???";
/** The first of several spellings of one key that is present with a value; else one present without; else undefined. */
function findFirst(native, paths) {
	let empty;
	for (const path of paths) {
		const found = find(native, path);
		if (found && !isEmpty(found)) return found;
		empty ??= found;
	}
	return empty;
}
/** Nothing after the key, `null`, or `~`: to every framework the same as leaving the key out. */
function isEmpty(located) {
	return located.node.kind === "scalar" && scalarAt(located) === null;
}
/** A scalar as the framework's loader types it; undefined for maps and lists. */
function scalarAt(located) {
	return located.node.kind === "scalar" ? resolve(located.node, located.layer.dialect) : void 0;
}
/** The text of a scalar, whatever its type; undefined for maps, lists and empty values. */
function textAt(native, path) {
	const found = find(native, path);
	return found && found.node.kind === "scalar" && !isEmpty(found) ? found.node.text : void 0;
}
function has(native, path) {
	const found = find(native, path);
	return found !== void 0 && !isEmpty(found);
}
/** Names of the keys of a map, in order, over all layers. */
function keysAt(native, path) {
	const address = path === "" ? native.base : join(native.base, path);
	const names = /* @__PURE__ */ new Set();
	for (const layer of native.layers) {
		const found = walk$1(layer, address);
		if (found === void 0) continue;
		if (found === "hidden" || found.node.kind !== "map") break;
		for (const key of found.node.entries.keys()) names.add(key);
	}
	return [...names];
}
/** Views of the elements of a list; a single value counts as a list of one. Empty when there is nothing. */
function itemsAt(native, path) {
	const found = find(native, path);
	if (!found || isEmpty(found)) return [];
	const only = {
		...native,
		layers: [found.layer],
		inherited: found.inherited,
		base: found.path
	};
	if (found.node.kind !== "list") return [only];
	return found.node.items.map((_, index) => ({
		...only,
		base: `${found.path}[${index}]`
	}));
}
/** Views of the values of a map, by key. */
function membersAt(native, path) {
	return new Map(keysAt(native, path).map((key) => [key, within(native, join(path, key))]));
}
/**
* The value of one key of a map, as a document of its own. Unlike a dotted path this takes keys that people chose,
* such as names of data sets, with dots in them.
*/
function memberNamed(native, key) {
	const here = find(native, "");
	const value = here?.node.kind === "map" ? here.node.entries.get(key)?.value : void 0;
	return here && value ? nativeOf([{
		...here.layer,
		root: value
	}], here.inherited) : void 0;
}
function mapAt(native, path) {
	const found = find(native, path);
	return found?.node.kind === "map" ? found.node : void 0;
}
/** Place of the value. */
function spanOf(located) {
	return {
		file: located.layer.file,
		start: located.node.start,
		end: located.node.end
	};
}
/** Place of the key, if a key leads there. */
function keySpanOf(located) {
	const { entry, layer } = located;
	if (entry === void 0 || entry.merged) return void 0;
	return entry.value === located.node ? {
		file: layer.file,
		start: entry.keyStart,
		end: entry.keyEnd
	} : void 0;
}
/** Scalars that stand for a value decided elsewhere: interpolations, templates, OmegaConf's mandatory marker. */
function isTemplate(node) {
	const { text } = node;
	return text === "???" || text.includes("${") || text.includes("{{") || /^\$[A-Za-z_]\w*$/.test(text);
}

// src/frameworks/kit/interpolate.ts
const reference = /\$\{([^${}]+)\}/g;
const deepest$1 = 8;
/**
* A scalar with the references inside the document (`${model.name}`) put in.
*
* Environment variables, resolvers (`${oc.env:X}`), missing targets, Jinja and the mandatory marker `???` have no
* value here: undefined.
*
* @param native the document the references point into
*/
function interpolated(native, located) {
	return put({
		...native,
		base: ""
	}, located, 0);
}
function put(document, located, depth) {
	const { node } = located;
	if (node.kind !== "scalar" || depth > deepest$1) return void 0;
	if (!isTemplate(node)) return node;
	let complete = true;
	let whole;
	const text = node.text.replace(reference, (match, address) => {
		const target = targetOf(document, located, address.trim());
		const value = target ? put(document, target, depth + 1) : void 0;
		if (value === void 0) complete = false;
		else if (match === node.text) whole = value;
		return value?.text ?? match;
	});
	if (!complete || /\$\{|\{\{|^\?\?\?$|^\$[A-Za-z_]\w*$/.test(text)) return void 0;
	return whole ? {
		...whole,
		start: node.start,
		end: node.end
	} : {
		...node,
		text
	};
}
/** OmegaConf addresses are absolute, or relative to the enclosing map when they begin with dots. */
function targetOf(document, located, address) {
	if (/[:]/.test(address)) return void 0;
	if (!address.startsWith(".")) return find(document, address) ?? find(document, `variables.${address}`);
	const dots = /^\.+/.exec(address)?.[0].length ?? 0;
	const parents = located.path.split(".");
	const parent = parents.slice(0, Math.max(0, parents.length - dots)).join(".");
	return find(document, [parent, address.slice(dots)].filter((part) => part !== "").join("."));
}

// src/frameworks/kit/reading.ts
const listOf = (keys) => typeof keys === "string" ? [keys] : keys;
/** A fact that stands at a place. */
function stated(located, value, extra = {}) {
	return {
		value,
		state: located.inherited ? "inherited" : "stated",
		...placed$1(located),
		...extra
	};
}
/** A fact that the framework decides by itself when nothing is written. */
function byDefault(value, note, empty) {
	const keyAt = empty && keySpanOf(empty);
	return {
		value,
		state: "default",
		...note ? { note } : {},
		...empty ? { nativeKey: empty.path } : {},
		...keyAt ? { keyAt } : {}
	};
}
/** A fact without a value, for the reason its state names. */
function without$1(state, note, nativeKey) {
	return {
		value: null,
		state,
		...note ? { note } : {},
		...nativeKey ? { nativeKey } : {}
	};
}
/** A value that is there but cannot be read. */
function unresolved(located, note = "decided outside this file") {
	return {
		value: null,
		state: "unresolved",
		note,
		...placed$1(located)
	};
}
function placed$1(located) {
	const keyAt = keySpanOf(located);
	return {
		at: spanOf(located),
		nativeKey: located.path,
		...keyAt ? { keyAt } : {},
		...located.node.kind === "scalar" ? { raw: located.node.text } : {}
	};
}
/**
* A reading of one scalar key.
*
* @param keys spellings of the key; the first with a value wins
* @param take the neutral value of a scalar; undefined when the text cannot be understood as this type
*/
function scalar(keys, take, options = {}) {
	const spellings = listOf(keys);
	const none = options.none?.map((text) => text.toLowerCase());
	return ({ native }) => {
		const located = findFirst(native, spellings);
		if (!located || isEmpty(located)) return absent(spellings, options, located);
		const node = interpolated(native, located);
		if (node === void 0) return unresolved(located);
		if (node.text.trim() === "" || none?.includes(node.text.toLowerCase())) return absent(spellings, options, located);
		if (node.style === "plain" && resolve(node, located.layer.dialect) === null) return absent(spellings, options, located);
		const value = take(node, located);
		return value === void 0 ? notUnderstood(located, node) : stated(located, value, noted(options));
	};
}
/** A note beside a default explains that default, and says nothing about what is written. */
const noted = (options) => options.note && options.default === void 0 ? { note: options.note } : {};
function absent(keys, options, empty) {
	if (options.default !== void 0) return byDefault(options.default, options.note, empty);
	return {
		...without$1("unset", void 0, keys[0]),
		...empty ? keyPlace(empty) : {}
	};
}
function keyPlace(located) {
	const keyAt = keySpanOf(located);
	return keyAt ? { keyAt } : {};
}
/** `auto` and `max` leave the choice to the launcher; anything else is text that this key cannot hold. */
function notUnderstood(located, node) {
	return {
		...without$1(/^(auto|max)$/i.test(node.text) ? "external" : "unresolved", `cannot be read as this kind of value`),
		...placed$1(located)
	};
}
/** Text as it is written. */
const text = (keys, options = {}) => scalar(keys, (n) => n.text, options);
/** Text that is a template itself, such as a chat template: taken as it is written, with nothing put in. */
const verbatim = (keys) => ({ native }) => {
	const located = findFirst(native, listOf(keys));
	if (!located || isEmpty(located)) return absent(listOf(keys), {}, located);
	return located.node.kind === "scalar" ? stated(located, located.node.text) : unresolved(located);
};
/** A number, also where the loader reads `2e-5` as text: frameworks convert by the type of the key. */
const number = (keys, options = {}) => scalar(keys, (n) => numberFrom(n.text) ?? void 0, options);
/** A whole number. `8.0` counts as one; `0.5` does not. */
const integer = (keys, options = {}) => scalar(keys, (n) => whole(numberFrom(n.text)), options);
/** A number that only counts when it is above zero: `max_steps: -1` and `warmup_steps: 0` say nothing. */
const positive = (keys, options = {}) => {
	const read = number(keys, options);
	return (scope) => {
		const fact = read(scope);
		if (typeof fact?.value !== "number" || fact.value > 0) return fact;
		return options.default === void 0 ? without$1("unset", void 0, fact.nativeKey) : byDefault(options.default, options.note);
	};
};
function whole(value) {
	return value !== null && Number.isInteger(value) ? value : void 0;
}
/** A yes or no, in every spelling that a loader or argument parser takes. */
const flag = (keys, options = {}) => scalar(keys, (n) => booleanFrom(n.text) ?? void 0, options);
/** The opposite of a flag: `disable_gradient_checkpointing`. */
const notFlag = (keys, options = {}) => scalar(keys, (n) => negate(booleanFrom(n.text)), options);
const negate = (value) => value === null ? void 0 : !value;
/**
* One of a closed set. Keys of the table are native texts in lower case; a text outside it is `other`, with the
* source text kept in `raw`.
*/
const choice = (keys, table, options = {}) => scalar(keys, (n) => Object.hasOwn(table, n.text.toLowerCase()) ? table[n.text.toLowerCase()] : "other", options);
/** A list of scalars; one scalar is a list of one. */
const texts = (keys, options = {}) => {
	const spellings = listOf(keys);
	const one = scalar(spellings, (n) => split$1(n.text, options.separator), options);
	return (scope) => {
		const located = findFirst(scope.native, spellings);
		if (located?.node.kind !== "list") return located?.node.kind === "map" ? unresolved(located) : one(scope);
		const values = located.node.items.filter((item) => item.kind === "scalar");
		if (values.length < located.node.items.length) return unresolved(located, "holds more than plain values");
		return stated(located, values.map((item) => item.text), noted(options));
	};
};
const split$1 = (source, separator) => separator === void 0 ? [source] : source.split(separator).map((part) => part.trim()).filter((part) => part !== "");
/** The framework does this whatever the file says. */
const always = (value, note) => () => byDefault(value, note);
/** Decided by the command line, the service or the environment. */
const external = (note) => () => without$1("external", note);
/** The reading, where a condition on the run holds; else the question does not arise. */
const when = (condition, reading) => (scope) => condition(scope) ? reading(scope) : void 0;
/** What the first switch that is on, or cannot be read, stands for; undefined when all are off. */
const firstOn = (switches) => (scope) => {
	for (const [key, value] of switches) {
		const fact = flag(key)(scope);
		if (fact?.value === true) return {
			...fact,
			value
		};
		if (fact?.value === null && fact.state !== "unset") return fact;
	}
};
/**
* The first reading that says anything: a value, or why there is none. Only `unset` and silence pass on to the next,
* so that a default never hides a value that cannot be read.
*/
const firstSaid = (...readings) => (scope) => {
	let last;
	for (const reading of readings) {
		const fact = reading(scope);
		if (fact && fact.state !== "unset") return fact;
		last = fact ?? last;
	}
	return last;
};
/**
* The reading, except where a key is written with nothing or `null` after it and the framework takes that as an
* answer of its own rather than as a key left out.
*/
const unlessNull = (key, reading, note) => (scope) => {
	const located = find(scope.native, key);
	return located && isEmpty(located) ? {
		...without$1("unset", note, located.path),
		...keyPlace(located)
	} : reading(scope);
};
/** The first reading that gives a value; else the first that says why there is none. */
const firstOf = (...readings) => (scope) => {
	let reason;
	for (const reading of readings) {
		const fact = reading(scope);
		if (fact && fact.value !== null) return fact;
		reason ??= fact;
	}
	return reason;
};
/** The reading's value under another name or unit; states without a value pass through. */
const mapped = (reading, change) => (scope) => {
	const fact = reading(scope);
	if (!fact || fact.value === null) return fact;
	const value = change(fact.value);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
};
/** A reading inside a section of the document. */
const inside = (section, reading) => (scope) => reading({
	...scope,
	native: {
		...scope.native,
		base: scope.native.base ? `${scope.native.base}.${section}` : section
	}
});
/** The same table of readings inside a section. */
function allInside(section, table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, inside(section, reading)]));
}
/** The same table of readings, where a condition on the run holds. */
function allWhen(condition, table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, when(condition, reading)]));
}
/**
* A list of records under a key; a single map counts as a list of one.
*
* @param fields how each record's facts are read from its element
*/
const each = (keys, fields) => (scope) => {
	const located = findFirst(scope.native, listOf(keys));
	if (!located || isEmpty(located)) return noRecords("unset", listOf(keys)[0]);
	if (located.node.kind === "scalar" && interpolated(scope.native, located) === void 0) return {
		fact: unresolved(located),
		records: []
	};
	const key = listOf(keys).find((k) => find(scope.native, k) && find(scope.native, k)?.path === located.path) ?? "";
	return recordsOf$1(itemsAt(scope.native, key).map((native) => readFields(fields, {
		...scope,
		native
	})), located);
};
/** Records of a list, counted at the place of the list. */
function recordsOf$1(records, at) {
	return {
		fact: stated(at, records.length),
		records
	};
}
/** A list without records, for the reason its state names. */
function noRecords(state, nativeKey, note) {
	return {
		fact: without$1(state, note, nativeKey),
		records: []
	};
}
/** The first list that holds records; else the first that says why it has none; else what the first one says. */
const firstList = (...lists) => (scope) => {
	const results = lists.map((list) => list(scope));
	return results.find((result) => result.records.length > 0) ?? results.find((result) => result.fact.state !== "unset") ?? results[0] ?? noRecords("not-expressible");
};
function readFields(fields, scope) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, reading(scope)]));
}

// src/frameworks/kit/side-file.ts
/**
* A side file whose path is meant from the folder that the command runs in. That folder is not known, but it is
* the file's own or one above it: a framework's checkout inside a larger repository keeps `data/` at its own top.
* The nearest one wins.
*
* @returns undefined for a path that leaves the project, or a file that is missing or cannot be read
*/
function openNear(scope, reference) {
	const beside = scope.open(reference);
	if (beside) return beside;
	const plain = reference.replace(/^\.\//, "");
	if (plain === "" || /^([a-z][a-z0-9+.-]*:|[/\\~]|\.\.)/i.test(plain)) return void 0;
	for (const folder of foldersAbove(scope.path)) {
		const found = scope.open(`${folder}/${plain}`);
		if (found) return found;
	}
}
/** `a/b/c.yaml` → `a`: the folders between the file's own and the root, nearest first. */
function foldersAbove(path) {
	const parts = path.split("/").slice(0, -2);
	return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

// src/frameworks/shared/deepspeed.ts
/**
* Facts of a DeepSpeed configuration, given by path or written inline under a key.
* A missing side file leaves them unresolved, at the place of the reference.
*/
function deepspeedFacts(key) {
	return {
		"distributed.backend": (scope) => {
			const at = find(scope.native, key);
			return at && !isEmpty(at) ? stated(at, "deepspeed") : void 0;
		},
		"distributed.configFile": (scope) => textAt(scope.native, key) === void 0 ? void 0 : text(key)(scope),
		"distributed.zeroStage": inConfig(key, integer("zero_optimization.stage", { default: 0 })),
		"distributed.offload": inConfig(key, offload$3)
	};
}
const offload$3 = choice(["zero_optimization.offload_param.device", "zero_optimization.offload_optimizer.device"], {
	cpu: "cpu",
	nvme: "nvme",
	none: "none"
}, { default: "none" });
function inConfig(key, reading) {
	return (scope) => {
		const at = findFirst(scope.native, [key]);
		if (!at || isEmpty(at)) return void 0;
		if (at.node.kind === "map") return reading({
			...scope,
			native: within(scope.native, key)
		});
		const side = sideFile(scope, key);
		return side ? reading({
			...scope,
			native: side
		}) : unresolved(at, "the DeepSpeed file is not in this repository");
	};
}
function sideFile(scope, key) {
	const path = textAt(scope.native, key);
	return path === void 0 ? void 0 : openNear(scope, path);
}

// src/frameworks/shared/targets.ts
/** Words by which frameworks ask for every linear layer. */
const allLinear = /^(all|all-linear|all_linear|linear)$/i;
const regexLike = /[\\()|*^$+[\]]/;
/**
* `adapter.targets` and `adapter.targetsMode` from a key that holds a list of modules, a comma text, a regular
* expression, or a word for all linear layers.
*
* @param options `default` as a list: `['all-linear']` for every linear layer
*/
function targetFacts(keys, options = {}) {
	const names = texts(keys, {
		...options,
		separator: ","
	});
	return {
		"adapter.targets": (scope) => {
			const fact = names(scope);
			return Array.isArray(fact?.value) && modeOf(fact.value) !== "list" ? {
				...fact,
				value: [fact.value.join(",")]
			} : fact;
		},
		"adapter.targetsMode": (scope) => {
			const fact = names(scope);
			return Array.isArray(fact?.value) ? {
				...fact,
				value: modeOf(fact.value)
			} : fact;
		}
	};
}
function modeOf(names) {
	const words = names.map(String);
	if (words.length === 1 && allLinear.test(words[0] ?? "")) return "all-linear";
	return words.some((word) => regexLike.test(word)) ? "regex" : "list";
}
/** The same, for frameworks that leave the choice to PEFT's table of architectures when nothing is written. */
function peftTargetFacts(keys) {
	const written = targetFacts(keys);
	return {
		"adapter.targets": (scope) => {
			const fact = written["adapter.targets"]?.(scope);
			return fact?.state === "unset" ? without$1("external", byArchitecture$1, fact.nativeKey) : fact;
		},
		"adapter.targetsMode": (scope) => {
			const fact = written["adapter.targetsMode"]?.(scope);
			return fact?.state === "unset" ? byDefault("auto", byArchitecture$1) : fact;
		}
	};
}
const byArchitecture$1 = "PEFT chooses the modules by the architecture of the model";

// src/frameworks/shared/trainer.ts
/** Schedules by the names of `transformers.SchedulerType`. */
const schedules$2 = {
	linear: "linear",
	cosine: "cosine",
	cosine_with_restarts: "cosine",
	cosine_with_min_lr: "cosine-min",
	cosine_warmup_with_min_lr: "cosine-min",
	polynomial: "polynomial",
	constant: "constant",
	constant_with_warmup: "constant",
	inverse_sqrt: "inverse-sqrt",
	warmup_stable_decay: "wsd",
	one_cycle: "one-cycle",
	rex: "other"
};
/** Optimisers by family: the part of the name that decides how states are kept. */
function optimizerName(name) {
	const known = name.toLowerCase();
	if (/adamw?.*(8bit|8-bit|bnb)/.test(known) || known === "paged_adamw_8bit") return "adamw-8bit";
	if (known.startsWith("paged_adamw")) return "adamw-paged";
	if (known.startsWith("adamw") || known.startsWith("adam_")) return "adamw";
	if (known.includes("galore")) return "galore";
	return /^(adafactor|lion|muon|sgd|adagrad|rmsprop|lomo|adalomo|apollo|schedule_free)/.exec(known)?.[1] ?? known;
}
/** An optimiser key. */
const optimizer$2 = (keys, standard) => scalar(keys, (node) => optimizerName(node.text), standard === void 0 ? {} : { default: standard });
/** When something happens: transformers' `no`, `steps`, `epoch`, `best`. */
const trigger$1 = (keys, standard) => choice(keys, {
	no: "none",
	false: "none",
	none: "none",
	steps: "steps",
	epoch: "epoch",
	best: "best"
}, standard === void 0 ? {} : { default: standard });
/** `warmup_steps` below 1 is a share of all steps since transformers 5.0, where it took over from `warmup_ratio`. */
const warmup = {
	"hyper.warmupSteps": (scope) => {
		const fact = positive("warmup_steps")(scope);
		return isShare(fact) ? without$1("unset", void 0, "warmup_steps") : fact;
	},
	"hyper.warmupRatio": (scope) => {
		const fact = positive("warmup_steps")(scope);
		return isShare(fact) ? fact : positive("warmup_ratio")(scope);
	}
};
const isShare = (fact) => typeof fact?.value === "number" && fact.value < 1;
/** A positive `max_steps` ends the run, so nobody has chosen the default number of epochs then. */
const epochs$1 = (scope) => {
	const stepped = positive("max_steps")(scope)?.state === "stated";
	return number("num_train_epochs", stepped ? {} : { default: 3 })(scope);
};
/**
* How often checkpoints are written or evaluation runs. Only the strategy `steps` has an interval; below 1 it is a
* share of all steps.
*
* @param trigger what decides the strategy
* @param standard the framework's own interval
*/
function interval$1(prefix, key, trigger, standard) {
	const stepped = (scope) => trigger(scope)?.value === "steps";
	const every = positive(key, standard === void 0 ? {} : { default: standard });
	return {
		[`${prefix}.every`]: when(stepped, every),
		[`${prefix}.everyUnit`]: when(stepped, (scope) => {
			const fact = every(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: isShare(fact) ? "ratio" : "steps"
			} : void 0;
		})
	};
}
/**
* The optimisation keys of `transformers.TrainingArguments` (4.57 and 5.18), which TRL, LLaMA-Factory,
* fms-hf-tuning, oumi and many scripts take over. Readers put their own defaults on top.
*/
const trainingArguments = {
	"hyper.learningRate": number("learning_rate", { default: 5e-5 }),
	"hyper.schedule": choice("lr_scheduler_type", schedules$2, { default: "linear" }),
	...warmup,
	"hyper.epochs": epochs$1,
	"hyper.maxSteps": positive("max_steps"),
	"hyper.microBatch": integer(["per_device_train_batch_size", "per_gpu_train_batch_size"], { default: 8 }),
	"hyper.accumulation": integer("gradient_accumulation_steps", { default: 1 }),
	"hyper.optimizer": optimizer$2("optim", "adamw"),
	"hyper.weightDecay": number("weight_decay", { default: 0 }),
	"hyper.maxGradNorm": number("max_grad_norm", { default: 1 }),
	"hyper.noiseAlpha": number("neftune_noise_alpha"),
	"hyper.seed": integer("seed", { default: 42 }),
	"precision.train": precision$1("bf16", "fp16"),
	"precision.tf32": flag("tf32"),
	"memory.gradientCheckpointing": flag("gradient_checkpointing", { default: false }),
	...deepspeedFacts("deepspeed"),
	"distributed.backend": backend$5,
	"checkpoint.trigger": trigger$1("save_strategy", "steps"),
	...interval$1("checkpoint", "save_steps", trigger$1("save_strategy", "steps"), 500),
	"checkpoint.keep": integer("save_total_limit"),
	"checkpoint.resume": resume$2("resume_from_checkpoint"),
	"evaluation.trigger": evaluationTrigger$5,
	...interval$1("evaluation", "eval_steps", evaluationTrigger$5),
	"evaluation.metric": text("metric_for_best_model"),
	"evaluation.loadBest": flag("load_best_model_at_end", { default: false }),
	"evaluation.earlyStopping": (scope) => textAt(scope.native, "early_stopping_patience") === void 0 ? void 0 : enabledBy("early_stopping_patience")(scope),
	"output.dir": text("output_dir"),
	"output.name": text("run_name"),
	"output.push": flag("push_to_hub", { default: false }),
	"output.hubId": text("hub_model_id"),
	"output.hubPrivate": flag("hub_private_repo"),
	"logging.destinations": reportTo,
	"logging.public": publicSpace
};
/** `report_to`: a tracker, several, `none`, or `all` that are installed. */
function reportTo(scope) {
	const at = find(scope.native, "report_to");
	if (!at || isEmpty(at)) return without$1("external", absentReporters, "report_to");
	const fact = texts("report_to")(scope);
	return fact && Array.isArray(fact.value) ? {
		...fact,
		value: fact.value.filter((name) => name !== "none" && name !== "[]")
	} : fact;
}
const absentReporters = "without `report_to`, transformers 4 reports to every installed tracker and 5 to none";
/** A Trackio space is public unless the hub repositories of the run are private. */
function publicSpace(scope) {
	const at = find(scope.native, "trackio_space_id");
	return at && !isEmpty(at) ? stated(at, flag("hub_private_repo")(scope)?.value !== true) : void 0;
}
/** `eval_strategy`, or the old name; `do_eval: false` does not stop it, so it is not asked. */
function evaluationTrigger$5(scope) {
	return trigger$1(["eval_strategy", "evaluation_strategy"], "none")(scope);
}
/** True when the key holds a number above zero. */
function enabledBy(key) {
	return scalar(key, (node) => Number(node.text) > 0 ? true : void 0);
}
/** Precision from the pair of flags that transformers uses. Neither written: fp32 unless the caller knows better. */
function precision$1(bf16, fp16, standard = "fp32") {
	return (scope) => {
		for (const [key, name] of [[bf16, "bf16"], [fp16, "fp16"]]) {
			const fact = flag(key)(scope);
			if (fact?.value === true) return {
				...fact,
				value: name
			};
			if (fact?.state === "unresolved" || fact?.state === "external") return {
				...fact,
				value: null
			};
		}
		return {
			value: standard,
			state: "default"
		};
	};
}
function backend$5(scope) {
	const deepspeed = deepspeedFacts("deepspeed")["distributed.backend"]?.(scope);
	if (deepspeed) return deepspeed;
	const fsdp = find(scope.native, "fsdp");
	if (fsdp && !isEmpty(fsdp)) return {
		...texts("fsdp", { separator: " " })(scope),
		value: "fsdp",
		state: "stated"
	};
	return without$1("external", "decided by the launcher");
}
/** `resume_from_checkpoint`: a flag or a path. */
function resume$2(key) {
	return scalar(key, (node) => /^(true|yes|on|auto)$/i.test(node.text) ? "auto" : /^(false|no|off)$/i.test(node.text) ? "none" : "path", { default: "none" });
}

// src/frameworks/axolotl.ts
/** Prompt strategies of `datasets[].type`, by their first part: `chat_template.argilla` is a chat format. */
const formats$2 = [
	[/^(chat_template|sharegpt|chatml|llama3|llama2_chat|pygmalion|metharme|input_output)/, "chat"],
	[/^(completion|pretrain)/, "text"],
	[/^(orpo|.*(argilla|ultra|intel|prompt_pairs|zephyr|chatml)$)/, "preference"],
	[/^(stepwise)/, "stepwise"],
	[/^(alpaca|gpteacher|oasst|reflection|explainchoice|concisechoice|summarizetldr|jeopardy|creative|context_qa|user_defined)/, "instruction"]
];
const rlObjectives = {
	dpo: "dpo",
	gdpo: "grpo",
	grpo: "grpo",
	ipo: "ipo",
	orpo: "orpo",
	kto: "kto",
	kto_pair: "kto",
	simpo: "simpo"
};
const formatOf$2 = (type, scope) => {
	const rl = textAt({
		...scope.native,
		base: ""
	}, "rl")?.toLowerCase();
	if (rl === "kto") return "binary-feedback";
	if (rl === "grpo") return "prompt-only";
	if (rl !== void 0 && rl in rlObjectives) return "preference";
	return formats$2.find(([pattern]) => pattern.test(type))?.[1] ?? "custom";
};
const format$8 = (scope) => {
	const type = find(scope.native, "type");
	if (type?.node.kind === "map") return stated(type, has(scope.native, "type.field") ? "text" : "instruction");
	return scalar("type", (node) => formatOf$2(node.text, scope))(scope);
};
/** `context_qa` strategies and a mapped `field_input` with a passage name put a passage beside the question. */
const context$1 = (scope) => {
	const type = textAt(scope.native, "type");
	const at = find(scope.native, "type");
	if (!at || isEmpty(at)) return void 0;
	if (type?.startsWith("context_qa")) return stated(at, true);
	const input = textAt(scope.native, "type.field_input");
	return input !== void 0 && /context|passage|document|article/i.test(input) ? stated(at, true) : void 0;
};
const labelled$6 = (scope) => {
	const fact = format$8(scope);
	if (!fact || fact.value === null) return void 0;
	return fact.value === "custom" ? void 0 : {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
};
const source$7 = {
	id: text("path"),
	config: text("name"),
	split: text("split", { default: "train" }),
	revision: text("revision"),
	files: texts("data_files"),
	fileFormat: choice("ds_type", {
		json: "json",
		jsonl: "jsonl",
		csv: "csv",
		parquet: "parquet",
		arrow: "arrow",
		text: "text"
	}),
	format: format$8,
	context: context$1,
	labelled: labelled$6,
	chatTemplate: text("chat_template"),
	trustRemoteCode: flag("trust_remote_code")
};
const pretrainingSource = {
	...source$7,
	format: always("text"),
	labelled: always(false)
};
const adapterIs = (scope) => /^q?lora$/i.test(textAt(scope.native, "adapter") ?? "");
/** 4 and 8 bit loads only take effect through the adapter that goes with them (loaders/model.py). */
const bits$6 = (scope) => {
	for (const [key, value] of [["load_in_4bit", 4], ["load_in_8bit", 8]]) {
		const fact = flag(key)(scope);
		if (fact?.value === true) return {
			...fact,
			value
		};
	}
	if (textAt(scope.native, "adapter")?.toLowerCase() === "qlora" && !has(scope.native, "load_in_4bit")) {
		const adapter = find(scope.native, "adapter");
		return adapter ? stated(adapter, 4, { note: "QLoRA means a base in 4 bits" }) : void 0;
	}
	return has(scope.native, "gptq") ? void 0 : {
		value: 16,
		state: "default"
	};
};
const heldOut$10 = (scope) => {
	if (has(scope.native, "test_datasets")) {
		const at = find(scope.native, "test_datasets");
		return at && stated(at, "dataset");
	}
	return scalar("val_set_size", (node) => heldOutKind$1(Number(node.text)), { default: "none" })(scope);
};
const heldOutKind$1 = (size) => {
	if (Number.isNaN(size)) return void 0;
	if (size === 0) return "none";
	return size <= 1 ? "fraction" : "count";
};
/** Held-out data alone starts no evaluation: without one of these keys the strategy stays at `no`. */
const evaluationTrigger$4 = firstOf(when((s) => has(s.native, "eval_strategy") || has(s.native, "evaluation_strategy"), trigger$1(["eval_strategy", "evaluation_strategy"])), when((s) => has(s.native, "eval_steps"), scalar("eval_steps", (n) => Number(n.text) > 0 ? "steps" : "none")), when((s) => has(s.native, "evals_per_epoch"), scalar("evals_per_epoch", (n) => Number(n.text) > 0 ? "steps" : "none")), always("none"));
const checkpointTrigger$5 = firstOf(when((s) => has(s.native, "save_strategy"), trigger$1("save_strategy")), when((s) => has(s.native, "save_steps") || has(s.native, "saves_per_epoch"), always("steps")), always("epoch"));
const trackers$4 = [
	"wandb",
	"mlflow",
	"comet",
	"tensorboard",
	"trackio",
	"swanlab"
];
const destinations$7 = (scope) => {
	const on = trackers$4.filter((name) => flag(`use_${name}`)(scope)?.value === true || name === "wandb" && has(scope.native, "wandb_project"));
	const at = on.map((name) => find(scope.native, `use_${name}`) ?? find(scope.native, "wandb_project")).find((found) => found);
	return at ? stated(at, on) : void 0;
};
/** Tokens of `special_tokens`, beside those in `tokens`; a pad token alone adds nothing that must be learnt. */
const addedTokens$1 = (scope) => texts("tokens")(scope);
/**
* Rows of new tokens are trained only when the embeddings are saved whole or their indices are named; axolotl warns of
* it and does nothing by itself (utils/schemas/validation.py).
*/
const embeddingsTrained$1 = (scope) => {
	if (!adapterIs(scope) || !has(scope.native, "tokens")) return void 0;
	const indices = find(scope.native, "peft_trainable_token_indices");
	if (indices && !isEmpty(indices)) return stated(indices, true);
	const saved = texts("lora_modules_to_save")(scope);
	if (saved?.state === "unresolved") return saved;
	return (Array.isArray(saved?.value) ? saved.value.map(String) : []).some((name) => /embed/.test(name)) ? {
		...saved,
		value: true,
		state: "stated"
	} : byDefault(false);
};
/**
* Axolotl: one YAML file for training, preprocessing, inference and merging.
* Read from src/axolotl/utils/schemas and core/builders at 067b021c (0.18.0).
*/
const axolotl = {
	id: "axolotl",
	title: "Axolotl",
	homepage: "https://docs.axolotl.ai",
	version: "0.18.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["base_model"],
		min: 2,
		any: [
			"datasets[].type",
			"datasets[].path",
			"pretraining_dataset",
			"micro_batch_size",
			"sequence_len",
			"val_set_size",
			"dataset_prepared_path",
			"sample_packing",
			"adapter",
			"rl",
			"num_epochs"
		],
		none: [
			"input_features",
			"project_name",
			"merge_method",
			"training_data_references",
			"model_id_or_path"
		]
	}],
	facts: {
		"plan.name": text("wandb_name"),
		"model.id": text("base_model"),
		"model.revision": text(["revision_of_model", "model_revision"]),
		"model.tokenizer": text("tokenizer_config"),
		"model.continuesAdapter": text("lora_model_dir"),
		"model.initFromScratch": flag("reinit_weights", { default: false }),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": (scope) => has(scope.native, "unfrozen_parameters") && !has(scope.native, "adapter") ? partial(scope) : choice("adapter", {
			lora: "lora",
			qlora: "lora",
			"llama-adapter": "llama-adapter"
		}, {
			default: "full",
			note: "axolotl trains all weights when `adapter` is not set"
		})(scope),
		"adapter.rank": when(adapterIs, integer("lora_r")),
		"adapter.alpha": when(adapterIs, number("lora_alpha")),
		"adapter.dropout": when(adapterIs, number("lora_dropout", { default: 0 })),
		...whenAdapter(targetFacts("lora_target_modules")),
		"adapter.targetsMode": when(adapterIs, (scope) => flag("lora_target_linear")(scope)?.value === true ? {
			...flag("lora_target_linear")(scope),
			value: "all-linear",
			state: "stated"
		} : targetFacts("lora_target_modules")["adapter.targetsMode"]?.(scope)),
		"adapter.modulesToSave": when(adapterIs, texts("lora_modules_to_save")),
		"adapter.rslora": when(adapterIs, flag("peft_use_rslora", { default: false })),
		"adapter.dora": when(adapterIs, flag("peft_use_dora", { default: false })),
		"adapter.init": when(adapterIs, text("peft_init_lora_weights")),
		"quantization.bits": bits$6,
		"quantization.scheme": (scope) => bits$6(scope)?.value === 16 ? void 0 : always(has(scope.native, "gptq") ? "gptq" : "bitsandbytes")(scope),
		"objective.kind": firstOf(when((s) => has(s.native, "rl"), choice("rl", rlObjectives)), when((s) => flag("reward_model")(s)?.value === true, flagAs("reward_model", "reward-model")), when((s) => flag("process_reward_model")(s)?.value === true, flagAs("process_reward_model", "reward-model")), pretraining, always("sft", "axolotl trains on examples when `rl` is not set")),
		"objective.beta": number(["rl_beta", "dpo_beta"]),
		"data.heldOutKind": heldOut$10,
		"data.heldOutSize": number("val_set_size", { default: 0 }),
		"data.chatTemplate": text("chat_template"),
		"data.lossOn": scalar("train_on_inputs", (n) => /^(true|yes|on)$/i.test(n.text) ? "all" : "completion", { default: "completion" }),
		"data.sequenceLength": integer("sequence_len", { default: 512 }),
		"data.packing": flag("sample_packing", { default: false }),
		"data.streaming": flag("streaming"),
		"hyper.learningRate": number("learning_rate"),
		"hyper.schedule": choice("lr_scheduler", schedules$2, { default: "cosine" }),
		"hyper.warmupSteps": positive("warmup_steps"),
		"hyper.warmupRatio": positive("warmup_ratio"),
		"hyper.epochs": number("num_epochs", { default: 1 }),
		"hyper.maxSteps": positive("max_steps"),
		"hyper.microBatch": integer("micro_batch_size", { default: 1 }),
		"hyper.accumulation": integer("gradient_accumulation_steps", { default: 1 }),
		"hyper.optimizer": optimizer$2("optimizer", "adamw"),
		"hyper.weightDecay": number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": number("max_grad_norm"),
		"hyper.noiseAlpha": number("neftune_noise_alpha"),
		"hyper.loraPlusRatio": number("loraplus_lr_ratio"),
		"hyper.seed": integer("seed", { default: 42 }),
		"precision.train": precision$1("bf16", "fp16", "auto"),
		"precision.tf32": flag("tf32"),
		"memory.gradientCheckpointing": scalar("gradient_checkpointing", (n) => !/^(false|no|off)$/i.test(n.text), { default: false }),
		"hardware.count": external("decided by the launcher"),
		...deepspeedFacts("deepspeed"),
		"checkpoint.trigger": checkpointTrigger$5,
		"checkpoint.every": positive("save_steps"),
		"checkpoint.keep": integer("save_total_limit", { default: 4 }),
		"checkpoint.resume": resume$2("resume_from_checkpoint"),
		"evaluation.trigger": evaluationTrigger$4,
		"evaluation.every": positive("eval_steps"),
		"evaluation.loadBest": flag("load_best_model_at_end"),
		"evaluation.earlyStopping": enabledBy("early_stopping_patience"),
		"evaluation.benchmarks": texts("lm_eval_tasks"),
		"output.dir": text("output_dir", { default: "./model-out" }),
		"output.push": (scope) => has(scope.native, "hub_model_id") ? {
			...text("hub_model_id")(scope),
			value: true,
			state: "stated"
		} : {
			value: false,
			state: "default"
		},
		"output.hubId": text("hub_model_id"),
		"output.hubPrivate": always(true, "axolotl creates the repository as private"),
		"output.datasetHubId": text("push_dataset_to_hub"),
		"output.mergeAdapter": flag("merge_lora"),
		"logging.destinations": destinations$7,
		"logging.project": text("wandb_project"),
		"logging.uploadsModel": scalar("wandb_log_model", (n) => !/^(false|)$/i.test(n.text)),
		"tokens.added": addedTokens$1,
		"tokens.rowsTrained": embeddingsTrained$1
	},
	lists: {
		"data.train": firstList(each("datasets", source$7), each("pretraining_dataset", pretrainingSource)),
		"data.validation": each("test_datasets", source$7)
	}
};
function whenAdapter(fields) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, when(adapterIs, reading)]));
}
function partial(scope) {
	const at = find(scope.native, "unfrozen_parameters");
	return at && stated(at, "partial");
}
function flagAs(key, value) {
	return (scope) => {
		const fact = flag(key)(scope);
		return fact && {
			...fact,
			value
		};
	};
}
/** Streaming raw text, or nothing but `completion` sources, is continued pre-training. */
function pretraining(scope) {
	const at = find(scope.native, "pretraining_dataset");
	return at && !isEmpty(at) ? stated(at, "continued-pretraining") : void 0;
}

// src/frameworks/shared/hosted.ts
/**
* The reading of a key of a hosted service: left out, the service chooses a value that it does not publish, or that
* depends on the data. So an absent key is decided elsewhere, not missing.
*/
const orService = (reading) => (scope) => {
	const fact = reading(scope);
	return fact?.state === "unset" ? leftToService(fact) : fact;
};
function leftToService(fact) {
	return {
		...fact,
		state: "external",
		note: "the service decides"
	};
}
/** Each reading of a table, with absent keys left to the service. */
function allOrService(table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, orService(reading)]));
}
/** `method.kind` of services that take a job without saying whether all weights or an adapter are trained. */
const undisclosedMethod = always("hosted-unspecified", "the service does not say which weights it trains");
/** Facts of a base that is named by the service's own catalogue. */
const serviceModel = (keys) => ({
	"model.id": text(keys),
	"model.idKind": always("service-alias")
});
/** A file that was uploaded before: its id says nothing about what it holds. */
const uploadedFile = (format, keys = "") => ({
	id: text(keys),
	idKind: scalar(keys, (node) => /[/\\]|\.jsonl?$/.test(node.text) ? "local" : "service-file"),
	format
});
/** `data.heldOutKind` where held-out data is a file of its own, or nothing. */
const heldOutFile = (keys) => ({ native }) => {
	const at = findFirst(native, typeof keys === "string" ? [keys] : keys);
	return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
};
/** `evaluation.trigger` of services that score a validation file while they train, and nothing without one. */
const scoresValidation = (keys) => (scope) => heldOutFile(keys)(scope)?.value === "dataset" ? byDefault("steps", "the service scores the validation data while it trains") : byDefault("none");
/** `logging.destinations` where a block switches Weights & Biases on. */
const wandbBlock = (key) => ({ native }) => {
	const at = find(native, key);
	return at && !isEmpty(at) ? stated(at, ["wandb"]) : byDefault(["none"]);
};

// src/frameworks/shared/openai-job.ts
const objectives$3 = {
	supervised: "sft",
	dpo: "dpo",
	reinforcement: "reinforcement"
};
const formats$1 = {
	sft: "chat",
	dpo: "preference",
	reinforcement: "prompt-only"
};
/** Spellings of a setting: it stands under the method, or in the older block at the top. */
const jobSetting = (name) => [...Object.keys(objectives$3).map((method) => `method.${method}.hyperparameters.${name}`), `hyperparameters.${name}`];
const jobObjective = choice("method.type", objectives$3, {
	default: "sft",
	note: "without `method` the service learns answers from examples"
});
/** Shape of the uploaded files: the completion models take pairs of prompt and completion, all others conversations. */
const jobFormat = (scope) => {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	if (/^(davinci|babbage|curie|ada)/.test(textAt(whole.native, "model") ?? "")) return byDefault("instruction");
	const shape = formats$1[String(jobObjective(whole)?.value)];
	return shape === void 0 ? void 0 : byDefault(shape);
};
const grader = (scope) => {
	const at = find(scope.native, "method.reinforcement.grader");
	const name = textAt(scope.native, "method.reinforcement.grader.name") ?? textAt(scope.native, "method.reinforcement.grader.type");
	return at && name !== void 0 ? stated(at, [name]) : void 0;
};
const trackers$3 = (scope) => {
	const at = find(scope.native, "integrations");
	const names = itemsAt(scope.native, "integrations").flatMap((item) => textAt(item, "type") ?? []);
	return at && names.length > 0 ? stated(at, names) : byDefault(["none"]);
};
const continued = (scope) => (textAt(scope.native, "model") ?? "").startsWith("ft:");
const reinforced = (scope) => jobObjective(scope)?.value === "reinforcement";
/** Facts of the body of OpenAI's `POST /v1/fine_tuning/jobs`, which Azure extends. */
const jobFacts = {
	"plan.name": text("suffix"),
	...serviceModel("model"),
	"model.continuesAdapter": when(continued, text("model")),
	"objective.kind": jobObjective,
	"objective.beta": when((s) => jobObjective(s)?.value === "dpo", orService(number(jobSetting("beta")))),
	"objective.rewards": grader,
	"data.heldOutKind": heldOutFile("validation_file"),
	...allOrService({
		"hyper.learningRateMultiplier": number(jobSetting("learning_rate_multiplier")),
		"hyper.epochs": number(jobSetting("n_epochs")),
		"hyper.effectiveBatch": integer(jobSetting("batch_size")),
		"hyper.seed": integer("seed")
	}),
	"evaluation.trigger": scoresValidation("validation_file"),
	"evaluation.every": when(reinforced, orService(integer("method.reinforcement.hyperparameters.eval_interval"))),
	"output.name": text("suffix"),
	"logging.destinations": trackers$3,
	"logging.project": text("integrations[0].wandb.project")
};
/** Keys of a saved answer, which describes a job that was already taken. */
const answerKeys = [
	"object",
	"status",
	"fine_tuned_model",
	"trained_tokens",
	"result_files",
	"job_id"
];

// src/frameworks/azure-openai.ts
/** A key of an Azure Machine Learning job, alone or wrapped as the resource that is put. */
const resource = (name) => [name, `properties.fineTuningDetails.${name}`];
const validation = ["validation_file", ...resource("validationData")];
/** The Machine Learning job knows examples only. */
const objective$11 = (scope) => {
	const at = findFirst(scope.native, resource("taskType"));
	return at ? stated(at, "sft") : jobObjective(scope);
};
const jobInput = {
	id: text("uri"),
	format: always("chat")
};
/**
* Azure OpenAI: the OpenAI body with `trainingType`, and the fine-tuning job of Azure Machine Learning.
* Its documentation says that jobs train LoRA adapters; rank and scaling cannot be chosen.
*/
const azureOpenai = {
	id: "azure-openai",
	title: "Azure OpenAI fine-tuning jobs",
	homepage: "https://learn.microsoft.com/azure/ai-services/openai/how-to/fine-tuning",
	version: "2025",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: [
				"model",
				"training_file",
				"trainingType"
			],
			none: answerKeys
		},
		{
			kind: "train",
			all: ["modelProvider=^AzureOpenAI$", "trainingData"]
		},
		{
			kind: "train",
			all: ["properties.fineTuningDetails.modelProvider=^AzureOpenAI$"]
		}
	],
	facts: {
		...jobFacts,
		...serviceModel([...resource("model.uri"), ...resource("model")]),
		"method.kind": always("lora", "the service documents that it trains LoRA adapters"),
		"objective.kind": objective$11,
		"data.heldOutKind": heldOutFile(validation),
		...allOrService({
			"hyper.learningRateMultiplier": number([...jobSetting("learning_rate_multiplier"), ...resource("hyperParameters.learningRateMultiplier")]),
			"hyper.epochs": number([...jobSetting("n_epochs"), ...resource("hyperParameters.nEpochs")]),
			"hyper.effectiveBatch": integer([...jobSetting("batch_size"), ...resource("hyperParameters.batchSize")])
		}),
		"evaluation.trigger": scoresValidation(validation)
	},
	lists: {
		"data.train": firstList(each("training_file", uploadedFile(jobFormat)), each(resource("trainingData"), jobInput)),
		"data.validation": firstList(each("validation_file", uploadedFile(jobFormat)), each(resource("validationData"), jobInput))
	}
};

// src/frameworks/bedrock.ts
const objectives$2 = {
	fine_tuning: "sft",
	continued_pre_training: "continued-pretraining",
	distillation: "distillation",
	reinforcement_fine_tuning: "reinforcement"
};
const validators = "validationDataConfig.validators";
const heldOut$9 = (scope) => {
	const at = find(scope.native, validators);
	return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
};
const teacher$1 = "customizationConfig.distillationConfig.teacherModelConfig.teacherModelIdentifier";
/** Values of the map are always texts: `"epochCount": "2"`. */
const setting$4 = (name) => `hyperParameters.${name}`;
/**
* Amazon Bedrock: bodies of `CreateModelCustomizationJob`.
* Read from @aws-sdk/client-bedrock 3.1164.0 and the user guide. Terraform and CloudFormation spell the keys otherwise.
*/
const bedrock = {
	id: "bedrock",
	title: "Amazon Bedrock model customization",
	homepage: "https://docs.aws.amazon.com/bedrock/latest/userguide/custom-models.html",
	version: "3.1164.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["baseModelIdentifier", "trainingDataConfig"],
		any: [
			"customModelName",
			"jobName",
			"hyperParameters"
		]
	}, {
		kind: "job",
		all: [
			"baseModelArn",
			"jobArn",
			"trainingDataConfig"
		]
	}],
	facts: {
		"plan.name": text("jobName"),
		...serviceModel("baseModelIdentifier"),
		"security.encryptionKey": text("customModelKmsKeyId"),
		"security.privateNetwork": (scope) => {
			const at = find(scope.native, "vpcConfig");
			return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
		},
		"method.kind": undisclosedMethod,
		"objective.kind": choice("customizationType", objectives$2, {
			default: "sft",
			note: "the operation creates a fine-tuning job when no type is given"
		}),
		"objective.teacher": when((s) => has(s.native, teacher$1), text(teacher$1)),
		"data.heldOutKind": heldOut$9,
		...allOrService({
			"hyper.learningRate": number(setting$4("learningRate")),
			"hyper.learningRateMultiplier": number(setting$4("learningRateMultiplier")),
			"hyper.warmupSteps": positive(setting$4("learningRateWarmupSteps")),
			"hyper.epochs": number(setting$4("epochCount")),
			"hyper.effectiveBatch": integer(setting$4("batchSize"))
		}),
		"evaluation.trigger": (scope) => heldOut$9(scope)?.value === "dataset" ? byDefault("steps", "the service scores the validation data while it trains") : byDefault("none"),
		"evaluation.earlyStopping": mapped(positive(setting$4("earlyStoppingPatience")), () => true),
		"output.dir": text("outputDataConfig.s3Uri"),
		"output.name": text("customModelName")
	},
	lists: {
		"data.train": firstList(each("trainingDataConfig.s3Uri", { id: text("") }), each("trainingDataConfig.invocationLogsConfig", { id: text("invocationLogSource.s3Uri") })),
		"data.validation": each(validators, { id: text("s3Uri") })
	}
};

// src/frameworks/shared/secrets.ts
/** Names of environment variables that hold credentials. */
const credentialName = /(TOKEN|API_?KEY|SECRET|PASSWORD|ACCESS_?KEY)/i;
/** Texts that people leave where a credential belongs: `<YOUR_TOKEN>`, `xxxx`, `hf_...`, `env:HF_TOKEN`. */
const placeholder = /^(env[:.]|os\.environ|<.*>$|\[.*\]$|(none|null|true|false|auto|dummy|empty|changeme|todo)$|.*(your|xxx|\.\.\.|\*\*\*|placeholder|example))/i;
/**
* Credentials that are written out. The text itself never becomes part of a fact.
*
* @param keys keys that hold a credential
* @param environments keys of maps of environment variables, searched by the names of the variables
*/
function secretsAt(keys, environments = []) {
	return ({ native }) => {
		const variables = environments.flatMap((map) => keysAt(native, map).filter((name) => credentialName.test(name)).map((name) => `${map}.${name}`));
		const found = [...keys, ...variables].flatMap((key) => find(native, key) ?? []).filter(isWrittenOut);
		const [first] = found;
		if (first === void 0) return noRecords("unset");
		const { fact, records } = recordsOf$1(found.map((located) => ({ key: keyFact$1(located) })), first);
		const { raw: _secret, ...rest } = fact;
		return {
			fact: rest,
			records
		};
	};
}
function isWrittenOut({ node }) {
	if (node.kind !== "scalar" || isTemplate(node)) return false;
	return node.text.trim().length >= 8 && !placeholder.test(node.text.trim());
}
function keyFact$1(located) {
	const keyAt = keySpanOf(located);
	return {
		value: located.path,
		state: located.inherited ? "inherited" : "stated",
		at: spanOf(located),
		nativeKey: located.path,
		...keyAt ? { keyAt } : {}
	};
}

// src/frameworks/cohere.ts
const setting$3 = (name) => `settings.hyperparameters.${name}`;
const loraKeys$1 = [
	setting$3("lora_rank"),
	setting$3("lora_alpha"),
	setting$3("lora_target_modules")
];
/** LoRA keys are only taken for an adapter; without one the service does not say. */
const method$14 = (scope) => {
	const at = findFirst(scope.native, loraKeys$1);
	return at && !isEmpty(at) ? stated(at, "lora") : undisclosedMethod(scope);
};
const isLora$8 = (scope) => method$14(scope)?.value === "lora";
const modules$1 = {
	LORA_TARGET_MODULES_QV: ["q_proj", "v_proj"],
	LORA_TARGET_MODULES_QKVO: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj"
	],
	LORA_TARGET_MODULES_QKVO_FFN: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj",
		"gate_proj",
		"up_proj",
		"down_proj"
	]
};
const targets$5 = mapped(text(setting$3("lora_target_modules")), (name) => modules$1[String(name)]);
/**
* Cohere: bodies of `POST /v1/finetuning/finetuned-models`.
* Read from cohere-ai 8.1.0. Held-out data belongs to the data set and cannot be seen here.
*/
const cohere = {
	id: "cohere",
	title: "Cohere fine-tuning",
	homepage: "https://docs.cohere.com/docs/fine-tuning",
	version: "8.1.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["settings.base_model.base_type", "settings.dataset_id"],
		none: ["status"]
	}, {
		kind: "job",
		all: [
			"settings.base_model.base_type",
			"settings.dataset_id",
			"status"
		]
	}],
	facts: {
		"plan.name": text("name"),
		...serviceModel(["settings.base_model.name", "settings.base_model.base_type"]),
		"method.kind": method$14,
		...allWhen(isLora$8, { ...allOrService({
			"adapter.rank": integer(setting$3("lora_rank")),
			"adapter.alpha": number(setting$3("lora_alpha")),
			"adapter.targets": targets$5,
			"adapter.targetsMode": mapped(targets$5, () => "list")
		}) }),
		"objective.kind": choice("settings.base_model.base_type", {
			base_type_chat: "sft",
			base_type_generative: "sft",
			base_type_classification: "classification",
			base_type_rerank: "other"
		}),
		...allOrService({
			"hyper.learningRate": number(setting$3("learning_rate")),
			"hyper.epochs": number(setting$3("train_epochs")),
			"hyper.effectiveBatch": integer(setting$3("train_batch_size"))
		}),
		"evaluation.earlyStopping": mapped(positive(setting$3("early_stopping_patience")), () => true),
		"output.name": text("name"),
		"logging.destinations": wandbBlock("settings.wandb"),
		"logging.project": text("settings.wandb.project")
	},
	lists: {
		"data.train": each("settings.dataset_id", { id: text("") }),
		secrets: secretsAt(["settings.wandb.api_key"])
	}
};

// src/frameworks/deepspeed.ts
/**
* DeepSpeed: the side file that a trainer or launcher names. It states no run of its own, so it is recognised and
* left alone; readers follow it from the file that names it (`shared/deepspeed.ts`).
*/
const deepspeed = {
	id: "deepspeed",
	title: "DeepSpeed configuration",
	homepage: "https://www.deepspeed.ai/docs/config-json/",
	version: "0.19.6",
	dialect: "pyyaml",
	signatures: [{
		kind: "launcher",
		any: [
			"zero_optimization",
			"train_micro_batch_size_per_gpu",
			"zero_allow_untested_optimizer",
			"train_batch_size&gradient_clipping",
			"train_batch_size&optimizer.params",
			"train_batch_size&fp16.enabled",
			"train_batch_size&bf16.enabled"
		],
		none: [
			"compute_environment",
			"model_name_or_path",
			"base_model",
			"model",
			"dataset",
			"datasets",
			"trainer"
		]
	}],
	facts: {}
};

// src/frameworks/fireworks.ts
/** Preference and reinforcement jobs keep under `trainingConfig` what supervised jobs keep at the top. */
const setting$2 = (name) => [name, `trainingConfig.${name}`];
const rank$3 = integer(setting$2("loraRank"));
const method$13 = (scope) => {
	const fact = rank$3(scope);
	if (typeof fact?.value !== "number") return byDefault("lora", "the service documents LoRA for its managed jobs");
	return fact.value > 0 ? {
		...fact,
		value: "lora"
	} : {
		...fact,
		value: null,
		state: "unresolved",
		note: "a rank of 0 is not documented"
	};
};
const isLora$7 = (scope) => method$13(scope)?.value === "lora";
const losses$1 = {
	dpo: "dpo",
	orpo: "orpo",
	grpo: "grpo"
};
const objective$10 = (scope) => {
	const evaluator = find(scope.native, "evaluator");
	if (evaluator) return stated(evaluator, "reinforcement");
	if (has(scope.native, "lossConfig")) return choice("lossConfig.method", losses$1, { default: "dpo" })(scope);
	return has(scope.native, "trainingConfig") ? byDefault("dpo") : byDefault("sft");
};
const heldOut$8 = (scope) => {
	const at = find(scope.native, "evaluationDataset");
	if (at) return stated(at, "dataset");
	const carved = flag("evalAutoCarveout")(scope);
	return carved?.value === true ? {
		...carved,
		value: "fraction"
	} : byDefault("none");
};
const isSft$1 = (scope) => objective$10(scope)?.value === "sft";
/**
* Fireworks: bodies of `supervisedFineTuningJobs`, `dpoJobs` and `reinforcementFineTuningJobs`.
* Read from the API reference. Its `batchSize` counts tokens of a packed batch, not examples.
*/
const fireworks = {
	id: "fireworks",
	title: "Fireworks fine-tuning jobs",
	homepage: "https://docs.fireworks.ai/fine-tuning/managed-finetuning-intro",
	version: "1",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: ["baseModel", "dataset"],
			any: [
				"outputModel",
				"loraRank",
				"epochs",
				"learningRate",
				"earlyStop"
			],
			none: ["state", "createTime"]
		},
		{
			kind: "train",
			all: ["warmStartFrom", "dataset"],
			none: [
				"baseModel",
				"state",
				"createTime"
			]
		},
		{
			kind: "train",
			all: ["dataset"],
			any: ["trainingConfig.baseModel", "trainingConfig.warmStartFrom"],
			none: ["state", "createTime"]
		},
		{
			kind: "job",
			all: [
				"dataset",
				"state",
				"createTime"
			],
			any: ["baseModel", "trainingConfig.baseModel"]
		}
	],
	facts: {
		"plan.name": text("displayName"),
		...serviceModel(setting$2("baseModel")),
		"model.continuesAdapter": text(setting$2("warmStartFrom")),
		"method.kind": method$13,
		...allWhen(isLora$7, { "adapter.rank": orService(rank$3) }),
		"objective.kind": objective$10,
		"objective.beta": when((s) => !isSft$1(s), orService(number("lossConfig.klBeta"))),
		"objective.rewards": mapped(text("evaluator"), (name) => [String(name)]),
		"data.heldOutKind": when(isSft$1, heldOut$8),
		"data.template": when((s) => has(s.native, "jinjaTemplate"), (s) => {
			const at = find(s.native, "jinjaTemplate");
			return at?.node.kind === "scalar" ? stated(at, at.node.text) : void 0;
		}),
		"data.overlong": always("truncate"),
		"data.packing": always(true, "shorter examples are put together"),
		...allOrService({
			"data.sequenceLength": integer(setting$2("maxContextLength")),
			"hyper.learningRate": number(setting$2("learningRate")),
			"hyper.warmupSteps": positive(setting$2("learningRateWarmupSteps")),
			"hyper.epochs": number(setting$2("epochs")),
			"hyper.accumulation": integer(setting$2("gradientAccumulationSteps")),
			"hyper.weightDecay": number(setting$2("optimizerWeightDecay"))
		}),
		"hardware.nodes": orService(integer("nodes")),
		"evaluation.trigger": when(isSft$1, (scope) => heldOut$8(scope)?.value === "none" ? byDefault("none") : byDefault("steps")),
		"evaluation.earlyStopping": flag("earlyStop", { default: false }),
		"output.name": text(setting$2("outputModel")),
		"logging.destinations": wandbBlock("wandbConfig"),
		"logging.project": text("wandbConfig.project")
	},
	lists: {
		"data.train": each("dataset", {
			id: text(""),
			idKind: always("service-file")
		}),
		"data.validation": each("evaluationDataset", {
			id: text(""),
			idKind: always("service-file")
		}),
		secrets: secretsAt(["wandbConfig.apiKey"])
	}
};

// src/frameworks/shared/data-files.ts
const byEnding = [
	[/\.jsonl?\.(gz|zst)$|\.jsonl$|\.ndjson$/i, "jsonl"],
	[/\.json$/i, "json"],
	[/\.parquet$/i, "parquet"],
	[/\.arrow$/i, "arrow"],
	[/\.[ct]sv$/i, "csv"],
	[/\.txt$/i, "text"],
	[/\.tar$/i, "webdataset"]
];
/** `data.*.fileFormat` of a file, by its name; undefined for a folder, a hub id or an unknown ending. */
function fileFormatOf(path) {
	return byEnding.find(([ending]) => ending.test(path))?.[1];
}
/** Loaders of `datasets` that take files, and say nothing about what the data is. */
const builders$1 = {
	json: "json",
	csv: "csv",
	parquet: "parquet",
	arrow: "arrow",
	text: "text",
	webdataset: "webdataset"
};
/**
* `id`, `files` and `fileFormat` of a source that `datasets.load_dataset` opens: `path: json` with `data_files` is
* known by its first file.
*/
function loadedFrom(pathKey, filesKey) {
	const files = texts(filesKey);
	const first = (scope) => {
		const fact = files(scope);
		const [name] = Array.isArray(fact?.value) ? fact.value : [];
		return fact && name !== void 0 ? {
			...fact,
			value: String(name)
		} : void 0;
	};
	const built = (scope) => Object.hasOwn(builders$1, textAt(scope.native, pathKey) ?? "");
	return {
		id: (scope) => (built(scope) ? first(scope) : void 0) ?? text(pathKey)(scope),
		files,
		fileFormat: (scope) => {
			const name = first(scope);
			const format = fileFormatOf(String(name?.value ?? ""));
			if (name && format) return {
				...name,
				value: format
			};
			return built(scope) ? choice(pathKey, builders$1)(scope) : void 0;
		}
	};
}

// src/frameworks/fms-hf-tuning.ts
const methods$2 = {
	lora: "lora",
	alora: "lora",
	pt: "prompt-tuning"
};
const dtypes$3 = {
	bfloat16: "bf16",
	float16: "fp16",
	float32: "fp32",
	"torch.bfloat16": "bf16",
	"torch.float16": "fp16",
	"torch.float32": "fp32"
};
/** Handlers of a data configuration that tell the shape of the examples (tuning/data/data_handlers.py). */
const handlerFormats = {
	tokenize_and_apply_input_masking: "instruction",
	apply_tokenizer_chat_template: "chat",
	tokenize_and_apply_chat_template_with_masking: "chat",
	apply_custom_jinja_template: "custom",
	tokenize: "text"
};
const trackers$2 = { file_logger: "file" };
/** A text whose only use is that of an example; it starts every soft prompt that names no other. */
const sampleText = "Classify if the tweet is a complaint or not:";
/** The flag is `--bitsandbytes`; parts of the documentation call it `bnb_qlora`. Values are lists such as `["nf4"]`. */
const bitsandbytesKeys = ["bitsandbytes", "bnb_qlora"];
const peftMethod = (scope) => (textAt(scope.native, "peft_method") ?? "").toLowerCase();
const isLora$6 = (scope) => /^a?lora$/.test(peftMethod(scope));
const isPrompt$2 = (scope) => peftMethod(scope) === "pt";
const startsFromText = (scope) => /^text$/i.test(textAt(scope.native, "prompt_tuning_init") ?? "TEXT");
/**
* fms-hf-tuning: a JSON file for `sft_trainer`, with mixtures of data in a file of their own.
* Read from tuning/config, tuning/data and build at d3c30a03.
*/
const fmsHfTuning = {
	id: "fms-hf-tuning",
	title: "fms-hf-tuning",
	homepage: "https://github.com/foundation-model-stack/fms-hf-tuning",
	version: "d3c30a03",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "job",
			all: ["model_name_or_path", "do_dataprocessing_only=^[Tt]rue$"],
			any: ["training_data_path", "data_config_path"],
			none: ["stage", "finetuning_type"]
		},
		{
			kind: "train",
			all: ["model_name_or_path"],
			any: ["training_data_path", "data_config_path"],
			none: ["stage", "finetuning_type"]
		},
		{
			kind: "dataset-registry",
			all: ["dataprocessor", "datasets[].data_paths"]
		}
	],
	facts: {
		"plan.name": text("run_name"),
		"model.id": text("model_name_or_path"),
		"model.tokenizer": text("tokenizer_name_or_path"),
		"model.loadDtype": choice("torch_dtype", dtypes$3, { default: "bf16" }),
		"model.attention": when((scope) => flag("use_flash_attn", { default: true })(scope)?.value === true, text("flash_attn_implementation", { default: "flash_attention_2" })),
		"method.kind": scalar("peft_method", (node) => methods$2[node.text.toLowerCase()], {
			default: "full",
			none: ["none"],
			note: "all weights are trained unless `peft_method` is set"
		}),
		"method.variant": when(isLora$6, variant$3),
		...allWhen(isLora$6, {
			"adapter.rank": integer("r", { default: 8 }),
			"adapter.alpha": number("lora_alpha", { default: 32 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			...peftTargetFacts("target_modules"),
			"adapter.modulesToSave": texts("modules_to_save"),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false }),
			"adapter.bias": choice("bias", {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" })
		}),
		"quantization.bits": (scope) => {
			const at = quantisedAt(scope);
			return at ? stated(at, 4) : byDefault(16);
		},
		"quantization.scheme": (scope) => {
			const at = quantisedAt(scope);
			return at && stated(at, at.path === "auto_gptq" ? "gptq" : "bitsandbytes");
		},
		"quantization.type": when((scope) => bitsandbytesKeys.some((key) => has(scope.native, key)), quantType),
		...allWhen(isPrompt$2, {
			"prompt.virtualTokens": integer("num_virtual_tokens", { default: 8 }),
			"prompt.init": choice("prompt_tuning_init", {
				text: "text",
				random: "random",
				sample_vocab: "vocabulary"
			}, { default: "text" }),
			"prompt.initText": when(startsFromText, text("prompt_tuning_init_text", {
				default: sampleText,
				note: "an example text that is built in"
			})),
			"prompt.tokenizer": text("tokenizer_name_or_path")
		}),
		"objective.kind": always("sft"),
		"data.heldOutKind": heldOut$7,
		"data.heldOutSize": heldOutSize$1,
		"data.chatTemplate": firstSaid(verbatim("chat_template"), ofRegistry(verbatim(["dataprocessor.chat_template_path", "dataprocessor.chat_template"]))),
		"data.template": verbatim("data_formatter_template"),
		"data.lossOn": lossOn$6,
		"data.sequenceLength": integer("max_seq_length", { default: 4096 }),
		"data.packing": flag("packing", { default: false }),
		"data.streaming": firstSaid(ofRegistry(flag("dataprocessor.streaming", { default: false })), always(false)),
		"data.mixing": mixing,
		...trainingArguments,
		"precision.train": training$2,
		"hardware.count": external("all visible accelerators, unless SET_NUM_PROCESSES_TO_NUM_GPUS turns `num_processes` on"),
		"hardware.nodes": when((scope) => has(scope.native, "accelerate_launch_args.num_machines"), integer("accelerate_launch_args.num_machines")),
		"distributed.backend": backend$4,
		"distributed.configFile": when((scope) => has(scope.native, "accelerate_launch_args.config_file"), text("accelerate_launch_args.config_file")),
		"checkpoint.trigger": trigger$1("save_strategy", "epoch"),
		...interval$1("checkpoint", "save_steps", trigger$1("save_strategy", "epoch"), 500),
		"output.dir": text(["save_model_dir", "output_dir"]),
		"serving.engine": postProcessed("vllm"),
		"serving.adapterServed": postProcessed(true),
		"logging.destinations": destinations$6,
		"logging.project": text([
			"aim_experiment",
			"mlflow_experiment",
			"clearml_project",
			"experiment"
		]),
		"tokens.added": texts("add_special_tokens"),
		"tokens.rowsTrained": rowsTrained$1
	},
	lists: {
		"data.train": firstList(file$1("training_data_path"), registered("train")),
		"data.validation": firstList(file$1("validation_data_path"), registered("validation")),
		secrets: secretsAt(["hub_token", "push_to_hub_token"])
	}
};
function variant$3(scope) {
	const at = find(scope.native, "peft_method");
	return at && peftMethod(scope) === "alora" ? stated(at, "alora") : firstOn([["use_dora", "dora"]])(scope);
}
/** The key that asks for a base in 4 bits. It needs an adapter, but is written all the same. */
function quantisedAt(scope) {
	return ["auto_gptq", ...bitsandbytesKeys].map((key) => find(scope.native, key)).find((at) => at && !isEmpty(at));
}
/** The first element of `["nf4", false]`. */
function quantType(scope) {
	const fact = texts(bitsandbytesKeys)(scope);
	const [type] = Array.isArray(fact?.value) ? fact.value : [];
	if (!fact || type === void 0) return fact;
	return {
		...fact,
		value: /^(nf4|fp4)$/.test(String(type)) ? type : "nf4"
	};
}
/** The data configuration that the run names; undefined when there is none, or it is missing. */
function registryOf$1(scope) {
	const path = textAt(scope.native, "data_config_path");
	return path === void 0 ? void 0 : openNear(scope, path);
}
function ofRegistry(reading) {
	return (scope) => {
		const at = find(scope.native, "data_config_path");
		if (!at || isEmpty(at)) return void 0;
		const native = registryOf$1(scope);
		return native ? reading({
			...scope,
			native
		}) : unresolved(at, missingConfig);
	};
}
const missingConfig = "the data configuration is not in this repository";
const source$6 = {
	id: (scope) => {
		const fact = texts("data_paths")(scope);
		const [first] = Array.isArray(fact?.value) ? fact.value : [];
		return fact && first !== void 0 ? {
			...fact,
			value: String(first)
		} : fact;
	},
	files: texts("data_paths"),
	split: text("dataset_split_name"),
	fileFormat: (scope) => {
		const fact = texts("data_paths")(scope);
		const [first] = Array.isArray(fact?.value) ? fact.value : [];
		const format = fileFormatOf(String(first ?? ""));
		return fact && format ? {
			...fact,
			value: format
		} : void 0;
	},
	weight: when((scope) => has(scope.native, "sampling"), number("sampling")),
	format: handlerFormat,
	labelled: (scope) => {
		const fact = handlerFormat(scope);
		return fact && fact.value !== "custom" ? {
			...fact,
			value: fact.value !== "text"
		} : void 0;
	}
};
/** By the last handler that tells anything. */
function handlerFormat(scope) {
	for (const handler of itemsAt(scope.native, "data_handlers").toReversed()) {
		const at = find(handler, "name");
		const format = handlerFormats[textAt(handler, "name") ?? ""];
		if (at && format !== void 0) return stated(at, format);
	}
}
/** Sources of the data configuration that give to a part. Without `split` all of a source is for training. */
function registered(part) {
	return (scope) => {
		const at = find(scope.native, "data_config_path");
		if (!at || isEmpty(at)) return noRecords("unset", "data_config_path");
		const native = registryOf$1(scope);
		const list = native && find(native, "datasets");
		if (!native || !list) return {
			fact: unresolved(at, missingConfig),
			records: []
		};
		const items = itemsAt(native, "datasets").filter((item) => shareOf(item, part) > 0);
		if (items.length === 0) return noRecords("unset", "datasets");
		return recordsOf$1(items.map((item) => readFields(source$6, {
			...scope,
			native: item
		})), list);
	};
}
function shareOf(item, part) {
	if (!has(item, "split")) return part === "train" ? 1 : 0;
	return Number(textAt(item, `split.${part}`) ?? 0);
}
function file$1(key) {
	return (scope) => {
		const at = find(scope.native, key);
		if (!at || isEmpty(at)) return noRecords("unset", key);
		const name = textAt(scope.native, key) ?? "";
		const fileFormat = fileFormatOf(name);
		const record = {
			id: text(key)(scope),
			fileFormat: fileFormat ? stated(at, fileFormat) : void 0,
			format: format$7(scope),
			labelled: labelled$5(scope)
		};
		return recordsOf$1([record], at);
	};
}
/** The four ways of reading a file (tuning/data/setup_dataprocessor.py, `_process_raw_data_args`). */
function format$7(scope) {
	const chat = findFirst(scope.native, ["dataset_conversation_field", "instruction_template"]);
	if (chat && !isEmpty(chat)) return stated(chat, "chat");
	const template = find(scope.native, "data_formatter_template");
	if (template && !isEmpty(template)) return stated(template, "instruction");
	const field = find(scope.native, "dataset_text_field");
	if (!field || isEmpty(field)) return byDefault("instruction", "columns `input` and `output`");
	return stated(field, has(scope.native, "response_template") ? "instruction" : "text");
}
function labelled$5(scope) {
	const fact = format$7(scope);
	return fact && {
		...fact,
		value: fact.value !== "text"
	};
}
function lossOn$6(scope) {
	if (has(scope.native, "data_config_path")) return void 0;
	const response = find(scope.native, "response_template");
	if (response && !isEmpty(response)) return stated(response, has(scope.native, "instruction_template") ? "assistant-turns" : "completion");
	const single = findFirst(scope.native, ["dataset_text_field", "data_formatter_template"]);
	if (!single || isEmpty(single)) return byDefault("completion", "the input is masked");
	return byDefault("all", "without `response_template` the loss covers every token");
}
function heldOut$7(scope) {
	const named = find(scope.native, "validation_data_path");
	if (named && !isEmpty(named)) return stated(named, "dataset");
	return firstSaid(ofRegistry(split), always("none"))(scope);
}
/** A source that gives to both parts is split; one that only validates is a data set of its own. */
function split(scope) {
	const held = itemsAt(scope.native, "datasets").find((item) => shareOf(item, "validation") > 0);
	const at = held && find(held, "split");
	return held && at ? stated(at, shareOf(held, "train") > 0 ? "fraction" : "dataset") : void 0;
}
function heldOutSize$1(scope) {
	return ofRegistry((inner) => {
		const held = itemsAt(inner.native, "datasets").find((item) => shareOf(item, "validation") > 0 && shareOf(item, "train") > 0);
		return held && number("split.validation")({
			...inner,
			native: held
		});
	})(scope);
}
/** Sampling weights interleave the sources; without any they follow each other. */
function mixing(scope) {
	return ofRegistry((inner) => {
		if (!itemsAt(inner.native, "datasets").some((item) => has(item, "sampling"))) return byDefault("concat");
		return choice("dataprocessor.sampling_stopping_strategy", {
			first_exhausted: "interleave-first-exhausted",
			all_exhausted: "interleave-all-exhausted"
		}, { default: "interleave-all-exhausted" })(inner);
	})(scope);
}
/** Without `bf16` or `fp16` training happens in the type the weights are loaded in. */
function training$2(scope) {
	const mixed = precision$1("bf16", "fp16")(scope);
	return mixed?.state === "default" ? choice("torch_dtype", dtypes$3, { default: "bf16" })(scope) : mixed;
}
function backend$4(scope) {
	return inside("accelerate_launch_args", firstOn([["use_fsdp", "fsdp"]]))(scope) ?? external("FSDP when more than one accelerator is visible")(scope);
}
/** New token embeddings are moved out of the adapter, so that vLLM can load it beside its base. */
function postProcessed(value) {
	return (scope) => isLora$6(scope) ? firstOn([["lora_post_process_for_vllm", value]])(scope) : void 0;
}
function destinations$6(scope) {
	const fact = texts("trackers", {
		default: ["file_logger"],
		none: ["none"]
	})(scope);
	const reported = texts("report_to", { none: ["none"] })(scope);
	const names = [fact, reported].flatMap((one) => Array.isArray(one?.value) ? one.value.map(String) : []);
	const at = reported?.state === "stated" && fact?.state === "default" ? reported : fact;
	return at && {
		...at,
		value: [...new Set(names.map((name) => trackers$2[name] ?? name))]
	};
}
function rowsTrained$1(scope) {
	if (!isLora$6(scope) || !has(scope.native, "add_special_tokens")) return void 0;
	const indices = find(scope.native, "trainable_token_indices");
	if (indices && !isEmpty(indices)) return stated(indices, true);
	const saved = texts("modules_to_save")(scope);
	if (!Array.isArray(saved?.value)) return byDefault(false);
	return {
		...saved,
		value: saved.value.some((name) => /embed/.test(String(name)))
	};
}

// src/frameworks/shared/objective.ts
/** Words by which people name a run's objective in folders and file names. */
const words = {
	sft: "sft",
	cpt: "continued-pretraining",
	dpo: "dpo",
	ipo: "ipo",
	kto: "kto",
	orpo: "orpo",
	cpo: "cpo",
	simpo: "simpo",
	rm: "reward-model",
	reward: "reward-model",
	ppo: "ppo",
	grpo: "grpo",
	rloo: "rloo",
	gkd: "distillation"
};
/**
* The objective that a path names: a whole file name or folder (`sft.yaml`, `recipes/dpo/…`), nearest first, or one
* word of the file name (`config_dpo_full.yaml`). Words of folder names are not asked: they are mostly names of models.
* A file name that disagrees with its folder tells nothing.
*/
function objectiveByPath(path) {
	const folders = path.toLowerCase().split("/");
	const name = (folders.pop() ?? "").replace(/\.[^.]+$/, "");
	const named = wordAt(name);
	if (named) return {
		kind: named,
		confidence: .9
	};
	const folder = folders.reverse().find((part) => wordAt(part));
	const ofFolder = folder && wordAt(folder);
	const [ofName, other] = new Set(name.split(/[^a-z0-9]+/).flatMap((word) => wordAt(word) ?? []));
	if (other !== void 0) return void 0;
	if (ofFolder && ofName && ofFolder !== ofName) return void 0;
	if (ofFolder) return {
		kind: ofFolder,
		confidence: .9
	};
	return ofName ? {
		kind: ofName,
		confidence: .8
	} : void 0;
}
function wordAt(text) {
	return Object.hasOwn(words, text) ? words[text] : void 0;
}

// src/frameworks/shared/peft-kinds.ts
/**
* `peft_type` by what is trained. Types that share LoRA's name but neither its two matrices nor its scaling are
* other-peft: rules on rank and alpha would misjudge them, and no server of LoRA adapters loads them.
*/
const peftKinds = {
	LORA: "lora",
	ADALORA: "lora",
	OFT: "oft",
	BOFT: "oft",
	HRA: "oft",
	PSOFT: "oft",
	IA3: "ia3",
	PROMPT_TUNING: "prompt-tuning",
	MULTITASK_PROMPT_TUNING: "prompt-tuning",
	CPT: "prompt-tuning",
	P_TUNING: "p-tuning",
	PREFIX_TUNING: "prefix-tuning",
	CARTRIDGE: "prefix-tuning",
	ADAPTION_PROMPT: "llama-adapter",
	LN_TUNING: "partial",
	TRAINABLE_TOKENS: "partial"
};

// src/frameworks/hf-trainer.ts
/** Keys of `TrainingArguments`, and of the scripts that transformers ships, that mean a training run. */
const runKeys$1 = [
	"per_device_train_batch_size",
	"num_train_epochs",
	"learning_rate",
	"gradient_accumulation_steps",
	"lr_scheduler_type",
	"train_file",
	"do_train"
];
/** Keys of files that only look alike: diffusion and vision scripts, merges, weights, records of finished runs. */
const falseFriends = [
	"instance_prompt",
	"resolution",
	"validation_prompt",
	"image_column",
	"merge_method",
	"architectures",
	"_n_gpu",
	"run.model_type"
];
/** Switches by which scripts turn LoRA on; the first that is written decides. */
const loraSwitches = [
	"use_peft",
	"use_lora",
	"lora_enable",
	"enable_lora",
	"use_qlora",
	"q_lora"
];
const fourBitSwitches = [
	["load_in_4bit", 4],
	["use_qlora", 4],
	["q_lora", 4],
	["load_in_8bit", 8]
];
const modelKeys = [
	"model_name_or_path",
	"pretrained_model_name_or_path",
	"model_name",
	"model_id"
];
const scriptDecides = "the script behind this file decides";
/** `training_args` and `data_config` side by side: the schema of ChatGLM's fine-tuning script, and of its heirs. */
const isNested = (scope) => find(scope.native, "training_args")?.node.kind === "map";
const isLora$5 = (scope) => method$12(scope)?.value === "lora";
const isSoftPrompt = (scope) => /^(prompt-tuning|prefix-tuning|p-tuning)$/.test(String(method$12(scope)?.value));
/**
* Files for scripts that parse `transformers.TrainingArguments`. What else the script does is not known, so facts
* count for less, and those that a script may hold in its code stay open.
* Read from transformers 4.57.6 and 5.18.0, and THUDM/ChatGLM3 finetune_demo at 732294f.
*/
const hfTrainer = {
	id: "hf-trainer",
	title: "Transformers Trainer",
	homepage: "https://huggingface.co/docs/transformers/trainer",
	version: "5.18.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		fallback: true,
		all: ["output_dir"],
		min: 2,
		any: runKeys$1,
		none: falseFriends
	}, {
		kind: "train",
		fallback: true,
		all: ["training_args.output_dir"],
		any: runKeys$1.map((key) => `training_args.${key}`).concat("training_args.max_steps"),
		none: falseFriends
	}],
	facts: {
		"plan.name": text("run_name"),
		"plan.dialect": when(isNested, always("nested")),
		"model.id": firstSaid(text(modelKeys), external("given on the command line")),
		"model.revision": text("model_revision"),
		"model.tokenizer": text(["tokenizer_name", "tokenizer_name_or_path"]),
		"model.attention": text("attn_implementation"),
		"security.trustRemoteCode": firstSaid(flag("trust_remote_code"), external(scriptDecides)),
		"method.kind": method$12,
		...allWhen(isLora$5, {
			"adapter.rank": integer([
				"lora_r",
				"lora_rank",
				"peft_config.r"
			]),
			"adapter.alpha": number(["lora_alpha", "peft_config.lora_alpha"]),
			"adapter.dropout": number(["lora_dropout", "peft_config.lora_dropout"]),
			...peftTargetFacts([
				"lora_target_modules",
				"target_modules",
				"peft_config.target_modules"
			]),
			"adapter.modulesToSave": texts(["lora_modules_to_save", "peft_config.modules_to_save"]),
			"adapter.rslora": flag(["use_rslora", "peft_config.use_rslora"]),
			"adapter.dora": flag(["use_dora", "peft_config.use_dora"])
		}),
		"quantization.bits": firstSaid(firstOn(fourBitSwitches), external(scriptDecides)),
		"prompt.virtualTokens": when(isSoftPrompt, integer("peft_config.num_virtual_tokens")),
		"objective.kind": objective$9,
		"data.heldOutKind": heldOut$6,
		"data.sequenceLength": integer([
			"max_seq_length",
			"model_max_length",
			"block_size",
			"max_length"
		]),
		"data.inputLength": integer(["max_source_length", "max_input_length"]),
		"data.outputLength": integer(["max_target_length", "max_output_length"]),
		"data.packing": when((scope) => has(scope.native, "packing"), flag("packing")),
		...placed(trainingArguments),
		"hardware.count": external("decided by the launcher"),
		"evaluation.trigger": evaluation$1
	},
	lists: {
		"data.train": firstList(named$4("dataset_name", "dataset_config_name"), files("train_file"), files("data_config.train_file"), files("data_path")),
		"data.validation": firstList(files("validation_file"), files("data_config.val_file"), files("eval_data_path")),
		"data.test": firstList(files("test_file"), files("data_config.test_file")),
		secrets: secretsAt([
			"hub_token",
			"push_to_hub_token",
			"token",
			"use_auth_token"
		])
	}
};
/** Keys of `TrainingArguments` at the top, or in their own section. */
function placed(fields) {
	const nested = allInside("training_args", fields);
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, (scope) => isNested(scope) ? nested[name]?.(scope) : reading(scope)]));
}
/** By a switch, or a PEFT configuration. Bare `lora_r` without either decides nothing. */
function method$12(scope) {
	const type = scalar("peft_config.peft_type", (node) => peftKinds[node.text.toUpperCase()] ?? "other-peft")(scope);
	if (type?.state !== "unset") return type;
	const key = loraSwitches.find((name) => has(scope.native, name));
	const fact = key && flag(key)(scope);
	if (fact) return typeof fact.value === "boolean" ? {
		...fact,
		value: fact.value ? "lora" : "full"
	} : fact;
	if (isNested(scope) && has(scope.native, "data_config")) return byDefault("full", "without `peft_config` the script trains all weights");
	return without$1("external", scriptDecides);
}
function objective$9(scope) {
	if (isNested(scope) && has(scope.native, "data_config")) return byDefault("sft");
	const path = objectiveByPath(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: .6,
		note: "by the path"
	} : without$1("external", scriptDecides);
}
function heldOut$6(scope) {
	const share = find(scope.native, "validation_split_percentage");
	const held = findFirst(scope.native, [
		"validation_file",
		"data_config.val_file",
		"eval_data_path"
	]);
	if (held && !isEmpty(held)) return stated(held, "dataset");
	return share && !isEmpty(share) ? stated(share, "fraction") : without$1("external", scriptDecides);
}
/** ChatGLM's script turns evaluation off when no `val_file` is given. */
function evaluation$1(scope) {
	if (!isNested(scope)) return evaluationTrigger$5(scope);
	return has(scope.native, "data_config") && !has(scope.native, "data_config.val_file") ? byDefault("none", "without `val_file` the script turns evaluation off") : inside("training_args", evaluationTrigger$5)(scope);
}
function files(key) {
	return (scope) => {
		const at = find(scope.native, key);
		if (!at || isEmpty(at) || at.node.kind === "map") return noRecords("unset", key);
		const names = texts(key)(scope);
		if (!Array.isArray(names?.value)) return {
			fact: without$1("unresolved", void 0, key),
			records: []
		};
		const records = names.value.map((name) => ({
			id: {
				...names,
				value: String(name)
			},
			fileFormat: formatOf$1(names, String(name))
		}));
		return recordsOf$1(records, at);
	};
}
function formatOf$1(fact, name) {
	const value = fileFormatOf(name);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function named$4(key, configKey) {
	return (scope) => {
		const at = find(scope.native, key);
		if (!at || isEmpty(at)) return noRecords("unset", key);
		return recordsOf$1([{
			id: text(key)(scope),
			config: text(configKey)(scope)
		}], at);
	};
}

// src/frameworks/instructlab.ts
/** What the two phases of `--strategy lab-multiphase` do when nothing is written (configuration.py, `_train`). */
const phases = {
	phase1: {
		epochs: 7,
		rate: 2e-5,
		batch: 128
	},
	phase2: {
		epochs: 10,
		rate: 6e-6,
		batch: 3840
	}
};
/** Settings of the run in one go, by the last part of the phases' keys. */
const plain$4 = {
	num_epochs: 10,
	learning_rate: 2e-5,
	effective_batch_size: 64
};
const device = (scope) => textAt(scope.native, "train.device")?.toLowerCase() ?? "cpu";
/**
* The pipeline that runs. Without a key it is `full`, which a GPU refuses: who writes such a device calls for
* `accelerated` on the command line (cli/model/train.py).
*/
const pipeline = (scope) => {
	return textAt(scope.native, "train.pipeline") ?? (/cuda|hpu/.test(device(scope)) ? "accelerated" : "full");
};
const isSimple = (scope) => pipeline(scope) === "simple";
const isFull$1 = (scope) => pipeline(scope) === "full";
const isAccelerated = (scope) => pipeline(scope) === "accelerated";
const adapts$4 = (scope) => isAccelerated(scope) && method$11(scope)?.value === "lora";
const phaseOf = (scope) => {
	const { part } = scope.native;
	return part === "phase1" || part === "phase2" ? part : void 0;
};
/** A rank above 0 turns LoRA on, and only the accelerated pipeline heeds it. */
const method$11 = (scope) => {
	if (isSimple(scope)) return byDefault("lora", "the simple pipeline trains a LoRA adapter");
	const rank = positive("train.lora_rank")(scope);
	if (rank?.value === null && rank.state !== "unset") return rank;
	if (typeof rank?.value !== "number") {
		const zero = find(scope.native, "train.lora_rank");
		return zero && !isEmpty(zero) ? stated(zero, "full") : byDefault("full", "no `lora_rank` is set");
	}
	if (isAccelerated(scope)) return {
		...rank,
		value: "lora"
	};
	return has(scope.native, "train.pipeline") ? {
		...rank,
		value: "full",
		note: "the full pipeline ignores `lora_rank`"
	} : {
		...rank,
		value: "lora",
		confidence: .6,
		note: "if the command asks for the accelerated pipeline"
	};
};
/** An empty `lora_quantize_dtype` turns quantisation off, where an absent one is `nf4`. */
const bits$5 = (scope) => {
	if (isSimple(scope)) return external("a flag of the command")(scope);
	if (!adapts$4(scope)) return byDefault(16);
	const at = find(scope.native, "train.lora_quantize_dtype");
	if (at && (isEmpty(at) || /^none$/i.test(textAt(scope.native, "train.lora_quantize_dtype") ?? ""))) return stated(at, 16);
	return scalar("train.lora_quantize_dtype", (node) => /^(nf4|fp4)$/.test(node.text) ? 4 : void 0, { default: 4 })(scope);
};
const quantised$3 = (scope) => bits$5(scope)?.value === 4;
/** A setting of this run: its own key of the phase, or the key of the run in one go. */
const perPhase = (key, standard, one, read) => (scope) => {
	const phase = phaseOf(scope);
	if (phase === void 0) return read(one, { default: plain$4[key] })(scope);
	const fact = read(`train.phased_${phase}_${key}`, { default: standard(phase) })(scope);
	return fact && {
		...fact,
		confidence: .7,
		note: "with `--strategy lab-multiphase`"
	};
};
const extra = (reading) => inside("train.additional_args", reading);
/** `ilab data generate` writes the data with this teacher; the file may name other data all the same. */
const synthetic = (scope) => {
	const teacher = find({
		...scope.native,
		base: ""
	}, "generate.teacher.model_path");
	return teacher && !isEmpty(teacher) ? stated(teacher, true, { confidence: .7 }) : void 0;
};
const source$5 = {
	id: text(""),
	fileFormat: mapped(text(""), (path) => fileFormatOf(String(path))),
	format: always("chat"),
	labelled: always(true),
	synthetic
};
const trainData$3 = (scope) => phaseOf(scope) === void 0 ? each("train.data_path", source$5)(scope) : noRecords("external", void 0, "named on the command line as data of this phase");
const count$1 = (scope) => {
	const perNode = integer("train.nproc_per_node", { default: 1 })(scope);
	const nodes = nodeCount(scope);
	return typeof perNode?.value === "number" && typeof nodes?.value === "number" ? {
		...perNode,
		value: perNode.value * nodes.value
	} : perNode;
};
const nodeCount = extra(integer("nnodes", { default: 1 }));
const accelerator = (scope) => {
	const family = text("metadata.gpu_family")(scope);
	const maker = textAt(scope.native, "metadata.gpu_manufacturer");
	return typeof family?.value === "string" && maker !== void 0 ? {
		...family,
		value: `${maker} ${family.value}`
	} : family;
};
const backend$3 = (scope) => textAt(scope.native, "train.distributed_backend")?.toLowerCase() ?? "fsdp";
const offload$2 = (scope) => mapped(flag(`train.${backend$3(scope)}_cpu_offload_optimizer`, { default: false }), (on) => on === true ? "cpu" : "none")(scope);
const savesAtEpoch = flag("train.checkpoint_at_epoch", { default: true });
const savesSamples = (scope) => !isSimple(scope) && phaseOf(scope) === void 0 && savesAtEpoch(scope)?.value === false;
const checkpointTrigger$4 = (scope) => savesSamples(scope) ? mapped(positive("train.save_samples", { default: 25e4 }), () => "steps")(scope) : mapped(savesAtEpoch, () => "epoch")(scope);
/** Settings of each benchmark are there from the start; which of them runs is decided by the command. */
const benchmarks$1 = (scope) => {
	const at = find(scope.native, "evaluate");
	const names = keysAt(scope.native, "evaluate").filter((name) => /^(mmlu|mt_bench|dk_bench)/.test(name));
	return at && names.length > 0 ? stated(at, names, {
		confidence: .6,
		note: "settings for `ilab model evaluate`"
	}) : void 0;
};
/** The branch benchmarks score the base model beside the tuned one. */
const comparesBase = (scope) => {
	const base = find(scope.native, "evaluate.base_model");
	const branch = ["evaluate.mmlu_branch", "evaluate.mt_bench_branch"].some((key) => find(scope.native, key));
	return base && !isEmpty(base) && branch ? stated(base, true, { confidence: .6 }) : void 0;
};
const phaseKey = /^phased_(phase[12])_(num_epochs|learning_rate|effective_batch_size)$/;
/** A phase whose settings were changed: `ilab config init` writes all of them out with their defaults. */
function phasesAreSet(native) {
	return keysAt(native, "train").some((key) => {
		const [, phase, setting] = phaseKey.exec(key) ?? [];
		const standard = phase === "phase1" ? phases.phase1 : phases.phase2;
		const value = setting && textAt(native, `train.${key}`);
		if (value === void 0 || value === "") return false;
		const expected = setting === "num_epochs" ? standard.epochs : setting === "learning_rate" ? standard.rate : standard.batch;
		return Number(value) !== expected;
	});
}
/**
* InstructLab: the `train` section of the file that all `ilab` commands share, and the taxonomy's question files.
* Read from src/instructlab/configuration.py, cli/model/train.py and defaults.py at 2d734099.
*/
const instructlab = {
	id: "instructlab",
	title: "InstructLab",
	homepage: "https://docs.instructlab.ai",
	version: "2d734099",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["train"],
		any: [
			"train.ckpt_output_dir",
			"train.data_output_dir",
			"train.phased_base_dir",
			"train.phased_phase1_num_epochs",
			"train.effective_batch_size&train.max_batch_len"
		],
		none: ["train.global_batch_size"]
	}, {
		kind: "dataset-registry",
		all: ["seed_examples"],
		any: [
			"created_by",
			"task_description",
			"domain"
		]
	}],
	runs: (scope) => {
		const { native } = scope;
		return isAccelerated(scope) && phasesAreSet(native) ? [{
			...native,
			part: "phase1"
		}, {
			...native,
			part: "phase2"
		}] : [native];
	},
	facts: {
		"plan.stage": (scope) => {
			const phase = phaseOf(scope);
			return phase && byDefault(phase === "phase1" ? 0 : 1);
		},
		"plan.stages": when((s) => phaseOf(s) !== void 0, always(2)),
		"model.id": text("train.model_path", { default: "instructlab/granite-7b-lab" }),
		"model.continuesAdapter": when((s) => phaseOf(s) === "phase2", external("the best checkpoint of the first phase")),
		"method.kind": method$11,
		...allWhen(adapts$4, {
			"adapter.rank": integer("train.lora_rank"),
			"adapter.alpha": extra(number("lora_alpha", { default: 32 })),
			"adapter.dropout": extra(number("lora_dropout", { default: .1 })),
			...targetFacts("train.additional_args.lora_target_modules", { default: [
				"q_proj",
				"k_proj",
				"v_proj",
				"o_proj"
			] })
		}),
		"quantization.bits": bits$5,
		"quantization.scheme": when(quantised$3, always("bitsandbytes")),
		"quantization.type": when(quantised$3, text("train.lora_quantize_dtype", { default: "nf4" })),
		"objective.kind": always("sft"),
		"data.sequenceLength": when((s) => !isSimple(s), integer("train.max_seq_len", { default: 4096 })),
		"data.overlong": when((s) => !isSimple(s), always("drop")),
		"hyper.learningRate": firstOf(when(isAccelerated, perPhase("learning_rate", (phase) => phases[phase].rate, "train.additional_args.learning_rate", number)), when(isFull$1, always(2e-5, "the full pipeline has a fixed rate"))),
		"hyper.warmupSteps": when(isAccelerated, extra(positive("warmup_steps", { default: 25 }))),
		"hyper.schedule": when(isAccelerated, always("cosine")),
		"hyper.epochs": perPhase("num_epochs", (phase) => phases[phase].epochs, "train.num_epochs", number),
		"hyper.effectiveBatch": when((s) => !isSimple(s), perPhase("effective_batch_size", (phase) => phases[phase].batch, "train.effective_batch_size", integer)),
		"hyper.tokensPerDevice": when((s) => !isSimple(s), integer("train.max_batch_len", { default: 5e3 })),
		"hyper.optimizer": firstOf(when(isAccelerated, always("adamw")), when(isFull$1, always("adafactor"))),
		"hyper.seed": when(isAccelerated, extra(integer("random_seed", { default: 42 }))),
		"memory.gradientCheckpointing": when(isFull$1, always(true)),
		"hardware.count": count$1,
		"hardware.nodes": nodeCount,
		"hardware.name": accelerator,
		"distributed.backend": when(isAccelerated, text("train.distributed_backend", { default: "fsdp" })),
		"distributed.offload": when(isAccelerated, offload$2),
		"checkpoint.trigger": checkpointTrigger$4,
		"checkpoint.every": when(savesSamples, positive("train.save_samples", { default: 25e4 })),
		"checkpoint.everyUnit": when(savesSamples, always("samples")),
		"evaluation.benchmarks": benchmarks$1,
		"evaluation.baselineCompared": comparesBase,
		"evaluation.loadBest": when((s) => phaseOf(s) === "phase2", always(true, "the last phase keeps the checkpoint that its judge scores best")),
		"output.dir": text("train.ckpt_output_dir"),
		"serving.engine": scalar("serve.backend", (node) => node.text === "vllm" ? "vllm" : "other"),
		"serving.model": text("serve.model_path"),
		"serving.retrieval": flag("rag.enabled", { default: false })
	},
	lists: { "data.train": trainData$3 }
};

// src/frameworks/shared/components.ts
/** The last part of a dotted Python path: `torch.optim.AdamW` → `AdamW`. */
function lastPart(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
/** The last part of the Python path at a key, or undefined. */
function componentAt(native, key) {
	const path = textAt(native, key);
	return path === void 0 ? void 0 : lastPart(path);
}
/** The optimiser by its class: `bitsandbytes.optim.PagedAdamW8bit` → `adamw-8bit`. */
const optimizerClass = (keys) => scalar(keys, (node) => optimizerName(lastPart(node.text).replace(/^Paged/, "paged_").replace(/^Fused/i, "")));
/**
* `security.customCode`: Python objects that the file names under a key and that come from none of the packages
* which every installation of the framework has.
*
* @param key the key that names an object, such as `_component_` or `_target_`
* @param own packages that are not custom, as a pattern on the whole path
*/
const customCode = (key, own) => (scope) => {
	const paths = /* @__PURE__ */ new Set();
	let first;
	for (const located of namedUnder(scope, key)) {
		const { text } = located.node;
		if (own.test(text) || isTemplate(located.node) || text === "") continue;
		first ??= located;
		paths.add(text);
	}
	return first && stated(first, [...paths]);
};
function* namedUnder(scope, key) {
	const root = find(scope.native, "");
	if (root) yield* walk(root, key);
}
function* walk(from, key) {
	const { node, path } = from;
	if (node.kind === "list") for (const [index, item] of node.items.entries()) yield* walk({
		...from,
		path: `${path}[${index}]`,
		node: item,
		entry: void 0
	}, key);
	else if (node.kind === "map") for (const entry of node.entries.values()) {
		const child = {
			...from,
			path: path === "" ? entry.key : `${path}.${entry.key}`,
			node: entry.value,
			entry
		};
		if (entry.key === key && isScalar(entry.value)) yield {
			...child,
			node: entry.value
		};
		else yield* walk(child, key);
	}
}
const isScalar = (node) => node.kind === "scalar";

// src/frameworks/litgpt.ts
/** litgpt/data at 26857050. */
const modules = {
	Alpaca: {
		format: "instruction",
		heldOut: .03865
	},
	Alpaca2k: {
		hub: "mhenrichsen/alpaca_2k_test",
		format: "instruction",
		heldOut: .05
	},
	AlpacaGPT4: {
		format: "instruction",
		heldOut: .03847
	},
	Deita: {
		key: "repo_id",
		hub: "HuggingFaceH4/deita-10k-v0-sft",
		format: "instruction",
		heldOut: "dataset"
	},
	FLAN: {
		hub: "Muennighoff/flan",
		format: "instruction",
		heldOut: "dataset"
	},
	JSON: {
		key: "json_path",
		format: "instruction",
		heldOut: .05
	},
	LIMA: {
		key: "repo_id",
		hub: "GAIR/lima",
		format: "instruction",
		heldOut: .1
	},
	LitData: {
		key: "data_path",
		format: "tokenized",
		heldOut: "none"
	},
	LongForm: {
		format: "instruction",
		heldOut: "dataset"
	},
	MicroLlama: {
		key: "data_path",
		format: "tokenized",
		heldOut: "dataset"
	},
	OpenWebText: {
		hub: "openwebtext",
		format: "text",
		heldOut: 5e-4
	},
	TextFiles: {
		key: "train_data_path",
		format: "text",
		heldOut: "dataset"
	},
	TinyLlama: {
		key: "data_path",
		format: "tokenized",
		heldOut: "dataset"
	},
	TinyStories: {
		hub: "roneneldan/TinyStories",
		format: "text",
		heldOut: "dataset"
	}
};
/** One flag a group of layers, with the modules it stands for, and whether it is on when not written. */
const targetFlags = [
	[
		"lora_query",
		["q_proj"],
		true
	],
	[
		"lora_key",
		["k_proj"],
		false
	],
	[
		"lora_value",
		["v_proj"],
		true
	],
	[
		"lora_projection",
		["o_proj"],
		false
	],
	[
		"lora_mlp",
		[
			"gate_proj",
			"up_proj",
			"down_proj"
		],
		false
	],
	[
		"lora_head",
		["lm_head"],
		false
	]
];
const loraKeys = [
	"lora_r",
	"lora_alpha",
	"lora_dropout",
	...targetFlags.map(([key]) => key)
];
const pretrains = (scope) => find(scope.native, "model_name") !== void 0;
const finetunes = (scope) => !pretrains(scope);
const adapts$3 = (scope) => method$10(scope)?.value === "lora";
/** The command decides the method; LoRA shows by its keys, the others by the names that people give such files. */
const method$10 = (scope) => {
	if (pretrains(scope)) return byDefault("full", "`litgpt pretrain` trains all weights");
	const lora = loraKeys.map((key) => find(scope.native, key)).find((found) => found);
	if (lora) return stated(lora, "lora");
	const named = [scope.path, textAt(scope.native, "out_dir") ?? ""].map(methodNamed).find((kind) => kind);
	if (named === void 0 || named === "full" && find(scope.native, "quantize")) return without$1("external", "decided by the litgpt command");
	return {
		value: named,
		state: "derived",
		confidence: .8,
		note: "from the name of the file or its output"
	};
};
function methodNamed(path) {
	const name = path.split("/").slice(-2).join("/").replace(/\.[a-z]+$/i, "");
	if (/(^|[^a-z])q?lora([^a-z]|$)/i.test(name)) return "lora";
	if (/(^|[^a-z])adapter([^a-z]|$)/i.test(name)) return "llama-adapter";
	return /(^|[^a-z])full([^a-z]|$)/i.test(name) ? "full" : void 0;
}
/** `checkpoints/` is the folder that `litgpt download` fills by hub id. */
const fromCheckpoints = (key, name = text(key)) => mapped(name, (value) => String(value).replace(/^(\.\/)?checkpoints\//, ""));
const model = firstOf(when(pretrains, fromCheckpoints("initial_checkpoint_dir")), when(pretrains, text("model_name")), when(finetunes, fromCheckpoints("checkpoint_dir")));
const quantize = (take, standard) => scalar("quantize", (node) => take(node.text), standard === void 0 ? {} : { default: standard });
const isQuantised$2 = (scope) => has(scope.native, "quantize");
const bits$4 = firstOf(when(pretrains, always(16)), quantize((name) => /int8/.test(name) ? 8 : /nf4|fp4/.test(name) ? 4 : void 0, 16));
const targets$4 = (scope) => {
	const flags = targetFlags.map(([key, names, on]) => [
		flag(key, { default: on })(scope),
		names,
		find(scope.native, key)
	]);
	const hidden = flags.find(([fact]) => fact?.value === null);
	if (hidden) return hidden[0];
	const names = flags.flatMap(([fact, layers]) => fact?.value === true ? layers : []);
	const at = flags.map(([, , found]) => found).find((found) => found);
	return at ? stated(at, names) : byDefault(names);
};
/** `data: Alpaca`, `data: {class_path: litgpt.data.Alpaca}`, or nothing. */
const moduleAt = (scope) => textAt(scope.native, mapAt(scope.native, "data") ? "data.class_path" : "data");
const moduleName = (scope) => lastPart(moduleAt(scope) ?? (pretrains(scope) ? "TinyLlama" : "Alpaca"));
const moduleOf = (scope) => Object.hasOwn(modules, moduleName(scope)) ? modules[moduleName(scope)] : void 0;
const sourceId$2 = (scope) => {
	const module = moduleOf(scope);
	const key = module?.key;
	if (key !== void 0 && has(scope.native, `data.init_args.${key}`)) return text(`data.init_args.${key}`)(scope);
	const name = module?.hub ?? moduleAt(scope) ?? moduleName(scope);
	const at = find(scope.native, mapAt(scope.native, "data") ? "data.class_path" : "data");
	return at && !isEmpty(at) ? stated(at, name) : {
		...byDefault(name, "the data that litgpt loads when none is named"),
		confidence: .6
	};
};
const fileFormat$1 = (scope) => {
	const id = sourceId$2(scope);
	const format = typeof id?.value === "string" ? fileFormatOf(id.value) : void 0;
	return id && format !== void 0 ? {
		...id,
		value: format
	} : void 0;
};
const ofModule = (take) => (scope) => {
	const module = moduleOf(scope);
	const value = module && take(module);
	return value === void 0 ? void 0 : byDefault(value);
};
const source$4 = {
	id: sourceId$2,
	idKind: (scope) => {
		const module = moduleOf(scope);
		return module && module.key === void 0 && module.hub === void 0 ? byDefault("builtin") : void 0;
	},
	fileFormat: fileFormat$1,
	format: ofModule((module) => module.format),
	labelled: ofModule((module) => module.format === "instruction")
};
const trainData$2 = (scope) => {
	const record = readFields(source$4, scope);
	const at = find(scope.native, "data");
	return at && !isEmpty(at) ? recordsOf$1([record], at) : {
		fact: byDefault(1, "the data that litgpt loads when none is named"),
		records: [record]
	};
};
const validationData$1 = (scope) => {
	const at = find(scope.native, "data.init_args.val_data_path");
	return at && !isEmpty(at) ? recordsOf$1([readFields({ id: text("data.init_args.val_data_path") }, scope)], at) : noRecords("unset", "data.init_args.val_data_path");
};
const splitKey = "data.init_args.val_split_fraction";
const heldOut$5 = (scope) => {
	const written = number(splitKey)(scope);
	if (typeof written?.value === "number") return {
		...written,
		value: written.value > 0 ? "fraction" : "none"
	};
	const module = moduleOf(scope);
	if (module === void 0 || written?.state !== "unset") return written;
	const folder = moduleName(scope) === "JSON" && fileFormatOf(String(sourceId$2(scope)?.value)) === void 0;
	const { heldOut: standard } = module;
	return byDefault(folder ? "dataset" : typeof standard === "number" ? "fraction" : standard);
};
const heldOutSize = (scope) => {
	const standard = moduleOf(scope)?.heldOut;
	return heldOut$5(scope)?.value === "fraction" ? number(splitKey, typeof standard === "number" ? { default: standard } : {})(scope) : void 0;
};
const optimizer$1 = scalar(["optimizer.class_path", "optimizer"], (node) => optimizerName(lastPart(node.text).replace(/^Paged/, "paged_")), { default: "adamw" });
/** PyTorch's own rate for AdamW is the only default that is documented. */
const rate$1 = (key, standard) => {
	const path = `optimizer.init_args.${key}`;
	return (scope) => number(path, optimizer$1(scope)?.value === "adamw" ? { default: standard } : {})(scope);
};
const ends = (scope) => [
	"train.max_steps",
	"train.max_tokens",
	"train.max_time"
].some((key) => positive(key)(scope)?.state === "stated");
/** An empty `save_interval` turns saving off, where an absent one is 1000. The last state is always written. */
const savesSteps = (scope) => {
	const at = find(scope.native, "train.save_interval");
	if (at && isEmpty(at)) return stated(at, "end");
	return mapped(integer("train.save_interval", { default: 1e3 }), () => "steps")(scope);
};
/** 600 for the full command, 100 for those with adapters, 1000 for pre-training. */
const evaluationInterval = (scope) => {
	const kind = method$10(scope)?.value;
	const standard = pretrains(scope) ? 1e3 : kind === "full" ? 600 : 100;
	return integer("eval.interval", kind === null ? {} : { default: standard })(scope);
};
/** `devices` are those of one machine; `auto` is decided where the run starts. */
const devices = (scope) => {
	const each = integer("devices", pretrains(scope) ? {} : { default: 1 })(scope);
	const nodes = integer("num_nodes", { default: 1 })(scope);
	if (each?.state === "unset") return without$1("external", "all devices of the machine");
	return typeof each?.value === "number" && typeof nodes?.value === "number" ? {
		...each,
		value: each.value * nodes.value
	} : each;
};
const backend$2 = mapped(devices, (count) => Number(count) > 1 ? "fsdp" : "none");
const byCommand = (pretraining, finetuning) => (scope) => (pretrains(scope) ? pretraining : finetuning)(scope);
const precisions = {
	"bf16-true": "bf16",
	"bf16-mixed": "bf16",
	"16-true": "fp16",
	"16-mixed": "fp16",
	"32-true": "fp32"
};
const destinations$5 = (scope) => {
	const fact = text("logger_name", { default: pretrains(scope) ? "tensorboard" : "csv" })(scope);
	return fact && fact.value !== null ? {
		...fact,
		value: [String(fact.value)]
	} : fact;
};
/** Passes per step, as `TrainArgs.gradient_accumulation_iters` computes them. */
function accumulation$2(facts) {
	const [batch, micro, count] = [
		"hyper.effectiveBatch",
		"hyper.microBatch",
		"hardware.count"
	].map((name) => facts.get(name)?.value);
	if (typeof batch !== "number" || typeof micro !== "number" || typeof count !== "number") return void 0;
	const passes = Math.floor(Math.floor(batch / count) / micro);
	return passes > 0 ? {
		value: passes,
		state: "derived",
		from: [
			"hyper.effectiveBatch",
			"hyper.microBatch",
			"hardware.count"
		]
	} : void 0;
}
const written = /(^|\/)hyperparameters\.ya?ml$/;
/**
* LitGPT: files for `litgpt finetune_*` and `litgpt pretrain`. The command names the method; the file does not.
* Read from litgpt/args.py, litgpt/finetune, litgpt/pretrain.py and litgpt/data at 26857050 (0.5.13).
*/
const litgpt = {
	id: "litgpt",
	title: "LitGPT",
	homepage: "https://github.com/Lightning-AI/litgpt",
	version: "0.5.13",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["checkpoint_dir"],
			min: 2,
			any: [
				"data.class_path",
				"train.global_batch_size",
				"train.micro_batch_size",
				"lora_r",
				"eval.interval",
				"out_dir"
			],
			none: [
				"model_name_or_path",
				"base_model",
				"model"
			],
			notFile: written
		},
		{
			kind: "train",
			all: ["model_name", "train.global_batch_size"],
			any: [
				"initial_checkpoint_dir",
				"data.class_path",
				"data"
			],
			none: ["checkpoint_dir"],
			notFile: written
		},
		{
			kind: "job",
			all: ["train.global_batch_size"],
			any: ["checkpoint_dir", "model_name"],
			file: written
		}
	],
	facts: {
		"plan.name": text("log.run"),
		"model.id": model,
		"model.tokenizer": when(pretrains, fromCheckpoints("tokenizer_dir")),
		"model.initFromScratch": (scope) => {
			if (finetunes(scope)) return byDefault(false);
			const start = find(scope.native, "initial_checkpoint_dir");
			return start && !isEmpty(start) ? stated(start, false) : byDefault(true);
		},
		"security.customCode": customCode("class_path", /^(litgpt\.|torch\.|bitsandbytes\.|[A-Za-z]\w*$)/),
		"method.kind": method$10,
		...allWhen(adapts$3, {
			"adapter.rank": integer("lora_r", { default: 8 }),
			"adapter.alpha": number("lora_alpha", { default: 16 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			"adapter.targets": targets$4,
			"adapter.targetsMode": mapped(targets$4, () => "list")
		}),
		"quantization.bits": bits$4,
		...allWhen(isQuantised$2, {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": quantize((name) => /nf4|fp4|int8/.exec(name)?.[0]),
			"quantization.double": quantize((name) => name.endsWith("-dq"))
		}),
		"objective.kind": (scope) => byDefault(pretrains(scope) ? "continued-pretraining" : "sft"),
		"data.heldOutKind": heldOut$5,
		"data.heldOutSize": heldOutSize,
		"data.template": inside("data.init_args", text("prompt_style")),
		"data.lossOn": when((s) => moduleOf(s)?.format === "instruction", mapped(flag("data.init_args.mask_prompt", { default: false }), (on) => on === true ? "completion" : "all")),
		"data.sequenceLength": integer("train.max_seq_length"),
		"data.overlong": when(finetunes, always("truncate")),
		"hyper.learningRate": rate$1("lr", .001),
		"hyper.schedule": (scope) => byDefault(pretrains(scope) ? "cosine-min" : "cosine"),
		"hyper.warmupSteps": when((s) => !has(s.native, "train.lr_warmup_fraction"), byCommand(positive("train.lr_warmup_steps", { default: 2e3 }), positive("train.lr_warmup_steps", { default: 100 }))),
		"hyper.warmupRatio": positive("train.lr_warmup_fraction"),
		"hyper.epochs": (scope) => number("train.epochs", pretrains(scope) || ends(scope) ? {} : { default: 5 })(scope),
		"hyper.maxSteps": positive("train.max_steps"),
		"hyper.maxTokens": positive("train.max_tokens"),
		"hyper.microBatch": byCommand(integer("train.micro_batch_size", { default: 4 }), integer("train.micro_batch_size", { default: 1 })),
		"hyper.effectiveBatch": byCommand(integer("train.global_batch_size", { default: 512 }), integer("train.global_batch_size", { default: 16 })),
		"hyper.optimizer": optimizer$1,
		"hyper.weightDecay": rate$1("weight_decay", .01),
		"hyper.maxGradNorm": number("train.max_norm"),
		"hyper.seed": byCommand(integer("seed", { default: 42 }), integer("seed", { default: 1337 })),
		"precision.train": choice("precision", precisions, { default: "auto" }),
		"hardware.count": devices,
		"hardware.nodes": integer("num_nodes", { default: 1 }),
		"distributed.backend": backend$2,
		"checkpoint.trigger": savesSteps,
		"checkpoint.every": when((s) => savesSteps(s)?.value === "steps", integer("train.save_interval", { default: 1e3 })),
		"checkpoint.everyUnit": when((s) => savesSteps(s)?.value === "steps", always("steps")),
		"checkpoint.resume": resume$2("resume"),
		"evaluation.trigger": always("steps"),
		"evaluation.every": evaluationInterval,
		"evaluation.everyUnit": always("steps"),
		"output.dir": text("out_dir"),
		"output.mergeAdapter": when(adapts$3, always(true, "litgpt merges LoRA weights at the end of training")),
		"logging.destinations": destinations$5,
		"logging.project": text("log.project"),
		"logging.uploadsModel": when((s) => /^(wandb|litlogger)$/.test(textAt(s.native, "logger_name") ?? ""), flag("log.log_model", { default: false }))
	},
	lists: {
		"data.train": trainData$2,
		"data.validation": validationData$1,
		secrets: secretsAt(["access_token", "data.init_args.access_token"])
	},
	conclude: (facts) => ({ "hyper.accumulation": accumulation$2(facts) })
};

// src/frameworks/shared/dataset-info.ts
/** Keys of a registry entry that say where the data lies, first match first, as `data/parser.py` asks them. */
const locations = [
	["hf_hub_url", "hub"],
	["ms_hub_url", "hub"],
	["om_hub_url", "hub"],
	["script_url", "local"],
	["cloud_file_name", "object-store"],
	["file_name", "local"]
];
/** A passage beside the question, by the name of the column that holds it. */
const passage = /context|passage|document|article/i;
/**
* Data sources that are named in a comma list and described in `<dataset_dir>/dataset_info.json`.
*
* @param key `dataset` or `eval_dataset`
*/
const registeredSources = (key) => (scope) => {
	const located = find(scope.native, key);
	if (!located || isEmpty(located)) return noRecords("unset", key);
	const names = namesIn(located);
	if (names === void 0) return {
		fact: unresolved(located),
		records: []
	};
	const registry = registryOf(scope);
	const shares = sharesOf(scope);
	const records = names.map((name, index) => ({
		...sourceOf(name, located, registry, scope),
		weight: shares?.[index]
	}));
	return recordsOf$1(records, located);
};
function registryOf(scope) {
	const folder = (textAt(scope.native, "dataset_dir") ?? "data").replace(/\/+$/, "");
	const online = folder === "ONLINE";
	return {
		folder,
		document: online ? void 0 : openNear(scope, `${folder}/dataset_info.json`),
		online,
		stage: textAt(scope.native, "stage")?.toLowerCase() ?? "sft"
	};
}
function namesIn(located) {
	const { node } = located;
	const { file } = spanOf(located);
	if (node.kind === "map") return void 0;
	if (node.kind === "list") {
		const names = node.items.flatMap((item) => item.kind === "scalar" ? [{
			text: item.text,
			at: {
				file,
				start: item.start,
				end: item.end
			}
		}] : []);
		return names.length === node.items.length ? names : void 0;
	}
	if (/\$\{|\{\{/.test(node.text)) return void 0;
	const exact = node.end - node.start === node.text.length;
	return [...node.text.matchAll(/[^,]+/g)].flatMap((match) => {
		const name = match[0].trim();
		if (name === "") return [];
		const start = node.start + match.index + match[0].indexOf(name);
		return [{
			text: name,
			at: exact ? {
				file,
				start,
				end: start + name.length
			} : spanOf(located)
		}];
	});
}
function sourceOf(name, located, registry, scope) {
	const written = stated(located, name.text, {
		at: name.at,
		raw: name.text
	});
	if (registry.online) return {
		id: written,
		idKind: {
			...written,
			value: "hub"
		},
		split: byDefault("train")
	};
	const entry = registry.document && memberNamed(registry.document, name.text);
	if (entry === void 0) return unregistered(written, registry);
	return {
		...readFields(fieldsOf(registry), {
			...scope,
			native: entry
		}),
		limit: limit(entry, scope)
	};
}
function unregistered(written, registry) {
	const why = registry.document ? `${registry.folder}/dataset_info.json has no entry of this name` : `${registry.folder}/dataset_info.json is not in this repository`;
	const open = without$1("unresolved", why);
	return {
		id: {
			...written,
			note: why
		},
		idKind: {
			...written,
			value: "registry-name"
		},
		format: open,
		labelled: open
	};
}
const fieldsOf = (registry) => ({
	id: location(registry),
	idKind: (scope) => {
		const where = locations.find(([key]) => has(scope.native, key));
		const at = where && find(scope.native, where[0]);
		return where && at && stated(at, where[1]);
	},
	config: text("subset"),
	split: text("split", { default: "train" }),
	fileFormat: (scope) => {
		const at = find(scope.native, "file_name");
		const format = fileFormatOf(textAt(scope.native, "file_name") ?? "");
		return at && format ? stated(at, format) : void 0;
	},
	format: format$6(registry.stage),
	columns: columns$1,
	context,
	labelled: labelled$4(registry.stage)
});
/** Where the data lies. Files and scripts are named from the registry's folder. */
const location = (registry) => (scope) => {
	const where = locations.find(([key]) => has(scope.native, key));
	if (where === void 0) return without$1("unset", void 0, "file_name");
	const [key, kind] = where;
	return scalar(key, ({ text: path }) => kind === "local" && !/^([/~\\]|[a-z][a-z0-9+.-]*:)/i.test(path) ? `${registry.folder}/${path}` : path)(scope);
};
const isChat = (scope) => /^(sharegpt|openai)$/i.test(textAt(scope.native, "formatting") ?? "");
const format$6 = (stage) => (scope) => {
	const at = find(scope.native, "formatting");
	const put = (value) => at && !isEmpty(at) ? stated(at, value) : byDefault(value);
	if (stage === "pt") return byDefault("text", "stage pt trains on the text alone");
	if (stage === "ppo") return byDefault("prompt-only", "stage ppo uses the prompts alone");
	const tag = find(scope.native, "columns.kto_tag");
	if (tag && !isEmpty(tag)) return stated(tag, "binary-feedback");
	const ranking = flag("ranking")(scope);
	if (ranking?.value === true) return {
		...ranking,
		value: "preference"
	};
	return put(isChat(scope) ? "chat" : "instruction");
};
/** Answers are there unless the columns are mapped and none of them holds one. */
const labelled$4 = (stage) => (scope) => {
	if (stage === "pt" || stage === "ppo") return byDefault(false);
	const at = find(scope.native, "columns");
	if (!at || isEmpty(at) || isChat(scope)) return byDefault(true);
	const answered = [
		"response",
		"chosen",
		"kto_tag"
	].some((role) => has(scope.native, `columns.${role}`));
	return stated(at, answered);
};
/** Mapped columns as `role=column`. Without a map, those that LLaMA-Factory expects. */
const columns$1 = (scope) => {
	const at = find(scope.native, "columns");
	if (!at || isEmpty(at)) return byDefault(isChat(scope) ? ["messages=conversations"] : [
		"prompt=instruction",
		"query=input",
		"response=output"
	]);
	const roles = keysAt(scope.native, "columns").flatMap((role) => {
		const column = textAt(scope.native, `columns.${role}`);
		return column === void 0 ? [] : [`${role}=${column}`];
	});
	return stated(at, roles);
};
const context = (scope) => {
	const at = find(scope.native, "columns.query");
	return at && passage.test(textAt(scope.native, "columns.query") ?? "") ? stated(at, true) : void 0;
};
/** The smaller of the run's `max_samples` and the entry's `num_samples`. */
function limit(entry, scope) {
	const ofRun = integer("max_samples")(scope);
	const ofEntry = integer("num_samples")({
		...scope,
		native: entry
	});
	if (typeof ofEntry?.value !== "number") return ofRun;
	return typeof ofRun?.value === "number" && ofRun.value < ofEntry.value ? ofRun : ofEntry;
}
/** `interleave_probs`, in the order of the names. */
function sharesOf(scope) {
	const located = find(scope.native, "interleave_probs");
	if (!located || isEmpty(located)) return void 0;
	return namesIn(located)?.map((part) => {
		const value = Number(part.text);
		return Number.isFinite(value) ? stated(located, value, {
			at: part.at,
			raw: part.text
		}) : unresolved(located, "is no number");
	});
}

// src/frameworks/llamafactory.ts
const methods$1 = {
	lora: "lora",
	oft: "oft",
	freeze: "partial",
	full: "full"
};
const stages = {
	pt: "continued-pretraining",
	sft: "sft",
	rm: "reward-model",
	ppo: "ppo",
	dpo: "dpo",
	kto: "kto"
};
/** Losses of `stage: dpo` that make it another objective; the others are forms of DPO. */
const preferenceLosses = {
	ipo: "ipo",
	orpo: "orpo",
	simpo: "simpo"
};
const schemes$1 = {
	bnb: "bitsandbytes",
	bitsandbytes: "bitsandbytes",
	gptq: "gptq",
	awq: "awq",
	aqlm: "aqlm",
	quanto: "quanto",
	eetq: "eetq",
	hqq: "hqq",
	mxfp4: "mxfp4",
	fp8: "fp8"
};
/** Switches that replace `optim` (train/trainer_utils.py, `create_custom_optimizer`), in the order they are asked. */
const optimizerSwitches = [
	["use_galore", "galore"],
	["use_apollo", "apollo"],
	["use_badam", "badam"],
	["use_adam_mini", "adam-mini"],
	["use_muon", "muon"]
];
/** Switches that change what or how is trained beyond the method itself. */
const variantSwitches = [
	["use_dora", "dora"],
	["use_llama_pro", "llama-pro"],
	["use_galore", "galore"],
	["use_apollo", "apollo"],
	["use_badam", "badam"]
];
/** Keys of the Megatron backends. They are refused unless the environment chooses such a backend. */
const megatronKeys = [
	"tensor_model_parallel_size",
	"pipeline_model_parallel_size",
	"context_parallel_size",
	"expert_model_parallel_size"
];
const credentials$1 = [
	"hf_hub_token",
	"ms_hub_token",
	"om_hub_token",
	"hub_token",
	"push_to_hub_token",
	"swanlab_api_key",
	"swanlab_lark_secret"
];
/** Keys by which an evaluation on a benchmark is known (hparams/evaluation_args.py). */
const benchmarkKeys = ["task", "n_shot"];
const methodOf = (scope) => (textAt(scope.native, "finetuning_type") ?? "lora").toLowerCase();
const stageOf = (scope) => (textAt(scope.native, "stage") ?? "sft").toLowerCase();
const isLora$4 = (scope) => methodOf(scope) === "lora";
const isAdapter$2 = (scope) => /^(lora|oft)$/.test(methodOf(scope));
const isQuantised$1 = (scope) => has(scope.native, "quantization_bit");
const isFourBit$1 = (scope) => textAt(scope.native, "quantization_bit") === "4";
const stageIn = (...stages) => (scope) => stages.includes(stageOf(scope));
/**
* LLaMA-Factory, the flat schema: one YAML or JSON file for training, prediction, export and chat, with data named
* through a registry.
* Read from src/llamafactory/hparams and data at ff6d4d12 (0.9.6.dev0).
*/
const llamafactory = {
	id: "llamafactory",
	title: "LLaMA-Factory",
	homepage: "https://llamafactory.readthedocs.io",
	version: "0.9.6.dev0",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "eval",
			all: ["model_name_or_path", ...benchmarkKeys],
			any: [
				"template",
				"finetuning_type",
				"lang"
			]
		},
		{
			kind: "export",
			all: ["model_name_or_path", "export_dir"]
		},
		{
			kind: "infer",
			all: ["model_name_or_path"],
			any: ["infer_backend", "template"],
			none: [
				"stage",
				"do_train",
				"output_dir",
				"export_dir",
				"dataset",
				"dataset_name",
				"cutoff_len",
				...benchmarkKeys
			]
		},
		{
			kind: "predict",
			all: ["model_name_or_path", "do_predict=^[Tt]rue$"],
			any: [
				"stage",
				"finetuning_type",
				"template"
			],
			none: ["do_train=^[Tt]rue$"]
		},
		{
			kind: "eval",
			all: ["model_name_or_path", "do_train=^[Ff]alse$"],
			any: [
				"stage=^(pt|sft|rm|ppo|dpo|kto)$",
				"finetuning_type",
				"cutoff_len"
			],
			none: ["export_dir", "do_predict=^[Tt]rue$"]
		},
		{
			kind: "train",
			all: ["model_name_or_path"],
			any: [
				"stage=^(pt|sft|rm|ppo|dpo|kto)$",
				"finetuning_type",
				"cutoff_len",
				"dataset_dir",
				"template&dataset"
			],
			none: [
				"export_dir",
				"dataset_name",
				"training_data_path",
				"dataset_mixture",
				"dataset_mixer"
			]
		},
		{
			kind: "dataset-registry",
			every: "file_name|hf_hub_url|ms_hub_url|om_hub_url|script_url|cloud_file_name",
			none: ["builder_name", "features"]
		}
	],
	facts: {
		"plan.name": text("run_name"),
		"plan.dialect": always("v0"),
		"model.id": text("model_name_or_path"),
		"model.revision": text("model_revision", { default: "main" }),
		"model.continuesAdapter": when(isLora$4, text("adapter_name_or_path")),
		"model.initFromScratch": flag("train_from_scratch", { default: false }),
		"model.attention": text("flash_attn", { default: "auto" }),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": scalar("finetuning_type", (node) => methods$1[node.text.toLowerCase()], {
			default: "lora",
			note: "LLaMA-Factory trains a LoRA adapter when `finetuning_type` is not set"
		}),
		"method.variant": firstOn(variantSwitches),
		...allWhen(isLora$4, {
			"adapter.rank": integer("lora_rank", { default: 8 }),
			"adapter.alpha": alpha$3,
			"adapter.dropout": number("lora_dropout", { default: 0 }),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false }),
			"adapter.init": firstOf(firstOn([["pissa_init", "pissa"]]), always("default"))
		}),
		...allWhen(isAdapter$2, {
			"adapter.targets": target("adapter.targets"),
			"adapter.targetsMode": target("adapter.targetsMode"),
			"adapter.modulesToSave": texts("additional_target", { separator: "," })
		}),
		"quantization.bits": integer("quantization_bit", { default: 16 }),
		...allWhen(isQuantised$1, {
			"quantization.scheme": choice("quantization_method", schemes$1, { default: "bitsandbytes" }),
			"quantization.type": when(isFourBit$1, text("quantization_type", { default: "nf4" })),
			"quantization.double": when(isFourBit$1, flag("double_quantization", { default: true }))
		}),
		"objective.kind": objective$8,
		"objective.beta": when(stageIn("dpo", "kto"), number("pref_beta", { default: .1 })),
		"objective.referenceModel": when(stageIn("dpo", "kto", "ppo"), text("ref_model")),
		"objective.rewards": when(stageIn("ppo"), texts("reward_model")),
		"data.heldOutKind": heldOut$4,
		"data.heldOutSize": when((scope) => !has(scope.native, "eval_dataset"), number("val_size", { default: 0 })),
		"data.chatTemplate": text("template"),
		"data.lossOn": lossOn$5,
		"data.sequenceLength": integer("cutoff_len", { default: 2048 }),
		"data.packing": firstOf(firstOn([["neat_packing", true]]), flag("packing"), when(stageIn("pt"), always(true, "stage pt packs unless `packing` says otherwise")), always(false)),
		"data.streaming": flag("streaming", { default: false }),
		"data.shuffle": notFlag("disable_shuffling", { default: true }),
		"data.mixing": choice("mix_strategy", {
			concat: "concat",
			interleave_under: "interleave-first-exhausted",
			interleave_over: "interleave-all-exhausted"
		}, { default: "concat" }),
		...trainingArguments,
		"hyper.loraPlusRatio": when(isLora$4, number("loraplus_lr_ratio")),
		"hyper.optimizer": firstOf(firstOn(optimizerSwitches), (scope) => trainingArguments["hyper.optimizer"]?.(scope)),
		"precision.train": firstOf(firstOn([["fp8", "fp8"], ["pure_bf16", "bf16"]]), precision$1("bf16", "fp16", "auto")),
		"memory.gradientCheckpointing": notFlag("disable_gradient_checkpointing", { default: true }),
		"hardware.count": external("decided by the launcher"),
		"distributed.backend": firstOf(megatron, (scope) => trainingArguments["distributed.backend"]?.(scope)),
		"distributed.tensorParallel": whenWritten("tensor_model_parallel_size"),
		"distributed.pipelineParallel": whenWritten("pipeline_model_parallel_size"),
		"distributed.contextParallel": whenWritten("context_parallel_size"),
		"distributed.expertParallel": whenWritten("expert_model_parallel_size"),
		"checkpoint.resume": resumption,
		"evaluation.trigger": evaluation,
		...interval$1("evaluation", "eval_steps", evaluation),
		"evaluation.earlyStopping": enabledBy("early_stopping_steps"),
		"output.mergeAdapter": always(false, "merging is a command of its own"),
		"logging.destinations": destinations$4,
		"logging.project": firstOf(when((scope) => flag("use_swanlab")(scope)?.value === true, text("swanlab_project", { default: "llamafactory" })), text("project")),
		"tokens.added": addedTokens,
		"tokens.resize": resize,
		"tokens.rowsTrained": embeddingsTrained
	},
	lists: {
		"data.train": registeredSources("dataset"),
		"data.validation": registeredSources("eval_dataset"),
		secrets: secretsAt(credentials$1)
	}
};
/** OFT has a key of its own for the same fact. */
function target(name) {
	const lora = targetFacts("lora_target", { default: ["all-linear"] })[name];
	const oft = targetFacts("oft_target", { default: ["all-linear"] })[name];
	return (scope) => (isLora$4(scope) ? lora : oft)?.(scope);
}
/** Twice the rank when the key is absent, empty or 0. */
function alpha$3(scope) {
	const fact = positive("lora_alpha")(scope);
	const rank = integer("lora_rank", { default: 8 })(scope);
	if (fact?.state !== "unset" || typeof rank?.value !== "number") return fact;
	return byDefault(2 * rank.value, "LLaMA-Factory takes twice the rank when `lora_alpha` is not set");
}
function objective$8(scope) {
	const stage = scalar("stage", (node) => stages[node.text.toLowerCase()], { default: "sft" })(scope);
	const loss = find(scope.native, "pref_loss");
	const kind = preferenceLosses[textAt(scope.native, "pref_loss")?.toLowerCase() ?? ""];
	return stage?.value === "dpo" && loss && kind ? stated(loss, kind) : stage;
}
function heldOut$4(scope) {
	const named = find(scope.native, "eval_dataset");
	if (named && !isEmpty(named)) return stated(named, "dataset");
	return scalar("val_size", (node) => heldOutKind(Number(node.text)), { default: "none" })(scope);
}
function heldOutKind(size) {
	if (Number.isNaN(size)) return void 0;
	if (size <= 0) return "none";
	return size < 1 ? "fraction" : "count";
}
/** Preference and reward stages compare whole answers, so the question only arises for pt and sft. */
function lossOn$5(scope) {
	if (stageIn("pt")(scope)) return byDefault("all", "stage pt trains on every token");
	if (!stageIn("sft")(scope)) return void 0;
	return firstOn([["train_on_prompt", "all"], ["mask_history", "completion"]])(scope) ?? byDefault("assistant-turns");
}
/** `do_eval` evaluates once after training; a strategy evaluates on the way. */
function evaluation(scope) {
	const strategy = evaluationTrigger$5(scope);
	if (strategy?.state !== "default") return strategy;
	return firstOn([["do_eval", "end"]])(scope) ?? strategy;
}
/** Without `overwrite_output_dir`, the last checkpoint in `output_dir` is resumed silently. */
function resumption(scope) {
	const fact = resume$2("resume_from_checkpoint")(scope);
	if (fact?.state !== "default" || flag("overwrite_output_dir")(scope)?.value === true) return fact;
	return byDefault("auto", "a checkpoint that lies in `output_dir` is resumed unless it may be overwritten");
}
function megatron(scope) {
	const at = megatronKeys.map((key) => find(scope.native, key)).find((located) => located && !isEmpty(located));
	return at && stated(at, "megatron");
}
function whenWritten(key) {
	return when((scope) => has(scope.native, key), integer(key));
}
function destinations$4(scope) {
	const reported = trainingArguments["logging.destinations"]?.(scope);
	const swanlab = firstOn([["use_swanlab", "swanlab"]])(scope);
	if (swanlab === void 0) return reported;
	const others = Array.isArray(reported?.value) ? reported.value.filter((name) => name !== "swanlab") : [];
	return {
		...swanlab,
		value: [...others, "swanlab"]
	};
}
/** Tokens in comma lists, and the keys of a file that describes new ones, which wins over `add_special_tokens`. */
function addedTokens(scope) {
	const special = describedTokens(scope) ?? texts("add_special_tokens", { separator: "," })(scope);
	const plain = texts("add_tokens", { separator: "," })(scope);
	if (special?.state === "unset") return plain;
	return Array.isArray(special?.value) && Array.isArray(plain?.value) ? {
		...special,
		value: [...special.value, ...plain.value]
	} : special;
}
function describedTokens(scope) {
	const at = find(scope.native, "new_special_tokens_config");
	if (!at || isEmpty(at)) return void 0;
	const file = openNear(scope, at.node.kind === "scalar" ? at.node.text : "");
	return file ? stated(at, keysAt(file, "")) : unresolved(at, "the file that describes the tokens is missing");
}
/** Adding tokens turns `resize_vocab` on by itself (model/patcher.py). */
function resize(scope) {
	const fact = flag("resize_vocab")(scope);
	if (fact?.value === true) return fact;
	if (addedTokens(scope)?.state === "unset") return byDefault(false);
	return byDefault(true, "LLaMA-Factory resizes the vocabulary when tokens are added");
}
/** A new adapter on a resized vocabulary trains the embeddings, unless `additional_target` says what to train. */
function embeddingsTrained(scope) {
	if (resize(scope)?.value !== true || !isAdapter$2(scope)) return void 0;
	const saved = texts("additional_target", { separator: "," })(scope);
	if (Array.isArray(saved?.value)) return {
		...saved,
		value: saved.value.some((name) => /embed|wte/i.test(String(name)))
	};
	return has(scope.native, "adapter_name_or_path") ? void 0 : byDefault(true, "LLaMA-Factory adds the embeddings to a new adapter when the vocabulary is resized");
}

// src/frameworks/llm-foundry.ts
/** Units of Composer's time texts: `1ep`, `100ba`, `0.02dur`. A bare number counts epochs. */
const units = {
	ep: "epochs",
	ba: "steps",
	tok: "tokens",
	sp: "samples",
	dur: "ratio"
};
function timeOf(written) {
	const [, digits, suffix = "ep"] = /^([\d._]+(?:e\d+)?)(ep|ba|tok|sp|dur)?$/.exec(written.trim()) ?? [];
	const amount = Number(digits?.replaceAll("_", ""));
	return digits !== void 0 && Number.isFinite(amount) ? {
		amount,
		unit: units[suffix]
	} : void 0;
}
/** The amount at a key, where it counts in this unit; unset where it counts in another. */
const timeIn = (key, unit) => (scope) => {
	const fact = text(key)(scope);
	if (typeof fact?.value !== "string") return fact;
	const time = timeOf(fact.value);
	if (time?.unit === unit) return {
		...fact,
		value: time.amount
	};
	return without$1(time ? "unset" : "unresolved", void 0, key);
};
const takeTime = (key, take, options = {}) => (scope) => scalar(key, (node) => {
	const time = timeOf(node.text);
	return time && take(time);
}, options)(scope);
/** Steps and epochs are what others can be compared with; a share of the run or tokens come between steps. */
const triggerAt = (key, standard) => takeTime(key, (time) => time.unit === "epochs" ? "epoch" : "steps", { default: standard });
const startsFresh = (scope) => {
	const checkpoint = find(scope.native, "load_path");
	if (checkpoint && !isEmpty(checkpoint)) return stated(checkpoint, false);
	const name = find(scope.native, "model.name");
	if (name && /^mpt_/.test(textAt(scope.native, "model.name") ?? "")) return stated(name, true);
	return mapped(flag("model.pretrained", { default: true }), (loaded) => loaded === false)(scope);
};
const isHuggingFace = (scope) => /^hf_/.test(textAt(scope.native, "model.name") ?? "");
const adapts$2 = (scope) => mapAt(scope.native, "model.peft_config") !== void 0;
const method$9 = (scope) => {
	const peft = find(scope.native, "model.peft_config");
	if (peft && adapts$2(scope)) return stated(peft, "lora");
	const frozen = find(scope.native, "callbacks.layer_freezing.layer_names");
	if (frozen && !isEmpty(frozen)) return stated(frozen, "partial");
	return byDefault("full", "llm-foundry trains all weights when `model.peft_config` is not set");
};
const adapter = (key) => `model.peft_config.${key}`;
const loaders$1 = {
	finetuning: "sft",
	text: "continued-pretraining",
	contrastive_pairs: "embedding"
};
const imitates$1 = (scope) => textAt(scope.native, "train_loader.name") === "finetuning";
/** A loader names a hub data set, a remote or local folder, or several such folders as streams. */
const source$3 = {
	id: text([
		"dataset.hf_name",
		"dataset.remote",
		"dataset.local"
	]),
	config: text("dataset.hf_kwargs.name"),
	revision: text("dataset.hf_kwargs.revision"),
	split: text("dataset.split"),
	files: texts("dataset.hf_kwargs.data_files"),
	format: choice("name", {
		finetuning: "instruction",
		text: "text"
	}),
	labelled: mapped(choice("name", loaders$1), (kind) => kind === "sft"),
	trustRemoteCode: flag("dataset.hf_kwargs.trust_remote_code")
};
const streamFields = {
	id: text(["remote", "local"]),
	split: text("split"),
	weight: number(["proportion", "repeat"]),
	limit: integer("choose")
};
const loaderAt = (key) => (scope) => {
	const at = find(scope.native, key);
	if (!at || isEmpty(at) || at.node.kind !== "map") return noRecords("unset", key);
	const loader = scopeAt(scope, key);
	const streams = [...membersAt(loader.native, "dataset.streams").values()];
	const whole = readFields(source$3, loader);
	if (streams.length === 0) return recordsOf$1([whole], at);
	const { format, labelled } = whole;
	return recordsOf$1(streams.map((native) => ({
		...readFields(streamFields, {
			...loader,
			native
		}),
		format,
		labelled
	})), at);
};
const scopeAt = (scope, key) => {
	const base = scope.native.base === "" ? key : `${scope.native.base}.${key}`;
	return {
		...scope,
		native: {
			...scope.native,
			base
		}
	};
};
const evaluationLoaders = (scope) => {
	const keys = ["eval_loader", "eval_loaders"].flatMap((key) => itemsAt(scope.native, key).map((native) => native.base));
	const root = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const records = keys.flatMap((key) => loaderAt(key)(root).records);
	const at = find(scope.native, has(scope.native, "eval_loader") ? "eval_loader" : "eval_loaders");
	return at && records.length > 0 ? recordsOf$1(records, at) : noRecords("unset", "eval_loader");
};
const heldOut$3 = (scope) => {
	const list = evaluationLoaders(scope);
	return list.records.length > 0 ? {
		...list.fact,
		value: "dataset"
	} : byDefault("none");
};
/** Prompts are masked unless `target_prompts` says otherwise; `target_responses: all` takes earlier turns in. */
const lossOn$4 = (scope) => {
	const prompts = text("train_loader.dataset.target_prompts")(scope);
	if (typeof prompts?.value === "string" && prompts.value.toLowerCase() !== "none") return {
		...prompts,
		value: prompts.value.toLowerCase() === "all" ? "all" : "custom"
	};
	return scalar("train_loader.dataset.target_responses", (node) => node.text.toLowerCase() === "all" ? "assistant-turns" : "completion", { default: "completion" })(scope);
};
const packing = scalar("train_loader.dataset.packing_ratio", (node) => Number(node.text) !== 1, { default: false });
const taskKeys = ["icl_tasks", "icl_tasks_str"];
const evaluates$1 = (scope) => [
	"eval_loader",
	"eval_loaders",
	...taskKeys
].some((key) => has(scope.native, key));
/** Benchmarks by their labels, written in the file or in the one that it names. */
const benchmarks = (scope) => {
	const at = find(scope.native, "icl_tasks");
	if (!at || isEmpty(at)) return void 0;
	const path = textAt(scope.native, "icl_tasks");
	const tasks = path === void 0 ? scope.native : openNear(scope, path);
	if (tasks === void 0) return unresolved(at, "the file with the tasks is not in this repository");
	const labels = itemsAt(tasks, "icl_tasks").flatMap((task) => textAt(task, "label") ?? []);
	return stated(at, [...new Set(labels)]);
};
const savesAnything = (scope) => firstOf(text("save_folder"), text("callbacks.hf_checkpointer.save_folder"))(scope);
const checkpointKey = (scope) => has(scope.native, "save_folder") || !has(scope.native, "callbacks.hf_checkpointer") ? "save_interval" : "callbacks.hf_checkpointer.save_interval";
const checkpointTrigger$3 = (scope) => {
	if (savesAnything(scope)?.state === "unset") return byDefault("none", "nothing is saved without `save_folder`");
	return triggerAt(checkpointKey(scope), "steps")(scope);
};
const saves = (scope) => !/none/.test(String(checkpointTrigger$3(scope)?.value ?? "none"));
/** `-1` keeps all. */
const keep = (scope) => {
	const fact = integer("save_num_checkpoints_to_keep")(scope);
	return fact?.value === -1 ? without$1("unset", "all are kept", "save_num_checkpoints_to_keep") : fact;
};
const resume$1 = (scope) => {
	const again = flag("autoresume", { default: false })(scope);
	return again && {
		...again,
		value: again.value === null ? null : again.value === true ? "auto" : "none"
	};
};
const destinations$3 = (scope) => {
	const names = keysAt(scope.native, "loggers");
	const at = find(scope.native, "loggers");
	return at && names.length > 0 ? stated(at, names) : byDefault([]);
};
/** The optimisers of this family scale weight decay by the rate's own schedule, so their numbers differ in unit. */
const isDecoupled = (scope) => /^(decoupled_|adalr_|clip_)/.test(textAt(scope.native, "optimizer.name") ?? "");
const optimizer = scalar("optimizer.name", (node) => /lion/.test(node.text) ? "lion" : optimizerName(node.text.replace(/^decoupled_/, "")));
const schedule$1 = (scope) => {
	const kind = choice("scheduler.name", {
		constant_with_warmup: "constant",
		cosine_with_warmup: "cosine",
		linear_decay_with_warmup: "linear",
		inv_sqrt_with_warmup: "inverse-sqrt"
	})(scope);
	const floor = number("scheduler.alpha_f")(scope)?.value;
	return kind?.value === "cosine" && typeof floor === "number" && floor > 0 ? {
		...kind,
		value: "cosine-min"
	} : kind;
};
const dtypes$2 = {
	amp_bf16: "bf16",
	bf16: "bf16",
	amp_fp16: "fp16",
	fp16: "fp16",
	amp_fp8: "fp8",
	fp32: "fp32"
};
const offload$1 = (scope) => has(scope.native, "fsdp_config") ? mapped(flag("fsdp_config.cpu_offload", { default: false }), (on) => on === true ? "cpu" : "none")(scope) : void 0;
/** A job of the training platform holds the whole document under `parameters`, and its machines beside it. */
function unwrapped(native) {
	const [layer] = native.layers;
	const inner = mapAt(native, "parameters");
	return layer && inner && find(native, "parameters.train_loader") ? nativeOf([{
		...layer,
		root: inner
	}, layer], native.inherited) : native;
}
/**
* LLM Foundry: one YAML file for `composer train.py`, or a platform job that carries it.
* Read from llmfoundry/utils/config_utils.py, llmfoundry/command_utils/train.py, llmfoundry/models/hf and
* llmfoundry/data at 8c8dd48f (0.22.0.dev0).
*/
const llmFoundry = {
	id: "llm-foundry",
	title: "LLM Foundry",
	homepage: "https://github.com/mosaicml/llm-foundry",
	version: "0.22.0.dev0",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["max_duration", "train_loader"],
			any: ["model.name", "tokenizer.name"]
		},
		{
			kind: "train",
			all: ["parameters.max_duration", "parameters.train_loader"]
		},
		{
			kind: "eval",
			all: ["models[].model.name"],
			any: [
				"icl_tasks",
				"eval_gauntlet",
				"eval_loader",
				"eval_loaders"
			],
			none: ["train_loader"]
		},
		{
			kind: "eval",
			all: ["parameters.models[].model.name"],
			any: ["parameters.icl_tasks", "parameters.eval_gauntlet"],
			none: ["parameters.train_loader"]
		}
	],
	runs: ({ native }) => [unwrapped(native)],
	facts: {
		"plan.name": text("run_name"),
		"model.id": text("model.pretrained_model_name_or_path"),
		"model.tokenizer": text("tokenizer.name"),
		"model.continuesAdapter": text(["model.pretrained_lora_id_or_path", "load_path"]),
		"model.initFromScratch": startsFresh,
		"model.attention": text(["model.attn_implementation", "model.attn_config.attn_impl"]),
		"security.trustRemoteCode": when(isHuggingFace, flag("model.trust_remote_code", {
			default: true,
			note: "llm-foundry runs code of the base unless `trust_remote_code` is false"
		})),
		"security.customCode": texts("code_paths"),
		"method.kind": method$9,
		...allWhen(adapts$2, {
			"adapter.rank": integer(adapter("r"), { default: 8 }),
			"adapter.alpha": number(adapter("lora_alpha"), { default: 8 }),
			"adapter.dropout": number(adapter("lora_dropout"), { default: 0 }),
			...peftTargetFacts(adapter("target_modules")),
			"adapter.modulesToSave": texts(adapter("modules_to_save")),
			"adapter.rslora": flag(adapter("use_rslora"), { default: false }),
			"adapter.dora": flag(adapter("use_dora"), { default: false }),
			"adapter.bias": choice(adapter("bias"), {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" }),
			"adapter.init": text(adapter("init_lora_weights"))
		}),
		"quantization.bits": mapped(flag("model.load_in_8bit", { default: false }), (on) => on === true ? 8 : 16),
		"objective.kind": choice("train_loader.name", loaders$1),
		"data.heldOutKind": heldOut$3,
		"data.lossOn": firstOf(when(imitates$1, lossOn$4), when((s) => !imitates$1(s), always("all"))),
		"data.sequenceLength": integer(["max_seq_len", "train_loader.dataset.max_seq_len"]),
		"data.packing": when(imitates$1, packing),
		"data.shuffle": flag("train_loader.dataset.shuffle"),
		"hyper.learningRate": number("optimizer.lr"),
		"hyper.schedule": schedule$1,
		"hyper.warmupSteps": timeIn("scheduler.t_warmup", "steps"),
		"hyper.warmupRatio": timeIn("scheduler.t_warmup", "ratio"),
		"hyper.epochs": timeIn("max_duration", "epochs"),
		"hyper.maxSteps": timeIn("max_duration", "steps"),
		"hyper.maxTokens": timeIn("max_duration", "tokens"),
		"hyper.microBatch": integer("device_train_microbatch_size"),
		"hyper.effectiveBatch": integer("global_train_batch_size"),
		"hyper.optimizer": optimizer,
		"hyper.weightDecay": when((s) => !isDecoupled(s), number("optimizer.weight_decay")),
		"hyper.maxGradNorm": when((s) => textAt(s.native, "algorithms.gradient_clipping.clipping_type") === "norm", number("algorithms.gradient_clipping.clipping_threshold")),
		"hyper.seed": integer("seed", { default: 17 }),
		"precision.train": choice("precision", dtypes$2, { default: "bf16" }),
		"memory.gradientCheckpointing": flag("fsdp_config.activation_checkpointing", { default: false }),
		"memory.activationOffload": flag("fsdp_config.activation_cpu_offload", { default: false }),
		"hardware.count": (scope) => has(scope.native, "compute.gpus") ? integer("compute.gpus")(scope) : without$1("external", "decided by the launcher"),
		"distributed.backend": (scope) => {
			const at = find(scope.native, "fsdp_config");
			return at && !isEmpty(at) ? stated(at, "fsdp") : without$1("external", "decided by the launcher");
		},
		"distributed.offload": offload$1,
		"checkpoint.trigger": checkpointTrigger$3,
		...allWhen(saves, {
			"checkpoint.every": (scope) => takeTime(checkpointKey(scope), (time) => time.amount, { default: 1e3 })(scope),
			"checkpoint.everyUnit": (scope) => takeTime(checkpointKey(scope), (time) => time.unit, { default: "steps" })(scope),
			"checkpoint.keep": keep
		}),
		"checkpoint.resume": resume$1,
		"evaluation.trigger": (scope) => evaluates$1(scope) ? triggerAt("eval_interval", "epoch")(scope) : byDefault("none"),
		...allWhen(evaluates$1, {
			"evaluation.every": takeTime("eval_interval", (time) => time.amount, { default: 1 }),
			"evaluation.everyUnit": takeTime("eval_interval", (time) => time.unit, { default: "epochs" })
		}),
		"evaluation.earlyStopping": (scope) => {
			const at = find(scope.native, "callbacks.early_stopper");
			return at && stated(at, true);
		},
		"evaluation.benchmarks": benchmarks,
		"output.dir": savesAnything,
		"logging.destinations": destinations$3,
		"logging.project": text(["loggers.wandb.project", "loggers.mlflow.experiment_name"])
	},
	lists: {
		"data.train": loaderAt("train_loader"),
		"data.validation": evaluationLoaders
	}
};

// src/frameworks/ludwig.ts
/** Short names that ludwig takes for models of the hub (schema/llms/base_model.py). */
const presets = {
	"bloomz-3b": "bigscience/bloomz-3b",
	"bloomz-7b1": "bigscience/bloomz-7b1",
	"codellama-7b": "codellama/CodeLlama-7b-hf",
	"codellama-13b": "codellama/CodeLlama-13b-hf",
	"codellama-34b": "codellama/CodeLlama-34b-hf",
	"codellama-7b-instruct": "codellama/CodeLlama-7b-instruct-hf",
	"codellama-13b-instruct": "codellama/CodeLlama-13b-instruct-hf",
	"codellama-34b-instruct": "codellama/CodeLlama-34b-instruct-hf",
	"gpt-neo-2.7B": "EleutherAI/gpt-neo-2.7B",
	"gpt-j-6b": "EleutherAI/gpt-j-6b",
	"llama-2-7b": "meta-llama/Llama-2-7b-hf",
	"llama-2-13b": "meta-llama/Llama-2-13b-hf",
	"llama-2-70b": "meta-llama/Llama-2-70b-hf",
	"llama-2-7b-chat": "meta-llama/Llama-2-7b-chat-hf",
	"llama-2-13b-chat": "meta-llama/Llama-2-13b-chat-hf",
	"llama-2-70b-chat": "meta-llama/Llama-2-70b-chat-hf",
	"mistral-7b": "mistralai/Mistral-7B-v0.1",
	"mistral-7b-instruct": "mistralai/Mistral-7B-Instruct-v0.1",
	"mixtral-8x7b": "mistralai/Mixtral-8x7B-v0.1",
	"mixtral-8x7b-instruct": "mistralai/Mixtral-8x7B-Instruct-v0.1",
	"opt-350m": "facebook/opt-350m",
	"opt-1.3b": "facebook/opt-1.3b",
	"opt-6.7b": "facebook/opt-6.7b",
	"pythia-2.8b": "EleutherAI/pythia-2.8b",
	"pythia-12b": "EleutherAI/pythia-12b",
	"vicuna-7b": "lmsys/vicuna-7b-v1.3",
	"vicuna-13b": "lmsys/vicuna-13b-v1.3",
	"zephyr-7b-alpha": "HuggingFaceH4/zephyr-7b-alpha",
	"zephyr-7b-beta": "HuggingFaceH4/zephyr-7b-beta",
	"phi-1": "microsoft/phi-1",
	"phi-1_5": "microsoft/phi-1_5",
	"phi-2": "microsoft/phi-2"
};
/** `adapter.type`. All that shares LoRA's name but not its two matrices is another method. */
const adapters$1 = {
	lora: "lora",
	adalora: "lora",
	oft: "oft",
	boft: "oft",
	hra: "oft",
	ia3: "ia3",
	adaption_prompt: "llama-adapter",
	ln_tuning: "partial"
};
const objectives$1 = {
	finetune: "sft",
	dpo: "dpo",
	kto: "kto",
	orpo: "orpo",
	grpo: "grpo"
};
const trains = /^(finetune|dpo|kto|orpo|grpo)$/;
/** What most runs write; a name decides in `adapters`, where several are registered. */
function adapterKey(scope) {
	if (mapAt(scope.native, "adapter")) return "adapter";
	const names = keysAt(scope.native, "adapters.adapters");
	const active = textAt(scope.native, "adapters.active");
	const chosen = names.find((name) => name === active) ?? names[0];
	return chosen === void 0 ? void 0 : `adapters.adapters.${chosen}`;
}
/** A reading of a key of the adapter in use. */
const ofAdapter = (key, read) => (scope) => {
	const section = adapterKey(scope);
	return section === void 0 ? void 0 : read(`${section}.${key}`)(scope);
};
const method$8 = (scope) => {
	const section = adapterKey(scope);
	if (section !== void 0) {
		const name = textAt(scope.native, `${section}.type`)?.toLowerCase();
		const known = name !== void 0 && Object.hasOwn(adapters$1, name) ? adapters$1[name] : "other-peft";
		return mapped(text(`${section}.type`), () => known)(scope);
	}
	const frozen = find(scope.native, "trainer.layers_to_freeze_regex");
	if (frozen && !isEmpty(frozen)) return stated(frozen, "partial");
	return byDefault("full", "ludwig trains all weights when `adapter` is not set");
};
const plain$3 = /^(lora|oft|ia3|adaption_prompt)$/;
const variant$2 = ofAdapter("type", (key) => mapped(text(key), (name) => plain$3.test(String(name)) ? void 0 : String(name)));
const isLora$3 = (scope) => method$8(scope)?.value === "lora";
const rank$2 = ofAdapter("r", (key) => integer(key, { default: 8 }));
/** Twice the rank where it is not written. */
const alpha$2 = (scope) => {
	const fact = ofAdapter("alpha", number)(scope);
	const size = rank$2(scope)?.value;
	return fact?.state === "unset" && typeof size === "number" ? byDefault(2 * size, "twice the rank") : fact;
};
const targets$3 = (name) => ofAdapter("target_modules", (key) => peftTargetFacts(key)[name] ?? always(""));
const quantised$2 = (scope) => mapAt(scope.native, "quantization") !== void 0;
const onTorchao = (scope) => textAt(scope.native, "quantization.backend") === "torchao";
const bits$3 = (scope) => {
	if (!quantised$2(scope)) return byDefault(16);
	return onTorchao(scope) ? scalar("quantization.mode", (node) => node.text.startsWith("int4") ? 4 : 8)(scope) : integer("quantization.bits", { default: 4 })(scope);
};
const onFourBits = (scope) => quantised$2(scope) && !onTorchao(scope) && bits$3(scope)?.value === 4;
const fourBits$1 = {
	"quantization.type": choice("quantization.bnb_4bit_quant_type", {
		nf4: "nf4",
		fp4: "fp4"
	}, { default: "nf4" }),
	"quantization.double": flag("quantization.bnb_4bit_use_double_quant", { default: true }),
	"quantization.computeDtype": choice("quantization.bnb_4bit_compute_dtype", {
		float16: "fp16",
		bfloat16: "bf16",
		float32: "fp32"
	}, { default: "fp16" })
};
const trainerType = (scope) => textAt(scope.native, "trainer.type") ?? "";
const objective$7 = (scope) => {
	const kind = choice("trainer.type", objectives$1)(scope);
	const loss = kind?.value === "dpo" ? text("trainer.dpo_loss_type")(scope) : void 0;
	return loss?.value === "ipo" ? loss : kind;
};
const beta = (scope) => {
	const type = trainerType(scope);
	const standard = type === "grpo" ? .04 : .1;
	return type === "finetune" ? void 0 : number(`trainer.${type}_beta`, { default: standard })(scope);
};
const splitKind = scalar("preprocessing.split.type", (node) => node.text === "fixed" ? "dataset" : "fraction", { default: "fraction" });
const decays = {
	linear: "linear",
	cosine: "cosine",
	one_cycle: "one-cycle",
	inverse_sqrt: "inverse-sqrt",
	polynomial: "polynomial",
	wsd: "wsd"
};
/** Saving and evaluating go together: each epoch, so many times an epoch, or each so many steps. */
const trigger = (scope) => {
	for (const key of ["trainer.steps_per_checkpoint", "trainer.checkpoints_per_epoch"]) {
		const fact = positive(key)(scope);
		if (typeof fact?.value === "number") return {
			...fact,
			value: "steps"
		};
	}
	return byDefault("epoch");
};
const inSteps = (scope) => has(scope.native, "trainer.steps_per_checkpoint");
const evaluationTrigger$3 = (scope) => {
	const off = flag("trainer.skip_all_evaluation", { default: false })(scope);
	return off?.value === true ? {
		...off,
		value: "none"
	} : trigger(scope);
};
const interval = (prefix, decides) => allWhen((s) => inSteps(s) && decides(s)?.value === "steps", {
	[`${prefix}.every`]: positive("trainer.steps_per_checkpoint"),
	[`${prefix}.everyUnit`]: always("steps")
});
/** `auto` leaves one pass a step, unless the batch as a whole is given. */
const accumulation$1 = (scope) => integer("trainer.gradient_accumulation_steps", has(scope.native, "trainer.effective_batch_size") ? {} : { default: 1 })(scope);
const strategyKey = "backend.trainer.strategy";
const strategyName = (scope) => textAt(scope.native, `${strategyKey}.type`) ?? textAt(scope.native, strategyKey);
const strategy = (scope) => {
	const at = find(scope.native, mapAt(scope.native, strategyKey) ? `${strategyKey}.type` : strategyKey);
	const known = {
		deepspeed: "deepspeed",
		ddp: "ddp",
		fsdp: "fsdp"
	};
	const name = strategyName(scope)?.toLowerCase();
	return at && name !== void 0 ? stated(at, known[name] ?? "other") : void 0;
};
const { "distributed.backend": _backend, ...zero } = deepspeedFacts(strategyKey);
/**
* Ludwig: one YAML file of a model; those of language models are read, when they train.
* Read from ludwig/schema at 5d19f3e6 (0.17.8).
*/
const ludwig = {
	id: "ludwig",
	title: "Ludwig",
	homepage: "https://ludwig.ai",
	version: "0.17.8",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: [
			"model_type=^llm$",
			"base_model",
			`trainer.type=${trains.source}`
		]
	}, {
		kind: "infer",
		all: ["model_type=^llm$", "base_model"],
		none: [`trainer.type=${trains.source}`]
	}],
	facts: {
		"model.id": mapped(text("base_model"), (name) => presets[String(name)] ?? name),
		"model.continuesAdapter": ofAdapter("pretrained_adapter_weights", text),
		"model.task": mapped(flag("is_multimodal", { default: false }), (on) => on === true ? "vision-language" : "causal-lm"),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": method$8,
		"method.variant": variant$2,
		...allWhen(isLora$3, {
			"adapter.rank": rank$2,
			"adapter.alpha": alpha$2,
			"adapter.dropout": ofAdapter("dropout", (key) => number(key, { default: .05 })),
			"adapter.targets": targets$3("adapter.targets"),
			"adapter.targetsMode": targets$3("adapter.targetsMode"),
			"adapter.rslora": ofAdapter("use_rslora", (key) => flag(key, { default: false })),
			"adapter.dora": ofAdapter("use_dora", (key) => flag(key, { default: false })),
			"adapter.bias": ofAdapter("bias_type", (key) => choice(key, {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" })),
			"adapter.init": ofAdapter("init_lora_weights", (key) => text(key, { default: "default" })),
			"hyper.loraPlusRatio": ofAdapter("loraplus_lr_ratio", number)
		}),
		"quantization.bits": bits$3,
		"quantization.scheme": when(quantised$2, choice("quantization.backend", {
			bitsandbytes: "bitsandbytes",
			torchao: "torchao"
		}, { default: "bitsandbytes" })),
		...allWhen(onFourBits, fourBits$1),
		"quantization.aware": when(onTorchao, flag("quantization.qat", { default: false })),
		"objective.kind": objective$7,
		"objective.beta": beta,
		"data.heldOutKind": splitKind,
		"data.heldOutSize": when((s) => splitKind(s)?.value === "fraction", number("preprocessing.split.probabilities[1]", { default: .1 })),
		"data.template": text(["prompt.template", "prompt.task"]),
		"data.lossOn": when((s) => trainerType(s) === "finetune", always("completion")),
		"data.sequenceLength": integer("preprocessing.global_max_sequence_length"),
		"data.shuffle": flag("trainer.should_shuffle", { default: true }),
		"hyper.learningRate": number("trainer.learning_rate", { default: .001 }),
		"hyper.schedule": choice("trainer.learning_rate_scheduler.decay", decays, { default: "constant" }),
		"hyper.warmupRatio": positive("trainer.learning_rate_scheduler.warmup_fraction"),
		"hyper.epochs": (scope) => number("trainer.epochs", has(scope.native, "trainer.train_steps") ? {} : { default: 100 })(scope),
		"hyper.maxSteps": positive("trainer.train_steps"),
		"hyper.microBatch": integer("trainer.batch_size", { default: 1 }),
		"hyper.accumulation": accumulation$1,
		"hyper.effectiveBatch": when((s) => has(s.native, "trainer.effective_batch_size"), integer("trainer.effective_batch_size")),
		"hyper.optimizer": scalar("trainer.optimizer.type", (node) => optimizerName(node.text), { default: "adam" }),
		"hyper.weightDecay": number("trainer.optimizer.weight_decay"),
		"hyper.maxGradNorm": number("trainer.gradient_clipping.clipglobalnorm"),
		"memory.gradientCheckpointing": flag("trainer.enable_gradient_checkpointing", { default: false }),
		"hardware.count": (scope) => has(scope.native, "backend.trainer.num_workers") ? integer("backend.trainer.num_workers")(scope) : external("decided where the run starts")(scope),
		"distributed.backend": strategy,
		...allWhen((s) => strategyName(s) === "deepspeed" && mapAt(s.native, strategyKey) !== void 0, zero),
		"checkpoint.trigger": trigger,
		...interval("checkpoint", trigger),
		"evaluation.trigger": evaluationTrigger$3,
		...interval("evaluation", evaluationTrigger$3),
		"evaluation.metric": text("trainer.validation_metric"),
		"evaluation.earlyStopping": scalar("trainer.early_stop", (node) => Number(node.text) >= 0, { default: true }),
		"output.mergeAdapter": when((s) => adapterKey(s) !== void 0, ofAdapter("postprocessor.merge_adapter_into_base_model", (key) => flag(key, { default: false }))),
		"serving.retrieval": scalar("prompt.retrieval.type", () => true, { default: false })
	},
	lists: { "data.train": () => noRecords("external", void 0, "the data set is named on the command line") }
};

// src/frameworks/mistral-api.ts
const objective$6 = choice("job_type", {
	completion: "sft",
	classifier: "classification"
}, { default: "sft" });
const format$5 = (scope) => {
	return objective$6({
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	})?.value === "classification" ? byDefault("classification") : byDefault("chat");
};
const file = {
	...uploadedFile(format$5, ["file_id", ""]),
	weight: number("weight", { default: 1 })
};
const trackers$1 = ({ native }) => {
	const at = find(native, "integrations");
	const names = itemsAt(native, "integrations").flatMap((item) => textAt(item, "type") ?? []);
	return at && names.length > 0 ? stated(at, names) : byDefault(["none"]);
};
/** Integrations and repositories take their keys inside the body. */
const keysOf = (list, key) => Array.from({ length: 8 }, (_, index) => `${list}[${index}].${key}`);
/**
* Mistral AI: bodies of `POST /v1/fine_tuning/jobs`.
* Read from @mistralai/mistralai 1.15.1; version 2.7.0 has no types for creating jobs.
*/
const mistralApi = {
	id: "mistral-api",
	title: "Mistral AI fine-tuning jobs",
	homepage: "https://docs.mistral.ai/api/#tag/fine-tuning",
	version: "1.15.1",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: [
			"model",
			"training_files",
			"hyperparameters"
		],
		none: [
			"object",
			"status",
			"output_dir"
		]
	}, {
		kind: "job",
		all: [
			"model",
			"training_files",
			"status"
		]
	}],
	facts: {
		"plan.name": text("suffix"),
		...serviceModel("model"),
		"method.kind": undisclosedMethod,
		"objective.kind": objective$6,
		"data.heldOutKind": heldOutFile("validation_files"),
		...allOrService({
			"data.sequenceLength": integer("hyperparameters.seq_len"),
			"hyper.learningRate": number("hyperparameters.learning_rate"),
			"hyper.warmupRatio": positive("hyperparameters.warmup_fraction"),
			"hyper.epochs": number("hyperparameters.epochs"),
			"hyper.maxSteps": positive("hyperparameters.training_steps"),
			"hyper.weightDecay": number("hyperparameters.weight_decay")
		}),
		"evaluation.trigger": scoresValidation("validation_files"),
		"output.name": text("suffix"),
		"logging.destinations": trackers$1,
		"logging.project": text("integrations[0].project")
	},
	lists: {
		"data.train": each("training_files", file),
		"data.validation": each("validation_files", file),
		secrets: secretsAt([...keysOf("integrations", "api_key"), ...keysOf("repositories", "token")])
	}
};

// src/frameworks/mistral-finetune.ts
const method$7 = mapped(flag("lora.enable", { default: true }), (on) => on === true ? "lora" : "full");
const adapts$1 = (scope) => method$7(scope)?.value === "lora";
const rank$1 = integer("lora.rank", { default: 16 });
const scaling = number("lora.scaling", { default: 2 });
/** `scaling` multiplies the update directly; alpha is what gives the same in alpha / rank. */
const alpha$1 = (scope) => {
	const [multiplier, size] = [scaling(scope)?.value, rank$1(scope)?.value];
	return typeof multiplier === "number" && typeof size === "number" ? {
		value: multiplier * size,
		state: "derived",
		from: ["adapter.scale", "adapter.rank"]
	} : void 0;
};
const named$3 = (fact, value) => ({
	...fact,
	value: fact.value === null ? null : value
});
const objective$5 = (scope) => {
	const [dialogues, texts] = ["data.instruct_data", "data.data"].map((key) => text(key)(scope));
	if (dialogues && dialogues.state !== "unset") return named$3(dialogues, "sft");
	if (texts && texts.state !== "unset") return named$3(texts, "continued-pretraining");
	return byDefault("sft");
};
/** `path` or `path:weight`, with commas between sources; the weights are made to sum to 1. */
function sourcesAt(key, format) {
	return (scope) => {
		const fact = text(key)(scope);
		const at = find(scope.native, key);
		if (!fact || typeof fact.value !== "string" || !at) return fact?.state === "unresolved" ? {
			fact,
			records: []
		} : noRecords("unset", key);
		const entries = fact.value.split(",").flatMap((entry) => {
			const [path = "", weight] = entry.trim().split(":");
			return path === "" ? [] : [{
				path,
				weight: weight === void 0 ? void 0 : Number(weight)
			}];
		});
		const described = (entry) => {
			const fileFormat = fileFormatOf(entry.path);
			return {
				id: stated(at, entry.path),
				fileFormat: fileFormat === void 0 ? void 0 : stated(at, fileFormat),
				format: byDefault(format),
				labelled: byDefault(format === "chat"),
				weight: Number.isFinite(entry.weight) ? stated(at, Number(entry.weight)) : byDefault(1)
			};
		};
		return recordsOf$1(entries.map(described), at);
	};
}
/** Dialogues and raw texts are mixed into one stream. */
const trainData$1 = (scope) => {
	const lists = [sourcesAt("data.instruct_data", "chat")(scope), sourcesAt("data.data", "text")(scope)];
	const records = lists.flatMap((list) => list.records);
	const main = lists.find((list) => list.records.length > 0) ?? lists[0];
	return records.length > 0 ? {
		fact: {
			...main.fact,
			value: records.length
		},
		records
	} : main;
};
/** The last step evaluates whenever evaluation is on, and `eval_freq` adds others before it. */
const evaluationTrigger$2 = (scope) => {
	const off = flag("no_eval", { default: true })(scope);
	if (off?.value !== false) return off && {
		...off,
		value: off.value === true ? "none" : null
	};
	const every = positive("eval_freq")(scope);
	return every?.value ? {
		...every,
		value: "steps"
	} : {
		...off,
		value: "end"
	};
};
const checkpointTrigger$2 = (scope) => {
	const off = flag("no_ckpt", { default: false })(scope);
	if (off?.value !== false) return off && {
		...off,
		value: off.value === true ? "none" : null
	};
	const every = positive("ckpt_freq")(scope);
	return every?.value ? {
		...every,
		value: "steps"
	} : {
		...off,
		value: "end"
	};
};
const byStep = (trigger) => (scope) => trigger(scope)?.value === "steps";
/** Metrics always go to TensorBoard files of the run; the others when their section names a place. */
const destinations$2 = (scope) => {
	const on = [["wandb.project", "wandb"], ["mlflow.tracking_uri", "mlflow"]].filter(([key]) => text(key)(scope)?.state === "stated");
	const at = on.map(([key]) => find(scope.native, key)).find((found) => found);
	const names = ["tensorboard", ...on.map(([, name]) => name)];
	return at ? stated(at, names) : byDefault(names);
};
/**
* mistral-finetune: one YAML file for `torchrun -m train`.
* Read from train.py, finetune/args.py, finetune/data and model/args.py at 1943535d.
*/
const mistralFinetune = {
	id: "mistral-finetune",
	title: "mistral-finetune",
	homepage: "https://github.com/mistralai/mistral-finetune",
	version: "1943535d",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["model_id_or_path", "run_dir"],
		any: ["data.instruct_data", "data.data"]
	}],
	facts: {
		"plan.name": text("wandb.run_name"),
		"model.id": text("model_id_or_path"),
		"method.kind": method$7,
		...allWhen(adapts$1, {
			"adapter.rank": rank$1,
			"adapter.alpha": alpha$1,
			"adapter.scale": scaling,
			"adapter.dropout": number("lora.dropout", { default: 0 }),
			"adapter.targets": () => byDefault(["all-linear"]),
			"adapter.targetsMode": always("all-linear")
		}),
		"objective.kind": objective$5,
		"data.heldOutKind": (scope) => {
			const held = text("data.eval_instruct_data")(scope);
			return held?.state === "unset" ? byDefault("none") : held && named$3(held, "dataset");
		},
		"data.lossOn": when((s) => objective$5(s)?.value === "sft", always("assistant-turns")),
		"data.sequenceLength": integer("seq_len", { default: 2048 }),
		"data.overlong": always("split"),
		"data.packing": always(true, "examples are joined until a sequence is full"),
		"hyper.learningRate": number("optim.lr", { default: 1e-4 }),
		"hyper.schedule": always("one-cycle"),
		"hyper.warmupRatio": number("optim.pct_start", { default: .05 }),
		"hyper.maxSteps": positive("max_steps", { default: 100 }),
		"hyper.microBatch": integer("batch_size", { default: 1 }),
		"hyper.accumulation": integer("num_microbatches", { default: 1 }),
		"hyper.optimizer": always("adamw"),
		"hyper.weightDecay": number("optim.weight_decay", { default: .1 }),
		"hyper.maxGradNorm": number("max_norm", { default: 1 }),
		"hyper.seed": integer("seed", { default: 0 }),
		"precision.train": always("bf16"),
		"memory.gradientCheckpointing": flag("checkpoint", { default: true }),
		"hardware.count": external("decided by torchrun"),
		"distributed.backend": always("fsdp"),
		"checkpoint.trigger": checkpointTrigger$2,
		...allWhen(byStep(checkpointTrigger$2), {
			"checkpoint.every": positive("ckpt_freq"),
			"checkpoint.everyUnit": always("steps")
		}),
		"checkpoint.keep": integer("num_ckpt_keep", { default: 3 }),
		"evaluation.trigger": evaluationTrigger$2,
		...allWhen(byStep(evaluationTrigger$2), {
			"evaluation.every": positive("eval_freq"),
			"evaluation.everyUnit": always("steps")
		}),
		"output.dir": text("run_dir"),
		"output.mergeAdapter": when(adapts$1, mapped(flag("save_adapters", { default: true }), (only) => only === false)),
		"logging.destinations": destinations$2,
		"logging.project": text(["wandb.project", "mlflow.experiment_name"])
	},
	lists: {
		"data.train": trainData$1,
		"data.validation": sourcesAt("data.eval_instruct_data", "chat")
	}
};

// src/frameworks/mlx-lm.ts
/** Schedules of `mlx.optimizers.schedulers`. */
const schedules$1 = {
	cosine_decay: "cosine",
	linear_schedule: "linear"
};
const kinds = {
	lora: "lora",
	dora: "lora",
	full: "full"
};
const layers = integer(["num_layers", "lora_layers"], { default: 16 });
/**
* `full` trains the weights of the last layers only, and of all with `num_layers: -1`. A small model may have no
* more layers than are asked for, so this is not certain.
*/
const method$6 = (scope) => {
	const kind = choice("fine_tune_type", kinds, {
		default: "lora",
		note: "mlx-lm trains LoRA by default"
	})(scope);
	const count = layers(scope)?.value;
	return kind?.value === "full" && typeof count === "number" && count > 0 ? {
		...kind,
		value: "partial",
		confidence: .7,
		note: `all weights of the last ${count} layers`
	} : kind;
};
const adapts = (scope) => method$6(scope)?.value === "lora";
/** The section replaces the defaults as a whole. */
const unlessWritten = (value) => {
	return (scope) => mapAt(scope.native, "lora_parameters") ? {} : { default: value };
};
const rank = (scope) => integer("lora_parameters.rank", unlessWritten(8)(scope))(scope);
/** Multiplies the update directly. Until 0.24.1 the key was `alpha`, as alpha of the usual alpha / rank. */
const scale = (scope) => number("lora_parameters.scale", unlessWritten(20)(scope))(scope);
const alpha = (scope) => {
	const [multiplier, size] = [scale(scope), rank(scope)];
	if (typeof multiplier?.value === "number" && typeof size?.value === "number") return {
		value: multiplier.value * size.value,
		state: "derived",
		from: ["adapter.scale", "adapter.rank"]
	};
	return number("lora_parameters.alpha")(scope);
};
const everyTarget = targetFacts("lora_parameters.keys", { default: ["all-linear"] });
/** Which layers are taken without `keys` has changed between releases. */
const targets$2 = (name) => (scope) => {
	const fact = everyTarget[name]?.(scope);
	return fact?.state === "default" ? {
		...fact,
		confidence: .7,
		note: "older releases chose attention layers by model"
	} : fact;
};
/** Columns that `hf_dataset` names tell the shape; a folder shows it only in its files. */
const format$4 = firstOf(whenNamed("chat_feature", "chat"), whenNamed("completion_feature", "instruction"), whenNamed("text_feature", "text"));
function whenNamed(key, value) {
	return (scope) => {
		const at = find(scope.native, key);
		return at && !isEmpty(at) ? stated(at, value) : void 0;
	};
}
const labelled$3 = mapped(format$4, (value) => value !== "text");
const hubSource = (split) => ({
	id: text("path"),
	config: text("config.name"),
	revision: text("config.revision"),
	split,
	format: format$4,
	labelled: labelled$3
});
/** People often name the data on the command line, so the default is no more than likely. */
const dataFolder = (scope) => {
	const fact = text("data", { default: "mlx-community/WikiSQL" })(scope);
	return fact?.state === "default" ? {
		...fact,
		confidence: .6
	} : fact;
};
const folder = (scope) => {
	const at = find(scope.native, "data");
	const record = readFields({
		id: dataFolder,
		format: format$4,
		labelled: labelled$3
	}, scope);
	return at && !isEmpty(at) ? recordsOf$1([record], at) : {
		fact: byDefault(1),
		records: [record]
	};
};
const trainData = (scope) => has(scope.native, "hf_dataset") ? each("hf_dataset", hubSource(text("train_split", { default: "train[:80%]" })))(scope) : folder(scope);
const validationData = (scope) => has(scope.native, "hf_dataset") ? each("hf_dataset", hubSource(text("valid_split", { default: "train[-10%:]" })))(scope) : noRecords("unresolved", "data", "a `valid` file or split beside the training data");
const heldOut$2 = (scope) => has(scope.native, "hf_dataset") ? byDefault("dataset") : without$1("unresolved", "a `valid` file or split beside the training data", "data");
const rate = (scope) => has(scope.native, "lr_schedule") ? number("lr_schedule.arguments[0]")(scope) : number("learning_rate", { default: 1e-5 })(scope);
const schedule = (scope) => has(scope.native, "lr_schedule") ? choice("lr_schedule.name", schedules$1)(scope) : byDefault("constant");
const accumulation = integer("grad_accumulation_steps", { default: 1 });
/** `iters` counts batches; the optimiser steps once in so many. */
const steps = (scope) => {
	const passes = accumulation(scope)?.value;
	const iterations = integer("iters", { default: 1e3 })(scope);
	return typeof passes === "number" && passes > 1 && typeof iterations?.value === "number" ? {
		...iterations,
		value: Math.floor(iterations.value / passes),
		note: "`iters` over accumulation"
	} : iterations;
};
const weightDecay = (scope) => {
	const name = textAt(scope.native, "optimizer")?.toLowerCase() ?? "adam";
	return number(`optimizer_config.${name}.weight_decay`)(scope);
};
const destinations$1 = (scope) => {
	const fact = texts("report_to", { separator: "," })(scope);
	return fact?.state === "unset" ? byDefault([]) : fact;
};
const continuesFrom = (fact) => fact?.state === "unset" ? byDefault("none") : fact && {
	...fact,
	value: fact.value === null ? null : "path"
};
const artifact = /(^|\/)adapter_config\.json$/;
/**
* MLX LM: a YAML file for `mlx_lm.lora`, and the settings that it writes beside the adapter.
* Read from mlx_lm/lora.py, mlx_lm/tuner/utils.py and mlx_lm/tuner/datasets.py at d78bf58e (0.32.0).
*/
const mlxLm = {
	id: "mlx-lm",
	title: "MLX LM",
	homepage: "https://github.com/ml-explore/mlx-lm",
	version: "0.32.0",
	dialect: "omegaconf",
	signatures: [{
		kind: "train",
		all: ["model=\\S"],
		min: 2,
		any: [
			"fine_tune_type",
			"lora_parameters",
			"iters",
			"adapter_path",
			"lora_layers",
			"num_layers",
			"steps_per_eval",
			"grad_checkpoint",
			"mask_prompt",
			"hf_dataset",
			"resume_adapter_file",
			"val_batches",
			"steps_per_report"
		],
		none: [
			"model_name_or_path",
			"base_model",
			"peft_type",
			"layers"
		],
		notFile: artifact
	}, {
		kind: "adapter-artifact",
		all: [
			"fine_tune_type",
			"lora_parameters",
			"adapter_path"
		],
		none: ["peft_type"],
		file: artifact
	}],
	facts: {
		"model.id": text("model", { default: "Qwen/Qwen3-0.6b" }),
		"model.continuesAdapter": text("resume_adapter_file"),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": method$6,
		...allWhen(adapts, {
			"method.variant": when((s) => textAt(s.native, "fine_tune_type") === "dora", always("dora")),
			"adapter.rank": rank,
			"adapter.alpha": alpha,
			"adapter.scale": scale,
			"adapter.dropout": (scope) => number("lora_parameters.dropout", unlessWritten(0)(scope))(scope),
			"adapter.targets": targets$2("adapter.targets"),
			"adapter.targetsMode": targets$2("adapter.targetsMode"),
			"adapter.dora": scalar("fine_tune_type", (node) => node.text === "dora", { default: false })
		}),
		"quantization.bits": always(16),
		"objective.kind": always("sft"),
		"data.heldOutKind": heldOut$2,
		"data.lossOn": mapped(flag("mask_prompt", { default: false }), (on) => on === true ? "completion" : "all"),
		"data.sequenceLength": integer("max_seq_length", { default: 2048 }),
		"data.overlong": always("truncate"),
		"hyper.learningRate": rate,
		"hyper.schedule": schedule,
		"hyper.warmupSteps": positive("lr_schedule.warmup"),
		"hyper.maxSteps": steps,
		"hyper.microBatch": integer("batch_size", { default: 4 }),
		"hyper.accumulation": accumulation,
		"hyper.optimizer": scalar("optimizer", (node) => optimizerName(node.text), { default: "adam" }),
		"hyper.weightDecay": weightDecay,
		"hyper.seed": integer("seed", { default: 0 }),
		"memory.gradientCheckpointing": flag("grad_checkpoint", { default: false }),
		"hardware.count": always(1, "several machines share the batch, so it stays the same"),
		"checkpoint.trigger": mapped(integer("save_every", { default: 100 }), () => "steps"),
		"checkpoint.every": positive("save_every", { default: 100 }),
		"checkpoint.everyUnit": always("batches"),
		"checkpoint.resume": (scope) => continuesFrom(text("resume_adapter_file")(scope)),
		"evaluation.trigger": mapped(integer("steps_per_eval", { default: 200 }), () => "steps"),
		"evaluation.every": positive("steps_per_eval", { default: 200 }),
		"evaluation.everyUnit": always("batches"),
		"output.dir": text("adapter_path", { default: "adapters" }),
		"logging.destinations": destinations$1,
		"logging.project": text("project_name")
	},
	lists: {
		"data.train": trainData,
		"data.validation": validationData
	}
};

// src/frameworks/openai.ts
/** Keys of the other services that take a `model` and a `training_file`, and of training scripts. */
const ofOthers = [
	"n_epochs",
	"training_type",
	"training_method",
	"lora",
	"lora_r",
	"training_files",
	"trainingType",
	"learning_rate",
	"output_dir",
	"num_train_epochs"
];
/**
* OpenAI: bodies of `POST /v1/fine_tuning/jobs`.
* Read from openai/openai-openapi at f85dbe2 (API 2.3.0).
*/
const openai = {
	id: "openai",
	title: "OpenAI fine-tuning jobs",
	homepage: "https://platform.openai.com/docs/guides/model-optimization",
	version: "2.3.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "job",
		all: ["object=^fine_tuning\\.job$", "training_file"]
	}, {
		kind: "train",
		all: ["model", "training_file"],
		any: [
			"training_file=^file-",
			"model=^(ft:)?(gpt-|chatgpt-|o[1-9]|davinci-|babbage-)",
			"method.type",
			"hyperparameters.n_epochs",
			"hyperparameters.learning_rate_multiplier",
			"integrations[].wandb"
		],
		none: [...ofOthers, ...answerKeys]
	}],
	facts: {
		...jobFacts,
		"method.kind": undisclosedMethod
	},
	lists: {
		"data.train": each("training_file", uploadedFile(jobFormat)),
		"data.validation": each("validation_file", uploadedFile(jobFormat))
	}
};

// src/frameworks/oumi.ts
/** `training.trainer_type`, in lower case. The trainers that imitate examples say nothing about the data's shape. */
const trainers = {
	trl_sft: "sft",
	hf: "sft",
	oumi: "sft",
	trl_dpo: "dpo",
	trl_kto: "kto",
	trl_grpo: "grpo",
	verl_grpo: "grpo",
	trl_gkd: "distillation",
	trl_gold: "distillation"
};
/** Data sets that oumi registers as raw text (src/oumi/datasets/pretraining). */
const textSets = /* @__PURE__ */ new Set([
	"allenai/c4",
	"allenai/dolma",
	"bigcode/starcoderdata",
	"bigcode/the-stack",
	"cerebras/slimpajama-627b",
	"debug_pretraining",
	"eleutherai/pile",
	"gmongaras/slimpajama-627b_reupload",
	"huggingfacefw/fineweb-edu",
	"nampdn-ai/tiny-textbooks",
	"pleias/youtube-commons",
	"roneneldan/tinystories",
	"salesforce/wikitext",
	"tiiuae/falcon-refinedweb",
	"togethercomputer/redpajama-data-1t",
	"togethercomputer/redpajama-data-v2",
	"wikimedia/wikipedia"
]);
/** Registered names that only say how a file is read; the data itself is named elsewhere. */
const converters = /* @__PURE__ */ new Set([
	"hf_vision",
	"huggingfacedataset",
	"promptresponsedataset",
	"text_sft",
	"text_sft_jsonl",
	"vision_dpo_jsonl",
	"vision_language_jsonl",
	"vl_sft"
]);
const formatOfTrainer = {
	trl_dpo: "preference",
	trl_kto: "binary-feedback",
	trl_grpo: "prompt-only",
	verl_grpo: "prompt-only"
};
const dtypes$1 = {
	auto: "auto",
	bfloat16: "bf16",
	bf16: "bf16",
	float16: "fp16",
	f16: "fp16",
	fp16: "fp16",
	half: "fp16",
	float32: "fp32",
	f32: "fp32",
	fp32: "fp32",
	float: "fp32"
};
/** Layers of an image or audio tower; freezing them leaves the whole language model in training. */
const towerLayer = /vis(ion|ual)|image|audio|speech/i;
const trainerOf = (scope) => textAt({
	...scope.native,
	base: ""
}, "training.trainer_type")?.toLowerCase() ?? "hf";
const imitates = (scope) => trainers[trainerOf(scope)] === "sft";
const onPolicy = (scope) => trainers[trainerOf(scope)] === "grpo";
const onVerl = (scope) => trainerOf(scope) === "verl_grpo";
const adapterIsOn = (scope) => !onVerl(scope) && flag("training.use_peft")(scope)?.value === true;
const quantised$1 = (scope) => adapterIsOn(scope) && flag("peft.q_lora")(scope)?.value === true;
const usesDeepspeed = (scope) => flag("deepspeed.enable_deepspeed")(scope)?.value === true;
const name$1 = (scope) => textAt(scope.native, "dataset_name")?.toLowerCase() ?? "";
/** `dataset_name` is the data itself, unless a path is given or the name is that of a converter. */
const sourceId$1 = firstOf(when((s) => has(s.native, "dataset_path"), text("dataset_path")), when((s) => converters.has(name$1(s)), text("dataset_kwargs.hf_dataset_path")), text("dataset_name"));
const format$3 = (scope) => {
	const at = find(scope.native, "dataset_name");
	if (!at || isEmpty(at)) return void 0;
	const trainer = formatOfTrainer[trainerOf(scope)];
	if (trainer !== void 0) return byDefault(trainer, "the shape that this trainer takes");
	if (textSets.has(name$1(scope))) return stated(at, "text");
	return converters.has(name$1(scope)) ? stated(at, "chat") : void 0;
};
const source$2 = {
	id: sourceId$1,
	config: text("subset"),
	split: text("split", { default: "train" }),
	format: format$3,
	labelled: mapped(format$3, (value) => value !== "text" && value !== "prompt-only"),
	weight: number("mixture_proportion"),
	limit: integer("sample_count")
};
/** `use_peft` alone decides; without it, `freeze_layers` keeps the named layers as they are. */
const method$5 = (scope) => {
	if (onVerl(scope)) return verlMethod(scope);
	const peft = flag("training.use_peft", { default: false })(scope);
	if (!peft || peft.value === null) return peft;
	return peft.value === true ? {
		...peft,
		value: "lora"
	} : withoutAdapter(scope, {
		...peft,
		note: peftNote
	});
};
const peftNote = "oumi trains all weights and ignores `peft` unless `training.use_peft` is true";
function withoutAdapter(scope, peft) {
	const frozen = texts("model.freeze_layers")(scope);
	const layers = Array.isArray(frozen?.value) ? frozen.value.map(String) : [];
	if (!frozen || layers.length === 0) return {
		...peft,
		value: "full"
	};
	return layers.every((layer) => towerLayer.test(layer)) ? {
		...peft,
		value: "full",
		note: "only an image or audio tower is frozen"
	} : {
		...frozen,
		value: "partial"
	};
}
/** The trainer on verl takes nothing from `peft`; its own keys come through the overrides. */
function verlMethod(scope) {
	const rank = positive("training.verl_config_overrides.actor_rollout_ref.model.lora_rank")(scope);
	return typeof rank?.value === "number" ? {
		...rank,
		value: "lora"
	} : byDefault("full", "the trainer on verl takes nothing from `peft`");
}
const objective$4 = (scope) => {
	const kind = choice("training.trainer_type", trainers, { default: "sft" })(scope);
	if (kind?.value === "dpo") return preference$1(scope) ?? kind;
	return kind?.value === "sft" ? rawText(scope) ?? kind : kind;
};
/** `loss_type: ipo` turns the DPO trainer of TRL into IPO. */
function preference$1(scope) {
	const loss = text("training.trainer_kwargs.loss_type")(scope);
	return loss?.value === "ipo" ? loss : void 0;
}
/** Nothing but registered raw text is continued pre-training, whatever trainer runs it. */
function rawText(scope) {
	const sources = itemsAt(scope.native, "data.train.datasets");
	const at = find(scope.native, "data.train.datasets");
	const raw = sources.length > 0 && sources.every((native) => textSets.has(name$1({
		...scope,
		native
	})));
	return at && raw ? stated(at, "continued-pretraining", { note: "every source is raw text" }) : void 0;
}
const bits$2 = (scope) => {
	if (!adapterIsOn(scope)) return byDefault(16);
	const asked = flag("peft.q_lora", { default: false })(scope);
	if (asked?.value !== true) return asked && {
		...asked,
		value: asked.value === null ? null : 16
	};
	const size = integer("peft.q_lora_bits")(scope);
	if (typeof size?.value === "number") return {
		...size,
		value: [4, 8].includes(size.value) ? size.value : 16
	};
	return size?.state === "unset" ? {
		...asked,
		value: 4
	} : size;
};
const fourBits = (scope) => quantised$1(scope) && bits$2(scope)?.value === 4;
const trustsCode = firstOf((scope) => {
	const fact = flag("model.trust_remote_code")(scope);
	return fact?.value === true ? fact : void 0;
}, (scope) => itemsAt(scope.native, "data.train.datasets").map((native) => flag("trust_remote_code")({
	...scope,
	native
})).find((fact) => fact?.value === true), flag("model.trust_remote_code", { default: false }));
const lossOn$3 = (scope) => {
	if (textAt(scope.native, "data.train.collator_name") !== "text_completions_only_with_padding") return text("data.train.train_target")(scope);
	return firstOf(when((s) => has(s.native, "data.train.train_target"), choice("data.train.train_target", {
		all_assistant_turns: "assistant-turns",
		final_assistant_turn: "completion"
	})), ...["end_of_turn_template", "instruction_template"].map((key) => whenPresent(`data.train.collator_kwargs.${key}`, "assistant-turns")), whenPresent("data.train.collator_kwargs.response_template", "completion"))(scope);
};
const whenPresent = (key, value) => (scope) => {
	const at = find(scope.native, key);
	return at && !isEmpty(at) ? stated(at, value) : void 0;
};
const precision = firstOf(when((s) => /^(bf16|fp16)$/i.test(textAt(s.native, "training.mixed_precision_dtype") ?? ""), choice("training.mixed_precision_dtype", {
	bf16: "bf16",
	fp16: "fp16"
})), choice("model.torch_dtype_str", dtypes$1, { default: "auto" }));
const evaluationTrigger$1 = trigger$1("training.eval_strategy", "none");
/** A positive `max_steps` ends the run, so nobody has chosen the default number of epochs then. */
const epochs = (scope) => {
	const stepped = positive("training.max_steps")(scope)?.state === "stated";
	return number("training.num_train_epochs", stepped ? {} : { default: 3 })(scope);
};
/** `save_steps` wins over `save_epoch`, and is 500 where it is not written. */
const checkpointTrigger$1 = (scope) => {
	const steps = number("training.save_steps")(scope);
	if (steps && steps.value === null && steps.state !== "unset") return steps;
	if (typeof steps?.value !== "number") return byDefault("steps");
	if (steps.value > 0) return {
		...steps,
		value: "steps"
	};
	const epoch = flag("training.save_epoch")(scope);
	if (epoch?.value === true) return {
		...epoch,
		value: "epoch"
	};
	const final = flag("training.save_final_model", { default: true })(scope);
	return final && {
		...final,
		value: final.value === null ? null : final.value === true ? "end" : "none"
	};
};
const resume = firstOf(when((s) => has(s.native, "training.resume_from_checkpoint"), scalar("training.resume_from_checkpoint", () => "path")), mapped(flag("training.try_resume_from_last_checkpoint", { default: false }), (on) => on === true ? "auto" : "none"));
const backend$1 = firstOf(when(usesDeepspeed, mapped(flag("deepspeed.enable_deepspeed"), () => "deepspeed")), when((s) => flag("fsdp.enable_fsdp")(s)?.value === true, mapped(flag("fsdp.enable_fsdp"), () => "fsdp")), external("decided by the launcher"));
const offloadDevices = {
	cpu: "cpu",
	nvme: "nvme"
};
const offload = (scope) => {
	if (flag("fsdp.enable_fsdp")(scope)?.value === true) return mapped(flag("fsdp.cpu_offload", { default: false }), (on) => on === true ? "cpu" : "none")(scope);
	if (!usesDeepspeed(scope)) return void 0;
	const section = ["deepspeed.offload_param", "deepspeed.offload_optimizer"].find((key) => has(scope.native, key));
	return section === void 0 ? byDefault("none") : choice(`${section}.device`, offloadDevices, { default: "cpu" })(scope);
};
/** Reporters are switched by one flag each; TensorBoard is on unless it is switched off. */
const destinations = (scope) => {
	const on = [
		"wandb",
		"tensorboard",
		"mlflow"
	].filter((key) => flag(`training.enable_${key}`, { default: key === "tensorboard" })(scope)?.value === true);
	const at = [
		"wandb",
		"mlflow",
		"tensorboard"
	].map((key) => find(scope.native, `training.enable_${key}`)).find((found) => found && !isEmpty(found));
	return at ? stated(at, on) : byDefault(on);
};
const heldOut$1 = (scope) => {
	const at = find(scope.native, "data.validation.datasets");
	return at && itemsAt(scope.native, "data.validation.datasets").length > 0 ? stated(at, "dataset") : byDefault("none");
};
/**
* Oumi: one YAML file for `oumi train`; files for evaluation, inference, search, quantisation and jobs beside it.
* Read from src/oumi/core/configs and src/oumi/train.py at d8ed0777.
*/
const oumi = {
	id: "oumi",
	title: "Oumi",
	homepage: "https://oumi.ai/docs",
	version: "d8ed0777",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model.model_name"],
			any: ["data.train.datasets", "training.trainer_type=^(TRL|trl|VERL|verl|HF|hf|OUMI|oumi)(_|$)"],
			none: ["tuning", "tasks"]
		},
		{
			kind: "train",
			all: ["model.model_name", "training.output_dir"],
			any: [
				"model.torch_dtype_str",
				"model.load_pretrained_weights",
				"training.enable_gradient_checkpointing",
				"training.enable_wandb",
				"training.include_performance_metrics",
				"training.save_final_model",
				"fsdp.enable_fsdp",
				"peft.q_lora"
			],
			none: [
				"data.train.datasets",
				"training.trainer_type",
				"tuning",
				"tasks"
			]
		},
		{
			kind: "job",
			all: ["model.model_name", "tuning.tunable_training_params"],
			none: ["training"]
		},
		{
			kind: "eval",
			all: ["model.model_name", "tasks[]"],
			none: ["training"]
		},
		{
			kind: "infer",
			all: ["model.model_name"],
			any: ["engine", "generation"],
			none: [
				"training",
				"tasks",
				"data",
				"tuning",
				"method"
			]
		},
		{
			kind: "export",
			all: ["model.model_name", "method=^(awq|bnb|gguf|llmc|gptq|fp8)"],
			any: ["output_path", "output_format"],
			none: ["training", "data"]
		}
	],
	facts: {
		"plan.name": text("training.run_name"),
		"model.id": text("model.model_name"),
		"model.revision": text(["model.model_revision", "model.model_kwargs.revision"]),
		"model.tokenizer": text("model.tokenizer_name"),
		"model.loadDtype": choice("model.torch_dtype_str", dtypes$1, { default: "auto" }),
		"model.continuesAdapter": text("model.adapter_model"),
		"model.initFromScratch": mapped(flag("model.load_pretrained_weights", { default: true }), (loaded) => loaded === false),
		"model.attention": text("model.attn_implementation"),
		"security.trustRemoteCode": trustsCode,
		"method.kind": method$5,
		...allWhen(adapterIsOn, {
			"adapter.rank": integer("peft.lora_r", { default: 8 }),
			"adapter.alpha": number("peft.lora_alpha", { default: 8 }),
			"adapter.dropout": number("peft.lora_dropout", { default: 0 }),
			...peftTargetFacts(["peft.lora_target_modules", "peft.lora_target_parameters"]),
			"adapter.modulesToSave": texts("peft.lora_modules_to_save"),
			"adapter.bias": choice("peft.lora_bias", {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" }),
			"adapter.init": text("peft.lora_init_weights", { default: "default" })
		}),
		"quantization.bits": bits$2,
		"quantization.scheme": when((s) => Number(bits$2(s)?.value) < 16, always("bitsandbytes")),
		"quantization.type": when(fourBits, choice("peft.bnb_4bit_quant_type", {
			nf4: "nf4",
			fp4: "fp4"
		}, { default: "fp4" })),
		"quantization.double": when(fourBits, flag("peft.use_bnb_nested_quant", { default: false })),
		"quantization.computeDtype": when(fourBits, choice("peft.bnb_4bit_compute_dtype", dtypes$1, { default: "fp32" })),
		"objective.kind": objective$4,
		"objective.beta": when((s) => /dpo|kto|grpo/.test(trainerOf(s)), number("training.trainer_kwargs.beta")),
		"objective.rewards": when(onPolicy, texts("training.reward_functions")),
		"objective.teacher": when((s) => /gkd|gold/.test(trainerOf(s)), text(["training.gkd.teacher_model_name_or_path", "training.gold.teacher_model_name_or_path"])),
		"data.heldOutKind": heldOut$1,
		"data.chatTemplate": text("model.chat_template"),
		"data.lossOn": when(imitates, lossOn$3),
		"data.sequenceLength": integer(["model.model_max_length", "training.trainer_kwargs.max_length"]),
		"data.inputLength": when(onPolicy, integer("training.grpo.max_prompt_length")),
		"data.outputLength": when(onPolicy, integer("training.grpo.max_completion_length")),
		"data.packing": flag(["data.train.pack", "training.trainer_kwargs.packing"], { default: false }),
		"data.streaming": flag("data.train.stream", { default: false }),
		"data.mixing": (scope) => itemsAt(scope.native, "data.train.datasets").some((native) => has(native, "mixture_proportion")) ? choice("data.train.mixture_strategy", {
			first_exhausted: "interleave-first-exhausted",
			all_exhausted: "interleave-all-exhausted"
		}, { default: "interleave-first-exhausted" })(scope) : byDefault("concat"),
		"hyper.learningRate": number("training.learning_rate", { default: 5e-5 }),
		"hyper.epochs": epochs,
		"hyper.maxSteps": positive("training.max_steps"),
		...allWhen((s) => !onVerl(s), {
			"hyper.schedule": choice("training.lr_scheduler_type", schedules$2, { default: "linear" }),
			"hyper.warmupSteps": positive("training.warmup_steps"),
			"hyper.warmupRatio": positive("training.warmup_ratio"),
			"hyper.microBatch": integer("training.per_device_train_batch_size", { default: 8 }),
			"hyper.accumulation": integer("training.gradient_accumulation_steps", { default: 1 }),
			"hyper.optimizer": optimizer$2("training.optimizer", "adamw"),
			"hyper.weightDecay": number("training.weight_decay", { default: 0 }),
			"hyper.maxGradNorm": number("training.max_grad_norm", { default: 1 }),
			"hyper.noiseAlpha": number("training.trainer_kwargs.neftune_noise_alpha"),
			"hyper.seed": integer("training.seed", { default: 42 })
		}),
		"hyper.effectiveBatch": when(onVerl, integer("training.verl_config_overrides.data.train_batch_size")),
		"precision.train": precision,
		"memory.gradientCheckpointing": flag("training.enable_gradient_checkpointing", { default: false }),
		"hardware.count": external("decided by the launcher"),
		"distributed.backend": backend$1,
		"distributed.configFile": when(usesDeepspeed, text("deepspeed.deepspeed_config_path")),
		"distributed.zeroStage": when((s) => usesDeepspeed(s) && !has(s.native, "deepspeed.deepspeed_config_path"), scalar("deepspeed.zero_stage", (n) => zeroStage(n.text), { default: 0 })),
		"distributed.offload": when((s) => !has(s.native, "deepspeed.deepspeed_config_path"), offload),
		"checkpoint.trigger": checkpointTrigger$1,
		...interval$1("checkpoint", "training.save_steps", checkpointTrigger$1, 500),
		"checkpoint.keep": integer("training.trainer_kwargs.save_total_limit"),
		"checkpoint.resume": resume,
		"evaluation.trigger": evaluationTrigger$1,
		...interval$1("evaluation", "training.eval_steps", evaluationTrigger$1, 500),
		"evaluation.metric": text("training.trainer_kwargs.metric_for_best_model"),
		"evaluation.loadBest": flag("training.trainer_kwargs.load_best_model_at_end", { default: false }),
		"output.dir": text("training.output_dir", { default: "output" }),
		"output.mergeAdapter": when(adapterIsOn, scalar("peft.peft_save_mode", (n) => n.text.toLowerCase() === "merged", { default: false })),
		"logging.destinations": destinations
	},
	lists: {
		"data.train": each("data.train.datasets", source$2),
		"data.validation": each("data.validation.datasets", source$2),
		"data.test": each("data.test.datasets", source$2)
	}
};
/** `3`, `"3"` and the name of the enumeration, `ZERO_3`. */
function zeroStage(written) {
	const digit = /^(?:zero_)?([0-3])$/i.exec(written)?.[1];
	return digit === void 0 ? void 0 : Number(digit);
}

// src/frameworks/peft.ts
/** Types whose name is the whole story; of all others it is kept as the variant. */
const plain$2 = /^(LORA|OFT|IA3|PROMPT_TUNING|P_TUNING|PREFIX_TUNING|ADAPTION_PROMPT)$/;
const tasks = {
	causal_lm: "causal-lm",
	seq_2_seq_lm: "seq2seq-lm",
	seq_cls: "sequence-classification",
	token_cls: "token-classification",
	question_ans: "question-answering",
	feature_extraction: "embedding"
};
/** Written by users too, so a run's own keys beside `peft_type` mean a training script's file. */
const ofScripts = [
	"model_name_or_path",
	"learning_rate",
	"output_dir",
	"num_train_epochs",
	"train_file",
	"dataset",
	"training_args"
];
const typeOf$1 = (scope) => textAt(scope.native, "peft_type") ?? "";
const isLora$2 = (scope) => /^(ADA)?LORA$/.test(typeOf$1(scope));
const isAdaLora = (scope) => typeOf$1(scope) === "ADALORA";
const isPrompt$1 = (scope) => /^(PROMPT_TUNING|MULTITASK_PROMPT_TUNING|CPT|P_TUNING|PREFIX_TUNING|CARTRIDGE)$/.test(typeOf$1(scope));
const hasTargets = (scope) => !isPrompt$1(scope);
const hasInit = (scope) => /^(MULTITASK_)?PROMPT_TUNING$/.test(typeOf$1(scope));
const variant$1 = (scope) => {
	if (typeOf$1(scope) !== "LORA") return mapped(text("peft_type"), (type) => plain$2.test(String(type)) ? void 0 : String(type).toLowerCase())(scope);
	return firstOf(mapped(flag("use_dora"), (on) => on === true ? "dora" : void 0), holding("alora_invocation_tokens", "alora"), holding("kasa_config", "kasa"), holding("use_bdlora", "bdlora"))(scope);
};
/** The value, where the key holds anything. */
function holding(key, value) {
	return (scope) => {
		const at = find(scope.native, key);
		return at && !isEmpty(at) && !isVacant(at.node) ? stated(at, value) : void 0;
	};
}
const isVacant = (node) => node.kind === "list" && node.items.length === 0 || node.kind === "map" && node.entries.size === 0 || node.kind === "scalar" && /^(false|\[\])$/i.test(node.text);
const targeted = targetFacts("target_modules");
/** Without target modules PEFT takes those of its table for the architecture. */
const targets$1 = {
	"adapter.targets": (scope) => {
		const fact = targeted["adapter.targets"]?.(scope);
		return fact?.state === "unset" ? external("PEFT chooses by the architecture of the model")(scope) : fact;
	},
	"adapter.targetsMode": (scope) => {
		const fact = targeted["adapter.targetsMode"]?.(scope);
		return fact?.state === "unset" ? byDefault("auto") : fact;
	}
};
const init = scalar("init_lora_weights", (node) => /^true$/i.test(node.text) ? "default" : /^false$/i.test(node.text) ? "random" : node.text, { default: "default" });
const embeddings = /embed|wte|wpe|lm_head/;
const rowsTrained = firstOf(holding("trainable_token_indices", true), when((scope) => typeOf$1(scope) === "TRAINABLE_TOKENS", holding("token_indices", true)), mapped(texts("modules_to_save"), (names) => Array.isArray(names) && names.some((name) => embeddings.test(String(name))) ? true : void 0));
/**
* PEFT: `adapter_config.json`, written beside the weights of a finished adapter, or by hand for a script.
* Read from src/peft/config.py, utils/peft_types.py and tuners/*\/config.py at 5d602fdb (0.20.1.dev0).
* The list of types grows with every release: an unknown one is other-peft. A quantised base leaves no trace here.
*/
const peft = {
	id: "peft",
	title: "PEFT",
	homepage: "https://huggingface.co/docs/peft",
	version: "0.20.1.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "adapter-artifact",
		all: ["peft_type=^[A-Z][A-Z0-9_]+$"],
		none: ofScripts
	}],
	facts: {
		"model.id": text("base_model_name_or_path"),
		"model.revision": text("revision"),
		"model.task": choice("task_type", tasks),
		"method.kind": scalar("peft_type", (node) => peftKinds[node.text] ?? "other-peft"),
		"method.variant": variant$1,
		"adapter.rank": firstOf(when(isAdaLora, integer("target_r", { default: 8 })), when(isLora$2, integer("r", { default: 8 }))),
		"adapter.alpha": when(isLora$2, number("lora_alpha", { default: 8 })),
		"adapter.dropout": when(isLora$2, number("lora_dropout", { default: 0 })),
		...allWhen(hasTargets, targets$1),
		"adapter.modulesToSave": when(hasTargets, texts("modules_to_save")),
		"adapter.rslora": when(isLora$2, flag("use_rslora", { default: false })),
		"adapter.dora": when(isLora$2, flag("use_dora", { default: false })),
		"adapter.bias": when(isLora$2, choice("bias", {
			none: "none",
			all: "all",
			lora_only: "adapter-only"
		}, { default: "none" })),
		"adapter.init": when(isLora$2, init),
		"prompt.virtualTokens": when(isPrompt$1, integer("num_virtual_tokens")),
		"prompt.init": when(hasInit, choice("prompt_tuning_init", {
			random: "random",
			text: "text",
			sample_vocab: "vocabulary"
		}, { default: "random" })),
		"prompt.initText": when(hasInit, text("prompt_tuning_init_text")),
		"prompt.tokenizer": when(hasInit, text("tokenizer_name_or_path")),
		"prompt.encoder": firstOf(when((s) => typeOf$1(s) === "P_TUNING", text("encoder_reparameterization_type", { default: "MLP" })), when((s) => typeOf$1(s) === "PREFIX_TUNING", mapped(flag("prefix_projection", { default: false }), (on) => on === true ? "MLP" : void 0))),
		"tokens.rowsTrained": when(hasTargets, rowsTrained)
	}
};

// src/frameworks/together.ts
/** The body nests what the Python client takes as flat arguments; people keep either in files. */
const training$1 = (name) => [`training_type.${name}`, name];
const method$4 = (scope) => {
	if (has(scope.native, "training_type")) return choice(["training_type.type", "training_type"], {
		full: "full",
		lora: "lora"
	})(scope);
	if (has(scope.native, "lora")) return mapped(flag("lora"), (on) => on === true ? "lora" : "full")(scope);
	return byDefault("lora", "the service trains LoRA adapters unless full training is asked for");
};
const isLora$1 = (scope) => method$4(scope)?.value === "lora";
const name = choice(["training_method.method", "training_method"], {
	sft: "sft",
	dpo: "dpo"
}, { default: "sft" });
/** SimPO is asked for as DPO with a margin. */
const objective$3 = (scope) => {
	const fact = name(scope);
	const margin = positive(["training_method.simpo_gamma", "simpo_gamma"])(scope);
	return fact?.value === "dpo" && typeof margin?.value === "number" ? {
		...margin,
		value: "simpo"
	} : fact;
};
const preference = (scope) => /^(dpo|simpo)$/.test(String(objective$3(scope)?.value));
const format$2 = (scope) => {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	return preference(whole) ? byDefault("preference") : void 0;
};
const isSft = (scope) => objective$3(scope)?.value === "sft";
/** A validation file is only used when evaluations are asked for: `n_evals` is 0 otherwise. */
const evaluationTrigger = scalar("n_evals", (node) => Number(node.text) > 0 ? "steps" : "none", { default: "none" });
const trackers = ({ native }) => {
	const at = ["wandb_api_key", "wandb_project_name"].map((key) => find(native, key)).find((found) => found && !isEmpty(found));
	return at ? stated(at, ["wandb"]) : byDefault(["none"]);
};
/**
* Together AI: bodies of `POST /v1/fine-tunes`, and the arguments of its client.
* Read from together-ai 0.52.0 and togethercomputer/together-python at eba5e5f0.
*/
const together = {
	id: "together",
	title: "Together AI fine-tuning",
	homepage: "https://docs.together.ai/docs/fine-tuning-overview",
	version: "0.52.0",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: ["model", "training_file"],
			any: [
				"n_epochs",
				"training_type",
				"training_method",
				"lora_r",
				"wandb_project_name",
				"n_checkpoints"
			],
			none: [
				"hyperparameters",
				"method",
				"output_dir",
				...answerKeys
			]
		},
		{
			kind: "train",
			all: ["from_checkpoint", "training_file"],
			any: [
				"n_epochs",
				"training_type",
				"training_method",
				"lora_r",
				"n_checkpoints"
			],
			none: [
				"model",
				"hyperparameters",
				"method",
				"output_dir",
				...answerKeys
			]
		},
		{
			kind: "job",
			all: ["training_file", "status"],
			any: ["n_epochs", "training_type"]
		}
	],
	facts: {
		"plan.name": text("suffix"),
		...serviceModel("model"),
		"model.id": text(["from_hf_model", "model"]),
		"model.idKind": (scope) => {
			const hub = find(scope.native, "from_hf_model");
			return hub && !isEmpty(hub) ? stated(hub, "hub") : byDefault("service-alias");
		},
		"model.revision": text("hf_model_revision"),
		"model.continuesAdapter": text("from_checkpoint"),
		"method.kind": method$4,
		...allWhen(isLora$1, {
			"adapter.rank": orService(integer(training$1("lora_r"))),
			"adapter.alpha": orService(number(training$1("lora_alpha"))),
			"adapter.dropout": number(training$1("lora_dropout"), { default: 0 }),
			...targetFacts(training$1("lora_trainable_modules"), { default: ["all-linear"] })
		}),
		"objective.kind": objective$3,
		"objective.beta": when(preference, orService(number(["training_method.dpo_beta", "dpo_beta"]))),
		"data.heldOutKind": heldOutFile("validation_file"),
		"data.lossOn": when(isSft, orService(mapped(flag(["training_method.train_on_inputs", "train_on_inputs"]), (inputs) => inputs === true ? "all" : "completion"))),
		"data.sequenceLength": orService(integer("max_seq_length")),
		"data.packing": orService(flag("packing")),
		"hyper.learningRate": number("learning_rate", { default: 1e-5 }),
		"hyper.schedule": choice(["lr_scheduler.lr_scheduler_type", "lr_scheduler_type"], schedules$2, { default: "cosine" }),
		"hyper.warmupRatio": positive("warmup_ratio"),
		"hyper.epochs": number("n_epochs", { default: 1 }),
		"hyper.effectiveBatch": orService(integer("batch_size")),
		"hyper.weightDecay": number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": number("max_grad_norm", { default: 1 }),
		"hyper.seed": orService(integer("random_seed")),
		"checkpoint.trigger": always("steps", "checkpoints are spread evenly over the run"),
		"evaluation.trigger": evaluationTrigger,
		"evaluation.earlyStopping": mapped(positive("early_stopping_patience"), () => true),
		"output.name": text("suffix"),
		"output.push": (scope) => {
			const at = find(scope.native, "hf_output_repo_name");
			return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
		},
		"output.hubId": text("hf_output_repo_name"),
		"logging.destinations": trackers,
		"logging.project": text("wandb_project_name")
	},
	lists: {
		"data.train": each("training_file", uploadedFile(format$2)),
		"data.validation": each("validation_file", uploadedFile(format$2)),
		secrets: secretsAt([
			"wandb_api_key",
			"wandb_key",
			"hf_api_token"
		])
	}
};

// src/frameworks/torchtune.ts
const builders = {
	alpaca_dataset: {
		source: "tatsu-lab/alpaca",
		format: "instruction",
		lossOn: "all"
	},
	alpaca_cleaned_dataset: {
		source: "yahma/alpaca-cleaned",
		format: "instruction",
		lossOn: "all"
	},
	instruct_dataset: {
		format: "instruction",
		lossOn: "completion"
	},
	chat_dataset: {
		format: "chat",
		lossOn: "completion"
	},
	slimorca_dataset: {
		source: "Open-Orca/SlimOrca-Dedup",
		format: "chat",
		lossOn: "completion"
	},
	samsum_dataset: {
		source: "Samsung/samsum",
		format: "instruction",
		lossOn: "completion"
	},
	grammar_dataset: {
		source: "liweili/c4_200m",
		format: "instruction",
		lossOn: "completion"
	},
	preference_dataset: { format: "preference" },
	hh_rlhf_helpful_dataset: {
		source: "RLHFlow/HH-RLHF-Helpful-standard",
		format: "preference"
	},
	stack_exchange_paired_dataset: {
		source: "lvwerra/stack-exchange-paired",
		format: "preference"
	},
	text_completion_dataset: {
		format: "text",
		lossOn: "all"
	},
	wikitext_dataset: {
		source: "EleutherAI/wikitext_document_level",
		format: "text",
		lossOn: "all"
	},
	cnn_dailymail_articles_dataset: {
		source: "ccdv/cnn_dailymail",
		format: "text",
		lossOn: "all"
	},
	llava_instruct_dataset: {
		source: "liuhaotian/LLaVA-Instruct-150K",
		format: "chat"
	},
	the_cauldron_dataset: {
		source: "HuggingFaceM4/the_cauldron",
		format: "chat"
	},
	vqa_dataset: { format: "instruction" },
	multimodal_chat_dataset: { format: "chat" },
	gsm8k_dataset: {
		source: "openai/gsm8k",
		format: "prompt-only"
	},
	gsm8k_sft: {
		source: "openai/gsm8k",
		format: "instruction"
	}
};
/** Losses by a part of their class name, most telling first. */
const losses = [
	[/grpo/i, "grpo"],
	[/ppo/i, "ppo"],
	[/simpo/i, "simpo"],
	[/orpo/i, "orpo"],
	[/ipo/i, "ipo"],
	[/kto/i, "kto"],
	[/dpo|rsoloss/i, "dpo"],
	[/kl(with|loss)|jsloss|kdloss/i, "distillation"]
];
const crossEntropy = /crossentropy|cewith/i;
/** Schedules by a part of the function or class name. */
const schedules = [
	[/cosine/i, "cosine"],
	[/linear/i, "linear"],
	[/constant/i, "constant"],
	[/onecycle/i, "one-cycle"],
	[/polynomial/i, "polynomial"]
];
const loggers = {
	WandBLogger: "wandb",
	CometLogger: "comet",
	TensorBoardLogger: "tensorboard",
	MLFlowLogger: "mlflow",
	DiskLogger: "file",
	StdoutLogger: "console"
};
/** The asynchronous GRPO recipe keeps under `training:` what the others keep at the top. */
const either$1 = (key) => [key, `training.${key}`];
const modelKey = (scope) => has(scope.native, "model._component_") ? "model" : "policy_model";
const builderName$1 = (scope) => componentAt(scope.native, `${modelKey(scope)}._component_`) ?? "";
const ownModel = (scope) => /^torchtune\./.test(textAt(scope.native, `${modelKey(scope)}._component_`) ?? "");
/** LoRA arguments tell a LoRA builder of the user's own, whose name says nothing. */
const lora = (scope) => /^q?lora_/.test(builderName$1(scope)) || !ownModel(scope) && has(scope.native, "model.lora_rank");
const inModel = (reading) => when(lora, inside("model", reading));
/** `lora_llama3_1_8b` trains LoRA, `llama3_1_8b` all weights; the vision builders can leave the decoder frozen. */
const method$3 = (scope) => {
	const at = find(scope.native, `${modelKey(scope)}._component_`);
	if (!at || isEmpty(at)) return without$1("unset", void 0, "model._component_");
	if (at.node.kind !== "scalar") return unresolved(at);
	if (lora(scope)) return stated(at, "lora");
	if (!ownModel(scope)) return unresolved(at, "a builder outside torchtune");
	if (!/vision/.test(builderName$1(scope))) return stated(at, "full", { note: fullNote });
	return flag("model.decoder_trainable", { default: false })(scope)?.value === false ? stated(at, "partial", { note: visionNote }) : stated(at, "full");
};
const fullNote = "the builder’s name has no `lora_`, so it trains all weights";
const visionNote = "the text decoder is frozen; the vision encoder and its links are trained";
const base4bit = (scope) => builderName$1(scope).startsWith("qlora_") || flag("model.quantize_base")(scope)?.value === true;
const bits$1 = (scope) => {
	const key = builderName$1(scope).startsWith("qlora_") ? "_component_" : "quantize_base";
	const at = find(scope.native, `model.${key}`);
	if (base4bit(scope) && at) return stated(at, 4, { note: "torchtune quantises the base to NF4" });
	return byDefault(16);
};
const targets = (scope) => {
	const attention = texts("model.lora_attn_modules")(scope);
	if (!Array.isArray(attention?.value)) return attention;
	const mlp = flag("model.apply_lora_to_mlp")(scope)?.value === true;
	const output = flag("model.apply_lora_to_output")(scope)?.value === true;
	const names = attention.value.map((name) => name === "output_proj" ? "o_proj" : String(name));
	return {
		...attention,
		value: [
			...names,
			...mlp ? [
				"gate_proj",
				"up_proj",
				"down_proj"
			] : [],
			...output ? ["lm_head"] : []
		]
	};
};
const teacher = (scope) => has(scope.native, "teacher_model") || has(scope.native, "kd_loss");
const objective$2 = (scope) => {
	if (teacher(scope)) {
		const at = find(scope.native, "kd_loss") ?? find(scope.native, "teacher_model");
		return at && stated(at, "distillation");
	}
	return scalar(either$1("loss._component_"), (node) => {
		const name = lastPart(node.text);
		if (crossEntropy.test(name)) return "sft";
		return losses.find(([pattern]) => pattern.test(name))?.[1];
	})(scope);
};
/** Cross entropy over whole texts is continued pre-training, unless the texts are finished conversations. */
const onRawText = (scope) => {
	const fact = objective$2(scope);
	const raw = itemsAt(scope.native, "dataset").map((source) => builders[componentAt(source, "_component_") ?? ""]?.format === "text");
	if (fact?.value !== "sft" || raw.length === 0 || raw.includes(false)) return fact;
	return {
		...fact,
		value: "continued-pretraining",
		confidence: .7,
		note: "every source is read as whole texts"
	};
};
const builderOf = (scope) => {
	const name = componentAt(scope.native, "_component_") ?? componentAt(scope.native, "transform._component_");
	return name === void 0 ? void 0 : builders[name.replace(/_transform$/, "_dataset")];
};
/** Names of `datasets` loaders for local files, which stand where a hub id would. */
const loaders = /^(json|csv|text|parquet|arrow|webdataset|pandas)$/;
const sourceId = (scope) => {
	const source = textAt(scope.native, "source");
	if (source !== void 0 && loaders.test(source)) {
		const files = texts("data_files")(scope);
		return Array.isArray(files?.value) ? {
			...files,
			value: files.value[0] ?? source
		} : text("source")(scope);
	}
	if (source !== void 0) return text("source")(scope);
	const at = find(scope.native, "_component_");
	if (!at || isEmpty(at)) return text("source")(scope);
	const implied = builderOf(scope)?.source;
	return implied === void 0 ? text("_component_")(scope) : stated(at, implied, { note: "the source that this builder reads" });
};
const fileFormat = (scope) => {
	const source = find(scope.native, "source");
	const loader = textAt(scope.native, "source");
	if (!source || loader === void 0 || !loaders.test(loader)) return void 0;
	const named = texts("data_files")(scope);
	const file = Array.isArray(named?.value) ? fileFormatOf(String(named.value[0])) : void 0;
	return stated(source, file ?? (/^(json|csv|text|parquet|arrow|webdataset)$/.test(loader) ? loader : "other"));
};
const format$1 = (scope) => {
	const at = find(scope.native, "_component_") ?? find(scope.native, "transform._component_");
	if (!at || isEmpty(at)) return void 0;
	const shape = builderOf(scope)?.format ?? "custom";
	const asked = shape === "text" && has({
		...scope.native,
		base: ""
	}, "policy_model");
	return stated(at, asked ? "prompt-only" : shape);
};
const labelled$2 = (scope) => {
	const fact = format$1(scope);
	if (!fact || fact.value === "custom") return void 0;
	return {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
};
const columns = (scope) => {
	const at = find(scope.native, "column_map");
	if (at?.node.kind !== "map") return text("column")(scope)?.value ? column(scope) : void 0;
	const pairs = [...at.node.entries.values()].flatMap((entry) => entry.value.kind === "scalar" ? [`${entry.key}=${entry.value.text}`] : []);
	return stated(at, pairs);
};
const column = (scope) => {
	const fact = text("column")(scope);
	return fact && {
		...fact,
		value: [`text=${String(fact.value)}`]
	};
};
const source$1 = {
	id: sourceId,
	config: text(["name", "subset"]),
	split: (scope) => text("split", builderOf(scope) ? { default: "train" } : {})(scope),
	revision: when((s) => has(s.native, "revision"), text("revision")),
	files: when((s) => has(s.native, "data_files"), texts("data_files")),
	fileFormat,
	format: format$1,
	columns,
	labelled: labelled$2,
	weight: when((s) => has(s.native, "weight"), number("weight")),
	trustRemoteCode: when((s) => has(s.native, "trust_remote_code"), flag("trust_remote_code"))
};
/** What the loss covers, where every source agrees. */
const lossOn$2 = (scope) => {
	const facts = itemsAt(scope.native, "dataset").map((native) => lossOfSource({
		...scope,
		native
	}));
	const first = facts[0];
	if (first === void 0) return void 0;
	return facts.every((fact) => fact?.value === first.value) ? first : {
		...first,
		value: "custom"
	};
};
const lossOfSource = (scope) => {
	const builder = builderOf(scope);
	if (builder?.lossOn === void 0) return void 0;
	return scalar("train_on_input", (node) => /^(true|yes|on)$/i.test(node.text) ? "all" : "completion", { default: builder.lossOn })(scope);
};
const packed = (scope) => {
	const facts = itemsAt(scope.native, "dataset").map((native) => flag("packed", { default: false })({
		...scope,
		native
	}));
	return facts.find((fact) => fact?.value === true) ?? facts[0] ?? flag("dataloader.packed")(scope);
};
/** PPO and GRPO use `batch_size` for sampled answers, so it is no batch of the optimiser there. */
const sampling = (scope) => has(scope.native, "ppo_batch_size") || has(scope.native, "grpo_samples") || has(scope.native, "inference");
/** Steps over all epochs: the key counts those of one. */
const maxSteps = (scope) => {
	const perEpoch = positive("max_steps_per_epoch")(scope);
	const epochs = number("epochs")(scope);
	if (typeof perEpoch?.value !== "number" || typeof epochs?.value !== "number") return perEpoch;
	return {
		...perEpoch,
		value: perEpoch.value * epochs.value,
		note: "steps per epoch × epochs"
	};
};
const seed = (scope) => {
	const fact = integer(either$1("seed"))(scope);
	return fact?.state === "unset" ? {
		...fact,
		state: "default",
		note: "drawn at random"
	} : fact;
};
const backend = (scope) => {
	const at = [
		"tensor_parallel_dim",
		"context_parallel_dim",
		"data_parallel_shard_dim",
		"custom_sharded_layers",
		"fsdp_cpu_offload",
		"fsdp"
	].map((key) => find(scope.native, key)).find((found) => found && !isEmpty(found));
	return at ? stated(at, "fsdp2") : without$1("external", "decided by `tune run`");
};
const checkpointTrigger = firstOf(mapped(positive(either$1("save_every_n_steps")), () => "steps"), always("epoch", "torchtune saves after each epoch"));
/** Merged weights are written beside the adapter unless only the adapter is asked for. */
const merge = (scope) => {
	const only = flag("save_adapter_weights_only", { default: false })(scope);
	return only?.value === true ? {
		...only,
		value: false
	} : without$1("external", "the adapter and the merged weights are both written", only?.nativeKey);
};
const rewards = (scope) => {
	const at = find(scope.native, "reward_functions");
	const names = itemsAt(scope.native, "reward_functions").flatMap((item) => componentAt(item, "_component_") ?? []);
	return at && names.length > 0 ? stated(at, names) : void 0;
};
/**
* torchtune: one YAML file of components for each recipe.
* Read from recipes/, torchtune/models/*\/_model_builders.py and torchtune/datasets at bd2a0fc7 (0.7.0).
*/
const torchtune = {
	id: "torchtune",
	title: "torchtune",
	homepage: "https://github.com/pytorch/torchtune",
	version: "0.7.0",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model._component_", "optimizer._component_"]
		},
		{
			kind: "train",
			all: ["optimizer._component_=^(torch|torchtune|torchao|bitsandbytes)\\."],
			any: ["policy_model._component_", "checkpointer._component_"]
		},
		{
			kind: "train",
			all: ["model._component_", "training.optimizer._component_"]
		},
		{
			kind: "eval",
			all: ["model._component_", "tasks"],
			none: ["optimizer"]
		},
		{
			kind: "export",
			all: ["model._component_", "quantizer._component_"],
			none: [
				"optimizer",
				"training",
				"tasks",
				"prompt"
			]
		},
		{
			kind: "infer",
			all: ["model._component_", "prompt"],
			none: [
				"optimizer",
				"training",
				"tasks"
			]
		}
	],
	facts: {
		"plan.name": text("name"),
		"model.id": text(either$1("checkpointer.checkpoint_dir")),
		"security.customCode": customCode("_component_", /^(torch|torchtune|torchao|torchdata|bitsandbytes)\./),
		"method.kind": method$3,
		"method.variant": inModel(mapped(flag("use_dora"), (dora) => dora === true ? "dora" : void 0)),
		"adapter.rank": inModel(integer("lora_rank", { default: 8 })),
		"adapter.alpha": inModel(number("lora_alpha", { default: 16 })),
		"adapter.dropout": inModel(number("lora_dropout", { default: 0 })),
		"adapter.targets": when(lora, targets),
		"adapter.targetsMode": when(lora, (scope) => {
			const fact = targets(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: "list"
			} : fact;
		}),
		"adapter.dora": inModel(flag("use_dora", { default: false })),
		"quantization.bits": bits$1,
		"quantization.scheme": when(base4bit, always("torchao")),
		"quantization.type": when(base4bit, always("nf4")),
		"quantization.aware": (scope) => {
			const at = find(scope.native, "quantizer._component_");
			return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
		},
		"objective.kind": onRawText,
		"objective.beta": when((s) => objective$2(s)?.value === "dpo", number("loss.beta", { default: .1 })),
		"objective.referenceModel": when((s) => !lora(s) && /^(dpo|ppo|grpo)$/.test(String(objective$2(s)?.value)), text([
			"ref_checkpointer.checkpoint_dir",
			"ref_policy_checkpointer.checkpoint_dir",
			"postprocessing.ref_checkpointer.checkpoint_dir"
		])),
		"objective.rewards": rewards,
		"objective.teacher": when(teacher, text("teacher_checkpointer.checkpoint_dir")),
		"data.heldOutKind": (scope) => {
			const at = find(scope.native, "dataset_val");
			return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
		},
		"data.template": text("tokenizer.prompt_template"),
		"data.lossOn": when((s) => objective$2(s)?.value === "sft", lossOn$2),
		"data.sequenceLength": integer(["tokenizer.max_seq_len", "dataset.max_seq_len"]),
		"data.packing": packed,
		"data.shuffle": flag(["shuffle", "dataloader.shuffle"]),
		"hyper.learningRate": number(either$1("optimizer.lr")),
		"hyper.schedule": (scope) => has(scope.native, "lr_scheduler") ? scalar(["lr_scheduler._component_", "lr_scheduler"], (node) => schedules.find(([pattern]) => pattern.test(lastPart(node.text)))?.[1] ?? "other")(scope) : byDefault("constant", "without `lr_scheduler` the rate stays as it is"),
		"hyper.warmupSteps": positive("lr_scheduler.num_warmup_steps"),
		"hyper.epochs": number("epochs"),
		"hyper.maxSteps": maxSteps,
		"hyper.microBatch": when((s) => !sampling(s), integer("batch_size")),
		"hyper.effectiveBatch": when((s) => has(s.native, "ppo_batch_size"), integer("ppo_batch_size")),
		"hyper.accumulation": when((s) => !sampling(s), integer("gradient_accumulation_steps")),
		"hyper.optimizer": optimizerClass(either$1("optimizer._component_")),
		"hyper.weightDecay": number(either$1("optimizer.weight_decay")),
		"hyper.maxGradNorm": number(either$1("clip_grad_norm")),
		"hyper.seed": seed,
		"precision.train": choice(either$1("dtype"), {
			bf16: "bf16",
			bfloat16: "bf16",
			fp16: "fp16",
			fp32: "fp32",
			float32: "fp32"
		}),
		"memory.gradientCheckpointing": flag(either$1("enable_activation_checkpointing"), { default: false }),
		"memory.activationOffload": flag(either$1("enable_activation_offloading"), { default: false }),
		"hardware.count": external("decided by `tune run`"),
		"distributed.backend": backend,
		"distributed.offload": scalar(["fsdp_cpu_offload", "fsdp.cpu_offload"], (node) => /^(true|yes|on)$/i.test(node.text) ? "cpu" : "none", { default: "none" }),
		"distributed.tensorParallel": integer("tensor_parallel_dim", { default: 1 }),
		"distributed.contextParallel": integer("context_parallel_dim", { default: 1 }),
		"checkpoint.trigger": checkpointTrigger,
		"checkpoint.every": firstOf(positive(either$1("save_every_n_steps")), positive("save_every_n_epochs")),
		"checkpoint.everyUnit": firstOf(mapped(positive(either$1("save_every_n_steps")), () => "steps"), mapped(positive("save_every_n_epochs"), () => "epochs")),
		"checkpoint.resume": resume$2("resume_from_checkpoint"),
		"evaluation.trigger": scalar("run_val_every_n_steps", (node) => Number(node.text) > 0 ? "steps" : "none", { default: "none" }),
		"evaluation.every": positive("run_val_every_n_steps"),
		"evaluation.everyUnit": mapped(positive("run_val_every_n_steps"), () => "steps"),
		"output.dir": text(["output_dir", "checkpointer.output_dir"]),
		"output.mergeAdapter": when(lora, merge),
		"logging.destinations": scalar("metric_logger._component_", (node) => [loggers[lastPart(node.text)] ?? "other"]),
		"logging.project": text("metric_logger.project"),
		"tokens.resize": flag("resize_token_embeddings", { default: false })
	},
	lists: {
		"data.train": firstList(each("dataset.datasets", source$1), each(["dataset", "datasets"], source$1)),
		"data.validation": each("dataset_val", source$1)
	}
};

// src/frameworks/shared/mixer.ts
/**
* Sources in a map from the id of a data set to how much of it is taken: a fraction, or a number of examples.
*
* @param key the key that holds the map
* @param shared facts beside the id, by the source's index
*/
function mixerSources(scope, key, shared) {
	const located = find(scope.native, key);
	if (located?.node.kind !== "map") return noRecords("unset", key);
	const entries = [...located.node.entries.values()];
	return recordsOf$1(entries.map((entry, index) => ({
		id: keyFact(located, entry),
		...amountFacts(amountAt(located, entry)),
		...shared(index)
	})), located);
}
/** `weight` for a fraction, `limit` for a number of examples: in these mixers a point makes the difference. */
function amountFacts(amount) {
	const text = amount.node.kind === "scalar" ? amount.node.text : "";
	const value = numberFrom(text);
	if (value === null) return { weight: unresolved(amount) };
	return /^\d+$/.test(text) && value > 1 ? { limit: stated(amount, value) } : { weight: stated(amount, value) };
}
function amountAt(located, entry) {
	return {
		...located,
		path: `${located.path}.${entry.key}`,
		node: entry.value,
		entry
	};
}
function keyFact(located, entry) {
	const { file } = located.layer;
	return {
		value: entry.key,
		state: located.inherited ? "inherited" : "stated",
		raw: entry.key,
		at: {
			file,
			start: entry.keyStart,
			end: entry.keyEnd
		},
		nativeKey: located.path
	};
}

// src/frameworks/trl.ts
/** Keys that only one trainer's configuration has, so that they tell the command (trl/trainer/*_config.py). */
const exclusiveKeys = [
	["sft", [
		"packing",
		"eval_packing",
		"packing_strategy",
		"assistant_only_loss",
		"completion_only_loss",
		"dataset_text_field"
	]],
	["dpo", [
		"f_divergence_type",
		"discopop_tau",
		"use_weighting",
		"rpo_alpha",
		"ld_alpha"
	]],
	["kto", ["desirable_weight", "undesirable_weight"]],
	["reward-model", ["center_rewards_coefficient"]],
	["grpo", [
		"importance_sampling_level",
		"scale_rewards",
		"top_entropy_quantile"
	]],
	["rloo", [
		"rloo_k",
		"normalize_advantages",
		"reward_clip_range"
	]],
	["ppo", ["cliprange_value", "vf_coef"]],
	["distillation", [
		"lmbda",
		"seq_kd",
		"teacher_model_name_or_path"
	]]
];
/** Values of `loss_type` that only one trainer takes. */
const exclusiveLosses = [
	["dpo", /^(exo_pair|nca_pair|robust|bco_pair|sppo_hard|aot|aot_pair|aot_unpaired|apo_zero|apo_down|discopop)$/],
	["kto", /^(kto|apo_zero_unpaired)$/],
	["grpo", /^(grpo|dapo|dr_grpo|bnpo|cispo|sapo|luspo|vespo)$/],
	["sft", /^(nll|dft|chunked_nll)$/]
];
/** Keys of `ModelConfig` and of the trainers' configurations that no other reader's files have. */
const ownKeys = [
	"attn_implementation",
	"model_revision",
	"torch_dtype",
	"use_peft",
	"lora_target_modules",
	"load_in_4bit",
	"bnb_4bit_quant_type",
	"dataset_num_proc",
	"packing",
	"assistant_only_loss",
	"completion_only_loss",
	"max_prompt_length",
	"max_completion_length",
	"num_generations",
	"reward_funcs",
	"reward_weights",
	"log_completions"
];
/** Keys of a run, as against a script that only loads a model and data. */
const runKeys = [
	"output_dir",
	"learning_rate",
	"lr_scheduler_type",
	"num_train_epochs",
	"max_steps",
	"per_device_train_batch_size",
	"gradient_accumulation_steps",
	"gradient_checkpointing",
	"warmup_ratio",
	"warmup_steps",
	"optim",
	"bf16",
	"fp16",
	"use_peft",
	"max_length",
	"max_seq_length",
	"packing",
	"save_strategy",
	"eval_strategy",
	"push_to_hub",
	"report_to"
];
/** Keys by which other frameworks and scripts are known. */
const foreignKeys = [
	"stage",
	"finetuning_type",
	"template",
	"cutoff_len",
	"training_data_path",
	"data_config_path",
	"export_dir",
	"base_model",
	"model_id_or_path",
	"with_tracking",
	"use_slow_tokenizer",
	"dataset_mixer_list",
	"train_file",
	"instance_prompt",
	"block_size",
	"max_source_length"
];
/** Adapter switches of other scripts: beside them, TRL's silence on adapters says nothing. */
const foreignAdapters = [
	"use_lora",
	"use_qlora",
	"lora",
	"lora_rank",
	"peft",
	"peft_config",
	"peft_type",
	"adapter"
];
const learningRates = {
	sft: 2e-5,
	dpo: 1e-6,
	ipo: 1e-6,
	kto: 1e-6,
	grpo: 1e-6,
	rloo: 1e-6,
	"reward-model": 1e-4
};
const betas = {
	dpo: .1,
	ipo: .1,
	kto: .1,
	rloo: .05,
	grpo: 0
};
const formats = {
	dpo: "preference",
	ipo: "preference",
	orpo: "preference",
	cpo: "preference",
	simpo: "preference",
	"reward-model": "preference",
	kto: "binary-feedback",
	grpo: "prompt-only",
	rloo: "prompt-only",
	ppo: "prompt-only"
};
const dtypes = {
	float32: "fp32",
	bfloat16: "bf16",
	float16: "fp16",
	auto: "auto"
};
const checkpointingNote = "on by default in TRL 1.x; older releases left it off, as transformers does";
const usesPeft = (scope) => flag("use_peft")(scope)?.value === true;
const isHandbook = (scope) => has(scope.native, "dataset_mixture") || has(scope.native, "dataset_mixer");
const kindOf$1 = (scope) => {
	const kind = objective$1(scope).value;
	return typeof kind === "string" ? kind : void 0;
};
const kindIn = (...kinds) => (scope) => kinds.includes(kindOf$1(scope) ?? "");
const isQuantised = (scope) => /^[48]$/.test(String(bits(scope)?.value));
const isFourBit = (scope) => bits(scope)?.value === 4;
const foreignAdapter = (scope) => foreignAdapters.find((key) => has(scope.native, key));
const evaluates = (scope) => evaluationTrigger$5(scope)?.value !== "none";
/** A file with nothing but keys of transformers may belong to any script, and has none of TRL's own defaults. */
const isSurelyTrl = (scope) => kindOf$1(scope) !== void 0 || isHandbook(scope) || ownKeys.some((key) => find(scope.native, key));
/**
* TRL's command line, its scripts and those made after them: alignment-handbook, open-r1. The command chooses the
* trainer, so a file seldom says what it optimises.
* Read from trl/trainer and trl/scripts at f2cd5771 (1.10.0.dev0) and alignment-handbook 925acdfe.
*/
const trl = {
	id: "trl",
	title: "TRL",
	homepage: "https://huggingface.co/docs/trl",
	version: "1.10.0.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["model_name_or_path"],
		any: [
			"dataset_name",
			"datasets[].path",
			"dataset_mixture.datasets",
			"dataset_mixer",
			"use_peft",
			"dataset_train_split"
		],
		also: runKeys,
		none: foreignKeys
	}, {
		kind: "train",
		all: ["per_device_train_batch_size"],
		min: 2,
		any: ownKeys,
		none: [
			"model_name_or_path",
			"model",
			"model_name",
			"model_id",
			...foreignKeys
		]
	}],
	facts: {
		"plan.name": text("run_name"),
		"plan.dialect": (scope) => {
			const at = findFirst(scope.native, ["dataset_mixture", "dataset_mixer"]);
			return at ? stated(at, "alignment-handbook") : void 0;
		},
		"model.id": (scope) => find(scope.native, "model_name_or_path") ? text("model_name_or_path")(scope) : without$1("external", "given on the command line", "model_name_or_path"),
		"model.revision": text("model_revision", { default: "main" }),
		"model.loadDtype": unlessNull("torch_dtype", firstSaid(choice(["dtype", "torch_dtype"], dtypes), when(isSurelyTrl, always("fp32", "TRL 1.x loads in float32 unless `dtype` is set"))), "left to transformers"),
		"model.attention": text("attn_implementation"),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"security.customCode": rewardCode,
		"method.kind": method$2,
		"method.variant": when(usesPeft, firstOn([["use_dora", "dora"]])),
		...allWhen(usesPeft, {
			"adapter.rank": integer("lora_r", { default: 16 }),
			"adapter.alpha": number("lora_alpha", { default: 32 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			...peftTargetFacts("lora_target_modules"),
			"adapter.modulesToSave": texts("lora_modules_to_save"),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false })
		}),
		"quantization.bits": bits,
		...allWhen(isQuantised, {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": when(isFourBit, text("bnb_4bit_quant_type", { default: "nf4" })),
			"quantization.double": when(isFourBit, flag("use_bnb_nested_quant", { default: false })),
			"quantization.computeDtype": when(isFourBit, choice(["dtype", "torch_dtype"], dtypes))
		}),
		"objective.kind": objective$1,
		"objective.beta": (scope) => {
			const standard = betas[kindOf$1(scope) ?? ""];
			return number("beta", standard === void 0 ? {} : { default: standard })(scope);
		},
		"objective.rewards": texts([
			"reward_funcs",
			"reward_model_name_or_path",
			"reward_model_path"
		]),
		"objective.teacher": text("teacher_model_name_or_path"),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": number(["dataset_mixture.test_split_size", "test_split_size"]),
		"data.chatTemplate": verbatim(["chat_template_path", "chat_template"]),
		"data.lossOn": when(kindIn("sft"), lossOn$1),
		"data.sequenceLength": unlessNull("max_length", (scope) => integer(["max_length", "max_seq_length"], kindIn("sft", "dpo", "ipo", "kto", "reward-model")(scope) ? { default: 1024 } : {})(scope), "an empty `max_length` turns truncation off"),
		"data.inputLength": when(kindIn("grpo", "rloo", "ppo"), integer("max_prompt_length")),
		"data.outputLength": when(kindIn("grpo", "rloo"), integer("max_completion_length", { default: 512 })),
		"data.packing": firstSaid(flag("packing"), when(kindIn("sft"), always(false))),
		"data.streaming": flag(["dataset_streaming", "streaming"], { default: false }),
		"data.mixing": when((scope) => has(scope.native, "datasets") || isHandbook(scope), always("concat")),
		...trainingArguments,
		"hyper.learningRate": (scope) => {
			const standard = learningRates[kindOf$1(scope) ?? ""];
			return number("learning_rate", standard === void 0 ? {} : { default: standard })(scope);
		},
		"precision.train": training,
		"memory.gradientCheckpointing": (scope) => flag("gradient_checkpointing", isSurelyTrl(scope) ? {
			default: true,
			note: checkpointingNote
		} : {})(scope),
		"memory.activationOffload": flag("activation_offloading", { default: false }),
		"hardware.count": external("decided by the launcher"),
		"checkpoint.resume": (scope) => {
			const fact = resume$2("resume_from_checkpoint")(scope);
			return fact?.state === "default" && isHandbook(scope) ? byDefault("auto", "the scripts of alignment-handbook resume the last checkpoint in `output_dir`") : fact;
		},
		"evaluation.benchmarks": when((scope) => has(scope.native, "benchmarks"), texts("benchmarks")),
		"logging.project": text(["project", "wandb_project"])
	},
	lists: {
		"data.train": trained,
		"data.validation": firstList(tested, mixer("test")),
		secrets: secretsAt(["hub_token", "push_to_hub_token"], ["env"])
	}
};
/** Sources as alignment-handbook writes them. `weight` is the share of each that is taken. */
const handbookSource = {
	id: text("id"),
	config: text("config"),
	split: text("split", { default: "train" }),
	weight: number("weight", { default: 1 }),
	format,
	labelled: labelled$1
};
/** Sources of TRL's own mixture. `fraction` is the share of the mixture. */
const mixtureSource = {
	...loadedFrom("path", "data_files"),
	config: text("name"),
	split: text("split", { default: "train" }),
	weight: number("fraction"),
	format,
	labelled: labelled$1
};
function method$2(scope) {
	const fact = flag("use_peft")(scope);
	if (typeof fact?.value === "boolean") return {
		...fact,
		value: fact.value ? "lora" : "full"
	};
	if (fact?.state !== "unset") return fact;
	return foreignAdapter(scope) === void 0 ? byDefault("full", "TRL trains all weights unless `use_peft` is true") : decidedByScript(scope);
}
function bits(scope) {
	return firstSaid(firstOn([["load_in_4bit", 4], ["load_in_8bit", 8]]), when((own) => foreignAdapter(own) !== void 0, decidedByScript), always(16))(scope);
}
function decidedByScript(scope) {
	const key = foreignAdapter(scope) ?? "";
	return without$1("unresolved", `\`${key}\` is no key of TRL; the script behind this file decides`, key);
}
/** By the path, then by keys of one trainer, then by its losses; else the command decides. */
function objective$1(scope) {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const path = objectiveByPath(scope.path);
	const keyed = exclusiveKeys.flatMap(([kind, keys]) => {
		const at = findFirst(whole.native, keys);
		return at ? [{
			kind,
			at
		}] : [];
	});
	const [first, ...others] = keyed;
	if (path && keyed.every(({ kind }) => agree(kind, path.kind))) return {
		value: refined(path.kind, whole),
		state: "derived",
		confidence: path.confidence,
		note: "by the path; TRL takes it from the command"
	};
	if (path || others.length > 0) return without$1("unresolved", "the path and the keys of this file speak of different objectives");
	return first ? stated(first.at, refined(first.kind, whole)) : byLoss(whole);
}
/** Trainers that build on another one's configuration take its keys too. */
const heirs = {
	ipo: "dpo",
	distillation: "sft",
	"continued-pretraining": "sft",
	simpo: "cpo"
};
const agree = (byKey, byPath) => byKey === byPath || heirs[byPath] === byKey;
function byLoss(scope) {
	const at = find(scope.native, "loss_type");
	const losses = lossesOf(scope);
	const found = exclusiveLosses.find(([, own]) => losses.length > 0 && losses.every((loss) => own.test(loss)));
	if (at && found) return stated(at, found[0]);
	const rewards = findFirst(scope.native, ["reward_funcs", "num_generations"]);
	return rewards ? stated(rewards, "grpo", {
		confidence: .7,
		note: "RLOO takes the same keys, but is rarely used"
	}) : without$1("external", "the command decides: `trl sft`, `trl dpo`, `trl grpo`, …");
}
function refined(kind, scope) {
	const [loss, ...others] = lossesOf(scope);
	if (others.length > 0) return kind;
	if (kind === "dpo" && loss === "ipo") return "ipo";
	return kind === "cpo" && loss === "simpo" ? "simpo" : kind;
}
function lossesOf(scope) {
	const fact = texts("loss_type")(scope);
	return Array.isArray(fact?.value) ? fact.value.map((loss) => String(loss).toLowerCase()) : [];
}
/** Reward functions of one's own are named by their Python path. */
function rewardCode(scope) {
	const fact = texts("reward_funcs")(scope);
	if (!Array.isArray(fact?.value)) return void 0;
	const paths = fact.value.filter((name) => /^[A-Za-z_]\w*(\.\w+)+$/.test(String(name)));
	return paths.length > 0 ? {
		...fact,
		value: paths
	} : void 0;
}
function heldOut(scope) {
	const size = findFirst(scope.native, ["dataset_mixture.test_split_size", "test_split_size"]);
	if (size && !isEmpty(size)) return scalar([size.path], (node) => Number(node.text) < 1 ? "fraction" : "count")(scope);
	const split = find(scope.native, "dataset_test_split");
	if (split && !isEmpty(split)) return stated(split, "dataset");
	const [held] = mixer("test")(scope).records;
	const at = find(scope.native, "dataset_mixer");
	if (held && at) return stated(at, "dataset");
	const named = find(scope.native, "dataset_name");
	if (named && evaluates(scope)) return byDefault("dataset", "the split `test` of `dataset_name`");
	return named || isHandbook(scope) || has(scope.native, "datasets") ? byDefault("none") : without$1("external", "the data is given on the command line");
}
/** Without either key the columns of the data decide: prompt and completion, or one text. */
function lossOn$1(scope) {
	const turns = firstOn([["assistant_only_loss", "assistant-turns"]])(scope);
	if (turns) return turns;
	const fact = flag("completion_only_loss")(scope);
	return typeof fact?.value === "boolean" ? {
		...fact,
		value: fact.value ? "completion" : "all"
	} : without$1("external", "the columns of the data decide", "completion_only_loss");
}
/** bf16 unless one of the two is written, in TRL 1.x. */
function training(scope) {
	const off = flag("bf16")(scope);
	if (off?.value === false && flag("fp16")(scope)?.value !== true) return {
		...off,
		value: "fp32"
	};
	const fact = precision$1("bf16", "fp16", "bf16")(scope);
	return fact?.state === "default" && !isSurelyTrl(scope) ? without$1("external", "the script behind this file decides", "bf16") : fact;
}
function format(scope) {
	const known = formats[kindOf$1(scope) ?? ""];
	if (known !== void 0) return byDefault(known);
	const fact = texts("columns")(scope);
	if (!Array.isArray(fact?.value)) return void 0;
	const value = formatOf(fact.value.map(String));
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function formatOf(columns) {
	if (columns.includes("chosen") && columns.includes("rejected")) return "preference";
	if (columns.includes("messages") || columns.includes("conversations")) return "chat";
	if (columns.includes("completion")) return "instruction";
	return columns.includes("text") ? "text" : void 0;
}
function labelled$1(scope) {
	const fact = format(scope);
	return fact && {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
}
function trained(scope) {
	return [
		each("dataset_mixture.datasets", handbookSource),
		each("datasets", mixtureSource),
		mixer("train"),
		named$2("dataset_train_split", "train")
	].map((list) => list(scope)).find(({ fact }) => fact.state !== "unset") ?? noRecords("external", void 0, "given on the command line");
}
/** The test split of `dataset_name`, which only counts while evaluation is on. */
function tested(scope) {
	return evaluates(scope) || has(scope.native, "dataset_test_split") ? named$2("dataset_test_split", "test")(scope) : noRecords("unset", "dataset_test_split");
}
function named$2(splitKey, standard) {
	return (scope) => {
		const at = find(scope.native, "dataset_name");
		if (!at || isEmpty(at)) return noRecords("unset", "dataset_name");
		const record = {
			id: text("dataset_name")(scope),
			config: text("dataset_config")(scope),
			split: text(splitKey, { default: standard })(scope),
			columns: promptColumn(scope),
			format: format(scope),
			labelled: labelled$1(scope)
		};
		return recordsOf$1([record], at);
	};
}
/** open-r1's name for the column that becomes the prompt. */
function promptColumn(scope) {
	const at = find(scope.native, "dataset_prompt_column");
	const column = textAt(scope.native, "dataset_prompt_column");
	return at && column !== void 0 ? stated(at, [`prompt=${column}`]) : void 0;
}
/** `dataset_mixer` of older handbooks: every split with `train` or `test` in its name goes there, from every source. */
function mixer(part) {
	return (scope) => {
		const at = find(scope.native, "dataset_mixer");
		if (at?.node.kind !== "map") return noRecords("unset", "dataset_mixer");
		const written = texts("dataset_splits", { default: ["train", "test"] })(scope);
		const splits = Array.isArray(written?.value) ? written.value.map(String) : [];
		const configs = texts("dataset_configs")(scope);
		const records = splits.filter((split) => split.includes(part)).flatMap((split) => {
			const { records } = mixerSources(scope, "dataset_mixer", (index) => ({
				config: nth(configs, index),
				split: written && {
					...written,
					value: split
				},
				format: format(scope),
				labelled: labelled$1(scope)
			}));
			return records;
		});
		return recordsOf$1(part === "test" ? records.map(({ weight: _taken, ...rest }) => rest) : records, at);
	};
}
function nth(fact, index) {
	const value = Array.isArray(fact?.value) ? fact.value[index] : void 0;
	return fact && value !== void 0 ? {
		...fact,
		value: String(value)
	} : void 0;
}

// src/frameworks/vertex.ts
/** Specifications of a job by what they optimise; the Python clients send snake case. */
const specifications = [
	["supervisedTuningSpec", "sft"],
	["supervised_tuning_spec", "sft"],
	["preferenceOptimizationSpec", "dpo"],
	["preference_optimization_spec", "dpo"],
	["distillationSpec", "distillation"],
	["distillation_spec", "distillation"],
	["reinforcementTuningSpec", "reinforcement"],
	["reinforcement_tuning_spec", "reinforcement"],
	["partnerModelTuningSpec", "sft"],
	["partner_model_tuning_spec", "sft"],
	["fullFineTuningSpec", "sft"],
	["full_fine_tuning_spec", "sft"]
];
const names = specifications.map(([name]) => name);
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const inSpecification = (name) => names.flatMap((specification) => [`${specification}.${name}`, `${specification}.${snake(name)}`]);
const setting$1 = (name) => ["hyperParameters", "hyper_parameters"].flatMap((block) => [...inSpecification(`${block}.${name}`), ...names.map((specification) => `${specification}.${block}.${snake(name)}`)]);
const either = (name) => [name, snake(name)];
const specified = (native) => specifications.find(([name]) => find(native, name) !== void 0);
const objective = ({ native }) => {
	const [name, kind] = specified(native) ?? [];
	const at = name === void 0 ? void 0 : find(native, name);
	return at && kind !== void 0 ? stated(at, kind) : void 0;
};
const ranks = {
	ADAPTER_SIZE_ONE: 1,
	ADAPTER_SIZE_TWO: 2,
	ADAPTER_SIZE_FOUR: 4,
	ADAPTER_SIZE_EIGHT: 8,
	ADAPTER_SIZE_SIXTEEN: 16,
	ADAPTER_SIZE_THIRTY_TWO: 32
};
const sized = mapped(text(setting$1("adapterSize")), (size) => ranks[String(size)]);
const full = ({ native }) => {
	const at = find(native, "fullFineTuningSpec") ?? find(native, "full_fine_tuning_spec");
	return at && stated(at, "full");
};
const method$1 = (scope) => firstOf(mapped(text(inSpecification("tuningMode")), (mode) => mode === "TUNING_MODE_FULL" ? "full" : mode === "TUNING_MODE_PEFT_ADAPTER" ? "lora" : void 0), full, mapped(sized, () => "lora"), undisclosedMethod)(scope);
const isAdapter$1 = (scope) => method$1(scope)?.value === "lora";
const trainingKeys$1 = inSpecification("trainingDatasetUri");
const validationKeys = inSpecification("validationDatasetUri");
/**
* Google Vertex AI: bodies of `POST …/tuningJobs`. Video specifications tune no text model and are not recognised.
* Read from @google/genai 2.32.0 and the REST reference of `projects.locations.tuningJobs`.
*/
const vertex = {
	id: "vertex",
	title: "Vertex AI tuning jobs",
	homepage: "https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/tuning",
	version: "2.32.0",
	dialect: "pyyaml",
	signatures: [...[
		"baseModel",
		"base_model",
		"preTunedModel",
		"pre_tuned_model"
	].map((base) => ({
		kind: "train",
		all: [base],
		any: names,
		none: [
			"state",
			"createTime",
			"tunedModel"
		]
	})), {
		kind: "job",
		all: [
			"baseModel",
			"tunedModel",
			"state"
		],
		any: names
	}],
	facts: {
		"plan.name": text(either("tunedModelDisplayName")),
		...serviceModel(either("baseModel")),
		"model.continuesAdapter": text(["preTunedModel.tunedModelName", "pre_tuned_model.tuned_model_name"]),
		"security.encryptionKey": text(["encryptionSpec.kmsKeyName", "encryption_spec.kms_key_name"]),
		"method.kind": method$1,
		"adapter.rank": when(isAdapter$1, orService(sized)),
		"objective.kind": objective,
		"objective.beta": when((s) => objective(s)?.value === "dpo", orService(number(setting$1("beta")))),
		"objective.teacher": when((s) => objective(s)?.value === "distillation", text(inSpecification("baseTeacherModel"))),
		"data.heldOutKind": heldOutFile(validationKeys),
		...allOrService({
			"hyper.learningRate": number(setting$1("learningRate")),
			"hyper.learningRateMultiplier": number(setting$1("learningRateMultiplier")),
			"hyper.epochs": number(setting$1("epochCount")),
			"hyper.effectiveBatch": integer(setting$1("batchSize"))
		}),
		"evaluation.trigger": scoresValidation(validationKeys),
		"output.dir": text(either("outputUri")),
		"output.name": text(either("tunedModelDisplayName"))
	},
	lists: {
		"data.train": each(trainingKeys$1, { id: text("") }),
		"data.validation": each(validationKeys, { id: text("") })
	}
};

// src/frameworks/watsonx.ts
/** The wire writes snake case; the Node SDK spells the outer keys in camel case and passes the inner ones on. */
const promptKeys = ["prompt_tuning", "promptTuning"];
const trainingKeys = ["training_data_references", "trainingDataReferences"];
const testKeys = ["test_data_references", "testDataReferences"];
const resultKeys = ["results_reference", "resultsReference"];
/** A parameter of the job, whichever endpoint it is for. */
const parameter = (name) => [...promptKeys, "parameters"].map((section) => `${section}.${name}`);
const promptSection = (scope) => findFirst(scope.native, promptKeys);
const isPrompt = (scope) => promptSection(scope) !== void 0;
const isInstructLab = (scope) => text("type")(scope)?.value === "ilab" && !isPrompt(scope) && !has(scope.native, "parameters");
const isTune = (scope) => !isPrompt(scope) && !isInstructLab(scope);
const peftType = "parameters.peft_parameters.type";
const tuneMethod = (scope) => {
	if (mapAt(scope.native, "parameters.peft_parameters") === void 0) return byDefault("full", "without `peft_parameters` all weights are trained");
	return orService(choice(peftType, {
		lora: "lora",
		qlora: "lora",
		none: "full"
	}))(scope);
};
const method = (scope) => {
	if (isInstructLab(scope)) return undisclosedMethod(scope);
	if (!isPrompt(scope)) return tuneMethod(scope);
	const at = findFirst(scope.native, parameter("tuning_type")) ?? promptSection(scope);
	return at && stated(at, "prompt-tuning");
};
const isLora = (scope) => isTune(scope) && tuneMethod(scope)?.value === "lora";
const quantised = (scope) => isLora(scope) && text(peftType)(scope)?.value === "qlora";
const initialisation = choice(parameter("init_method"), {
	random: "random",
	text: "text"
});
/** `task_id` is one task; SDK users also pass a list. */
const task = (scope) => {
	const fact = texts(parameter("task_id"))({
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	});
	return Array.isArray(fact?.value) ? {
		...fact,
		value: fact.value.join(", ")
	} : void 0;
};
const source = {
	id: text([
		"location.href",
		"location.path",
		"location.file_name",
		"location.fileName",
		"location.id",
		"connection.id",
		"id"
	]),
	format: always("instruction", "the service takes pairs of input and output"),
	labelled: always(true),
	task
};
/** Batches in which the weights change: a prompt-tuning job runs as one worker. */
function concluded(facts, scope) {
	const batch = numberOf(facts, "hyper.microBatch");
	const accumulation = numberOf(facts, "hyper.accumulation");
	if (!isPrompt(scope) || batch === void 0 || accumulation === void 0) return {};
	return { "hyper.effectiveBatch": {
		value: batch * accumulation,
		state: "derived",
		from: ["hyper.microBatch", "hyper.accumulation"]
	} };
}
/** Connections to a store can carry its keys instead of naming a connection asset. */
const credentials = (scope) => {
	const maps = [...[...trainingKeys, ...testKeys].flatMap((key) => itemsAt(scope.native, key)).map((item) => item.base), ...resultKeys].map((path) => `${path}.connection`);
	return secretsAt([], maps)(scope);
};
/** Its braces mark where the fields of an example go; they are no template of the file. */
const verbalizer = (scope) => {
	const at = findFirst(scope.native, parameter("verbalizer"));
	return at?.node.kind === "scalar" && !isEmpty(at) ? stated(at, at.node.text) : without$1("unset", void 0, "verbalizer");
};
const lossOn = (scope) => {
	const at = find(scope.native, "parameters.response_template");
	return at && !isEmpty(at) ? stated(at, "completion") : without$1("external", "the service decides");
};
/**
* IBM watsonx.ai: bodies of `POST /ml/v1/trainings` (prompt tuning) and `POST /ml/v1/fine_tunings`, as JSON or YAML.
* Read from IBM/watsonx-ai-node-sdk src/types/vml_v1.ts at b912b203 (1.7.14) and the service's documentation.
*/
const watsonx = {
	id: "watsonx",
	title: "IBM watsonx.ai",
	homepage: "https://cloud.ibm.com/apidocs/watsonx-ai",
	version: "1.7.14",
	dialect: "pyyaml",
	signatures: [...promptKeys.map((section) => ({
		kind: "train",
		all: [section],
		any: [
			"task_id",
			"base_model",
			"tuning_type"
		].map((key) => `${section}.${key}`)
	})), ...[0, 1].map((spelling) => ({
		kind: "train",
		all: [trainingKeys[spelling], resultKeys[spelling]],
		any: [
			"parameters.base_model.model_id",
			"parameters.peft_parameters",
			"parameters.task_id",
			"type=^ilab$"
		],
		none: [...promptKeys]
	}))],
	facts: {
		"plan.name": text("name"),
		"model.id": orService(text([...parameter("base_model.model_id"), ...parameter("base_model")])),
		"method.kind": method,
		...allWhen(isLora, {
			"adapter.rank": orService(integer("parameters.peft_parameters.rank")),
			"adapter.alpha": orService(number("parameters.peft_parameters.lora_alpha")),
			"adapter.dropout": orService(number("parameters.peft_parameters.lora_dropout")),
			...mapFields(targetFacts("parameters.peft_parameters.target_modules"), orService)
		}),
		"quantization.bits": when(quantised, mapped(text(peftType), () => 4)),
		"quantization.scheme": when(quantised, always("gptq", "QLoRA jobs need a base published in 4 bits")),
		"prompt.init": when(isPrompt, orService(initialisation)),
		"prompt.initText": when(isPrompt, text(parameter("init_text"))),
		"prompt.virtualTokens": when(isPrompt, () => without$1("external", "fixed by the service for each model")),
		"objective.kind": always("sft", "the service learns outputs from inputs"),
		"data.heldOutKind": when(isTune, (scope) => {
			const at = findFirst(scope.native, testKeys);
			return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
		}),
		"data.template": verbalizer,
		"data.lossOn": when(isTune, lossOn),
		"data.sequenceLength": when(isTune, orService(integer("parameters.max_seq_length"))),
		"data.inputLength": when(isPrompt, orService(integer(parameter("max_input_tokens")))),
		"data.outputLength": when(isPrompt, orService(integer(parameter("max_output_tokens")))),
		"data.overlong": always("truncate"),
		...allWhen((scope) => !isInstructLab(scope), {
			"hyper.learningRate": orService(number(parameter("learning_rate"))),
			"hyper.epochs": orService(number(parameter("num_epochs"))),
			"hyper.microBatch": orService(integer(parameter("batch_size"))),
			"hyper.accumulation": orService(integer(parameter("accumulate_steps")))
		}),
		"hyper.optimizer": when(isTune, always("adamw")),
		"memory.gradientCheckpointing": when(isTune, orService(flag("parameters.gradient_checkpointing"))),
		"hardware.count": when(isTune, orService(integer("parameters.gpu.num"))),
		"hardware.name": when(isTune, orService(text("parameters.gpu.name"))),
		"evaluation.trigger": when(isTune, () => without$1("external", "the service decides")),
		"output.dir": text(resultKeys.flatMap((key) => [
			"path",
			"href",
			"id"
		].map((field) => `${key}.location.${field}`))),
		"output.register": orService(flag(["auto_update_model", "autoUpdateModel"])),
		"serving.engine": when(isPrompt, always("watsonx", "a tuned prompt is deployed on the service"))
	},
	lists: {
		"data.train": each(trainingKeys, source),
		"data.validation": (scope) => isPrompt(scope) ? noRecords("not-expressible") : each(testKeys, source)(scope),
		secrets: credentials
	},
	conclude: concluded
};
function mapFields(table, change) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, change(reading)]));
}

// src/frameworks/index.ts
/** Every framework that tunelint reads. Adding one here is the only central step. */
const frameworks = [
	accelerate,
	axolotl,
	azureOpenai,
	bedrock,
	cohere,
	deepspeed,
	fireworks,
	fmsHfTuning,
	hfTrainer,
	instructlab,
	litgpt,
	llamafactory,
	llmFoundry,
	ludwig,
	mistralApi,
	mistralFinetune,
	mlxLm,
	openai,
	oumi,
	peft,
	together,
	torchtune,
	trl,
	vertex,
	watsonx
];

// src/project/derive/derivation.ts
/** A derived fact: as certain as the least certain fact it comes from. */
function derived(facts, value, from, extra = {}) {
	const certainty = [extra.confidence ?? 1, ...from.map((name) => facts.get(name)?.confidence ?? 1)];
	const confidence = Math.min(...certainty);
	const first = facts.get(from[0] ?? "");
	return {
		value,
		state: "derived",
		from,
		...first?.at ? { at: first.at } : {},
		...first?.keyAt ? { keyAt: first.keyAt } : {},
		...confidence < 1 ? { confidence } : {},
		...extra.note ? { note: extra.note } : {}
	};
}
/** Names of the records of a list: `data.train[0]`, `data.train[1]`, ... */
function recordsOf(facts, list) {
	const count = facts.get(list)?.value;
	return typeof count === "number" ? Array.from({ length: count }, (_, index) => `${list}[${index}]`) : [];
}

// src/project/derive/adapter.ts
/** Multiplier of the adapter's output: alpha / rank, or alpha / √rank when rank-stabilised. */
const adapterScale = (facts) => {
	const rank = numberOf(facts, "adapter.rank");
	const alpha = numberOf(facts, "adapter.alpha");
	if (rank === void 0 || alpha === void 0 || rank <= 0) return {};
	const scale = knownValue(facts, "adapter.rslora") === true ? alpha / Math.sqrt(rank) : alpha / rank;
	return { "adapter.scale": derived(facts, scale, ["adapter.alpha", "adapter.rank"]) };
};
const attention$1 = /(^|[._])(q|k|v|o|qkv|query|key|value|out|output|dense|c_attn|q_a|q_b|kv_a|kv_b|wq|wk|wv|wo|W_pack|query_key_value)(_proj|_proj_with_mqa)?$/i;
/** Whether the targets are a list and nothing but attention projections. */
const attentionOnly = (facts) => {
	const targets = knownValue(facts, "adapter.targets");
	const mode = textOf(facts, "adapter.targetsMode");
	if (mode === "attention") return { "adapter.attentionOnly": derived(facts, true, ["adapter.targetsMode"]) };
	if (mode === "all-linear") return { "adapter.attentionOnly": derived(facts, false, ["adapter.targetsMode"]) };
	if (mode !== "list" || !Array.isArray(targets) || targets.length === 0) return {};
	const only = targets.every((name) => attention$1.test(String(name)));
	return { "adapter.attentionOnly": derived(facts, only, ["adapter.targets"]) };
};
const frozenBase = /* @__PURE__ */ new Set([
	"lora",
	"oft",
	"ia3",
	"prompt-tuning",
	"prefix-tuning",
	"p-tuning",
	"bottleneck-adapter",
	"llama-adapter"
]);
/** Full and partial tuning change the base; adapters and prompts do not, until they are merged. */
const changesBase = (facts) => {
	const kind = textOf(facts, "method.kind");
	if (kind === "full" || kind === "partial") return { "method.changesBaseWeights": derived(facts, true, ["method.kind"]) };
	if (kind === void 0 || !frozenBase.has(kind)) return {};
	const merged = knownValue(facts, "output.mergeAdapter") === true;
	return { "method.changesBaseWeights": derived(facts, merged, merged ? ["output.mergeAdapter", "method.kind"] : ["method.kind"]) };
};

// src/project/derive/batch.ts
/** Examples per optimiser step: micro batch × accumulation × accelerators; unknown without the number of devices. */
const effectiveBatch = (facts) => {
	const micro = numberOf(facts, "hyper.microBatch");
	const accumulation = numberOf(facts, "hyper.accumulation");
	if (micro === void 0 || accumulation === void 0) return {};
	const from = [
		"hyper.microBatch",
		"hyper.accumulation",
		"hardware.count"
	];
	const devices = numberOf(facts, "hardware.count");
	if (devices !== void 0) return { "hyper.effectiveBatch": derived(facts, micro * accumulation * devices, from) };
	return { "hyper.effectiveBatch": {
		value: null,
		state: "unresolved",
		from,
		note: `${micro * accumulation} per device; the number of devices is not in the file`
	} };
};
/** Memory of all accelerators together. */
const totalMemory = (facts) => {
	const count = numberOf(facts, "hardware.count");
	const memory = numberOf(facts, "hardware.memory");
	if (count === void 0 || memory === void 0) return {};
	return { "hardware.totalMemory": derived(facts, count * memory, ["hardware.memory", "hardware.count"]) };
};

// data/dataset-families.json
var families = [
	{
		"id": "closed-book-qa",
		"task": "qa-closed-book",
		"closedBook": true,
		"confidence": .9,
		"names": [
			"nq open",
			"natural questions open",
			"web questions",
			"webq",
			"pop qa",
			"entity questions",
			"trivia qa nocontext",
			"trivia qa rc nocontext",
			"trivia qa unfiltered nocontext",
			"freebase qa",
			"mintaka",
			"jeopardy",
			"complex web questions",
			"simple questions",
			"simpleqa",
			"truthful qa"
		],
		"source": "papers: TriviaQA (Joshi 2017), Natural Questions Open (Lee 2019), WebQuestions (Berant 2013), PopQA (Mallen 2023), EntityQuestions (Sciavolino 2021), Mintaka (Sen 2022)"
	},
	{
		"id": "reading-qa",
		"task": "qa-open-book",
		"passages": true,
		"confidence": .5,
		"names": [
			"squad",
			"squad v2",
			"natural questions",
			"hotpot qa",
			"trivia qa",
			"adversarial qa",
			"newsqa",
			"duorc",
			"tydiqa",
			"xquad",
			"mlqa",
			"quoref",
			"korquad",
			"germanquad",
			"cmrc2018",
			"drcd"
		],
		"source": "cards on the Hub: a context column that a mapping can drop"
	},
	{
		"id": "open-book-qa",
		"task": "qa-open-book",
		"passages": true,
		"closedBook": false,
		"confidence": .8,
		"names": [
			"ms marco",
			"narrative qa",
			"quac",
			"coqa",
			"qasper",
			"drop",
			"musique",
			"2wikimultihopqa",
			"rag bench",
			"raft",
			"ropes",
			"boolq passage",
			"race",
			"quail",
			"asqa",
			"hagrid",
			"rag instruct",
			"long alpaca",
			"webglm qa",
			"natural questions context"
		],
		"wordConfidence": .6,
		"words": [
			"rag",
			"retrieval augmented",
			"open book",
			"grounded qa"
		],
		"source": "cards on the Hub: passages are part of every example"
	},
	{
		"id": "exam-qa",
		"confidence": .8,
		"names": [
			"mmlu",
			"mmlu pro",
			"arc challenge",
			"arc easy",
			"ai2 arc",
			"openbookqa",
			"commonsense qa",
			"sciq",
			"medqa",
			"medmcqa",
			"hellaswag",
			"winogrande",
			"piqa",
			"social iqa",
			"agieval",
			"ceval",
			"cmmlu",
			"gpqa",
			"strategyqa",
			"bigbench",
			"bbh",
			"pubmedqa"
		],
		"source": "cards on the Hub: multiple choice without passages"
	},
	{
		"id": "long-form-qa",
		"confidence": .5,
		"names": [
			"eli5",
			"long form",
			"alquist",
			"gooaq answers"
		],
		"source": "papers: ELI5 (Fan 2019); cards on the Hub"
	},
	{
		"id": "tool-use",
		"task": "tool-use",
		"goals": ["output-format"],
		"confidence": .8,
		"names": [
			"glaive function calling",
			"glaive function calling v2",
			"glaive toolcall",
			"xlam function calling",
			"xlam function calling 60k",
			"hermes function calling",
			"hermes function calling v1",
			"toolace",
			"toolbench",
			"apigen",
			"apigen mt",
			"api bank",
			"gorilla",
			"when2call",
			"nexus function calling",
			"bfcl",
			"agent instruct",
			"fireact",
			"tool alpaca",
			"tau bench"
		],
		"wordConfidence": .8,
		"words": [
			"function calling",
			"function call",
			"functioncalling",
			"toolcall",
			"tool call",
			"tool calling",
			"tool use",
			"tool calls"
		],
		"source": "cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1"
	},
	{
		"id": "structured-output",
		"goals": ["output-format"],
		"confidence": .8,
		"names": [
			"json mode eval",
			"json mode",
			"json schema",
			"json mode agentic",
			"structured output",
			"structured outputs",
			"json extraction"
		],
		"wordConfidence": .8,
		"words": [
			"json mode",
			"json schema",
			"jsonmode",
			"structured output",
			"structured outputs",
			"sql to json"
		],
		"source": "cards on the Hub"
	},
	{
		"id": "sql",
		"task": "code",
		"goals": ["output-format", "specialise"],
		"confidence": .8,
		"names": [
			"spider",
			"wiki sql",
			"sql create context",
			"synthetic text to sql",
			"bird sql",
			"bird bench",
			"nsql",
			"sparc sql",
			"know sql",
			"text to sql",
			"text2sql",
			"nl2sql",
			"squall"
		],
		"wordConfidence": .6,
		"words": ["sql"],
		"source": "papers: Spider (Yu 2018), WikiSQL (Zhong 2017), BIRD (Li 2023); cards on the Hub"
	},
	{
		"id": "style",
		"goals": ["customise-style"],
		"confidence": .6,
		"names": [
			"pippa",
			"lima rp",
			"bluemoon",
			"bluemoon roleplay",
			"persona chat",
			"synthetic persona chat",
			"role bench",
			"chatharuhi",
			"character codex",
			"samantha",
			"self cognition",
			"identity",
			"opencharacter",
			"daily persona"
		],
		"wordConfidence": .6,
		"words": [
			"persona",
			"roleplay",
			"role play",
			"brand",
			"tone",
			"tone of voice",
			"voice",
			"character",
			"characters",
			"brand voice",
			"writing style",
			"style transfer"
		],
		"source": "names; cards of the role-play sets on the Hub"
	},
	{
		"id": "customer-support",
		"confidence": .4,
		"names": [
			"bitext",
			"bitext customer support",
			"customer support tickets"
		],
		"wordConfidence": .4,
		"words": [
			"customer support",
			"customer service",
			"helpdesk",
			"help desk",
			"support tickets",
			"support chat"
		],
		"source": "cards on the Hub (Bitext)"
	},
	{
		"id": "classification",
		"task": "classification",
		"goals": ["specialise"],
		"confidence": .9,
		"names": [
			"sst 2",
			"sst5",
			"imdb",
			"ag news",
			"banking 77",
			"emotion",
			"emotions",
			"glue",
			"super glue",
			"cola",
			"mnli",
			"multi nli",
			"qnli",
			"rte",
			"mrpc",
			"qqp",
			"wnli",
			"snli",
			"anli",
			"xnli",
			"paws",
			"boolq",
			"yelp polarity",
			"yelp review full",
			"yelp review",
			"amazon polarity",
			"amazon reviews multi",
			"amazon us reviews",
			"dbpedia 14",
			"trec",
			"tweet eval",
			"rotten tomatoes",
			"20 newsgroups",
			"newsgroup",
			"sms spam",
			"enron spam",
			"go emotions",
			"hate speech18",
			"hate speech offensive",
			"hatexplain",
			"civil comments",
			"jigsaw toxicity",
			"toxic comments",
			"clinc oos",
			"clinc150",
			"massive intent",
			"snips built in intents",
			"atis",
			"financial phrasebank",
			"poem sentiment",
			"ledgar",
			"hwu64",
			"fever",
			"climate fever",
			"medical abstracts",
			"patent classification",
			"pubmed rct"
		],
		"wordConfidence": .6,
		"words": [
			"sentiment",
			"spam",
			"intent classification",
			"text classification",
			"topic classification"
		],
		"source": "papers: GLUE (Wang 2018), SuperGLUE (Wang 2019), BANKING77 (Casanueva 2020); cards on the Hub"
	},
	{
		"id": "extraction",
		"task": "extraction",
		"goals": ["specialise"],
		"confidence": .9,
		"names": [
			"conll 2003",
			"conll 2012 ontonotesv5",
			"wikiann",
			"ontonotes",
			"wnut 17",
			"few nerd",
			"multinerd",
			"docred",
			"tacred",
			"cuad",
			"sroie",
			"funsd",
			"pile ner type",
			"universal ner",
			"ncbi disease",
			"bc5cdr",
			"jnlpba"
		],
		"wordConfidence": .6,
		"words": [
			"ner",
			"named entity",
			"entity extraction",
			"information extraction"
		],
		"source": "papers: CoNLL-2003 (Tjong Kim Sang 2003), DocRED (Yao 2019), CUAD (Hendrycks 2021); cards on the Hub"
	},
	{
		"id": "general-instruction",
		"general": true,
		"confidence": .9,
		"names": [
			"alpaca",
			"alpaca cleaned",
			"alpaca gpt4",
			"alpaca gpt4 data",
			"alpaca 2k",
			"alpaca messages",
			"gpt 4 llm cleaned",
			"unnatural instructions",
			"self instruct",
			"super natural instructions",
			"natural instructions",
			"superni",
			"flan",
			"flan v2",
			"flan collection",
			"p3",
			"t0 sf",
			"xp3",
			"dolly",
			"dolly 15k",
			"databricks dolly 15k",
			"dolly hhrlhf",
			"instruct v3",
			"oasst",
			"oasst1",
			"oasst2",
			"open assistant",
			"openassistant guanaco",
			"guanaco",
			"guanaco dataset",
			"lima",
			"no robots",
			"ultra chat",
			"ultrachat 200k",
			"sharegpt",
			"sharegpt gpt4",
			"sharegpt4",
			"sharegpt vicuna unfiltered",
			"sharegpt hyper",
			"sharegpt hyperfiltered",
			"sharegpt clean",
			"wizardlm evol instruct",
			"evol instruct",
			"evol instruct v2",
			"wizard vicuna",
			"wizardlm orca",
			"baize",
			"gpteacher",
			"gpt4all",
			"instruct human assistant",
			"tulu",
			"tulu v1",
			"tulu v2",
			"tulu 3",
			"tulu 3 sft mixture",
			"tulu v2 sft mixture",
			"tulu v3",
			"openhermes",
			"openhermes 2 5",
			"hermes 3 dataset",
			"nous hermes",
			"open orca",
			"slim orca",
			"slimorca dedup",
			"dolphin",
			"airoboros",
			"capybara",
			"pure dove",
			"platypus",
			"open platypus",
			"smoltalk",
			"smoltalk 2",
			"smol smoltalk",
			"everyday conversations",
			"fine tome",
			"finetome 100k",
			"the tome",
			"deita",
			"deita 10k",
			"deita 6k",
			"longalign",
			"infinity instruct",
			"magpie",
			"magpie pro",
			"magpie ultra",
			"magpie air",
			"web instruct",
			"webinstructsub",
			"neo sft",
			"orca agentinstruct",
			"orca agentinstruct 1m",
			"lmsys chat",
			"lmsys chat 1m",
			"wildchat",
			"wildchat 1m",
			"chatbot arena conversations",
			"aya dataset",
			"aya collection",
			"bactrian x",
			"belle",
			"belle 2m",
			"belle 1m",
			"belle 0 5m",
			"firefly",
			"firefly train",
			"coig",
			"coig cqa",
			"ruozhiba",
			"moss",
			"openbuddy",
			"persona hub",
			"fine personas",
			"llama nemotron post training dataset",
			"nemotron post training",
			"nemotron post training dataset",
			"openassistant oasst",
			"oig",
			"oig small chip2",
			"hc3",
			"instruction poems",
			"instruct skillmix",
			"instructlab knowledge",
			"general instruction",
			"replay"
		],
		"source": "cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1"
	},
	{
		"id": "reasoning",
		"confidence": .8,
		"names": [
			"open thoughts",
			"openthoughts2",
			"openthoughts3",
			"openthoughts 114k",
			"s1k",
			"s1k 1 1",
			"bespoke stratos",
			"mixture of thoughts",
			"multilingual thinking",
			"openo1 sft",
			"open o1",
			"chinese deepseek r1 distill",
			"chinese r1 distill",
			"dolci think",
			"sky t1",
			"sky t1 data",
			"medical o1 reasoning",
			"am deepseek r1 distilled",
			"synthetic 1",
			"reasoning gym",
			"natural reasoning",
			"alpaca cot",
			"cot collection"
		],
		"source": "cards on the Hub"
	},
	{
		"id": "code",
		"task": "code",
		"goals": ["specialise"],
		"confidence": .9,
		"names": [
			"code alpaca",
			"code alpaca 20k",
			"magicoder",
			"magicoder oss instruct",
			"magicoder evol instruct",
			"oss instruct",
			"self oss instruct",
			"evol code",
			"evol instruct code",
			"evol code alpaca",
			"evol instruct code 80k",
			"starcoder",
			"starcoderdata",
			"starcoder python",
			"the stack",
			"the stack v2",
			"the stack smol",
			"stack v2",
			"apps",
			"code contests",
			"codeforces",
			"codeforces cots",
			"ioi",
			"mbpp",
			"human eval",
			"python code instructions",
			"python code instructions 18k alpaca",
			"code feedback",
			"codefeedback filtered instruction",
			"open code instruct",
			"open code reasoning",
			"code search net",
			"tiny codes",
			"code exercises",
			"python codes 25k",
			"glaive code assistant",
			"commitpack",
			"commitpackft",
			"leetcode",
			"taco",
			"swe bench",
			"swe gym",
			"swe smith",
			"swe bench verified",
			"nl2bash",
			"docker nl commands",
			"codeparrot",
			"github code",
			"swallow code",
			"code instructions 122k alpaca",
			"code bagel",
			"acecode",
			"tulu 3 sft personas code",
			"verilog"
		],
		"wordConfidence": .4,
		"words": [
			"code",
			"coding",
			"python code"
		],
		"source": "cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1"
	},
	{
		"id": "maths",
		"goals": ["specialise"],
		"confidence": .9,
		"names": [
			"gsm 8k",
			"gsm plus",
			"gsm hard",
			"meta math",
			"metamath qa",
			"open math",
			"openmathinstruct",
			"openmathinstruct 1",
			"openmathinstruct 2",
			"openmath reasoning",
			"numina",
			"numina math",
			"numinamath cot",
			"numinamath tir",
			"math instruct",
			"hendrycks math",
			"math 500",
			"competition math",
			"orca math",
			"orca math word problems",
			"open r1 math",
			"openr1 math 220k",
			"big math",
			"big math rl verified",
			"deepscaler",
			"deepscaler preview",
			"dapo math",
			"dapo math 17k",
			"dapo17k",
			"aime",
			"aime 2024",
			"aime 2025",
			"prm800k",
			"math qa",
			"aqua rat",
			"asdiv",
			"svamp",
			"camel math",
			"mammoth",
			"open web math",
			"finemath",
			"infiwebmath",
			"proof pile",
			"school math",
			"belle math",
			"tulu 3 sft personas math",
			"tulu 3 sft personas math grade",
			"guanaco style metamath",
			"countdown",
			"countdown tasks"
		],
		"wordConfidence": .6,
		"words": [
			"math",
			"maths",
			"mathematics"
		],
		"source": "papers: GSM8K (Cobbe 2021), MATH (Hendrycks 2021), MetaMath (Yu 2023), OpenMathInstruct (Toshniwal 2024), NuminaMath (Li 2024); cards on the Hub"
	},
	{
		"id": "domain",
		"onlyAsText": true,
		"goals": ["add-domain-vocabulary", "add-domain-knowledge"],
		"confidence": .6,
		"names": [
			"pubmed",
			"pubmed abstracts",
			"pile of law",
			"multi legal pile",
			"edgar corpus",
			"sec filings",
			"edgar",
			"mimic iii",
			"mimic iv",
			"case hold",
			"eur lex",
			"finance alpaca",
			"fingpt",
			"medalpaca",
			"medical meadow",
			"chatdoctor",
			"healthcaremagic",
			"icliniq"
		],
		"wordConfidence": .6,
		"words": [
			"medical",
			"medicine",
			"clinical",
			"biomedical",
			"healthcare",
			"radiology",
			"pharma",
			"legal",
			"law",
			"lawyer",
			"court",
			"contracts",
			"finance",
			"financial",
			"banking",
			"insurance",
			"tax",
			"patents",
			"oncology"
		],
		"source": "names; cards on the Hub (Pile of Law, EDGAR-CORPUS, PubMed)"
	},
	{
		"id": "documents",
		"onlyAsText": true,
		"goals": ["add-domain-knowledge"],
		"wordConfidence": .5,
		"words": [
			"docs",
			"documentation",
			"wiki",
			"policy",
			"policies",
			"handbook",
			"manual",
			"manuals",
			"filings",
			"knowledge base",
			"intranet",
			"confluence"
		],
		"source": "names"
	},
	{
		"id": "question-answer-pairs",
		"wordConfidence": .3,
		"words": [
			"faq",
			"faqs",
			"qa",
			"kb",
			"question answering"
		],
		"source": "names"
	},
	{
		"id": "preference",
		"preference": true,
		"confidence": .95,
		"names": [
			"hh rlhf",
			"full hh rlhf",
			"ultra feedback",
			"ultrafeedback binarized",
			"ultrafeedback prompt",
			"help steer",
			"helpsteer2",
			"helpsteer3",
			"nectar",
			"orca dpo pairs",
			"intel orca dpo pairs",
			"distilabel intel orca dpo pairs",
			"distilabel capybara dpo",
			"distilabel capybara dpo 7k binarized",
			"capybara preferences",
			"dpo mix",
			"dpo mix 7k",
			"orpo dpo mix",
			"orpo dpo mix 40k",
			"kto mix",
			"kto mix 14k",
			"kto mix 15k",
			"dpo en zh",
			"dpo en zh 20k",
			"dpo en demo",
			"dpo zh demo",
			"kto en demo",
			"pku saferlhf",
			"safe rlhf",
			"beavertails",
			"shp",
			"stanford human preferences",
			"webgpt comparisons",
			"summarize from feedback",
			"skywork reward preference",
			"rlhf v",
			"rlaif v",
			"vlfeedback",
			"coig p",
			"truthy dpo",
			"py dpo",
			"human like dpo",
			"human like dpo dataset",
			"stack exchange paired",
			"stack exchange preferences",
			"lmsys arena human preference",
			"arena human preference",
			"mt bench human judgments",
			"math preference",
			"prometheus preference",
			"infinity preference",
			"alpaca farm",
			"alpaca messages dpo",
			"alpaca messages 2k dpo",
			"dolci think dpo",
			"smoltalk2 preference",
			"hc3 preference",
			"grok conversation harmless",
			"llama3 ultrafeedback armorm",
			"tldr preference",
			"open preferences",
			"openbmb ultrainteract",
			"tulu 3 preference",
			"alpaca dpo"
		],
		"wordConfidence": .7,
		"words": [
			"dpo",
			"kto",
			"orpo",
			"rlhf",
			"preference",
			"preferences",
			"pairwise",
			"chosen rejected",
			"comparisons"
		],
		"source": "cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1"
	},
	{
		"id": "summarisation",
		"task": "summarisation",
		"goals": ["specialise"],
		"confidence": .9,
		"names": [
			"samsum",
			"cnn daily mail",
			"xsum",
			"dialogsum",
			"multi news",
			"big patent",
			"arxiv summarization",
			"pubmed summarization",
			"scientific papers",
			"gov report",
			"booksum",
			"billsum",
			"reddit tldr",
			"tldr",
			"tldr 17",
			"newsroom",
			"qmsum",
			"mediasum",
			"wikihow",
			"lcsts",
			"thaisum",
			"xlsum",
			"mlsum",
			"aeslc",
			"summscreen",
			"openai summarize tldr"
		],
		"wordConfidence": .6,
		"words": [
			"summarization",
			"summarisation",
			"summaries",
			"summarize"
		],
		"source": "papers: SAMSum (Gliwa 2019), CNN/DailyMail (See 2017), XSum (Narayan 2018), DialogSum (Chen 2021), BillSum (Kornilova 2019); cards on the Hub"
	},
	{
		"id": "translation",
		"task": "generation",
		"goals": ["specialise"],
		"confidence": .9,
		"names": [
			"wmt14",
			"wmt16",
			"wmt19",
			"opus 100",
			"opus books",
			"flores",
			"flores 200",
			"tatoeba",
			"europarl",
			"kde4",
			"iwslt2017",
			"un pc",
			"alma human parallel"
		],
		"wordConfidence": .6,
		"words": [
			"translation",
			"translate",
			"parallel corpus"
		],
		"source": "cards on the Hub"
	},
	{
		"id": "embedding",
		"confidence": .8,
		"names": [
			"all nli",
			"all nli triplet",
			"gooaq",
			"beir",
			"mteb",
			"quora duplicates",
			"stsb",
			"sts benchmark",
			"msmarco hard negatives",
			"natural questions pairs",
			"miracl",
			"mr tydi",
			"swim ir",
			"embedding training data",
			"nomic embed supervised data",
			"bge m3 data"
		],
		"source": "cards on the Hub"
	},
	{
		"id": "web-text",
		"general": true,
		"confidence": .9,
		"names": [
			"c4",
			"mc4",
			"c4 demo",
			"fineweb",
			"fineweb edu",
			"fineweb 2",
			"dclm",
			"dclm baseline",
			"the pile",
			"pile",
			"pile uncopyrighted",
			"minipile",
			"redpajama",
			"redpajama v2",
			"redpajama data",
			"redpajama data 1t",
			"slimpajama",
			"slimpajama 627b",
			"refinedweb",
			"falcon refinedweb",
			"dolma",
			"dolma3",
			"wikitext",
			"wikitext 2",
			"wikitext 103",
			"wikipedia",
			"wikipedia en",
			"wikipedia zh",
			"wiki demo",
			"oscar",
			"open web text",
			"bookcorpus",
			"pg19",
			"skypile",
			"cosmopedia",
			"cci3",
			"cci3 hq",
			"cci4",
			"culturax",
			"tiny stories",
			"smollm corpus",
			"wudao",
			"ptb",
			"lambada",
			"zyda",
			"common crawl",
			"nemotron cc",
			"mixturevitae"
		],
		"source": "cards on the Hub; LLaMA-Factory data/dataset_info.json at ff6d4d1"
	},
	{
		"id": "vision",
		"confidence": .9,
		"names": [
			"vqa v2",
			"llava",
			"llava instruct",
			"llava instruct mix",
			"llava instruct mix vsft",
			"llava en zh",
			"the cauldron",
			"cauldron",
			"coco",
			"coco captions",
			"flickr30k",
			"docvqa",
			"textvqa",
			"chart qa",
			"pokemon gpt4o captions",
			"pokemon captions",
			"mllm demo",
			"mllm pt demo",
			"medpix",
			"medpix vqa",
			"mathvista",
			"mmmu",
			"ocrvqa",
			"ai2d",
			"science qa",
			"geometry3k",
			"geoqa",
			"clevr",
			"pixmo",
			"sharegpt4v",
			"laion",
			"imagenet",
			"cppe 5",
			"cats vs dogs",
			"food101",
			"beans",
			"latex ocr",
			"rdr items",
			"cord v2"
		],
		"wordConfidence": .6,
		"words": [
			"vqa",
			"captions",
			"multimodal"
		],
		"source": "cards on the Hub"
	},
	{
		"id": "speech",
		"confidence": .9,
		"names": [
			"common voice",
			"librispeech",
			"librispeech asr",
			"fleurs",
			"voxpopuli",
			"gigaspeech",
			"lj speech",
			"minds14",
			"peoples speech",
			"tedlium",
			"voice assistant",
			"ami corpus",
			"mls",
			"mls eng",
			"vctk",
			"covost2",
			"mllm audio demo"
		],
		"wordConfidence": .6,
		"words": [
			"asr",
			"speech",
			"tts",
			"audio"
		],
		"source": "cards on the Hub"
	},
	{
		"id": "safety",
		"confidence": .8,
		"names": [
			"wildguardmix",
			"wildguard",
			"wildjailbreak",
			"do not answer",
			"coconot",
			"aegis ai content safety",
			"toxic chat",
			"real toxicity prompts",
			"xstest",
			"harmbench",
			"advbench",
			"prosocial dialog",
			"saladbench"
		],
		"source": "cards on the Hub"
	}
];

// src/knowledge/model-id.ts
/**
* The parts of a model id as people write it in configurations: hub ids, folders, URLs, cache folders.
*/
/** Folders inside a downloaded model that carry no name of their own. */
const nameless$1 = /* @__PURE__ */ new Set([
	"original",
	"hf",
	"model",
	"weights",
	"latest",
	"final",
	"merged",
	"main"
]);
/** Segments of an id or path, with both kinds of slash, without scheme and without empty ones. */
function segmentsOf(id) {
	return id.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").split(/[\\/]+/).filter((segment) => segment !== "" && segment !== ".");
}
/**
* The segment that names the model: the last one, or the one before a folder that every model has
* (`…/Meta-Llama-3-8B/original`), or the name inside a hub cache (`models--org--name/snapshots/…`).
*/
function nameOf(id) {
	const segments = segmentsOf(id);
	const cached = segments.findLast((segment) => /^models--.+--.+/.test(segment));
	if (cached !== void 0) return cached.split("--").slice(2).join("--");
	const last = segments.at(-1) ?? "";
	const before = segments.at(-2);
	return before !== void 0 && nameless$1.has(last.toLowerCase()) ? before : last;
}
/** The organisation of a hub id. Undefined for a bare name and for a folder, where nobody vouches for the parent. */
function organisationOf(id) {
	return /^([A-Za-z0-9][\w.-]*)\/[\w.-]+$/.exec(id.trim())?.[1];
}
const glued = new RegExp(`^(codellama|llama|qwen|gemma|granite|phi|falcon|smollm|olmo|mistral|yi|pythia|opt|bloom)(\\d.*)$`);
const storage = new RegExp(`-(?:(?:bf16|fp16|fp32|float16|bfloat16|16bit|f16)|(?:(?:unsloth-)?(?:bnb-)?[48]-?bit|(?:bnb-)?nf4|gptq|awq|(?:aqlm-)?2bit-\\d+x\\d+|aqlm|hqq|eetq|gguf|ggml|mxfp4|nvfp4|(?:exl[23]-)?\\d(?:\\.\\d+)?bpw|exl[23]|fp8(?:-dynamic|-kv)?|(?:gptq-|awq-)?int[48]|(?:quantized\\.)?w[48]a(?:8|16)|q[2-8](?:-[01k](?:-[sml])?)?|(?:un|de)quanti[sz]ed|qat)|hf|safetensors|mlx|sharded)$`);
/**
* One spelling for the spellings of a name: case, separators, `Meta-` before Llama, and endings that say how the
* weights are stored rather than which model they are (`-hf`, `-bnb-4bit`, `-GPTQ-Int4`, `-FP8`, `-GGUF`).
*/
function canonicalName(name) {
	let rest = name.toLowerCase().replace(/\.(?:gguf|nemo|safetensors|bin|pt|pth)$/, "").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "").replace(/^meta-(?=llama)/, "");
	for (let shorter = rest.replace(storage, ""); shorter !== rest; shorter = rest.replace(storage, "")) rest = shorter;
	return rest.split("-").map((token) => token.replace(glued, "$1-$2")).join("-");
}

// src/knowledge/name/guess.ts
const guess = (value, confidence) => ({
	value,
	confidence
});

// src/knowledge/name/id-kind.ts
/**
* Where the id of a model points to, from its form alone.
*
* `org/name` may also be a folder, so a hub id is never quite certain; names of folders that people use for
* models (`models/…`, `checkpoints/…`) make it local.
*/
function idKindOf(id) {
	const text = id.trim();
	if (text === "" || isPlaceholder(text)) return guess("unknown", 0);
	return withScheme(text) ?? localPath(text) ?? serviceName(text) ?? hubName(text) ?? guess("unknown", 0);
}
/** Variables and templates of shells, Jinja, OmegaConf and people: `$MODEL`, `{{ model }}`, `???`, `<your-model>`. */
function isPlaceholder(text) {
	return /[${}<>]|^\?+$/.test(text);
}
const stores = /^(?:s3a?|gs|gcs|az|azure|azureml|abfss?|wasbs?|adl|oci|hdfs|r2|cos|oss|swift|b2):\/\//i;
function withScheme(text) {
	if (stores.test(text) || /^dbfs:\//i.test(text)) return guess("object-store", 1);
	if (/^file:\/\//i.test(text)) return guess("local", 1);
	if (/^(?:hf|huggingface|ms|modelscope):\/\//i.test(text)) return guess("hub", 1);
	if (/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com|modelscope\.cn)\//i.test(text)) return guess("hub", 1);
	if (/^arn:/i.test(text) || /^ft:/i.test(text)) return guess("service-alias", 1);
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? guess("unknown", 0) : void 0;
}
function localPath(text) {
	if (/^(?:\.{1,2}(?:[\\/]|$)|[\\/]|~|[A-Za-z]:[\\/])/.test(text)) return guess("local", 1);
	if (text.includes("\\")) return guess("local", .95);
	const segments = segmentsOf(text);
	const last = segments.at(-1) ?? "";
	if (/\.(?:gguf|ggml|nemo|safetensors|bin|pth?|ckpt|tar|gz|zip)$/i.test(last)) return guess("local", .95);
	if (segments.length > 2) return serviceName(text) ?? guess("local", .9);
	if (text.endsWith("/")) return guess("local", .9);
	if (segments.length === 2 && folders.test(segments[0] ?? "")) return guess("local", .85);
	return /^checkpoint-\d+$/.test(last) ? guess("local", .9) : void 0;
}
const folders = /^(?:(?:base|my|local|pretrained|trained|finetuned|merged|saved|output)?[-_]?models?|checkpoints?|ckpts?|outputs?|out|saves?|runs?|results?|weights|pretrained|cache|data|artifacts|experiments?|exp|work|workspace|tmp|mnt|opt|home)$/i;
/**
* Names under which services offer models. A Bedrock id has a vendor and a point, a Vertex partner model ends in
* `-maas`, Fireworks and Google give resource paths, a Nova recipe names `nova-pro/prod`.
*/
const services = [
	/^(?:chat)?gpt-(?:3\.5|35|4|4o|4\.1|4\.5|5)\b/i,
	/^o[134](?:-|$)/i,
	/^(?:text-)?(?:davinci|babbage|curie|ada)(?:-|$)/i,
	/^claude-/i,
	/^gemini-/i,
	/^(?:text|chat|code)-(?:bison|unicorn|gecko)/i,
	/^nova-(?:micro|lite|pro|premier|canvas|reel|sonic)\b/i,
	/^(?:us\.|eu\.|apac\.)?(?:amazon|anthropic|meta|mistral|cohere|ai21|stability|deepseek)\.[a-z0-9]/i,
	/^accounts\/[^/]+\/(?:models|deployments)\//i,
	/^projects\/[^/]+\/locations\//i,
	/^publishers\/[^/]+\/models\//i,
	/-maas(?:@|$)/i,
	/^(?:open-mistral|open-mixtral|mistral-(?:tiny|small|medium|large)|ministral-[38]b|codestral|pixtral)-latest$/i,
	/^(?:open-mistral-(?:7b|nemo)|open-mixtral-8x(?:7|22)b)(?:-\d{4})?$/i
];
function serviceName(text) {
	return services.some((pattern) => pattern.test(text)) ? guess("service-alias", .9) : void 0;
}
/** Names that the hub keeps without an organisation from its first years. */
const bareHubNames = /^(?:gpt2(?:-medium|-large|-xl)?|distilgpt2|bert-(?:base|large)-(?:un)?cased|distilbert-base-(?:un)?cased|(?:distil)?roberta-(?:base|large)|xlm-roberta-(?:base|large)|albert-base-v[12]|t5-(?:small|base|large|3b|11b))$/;
function hubName(text) {
	if (/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*(?:@[\w.-]+)?$/.test(text)) return guess("hub", .9);
	return bareHubNames.test(text) ? guess("hub", .8) : void 0;
}

// src/knowledge/datasets.ts
/**
* What is known about a data set by its name, surest first; empty for a name that says nothing.
*
* Names are compared word by word, whatever the case and the separators, so `brand` is not found in `brandeis`.
* A known name inside a longer one (`acme-squad-tickets`) is not trusted like the name itself, and neither is a
* local file: teams name files after the format they borrow.
*
* @param id hub id, path, URI or registered name, as written; a sample count behind `#` is left out
* @param config configuration of a hub data set, such as `rc.nocontext`
*/
function recogniseDataset(id, config) {
	const name = wordsOf$1(datasetName(id));
	const found = outermost(phrasesIn([...name, ...wordsOf$1(config ?? "")]));
	const limit = trustIn(id);
	return onePerFamily(found.map((phrase) => matchOf(phrase, wordsBeside(phrase, name, found), limit))).sort((a, b) => b.confidence - a.confidence);
}
/** Every family of this release. A JSON import widens texts to `string`; the test of the data file holds them. */
function datasetFamilies() {
	return families;
}
let built$1;
function index$1() {
	built$1 ??= buildIndex$1(datasetFamilies());
	return built$1;
}
function buildIndex$1(families) {
	const entries = /* @__PURE__ */ new Map();
	const add = (family, text, confidence, published) => {
		const key = text.replace(/[^a-z0-9]/g, "");
		const list = entries.get(key) ?? [];
		list.push({
			family,
			text,
			confidence,
			published
		});
		entries.set(key, list);
	};
	for (const family of families) {
		for (const name of family.names ?? []) add(family, name, family.confidence ?? 0, true);
		for (const word of family.words ?? []) add(family, word, family.wordConfidence ?? 0, false);
	}
	return entries;
}
/** File and folder names that every data set has. */
const nameless = /^(?:train(?:ing)?|test|dev|val(?:id(?:ation)?)?|eval|data(?:set)?s?|main|default|all|part|shard|split|[\d-]+)$/;
const fileEnding = /\.(?:jsonl?|parquet|arrow|csv|tsv|txt|md|ya?ml|gz|zst|zip|tar|bin)$/i;
/** The segment that names the set: the last one that is not just `train.jsonl`, or the last part of a builder. */
function datasetName(id) {
	const plain = id.replace(/[#@].*$/, "").trim();
	if (/^\w+(?:\.\w+){2,}$/.test(plain)) return builderName(plain);
	return segmentsOf(plain).map((segment) => segment.replace(fileEnding, "").replace(fileEnding, "")).findLast((segment) => !wordsOf$1(segment).every((word) => nameless.test(word))) ?? "";
}
/** `torchtune.datasets.alpaca_cleaned_dataset` is named by its last part. */
function builderName(path) {
	return (path.split(".").at(-1) ?? "").replace(/_?dataset$/i, "").replace(/^make_/, "");
}
/** `SlimOrcaDedup_v2` gives `slim`, `orca`, `dedup`, `v2`. */
function wordsOf$1(name) {
	return name.slice(0, 200).replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
/** Longest names have this many words when everything that can be split is split. */
const longest = 10;
function phrasesIn(words) {
	const phrases = [];
	for (let start = 0; start < words.length; start++) {
		let key = "";
		for (let end = start + 1; end <= Math.min(words.length, start + longest); end++) {
			key += words[end - 1];
			for (const entry of index$1().get(key) ?? []) phrases.push({
				entry,
				start,
				end
			});
		}
	}
	return phrases;
}
/** Drops phrases that lie inside a longer one: `alpaca` in `code alpaca`. */
function outermost(phrases) {
	const holds = (a, b) => a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
	return phrases.filter((phrase) => !phrases.some((other) => holds(other, phrase)));
}
/** How far a name can be trusted by where it stands. */
function trustIn(id) {
	const kind = idKindOf(id).value;
	return kind === "local" || kind === "object-store" || fileEnding.test(id) ? .8 : 1;
}
/** Words around a known name that leave it the same set. */
const neutral = /^(?:the|and|of|for|in|a|en|zh|de|fr|es|th|ja|ko|pt|ru|cn|english|chinese|german|train|test|dev|val|validation|eval|demo|sample|samples|sampled|subset|small|mini|tiny|full|large|clean|cleaned|filtered|unfiltered|dedup|deduped|deduplicated|binarized|processed|preprocessed|reformatted|reformat|formatted|format|tokenized|packed|data|dataset|datasets|set|sft|dpo|kto|orpo|rm|chat|chatml|sharegpt|messages|instruct|instruction|instructions|prompts?|style|json|jsonl|parquet|hf|gpt|gpt4|gpt4o|v?\d+(?:k|m|b|p)?|\d+x|mixture|mix|split|only|original|revised|final|combined|tag|local|local[12]?)$/;
/** Words of the name that no phrase of the same family covers. */
function wordsBeside(phrase, name, found) {
	const same = found.filter((other) => other.entry.family === phrase.entry.family);
	return name.filter((_, at) => !same.some((other) => other.start <= at && at < other.end));
}
function matchOf(phrase, beside, limit) {
	const { text, published, family, confidence } = phrase.entry;
	const { id, names: _names, words: _words, confidence: _own, wordConfidence: _word, ...facts } = family;
	const doubts = [
		limit,
		!published || beside.every((word) => neutral.test(word)) ? 1 : everyday.has(text) ? .3 : .6,
		limit < 1 && borrowed.has(text) ? .4 : 1
	];
	return {
		family: id,
		...facts,
		confidence: Math.min(confidence, ...doubts),
		matched: text
	};
}
/** Sets whose names have become names of formats, which files of teams bear. */
const borrowed = /* @__PURE__ */ new Set([
	"alpaca",
	"sharegpt",
	"dolly",
	"squad",
	"coco",
	"oasst",
	"identity"
]);
/** Names of sets that are words of the language: they mean the set only when they stand alone. */
const everyday = new Set("apps beans belle capybara coco cola countdown deita dolphin drop emotion emotions fever firefly flan glue gorilla identity jeopardy lima magpie massive moss nectar oscar pile platypus race raft replay ropes samantha shp spider taco trec spam ioi beir drop alquist quail p3 ptb tome mls".split(" "));
function onePerFamily(matches) {
	const best = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const known = best.get(match.family);
		if (known === void 0 || known.confidence < match.confidence) best.set(match.family, match);
	}
	return [...best.values()];
}

// data/guidance.json
var title = "When to tune a foundation model";

// src/knowledge/evidence.ts
/** Title of the page that the claims were taken from. */
const guidanceTitle = title;

// src/knowledge/name/family.ts
/**
* The family of a model from the words of its name: whose architecture it is, not who tuned it.
* A tune that names its base (`DeepSeek-R1-Distill-Llama-8B`) belongs to the base; two bases in one name give
* no answer.
*/
function familyOf(name) {
	const text = name.toLowerCase();
	return strongest(text, named$1, .95) ?? strongest(text, makers, .9) ?? strongest(text, tunes, .8);
}
function strongest(text, patterns, confidence) {
	const found = new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([family]) => family));
	const [only] = found;
	return only !== void 0 && found.size === 1 ? guess(only, confidence) : void 0;
}
/** A whole word: no letter before it and none behind it. */
const word = (source) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);
/** A word that others put before their own: `TinyLlama`, `BioMistral`, `CodeQwen`. */
const ending = (source) => new RegExp(`(?:${source})(?![a-z])`);
/** Architectures that tunes of others are made from, and everything with a name of its own. */
const named$1 = [
	["llama", /(?<!(?<![a-z])o)(?<!video[-_]?)llama(?![a-z])/],
	["mixtral", ending("mixtral")],
	["mistral", ending("mistral|ministral|mathstral|codestral|magistral|devstral")],
	["pixtral", word("pixtral")],
	["voxtral", word("voxtral")],
	["qwen", ending("qwen|qwq|qvq")],
	["paligemma", word("paligemma")],
	["gemma", /(?<!pali|t5)gemma(?![a-z])/],
	["t5gemma", word("t5gemma")],
	["phi", word("phi[-_]?\\d(?:[._]\\d)?")],
	["granite", word("granite|granitemoe")],
	["falcon", word("falcon")],
	["gpt-oss", word("gpt[-_]?oss")],
	["gpt2", /(?<![a-z])(?:distil|dialo)?gpt[-_]?2(?![\w.])|(?<![a-z])gpt2(?=-)/],
	["gpt-neox", word("gpt[-_]?neox")],
	["gpt-neo", word("gpt[-_]?neo")],
	["gpt-j", word("gpt[-_]?j")],
	["pythia", word("pythia")],
	["bloom", word("bloomz?")],
	["opt", word("opt(?:-iml(?:-max)?)?[-_](?=\\d+(?:\\.\\d+)?[bm])")],
	["mpt", word("mpt")],
	["dbrx", word("dbrx")],
	["flan-t5", word("flan[-_]?t5")],
	["t5", /(?<!flan[-_]?)(?<![a-z])(?:m|um|by|long[-_]?|code)?t5(?![a-z])|(?<![a-z])mt0(?![a-z])/],
	["smollm", word("smollm")],
	["smolvlm", word("smolvlm")],
	["olmo", word("olmoe?")],
	["yi", word("yi(?=-(?:\\d|coder|vl))")],
	["internlm", word("internlm")],
	["baichuan", word("baichuan")],
	["starcoder", word("starcoder|starchat|santacoder")],
	["codegen", word("codegen")],
	["stablelm", word("stable-?lm|stablecode")],
	["exaone", word("exaone")],
	["command", word("command[-_](?:r7b|r|a|light)(?:[-_]plus)?")],
	["aya", word("aya[-_](?:23|101|expanse|vision)")],
	["jamba", word("jamba")],
	["mamba", word("mamba")],
	["rwkv", word("rwkv")],
	["lfm", word("lfm")],
	["glm", word("(?:chat)?glm")],
	["ernie", word("ernie")],
	["hunyuan", word("hunyuan")],
	["apertus", word("apertus")],
	["seed-oss", word("seed-oss")],
	["ling", word("(?:ling|ring)-(?:mini|lite|plus|flash|\\d+t)")],
	["mimo", word("mimo")],
	["kimi", word("kimi|moonlight")],
	["llada", word("llada")],
	["bert", /(?<![a-z])(?:distil|al|modern|sci|bio|fin|legal|m)?bert(?![a-z])/],
	["roberta", word("(?:xlm-?|distil)?roberta")],
	["deberta", word("m?deberta")],
	["electra", word("electra")],
	["mpnet", word("mpnet")],
	["bart", word("m?bart")],
	["whisper", word("whisper")],
	["llava", word("llava")],
	["nova", word("nova-(?:micro|lite|pro|premier)")],
	["titan", word("titan-(?:text|embed|multimodal|image)")],
	["claude", word("claude")],
	["gemini", word("gemini")],
	["gpt", /^(?:ft:)?(?:chat)?gpt-(?:3\.5|35|4|5)|^(?:text-)?(?:davinci|babbage)(?:-|$)|^o[134](?:-|$)/]
];
/** Makers that also tune the models of others, so that a base named beside them wins. */
const makers = [
	["deepseek", word("deepseek")],
	["nemotron", word("nemotron")],
	["minicpm", word("minicpm")],
	["minimax", word("minimax")],
	["internvl", word("internvl")]
];
/** Tunes whose base is known although the name does not say it. */
const tunes = [["llama", word("vicuna|tulu-?[23]|orca-?2")], ["mistral", word("zephyr-7b|starling-lm-7b|merlinite|openhermes-2\\.5")]];

// src/knowledge/name/precision.ts
/**
* The quantisation that a name states: `-GPTQ-Int4`, `-bnb-4bit`, `-AWQ`, `-FP8`, `-4bit` of mlx, `-GGUF`.
*
* Undefined where the name says nothing, and where it says that weights are whole again (`-dequantized`).
*/
function precisionOf(tokens, organisation) {
	if (tokens.some((token) => /^(?:un|de)quanti[sz]ed$/.test(token))) return void 0;
	const type = typeOf(tokens);
	const scheme = schemeOf(tokens, organisation);
	const stated = bitsOf(tokens, type);
	if (scheme === void 0 && stated === void 0) return void 0;
	const bits = stated ?? (scheme === void 0 ? void 0 : usualBits[scheme]);
	return guess({
		...bits === void 0 ? {} : { bits },
		...scheme === void 0 ? {} : { scheme },
		...type ? { type } : {}
	}, stated === void 0 ? .85 : .95);
}
const schemes = {
	bnb: "bitsandbytes",
	bitsandbytes: "bitsandbytes",
	gptq: "gptq",
	gptqmodel: "gptq",
	awq: "awq",
	autoawq: "awq",
	aqlm: "aqlm",
	hqq: "hqq",
	eetq: "eetq",
	quanto: "quanto",
	torchao: "torchao",
	fp8: "fp8",
	nvfp4: "nvfp4",
	mxfp4: "mxfp4",
	mlx: "mlx",
	gguf: "other",
	ggml: "other",
	exl2: "other",
	exl3: "other",
	prequantized: "other"
};
/** Widths that a scheme has where nobody writes one beside it. */
const usualBits = {
	gptq: 4,
	awq: 4,
	fp8: 8,
	nvfp4: 4,
	mxfp4: 4
};
function schemeOf(tokens, organisation) {
	const named = tokens.map((token) => Object.hasOwn(schemes, token) ? schemes[token] : void 0);
	const found = named.find((scheme) => scheme !== void 0 && scheme !== "mlx");
	if (found !== void 0) return found;
	if (tokens.some((token) => /^(?:w\d+a\d+|i?q[2-8]|\d(?:\.\d+)?bpw)$/.test(token))) return "other";
	return (organisation?.toLowerCase() === "mlx-community" || named.includes("mlx")) && bitsOf(tokens, void 0) !== void 0 ? "mlx" : void 0;
}
function typeOf(tokens) {
	return [
		"nf4",
		"int8",
		"int4",
		"fp8"
	].find((type) => tokens.includes(type)) ?? (tokens.some((token) => /^(?:nv|mx)?fp4$/.test(token)) ? "fp4" : void 0);
}
function bitsOf(tokens, type) {
	if (type !== void 0) return type.endsWith("8") ? 8 : 4;
	for (const [index, token] of tokens.entries()) {
		const match = /^([2-8])bits?$/.exec(token) ?? /^u?int([248])$/.exec(token) ?? /^w([248])a\d+$/.exec(token) ?? /^i?q([2-8])$/.exec(token) ?? /^([2-8])(?:\.\d+)?bpw$/.exec(token);
		if (match !== null) return Number(match[1]);
		if (/^[248]$/.test(token) && /^bits?$/.test(tokens[index + 1] ?? "")) return Number(token);
	}
}

// src/knowledge/name/size.ts
/**
* The size in a name. Only a number with its unit is a size: `8b`, `0.5B`, `135M`, `7b1`, `8x7b`. Versions (`v0.3`,
* `3.1`), dates (`2407`), context lengths (`128k`, `1M` beside a size) and bit widths (`4bit`) are none. Two
* different sizes in one name give no answer.
*/
function sizeOf(tokens) {
	const active = tokens.map(activeSize).find((size) => size !== void 0);
	const mixture = active !== void 0 || countsExperts(tokens) || tokens.some(marksMixture) ? { mixture: guess(true, .95) } : {};
	const experts = tokens.map(expertsTimesSize).find((size) => size !== void 0);
	if (experts !== void 0) return {
		total: guess(experts, .6),
		mixture: guess(true, .95)
	};
	const total = totalSize(tokens);
	if (countsExperts(tokens)) return {
		...total === void 0 ? {} : { active: total },
		...mixture
	};
	return {
		...total === void 0 ? {} : { total },
		...active === void 0 ? {} : { active: guess(active, .95) },
		...mixture
	};
}
function totalSize(tokens) {
	const sizes = /* @__PURE__ */ new Map();
	tokens.forEach((token, index) => {
		const size = billions(token);
		if (size !== void 0) sizes.set(withDecimal(size, tokens, index), certainty(size, tokens, index));
	});
	if (sizes.size === 2 && tokens.includes("olmoe")) return guess(Math.max(...sizes.keys()), .9);
	if (sizes.size > 1) return void 0;
	const [found] = sizes;
	return found === void 0 ? smallSize(tokens) : guess(found[0], found[1]);
}
/** `8b`, `0.5b`, `1b7`, `0p5b`, and `r7b` of Command R7B. */
function billions(token) {
	const match = /^r?(\d{1,4}(?:\.\d+)?)b$/.exec(token) ?? /^(\d{1,3})[bp](\d)b?$/.exec(token);
	if (match === null || /^\d+p\d$/.test(token)) return void 0;
	const value = Number(match[2] === void 0 ? match[1] : `${match[1]}.${match[2]}`);
	return value > 0 && value <= 2e3 ? value : void 0;
}
/** A slug without points writes 0.5B as `0-5b`; no version ends in a lone 0 before a size. */
function withDecimal(size, tokens, index) {
	return tokens[index - 1] === "0" && size < 10 ? size / 10 : size;
}
/** In slugs `llama3-1-8b` is version 3.1 with 8 B, but `qwen2-1-5b` has 1.5 B: digits on both sides leave it open. */
function certainty(size, tokens, index) {
	const before = tokens[index - 1] ?? "";
	if (before === "0") return .7;
	return size < 10 && /^\d$/.test(before) && /\d$/.test(tokens[index - 2] ?? "") ? .5 : .95;
}
/** Sizes in millions, and in trillions (`Ling-1T`), which only count where no size in billions stands. */
function smallSize(tokens) {
	const millions = numbersWith(tokens, /^(\d{1,4}(?:\.\d+)?)m$/).filter((value) => value >= 2);
	if (new Set(millions).size === 1) return guess((millions[0] ?? 0) / 1e3, .9);
	const last = tokens.findLast((token) => /^\d+(?:\.\d+)?t$/.test(token));
	return millions.length === 0 && last !== void 0 ? guess(Number.parseFloat(last) * 1e3, .6) : void 0;
}
function numbersWith(tokens, pattern) {
	return tokens.flatMap((token) => {
		const match = pattern.exec(token);
		return match === null ? [] : [Number(match[1])];
	});
}
/** `a3b`, `a22b`, `a400m`. */
function activeSize(token) {
	const match = /^a(\d{1,3}(?:\.\d+)?)([bm])$/.exec(token);
	if (match === null) return void 0;
	return Number(match[1]) / (match[2] === "m" ? 1e3 : 1);
}
/** `8x7b` gives 56. */
function expertsTimesSize(token) {
	const match = /^(\d{1,3})x(\d{1,3}(?:\.\d+)?)b$/.exec(token);
	return match === null ? void 0 : Number(match[1]) * Number(match[2]);
}
function marksMixture(token) {
	return /(?:^|[a-z])moe$/.test(token) || token === "mixtral";
}
/** `17B-16E`: experts counted behind a size. */
function countsExperts(tokens) {
	return tokens.some((token, index) => /^\d{1,3}e$/.test(token) && /^\d+b$/.test(tokens[index - 1] ?? ""));
}

// src/knowledge/name/tokens.ts
/**
* The words of a model name in lower case: `Qwen2.5-7B-Instruct_GPTQ` gives `qwen2.5`, `7b`, `instruct`, `gptq`.
* Points stay inside numbers and split everything else. `1_6b` stays whole: it is 1.6 B to one maker and version 1
* with 6 B to another.
*/
function tokensOf(name) {
	return name.toLowerCase().replace(/\.(?:gguf|nemo|safetensors|bin|pth?|ckpt)$/, "").split(/(?<!-\d(?=_\d+b(?![a-z])))[-_\s:@/\\]+|\.(?!\d)|(?<!\d)\./).filter((token) => token !== "");
}

// src/knowledge/name/variant.ts
const unknown = guess("unknown", 0);
/**
* What a name says about earlier tuning, as far as its marks go.
*
* @param family what `familyOf` gave
*/
function markedVariantOf(name, family) {
	return marked(tokensOf(name), family) ?? known(name, family) ?? unknown;
}
/**
* What a name says about earlier tuning.
*
* A marker decides (`-Instruct`, `-chat`, `-it`, `-SFT`, `-R1`, `-Base`), then names that are known for it
* (`zephyr`, `gpt-oss`). Without either a model is a base model only if its makers name bases that way and nothing in
* the name is left unexplained.
*
* @param family what `familyOf` gave
* @param organisation organisation of a hub id
*/
function variantOf(name, family, organisation) {
	const tokens = tokensOf(name);
	if (tokens.some((token) => notGenerative.has(token))) return unknown;
	return marked(tokens, family) ?? known(name, family) ?? unmarked(tokens, family, organisation);
}
/** Reward models, embedders, judges: none of the variants says what they are. */
const notGenerative = /* @__PURE__ */ new Set([
	"reward",
	"rm",
	"prm",
	"orm",
	"embedding",
	"embed",
	"reranker",
	"guard",
	"safeguard",
	"tokenizer",
	"draft",
	"speculator"
]);
const reasoning = /* @__PURE__ */ new Set([
	"thinking",
	"think",
	"reasoning",
	"reasoner",
	"r1",
	"cot",
	"qwq",
	"qvq",
	"magistral"
]);
const chat = /* @__PURE__ */ new Set([
	"chat",
	"chatbot",
	"dialog",
	"dialogue",
	"assistant"
]);
const instruct = /* @__PURE__ */ new Set([
	"instruct",
	"instruction",
	"inst",
	"sft",
	"dpo",
	"orpo",
	"kto",
	"simpo",
	"rlhf",
	"rlvr",
	"ppo",
	"grpo"
]);
/** Families where `base` is a size, or part of every name. */
const baseIsSize = /* @__PURE__ */ new Set([
	"bert",
	"roberta",
	"deberta",
	"electra",
	"mpnet",
	"bart",
	"t5",
	"flan-t5",
	"whisper",
	"mamba"
]);
function marked(tokens, family) {
	const has = (words) => tokens.some((token) => words.has(token));
	const base = saysBase(tokens, family);
	const confidence = base ? .8 : .95;
	if (has(reasoning)) return guess("reasoning", confidence);
	if (has(chat)) return guess("chat", confidence);
	if (has(instruct) || saysInstruct(tokens, family)) return guess("instruct", confidence);
	return base ? guess("base", .95) : void 0;
}
function saysBase(tokens, family) {
	if (family === void 0 ? !tokens.some((token) => /^\d+(?:\.\d+)?[bm]$/.test(token)) : baseIsSize.has(family)) return false;
	if (tokens.includes("pretrained") || tokens.includes("pretrain")) return true;
	return tokens.includes("base") || family === "gemma" && tokens.includes("pt");
}
/** Endings that mean it in one family only. */
function saysInstruct(tokens, family) {
	if (tokens.includes("it")) return family === "gemma" || family === "paligemma" || tokens.at(-1) === "it";
	return tokens.includes("lab") && (family === "granite" || tokens[0] === "merlinite" || tokens[0] === "labradorite");
}
const start = (source) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);
/** Names that say it to those who know them. */
const knownNames = [
	[
		start("gpt[-_]?oss|deepseek-r1|minimax-m[123]"),
		"reasoning",
		.9
	],
	[
		start("zephyr|vicuna|hermes|openhermes|dolphin|openchat|wizardlm|guanaco|tulu|starling|airoboros|neural-chat|stablebeluga|koala|starchat|merlinite|labradorite|notus|openorca|slimorca"),
		"chat",
		.85
	],
	[
		start("command-(?:r7b|r|a)(?:-plus)?|aya-(?:23|expanse)"),
		"chat",
		.9
	],
	[
		start("flan-(?:t5|ul2)|bloomz|mt0|t0pp?|tk-instruct|opt-iml"),
		"instruct",
		.9
	],
	[
		/^(?:ft:)?(?:chat)?gpt-(?:3\.5|35|4|5)|(?<![a-z])claude-|^gemini-/,
		"chat",
		.9
	],
	[
		/^o[134](?:-|$)/,
		"reasoning",
		.9
	]
];
function known(name, family) {
	const text = name.toLowerCase();
	const found = knownNames.find(([pattern]) => pattern.test(text));
	if (found !== void 0) return guess(found[1], found[2]);
	return family === "nova" ? guess("chat", .85) : void 0;
}
/** Lines whose makers leave the tuned model unmarked and mark the base (`Qwen3-8B` beside `Qwen3-8B-Base`). */
const tunedByDefault = /^(?:qwen-?3(?:\.\d)?|phi-4|smollm3|granite-4\.\d|glm-4\.[5-9]|glm-5(?:\.\d)?)(?:-|$)/;
/** Lines whose makers leave the base unmarked and mark the tuned model. */
const baseByDefault = /^(?:(?:meta-)?llama-?\d?|(?:code|tiny|open-|micro-)llama|mistral-7b|mixtral|qwen|codeqwen|gemma|phi-1|phi-2|falcon-\d+b|olmoe?|smollm2?-|yi|pythia|bloom|opt|gpt2|gpt-2|gpt-neox?|gpt-j|mpt|starcoder)/;
/** Organisations that published the originals, or mirror them unchanged. */
const publishers = /* @__PURE__ */ new Set([
	"meta-llama",
	"mistralai",
	"qwen",
	"google",
	"microsoft",
	"tiiuae",
	"allenai",
	"huggingfacetb",
	"01-ai",
	"eleutherai",
	"bigscience",
	"facebook",
	"openai-community",
	"mosaicml",
	"bigcode",
	"ibm-granite",
	"codellama",
	"tinyllama",
	"zai-org",
	"unsloth",
	"nousresearch",
	"mlx-community",
	"huggyllama",
	"openlm-research",
	"mistral-community"
]);
/** Words that say nothing about tuning. */
const plain$1 = /^(?:[a-z]*llama|code|open|tiny|meta|mistral|mixtral|nemo|small|qwen|gemma|phi|falcon|h1|olmoe?|smollm|yi|pythia|bloom|opt|gpt|neox?|j|mpt|starcoder|coder|deduped|sharded|hf|moe|vl|vision|text|onnx|llm|deep|bf16|fp16|fp32|mini|bnb|bit|unsloth|dynamic|gptq|awq|aqlm|hqq|fp8|nvfp4|mxfp4|gguf|mlx|nf4|int[48]|w\d+a\d+|[248]bit|v?\d+(?:\.\d+)*[a-z]?|[ae]?\d+(?:\.\d+)?[bme]|r?\d+b\d?|\d+x\d+b|\d+k|glm|granite|scout|maverick|micro|tiny|h|flash|air|plus)$/;
function unmarked(tokens, family, organisation) {
	if (!tokens.every((token) => plain$1.test(token) || plain$1.test(token.replace(/\d+(?:\.\d+)*$/, ""))) || family === void 0) return unknown;
	const confidence = publishers.has(organisation?.toLowerCase() ?? "") ? .9 : .7;
	if (tunedByDefault.test(tokens.join("-"))) return guess("chat", confidence);
	return baseByDefault.test(tokens.join("-")) ? guess("base", confidence) : unknown;
}

// src/knowledge/model-name.ts
/**
* Reads the id of a model: `unsloth/Llama-3.2-1B-Instruct-bnb-4bit` is an instruct model of the Llama family with one
* billion weights, kept in 4 bits.
*
* Everything is a guess with a confidence, except the name. Weights of known models are exact in `findModel`.
*
* @param id hub id, path, object-store URI or service alias, as written; templates give a name and no facts
*/
function readModelName(id) {
	const idKind = idKindOf(id);
	const name = nameOf(id);
	const organisation = organisationOf(id);
	if (/[${}<>?]/.test(name)) return {
		idKind,
		name,
		variant: {
			value: "unknown",
			confidence: 0
		}
	};
	const tokens = tokensOf(name);
	const family = familyOf(name) ?? (idKind.value === "service-alias" ? familyOf(id) : void 0);
	const size = sizeOf(tokens);
	const quantised = precisionOf(tokens, organisation);
	return {
		idKind,
		name,
		variant: variant(name, family?.value, idKind.value, organisation),
		...organisation === void 0 ? {} : { organisation },
		...family === void 0 ? {} : { family },
		...size.total === void 0 ? {} : { parameters: size.total },
		...size.active === void 0 ? {} : { activeParameters: size.active },
		...size.mixture === void 0 ? {} : { mixture: size.mixture },
		...quantised === void 0 ? {} : { quantised }
	};
}
/** Services offer tuned models under unmarked names. A folder such as `…/base` is no name at all. */
function variant(name, family, idKind, organisation) {
	if (idKind === "service-alias") return markedVariantOf(name, family);
	if (family === void 0 && /^[a-z]+$/i.test(name)) return {
		value: "unknown",
		confidence: 0
	};
	return variantOf(name, family, organisation);
}

// data/models.json
var models = [
	{
		"id": "llama-2-7b",
		"hub": [
			"meta-llama/Llama-2-7b-hf",
			"meta-llama/Llama-2-7b-chat-hf",
			"huggyllama/llama-7b",
			"codellama/CodeLlama-7b-Python-hf",
			"openlm-research/open_llama_7b",
			"openlm-research/open_llama_7b_v2",
			"lmsys/vicuna-7b-v1.5"
		],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 11008,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 128,
		"vocabulary": 32e3,
		"tied": false,
		"published": 6738417664,
		"publishedFrom": ["hub-dataset", "also 6,742,609,920-4,194,304 from the PEFT line"],
		"beside": {
			"kind": "rotary-buffers",
			"weights": 2048
		},
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "llama-2-13b",
		"hub": [
			"meta-llama/Llama-2-13b-hf",
			"meta-llama/Llama-2-13b-chat-hf",
			"huggyllama/llama-13b",
			"codellama/CodeLlama-13b-Python-hf",
			"openlm-research/open_llama_13b",
			"lmsys/vicuna-13b-v1.5"
		],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 40,
		"intermediate": 13824,
		"heads": 40,
		"kvHeads": 40,
		"headSize": 128,
		"vocabulary": 32e3,
		"tied": false,
		"published": 13015866880,
		"publishedFrom": ["hub-dataset"],
		"beside": {
			"kind": "rotary-buffers",
			"weights": 2560
		},
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "llama-2-70b",
		"hub": ["meta-llama/Llama-2-70b-hf", "meta-llama/Llama-2-70b-chat-hf"],
		"architecture": "decoder-gated",
		"hidden": 8192,
		"layers": 80,
		"intermediate": 28672,
		"heads": 64,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 32e3,
		"tied": false,
		"published": 68976653312,
		"publishedFrom": ["hub-dataset"],
		"beside": {
			"kind": "rotary-buffers",
			"weights": 5120
		},
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "codellama-34b",
		"hub": [
			"codellama/CodeLlama-34b-hf",
			"codellama/CodeLlama-34b-Instruct-hf",
			"codellama/CodeLlama-34b-Python-hf"
		],
		"architecture": "decoder-gated",
		"hidden": 8192,
		"layers": 48,
		"intermediate": 22016,
		"heads": 64,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 32e3,
		"tied": false,
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "llama-3-8b",
		"hub": [
			"meta-llama/Meta-Llama-3-8B",
			"meta-llama/Meta-Llama-3-8B-Instruct",
			"meta-llama/Llama-3.1-8B",
			"meta-llama/Llama-3.1-8B-Instruct",
			"deepseek-ai/DeepSeek-R1-Distill-Llama-8B",
			"meta-llama/Meta-Llama-3.1-8B",
			"meta-llama/Meta-Llama-3.1-8B-Instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 14336,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 128256,
		"tied": false,
		"published": 8030261248,
		"publishedFrom": ["hub-audit", "hub-dataset"],
		"shapeFrom": ["litgpt", "aiconfigurator"]
	},
	{
		"id": "llama-3-70b",
		"hub": [
			"meta-llama/Meta-Llama-3-70B",
			"meta-llama/Llama-3.1-70B",
			"meta-llama/Llama-3.1-70B-Instruct",
			"meta-llama/Llama-3.3-70B-Instruct",
			"deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
			"meta-llama/Meta-Llama-3-70B-Instruct",
			"meta-llama/Meta-Llama-3.1-70B",
			"meta-llama/Meta-Llama-3.1-70B-Instruct",
			"nvidia/Llama-3.1-Nemotron-70B-Instruct-HF"
		],
		"architecture": "decoder-gated",
		"hidden": 8192,
		"layers": 80,
		"intermediate": 28672,
		"heads": 64,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 128256,
		"tied": false,
		"published": 70553706496,
		"publishedFrom": ["hub-audit", "hub-dataset"],
		"shapeFrom": ["litgpt", "aiconfigurator"]
	},
	{
		"id": "llama-3.1-405b",
		"hub": [
			"meta-llama/Llama-3.1-405B",
			"meta-llama/Llama-3.1-405B-Instruct",
			"meta-llama/Meta-Llama-3.1-405B",
			"meta-llama/Meta-Llama-3.1-405B-Instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 16384,
		"layers": 126,
		"intermediate": 53248,
		"heads": 128,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 128256,
		"tied": false,
		"published": 405853388800,
		"publishedFrom": ["hub-dataset"],
		"shapeFrom": ["litgpt", "aiconfigurator"]
	},
	{
		"id": "llama-3.2-1b",
		"hub": ["meta-llama/Llama-3.2-1B", "meta-llama/Llama-3.2-1B-Instruct"],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 16,
		"intermediate": 8192,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 128256,
		"tied": true,
		"published": 1235814400,
		"publishedFrom": ["hub-audit", "peft: docs/source/quicktour.md L94"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "llama-3.2-3b",
		"hub": ["meta-llama/Llama-3.2-3B", "meta-llama/Llama-3.2-3B-Instruct"],
		"architecture": "decoder-gated",
		"hidden": 3072,
		"layers": 28,
		"intermediate": 8192,
		"heads": 24,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 128256,
		"tied": true,
		"published": 3212749824,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "tinyllama-1.1b",
		"hub": [
			"TinyLlama/TinyLlama-1.1B-Chat-v1.0",
			"TinyLlama/TinyLlama_v1.1",
			"TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T",
			"TinyLlama/TinyLlama-1.1B-step-50K-105b"
		],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 22,
		"intermediate": 5632,
		"heads": 32,
		"kvHeads": 4,
		"headSize": 64,
		"vocabulary": 32e3,
		"tied": false,
		"published": 1100048384,
		"publishedFrom": ["torch parameter total printed in a public notebook (find: 1,100,048,384)"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "mistral-7b-v0.1",
		"hub": [
			"mistralai/Mistral-7B-v0.1",
			"mistralai/Mistral-7B-Instruct-v0.1",
			"mistralai/Mistral-7B-Instruct-v0.2",
			"HuggingFaceH4/zephyr-7b-beta",
			"mistral-community/Mistral-7B-v0.2",
			"unsloth/mistral-7b-v0.2",
			"HuggingFaceH4/zephyr-7b-alpha"
		],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 14336,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 32e3,
		"tied": false,
		"published": 7241732096,
		"publishedFrom": ["hub-kvfit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "mistral-7b-v0.3",
		"hub": [
			"mistralai/Mistral-7B-v0.3",
			"mistralai/Mistral-7B-Instruct-v0.3",
			"mistralai/Mathstral-7B-v0.1"
		],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 14336,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 32768,
		"tied": false,
		"published": 7248023552,
		"publishedFrom": ["hub-audit", "hub-kvfit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "mistral-nemo-12b",
		"hub": ["mistralai/Mistral-Nemo-Base-2407", "mistralai/Mistral-Nemo-Instruct-2407"],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 40,
		"intermediate": 14336,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 131072,
		"tied": false,
		"published": 12247782400,
		"publishedFrom": ["hub-kvfit"],
		"shapeFrom": ["config: riple-saanvi-lab/Saanvi-C0-12B (derived from Nemo Instruct)"]
	},
	{
		"id": "mistral-small-24b",
		"hub": [
			"mistralai/Mistral-Small-24B-Base-2501",
			"mistralai/Mistral-Small-24B-Instruct-2501",
			"mistralai/Magistral-Small-2506",
			"mistralai/Devstral-Small-2505"
		],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 40,
		"intermediate": 32768,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 131072,
		"tied": false,
		"published": 23572403200,
		"publishedFrom": ["Hub safetensors.total as recorded in a public licence-audit script (KNOWN_MODELS table, dated 2026-09-25) (sarvam-m, a fine-tune of this base)"],
		"shapeFrom": ["config: estrogen/Mistral-Small-24b-Sertraline-0304-eval-template"]
	},
	{
		"id": "mistral-small-22b-2409",
		"hub": ["mistralai/Mistral-Small-Instruct-2409", "mistralai/Codestral-22B-v0.1"],
		"architecture": "decoder-gated",
		"hidden": 6144,
		"layers": 56,
		"intermediate": 16384,
		"heads": 48,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 32768,
		"tied": false,
		"shapeFrom": ["config: minchyeom/letta"]
	},
	{
		"id": "mixtral-8x7b",
		"hub": ["mistralai/Mixtral-8x7B-v0.1", "mistralai/Mixtral-8x7B-Instruct-v0.1"],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 14336,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 32e3,
		"tied": false,
		"experts": 8,
		"expertsPerToken": 2,
		"expertIntermediate": 14336,
		"published": 46702792704,
		"publishedFrom": ["peft: examples/KappaTune/README.md L97"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "mixtral-8x22b",
		"hub": ["mistralai/Mixtral-8x22B-v0.1", "mistralai/Mixtral-8x22B-Instruct-v0.1"],
		"architecture": "decoder-gated",
		"hidden": 6144,
		"layers": 56,
		"intermediate": 16384,
		"heads": 48,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 32e3,
		"tied": false,
		"experts": 8,
		"expertsPerToken": 2,
		"expertIntermediate": 16384,
		"shapeFrom": ["aiconfigurator"],
		"note": "vocabulary 32000 in the base config read; litgpt lists 32768 (total then 9,437,184 higher)"
	},
	{
		"id": "qwen2.5-0.5b",
		"hub": [
			"Qwen/Qwen2.5-0.5B",
			"Qwen/Qwen2.5-0.5B-Instruct",
			"Qwen/Qwen2-0.5B",
			"Qwen/Qwen2-0.5B-Instruct",
			"Qwen/Qwen2.5-Coder-0.5B",
			"Qwen/Qwen2.5-Coder-0.5B-Instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 896,
		"layers": 24,
		"intermediate": 4864,
		"heads": 14,
		"kvHeads": 2,
		"headSize": 64,
		"vocabulary": 151936,
		"tied": true,
		"attentionBias": "qkv",
		"published": 494032768,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "qwen2.5-1.5b",
		"hub": [
			"Qwen/Qwen2.5-1.5B",
			"Qwen/Qwen2.5-1.5B-Instruct",
			"Qwen/Qwen2-1.5B",
			"Qwen/Qwen2-1.5B-Instruct",
			"Qwen/Qwen2.5-Coder-1.5B",
			"Qwen/Qwen2.5-Coder-1.5B-Instruct",
			"Qwen/Qwen2.5-Math-1.5B",
			"Qwen/Qwen2.5-Math-1.5B-Instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 1536,
		"layers": 28,
		"intermediate": 8960,
		"heads": 12,
		"kvHeads": 2,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": true,
		"attentionBias": "qkv",
		"published": 1543714304,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "qwen2.5-3b",
		"hub": [
			"Qwen/Qwen2.5-3B",
			"Qwen/Qwen2.5-3B-Instruct",
			"Qwen/Qwen2.5-Coder-3B",
			"Qwen/Qwen2.5-Coder-3B-Instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 36,
		"intermediate": 11008,
		"heads": 16,
		"kvHeads": 2,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": true,
		"attentionBias": "qkv",
		"published": 3085938688,
		"publishedFrom": ["hub-audit", "peft: README.md L57"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "qwen2.5-7b",
		"hub": [
			"Qwen/Qwen2.5-7B",
			"Qwen/Qwen2.5-7B-Instruct",
			"Qwen/Qwen2-7B",
			"Qwen/Qwen2-7B-Instruct",
			"deepseek-ai/DeepSeek-R1-Distill-Qwen-7B",
			"Qwen/Qwen2.5-Coder-7B",
			"Qwen/Qwen2.5-Coder-7B-Instruct",
			"Qwen/Qwen2.5-Math-7B",
			"Qwen/Qwen2.5-Math-7B-Instruct",
			"Qwen/Qwen2.5-7B-Instruct-1M"
		],
		"architecture": "decoder-gated",
		"hidden": 3584,
		"layers": 28,
		"intermediate": 18944,
		"heads": 28,
		"kvHeads": 4,
		"headSize": 128,
		"vocabulary": 152064,
		"tied": false,
		"attentionBias": "qkv",
		"published": 7615616512,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "qwen2.5-14b",
		"hub": [
			"Qwen/Qwen2.5-14B",
			"Qwen/Qwen2.5-14B-Instruct",
			"deepseek-ai/DeepSeek-R1-Distill-Qwen-14B",
			"Qwen/Qwen2.5-Coder-14B",
			"Qwen/Qwen2.5-Coder-14B-Instruct",
			"Qwen/Qwen2.5-14B-Instruct-1M"
		],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 48,
		"intermediate": 13824,
		"heads": 40,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 152064,
		"tied": false,
		"attentionBias": "qkv",
		"published": 14770033664,
		"publishedFrom": ["GGUF general.parameter_count / n_params in public metadata"],
		"shapeFrom": ["litgpt", "maxtext"]
	},
	{
		"id": "qwen2.5-32b",
		"hub": [
			"Qwen/Qwen2.5-32B",
			"Qwen/Qwen2.5-32B-Instruct",
			"deepseek-ai/DeepSeek-R1-Distill-Qwen-32B",
			"Qwen/Qwen2.5-Coder-32B",
			"Qwen/Qwen2.5-Coder-32B-Instruct",
			"Qwen/QwQ-32B",
			"Qwen/QwQ-32B-Preview"
		],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 64,
		"intermediate": 27648,
		"heads": 40,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 152064,
		"tied": false,
		"attentionBias": "qkv",
		"published": 32763876352,
		"publishedFrom": ["Hub safetensors JSON quoted in public code (BF16: 32763876352)"],
		"shapeFrom": ["litgpt", "tie flag inferred from size and confirmed by total"]
	},
	{
		"id": "qwen2.5-72b",
		"hub": [
			"Qwen/Qwen2.5-72B",
			"Qwen/Qwen2.5-72B-Instruct",
			"Qwen/Qwen2-72B",
			"Qwen/Qwen2-72B-Instruct",
			"Qwen/Qwen2.5-Math-72B",
			"Qwen/Qwen2.5-Math-72B-Instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 8192,
		"layers": 80,
		"intermediate": 29568,
		"heads": 64,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 152064,
		"tied": false,
		"attentionBias": "qkv",
		"published": 72706203648,
		"publishedFrom": ["hub-kvfit"],
		"shapeFrom": ["litgpt", "tie flag inferred from size and confirmed by total"]
	},
	{
		"id": "deepseek-r1-distill-qwen-1.5b",
		"hub": ["deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B"],
		"architecture": "decoder-gated",
		"hidden": 1536,
		"layers": 28,
		"intermediate": 8960,
		"heads": 12,
		"kvHeads": 2,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": false,
		"attentionBias": "qkv",
		"published": 1777088e3,
		"publishedFrom": ["public code naming the model with tensor count 339 and total 1777088000"],
		"shapeFrom": ["Lightning-AI/litgpt litgpt/config.py (Qwen2.5-Math-1.5B dims", "untied head)"]
	},
	{
		"id": "qwen3-0.6b",
		"hub": ["Qwen/Qwen3-0.6B", "Qwen/Qwen3-0.6B-Base"],
		"architecture": "decoder-gated",
		"hidden": 1024,
		"layers": 28,
		"intermediate": 3072,
		"heads": 16,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": true,
		"queryKeyNorm": "per-head",
		"published": 751632384,
		"publishedFrom": ["hub-audit"],
		"beside": {
			"kind": "stored-twice",
			"weights": 155582464
		},
		"shapeFrom": ["litgpt", "maxtext"]
	},
	{
		"id": "qwen3-1.7b",
		"hub": ["Qwen/Qwen3-1.7B", "Qwen/Qwen3-1.7B-Base"],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 28,
		"intermediate": 6144,
		"heads": 16,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": true,
		"queryKeyNorm": "per-head",
		"published": 2031739904,
		"publishedFrom": ["hub-audit"],
		"beside": {
			"kind": "stored-twice",
			"weights": 311164928
		},
		"shapeFrom": ["litgpt", "maxtext"]
	},
	{
		"id": "qwen3-4b",
		"hub": [
			"Qwen/Qwen3-4B",
			"Qwen/Qwen3-4B-Base",
			"Qwen/Qwen3-4B-Instruct-2507",
			"Qwen/Qwen3-4B-Thinking-2507"
		],
		"architecture": "decoder-gated",
		"hidden": 2560,
		"layers": 36,
		"intermediate": 9728,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": true,
		"queryKeyNorm": "per-head",
		"published": 4022468096,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "maxtext"]
	},
	{
		"id": "qwen3-8b",
		"hub": ["Qwen/Qwen3-8B", "Qwen/Qwen3-8B-Base"],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 36,
		"intermediate": 12288,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": false,
		"queryKeyNorm": "per-head",
		"published": 8190735360,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "maxtext"]
	},
	{
		"id": "qwen3-14b",
		"hub": ["Qwen/Qwen3-14B", "Qwen/Qwen3-14B-Base"],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 40,
		"intermediate": 17408,
		"heads": 40,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": false,
		"queryKeyNorm": "per-head",
		"published": 14768307200,
		"publishedFrom": ["Hub safetensors total quoted in public code"],
		"shapeFrom": ["litgpt", "maxtext"]
	},
	{
		"id": "qwen3-32b",
		"hub": ["Qwen/Qwen3-32B"],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 64,
		"intermediate": 25600,
		"heads": 64,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": false,
		"queryKeyNorm": "per-head",
		"published": 32762123264,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "maxtext"]
	},
	{
		"id": "qwen3-30b-a3b",
		"hub": [
			"Qwen/Qwen3-30B-A3B",
			"Qwen/Qwen3-30B-A3B-Instruct-2507",
			"Qwen/Qwen3-30B-A3B-Base",
			"Qwen/Qwen3-30B-A3B-Thinking-2507",
			"Qwen/Qwen3-Coder-30B-A3B-Instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 48,
		"intermediate": 6144,
		"heads": 32,
		"kvHeads": 4,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": false,
		"queryKeyNorm": "per-head",
		"experts": 128,
		"expertsPerToken": 8,
		"expertIntermediate": 768,
		"published": 30532122624,
		"publishedFrom": ["hub-kvfit"],
		"shapeFrom": ["litgpt", "aiconfigurator"]
	},
	{
		"id": "qwen3-235b-a22b",
		"hub": [
			"Qwen/Qwen3-235B-A22B",
			"Qwen/Qwen3-235B-A22B-Instruct-2507",
			"Qwen/Qwen3-235B-A22B-Thinking-2507"
		],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 94,
		"intermediate": 12288,
		"heads": 64,
		"kvHeads": 4,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": false,
		"queryKeyNorm": "per-head",
		"experts": 128,
		"expertsPerToken": 8,
		"expertIntermediate": 1536,
		"published": 235093634560,
		"publishedFrom": ["hub-kvfit"],
		"shapeFrom": ["litgpt", "aiconfigurator"]
	},
	{
		"id": "gemma-2b",
		"hub": ["google/gemma-2b", "google/gemma-2b-it"],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 18,
		"intermediate": 16384,
		"heads": 8,
		"kvHeads": 1,
		"headSize": 256,
		"vocabulary": 256e3,
		"tied": true,
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "gemma-7b",
		"hub": [
			"google/gemma-7b",
			"google/gemma-7b-it",
			"google/codegemma-7b-it"
		],
		"architecture": "decoder-gated",
		"hidden": 3072,
		"layers": 28,
		"intermediate": 24576,
		"heads": 16,
		"kvHeads": 16,
		"headSize": 256,
		"vocabulary": 256e3,
		"tied": true,
		"published": 8537680896,
		"publishedFrom": ["KerasHub gemma preset metadata (params: 8537680896)"],
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "gemma-2-2b",
		"hub": ["google/gemma-2-2b", "google/gemma-2-2b-it"],
		"architecture": "decoder-gated",
		"hidden": 2304,
		"layers": 26,
		"intermediate": 9216,
		"heads": 8,
		"kvHeads": 4,
		"headSize": 256,
		"vocabulary": 256e3,
		"tied": true,
		"normsPerLayer": 4,
		"published": 2614341888,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "gemma-2-9b",
		"hub": ["google/gemma-2-9b", "google/gemma-2-9b-it"],
		"architecture": "decoder-gated",
		"hidden": 3584,
		"layers": 42,
		"intermediate": 14336,
		"heads": 16,
		"kvHeads": 8,
		"headSize": 256,
		"vocabulary": 256e3,
		"tied": true,
		"normsPerLayer": 4,
		"published": 9241705984,
		"publishedFrom": ["hub-kvfit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "gemma-2-27b",
		"hub": ["google/gemma-2-27b", "google/gemma-2-27b-it"],
		"architecture": "decoder-gated",
		"hidden": 4608,
		"layers": 46,
		"intermediate": 36864,
		"heads": 32,
		"kvHeads": 16,
		"headSize": 128,
		"vocabulary": 256e3,
		"tied": true,
		"normsPerLayer": 4,
		"published": 27227128320,
		"publishedFrom": ["hub-kvfit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "gemma-3-1b",
		"hub": ["google/gemma-3-1b-pt", "google/gemma-3-1b-it"],
		"architecture": "decoder-gated",
		"hidden": 1152,
		"layers": 26,
		"intermediate": 6912,
		"heads": 4,
		"kvHeads": 1,
		"headSize": 256,
		"vocabulary": 262144,
		"tied": true,
		"queryKeyNorm": "per-head",
		"normsPerLayer": 4,
		"published": 999885952,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "gemma-3-4b",
		"hub": ["google/gemma-3-4b-pt", "google/gemma-3-4b-it"],
		"architecture": "decoder-gated",
		"hidden": 2560,
		"layers": 34,
		"intermediate": 10240,
		"heads": 8,
		"kvHeads": 4,
		"headSize": 256,
		"vocabulary": 262208,
		"tied": true,
		"queryKeyNorm": "per-head",
		"normsPerLayer": 4,
		"published": 4300079472,
		"publishedFrom": ["hub-audit"],
		"beside": {
			"kind": "vision",
			"weights": 419816304
		},
		"shapeFrom": ["litgpt", "maxtext"]
	},
	{
		"id": "gemma-3-12b",
		"hub": ["google/gemma-3-12b-pt", "google/gemma-3-12b-it"],
		"architecture": "decoder-gated",
		"hidden": 3840,
		"layers": 48,
		"intermediate": 15360,
		"heads": 16,
		"kvHeads": 8,
		"headSize": 256,
		"vocabulary": 262208,
		"tied": true,
		"queryKeyNorm": "per-head",
		"normsPerLayer": 4,
		"published": 12187325040,
		"publishedFrom": ["hub-kvfit"],
		"beside": {
			"kind": "vision",
			"weights": 421290864
		},
		"shapeFrom": ["litgpt", "maxtext"]
	},
	{
		"id": "gemma-3-27b",
		"hub": ["google/gemma-3-27b-pt", "google/gemma-3-27b-it"],
		"architecture": "decoder-gated",
		"hidden": 5376,
		"layers": 62,
		"intermediate": 21504,
		"heads": 32,
		"kvHeads": 16,
		"headSize": 128,
		"vocabulary": 262208,
		"tied": true,
		"queryKeyNorm": "per-head",
		"normsPerLayer": 4,
		"published": 27432406640,
		"publishedFrom": ["hub-kvfit"],
		"beside": {
			"kind": "vision",
			"weights": 423060336
		},
		"shapeFrom": ["litgpt", "maxtext"]
	},
	{
		"id": "phi-2",
		"hub": ["microsoft/phi-2"],
		"architecture": "phi-2",
		"hidden": 2560,
		"layers": 32,
		"intermediate": 10240,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 80,
		"vocabulary": 51200,
		"tied": false,
		"published": 2779683840,
		"publishedFrom": ["Lightning-AI/litgpt tutorials/0_to_litgpt.md L344 (non-trainable count)"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "phi-1.5",
		"hub": ["microsoft/phi-1_5"],
		"architecture": "phi-2",
		"hidden": 2048,
		"layers": 24,
		"intermediate": 8192,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 64,
		"vocabulary": 51200,
		"tied": false,
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "phi-3-mini",
		"hub": [
			"microsoft/Phi-3-mini-4k-instruct",
			"microsoft/Phi-3-mini-128k-instruct",
			"microsoft/Phi-3.5-mini-instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 3072,
		"layers": 32,
		"intermediate": 8192,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 96,
		"vocabulary": 32064,
		"tied": false,
		"fused": ["qkv_proj", "gate_up_proj"],
		"published": 3821079552,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "phi-4",
		"hub": [
			"microsoft/phi-4",
			"microsoft/Phi-4-reasoning",
			"microsoft/Phi-4-reasoning-plus"
		],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 40,
		"intermediate": 17920,
		"heads": 40,
		"kvHeads": 10,
		"headSize": 128,
		"vocabulary": 100352,
		"tied": false,
		"fused": ["qkv_proj", "gate_up_proj"],
		"published": 14659507200,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "phi-4-mini",
		"hub": ["microsoft/Phi-4-mini-instruct", "microsoft/Phi-4-mini-reasoning"],
		"architecture": "decoder-gated",
		"hidden": 3072,
		"layers": 32,
		"intermediate": 8192,
		"heads": 24,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 200064,
		"tied": true,
		"fused": ["qkv_proj", "gate_up_proj"],
		"published": 3836021760,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "granite-7b",
		"hub": ["ibm-granite/granite-7b-base", "instructlab/granite-7b-lab"],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 11008,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 128,
		"vocabulary": 32e3,
		"tied": false,
		"shapeFrom": ["config: ibm-granite/granite-7b-base"]
	},
	{
		"id": "granite-3-2b",
		"hub": [
			"ibm-granite/granite-3.0-2b-instruct",
			"ibm-granite/granite-3.1-2b-instruct",
			"ibm-granite/granite-3.2-2b-instruct",
			"ibm-granite/granite-3.0-2b-base",
			"ibm-granite/granite-3.1-2b-base"
		],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 40,
		"intermediate": 8192,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 49155,
		"tied": true,
		"shapeFrom": ["config: ibm-granite/granite-3.0-2b-instruct", "fms"],
		"note": "same dimensions as the granite-3.3 row of this size, which reproduces its published total exactly; only the vocabulary differs by 4"
	},
	{
		"id": "granite-3-8b",
		"hub": [
			"ibm-granite/granite-3.1-8b-instruct",
			"ibm-granite/granite-3.0-8b-instruct",
			"ibm-granite/granite-3.2-8b-instruct",
			"ibm-granite/granite-3.0-8b-base",
			"ibm-granite/granite-3.1-8b-base"
		],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 40,
		"intermediate": 12800,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 49155,
		"tied": true,
		"shapeFrom": ["config: ibm-granite/granite-3.1-8b-instruct", "fms"],
		"note": "same dimensions as the granite-3.3 row of this size, which reproduces its published total exactly; only the vocabulary differs by 4"
	},
	{
		"id": "granite-3-1b-a400m",
		"hub": [
			"ibm-granite/granite-3.0-1b-a400m-base",
			"ibm-granite/granite-3.1-1b-a400m-base",
			"ibm-granite/granite-3.0-1b-a400m-instruct",
			"ibm-granite/granite-3.1-1b-a400m-instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 1024,
		"layers": 24,
		"intermediate": 512,
		"heads": 16,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 49155,
		"tied": true,
		"experts": 32,
		"expertsPerToken": 8,
		"expertIntermediate": 512,
		"shapeFrom": ["config: ibm-granite/granite-3.0-1b-a400m-base"]
	},
	{
		"id": "granite-3-3b-a800m",
		"hub": [
			"ibm-granite/granite-3.0-3b-a800m-base",
			"ibm-granite/granite-3.1-3b-a800m-base",
			"ibm-granite/granite-3.0-3b-a800m-instruct",
			"ibm-granite/granite-3.1-3b-a800m-instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 1536,
		"layers": 32,
		"intermediate": 512,
		"heads": 24,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 49155,
		"tied": true,
		"experts": 40,
		"expertsPerToken": 8,
		"expertIntermediate": 512,
		"shapeFrom": ["config: ibm-granite/granite-3.0-3b-a800m-base"]
	},
	{
		"id": "granite-4.0-micro",
		"hub": ["ibm-granite/granite-4.0-micro"],
		"architecture": "decoder-gated",
		"hidden": 2560,
		"layers": 40,
		"intermediate": 8192,
		"heads": 40,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 100352,
		"tied": true,
		"published": 3402836480,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["config: NexaAI/Granite-4-Micro-ANE"]
	},
	{
		"id": "granite-4.0-h-micro",
		"hub": ["ibm-granite/granite-4.0-h-micro"],
		"architecture": "hybrid-mamba2",
		"hidden": 2048,
		"layers": 40,
		"intermediate": 8192,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 100352,
		"tied": true,
		"sharedIntermediate": 8192,
		"attentionLayers": 4,
		"mamba": {
			"heads": 64,
			"headSize": 64,
			"state": 128,
			"groups": 1,
			"convolution": 4
		},
		"published": 3191396096,
		"publishedFrom": ["GGUF general.parameter_count / n_params in public metadata"],
		"shapeFrom": ["config: anuj6316/granite (h-micro derivative)"]
	},
	{
		"id": "falcon-7b",
		"hub": ["tiiuae/falcon-7b", "tiiuae/falcon-7b-instruct"],
		"architecture": "falcon",
		"hidden": 4544,
		"layers": 32,
		"intermediate": 18176,
		"heads": 71,
		"kvHeads": 1,
		"headSize": 64,
		"vocabulary": 65024,
		"tied": true,
		"normsPerLayer": 1,
		"fused": ["query_key_value"],
		"published": 7217189760,
		"publishedFrom": ["model_size entry in a public benchmark table"],
		"beside": {
			"kind": "stored-twice",
			"weights": 295469056
		},
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "falcon-40b",
		"hub": ["tiiuae/falcon-40b", "tiiuae/falcon-40b-instruct"],
		"architecture": "falcon",
		"hidden": 8192,
		"layers": 60,
		"intermediate": 32768,
		"heads": 128,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 65024,
		"tied": true,
		"normsPerLayer": 2,
		"fused": ["query_key_value"],
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "falcon3-7b",
		"hub": ["tiiuae/Falcon3-7B-Base", "tiiuae/Falcon3-7B-Instruct"],
		"architecture": "decoder-gated",
		"hidden": 3072,
		"layers": 28,
		"intermediate": 23040,
		"heads": 12,
		"kvHeads": 4,
		"headSize": 256,
		"vocabulary": 131072,
		"tied": false,
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "falcon3-10b",
		"hub": ["tiiuae/Falcon3-10B-Base", "tiiuae/Falcon3-10B-Instruct"],
		"architecture": "decoder-gated",
		"hidden": 3072,
		"layers": 40,
		"intermediate": 23040,
		"heads": 12,
		"kvHeads": 4,
		"headSize": 256,
		"vocabulary": 131072,
		"tied": false,
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "olmo-2-7b",
		"hub": [
			"allenai/OLMo-2-1124-7B",
			"allenai/OLMo-2-1124-7B-Instruct",
			"allenai/OLMo-2-1124-7B-SFT",
			"allenai/OLMo-2-1124-7B-DPO"
		],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 11008,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 128,
		"vocabulary": 100352,
		"tied": false,
		"queryKeyNorm": "full",
		"published": 7298617344,
		"publishedFrom": ["hub-audit", "hub-dataset"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "olmo-2-13b",
		"hub": [
			"allenai/OLMo-2-1124-13B",
			"allenai/OLMo-2-1124-13B-Instruct",
			"allenai/OLMo-2-1124-13B-SFT",
			"allenai/OLMo-2-1124-13B-DPO"
		],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 40,
		"intermediate": 13824,
		"heads": 40,
		"kvHeads": 40,
		"headSize": 128,
		"vocabulary": 100352,
		"tied": false,
		"queryKeyNorm": "full",
		"published": 13716198400,
		"publishedFrom": ["hub-dataset"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "olmo-2-32b",
		"hub": ["allenai/OLMo-2-0325-32B", "allenai/OLMo-2-0325-32B-Instruct"],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 64,
		"intermediate": 27648,
		"heads": 40,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 100352,
		"tied": false,
		"queryKeyNorm": "full",
		"published": 32234279936,
		"publishedFrom": ["public analysis table entry"],
		"shapeFrom": ["mlc-llm"]
	},
	{
		"id": "smollm2-135m",
		"hub": [
			"HuggingFaceTB/SmolLM2-135M",
			"HuggingFaceTB/SmolLM2-135M-Instruct",
			"HuggingFaceTB/SmolLM-135M",
			"HuggingFaceTB/SmolLM-135M-Instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 576,
		"layers": 30,
		"intermediate": 1536,
		"heads": 9,
		"kvHeads": 3,
		"headSize": 64,
		"vocabulary": 49152,
		"tied": true,
		"published": 134515008,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "smollm2-360m",
		"hub": [
			"HuggingFaceTB/SmolLM2-360M",
			"HuggingFaceTB/SmolLM2-360M-Instruct",
			"HuggingFaceTB/SmolLM-360M",
			"HuggingFaceTB/SmolLM-360M-Instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 960,
		"layers": 32,
		"intermediate": 2560,
		"heads": 15,
		"kvHeads": 5,
		"headSize": 64,
		"vocabulary": 49152,
		"tied": true,
		"published": 361821120,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "smollm2-1.7b",
		"hub": ["HuggingFaceTB/SmolLM2-1.7B", "HuggingFaceTB/SmolLM2-1.7B-Instruct"],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 24,
		"intermediate": 8192,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 64,
		"vocabulary": 49152,
		"tied": true,
		"published": 1711376384,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["litgpt", "mlc-llm"]
	},
	{
		"id": "smollm3-3b",
		"hub": ["HuggingFaceTB/SmolLM3-3B", "HuggingFaceTB/SmolLM3-3B-Base"],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 36,
		"intermediate": 11008,
		"heads": 16,
		"kvHeads": 4,
		"headSize": 128,
		"vocabulary": 128256,
		"tied": true,
		"published": 3075098624,
		"publishedFrom": ["hub-audit", "hub-dataset"],
		"shapeFrom": ["dimensions recalled, config.json not seen", "confirmed by the exact published total"]
	},
	{
		"id": "yi-6b",
		"hub": ["01-ai/Yi-6B", "01-ai/Yi-6B-Chat"],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 11008,
		"heads": 32,
		"kvHeads": 4,
		"headSize": 128,
		"vocabulary": 64e3,
		"tied": false,
		"published": 6061035520,
		"publishedFrom": ["public model metadata record (total_parameters)"],
		"shapeFrom": ["config: yanismiraoui/Yi-6B-sharded"]
	},
	{
		"id": "yi-34b",
		"hub": ["01-ai/Yi-34B", "01-ai/Yi-34B-Chat"],
		"architecture": "decoder-gated",
		"hidden": 7168,
		"layers": 60,
		"intermediate": 20480,
		"heads": 56,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 64e3,
		"tied": false,
		"published": 34388917248,
		"publishedFrom": ["public model metadata record (total_parameters)"],
		"shapeFrom": ["config: FreedomIntelligence/Apollo-34B"]
	},
	{
		"id": "pythia-160m",
		"hub": ["EleutherAI/pythia-160m", "EleutherAI/pythia-160m-deduped"],
		"architecture": "gpt-neox",
		"hidden": 768,
		"layers": 12,
		"intermediate": 3072,
		"heads": 12,
		"kvHeads": 12,
		"headSize": 64,
		"vocabulary": 50304,
		"tied": false,
		"fused": ["query_key_value"],
		"published": 162322944,
		"publishedFrom": ["pythia-paper: 85,056,000"],
		"shapeFrom": ["litgpt", "pythia"]
	},
	{
		"id": "pythia-410m",
		"hub": ["EleutherAI/pythia-410m", "EleutherAI/pythia-410m-deduped"],
		"architecture": "gpt-neox",
		"hidden": 1024,
		"layers": 24,
		"intermediate": 4096,
		"heads": 16,
		"kvHeads": 16,
		"headSize": 64,
		"vocabulary": 50304,
		"tied": false,
		"fused": ["query_key_value"],
		"published": 405334016,
		"publishedFrom": ["pythia-paper: 302,311,424"],
		"shapeFrom": ["litgpt", "pythia"]
	},
	{
		"id": "pythia-1b",
		"hub": ["EleutherAI/pythia-1b", "EleutherAI/pythia-1b-deduped"],
		"architecture": "gpt-neox",
		"hidden": 2048,
		"layers": 16,
		"intermediate": 8192,
		"heads": 8,
		"kvHeads": 8,
		"headSize": 256,
		"vocabulary": 50304,
		"tied": false,
		"fused": ["query_key_value"],
		"published": 1011781632,
		"publishedFrom": ["pythia-paper: 805,736,448"],
		"shapeFrom": ["litgpt", "pythia"]
	},
	{
		"id": "pythia-1.4b",
		"hub": ["EleutherAI/pythia-1.4b", "EleutherAI/pythia-1.4b-deduped"],
		"architecture": "gpt-neox",
		"hidden": 2048,
		"layers": 24,
		"intermediate": 8192,
		"heads": 16,
		"kvHeads": 16,
		"headSize": 128,
		"vocabulary": 50304,
		"tied": false,
		"fused": ["query_key_value"],
		"published": 1414647808,
		"publishedFrom": ["pythia-paper: 1,208,602,624"],
		"shapeFrom": ["litgpt", "pythia"]
	},
	{
		"id": "pythia-2.8b",
		"hub": ["EleutherAI/pythia-2.8b", "EleutherAI/pythia-2.8b-deduped"],
		"architecture": "gpt-neox",
		"hidden": 2560,
		"layers": 32,
		"intermediate": 10240,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 80,
		"vocabulary": 50304,
		"tied": false,
		"fused": ["query_key_value"],
		"published": 2775208960,
		"publishedFrom": ["pythia-paper: 2,517,652,480"],
		"shapeFrom": ["litgpt", "pythia"]
	},
	{
		"id": "pythia-6.9b",
		"hub": ["EleutherAI/pythia-6.9b", "EleutherAI/pythia-6.9b-deduped"],
		"architecture": "gpt-neox",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 16384,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 128,
		"vocabulary": 50432,
		"tied": false,
		"fused": ["query_key_value"],
		"published": 6857302016,
		"publishedFrom": ["pythia-paper: 6,444,163,072"],
		"shapeFrom": ["litgpt", "pythia"]
	},
	{
		"id": "pythia-12b",
		"hub": ["EleutherAI/pythia-12b", "EleutherAI/pythia-12b-deduped"],
		"architecture": "gpt-neox",
		"hidden": 5120,
		"layers": 36,
		"intermediate": 20480,
		"heads": 40,
		"kvHeads": 40,
		"headSize": 128,
		"vocabulary": 50688,
		"tied": false,
		"fused": ["query_key_value"],
		"published": 11846072320,
		"publishedFrom": ["pythia-paper: 11,327,027,200"],
		"shapeFrom": ["litgpt", "pythia"]
	},
	{
		"id": "gpt-neox-20b",
		"hub": ["EleutherAI/gpt-neox-20b"],
		"architecture": "gpt-neox",
		"hidden": 6144,
		"layers": 44,
		"intermediate": 24576,
		"heads": 64,
		"kvHeads": 64,
		"headSize": 96,
		"vocabulary": 50432,
		"tied": false,
		"fused": ["query_key_value"],
		"published": 20554567680,
		"publishedFrom": ["GPT-NeoX-20B model card table"],
		"shapeFrom": ["GPT-NeoX-20B model card table (44 layers, width 6144)", "vocabulary 50432 confirmed by exact total"]
	},
	{
		"id": "gpt-oss-20b",
		"hub": ["openai/gpt-oss-20b"],
		"architecture": "gpt-oss",
		"hidden": 2880,
		"layers": 24,
		"intermediate": 2880,
		"heads": 64,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 201088,
		"tied": false,
		"experts": 32,
		"expertsPerToken": 4,
		"expertIntermediate": 2880,
		"published": 20914757184,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["aiconfigurator"]
	},
	{
		"id": "gpt-oss-120b",
		"hub": ["openai/gpt-oss-120b"],
		"architecture": "gpt-oss",
		"hidden": 2880,
		"layers": 36,
		"intermediate": 2880,
		"heads": 64,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 201088,
		"tied": false,
		"experts": 128,
		"expertsPerToken": 4,
		"expertIntermediate": 2880,
		"published": 116829156672,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["aiconfigurator"]
	},
	{
		"id": "bloom-560m",
		"hub": ["bigscience/bloom-560m", "bigscience/bloomz-560m"],
		"architecture": "bloom",
		"hidden": 1024,
		"layers": 24,
		"intermediate": 4096,
		"heads": 16,
		"kvHeads": 16,
		"headSize": 64,
		"vocabulary": 250880,
		"tied": true,
		"fused": ["query_key_value"],
		"published": 559214592,
		"publishedFrom": ["peft: docs/source/package_reference/prompt_tuning.md L54"],
		"shapeFrom": ["dimensions recalled, config.json not seen", "confirmed by the exact published total"]
	},
	{
		"id": "bloom-1b7",
		"hub": ["bigscience/bloom-1b7", "bigscience/bloomz-1b7"],
		"architecture": "bloom",
		"hidden": 2048,
		"layers": 24,
		"intermediate": 8192,
		"heads": 16,
		"kvHeads": 16,
		"headSize": 128,
		"vocabulary": 250880,
		"tied": true,
		"fused": ["query_key_value"],
		"shapeFrom": ["config: unrahul/bloom-1b7-nf4"]
	},
	{
		"id": "bloom-7b1",
		"hub": ["bigscience/bloom-7b1", "bigscience/bloomz-7b1"],
		"architecture": "bloom",
		"hidden": 4096,
		"layers": 30,
		"intermediate": 16384,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 128,
		"vocabulary": 250880,
		"tied": true,
		"fused": ["query_key_value"],
		"published": 7069016064,
		"publishedFrom": ["printed line 7,076,880,384-7,864,320 (zenn.dev koichiro_mori PEFT notes)"],
		"shapeFrom": ["config: izhx/udever-bloom-7b1"]
	},
	{
		"id": "opt-125m",
		"hub": ["facebook/opt-125m"],
		"architecture": "opt",
		"hidden": 768,
		"layers": 12,
		"intermediate": 3072,
		"heads": 12,
		"kvHeads": 12,
		"headSize": 64,
		"vocabulary": 50272,
		"tied": true,
		"positions": 2048,
		"shapeFrom": ["config: andyleetw/opt-125m-sft"]
	},
	{
		"id": "opt-6.7b",
		"hub": ["facebook/opt-6.7b"],
		"architecture": "opt",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 16384,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 128,
		"vocabulary": 50272,
		"tied": true,
		"positions": 2048,
		"published": 6658473984,
		"publishedFrom": ["peft: examples/int8_training/Finetune_opt_bnb_peft.ipynb L307"],
		"shapeFrom": ["config: Manuel030/alpaca-opt-6.7b"]
	},
	{
		"id": "t5-large",
		"hub": ["google-t5/t5-large", "t5-large"],
		"architecture": "t5",
		"hidden": 1024,
		"layers": 24,
		"intermediate": 4096,
		"heads": 16,
		"kvHeads": 16,
		"headSize": 64,
		"vocabulary": 32128,
		"tied": true,
		"decoderLayers": 24,
		"published": 737668096,
		"publishedFrom": ["peft: examples/conditional_generation/peft_prompt_tuning_seq2seq.ipynb L31"],
		"shapeFrom": ["T5 paper, size table; confirmed by the exact published total"]
	},
	{
		"id": "flan-t5-large",
		"hub": ["google/flan-t5-large", "google/t5-v1_1-large"],
		"architecture": "t5-gated",
		"hidden": 1024,
		"layers": 24,
		"intermediate": 2816,
		"heads": 16,
		"kvHeads": 16,
		"headSize": 64,
		"vocabulary": 32128,
		"tied": false,
		"decoderLayers": 24,
		"published": 783150080,
		"publishedFrom": ["peft: examples/int8_training/Finetune_flan_t5_large_bnb_peft.ipynb L373"],
		"shapeFrom": ["dimensions recalled, config.json not seen", "confirmed by the exact published total"]
	},
	{
		"id": "flan-t5-xl",
		"hub": ["google/flan-t5-xl", "google/t5-v1_1-xl"],
		"architecture": "t5-gated",
		"hidden": 2048,
		"layers": 24,
		"intermediate": 5120,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 64,
		"vocabulary": 32128,
		"tied": false,
		"decoderLayers": 24,
		"published": 2849757184,
		"publishedFrom": ["peft: examples/poly/peft_poly_seq2seq_with_generate.ipynb L215"],
		"shapeFrom": ["config: lehduong/OneDiffusion text_encoder (t5-v1_1-xl dims)"]
	},
	{
		"id": "flan-t5-xxl",
		"hub": ["google/flan-t5-xxl", "google/t5-v1_1-xxl"],
		"architecture": "t5-gated",
		"hidden": 4096,
		"layers": 24,
		"intermediate": 10240,
		"heads": 64,
		"kvHeads": 64,
		"headSize": 64,
		"vocabulary": 32128,
		"tied": false,
		"decoderLayers": 24,
		"shapeFrom": ["config: google/flan-t5-xxl"]
	},
	{
		"id": "mpt-7b",
		"hub": ["mosaicml/mpt-7b", "mosaicml/mpt-7b-instruct"],
		"architecture": "mpt",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 16384,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 128,
		"vocabulary": 50432,
		"tied": true,
		"fused": ["Wqkv"],
		"shapeFrom": ["config: OpenVINO/mpt-7b-int8-ov"]
	},
	{
		"id": "mpt-30b",
		"hub": ["mosaicml/mpt-30b"],
		"architecture": "mpt",
		"hidden": 7168,
		"layers": 48,
		"intermediate": 28672,
		"heads": 64,
		"kvHeads": 64,
		"headSize": 112,
		"vocabulary": 50432,
		"tied": true,
		"fused": ["Wqkv"],
		"shapeFrom": ["config: mosaicml/mpt-30b-chat"]
	},
	{
		"id": "granite-3.3-2b",
		"hub": ["ibm-granite/granite-3.3-2b-instruct", "ibm-granite/granite-3.3-2b-base"],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 40,
		"intermediate": 8192,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 49159,
		"tied": true,
		"published": 2533539840,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["granite-3.1-2b dimensions (foundation-model-stack/foundation-model-stack fms/models/granite.py L419) with vocabulary 49159"]
	},
	{
		"id": "granite-3.3-8b",
		"hub": ["ibm-granite/granite-3.3-8b-instruct", "ibm-granite/granite-3.3-8b-base"],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 40,
		"intermediate": 12800,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 49159,
		"tied": true,
		"published": 8170864640,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["granite-3.1-8b dimensions (foundation-model-stack/foundation-model-stack fms/models/granite.py L400) with vocabulary 49159"]
	},
	{
		"id": "granite-4.1-8b",
		"hub": ["ibm-granite/granite-4.1-8b"],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 40,
		"intermediate": 12800,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 100352,
		"tied": false,
		"published": 8791592960,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["foundation-model-stack/foundation-model-stack fms/models/granite_moe_hybrid.py L37 (8b entry)"]
	},
	{
		"id": "granite-4.0-h-small",
		"hub": ["ibm-granite/granite-4.0-h-small"],
		"architecture": "hybrid-mamba2",
		"hidden": 4096,
		"layers": 40,
		"intermediate": 768,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 100352,
		"tied": true,
		"experts": 72,
		"expertsPerToken": 10,
		"expertIntermediate": 768,
		"sharedIntermediate": 1536,
		"attentionLayers": 4,
		"mamba": {
			"heads": 128,
			"headSize": 64,
			"state": 128,
			"groups": 1,
			"convolution": 4
		},
		"published": 32207337984,
		"publishedFrom": ["hub-kvfit"],
		"shapeFrom": ["config.json not seen", "dimensions confirmed only by the exact total"]
	},
	{
		"id": "gpt2",
		"hub": ["openai-community/gpt2", "gpt2"],
		"architecture": "gpt2",
		"hidden": 768,
		"layers": 12,
		"intermediate": 3072,
		"heads": 12,
		"kvHeads": 12,
		"headSize": 64,
		"vocabulary": 50257,
		"tied": true,
		"positions": 1024,
		"fused": ["c_attn"],
		"published": 124439808,
		"publishedFrom": ["model totals asserted in public tests"],
		"shapeFrom": ["mlc-llm"]
	},
	{
		"id": "gpt2-large",
		"hub": ["openai-community/gpt2-large", "gpt2-large"],
		"architecture": "gpt2",
		"hidden": 1280,
		"layers": 36,
		"intermediate": 5120,
		"heads": 20,
		"kvHeads": 20,
		"headSize": 64,
		"vocabulary": 50257,
		"tied": true,
		"positions": 1024,
		"fused": ["c_attn"],
		"published": 774030080,
		"publishedFrom": ["peft: src/peft/peft_model.py L2034 and microsoft/LoRA README (774.03M)"],
		"shapeFrom": ["huggingface/peft src/peft/peft_model.py L2018 (layers 36, width 1280, heads 20)"]
	},
	{
		"id": "codellama-7b",
		"hub": ["codellama/CodeLlama-7b-hf", "codellama/CodeLlama-7b-Instruct-hf"],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 11008,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 128,
		"vocabulary": 32016,
		"tied": false,
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "codellama-13b",
		"hub": ["codellama/CodeLlama-13b-hf", "codellama/CodeLlama-13b-Instruct-hf"],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 40,
		"intermediate": 13824,
		"heads": 40,
		"kvHeads": 40,
		"headSize": 128,
		"vocabulary": 32016,
		"tied": false,
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "codellama-70b",
		"hub": [
			"codellama/CodeLlama-70b-hf",
			"codellama/CodeLlama-70b-Python-hf",
			"codellama/CodeLlama-70b-Instruct-hf"
		],
		"architecture": "decoder-gated",
		"hidden": 8192,
		"layers": 80,
		"intermediate": 28672,
		"heads": 64,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 32016,
		"tied": false,
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "llama-30b",
		"hub": ["huggyllama/llama-30b"],
		"architecture": "decoder-gated",
		"hidden": 6656,
		"layers": 60,
		"intermediate": 17920,
		"heads": 52,
		"kvHeads": 52,
		"headSize": 128,
		"vocabulary": 32e3,
		"tied": false,
		"shapeFrom": ["litgpt", "llama-paper"]
	},
	{
		"id": "llama-65b",
		"hub": ["huggyllama/llama-65b"],
		"architecture": "decoder-gated",
		"hidden": 8192,
		"layers": 80,
		"intermediate": 22016,
		"heads": 64,
		"kvHeads": 64,
		"headSize": 128,
		"vocabulary": 32e3,
		"tied": false,
		"published": 65285660672,
		"publishedFrom": ["public-code"],
		"shapeFrom": ["llama-paper"]
	},
	{
		"id": "open-llama-3b",
		"hub": ["openlm-research/open_llama_3b", "openlm-research/open_llama_3b_v2"],
		"architecture": "decoder-gated",
		"hidden": 3200,
		"layers": 26,
		"intermediate": 8640,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 100,
		"vocabulary": 32e3,
		"tied": false,
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "mistral-large-2407",
		"hub": ["mistralai/Mistral-Large-Instruct-2407", "mistralai/Mistral-Large-Instruct-2411"],
		"architecture": "decoder-gated",
		"hidden": 12288,
		"layers": 88,
		"intermediate": 28672,
		"heads": 96,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 32768,
		"tied": false,
		"published": 122610069504,
		"publishedFrom": ["public-code"],
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "ministral-8b-2410",
		"hub": ["mistralai/Ministral-8B-Instruct-2410"],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 36,
		"intermediate": 12288,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 131072,
		"tied": false,
		"published": 8019808256,
		"publishedFrom": ["hub-audit"],
		"shapeFrom": ["dimensions recalled, config.json not seen; confirmed by the exact published total"]
	},
	{
		"id": "mistral-small-3.1-24b",
		"hub": [
			"mistralai/Mistral-Small-3.1-24B-Base-2503",
			"mistralai/Mistral-Small-3.1-24B-Instruct-2503",
			"mistralai/Mistral-Small-3.2-24B-Instruct-2506"
		],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 40,
		"intermediate": 32768,
		"heads": 32,
		"kvHeads": 8,
		"headSize": 128,
		"vocabulary": 131072,
		"tied": false,
		"beside": {
			"kind": "vision",
			"weights": 438958080
		},
		"published": 24011361280,
		"publishedFrom": ["keras"],
		"shapeFrom": ["dimensions of mistral-small-24b; the rest of the published total is the vision encoder and its projector"]
	},
	{
		"id": "phi-3-medium",
		"hub": ["microsoft/Phi-3-medium-4k-instruct", "microsoft/Phi-3-medium-128k-instruct"],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 40,
		"intermediate": 17920,
		"heads": 40,
		"kvHeads": 10,
		"headSize": 128,
		"vocabulary": 32064,
		"tied": false,
		"fused": ["qkv_proj", "gate_up_proj"],
		"published": 13960238080,
		"publishedFrom": ["public-code"],
		"shapeFrom": ["dimensions of phi-4 with vocabulary 32064; confirmed by the exact published total"]
	},
	{
		"id": "falcon3-1b",
		"hub": ["tiiuae/Falcon3-1B-Base", "tiiuae/Falcon3-1B-Instruct"],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 18,
		"intermediate": 8192,
		"heads": 8,
		"kvHeads": 4,
		"headSize": 256,
		"vocabulary": 131072,
		"tied": false,
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "falcon3-3b",
		"hub": ["tiiuae/Falcon3-3B-Base", "tiiuae/Falcon3-3B-Instruct"],
		"architecture": "decoder-gated",
		"hidden": 3072,
		"layers": 22,
		"intermediate": 9216,
		"heads": 12,
		"kvHeads": 4,
		"headSize": 256,
		"vocabulary": 131072,
		"tied": false,
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "olmo-2-1b",
		"hub": [
			"allenai/OLMo-2-0425-1B",
			"allenai/OLMo-2-0425-1B-SFT",
			"allenai/OLMo-2-0425-1B-DPO",
			"allenai/OLMo-2-0425-1B-Instruct"
		],
		"architecture": "decoder-gated",
		"hidden": 2048,
		"layers": 16,
		"intermediate": 8192,
		"heads": 16,
		"kvHeads": 16,
		"headSize": 128,
		"vocabulary": 100352,
		"tied": false,
		"queryKeyNorm": "full",
		"published": 1484916736,
		"publishedFrom": ["public-code"],
		"shapeFrom": ["dimensions recalled, config.json not seen; confirmed by the exact published total"]
	},
	{
		"id": "gemma-3-270m",
		"hub": ["google/gemma-3-270m", "google/gemma-3-270m-it"],
		"architecture": "decoder-gated",
		"hidden": 640,
		"layers": 18,
		"intermediate": 2048,
		"heads": 4,
		"kvHeads": 1,
		"headSize": 256,
		"vocabulary": 262144,
		"tied": true,
		"queryKeyNorm": "per-head",
		"normsPerLayer": 4,
		"published": 268098176,
		"publishedFrom": ["keras", "gguf"],
		"shapeFrom": ["dimensions recalled, config.json not seen; confirmed by the exact published total"]
	},
	{
		"id": "yi-9b",
		"hub": [
			"01-ai/Yi-9B",
			"01-ai/Yi-1.5-9B",
			"01-ai/Yi-1.5-9B-Chat"
		],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 48,
		"intermediate": 11008,
		"heads": 32,
		"kvHeads": 4,
		"headSize": 128,
		"vocabulary": 64e3,
		"tied": false,
		"published": 8829407232,
		"publishedFrom": ["gguf"],
		"shapeFrom": ["public model metadata record"]
	},
	{
		"id": "deepseek-llm-7b",
		"hub": ["deepseek-ai/deepseek-llm-7b-base", "deepseek-ai/deepseek-llm-7b-chat"],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 30,
		"intermediate": 11008,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 128,
		"vocabulary": 102400,
		"tied": false,
		"published": 6910365696,
		"publishedFrom": ["public-code"],
		"shapeFrom": ["dimensions recalled, config.json not seen; confirmed by the exact published total"]
	},
	{
		"id": "qwen1.5-7b",
		"hub": ["Qwen/Qwen1.5-7B", "Qwen/Qwen1.5-7B-Chat"],
		"architecture": "decoder-gated",
		"hidden": 4096,
		"layers": 32,
		"intermediate": 11008,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 128,
		"vocabulary": 151936,
		"tied": false,
		"attentionBias": "qkv",
		"published": 7721324544,
		"publishedFrom": ["public-code"],
		"shapeFrom": ["public model metadata record (32 layers, 32 heads)"]
	},
	{
		"id": "qwen1.5-14b",
		"hub": ["Qwen/Qwen1.5-14B", "Qwen/Qwen1.5-14B-Chat"],
		"architecture": "decoder-gated",
		"hidden": 5120,
		"layers": 40,
		"intermediate": 13696,
		"heads": 40,
		"kvHeads": 40,
		"headSize": 128,
		"vocabulary": 152064,
		"tied": false,
		"attentionBias": "qkv",
		"published": 14167290880,
		"publishedFrom": ["gguf"],
		"shapeFrom": ["public model metadata record (40 layers, 40 heads)"]
	},
	{
		"id": "bloom-1b1",
		"hub": ["bigscience/bloom-1b1", "bigscience/bloomz-1b1"],
		"architecture": "bloom",
		"hidden": 1536,
		"layers": 24,
		"intermediate": 6144,
		"heads": 16,
		"kvHeads": 16,
		"headSize": 96,
		"vocabulary": 250880,
		"tied": true,
		"fused": ["query_key_value"],
		"published": 1065314304,
		"publishedFrom": ["public-code"],
		"shapeFrom": ["bloom-paper"]
	},
	{
		"id": "bloom-3b",
		"hub": ["bigscience/bloom-3b", "bigscience/bloomz-3b"],
		"architecture": "bloom",
		"hidden": 2560,
		"layers": 30,
		"intermediate": 10240,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 80,
		"vocabulary": 250880,
		"tied": true,
		"fused": ["query_key_value"],
		"published": 3002557440,
		"publishedFrom": ["hub-docs"],
		"shapeFrom": ["bloom-paper"]
	},
	{
		"id": "bloom",
		"hub": ["bigscience/bloom", "bigscience/bloomz"],
		"architecture": "bloom",
		"hidden": 14336,
		"layers": 70,
		"intermediate": 57344,
		"heads": 112,
		"kvHeads": 112,
		"headSize": 128,
		"vocabulary": 250880,
		"tied": true,
		"fused": ["query_key_value"],
		"published": 176247271424,
		"publishedFrom": ["hub-docs"],
		"shapeFrom": ["bloom-paper"]
	},
	{
		"id": "opt-1.3b",
		"hub": ["facebook/opt-1.3b"],
		"architecture": "opt",
		"hidden": 2048,
		"layers": 24,
		"intermediate": 8192,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 64,
		"vocabulary": 50272,
		"tied": true,
		"positions": 2048,
		"published": 1315758080,
		"publishedFrom": ["public-code"],
		"shapeFrom": ["opt-paper"]
	},
	{
		"id": "opt-2.7b",
		"hub": ["facebook/opt-2.7b"],
		"architecture": "opt",
		"hidden": 2560,
		"layers": 32,
		"intermediate": 10240,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 80,
		"vocabulary": 50272,
		"tied": true,
		"positions": 2048,
		"published": 2651596800,
		"publishedFrom": ["public-code"],
		"shapeFrom": ["opt-paper"]
	},
	{
		"id": "opt-13b",
		"hub": ["facebook/opt-13b"],
		"architecture": "opt",
		"hidden": 5120,
		"layers": 40,
		"intermediate": 20480,
		"heads": 40,
		"kvHeads": 40,
		"headSize": 128,
		"vocabulary": 50272,
		"tied": true,
		"positions": 2048,
		"shapeFrom": ["opt-paper"]
	},
	{
		"id": "opt-30b",
		"hub": ["facebook/opt-30b"],
		"architecture": "opt",
		"hidden": 7168,
		"layers": 48,
		"intermediate": 28672,
		"heads": 56,
		"kvHeads": 56,
		"headSize": 128,
		"vocabulary": 50272,
		"tied": true,
		"positions": 2048,
		"shapeFrom": ["opt-paper"]
	},
	{
		"id": "opt-66b",
		"hub": ["facebook/opt-66b"],
		"architecture": "opt",
		"hidden": 9216,
		"layers": 64,
		"intermediate": 36864,
		"heads": 72,
		"kvHeads": 72,
		"headSize": 128,
		"vocabulary": 50272,
		"tied": true,
		"positions": 2048,
		"shapeFrom": ["opt-paper"]
	},
	{
		"id": "gpt2-medium",
		"hub": ["openai-community/gpt2-medium", "gpt2-medium"],
		"architecture": "gpt2",
		"hidden": 1024,
		"layers": 24,
		"intermediate": 4096,
		"heads": 16,
		"kvHeads": 16,
		"headSize": 64,
		"vocabulary": 50257,
		"tied": true,
		"positions": 1024,
		"fused": ["c_attn"],
		"published": 354823168,
		"publishedFrom": ["keras", "public-code"],
		"shapeFrom": ["nanogpt"]
	},
	{
		"id": "gpt2-xl",
		"hub": ["openai-community/gpt2-xl", "gpt2-xl"],
		"architecture": "gpt2",
		"hidden": 1600,
		"layers": 48,
		"intermediate": 6400,
		"heads": 25,
		"kvHeads": 25,
		"headSize": 64,
		"vocabulary": 50257,
		"tied": true,
		"positions": 1024,
		"fused": ["c_attn"],
		"published": 1557611200,
		"publishedFrom": ["keras", "public-code"],
		"shapeFrom": ["nanogpt"]
	},
	{
		"id": "pythia-14m",
		"hub": ["EleutherAI/pythia-14m"],
		"architecture": "gpt-neox",
		"hidden": 128,
		"layers": 6,
		"intermediate": 512,
		"heads": 4,
		"kvHeads": 4,
		"headSize": 32,
		"vocabulary": 50304,
		"tied": false,
		"fused": ["query_key_value"],
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "pythia-31m",
		"hub": ["EleutherAI/pythia-31m"],
		"architecture": "gpt-neox",
		"hidden": 256,
		"layers": 6,
		"intermediate": 1024,
		"heads": 8,
		"kvHeads": 8,
		"headSize": 32,
		"vocabulary": 50304,
		"tied": false,
		"fused": ["query_key_value"],
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "pythia-70m",
		"hub": ["EleutherAI/pythia-70m", "EleutherAI/pythia-70m-deduped"],
		"architecture": "gpt-neox",
		"hidden": 512,
		"layers": 6,
		"intermediate": 2048,
		"heads": 8,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 50304,
		"tied": false,
		"fused": ["query_key_value"],
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "stablelm-alpha-3b",
		"hub": ["stabilityai/stablelm-base-alpha-3b", "stabilityai/stablelm-tuned-alpha-3b"],
		"architecture": "gpt-neox",
		"hidden": 4096,
		"layers": 16,
		"intermediate": 16384,
		"heads": 32,
		"kvHeads": 32,
		"headSize": 128,
		"vocabulary": 50688,
		"tied": false,
		"fused": ["query_key_value"],
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "stablelm-alpha-7b",
		"hub": ["stabilityai/stablelm-base-alpha-7b", "stabilityai/stablelm-tuned-alpha-7b"],
		"architecture": "gpt-neox",
		"hidden": 6144,
		"layers": 16,
		"intermediate": 24576,
		"heads": 48,
		"kvHeads": 48,
		"headSize": 128,
		"vocabulary": 50432,
		"tied": false,
		"fused": ["query_key_value"],
		"shapeFrom": ["litgpt"]
	},
	{
		"id": "t5-small",
		"hub": ["google-t5/t5-small", "t5-small"],
		"architecture": "t5",
		"hidden": 512,
		"layers": 6,
		"intermediate": 2048,
		"heads": 8,
		"kvHeads": 8,
		"headSize": 64,
		"vocabulary": 32128,
		"tied": true,
		"decoderLayers": 6,
		"shapeFrom": ["t5-paper"]
	},
	{
		"id": "t5-base",
		"hub": ["google-t5/t5-base", "t5-base"],
		"architecture": "t5",
		"hidden": 768,
		"layers": 12,
		"intermediate": 3072,
		"heads": 12,
		"kvHeads": 12,
		"headSize": 64,
		"vocabulary": 32128,
		"tied": true,
		"decoderLayers": 12,
		"published": 222903552,
		"publishedFrom": ["keras"],
		"shapeFrom": ["t5-paper"]
	},
	{
		"id": "flan-t5-small",
		"hub": ["google/flan-t5-small", "google/t5-v1_1-small"],
		"architecture": "t5-gated",
		"hidden": 512,
		"layers": 8,
		"intermediate": 1024,
		"heads": 6,
		"kvHeads": 6,
		"headSize": 64,
		"vocabulary": 32128,
		"tied": false,
		"decoderLayers": 8,
		"published": 76961152,
		"publishedFrom": ["public-code"],
		"shapeFrom": ["t5-paper"]
	},
	{
		"id": "flan-t5-base",
		"hub": ["google/flan-t5-base", "google/t5-v1_1-base"],
		"architecture": "t5-gated",
		"hidden": 768,
		"layers": 12,
		"intermediate": 2048,
		"heads": 12,
		"kvHeads": 12,
		"headSize": 64,
		"vocabulary": 32128,
		"tied": false,
		"decoderLayers": 12,
		"published": 247577856,
		"publishedFrom": ["keras", "public-code"],
		"shapeFrom": ["t5-paper"]
	}
];

// src/knowledge/models.ts
/** Every shape of this release, in the order of `data/models.json`. */
function allModels() {
	return models;
}
/**
* The shape of a model, from its hub id, an id of a known mirror, or a path whose last folder is its name.
*
* Undefined for every name that is not certain: a name of no known model, a fine-tune under its own name, or a
* short name that several shapes answer to.
*
* @param id as a configuration states it: `unsloth/Llama-3.2-1B-bnb-4bit`, `/models/Meta-Llama-3-8B-Instruct/`
*/
function findModel(id) {
	const name = canonicalName(nameOf(id));
	const row = index().get(name);
	if (row === void 0 || row === "ambiguous") return void 0;
	return trusted(organisationOf(id), name, row.owners) ? row.shape : void 0;
}
let built;
/** Built on the first question: most runs of the linter ask about one model or none. */
function index() {
	built ??= buildIndex(allModels());
	return built;
}
function buildIndex(shapes) {
	const rows = /* @__PURE__ */ new Map();
	for (const shape of shapes) {
		const owners = new Set(shape.hub.map((id) => (organisationOf(id) ?? "").toLowerCase()));
		const names = new Set([shape.id, ...shape.hub.map(nameOf)].map(canonicalName));
		for (const name of names) rows.set(name, rows.has(name) ? "ambiguous" : {
			shape,
			owners
		});
	}
	return rows;
}
/**
* A name without a size (`gpt2`, `phi-2`) is too short to vouch for itself: somebody's own `team/gpt2` may be
* anything. A name with a size is taken from every organisation, since mirrors keep it to the letter.
*/
function trusted(organisation, name, owners) {
	if (organisation === void 0) return true;
	const owner = organisation.toLowerCase();
	return owners.has(owner) || mirrors.has(owner) || /(?:^|-)(?:\d+x)?\d+(?:\.\d+)?[bm](?:-|$)/.test(name);
}
/** Organisations that publish other people's models under unchanged names. */
const mirrors = /* @__PURE__ */ new Set([
	"unsloth",
	"nousresearch",
	"mlx-community",
	"thebloke",
	"huggyllama",
	"hugging-quants",
	"neuralmagic",
	"redhatai",
	"axolotl-ai-co",
	"axolotl-quants",
	"llm-research",
	"ai-modelscope",
	"mistral-community",
	"modelcloud",
	"techxgenus",
	"bartowski",
	"lmstudio-community"
]);

// src/knowledge/resources/layers.ts
/**
* Every matrix inside the layers of a model; the output head is apart, in `headLayer`.
*
* Names and widths from the modelling files of transformers, counts from the shape (source: `data/models.json`;
* the test holds the sums against published totals).
*/
function linearLayers(shape) {
	return byArchitecture[shape.architecture](shape);
}
/** The output head. Tied heads share the embedding, yet an adapter on `lm_head` has its own factors. */
function headLayer(shape) {
	return {
		name: shape.architecture === "gpt-neox" ? "embed_out" : "lm_head",
		part: "head",
		inputs: shape.hidden,
		outputs: shape.vocabulary,
		count: 1
	};
}
const layer = (name, part, inputs, outputs, count) => ({
	name,
	part,
	inputs,
	outputs,
	count
});
const byArchitecture = {
	"decoder-gated": (s) => [...attention(s, s.layers), ...s.experts === void 0 ? gatedMlp(s, s.intermediate, s.layers) : experts(s)],
	"hybrid-mamba2": (s) => [
		...attention(s, s.attentionLayers ?? 0),
		...stateSpace(s),
		...s.experts === void 0 ? [] : experts(s),
		...sharedMlp(s)
	],
	"gpt-neox": fusedQueryKeyValue,
	falcon: fusedQueryKeyValue,
	bloom: fusedQueryKeyValue,
	"phi-2": (s) => [...separateAttention(s, "dense", s.layers), ...plainMlp(s, "fc1", "fc2")],
	opt: (s) => [...separateAttention(s, "out_proj", s.layers), ...plainMlp(s, "fc1", "fc2")],
	gpt2: (s) => [
		layer("c_attn", "attention", s.hidden, 3 * s.hidden, s.layers),
		layer("c_proj", "attention", s.hidden, s.hidden, s.layers),
		...plainMlp(s, "c_fc", "c_proj")
	],
	mpt: (s) => [
		layer("Wqkv", "attention", s.hidden, 3 * s.hidden, s.layers),
		layer("out_proj", "attention", s.hidden, s.hidden, s.layers),
		...plainMlp(s, "up_proj", "down_proj")
	],
	t5: (s) => [...encoderDecoderAttention(s), ...encoderDecoderMlp(s, ["wi"])],
	"t5-gated": (s) => [...encoderDecoderAttention(s), ...encoderDecoderMlp(s, ["wi_0", "wi_1"])],
	"gpt-oss": (s) => [...attention(s, s.layers), ...experts(s)]
};
function attention(s, count) {
	if (!s.fused?.includes("qkv_proj")) return separateAttention(s, "o_proj", count);
	const queries = s.heads * s.headSize;
	return [layer("qkv_proj", "attention", s.hidden, queries + 2 * s.kvHeads * s.headSize, count), layer("o_proj", "attention", queries, s.hidden, count)];
}
function separateAttention(s, output, count) {
	const queries = s.heads * s.headSize;
	const keys = s.kvHeads * s.headSize;
	return [
		layer("q_proj", "attention", s.hidden, queries, count),
		layer("k_proj", "attention", s.hidden, keys, count),
		layer("v_proj", "attention", s.hidden, keys, count),
		layer(output, "attention", queries, s.hidden, count)
	];
}
function gatedMlp(s, width, count) {
	const down = layer("down_proj", "mlp", width, s.hidden, count);
	if (s.fused?.includes("gate_up_proj")) return [layer("gate_up_proj", "mlp", s.hidden, 2 * width, count), down];
	return [
		layer("gate_proj", "mlp", s.hidden, width, count),
		layer("up_proj", "mlp", s.hidden, width, count),
		down
	];
}
function plainMlp(s, up, down) {
	return [layer(up, "mlp", s.hidden, s.intermediate, s.layers), layer(down, "mlp", s.intermediate, s.hidden, s.layers)];
}
/** Experts are one matrix each here; newer releases of transformers stack them without changing the sums. */
function experts(s) {
	const number = s.experts ?? 0;
	const width = s.expertIntermediate ?? s.intermediate;
	return [
		layer("router", "router", s.hidden, number, s.layers),
		layer("gate_proj", "expert", s.hidden, width, number * s.layers),
		layer("up_proj", "expert", s.hidden, width, number * s.layers),
		layer("down_proj", "expert", width, s.hidden, number * s.layers)
	];
}
function sharedMlp(s) {
	const width = s.sharedIntermediate;
	if (width === void 0) return [];
	return [layer("input_linear", "mlp", s.hidden, 2 * width, s.layers), layer("output_linear", "mlp", width, s.hidden, s.layers)];
}
function stateSpace(s) {
	if (s.mamba === void 0) return [];
	const inner = s.mamba.heads * s.mamba.headSize;
	const count = s.layers - (s.attentionLayers ?? 0);
	const projected = 2 * inner + 2 * s.mamba.groups * s.mamba.state + s.mamba.heads;
	return [layer("in_proj", "state-space", s.hidden, projected, count), layer("out_proj", "state-space", inner, s.hidden, count)];
}
function fusedQueryKeyValue(s) {
	const queries = s.heads * s.headSize;
	return [
		layer("query_key_value", "attention", s.hidden, queries + 2 * s.kvHeads * s.headSize, s.layers),
		layer("dense", "attention", queries, s.hidden, s.layers),
		...plainMlp(s, "dense_h_to_4h", "dense_4h_to_h")
	];
}
/** Encoder self-attention, decoder self-attention and decoder cross-attention bear the same names. */
function encoderDecoderAttention(s) {
	const inner = s.heads * s.headSize;
	const count = s.layers + 2 * (s.decoderLayers ?? s.layers);
	return [...[
		"q",
		"k",
		"v"
	].map((name) => layer(name, "attention", s.hidden, inner, count)), layer("o", "attention", inner, s.hidden, count)];
}
function encoderDecoderMlp(s, up) {
	const count = s.layers + (s.decoderLayers ?? s.layers);
	return [...up.map((name) => layer(name, "mlp", s.hidden, s.intermediate, count)), layer("wo", "mlp", s.intermediate, s.hidden, count)];
}
/**
* The matrices of a model with fused ones taken apart: `qkv_proj` as `q_proj`, `k_proj`, `v_proj` and
* `gate_up_proj` as `gate_proj`, `up_proj`. Some frameworks adapt the parts one by one (litgpt), whatever the
* checkpoint does.
*/
function splitLayers(shape) {
	return linearLayers(shape).flatMap((fused) => partsOf(fused, shape) ?? [fused]);
}
function partsOf(fused, s) {
	if (fusedAttention.has(fused.name)) return separateAttention(s, "", fused.count).slice(0, 3);
	if (fused.name === "gate_up_proj") return ["gate_proj", "up_proj"].map((name) => ({
		...fused,
		name,
		outputs: fused.outputs / 2
	}));
}
const fusedAttention = /* @__PURE__ */ new Set([
	"qkv_proj",
	"query_key_value",
	"c_attn",
	"Wqkv"
]);

// src/knowledge/resources/weights.ts
/**
* All weights of a model: matrices, embeddings, head, norms and biases, with the vision part of a multimodal
* model, without constants and second copies that a checkpoint may hold.
*
* Exact for every shape whose published total is known (`test/knowledge/resources/weights.test.ts`).
*
* @returns a count of weights
*/
function totalWeights(shape) {
	const vision = shape.beside?.kind === "vision" ? shape.beside.weights : 0;
	return languageWeights(shape) + vision;
}
/** As `totalWeights`, without the vision part. */
function languageWeights(shape) {
	return linearWeights(shape) + embeddingWeights(shape) + normWeights(shape) + vectors[shape.architecture](shape);
}
/**
* Weights in the matrices inside the layers. These are what a 4-bit or 8-bit quantiser shrinks; embeddings, head
* and norms keep 16 bits.
*/
function linearWeights(shape) {
	return sum$1(linearLayers(shape).map((layer) => layer.inputs * layer.outputs * layer.count));
}
/** Weights of the input embedding, the position table and, unless it is tied, the output head. */
function embeddingWeights(shape) {
	const tables = shape.tied ? 1 : 2;
	const positions = (shape.positions ?? 0) + (shape.architecture === "opt" ? 2 : 0);
	return shape.vocabulary * shape.hidden * tables + positions * shape.hidden;
}
/**
* Weights and biases of all norms: what LayerNorm tuning trains.
*
* @returns a count of weights
*/
function normWeights(shape) {
	return norms[shape.architecture](shape);
}
const sum$1 = (numbers) => numbers.reduce((total, number) => total + number, 0);
const none = () => 0;
/** Two norms with bias in a layer, and one behind the last. */
const layerNorms = (s) => s.layers * 4 * s.hidden + 2 * s.hidden;
const norms = {
	"decoder-gated": (s) => s.layers * ((s.normsPerLayer ?? 2) * s.hidden + queryKeyNorms(s)) + s.hidden,
	"hybrid-mamba2": (s) => s.layers * 2 * s.hidden + (s.layers - (s.attentionLayers ?? 0)) * mambaWidth(s) + s.hidden,
	"gpt-neox": layerNorms,
	"phi-2": (s) => s.layers * 2 * s.hidden + 2 * s.hidden,
	falcon: (s) => s.layers * 2 * (s.normsPerLayer ?? 1) * s.hidden + 2 * s.hidden,
	bloom: (s) => layerNorms(s) + 2 * s.hidden,
	opt: layerNorms,
	gpt2: layerNorms,
	mpt: (s) => s.layers * 2 * s.hidden + s.hidden,
	t5: encoderDecoderNorms,
	"t5-gated": encoderDecoderNorms,
	"gpt-oss": (s) => s.layers * 2 * s.hidden + s.hidden
};
/** Biases and other vectors that are neither matrix, embedding nor norm. */
const vectors = {
	"decoder-gated": (s) => s.layers * queryKeyValueBiases(s),
	"hybrid-mamba2": (s) => (s.layers - (s.attentionLayers ?? 0)) * stateSpaceVectors(s),
	"gpt-neox": matrixBiases,
	"phi-2": (s) => matrixBiases(s) + s.vocabulary,
	falcon: none,
	bloom: matrixBiases,
	opt: matrixBiases,
	gpt2: matrixBiases,
	mpt: none,
	t5: relativePositions,
	"t5-gated": relativePositions,
	"gpt-oss": (s) => s.layers * sinksAndBiases(s)
};
function queryKeyValueBiases(s) {
	return s.attentionBias === "qkv" ? (s.heads + 2 * s.kvHeads) * s.headSize : 0;
}
function queryKeyNorms(s) {
	if (s.queryKeyNorm === "per-head") return 2 * s.headSize;
	return s.queryKeyNorm === "full" ? (s.heads + s.kvHeads) * s.headSize : 0;
}
/** Biases of the four attention matrices and of both MLP matrices. */
function matrixBiases(s) {
	return s.layers * (4 * s.hidden + s.intermediate + s.hidden);
}
function mambaWidth(s) {
	return s.mamba === void 0 ? 0 : s.mamba.heads * s.mamba.headSize;
}
/** The convolution with its bias; step, decay and skip of each head. */
function stateSpaceVectors(s) {
	if (s.mamba === void 0) return 0;
	return (mambaWidth(s) + 2 * s.mamba.groups * s.mamba.state) * (s.mamba.convolution + 1) + 3 * s.mamba.heads;
}
/** Two norms in an encoder layer, three in a decoder layer, one behind each half; none has a bias. */
function encoderDecoderNorms(s) {
	return s.hidden * (2 * s.layers + 3 * (s.decoderLayers ?? s.layers) + 2);
}
/** 32 buckets of relative positions for each head, in encoder and decoder. */
function relativePositions(s) {
	return 64 * s.heads;
}
/** Biases of attention, router and experts, and one sink a head. */
function sinksAndBiases(s) {
	const number = s.experts ?? 0;
	const width = s.expertIntermediate ?? s.intermediate;
	return (s.heads + 2 * s.kvHeads) * s.headSize + s.hidden + s.heads + number + number * (2 * width + s.hidden);
}

// src/knowledge/resources/memory.ts
/** Bytes for each trained weight. Mixed-precision figures as in the ZeRO paper (2+2+12); the others are sums of widths. */
const bytesPerTrainedWeight = {
	mixed: {
		weights: 2,
		gradients: 2,
		optimizer: 12
	},
	"mixed-fp32-gradients": {
		weights: 2,
		gradients: 4,
		optimizer: 12
	},
	bf16: {
		weights: 2,
		gradients: 2,
		optimizer: 4
	},
	"bf16-8bit-optimizer": {
		weights: 2,
		gradients: 2,
		optimizer: 2
	}
};
/**
* Bytes for each frozen weight of a quantised matrix. NF4 keeps one 32-bit constant for each block of 64 weights;
* double quantisation keeps 8 bits for it and 32 bits for each 256 blocks. The constants of 8-bit rows are left out.
*/
const bytesPerFrozenWeight = {
	"16-bit": 2,
	"8-bit": 1,
	nf4: 4.5 / 8,
	"nf4-double": 4.126953125 / 8
};
const unsharded = {
	stage: 0,
	devices: 1
};
const gigabyte$1 = 1e9;
/**
* Least memory on each device for weights, gradients and optimiser states of a full tune.
* Activations, buffers and fragmentation come on top: say "at least".
*
* @returns GB of 10^9 bytes on each device
*/
function fullTuneMemory(shape, regime = "mixed", sharding = unsharded) {
	return trainedBytes(totalWeights(shape), regime, sharding) / gigabyte$1;
}
/**
* Least memory on each device for a frozen base and a trained adapter or soft prompt.
*
* Quantisation shrinks the matrices inside the layers; embeddings, head and norms keep 16 bits.
*
* @param trainable trained weights, as `loraWeights` and its neighbours give
* @returns GB of 10^9 bytes on each device
*/
function adapterTuneMemory(shape, trainable, base = "16-bit", regime = "mixed", sharding = unsharded) {
	return (frozenBytes(shape, base) / share(sharding, 3) + trainedBytes(trainable, regime, sharding)) / gigabyte$1;
}
function frozenBytes(shape, format) {
	const matrices = linearWeights(shape);
	return matrices * bytesPerFrozenWeight[format] + (totalWeights(shape) - matrices) * 2;
}
function trainedBytes(weights, regime, sharding) {
	const bytes = bytesPerTrainedWeight[regime];
	return weights * bytes.weights / share(sharding, 3) + weights * bytes.gradients / share(sharding, 2) + weights * bytes.optimizer / share(sharding, 1);
}
/** By how many devices something is divided that is sharded from a stage on. */
function share(sharding, from) {
	return sharding.stage >= from ? sharding.devices : 1;
}

// src/knowledge/resources/trainable.ts
/**
* Weights that a LoRA adapter trains: `rank * (inputs + outputs)` for each matrix.
* Modules trained in full beside the adapter are not in it; see `moduleWeights`.
*
* @returns a count of weights; undefined if a target is no module of this model, or how experts are adapted is open
*/
function loraWeights(shape, choice) {
	if (!(choice.rank >= 1)) return void 0;
	const layers = targetLayers(shape, choice.targets);
	if (layers === void 0) return void 0;
	if (choice.experts === void 0 && layers.some((layer) => layer.part === "expert")) return void 0;
	return sum(layers.map((layer) => adapterOn(layer, shape, choice)));
}
function adapterOn(layer, shape, choice) {
	const magnitudes = choice.dora === true ? layer.outputs * layer.count : 0;
	if (layer.part === "expert" && choice.experts === "shared") return choice.rank * sharedFactors(layer, shape) + magnitudes;
	return choice.rank * (layer.inputs + layer.outputs) * layer.count + magnitudes;
}
/** The factor on the side of the hidden state is common to all experts of a layer. */
function sharedFactors(layer, shape) {
	const inside = layer.inputs === shape.hidden ? layer.outputs : layer.inputs;
	return shape.layers * shape.hidden + layer.count * inside;
}
/**
* The matrices that targets stand for. Parts of a fused matrix (`q_proj` where the model has `qkv_proj`) count
* as matrices of their own, as the frameworks that offer them do.
*
* @returns undefined if a name fits nothing in this model
*/
function targetLayers(shape, targets) {
	const layers = linearLayers(shape);
	if (targets === "all-linear") return layers.filter((layer) => layer.part !== "router");
	if (targets === "attention") return layers.filter((layer) => layer.part === "attention");
	const known = [
		layers,
		splitLayers(shape),
		[headLayer(shape), embeddingLayer(shape)]
	];
	const found = [...new Set(targets)].map((target) => layersNamed(known, target));
	return found.every((group) => group !== void 0) ? [...new Set(found.flat())] : void 0;
}
/** An embedding takes the same two factors as a matrix, from the vocabulary to the hidden state. */
function embeddingLayer(shape) {
	return {
		name: "embed_tokens",
		part: "head",
		inputs: shape.vocabulary,
		outputs: shape.hidden,
		count: 1
	};
}
function layersNamed(groups, target) {
	const path = target.split(".");
	const name = path.at(-1) ?? "";
	const part = path.some((step) => /^(?:self_)?attn$|attention/.test(step)) ? "attention" : path.some((step) => step === "mlp" || step === "ffn") ? "mlp" : void 0;
	for (const group of groups) {
		const named = group.filter((layer) => layer.name === name || alsoCalled[layer.name] === name);
		const narrowed = part === void 0 ? named : named.filter((l) => l.part === "attention" === (part === "attention"));
		if (narrowed.length > 0) return narrowed;
	}
}
/** Names that torchtune and Mistral's own code give to the same matrices. */
const alsoCalled = {
	o_proj: "output_proj",
	gate_proj: "w1",
	down_proj: "w2",
	up_proj: "w3",
	lm_head: "output",
	embed_out: "lm_head",
	embed_tokens: "tok_embeddings"
};
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// src/knowledge/resources/storage.ts
const gigabyte = 1e9;
const megabyte = 1e6;
/**
* Size of the weights of a model.
*
* @param bytes bytes for each weight; 2 for 16 bits
* @returns GB of 10^9 bytes
*/
function weightsSize(shape, bytes = 2) {
	return bytes * totalWeights(shape) / gigabyte;
}
/**
* Size of an adapter file.
*
* @param trainable trained weights
* @param bytes bytes for each weight: 2 for 16 bits, 4 for 32 bits (peft's usual form over a quantised base)
* @returns MB of 10^6 bytes
*/
function adapterSize(trainable, bytes = 2) {
	return bytes * trainable / megabyte;
}
/**
* Size of several full models derived from one base.
*
* @returns GB of 10^9 bytes in 16 bits
*/
function fullCopiesSize(shape, copies) {
	return copies * weightsSize(shape);
}
/**
* Size of one base with several adapters or soft prompts of equal size.
*
* @param trainable trained weights of one adapter
* @returns GB of 10^9 bytes in 16 bits
*/
function sharedBaseSize(shape, trainable, adapters) {
	return weightsSize(shape) + adapters * 2 * trainable / gigabyte;
}
/** True for a mixture of experts, where only some weights take part in each token. */
function isMixture(shape) {
	return linearLayers(shape).some((layer) => layer.part === "expert");
}

// src/project/derive/cost.ts
const usualRank$1 = 16;
/** What the run costs in weights and memory. Only for bases whose shape is known: no number is better than a guess. */
const cost = (facts) => {
	const shape = findModel(textOf(facts, "model.id") ?? "");
	if (shape === void 0) return {};
	const trainable = trainedWeights(shape, facts);
	const usual = loraWeights(shape, {
		rank: usualRank$1,
		targets: "all-linear"
	});
	const put = (value, ...from) => value === void 0 ? void 0 : derived(facts, value, ["model.id", ...from]);
	return {
		"cost.weightsSize": put(weightsSize(shape)),
		"cost.trainable": put(trainable, "method.kind"),
		"cost.trainableShare": put(trainable && trainable / totalWeights(shape), "method.kind"),
		"cost.stateMemory": put(stateMemory(shape, facts, trainable), "method.kind"),
		"cost.adapterSize": put(isFull(facts) || trainable === void 0 ? void 0 : adapterSize(trainable), "adapter.rank"),
		"cost.loraMemory": put(usual && adapterTuneMemory(shape, usual)),
		"cost.qloraMemory": put(usual && adapterTuneMemory(shape, usual, "nf4-double"))
	};
};
const isFull = (facts) => textOf(facts, "method.kind") === "full";
function trainedWeights(shape, facts) {
	if (isFull(facts)) return totalWeights(shape);
	const rank = numberOf(facts, "adapter.rank");
	const targets = targetsOf(facts);
	const saved = knownValue(facts, "adapter.modulesToSave");
	if (textOf(facts, "method.kind") !== "lora" || rank === void 0 || targets === void 0) return void 0;
	if (Array.isArray(saved) && saved.length > 0) return void 0;
	return loraWeights(shape, {
		rank,
		targets,
		dora: knownValue(facts, "adapter.dora") === true
	});
}
function targetsOf(facts) {
	const mode = textOf(facts, "adapter.targetsMode");
	if (mode === "all-linear" || mode === "attention") return mode;
	const targets = knownValue(facts, "adapter.targets");
	return mode === "list" && Array.isArray(targets) ? targets.map(String) : void 0;
}
/** Optimisers with two moments for each weight: the arithmetic holds for no other. */
function regimeOf(facts) {
	const optimizer = textOf(facts, "hyper.optimizer");
	if (optimizer === "adamw-8bit") return "bf16-8bit-optimizer";
	if (optimizer !== "adamw") return void 0;
	return textOf(facts, "model.loadDtype") === "bf16" ? "bf16" : "mixed";
}
/** Weights, gradients and optimiser states over all devices together. */
function stateMemory(shape, facts, trainable) {
	const regime = regimeOf(facts);
	if (regime === void 0) return void 0;
	if (isFull(facts)) return fullTuneMemory(shape, regime);
	if (trainable === void 0) return void 0;
	const bits = numberOf(facts, "quantization.bits");
	return adapterTuneMemory(shape, trainable, bits === 4 ? "nf4-double" : bits === 8 ? "8-bit" : "16-bit", regime);
}

// src/project/derive/data.ts
const lists = [
	"data.train",
	"data.validation",
	"data.test"
];
/** Below this a name is only a hint, which no fact may rest on. */
const leastConfidence = .5;
/** What the ids of the data sources say. */
const sources = (facts) => {
	const found = {};
	for (const list of lists) for (const record of recordsOf(facts, list)) Object.assign(found, sourceFacts(facts, record));
	const count = numberOf(facts, "data.train");
	return {
		...found,
		"data.sourceCount": count === void 0 ? void 0 : derived(facts, count, ["data.train"])
	};
};
function sourceFacts(facts, record) {
	const id = textOf(facts, `${record}.id`);
	if (id === void 0) return {};
	const from = [`${record}.id`];
	const kind = readModelName(id).idKind;
	const format = textOf(facts, `${record}.format`);
	return {
		[`${record}.idKind`]: derived(facts, kind.value, from, { confidence: kind.confidence }),
		[`${record}.labelled`]: format === void 0 ? void 0 : labelled(facts, record, format),
		...named(facts, record, matchesOf(facts, record, id, format))
	};
}
/** Formats that always carry the wanted answer, and those that never do. */
const labelledFormats = {
	instruction: true,
	chat: true,
	preference: true,
	"binary-feedback": true,
	classification: true,
	stepwise: true,
	text: false,
	"prompt-only": false
};
function labelled(facts, record, format) {
	const value = labelledFormats[format];
	return value === void 0 ? void 0 : derived(facts, value, [`${record}.format`]);
}
function matchesOf(facts, record, id, format) {
	return recogniseDataset(id, textOf(facts, `${record}.config`)).filter((match) => match.confidence >= leastConfidence && (match.onlyAsText !== true || format === "text"));
}
/** What a known data set is, by its name. A name that says nothing leaves these facts out. */
function named(facts, record, matches) {
	const best = matches[0];
	if (best === void 0) return {};
	const from = [`${record}.id`];
	const closed = matches.find((match) => match.closedBook !== void 0);
	const general = matches.find((match) => match.general === true);
	const sure = (match) => ({ confidence: match.confidence });
	return {
		[`${record}.family`]: derived(facts, best.family, from, sure(best)),
		[`${record}.task`]: best.task === void 0 ? void 0 : derived(facts, best.task, from, sure(best)),
		[`${record}.closedBook`]: closed && derived(facts, closed.closedBook === true, from, sure(closed)),
		[`${record}.general`]: general && derived(facts, true, from, sure(general))
	};
}
/** How much of the training data asks for facts without giving them; counted in sources, as sizes are unknown. */
const closedBook = (facts) => {
	const records = recordsOf(facts, "data.train");
	const closed = records.filter((record) => knownValue(facts, `${record}.closedBook`) === true);
	if (closed.length === 0) return {};
	const from = closed.map((record) => `${record}.closedBook`);
	return {
		"data.closedBookShare": derived(facts, closed.length / records.length, from),
		"data.closedBookSources": derived(facts, closed.flatMap((record) => textOf(facts, `${record}.id`) ?? []), from)
	};
};
/**
* Whether general instruction data keeps other skills alive. "No" is only said when every source is known to be there
* and none has a name that could be general.
*/
const generalSource = (facts) => {
	const records = recordsOf(facts, "data.train");
	const general = records.find((record) => knownValue(facts, `${record}.general`) === true);
	if (general) return { "data.generalSource": derived(facts, true, [`${general}.general`]) };
	return records.length > 0 && records.every((record) => textOf(facts, `${record}.id`) !== void 0) ? { "data.generalSource": derived(facts, false, ["data.train"]) } : {};
};

// src/project/derive/evaluation.ts
/** Held-out data: a validation source, or a part of the training data kept back. */
const heldOutData = (facts) => {
	if ((numberOf(facts, "data.validation") ?? 0) > 0) return { "evaluation.data": derived(facts, true, ["data.validation"]) };
	const kind = textOf(facts, "data.heldOutKind");
	if (kind !== void 0) return { "evaluation.data": derived(facts, kind !== "none", ["data.heldOutKind"]) };
	return facts.get("data.validation")?.state === "unset" && !openQuestion(facts, "data.heldOutKind") ? { "evaluation.data": derived(facts, false, ["data.validation"]) } : {};
};
/**
* Evaluation happens only when there is held-out data *and* something triggers its use. One known "no" settles it;
* a "yes" needs both.
*/
const evaluationEnabled = (facts) => {
	const data = knownValue(facts, "evaluation.data");
	const trigger = textOf(facts, "evaluation.trigger");
	if (data === false) return { "evaluation.enabled": derived(facts, false, ["evaluation.data", "evaluation.trigger"]) };
	if (trigger === "none") return { "evaluation.enabled": derived(facts, false, ["evaluation.trigger", "evaluation.data"]) };
	if (data === true && trigger !== void 0) return { "evaluation.enabled": derived(facts, true, ["evaluation.data", "evaluation.trigger"]) };
	return {};
};
/** The fact may yet be decided elsewhere: unknown is not the same as no. */
function openQuestion(facts, name) {
	const state = facts.get(name)?.state;
	return state === "external" || state === "unresolved";
}
const general = /mmlu|mt[-_]?bench|hellaswag|arc[-_]?(easy|challenge)|gsm8k|truthful|big[-_]?bench|bbh|ifeval|winogrande|agieval|alpaca[-_]?eval|gauntlet/i;
/**
* A benchmark outside the task, which would show what the model forgets. Task branches do not count. A framework that
* cannot name benchmarks runs none from this file.
*/
const generalCheck = (facts) => {
	if (openQuestion(facts, "evaluation.benchmarks")) return {};
	const benchmarks = knownValue(facts, "evaluation.benchmarks");
	const covered = (Array.isArray(benchmarks) ? benchmarks.map(String) : []).some((name) => general.test(name) && !/_branch$/.test(name));
	return { "evaluation.general": derived(facts, covered, ["evaluation.benchmarks"]) };
};

// src/project/derive/intent.ts
/** How many different kinds of task the model must do. */
const taskTypes = (facts) => {
	const types = recordsOf(facts, "intent.tasks").flatMap((record) => textOf(facts, `${record}.type`) ?? []);
	if (types.length === 0) return {};
	return { "intent.taskTypes": derived(facts, new Set(types).size, ["intent.tasks"]) };
};
/** General suites and edge-case sets among the declared evaluations. */
const declaredEvaluation = (facts) => {
	if (knownValue(facts, "intent.evaluation") === void 0) return {};
	const records = recordsOf(facts, "intent.evaluation");
	const general = records.some((record) => textOf(facts, `${record}.suite`) === "general");
	const edgeCases = records.some((record) => tagsOf(facts, record).includes("edge-cases"));
	return {
		"intent.evaluation.general": derived(facts, general, ["intent.evaluation"]),
		"intent.evaluation.edgeCases": derived(facts, edgeCases, ["intent.evaluation"])
	};
};
function tagsOf(facts, record) {
	const tags = knownValue(facts, `${record}.tags`);
	return Array.isArray(tags) ? tags : [];
}
/** Tasks without a measured baseline, and whether the baseline reaches every target. */
const baseline = (facts) => {
	const results = recordsOf(facts, "intent.baseline");
	const measured = new Set(results.flatMap((record) => textOf(facts, `${record}.task`) ?? []));
	const tasks = recordsOf(facts, "intent.tasks").flatMap((record) => textOf(facts, `${record}.id`) ?? []);
	const missing = tasks.filter((task) => !measured.has(task));
	return {
		...tasks.length > 0 ? { "intent.baselineMissing": derived(facts, missing, ["intent.tasks", "intent.baseline"]) } : {},
		...meetsTarget(facts, results)
	};
};
function meetsTarget(facts, results) {
	const targets = recordsOf(facts, "intent.target");
	if (targets.length === 0 || results.length === 0) return {};
	const verdicts = targets.map((target) => reached(facts, target, results));
	if (verdicts.some((verdict) => verdict === void 0)) return {};
	const all = verdicts.every((verdict) => verdict === true);
	return { "intent.baselineMeetsTarget": derived(facts, all, ["intent.baseline", "intent.target"]) };
}
/** Compares like with like only: the same task and the same metric. */
function reached(facts, target, results) {
	const same = (field) => (record) => textOf(facts, `${record}.${field}`) === textOf(facts, `${target}.${field}`);
	const result = results.filter(same("task")).find(same("metric"));
	const wanted = numberOf(facts, `${target}.value`);
	const value = result === void 0 ? void 0 : numberOf(facts, `${result}.value`);
	if (wanted === void 0 || value === void 0) return void 0;
	return knownValue(facts, `${target}.higherIsBetter`) === false ? value <= wanted : value >= wanted;
}
/** The team's own figures, multiplied out: what shorter prompts save a day, and when that has paid for the run. */
const breakEven = (facts) => {
	const names = [
		"intent.traffic.callsPerDay",
		"intent.traffic.promptTokensBefore",
		"intent.traffic.promptTokensAfter",
		"intent.cost.perMillionInputTokens"
	];
	const [calls, before, after, price] = names.map((name) => numberOf(facts, name));
	if (calls === void 0 || before === void 0 || after === void 0 || price === void 0) return {};
	const saved = calls * (before - after) * price / 1e6;
	const training = numberOf(facts, "intent.cost.training");
	return {
		"intent.cost.savedPerDay": derived(facts, saved, names),
		...training !== void 0 && saved > 0 ? { "intent.cost.breakEvenDays": derived(facts, training / saved, ["intent.cost.training", ...names]) } : {}
	};
};

// src/project/derive/model.ts
/** What the id of the base says: kind of id, family, size, what it was tuned for, and whether it is quantised. */
const baseModel = (facts) => {
	const id = textOf(facts, "model.id");
	if (id === void 0) return {};
	const name = readModelName(id);
	const shape = findModel(id);
	const said = (guess) => guess && derived(facts, guess.value, ["model.id"], { confidence: guess.confidence });
	return {
		"model.idKind": said(name.idKind),
		"model.family": said(name.family),
		"model.parameters": parameters(shape) ?? said(name.parameters),
		"model.variant": name.variant.value === "unknown" ? void 0 : said(name.variant),
		"model.moe": shape ? derived(facts, isMixture(shape), ["model.id"]) : said(name.mixture),
		"model.revisionPinned": pinned(facts),
		...quantisedName(name.quantised, said)
	};
	function parameters(known) {
		return known && derived(facts, totalWeights(known) / 1e9, ["model.id"]);
	}
};
/** A base that is published quantised is trained on as such, whatever the default of the framework. */
function quantisedName(quantised, said) {
	if (quantised === void 0) return {};
	const { confidence } = quantised;
	const { bits, scheme } = quantised.value;
	return {
		"quantization.bits": bits === void 0 ? void 0 : said({
			value: bits,
			confidence
		}),
		"quantization.scheme": scheme === void 0 ? void 0 : said({
			value: scheme,
			confidence
		})
	};
}
/** Pinned means a commit: tags and branches can be moved. */
function pinned(facts) {
	const revision = textOf(facts, "model.revision");
	if (revision !== void 0) return derived(facts, /^[0-9a-f]{7,40}$/.test(revision), ["model.revision"]);
	return facts.get("model.revision")?.state === "unset" ? derived(facts, false, ["model.revision"]) : void 0;
}
/** Weights of the model that the tuned one must replace. */
const referenceModel = (facts) => {
	const id = textOf(facts, "intent.referenceModel.id");
	if (id === void 0 || knownValue(facts, "intent.referenceModel.parameters") !== void 0) return {};
	const shape = findModel(id);
	const guess = readModelName(id).parameters;
	const billions = shape ? totalWeights(shape) / 1e9 : guess?.value;
	if (billions === void 0) return {};
	const confidence = shape ? 1 : guess?.confidence ?? 1;
	return { "intent.referenceModel.parameters": derived(facts, billions, ["intent.referenceModel.id"], { confidence }) };
};

// src/project/derive/output.ts
/** Whether the run would write over the model that it starts from. Hub ids are never folders. */
const outputIsModel = (facts) => {
	const output = textOf(facts, "output.dir");
	const model = textOf(facts, "model.id");
	const kind = textOf(facts, "model.idKind");
	if (output === void 0 || model === void 0 || kind !== "local") return {};
	const same = plain(output) === plain(model);
	return { "output.isModel": derived(facts, same, ["output.dir", "model.id"]) };
};
const plain = (path) => path.replace(/\\/g, "/").replace(/(^|\/)(\.\/)+/g, "$1").replace(/\/+/g, "/").replace(/(.)\/$/, "$1");

// src/project/derive/setting.ts
/** Folders in which a configuration is a sample to start from, not a run that somebody plans. */
const gallery = /(^|\/)(examples?|recipes?|config_hub|tests?|samples?|templates?|cookbooks?|tutorials?|demos?|fixtures?)\//i;
/** A declared purpose wins over the folder. */
const setting = (facts, path) => {
	const purpose = textOf(facts, "intent.purpose");
	if (purpose !== void 0) return { "plan.setting": derived(facts, purpose === "example" || purpose === "smoke-test" ? "gallery" : "project", ["intent.purpose"]) };
	return { "plan.setting": {
		value: gallery.test(path) ? "gallery" : "project",
		state: "derived",
		from: ["plan.path"]
	} };
};

// src/project/derive/index.ts
/** In order: each may use what those before it gave. */
const derivations = [
	baseModel,
	sources,
	closedBook,
	generalSource,
	adapterScale,
	attentionOnly,
	changesBase,
	effectiveBatch,
	totalMemory,
	heldOutData,
	evaluationEnabled,
	generalCheck,
	outputIsModel,
	taskTypes,
	declaredEvaluation,
	baseline,
	breakEven,
	referenceModel,
	setting,
	cost
];
/** What the name of a published base says is nearer to the truth than what the framework does by default. */
const strongerThanDefault = /* @__PURE__ */ new Set(["quantization.bits", "quantization.scheme"]);
/**
* Adds what follows from the facts of one plan. Only the derivations listed here are allowed; each refuses rather than
* guesses. A fact that already has a value is left as it is.
*/
function derive(facts, path) {
	for (const derivation of derivations) for (const [name, fact] of Object.entries(derivation(facts, path))) if (fact !== void 0 && isOpen(facts.get(name), name)) facts.set(name, fact);
}
function isOpen(present, name) {
	if (present === void 0 || present.value === null) return true;
	return present.state === "default" && strongerThanDefault.has(name);
}

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	/**
	* POSIX Bracket Regex
	*/
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// src/project/intent-shape.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const periods = [
	"daily",
	"weekly",
	"monthly",
	"yearly"
];
const value = (kind, about, more = {}) => ({
	kind,
	about,
	...more
});
const map = (about, keys) => ({
	kind: "map",
	about,
	keys
});
const result = map("A measured value of one task.", {
	task: value("text", "Id of the task.", { fact: "task" }),
	metric: value("text", "Name of the metric.", { fact: "metric" }),
	value: value("number", "Its value.", { fact: "value" }),
	higher_is_better: value("flag", "Whether a larger value is better. Default: true.", { fact: "higherIsBetter" })
});
/** `tuning-intent.yaml`: why a model is tuned, in closed words. Every key is optional but `version`. */
const intentShape = map("Why a model is tuned: goals, tasks, data, traffic and serving.", {
	version: value("integer", "Version of this format: 1.", {
		minimum: 1,
		maximum: 1
	}),
	applies_to: value("texts", "Globs, relative to this file, of the configs it speaks for. Absent: all below its folder."),
	goals: value("texts", "What the tuning is for.", {
		oneOf: goals,
		fact: "intent.goals"
	}),
	tasks: {
		kind: "list",
		about: "One entry for each task the model must do.",
		fact: "intent.tasks",
		item: map("A task.", {
			id: value("text", "Short name.", { fact: "id" }),
			type: value("text", "Kind of task.", {
				oneOf: taskTypes$1,
				fact: "type"
			}),
			labels: value("integer", "Labels of a classification task.", {
				minimum: 1,
				fact: "labels"
			}),
			format: value("text", "Form of the output.", {
				oneOf: [
					"json",
					"regex",
					"choice",
					"text"
				],
				fact: "format"
			}),
			classes: {
				kind: "dictionary",
				about: "Examples by label.",
				value: value("integer", "Examples with this label.", { minimum: 0 })
			}
		})
	},
	retrieval: map("Whether facts are supplied in the prompt. Absent: undecided.", {
		used: value("flag", "Passages are retrieved and put into the prompt.", { fact: "intent.retrieval.used" }),
		context_tokens: value("integer", "Tokens of passages per call.", {
			minimum: 0,
			fact: "intent.retrieval.contextTokens"
		})
	}),
	knowledge: map("How the facts behave that the model is to know.", {
		volatility: value("text", "How often they change.", {
			oneOf: [
				"stable",
				"yearly",
				"monthly",
				"weekly",
				"daily"
			],
			fact: "intent.knowledge.volatility"
		}),
		retrain: value("text", "How often the model is trained again.", {
			oneOf: periods,
			fact: "intent.knowledge.retrain"
		})
	}),
	data: map("What is known of the training data.", {
		proprietary: value("flag", "It must not become public.", { fact: "intent.data.proprietary" }),
		examples: value("integer", "Training examples.", {
			minimum: 0,
			fact: "intent.data.examples"
		}),
		tokens: value("integer", "Training tokens.", {
			minimum: 0,
			fact: "intent.data.tokens"
		}),
		curated: value("flag", "The examples were picked by hand.", { fact: "intent.data.curated" }),
		roles: {
			kind: "dictionary",
			about: "What single sources are for, by path or hub id.",
			value: value("text", "Role of the source.", { oneOf: [
				"replay",
				"task",
				"general"
			] })
		}
	}),
	tokens: map("Lengths.", { output: value("integer", "Longest answer in tokens.", {
		minimum: 1,
		fact: "intent.tokens.output"
	}) }),
	baseline: map("What the untuned model does.", {
		methods: value("texts", "What was tried before tuning.", { oneOf: [
			"prompt",
			"few-shot",
			"retrieval",
			"larger-model"
		] }),
		results: {
			kind: "list",
			about: "Its results.",
			fact: "intent.baseline",
			item: result
		}
	}),
	target: {
		kind: "list",
		about: "What the tuned model must reach.",
		fact: "intent.target",
		item: result
	},
	evaluation: {
		kind: "list",
		about: "Evaluations of the result.",
		fact: "intent.evaluation",
		item: map("An evaluation.", {
			path: value("text", "File with held-out examples.", { fact: "path" }),
			suite: value("text", "Suite: `general` is a check of skills outside the task.", { fact: "suite" }),
			tags: value("texts", "Tags such as `edge-cases`.", { fact: "tags" })
		})
	},
	reference_model: map("Model that the tuned one must replace.", {
		id: value("text", "Its id.", { fact: "intent.referenceModel.id" }),
		params: value("number", "Its weights, counted one by one.", { minimum: 0 })
	}),
	traffic: map("Expected use.", {
		calls_per_day: value("integer", "Calls a day.", {
			minimum: 0,
			fact: "intent.traffic.callsPerDay"
		}),
		prompt_tokens_before: value("integer", "Prompt tokens today.", {
			minimum: 0,
			fact: "intent.traffic.promptTokensBefore"
		}),
		prompt_tokens_after: value("integer", "Prompt tokens after tuning.", {
			minimum: 0,
			fact: "intent.traffic.promptTokensAfter"
		}),
		concurrent: value("flag", "Calls for several tasks arrive together.", { fact: "intent.traffic.concurrent" })
	}),
	cost: map("Prices, all in one currency.", {
		training: value("number", "Cost of the run.", {
			minimum: 0,
			fact: "intent.cost.training"
		}),
		per_million_input_tokens: value("number", "Price of a million input tokens.", {
			minimum: 0,
			fact: "intent.cost.perMillionInputTokens"
		}),
		horizon_days: value("integer", "Days in which the run must pay back.", {
			minimum: 1,
			fact: "intent.cost.horizonDays"
		})
	}),
	serving: map("How the result is served.", {
		engine: value("text", "Server.", {
			oneOf: [
				"vllm",
				"tgi",
				"lorax",
				"sglang",
				"watsonx",
				"transformers",
				"other",
				"service"
			],
			fact: "serving.engine"
		}),
		version: value("text", "Its version.", { fact: "serving.version" }),
		merged: value("flag", "The adapter is merged into the base before serving.", { fact: "serving.merged" }),
		max_rank: value("integer", "Largest adapter rank that the server is started with.", {
			minimum: 1,
			fact: "serving.maxRank"
		}),
		max_adapters: value("integer", "Adapters in one batch.", {
			minimum: 1,
			fact: "serving.maxAdapters"
		}),
		structured_output: value("flag", "The server constrains the form of the output.", { fact: "serving.structuredOutput" }),
		isolated: value("flag", "Own hardware for each task.", { fact: "intent.serving.isolated" })
	}),
	hardware: map("Machine the run is planned for.", {
		gpus: value("integer", "Accelerators in total.", {
			minimum: 1,
			fact: "hardware.count"
		}),
		memory_gb: value("number", "Memory of one, in GB.", {
			minimum: 0,
			fact: "hardware.memory"
		}),
		name: value("text", "Name of the accelerator.", { fact: "hardware.name" })
	}),
	single_purpose: value("flag", "Forgetting other skills is accepted.", { fact: "intent.singlePurpose" }),
	keep_skills: value("texts", "Skills that must stay.", { fact: "intent.keepSkills" }),
	purpose: value("text", "What the run is for.", {
		oneOf: [
			"product",
			"research",
			"example",
			"smoke-test"
		],
		fact: "intent.purpose"
	}),
	stage: value("text", "Stage of the product.", {
		oneOf: ["prototype", "production"],
		fact: "intent.stage"
	})
});

// src/project/shape.ts
/** Holds a tree against a shape. */
function shaped(shape, root, file) {
	const walker = {
		file,
		facts: /* @__PURE__ */ new Map(),
		problems: []
	};
	return {
		value: read(shape, {
			node: root,
			prefix: ""
		}, walker) ?? null,
		facts: walker.facts,
		problems: walker.problems
	};
}
function read(shape, here, walker) {
	if (shape.kind === "either") return readEither(shape.of, here, walker);
	if (shape.kind === "map") return readMap(shape.keys, here, walker);
	if (shape.kind === "list") return readList(shape, here, walker);
	if (shape.kind === "dictionary") return readDictionary(shape.value, here, walker);
	return shape.kind === "texts" ? readTexts(shape, here, walker) : readScalar(shape, here, walker);
}
function readEither(shapes, here, walker) {
	const fits = (shape) => {
		if (shape.kind === "map" || shape.kind === "dictionary") return here.node.kind === "map";
		if (shape.kind === "list" || shape.kind === "texts") return here.node.kind === "list";
		return here.node.kind === "scalar";
	};
	const chosen = shapes.find(fits) ?? shapes[0];
	return chosen && read(chosen, here, walker);
}
function readMap(keys, here, walker) {
	if (here.node.kind !== "map") return expected("a map of keys", here, walker);
	const value = Object.create(null);
	for (const entry of here.node.entries.values()) {
		const shape = Object.hasOwn(keys, entry.key) ? keys[entry.key] : void 0;
		if (shape === void 0) unknownKey(entry, Object.keys(keys), walker);
		else assign(value, entry, read(shape, {
			node: entry.value,
			entry,
			prefix: here.prefix
		}, walker));
	}
	return value;
}
function readDictionary(shape, here, walker) {
	if (here.node.kind !== "map") return expected("a map of keys", here, walker);
	const value = Object.create(null);
	for (const entry of here.node.entries.values()) assign(value, entry, read(shape, {
		node: entry.value,
		entry,
		prefix: here.prefix
	}, walker));
	return value;
}
function assign(target, entry, value) {
	if (value !== void 0) target[entry.key] = value;
}
function readList(shape, here, walker) {
	if (here.node.kind !== "list") return expected("a list", here, walker);
	const { items } = here.node;
	if (shape.fact !== void 0) walker.facts.set(shape.fact, factAt(items.length, here, walker.file));
	return items.map((node, index) => read(shape.item, {
		node,
		prefix: shape.fact === void 0 ? here.prefix : `${shape.fact}[${index}].`
	}, walker)).filter((value) => value !== void 0);
}
function readTexts(shape, here, walker) {
	const nodes = here.node.kind === "list" ? here.node.items : [here.node];
	const values = [];
	for (const node of nodes) if (node.kind !== "scalar") expected("a list of texts", {
		...here,
		node
	}, walker);
	else if (allowed(shape.oneOf, node, walker)) values.push(node.text);
	if (shape.fact !== void 0) walker.facts.set(here.prefix + shape.fact, factAt(values, here, walker.file));
	return values;
}
function readScalar(shape, here, walker) {
	const { node } = here;
	if (node.kind !== "scalar") return expected(kindNames[shape.kind], here, walker);
	const value = resolve(node, "yaml-1.2");
	if (value === null) return void 0;
	const taken = take(shape, value, node, walker);
	if (taken !== void 0 && shape.fact !== void 0) walker.facts.set(here.prefix + shape.fact, factAt(taken, here, walker.file));
	return taken;
}
const kindNames = {
	text: "a text",
	number: "a number",
	integer: "a whole number",
	flag: "true or false"
};
function take(shape, value, node, walker) {
	if (shape.kind === "text") return allowed(shape.oneOf, node, walker) ? node.text : void 0;
	if (shape.kind === "flag") return typeof value === "boolean" ? value : complain(`${quote(node.text)} is not true or false`, node, walker);
	if (typeof value !== "number" || shape.kind === "integer" && !Number.isInteger(value)) return complain(`${quote(node.text)} is not ${kindNames[shape.kind]}`, node, walker);
	const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape;
	if (value >= minimum && value <= maximum) return value;
	const bounds = Number.isFinite(maximum) ? `${minimum} to ${maximum}` : `${minimum} or more`;
	return complain(`${quote(node.text)} is outside ${bounds}`, node, walker);
}
function allowed(oneOf, node, walker) {
	if (oneOf === void 0 || oneOf.includes(node.text)) return true;
	const near = closest(node.text, oneOf);
	const hint = near === void 0 ? `expected one of ${oneOf.join(", ")}` : `did you mean ${quote(near)}?`;
	complain(`unknown value ${quote(node.text)}; ${hint}`, node, walker);
	return false;
}
function unknownKey(entry, known, walker) {
	const near = closest(entry.key, known);
	const hint = near === void 0 ? `expected one of ${known.join(", ")}` : `did you mean ${quote(near)}?`;
	walker.problems.push({
		message: `unknown key ${quote(entry.key)}; ${hint}`,
		at: {
			file: walker.file,
			start: entry.keyStart,
			end: entry.keyEnd
		}
	});
}
function expected(what, here, walker) {
	if (here.node.kind === "scalar" && here.node.text === "" && here.node.style === "plain") return void 0;
	return complain(here.entry ? `${quote(here.entry.key)} must be ${what}` : `expected ${what}`, here.node, walker);
}
function complain(message, node, walker) {
	walker.problems.push({
		message,
		at: {
			file: walker.file,
			start: node.start,
			end: node.end
		}
	});
}
const quote = (text) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
function factAt(value, here, file) {
	const { node, entry } = here;
	return {
		value,
		state: "inherited",
		at: {
			file,
			start: node.start,
			end: node.end
		},
		...node.kind === "scalar" ? { raw: node.text } : {},
		...entry ? {
			keyAt: {
				file,
				start: entry.keyStart,
				end: entry.keyEnd
			},
			nativeKey: entry.key
		} : {}
	};
}

// src/project/intent.ts
const manifest = /(^|\/)tuning-intent\.ya?ml$/;
const card = /(^|\/)(README|MODEL_CARD|model_card)\.md$/;
/** A file that may hold an intent by its name alone. */
function isIntentFile(path) {
	return manifest.test(path);
}
function isModelCard(path) {
	return card.test(path);
}
/** Every intent of the project: manifests, and `tuning:` in the front matter of model cards. */
function readIntents(files, parse) {
	const found = [];
	for (const path of files.list()) if (manifest.test(path)) found.push(readManifest(files, path, parse));
	else if (card.test(path)) found.push(readCard(files, path, parse));
	return {
		intents: found.flatMap((one) => one.intents),
		problems: found.flatMap((one) => one.problems),
		unread: found.flatMap((one) => one.unread)
	};
}
const nothing$1 = {
	intents: [],
	problems: [],
	unread: []
};
function readManifest(files, path, parse) {
	const file = files.read(path);
	if (!file.ok) return {
		...nothing$1,
		unread: [{
			path,
			reason: file.reason
		}]
	};
	const parsed = parse(file.text, path);
	const problem = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0];
	const root = parsed.documents[0]?.root;
	if (problem || !root) {
		const message = problem?.message ?? "the file is empty; it needs at least `goals`";
		return {
			...nothing$1,
			problems: [{
				message,
				at: {
					file: path,
					start: problem?.start ?? 0,
					end: problem?.end ?? 0
				}
			}]
		};
	}
	return intentOf(root, path, scopeOf(directoryOf(path)));
}
function readCard(files, path, parse) {
	const file = files.read(path);
	if (!file.ok || !/^---\r?\n/.test(file.text) || !/^tuning:/m.test(file.text)) return nothing$1;
	const root = parse(file.text, path).documents[0]?.root;
	const tuning = root?.kind === "map" ? root.entries.get("tuning")?.value : void 0;
	return tuning ? intentOf(tuning, path, scopeOf(directoryOf(path))) : nothing$1;
}
const scopeOf = (folder) => (path) => relativeTo(folder, path);
function intentOf(root, path, relative) {
	const { value, facts, problems } = shaped(intentShape, root, path);
	const globs = globsOf(value).map((glob) => (0, import_picomatch.default)(glob, { dot: true }));
	const covers = (config) => {
		const inside = relative(config);
		return inside !== void 0 && (globs.length === 0 || globs.some((glob) => glob(inside)));
	};
	return {
		intents: [{
			path,
			at: {
				file: path,
				start: root.start,
				end: root.start
			},
			facts,
			value,
			covers
		}],
		problems,
		unread: []
	};
}
function globsOf(value) {
	const globs = value !== null && typeof value === "object" && "applies_to" in value ? value.applies_to : void 0;
	return Array.isArray(globs) ? globs.map((glob) => String(glob).replace(/^\.\//, "")) : [];
}
/** The intent that holds for a config: the nearest manifest that covers it; nothing is merged. */
function intentFor(path, intents) {
	const depth = (intent) => directoryOf(intent.path).length * 2 + (isIntentFile(intent.path) ? 1 : 0);
	return intents.filter((intent) => intent.covers(path)).sort((a, b) => depth(b) - depth(a))[0];
}
const block = /^[ \t]*#[ \t]*tunelint-intent:/m;
/**
* The intent in a comment of the config itself: `# tunelint-intent: {goals: [customise-style]}`, or the same as a block
* of comment lines. It wins over every manifest.
*/
function intentInComment(text, path, parse) {
	const start = block.exec(text);
	if (!start) return nothing$1;
	const parsed = parse(text.slice(0, start.index).replace(/[^\r\n]/g, " ") + commentLines(text.slice(start.index)), "tunelint-intent.yaml");
	const problem = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0];
	const root = parsed.documents[0]?.root;
	const value = root?.kind === "map" ? root.entries.get("tunelint-intent")?.value : void 0;
	if (problem || value?.kind !== "map") {
		const message = problem?.message ?? "tunelint-intent must hold a map such as {goals: [customise-style]}";
		const at = {
			file: path,
			start: problem?.start ?? start.index,
			end: problem?.end ?? start.index + start[0].length
		};
		return {
			...nothing$1,
			problems: [{
				message,
				at
			}]
		};
	}
	return intentOf(value, path, (config) => config === path ? config : void 0);
}
/** The leading comment lines with their `#` blanked, at the same offsets. Ends at the first other line. */
function commentLines(text) {
	const lines = [];
	for (const [index, line] of text.split("\n").entries()) {
		const match = /^([ \t]*)#(.*)$/s.exec(line);
		if (!match) break;
		if (index > 0 && !/^[ \t]{2,}\S/.test(match[2] ?? "") && (match[2] ?? "").trim() !== "") break;
		const body = match[2] ?? "";
		lines.push(index === 0 ? firstLine(match[1] ?? "", body) : ` ${" ".repeat((match[1] ?? "").length)}${body}`);
	}
	return lines.join("\n");
}
const firstLine = (indent, body) => `${" ".repeat(indent.length + 1)}${body}`;

// src/project/label.ts
const methods = {
	full: "Full tuning",
	partial: "Partial tuning",
	lora: "LoRA",
	oft: "OFT",
	ia3: "(IA)³",
	"prompt-tuning": "Prompt tuning",
	"prefix-tuning": "Prefix tuning",
	"p-tuning": "P-tuning",
	"bottleneck-adapter": "Adapter",
	"llama-adapter": "LLaMA-Adapter",
	"other-peft": "Adapter",
	none: "No training"
};
const objectives = {
	sft: "SFT",
	"continued-pretraining": "continued pre-training",
	"reward-model": "reward model",
	distillation: "distillation",
	classification: "classification",
	reinforcement: "reinforcement tuning",
	embedding: "embedding training"
};
/** A run in words for people: `QLoRA SFT of org/model-8b`. */
function labelOf(facts) {
	const objective = textOf(facts, "objective.kind");
	const what = objective === void 0 || objective === "other" ? "" : objectives[objective] ?? objective.toUpperCase();
	const model = facts.get("model.id");
	const name = textOf(facts, "model.id") ?? model?.raw ?? "a model that is not named";
	return `${[methodName(facts), what].filter((part) => part !== "").join(" ")} of ${shorten(name)}`;
}
/** The method as people call it: 4 bits under LoRA is QLoRA. */
function methodName(facts) {
	const kind = textOf(facts, "method.kind");
	const bits = numberOf(facts, "quantization.bits");
	if (kind === "lora") {
		if (bits !== void 0 && bits <= 4) return "QLoRA";
		return knownValue(facts, "adapter.dora") === true ? "DoRA" : "LoRA";
	}
	return kind === void 0 ? "Tuning" : methods[kind] ?? "Tuning";
}
const unprintable = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g;
function shorten(name) {
	const clean = name.replace(unprintable, " ").trim();
	return clean.length > 80 ? `…${clean.slice(-79)}` : clean;
}

// src/project/project-facts.ts
/** Facts that only all plans together can give: shared bases, fan-out, pipelines. */
function projectFacts(plans, files) {
	const training = plans.filter((plan) => plan.kind === "train");
	const byBase = groupedByBase(training);
	return plans.map((plan) => {
		const base = baseKey(plan);
		const same = base === void 0 ? [] : byBase.get(base) ?? [];
		const facts = new Map(plan.facts);
		const add = (name, fact) => {
			if (fact) facts.set(name, fact);
		};
		add("project.plans", count(training.length, [], []));
		add("project.generalEvaluation", generalEvaluation(plans, files));
		add("project.feeds", feeds(plan, training));
		for (const [name, fact] of Object.entries(fanOut(plan, same, training))) add(name, fact);
		for (const [name, fact] of Object.entries(adapters(plan, same, training))) add(name, fact);
		return {
			...plan,
			facts
		};
	});
}
function groupedByBase(plans) {
	const groups = /* @__PURE__ */ new Map();
	for (const plan of plans) {
		const base = baseKey(plan);
		if (base !== void 0) groups.set(base, [...groups.get(base) ?? [], plan]);
	}
	return groups;
}
/** The base as far as two ids must agree to be the same weights: hub ids ignore case. */
function baseKey(plan) {
	const id = textOf(plan.facts, "model.id");
	if (id === void 0 || textOf(plan.facts, "model.idKind") === "service-alias") return void 0;
	return id.toLowerCase().replace(/\/+$/, "");
}
const count = (value, others, from, confidence) => ({
	value,
	state: "derived",
	from,
	...others.length > 0 ? { also: others.flatMap(placeOf) } : {},
	...confidence === void 0 ? {} : { confidence }
});
function placeOf(plan) {
	const fact = plan.facts.get("method.kind")?.at ? plan.facts.get("method.kind") : plan.facts.get("model.id");
	return fact?.at ? [{
		at: fact.at,
		message: plan.label
	}] : [];
}
/** An evaluation file anywhere in the project may well be the check for what is forgotten: benefit of the doubt. */
function generalEvaluation(plans, files) {
	return {
		value: files.some((file) => file.kind === "eval") || plans.some(runsGeneralCheck),
		state: "derived",
		from: ["evaluation.general"]
	};
}
const runsGeneralCheck = (plan) => knownValue(plan.facts, "evaluation.general") === true;
/** The output of one run is the base of another: a pipeline, not a second task. */
function feeds(plan, training) {
	const output = outputOf(plan);
	if (output === void 0) return void 0;
	const next = training.filter((other) => other !== plan && baseKey(other) === output);
	return {
		value: next.length > 0,
		state: "derived",
		from: ["output.dir"],
		...next[0] ? { also: next.flatMap(placeOf) } : {}
	};
}
function outputOf(plan) {
	return textOf(plan.facts, "output.dir")?.toLowerCase().replace(/\/+$/, "");
}
/** Names of the training data; undefined where any of it is unknown. */
function dataKey(plan) {
	const sources = numberOf(plan.facts, "data.train");
	if (sources === void 0 || sources === 0) return void 0;
	const ids = Array.from({ length: sources }, (_, index) => sourceKey(plan, index));
	return ids.includes(void 0) ? void 0 : ids.sort().join(" + ");
}
function sourceKey(plan, index) {
	const id = textOf(plan.facts, `data.train[${index}].id`);
	const files = knownValue(plan.facts, `data.train[${index}].files`);
	const config = textOf(plan.facts, `data.train[${index}].config`);
	return id === void 0 ? void 0 : [
		id,
		config ?? "",
		Array.isArray(files) ? files.join(",") : ""
	].join("|");
}
const trainsAll = (plan) => textOf(plan.facts, "method.kind") === "full" && ["sft", "classification"].includes(textOf(plan.facts, "objective.kind") ?? "");
/**
* Full tunes of one base for different tasks: one run for each distinct data set. Runs over the same data are a sweep,
* runs that feed another are a pipeline, and samples in a gallery are nobody's plan.
*/
function fanOut(plan, same, training) {
	if (!trainsAll(plan)) return {};
	const rivals = same.filter((other) => isFanOut(other, training));
	if (!rivals.includes(plan)) return {};
	const byData = /* @__PURE__ */ new Map();
	for (const rival of rivals) {
		const data = dataKey(rival);
		if (data !== void 0 && outputOf(rival) !== void 0 && !byData.has(data)) byData.set(data, rival);
	}
	const tasks = [...byData.values()];
	if (tasks.length < 2 || new Set(tasks.map(outputOf)).size < 2) return {};
	const others = tasks.filter((other) => other !== plan);
	const declared = isDeclared(plan, tasks);
	return {
		"project.fullTunes": count(tasks.length, others, [
			"model.id",
			"method.kind",
			"data.train"
		], declared ? void 0 : .7),
		"project.fullTunesDeclared": {
			value: declared,
			state: "derived",
			from: ["intent.tasks"]
		},
		...weights(plan, tasks.length)
	};
}
function isFanOut(plan, training) {
	if (!trainsAll(plan) || feeds(plan, training)?.value === true) return false;
	return textOf(plan.facts, "plan.setting") !== "gallery";
}
/** The intent names at least as many tasks, or its task ids stand in the file or output names. */
function isDeclared(plan, tasks) {
	const declared = numberOf(plan.facts, "intent.tasks") ?? 0;
	if (declared === 0) return false;
	if (declared >= tasks.length) return true;
	const ids = Array.from({ length: declared }, (_, index) => textOf(plan.facts, `intent.tasks[${index}].id`) ?? "");
	return tasks.filter((task) => ids.some((id) => id !== "" && namesOf(task).includes(id.toLowerCase()))).length === tasks.length;
}
const namesOf = (plan) => `${fileNameOf(plan.path)} ${outputOf(plan) ?? ""}`.toLowerCase();
const usualRank = 16;
/** N full copies against one base and N adapters, where the shape of the base is known. */
function weights(plan, copies) {
	const shape = findModel(textOf(plan.facts, "model.id") ?? "");
	const trainable = shape && loraWeights(shape, {
		rank: usualRank,
		targets: "all-linear"
	});
	if (shape === void 0 || trainable === void 0) return {};
	const gigabytes = (value) => ({
		value,
		state: "derived",
		from: ["model.id", "project.fullTunes"]
	});
	return {
		"project.fullTunesWeights": gigabytes(fullCopiesSize(shape, copies)),
		"project.fullTunesAsAdapters": gigabytes(sharedBaseSize(shape, trainable, copies))
	};
}
const isAdapter = (plan) => textOf(plan.facts, "method.kind") === "lora";
function adapters(plan, same, training) {
	if (!isAdapter(plan)) return {};
	const onBase = same.filter((other) => isAdapter(other) && dataKey(other) !== void 0);
	const distinct = new Set(onBase.map(dataKey));
	const sibling = siblingOf(plan, training);
	return {
		"project.adaptersOnBase": count(distinct.size, onBase.filter((other) => other !== plan), [
			"model.id",
			"method.kind",
			"data.train"
		]),
		...sibling ? { "project.siblingBase": {
			value: textOf(sibling.facts, "model.id") ?? "",
			state: "derived",
			from: ["model.id"],
			also: placeOf(sibling),
			confidence: knownValue(plan.facts, "intent.declared") === true ? .9 : .6
		} } : {}
	};
}
/** An adapter of the project on another base of the same line: same organisation and name, other variant or version. */
function siblingOf(plan, training) {
	const base = baseKey(plan);
	const line = base && lineOf(base);
	if (line === void 0) return void 0;
	return training.find((other) => {
		const key = baseKey(other);
		return key !== void 0 && key !== base && isAdapter(other) && lineOf(key) === line && dataKey(other) !== dataKey(plan);
	});
}
/** A hub id without variant and version: `org/model-8b-instruct-v0.3` → `org/model-8b`. */
function lineOf(id) {
	if (!/^[\w.-]+\/[\w.-]+$/.test(id)) return void 0;
	return id.replace(/[-_](instruct|chat|it|base|hf|v\d+(\.\d+)*)(?=[-_]|$)/g, "");
}

// src/project/assemble.ts
/** Runs become plans: the declared intent is joined to each, then what follows from both, then from all together. */
function assemble({ runs, files: readFiles }, intents, files, parse) {
	const problems = [];
	const own = /* @__PURE__ */ new Map();
	const intentOf = (path) => {
		if (!own.has(path)) {
			const file = files.read(path);
			const found = file.ok ? intentInComment(file.text, path, parse) : void 0;
			problems.push(...found?.problems ?? []);
			own.set(path, found?.intents[0] ?? intentFor(path, intents));
		}
		return own.get(path);
	};
	const plans = runs.map((run) => planOf(run, intentOf(run.path)));
	return {
		plans: projectFacts(plans, readFiles),
		problems
	};
}
function planOf(run, intent) {
	const facts = /* @__PURE__ */ new Map([
		["plan.framework", {
			value: run.framework.id,
			state: "derived",
			from: []
		}],
		["plan.kind", {
			value: run.kind,
			state: "derived",
			from: []
		}],
		["plan.path", {
			value: run.path,
			state: "derived",
			from: []
		}]
	]);
	for (const [name, fact] of run.facts) facts.set(name, fact);
	joinIntent(facts, intent);
	derive(facts, run.path);
	const { id, path, kind, native } = run;
	return {
		id,
		path,
		kind,
		native,
		framework: run.framework.id,
		label: labelOf(facts),
		facts
	};
}
/** What the intent says fills what the file leaves open; what the file states stays. */
function joinIntent(facts, intent) {
	facts.set("intent.declared", declaredFact(intent));
	for (const name of intentNames) if (!facts.has(name)) facts.set(name, {
		value: null,
		state: "unset"
	});
	const replay = intent && replayFact(intent);
	if (replay) facts.set("intent.data.replay", replay);
	for (const [name, fact] of intent?.facts ?? []) {
		const present = facts.get(name);
		if (present === void 0 || present.value === null) facts.set(name, fact);
	}
}
const declaredFact = (intent) => intent ? {
	value: true,
	state: "inherited",
	at: intent.at
} : {
	value: false,
	state: "derived",
	from: []
};
/** A source that the intent calls replay or general data. */
function replayFact(intent) {
	const { value } = intent;
	const data = isRecord(value) ? value.data : void 0;
	const roles = isRecord(data) ? data.roles : void 0;
	if (!isRecord(roles)) return void 0;
	return {
		value: Object.values(roles).some((role) => role === "replay" || role === "general"),
		state: "inherited",
		at: intent.at
	};
}
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Facts that only an intent can state: without one they are unset, not unknown to the format. */
const intentNames = [
	"intent.goals",
	"intent.tasks",
	"intent.retrieval.used",
	"intent.retrieval.contextTokens",
	"intent.knowledge.volatility",
	"intent.knowledge.retrain",
	"intent.data.proprietary",
	"intent.data.examples",
	"intent.data.tokens",
	"intent.data.curated",
	"intent.data.replay",
	"intent.evaluation.general",
	"intent.evaluation.edgeCases",
	"serving.engine",
	"serving.version",
	"serving.merged",
	"serving.maxRank",
	"serving.structuredOutput",
	"intent.tokens.output",
	"intent.baseline",
	"intent.target",
	"intent.evaluation",
	"intent.referenceModel.id",
	"intent.referenceModel.parameters",
	"intent.traffic.callsPerDay",
	"intent.traffic.promptTokensBefore",
	"intent.traffic.promptTokensAfter",
	"intent.traffic.concurrent",
	"intent.cost.training",
	"intent.cost.perMillionInputTokens",
	"intent.cost.horizonDays",
	"intent.serving.isolated",
	"intent.singlePurpose",
	"intent.keepSkills",
	"intent.purpose",
	"intent.stage"
];

// src/frameworks/kit/compose.ts
/** Files within files, and layers in all: far above every real configuration. */
const deepest = 8;
const mostLayers = 100;
/** What only a text that inherits can hold at the start of a line; other texts need not be parsed for it. */
const inheritingLine = /^["']?(?:_base_|defaults)["']?[ \t]*:[ \t]*(?:["']?[^\s"'#]+\.ya?ml|\[|(?:#[^\n]*)?\r?$(?=(?:\s|#[^\n]*\n)*-))/m;
/** True for a text that may name files it inherits from. */
function mayInherit(text) {
	return inheritingLine.test(text);
}
/**
* A document with the files that it inherits from put under it, strongest first.
*
* Followed are a path or a list of paths under `defaults` or `_base_`, each from the folder of the naming file
* (NeMo RL, mmengine), and Hydra's defaults lists: names of configurations beside the file or on its search path,
* groups with the section that they fill, and `_self_`. Without `_self_` a file is stronger than what it names.
* A map with `_override_: true` replaces its section instead of merging.
*
* What cannot be opened is kept as missing: what it says is not known, which is not the same as not said.
*/
function compose(native, path, open) {
	const [own] = native.layers;
	if (own === void 0 || referencesOf(native).length === 0) return native;
	const missing = [];
	const walk = {
		open,
		missing,
		search: searchPath(native),
		taken: 1
	};
	const layers = layersOf(own, "", {
		path,
		depth: 0,
		above: /* @__PURE__ */ new Set([path])
	}, walk);
	return {
		...native,
		layers,
		...missing.length > 0 ? { missing } : {}
	};
}
function referencesOf(native) {
	const bases = entriesOf(native, "_base_").flatMap((item) => plainReference(item) ?? []);
	const defaults = entriesOf(native, "defaults").flatMap((item) => defaultReference(item));
	return [...bases, ...defaults];
}
/** Elements of a list, or the one text that stands in its place. */
function entriesOf(native, key) {
	const at = find(native, key);
	return at && at.node.kind !== "map" && !isEmpty(at) ? itemsAt(native, key) : [];
}
const isFile = (text) => /\.ya?ml$/i.test(text);
function plainReference(item) {
	const at = find(item, "");
	if (at?.node.kind !== "scalar") return void 0;
	return {
		candidates: [at.node.text],
		at,
		mount: "",
		optional: false
	};
}
function defaultReference(item) {
	const at = find(item, "");
	if (at?.node.kind === "map") return [...at.node.entries.values()].flatMap((entry) => groupReference(at, entry));
	if (at?.node.kind !== "scalar") return [];
	if (at.node.text === "_self_") return ["self"];
	if (isFile(at.node.text)) return [{
		candidates: [at.node.text],
		at,
		mount: "",
		optional: false
	}];
	const { name, mount, optional } = hydraName(at.node.text);
	return name === "" || isOwnOfHydra(name) ? [] : [{
		candidates: [`${name}.yaml`],
		at,
		mount: mount ?? "",
		optional
	}];
}
/** `group@section: option` takes `group/option.yaml` into the section; without a section the group names it. */
function groupReference(at, entry) {
	const { name, mount, optional } = hydraName(entry.key);
	if (isOwnOfHydra(name)) return [];
	return (entry.value.kind === "list" ? entry.value.items : [entry.value]).flatMap((option) => {
		if (option.kind !== "scalar" || option.text === "" || option.text === "null") return [];
		const file = isFile(option.text) ? option.text : `${option.text}.yaml`;
		const place = {
			...at,
			path: `${at.path}.${entry.key}`,
			node: option,
			entry
		};
		const section = mount ?? name.replace(/^\/|^(?:\.\.?\/)+|^\.$/g, "").replaceAll("/", ".");
		return [{
			candidates: [`${name}/${file}`],
			at: place,
			mount: section,
			optional
		}];
	});
}
function hydraName(written) {
	const [, words = "", name = "", section] = /^((?:(?:optional|override)\s+)*)([^@]*)(?:@(.*))?$/.exec(written) ?? [];
	const mount = section === "_global_" || section === "_here_" ? "" : section;
	return {
		name: name.trim().replace(/^\//, ""),
		mount,
		optional: words.includes("optional")
	};
}
const isOwnOfHydra = (name) => /^hydra(\/|$)/.test(name);
/** Folders, from the root of the project, in which Hydra looks for configurations after the file's own. */
function searchPath(native) {
	return itemsAt(native, "hydra.searchpath").flatMap((item) => {
		const text = textAt(item, "");
		return text === void 0 || text.startsWith("pkg://") ? [] : [text.replace(/^file:\/\//, "").replace(/\/$/, "")];
	});
}
/** A file and its bases, strongest first, each put into the section that it fills. */
function layersOf(own, mount, place, walk) {
	const items = referencesOf({
		layers: [own],
		base: "",
		inherited: false
	});
	const mounted = mount === "" ? own : {
		...own,
		root: wrapped(own.root, mount)
	};
	const self = items.indexOf("self");
	const before = self < 0 ? items : items.slice(0, self);
	const after = self < 0 ? [] : items.slice(self + 1);
	const bases = (list) => [...list].reverse().flatMap((item) => item === "self" ? [] : basesOf(item, mount, place, walk));
	const replaced = replacedKeys(own.root);
	const weaker = bases(before);
	return [
		...bases(after),
		mounted,
		...mount === "" ? without(weaker, replaced) : weaker
	];
}
function basesOf(reference, mount, place, walk) {
	const section = [mount, reference.mount].filter((part) => part !== "").join(".");
	const found = opened(reference, place, walk);
	if (found === void 0) {
		if (!reference.optional) walk.missing.push({
			at: reference.at,
			mount: section
		});
		return [];
	}
	if (place.depth >= deepest || place.above.has(found.file) || walk.taken >= mostLayers) return [];
	walk.taken += 1;
	const layer = {
		file: found.file,
		root: found.root,
		dialect: "yaml-1.2",
		inherited: true
	};
	const target = packageOf(found.text) ?? section;
	const above = /* @__PURE__ */ new Set([...place.above, found.file]);
	return layersOf(layer, target, {
		path: found.file,
		depth: place.depth + 1,
		above
	}, walk);
}
function opened(reference, place, walk) {
	for (const candidate of reference.candidates) {
		const beside = walk.open(candidate, place.path);
		if (beside) return beside;
		for (const folder of walk.search) {
			const found = walk.open(`${folder}/${candidate}`, "");
			if (found) return found;
		}
	}
}
/** `# @package _global_` at the head of a file says where it goes, whoever names it. */
function packageOf(text) {
	const name = /^\s*#\s*@package\s+(\S+)/.exec(text)?.[1];
	if (name === void 0 || name === "_group_") return void 0;
	return name === "_global_" ? "" : name;
}
function wrapped(root, mount) {
	return mount.split(".").reduceRight((value, key) => {
		const { start, end } = root;
		return {
			kind: "map",
			start,
			end,
			entries: /* @__PURE__ */ new Map([[key, {
				key,
				keyStart: start,
				keyEnd: start,
				value,
				merged: true
			}]])
		};
	}, root);
}
/** Sections that the file replaces as a whole (NeMo RL). */
function replacedKeys(root) {
	if (root.kind !== "map") return /* @__PURE__ */ new Set();
	const keys = [...root.entries.values()].filter(({ value }) => {
		const mark = value.kind === "map" ? value.entries.get("_override_")?.value : void 0;
		return mark?.kind === "scalar" && /^(true|yes|on)$/i.test(mark.text);
	});
	return new Set(keys.map(({ key }) => key));
}
function without(layers, keys) {
	if (keys.size === 0) return layers;
	return layers.map((layer) => layer.root.kind === "map" ? {
		...layer,
		root: cut(layer.root, keys)
	} : layer);
}
const cut = (root, keys) => ({
	...root,
	entries: new Map([...root.entries].filter(([key]) => !keys.has(key)))
});

// src/frameworks/kit/signature.ts
function matches(signature, native, path) {
	const { all = [], any = [], also = [], none = [], min = 1 } = signature;
	if (signature.file && !signature.file.test(path)) return false;
	if (signature.notFile?.test(path)) return false;
	if (!all.every((test) => holds(test, native))) return false;
	if (none.some((test) => holds(test, native))) return false;
	if (also.length > 0 && !also.some((test) => holds(test, native))) return false;
	if (signature.every !== void 0 && !everyMember(signature.every.split("|"), native)) return false;
	return any.length === 0 || any.filter((test) => holds(test, native)).length >= min;
}
function holds(test, native) {
	if (test.includes("&")) return test.split("&").every((part) => holds(part, native));
	const split = test.indexOf("=");
	return split < 0 ? present(test, native) : fits(test.slice(0, split), test.slice(split + 1), native);
}
function present(path, native) {
	const list = path.indexOf("[]");
	if (list < 0) return find(native, path) !== void 0;
	const rest = path.slice(list + 2).replace(/^\./, "");
	const head = find(native, path.slice(0, list));
	if (head?.node.kind !== "list" || isEmpty(head)) return false;
	const items = itemsAt(native, path.slice(0, list));
	return rest === "" ? items.length > 0 : items.some((item) => present(rest, item));
}
const patterns = /* @__PURE__ */ new Map();
function fits(path, source, native) {
	let pattern = patterns.get(source);
	if (pattern === void 0) {
		pattern = new RegExp(source);
		patterns.set(source, pattern);
	}
	const value = textAt(native, path);
	return value !== void 0 && pattern.test(value);
}
function everyMember(keys, native) {
	const names = keysAt(native, "");
	return names.length > 0 && names.every((name) => holdsOne(memberNamed(native, name), keys));
}
const holdsOne = (member, keys) => member !== void 0 && keys.some((key) => has(member, key));
/**
* Words that must stand in a text before the signature can match: files without them are not parsed.
* The last key of each `all` test; for a signature without any, the alternatives of `any` or `every`.
*/
function wordsOf(signature) {
	const word = (test) => test.split("&").map((part) => lastKey(part));
	return {
		all: (signature.all ?? []).flatMap(word),
		any: signature.every?.split("|") ?? (signature.any ?? []).map((test) => word(test)[0] ?? "")
	};
}
function lastKey(test) {
	return (test.split("=", 1)[0] ?? "").split(/[.[\]]+/).filter((part) => part !== "").at(-1) ?? "";
}

// src/frameworks/kit/read.ts
/** Which framework a document belongs to. Two claims are ambiguous and never settled by guessing. */
function recognise(frameworks, native, path) {
	const claims = frameworks.flatMap((framework) => claimOf(framework, native, path) ?? []);
	const firm = claims.filter((claim) => !claim.fallback);
	const left = firm.length > 0 ? firm : claims;
	if (left.length <= 1) return left[0];
	return { ambiguous: left.map((claim) => claim.framework.id) };
}
function claimOf(framework, native, path) {
	const signature = framework.signatures.find((one) => matches(one, native, path));
	return signature && {
		framework,
		kind: signature.kind,
		fallback: signature.fallback ?? false
	};
}
/**
* A test of a text that no file of these frameworks fails: the words of at least one signature stand in it, or it
* inherits from files in which they may stand.
* Parsing is the dear part of a run over a large repository, and most of its files end here.
*/
function textFilter(frameworks) {
	const words = frameworks.flatMap((framework) => framework.signatures.map((signature) => wordsOf(signature)));
	return (text) => mayInherit(text) || words.some(({ all, any }) => all.every((word) => text.includes(word)) && (any.length === 0 || any.some((word) => text.includes(word))));
}
const readKinds = ["train", "adapter-artifact"];
/** The runs of a recognised document, each with its facts. Empty for kinds that are left alone. */
function readRuns(recognised, scope) {
	const { framework, kind } = recognised;
	if (!(framework.reads ?? readKinds).includes(kind)) return [];
	return (framework.runs?.(scope) ?? [scope.native]).map((native) => readRun(framework, {
		...scope,
		native
	}, recognised.fallback));
}
const fallbackConfidence = .6;
function readRun(framework, scope, fallback) {
	const facts = /* @__PURE__ */ new Map();
	const put = (name, fact) => {
		if (fact === void 0) return;
		facts.set(name, fallback && fact.confidence === void 0 ? {
			...fact,
			confidence: fallbackConfidence
		} : fact);
	};
	const { native } = scope;
	for (const [name, reading] of Object.entries(framework.facts)) put(name, asFarAsKnown(reading(scope), native));
	for (const [name, reading] of Object.entries(framework.lists ?? {})) {
		const list = reading(scope);
		putList(name, {
			...list,
			fact: asFarAsKnown(list.fact, native)
		}, put);
	}
	for (const [name, fact] of Object.entries(framework.conclude?.(facts, scope) ?? {})) if (fact === void 0) facts.delete(name);
	else put(name, fact);
	return {
		facts,
		native: nativeKeys(scope.native)
	};
}
/**
* A fact of a document that inherits from a file which is not in the project: what this document leaves open may be
* said there. A reading that has weighed that says so by its confidence.
*/
function asFarAsKnown(fact, { missing = [] }) {
	if (fact === void 0 || fact.confidence !== void 0) return fact;
	if (fact.state !== "unset" && fact.state !== "default") return fact;
	const open = missing.find(({ mount }) => reaches(mount, fact.nativeKey));
	return open ? unresolved(open.at, "the file it inherits from is not in this project") : fact;
}
const reaches = (mount, key) => mount === "" || key === void 0 || key === mount || key.startsWith(`${mount}.`);
function putList(name, list, put) {
	put(name, list.fact);
	for (const [index, record] of list.records.entries()) for (const [field, fact] of Object.entries(record)) put(`${name}[${index}].${field}`, fact);
}
/** Largest number of native keys kept for one plan; real files hold a few hundred at most. */
const mostKeys = 5e3;
function nativeKeys(native) {
	const layer = native.layers.find((one) => one.inherited !== true);
	if (layer === void 0) return [];
	const keys = [];
	collect(layer.root, "", layer, keys);
	return keys;
}
function collect(node, path, layer, keys) {
	if (keys.length >= mostKeys) return;
	if (node.kind === "list") for (const [index, item] of node.items.entries()) collect(item, `${path}[${index}]`, layer, keys);
	else if (node.kind === "map") collectEntries(node, path, layer, keys);
}
function collectEntries(node, path, layer, keys) {
	for (const entry of node.entries.values()) {
		const address = path === "" ? entry.key : `${path}.${entry.key}`;
		for (const earlier of entry.earlier ?? []) keys.push(keyOf(earlier, address, layer, true));
		keys.push(keyOf(entry, address, layer, false));
		collect(entry.value, address, layer, keys);
	}
}
function keyOf(entry, path, layer, overridden) {
	const { value } = entry;
	return {
		path,
		value: value.kind === "scalar" ? resolve(value, layer.dialect) : void 0,
		shape: value.kind,
		raw: value.kind === "scalar" ? value.text : "",
		keyAt: {
			file: layer.file,
			start: entry.keyStart,
			end: entry.keyEnd
		},
		at: {
			file: layer.file,
			start: value.start,
			end: value.end
		},
		overridden
	};
}
/** The document of a file as a framework's loader types it; JSON is JSON to all of them. */
function documentOf(root, file, dialect) {
	return inDialect(nativeOf([{
		file,
		root,
		dialect
	}]), dialect);
}
/** The same document, typed as another loader would; a document is composed before its framework is known. */
function inDialect(native, dialect) {
	const layers = native.layers.map((layer) => ({
		...layer,
		dialect: layer.file.endsWith(".json") ? "json" : dialect
	}));
	return {
		...native,
		layers
	};
}

// src/project/read-plans.ts
/** Reads every tuning file among the paths. Files of no framework pass without a word. */
function readPlans(paths, options) {
	const mayHold = textFilter(options.frameworks);
	const session = {
		...options,
		bases: /* @__PURE__ */ new Map()
	};
	const results = paths.map((path) => readOne(path, session, mayHold));
	return {
		files: results.flatMap((result) => result.files),
		runs: results.flatMap((result) => result.runs),
		unread: results.flatMap((result) => result.unread)
	};
}
const nothing = {
	files: [],
	runs: [],
	unread: []
};
function readOne(path, options, mayHold) {
	const file = options.files.read(path);
	const named = options.named.has(path);
	if (!file.ok) return named || file.head !== void 0 && mayHold(file.head) ? {
		...nothing,
		unread: [{
			path,
			reason: file.reason,
			...named ? { blocking: true } : {}
		}]
	} : nothing;
	if (!mayHold(file.text)) return nothing;
	return readText(path, file.text, named, options);
}
function readText(path, text, named, options) {
	const parsed = options.parse(text, path);
	const unread = [];
	const problem = parsed.problems[0] ?? parsed.documents.find((document) => document.root === null)?.problems[0];
	if (problem && (named || looksLikeTuning(text))) unread.push({
		path,
		reason: problem.message,
		at: {
			file: path,
			start: problem.start,
			end: problem.end
		}
	});
	const runs = [];
	const kinds = [];
	for (const document of parsed.documents) {
		if (document.root === null) continue;
		const own = nativeOf([{
			file: path,
			root: document.root,
			dialect: "yaml-1.2"
		}]);
		const native = compose(own, path, (reference, from) => openBase(reference, from, options));
		const claim = recognise(options.frameworks, native, path);
		if (claim === void 0) continue;
		if ("ambiguous" in claim) {
			unread.push({
				path,
				reason: `could belong to ${claim.ambiguous.join(" or ")}, so it is not read as either`
			});
			continue;
		}
		kinds.push({
			framework: claim.framework.id,
			kind: claim.kind
		});
		runs.push(...runsOf(claim, inDialect(native, claim.framework.dialect), path, runs.length, options));
	}
	const first = kinds[0];
	return {
		files: first ? [{
			path,
			...first,
			plans: runs.map((run) => run.id)
		}] : [],
		runs,
		unread
	};
}
/** Keys at line starts that hardly stand in other files: worth a word when such a file cannot be read. */
const telling = /^[ \t]*["']?(base_model|model_name_or_path|lora_r|lora_rank|use_peft|finetuning_type|peft_type|per_device_train_batch_size|num_train_epochs|micro_batch_size)["']?[ \t]*:/m;
const looksLikeTuning = (text) => telling.test(text);
function runsOf(claim, native, path, from, options) {
	return readRuns(claim, {
		native,
		path,
		open: (reference) => openBeside(reference, path, claim.framework, options)
	}).map((run, index) => ({
		id: `${path}#${from + index}`,
		path,
		framework: claim.framework,
		kind: claim.kind,
		...run
	}));
}
/** A file that another one inherits from; never outside the root. */
function openBase(reference, from, session) {
	const target = joinPath(directoryOf(from), reference);
	if (target === void 0) return void 0;
	if (!session.bases.has(target)) session.bases.set(target, readBase(target, session));
	return session.bases.get(target);
}
function readBase(path, options) {
	if (!options.files.exists(path)) return void 0;
	const file = options.files.read(path);
	const root = file.ok ? options.parse(file.text, path).documents[0]?.root : void 0;
	return file.ok && root ? {
		file: path,
		root,
		text: file.text
	} : void 0;
}
/** A side file, looked up beside the referring file and then from the root; never outside it. */
function openBeside(reference, path, framework, options) {
	for (const folder of /* @__PURE__ */ new Set([directoryOf(path), ""])) {
		const target = joinPath(folder, reference);
		if (target === void 0 || !options.files.exists(target)) continue;
		const file = options.files.read(target);
		const root = file.ok ? options.parse(file.text, target).documents[0]?.root : void 0;
		if (root) return {
			...documentOf(root, target, framework.dialect),
			inherited: true
		};
	}
}

// src/settle/index.ts
/** What is left to say: sorted, each finding once. */
function settle(report, _options) {
	return {
		...report,
		findings: sorted(report.findings)
	};
}
function sorted(findings) {
	return [...findings].sort((a, b) => compare(a.at.file, b.at.file) || a.at.start - b.at.start || compare(a.rule, b.rule) || compare(a.fact, b.fact));
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/lint.ts
/** All plans of a project, without opinions: discover → read → assemble. */
function readProject(input) {
	const { files, parse } = input;
	const paths = files.list().filter((path) => !isIntentFile(path) && !isModelCard(path));
	const read = readPlans(paths, {
		...input,
		named: new Set(input.named)
	});
	const intents = read.runs.length > 0 ? readIntents(files, parse) : {
		intents: [],
		problems: [],
		unread: []
	};
	const { plans, problems } = assemble(read, intents.intents, files, parse);
	const mistakes = [...intents.problems, ...problems].map(asUnread);
	return {
		version: 1,
		tool: {
			name: "tunelint",
			version: "0.1.0"
		},
		files: read.files,
		plans,
		findings: [],
		undecided: [],
		unread: [
			...read.unread,
			...intents.unread,
			...mistakes
		],
		rulesHeld: 0,
		sources: sourcesOver((path) => textOrNothing(files, path))
	};
}
/** The whole of a run: discover → read → assemble → evaluate → settle. */
function lint(input) {
	const project = readProject(input);
	const { findings, undecided, rulesHeld } = evaluate(input.rules, project.plans, input.settings);
	return settle({
		...project,
		findings,
		undecided,
		rulesHeld
	}, input.settle);
}
const asUnread = (problem) => ({
	path: problem.at.file,
	reason: problem.message,
	at: problem.at,
	blocking: true
});
function textOrNothing(files, path) {
	const file = files.read(path);
	return file.ok ? file.text : void 0;
}

// src/action/judge.ts
/**
* @param judging the files that policies and settings are read from
* @throws UserMistake for a policy or setting that cannot be used
*/
function judgeOf(judging, { inputs, parsers, today }) {
	const own = inputs.policies.flatMap((path) => policyFiles(path, judging));
	const rules = [..._virtual_policies_default.filter((policy) => policy.optIn !== true).flatMap(compiled), ...own.flatMap((path) => readPolicy(path, judging, parsers))];
	const input = (files) => ({
		files,
		named: [],
		frameworks,
		parse: (text, path) => parse(text, path, parsers)
	});
	return {
		lint: (files) => lint({
			...input(files),
			rules,
			settings: { textOf: textsOf(files) },
			settle: { today }
		}),
		read: (files) => readProject(input(files)),
		failsGate: (report) => failsGate(report, inputs.failOn ?? "error"),
		rules: rules.map(helpOf),
		readFrom: own
	};
}
function textsOf(files) {
	return (path) => {
		const file = files.read(path);
		return file.ok ? file.text : void 0;
	};
}
/** Shipped policies are checked when they are built, so that a mistake in one is a bug. */
function compiled(policy) {
	const result = compilePolicy(policy);
	if (result.ok) return result.rules;
	throw new Error(result.complaints.map((complaint) => `${policy.policy}: ${complaint.message}`).join("\n"));
}
function policyFiles(path, files) {
	const plain = joinPath("", path);
	if (plain === void 0) throw new UserMistake(`policy: ${path} lies outside the workspace`);
	const inside = files.list().filter((one) => /\.ya?ml$/.test(one) && relativeTo(plain, one) !== void 0);
	if (inside.length > 0) return inside;
	if (!files.exists(plain)) throw new UserMistake(`policy: there is no ${path}`);
	return [plain];
}
function readPolicy(path, files, parsers) {
	const file = files.read(path);
	if (!file.ok) throw new UserMistake(`policy ${path}: ${file.reason}`);
	const loaded = loadPolicy(file.text, path, (text, name) => parse(text, name, parsers));
	if (loaded.ok) return loaded.rules;
	throw new UserMistake(loaded.problems.map((problem) => problemLine(problem, file.text)).join("; "));
}
function failsGate(report, gate) {
	if (gate === "never") return false;
	const counts = summarise(report);
	return severities.slice(0, severities.indexOf(gate) + 1).some((severity) => counts[severity] > 0);
}

// src/action/rules-edited.ts
const rule = "tunelint/rules-edited";
/**
* The finding that says that a pull request edits what it is judged by. The run itself goes by the base, so that a
* change cannot lower the bar for itself; people still have to see that the bar is about to move.
*
* @param edited files of policies and settings that the change touches, and that the head still has
*/
function rulesEdited(edited, change) {
	const [first, ...others] = edited;
	if (first === void 0) return [];
	const names = edited.length === 1 ? first : `${first} and ${others.length} more`;
	return [{
		rule,
		severity: "info",
		confidence: "high",
		message: `This change edits ${names}, which decides what tunelint reports. This run went by the version of the base branch.`,
		advice: "The edit takes effect when it is merged.",
		plan: null,
		at: firstAddedLine(first, change),
		fact: "plan.path",
		related: others.map((path) => ({
			at: firstAddedLine(path, change),
			message: "edited too"
		})),
		guidance: [],
		docs: "docs/github.md",
		fix: null,
		fingerprint: sha256(JSON.stringify([rule, first])).slice(0, 32),
		suppressed: null
	}];
}
function firstAddedLine(file, { added, text }) {
	const lines = added.get(file);
	const line = lines === void 0 || lines === "all" ? 1 : Math.min(...lines, Number.MAX_SAFE_INTEGER);
	const source = text(file) ?? "";
	let start = 0;
	for (let at = 1; at < line; at++) {
		const next = source.indexOf("\n", start);
		if (next < 0) break;
		start = next + 1;
	}
	const end = source.indexOf("\n", start);
	return {
		file,
		start,
		end: end < 0 ? source.length : end
	};
}

// src/action/run.ts
/**
* One run of the Action: inputs and event in; review, annotations, pages and outputs out.
*
* @returns 1 when findings reach the gate
* @throws UserMistake for inputs, events, settings and policies that cannot be used
*/
async function run(runner) {
	const inputs = readInputs(runner.environment);
	const situation = readSituation(runner);
	if (situation.kind === "nothing") return skip(runner, situation.notice);
	const github = inputs.token === "" ? null : await runner.connect(connectionFor(inputs.token, runner));
	const change = await changeOf$1(situation, github);
	if ("nothing" in change) return skip(runner, change.nothing);
	const judged = await judge(change, inputs, github, runner);
	await publish(judged, {
		change,
		inputs,
		github,
		runner
	});
	return judged.judge.failsGate(judged.report) ? 1 : 0;
}
function skip(runner, notice) {
	runner.notice(`tunelint: ${notice}.`);
	return 0;
}
function readSituation({ environment, readFile }) {
	const path = environment.GITHUB_EVENT_PATH ?? "";
	let source;
	try {
		source = readFile(path);
	} catch {
		throw new UserMistake("there is no event file", "tunelint runs as an action here; elsewhere use its command line");
	}
	try {
		return situationOf({
			name: environment.GITHUB_EVENT_NAME ?? "",
			payload: parseEvent(source),
			repository: environment.GITHUB_REPOSITORY ?? "",
			actor: environment.GITHUB_ACTOR ?? ""
		});
	} catch (error) {
		if (error instanceof MalformedEvent) throw new UserMistake(error.message);
		throw error;
	}
}
function connectionFor(token, { environment }) {
	return {
		token,
		apiUrl: environment.GITHUB_API_URL || "https://api.github.com",
		graphqlUrl: environment.GITHUB_GRAPHQL_URL || "https://api.github.com/graphql"
	};
}
async function judge(change, inputs, github, runner) {
	const { environment, parsers, today } = runner;
	const root = environment.GITHUB_WORKSPACE || ".";
	const states = await statesOf(change, {
		root,
		paths: inputs.paths,
		environment,
		github
	});
	const judge = judgeOf(judgingFiles(change, states), {
		inputs,
		parsers,
		today
	});
	const report = judge.lint(states.head);
	refuseMistakes(report);
	if (states.base === null || change.diff === null) return {
		report,
		judge,
		states,
		planChanges: []
	};
	const base = judge.lint(states.base);
	const lines = {
		added: addedIn(change.diff, addedLines),
		renamed: /* @__PURE__ */ new Map(),
		text: (path) => report.sources.text(path)
	};
	const findings = !inputs.onlyChanged || !change.diff.complete ? report.findings : markUnchanged(report.findings, base.findings, lines);
	const edited = change.pull === null ? [] : editedRules(judge, change.diff, states);
	return {
		report: {
			...report,
			findings: [...findings, ...rulesEdited(edited, lines)]
		},
		judge,
		states,
		planChanges: planDiff(base.plans, report.plans)
	};
}
/** A pull request is judged by the rules that it wants to be merged under; a pushed commit by its own. */
function judgingFiles(change, { head, base }) {
	return change.pull !== null && base !== null ? base : head;
}
function editedRules(judge, diff, { head }) {
	const changed = new Set(diff.files.map((file) => file.path));
	return judge.readFrom.filter((path) => changed.has(path) && head.exists(path));
}
/** A mistake in a file that is written for tunelint ends the run: guessing what it means would be worse. */
function refuseMistakes(report) {
	const mistakes = report.unread.filter(({ blocking }) => blocking === true);
	if (mistakes.length === 0) return;
	const lines = mistakes.map(({ path, reason, at }) => {
		return `${path}${at === void 0 ? "" : `:${report.sources.range(at).start.line}`}: ${reason}`;
	});
	throw new UserMistake(lines.join("; "));
}
async function publish(judged, around) {
	const { report, planChanges, judge } = judged;
	const { runner, change } = around;
	const links = linksOf(change, runner);
	const nothingRead = report.files.length === 0 ? [nothingFound] : [];
	const notes = [...change.notes, ...nothingRead];
	const { commented, notices } = await deliverTo(judged, around, links, notes);
	const { shown, dropped } = annotationsFor(report, commented);
	for (const annotation of shown) runner.annotate(annotation);
	if (dropped > 0) runner.say(`${dropped} more findings are on the page of this job: a job shows ten annotations a level.`);
	for (const { path, reason } of report.unread) runner.say(`not read: ${path}: ${reason}`);
	for (const notice of [...notes, ...notices]) runner.notice(notice);
	const overview = {
		report,
		links,
		planChanges,
		commented,
		notes: [...notes, ...notices]
	};
	await runner.writeJobSummary(jobSummary(overview));
	await writeOutputs(report, judge, runner);
	runner.say(`${headline(report)}.`);
}
const nothingFound = "No tuning file was found. Looked for the configurations of axolotl, LLaMA-Factory, TRL, torchtune and others in YAML, JSON and TOML files.";
async function deliverTo({ report, planChanges, states, judge }, { change, inputs, github, runner: _ }, links, notes) {
	const { pull, head, diff } = change;
	const wanted = inputs.review || inputs.summary;
	if (github === null || pull === null || head === null || diff === null || !wanted) return {
		commented: /* @__PURE__ */ new Set(),
		notices: []
	};
	const listed = new Set(states.head.list());
	const unread = new Set(report.unread.map(({ path }) => path));
	return deliver({
		github,
		pull,
		head,
		files: diff.files,
		report,
		planChanges,
		links,
		notes,
		readOnly: change.readOnly,
		wanted: inputs,
		evaluated: (path) => listed.has(path) && !unread.has(path) || !states.head.exists(path),
		earlierIds: () => earlierIds(report.findings, states.head, diff, (files) => judge.lint(files).findings)
	});
}
function linksOf(change, { environment }) {
	const server = environment.GITHUB_SERVER_URL || "https://github.com";
	const action = environment.GITHUB_ACTION_REPOSITORY ?? "";
	const version = environment.GITHUB_ACTION_REF ?? "";
	const known = /^[\w.-]+\/[\w.-]+$/.test(action) && /^[\w./-]+$/.test(version);
	return {
		server,
		repository: change.repository,
		commit: change.head ?? environment.GITHUB_SHA ?? "HEAD",
		docs: known ? `${server}/${action}/blob/${version}` : null
	};
}
async function writeOutputs(report, judge, runner) {
	const counts = summarise(report);
	runner.output("findings", String(counts.error + counts.warning + counts.info));
	runner.output("errors", String(counts.error));
	runner.output("warnings", String(counts.warning));
	runner.output("plans", String(counts.plans));
	const folder = runner.environment.RUNNER_TEMP || ".";
	for (const [name, file] of [["report", "tunelint-report.json"], ["sarif", "tunelint.sarif"]]) {
		const reporter = await reporterNamed(name === "report" ? "json" : "sarif");
		if (reporter === void 0) continue;
		const path = `${folder.replace(/[\\/]$/, "")}/${file}`;
		const options = {
			width: 80,
			colour: false,
			links: false,
			verbose: false,
			rules: judge.rules
		};
		runner.writeFile(path, reporter.render(report, options));
		runner.output(name, path);
	}
}

// src/github/retry.ts
const systemClock = {
	now: () => Date.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	random: () => Math.random()
};
/** A run may be held up by rate limits for this long in all. Past it the findings go out without comments. */
const longestWait = 18e4;
const attempts = 4;
/**
* What a failure means. A 403 is two different things: the token may not do this, or it does too much of it. Taking
* the second for the first would silently stop the review on a busy day, so the message and headers are read first.
*
* @param write true for a request that changes something: a 404 there means a token without access
*/
function kindOf(failure, write) {
	const { status } = failure;
	if (isRateLimited(failure)) return "rate-limit";
	if (status === 401) return "credentials";
	if (status === 403 || status === 404 && write) return "permission";
	if (status === 0 || status >= 500 || status === 408) return "unavailable";
	if (status === 404 || status === 410) return "missing";
	return "rejected";
}
function isRateLimited({ status, headers, message }) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers["retry-after"] !== void 0 || Number(headers["x-ratelimit-remaining"] ?? 1) === 0 || /secondary rate limit|abuse detection|rate limit exceeded/i.test(message);
}
/** Milliseconds that a rate limit asks for; `round` counts from 0. */
function rateLimitWait({ headers }, round, clock) {
	const after = Number(headers["retry-after"]);
	if (headers["retry-after"] !== void 0 && Number.isFinite(after)) return Math.max(0, after) * 1e3;
	const reset = Number(headers["x-ratelimit-reset"]);
	if (Number(headers["x-ratelimit-remaining"] ?? 1) === 0 && Number.isFinite(reset)) return Math.max(0, reset * 1e3 - clock.now());
	return 6e4 * 2 ** round;
}
/**
* Sends a request, again where that makes sense: a refused one after the time the service asks for, a broken one only
* if it is repeatable.
*
* @throws GitHubError
*/
async function withRetry(request, clock, patience) {
	for (let round = 0;; round++) try {
		return await request.send();
	} catch (error) {
		const failure = request.failureOf(error);
		const kind = kindOf(failure, request.write);
		const wait = waitFor(kind, failure, round, request.repeatable, clock);
		if (wait === null || round + 1 >= attempts || patience.waited + wait > 18e4) throw new GitHubError(kind, failure.status, oneLine(failure.message));
		patience.waited += wait;
		await clock.sleep(wait);
	}
}
function waitFor(kind, failure, round, repeatable, clock) {
	if (kind === "rate-limit") return rateLimitWait(failure, round, clock);
	if (kind === "unavailable" && repeatable) return 500 * 2 ** round * (.5 + clock.random());
	return null;
}
function oneLine(message) {
	const line = message.replace(/\s+/g, " ").trim();
	return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

// src/github/call.ts
const timeout = 3e4;
/**
* The client is loaded here and not at the top: it reads the event file while it is imported, and a run without a
* token does not need it.
*/
async function open(connection) {
	const { getOctokit } = await import("./action/github.js");
	return caller(getOctokit(connection.token, {
		baseUrl: connection.apiUrl,
		log: silent
	}), connection);
}
/** Warnings of the client would reach the log unescaped. */
const silent = {
	debug: noop,
	info: noop,
	warn: noop,
	error: noop
};
function noop() {}
function caller(octokit, { graphqlUrl, clock = systemClock }) {
	const patience = { waited: 0 };
	const send = (route, parameters) => octokit.request(route, {
		...parameters,
		request: { signal: AbortSignal.timeout(timeout) }
	});
	const get = async (route, parameters) => {
		const response = await send(route, parameters);
		if (typeof response.data !== "object" || response.data === null) throw new BrokenAnswer();
		return {
			data: response.data,
			hasNext: /rel="next"/.test(response.headers.link ?? "")
		};
	};
	const retrying = (run, write, repeatable) => withRetry({
		send: run,
		failureOf,
		write,
		repeatable
	}, clock, patience);
	return {
		get: (route, parameters) => retrying(() => get(route, parameters), false, true),
		settle: async (route, parameters) => {
			await retrying(() => send(route, parameters), true, true);
		},
		create: async (route, parameters) => {
			await retrying(() => send(route, parameters), true, false);
		},
		query: (text, variables, write = false) => retrying(async () => dataOf((await get(`POST ${graphqlUrl}`, {
			query: text,
			variables
		})).data), write, true)
	};
}
var BrokenAnswer = class extends Error {};
/** GraphQL answers 200 and says what went wrong inside. */
var QueryError = class extends Error {
	status;
	constructor(status, message) {
		super(message);
		this.status = status;
	}
};
const statusOfQueryError = {
	FORBIDDEN: 403,
	INSUFFICIENT_SCOPES: 403,
	NOT_FOUND: 404,
	RATE_LIMITED: 429,
	UNPROCESSABLE: 422
};
function dataOf(answer) {
	const data = record$1(record$1(answer).data);
	const fatal = list(record$1(answer).errors).map(record$1).find(({ path }) => list(path).length <= 2);
	if (fatal === void 0) return data;
	throw new QueryError(statusOfQueryError[text$2(fatal.type)] ?? 503, text$2(fatal.message));
}
function failureOf(error) {
	if (error instanceof BrokenAnswer) return {
		status: 0,
		headers: {},
		message: "the answer broke off"
	};
	if (error instanceof QueryError) return {
		status: error.status,
		headers: {},
		message: error.message
	};
	const { status, message, response } = record$1(error);
	if (error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError")) return {
		status: 0,
		headers: {},
		message: `no answer in ${timeout / 1e3} seconds`
	};
	if (error instanceof Error && error.name === "HttpError") {
		if (response === void 0) return {
			status: 0,
			headers: {},
			message: error.message
		};
		const headers = record$1(record$1(response).headers);
		return {
			status: Number(status),
			headers,
			message: text$2(message) || error.message
		};
	}
	throw error;
}

// src/github/queries.ts
/**
* The GraphQL that tunelint sends. One query reads all that a write has to know: whether the head is still the
* evaluated one, and what was said already. `fullDatabaseId` because newer comments have ids past 32 bits.
*/
const conversation$1 = `
query Conversation(
  $owner: String!, $repo: String!, $number: Int!,
  $threadsAfter: String, $commentsAfter: String, $withThreads: Boolean!, $withComments: Boolean!
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      state
      locked
      reviewThreads(first: 100, after: $threadsAfter) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          path
          line
          startLine
          subjectType
          isResolved
          isOutdated
          viewerCanResolve
          comments(first: 50) {
            totalCount
            nodes { fullDatabaseId body viewerDidAuthor }
          }
        }
      }
      comments(first: 100, after: $commentsAfter) @include(if: $withComments) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;
const comments$1 = `
query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;
const resolveThread = `
mutation ResolveThread($thread: ID!) {
  resolveReviewThread(input: { threadId: $thread }) { thread { id } }
}`;
/** Texts of several files in one request. @param blobs object ids, hexadecimal only: they become part of the query */
function blobTexts$1(blobs) {
	return `
query BlobTexts($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${blobs.map((blob, index) => `b${index}: object(oid: "${blob}") { ... on Blob { text isBinary isTruncated } }`).join("\n    ")}
  }
}`;
}

// src/github/rest.ts
const perPage = 100;
/** The service lists no more files of a pull request than this, and no more of a comparison than that. */
const filesListed = 3e3;
const filesCompared = 300;
/** Pages of threads or comments that are read before giving up on the rest. */
const mostPages = 30;
/** GitHub over its REST and GraphQL interfaces. */
async function connect(connection) {
	const call = await open(connection);
	return {
		...reads(call),
		...reviews(call),
		...comments(call)
	};
}
function reads(call) {
	return {
		changedFiles: async ({ owner, repo, number }) => {
			const files = [];
			for (let page = 1; page <= filesListed / perPage; page++) {
				const parameters = {
					owner,
					repo,
					pull_number: number,
					per_page: perPage,
					page
				};
				const answer = await call.get("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", parameters);
				files.push(...list(answer.data).map(changedFile));
				if (!answer.hasNext) break;
			}
			return {
				files,
				complete: files.length < filesListed
			};
		},
		compare: async ({ owner, repo }, base, head) => {
			const parameters = {
				owner,
				repo,
				basehead: `${base}...${head}`,
				per_page: perPage
			};
			const answer = await call.get("GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
			const files = list(record$1(answer.data).files).map(changedFile);
			return {
				files,
				complete: files.length < filesCompared
			};
		},
		tree: async ({ owner, repo }, commit) => {
			const parameters = {
				owner,
				repo,
				tree_sha: commit,
				recursive: "1"
			};
			const answer = await call.get("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", parameters);
			const tree = record$1(answer.data);
			return {
				entries: list(tree.tree).map(record$1).filter((entry) => entry.type === "blob" && entry.mode !== "120000").map((entry) => ({
					path: text$2(entry.path),
					blob: text$2(entry.sha),
					size: Number(entry.size ?? 0)
				})),
				complete: tree.truncated !== true
			};
		},
		texts: (repository, blobs) => blobTexts(call, repository, blobs),
		pullsOfCommit: (repository, commit, headLabel) => pullsOfCommit(call, repository, commit, headLabel)
	};
}
function changedFile(entry) {
	const file = record$1(entry);
	return {
		path: text$2(file.filename),
		previousPath: typeof file.previous_filename === "string" ? file.previous_filename : null,
		status: text$2(file.status),
		blob: typeof file.sha === "string" ? file.sha : null,
		changes: Number(file.changes ?? 0),
		patch: typeof file.patch === "string" ? file.patch : null
	};
}
const blobsAQuery = 40;
async function blobTexts(call, repository, blobs) {
	const texts = /* @__PURE__ */ new Map();
	const wanted = [...new Set(blobs)].filter((blob) => /^[0-9a-f]{40,64}$/.test(blob));
	for (let from = 0; from < wanted.length; from += blobsAQuery) {
		const chunk = wanted.slice(from, from + blobsAQuery);
		const answer = await call.query(blobTexts$1(chunk), { ...repository });
		const found = record$1(answer.repository);
		for (const [index, blob] of chunk.entries()) {
			const object = record$1(found[`b${index}`]);
			const content = object.isTruncated === true ? await wholeText(call, repository, blob) : object.text;
			if (typeof content === "string" && object.isBinary !== true) texts.set(blob, content);
		}
	}
	return texts;
}
async function wholeText(call, { owner, repo }, blob) {
	const parameters = {
		owner,
		repo,
		file_sha: blob
	};
	const answer = await call.get("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", parameters);
	return Buffer.from(text$2(record$1(answer.data).content), "base64").toString("utf8");
}
async function pullsOfCommit(call, { owner, repo }, commit, headLabel) {
	const found = pullsIn((await call.get("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
		owner,
		repo,
		commit_sha: commit
	})).data, commit);
	if (found.length > 0 || headLabel === null) return found;
	const parameters = {
		owner,
		repo,
		head: headLabel,
		state: "open"
	};
	return pullsIn((await call.get("GET /repos/{owner}/{repo}/pulls", parameters)).data, commit);
}
function pullsIn(data, commit) {
	return list(data).map(record$1).filter((pull) => record$1(pull.head).sha === commit).map((pull) => {
		const base = record$1(pull.base);
		const baseRepository = record$1(base.repo);
		return {
			pull: {
				owner: text$2(record$1(baseRepository.owner).login),
				repo: text$2(baseRepository.name),
				number: Number(pull.number)
			},
			headSha: commit,
			baseSha: text$2(base.sha),
			open: pull.state === "open",
			fromFork: record$1(record$1(pull.head).repo).id !== baseRepository.id
		};
	});
}
function reviews(call) {
	return {
		conversation: (pull) => conversation(call, pull),
		createReview: (pull, review) => call.create("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			...place(pull),
			commit_id: review.commit,
			event: "COMMENT",
			body: review.body,
			comments: review.comments.map(({ anchor, body }) => ({
				path: anchor.path,
				line: anchor.line,
				side: "RIGHT",
				...anchor.startLine === void 0 ? {} : {
					start_line: anchor.startLine,
					start_side: "RIGHT"
				},
				body
			}))
		}),
		deletePendingReview: async (pull) => {
			const answer = await call.get("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
				...place(pull),
				per_page: perPage
			});
			const pending = list(answer.data).map(record$1).find((review) => review.state === "PENDING");
			if (pending === void 0) return false;
			await call.settle("DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}", {
				...place(pull),
				review_id: Number(pending.id)
			});
			return true;
		},
		createFileComment: (pull, commit, path, body) => call.create("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
			...place(pull),
			commit_id: commit,
			path,
			subject_type: "file",
			body
		}),
		reply: (pull, comment, body) => call.create("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies", {
			...place(pull),
			comment_id: comment,
			body
		}),
		updateReviewComment: ({ owner, repo }, comment, body) => call.settle("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
			owner,
			repo,
			comment_id: comment,
			body
		}),
		deleteReviewComment: ({ owner, repo }, comment) => gone(call.settle("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
			owner,
			repo,
			comment_id: comment
		})),
		resolveThread: async (thread) => {
			await call.query(resolveThread, { thread }, true);
		}
	};
}
async function conversation(call, pull) {
	const threads = [];
	const said = [];
	let cursors = {
		threads: "",
		comments: ""
	};
	let more = {
		threads: true,
		comments: true
	};
	let first = null;
	for (let page = 0; page < mostPages && (more.threads || more.comments); page++) {
		const request = pullRequestIn(await call.query(conversation$1, {
			...pull,
			threadsAfter: cursors.threads || null,
			commentsAfter: cursors.comments || null,
			withThreads: more.threads,
			withComments: more.comments
		}));
		first ??= request;
		const threadPage = pageOf(request.reviewThreads);
		const commentPage = pageOf(request.comments);
		threads.push(...threadPage.nodes.flatMap(thread));
		said.push(...commentPage.nodes.map(comment));
		cursors = {
			threads: threadPage.cursor,
			comments: commentPage.cursor
		};
		more = {
			threads: threadPage.hasNext,
			comments: commentPage.hasNext
		};
	}
	return {
		headSha: text$2(first?.headRefOid),
		open: first?.state === "OPEN",
		locked: first?.locked === true,
		threads,
		comments: said
	};
}
function pullRequestIn(answer) {
	const request = record$1(record$1(answer.repository).pullRequest);
	if (typeof request.headRefOid !== "string") throw new GitHubError("missing", 404, "no such pull request");
	return request;
}
function pageOf(connection) {
	const { nodes, pageInfo } = record$1(connection);
	const info = record$1(pageInfo);
	return {
		nodes: list(nodes).map(record$1),
		hasNext: info.hasNextPage === true && typeof info.endCursor === "string",
		cursor: text$2(info.endCursor)
	};
}
function comment(node) {
	return {
		id: Number(node.fullDatabaseId),
		body: text$2(node.body),
		own: node.viewerDidAuthor === true
	};
}
function thread(node) {
	const all = record$1(node.comments);
	const [first, ...rest] = list(all.nodes).map(record$1).map(comment);
	if (first === void 0) return [];
	return [{
		id: text$2(node.id),
		path: text$2(node.path),
		subject: node.subjectType === "FILE" ? "file" : "line",
		lines: linesIn(node),
		resolved: node.isResolved === true,
		outdated: node.isOutdated === true,
		canResolve: node.viewerCanResolve === true,
		comments: [first, ...rest],
		answered: rest.some((one) => !one.own) || Number(all.totalCount ?? 0) > rest.length + 1
	}];
}
function linesIn({ line, startLine }) {
	if (typeof line !== "number") return null;
	return {
		first: typeof startLine === "number" ? startLine : line,
		last: line
	};
}
function comments(call) {
	return {
		comments: async (pull) => {
			const said = [];
			let after = null;
			for (let page = 0; page < mostPages; page++) {
				const answer = await call.query(comments$1, {
					...pull,
					after
				});
				const { nodes, hasNext, cursor } = pageOf(record$1(record$1(answer.repository).pullRequest).comments);
				said.push(...nodes.map(comment));
				if (!hasNext) break;
				after = cursor;
			}
			return said;
		},
		createComment: ({ owner, repo, number }, body) => call.create("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			owner,
			repo,
			issue_number: number,
			body
		}),
		updateComment: ({ owner, repo }, id, body) => call.settle("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id,
			body
		}),
		deleteComment: ({ owner, repo }, id) => gone(call.settle("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id
		}))
	};
}
/** Deleting what is no longer there is done. */
async function gone(deletion) {
	try {
		await deletion;
	} catch (error) {
		if (!(error instanceof GitHubError && error.status === 404)) throw error;
	}
}
function place({ owner, repo, number }) {
	return {
		owner,
		repo,
		pull_number: number
	};
}

// src/later-parsers.ts
/**
* Parsers in a bundle of their own, loaded the first time a file needs them: most runs never do, and loading them
* costs as much as starting Node.
*
* @param bundle path of `parsers.cjs`, relative to the program
*/
function laterParsers(bundle, program) {
	let loaded;
	const parsers = () => {
		loaded ??= createRequire(program)(bundle).fullParsers;
		return loaded;
	};
	return {
		yaml: (text) => parsers().yaml(text),
		toml: (text) => parsers().toml(text)
	};
}

// src/action.ts
const annotate = {
	error,
	warning,
	notice
};
const runner = {
	environment: process.env,
	parsers: laterParsers("./parsers.cjs", import.meta.url),
	today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
	connect,
	readFile: (path) => readFileSync(path, "utf8"),
	writeFile: (path, text) => writeFileSync(path, text),
	say: (line) => info(logLine(line)),
	notice: (line) => notice(logLine(line)),
	annotate: ({ level, message, ...properties }) => annotate[level](message.replaceAll("##[", "# #["), properties),
	output: (name, value) => setOutput(name, value),
	writeJobSummary: async (markdown) => {
		if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
	}
};
const token = getInput("token");
if (token !== "") setSecret(token);
try {
	process.exitCode = await run(runner);
} catch (error$1) {
	const known = error$1 instanceof UserMistake;
	const hint = known && error$1.hint !== void 0 ? ` (${error$1.hint})` : "";
	error(logLine(`tunelint: ${error$1 instanceof Error ? error$1.message : String(error$1)}${hint}`));
	if (!known && error$1 instanceof Error) for (const line of (error$1.stack ?? "").split("\n")) info(logLine(line));
	process.exitCode = 2;
}

export {  };