// Reads the key from a mounted secret before every request, so a rotation needs no restart.
// ES module: "type": "module", or name it .mts.
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const keyFile = process.env['OPENAI_API_KEY_FILE'] ?? '/run/secrets/openai_api_key';

async function currentKey(): Promise<string> {
  const key = existsSync(keyFile) ? readFileSync(keyFile, 'utf8') : (process.env['OPENAI_API_KEY'] ?? '');
  return key.trim();
}

const client = new OpenAI({ apiKey: currentKey }); // a function: the SDK calls it for each request

async function ask(input: string): Promise<string> {
  try {
    return (await client.responses.create({ model: 'gpt-5.4', input })).output_text;
  } catch (error) {
    if (!(error instanceof OpenAI.AuthenticationError) || error.code !== 'invalid_api_key') throw error;
  }
  console.log('invalid_api_key: reading the key again');
  await sleep(2000); // the mounted file can lag behind the rotation
  return (await client.responses.create({ model: 'gpt-5.4', input })).output_text;
}

console.log(await ask('ping'));
