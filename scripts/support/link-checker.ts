/** What became of an address. */
export type Outcome = 'fine' | 'moved' | 'gone' | 'refused' | 'unreachable';

export interface LinkResult {
  url: string;
  outcome: Outcome;
  /** Status of the last answer. */
  status?: number;
  /** Where it has moved for good. */
  to?: string;
  /** Why there was no answer. */
  reason?: string;
}

export interface LinkOptions {
  /** Milliseconds to wait for one answer. */
  timeout: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
  userAgent: string;
  /** Called after each address. */
  told?: (result: LinkResult) => void;
}

/**
 * Asks every address once: hosts side by side, the addresses of one host one after the other with a pause. HEAD first; GET where
 * a server does not like HEAD. A server that asks to wait is waited for, a failure is tried again.
 */
export async function checkLinks(urls: string[], options: LinkOptions): Promise<LinkResult[]> {
  const hosts = Map.groupBy(urls, (url) => new URL(url).host).values();
  const results: LinkResult[] = [];
  const work = async () => {
    for (const addresses of hosts)
      for (const url of addresses) {
        const result = await check(url, options);
        options.told?.(result);
        results.push(result);
        await wait(options.pause);
      }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return results.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

const hostsAtOnce = 8;
const attempts = 3;
const mostRedirects = 10;
/** Longest wait that a server may ask for, in pauses between requests. */
const mostPauses = 60;

async function check(url: string, options: LinkOptions): Promise<LinkResult> {
  let result = await follow(url, options);
  for (let attempt = 1; attempt < attempts && isPassing(result); attempt++) {
    await wait(Math.min(result.retryAfter ?? options.pause * 2 ** attempt, options.pause * mostPauses));
    result = await follow(url, options);
  }
  const { retryAfter: _, ...told } = result;
  return told;
}

/** Whether it may be otherwise in a moment. */
function isPassing({ outcome, status, reason }: Followed): boolean {
  return status === 429 || (outcome === 'unreachable' && reason !== loop);
}

/** A result with the milliseconds that the server asked to wait. */
type Followed = LinkResult & { retryAfter?: number };

const loop = 'redirects in a circle';

/** Follows redirects by hand, to tell those that are for good. */
async function follow(url: string, options: LinkOptions): Promise<Followed> {
  const seen = new Set<string>();
  let address = url;
  let forGood = true;
  while (!seen.has(address) && seen.size <= mostRedirects) {
    seen.add(address);
    const answer = await ask(address, options).catch((error: unknown) => reasonOf(error));
    if (typeof answer === 'string') return { url, outcome: 'unreachable', reason: answer };
    const { status, headers } = answer;
    const location = headers.get('location');
    if (status < 300 || status >= 400 || location === null)
      return answered(url, answer, seen.size > 1 && forGood ? address : undefined);
    if (!URL.canParse(location, address)) return { url, outcome: 'unreachable', reason: `redirects to ${location}` };
    forGood &&= status === 301 || status === 308;
    address = new URL(location, address).href;
  }
  return { url, outcome: 'unreachable', reason: loop };
}

/**
 * The result of the last answer.
 *
 * @param movedTo where redirects led that are all for good
 */
function answered(url: string, { status, headers }: Response, movedTo: string | undefined): Followed {
  const to = status < 300 ? movedTo : undefined;
  const retryAfter = Number(headers.get('retry-after') ?? Number.NaN) * 1_000;
  return {
    url,
    outcome: to === undefined ? outcomeOf(status) : 'moved',
    status,
    ...(to !== undefined && { to }),
    ...(status >= 500 && { reason: `HTTP ${String(status)}` }),
    ...(retryAfter >= 0 && { retryAfter }),
  };
}

async function ask(url: string, options: LinkOptions): Promise<Response> {
  const head = await request('HEAD', url, options);
  return headRefused.has(head.status) ? request('GET', url, options) : head;
}

/** What servers answer to HEAD where they would answer GET. */
const headRefused = new Set([400, 403, 404, 405, 500, 501, 503]);

async function request(method: string, url: string, { timeout, userAgent }: LinkOptions): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': userAgent, accept: 'text/html,*/*' },
    signal: AbortSignal.timeout(timeout),
  });
  await response.body?.cancel();
  return response;
}

function outcomeOf(status: number): Outcome {
  if (status < 400) return 'fine';
  if (status === 404 || status === 410) return 'gone';
  return status < 500 ? 'refused' : 'unreachable';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  return code ?? (cause instanceof Error ? cause.message : error.message);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
