Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// src/frameworks/deepspeed.ts
const deepspeed = {
id: "deepspeed",
title: "DeepSpeed configuration",
homepage: "https://www.deepspeed.ai/docs/config-json/",
version: "0.19.6",
dialect: "pyyaml",
signatures: [{}],
facts: {}
};
exports.deepspeed = deepspeed;
