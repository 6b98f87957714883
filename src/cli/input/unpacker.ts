import { constants, createGunzip, type Gunzip } from 'node:zlib';

/**
 * Unpacks gzip piece by piece, one member or several, and gives out every byte before the place where it is damaged. Two of them
 * run side by side: what the first one swallows in the piece in which it fails, the second gets byte by byte.
 */
export class Unpacker {
  readonly #ahead = new Member();
  readonly #behind = new Member();

  /** What the next piece holds; `isWhole` is false where something in it is not gzip, and nothing can follow. */
  async push(piece: Uint8Array): Promise<{ unpacked: Uint8Array; isWhole: boolean }> {
    const unpacked = await this.#ahead.push(piece);
    if (unpacked) {
      await this.#behind.push(piece);
      return { unpacked, isWhole: true };
    }
    const rest: Uint8Array[] = [];
    for (let at = 0; at < piece.length; at++) {
      const bytes = await this.#behind.push(piece.subarray(at, at + 1));
      if (!bytes) break;
      rest.push(bytes);
    }
    return { unpacked: Buffer.concat(rest), isWhole: false };
  }

  /** Ends the input. False where it stops in the middle. */
  async end(): Promise<boolean> {
    this.#behind.close();
    return this.#ahead.end();
  }
}

class Member {
  readonly #gunzip: Gunzip = createGunzip({ flush: constants.Z_SYNC_FLUSH });
  #given: Uint8Array[] = [];
  #hasFailed = false;
  /** Zeros behind the last member end it, as tapes and disks fill up with them. */
  #hasEnded = false;

  constructor() {
    this.#gunzip.on('data', (bytes: Uint8Array) => this.#given.push(bytes));
    this.#gunzip.on('error', () => (this.#hasFailed = true));
    this.#gunzip.on('end', () => (this.#hasEnded = true));
  }

  /** What a piece unpacks to; undefined where it cannot be. */
  async push(piece: Uint8Array): Promise<Uint8Array | undefined> {
    await this.#after((done) => this.#gunzip.write(piece, done));
    return this.#hasFailed ? undefined : this.#take();
  }

  /** Whether it may end here. */
  async end(): Promise<boolean> {
    await this.#after(() => this.#gunzip.end());
    return !this.#hasFailed;
  }

  close(): void {
    this.#gunzip.destroy();
  }

  /** Does a step, and waits until it is done or nothing more can be done. */
  async #after(step: (done: () => void) => void): Promise<void> {
    if (this.#hasFailed || this.#hasEnded) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.#gunzip.off('error', done).off('end', done);
        resolve();
      };
      this.#gunzip.on('error', done).on('end', done);
      step(done);
    });
  }

  #take(): Uint8Array {
    const all = this.#given.length === 1 && this.#given[0] ? this.#given[0] : Buffer.concat(this.#given);
    this.#given = [];
    return all;
  }
}
