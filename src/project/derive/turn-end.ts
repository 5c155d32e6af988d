import { endTokenOf, lineOf, linesOfTemplate, templateFits, turnEndsOf } from '../../knowledge/index.ts';
import { type Facts, knownValue, textOf } from '../../model/index.ts';
import { type Derivation, derived, recordsOf } from './derivation.ts';

/** The end token of the tokenizer, where the file does not set one and takes the model's own. */
export const endToken: Derivation = (facts) => {
  const id = textOf(facts, 'model.id');
  if (id === undefined || knownValue(facts, 'model.tokenizer') !== undefined) return {};
  const eos = endTokenOf(id, textOf(facts, 'model.variant') === 'base');
  return { 'tokens.end': eos === undefined ? undefined : derived(facts, eos, ['model.id']) };
};

/** What ends a turn in the chat template: a named one of the framework, or that of a chat model's own tokenizer. */
export const turnEnd: Derivation = (facts) => {
  const name = templateOf(facts);
  const from = ['data.chatTemplate', 'model.id'];
  if (name === undefined) return {};
  const named = turnEndsOf(textOf(facts, 'plan.framework') ?? '', name);
  const ends = named ?? (name === ownTemplate ? turnEndOfModel(facts) : endsWithin(name));
  return { 'data.turnEnd': ends === undefined ? undefined : derived(facts, ends, from) };
};

const ownTemplate = 'tokenizer_default';

/** Tokens that by their names end a turn, in a template that is written out and does not ask for the tokenizer's own. */
function endsWithin(template: string): readonly string[] | undefined {
  if (!/\{[{%]/.test(template) || template.includes('eos_token')) return undefined;
  const tokens = [...new Set(template.match(/<\|?\/?\w{1,40}\|?>/g) ?? [])];
  const ends = tokens.filter(
    (token) => /end|eo[tm]|^<eos>$|^<\/s>$/.test(token) && !/header|tool|think/.test(token),
  );
  return ends.length === 0 ? undefined : ends;
}

/** Nothing where sources bring templates of their own. */
function templateOf(facts: Facts): string | undefined {
  if (recordsOf(facts, 'data.train').some((record) => isSaid(facts, `${record}.chatTemplate`)))
    return undefined;
  const fact = facts.get('data.chatTemplate');
  return fact === undefined || fact.state === 'unset' ? ownTemplate : textOf(facts, 'data.chatTemplate');
}

function isSaid(facts: Facts, name: string): boolean {
  const fact = facts.get(name);
  return fact !== undefined && fact.state !== 'unset';
}

function turnEndOfModel(facts: Facts): readonly string[] | undefined {
  const id = textOf(facts, 'model.id');
  const variant = textOf(facts, 'model.variant');
  if (id === undefined || (variant !== 'instruct' && variant !== 'chat')) return undefined;
  return lineOf(id)?.endless;
}

/** Whether the chat template was made for the line of the base, where the base is of the makers. */
export const templateFit: Derivation = (facts) => {
  const id = textOf(facts, 'model.id');
  const template = textOf(facts, 'data.chatTemplate');
  const framework = textOf(facts, 'plan.framework');
  if (id === undefined || template === undefined || framework === undefined) return {};
  const fits = lineOf(id)?.ofMakers === true ? templateFits(framework, template, id) : undefined;
  if (fits === undefined) return {};
  const from = ['data.chatTemplate', 'model.id'];
  return {
    'data.templateFits': derived(facts, fits, from),
    'data.templateLines': derived(facts, linesOfTemplate(framework, template), from),
  };
};
