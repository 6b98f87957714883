// Reads the stop reason of each answer and asks the next model where one declines.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const models = ['claude-opus-5', 'claude-sonnet-5']; // yours to choose

// --8<-- [start:core]
async function ask(request: Omit<Anthropic.MessageCreateParamsNonStreaming, 'model'>) {
  for (const model of models) {
    const reply = await client.messages.create({ model, ...request });
    if (reply.stop_reason !== 'refusal') return reply;
    console.log(`${model} declined: ${reply.stop_details?.category}`); // [!code highlight]
  }
  throw new Error('every model declined: change the request, or drop the turn before it');
}
// --8<-- [end:core]

const messages = [{ role: 'user' as const, content: 'Explain this crash dump.' }];
const { content } = await ask({ max_tokens: 1024, messages });
console.log(content.map((block) => (block.type === 'text' ? block.text : '')).join(''));
