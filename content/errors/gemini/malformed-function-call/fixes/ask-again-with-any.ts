// Sees a function call that could not be parsed, asks once more as it was and once with the mode ANY, and then gives up.
// Runs as an ES module.
import { FinishReason, FunctionCallingConfigMode, GoogleGenAI, Type, type FunctionDeclaration } from '@google/genai';

const { AUTO, ANY } = FunctionCallingConfigMode;
const { MALFORMED_FUNCTION_CALL, UNEXPECTED_TOOL_CALL, TOO_MANY_TOOL_CALLS } = FinishReason;
const broken = new Set<FinishReason | undefined>([
  MALFORMED_FUNCTION_CALL,
  UNEXPECTED_TOOL_CALL,
  TOO_MANY_TOOL_CALLS,
]);
const findOrder: FunctionDeclaration = {
  name: 'find_order',
  description: 'Find an order by its id.',
  parameters: { type: Type.OBJECT, properties: { id: { type: Type.STRING } } },
};
const ai = new GoogleGenAI({});

const ask = (mode: FunctionCallingConfigMode) =>
  ai.models.generateContent({
    model: 'gemini-3.8-flash',
    contents: 'Where is order A-17?',
    config: { tools: [{ functionDeclarations: [findOrder] }], toolConfig: { functionCallingConfig: { mode } } },
  });

// --8<-- [start:core]
async function askUntilReadable() {
  for (const mode of [AUTO, AUTO, ANY]) {
    const answer = await ask(mode);
    const finish = answer.candidates?.[0]?.finishReason;
    // Nothing is thrown: a retry around exceptions never sees this.
    if (!broken.has(finish)) return answer; // [!code highlight]
    console.log(`${mode}: ${finish}, asking again`);
  }
  throw new Error('no readable function call in three answers');
}
// --8<-- [end:core]
const { functionCalls = [] } = await askUntilReadable();
for (const { name, args } of functionCalls) console.log(`call: ${name} ${JSON.stringify(args)}`);
