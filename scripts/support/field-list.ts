import { dump } from 'js-yaml';
import { z } from 'zod';

/**
 * What each field of a file means, as a Markdown list: its sentence from the schema, the form it takes, an example. Fields within
 * a field stand below it.
 */
export function fieldList(schema: z.ZodType): string {
  const root = z.toJSONSchema(schema, { io: 'input', reused: 'inline', unrepresentable: 'any' }) as Field;
  return items(root, 0).join('\n');
}

function items({ properties = {}, required = [] }: Field, depth: number): string[] {
  return Object.entries(properties).flatMap(([name, field]) => [
    `${'  '.repeat(depth)}- ${line(name, field, required.includes(name))}`,
    ...items(inner(field), depth + 1),
  ]);
}

function line(name: string, field: Field, required: boolean): string {
  const { description = inner(field).description ?? '', examples } = field;
  const parts = [description, sentence([form(field), absent(field, required)].filter(Boolean).join('; '))];
  // The fields below have examples of their own.
  if (examples?.length && !inner(field).properties) parts.push(`Example: ${example(examples[0])}`);
  return [`\`${name}\``, parts.filter(Boolean).join(' ')].filter(Boolean).join(': ');
}

/** The object that a field is, or a list or a map of. */
function inner(field: Field): Field {
  const { items: item, additionalProperties: value } = field;
  const list = field.anyOf?.find(({ items: of }) => of);
  if (item) return inner(item);
  if (list?.items) return inner(list.items);
  return typeof value === 'object' && value.properties ? value : field;
}

function form(field: Field): string {
  if (field.anyOf) return formOfChoice(field.anyOf);
  if (field.enum) return `one of ${field.enum.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (field.type === 'array') return listForm(field);
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.maxLength !== undefined) return `at most ${String(field.maxLength)} characters`;
  return forms[field.format ?? ''] ?? '';
}

function formOfChoice(choice: Field[]): string {
  // A day: YAML makes a date of it, which JSON Schema does not know.
  const day = choice.find(({ format }) => format === 'date');
  if (day) return form(day);
  return choice.some(({ type }) => type === 'array') ? 'one value, or a list of them' : '';
}

const forms: Record<string, string> = { date: 'a day, YYYY-MM-DD', uri: 'an https address' };

function listForm({ items: item, minItems = 0, maxItems }: Field): string {
  const of = item && !inner(item).properties ? form(item) : '';
  const count = [
    minItems > 1 && `at least ${String(minItems)}`,
    maxItems !== undefined && `at most ${String(maxItems)}`,
  ].filter(Boolean);
  return [['a list', ...count].join(', '), of && `each ${of}`].filter(Boolean).join('; ');
}

function absent({ default: value }: Field, required: boolean): string {
  if (required) return '';
  const isEmpty = value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
  return isEmpty ? 'may be left out' : `${example(value)} where absent`;
}

function example(value: unknown): string {
  const text = typeof value === 'string' ? value : dump(value, { flowLevel: 0, lineWidth: -1 }).trim();
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function sentence(text: string): string {
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The part of JSON Schema that our schemas turn into. */
interface Field {
  type?: string;
  description?: string;
  examples?: unknown[];
  default?: unknown;
  enum?: unknown[];
  format?: string;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Field>;
  required?: string[];
  items?: Field;
  anyOf?: Field[];
  additionalProperties?: Field | boolean;
}
