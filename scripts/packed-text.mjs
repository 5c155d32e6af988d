import { deflateSync, strToU8 } from 'fflate';

/**
 * An expression that gives data back, written as a template: JSON is full of double quotes, and a template needs none
 * of them escaped.
 */
export function jsonExpression(data) {
  return `JSON.parse(\`${JSON.stringify(data).replace(/[`\\]|\$\{/g, '\\$&')}\`)`;
}

/**
 * An expression that gives data back from its packed form: for what is large and seldom asked for. The packing is done
 * in JavaScript, so that every machine packs alike. Needs `inflateRawSync` of `node:zlib` in scope, and with `write`
 * `readFileSync` of `node:fs`.
 *
 * @param name of the file, without ending
 * @param write takes the file's bytes under that name, for a CommonJS bundle; without it they stay inside
 */
export function packedExpression(data, name, write) {
  const packed = Buffer.from(deflateSync(strToU8(JSON.stringify(data)), { level: 9 }));
  const bytes = write
    ? `readFileSync(\`\${__dirname}/data/${name}.bin\`)`
    : `Buffer.from('${packed.toString('base64')}', 'base64')`;
  write?.(`${name}.bin`, packed);
  return `JSON.parse(inflateRawSync(${bytes}).toString())`;
}

/**
 * An expression that reads data from a file beside a CommonJS bundle, when it is asked for: the engine looks through
 * every sign of a source, also through those of a text that is never used.
 *
 * @param name of the file, without ending
 * @param write takes the file's text under that name
 */
export function besideExpression(name, data, write) {
  write(`${name}.json`, JSON.stringify(data));
  // Behind a name the bundler leaves it as it is.
  return `((file) => require(file))('./data/${name}.json')`;
}
