// Truncates an answer where the listener stopped hearing it, never after its end.
// ES module: "type": "module", or name it .mts.
const bytesPerMs = 48; // PCM, 24 kHz, 16 bits

class Playback {
  item_id = '';
  received = 0;
  played = 0;

  onDelta(item_id: string, audio: Buffer): void {
    if (item_id !== this.item_id) Object.assign(this, { item_id, received: 0, played: 0 });
    this.received += audio.length / bytesPerMs;
  }

  // --8<-- [start:core]
  /** The event to send when the listener speaks; undefined where there is nothing to cut. */
  interrupted() {
    const { item_id, played, received } = this;
    if (played <= 0 || played >= received) return undefined;
    const audio_end_ms = Math.floor(Math.min(played, received)); // [!code highlight]
    return { type: 'conversation.item.truncate', item_id, content_index: 0, audio_end_ms };
  }
  // --8<-- [end:core]
}

const playback = new Playback();
playback.onDelta('item_1', Buffer.alloc(2_000 * bytesPerMs));
playback.played = 2_000; // heard to the end
if (playback.interrupted()) throw new Error('nothing is left to cut');
playback.onDelta('item_2', Buffer.alloc(1_500 * bytesPerMs));
playback.played = 600;
const event = playback.interrupted();
console.log(`truncate ${event?.item_id} at ${event?.audio_end_ms}`);
