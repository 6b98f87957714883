import type { Catalogue } from '../../src/cli/catalogue.ts';

/** What the built package brings with it, for esbuild to put in the place of the names that `src/package/classify.ts` declares. */
export function packedData({ rules, entries, site }: Catalogue): Record<string, string> {
  return {
    packedRules: JSON.stringify(rules),
    // Apart, so that nothing stands twice: what every answer tells of its entry, and what only `lookup` does.
    packedKnown: JSON.stringify(entries.map(({ id, fixer, billed, quickFix }) => ({ id, fixer, billed, quickFix }))),
    packedEntries: JSON.stringify(entries.map(({ id: _, fixer: __, billed: ___, quickFix: ____, ...rest }) => rest)),
    packedSite: site === undefined ? 'undefined' : JSON.stringify(site),
  };
}
