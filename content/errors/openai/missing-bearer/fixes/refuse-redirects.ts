// Refuses redirects, so that a moved gateway is reported as such and not as a 401 without a key.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI({ fetchOptions: { redirect: 'manual' } });
try {
  const response = await client.responses.create({ model: 'gpt-5.4', input: 'Answer with the word pong.' });
  console.log(response.output_text);
} catch (error) {
  const location = error instanceof OpenAI.APIError ? error.headers?.get('location') : undefined;
  if (!location) throw error;
  const host = new URL(client.baseURL).hostname;
  console.log(`baseURL has moved: ${host} -> ${new URL(location, client.baseURL).hostname}`);
}
