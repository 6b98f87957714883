// npm run new -- openai/<slug>: makes the folder of a new entry, with every field that has to be filled in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { entryId } from '../src/schemas/index.ts';

const [id] = process.argv.slice(2);
const parsed = entryId.safeParse(id);
if (!parsed.success) {
  console.error('usage: npm run new -- openai/<slug>, with a slug of lower-case words joined by hyphens');
  process.exit(2);
}
const folder = `content/errors/${parsed.data}`;
if (existsSync(folder)) {
  console.error(`${folder} exists already; ids are permanent, so choose another or edit that one`);
  process.exit(1);
}
const today = new Date().toISOString().slice(0, 10);
const files: Record<string, string> = {
  'index.mdx': frontMatter(today),
  'samples/http-body.json': '{"error": {"message": "TODO", "type": "TODO", "param": null, "code": "TODO"}}\n',
  'samples/python-repr.txt':
    "openai.BadRequestError: Error code: 400 - {'error': {'message': 'TODO', 'type': 'TODO', 'param': None, 'code': 'TODO'}}\n",
  'samples/node-error.txt':
    "BadRequestError: 400 TODO\n    at async main (file:///app/main.mjs:8:20) {\n  status: 400,\n  code: 'TODO'\n}\n",
  'fixes/todo.py': '# TODO: says in one sentence what it does.\n',
  'fixes/todo.ts': '// TODO: says in one sentence what it does.\n',
  'wire/case.yaml': `summary: TODO
call: responses.create
exchanges:
  - path: /v1/responses
    status: 400
    json: { error: { message: TODO, type: TODO, param: null, code: TODO } }
`,
};
for (const [name, text] of Object.entries(files)) {
  const path = `${folder}/${name}`;
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${folder}/ is ready. Fill it in (CONTRIBUTING.md), then run: npm run check:content -- ${parsed.data}`);

function frontMatter(date: string): string {
  return `---
title: TODO the words that people paste
summary: TODO what happened, and what it means for the next request.
quickFix: TODO the first thing to do.
signature: TODO the message, word for word
aliases: []
area: request
kind: invalid_request
signatures:
  - surface: http
    status: 400
    code: TODO
    message: 'TODO fixed words, {name} for a value, [[a part that may be missing]]'
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
    confirm: TODO where to look, and what you will see there
    evidence: [docs]
fixes:
  - title: TODO
    for: [todo]
    steps: [TODO]
    code:
      - { file: todo.py, wire: case.yaml, prints: TODO }
      - { file: todo.ts, wire: case.yaml, prints: TODO }
    verify: { do: TODO, expect: TODO }
checks:
  - where: Python SDK
    check: TODO
    sdk: { name: openai-python, case: case.yaml, raises: BadRequestError, requests: 1 }
    evidence: [source]
  - where: Node SDK
    check: TODO
    sdk: { name: openai-node, case: case.yaml, raises: BadRequestError, requests: 1 }
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
confusedWith: []
seeAlso: [openai/server-error]
evidence:
  - { id: docs, kind: official-doc, title: TODO, url: 'https://TODO', retrieved: ${date}, says: TODO }
  - { id: source, kind: sdk-source, title: TODO, url: 'https://TODO', retrieved: ${date}, says: TODO }
  - { id: thread, kind: thread, title: TODO, url: 'https://TODO', retrieved: ${date}, says: TODO }
reviewed: ${date}
history:
  - { date: ${date}, change: First version. }
---

## What this error means

TODO

## Why this happens

TODO, citing [a source](#evidence-thread).
`;
}
