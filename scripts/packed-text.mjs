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
 * in JavaScript, so that every machine packs alike. Needs `inflateRawSync` of `node:zlib` in scope.
 */
export function packedExpression(data) {
  const packed = Buffer.from(deflateSync(strToU8(JSON.stringify(data)), { level: 9 })).toString('base64');
  return `JSON.parse(inflateRawSync(Buffer.from('${packed}', 'base64')).toString())`;
}
