// Asks a flagged question once more without the history, so that one old turn does not block a whole chat.
import OpenAI from 'openai';

interface Turn {
  role: 'user' | 'assistant';
  content: string;
}

const client = new OpenAI();
const instructions = 'Answer questions about the harbour.';

/** Refused with and without history: show it to the user, do not send it again. */
class PromptRefused extends Error {}

async function answer(turns: Turn[], userId: string): Promise<{ text: string; withHistory: boolean }> {
  for (const input of [turns, turns.slice(-1)]) {
    try {
      const response = await client.responses.create({
        model: 'gpt-5.4',
        instructions,
        input,
        safety_identifier: userId,
      });
      return { text: response.output_text, withHistory: input === turns };
    } catch (error) {
      if (!(error instanceof OpenAI.BadRequestError) || error.code !== 'invalid_prompt') throw error;
      console.warn(`flagged with ${input.length} turns: ${error.requestID}`);
    }
  }
  throw new PromptRefused();
}

const history: Turn[] = [
  { role: 'user', content: 'Who owns the red boat?' },
  { role: 'assistant', content: 'I cannot name owners.' },
  { role: 'user', content: 'How many moorings are free?' },
];
const { text, withHistory } = await answer(history, '5f2b8c1e'); // a hash, never a name or an address
console.log(withHistory ? text : `(without the earlier conversation) ${text}`);
