// Keeps numbers of a request inside their ranges.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
// As refusals and the SDK's types name them; add the fields that you set.
const ranges: Record<string, { low: number; high: number }> = {
  max_output_tokens: { low: 16, high: Infinity },
  top_logprobs: { low: 0, high: 20 },
};

// --8<-- [start:core]
function clamped<Settings extends Record<string, number>>(settings: Settings): Settings {
  const inside = ([field, value]: [string, number]) => {
    const range = ranges[field];
    return [field, range ? Math.min(range.high, Math.max(range.low, value)) : value]; // [!code highlight]
  };
  return Object.fromEntries(Object.entries(settings).map(inside)) as Settings;
}
// --8<-- [end:core]

const settings = clamped({ max_output_tokens: 10 });
await client.responses.create({ model: 'gpt-5.4', input: 'ping', ...settings });
console.log('max_output_tokens', settings.max_output_tokens);
