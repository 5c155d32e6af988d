import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './pages.ts';

/** What an editor may ask of a file. Lines and characters count from 0. */
export interface Editor {
  open(path: string, text: string): void;
  /** Labels that are offered, with what is shown beside them. */
  complete(path: string, line: number, character: number): Promise<ReadonlyMap<string, string>>;
  hover(path: string, line: number, character: number): Promise<string>;
  /** Messages about the file, as it was opened. */
  problems(path: string): Promise<readonly string[]>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Starts the YAML language server as editors do, in a workspace with these settings. Nothing is downloaded. */
export async function startEditor(
  workspace: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<Editor> {
  const server = spawn(
    process.execPath,
    [join(root, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    { stdio: 'pipe' },
  );
  const yaml = {
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
    ...settings,
  };
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const published = new Map<string, readonly string[]>();
  const watchers = new Map<string, (messages: readonly string[]) => void>();
  let next = 1;
  let configured = (): void => {};
  const hasSettings = new Promise<void>((resolve) => {
    configured = resolve;
  });

  readMessages(server, (message) => {
    if (message.method === 'textDocument/publishDiagnostics') publish(message.params);
    else if (message.method !== undefined && message.id !== undefined) answer(message);
    else if (message.id !== undefined) settle(message);
  });

  function publish(params: unknown): void {
    const { uri, diagnostics } = params as { uri: string; diagnostics: readonly { message: string }[] };
    const messages = diagnostics.map(({ message }) => message);
    published.set(uri, messages);
    watchers.get(uri)?.(messages);
  }

  function answer({ id, method, params }: Message): void {
    const asked =
      method === 'workspace/configuration' ? (params as { items: readonly { section: string }[] }).items : [];
    const sections: Readonly<Record<string, unknown>> = { yaml };
    const result =
      method === 'workspace/configuration' ? asked.map(({ section }) => sections[section] ?? null) : null;
    send(server, { jsonrpc: '2.0', id, result });
    if (method === 'workspace/configuration') configured();
  }

  function settle({ id = 0, result, error }: Message): void {
    const held = waiting.get(id);
    waiting.delete(id);
    if (error) held?.reject(new Error(error.message));
    else held?.resolve(result);
  }

  const notify = (method: string, params: unknown): void => send(server, { jsonrpc: '2.0', method, params });
  const ask = (method: string, params: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      send(server, { jsonrpc: '2.0', id, method, params });
    });

  const uriOf = (path: string): string => pathToFileURL(join(workspace, path)).href;
  const at = (path: string, line: number, character: number) => ({
    textDocument: { uri: uriOf(path) },
    position: { line, character },
  });

  const rootUri = pathToFileURL(workspace).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'workspace' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } }, hover: {} },
    },
  });
  notify('initialized', {});
  notify('workspace/didChangeConfiguration', { settings: { yaml } });
  // Before the server has fetched its settings it knows no schema and offers nothing.
  await hasSettings;

  return {
    open: (path, text) =>
      notify('textDocument/didOpen', {
        textDocument: { uri: uriOf(path), languageId: 'yaml', version: 1, text },
      }),
    complete: async (path, line, character) => {
      const list = (await ask('textDocument/completion', at(path, line, character))) as {
        readonly items: readonly { readonly label: string; readonly documentation?: unknown }[];
      } | null;
      return new Map((list?.items ?? []).map(({ label, documentation }) => [label, shown(documentation)]));
    },
    hover: async (path, line, character) => {
      const found = (await ask('textDocument/hover', at(path, line, character))) as {
        contents: unknown;
      } | null;
      return shown(found?.contents);
    },
    problems: (path) =>
      new Promise((resolve) => {
        const known = published.get(uriOf(path));
        if (known !== undefined) resolve(known);
        else watchers.set(uriOf(path), resolve);
      }),
    close: () => server.kill(),
  };
}

function shown(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(shown).join('\n');
  return content !== null && typeof content === 'object' && 'value' in content ? String(content.value) : '';
}

function send(server: ChildProcessWithoutNullStreams, message: object): void {
  const body = JSON.stringify(message);
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** Messages come with their length in bytes, in pieces of any size. */
function readMessages(server: ChildProcessWithoutNullStreams, take: (message: Message) => void): void {
  let held = Buffer.alloc(0);
  server.stdout.on('data', (piece: Buffer) => {
    held = Buffer.concat([held, piece]);
    for (;;) {
      const end = held.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(held.subarray(0, end).toString())?.[1]);
      if (held.length < end + 4 + length) return;
      const body = held.subarray(end + 4, end + 4 + length).toString();
      held = held.subarray(end + 4 + length);
      take(JSON.parse(body) as Message);
    }
  });
}
