// Looks at the finish reason before the text; an answer that ran out of tokens is asked for once more with room.
// Runs as an ES module.
import { FinishReason, GoogleGenAI, ThinkingLevel, type GenerateContentResponse } from '@google/genai';

const model = 'gemini-3.8-flash';
const limits = [1_000, 16_000];
const ai = new GoogleGenAI({});

const ask = (maxOutputTokens: number) =>
  ai.models.generateContent({
    model,
    contents: 'When does the contract end?',
    config: { maxOutputTokens, thinkingConfig: { thinkingLevel: ThinkingLevel.LOW } },
  });

let answer: GenerateContentResponse | undefined;
let finish: FinishReason | undefined;
// --8<-- [start:core]
for (const limit of limits) {
  answer = await ask(limit);
  finish = answer.candidates?.[0]?.finishReason;
  if (finish !== FinishReason.MAX_TOKENS) break; // [!code highlight]
  // Thoughts and text share the limit; usageMetadata counts them apart.
  const thoughts = answer.usageMetadata?.thoughtsTokenCount;
  console.log(`${thoughts} of ${limit} tokens were thoughts`);
}
if (finish !== FinishReason.STOP) throw new Error(`no whole answer: ${finish}`);
// --8<-- [end:core]
console.log(`answer: ${answer?.text}`);
