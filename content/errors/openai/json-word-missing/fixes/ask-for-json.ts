// Switches JSON mode on together with the instruction that it needs.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Answer = Record<string, unknown>;

// --8<-- [start:core]
async function askJson(system: string, text: string, fields: string): Promise<Answer> {
  const instruction = `${system}\nAnswer with one JSON object with the fields ${fields}.`; // [!code highlight]
  const completion = await client.chat.completions.create({
    model: 'gpt-5.4',
    messages: [{ role: 'system', content: instruction }, { role: 'user', content: text }],
    response_format: { type: 'json_object' },
  });
  const choice = completion.choices[0];
  if (choice?.finish_reason !== 'stop') throw new Error(`cut off: ${choice?.finish_reason}`);
  return JSON.parse(choice.message.content ?? '');
}
// --8<-- [end:core]

const answer = await askJson('You decide on refunds.', 'Refund order 5521?', 'order and refund');
console.log(answer.order, answer.refund);
