// Reads a stream by the events that it needs, and lets everything new pass.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const known = ['response.created', 'response.completed', 'response.in_progress'];
const request = { model: 'gpt-5.4', input: 'Answer with the word pong.', stream: true as const };

// --8<-- [start:core]
let text = '';
const skipped: string[] = [];
for await (const event of await client.responses.create(request)) {
  const type: string = event.type; // wider than the type says: new events do come
  if (event.type === 'response.output_text.delta') text += event.delta;
  else if (/^(error|response\.(failed|incomplete))$/.test(type))
    throw new Error(`the answer ended with ${type}`);
  else if (!known.includes(type)) skipped.push(type); // [!code highlight]
}
// --8<-- [end:core]
console.log(text, `(skipped ${skipped.join(', ')})`);
