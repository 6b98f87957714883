import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/classifier/index.ts';
import { content, rules } from '../../content/real.ts';
import { forms } from './forms.ts';

const samples = content.entries
  .filter(({ state }) => state === 'active')
  .flatMap(({ id, samples: own }) => own.map(({ text }) => ({ id, text })));

/** Whether a paste is still its own entry, nothing, or another one. */
function fate(id: string, text: string): 'own' | 'nothing' | 'another' {
  const { outcome, entries } = classify(text, rules);
  if (outcome !== 'identified') return 'nothing';
  return entries.some((entry) => entry.id === id) ? 'own' : 'another';
}

describe('of the samples of all entries, at most one in a hundred loses its error, and none becomes another', () => {
  test.each(Object.entries(forms))('in %s', (_, form) => {
    const fates = samples.map(({ id, text }) => fate(id, form(text)));
    expect(fates.filter((what) => what === 'another')).toEqual([]);
    expect(fates.filter((what) => what === 'nothing').length).toBeLessThanOrEqual(samples.length / 100);
  });
});
