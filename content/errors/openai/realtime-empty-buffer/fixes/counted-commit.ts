// Commits the input audio buffer only when it holds at least 100 ms, counted from what was appended.
// ES module: "type": "module", or name it .mts.
const bytesPerMs = 48; // PCM, 24 kHz, 16 bits, one channel
const least = 100; // ms
type Event = { type: string; audio?: string };

class Microphone {
  #ms = 0;
  readonly #send: (event: Event) => void;

  constructor(send: (event: Event) => void) {
    this.#send = send;
  }

  // --8<-- [start:core]
  append(pcm: Buffer): void {
    this.#send({ type: 'input_audio_buffer.append', audio: pcm.toString('base64') });
    this.#ms += pcm.length / bytesPerMs;
  }

  /** The button was released; turn_detection of the session is null. */
  released(): void {
    const isEnough = this.#ms >= least; // less holds no word
    this.#send({ type: `input_audio_buffer.${isEnough ? 'commit' : 'clear'}` }); // [!code highlight]
    this.#ms = 0;
  }
  // --8<-- [end:core]
}

// In the place of the socket.
let held = 0;
const commits: number[] = [];
const microphone = new Microphone(({ type, audio = '' }) => {
  held += Buffer.from(audio, 'base64').length / bytesPerMs;
  if (type.endsWith('commit')) commits.push(held);
  if (!audio) held = 0;
});
for (const ms of [40, 250]) {
  microphone.append(Buffer.alloc(ms * bytesPerMs));
  microphone.released();
}
console.log(`commits: ${commits.join(', ')}`);
