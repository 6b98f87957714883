/**
 * The text of a thrown or returned value, in a form that `classify` reads: class, message and fields of an SDK's exception, the
 * errors that caused it before it, and JSON for any other object. What was sent (prompts, tools, options) and what a model
 * answered is left out, and so is the stack. Never throws, whatever getters and proxies do; reads at most `valueLimit` values.
 *
 * @param value an exception, a fetch Response or its parts, a Response, Batch or other object of the API, or a text
 */
export function errorText(value: unknown): string {
  if (typeof value === 'string') return value;
  const budget: Budget = { values: valueLimit, characters: characterLimit, seen: new Set() };
  try {
    return isObject(value) && isError(value) ? exceptionText(value, budget, 0) : jsonOf(plain(value, budget, 0));
  } catch {
    // Every read is guarded; this is for objects that are hostile in a way that nobody has met yet.
    return '';
  }
}

/** Values that are read of one object and of everything in it. */
const valueLimit = 2_000;

/** Characters that are read of all texts in it; one text may have a quarter of them. */
const characterLimit = 200_000;

/** Levels of nesting that are read; an error body in a cause in a retry error needs six. */
const depthLimit = 10;

/** Characters of a name that are read: of a field, and of a class. */
const keyLimit = 200;

/** Members of one list or map that are read. */
const memberLimit = 100;

/** What is left to read, and the objects that were read already. */
interface Budget {
  values: number;
  characters: number;
  seen: Set<object>;
}

/** As a traceback: what caused it first, the exception itself last. */
function exceptionText(error: object, budget: Budget, depth: number): string {
  if (depth > depthLimit || budget.seen.has(error)) return '';
  budget.seen.add(error);
  const { name, message, fields } = partsOf(error, budget, depth);
  const own = `${name}: ${message}${Object.keys(fields).length === 0 ? '' : `\n${jsonOf(fields)}`}`;
  const causes = causesOf(error).map((cause) =>
    isObject(cause) && isError(cause)
      ? exceptionText(cause, budget, depth + 1)
      : jsonOf(plain(cause, budget, depth + 1)),
  );
  return [...causes, own].filter((text) => text !== '').join('\n');
}

function partsOf(error: object, budget: Budget, depth: number) {
  const code = read(error, 'code');
  // `[ENOTFOUND]`, as Node prints it: a code of the operating system, and not one of the API.
  const system = typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code);
  return {
    name: `${classOf(error)}${system ? ` [${code}]` : ''}`,
    message: cut(read(error, 'message'), budget),
    fields: fieldsOf(error, budget, depth, system ? [...readApart, 'code', 'errno', 'syscall'] : readApart),
  };
}

/** What an exception names as its reasons; of the attempts of a retry the last ones, which the caller met. */
function causesOf(error: object): unknown[] {
  const errors = read(error, 'errors');
  return [read(error, 'cause'), read(error, 'lastError'), ...(isList(errors) ? firstOf(errors).slice(-3) : [])].filter(
    (cause) => cause !== undefined && cause !== null,
  );
}

/**
 * The class, with what tells whose error it is: the library that its base class is called by, as Python prints it
 * (`demo.RateLimitError` of a `DemoError`), or the base class itself.
 */
function classOf(error: object): string {
  const names = classNames(error);
  const name = read(error, 'name');
  const own =
    typeof name === 'string' && name !== 'Error' && name !== '' ? name.slice(0, keyLimit) : (names[0] ?? 'Error');
  const base = names.at(-1);
  if (base === undefined || base === own) return own;
  const library = /^(?!API)(\w{2,30})Error$/i.exec(base)?.[1];
  return library ? `${library.toLowerCase()}.${own}` : `${own} (instanceof ${base})`;
}

/** The classes of an exception below `Error`, its own first; none of those that a minifier has renamed. */
function classNames(error: object): string[] {
  const names: string[] = [];
  try {
    let proto = Object.getPrototypeOf(error) as object | null;
    for (let level = 0; proto && level < depthLimit; level++) {
      const name = read(read(proto, 'constructor'), 'name');
      if (typeof name === 'string' && /^\w{1,60}(?:Error|Exception)$/.test(name)) names.push(name);
      proto = Object.getPrototypeOf(proto) as object | null;
    }
  } catch {
    // A proxy that refuses: what was read so far counts.
  }
  return names;
}

