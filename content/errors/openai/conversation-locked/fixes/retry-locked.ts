// Sends a turn again while its conversation is locked; every other refusal is passed on.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const MAX_TRIES = 5; // yours to choose: about 17 seconds of pauses in all
const PAUSE_MS = 1_000;

const client = new OpenAI();

// --8<-- [start:core]
async function turn(conversation: string, input: string, attempt = 1): Promise<[string, number]> {
  try {
    const response = await client.responses.create({ model: 'gpt-5.4', conversation, input });
    return [response.output_text, attempt];
  } catch (error) {
    const isLocked = error instanceof OpenAI.APIError && error.code === 'conversation_locked';
    if (!isLocked || attempt === MAX_TRIES) throw error;
    await sleep(PAUSE_MS * 2 ** (attempt - 1) + Math.random() * 1_000); // [!code highlight]
    return turn(conversation, input, attempt + 1);
  }
}
// --8<-- [end:core]

const [text, attempt] = await turn('conv_69b58644a57081948324470dc5ea0001', 'Why did node 7 stop?');
console.log(`try ${attempt}: ${text}`);
