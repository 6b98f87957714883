// Declares MCP tools for Gemini in the field that takes JSON Schema. `parameters` takes a smaller language and refuses the rest.
// Runs as an ES module.
import { GoogleGenAI, type GenerateContentConfig } from '@google/genai';

const model = 'gemini-3.8-flash';

interface McpTool {
  name: string;
  description?: string;
  inputSchema: unknown;
}

/** `$schema` and `const` are in no list of supported keywords. Where the value is a schema, it is a property of that name. */
const isLeftOut = (key: string, value: unknown) =>
  (key === '$schema' || key === 'const') && (typeof value !== 'object' || value === null);

function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node);
  const kept = entries.filter(([key, value]) => !isLeftOut(key, value)).map(([key, value]) => [key, plain(value)]);
  const fixed = entries.find(([key, value]) => key === 'const' && isLeftOut(key, value));
  return { ...Object.fromEntries(kept), ...(fixed && { enum: [fixed[1]] }) };
}

function declare(tools: McpTool[]): GenerateContentConfig {
  // --8<-- [start:core]
  const functionDeclarations = tools.map(({ name, description, inputSchema }) => ({
    name,
    description,
    // Not `parameters`: that field knows no $schema, no const and no list of types.
    parametersJsonSchema: plain(inputSchema), // [!code highlight]
  }));
  return { tools: [{ functionDeclarations }] };
  // --8<-- [end:core]
}

// As an MCP server lists it.
const mcpTool: McpTool = {
  name: 'find_note',
  description: 'Find a note by its title.',
  inputSchema: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { title: { type: ['string', 'null'] }, kind: { const: 'note' } },
    additionalProperties: false,
  },
};
console.log(JSON.stringify(plain({ kind: { const: 'note' } })));
const ai = new GoogleGenAI({});
const answer = await ai.models.generateContent({ model, contents: 'Find my note.', config: declare([mcpTool]) });
console.log(answer.text);
