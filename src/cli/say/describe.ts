import { durationText } from '../../catalog/entry/duration-text.ts';
import { verdictLabels } from '../../catalog/entry/labels.ts';
import { entryPath } from '../../catalog/entry/summary.ts';
import { siteUrl } from '../../catalog/entry/site-url.ts';
import { answerOf, groundsOf, qualified, type Diagnosis } from '../../classifier/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { plain, styleOf, type Paint } from './color.ts';
import { visible } from './visible.ts';

/** What people are shown of the catalogue. */
export type Shown = Pick<Catalogue, 'entries' | 'site'>;

/**
 * A diagnosis for people, what to do first: the label of the verdict, which error it is, the quick fix, the wait, the address.
 *
 * @param why whether the reasons follow: whose it is, what decided, what it is not
 */
export function describeDiagnosis(diagnosis: Diagnosis, catalogue: Shown, why: boolean, paint: Paint = plain): string {
  const { verdict, notes, waitMs, outcome, omitted } = diagnosis;
  const answer = answerOf(diagnosis);
  const entry =
    outcome === 'identified' ? catalogue.entries.find(({ id }) => id === diagnosis.entries[0].id) : undefined;
  const headline = verdict === null ? [] : [paint(visible(qualified(verdictLabels[verdict], diagnosis)), 'bold')];
  const title = outcome === 'identified' ? `${diagnosis.entries[0].id}: ${answer.title}` : answer.title;
  const lines = [
    ...headline.map((line) => paint(line, styleOf(verdict))),
    visible(title),
    ...(entry ? [row('do first', readable(entry.quickFix, catalogue))] : []),
    ...(waitMs === null ? [] : [row('wait', durationText(waitMs))]),
    ...(outcome === 'identified' ? [row('page', addressOf(diagnosis.entries[0].id, catalogue))] : []),
    ...(why || outcome !== 'identified' ? answer.says : []).map(visible),
    ...notes.map(visible),
    ...nearOf(diagnosis, catalogue),
    ...(outcome === 'identified' ? [] : pagesOf(diagnosis)),
    ...(omitted > 0 ? [omittedText(omitted)] : []),
    ...(why ? reasons(diagnosis) : []),
  ];
  return lines.join('\n');
}

/** The address of an entry's page; where the address of the site is not known, its path, and the command that shows it here. */
export function addressOf(id: string, { site }: Pick<Catalogue, 'site'>): string {
  const address = siteUrl(entryPath(id), site);
  return site === undefined ? `${address} (here: errata read ${id})` : address;
}

/** Markdown as a terminal shows it: addresses stand behind the words that link to them, and sources are left to the page. */
export function readable(markdown: string, { site }: Pick<Catalogue, 'site'>): string {
  return markdown.replaceAll(link, (_, words: string, target: string) => {
    if (target.startsWith('#')) return words;
    return `${words} (${target.startsWith('/') ? siteUrl(target, site) : target})`;
  });
}

const link = /\[((?:`[^`]*`|[^\]`])+)\]\(([^)]*)\)/g;

/** What stands beside a name, below each other. */
export function row(name: string, value: string): string {
  return `${name.padEnd(12)} ${visible(value)}`;
}

/** Entries that it may be or that are near, with what each asks for. */
function nearOf(diagnosis: Diagnosis, catalogue: Shown): string[] {
  const { near } = answerOf(diagnosis);
  if (!near) return [];
  return [
    `${near.label}:`,
    ...near.entries
      .slice(0, mostNear)
      .flatMap(({ id, title, verdict }) => [
        visible(`  ${id}: ${title}. ${verdictLabels[verdict]}`),
        ...(catalogue.site === undefined ? [] : [`    ${addressOf(id, catalogue)}`]),
      ]),
    ...(near.entries.length > mostNear ? [`  and ${String(near.entries.length - mostNear)} more`] : []),
  ];
}

function pagesOf({ links }: Diagnosis): string[] {
  return Object.entries(links).flatMap(([name, url]) => (url === undefined ? [] : [row(name, url)]));
}

/** What stands behind `--why`: class, provider and how it is told, the facts that decided, what it is not. */
function reasons(diagnosis: Diagnosis): string[] {
  const { entries, kind, basis, carrier, provider, via, deciding, ruledOut, outcome, facts } = diagnosis;
  const grounds = groundsOf(diagnosis);
  return [
    '',
    ...(kind === null ? [] : [row('kind', kind)]),
    ...(basis === null ? [] : [row('known by', basisNames[basis])]),
    ...(provider ? [row('provider', `${provider.name}${grounds.length > 0 ? `, by ${grounds.join(', ')}` : ''}`)] : []),
    ...(via ? [row('relayed by', via.name)] : []),
    ...(carrier === null ? [] : [row('arrived as', carrier)]),
    ...(outcome === 'identified' ? entries.slice(1) : []).map(({ id, role }) =>
      row(role === 'carrier' ? 'how it came' : 'cause', id),
    ),
    ...(facts.requestId == null ? [] : [row('request id', String(facts.requestId))]),
    ...deciding.map(({ name, value }) => row('decided by', `${name}: ${shortened(String(value))}`)),
    ...ruledOut.map((other) => row('not', `${other.id}: ${other.why}`)),
  ];
}

const basisNames = {
  entry: 'its page',
  word: 'its documented type or wording',
  status: 'its status alone',
};

/** What is said where the middle of a text was not read. */
function omittedText(characters: number): string {
  return `Not read: ${characters.toLocaleString('en-US')} characters in the middle of a very long text.`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > longestFact ? `${line.slice(0, longestFact)}…` : line;
}

const longestFact = 200;
const mostNear = 5;
