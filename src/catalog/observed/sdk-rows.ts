import type { Observation, Runtime } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import type { Language } from '../entry/file-labels.ts';
import { casesOf, mainCase } from './lab-cases.ts';
import { requestIdAt, sentAt, sentInWords, tell, type LabCase, type ObservedSdk } from './sdk.ts';

/** What one SDK did with a case. */
export interface SdkRow {
  sdk: ObservedSdk;
  /** The language of its callers. */
  language: Language;
  seen: Observation;
  /** Seconds after the first request at which each was sent. */
  at: number[];
  /** How many it sent, in words. */
  sent: string;
  /** Where to read what was refused: the expression and its value. */
  fields: { at: string; value: string }[];
  /** Whether the last request was answered well. */
  isFine: boolean;
}

/** Whether there is something to say of SDKs and tools: what the laboratory saw, or what to look at. */
export function hasTools(entry: Entry, sdks: ObservedSdk[]): boolean {
  return entry.checks.length > 0 || sdkRows(sdks, mainCase(entry, casesOf(entry))).length > 0;
}

/** What the SDKs that have such a call did with a case, in the order of the SDKs. */
export function sdkRows(sdks: ObservedSdk[], main: LabCase | undefined): SdkRow[] {
  if (!main) return [];
  return sdks.flatMap((sdk) => {
    const seen = sdk.cases[main.id];
    if (!seen || seen.outcome.kind === 'unsupported') return [];
    const { details, tone } = tell(seen.outcome);
    const requestId = requestIdAt(seen.outcome);
    const at = sentAt(seen);
    return [
      {
        sdk,
        language: languageOfRuntime[sdk.runner.runtime],
        seen,
        at,
        sent: sentInWords(at.length, main.call),
        fields: [...details, ...(requestId === undefined ? [] : [{ at: requestId, value: '' }])],
        isFine: tone === 'fine',
      },
    ];
  });
}

const languageOfRuntime: Record<Runtime, Language> = { python: 'py', node: 'ts', go: 'go', java: 'java' };

/** The tool checks of an entry: those of an SDK that has a row, and the others. */
export function sdkChecks(
  { checks }: Pick<Entry, 'checks'>,
  rows: SdkRow[],
): { ofSdk: (row: SdkRow) => Entry['checks']; others: Entry['checks'] } {
  const ids = new Set<string>(rows.map(({ sdk }) => sdk.id));
  return {
    ofSdk: (row) => checks.filter(({ sdk }) => sdk?.name === row.sdk.id),
    others: checks.filter(({ sdk }) => !sdk || !ids.has(sdk.name)),
  };
}
