import { compileRules, LogReader, type LogReport, type RuleSet } from '../../classifier/index.ts';

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
  const decoder = new TextDecoder();
  for (let at = 0; at < log.size; at += pieceSize) {
    const piece = await log.slice(at, at + pieceSize).arrayBuffer();
    reader.push(decoder.decode(piece, { stream: true }));
    answer({ read: Math.min(log.size, at + pieceSize) });
  }
  reader.push(decoder.decode());
  answer({ report: reader.finish() });
}

function answer(message: LogAnswer): void {
  postMessage(message);
}

/** Bytes between two progress messages. */
const pieceSize = 256 * 1024;
