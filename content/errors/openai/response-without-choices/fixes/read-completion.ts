// Reads the text of a completion, or says what came instead of one.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

/** What a relay may send in place of a completion. */
interface RelayError {
  error?: { message?: string };
}

// --8<-- [start:core]
function textOf(answer: unknown): string {
  // HTML under status 200: the base URL is not that of an API.
  if (typeof answer === 'string') throw new Error(`${client.baseURL} gave a web page`);
  const { choices, error } = (answer ?? {}) as Partial<OpenAI.ChatCompletion> & RelayError;
  if (!choices?.[0])
    throw new Error(`no completion: ${error?.message ?? JSON.stringify(answer)}`); // [!code highlight]
  return choices[0].message.content ?? '';
}
// --8<-- [end:core]

const messages = [{ role: 'user' as const, content: 'Answer with the word pong.' }];
try {
  console.log(textOf(await client.chat.completions.create({ model: 'gpt-5.4', messages })));
} catch (error) {
  console.log((error as Error).message);
}
