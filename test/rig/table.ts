/** What one run did, for the table at the end. */
export interface Row {
  readonly scenario: string;
  readonly calls: number;
  readonly reviews: number;
  readonly threads: number;
  readonly summaries: number;
  readonly annotations: number;
  readonly exitCode: number;
}

const columns = ['scenario', 'calls', 'reviews', 'threads', 'summaries', 'annotations', 'exitCode'] as const;

export function table(rows: readonly Row[]): string {
  const cells = [columns.map(String), ...rows.map((row) => columns.map((column) => String(row[column])))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, index) =>
          index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
