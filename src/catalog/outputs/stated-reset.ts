/**
 * When a limit is free again, as an ISO time, where the answer states an absolute time: `Retry-After` as a date, the reset header of
 * a limit whose remainder is 0, the field `resets_at`, or the message itself. Undefined where it states a span or nothing: there is no
 * clock here.
 *
 * @param text the paste
 * @param variables of the matched message; `until` is a time in words
 */
export function statedReset(text: string, variables: Record<string, string>): string | undefined {
  const date = /retry-after["']?\s{0,3}[:=]\s{0,3}["']?([A-Z][a-z]{2}, [\w :]{20} GMT)/i.exec(text)?.[1];
  const spent = /ratelimit-([a-z-]{1,24})-remaining["']?\s{0,3}[:=]\s{0,3}["']?0\b/i.exec(text)?.[1] ?? '';
  const header = [...text.matchAll(resetHeader)].find(([, limit]) => limit?.toLowerCase() === spent.toLowerCase())?.[2];
  const epoch = /(?:x-ratelimit-reset|resets_at)["']?\s{0,3}[:=]\s{0,3}["']?(\d{10}(?:\d{3})?)\b/i.exec(text)?.[1];
  return isoOf(date) ?? isoOf(header) ?? isoOf(epoch) ?? isoOf(zoned(variables.until));
}

const resetHeader = /ratelimit-([a-z-]{1,24})-reset["']?\s{0,3}[:=]\s{0,3}["']?(\d{4}-\d\d-\d\dT[\d:.]{5,16}Z)/gi;

/** `2026-06-01 at 00:00 UTC`, which Date does not read with its “at”; a time without a zone is no absolute time. */
function zoned(said: string | undefined): string | undefined {
  return said !== undefined && /(?:UTC|GMT|Z|[+-]\d\d:?\d\d)$/.test(said) ? said.replace(' at ', ' ') : undefined;
}

function isoOf(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const isEpoch = /^\d+$/.test(said);
  const time = new Date(isEpoch ? Number(said) * (said.length === 10 ? 1_000 : 1) : said).getTime();
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
