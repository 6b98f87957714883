/** One kind of secret. */
export interface SecretKind {
  /**
   * Group 1 tells the kind and stays, with the group `open` or `quote` after it; the rest is masked. A group `before`, looked at backwards, is masked instead where it is there.
   * Each pattern is linear: what it has scanned without success is short, or is not scanned again.
   */
  pattern: RegExp;
  /** What every text with such a secret contains. */
  sign?: string;
  isSecret?: (value: string, match: RegExpExecArray) => boolean;
}
