import type { Plugin } from 'vite';

export function policiesPlugin(): Plugin;
export function readPolicies(): readonly { name: string; path: string; text: string; policy: unknown }[];
export function mergePolicies(
  files: readonly { name: string; policy: unknown }[],
): readonly Readonly<Record<string, unknown>>[];
