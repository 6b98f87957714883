// Reads the key once at start-up, names the place that is missing or empty, and only then builds the client.
// ES module: "type": "module", or name it .mts.
import { readFileSync } from 'node:fs';
import OpenAI from 'openai';

/** The key and the place it came from: a mounted secret file first, then the variable. */
function findKey(): { key: string; place: string; isSet: boolean } {
  const path = process.env['OPENAI_API_KEY_FILE'];
  if (path) return { key: readFileSync(path, 'utf8').trim(), place: path, isSet: true };
  const value = process.env['OPENAI_API_KEY'];
  return { key: value?.trim() ?? '', place: 'OPENAI_API_KEY', isSet: value !== undefined };
}

// --8<-- [start:core]
const { key, place, isSet } = findKey(); // a mounted file first, then the variable
// process.env.X = undefined hands down the text "undefined", and the SDK takes it.
if (!key || key === 'undefined') {
  console.error(`not ready: ${place} is ${isSet ? 'empty' : 'not set in this process'}`);
  process.exit(1); // [!code highlight]
}
const client = new OpenAI({ apiKey: key });
console.log(`ready: key of ${key.length} characters from ${place}`);
// --8<-- [end:core]
const response = await client.responses.create({ model: 'gpt-5.4', input: 'Answer with the word pong.' });
console.log(response.output_text);
