// Streams a chat answer and keeps finish_reason of the last chunk, so that a cut text is labeled and not stored as whole.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

let text = '';
let finish: string | null = null;
const stream = await client.chat.completions.create({
  model: 'gpt-5.4',
  messages: [{ role: 'user', content: 'When does the contract end?' }],
  stream: true,
});
for await (const chunk of stream) {
  for (const choice of chunk.choices) {
    text += choice.delta.content ?? '';
    finish = choice.finish_reason ?? finish;
  }
}
if (finish === 'stop') console.log(text);
else if (finish === 'length') console.log(`cut after ${text.length} characters: ${text} …`);
else throw new Error(finish ? `ended with ${finish}` : 'the stream ended without a finish_reason');
