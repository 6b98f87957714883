import type { Observation } from '../src/schemas/index.ts';

/**
 * What differs between a committed observation and a fresh one, timing apart: one line per place, `path: before -> now`.
 * How many requests a poll that never ends got through in ten seconds is timing too.
 */
export function differences(before: Observation | undefined, now: Observation | undefined): string[] {
  if (!before) return ['not observed before'];
  if (!now) return ['not observed now'];
  const found: string[] = [];
  compare('', comparable(before), comparable(now), found);
  return found;
}

function comparable({ outcome, requests, variants = {} }: Observation): unknown {
  const waits = (of: Observation['outcome']) => of.kind === 'waiting';
  return {
    outcome,
    requests: waits(outcome) ? undefined : requests.map(({ after: _, ...request }) => request),
    variants: Object.fromEntries(
      Object.entries(variants).map(([mode, own]) => [mode, waits(own.outcome) ? { outcome: own.outcome } : own]),
    ),
  };
}

function compare(path: string, before: unknown, now: unknown, found: string[]): void {
  if (typeof before === 'object' && before !== null && typeof now === 'object' && now !== null) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(now)]))
      compare(
        path ? `${path}.${key}` : key,
        (before as Record<string, unknown>)[key],
        (now as Record<string, unknown>)[key],
        found,
      );
    return;
  }
  if (before !== now) found.push(`${path}: ${shown(before)} -> ${shown(now)}`);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
