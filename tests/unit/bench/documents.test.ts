import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf } from '../../../bench/pages/documents.ts';
import { checkContent } from '../../../src/catalog/check/check-content.ts';
import { formatProblems } from '../../../src/catalog/reading/problem.ts';
import { readContent } from '../../../src/catalog/reading/read-content.ts';
import { content, root } from '../../content/real.ts';

test('the copies that the bench builds are content without a problem, each with a title of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'errata-copies-'));
  try {
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
    const count = content.entries.length * 2 + 7;
    for (const [path, text] of Object.entries(contentOf(root, content.entries, count))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const copied = readContent(folder);
    expect(formatProblems([...copied.problems, ...checkContent(copied)])).toBe('');
    expect(copied.entries).toHaveLength(count);
    const originals = new Set(content.entries.map(({ id }) => id));
    const [own, others] = [true, false].map((isOriginal) =>
      copied.entries
        .filter(({ id }) => originals.has(id) === isOriginal)
        .flatMap(({ signatures }) => signatures.flatMap(({ message }) => message ?? [])),
    );
    const known = new Set(own);
    expect(others?.filter((message) => known.has(message))).toEqual([]);
    expect(new Set(copied.entries.map(({ title }) => title)).size).toBe(count);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
