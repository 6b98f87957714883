import { bucketOf } from '../../catalog/entry/bucket.ts';
import { drawn } from '../site/dom.ts';

/**
 * The limit, what was used of it and what the request asks for, drawn; nothing where the reader's message does not have all three.
 * Positions are percentages and letters are not, so that it can be read at any width.
 */
export function bucketDrawing(variables: Record<string, string>): SVGElement | undefined {
  const bucket = bucketOf(variables);
  if (!bucket) return undefined;
  const { used, fits, over } = bucket.parts;
  const percent = (value: number) => `${String(value)}%`;
  const bar = (name: string, x: number, width: number) =>
    drawn('rect', { class: name, x: percent(x), y: '20', width: percent(width), height: '18' });
  const text = (x: number, y: number, anchor: string, said: string, name = '') =>
    drawn('text', { class: name, x: percent(x), y: String(y), 'text-anchor': anchor }, said);
  const at = percent(bucket.at);
  return drawn(
    'svg',
    { class: 'draw', height: '70', role: 'img', 'aria-label': bucket.label },
    // Its letters are heard once, in the label.
    drawn(
      'svg',
      { overflow: 'visible', 'aria-hidden': 'true' },
      text(0, 11, 'start', `Used ${bucket.used}`),
      text(100, 11, 'end', `Requested ${bucket.requested}`, 'asked'),
      bar('used', 0, used),
      bar('req', used, fits),
      bar('ok', used + fits, over),
      drawn('line', { class: 'x', x1: at, x2: at, y1: '17', y2: '48' }),
      text(bucket.at, 63, bucket.at < 30 ? 'start' : 'end', `Limit ${bucket.limit}`),
    ),
  );
}
