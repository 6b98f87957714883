// npm run bench -- classifier [--pastes FILE.jsonl]: accuracy and speed beside peers, in one run.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Entry } from '../src/catalog/entry/entry.ts';
import { readContent } from '../src/catalog/check/read-content.ts';
import { rulesOf } from '../src/catalog/outputs/rules.ts';
import { classify, compileRules, LogReader, type RuleSet } from '../src/classifier/index.ts';
import type { Verdict } from '../src/schemas/index.ts';
import { installPeers } from './peers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const content = readContent(root);
const ruleSet = rulesOf(content.entries, content.providers);
const rules = compileRules(ruleSet);
const { values } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { pastes: { type: 'string' } },
});
const pastes = values.pastes ? fromFile(values.pastes) : fromSamples();
const known = new Set(content.entries.map((entry) => entry.id));

const peers = installPeers('classifier', { 'llm-errors': '0.1.9', minisearch: '7.2.0', 'fuse.js': '7.5.0' });
const { normalizeError } = (await peers('llm-errors')) as {
  normalizeError: (error: unknown) => { retryable: boolean; category: string };
};
const { default: MiniSearch } = (await peers('minisearch')) as {
  default: new (options: object) => Searcher & { addAll: (docs: object[]) => void };
};
const { default: Fuse } = (await peers('fuse.js')) as {
  default: new (docs: object[], options: object) => { search: (text: string) => { item: { id: string } }[] };
};

const documents = content.entries.map((entry) => ({
  id: entry.id,
  text: [entry.title, entry.signature, ...entry.aliases].join(' '),
}));
const mini = new MiniSearch({ fields: ['text'] });
mini.addAll(documents);
const fuse = new Fuse(documents, { keys: ['text'], ignoreLocation: true, threshold: 0.6 });

