import { expect, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '../../../src/schemas/wire.ts';
import { content } from '../../content/real.ts';

const texts = content.sdks.map(({ id }) =>
  readdirSync(`lab/runners/${id}`, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(py|ts|go|java)$/.test(item.name))
    .map((item) => readFileSync(join(item.parentPath, item.name), 'utf8'))
    .join('\n'),
);

test.each(operations)('some runner makes the call %s', (operation) => {
  expect(texts.some((text) => text.includes(`'${operation}'`) || text.includes(`"${operation}"`))).toBe(true);
});

test('openai-python and openai-node are asked for the same calls', () => {
  const called = (file: string) =>
    new Set([...readFileSync(file, 'utf8').matchAll(/case ["']([\w.]+)["']:/g)].map(([, operation = '']) => operation));
  const python = called('lab/runners/openai-python/runner.py');
  expect(python.size).toBeGreaterThan(0);
  expect(called('lab/runners/openai-node/runner.ts')).toEqual(python);
});
