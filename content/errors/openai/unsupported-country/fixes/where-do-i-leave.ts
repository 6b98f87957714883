// On a refused country, says from where the request left: address, country and data center, as the edge of api.openai.com sees them.
import OpenAI from 'openai';

const client = new OpenAI();

/** Cloudflare's trace page of the API host, asked through the same client, so through the same proxy. */
async function egress(): Promise<Map<string, string>> {
  const origin = client.baseURL.replace(/\/v1\/?$/, '');
  const text = await client.get<string>(`${origin}/cdn-cgi/trace`);
  return new Map([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}

async function ask(prompt: string): Promise<string | undefined> {
  try {
    return (await client.responses.create({ model: 'gpt-5.4', input: prompt })).output_text;
  } catch (error) {
    const refused =
      error instanceof OpenAI.PermissionDeniedError && error.code === 'unsupported_country_region_territory';
    if (!refused) throw error; // another 403: model access, organization verification
    const seen = await egress();
    console.log(
      `refused: leaves from ${seen.get('loc')} (${seen.get('ip')}) via ${seen.get('colo')}, ${error.requestID}`,
    );
    return undefined;
  }
}

await ask('Say hello.');
