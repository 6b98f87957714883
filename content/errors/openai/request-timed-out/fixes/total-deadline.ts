// Gives one call a deadline for all its attempts together, which `timeout` with the SDK's own retries does not.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const totalMs = 6_000; // what the caller can wait
const attemptMs = 2_000; // well above the usual time of this prompt
const client = new OpenAI({ maxRetries: 0 }); // this loop is the only one that repeats

async function answer(input: string): Promise<{ text: string; attempt: number }> {
  const deadline = performance.now() + totalMs;
  for (let attempt = 1; ; attempt++) {
    const timeout = Math.max(100, Math.min(attemptMs, deadline - performance.now()));
    try {
      const response = await client.responses.create({ model: 'gpt-5.4', input }, { timeout });
      return { text: response.output_text, attempt };
    } catch (error) {
      const out = deadline - performance.now() < 500;
      if (!(error instanceof OpenAI.APIConnectionTimeoutError) || out) throw error;
    }
  }
}

const { text, attempt } = await answer('When does the tide turn?');
console.log(`attempt ${attempt}: ${text}`);
