// Asks for a reasoning summary where the organization may have one, and goes on without it where it may not.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const reasoning: OpenAI.Reasoning = { effort: 'low', summary: 'auto' }; // asked again after a restart

function isUnverified(error: unknown): error is InstanceType<typeof OpenAI.BadRequestError> {
  if (!(error instanceof OpenAI.BadRequestError)) return false;
  return error.code === 'unsupported_value' && error.param === 'reasoning.summary';
}

async function create(input: string) {
  // --8<-- [start:core]
  try {
    return await client.responses.create({ model: 'gpt-5.4', input, reasoning });
  } catch (error) {
    if (!isUnverified(error)) throw error; // param reasoning.summary
    console.warn(`no reasoning summaries (request ${error.requestID})`);
    delete reasoning.summary; // [!code highlight]
    return client.responses.create({ model: 'gpt-5.4', input, reasoning });
  }
  // --8<-- [end:core]
}

const response = await create('What is the capital of France?');
console.log(`${response.output_text} summaries: ${reasoning.summary ? 'on' : 'off'}`);
