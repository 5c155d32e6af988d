export * from './cost.ts';
export { headLayer, type LinearLayer, linearLayers, splitLayers } from './layers.ts';
export * from './memory.ts';
export * from './storage.ts';
export * from './trainable.ts';
export * from './weights.ts';
