import { classify, compileRules, LogReader, type CompiledRules, type RuleSet } from '../../src/classifier/index.ts';

/** Time of one paste by its size, in milliseconds. */
export function bySize(texts: string[], rules: CompiledRules) {
  return [1, 4, 64, 1_024].map((kilobytes) => {
    const text = texts
      .join('\n')
      .repeat(40)
      .slice(0, kilobytes * 1_000);
    const times = Array.from({ length: kilobytes > 100 ? 20 : 400 }, () => time(() => classify(text, rules)));
    return { kilobytes, milliseconds: round(median(times)), p99: round(percentile(times, 0.99)) };
  });
}

/** Time of a log of `megabytes`, one line in twenty of which tells of an error, in seconds. */
export function ofLog(megabytes: number, texts: string[], rules: CompiledRules) {
  const log = logOf(megabytes * 1_000_000, texts);
  const taken = time(() => {
    const reader = new LogReader(rules);
    for (let at = 0; at < log.length; at += 262_144) reader.push(log.slice(at, at + 262_144));
    reader.finish();
  });
  return { megabytes, seconds: round(taken / 1_000) };
}

/** Time of a paste of 4 kB with more rules, as a multiple of that with the rules that there are. */
export function byRules(texts: string[], ruleSet: RuleSet) {
  const paste = texts.join('\n').slice(0, 4_000);
  const sets = [ruleSet, multiplied(ruleSet, 1_000), multiplied(ruleSet, 5_000)].map((set) => compileRules(set));
  // In turn, so that a busy moment of the machine is everybody's.
  const times = sets.map((): number[] => []);
  for (let round = 0; round < 200; round++)
    for (const [index, rules] of sets.entries()) times[index]?.push(time(() => classify(paste, rules)));
  const base = median(times[0] ?? []);
  return sets.map(({ rules }, index) => ({ rules: rules.length, times: round(median(times[index] ?? []) / base) }));
}

/** As many rules as asked for, each with words of its own. */
function multiplied(set: RuleSet, count: number): RuleSet {
  const copies = Array.from({ length: count - set.rules.length }, (_, index) => {
    const rule = set.rules[index % set.rules.length];
    const signatures = rule?.signatures.map((signature) => ({
      ...signature,
      ...(signature.message !== undefined && { message: `Variant ${index} of ${signature.message}` }),
      ...(signature.code !== undefined && { code: `code_${index}` }),
    }));
    return { ...rule, id: `openai/copy-${index}`, signatures: signatures ?? [] } as RuleSet['rules'][number];
  });
  return { ...set, rules: [...set.rules, ...copies] };
}

function logOf(length: number, texts: string[]): string {
  const lines: string[] = [];
  for (let size = 0, index = 0; size < length; index++) {
    const stamp = new Date(1_795_000_000_000 + index * 700).toISOString();
    const isError = index % 20 === 0;
    const told = isError
      ? (texts[index % texts.length]?.split('\n')[0] ?? '')
      : `POST /v1/responses 200 in ${index % 900} ms`;
    const line = `${stamp} ${isError ? 'ERROR' : 'INFO'} worker-${index % 8} ${told}`;
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n');
}

export function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** Three significant digits: what a noisy machine can tell. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
