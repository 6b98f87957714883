// Makes the root of each tool schema one object: the fields of all branches, none of them required by a branch.
import Anthropic from '@anthropic-ai/sdk';

interface Schema {
  type: 'object';
  properties?: Record<string, unknown>;
  [key: string]: unknown;
}
type Tool = Anthropic.Tool & { input_schema: Schema };

const client = new Anthropic();
const unions = ['oneOf', 'anyOf', 'allOf'];
const without = (schema: Schema, keys: string[]) =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));

/** The fields of all parts; one that they define differently may have any of its forms. */
function propertiesOf(parts: Schema[]): Record<string, unknown> {
  const forms = new Map<string, unknown[]>();
  for (const [name, form] of parts.flatMap(({ properties = {} }) => Object.entries(properties))) {
    const known = forms.get(name) ?? [];
    if (!known.some((other) => JSON.stringify(other) === JSON.stringify(form))) forms.set(name, [...known, form]);
  }
  return Object.fromEntries([...forms].map(([name, known]) => [name, known.length === 1 ? known[0] : { anyOf: known }]));
}

// --8<-- [start:core]
function flattenRoot(tool: Tool): Tool {
  const { input_schema: schema } = tool;
  const found = unions.filter((key) => key in schema);
  if (found.length === 0) return tool;
  const properties = propertiesOf([schema, ...found.flatMap((key) => schema[key] as Schema[])]);
  const rest = without(schema, unions);
  console.log(`flattened ${tool.name}: ${found.join(', ')}`);
  return { ...tool, input_schema: { ...rest, type: 'object', properties } }; // [!code highlight]
}
// --8<-- [end:core]

const runFlow: Tool = {
  name: 'run_flow',
  description: 'Runs a flow. Give either the file or the text, not both.',
  input_schema: {
    type: 'object',
    anyOf: [
      { properties: { file: { type: 'string' } }, required: ['file'] },
      { properties: { text: { type: 'string' } }, required: ['text'] },
    ],
  },
};
const answer = await client.messages.create({
  model: 'claude-sonnet-5',
  max_tokens: 1024,
  tools: [runFlow].map(flattenRoot),
  messages: [{ role: 'user', content: 'Run login.yaml' }],
});
const [first] = answer.content;
if (first?.type === 'text') console.log(first.text);
