import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseFile } from '../../lab/cases.ts';
import { content, root } from './real.ts';

const programs = content.programs.find(({ guide }) => guide === 'retry');
const text = (name: string) => programs?.files.find((file) => file.name === name)?.text ?? '';

/** The wrapper's table: error code to verdict. */
function tableIn(program: string): Record<string, string> {
  const [, body = ''] = /verdicts[^={]*= \{([^}]*)\}/i.exec(program) ?? [];
  const rows = [...body.matchAll(/"?(\w+)"?: ["'](\w+)["']/g)];
  return Object.fromEntries(rows.map(([, code = '', verdict = '']) => [code, verdict]));
}

const table = tableIn(text('retry.py'));

test('both languages hold the same table', () => {
  expect(Object.keys(table).length).toBeGreaterThan(10);
  expect(tableIn(text('retry.ts'))).toEqual(table);
});

test.each(Object.entries(table))('%s is “%s” in the entries too', (code, verdict) => {
  const found = content.entries.filter(({ signatures }) =>
    signatures.some((item) => [item.code].flat().includes(code)),
  );
  // The one code whose message decides: the wrapper reads Limit and Requested.
  const own = found.filter(({ id }) => id !== 'openai/request-too-large' && !carriers.has(id));
  expect(own.length).toBeGreaterThan(0);
  expect(own.map(({ retry }) => retry.verdict)).toEqual(own.map(() => verdict));
});

test('every code that a status would let pass and an entry stops is in the table', () => {
  const stopped = content.entries
    // The wrapper is for OpenAI's SDKs; codes of other providers never reach it.
    .filter(({ provider }) => provider === 'openai')
    .filter(({ kind, id }) => ['rate_limited', 'quota_exhausted', 'overloaded'].includes(kind) && !carriers.has(id))
    .flatMap(({ signatures }) =>
      signatures.filter(({ surface }) => surface !== 'batch').flatMap(({ code }) => code ?? []),
    )
    .filter((code) => code !== null && !code.includes('.'));
  expect([...new Set(stopped)].filter((code) => !((code ?? '') in table))).toEqual([]);
});

test('a run names a case that exists', () => {
  const missing = programs?.runs.map((run) => caseFile(run.case)).filter((file) => !existsSync(`${root}/${file}`));
  expect(missing).toEqual([]);
});

/** Entries about how an error arrives, whatever its code. */
const carriers = new Set(['openai/background-response-failed', 'openai/response-failed', 'openai/stream-error-event']);
