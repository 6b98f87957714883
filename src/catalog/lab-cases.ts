import { parse } from 'yaml';
import { wireCase } from '../schemas/index.ts';
import type { Entry } from './entry.ts';
import type { LabCase } from './sdk.ts';

/** The wire cases of an entry that the laboratory plays to the SDKs. */
export function casesOf({ id, wire }: Pick<Entry, 'id' | 'wire'>): LabCase[] {
  return wire.flatMap(({ name, text }) => {
    const { summary, call } = wireCase.parse(parse(text));
    return call ? [{ id: `${id}/${name.replace(/\.yaml$/, '')}`, summary, call, entry: id }] : [];
  });
}

/**
 * The case that stands for an entry on its page: the one that its checks speak of, else its first.
 * Undefined where no SDK can meet the error in the laboratory.
 */
export function mainCase(entry: Pick<Entry, 'id' | 'wire' | 'checks'>): LabCase | undefined {
  const cases = casesOf(entry);
  const named = entry.checks.find(({ sdk }) => sdk)?.sdk?.case.replace(/\.yaml$/, '');
  return cases.find(({ id }) => id === `${entry.id}/${named ?? ''}`) ?? cases[0];
}
