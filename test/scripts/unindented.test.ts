import { describe, expect, it } from 'vitest';
import { unindented } from '../../scripts/unindented.mjs';

describe('a program without indentation', () => {
  it('keeps its lines and its meaning', () => {
    const code = 'function f(a) {\n\tif (a) {\n\t\treturn 1;\n\t}\n\treturn 2;\n}\nf(0);';
    expect(unindented(code)).toBe('function f(a) {\nif (a) {\nreturn 1;\n}\nreturn 2;\n}\nf(0);');
  });

  it('leaves the lines of a text as they are, and takes those of code within it', () => {
    const code = 'const text = `a\n\t\tb ${[\n\t1,\n\t2\n].length}\n\tc`;\n\tvoid text;';
    expect(unindented(code)).toBe('const text = `a\n\t\tb ${[\n1,\n2\n].length}\n\tc`;\nvoid text;');
  });

  it('tells a text from signs that look like one', () => {
    const code = "const sign = /`/;\n\tconst other = '`';\n\tvoid [sign, other];";
    expect(unindented(code)).toBe("const sign = /`/;\nconst other = '`';\nvoid [sign, other];");
  });
});
