export { type DatasetIdKind, datasetIdKindOf } from './dataset-id.ts';
export { type DatasetMatch, datasetFamilies, recogniseDataset } from './datasets.ts';
export * from './evidence.ts';
export * from './model-name.ts';
export { parametersOf } from './model-parameters.ts';
export * from './models.ts';
export * from './modules.ts';
export * from './resources/index.ts';
export * from './serving.ts';
