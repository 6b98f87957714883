import { isPlayed, playedCases, type PlayedCase } from '../src/catalog/observed/lab-cases.ts';
import type { Content } from '../src/catalog/reading/read-content.ts';

/** All cases that say what to call, the general ones and those of the entries, sorted by id. */
export function casesIn({ cases, entries }: Content): PlayedCase[] {
  const general = cases.map(({ id, ...wire }) => ({ id, wire })).filter(isPlayed);
  return [...general, ...entries.flatMap(playedCases)].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** File of a case of the laboratory, an entry or a guide, relative to the repository. */
export function caseFile(id: string): string {
  const cut = id.lastIndexOf('/');
  const [owner, name] = [id.slice(0, cut), id.slice(cut + 1)];
  if (owner.startsWith('general/')) return `content/cases/${owner.slice('general/'.length)}/${name}.yaml`;
  return `content/${owner.startsWith('guides/') ? owner : `errors/${owner}`}/wire/${name}.yaml`;
}
