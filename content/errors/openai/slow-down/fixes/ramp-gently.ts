// Lets traffic grow by half in 15 minutes at most, and falls back one step when the API answers slow_down.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import { setTimeout as sleep } from 'node:timers/promises';

const step = 15 * 60_000; // milliseconds
const growth = 1.5; // OpenAI's rule of thumb: no more than 50 % in 15 minutes

const client = new OpenAI({ maxRetries: 0 }); // one layer repeats, and it knows the rate

/** Requests per minute that may leave; share one instance between all callers of a model. */
class Ramp {
  #rate: number;
  #ceiling: number;
  #since = performance.now();
  #nextSlot = 0;
  #nextFall = 0;

  constructor(rate: number, ceiling: number) {
    this.#rate = rate;
    this.#ceiling = ceiling;
  }

  allowed(): number {
    const elapsed = Math.max(0, performance.now() - this.#since);
    return Math.min(this.#ceiling, this.#rate * growth ** (elapsed / step));
  }

  /** Back to the rate of one step ago, and no growth for one step; a burst of refusals counts once a minute. */
  fallBack(): void {
    const now = performance.now();
    if (now < this.#nextFall) return;
    this.#rate = this.allowed() / growth;
    this.#since = now + step;
    this.#nextFall = now + 60_000;
  }

  async slot(): Promise<void> {
    const now = performance.now();
    const mine = Math.max(now, this.#nextSlot);
    this.#nextSlot = mine + 60_000 / this.allowed();
    await sleep(mine - now);
  }
}

function isSlowDown(error: unknown): error is InstanceType<typeof OpenAI.APIError> {
  return error instanceof OpenAI.APIError && error.code === 'slow_down';
}

async function ask(ramp: Ramp, input: string): Promise<string> {
  // Yours to choose: five attempts. Batch work may wait longer than a user.
  // --8<-- [start:core]
  for (let attempt = 0; ; attempt += 1) {
    await ramp.slot(); // one ramp for all callers of the model
    try {
      return (await client.responses.create({ model: 'gpt-5.4', input })).output_text;
    } catch (error) {
      if (!isSlowDown(error) || attempt === 4) throw error; // 429 now, 503 before
      ramp.fallBack(); // a third less, and no growth for 15 minutes
      const stated = Number.parseFloat(error.headers?.get('retry-after') ?? '');
      const wait = Number.isFinite(stated) ? stated : 5 * 2 ** attempt; // seconds
      await sleep(wait * 1000 + Math.random() * 1000); // [!code highlight]
    }
  }
  // --8<-- [end:core]
}

const ramp = new Ramp(60, 500);
console.log(await ask(ramp, 'Say hello.'), `now ${Math.round(ramp.allowed())} requests a minute`);
