import { Marked } from 'marked';

const marked = new Marked({
  renderer: {
    html: ({ text }) => text.replaceAll('<', '&lt;'),
    link({ href, tokens }) {
      const external = /^https:/.test(href);
      return `<a href="${href.replaceAll('"', '%22')}"${external ? ' rel="noopener"' : ''}>${this.parser.parseInline(tokens)}</a>`;
    },
  },
});

/** HTML of a field's inline Markdown: code, strong, emphasis, links. Tags in it are shown, not used. */
export function inlineMarkdown(text: string): string {
  return marked.parseInline(text, { async: false });
}
