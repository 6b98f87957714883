import { writeFileSync } from 'node:fs';

/** What a run of the laboratory found; it prints lines as they come and the failures at the end. */
export class LabReport {
  passed = 0;
  readonly #failures: string[] = [];

  /** Something that the reader should know and that is no failure. */
  notice(text: string): void {
    this.progress(`- ${text}\n`);
  }

  fail(text: string): void {
    this.#failures.push(text);
  }

  /** One line that is written over on a terminal; elsewhere only whole lines are printed. */
  progress(line: string): void {
    if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${line}`);
    else if (line.endsWith('\n')) process.stdout.write(line);
  }

  /**
   * Prints the failures and the totals.
   *
   * @param file where to write the totals as JSON
   * @returns the exit code
   */
  end(file: string | undefined): number {
    for (const failure of this.#failures) console.error(`\n✗ ${failure}`);
    console.log(`\nlaboratory: ${String(this.passed)} passed, ${String(this.#failures.length)} failed`);
    if (file) writeFileSync(file, JSON.stringify({ passed: this.passed, failed: this.#failures.length }));
    return this.#failures.length === 0 ? 0 : 1;
  }
}

/** Ids in one line: the first few, and how many more. */
export function listed(ids: string[]): string {
  const shown = ids.slice(0, 5);
  const more = ids.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
