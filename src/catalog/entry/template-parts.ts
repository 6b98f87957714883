/** A piece of a message template, for showing it: fixed words, a variable, or words of an optional part. */
export interface TemplatePart {
  text: string;
  role: 'fixed' | 'variable' | 'optional';
}

/** Splits `Limit {limit:int}.[[ Try again in {wait:duration}.]]` into what the page marks up. */
export function templateParts(message: string): TemplatePart[] {
  return message.split(/(\[\[.*?\]\])/).flatMap((group) => {
    const optional = group.startsWith('[[');
    return group
      .replaceAll(/^\[\[|\]\]$/g, '')
      .split(/(\{[a-z]+(?::[a-z]+)?\})/)
      .filter((text) => text !== '')
      .map((text): TemplatePart => {
        const name = /^\{([a-z]+)/.exec(text)?.[1];
        return name ? { text: name, role: 'variable' } : { text, role: optional ? 'optional' : 'fixed' };
      });
  });
}

/** The words with which a message begins, up to its first variable; empty where they are too few to tell anything. */
export function messageBeginning(message: string): string {
  const [first] = templateParts(message);
  if (first?.role !== 'fixed' || first.text.trim().length < 8) return '';
  const isAll = first.text.trim() === message.trim();
  const text = first.text.trim();
  return text.length > 60 ? `${text.slice(0, 60).trim()} …` : isAll ? text : `${text} …`;
}
