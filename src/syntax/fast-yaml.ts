import { noAnchors } from './anchors.ts';
import { defaultBounds } from './bounds.ts';
import { readNode } from './fast/block.ts';
import { type Cursor, dash, decline, isDeclined, skip } from './fast/cursor.ts';
import type { Node, ParsedDocument, ParsedFile } from './tree.ts';

/**
 * Reads the YAML that configs are made of, many times faster than the full parser and without loading it.
 *
 * It answers with exactly what `parseYaml` answers, or null: it never guesses. Left to the full parser are all texts
 * with a problem to tell, and tags, tabs, `? ` keys, templates and a few rare forms.
 */
export function fastYaml(text: string): ParsedFile | null {
  if (text.length > defaultBounds.size || doubtful.test(text)) return null;
  try {
    return { documents: readDocuments(text), problems: [] };
  } catch (error) {
    if (isDeclined(error)) return null;
    throw error;
  }
}

// Control characters, and carriage returns that end no line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it looks for
const doubtful = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/;

function readDocuments(text: string): ParsedDocument[] {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const cursor: Cursor = {
    text,
    at: start,
    lineStart: start,
    column: 0,
    commented: false,
    depth: 0,
    anchors: noAnchors(),
  };
  const documents: ParsedDocument[] = [];
  skip(cursor);
  if (cursor.column >= 0) documents.push(documentOf(readNode(cursor, -1)));
  while (cursor.at < text.length) {
    // Left of everything but not at the end is a marker; anything else was not understood.
    if (cursor.column >= 0 || text.charCodeAt(cursor.at) !== dash) decline();
    documents.push(readMarked(cursor));
  }
  return documents;
}

/** Reads a document from its `---`. */
function readMarked(cursor: Cursor): ParsedDocument {
  const line = cursor.lineStart;
  cursor.at += 3;
  cursor.anchors = noAnchors();
  skip(cursor);
  if (cursor.column < 0) return documentOf(null);
  // A value on the line of the marker is rare, and what may stand there is in doubt.
  return cursor.lineStart === line ? decline() : documentOf(readNode(cursor, -1));
}

function documentOf(root: Node | null): ParsedDocument {
  return { root, problems: [] };
}
