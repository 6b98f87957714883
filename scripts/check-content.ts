// npm run check:content: reads all of content/ and prints what is wrong in it.
import { checkContent } from '../src/catalog/check/check-content.ts';
import { checkWriting, latestDay } from '../src/catalog/check/check-writing.ts';
import { formatProblems } from '../src/catalog/check/problem.ts';
import { readContent } from '../src/catalog/check/read-content.ts';

const content = readContent(process.cwd());
const only = process.argv[2];
const found = [...content.problems, ...checkContent(content), ...checkWriting(content, latestDay(new Date()))];
const problems = found.filter((problem) => !only || problem.file.includes(only));
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(`\n${String(problems.length)} problem(s) in content/`);
  process.exitCode = 1;
} else {
  console.log(`content/: ${String(content.entries.length)} entries, no problem`);
}
