// A tool loop over generateContent that sends each turn of the model back as it came, signatures included.
// Runs as an ES module.
import { GoogleGenAI, type Content, type FunctionCall, type Part } from '@google/genai';

const model = 'gemini-3.8-flash';
const rounds = 8; // how many rounds of tool calls one question may cost
const temperatures: Record<string, number> = { Lisbon: 21, Oslo: 4 };
const tool = {
  name: 'get_temperature',
  description: 'Temperature of a city in degrees Celsius.',
  parametersJsonSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
const config = { tools: [{ functionDeclarations: [tool] }] };
const ai = new GoogleGenAI({});

function answer({ id, name, args }: FunctionCall): Part {
  const city = String(args?.['city']);
  const output = temperatures[city];
  return {
    functionResponse: { id, name, response: output === undefined ? { error: `no data for ${city}` } : { output } },
  };
}

async function ask(question: string): Promise<string | undefined> {
  // --8<-- [start:core]
  const contents: Content[] = [{ role: 'user', parts: [{ text: question }] }];
  for (let round = 0; round < rounds; round += 1) {
    const turn = await ai.models.generateContent({ model, contents, config });
    const calls = turn.functionCalls ?? [];
    if (calls.length === 0) return turn.text;
    // The turn as it came, not rebuilt from name and args: it carries thoughtSignature.
    contents.push(turn.candidates![0]!.content!); // [!code highlight]
    // All answers in one turn behind it: calls and answers must not be interleaved.
    contents.push({ role: 'user', parts: calls.map(answer) });
  }
  throw new Error(`no answer after ${rounds} rounds of tool calls`);
  // --8<-- [end:core]
}

console.log(await ask('How warm is Lisbon?'));
