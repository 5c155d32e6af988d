export function unindented(code: string): string;
