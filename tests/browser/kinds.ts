import { join } from 'node:path';
import { filesIn } from '../../integrations/files-in.ts';
import { root } from '../content/real.ts';

/** The build. */
export const folder = join(root, 'dist');

/**
 * Pages of every kind, spread over those of the kind: pages in one folder have one template.
 *
 * @param most how many of a kind
 * @returns file names in the build
 */
export function pagesOfEachKind(most: number): string[] {
  const pages = filesIn(folder, /\.html$/);
  const [single, common] = [true, false].map((wanted) => pages.filter((name) => isSingle(name) === wanted).toSorted());
  const kinds = Map.groupBy(common ?? [], (name) => name.split('/')[0]);
  const picked = [...kinds.values()].flatMap((kind) =>
    kind.filter((_, index) => index % Math.ceil(kind.length / most) === 0),
  );
  return [...(single ?? []), ...picked];
}

/** The path of a page of the build. */
export function pathOf(name: string): string {
  return `/${name.replace(/index\.html$/, '')}`;
}

/** Whether a page has a template of its own: it stands in the first or second level. */
function isSingle(name: string): boolean {
  return name.split('/').length <= 2 || name.startsWith('docs/');
}
