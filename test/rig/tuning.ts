import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../examples/support-tone', name), 'utf8');

/** An example of ours that no shipped rule has anything to say about. */
export const train = example('train.yml');
export const intent = example('tuning-intent.yaml');

/**
 * A team's own policy, in the format that teams write. Its rules are about matters that no shipped rule touches, so
 * scenarios can say exactly how many findings there are.
 */
export const policy = `policy: house
version: 1
title: Rules of the house
sources:
  - {id: H1, claim: The team agreed on it., where: the team's notes, date: 2026-01-01}
rules:
  - id: public-tracker
    title: Metrics go to the public project
    severity: error
    when: {fact: logging.project, equals: public}
    at: [logging.project]
    message: "Metrics go to the project {logging.project}, which everybody can see."
    advice: "Use the project tuning."
    because: "The team agreed on it."
    evidence: [H1]
  - id: temporary-output
    title: The result is written to a temporary folder
    severity: warning
    when: {fact: output.dir, startsWith: /tmp}
    at: [output.dir]
    message: "The result goes to {output.dir}, which is emptied every night."
    advice: "Write below models."
    because: "The team agreed on it."
    evidence: [H1]
    fix: {safe: true, replaceValue: {with: models/out}}
  - id: same-seed
    title: Every run has the same seed
    severity: info
    when: {fact: hyper.seed, equals: 1}
    at: [hyper.seed]
    message: "The seed is {hyper.seed} in every run."
    because: "The team agreed on it."
    evidence: [H1]
`;

/** The policy with one more rule, about the same line as another. */
export const policyWithTwoOnALine = `${policy}  - id: short-output
    title: The name of the result says nothing
    severity: error
    when: {fact: output.dir, equals: /tmp/out}
    at: [output.dir]
    message: "Nobody will know what {output.dir} is."
    because: "The team agreed on it."
    evidence: [H1]
`;

/** What a project of the rig looks like before anything happens to it. */
export const clean = { 'train.yml': train, 'tuning-intent.yaml': intent, 'house/policy.yaml': policy };

/** Lines at the end of a run's file that make exactly one finding each. */
export const publicTracker = 'wandb_project: public\n';
export const temporaryOutput = (text: string) => text.replace(/^output_dir: .*$/m, 'output_dir: /tmp/out');
export const sameSeed = 'seed: 1\n';

/** Line of a text that a pattern is on, from 1. */
export function lineOf(text: string, pattern: RegExp): number {
  return text.slice(0, text.search(pattern)).split('\n').length;
}
