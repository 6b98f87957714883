// Asks for a reasoning summary where the organization may have one, and goes on without it where it may not.
import OpenAI from 'openai';

const client = new OpenAI();
let summariesAllowed = true; // asked again after a restart, so a verified organization gets them then

async function create(input: string) {
  if (summariesAllowed) {
    try {
      return await client.responses.create({ model: 'gpt-5.4', input, reasoning: { effort: 'low', summary: 'auto' } });
    } catch (error) {
      if (!(error instanceof OpenAI.BadRequestError)) throw error;
      if (error.code !== 'unsupported_value' || error.param !== 'reasoning.summary') throw error;
      summariesAllowed = false;
      console.warn(`no reasoning summaries for this organisation (request ${error.requestID})`);
    }
  }
  return client.responses.create({ model: 'gpt-5.4', input, reasoning: { effort: 'low' } });
}

const response = await create('What is the capital of France?');
console.log(`${response.output_text} summaries: ${summariesAllowed ? 'on' : 'off'}`);
