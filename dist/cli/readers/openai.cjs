Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), require_openai_job = require("../openai-job.cjs"), openai = {
id: "openai",
title: "OpenAI fine-tuning jobs",
homepage: "https://platform.openai.com/docs/guides/model-optimization",
version: "2.3.0",
dialect: "pyyaml",
signatures: [{}, {}],
facts: {
...require_openai_job.t,
"method.kind": require_hosted.o
},
lists: {
"data.train": require_core.lt("training_file", require_hosted.s(require_openai_job.n)),
"data.validation": require_core.lt("validation_file", require_hosted.s(require_openai_job.n))
}
};
exports.openai = openai;
