import { Marked } from 'marked';

const marked = new Marked({
  renderer: {
    html: ({ text }) => text.replaceAll('<', '&lt;'),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      const external = href.startsWith('https:');
      if (!external && !/^[/#]/.test(href)) return words;
      return `<a href="${href.replaceAll('"', '%22')}"${external ? ' rel="noopener"' : ''}>${words}</a>`;
    },
    image: ({ raw }) => raw.replaceAll('<', '&lt;'),
  },
});

/** What many pages say is made once. */
const made = new Map<string, string>();

/**
 * HTML of a field's inline Markdown: code, strong, emphasis, links. Tags and images in it are shown, not used; of a link to
 * anything but a page of ours or an https address only its words stay.
 */
export function inlineMarkdown(text: string): string {
  const html = made.get(text) ?? marked.parseInline(text, { async: false });
  made.set(text, html);
  return html;
}

/** HTML of inline Markdown, of its links only the words. */
export function withoutLinks(html: string): string {
  return html.replaceAll(/<\/?a\b[^>]*>/g, '');
}
