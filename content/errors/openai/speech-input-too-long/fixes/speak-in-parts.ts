// Speaks a text of any length in parts that end with a sentence.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const limit = 4_000; // a little below 4,096; choose less for languages with few characters per token

async function speak(input: string): Promise<ArrayBuffer> {
  return (await client.audio.speech.create({ model: 'tts-1', voice: 'alloy', input })).arrayBuffer();
}

// --8<-- [start:core]
function parts(text: string): string[] {
  const found: string[] = [];
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    const longer = `${found.at(-1) ?? ''} ${sentence}`.trim();
    if (found.length > 0 && longer.length <= limit) found[found.length - 1] = longer;
    else found.push(sentence);
  }
  return found;
}

const speakAll = (text: string) => Promise.all(parts(text).map((part) => speak(part))); // [!code highlight]
// --8<-- [end:core]

const article = 'Node 7 is full. '.repeat(400).trim();
await speakAll(article); // to be joined, or played in turn
const sizes = parts(article).map(({ length }) => length);
console.log(`spoken in ${sizes.length} parts of at most ${Math.max(...sizes)} characters`);
