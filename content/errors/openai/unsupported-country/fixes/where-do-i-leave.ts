// On a refused country, says from where the request left: address, country and data center, as the edge of api.openai.com sees them.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const client = new OpenAI();

/** Cloudflare's trace page of the API host, asked through the same client, so through the same proxy. */
async function egress(): Promise<Record<string, string>> {
  const origin = client.baseURL.replace(/\/v1\/?$/, '');
  const text = await client.get<string>(`${origin}/cdn-cgi/trace`);
  return Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}

function isRefusedCountry(error: unknown): error is InstanceType<typeof OpenAI.PermissionDeniedError> {
  return error instanceof OpenAI.PermissionDeniedError && error.code === 'unsupported_country_region_territory';
}

async function ask(input: string): Promise<string | undefined> {
  // --8<-- [start:core]
  try {
    return (await client.responses.create({ model: 'gpt-5.4', input })).output_text;
  } catch (error) {
    if (!isRefusedCountry(error)) throw error; // another 403: model access, verification
    const { loc, ip, colo } = await egress(); // GET https://api.openai.com/cdn-cgi/trace
    console.log(`refused: leaves from ${loc} (${ip}) via ${colo}, ${error.requestID}`); // [!code highlight]
    return undefined; // no retry: move the process, or pin its region
  }
  // --8<-- [end:core]
}

await ask('Say hello.');
