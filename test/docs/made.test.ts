import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

describe('made files are committed as they are made; run npm run docs', () => {
  it.each(['make-docs.mjs', 'make-schemas.mjs'])('%s', (script) => {
    const { stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout + stderr).toBe('');
  });
});
