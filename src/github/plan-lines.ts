import { codeSpan } from '../report/markdown-text.ts';
import { type PlanChange, partText } from './plan-diff.ts';
import { prose } from './wording.ts';

const mostNames = 8;

/** Changes of runs as list items. New runs that differ in nothing but their data share one. */
export function planChangeLines(changes: readonly PlanChange[]): readonly string[] {
  const groups = new Map<string, PlanChange[]>();
  for (const change of changes) {
    const key = change.kind === 'new' ? likeness(change) : JSON.stringify([groups.size]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => {
    const line = lineOf(group, changes);
    return line === null ? [] : [`- ${line}`];
  });
}

const data = 'training data';

function likeness({ parts }: PlanChange): string {
  return JSON.stringify(parts.filter(({ topic }) => topic !== data).map(partText));
}

function lineOf(group: readonly PlanChange[], all: readonly PlanChange[]): string | null {
  const [first] = group;
  if (first === undefined) return null;
  const names = enumerated(group.map((change) => nameOf(change, all)));
  if (first.kind === 'removed') return `${names} is removed`;
  const parts = partsOf(group)
    .map((part) => prose(part))
    .join('; ');
  const lead = first.kind === 'changed' ? names : `${names} ${group.length > 1 ? 'are' : 'is'} new`;
  return parts === '' ? lead : `${lead}: ${parts}`;
}

function partsOf(group: readonly PlanChange[]): readonly string[] {
  const [first] = group;
  const sources = [
    ...new Set(group.flatMap(({ parts }) => parts.find(({ topic }) => topic === data)?.after ?? [])),
  ];
  return (first?.parts ?? []).map((part) =>
    group.length > 1 && part.topic === data ? `${data} ${enumerated(sources)}` : partText(part),
  );
}

/** A file says enough, unless it holds several runs; what is gone has nothing but its name. */
function nameOf({ path, label, kind }: PlanChange, all: readonly PlanChange[]): string {
  const isAlone = all.filter((change) => change.path === path).length === 1;
  return isAlone && kind !== 'removed' ? codeSpan(path) : `${codeSpan(path)} (${prose(label)})`;
}

function enumerated(names: readonly string[]): string {
  const shown = names.slice(0, mostNames);
  if (names.length > shown.length) return `${shown.join(', ')} and ${names.length - shown.length} more`;
  const last = shown.at(-1) ?? '';
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last;
}
