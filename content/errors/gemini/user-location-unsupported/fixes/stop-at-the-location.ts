// Stops when Google refuses the place that the requests come from. Trying again from there changes nothing.
// Runs as an ES module.
import { ApiError, GoogleGenAI } from '@google/genai';

const model = 'gemini-3.8-flash';
const ai = new GoogleGenAI({});

/** Another way out ends it, or billing where only the free tier is missing. */
class LocationRefused extends Error {}

async function ask(contents: string): Promise<string | undefined> {
  // --8<-- [start:core]
  try {
    return (await ai.models.generateContent({ model, contents })).text;
  } catch (error) {
    // FAILED_PRECONDITION has other meanings, so the sentence decides.
    if (error instanceof ApiError && /User location is not supported/.test(error.message))
      throw new LocationRefused('stop: this address is refused', { cause: error }); // [!code highlight]
    throw error;
  }
  // --8<-- [end:core]
}

try {
  await ask('ping');
} catch (error) {
  if (!(error instanceof LocationRefused)) throw error;
  // Take the worker out of service and tell who runs the network: server, VPN, proxy or edge function.
  console.log(error.message);
}
