import { expectTypeOf, test } from 'vitest';
import type { EntrySummary } from '../../src/package/entry-summary.ts';
import type { SearchedEntry as OfSchema } from '../../src/schemas/index.ts';

// Vitest compiles this away; the check of types in `npm test` is what fails.
test('the summary in the types of the package is that of the schema', () => {
  expectTypeOf<EntrySummary>().toEqualTypeOf<OfSchema>();
});
