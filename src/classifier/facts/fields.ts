import { asStatus, type Fact } from './incident.ts';
import type { Node, ObjectNode, TextNode } from './parse-objects.ts';

/** The fields of an object by name: lower case, without `_` and `-`, so that `status_code` and `statusCode` are one. */
export type Fields = Map<string, Node> & { node: ObjectNode };

export function fieldsOf(node: ObjectNode): Fields {
  const fields = new Map<string, Node>();
  for (const { key, value } of node.fields) {
    const name = nameOf(key);
    if (!fields.has(name)) fields.set(name, value);
  }
  return Object.assign(fields, { node });
}

/** A key as `fieldsOf` names it. */
function nameOf(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_│-]/g, '');
}

/** The fields of the object that stands under a name, where one does. */
export function inside(fields: Fields | undefined, name: string): Fields | undefined {
  const node = fields?.get(name);
  return isObject(node) ? fieldsOf(node) : undefined;
}

/** The objects of the list that stands under a name. */
export function listed(fields: Fields | undefined, name: string): Fields[] {
  const node = fields?.get(name);
  return node?.kind === 'array' ? node.items.slice(0, mostItems).filter(isObject).map(fieldsOf) : [];
}

/** Items of one list that are read: an error states few reasons. */
const mostItems = 20;

/** A field as a fact. What the paste cuts off decides nothing; a name that a terminal wrapped is put together again. */
export function factOf(node: Node | undefined): Fact | undefined {
  if (node?.kind !== 'text' || node.cut) return undefined;
  const { start, end } = node;
  return { value: node.quoted ? node.value.replaceAll(wrap, '') : bareValue(node), start, end };
}

/** A message as a fact; its beginning is worth having even where its end is missing. */
export function messageOf(node: Node | undefined): Fact | undefined {
  return node?.kind === 'text' ? { value: node.value, start: node.start, end: node.end } : undefined;
}

export function textOf(node: Node | undefined): string | undefined {
  const value = factOf(node)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The HTTP status that an object states. */
export function statusOf(fields: Fields): Fact | undefined {
  return (
    asStatus(
      factOf(
        fields.get('statuscode') ??
          fields.get('httpstatuscode') ??
          fields.get('httpresponsecode') ??
          fields.get('httpstatus'),
      ),
    ) ?? asStatus(factOf(fields.get('status')))
  );
}

export function isObject(node: Node | undefined): node is ObjectNode {
  return node?.kind === 'object' && node.fields.length > 0;
}

const wrap = /[ \t]*\n[\s│>|]*/g;

function bareValue(node: TextNode): Fact['value'] {
  const word = node.value.trim();
  if (/^(?:none|null|nil|undefined|<nil>)$/i.test(word)) return null;
  if (/^(?:true|false)$/i.test(word)) return word.toLowerCase() === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
}
