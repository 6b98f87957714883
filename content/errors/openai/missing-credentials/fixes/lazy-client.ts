// Builds the client on first use, so that importing the module in a bundler or a test needs no key.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

let client: OpenAI | undefined;

/** One client for the process; throws OpenAIError here, in the first call, if no key is set. */
function openaiClient(): OpenAI {
  client ??= new OpenAI();
  return client;
}

async function ask(question: string): Promise<string> {
  const response = await openaiClient().responses.create({ model: 'gpt-5.4', input: question });
  return response.output_text;
}

console.log('module loaded, client not built');
console.log(await ask('Answer with the word pong.'));
