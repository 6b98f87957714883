// Asks a flagged question once more without the history, so that one old turn does not block a whole chat.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

interface Turn {
  role: 'user' | 'assistant';
  content: string;
}

const client = new OpenAI();
const instructions = 'Answer questions about the harbor.';

/** Refused with and without history: show it to the user, do not send it again. */
class PromptRefused extends Error {}

async function create(input: Turn[], userId: string): Promise<string> {
  const request = { model: 'gpt-5.4', instructions, input, safety_identifier: userId };
  return (await client.responses.create(request)).output_text;
}

// --8<-- [start:core]
async function answer(turns: Turn[], userId: string) {
  for (const selected of [turns, turns.slice(-1)]) { // the second has no history
    try {
      return { text: await create(selected, userId), withHistory: selected === turns };
    } catch (error) {
      if (!(error instanceof OpenAI.BadRequestError)) throw error;
      if (error.code !== 'invalid_prompt') throw error;
      console.warn(`flagged with ${selected.length} turns: ${error.requestID}`);
    }
  }
  throw new PromptRefused(); // [!code highlight]
}
// --8<-- [end:core]

const history: Turn[] = [
  { role: 'user', content: 'Who owns the red boat?' },
  { role: 'assistant', content: 'I cannot name owners.' },
  { role: 'user', content: 'How many moorings are free?' },
];
const { text, withHistory } = await answer(history, '5f2b8c1e'); // a hash, never a name or an address
console.log(withHistory ? text : `(without the earlier conversation) ${text}`);
