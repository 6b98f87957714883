import { parse } from 'yaml';
import type { Content } from '../src/catalog/read-content.ts';
import { wireCase, type WireCase } from '../src/schemas/index.ts';

/** A wire case with its id: `openai/<slug>/<case>`, or `general/<case>` for those of `content/cases/`. */
export interface Case {
  id: string;
  wire: WireCase;
}

/** All cases that say what to call, sorted by id. */
export function casesIn(content: Content): Case[] {
  const ofEntries = content.entries.flatMap(({ id, wire }) =>
    wire.map(({ name, text }) => ({
      id: `${id}/${name.replace(/\.yaml$/, '')}`,
      wire: wireCase.parse(parse(text)),
    })),
  );
  return [...content.cases.map(({ id, ...wire }) => ({ id, wire })), ...ofEntries]
    .filter(({ wire }) => wire.call)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
