import { answersOf } from '../browse/decision-tree.ts';
import { casesOf } from '../observed/lab-cases.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read-content.ts';

/** What the guides name and is not there: entries, causes, other guides, cases of the laboratory. */
export function checkGuides({ ids, entries, guides, cases }: Content): Problem[] {
  const known = new Set(ids);
  const played = new Set([...cases, ...entries.flatMap(casesOf)].map(({ id }) => id));
  return guides.flatMap(({ id: guide, tree, table, observed }) => {
    const problems: Problem[] = [];
    const report = (path: string, expected: string) =>
      problems.push({ file: `content/guides/${guide}.yaml`, path, expected });
    const entryAt = (path: string, id: string) => {
      if (!known.has(id)) report(path, `an entry that exists; there is no content/errors/${id}/`);
    };
    table?.members.forEach(({ id }, index) => {
      entryAt(`table.members.${String(index)}.id`, id);
    });
    for (const { answer, path } of answersOf(tree?.answers ?? [])) {
      if (answer.entry !== undefined) entryAt(`${path}.entry`, answer.entry);
      const causes = entries.find(({ id }) => id === answer.entry)?.causes.map(({ id }) => id) ?? [];
      if (answer.cause !== undefined && !causes.includes(answer.cause))
        report(`${path}.cause`, `a cause of ${answer.entry ?? 'the entry'}: ${causes.join(', ')}`);
      if (answer.guide !== undefined && (answer.guide === guide || !guides.some(({ id }) => id === answer.guide)))
        report(`${path}.guide`, `another guide; “${answer.guide}” is none`);
    }
    observed.forEach((id, index) => {
      if (!played.has(id)) report(`observed.${String(index)}`, 'a case that the laboratory plays');
    });
    return problems;
  });
}
