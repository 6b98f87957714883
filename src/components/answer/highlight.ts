import { markedParts } from '../../catalog/search/marked-parts.ts';
import { element } from '../site/dom.ts';

/** Text around the spans, with the spans marked; stretches far from any span are left out and shown as an ellipsis. */
export function highlighted(text: string, spans: { start: number; end: number }[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(
    ...markedParts(text, spans).map((part) => (part.marked ? element('mark', {}, part.text) : part.text)),
  );
  return fragment;
}
