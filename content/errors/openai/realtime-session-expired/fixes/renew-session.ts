// Opens a new Realtime session before the old one expires, and tells it what was said.
// ES module: "type": "module", or name it .mts.
import { setTimeout } from 'node:timers/promises';

interface Session {
  begin: (summary: string) => void; // session.update and one item with the summary
  created: () => Promise<{ expires_at: number }>;
  run: (until: number) => Promise<boolean>; // true when the caller hung up
  close: () => void;
}

const margin = 120; // seconds before the end; yours to choose

// --8<-- [start:core]
async function talk(connect: () => Session, summaryOf: (session: Session) => Promise<string>) {
  for (let summary: string | undefined = ''; summary !== undefined; ) {
    const session = connect();
    session.begin(summary);
    const { expires_at: end } = await session.created();
    const ended = await session.run(end - margin);
    summary = ended ? undefined : await summaryOf(session); // [!code highlight]
    session.close();
  }
}
// --8<-- [end:core]

// In the place of a wrapper around the socket.
let count = 0;
const standIn = (): Session => {
  const number = (count += 1);
  return {
    begin: (summary) => summary && console.log(`session ${number} begins with: ${summary}`),
    created: async () => ({ expires_at: Date.now() / 1000 + margin + 0.1 }),
    run: async (until) => setTimeout(Math.max(0, until * 1000 - Date.now()), number === 2),
    close: () => undefined,
  };
};

await talk(standIn, async () => 'Node 7 is full.'); // from the transcripts, by a text model
