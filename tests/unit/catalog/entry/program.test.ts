import { describe, expect, test } from 'vitest';
import { readProgram } from '../../../../src/catalog/entry/program.ts';

const python = (core: string[], after = '') =>
  readProgram({
    name: 'wait.py',
    text: `import time\n\n    # --8<-- [start:core]\n${core.join('\n')}\n    # --8<-- [end:core]\n${after}`,
  });
const six = ['    one()', '    if two:', '        three()  # [!code highlight]', '', '    five()', '    six()'];
const problems = (...program: Parameters<typeof python>) =>
  python(...program).problems.map(({ line, expected }) => `${line}: ${expected}`);

describe('a program with a core', () => {
  test('its text stands without marks', () => {
    expect(python(six).program.text).toBe(
      'import time\n\n    one()\n    if two:\n        three()\n\n    five()\n    six()\n',
    );
  });

  test('the core begins at the left, and knows its line', () => {
    expect(python(six).program.core).toEqual({ text: 'one()\nif two:\n    three()\n\nfive()\nsix()', line: 3 });
  });

  test.each(['\t', '  '])('TypeScript, Go and Java mark it with //, indented by %j', (indent) => {
    const lines = ['a();', 'b();', 'c(); // [!code highlight]', 'd();', 'e();', 'f();'];
    const text = ['// --8<-- [start:core]', ...lines, '// --8<-- [end:core]'].map((line) => indent + line).join('\n');
    expect(readProgram({ name: 'x.ts', text }).program.core).toEqual({
      text: 'a();\nb();\nc();\nd();\ne();\nf();',
      line: 3,
    });
  });
});

test('a program without marks is what it was', () => {
  const file = { name: 'x.sh', text: 'sleep 1 # a pause\n' };
  expect(readProgram(file)).toEqual({ program: file, problems: [] });
});

test.each<[string, string[], string, string]>([
  ['five lines', six.slice(0, 5), '', '3: a core of 6 to 12 lines; this one has 5'],
  ['thirteen lines', [...six, ...Array<string>(7).fill('    x()')], '', '3: a core of 6 to 12 lines; this one has 13'],
  ['no highlight', six.map((line) => line.replace(/ {2}#.*/, '')), '', '3: exactly one line of the core'],
  ['two highlights', [...six, '    y()  # [!code highlight]'], '', '10: exactly one line of the core'],
  [
    'a highlight outside',
    six.map((line) => line.replace(/ {2}#.*/, '')),
    'z()  # [!code highlight]\n',
    'to end with // [!code highlight]; 1 do',
  ],
  ['a second start', six, '# --8<-- [start:core]\n', '0: one // --8<-- [start:core] and after it one'],
  ['a mark of another form', six, '# --8<-- [start: core]\n', '11: a mark as it is written'],
  ['another mark of code', six, 'x()  # [!code ++]\n', '11: a mark as it is written'],
  [
    'a wide line',
    [...six, `    ${'x'.repeat(91)}`],
    '',
    '10: at most 90 characters in a line of the core; here are 91',
  ],
])('%s', (_, core, after, expected) => {
  expect(problems(core, after).join('\n')).toContain(expected);
  expect(python(core, after).program.core).toBeUndefined();
});
