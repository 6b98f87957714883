// npm run bench -- classifier [--pastes FILE.jsonl ...]: accuracy and speed beside peers, in one run.
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readContent } from '../../src/catalog/reading/read-content.ts';
import { rulesOf } from '../../src/catalog/outputs/rules.ts';
import { compileRules } from '../../src/classifier/index.ts';
import { fromFile, fromSamples, isForeign, type Paste } from './pastes.ts';
import { score, type Answer } from './score.ts';
import { bySize, byRules, median, ofLog, round, time } from './speed.ts';
import { systems } from './systems.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { entries, providers } = readContent(root);
const ruleSet = rulesOf(entries, providers);
const rules = compileRules(ruleSet);
const { values } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { pastes: { type: 'string', multiple: true } },
});
const pastes = values.pastes ? values.pastes.flatMap(fromFile) : fromSamples(entries);
const texts = pastes.map(({ text }) => text);
const known = new Set(entries.map(({ id }) => id));
const groups = [
  { name: 'OpenAI', pastes: pastes.filter((paste) => isForeign(paste) || paste.provider === 'openai') },
  { name: 'other providers', pastes: pastes.filter((paste) => !isForeign(paste) && paste.provider !== 'openai') },
].filter((group) => group.pastes.length > 0);

const all = await systems(entries, rules);
const microseconds = all.map(
  ({ answer }) => answer && median(pastes.map((paste) => time(() => answer(paste)))) * 1_000,
);
const own = microseconds[0] ?? 1;
const compared = all.map(({ name, names, answers }, index) => ({
  name,
  groups: groups.map((group) => {
    const said = answers(group.pastes);
    return {
      name: group.name,
      ...score(group.pastes, said),
      entries: names ? entriesNamed(group.pastes, said) : null,
    };
  }),
  times: microseconds[index] === undefined ? null : round(microseconds[index] / own),
}));

const bundle = await build({
  entryPoints: [`${root}src/classifier/index.ts`],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
const result = {
  measured: new Date().toISOString().slice(0, 10),
  node: process.version,
  pastes: { source: values.pastes ? 'real pastes' : 'samples of the entries', count: pastes.length },
  systems: compared,
  sizes: bySize(texts, rules),
  log: ofLog(10, texts, rules),
  growth: byRules(texts, ruleSet),
  bytes: {
    classifier: brotliCompressSync(bundle.outputFiles[0]?.contents ?? new Uint8Array()).length,
    rules: brotliCompressSync(Buffer.from(JSON.stringify(ruleSet))).length,
  },
};
writeFileSync(`${root}bench/results/classifier.json`, `${JSON.stringify(result, null, 2)}\n`);
for (const { name } of groups) {
  console.log(`\n${name}`);
  console.table(
    compared.map((system) => {
      const { entries: named, name: _, ...counts } = system.groups.find((group) => group.name === name) ?? {};
      return { system: system.name, ...counts, ...named };
    }),
  );
}
console.table(result.sizes);
console.log('10 MB log:', result.log.seconds, 's; growth by rules:', result.growth, '; brotli bytes:', result.bytes);
console.log('written to bench/results/classifier.json, which the page “How the classifier decides” shows');

/** Entries that a system put first: right of those that have one, named of those that have none. */
function entriesNamed(some: Paste[], answers: Answer[]) {
  const rows = some.map((paste, index) => ({ paste, first: answers[index]?.first }));
  const withEntry = rows.filter(
    ({ paste }) => paste.expect === 'identified' && paste.accept.some((id) => known.has(id)),
  );
  // Labels that say “no entry” were written before many entries; these say whose error it is, or that it is none.
  const without = rows.filter(({ paste }) => isForeign(paste) || paste.expect === 'other-provider');
  return {
    first: withEntry.filter(({ paste, first }) => first !== undefined && paste.accept.includes(first)).length,
    withEntry: withEntry.length,
    wronglyNamed: without.filter(
      ({ paste, first }) => first !== undefined && (isForeign(paste) || !first.startsWith(`${paste.provider ?? ''}/`)),
    ).length,
    withoutEntry: without.length,
  };
}
