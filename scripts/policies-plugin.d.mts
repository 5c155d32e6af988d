import type { Plugin } from 'vite';

export function policiesPlugin(): Plugin;
export function readPolicies(): readonly { name: string; path: string; text: string; policy: unknown }[];
