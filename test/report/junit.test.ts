import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { junitReporter } from '../../src/report/junit.ts';
import { visible } from '../../src/report/text.ts';
import { xmlAttribute, xmlText } from '../../src/report/xml.ts';
import { hostileReport, hostileText } from '../support/hostile.ts';
import { aFile, aFinding, aReport, fullReport, options } from '../support/reports.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Any mistake in the XML is an exception. */
function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('no root element');
  return top;
}

const parse = (report = fullReport()): Element => parseXml(junitReporter.render(report, options));

describe('junit', () => {
  it('gives a suite for each file and a case for each finding', () => {
    const suites = parse();
    expect(suites).toMatchObject({
      name: 'testsuites',
      attributes: { name: 'tunelint', tests: '7', failures: '2', errors: '0', skipped: '4', time: '0' },
    });
    const [suite] = suites.children;
    expect(suite).toMatchObject({
      name: 'testsuite',
      attributes: { name: 'configs/train.yml', tests: '7', failures: '2', errors: '0', skipped: '4' },
    });
    expect(suite?.children.map(({ children }) => children[0]?.name)).toEqual([
      'failure',
      'failure',
      'system-out',
      'skipped',
      'skipped',
      'skipped',
      'skipped',
    ]);
  });

  it('says in a failure where, what and what to do', () => {
    const one = parse().children[0]?.children[0];
    expect(one?.attributes).toEqual({
      name: 'method/rank-high',
      classname: 'configs/train.yml',
      file: 'configs/train.yml',
      time: '0',
    });
    expect(one?.children[0]).toMatchObject({
      attributes: { message: 'Rank 256 is more than the data can fill.', type: 'warning' },
      text: [
        'configs/train.yml:3:1 Rank 256 is more than the data can fill.',
        'Start with rank 16.',
        'tuning-intent.yaml:2:1 two tasks are declared here',
        'npx tunelint explain rank-high',
      ].join('\n'),
    });
  });

  it('gives the reason of a suppression', () => {
    const messages = parse()
      .children[0]?.children.slice(3)
      .map(({ children }) => children[0]?.attributes.message);
    expect(messages).toEqual([
      'comment: measured on our data',
      'waiver: budget agreed',
      'baseline',
      'unchanged',
    ]);
  });

  it('passes a file without findings', () => {
    const report = aReport({ files: [aFile(), aFile('b.yml')], findings: [aFinding()] });
    const suite = parse(report).children[1];
    expect(suite?.attributes).toMatchObject({ name: 'b.yml', tests: '1', failures: '0' });
    expect(suite?.children).toMatchObject([{ attributes: { name: 'no findings' }, children: [] }]);
  });

  it('is well-formed whatever it quotes', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(parse(report).children[0]?.children).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('XML', () => {
  it('gives back what can be held, and a stand-in for the rest', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const element = parseXml(`<a b="${xmlAttribute(text)}">${xmlText(text)}</a>`);
        const lines = text.replace(/\r\n|\r/g, '\n').split('\n');
        const held = lines.map((line) => line.split('\t').map(visible).join('\t')).join('\n');
        expect(element.text).toBe(held);
        expect(element.attributes.b).toBe(held);
      }),
    );
    expect(parseXml(`<a>${xmlText('a & <b> ]]> "c"\td')}</a>`).text).toBe('a & <b> ]]> "c"\td');
  });
});
