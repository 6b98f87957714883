// Parses structured output and treats a filtered answer as a result of its own, never retried.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';
import { ContentFilterFinishReasonError } from 'openai/error';

const client = new OpenAI();

const schema = {
  type: 'object',
  properties: { summary: { type: 'string' } },
  required: ['summary'],
  additionalProperties: false,
};

async function summarize(text: string): Promise<{ summary: string } | null> {
  try {
    const completion = await client.chat.completions.parse({
      model: 'gpt-5.4',
      messages: [
        { role: 'system', content: 'Summarize neutrally. Leave out quotations and graphic detail.' },
        { role: 'user', content: text },
      ],
      response_format: { type: 'json_schema', json_schema: { name: 'summary', strict: true, schema } },
    });
    return (completion.choices[0]?.message.parsed ?? null) as { summary: string } | null;
  } catch (error) {
    // The class keeps no completion in Node: call create() where you need its id and usage.
    if (!(error instanceof ContentFilterFinishReasonError)) throw error;
    console.log('filtered: the answer was stopped');
    return null;
  }
}

const result = await summarize('Transcript of the hearing ...');
console.log(result ? result.summary : 'needs a person');
