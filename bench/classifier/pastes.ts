import { readFileSync } from 'node:fs';
import type { Entry } from '../../src/catalog/entry/entry.ts';
import type { Verdict } from '../../src/schemas/index.ts';

/** A labelled error output. */
export interface Paste {
  text: string;
  /** Ids of `content/providers/`; absent where the paste is no error of a provider. */
  provider: string | undefined;
  /** Entries that are right; empty where none is planned. */
  accept: string[];
  /** `identified`, or what else is right: `foreign` and `not-an-error` are no errors of a model API at all. */
  expect: string;
  /** The right verdict for this very paste; null where its text does not decide. */
  verdict: Verdict | null;
}

/** Labelled pastes, one JSON object a line. */
export function fromFile(file: string): Paste[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text = '', provider, accept = [], verdict = null, expect } = JSON.parse(line) as Partial<Paste>;
      return { text, provider, accept, verdict, expect: expect ?? (accept.length > 0 ? 'identified' : 'lenient') };
    });
}

/** The samples of the entries, as pastes. */
export function fromSamples(entries: Entry[]): Paste[] {
  return entries.flatMap((entry) =>
    entry.samples.map(({ text }) => ({
      text,
      provider: entry.id.split('/')[0],
      accept: [entry.id],
      expect: 'identified',
      verdict: entry.retry.verdict,
    })),
  );
}

/** Texts that are no errors of a model API: naming a class or a verdict for them is a false alarm. */
export function isForeign({ expect }: Paste): boolean {
  return expect === 'foreign' || expect === 'not-an-error';
}
