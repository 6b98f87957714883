/**
 * A time to wait in the two largest units that it has: `6.4 s`, `7 min 12 s`, `2 h`.
 *
 * @param milliseconds not negative
 */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1_000) return `${String(Math.round(milliseconds))} ms`;
  if (milliseconds < 60_000) return `${String(Math.round(milliseconds / 100) / 10)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  const parts = units.map(([unit, size, above]) => [Math.floor((seconds % above) / size), unit] as const);
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${String(count)} ${unit}`)
    .join(' ');
}

/** Each unit in seconds, and the next larger one. */
const units: [string, number, number][] = [
  ['d', 86_400, Infinity],
  ['h', 3_600, 86_400],
  ['min', 60, 3_600],
  ['s', 1, 60],
];
