import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readContent } from '../src/catalog/read-content.ts';
import { wireCase, type WireCase } from '../src/schemas/index.ts';

/** A wire case with its id: `openai/<slug>/<case>`, or `general/<case>` for those of `content/cases/`. */
export interface Case {
  id: string;
  wire: WireCase;
}

/**
 * All cases that say what to call, sorted by id.
 *
 * @throws when a case is broken; `npm run check:content` says where
 */
export function readCases(root: string): Case[] {
  const general = readdirSync(`${root}/content/cases`).map((name) => ({
    id: `general/${name}`,
    text: readFileSync(`${root}/content/cases/${name}`, 'utf8'),
  }));
  const ofEntries = readContent(root).entries.flatMap(({ id, wire }) =>
    wire.map(({ name, text }) => ({ id: `${id}/${name}`, text })),
  );
  return [...general, ...ofEntries]
    .map(({ id, text }) => ({ id: id.replace(/\.yaml$/, ''), wire: wireCase.parse(parse(text)) }))
    .filter(({ wire }) => wire.call)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
