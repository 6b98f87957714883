// Reads the key once at start-up, names the place that is missing or empty, and only then builds the client.
import { readFileSync } from 'node:fs';
import OpenAI from 'openai';

/** The key and the place it came from: a mounted secret file first, then the variable. */
function findKey(): { key: string; place: string; isSet: boolean } {
  const path = process.env['OPENAI_API_KEY_FILE'];
  if (path) return { key: readFileSync(path, 'utf8').trim(), place: path, isSet: true };
  const value = process.env['OPENAI_API_KEY'];
  return { key: value?.trim() ?? '', place: 'OPENAI_API_KEY', isSet: value !== undefined };
}

const { key, place, isSet } = findKey();
// A parent that runs `process.env.OPENAI_API_KEY = undefined` hands down the text “undefined”, which the constructor accepts.
if (!key || key === 'undefined') {
  console.error(`not ready: ${place} is ${isSet ? 'empty' : 'not set in this process'}`);
  process.exit(1);
}

const client = new OpenAI({ apiKey: key });
console.log(`ready: key of ${key.length} characters from ${place}`);
const response = await client.responses.create({ model: 'gpt-5.4', input: 'Answer with the word pong.' });
console.log(response.output_text);
