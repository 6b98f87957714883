import { expect, test } from 'vitest';
import { inPieces } from '../../../../src/catalog/outputs/in-pieces.ts';

test('a text is made as it is read, and is whole in the end', async () => {
  let made = 0;
  const texts = Array.from({ length: 100 }, (_, index) => `Zeile ${String(index)}: ü\n`);
  const counted = function* () {
    for (const text of texts) {
      made++;
      yield text;
    }
  };
  const reader = inPieces(counted()).getReader();
  const decoder = new TextDecoder();
  let read = decoder.decode((await reader.read()).value, { stream: true });
  // One that is read and one that waits.
  expect(made).toBeLessThanOrEqual(3);
  for (let next = await reader.read(); !next.done; next = await reader.read())
    read += decoder.decode(next.value, { stream: true });
  expect(read).toBe(texts.join(''));
});
