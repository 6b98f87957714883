// Tells a withheld answer from an empty one, and which category withheld it, so that nobody repeats it blindly.
// Runs as an ES module.
import { FinishReason, GoogleGenAI, type GenerateContentResponse } from '@google/genai';

const model = 'gemini-3.8-flash';
const { SAFETY, PROHIBITED_CONTENT, BLOCKLIST, SPII, STOP } = FinishReason;
const withheld = new Set<FinishReason | undefined>([SAFETY, PROHIBITED_CONTENT, BLOCKLIST, SPII]);

/** The model answered, and a filter kept the answer back. */
class Withheld extends Error {}

function textOf(answer: GenerateContentResponse): string {
  // --8<-- [start:core]
  const { finishReason, safetyRatings = [] } = answer.candidates?.[0] ?? {};
  if (withheld.has(finishReason)) { // [!code highlight]
    const causes = safetyRatings.filter(({ blocked }) => blocked).map((r) => r.category);
    // Without a blocked category no safety setting of yours is involved.
    throw new Withheld(`${finishReason}: ${causes.join(', ') || 'no category'}`);
  }
  if (finishReason !== STOP || !answer.text) {
    throw new Error(`no whole answer: ${finishReason}`);
  }
  return answer.text;
  // --8<-- [end:core]
}

const ai = new GoogleGenAI({});
try {
  console.log(textOf(await ai.models.generateContent({ model, contents: 'Write the duel of chapter 9.' })));
} catch (error) {
  if (!(error instanceof Withheld)) throw error;
  console.log(`The answer was withheld (${error.message}). Please say it in other words.`);
}
