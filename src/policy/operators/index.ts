import { atLeast } from './atLeast.ts';
import { atMost } from './atMost.ts';
import { contains } from './contains.ts';
import { containsAny } from './containsAny.ts';
import { containsOnly } from './containsOnly.ts';
import { countAtLeast } from './countAtLeast.ts';
import { countEquals } from './countEquals.ts';
import { countGreater } from './countGreater.ts';
import { countLess } from './countLess.ts';
import { declared } from './declared.ts';
import { equals } from './equals.ts';
import { equalsOrUnset } from './equalsOrUnset.ts';
import { exists } from './exists.ts';
import { greater } from './greater.ts';
import { isIn } from './in.ts';
import { isPattern } from './isPattern.ts';
import { less } from './less.ts';
import { matches } from './matches.ts';
import { multipleOf } from './multipleOf.ts';
import { notEquals } from './notEquals.ts';
import { notIn } from './notIn.ts';
import { onOrAfter } from './onOrAfter.ts';
import type { Operator } from './operator.ts';
import { startsWith } from './startsWith.ts';
import { unset } from './unset.ts';
import { versionAtLeast } from './versionAtLeast.ts';

export * from './operator.ts';

/** The closed set, in the order in which documentation shows it. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  [
    exists,
    declared,
    unset,
    equals,
    notEquals,
    equalsOrUnset,
    isIn,
    notIn,
    greater,
    atLeast,
    less,
    atMost,
    multipleOf,
    contains,
    containsAny,
    containsOnly,
    matches,
    startsWith,
    isPattern,
    countEquals,
    countGreater,
    countAtLeast,
    countLess,
    versionAtLeast,
    onOrAfter,
  ].map((operator) => [operator.name, operator]),
);
