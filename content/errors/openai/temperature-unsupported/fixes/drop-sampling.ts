// Removes the sampling parameters that a model refuses, one refusal at a time, and remembers them.
import OpenAI from 'openai';

type Request = OpenAI.Responses.ResponseCreateParamsNonStreaming & { model: string };

const sampling = ['temperature', 'top_p'] as const; // all that the Responses API has
const client = new OpenAI();
const refused = new Map<string, Set<string>>(); // model -> parameters it refuses

/** Sends the request without what the model is known to refuse; any other fault is thrown. */
async function create(request: Request) {
  const known = refused.get(request.model) ?? new Set<string>();
  refused.set(request.model, known);
  for (;;) {
    const accepted = { ...request };
    for (const name of sampling) if (known.has(name)) delete accepted[name];
    try {
      return await client.responses.create(accepted);
    } catch (error) {
      // The code is unsupported_value, unsupported_parameter or null; param is always there.
      const name = error instanceof OpenAI.BadRequestError ? sampling.find((item) => item === error.param) : undefined;
      if (!name || known.has(name)) throw error;
      known.add(name);
      console.log(`${request.model} refuses ${name}: left out from now on`);
    }
  }
}

const response = await create({ model: 'gpt-5.6-terra', input: 'Approve refund 4411?', temperature: 0, top_p: 0.2 });
console.log(response.output_text);