/** What each system says of a text: the entry that it puts first, and whether the same request may be sent again. */
const systems: Record<string, (text: string) => { first?: string | undefined; again?: boolean | undefined }> = {
  Errata: (text) => {
    const { outcome, entries, verdict } = classify(text, rules);
    return outcome === 'identified'
      ? { first: entries[0]?.id, again: verdict === null ? undefined : isAgain(verdict) }
      : {};
  },
  'MiniSearch over the signatures': (text) => ({ first: mini.search(text)[0]?.id }),
  'Fuse.js over the signatures': (text) => ({ first: fuse.search(text.slice(0, 400))[0]?.item.id }),
  'llm-errors 0.1.9': (text) => ({ again: normalizeError(parsed(text)).retryable }),
  'the SDKs’ rule by status': (text) => {
    const status = /\b(?:Error code: |HTTP\/[\d.]+"? |status(?: code)?:? ?)([1-5]\d\d)\b/i.exec(text)?.[1];
    return status === undefined ? {} : { again: ['408', '409', '429'].includes(status) || Number(status) >= 500 };
  },
};

const withEntry = pastes.filter((paste) => paste.accept.some((id) => known.has(id)) && paste.expect === 'identified');
const without = pastes.filter((paste) => !paste.accept.some((id) => known.has(id)));
const accuracy = Object.entries(systems).map(([name, say]) => {
  const right = withEntry.filter((paste) => paste.accept.includes(say(paste.text).first ?? ''));
  const wrong = without.filter((paste) => say(paste.text).first !== undefined);
  const judged = withEntry.filter((paste) => paste.verdict !== null);
  const again = judged.filter((paste) => paste.verdict !== null && say(paste.text).again === isAgain(paste.verdict));
  const microseconds = median(pastes.map(({ text }) => time(() => say(text)))) * 1_000;
  return {
    name,
    right: right.length,
    of: withEntry.length,
    wrong: wrong.length,
    others: without.length,
    again: again.length,
    judged: judged.length,
    microseconds,
  };
});
const own = accuracy[0]?.microseconds ?? 1;

const sizes = [1, 4, 64, 1_024].map((kilobytes) => {
  const text = pastes
    .map((paste) => paste.text)
    .join('\n')
    .repeat(40)
    .slice(0, kilobytes * 1_000);
  const times = Array.from({ length: kilobytes > 100 ? 20 : 400 }, () => time(() => classify(text, rules)));
  return { kilobytes, median: median(times), p99: percentile(times, 0.99) };
});

const log = logOf(10_000_000);
const logTime = time(() => {
  const reader = new LogReader(rules);
  for (let at = 0; at < log.length; at += 262_144) reader.push(log.slice(at, at + 262_144));
  reader.finish();
});

const paste = pastes
  .map(({ text }) => text)
  .join('\n')
  .slice(0, 4_000);
const growth = [content.entries.length, 1_000, 5_000].map((count) => {
  const many = count === content.entries.length ? rules : compileRules(multiplied(ruleSet, content.entries, count));
  return { rules: count, median: median(Array.from({ length: 60 }, () => time(() => classify(paste, many)))) };
});

const bundle = await build({
  entryPoints: [`${root}src/classifier/index.ts`],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
const result = {
  measured: new Date().toISOString().slice(0, 10),
  node: process.version,
  pastes: {
    file: values.pastes ? 'real pastes' : 'samples of the entries',
    count: pastes.length,
    withEntry: withEntry.length,
  },
  systems: accuracy.map(({ microseconds, ...row }) => ({ ...row, times: round(microseconds / own) })),
  sizes: sizes.map(({ kilobytes, median: middle, p99 }) => ({
    kilobytes,
    milliseconds: round(middle),
    p99: round(p99),
  })),
  log: { megabytes: 10, seconds: round(logTime / 1_000) },
  growth: growth.map(({ rules: count, median: middle }) => ({
    rules: count,
    times: round(middle / (growth[0]?.median ?? 1)),
  })),
  bytes: {
    classifier: brotliCompressSync(bundle.outputFiles[0]?.contents ?? new Uint8Array()).length,
    rules: brotliCompressSync(Buffer.from(JSON.stringify(ruleSet))).length,
  },
};
writeFileSync(`${root}bench/results/classifier.json`, `${JSON.stringify(result, null, 2)}\n`);
console.table(result.systems);
console.table(result.sizes);
console.log(
  '10 MB log:',
  result.log.seconds,
  's; growth with the number of rules:',
  result.growth,
  '; brotli bytes:',
  result.bytes,
);
console.log('written to bench/results/classifier.json, which the page “How the classifier decides” shows');

interface Paste {
  text: string;
  accept: string[];
  expect: string;
  verdict: Verdict | null;
}

interface Searcher {
  search: (text: string) => { id: string }[];
}

function fromFile(file: string): Paste[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Paste);
}

function fromSamples(): Paste[] {
  return content.entries.flatMap((entry) =>
    entry.samples.map(({ text }) => ({ text, accept: [entry.id], expect: 'identified', verdict: entry.retry.verdict })),
  );
}

function isAgain(verdict: Verdict): boolean {
  return verdict === 'wait' || verdict === 'backoff';
}

/** A text as JSON where it is JSON; llm-errors reads objects better than text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** As many rules as asked for, each with words of its own. */
function multiplied(set: RuleSet, entries: Entry[], count: number): RuleSet {
  const copies = Array.from({ length: count }, (_, index) => {
    const rule = set.rules[index % entries.length] ?? set.rules[0];
    const signatures = rule?.signatures.map((signature) => ({
      ...signature,
      ...(signature.message !== undefined && { message: `Variant ${index} of ${signature.message}` }),
      ...(signature.code !== undefined && { code: `code_${index}` }),
    }));
    return { ...rule, id: `openai/copy-${index}`, signatures: signatures ?? [] } as RuleSet['rules'][number];
  });
  return { ...set, rules: copies };
}

function logOf(length: number): string {
  const lines: string[] = [];
  for (let size = 0, index = 0; size < length; index++) {
    const stamp = new Date(1_795_000_000_000 + index * 700).toISOString();
    const told =
      index % 20 === 0
        ? (pastes[index % pastes.length]?.text.split('\n')[0] ?? '')
        : `POST /v1/responses 200 in ${index % 900} ms`;
    const line = `${stamp} ${index % 20 === 0 ? 'ERROR' : 'INFO'} worker-${index % 8} ${told}`;
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n');
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
