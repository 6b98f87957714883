// Asks for the tier that you would like, and takes the next one when the project may not use it.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const TIERS = ['priority', 'default'] as const; // yours to choose: the wanted tier first

const client = new OpenAI();

// --8<-- [start:core]
async function ask(input: string, tiers: readonly (typeof TIERS)[number][]) {
  const [service_tier, ...others] = tiers;
  try {
    return await client.responses.create({ model: 'gpt-5.4', input, service_tier });
  } catch (error) {
    const isTier = error instanceof OpenAI.BadRequestError && error.param === 'service_tier';
    if (!isTier || others.length === 0) throw error;
    return ask(input, others); // [!code highlight]
  }
}
// --8<-- [end:core]

const response = await ask('Why did node 7 stop?', TIERS);
console.log(`${response.service_tier}: ${response.output_text}`);
