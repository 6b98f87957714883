// Where the filter stops a text that has to be word for word, Claude writes the frame and this program puts the text in.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const blocked = 'Output blocked by content filtering policy';
const mark = '{{LICENSE}}';
const license = 'Permission is hereby granted, free of charge, …'; // read it from the file of its publisher

function ask(content: string): Promise<string> {
  const messages = [{ role: 'user' as const, content }];
  return client.messages.stream({ model: 'claude-sonnet-5', max_tokens: 4096, messages }).finalText();
}

// --8<-- [start:core]
async function write(task: string): Promise<string> {
  try {
    return await ask(task);
  } catch (error) {
    // HTTP 400, or no status at all when a stream broke off
    if (!(error instanceof Anthropic.APIError)) throw error;
    if (!error.message.includes(blocked)) throw error;
  }
  const frame = await ask(`${task}\nWrite ${mark} in place of the license text.`);
  if (!frame.includes(mark)) throw new Error('the license text has no place');
  return frame.replace(mark, license); // [!code highlight]
}
// --8<-- [end:core]

console.log(await write('Write a README for the package tidewater that ends with its MIT license.'));
