import { expect, test } from 'vitest';
import { highlighted } from '../../../../src/components/site/highlighted.ts';

test('code has three tones and no more', async () => {
  expect(await highlighted('if ok:  # why\n    return f"a {b}"\n', 'py')).toBe(
    '<b>if</b> ok:  <i># why</i>\n    <b>return</b> <u>f"a </u>{b}<u>"</u>',
  );
});

test('a token that Prism gives a title stays plain too', async () => {
  expect(await highlighted('echo "{\\"a\\": $b}"\n', 'sh')).toBe('echo <u>"{\\"a\\": $b}"</u>');
});

test('the marked line stands in an element with its line end, so that a copied text keeps it', async () => {
  expect(await highlighted('a()\nb()\nc()\n', 'ts', 2)).toBe('a()\n<em>b()\n</em>c()');
  expect(await highlighted('a()\nb()\n', 'ts', 2)).toBe('a()\n<em>b()</em>');
});

test('a mark inside a string of several lines is an error that names the line', async () => {
  await expect(highlighted('x = `a\nb\nc`\n', 'ts', 2)).resolves.toContain('<em>b\n</em>');
  await expect(highlighted('x = `a\nb\nc`\n', 'ts', 1)).rejects.toThrow('several lines: x = ');
});
