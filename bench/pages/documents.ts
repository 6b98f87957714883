import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import type { Entry } from '../../src/catalog/entry/entry.ts';
import type { Document } from './systems.ts';

/**
 * As many documents as asked for: the entries, then copies of them under slugs of their own.
 *
 * @param markdown the text of an entry, by its id
 */
export function documentsOf(entries: Entry[], count: number, markdown: (id: string) => string): Document[] {
  return Array.from({ length: count }, (_, index) => {
    const entry = entries[index % entries.length];
    if (!entry) throw new Error('no entries');
    const copy = copyOf(index, entries);
    const title = titleOf(entry.title, copy);
    // The peers' pages stand one folder higher.
    const text = markdown(entry.id).replaceAll(/\]\(\/errors\/[a-z0-9-]+\/([a-z0-9-]+)\/?/g, '](/errors/$1');
    return { slug: slugOf(entry.id, copy), title, summary: entry.summary, markdown: text };
  });
}

/**
 * What our own site builds the same documents from, by path below its root: folders of the copies, and the status files, which
 * have to lead to them. Relations lead to the copies of the same round; the wire cases of copies name no call, because the
 * laboratory never ran them.
 *
 * @param root folder that holds `content/`
 */
export function contentOf(root: string, entries: Entry[], count: number): Record<string, string> {
  const source = (file: string) => readFileSync(join(root, 'content/errors', file), 'utf8');
  const statuses = join(root, 'content/statuses');
  return {
    ...foldersOf(entries, count, source),
    ...Object.fromEntries(
      readdirSync(statuses).map((name) => [
        `content/statuses/${name}`,
        withCopies(readFileSync(join(statuses, name), 'utf8'), entries, count),
      ]),
    ),
  };
}

function foldersOf(entries: Entry[], count: number, source: (file: string) => string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: Math.max(0, count - entries.length) }, (_, index) => index + entries.length).flatMap(
      (index) => {
        const entry = entries[index % entries.length];
        if (!entry) return [];
        const copy = copyOf(index, entries);
        const rename = (id: string) => (copy < timesOf(id, entries, count) ? idOf(id, copy) : id);
        const folder = `content/errors/${idOf(entry.id, copy)}`;
        return [
          [`${folder}/index.mdx`, asCopy(source(`${entry.id}/index.mdx`), copy, rename)],
          ...entry.samples.map(({ name, text }) => [`${folder}/samples/${name}`, text]),
          // With the marks around their core, which what was read has lost.
          ...entry.fixFiles.map(({ name }) => [`${folder}/fixes/${name}`, source(`${entry.id}/fixes/${name}`)]),
          ...entry.wire.map(({ name, text }) => [`${folder}/wire/${name}`, text.replace(/^call: .*\n/m, '')]),
        ];
      },
    ),
  ) as Record<string, string>;
}

/** A status file that names the copies beside each entry it leads to. */
function withCopies(status: string, entries: Entry[], count: number): string {
  const data = load(status) as { next?: { values?: { to?: string[] }[] }[] };
  for (const { values = [] } of data.next ?? [])
    for (const value of values)
      if (value.to)
        value.to = value.to.flatMap((id) =>
          Array.from({ length: timesOf(id, entries, count) }, (_, copy) => idOf(id, copy)),
        );
  return dump(data, { noRefs: true });
}

/** How often an entry stands among so many documents, copies included. */
function timesOf(id: string, entries: Entry[], count: number): number {
  const place = entries.findIndex((entry) => entry.id === id);
  return place === -1 ? 1 : Math.ceil((count - place) / entries.length);
}

function copyOf(index: number, entries: Entry[]): number {
  return Math.floor(index / entries.length);
}

function idOf(id: string, copy: number): string {
  return `${id.slice(0, id.indexOf('/'))}/${slugOf(id, copy)}`;
}

function slugOf(id: string, copy: number): string {
  const slug = id.slice(id.indexOf('/') + 1);
  return copy === 0 ? slug : `${slug}-${String(copy)}`;
}

/** A title of its own, and so a picture of its own for each copy. */
function titleOf(title: string, copy: number): string {
  return copy === 0 ? title : `${title.slice(0, 64)} ${String(copy)}`;
}

interface FrontMatter {
  title: string;
  signatures: { message?: string | string[] | null }[];
  confusedWith?: { id: string }[];
  leadsTo?: string[];
  seeAlso?: string[];
  checks?: { sdk?: unknown }[];
}

function asCopy(text: string, copy: number, rename: (id: string) => string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const data = load(head) as FrontMatter;
  data.title = titleOf(data.title, copy);
  // A text that fits eight entries alike is none of them, and the home page needs one that is told.
  const own = (message: string) => `${message} in copy ${String(copy)}`;
  for (const signature of data.signatures)
    if (signature.message)
      signature.message = Array.isArray(signature.message) ? signature.message.map(own) : own(signature.message);
  for (const other of data.confusedWith ?? []) other.id = rename(other.id);
  if (data.leadsTo) data.leadsTo = data.leadsTo.map(rename);
  if (data.seeAlso) data.seeAlso = data.seeAlso.map(rename);
  for (const check of data.checks ?? []) delete check.sdk;
  return `---\n${dump(data, { noRefs: true })}---\n${body}`;
}
