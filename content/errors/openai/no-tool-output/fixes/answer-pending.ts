// Chains a new user message only together with an output for every call that the last response made.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import type { ResponseInputItem } from 'openai/resources/responses/responses';

const client = new OpenAI();
const STOPPED = 'stopped by the user before a result came; it may have run';

/** Asks on top of `previous`; `results` maps the call_id of each tool that finished to its output. */
async function ask(text: string, previous: string, results: Map<string, string>) {
  // --8<-- [start:core]
  const last = await client.responses.retrieve(previous);
  const outputs: ResponseInputItem[] = last.output
    .filter((item) => item.type === 'function_call')
    .map(({ call_id }) => ({
      type: 'function_call_output',
      call_id,
      output: results.get(call_id) ?? STOPPED, // [!code highlight]
    }));
  const input: ResponseInputItem[] = [...outputs, { role: 'user', content: text }];
  // --8<-- [end:core]
  return client.responses.create({ model: 'gpt-5.4', previous_response_id: previous, input, store: true });
}

// Two tools were running; the user interrupted after the first one had finished.
const response = await ask(
  'Never mind the hotel. Which flight?',
  'resp_0e5a93c7d1b8f246016a2121a0c1d28195e3f4a5b6c7d8e9f0',
  new Map([['call_Nd2Jf5RtGv8BkWq4XyMz0PcE', 'SK 4612, 9:40']]),
);
console.log(response.output_text);
