import type { Entry } from '../entry/entry.ts';
import { fileOf } from '../reading/content-files.ts';
import { checkLookAlikes } from './check-look-alikes.ts';
import { checkOwnWords, ownWords } from './own-words.ts';
import { reporter, type Problem, type Report } from '../reading/problem.ts';
import type { Content } from '../reading/read-content.ts';

/** Phrases that fit every error and so help on none, by what to write instead. */
const filler = {
  'how long to wait, or which header says it':
    'try again (?:later|soon)|retry later|wait a (?:while|bit|moment)|after (?:some time|a while)',
  'the condition that asks for it': '(?:as|if|when|where) (?:needed|necessary|appropriate)|if applicable',
  'each of them, with how to prove it':
    '(?:various|several|many|multiple|a (?:number|variety) of) (?:reasons|factors|causes)',
  'which check, and what it shows for this error':
    'known[ -]working (?:setup|configuration|environment)|change one (?:value|thing|variable) at a time|double-check|debug further',
  'what to do, step by step': 'best practices?|robust|gracefully|proper error handling|appropriate action',
  'how to see that it worked, or that this is unknown':
    '(?:should|may|might|could) (?:help|fix|resolve|solve)|hopefully|in most cases|most of the time',
  'the sentence without it':
    'simply|obviously|please note|note that|keep in mind|it is (?:important|worth)|in order to|needless to say',
  'a plainer word': 'utili[sz]e|leverage|seamless(?:ly)?|facilitate',
};
const fillers = Object.entries(filler).map(
  ([advice, words]) => [advice, new RegExp(`\\b(?:${words})\\b`, 'i')] as const,
);

/** The project's first day and that of the oldest source: no date of the content lies before them. */
const firstDay = '2026-10-01';
const firstSource = '2022-11-01';

/** Languages of fences in the prose. A program belongs into `fixes/`, where the laboratory runs it. */
const fenceLanguages = ['text', 'json', 'http'];

/** Notations of samples, told by how they begin; what is none of them is one line of text. */
const shapes = [/^\s*\{/, /^(?:event|data):/m, /^[<*]? ?HTTP\/\d/m, /^Traceback/m, /^[ \t]+at \S/m, /\n[^\n]/];

/** The day that it is where the day begins first: authors write their own day, and none is later than this one. */
export function latestDay(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/**
 * Rules of writing that hold over all entries: own words, no filler, plausible dates, programs that are run.
 * Returns what does not hold.
 *
 * @param today `YYYY-MM-DD`; no day in the content is later
 */
export function checkWriting({ entries }: Pick<Content, 'entries'>, today: string): Problem[] {
  const problems = checkOwnWords(entries);
  for (const entry of entries) {
    const report = reporter(problems, fileOf(entry.id));
    checkWords(entry, report);
    checkDates(entry, today, report);
    checkPrograms(entry, report);
    const wanted = entry.depth === 'brief' ? 2 : 3;
    if (new Set(entry.samples.map(({ text }) => shapes.findIndex((shape) => shape.test(text)))).size < wanted)
      report(
        'samples/',
        `samples of ${wanted === 2 ? 'two' : 'three'} shapes or more: a body, a traceback, a log line, a stream, one line …`,
      );
  }
  return [...problems, ...checkLookAlikes(entries)];
}

function checkWords(entry: Entry, report: Report): void {
  for (const [path, text] of ownWords(entry))
    for (const [advice, words] of fillers) {
      const found = path === 'title' ? null : words.exec(text.replaceAll('\n', ' '));
      if (found) report(path, `${advice}; “${found[0]}” fits every error`);
    }
  const bare = entry.title.replace(/^error: ?/i, '').replace(/\.$/, '');
  if (bare !== entry.title)
    report('title', 'no “Error:” before it and no full stop at its end', `title: ${JSON.stringify(bare)}`);
}

function checkDates(entry: Entry, today: string, report: Report): void {
  const first = entry.history.at(-1)?.date ?? firstDay;
  const days: [path: string, day: string][] = [
    ['reviewed', entry.reviewed],
    ...entry.history.map(({ date }, index): [string, string] => [`history.${String(index)}.date`, date]),
    ...entry.evidence.map((item, index): [string, string] => [`evidence.${String(index)}.retrieved`, item.retrieved]),
  ];
  for (const [path, day] of days)
    if (day > today || day < firstDay) report(path, `a day from ${firstDay} to ${today}; ${day} is not`);
  if (entry.reviewed < first) report('reviewed', 'a day on or after that of the first version', `reviewed: ${first}`);
  entry.history.forEach(({ date }, index, all) => {
    if (date > (all[index - 1]?.date ?? date)) report(`history.${String(index)}`, 'the newest change first');
  });
  entry.evidence.forEach(({ published }, index) => {
    if (published && published < firstSource)
      report(`evidence.${String(index)}.published`, `${firstSource} or later, or the day of its last change`);
  });
}

function checkPrograms(entry: Entry, report: Report): void {
  entry.fixes.forEach((fix, index) => {
    fix.code.forEach(({ file, prints, notRun }, at) => {
      const expected = `what fixes/${file} prints in the laboratory, or else why it is not run`;
      const path = `fixes.${String(index)}.code.${String(at)}`;
      if (!prints === !notRun) report(path, expected, `- { file: ${file}, wire: case.yaml, prints: '…' }`);
    });
  });
  const fences = [...entry.body.matchAll(/^```(.*)$/gm)].filter((_, index) => index % 2 === 0);
  for (const [, language = ''] of fences)
    if (!fenceLanguages.includes(language.trim()))
      report('body', `fences of ${fenceLanguages.join(', ')}, not “${language}”; a program goes to fixes/, and is run`);
}
