import { readFileSync } from 'node:fs';
import { classify } from 'errata';

const log = readFileSync(process.argv[2] ?? 'run.log', 'utf8').slice(-100_000); // a job fails at its end
const { outcome, title, kind, verdict, quickFix, page } = classify(log);
if (outcome !== 'unrecognised') {
  const said = [quickFix ?? `Verdict: ${verdict ?? 'not known'}.`, page].filter(Boolean).join(' ');
  const escaped = (text) => text.replace(/[%\r\n]/g, encodeURIComponent);
  const name = escaped(title ?? kind ?? 'An error of a model API').replace(/[:,]/g, encodeURIComponent);
  console.log(`::error title=${name}::${escaped(said)}`);
}
