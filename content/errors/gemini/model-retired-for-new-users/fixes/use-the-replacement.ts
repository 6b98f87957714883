// Moves to the replacement of a model that this project may not use, and says so once. Runs as an ES module.
import { ApiError, GoogleGenAI } from '@google/genai';

// From https://ai.google.dev/gemini-api/docs/deprecations; keep it in configuration.
const replacements = new Map([
  ['gemini-2.5-flash', 'gemini-3.5-flash-lite'],
  ['gemini-2.5-pro', 'gemini-3.8-flash'],
]);
const ai = new GoogleGenAI({});

async function ask(contents: string, model: string): Promise<string | undefined> {
  // --8<-- [start:core]
  try {
    return (await ai.models.generateContent({ model, contents })).text;
  } catch (error) {
    const newer = replacements.get(model);
    const isClosed = error instanceof ApiError && /to new users/.test(error.message);
    if (!isClosed || newer === undefined) throw error;
    console.log(`${model} is closed to this project, using ${newer}`);
    return ask(contents, newer); // [!code highlight]
  }
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?', 'gemini-2.5-flash'));
