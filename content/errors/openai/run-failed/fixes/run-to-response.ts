// What a thread and a run did, with a conversation and a response: one call, and a status that is checked.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const instructions = 'You look after a cluster of twelve nodes.'; // from the assistant
const items = [{ role: 'user' as const, content: 'Node 7 stopped at nine.' }]; // from the old thread

// --8<-- [start:core]
async function answer(conversation: string, input: string): Promise<string> {
  const request = { model: 'gpt-5.4', instructions, conversation, input };
  const response = await client.responses.create(request);
  if (response.status === 'completed') return `${response.status}: ${response.output_text}`;
  const reason = response.error?.code ?? response.incomplete_details?.reason;
  throw new Error(`${response.id} ${response.status}: ${reason}`); // [!code highlight]
}
// --8<-- [end:core]

const { id } = await client.conversations.create({ items });
console.log(await answer(id, 'Why did it stop?'));
