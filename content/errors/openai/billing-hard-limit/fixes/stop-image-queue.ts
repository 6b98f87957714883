// Draws queued pictures one by one and stops at the first billing refusal, so the rest of the queue is kept for later.
// ES module: "type": "module", or name it .mts.
import { writeFile } from 'node:fs/promises';
import OpenAI from 'openai';

const client = new OpenAI();

/** Saves one PNG a prompt; returns the prompts that were not drawn because billing is blocked. */
// --8<-- [start:core]
async function drawAll(prompts: string[]): Promise<string[]> {
  for (const [index, prompt] of prompts.entries()) {
    try {
      await save(await client.images.generate({ model: 'gpt-image-2', prompt }), index);
    } catch (error) {
      if (!(error instanceof OpenAI.BadRequestError)) throw error;
      if (error.code !== 'billing_hard_limit_reached') throw error; // a real 400
      const left = prompts.slice(index);
      console.log(`stop: ${error.code}, ${left.length} prompts kept`, error.requestID);
      return left; // [!code highlight]
    }
    // --8<-- [end:core]
  }
  return [];
}

async function save(answer: OpenAI.ImagesResponse, index: number): Promise<void> {
  const png = answer.data?.[0]?.b64_json;
  if (!png) throw new Error(`no picture for prompt ${index}`);
  await writeFile(`picture-${index}.png`, Buffer.from(png, 'base64'));
}

await drawAll(['a red kite over dunes', 'a lighthouse at dusk']);
// Put what it returns back into the queue, pause the worker and page whoever owns the billing page.
