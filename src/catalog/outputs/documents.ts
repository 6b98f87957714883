import {
  formatVersion,
  type Guide,
  type IndexDocument,
  type ObservationsDocument,
  type RulesDocument,
  type RuleSet,
  type SamplesDocument,
} from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import type { ObservedSdk } from '../observed/sdk.ts';
import { searchedEntry } from '../search/searched-entry.ts';

/**
 * `/errors/index.json`: the active entries, and the other pages that a query may ask for.
 *
 * @param written the statuses that are written about; those of entries have a page too
 */
export function indexOf(
  entries: Entry[],
  sdks: ObservedSdk[],
  guides: (Pick<Guide, 'title' | 'summary'> & { id: string })[],
  written: { id: string }[],
): IndexDocument {
  const active = entries.filter((entry) => entry.state === 'active').map((entry) => searchedEntry(entry, sdks));
  const statuses = new Set([...written.map(({ id }) => Number(id)), ...active.flatMap((entry) => entry.statuses)]);
  return {
    version: formatVersion,
    entries: active,
    guides: guides.map(({ id, title, summary }) => ({ id, title, summary })),
    statuses: [...statuses].toSorted((a, b) => a - b),
  };
}

/** `/rules.json`. */
export function rulesDocumentOf(rules: RuleSet): RulesDocument {
  return { version: formatVersion, ...rules };
}

/** `/samples.json`: every sample with the id that it has to classify to. */
export function samplesOf(entries: Entry[]): SamplesDocument {
  const active = entries.filter((entry) => entry.state === 'active');
  return {
    version: formatVersion,
    samples: active.flatMap(({ id, samples }) => samples.map(({ name, text }) => ({ id, name, text }))),
  };
}

/** `/observations/<sdk>.json`: what the laboratory saw one SDK do. */
export function observationsOf(observed: ObservedSdk): ObservationsDocument {
  const { id, name, language, package: own, url, version, runtime, packages, platform, date, cases } = observed;
  return {
    version: formatVersion,
    sdk: { id, name, language, package: own, url, version, runtime, packages, platform, date },
    cases,
  };
}
