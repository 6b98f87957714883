import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/catalog/browse/decision-tree.ts';
import type { Entry } from '../../src/catalog/entry/entry.ts';
import { clean } from '../../src/classifier/text/clean.ts';
import { classify } from '../../src/classifier/index.ts';
import { readObjects } from '../../src/classifier/read/read-objects.ts';
import type { Answer, DecisionFacts } from '../../src/schemas/index.ts';
import { content, rules } from './real.ts';

const trees = content.guides.flatMap(({ id, tree }) => (tree ? [{ id, tree }] : []));
const entryOf = (id: string) => content.entries.find((entry) => entry.id === id) as Entry;

/** Codes that the documentation lists for a failed Response. */
const listed = entryOf('openai/background-failure-unclassified').signatures.flatMap(({ codeNotIn }) => codeNotIn ?? []);

describe.each(trees)('$id', ({ tree }) => {
  const ends = answersOf(tree.answers).flatMap(({ answer }) => answer.entry ?? []);
  const pastes = [...new Set(ends)].flatMap((id) =>
    entryOf(id).samples.map(({ name, text }) => ({ id, name: `${id}/${name}`, ...walk(tree.answers, text) })),
  );

  test('no sample of an entry arrives at another entry', () => {
    const astray = pastes.filter(
      ({ id, at }) => at.length > 0 && !at.some(({ entry }) => entry === undefined || entry === id),
    );
    expect(astray.map(({ name, at }) => `${name} -> ${at.map(({ entry }) => entry).join(', ')}`)).toEqual([]);
  });

  test('every end that is an entry is reached by a sample of it, or its cause names the same words', () => {
    const missed = answersOf(tree.answers).filter(
      ({ answer }) =>
        answer.entry !== undefined &&
        answer.when !== undefined &&
        !pastes.some(({ at }) => at.includes(answer)) &&
        !isInCause(answer),
    );
    expect(missed.map(({ answer, path }) => `${path}: ${answer.if}`)).toEqual([]);
  });

  test('an answer says the words by which it is decided', () => {
    const silent = answersOf(tree.answers).flatMap(({ answer, path }) => {
      const { when, answers } = answer;
      // A question may be reached by many codes that its own answers name.
      if (!when || answers) return [];
      const { code, type, event, responseStatus, incompleteReason } = when;
      const named = [code, type, event, responseStatus, incompleteReason].flat().filter((value) => value !== undefined);
      const unsaid = named.filter((value) => !answer.if.includes(String(value)));
      return unsaid.length === named.length && named.length > 0 ? [`${path}: ${unsaid.join(', ')}`] : [];
    });
    expect(silent).toEqual([]);
  });
});

test('May I retry? leads every sample of every entry to its verdict, or on to another guide', () => {
  const answers = trees.find(({ id }) => id === 'may-i-retry')?.tree.answers ?? [];
  const walks = content.entries.flatMap(({ id, retry, samples }) =>
    samples
      .map(({ name, text }) => ({ name: `${id}/${name}`, verdict: retry.verdict, ...walk(answers, text) }))
      .filter(({ name, at, decided }) => decided && at.length > 0 && !ownServers.has(name)),
  );
  const wrong = walks.filter(
    ({ verdict, at }) => !at.some((end) => end.verdict === verdict || end.guide !== undefined),
  );
  expect(
    wrong.map(({ name, verdict, at }) => `${name}: ${verdict}, not ${at.map((end) => end.verdict).join()}`),
  ).toEqual([]);
  expect(walks.length).toBeGreaterThan(200);
  const ends = answersOf(answers).map(({ answer }) => answer);
  const reached = new Set(walks.flatMap(({ at }) => at));
  expect(ends.filter((end) => end.when && !end.answers && !reached.has(end)).map((end) => end.if)).toEqual([]);
});

/** Samples in which the reader's own server answers 500 because of the error that it met. */
const ownServers = new Set(['openai/length-finish-reason-error/http-body.json']);

/**
 * Follows a paste: at each question the first answer that its facts allow; where there is none, those that only a reader can decide.
 * Decided: the paste itself answered the first question.
 */
function walk(answers: Answer[], text: string): { at: Answer[]; decided: boolean } {
  const facts = factsOf(text);
  const follow = (level: Answer[]): Answer[] => {
    const decided = level.find(({ when }) => when && holds(when, facts));
    const next = decided ? [decided] : level.filter(({ when }) => !when);
    return next.flatMap((answer) => (answer.answers ? follow(answer.answers) : [answer]));
  };
  return { at: follow(answers), decided: answers.some(({ when }) => when && holds(when, facts)) };
}

function holds(when: DecisionFacts, facts: Facts): boolean {
  return Object.entries(when).every(([name, wanted]) => {
    const any = [wanted].flat();
    if (name === 'text') return any.some((words) => facts.text.includes(String(words)));
    if (name === 'unlisted') return facts.code.some((code) => code === null || !listed.includes(code as string));
    if (name === 'background') return facts.background.includes(true) === wanted;
    return any.some((value) => facts[name as FactName].includes(value));
  });
}

/** What the classifier reads from a paste, from its objects first. */
function factsOf(paste: string): Facts {
  const { text } = clean(paste);
  const { facts: told } = classify(paste, rules);
  const read = (name: FactName) =>
    readObjects(text).incidents.flatMap(({ facts }) => {
      const fact = facts[name === 'incompleteReason' ? 'stopReason' : name];
      return fact ? [fact.value] : [];
    });
  const or = (name: 'status' | 'code' | 'type') => {
    const found = read(name);
    return found.length > 0 || told[name] === undefined ? found : [told[name]];
  };
  return {
    text: text.replaceAll('’', "'"),
    status: or('status'),
    code: or('code'),
    type: or('type'),
    event: read('event'),
    responseStatus: read('responseStatus'),
    incompleteReason: read('incompleteReason'),
    background: read('background'),
  };
}

function isInCause({ entry, cause, when }: Answer): boolean {
  const found = entryOf(entry ?? '').causes.find(({ id }) => id === cause);
  const words = [when?.text ?? []].flat();
  return found !== undefined && words.some((word) => `${found.detail} ${found.confirm}`.includes(word));
}

type FactName = 'status' | 'code' | 'type' | 'event' | 'responseStatus' | 'incompleteReason' | 'background';
type Facts = Record<FactName, unknown[]> & { text: string };
