import { classify } from 'errata';

/** Sends a request, and sends it again only where that can help: after the stated time, or with growing pauses. */
export async function withRetry<Answer>(send: () => Promise<Answer>, attempts = 4): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const { id, kind, verdict, waitMs } = classify(error);
      const growing = 500 * 2 ** attempt * (0.5 + Math.random() / 2);
      const pause = verdict === 'wait' || verdict === 'backoff' ? (waitMs ?? growing) : Infinity;
      if (attempt === attempts || pause > 60_000) throw error;
      console.warn(`${id ?? 'unknown'} (${kind ?? 'no kind'}): again in ${Math.round(pause)} ms`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
