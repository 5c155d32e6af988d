let node_fs = require("node:fs"), node_zlib = require("node:zlib");
// \0virtual:policy-examples
var _virtual_policy_examples_default = JSON.parse((0, node_zlib.inflateRawSync)((0, node_fs.readFileSync)(`${__dirname}/data/examples.bin`)).toString());
const sources = JSON.parse((0, node_zlib.inflateRawSync)((0, node_fs.readFileSync)(`${__dirname}/data/sources.bin`)).toString()), reasons = JSON.parse((0, node_zlib.inflateRawSync)((0, node_fs.readFileSync)(`${__dirname}/data/reasons.bin`)).toString());
exports.n = reasons, exports.r = sources, exports.t = _virtual_policy_examples_default;
