// Declares functions without arguments as Gemini wants them, and finds empty objects before the API does.
// Runs as an ES module.
import { GoogleGenAI, type FunctionDeclaration } from '@google/genai';

const model = 'gemini-3.8-flash';

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
}

/** Paths of objects that name no property; a property that may hold anything is one too. */
function emptyObjects(node: unknown, path = 'parameters'): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, properties } = node as Schema;
  const own = type === 'object' && Object.keys(properties ?? {}).length === 0 ? [path] : [];
  return [...own, ...Object.entries(node).flatMap(([key, value]) => emptyObjects(value, `${path}.${key}`))];
}

function declare(name: string, description: string, schema: Schema): FunctionDeclaration {
  // --8<-- [start:core]
  const declaration = { name, description };
  if (Object.keys(schema.properties ?? {}).length === 0) {
    // A function without arguments has no `parameters` at all, not an empty object.
    return declaration; // [!code highlight]
  }
  const empty = emptyObjects(schema).join(', ');
  if (empty) throw new Error(`${name}: ${empty} needs properties, or is a string`);
  return { ...declaration, parametersJsonSchema: schema };
  // --8<-- [end:core]
}

const now = declare('now', 'The current time.', { type: 'object', properties: {} });
console.log('now has parameters:', 'parametersJsonSchema' in now);
const ai = new GoogleGenAI({});
const config = { tools: [{ functionDeclarations: [now] }] };
const answer = await ai.models.generateContent({ model, contents: 'What time is it?', config });
console.log(answer.text);
