// Tries a short list of models in order: a model that this key cannot see is left out until the next start.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const preferred = ['gpt-5.5', 'gpt-5.4']; // tested with the same prompts, best first

const client = new OpenAI();
const missing = new Set<string>();

async function ask(input: string): Promise<string> {
  for (const model of preferred.filter((name) => !missing.has(name))) {
    try {
      return (await client.responses.create({ model, input })).output_text;
    } catch (error) {
      // 404: unknown or closed to this account; 403: closed to this project. Both carry the same code.
      if (!(error instanceof OpenAI.APIError) || error.code !== 'model_not_found') throw error;
      missing.add(model);
      console.log(`without ${model}: ${error.message} (${error.requestID})`);
    }
  }
  throw new Error(`none of ${preferred.join(', ')} can be used with this key`);
}

console.log(await ask('What is 2 + 2? One word.'));
