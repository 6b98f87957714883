import type { PlayedCase } from '../src/catalog/observed/lab-cases.ts';
import type { Observation } from '../src/schemas/index.ts';
import { differences } from './compare.ts';
import { observe } from './observe.ts';
import type { Plan } from './plan.ts';
import { listed, type LabReport } from './report.ts';
import type { LabSdk } from './sdks.ts';

/**
 * Plays cases to an SDK.
 *
 * @returns what it did, by case id; undefined, with a failure in the report, where its runner broke
 */
async function play(
  root: string,
  sdk: LabSdk,
  cases: PlayedCase[],
  report: LabReport,
): Promise<Record<string, Observation> | undefined> {
  let done = 0;
  try {
    const result = await observe(root, sdk, cases, (id) => {
      done += 1;
      report.progress(`${sdk.id}: ${String(done)}/${String(cases.length)} ${id}`);
    });
    report.progress(`${sdk.id}: ${String(cases.length)} cases\n`);
    return result;
  } catch (error) {
    report.fail(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/**
 * Plays cases to an SDK, those that end otherwise than before twice: a busy machine can push a call over a limit of time, and
 * what is written must not tell of that.
 */
export async function playWithCare(
  root: string,
  { sdk, before, due }: Plan,
  report: LabReport,
): Promise<Record<string, Observation> | undefined> {
  const fresh = await play(root, sdk, due, report);
  if (!fresh) return undefined;
  const suspects = due.filter(({ id }) => before?.cases[id] && differences(before.cases[id], fresh[id]).length > 0);
  return suspects.length > 0 ? { ...fresh, ...(await play(root, sdk, suspects, report)) } : fresh;
}

/** Plays the cases that are due and compares what the SDK does with what it was seen to do. */
export async function check(root: string, plan: Plan, report: LabReport): Promise<void> {
  const fresh = await playWithCare(root, plan, report);
  if (!fresh) return;
  const { sdk, before, due, changed } = plan;
  const stale: string[] = [];
  for (const { id } of due) {
    const found = differences(before?.cases[id], fresh[id]);
    if (found.length > 0) report.fail(`${sdk.id} ${id}\n    ${found.join('\n    ')}`);
    else report.passed += 1;
    if (found.length === 0 && changed.includes(id)) stale.push(id);
  }
  if (stale.length > 0)
    report.notice(
      `${sdk.id}: does the same as before the case or the runner of these changed; \`npm run lab -- --changed\` notes it: ${listed(stale)}`,
    );
}
