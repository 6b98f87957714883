import { load } from 'js-yaml';
import { wireCase, type Operation, type Sdk, type WireCase } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import type { LabCase } from './sdk.ts';

/**
 * A wire case that says what to call, with its id: `<provider>/<slug>/<case>`, or `general/<provider>/<case>` for those of
 * `content/cases/`.
 */
export interface PlayedCase {
  id: string;
  wire: WireCase & { call: Operation };
}

/** The entry that a case belongs to; none for the general cases and those of guides. */
export function entryOfCase(id: string): string | undefined {
  return /^(?:general|guides)\//.test(id) ? undefined : id.slice(0, id.lastIndexOf('/'));
}

/** The provider whose API a case plays; none for those of guides. */
export function providerOfCase(id: string): string | undefined {
  const [first, second] = id.split('/');
  if (first === 'guides') return undefined;
  return first === 'general' ? second : first;
}

/** The cases that an SDK plays: those of the providers that it speaks to. */
export function casesFor<Case extends { id: string }>({ providers }: Pick<Sdk, 'providers'>, cases: Case[]): Case[] {
  return cases.filter(({ id }) => (providerOfCase(id) ?? '') in providers);
}

/** The wire cases of an entry that the laboratory plays to the SDKs; those that only serve a fix are left out. */
export function playedCases({ id, wire }: Pick<Entry, 'id' | 'wire'>): PlayedCase[] {
  return wire
    .map(({ name, text }) => ({ id: `${id}/${name.replace(/\.yaml$/, '')}`, wire: readWire(text) }))
    .filter(isPlayed);
}

/** Cases by their text: reading one takes milliseconds, and every page that lists entries asks for all of them. */
const read = new Map<string, WireCase>();

function readWire(text: string): WireCase {
  const known = read.get(text) ?? wireCase.parse(load(text));
  read.set(text, known);
  return known;
}

/** Whether a case says what to call. */
export function isPlayed(item: { id: string; wire: WireCase }): item is PlayedCase {
  return item.wire.call !== undefined;
}

/** The same cases without their answers, as the pages show them. */
export function casesOf(entry: Pick<Entry, 'id' | 'wire'>): LabCase[] {
  return playedCases(entry).map(({ id, wire: { summary, call } }) => ({ id, summary, call, entry: entry.id }));
}

/**
 * The case that stands for an entry on its page: the one that its checks speak of, else its first.
 * Undefined where no SDK can meet the error in the laboratory.
 *
 * @param cases those of the entry
 */
export function mainCase({ id, checks }: Pick<Entry, 'id' | 'checks'>, cases: LabCase[]): LabCase | undefined {
  const named = checks.find(({ sdk }) => sdk)?.sdk?.case.replace(/\.yaml$/, '');
  return cases.find((item) => item.id === `${id}/${named ?? ''}`) ?? cases[0];
}
