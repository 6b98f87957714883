// Says which of the four reasons it is: the claims of a token can be read without any key.
import OpenAI, { AzureOpenAI } from 'openai';

const deployment = process.env.AZURE_OPENAI_DEPLOYMENT ?? 'gpt-4o';
const audiences = ['https://cognitiveservices.azure.com', 'https://ai.azure.com'];

/** Stands for `credential.getToken(scope)`, with the scope that people often take by mistake. */
function exampleToken(): string {
  const claims = { aud: 'https://management.azure.com', exp: Date.now() / 1000 + 3600 };
  return `header.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
}

const token = process.env.AZURE_OPENAI_AD_TOKEN || exampleToken();
// In earnest a function that fetches a fresh one. The empty key keeps AZURE_OPENAI_API_KEY out of it.
const client = new AzureOpenAI({ apiKey: '', azureADTokenProvider: () => Promise.resolve(token) });

// --8<-- [start:core]
function whyRefused(text: string): string {
  const [, payload = '', ...rest] = text.split('.');
  if (rest.length !== 1) return 'it is no token: send an API key as apiKey';
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const { aud, exp } = claims as { aud: string; exp: number };
  if (exp * 1000 < Date.now()) return 'it has expired: pass a function that fetches one';
  if (!audiences.includes(aud.replace(/\/$/, '')))
    return `its audience is ${aud}: change the scope`; // [!code highlight]
  return 'audience and time are right: compare the tenant';
}
// --8<-- [end:core]

try {
  await client.chat.completions.create({ model: deployment, messages: [{ role: 'user', content: 'Say hello.' }] });
} catch (error) {
  if (!(error instanceof OpenAI.AuthenticationError)) throw error;
  console.log(`refused: ${whyRefused(token)}`);
}
