import type { Verdict } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { fixerLabels, verdictLabels } from '../entry/labels.ts';
import { summaryOf } from '../entry/summary.ts';
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
    line(verdictLabels[retry.verdict].answer, 'sans', 42, margin + 82, 545, color),
    line(`Who acts: ${fixerLabels[fixer]}`, 'sans', 26, margin + 82, 588, colorOf('soft')),
  ]);
}

/** The card of every page that is not about one error. */
export function siteCard(entries: Entry[]): string {
  const title = ['Which LLM API error is it,', 'and may you send it again?'];
  const verdicts = (Object.keys(verdictLabels) as Verdict[]).map((verdict, index) => {
    const x = margin + (index % 4) * 280;
    const y = 505 + Math.floor(index / 4) * 62;
    const color = colorOf(verdict);
    return (
      verdictIcon(verdict, color, x, y - 21, 26) + line(verdictLabels[verdict].short, 'sans', 23, x + 38, y, color)
    );
  });
  return card(colorOf('ink'), [
    ...title.map((text, index) => line(text, 'sans', 76, margin, 250 + index * 90, colorOf('ink'))),
    line(`${entries.length} LLM API errors, with evidence`, 'mono', 30, margin, 410, colorOf('soft')),
    ...verdicts,
  ]);
}

function card(color: string, parts: string[]): string {
  const paper = colorOf('paper');
  const brand = `<g transform="translate(${margin} 62) scale(1.6)"><rect width="32" height="32" rx="6" fill="${colorOf('ink')}"/><path d="M9 8h14M9 16h10M9 24h14" stroke="${paper}" stroke-width="3"/><circle cx="24" cy="16" r="2.4" fill="#f0b45c"/></g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${paper}"/>${brand}${line('Errata', 'sans', 36, margin + 72, 100, colorOf('ink'))}<rect width="18" height="${height}" fill="${color}"/>${parts.join('')}</svg>`;
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
  const { path, place } = iconOf(verdict);
  return `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="0 ${place * 20} 16 16"><path fill="none" stroke="${color}" stroke-width="2" d="${path}"/></svg>`;
}
