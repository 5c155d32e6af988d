import { type Fact, isKnown } from '../model/index.ts';
import type { Intent } from './intent.ts';
import type { PlainValue } from './shape.ts';

/** Labels of each classification task, and how uneven they are, from the class counts that the intent lists. */
export function classFacts(intent: Intent): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  const { value } = intent;
  const tasks = isRecord(value) && Array.isArray(value.tasks) ? value.tasks : [];
  for (const [index, task] of tasks.entries()) {
    const record = `intent.tasks[${index}]`;
    const counts = countsOf(isRecord(task) ? task.classes : undefined);
    const smallest = Math.min(...counts);
    if (counts.length === 0) continue;
    const place = intent.facts.get(`${record}.id`) ?? intent.facts.get(`${record}.type`);
    const put = (name: string, found: number): void => {
      if (isKnown(intent.facts.get(`${record}.${name}`))) return;
      facts.set(`${record}.${name}`, {
        value: found,
        state: 'inherited',
        ...(place?.at ? { at: place.at } : {}),
        ...(place?.keyAt ? { keyAt: place.keyAt } : {}),
      });
    };
    put('labels', counts.length);
    if (counts.length > 1 && smallest > 0) put('labelImbalance', Math.max(...counts) / smallest);
  }
  return facts;
}

function countsOf(classes: PlainValue | undefined): readonly number[] {
  if (!isRecord(classes)) return [];
  return Object.values(classes).filter((count) => typeof count === 'number');
}

const isRecord = (value: PlainValue | undefined): value is { readonly [key: string]: PlainValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
