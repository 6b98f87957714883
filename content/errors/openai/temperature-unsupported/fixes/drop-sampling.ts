// Removes the sampling parameters that a model refuses, one refusal at a time, and remembers them.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

type Request = OpenAI.Responses.ResponseCreateParamsNonStreaming & { model: string };

const client = new OpenAI();
const refused = new Map<string, Set<'temperature' | 'top_p'>>(); // model -> parameters that it refuses

async function create({ ...request }: Request) {
  const known = refused.get(request.model) ?? new Set();
  refused.set(request.model, known);
  // --8<-- [start:core]
  for (;;) {
    for (const name of known) delete request[name]; // what this model is known to refuse
    try {
      return await client.responses.create(request);
    } catch (error) {
      // Branch on param: the code differs, or is null.
      const name = error instanceof OpenAI.BadRequestError ? error.param : undefined;
      if ((name !== 'temperature' && name !== 'top_p') || known.has(name)) throw error;
      known.add(name); // [!code highlight]
    }
  }
  // --8<-- [end:core]
}

const response = await create({ model: 'gpt-5.6-terra', input: 'Approve refund 4411?', temperature: 0, top_p: 0.2 });
console.log(response.output_text, 'without', [...(refused.get('gpt-5.6-terra') ?? [])].join(', '));
