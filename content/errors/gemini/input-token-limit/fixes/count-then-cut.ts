// Counts the tokens before sending, and drops the oldest rounds of the conversation until they fit. Runs as an ES module.
import { GoogleGenAI, type Content } from '@google/genai';

const model = 'gemini-3.8-flash';
const spare = 0.1; // share of the limit left for the next turns; yours to choose
const ai = new GoogleGenAI({});

/** Where the second round begins: at a message of the user, never inside a tool round. */
function nextRound(history: Content[]): number {
  const speaks = ({ role, parts = [] }: Content) => role === 'user' && parts.some((part) => !part.functionResponse);
  const [, second] = history.flatMap((turn, at) => (speaks(turn) ? [at] : []));
  if (second === undefined) throw new Error('one message alone is above the limit: split it, or send a summary');
  return second;
}

async function fitting(contents: Content[]): Promise<Content[]> {
  // --8<-- [start:core]
  // The model says its limit itself; counting is free.
  const { inputTokenLimit = 0 } = await ai.models.get({ model });
  for (;;) {
    const { totalTokens = 0 } = await ai.models.countTokens({ model, contents });
    if (totalTokens <= inputTokenLimit * (1 - spare)) return contents;
    contents = contents.slice(nextRound(contents)); // [!code highlight]
  }
  // --8<-- [end:core]
}

const text = (role: string, words: string): Content => ({ role, parts: [{ text: words }] });
const history = [
  text('user', 'Here is the log of last month: …'),
  text('model', 'I have read it.'),
  text('user', 'When did order A-17 ship?'),
];
const kept = await fitting(history);
console.log(`kept ${kept.length} of ${history.length} turns`);
const answer = await ai.models.generateContent({ model, contents: kept });
console.log(answer.text);
