// Counts the input with the API, halves it at a paragraph until each part fits the token limit, and sends the parts.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const model = 'gpt-5.4';
const tpmLimit = 30_000; // “Limit” in the error, or x-ratelimit-limit-tokens of any answer
const output = 2_000; // max_output_tokens of one request
const margin = 1_000; // the rate limiter estimates, so its number differs from the count
const instructions = 'Summarize this part of a longer document.';

const client = new OpenAI({ maxRetries: 5 }); // each part fits, but several in one minute may still have to wait

// --8<-- [start:core]
async function parts(text: string): Promise<string[]> {
  const request = { model, instructions, input: text };
  const counted = await client.responses.inputTokens.count(request);
  if (counted.input_tokens + output + margin <= tpmLimit) return [text]; // [!code highlight]
  const paragraphs = text.split('\n\n');
  if (paragraphs.length === 1) throw new Error('one paragraph exceeds the token limit');
  const middle = Math.floor(paragraphs.length / 2);
  return [
    ...(await parts(paragraphs.slice(0, middle).join('\n\n'))),
    ...(await parts(paragraphs.slice(middle).join('\n\n'))),
  ];
}
// --8<-- [end:core]

const document = 'First half of the document.\n\nSecond half of the document.';
const summaries: string[] = [];
for (const input of await parts(document)) {
  const response = await client.responses.create({ model, instructions, input, max_output_tokens: output });
  summaries.push(response.output_text);
}
console.log(`${summaries.length} parts sent`);
