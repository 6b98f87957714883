// Leaves the temperature out where a model refuses it, and remembers such models.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const refusing = new Set<string>(); // models that take no temperature

// --8<-- [start:core]
async function create(model: string, input: string, temperature: number): Promise<Response> {
  const sampling = refusing.has(model) ? {} : { temperature };
  try {
    return await client.responses.create({ model, input, ...sampling });
  } catch (error) {
    // Branch on param: the code differs, or is null.
    const isRefused = error instanceof OpenAI.BadRequestError && error.param === 'temperature';
    if (!isRefused || refusing.has(model)) throw error;
    refusing.add(model); // [!code highlight]
    return create(model, input, temperature);
  }
}
// --8<-- [end:core]

type Response = OpenAI.Responses.Response;
const response = await create('gpt-5.6-terra', 'Approve refund 4411?', 0);
console.log(response.output_text, 'without temperature:', [...refusing].join(', '));
