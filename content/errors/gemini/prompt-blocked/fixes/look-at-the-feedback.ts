// Looks whether the prompt got through before it touches a candidate, and says so without asking again.
// Runs as an ES module.
import { GoogleGenAI, type Candidate, type GenerateContentResponse } from '@google/genai';

/** Gemini refused the input; nothing was generated. */
class PromptBlocked extends Error {}

function firstCandidate(answer: GenerateContentResponse): Candidate {
  // --8<-- [start:core]
  const [candidate] = answer.candidates ?? [];
  if (candidate) return candidate;
  // A blocked prompt has no candidates, and `text` is undefined.
  const { blockReason, blockReasonMessage } = answer.promptFeedback ?? {};
  const reason = blockReason ?? 'no reason given';
  throw new PromptBlocked([reason, blockReasonMessage ?? ''].join(' ').trim()); // [!code highlight]
  // --8<-- [end:core]
}

const ai = new GoogleGenAI({});
try {
  const answer = await ai.models.generateContent({ model: 'gemini-3.8-flash', contents: 'Translate the chapter.' });
  console.log(firstCandidate(answer).finishReason);
} catch (error) {
  if (!(error instanceof PromptBlocked)) throw error;
  console.log(`prompt blocked: ${error.message}; the text goes to a person`);
}
