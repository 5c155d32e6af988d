import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import table from '../../data/dataset-families.json' with { type: 'json' };
import { datasetFamilies, recogniseDataset } from '../../src/knowledge/datasets.ts';
import { goals, taskTypes } from '../../src/model/vocabulary.ts';

const published = datasetFamilies().flatMap((family) =>
  (family.names ?? []).map((name) => [name, family] as const),
);

/** Family and confidence of the surest match, or `-`. */
function first(id: string, config?: string): string {
  const [match] = recogniseDataset(id, config);
  return match === undefined ? '-' : `${match.family} ${match.confidence}`;
}

describe('known data sets', () => {
  it.each([
    ['nq_open', 'closed-book-qa 0.9'],
    ['google-research-datasets/nq_open', 'closed-book-qa 0.9'],
    ['akariasai/PopQA', 'closed-book-qa 0.9'],
    ['stanfordnlp/web_questions', 'closed-book-qa 0.9'],
    ['entity_questions', 'closed-book-qa 0.9'],
    ['rajpurkar/squad', 'reading-qa 0.5'],
    ['rajpurkar/squad_v2', 'reading-qa 0.5'],
    ['SQuAD', 'reading-qa 0.5'],
    ['hotpotqa/hotpot_qa', 'reading-qa 0.5'],
    ['natural_questions', 'reading-qa 0.5'],
    ['microsoft/ms_marco', 'open-book-qa 0.8'],
    ['glaiveai/glaive-function-calling-v2', 'tool-use 0.8'],
    ['Salesforce/xlam-function-calling-60k', 'tool-use 0.8'],
    ['NousResearch/hermes-function-calling-v1', 'tool-use 0.8'],
    ['glaive_toolcall_en_demo', 'tool-use 0.8'],
    ['acme/json-mode-invoices', 'structured-output 0.8'],
    ['xlangai/spider', 'sql 0.8'],
    ['b-mc2/sql-create-context', 'sql 0.8'],
    ['mlx-community/WikiSQL', 'sql 0.8'],
    ['gretelai/synthetic_text_to_sql', 'sql 0.8'],
    ['nazlicanto/persona-based-chat', 'style 0.6'],
    ['acme/brand-voice', 'style 0.6'],
    ['./data/toneOfVoice.jsonl', 'style 0.6'],
    ['bitext/Bitext-customer-support-llm-chatbot-training-dataset', 'customer-support 0.4'],
    ['stanfordnlp/sst2', 'classification 0.9'],
    ['SST-2', 'classification 0.9'],
    ['fancyzhx/ag_news', 'classification 0.9'],
    ['PolyAI/banking77', 'classification 0.9'],
    ['dair-ai/emotion', 'classification 0.9'],
    ['nyu-mll/glue', 'classification 0.9'],
    ['conll2003', 'extraction 0.9'],
    ['tatsu-lab/alpaca', 'general-instruction 0.9'],
    ['yahma/alpaca-cleaned', 'general-instruction 0.9'],
    ['alpaca_en_demo', 'general-instruction 0.9'],
    ['AI-ModelScope/alpaca-gpt4-data-en#2000', 'general-instruction 0.9'],
    ['databricks/databricks-dolly-15k', 'general-instruction 0.9'],
    ['mosaicml/dolly_hhrlhf', 'general-instruction 0.9'],
    ['HuggingFaceH4/ultrachat_200k', 'general-instruction 0.9'],
    ['teknium/OpenHermes-2.5', 'general-instruction 0.9'],
    ['Open-Orca/SlimOrca', 'general-instruction 0.9'],
    ['cgato/SlimOrcaDedupCleaned', 'general-instruction 0.9'],
    ['allenai/tulu-3-sft-mixture', 'general-instruction 0.9'],
    ['HuggingFaceTB/smoltalk2', 'general-instruction 0.9'],
    ['proj-persona/PersonaHub', 'general-instruction 0.9'],
    ['sahil2801/CodeAlpaca-20k', 'code 0.9'],
    ['ise-uiuc/Magicoder-OSS-Instruct-75K', 'code 0.9'],
    ['bigcode/starcoderdata', 'code 0.9'],
    ['nvidia/OpenCodeInstruct', 'code 0.9'],
    ['openai/gsm8k', 'maths 0.9'],
    ['meta-math/MetaMathQA', 'maths 0.9'],
    ['nvidia/OpenMathInstruct-2', 'maths 0.9'],
    ['AI-MO/NuminaMath-CoT', 'maths 0.9'],
    ['allenai/tulu-3-sft-personas-math', 'maths 0.9'],
    ['pile-of-law/pile-of-law', 'domain 0.6'],
    ['acme/medical-notes', 'domain 0.6'],
    ['acme/employee-handbook', 'documents 0.5'],
    ['acme/product_faq', 'question-answer-pairs 0.3'],
    ['Anthropic/hh-rlhf', 'preference 0.95'],
    ['HuggingFaceH4/ultrafeedback_binarized', 'preference 0.95'],
    ['argilla/distilabel-capybara-dpo-7k-binarized', 'preference 0.95'],
    ['dpo_en_demo', 'preference 0.95'],
    ['knkarthick/samsum', 'summarisation 0.9'],
    ['abisee/cnn_dailymail', 'summarisation 0.9'],
    ['wmt/wmt14', 'translation 0.9'],
    ['allenai/c4', 'web-text 0.9'],
    ['HuggingFaceFW/fineweb-edu', 'web-text 0.9'],
    ['Salesforce/wikitext', 'web-text 0.9'],
    ['mozilla-foundation/common_voice_17_0', 'speech 0.9'],
    ['merve/vqav2-small', 'vision 0.9'],
    ['torchtune.datasets.alpaca_cleaned_dataset', 'general-instruction 0.9'],
    ['torchtune.datasets.samsum_dataset', 'summarisation 0.9'],
    ['litgpt.data.Alpaca2k', 'general-instruction 0.9'],
    ['litgpt.data.LIMA', 'general-instruction 0.9'],
  ])('%s is %s', (id, expected) => {
    expect(first(id)).toBe(expected);
  });

  it('may be told apart by their configuration', () => {
    expect(first('mandarjoshi/trivia_qa')).toBe('reading-qa 0.5');
    expect(first('mandarjoshi/trivia_qa', 'rc')).toBe('reading-qa 0.5');
    expect(first('mandarjoshi/trivia_qa', 'rc.nocontext')).toBe('closed-book-qa 0.9');
    expect(first('trivia_qa', 'unfiltered.nocontext')).toBe('closed-book-qa 0.9');
    expect(first('nyu-mll/glue', 'sst2')).toBe('classification 0.9');
    expect(first('openai/gsm8k', 'main')).toBe('maths 0.9');
  });

  it('say whether passages are part of them', () => {
    expect(recogniseDataset('nq_open')[0]).toMatchObject({ closedBook: true, task: 'qa-closed-book' });
    expect(recogniseDataset('rajpurkar/squad')[0]?.closedBook).toBeUndefined();
    expect(recogniseDataset('rajpurkar/squad')[0]?.passages).toBe(true);
    expect(recogniseDataset('microsoft/ms_marco')[0]).toMatchObject({ closedBook: false, passages: true });
  });

  it('say whether they keep general skills, or hold preferences', () => {
    expect(recogniseDataset('HuggingFaceTB/smoltalk')[0]?.general).toBe(true);
    expect(recogniseDataset('HuggingFaceFW/fineweb')[0]?.general).toBe(true);
    expect(recogniseDataset('openai/gsm8k')[0]?.general).toBeUndefined();
    expect(recogniseDataset('Anthropic/hh-rlhf')[0]?.preference).toBe(true);
  });
});

