// npm run check:content [-- WORD] [--fix-look-alikes]: reads all of content/ and prints what is wrong in it.
import { readFileSync, writeFileSync } from 'node:fs';
import { addLookAlike } from '../src/catalog/check/add-look-alike.ts';
import { checkContent } from '../src/catalog/check/check-content.ts';
import { oneSidedLookAlikes } from '../src/catalog/check/check-look-alikes.ts';
import { checkSecrets } from '../src/catalog/check/check-secrets.ts';
import { checkWriting, latestDay } from '../src/catalog/check/check-writing.ts';
import { fileOf } from '../src/catalog/reading/content-files.ts';
import { formatProblems, problemsAbout } from '../src/catalog/reading/problem.ts';
import { readContent } from '../src/catalog/reading/read-content.ts';
import { unobservedCases } from '../src/catalog/check/unobserved-cases.ts';
import { argumentsOf } from './support/arguments.ts';

const { values, positionals } = argumentsOf(
  `usage: npm run check:content -- [<part of an id or a path>] [--fix-look-alikes]

  <part>              tells only what is wrong there, and in the files that have to change for it
  --fix-look-alikes   writes the lines that name a look-alike in return, with a TODO for how to tell`,
  { 'fix-look-alikes': { type: 'boolean' } },
  1,
);
const [only = ''] = positionals;
const root = process.cwd();
if (values['fix-look-alikes']) fixLookAlikes();

const content = readContent(root);
const found = [
  ...content.problems,
  // Before what follows from it: an entry that was copied lacks a place in every list.
  ...checkWriting(content, latestDay(new Date())),
  ...checkContent(content),
  ...(await checkSecrets(content.entries.filter(({ id }) => id.includes(only)))),
];
const problems = problemsAbout(found, only);
const unobserved = unobservedCases(content).filter((id) => id.includes(only));
if (unobserved.length > 0)
  console.log(`Note: the laboratory has not played ${unobserved.join(', ')} yet; its job in CI does, you need not.\n`);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(`\n${problems.length} problem(s) in content/`);
  process.exitCode = 1;
} else {
  console.log(`content/: ${content.entries.length} entries, no problem`);
}

function fixLookAlikes(): void {
  const oneSided = oneSidedLookAlikes(readContent(root).entries);
  for (const item of oneSided.filter(({ id, other }) => id.includes(only) || other.includes(only))) {
    const file = fileOf(item.other);
    const text = addLookAlike(readFileSync(file, 'utf8'), item);
    if (text !== undefined) writeFileSync(file, text);
    console.log(
      text === undefined
        ? `${file}: write confusedWith in lines of its own first`
        : `${file}: added ${item.id}; say how to tell in place of the TODO`,
    );
  }
}
