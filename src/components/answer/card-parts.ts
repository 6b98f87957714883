import { billedLabels, fixerLabels } from '../../catalog/entry/labels.ts';
import { cleanFacts, reportPath, type ReaderReport } from '../../catalog/outputs/report.ts';
import { groundsOf, type Diagnosis } from '../../classifier/index.ts';
import type { Fixer, Verdict } from '../../schemas/index.ts';
import { element } from '../site/dom.ts';

type Child = Node | string | false | undefined;

/** A card: its first line, then what stands below it. */
export function card(
  { verdict, headline, beside, weak }: { verdict: Verdict | null; headline: string; beside?: Child; weak?: boolean },
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElement {
  const strong = verdict ? element('strong', { class: `v ${verdict}` }, headline) : element('strong', {}, headline);
  return element(
    'article',
    { class: ['answer', verdict ?? '', weak === true ? 'weak' : ''].join(' ').trim(), ...attributes },
    element('div', { class: 'say' }, element('p', {}, strong, beside)),
    ...children,
  );
}

/** What stands to the right of the first line: how sure it is, or how long. */
export function beside(kind: 'sure' | 'big', text: string): HTMLElement {
  return element('small', { class: kind }, text);
}

/** Whose error it is, who acts, what it costs: what is known of the three. */
export function factList(facts: [name: string, value: string, note?: string][]): HTMLElement | false {
  return (
    facts.length > 0 &&
    element(
      'dl',
      { class: 'facts' },
      ...facts.map(([name, value, note]) =>
        element(
          'div',
          {},
          element('dt', {}, name),
          element('dd', {}, value, note !== undefined && ' ', note !== undefined && element('small', {}, note)),
        ),
      ),
    )
  );
}

/** Whose it is, on what ground, and who relayed it. */
export function whoseFact(diagnosis: Diagnosis): [string, string, string?][] {
  const { provider, candidates, via } = diagnosis;
  const relayed = via && via.id !== provider?.id ? `relayed by ${via.name}` : undefined;
  if (provider) {
    const [ground] = groundsOf(diagnosis);
    const note = [ground === undefined ? [] : `by ${ground}`, relayed ?? []].flat().join(', ');
    return [['Whose error', provider.name, ...(note === '' ? ([] as const) : ([note] as const))]];
  }
  if (candidates.length > 0)
    return [['Whose error', candidates.map(({ name }) => name).join(' or '), 'nothing in it decides']];
  return [];
}

export function fixerFact(fixer: Fixer): [string, string, string?] {
  return fixer === 'provider'
    ? ['Who acts', fixerLabels[fixer], 'your request is fine']
    : ['Who acts', fixerLabels[fixer]];
}

export function billedFact(billed: keyof typeof billedLabels): [string, string] {
  return ['Billed', billedLabels[billed]];
}

/** The provider's own pages, by their names in the data. */
export function ownPages(
  { links, provider, via }: Pick<Diagnosis, 'links' | 'provider' | 'via'>,
  wanted = Object.keys(pageNames) as (keyof Diagnosis['links'])[],
): HTMLElement[] {
  const owner = (provider?.id == null ? via : provider)?.name ?? 'Provider';
  return wanted.flatMap((name) => {
    const url = links[name];
    return url === undefined ? [] : element('a', { href: url, rel: 'noreferrer' }, `${owner}: ${pageNames[name]}`);
  });
}

const pageNames: Record<keyof Diagnosis['links'], string> = {
  errors: 'error documentation',
  status: 'status page',
  keys: 'API keys',
  billing: 'billing',
  limits: 'limits',
};

/** Links in a line; nothing for none. */
export function linkLine(links: HTMLElement[]): HTMLElement | false {
  return links.length > 0 && element('p', { class: 'links' }, ...links);
}

/** A link to the report page that carries the facts of a diagnosis, and never its text. */
export function reportLink(
  text: string,
  about: Pick<ReaderReport, 'kind'> & Partial<ReaderReport>,
  { facts }: Pick<Diagnosis, 'facts'>,
): HTMLElement {
  const { exception, ...fields } = facts;
  return element('a', { href: reportPath({ ...about, facts: cleanFacts({ ...fields, class: exception }) }) }, text);
}
