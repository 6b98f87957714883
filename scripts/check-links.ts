// npm run links [-- --json FILE] [WORD]: asks every address that the content cites whether it is still there. Needs a network.
import { writeFileSync } from 'node:fs';
import { citedLinks } from '../src/catalog/check/cited-links.ts';
import { readContent } from '../src/catalog/reading/read-content.ts';
import { argumentsOf } from './support/arguments.ts';
import { checkLinks, type Outcome } from './support/link-checker.ts';

const { values, positionals } = argumentsOf(
  `usage: npm run links -- [<part of an address or an id>] [--json <file>]

  <part>          asks only the addresses with it, and those that an id with it cites
  --json <file>   writes the answers there`,
  { json: { type: 'string' } },
  1,
);
const { entries, guides, sdks, statuses } = readContent(process.cwd());
const [word = ''] = positionals;
const links = citedLinks([...entries, ...guides, ...sdks, ...statuses]).filter(
  ({ url, citedBy }) => url.includes(word) || citedBy.some((id) => id.includes(word)),
);
console.log(`${String(links.length)} addresses; a host is asked once a second`);

const repository = process.env.REPOSITORY_URL;
const results = await checkLinks(
  links.map(({ url }) => url),
  {
    timeout: 20_000,
    pause: 1_000,
    userAgent: `errata-link-check${repository ? ` (+${repository})` : ''}`,
    told: ({ outcome }) => process.stderr.write(outcome === 'fine' ? '.' : '!'),
  },
);
const report = results.map((result) => ({
  ...result,
  citedBy: links.find(({ url }) => url === result.url)?.citedBy ?? [],
}));

/** What to do about each outcome, worst first. */
const meanings: Record<Outcome, string> = {
  gone: 'Gone: find another source, or say that it is no longer there',
  unreachable: 'No answer: try again on another day',
  moved: 'Moved for good: write the new address',
  refused: 'Refused to a program: open them in a browser',
  fine: '',
};
console.error();
for (const [outcome, meaning] of Object.entries(meanings)) {
  const found = report.filter((result) => result.outcome === outcome);
  console.log(meaning === '' ? `\n${String(found.length)} are as they were` : `\n${String(found.length)} × ${meaning}`);
  if (meaning === '') continue;
  for (const { url, status, to, reason, citedBy } of found)
    console.log(
      `  ${url}${to ? ` -> ${to}` : ''} (${reason ?? `HTTP ${String(status)}`}), cited by ${citedBy.join(', ')}`,
    );
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);

const has = (outcome: Outcome) => report.some((result) => result.outcome === outcome);
const isOffline = report.length > 0 && report.every(({ outcome }) => outcome === 'unreachable');
if (isOffline) console.error('\nNothing could be reached: is there a network?');
// 0: nothing to do. 1: something is gone or has moved. 2: nothing could be asked.
process.exitCode = isOffline ? 2 : has('gone') || has('moved') ? 1 : 0;
