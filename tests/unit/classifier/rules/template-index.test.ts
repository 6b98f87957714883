import { expect, test } from 'vitest';
import { compileTemplate, squash, TemplateIndex } from '../../../../src/classifier/index.ts';

test('finds each of many templates that begin alike', () => {
  const days = Array.from({ length: 60 }, (_, index) => index + 100);
  const index = new TemplateIndex<number>();
  for (const day of days) index.add(day, compileTemplate(`Limit reached on plan {plan} until day ${String(day)}.`));
  for (const day of days) {
    const text = `Limit reached on plan free until day ${String(day)}.`;
    expect(index.find(squash(text), text).map(({ key }) => key)).toEqual([day]);
  }
});
