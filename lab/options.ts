import { parseArgs } from 'node:util';
import { seedOf } from './rotation.ts';

/** What `npm run lab` is asked to do. */
interface LabOptions {
  /** Compares with the committed observations and writes nothing. */
  check: boolean;
  /** Only what has no observation, or one of another case, runner or version. */
  changed: boolean;
  /** SDKs by id; all where empty. */
  sdks: string[];
  /** Text in the id of a case or the name of a program. */
  named: string;
  /** The tenth of what has not changed that a check plays; undefined to play all. */
  seed: number | undefined;
  pin: string | undefined;
  cases: boolean;
  programs: boolean;
  summary: string | undefined;
}

/**
 * Reads the command line.
 *
 * @param today the day whose week is the seed
 * @throws where an option is unknown or two contradict each other, with one sentence
 */
export function readOptions(args: string[], today: Date): LabOptions {
  const { values } = parseArgs({
    args,
    options: {
      check: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      changed: { type: 'boolean', default: false },
      seed: { type: 'string', default: String(seedOf(today)) },
      sdk: { type: 'string', multiple: true, default: [] },
      case: { type: 'string', default: '' },
      fixes: { type: 'boolean', default: false },
      'no-fixes': { type: 'boolean', default: false },
      pin: { type: 'string' },
      summary: { type: 'string' },
    },
  });
  if (values.pin !== undefined && values.sdk.length !== 1) throw new Error('--pin takes one SDK at a time: add --sdk.');
  if (values.check && values.changed) throw new Error('--changed writes, --check does not: choose one.');
  if (!/^\d+$/.test(values.seed)) throw new Error(`--seed takes a whole number; “${values.seed}” is none.`);
  // What is asked for by name is played.
  const isSampled = values.check && !values.all && values.case === '';
  return {
    check: values.check,
    changed: values.changed,
    sdks: values.sdk,
    named: values.case,
    seed: isSampled ? Number(values.seed) : undefined,
    pin: values.pin,
    cases: !values.fixes,
    programs: !values['no-fixes'],
    summary: values.summary,
  };
}
