export * from './models.ts';
export * from './resources/index.ts';
