import { describe, expect, test } from 'vitest';
import { withSameContent } from '../../src/action/same-content.ts';
import { type ChangedFile, type GitHub, GitHubError } from '../../src/github/port.ts';

const file = (path: string, status: ChangedFile['status'], more: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  status,
  previousPath: status === 'renamed' ? `old/${path}` : null,
  blob: 'head',
  changes: 0,
  patch: null,
  ...more,
});

/** A service whose base holds some files. */
function service(base: Readonly<Record<string, string>> | null) {
  const asked: string[] = [];
  const github = {
    tree: async (_: unknown, commit: string) => {
      asked.push(commit);
      if (base === null) throw new GitHubError('unavailable', 502, 'down');
      const entries = Object.entries(base).map(([path, blob]) => ({ path, blob, size: 1 }));
      return { entries, complete: true };
    },
  } as unknown as GitHub;
  return { asked, around: { github, repository: { owner: 'octo', repo: 'tuning' } } };
}

async function told(files: readonly ChangedFile[], base: Readonly<Record<string, string>> | null) {
  const { asked, around } = service(base);
  const diff = await withSameContent({ files, complete: true }, 'base', around);
  return { asked, files: diff.files.map(({ status, changes }) => `${status} ${changes}`) };
}

describe('withSameContent', () => {
  test('knows a file that was only renamed, or given another mode, by its content at the base', async () => {
    const files = [file('a.yml', 'renamed'), file('run.sh', 'modified'), file('b.sh', 'changed')];
    const base = { 'old/a.yml': 'head', 'run.sh': 'head', 'b.sh': 'head' };
    expect(await told(files, base)).toEqual({
      asked: ['base'],
      files: ['renamed 0', 'unchanged 0', 'unchanged 0'],
    });
  });

  test('counts a change that the service does not show', async () => {
    const files = [file('a.yml', 'renamed'), file('run.sh', 'modified')];
    const base = { 'old/a.yml': 'other', 'run.sh': 'other' };
    expect((await told(files, base)).files).toEqual(['renamed 1', 'modified 1']);
  });

  test('takes files as they are listed where the service does not answer', async () => {
    expect((await told([file('a.yml', 'renamed')], null)).files).toEqual(['renamed 0']);
  });

  test('asks for nothing where every change is shown, or is to no file that could be read', async () => {
    const shown = { patch: '@@ -1 +1 @@', changes: 2 };
    const files = [file('a.yml', 'modified', shown), file('logo.png', 'modified'), file('b.yml', 'added')];
    expect((await told(files, {})).asked).toEqual([]);
  });
});
