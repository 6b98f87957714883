import type { Verdict } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { fixerLabels, verdictLabels } from '../entry/labels.ts';
import { summaryOf } from '../entry/summary.ts';
import { wordmark } from '../entry/wordmark.ts';
import { colorOf, iconOf } from './style.ts';
import { textOutline, textWidth, type Face } from './text-outline.ts';
import { lines, shortened } from './text-lines.ts';

const width = 1200;
const height = 630;
const margin = 80;

/** The card of an entry as SVG: what it is called, what stands on the wire, whether to send it again, who acts. */
export function entryCard(entry: Entry): string {
  const { retry, fixer } = entry;
  const { statuses, codes, exceptions } = summaryOf(entry);
  const wire = [
    ...(statuses.length > 0 ? [`HTTP ${statuses.slice(0, 3).join(', ')}`] : []),
    ...(codes.length > 0 ? codes : exceptions).slice(0, 1),
  ].join(' · ');
  const color = colorOf(retry.verdict);
  const size = 62;
  const title = lines(entry.title, width - 2 * margin, (text) => textWidth(text, 'sans', size));
  return card(color, [
    ...title.map((text, index) => line(text, 'sans', size, margin, 210 + index * 74, colorOf('ink'))),
    line(shortened(wire, 48), 'mono', 30, margin, 208 + title.length * 74, colorOf('soft')),
    `<rect x="0" y="470" width="${width}" height="160" fill="${color}" fill-opacity="0.1"/>`,
    verdictIcon(retry.verdict, color, margin, 523, 54),
    line(verdictLabels[retry.verdict], 'sans', 42, margin + 82, 545, color),
    line(`Who acts: ${fixerLabels[fixer]}`, 'sans', 26, margin + 82, 588, colorOf('soft')),
  ]);
}

/** The card of every page that is not about one error. */
export function siteCard(entries: Entry[]): string {
  const title = ['Which LLM API error is it,', 'and may you send it again?'];
  const verdicts = (Object.keys(verdictLabels) as Verdict[]).map((verdict, index) => {
    const x = margin + Math.floor(index / 4) * 540;
    const y = 425 + (index % 4) * 48;
    const color = colorOf(verdict);
    return verdictIcon(verdict, color, x, y - 23, 28) + line(verdictLabels[verdict], 'sans', 25, x + 42, y, color);
  });
  return card(colorOf('ink'), [
    ...title.map((text, index) => line(text, 'sans', 66, margin, 220 + index * 78, colorOf('ink'))),
    line(`${entries.length} LLM API errors, with evidence`, 'mono', 28, margin, 362, colorOf('soft')),
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
  const { shapes, signs, place } = iconOf(verdict);
  return `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="0 ${place * 24} 20 20"><path fill="${color}" d="${shapes}"/><path fill="none" stroke="${colorOf('paper')}" stroke-width="1.8" d="${signs}"/></svg>`;
}
