// Stops at the start where a setting has a word that the API does not take for it.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
// From the reference of each field; yours to choose which settings you offer.
const words = {
  summary: ['auto', 'concise', 'detailed'],
  verbosity: ['low', 'medium', 'high'],
} as const;
type Field = keyof typeof words;

// --8<-- [start:core]
function checked<F extends Field>(field: F, setting: string): (typeof words)[F][number] {
  const list: readonly string[] = words[field];
  if (!list.includes(setting)) {
    throw new Error(`${field} must be one of ${list.join(', ')}`); // [!code highlight]
  }
  return setting as (typeof words)[F][number];
}
// --8<-- [end:core]

async function ask(input: string, settings: { summary: string }) {
  const summary = checked('summary', settings.summary);
  return (await client.responses.create({ model: 'gpt-5.4', input, reasoning: { summary } })).output_text;
}

await ask('Why did node 7 stop?', { summary: 'brief' }).catch((error: Error) => console.log(error.message));
console.log(await ask('Why did node 7 stop?', { summary: 'auto' }));
