import type { Verdict } from '../../schemas/index.ts';
import { fixerLabels, verdictLabels } from '../entry/labels.ts';
import type { EntrySummary } from '../entry/summary.ts';
import { wordmark } from '../entry/wordmark.ts';
import { colorOf, iconOf } from './style.ts';
import { textOutline, textWidth, type Face } from './text-outline.ts';
import { lines, shortened } from './text-lines.ts';

const width = 1200;
const height = 630;
const margin = 80;

/** The card of an entry as SVG: what it is called, what stands on the wire, whether to send it again, who acts. */
export function entryCard({ title: name, verdict, fixer, statuses, codes, exceptions }: EntrySummary): string {
  const wire = [
    ...(statuses.length > 0 ? [`HTTP ${statuses.slice(0, 3).join(', ')}`] : []),
    ...(codes.length > 0 ? codes : exceptions).slice(0, 1),
  ].join(' · ');
  const color = colorOf(verdict);
  const size = 62;
  const title = lines(name, width - 2 * margin, (text) => textWidth(text, 'sans', size));
  return card(color, [
    ...title.map((text, index) => line(text, 'sans', size, margin, 210 + index * 74, colorOf('ink'))),
    line(shortened(wire, 48), 'mono', 30, margin, 208 + title.length * 74, colorOf('soft')),
    `<rect x="0" y="470" width="${width}" height="160" fill="${color}" fill-opacity="0.1"/>`,
    verdictIcon(verdict, color, margin, 523, 54),
    line(verdictLabels[verdict], 'sans', 42, margin + 82, 545, color),
    line(`Who acts: ${fixerLabels[fixer]}`, 'sans', 26, margin + 82, 588, colorOf('soft')),
  ]);
}

/**
 * The card of every page that is not about one error.
 *
 * @param count how many errors the site has
 */
export function siteCard(count: number): string {
  const title = ['Which LLM API error is it,', 'and may you send it again?'];
  const verdicts = (Object.keys(verdictLabels) as Verdict[]).map((verdict, index) => {
    const x = margin + Math.floor(index / 4) * 540;
    const y = 425 + (index % 4) * 48;
    const color = colorOf(verdict);
    return verdictIcon(verdict, color, x, y - 23, 28) + line(verdictLabels[verdict], 'sans', 25, x + 42, y, color);
  });
  return card(colorOf('ink'), [
    ...title.map((text, index) => line(text, 'sans', 66, margin, 220 + index * 78, colorOf('ink'))),
    line(`${count} LLM API errors, with evidence`, 'mono', 28, margin, 362, colorOf('soft')),
    ...verdicts,
  ]);
}

function card(color: string, parts: string[]): string {
  const paper = colorOf('paper');
  const brand = `<g transform="translate(${margin - 3} 56) scale(2.6)" fill="none" stroke-linecap="round"><path stroke="${colorOf('ink')}" stroke-width="2.5" d="${wordmark.letters}"/><path stroke="${colorOf('never')}" stroke-width="1.5" d="${wordmark.squiggle}"/></g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${paper}"/>${brand}<rect width="18" height="${height}" fill="${color}"/>${parts.join('')}</svg>`;
}

/** Lines that many cards have in common are outlined once. */
const outlined = new Map<string, string>();

function line(text: string, face: Face, size: number, x: number, y: number, color: string): string {
  const key = JSON.stringify([text, face, size, x, y]);
  const outline = outlined.get(key) ?? textOutline(text, face, { x, y, size });
  outlined.set(key, outline);
  return `<path fill="${color}" d="${outline}"/>`;
}

/** The icon of a verdict: its part of the picture that the pages mask a box with. */
function verdictIcon(verdict: Verdict, color: string, x: number, y: number, size: number): string {
  const { picture, place } = iconOf(verdict);
  const colored = picture.replaceAll('#fff', color).replaceAll('#000', colorOf('paper'));
  return `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="0 ${place * 24} 20 20">${colored}</svg>`;
}
