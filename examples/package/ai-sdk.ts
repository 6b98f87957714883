import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { withRetry } from 'errata';

const { text } = await withRetry(() =>
  generateText({ model: openai('gpt-5.4'), prompt: 'Say that it is done.', maxRetries: 0 }),
);
console.log(text);
