import { dump } from 'js-yaml';
import type { Depth } from '../../src/schemas/index.ts';
import { coreMarks } from '../../src/catalog/entry/program.ts';
import type { Shape } from './provider-shape.ts';

/**
 * The files of a new entry by path below its folder, with `TODO` for every word that somebody has to find out.
 *
 * @param today `YYYY-MM-DD`
 */
export function entrySkeleton(shape: Shape & { module: string }, depth: Depth, today: string): Record<string, string> {
  const { body, headers, module, path, call } = shape;
  const json = JSON.stringify(body);
  const head = Object.entries({ 'content-type': 'application/json', ...headers }).map((line) => line.join(': '));
  const exchange = { path, status: 400, ...(headers && { headers }), json: body };
  return {
    'index.mdx': frontMatter(shape, depth, today),
    'samples/http-body.json': `${json}\n`,
    ...(depth === 'whole' && { 'samples/curl-with-headers.http': `HTTP/2 400\n${head.join('\n')}\n\n${json}\n` }),
    'samples/python-traceback.txt': `Traceback (most recent call last):\n  File "/app/main.py", line 8, in <module>\n${module}.TODO: Error code: 400 - ${pythonOf(json)}\n`,
    'fixes/todo.py': program('#'),
    'fixes/todo.ts': program('//'),
    'wire/case.yaml': `# yaml-language-server: $schema=../../../../../.schemas/wire-case.json\n${dump({ summary: 'TODO', ...(call && { call }), exchanges: [exchange] }, { lineWidth: -1 })}`,
  };
}

/** A program with its core marked, six lines of it. */
function program(comment: '#' | '//'): string {
  const { start, end, highlight } = coreMarks;
  const core = ['TODO', 'TODO', 'TODO', `TODO  ${highlight}`, 'TODO', 'TODO'];
  return ['// TODO: says in one sentence what it does.', start, ...core, end, ''].join('\n').replaceAll('//', comment);
}

/** JSON as Python prints it. */
function pythonOf(json: string): string {
  return json
    .replaceAll('"', "'")
    .replaceAll('null', 'None')
    .replaceAll(/[:,](?=\S)/g, '$& ');
}

function frontMatter({ word }: Shape, depth: Depth, date: string): string {
  const whole = (text: string) => (depth === 'whole' ? text : '');
  return `---
title: TODO the words that people paste
summary: TODO what happened, and what it means for the next request.
quickFix: TODO the first thing to do.
signature: TODO the message, word for word
aliases: []
area: request
kind: invalid_request
${depth === 'brief' ? 'depth: brief\nmet: seldom\n' : ''}signatures:
  - surface: http
    status: 400
${word ? `    ${word}: TODO\n` : ''}    message: 'TODO fixed words, {name} for a value, [[a part that may be missing]]'
    evidence: [docs]
retry:
  verdict: change
  sameRequest: false
  basis: documented
  evidence: [docs]
fixer: you
billed:
  answer: unknown
causes:
  - id: todo
    title: TODO
    detail: TODO
    confirm: TODO where to look, and what you will see there.
    evidence: [docs]
fixes:
  - title: TODO
    for: [todo]
    steps: [TODO]
    code:
      - { file: todo.py, wire: case.yaml, prints: TODO }
      - { file: todo.ts, wire: case.yaml, prints: TODO }
    verify: { do: TODO, expect: TODO }
${whole(`checks:
  # Once the laboratory has played the case: sdk: { name: …, case: case.yaml, raises: …, requests: 1 }
  - where: Python SDK
    check: TODO
    evidence: [source]
  - where: Node SDK
    check: TODO
    evidence: [source]
steps:
  - { do: TODO, expect: TODO, otherwise: TODO }
  - { do: TODO, expect: TODO, otherwise: TODO }
prevention: [TODO]
deadEnds: []
faq:
  - { q: TODO what to check first, a: TODO }
  - { q: TODO can I ignore it, a: TODO }
  - { q: TODO is there one fix, a: TODO }
  - { q: TODO how do I know it worked, a: TODO }
`)}confusedWith: []
seeAlso: []
evidence:
  - { id: docs, kind: official-doc, title: TODO, url: 'https://TODO', retrieved: ${date}, says: TODO }
${whole(`  - { id: source, kind: sdk-source, title: TODO, url: 'https://TODO', retrieved: ${date}, says: TODO }
`)}  - { id: thread, kind: thread, title: TODO, url: 'https://TODO', retrieved: ${date}, says: TODO }
reviewed: ${date}
history:
  - { date: ${date}, change: First version. }
---

## What this error means

TODO, citing [a source](#evidence-thread).
${whole(`
## Why this happens

TODO, citing [a source](#evidence-thread).
`)}`;
}
