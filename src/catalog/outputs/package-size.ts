/** What the packed package weighs at most, in kB of 1,000 bytes; a test that packs it holds it to that. */
export const packageSize = {
  packed: 1_500,
  unpacked: 5_700,
  /** `classify` and the rules in a browser's bundle, minified and compressed with brotli. */
  classify: 99,
  /** The same with `lookup`, which brings the summaries of all entries. */
  lookup: 135,
};
