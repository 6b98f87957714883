// Names the end user with each request, and stops at a cyber_policy refusal instead of repeating it.
// ES module: "type": "module", or name it .mts.
import { createHash } from 'node:crypto';
import OpenAI from 'openai';

const client = new OpenAI();

/** The task is over until a person has looked at it. */
class Stopped extends Error {}

// --8<-- [start:core]
async function ask(input: string, user: string): Promise<string> {
  const safety_identifier = createHash('sha256').update(user).digest('hex');
  try {
    const response = await client.responses.create({ model: 'gpt-5.4', input, safety_identifier });
    return response.output_text;
  } catch (error) {
    if (!(error instanceof OpenAI.APIError) || error.code !== 'cyber_policy') throw error;
    throw new Stopped(`${error.code} ${error.requestID} user ${safety_identifier.slice(0, 8)}`); // [!code highlight]
  }
}
// --8<-- [end:core]

try {
  console.log(await ask('Which of our open ports should be closed?', 'ada@example.com'));
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.log(`stopped: ${error.message}`);
}
