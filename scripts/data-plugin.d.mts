export declare function dataPlugin(): {
  readonly name: string;
  transform(code: string, id: string): { code: string; moduleType: 'js' } | undefined;
};
