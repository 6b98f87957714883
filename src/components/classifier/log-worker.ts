import { compileRules, LogReader, type LogReport, type RuleSet } from '../../classifier/index.ts';
import { fileText } from './file-text.ts';

/** What the page sends: the log as a file or a blob, and the rules. */
export interface LogTask {
  log: Blob;
  rules: RuleSet;
}

/** What the worker answers, several times: how far it is, then the report. */
export type LogAnswer = { read: number } | { report: LogReport } | { problem: string };

/** Address of this module. The page imports it for that only, and starts it as a worker: both share one copy of the classifier. */
export const workerUrl = import.meta.url;

if (!('document' in globalThis))
  addEventListener('message', (event: MessageEvent<LogTask>) => {
    read(event.data).catch((error: unknown) => {
      answer({ problem: error instanceof Error ? error.message : String(error) });
    });
  });

async function read({ log, rules }: LogTask): Promise<void> {
  const reader = new LogReader(compileRules(rules));
  let told = 0;
  for await (const { text, read: bytes } of fileText(log)) {
    reader.push(text);
    if (bytes - told < pieceSize) continue;
    told = bytes;
    answer({ read: bytes });
  }
  answer({ report: reader.finish() });
}

function answer(message: LogAnswer): void {
  postMessage(message);
}

/** Bytes between two progress messages. */
const pieceSize = 256 * 1024;
