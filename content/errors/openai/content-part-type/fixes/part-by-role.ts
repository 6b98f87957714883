// Builds the input of the Responses API from stored turns, with the type of each part by its speaker.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Turn = { role: 'user' | 'assistant'; text: string };

// --8<-- [start:core]
function asItem({ role, text }: Turn) {
  // What the model said went out once: it comes back under its output name.
  const type = role === 'assistant' ? 'output_text' : 'input_text'; // [!code highlight]
  return { role, content: [{ type, text }] };
}

function ask(turns: Turn[]) {
  const input = turns.map(asItem) as OpenAI.Responses.ResponseInput;
  return client.responses.create({ model: 'gpt-5.4', input });
}
// --8<-- [end:core]

const turns: Turn[] = [
  { role: 'user', text: 'Why did node 7 stop?' },
  { role: 'assistant', text: 'Its disk is full.' },
  { role: 'user', text: 'Which volume?' },
];
await ask(turns);
console.log(turns.map((turn) => asItem(turn).content[0]?.type).join(', '));
