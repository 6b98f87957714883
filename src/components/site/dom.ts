import { codeRuns } from '../../catalog/entry/code-runs.ts';
import { withBase } from './base.ts';

type Child = Node | string | false | undefined;

/**
 * Makes an element. Text becomes text nodes, so nothing that was pasted can turn into markup. A `href` is a path from the root of
 * the site, or a whole address.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, key === 'href' ? withBase(value) : value);
  made.append(...children.filter((child): child is Node | string => child !== false && child !== undefined));
  return made;
}

/** Makes an element of a drawing. */
export function drawn(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Text with `code` in backticks, as the content writes it. */
export function withCode(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const plain = text.replaceAll(/\*\*|\[([^\]]+)\]\([^)]*\)/g, '$1');
  fragment.append(...codeRuns(plain).map(({ text: run, code }) => (code ? element('code', {}, run) : run)));
  return fragment;
}
