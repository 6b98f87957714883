import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { socialImage } from '../../../../src/catalog/social/image.ts';

const warn = vi.spyOn(console, 'warn').mockReturnValue();

test('a card is drawn once; a kept picture that is damaged is told and drawn again', async () => {
  const card = `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="9"><rect width="9" height="9" id="a${String(process.pid)}"/></svg>`;
  const kept = await socialImage(card);
  onTestFinished(() => {
    rmSync(kept);
  });
  const drawn = readFileSync(kept);
  const { ino } = statSync(kept);
  expect(await socialImage(card)).toBe(kept);
  expect(statSync(kept).ino).toBe(ino);
  expect(warn).not.toHaveBeenCalled();

  const changed = Buffer.from(drawn);
  changed.writeUInt8(changed.readUInt8(60) ^ 1, 60);
  for (const damaged of [changed, drawn.subarray(0, -12), drawn.subarray(0, -1), Buffer.alloc(0)]) {
    warn.mockClear();
    writeFileSync(kept, damaged);
    expect(await socialImage(card)).toBe(kept);
    expect(readFileSync(kept)).toEqual(drawn);
    expect(warn).toHaveBeenCalledTimes(1);
  }
});
