import { milliseconds } from '../text/duration.ts';
import { grouped } from '../text/grouped.ts';
import type { Incident } from '../facts/incident.ts';

/** A time to wait, and how the answer says it. */
export interface StatedWait {
  ms: number;
  said: string;
}

/** The time to wait: from the headers in the paste, best first, else from the body, else from the message. */
export function statedWait(
  text: string,
  { retryDelay, message }: Incident['facts'],
  variables: Record<string, string>,
): StatedWait | undefined {
  const precise = /retry-after-ms["']?\s{0,3}[:=]\s{0,3}["']?(\d{1,12})/i.exec(text)?.[1];
  if (precise) return { ms: Number(precise), said: `${precise} ms` };
  const header = /retry-after["']?\s{0,3}[:=]\s{0,3}["']?(\d{1,9})\b/i.exec(text)?.[1];
  if (header) return { ms: Number(header) * 1_000, said: `${header} s` };
  const until = waitUntil(text);
  if (until) return until;
  const words = typeof message?.value === 'string' ? message.value : '';
  for (const said of [variables.wait, retryDelay?.value, sentenceOf(words), resetIn(text)]) {
    const ms = said == null ? undefined : milliseconds(String(said));
    if (said != null && ms !== undefined)
      return { ms, said: /^\d+$/.test(String(said)) ? `${String(said)} s` : String(said) };
  }
  return undefined;
}

/** `try again in 33m35.7s`, `Please retry after 20 seconds`; not `call_with_retry in 2 seconds`, which a client says of itself. */
function sentenceOf(message: string): string | undefined {
  return /(?<!\w)(?:try again|retry)(?: your request)? (?:in|after) ((?:\d+(?:\.\d+)?\s?(?:ms|milliseconds?|seconds?|s|minutes?|min|m|hours?|h|days?|d)\s?){1,4})(?![a-z])/i
    .exec(message)?.[1]
    ?.trim();
}

/** `Retry-After` as a date, counted from the `Date` of the same answer: the paste has no other clock. */
function waitUntil(text: string): StatedWait | undefined {
  const until = Date.parse(
    /retry-after["']?\s{0,3}[:=]\s{0,3}["']?([A-Z][a-z]{2}, [\w :]{20} GMT)/i.exec(text)?.[1] ?? '',
  );
  const now = Date.parse(
    /(?<![\w-])date["']?\s{0,3}[:=]\s{0,3}["']?([A-Z][a-z]{2}, [\w :]{20} GMT)/i.exec(text)?.[1] ?? '',
  );
  const ms = until - now;
  return ms >= 0 ? { ms, said: `${grouped(ms / 1_000)} s` } : undefined;
}

/** When the limit that is used up is full again: that of the limit whose remainder is 0, else that of the tokens. */
function resetIn(text: string): string | undefined {
  const isSpent = /x-ratelimit-remaining-requests["']?\s{0,3}[:=]\s{0,3}["']?0\b/i.test(text);
  const reset = isSpent
    ? /x-ratelimit-reset-requests["']?\s{0,3}[:=]\s{0,3}["']?([\w.]{1,24})/i
    : /x-ratelimit-reset-tokens["']?\s{0,3}[:=]\s{0,3}["']?([\w.]{1,24})/i;
  return reset.exec(text)?.[1];
}