/** A value as JSON can hold it; undefined for what says nothing. */
function plain(value: unknown, budget: Budget, depth: number): unknown {
  budget.values -= 1;
  if (budget.values < 0 || depth > depthLimit) return undefined;
  if (typeof value === 'string') return cut(value, budget);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'bigint') return String(value);
  if (!isObject(value) || budget.seen.has(value) || ArrayBuffer.isView(value)) return undefined;
  budget.seen.add(value);
  if (isList(value)) return firstOf(value).map((item) => plain(item, budget, depth + 1));
  if (isError(value)) {
    const { name, message, fields } = partsOf(value, budget, depth);
    const [cause] = causesOf(value).map((item) => plain(item, budget, depth + 1));
    return { name, message, ...fields, cause };
  }
  const entries = mapEntries(value);
  if (!entries) return fieldsOf(value, budget, depth, []);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item, budget, depth + 1)]));
}

function fieldsOf(value: object, budget: Budget, depth: number, without: string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const key of keysOf(value)) {
    if (budget.values <= 0) break;
    if (without.includes(key) || sentOrAnswered.has(key)) continue;
    const data = plain(read(value, key), budget, depth + 1);
    if (data !== undefined) fields[key.slice(0, keyLimit)] = data;
  }
  return fields;
}

/** Own fields, before them those that a class answers by getters: a fetch Response has no others. */
function keysOf(value: object): string[] {
  try {
    const proto: unknown = Object.getPrototypeOf(value);
    const isPlain = proto === null || proto === Object.prototype;
    return [...new Set([...(isPlain ? [] : getters), ...Object.keys(value).slice(0, valueLimit)])];
  } catch {
    return [];
  }
}

const getters = ['status', 'statusCode', 'statusText', 'url', 'headers'];

/** Fields of an exception that are read on their own. */
const readApart = ['name', 'message', 'stack', 'cause', 'lastError', 'errors'];

/** Fields of other people's words: what was sent, and what a model answered. An error that they speak of is not this one. */
const sentOrAnswered = new Set([
  ...['request', 'requestBody', 'requestBodyValues', 'config', 'options', 'client', 'socket', 'agent'],
  ...['input', 'instructions', 'messages', 'prompt', 'tools', 'content', 'output', 'output_text'],
]);

/** The entries of Headers, of a Map and of anything else that is iterated like them; what cannot be a key or a pair is left out. */
function mapEntries(value: object): [string, unknown][] | undefined {
  if (typeof read(value, 'get') !== 'function' || typeof read(value, 'entries') !== 'function') return undefined;
  const taken: [string, unknown][] = [];
  try {
    let looked = 0;
    for (const entry of (value as Map<unknown, unknown>).entries()) {
      const key = read(entry, '0');
      if (isPrimitive(key)) taken.push([String(key).slice(0, keyLimit), read(entry, '1')]);
      if (++looked >= memberLimit) break;
    }
  } catch {
    // What was read so far counts.
  }
  return taken;
}

function isPrimitive(key: unknown): boolean {
  return typeof key !== 'object' && typeof key !== 'function' && key !== undefined;
}

/** The first members of a list, read one by one: a list of somebody's own class may slice and iterate as it likes. */
function firstOf(list: object): unknown[] {
  const length = Math.min(Number(read(list, 'length')) || 0, memberLimit);
  return Array.from({ length }, (_, index) => read(list, String(index)));
}

function isError(value: object): boolean {
  if (typeof read(value, 'message') !== 'string') return false;
  const name = read(value, 'name');
  return typeof read(value, 'stack') === 'string' || (typeof name === 'string' && /(?:Error|Exception)$/.test(name));
}

function isList(value: unknown): value is object {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function read(value: unknown, key: string): unknown {
  try {
    return (value as Record<string, unknown> | undefined)?.[key];
  } catch {
    return undefined;
  }
}

function jsonOf(data: unknown): string {
  return data === undefined ? '' : JSON.stringify(data);
}

/** A text, or head and tail of a long one. */
function cut(value: unknown, budget: Budget): string {
  const text = typeof value === 'string' ? value : '';
  const limit = Math.min(characterLimit / 4, budget.characters);
  budget.characters -= Math.min(text.length, limit);
  return text.length <= limit ? text : `${text.slice(0, limit / 2)}\n…\n${text.slice(text.length - limit / 2)}`;
}
