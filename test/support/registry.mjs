// A package registry of one package on this machine, so that `npx` starts from nothing. Argument: the packed package.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [, , file = '', manifestText = '{}'] = process.argv;
const tarball = readFileSync(file);
const manifest = JSON.parse(manifestText);
const hash = (name, form) => createHash(name).update(tarball).digest(form);

const server = createServer((request, response) => {
  if (request.url?.endsWith('.tgz')) return response.end(tarball);
  if (request.url !== `/${manifest.name}`) return response.writeHead(404).end('{}');
  const dist = {
    tarball: `http://127.0.0.1:${server.address().port}/${manifest.name}.tgz`,
    integrity: `sha512-${hash('sha512', 'base64')}`,
    shasum: hash('sha1', 'hex'),
  };
  const { version } = manifest;
  const versions = { [version]: { ...manifest, dist } };
  return response.end(JSON.stringify({ name: manifest.name, 'dist-tags': { latest: version }, versions }));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
