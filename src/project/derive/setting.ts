import { textOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/** Folders in which a configuration is a sample to start from, not a run that somebody plans. */
const gallery =
  /(^|\/)(examples?|recipes?|config_hub|tests?|samples?|templates?|cookbooks?|tutorials?|demos?|fixtures?)\//i;

/** A declared purpose wins over the folder. */
export const setting: Derivation = (facts, path) => {
  const purpose = textOf(facts, 'intent.purpose');
  if (purpose !== undefined) {
    const sample = purpose === 'example' || purpose === 'smoke-test';
    return { 'plan.setting': derived(facts, sample ? 'gallery' : 'project', ['intent.purpose']) };
  }
  return {
    'plan.setting': {
      value: gallery.test(path) ? 'gallery' : 'project',
      state: 'derived',
      from: ['plan.path'],
    },
  };
};
