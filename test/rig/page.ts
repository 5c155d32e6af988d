import { htmlOf } from '../support/github-markdown.ts';
import type { Project } from './project.ts';
import type { StoredThread, World } from './world.ts';

/** What was said on a pull request as a page of its own look: enough of the service's to judge how it reads there. */
export function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;
}

/** A comment of the conversation, or the page of a job. */
export function boxOf(title: string, markdown: string): string {
  return `<section class="box"><header>${title}</header><div class="text">${rendered(markdown)}</div></section>`;
}

/** A thread below the lines of the change that it is about. */
export function threadOf(thread: StoredThread, world: World): string {
  const comments = thread.comments.map(
    ({ author, body }) =>
      `<div class="comment"><b>${author}</b>${rendered(body, replaced(thread, world))}</div>`,
  );
  return `<section class="box"><header><code>${escaped(thread.path)}</code></header>${linesAbove(thread, world)}${comments.join('')}</section>`;
}

/** Suggestions as the service shows them: what goes, then what comes. */
function rendered(markdown: string, before: readonly string[] = []): string {
  const gone = before.map((line) => `<span class="gone">${escaped(line)}</span>`).join('');
  return htmlOf(markdown).replace(
    /<pre><code class="language-suggestion">([\s\S]*?)<\/code><\/pre>/g,
    (_, text: string) => {
      const lines = text.replace(/\n$/, '').split('\n');
      const come = lines.map((line) => `<span class="come">${line}</span>`).join('');
      return `<div class="suggestion"><header>Suggested change</header><pre>${gone}${come}</pre></div>`;
    },
  );
}

const shownAbove = 3;

interface DiffLine {
  readonly sign: string;
  readonly text: string;
  /** Number at the head; null for a line that is gone. */
  readonly number: number | null;
}

function linesAbove(thread: StoredThread, world: World): string {
  const last = thread.line;
  if (last === null) return '';
  const lines = diffLines(world, thread.path);
  const end = lines.findIndex(({ number }) => number === last) + 1;
  const start = Math.max(0, end - shownAbove - (last - (thread.startLine ?? last)));
  const rows = lines.slice(start, end).map(({ sign, text, number }) => {
    const kind = sign === '+' ? 'come' : sign === '-' ? 'gone' : 'same';
    return `<tr class="${kind}"><td>${number ?? ''}</td><td>${escaped(`${sign} ${text}`)}</td></tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function diffLines({ project, base, head }: { project: Project; base: string; head: string }, path: string) {
  const patch = project.changes(base, head).find(({ filename }) => filename === path)?.patch ?? '';
  let number = 0;
  return patch.split('\n').flatMap((line): DiffLine[] => {
    const first = /^@@ -\S+ \+(\d+)/.exec(line)?.[1];
    if (first !== undefined) {
      number = Number(first);
      return [];
    }
    const [sign, text] = [line[0] ?? ' ', line.slice(1)];
    return [{ sign, text, number: sign === '-' ? null : number++ }];
  });
}

/** Lines that a suggestion on this thread would replace. */
function replaced({ path, line, startLine }: StoredThread, { project, head }: World): readonly string[] {
  if (line === null) return [];
  const lines = (project.text(`${head}:${path}`) ?? '').split('\n');
  return lines.slice((startLine ?? line) - 1, line);
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '');

const style = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --back: #fff; --head: #f6f8fa; --line: #d1d9e0;
  --link: #0969da; --code: #818b981f; --come: #dafbe1; --gone: #ffebe9; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --dim: #9198a1; --back: #0d1117; --head: #151b23;
  --line: #3d444d; --link: #4493f8; --code: #656c7633; --come: #2ea04326; --gone: #f8514926; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; width: 800px; background: var(--back); color: var(--text);
  font: 14px/1.5 "Liberation Sans", Arial, sans-serif; }
.box { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 16px; overflow: hidden; }
.box:last-child { margin-bottom: 0; }
.box > header { background: var(--head); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--dim); }
.text, .comment { padding: 12px 16px; }
.comment + .comment { border-top: 1px solid var(--line); }
.comment > b { display: block; margin-bottom: 8px; }
table { border-collapse: collapse; width: 100%; border-bottom: 1px solid var(--line); }
td { font: 12px/1.6 "Liberation Mono", monospace; padding: 0 10px; white-space: pre; }
td:first-child { width: 50px; text-align: right; color: var(--dim); }
.come { background: var(--come); } .gone { background: var(--gone); }
code, pre { font: 12px/1.5 "Liberation Mono", monospace; }
code { background: var(--code); border-radius: 6px; padding: 2px 5px; }
header code { background: none; padding: 0; color: var(--text); }
a { color: var(--link); text-decoration: none; }
p, ul, details, blockquote, hr { margin: 0 0 12px; }
p:last-child, ul:last-child { margin-bottom: 0; }
ul { padding-left: 24px; } li + li { margin-top: 4px; }
h3 { font-size: 17px; margin: 0 0 12px; } h4 { margin: 0 0 12px; }
sub { font-size: 12px; vertical-align: baseline; color: var(--dim); }
hr { border: 0; border-top: 3px solid var(--line); }
blockquote { color: var(--dim); border-left: 4px solid var(--line); padding: 0 12px; }
summary { cursor: pointer; margin-bottom: 8px; }
details:not([open]) summary { margin-bottom: 0; }
.suggestion { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.suggestion header { background: var(--head); border-bottom: 1px solid var(--line); padding: 4px 12px; color: var(--dim); }
.suggestion pre { margin: 0; } .suggestion span { display: block; padding: 0 12px; }
`;
