import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../../../integrations/files-in.ts';
import { root } from '../../content/real.ts';

test('files are found at any depth, in the order of the recursive listing of Node', () => {
  const all = readdirSync(`${root}/content`, { recursive: true, encoding: 'utf8' });
  expect(filesIn(`${root}/content`, /\.yaml$/)).toEqual(all.filter((name) => name.endsWith('.yaml')));
  expect(filesIn(`${root}/content/providers`, /\.mdx$/)).toEqual([]);
});
