// Parses structured output only after status and refusal were read, so a bad answer is named instead of blamed on the schema.
import OpenAI from 'openai';

const client = new OpenAI();

interface Trip {
  city: string;
  nights: number;
}

const schema = {
  type: 'object',
  properties: { city: { type: 'string' }, nights: { type: 'integer' } },
  required: ['city', 'nights'],
  additionalProperties: false,
};

async function extract(text: string): Promise<Trip | undefined> {
  const response = await client.responses.create({
    model: 'gpt-5.4',
    input: `Extract the trip.\n\n${text}`,
    text: { format: { type: 'json_schema', name: 'trip', strict: true, schema } },
  });
  if (response.status !== 'completed') {
    console.log(`${response.status}: ${response.incomplete_details?.reason ?? response.error?.code} (${response.id})`);
    return undefined;
  }
  const parts = response.output.flatMap((item) => (item.type === 'message' ? item.content : []));
  const refusal = parts.find((part) => part.type === 'refusal');
  if (refusal) {
    console.log(`refused: ${refusal.refusal}`);
    return undefined;
  }
  try {
    return JSON.parse(response.output_text) as Trip;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    console.log(`not JSON in ${response.id}: ${JSON.stringify(response.output_text.slice(0, 60))}`);
    return undefined;
  }
}

const trip = await extract('Three nights in Porto, arriving late.');
console.log(trip ?? 'no trip: see the line above');
