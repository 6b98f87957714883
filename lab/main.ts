// npm run lab: plays every wire case to the real SDKs that speak to its provider, writes what each did to
// content/observations/<sdk>.json, and runs every program of fixes/ and of the guides.
//   --changed          only what has no observation yet, or one of another wire case, runner or version
//   --check            writes nothing, plays what changed and a tenth of the rest, and prints the differences, timing apart
//   --all              with --check: everything, as the weekly workflow does, and whoever makes a release
//   --seed NUMBER      with --check: which tenth; the ISO week (202648) where absent
//   --sdk ID           one SDK only; may be repeated
//   --case TEXT        only cases and programs with this text in their id
//   --pin VERSION      with one --sdk: takes this version of it (or `newest`) before the run
//   --fixes, --no-fixes
//   --summary FILE     writes the totals there as JSON
// A case without observations is a notice; with LAB_STRICT=1, as the workflow that writes them sets it, a failure.
import { fileURLToPath } from 'node:url';
import { casesFor } from '../src/catalog/observed/lab-cases.ts';
import { inOrder } from '../src/catalog/observed/observed-sdks.ts';
import { formatProblems } from '../src/catalog/reading/problem.ts';
import { readContent } from '../src/catalog/reading/read-content.ts';
import { casesIn } from './cases.ts';
import { eachOf } from './each-of.ts';
import { duePrograms, runPrograms } from './fixes.ts';
import { install, pin } from './installation.ts';
import { committed, prune, write } from './observation-file.ts';
import { readOptions } from './options.ts';
import { planOf, type Plan } from './plan.ts';
import { check, playWithCare } from './play.ts';
import { passedBefore, writePassed } from './program-file.ts';
import { programsIn } from './program-list.ts';
import { LabReport, listed } from './report.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const options = orStop(() => readOptions(process.argv.slice(2), new Date()));
const content = readContent(root);
if (content.problems.length > 0) {
  console.error(formatProblems(content.problems));
  process.exit(1);
}
const sdks = inOrder(content.sdks);
const ids = sdks.map(({ id }) => id);
const unknown = options.sdks.find((id) => !ids.includes(id));
if (unknown) stop(`There is no SDK “${unknown}” in the laboratory. It has: ${ids.join(', ')}`);
const chosen = sdks.filter(({ id }) => options.sdks.length === 0 || options.sdks.includes(id));
const allCases = casesIn(content);
const cases = allCases.filter(({ id }) => id.includes(options.named));
if (cases.length === 0 && options.cases) stop(`No case has “${options.named}” in its id.`);

const { pin: version } = options;
// Before anything asks what changed: the pins are a part of it.
if (version !== undefined)
  orStop(() => {
    for (const sdk of chosen) pin(root, sdk, version);
  });
const report = new LabReport();
if (!options.check)
  for (const sdk of chosen) await prune(root, sdk, new Set(casesFor(sdk, allCases).map(({ id }) => id)));
if (options.seed !== undefined) console.log(`laboratory: what changed, and a tenth of the rest, seed ${options.seed}`);
const plans = options.cases ? chosen.map(plan) : [];
const allPrograms = programsIn({ ...content, sdks });
const programs = options.programs ? orStop(programsToRun) : [];
const needed = new Set([
  ...plans.filter(({ due }) => due.length > 0).map(({ sdk }) => sdk.id),
  ...programs.flatMap(({ sdk }) => sdk?.id ?? []),
]);
const installed = install(
  root,
  chosen.filter(({ id }) => needed.has(id)),
  options.check,
  report,
);
// Calls wait more than they work, so some at a time; a busy machine would push them over their limits of time.
await eachOf(
  plans.filter(({ sdk, due }) => installed.has(sdk.id) && due.length > 0),
  2,
  options.check ? (item) => check(root, item, report) : playAndWrite,
);
const passed = await runPrograms(root, programs, { installed, sdks }, report);
if (!options.check) await writePassed(root, passed, new Set(allPrograms.map(({ name }) => name)));
process.exitCode = report.end(options.summary);

/** What an SDK has to do in this run. */
function plan(sdk: (typeof sdks)[number]): Plan {
  const own = casesFor(sdk, cases);
  const planned = planOf(root, sdk, own, committed(root, sdk), options.seed);
  if (options.check) {
    tellMissing(planned);
    return planned;
  }
  const asked = new Set([...planned.changed, ...planned.missing]);
  return { ...planned, due: options.changed ? own.filter(({ id }) => asked.has(id)) : own };
}

function tellMissing({ sdk, missing }: Plan): void {
  if (missing.length === 0) return;
  const text = `${sdk.id}: not observed yet: ${listed(missing)}`;
  if (process.env.LAB_STRICT === '1') report.fail(text);
  else report.notice(text);
}

async function playAndWrite(planned: Plan): Promise<void> {
  const { sdk, due } = planned;
  const fresh = await playWithCare(root, planned, report);
  if (!fresh) return;
  await write(root, sdk, fresh);
  report.passed += due.length;
}

function programsToRun() {
  const named = allPrograms.filter(
    ({ name, sdk }) => name.includes(options.named) && (!sdk || chosen.some(({ id }) => id === sdk.id)),
  );
  return duePrograms(root, named, passedBefore(root), options.changed ? 'none' : options.seed);
}

/** What the work returns; an error of it is one sentence for whoever runs the laboratory. */
function orStop<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
