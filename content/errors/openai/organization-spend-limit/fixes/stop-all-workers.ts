// Stops every caller in this process when the organization's spend limit is reached, and lets one call probe every 15 minutes.
import OpenAI from 'openai';

const probeAfter = 15 * 60_000; // milliseconds; a raised limit takes a while to apply

const client = new OpenAI();

/** One switch for the whole process; keep it in Redis when several hosts share the organisation. */
class Switch {
  #stoppedAt: number | undefined;

  /** Throws while stopped; lets one caller through when it is time to probe. */
  check(): void {
    if (this.#stoppedAt === undefined) return;
    const since = Date.now() - this.#stoppedAt;
    if (since < probeAfter) throw new Stopped(`stopped ${Math.round(since / 1000)} s ago`);
    this.stop();
  }

  stop(): void {
    this.#stoppedAt = Date.now();
  }

  release(): void {
    this.#stoppedAt = undefined;
  }
}

class Stopped extends Error {}

const organisation = new Switch();

async function ask(input: string): Promise<string> {
  organisation.check();
  const request = { model: 'gpt-5.4', input };
  let text: string;
  try {
    text = (await client.responses.create(request, { maxRetries: 0 })).output_text;
  } catch (error) {
    if (!(error instanceof OpenAI.RateLimitError)) throw error;
    if (error.code === 'organization_spend_limit_exceeded') {
      organisation.stop();
      throw new Stopped(error.code, { cause: error });
    }
    text = (await client.responses.create(request)).output_text; // ordinary limit: now with the SDK's retries
  }
  organisation.release();
  return text;
}

for (const job of ['first job', 'second job']) {
  try {
    console.log(await ask(job));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.log(`${job} kept: ${error.message}`); // alert whoever manages the organization's limits
  }
}
