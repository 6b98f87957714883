import { join } from 'node:path';
import { filesIn } from '../../../integrations/files-in.ts';
import { root } from '../../content/real.ts';
import { changedEntries } from './changed-entries.ts';
import { rotating } from './sample.ts';

/** The build. */
export const folder = join(root, 'dist');

/** Number of the sample; playwright.config.ts sets it for all processes of a run. */
const round = Number(process.env.SAMPLE_ROUND);
const isWhole = process.env.ALL_PAGES === '1';

/**
 * Pages of every kind, some of each: pages in one folder have one template. The sample is another each day; the pages of changed
 * entries are always in it, and with `ALL_PAGES=1` it is all of them.
 *
 * @param most how many of a kind
 * @param pages file names in the build; all pages, unless given
 * @returns file names in the build
 */
export function pagesOfEachKind(most: number, pages = filesIn(folder, /\.html$/)): string[] {
  if (isWhole) return pages.toSorted();
  const [single, common] = [true, false].map((wanted) => pages.filter((name) => isSingle(name) === wanted).toSorted());
  const kinds = Map.groupBy(common ?? [], (name) => name.split('/')[0]);
  const changed = new Set(changedEntries().map((id) => `errors/${id}/index.html`));
  // A change to every entry is one of their template.
  const own = rotating(pages.filter((name) => changed.has(name)).toSorted(), 2 * most, round);
  return [
    ...new Set([...(single ?? []), ...own, ...[...kinds.values()].flatMap((kind) => rotating(kind, most, round))]),
  ];
}

/** The path of a page of the build. */
export function pathOf(name: string): string {
  return `/${name.replace(/index\.html$/, '')}`;
}

/** The file of a path in the build. */
export function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}

/** Whether a page has a template of its own: it stands in the first or second level. */
function isSingle(name: string): boolean {
  return name.split('/').length <= 2 || name.startsWith('docs/');
}
