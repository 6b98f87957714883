import { expect, test } from 'vitest';
import { checkContent } from '../../src/catalog/check/check-content.ts';
import { content } from './real.ts';

test('the check goes through the ids of all entries a few times, not once for each of them', () => {
  let asked = 0;
  const ids = new Proxy(content.ids, {
    get: (target, name) => {
      if (/^\d+$/.test(String(name))) asked++;
      return Reflect.get(target, name) as unknown;
    },
  });
  checkContent({ ...content, ids });
  expect(asked / ids.length).toBeLessThan(10);
});
