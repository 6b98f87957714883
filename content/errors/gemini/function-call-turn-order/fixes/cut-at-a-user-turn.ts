// Cuts a long history where Gemini accepts a beginning: at a message of the user, never inside a tool round.
// Runs as an ES module.
import { GoogleGenAI, type Content } from '@google/genai';

const model = 'gemini-3.8-flash';
const keep = 4; // how many turns you would like to send at least; your budget of tokens decides

/** A turn of the user with words or files in it; one that only carries function responses continues a tool round. */
const speaks = (turn?: Content) =>
  turn?.role === 'user' && (turn.parts ?? []).some(({ functionResponse }) => !functionResponse);

function window(history: Content[], wished: number): Content[] {
  // --8<-- [start:core]
  // Back from the wished cut to the last message of the user at or before it.
  let start = Math.max(history.length - wished, 0);
  while (start > 0 && !speaks(history[start])) start -= 1;
  if (!speaks(history[start])) {
    throw new Error('the history has no message of the user to begin with');
  }
  return history.slice(start); // [!code highlight]
  // --8<-- [end:core]
}

const text = (role: string, words: string): Content => ({ role, parts: [{ text: words }] });
const history: Content[] = [
  text('user', 'Hello.'),
  text('model', 'How can I help?'),
  text('user', 'Where is order A-17?'),
  { role: 'model', parts: [{ functionCall: { id: 'c9', name: 'find_order', args: { number: 'A-17' } } }] },
  { role: 'user', parts: [{ functionResponse: { id: 'c9', name: 'find_order', response: { shipped: 'Tuesday' } } }] },
  text('model', 'It shipped on Tuesday.'),
  text('user', 'With which carrier?'),
];
const contents = window(history, keep);
// A plain slice of the last four would begin with the function call.
console.log(`begins with: ${contents[0]?.parts?.[0]?.text}`);
const answer = await new GoogleGenAI({}).models.generateContent({ model, contents });
console.log(answer.text);
