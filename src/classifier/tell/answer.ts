import type { Diagnosis, Family, Named, Proviso, RankedEntry, Told } from './diagnosis.ts';

/** A diagnosis in words, the same wherever it is shown; its verdict is worded by whoever shows it. */
export interface Answer {
  /** What it is, in one line. */
  title: string;
  /** Whose it is, how sure that is, what would say more; sentences in the order to show them. */
  says: string[];
  /** Entries that it may be, and how they are near; the error itself is none of them. */
  near: { label: string; entries: RankedEntry[] } | null;
}

/** Puts a diagnosis into words. The only place that knows what each outcome means. */
export function answerOf(diagnosis: Diagnosis): Answer {
  switch (diagnosis.outcome) {
    case 'identified':
      return { title: diagnosis.entries[0].title, says: [...viaOf(diagnosis), ...basisOf(diagnosis)], near: null };
    case 'ambiguous':
      return {
        title: `It may be ${oneOf(diagnosis.entries)}`,
        says: [
          diagnosis.missing === 'provider'
            ? `Nothing in it says whether it comes from ${either(diagnosis.candidates)}.`
            : `The paste does not say enough. Add the ${diagnosis.missing} of the error to decide.`,
          ...viaOf(diagnosis),
        ],
        near: { label: 'What it may be', entries: diagnosis.entries },
      };
    case 'family':
      return familyOf(diagnosis);
    case 'unrecognised':
      return { ...unrecognised[diagnosis.reading], near: null };
  }
}

/** The label of a verdict with what qualifies it: `Retry with backoff, as a new answer: …`. */
export function qualified(label: string, { proviso }: Pick<Told, 'proviso'>): string {
  return proviso === null ? label : `${label}, ${provisos[proviso]}`;
}

const provisos: Record<Proviso, string> = {
  'output-started': 'as a new answer: part of this one had arrived',
  'long-wait': 'but not inside this request: the wait is too long to sleep through',
  'too-slow': 'but get the answer sooner: something in between stopped waiting for it',
  'run-over': 'as a new run: this one is over',
  'may-pass': 'although the same request may pass later',
};

function familyOf(diagnosis: Family): Answer {
  const { provider, facts, entries, near, missing } = diagnosis;
  const named = facts.code ?? facts.exception ?? facts.type;
  const told = [facts.status === undefined ? [] : `HTTP ${String(facts.status)}`, named == null ? [] : String(named)];
  const what = told.flat().join(' ') || 'An error';
  const from = provider ? ` from ${provider.name}` : '';
  const byCode = near === 'code' && entries.length > 0;
  return {
    title: byCode
      ? `Probably ${oneOf(entries)}: the code matches, the message differs`
      : `${what}${from}: no page for this yet`,
    says: [
      ...whose(diagnosis),
      ...viaOf(diagnosis),
      ...basisOf(diagnosis),
      ...(diagnosis.basis === null && missing === 'message' ? ['With its message there might be an answer.'] : []),
    ],
    near:
      entries.length === 0
        ? null
        : { label: byCode ? 'Same code' : 'Nearest by words, which may not be yours', entries },
  };
}

function oneOf([first, second]: RankedEntry[]): string {
  return first && !second ? `“${first.title}”` : 'one of these';
}

function whose({ provider, candidates, grounds }: Told): string[] {
  if (provider) {
    const by = [
      ...new Set(grounds.filter((ground) => ground.provider === provider.id).map((ground) => groundNames[ground.by])),
    ];
    return by.length === 0 ? [] : [`Recognized as ${provider.name}’s by ${list(by.slice(0, 3))}.`];
  }
  if (candidates.length > 0) return [`It may come from ${either(candidates)}; nothing in it decides.`];
  return ['Nothing in it says which provider it comes from.'];
}

const groundNames: Record<Told['grounds'][number]['by'], string> = {
  host: 'its host',
  header: 'its headers',
  requestId: 'its request id',
  module: 'the SDK’s module',
  exception: 'the exception class',
  label: 'its label',
  phrase: 'its wording',
  env: 'an environment variable',
  name: 'its name',
  sentence: 'its message',
  entry: 'its message or code',
  word: 'its type or code',
  envelope: 'the shape of the body',
};

function viaOf({ via, provider }: Told): string[] {
  return via ? [`${via.name} relayed it${provider ? ` from ${provider.name}` : ''}.`] : [];
}

function basisOf({ basis, facts, outcome }: Diagnosis): string[] {
  if (basis === 'word')
    return [
      outcome === 'identified'
        ? 'The code inside it decides the advice.'
        : 'The advice comes from the documented type and wording, so it is less certain than a page.',
    ];
  if (basis === 'status')
    return [`The advice comes from the status ${String(facts.status)} alone, so it is less certain than a page.`];
  return basis === null ? ['Nothing in it says whether to send it again.'] : [];
}

const unrecognised: Record<'empty' | 'not-an-error' | 'unknown', { title: string; says: string[] }> = {
  empty: { title: 'Nothing to read yet', says: ['Paste an error body, a traceback, a log or a stream.'] },
  'not-an-error': {
    title: 'No error found',
    says: ['This is a normal answer of an API. If your code failed on it, paste what your code printed as well.'],
  },
  unknown: {
    title: 'Not recognized',
    says: ['Nothing in it tells which error it is, so there is no retry advice.'],
  },
};

function either(providers: Named[]): string {
  return list(
    providers.map(({ name }) => name),
    'or',
  );
}

function list(items: string[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}
