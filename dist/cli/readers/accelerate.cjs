Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// src/frameworks/accelerate.ts
const accelerate = {
id: "accelerate",
title: "Accelerate configuration",
homepage: "https://huggingface.co/docs/accelerate",
version: "1.15.0.dev0",
dialect: "pyyaml",
signatures: [{}, {}],
facts: {}
};
exports.accelerate = accelerate;
