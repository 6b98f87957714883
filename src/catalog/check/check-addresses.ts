import type { Report } from '../reading/problem.ts';

/** Addresses that prose may link to: another site over https, a page of ours, a source of the same entry. */
const allowed = /^(?:https:\/\/[^/]|\/(?!\/)|#)/;

/** Fields that hold what somebody else wrote, or text that is not Markdown. */
const quoted = new Set(['samples', 'fixFiles', 'wire', 'signature', 'signatures', 'aliases']);

/** Checks every link in Markdown below `item`, the prose of an entry too; fields for an address are held to https by their schema. */
export function checkAddresses(item: object, report: Report): void {
  for (const [path, text] of textsIn(item)) {
    const prose = text.replaceAll(/^(```+)[^]*?^\1$|(`+)[^]*?\2/gm, '');
    for (const { groups } of prose.matchAll(link)) {
      const address = groups?.inline ?? groups?.reference ?? groups?.bare ?? '';
      if (!allowed.test(address))
        report(
          path,
          `links that begin with https://, / or #; “${address}” does not`,
          '[what it says](https://example.com/page)',
        );
    }
  }
}

/** `[text](address)`, `[name]: address` and `<address>`. */
const link =
  /\]\(\s*<?(?<inline>[^)\s>]*)|^\s{0,3}\[[^\]]+\]:\s*<?(?<reference>[^\s>]+)|<(?<bare>[a-z][a-z0-9+.-]*:[^\s>]*)>/gim;

function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, child]) =>
    path === '' && quoted.has(key) ? [] : textsIn(child, path ? `${path}.${key}` : key),
  );
}
