// Sends messages that were written for Chat Completions to a model that answers in Responses only.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
async function ask(model: string, messages: OpenAI.Responses.EasyInputMessage[]): Promise<string> {
  // Before: client.chat.completions.create({ model, messages })
  const response = await client.responses.create({ model, input: messages }); // [!code highlight]
  const { status, incomplete_details: details } = response;
  if (status !== 'completed') throw new Error(`${status}: ${details?.reason ?? response.error}`);
  // Before: completion.choices[0].message.content
  return response.output_text;
}
// --8<-- [end:core]

const messages: OpenAI.Responses.EasyInputMessage[] = [
  { role: 'system', content: 'Answer in one sentence.' },
  { role: 'user', content: 'Why did node 7 stop?' },
];
console.log(await ask('gpt-5-pro', messages));
