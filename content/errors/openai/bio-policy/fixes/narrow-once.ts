// Asks a held-back question once more without the history, and then no more.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const history = [{ role: 'user' as const, content: 'the long story of the project' }];
const question = { role: 'user' as const, content: "At which temperature do we keep the baker's yeast?" };

// --8<-- [start:core]
async function ask(context: typeof history): Promise<[string, OpenAI.Responses.Response]> {
  const response = await client.responses.create({ model: 'gpt-5.4', input: [...context, question] });
  if (response.error?.code !== 'bio_policy') return ['as asked', response];
  if (context.length === 0) throw new Error(`held back twice: ${response.id}`); // stop: it is counted
  const [, narrowed] = await ask([]); // [!code highlight]
  return ['narrowed', narrowed];
}
// --8<-- [end:core]

const [how, response] = await ask(history);
console.log(`${how}: ${response.output_text}`);
