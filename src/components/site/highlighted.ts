import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';
import { languages, type Language } from '../../catalog/entry/file-labels.ts';

/**
 * A program as HTML in the three tones of the site: `i` for comments, `u` for strings, `b` for keywords. All other tokens of Prism
 * stay plain: their markup would be a tenth of the page.
 *
 * @param marked the line, counted from 1, that stands in an `em`; its line end stands in there too, so that a copied text keeps it
 * @throws Error where a token of several lines crosses the marked one
 */
export async function highlighted(text: string, language: Language, marked?: number): Promise<string> {
  const { html } = await runHighlighterWithAstro(languages[language].prism, text.trimEnd());
  const toned = inTones(html);
  return marked === undefined ? toned : withMarked(toned, marked);
}

function inTones(html: string): string {
  const open: (string | undefined)[] = [];
  return html.replaceAll(/<span class="token ([\w -]+)"[^>]*>|<\/span>/g, (_, classes: string | undefined) => {
    if (classes === undefined) {
      const tag = open.pop();
      return tag ? `</${tag}>` : '';
    }
    const tag = classes
      .split(' ')
      .map((name) => tones[name])
      .find(Boolean);
    open.push(tag);
    return tag ? `<${tag}>` : '';
  });
}

const tones: Record<string, 'i' | 'u' | 'b'> = {
  comment: 'i',
  shebang: 'i',
  string: 'u',
  'template-string': 'u',
  'triple-quoted-string': 'u',
  char: 'u',
  keyword: 'b',
  boolean: 'b',
};

function withMarked(html: string, marked: number): string {
  const lines = html.split('\n');
  const line = lines[marked - 1] ?? '';
  const tags = (pattern: RegExp) => line.match(pattern)?.length ?? 0;
  if (tags(/<[iub]>/g) !== tags(/<\/[iub]>/g))
    throw new Error(`the marked line of a core stands within a string or comment of several lines: ${line}`);
  const end = marked < lines.length ? '\n' : '';
  const before = lines.slice(0, marked - 1).map((text) => `${text}\n`);
  return `${before.join('')}<em>${line}${end}</em>${lines.slice(marked).join('\n')}`;
}
