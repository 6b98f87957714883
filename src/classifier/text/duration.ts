/** Milliseconds in a duration as the API and HTTP write it: `644ms`, `7m12s`, `114h18m0s`, `20` (seconds); undefined for anything else. */
export function milliseconds(text: string): number | undefined {
  const bare = /^\s*(\d+(?:\.\d+)?)\s*$/.exec(text);
  if (bare) return Number(bare[1]) * 1_000;
  let total = 0;
  let rest = text.trim().toLowerCase();
  while (rest !== '') {
    const part = /^(\d+(?:\.\d+)?)\s*(milliseconds?|ms|seconds?|s|minutes?|min|m|hours?|h|days?|d)\s*/.exec(rest);
    if (!part) return undefined;
    total +=
      Number(part[1]) * (part[2]?.startsWith('mill') || part[2] === 'ms' ? 1 : (units[part[2]?.[0] ?? 's'] ?? 0));
    rest = rest.slice(part[0].length);
  }
  return text.trim() === '' ? undefined : total;
}

const units: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