describe('names that are not the known set', () => {
  it.each([
    'brandeis/notes',
    'acme/toner-orders',
    'acme/squadron-logs',
    'acme/invoicer',
    'acme/characteristic-curves',
    'acme/codebook',
    'acme/legalise',
    'acme/pilet',
    'acme/tickets-2024',
    './data/train.jsonl',
    'data/train/part-0001.parquet',
    'json',
    'my_dataset',
    '$DATASET',
    '',
  ])('%j says nothing', (id) => {
    expect(recogniseDataset(id)).toEqual([]);
  });

  it.each([
    'acme/mobile-apps',
    'acme/race-results',
    'acme/price-drop-alerts',
    'acme/spider-silk',
    'acme/identity-cards',
  ])('%s holds a word of the language, not the set of that name', (id) => {
    expect(recogniseDataset(id).every((match) => match.confidence < 0.5)).toBe(true);
  });

  it('are trusted less than the set itself', () => {
    expect(recogniseDataset('acme/gsm8k-inspired-puzzles')[0]?.confidence).toBe(0.6);
    expect(recogniseDataset('acme/finance-alpaca-tickets').every((match) => match.confidence <= 0.6)).toBe(
      true,
    );
  });

  it('of local files are trusted less, and not at all where formats are called so', () => {
    expect(first('./data/gsm8k/train.jsonl')).toBe('maths 0.8');
    expect(first('s3://bucket/ultrachat.jsonl')).toBe('general-instruction 0.8');
    expect(first('data/alpaca_data.json')).toBe('general-instruction 0.4');
    expect(first('support_alpaca.jsonl')).toBe('general-instruction 0.4');
  });
});

describe('recognition', () => {
  it('finds every published name, however it is written', () => {
    for (const [name, family] of published) {
      for (const separator of ['-', '_', '.', '']) {
        const written = name.replaceAll(' ', separator);
        for (const id of [`org/${written}`, `org/${written.toUpperCase()}`]) {
          const match = recogniseDataset(id).find((candidate) => candidate.family === family.id);
          expect([id, match?.confidence]).toEqual([id, family.confidence]);
        }
      }
    }
  });

  it('takes any text, gives each family once and the surest first', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (id, config) => {
        const matches = recogniseDataset(id, config);
        const confidences = matches.map((match) => match.confidence);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
        expect(new Set(matches.map((match) => match.family)).size).toBe(matches.length);
      }),
    );
  });

  it('bounds the work on a long name', () => {
    expect(recogniseDataset('alpaca-'.repeat(20_000))[0]?.family).toBe('general-instruction');
  });
});

describe('the table of data sets', () => {
  it('speaks the vocabulary of facts and intents', () => {
    expect(Date.parse(table.date)).not.toBeNaN();
    const families = datasetFamilies();
    expect(families.filter((family) => family.source === '')).toEqual([]);
    const tasks = families.flatMap((family) => family.task ?? []);
    expect(tasks.filter((task) => !taskTypes.includes(task))).toEqual([]);
    const served = families.flatMap((family) => family.goals ?? []);
    expect(served.filter((goal) => !goals.includes(goal))).toEqual([]);
    const sure = families.flatMap((family) => [family.confidence ?? 1, family.wordConfidence ?? 1]);
    expect(sure.filter((confidence) => !(confidence > 0 && confidence <= 1))).toEqual([]);
  });

  it('names each set in one family', () => {
    const keys = published.map(([name]) => name.replaceAll(' ', ''));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
