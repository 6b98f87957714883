// Draws queued pictures one by one and stops at the first billing refusal, so the rest of the queue is kept for later.
import { writeFile } from 'node:fs/promises';
import OpenAI from 'openai';

const client = new OpenAI();

/** Saves one PNG a prompt; returns the prompts that were not drawn because billing is blocked. */
async function drawAll(prompts: string[]): Promise<string[]> {
  for (const [index, prompt] of prompts.entries()) {
    try {
      const answer = await client.images.generate({ model: 'gpt-image-2', prompt });
      const png = answer.data?.[0]?.b64_json;
      if (!png) throw new Error(`no picture for prompt ${index}`);
      await writeFile(`picture-${index}.png`, Buffer.from(png, 'base64'));
    } catch (error) {
      const billing = error instanceof OpenAI.BadRequestError && error.code === 'billing_hard_limit_reached';
      if (!billing) throw error; // anything else, such as a real 400: prompt, size or content policy
      const left = prompts.slice(index);
      console.log(`stop: ${error.code}, ${left.length} prompts kept, request ${error.requestID}`);
      return left;
    }
  }
  return [];
}

await drawAll(['a red kite over dunes', 'a lighthouse at dusk']);
// Put what it returns back into the queue, pause the worker and page whoever owns the billing page.
