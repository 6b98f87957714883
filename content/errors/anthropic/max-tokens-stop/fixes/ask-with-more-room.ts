// Asks again with a higher limit as long as answers come back cut, up to a ceiling.
import Anthropic from '@anthropic-ai/sdk';

type Request = Omit<Anthropic.MessageCreateParamsNonStreaming, 'max_tokens'>;
const client = new Anthropic();
const ceiling = 16_000; // yours to choose; above 21,333 use client.messages.stream

// --8<-- [start:core]
async function ask(request: Request, max_tokens = 64): Promise<Anthropic.Message> {
  const reply = await client.messages.create({ ...request, max_tokens });
  if (reply.stop_reason !== 'max_tokens') return reply; // whole, or see its stop_reason
  if (max_tokens >= ceiling) throw new Error('still cut: ask for less at once');
  const more = Math.min(max_tokens * 2, ceiling);
  console.log(`cut at ${max_tokens} tokens, asking again with ${more}`); // [!code highlight]
  return ask(request, more);
}
// --8<-- [end:core]

const messages = [{ role: 'user' as const, content: 'Why are there two tides a day?' }];
const [first] = (await ask({ model: 'claude-sonnet-5', messages })).content;
if (first?.type === 'text') console.log(first.text);
