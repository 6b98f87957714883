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

/** Something did not come in time. */
export class LateError extends Error {}
