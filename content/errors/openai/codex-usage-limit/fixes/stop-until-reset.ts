// For clients of the Codex backend: a spent plan ends the job and names its reset; any other 429 stays an error.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: 0 }); // the SDK would send the hopeless request twice more

// --8<-- [start:core]
async function ask(input: string): Promise<string> {
  try {
    return (await client.responses.create({ model: 'gpt-5.4', input })).output_text;
  } catch (error) {
    if (!(error instanceof OpenAI.RateLimitError)) throw error;
    if (error.type !== 'usage_limit_reached') throw error;
    const limit = error.error as { plan_type: string; resets_at: number };
    const resetsAt = new Date(limit.resets_at * 1000).toISOString();
    // Hand the job to your scheduler with this time; do not sleep here for days.
    return `${limit.plan_type} plan: nothing to send before ${resetsAt}`; // [!code highlight]
  }
}
// --8<-- [end:core]

console.log(await ask('Rename the config loader.'));
