// Asks the API at start-up whether it knows the key of this process, and says which key that is.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic(); // reads ANTHROPIC_API_KEY

// --8<-- [start:core]
async function checkKey() {
  const key = client.apiKey ?? '';
  const shown = `${key.slice(0, 8)}…${key.slice(-4)} (${key.length} characters)`;
  try {
    await client.models.list({ limit: 1 }); // costs no tokens
    console.log(`accepted: the key ${shown}`);
  } catch (error) {
    if (!(error instanceof Anthropic.AuthenticationError)) throw error;
    console.log(`refused: the key ${shown} is not valid at ${client.baseURL}`);
    process.exit(0); // yours to choose: most services exit with 1 // [!code highlight]
  }
}
// --8<-- [end:core]

await checkKey();
