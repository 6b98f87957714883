// Ends a conversation that monitoring stopped, and keeps what the reviewer needs.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

interface Misalignment {
  error_type?: string | null;
  detailed_explanation?: string | null;
  review_target?: string | null;
  steer?: { message: string } | null;
}

const client = new OpenAI();

/** No further action of this conversation; a person has to review it. */
class Stopped extends Error {
  readonly details: Misalignment;
  constructor(details: Misalignment) {
    super(details.error_type ?? 'no type given');
    this.details = details;
  }
}

// --8<-- [start:core]
async function step(conversation: string, input: string): Promise<string> {
  try {
    const response = await client.responses.create({ model: 'gpt-5.4', conversation, input });
    return response.output_text;
  } catch (error) {
    const isOurs = error instanceof OpenAI.APIError && error.code === 'misalignment_policy_violation';
    if (!isOurs) throw error;
    const { misalignment } = error.error as { misalignment?: Misalignment }; // [!code highlight]
    throw new Stopped(misalignment ?? {});
  }
}
// --8<-- [end:core]

try {
  console.log(await step('conv_0c61f1a2b3c4d5e6f7a8b9c0', 'Send the report to the customer.'));
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.log(`stopped: ${error.message}; continue with: ${error.details.steer?.message ?? 'a review'}`);
}
