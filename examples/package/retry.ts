import { classify } from 'errata';

/** Sends a request, and sends it again only where that can help. */
export async function withRetry<Answer>(send: () => Promise<Answer>, attempts = 4): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const { id, kind, verdict, waitMs, proviso } = classify(error);
      // A quota of the day is waited for by a queue, not inside a request.
      if ((verdict !== 'wait' && verdict !== 'backoff') || proviso === 'long-wait') throw error;
      // The stated time, or a pause that grows and differs between callers.
      const pause = waitMs ?? 500 * 2 ** attempt * (0.5 + Math.random() / 2);
      if (attempt >= attempts || pause > 60_000) throw error;
      console.warn(`${id ?? kind}: again in ${Math.round(pause)} ms`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
