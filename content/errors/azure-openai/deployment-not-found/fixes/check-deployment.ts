// Asks each deployment for one token before the program starts, so that a wrong name is found at once and not in production.
import { AzureOpenAI, NotFoundError } from 'openai';

// Names of deployments, not of models; yours are listed in the portal under Deployments.
const deployment = process.env.AZURE_OPENAI_DEPLOYMENT ?? 'gpt-4o';

const client = new AzureOpenAI(); // endpoint, key and API version come from the environment
const unknown = 'DeploymentNotFound';
const ping = { messages: [{ role: 'user' as const, content: 'ping' }], max_completion_tokens: 16 };

// --8<-- [start:core]
async function exists(model: string): Promise<boolean> {
  try {
    await client.chat.completions.create({ model, ...ping });
    return true;
  } catch (error) {
    if (!(error instanceof NotFoundError && error.code === unknown)) throw error;
    console.log(`${new URL(client.baseURL).host} has no deployment called ${model}`);
    return false; // [!code highlight]
  }
}
// --8<-- [end:core]

if (!(await exists(deployment)))
  console.log('not starting: set AZURE_OPENAI_DEPLOYMENT to a name from the list of this resource');
