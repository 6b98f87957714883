// Reports why an image was blocked, and leaves the next attempt to a person with another prompt.
// ES module: "type": "module", or name it .mts.
import OpenAI, { BadRequestError } from 'openai';

const client = new OpenAI();
type Blocked = { moderation_details?: { moderation_stage?: string; categories?: string[] } };

// --8<-- [start:core]
async function picture(prompt: string): Promise<string | undefined> {
  try {
    const made = await client.images.generate({ model: 'gpt-image-2.5-flare', prompt });
    return made.data?.[0]?.b64_json;
  } catch (error) {
    if (!(error instanceof BadRequestError) || error.code !== 'moderation_blocked') throw error;
    const { moderation_details: details } = error.error as Blocked;
    console.log(`blocked at ${details?.moderation_stage}: ${details?.categories?.join(', ')}`);
    return undefined; // [!code highlight]
  }
}
// --8<-- [end:core]

if ((await picture('A poster about my coworker')) === undefined)
  console.log('That picture could not be made. Try to describe it differently.'); // for your user
