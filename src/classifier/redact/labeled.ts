import { looksRandom } from './looks-random.ts';
import type { SecretKind } from './secret-kind.ts';

/** Names of secrets; a prefix or a number may stand around them. */
const label = String.raw`(?:pass(?:word|wd|phrase|code)|\bpwd|secret|api[-_ ]?key|(?:access|account|private|subscription|auth|secret|signing|master|encryption|function)[-_]?key|(?:access|refresh|session|security|auth|id|bearer|api)[-_]?token|sharedaccess(?:key|signature))(?:_?\d)?`;
/** A sign, or the attribute of a tag whose name is the label. */
const separator = String.raw`["'\x60\\\]”’“»」]{0,8}(?:\s{1,4}value)?\s{0,4}(?:=>|[:=])\s{0,4}`;

/** Whether a value stands in the place of a secret: nothing, a variable, an example, or a mask. */
export function isPlaceholder(value: string): boolean {
  return placeholder.test(value) || /\*{3}|•••|redacted/i.test(value);
}

/** Kinds of their own keep what tells them. */
const notItself = String.raw`(?!sk-[\w-]{16}|Bearer\s)`;

/** A character of a quoted value; what is escaped does not end it. A terminal may have broken it in two. */
const quotedValue = String.raw`(?:(?!\k<quote>)(?:\\[^\n]|[^\n\\]))`;

/** Secrets that only the name before them tells: `password: …`, `"client_secret": "…"`, `AccountKey=…`. */
export const labeledKinds: SecretKind[] = [
  {
    // One expression for the three ways to write a value: the names before it are looked for once.
    pattern: new RegExp(
      `(${label}${separator})(?:${[
        `(?<open>[“”„‘’«»「])${notItself}[^”“’«»」\\n]{1,300}`,
        String.raw`(?<quote>\\{0,7}["'\x60])` +
          `${notItself}${quotedValue}{1,300}(?:\\n${quotedValue}{0,100}(?=\\k<quote>))?`,
        // A separator or a bracket belongs to the value unless the value ends there.
        String.raw`(?!\\{0,7}["'\x60“”„‘’«»「])` +
          notItself +
          String.raw`(?:[^\s"'\x60\\,;&<>)}\]]|[,;&)}\]](?![\s,;&)}\]]|$|[\w.-]{1,40}[=:])|\\(?!["'\x60\\nrt])){1,300}`,
      ].join('|')})`,
      'gi',
    ),
    isSecret,
  },
];

/** Whether the value of a labeled field is one, and neither code, nor a name, nor a sentence about it. */
function isSecret(value: string, { 1: before = '', groups, index, input }: RegExpExecArray): boolean {
  if (isPlaceholder(value) || /^\d{1,3}$/.test(value)) return false;
  if (groups?.quote !== undefined) return !sentence.test(value);
  const isPassword = /^(?:pass|pwd)/i.test(before);
  if (
    code.test(value) ||
    (isPassword ? value.startsWith('/') : /^[A-Z]\w*$|^[a-z]+(?:_[a-z]+)*$/.test(value) && !looksRandom(value))
  )
    return false;
  // A word after a colon, with more words after it, is a sentence: "password: must be longer".
  const after = input.slice(index + before.length + value.length, index + before.length + value.length + 3);
  return !(/^[A-Za-z]+$/.test(value) && /^ [a-z]/i.test(after));
}

const placeholder =
  /^(?:none|null|undefined|nil|empty|missing|true|false|\.{3}.*|…|<.*|\[.*|\{.*|\$.*|%\w+%|\(.*|x{3,}|your[-_ ].*|my[-_ ]?(?:api[-_ ]?)?key|string|str|example|dummy|test)$/i;
/** `settings.openai_api_key`, `process.env.KEY`, `os.getenv(`, `OPENAI_API_KEY`. */
const code = /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$]+)+[([]?$|[([]$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const sentence = /^(?:is|must|should|cannot|was|field|invalid|required|please|the) /i;
