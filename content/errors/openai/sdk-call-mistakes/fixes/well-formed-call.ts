// A file as a stream, and an option that the package does not know yet.
// ES module: "type": "module", or name it .mts.
import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI from 'openai';

const lines = join(mkdtempSync(join(tmpdir(), 'lines-')), 'lines.jsonl');
writeFileSync(lines, '{"n": 1}\n');
const client = new OpenAI();

// --8<-- [start:core]
// A stream, not the path: Node would send the path itself as the content.
const uploaded = await client.files.create({ file: createReadStream(lines), purpose: 'batch' });
const request = { model: 'gpt-5.4', input: 'Answer with the word pong.' };
const newOption = { some_new_option: true }; // unknown to the types of the installed package
const answer = await client.responses.create({ ...request, ...newOption }); // [!code highlight]
console.log(`${uploaded.id}: ${answer.output_text}`);
// --8<-- [end:core]
