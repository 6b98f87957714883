import { withBase } from '../site/base.ts';
import { LateError, within } from '../site/within.ts';

/** Milliseconds after which a file counts as not coming. */
const patience = 20_000;

/**
 * Fetches a file by the version that this code was built with, so that no copy of another build is ever given to it.
 *
 * @throws Error in a reader's words
 */
export async function served<Value>(path: string): Promise<Value> {
  const address = `${withBase(path)}?v=${import.meta.env.DATA_VERSION}`;
  try {
    return await parsed<Value>(address, 'default').catch(async (error: unknown) => {
      if (!(error instanceof SyntaxError)) throw error;
      await forget(address);
      return parsed<Value>(address, 'reload');
    });
  } catch (error) {
    throw new Error(problem(path, error), { cause: error });
  }
}

async function parsed<Value>(address: string, cache: RequestCache): Promise<Value> {
  const response = await within(patience, fetch(address, { cache }));
  if (!response.ok) throw new Error(response.statusText);
  return (await within(patience, response.json())) as Value;
}

/** Takes a file out of the offline copy: what cannot be read was something else in its place, and must not answer again. */
async function forget(address: string): Promise<void> {
  try {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(address);
  } catch {
    // A browser that stores nothing has no copy.
  }
}

function problem(path: string, error: unknown): string {
  if (error instanceof SyntaxError) return broken(path);
  if (error instanceof LateError)
    return `${path} did not arrive within ${String(patience / 1_000)} seconds. Try again; your text is still here.`;
  return `${path} could not be loaded. Check the connection and try again; your text is still here.`;
}

/** What is said of a file that came and is something else. */
export function broken(path: string): string {
  return `${path} arrived broken: a proxy or a sign-in page may have answered in its place. Reload the page to try again.`;
}
