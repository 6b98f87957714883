/** A limit with what was used and asked for, drawn: each part by its share of the whole, in percent. */
export interface Bucket {
  limit: string;
  used: string;
  requested: string;
  /** By how much it is too much; 0 where it fits. */
  over: string;
  /** What was used, what still fits of the request, and what does not. */
  parts: { used: number; fits: number; over: number };
  /** Where the limit stands. */
  at: number;
  /** The same as a sentence. */
  label: string;
}

/**
 * The bucket that the numbers of a message describe; undefined where one of the three is missing.
 *
 * @param variables of the matched message, as they were written: `30,000`
 */
export function bucketOf(variables: Partial<Record<string, string | undefined>>): Bucket | undefined {
  const [limit, used, requested] = [variables.limit, variables.used, variables.requested].map(numberOf);
  if (!limit || used === undefined || requested === undefined) return undefined;
  const needed = used + requested;
  const whole = Math.max(needed, limit);
  const share = (part: number) => Math.round((part / whole) * 1_000) / 10;
  const over = needed - limit;
  const told = over > 0 ? `${grouped(over)} more than` : over === 0 ? 'exactly' : `${grouped(-over)} less than`;
  return {
    limit: grouped(limit),
    used: grouped(used),
    requested: grouped(requested),
    over: grouped(Math.max(0, over)),
    parts: {
      used: share(Math.min(used, limit)),
      fits: share(Math.max(0, Math.min(requested, limit - used))),
      over: share(Math.max(0, over)),
    },
    at: share(limit),
    label: `Used ${grouped(used)} plus Requested ${grouped(requested)} is ${told} the limit of ${grouped(limit)}`,
  };
}

function numberOf(text: string | undefined): number | undefined {
  const digits = text?.replaceAll(/[,_]/g, '');
  return digits !== undefined && /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
