import type { Answer, Decision, Guide, Verdict } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { entryPath } from '../entry/summary.ts';

/** A question or an end of a guide's tree, ready to be drawn or written. */
export interface TreeNode {
  /** The answer that leads here; the root has none. Inline Markdown, as all its texts. */
  answer?: string | undefined;
  ask?: string | undefined;
  look?: string | undefined;
  end?: TreeEnd;
  below: TreeNode[];
}

/** Where a way through the tree ends: one link. */
export interface TreeEnd {
  href: string;
  title: string;
  verdict?: Verdict | undefined;
  do?: string | undefined;
}

/**
 * The tree of a guide with the titles, verdicts and addresses of what it leads to.
 *
 * @throws where it names an entry, a cause or a guide that does not exist; `checkContent` tells that with file and path
 */
export function treeOf(tree: Decision, entries: Entry[], guides: (Guide & { id: string })[]): TreeNode {
  const node = ({ if: answer, ask, look, answers = [], ...to }: Answer): TreeNode => ({
    answer,
    ask,
    look,
    ...(ask === undefined && { end: endOf(to, entries, guides) }),
    below: answers.map(node),
  });
  return { ask: tree.ask, look: tree.look, below: tree.answers.map(node) };
}

/** Every answer below a question, each after the one that leads to it, with its path in the file. */
export function answersOf(answers: Answer[], path = 'tree'): { answer: Answer; path: string }[] {
  return answers.flatMap((answer, index) => {
    const at = `${path}.answers.${String(index)}`;
    return [{ answer, path: at }, ...answersOf(answer.answers ?? [], at)];
  });
}

/** Ids of the entries that a guide tells apart, in its tree or its table. */
export function entriesIn({ tree, table }: Guide): string[] {
  const inTree = answersOf(tree?.answers ?? []).flatMap(({ answer }) => answer.entry ?? []);
  return [...new Set([...(table?.members.map(({ id }) => id) ?? []), ...inTree])];
}

/** The rows of a guide's table with their entries. */
export function membersOf({ table }: Guide, entries: Entry[]): GuideMember[] {
  return (table?.members ?? []).map(({ id, sign, says }) => ({
    entry: found(
      entries.find((candidate) => candidate.id === id),
      id,
    ),
    sign,
    says,
  }));
}

export interface GuideMember {
  entry: Entry;
  sign: string;
  says: string;
}

/** The ends of a tree, in reading order. */
export function endsOf(node: TreeNode): TreeEnd[] {
  return [...(node.end ? [node.end] : []), ...node.below.flatMap(endsOf)];
}

function endOf(
  { entry: id, cause, verdict, guide, classifier, do: doing }: Omit<Answer, 'if' | 'ask' | 'look' | 'answers'>,
  entries: Entry[],
  guides: (Guide & { id: string })[],
): TreeEnd {
  if (id !== undefined) {
    const entry = found(
      entries.find((candidate) => candidate.id === id),
      id,
    );
    if (cause === undefined) return { href: entryPath(id), title: entry.title, verdict: entry.retry.verdict };
    const { title } = found(
      entry.causes.find((candidate) => candidate.id === cause),
      `${id} ${cause}`,
    );
    return { href: `${entryPath(id)}#cause-${cause}`, title, verdict: verdict ?? entry.retry.verdict };
  }
  if (guide !== undefined) {
    const { title } = found(
      guides.find((candidate) => candidate.id === guide),
      guide,
    );
    return { href: `/guides/${guide}/`, title, do: doing };
  }
  if (verdict !== undefined) return { href: `/verdicts/${verdict}/`, title: doing ?? '', verdict };
  const title = typeof classifier === 'string' ? classifier : 'Paste it into the classifier';
  return { href: '/classifier/', title, do: doing };
}

function found<Item>(item: Item | undefined, name: string): Item {
  if (item === undefined) throw new Error(`a guide leads to ${name}, which does not exist`);
  return item;
}
