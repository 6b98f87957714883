import Anthropic from '@anthropic-ai/sdk';
import { withRetry } from 'errata';

const client = new Anthropic({ maxRetries: 0 });

const message = await withRetry(() =>
  client.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 500,
    messages: [{ role: 'user', content: 'What is two and two?' }],
  }),
);
console.log(message.content.map((block) => (block.type === 'text' ? block.text : '')).join(''));
