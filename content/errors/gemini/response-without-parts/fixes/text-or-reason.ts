// Gives the text of an answer, or the reason why there is none; only an empty STOP is asked for once more.
// Runs as an ES module.
import { FinishReason, GoogleGenAI, type GenerateContentResponse } from '@google/genai';

const model = 'gemini-3.8-flash';
const ai = new GoogleGenAI({});

function textOrReason(answer: GenerateContentResponse): { text?: string; reason: string } {
  // --8<-- [start:core]
  const [candidate] = answer.candidates ?? [];
  if (!candidate) {
    const blocked = answer.promptFeedback?.blockReason;
    return { reason: `prompt blocked: ${blocked ?? 'no reason given'}` };
  }
  const { finishReason } = candidate;
  // `text` is undefined where there are no parts; it never throws.
  const { text } = answer;
  if (finishReason === FinishReason.STOP && text) return { text, reason: 'STOP' }; // [!code highlight]
  return { reason: finishReason ?? 'no finish reason' };
  // --8<-- [end:core]
}

let result: ReturnType<typeof textOrReason>;
for (let tries = 0; ; tries++) {
  result = textOrReason(await ai.models.generateContent({ model, contents: 'Who answered?' }));
  if (result.text || result.reason !== 'STOP' || tries === 1) break;
  console.log('STOP without a text, asking once more');
}
console.log(result.text ?? `no text: ${result.reason}`);
