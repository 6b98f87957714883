import { answersOf } from '../browse/decision-tree.ts';
import { casesOf, entryOfCase } from '../observed/lab-cases.ts';
import { reporter, type Problem } from '../reading/problem.ts';
import type { Content } from '../reading/read-content.ts';

/** What the guides name and is not there: entries, causes, other guides, cases of the laboratory. */
export function checkGuides({ ids, entries, guides, cases }: Content): Problem[] {
  const known = new Set(ids);
  const played = new Set([...cases, ...entries.flatMap(casesOf)].map(({ id }) => id));
  const isOfBroken = (id: string) =>
    known.has(entryOfCase(id) ?? '') && !entries.some((entry) => entry.id === entryOfCase(id));
  return guides.flatMap(({ id: guide, tree, table, observed }) => {
    const problems: Problem[] = [];
    const report = reporter(problems, `content/guides/${guide}.yaml`);
    const entryAt = (path: string, id: string) => {
      if (!known.has(id)) report(path, `an entry that exists; there is no content/errors/${id}/`);
    };
    table?.members.forEach(({ id }, index) => {
      entryAt(`table.members.${String(index)}.id`, id);
    });
    for (const { answer, path } of answersOf(tree?.answers ?? [])) {
      if (answer.entry !== undefined) entryAt(`${path}.entry`, answer.entry);
      const entry = entries.find(({ id }) => id === answer.entry);
      const causes = entry?.causes.map(({ id }) => id) ?? [];
      // Of an entry that is broken, the causes are not known: it is told itself.
      if (entry && answer.cause !== undefined && !causes.includes(answer.cause))
        report(`${path}.cause`, `a cause of ${entry.id}: ${causes.join(', ')}`);
      if (answer.guide !== undefined && (answer.guide === guide || !guides.some(({ id }) => id === answer.guide)))
        report(`${path}.guide`, `another guide; “${answer.guide}” is none`);
    }
    observed.forEach((id, index) => {
      if (!played.has(id) && !isOfBroken(id)) report(`observed.${String(index)}`, 'a case that the laboratory plays');
    });
    return problems;
  });
}
