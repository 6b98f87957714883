// Parses structured output only after status and refusal were read, so a bad answer is named instead of blamed on the schema.
// ES module: where package.json says "type": "commonjs", save it as .mts.
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
const format = { type: 'json_schema' as const, name: 'trip', strict: true, schema };

function reject({ id, output_text }: OpenAI.Responses.Response, why: string | undefined): undefined {
  console.log(`${why} in ${id}: ${JSON.stringify(output_text.slice(0, 60))}`);
}

function refusalIn({ output }: OpenAI.Responses.Response): string | undefined {
  const parts = output.flatMap((item) => (item.type === 'message' ? item.content : []));
  const refusal = parts.find((part) => part.type === 'refusal');
  return refusal && `refused: ${refusal.refusal}`;
}

async function extract(input: string): Promise<Trip | undefined> {
  // --8<-- [start:core]
  const request = { model: 'gpt-5.4', input, text: { format } };
  const response = await client.responses.create(request);
  if (response.status !== 'completed') // [!code highlight]
    return reject(response, response.incomplete_details?.reason ?? response.error?.code);
  const refusal = refusalIn(response);
  if (refusal) return reject(response, refusal);
  try {
    return JSON.parse(response.output_text) as Trip; // then check it against the schema
  } catch {
    return reject(response, 'not JSON');
  }
  // --8<-- [end:core]
}

const trip = await extract('Extract the trip. Three nights in Porto, arriving late.');
console.log(trip ?? 'no trip: see the line above');
