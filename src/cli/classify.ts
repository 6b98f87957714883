import { classificationOf } from '../catalog/outputs/classification.ts';
import { classify, compileRules, type CompiledRules, type Diagnosis } from '../classifier/index.ts';
import type { Catalogue } from './catalogue.ts';
import { exitCodes, codeOf } from './exit-codes.ts';
import { readPaste, type PasteReading } from './input/read-paste.ts';
import { openText } from './input/text-pieces.ts';
import { answerRows } from './jsonl.ts';
import { progressOn } from './progress.ts';
import { describeDiagnosis } from './say/describe.ts';
import { amount, byUrgency, describeLog, noErrorIn } from './say/log-words.ts';
import { messageOf, type Output } from './say/output.ts';
import { jsonLine, visibleLine } from './say/visible.ts';

/** What `classify` was asked for. */
export interface ClassifyOptions {
  /** Paths, or `-`. */
  files: string[];
  json: boolean;
  /** Whether the files hold a row of JSON for each error. */
  rows: boolean;
  why: boolean;
  /** Whether the exit code says the verdict. */
  exitCode: boolean;
}

/** Answers each file, one after the other; what is wrong with one is told, and is no reason to leave out the next. */
export async function runClassify(catalogue: Catalogue, options: ClassifyOptions, output: Output): Promise<number> {
  const { files, rows, json } = options;
  const rules = compileRules(catalogue.rules);
  let code: number = exitCodes.answered;
  let verdictCode: number | undefined;
  for (const file of files) {
    try {
      if (rows) {
        const bad = await answerRows(file, catalogue, rules, json, output);
        if (bad === 0) continue;
        output.warn(`${amount(bad, 'row')} could not be read; in the place of each stands what is wrong with it.`);
        code = exitCodes.unreadable;
        continue;
      }
      const { reading, problem } = await readFile(file, rules);
      if (problem !== undefined) {
        output.warn(problem);
        code = exitCodes.unreadable;
      }
      verdictCode ??= codeOf(reading);
      if (files.length > 1 && !json) await output.print(output.paint(`== ${visibleLine(file)}`, 'bold'));
      await output.print(
        json ? jsonLine(jsonOf(reading, catalogue, rules)) : describe(reading, catalogue, rules, options, output),
      );
    } catch (error) {
      output.warn(messageOf(error));
      code = exitCodes.unreadable;
    }
  }
  return options.exitCode && code === exitCodes.answered ? (verdictCode ?? code) : code;
}

/** A text as it is answered: as one error, or as the errors of a log. */
interface Answered {
  diagnosis: Diagnosis;
  log: PasteReading['log'];
  /** Whether the log says more than the diagnosis of its text. */
  isMany: boolean;
}

async function readFile(
  file: string,
  rules: CompiledRules,
): Promise<{ reading: Answered; problem: string | undefined }> {
  const source = openText(file);
  if (file === '-' && process.stdin.isTTY) process.stderr.write('Paste the error, then press Ctrl+D in a new line.\n');
  const progress = progressOn(process.stderr, source.size);
  const { diagnosis, log, problem } = await readPaste(source, rules, progress.tell).finally(progress.end);
  const [first] = byUrgency(log?.groups ?? []);
  // A log that is too long to be read at once is answered by its groups, even if that is only one.
  const isMany = log !== undefined && first !== undefined && (log.groups.length > 1 || diagnosis.omitted > 0);
  return { reading: { diagnosis: isMany ? classify(first.example, rules) : diagnosis, log, isMany }, problem };
}

function describe(
  { diagnosis, log, isMany }: Answered,
  catalogue: Catalogue,
  rules: CompiledRules,
  { why }: ClassifyOptions,
  { paint }: Output,
): string {
  if (log && isMany) return describeLog(log, catalogue, rules, paint);
  if (log && diagnosis.omitted > 0 && diagnosis.outcome === 'unrecognised') return noErrorIn(log);
  const [only] = log?.groups ?? [];
  const times =
    only && only.count > 1
      ? [
          `${amount(only.count, 'time')}, lines ${only.first.toLocaleString('en-US')} to ${only.last.toLocaleString('en-US')}`,
        ]
      : [];
  return [describeDiagnosis(diagnosis, catalogue, why, paint), ...times].join('\n');
}

/** The whole diagnosis with the classification that programs take; of a log that of the most urgent error, and the report. */
function jsonOf({ diagnosis, log }: Answered, { entries, site }: Catalogue, rules: CompiledRules): object {
  const told = { ...diagnosis, ...classificationOf(diagnosis, entries, site) };
  if (!log) return told;
  const groups = byUrgency(log.groups).map((group) => ({
    ...group,
    classification: classificationOf(classify(group.example, rules), entries, site),
  }));
  return { ...told, log: { ...log, groups } };
}
