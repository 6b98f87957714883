// Stops every caller in this process when the organization's spend limit is reached, and lets one call probe every 15 minutes.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const probeAfter = 15 * 60_000; // milliseconds; a raised limit takes a while to apply

const client = new OpenAI();

/** One switch for the whole process; keep it in Redis when several hosts share the organization. */
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

const organization = new Switch();

function isSpendLimit(error: unknown): boolean {
  return error instanceof OpenAI.RateLimitError && error.code === 'organization_spend_limit_exceeded';
}

async function ask(input: string): Promise<string> {
  const request = { model: 'gpt-5.4', input };
  // --8<-- [start:core]
  organization.check(); // throws while stopped; lets one probe through every 15 minutes
  const once = client.responses.create(request, { maxRetries: 0 });
  const response = await once.catch((error: unknown) => {
    if (isSpendLimit(error)) {
      organization.stop(); // [!code highlight]
      throw new Stopped('organization_spend_limit_exceeded', { cause: error });
    }
    if (!(error instanceof OpenAI.RateLimitError)) throw error;
    return client.responses.create(request); // ordinary limit: SDK retries
  });
  organization.release();
  // --8<-- [end:core]
  return response.output_text;
}

for (const job of ['first job', 'second job']) {
  try {
    console.log(await ask(job));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.log(`${job} kept: ${error.message}`); // alert whoever manages the organization's limits
  }
}
