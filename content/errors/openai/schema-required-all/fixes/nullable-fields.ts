// Lets the SDK write the strict schema from a Zod object whose absent values are null, not missing.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const client = new OpenAI();

// --8<-- [start:core]
const line = z.object({
  item: z.string(),
  price: z.number(),
  discount: z.number().nullable(), // [!code highlight]
});
const invoice = z.object({ number: z.string(), lines: z.array(line) });
const format = zodTextFormat(invoice, 'invoice'); // writes the strict schema
// --8<-- [end:core]

const response = await client.responses.parse({
  model: 'gpt-5.4',
  instructions: 'Use null for a discount that the invoice does not state.',
  input: 'Invoice A-17: one cable, 12.50',
  text: { format },
});
const parsed = response.output_parsed;
if (!parsed) throw new Error(`no invoice, status ${response.status}`); // a refusal, or an answer that was cut off
const [first] = parsed.lines;
console.log(`${parsed.number}: ${first?.item} at ${first?.price}, discount ${first?.discount ?? 'none'}`);
