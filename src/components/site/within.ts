/**
 * What a promise gives, if it gives it in time.
 *
 * @param milliseconds how long to wait
 * @throws Error that says so when the time is over, or what the promise throws
 */
export async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => {
      reject(new LateError(`nothing within ${String(milliseconds / 1_000)} seconds`));
    }, milliseconds);
  });
  return Promise.race([promise, late]).finally(() => {
    window.clearTimeout(timer);
  });
}

/** What a reader is told while code, rules and entries are on their way. */
export const waitingText = 'Loading the rules and the list of errors, which happens once. Your text is kept.';

/**
 * What a promise gives; where it takes longer than a moment, the reader is told before.
 *
 * @param tell says what is being waited for
 */
export async function tellingWait<Value>(promise: Promise<Value>, tell: () => void): Promise<Value> {
  const timer = window.setTimeout(tell, moment);
  return promise.finally(() => {
    window.clearTimeout(timer);
  });
}

/** Milliseconds that need no word. */
const moment = 700;

/** Something did not come in time. */
export class LateError extends Error {}
