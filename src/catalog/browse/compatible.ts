import type { Outcome, Provider, Verdict } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { providerOfCase } from '../observed/lab-cases.ts';
import type { ObservedSdk } from '../observed/sdk.ts';
import { providerOf } from '../entry/summary.ts';

/** A provider whose client is the usual one of others, so that they speak its language. */
type Base = Provider & { id: string };

/** What one provider borrows from another's API, and where it means something else. */
export interface Borrowing {
  provider: Base;
  /** Words that both have and that mean the same. */
  same: string[];
  /** Words that both have and that mean something else here. */
  other: { word: string; status: string | undefined; here: Verdict; there: Verdict }[];
  /** Statuses that both document, with another meaning here. */
  statuses: { status: number; here: Verdict; there: Verdict }[];
  /** Statuses that only this one's file says something of, by what follows from them. */
  own: { verdict: Verdict; statuses: number[] }[];
  /** Errors of its own that are taken for one of the other's, each with how to tell. */
  lookAlikes: { entry: Entry; of: string; tell: string }[];
  /** What the other's own SDKs make of its refusals. */
  clients: ClientView[];
}

/** What the exceptions of one SDK tell of a provider's refusals. */
export interface ClientView {
  sdk: Pick<ObservedSdk, 'id' | 'name' | 'version'>;
  refusals: number;
  /** In how many the code is the HTTP status again, in how many there is none. */
  codeIsStatus: number;
  noCode: number;
  noType: number;
  /** The expressions that a reader writes for both. */
  code: string;
  type: string;
}

/** What each other provider borrows from `base`, those with most first; those that borrow nothing are left out. */
export function borrowings(base: Base, providers: Base[], entries: Entry[], sdks: ObservedSdk[]): Borrowing[] {
  const official = sdks.filter((sdk) => sdk.official === base.id);
  return providers
    .filter(({ id }) => id !== base.id)
    .map((provider) => ({
      provider,
      ...wordsOf(base, provider),
      ...statusesOf(base, provider),
      lookAlikes: lookAlikesOf(base, provider, entries),
      clients: official.flatMap((sdk) => viewOf(sdk, provider.id)),
    }))
    .filter(
      ({ provider, same, other, lookAlikes, clients }) =>
        same.length + other.length + lookAlikes.length + clients.length > 0 || provider.envelope === base.envelope,
    )
    .toSorted((a, b) => weight(b) - weight(a));
}

function weight({ same, other, statuses, lookAlikes, clients }: Borrowing): number {
  return 10 * (other.length + clients.length) + 3 * lookAlikes.length + same.length + statuses.length;
}

function wordsOf(base: Base, provider: Base): Pick<Borrowing, 'same' | 'other'> {
  const shared = provider.words.flatMap(({ word, status, verdict }) => {
    const there = base.words.find((item) => item.word === word);
    return there
      ? [
          {
            word,
            status: status === undefined ? undefined : [status].flat().join(', '),
            here: verdict,
            there: there.verdict,
          },
        ]
      : [];
  });
  return {
    same: [...new Set(shared.filter(({ here, there }) => here === there).map(({ word }) => word))],
    other: shared.filter(({ here, there }) => here !== there),
  };
}

function statusesOf(base: Base, provider: Base): Pick<Borrowing, 'statuses' | 'own'> {
  const all = provider.statuses.map(({ status, verdict }) => ({
    status,
    here: verdict,
    there: base.statuses.find((item) => item.status === status)?.verdict,
  }));
  const only = all.filter(({ there }) => there === undefined);
  return {
    statuses: all.flatMap(({ status, here, there }) =>
      there === undefined || there === here ? [] : [{ status, here, there }],
    ),
    own: [...Map.groupBy(only, ({ here }) => here)].map(([verdict, found]) => ({
      verdict,
      statuses: found.map(({ status }) => status),
    })),
  };
}

function lookAlikesOf(base: Base, provider: Base, entries: Entry[]): Borrowing['lookAlikes'] {
  return entries
    .filter((entry) => entry.provider === provider.id)
    .flatMap((entry) =>
      entry.confusedWith
        .filter(({ id }) => providerOf(id) === base.id)
        .map(({ id, tell }) => ({ entry, of: id, tell })),
    );
}

type Raised = Extract<Outcome, { kind: 'raised' }>;

function viewOf(sdk: ObservedSdk, provider: string): ClientView[] {
  const refusals = Object.entries(sdk.cases).flatMap(([id, { outcome }]): Raised[] =>
    providerOfCase(id) === provider && outcome.kind === 'raised' && Number(outcome.fields.status?.value) >= 400
      ? [outcome]
      : [],
  );
  if (refusals.length === 0) return [];
  const at = (role: 'code' | 'type') =>
    Object.values(sdk.cases)
      .flatMap(({ outcome }) => (outcome.kind === 'raised' ? (outcome.fields[role]?.at ?? []) : []))
      .find((expression) => expression !== role) ?? role;
  const has = (role: 'code' | 'type') => (item: Raised) => (item.fields[role]?.value ?? null) !== null;
  return [
    {
      sdk,
      refusals: refusals.length,
      codeIsStatus: refusals.filter(({ fields }) => String(fields.code?.value) === String(fields.status?.value)).length,
      noCode: refusals.filter((item) => !has('code')(item)).length,
      noType: refusals.filter((item) => !has('type')(item)).length,
      code: at('code'),
      type: at('type'),
    },
  ];
}
