// When a project is refused a model, reads the project's model policy with an admin key and says what stands in the way.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const client = new OpenAI();

/** One sentence about the policy of the project; needs an admin key, which a project key cannot replace. */
async function explain(project: string, model: string): Promise<string> {
  const admin = new OpenAI({ adminAPIKey: process.env['OPENAI_ADMIN_KEY'] ?? client.apiKey });
  const policy = await admin.admin.organization.projects.modelPermissions.retrieve(project);
  const listed = policy.model_ids.includes(model);
  const allowed = policy.mode === 'allow_list' ? listed : !listed;
  return `${policy.mode} of ${project} ${allowed ? 'allows' : 'forbids'} ${model}: ${policy.model_ids.join(', ')}`;
}

async function ask(model: string, input: string): Promise<string | undefined> {
  // --8<-- [start:core]
  try {
    return (await client.responses.create({ model, input })).output_text;
  } catch (error) {
    if (!(error instanceof OpenAI.PermissionDeniedError)) throw error;
    const project = /proj_\w+/.exec(error.message)?.[0]; // no field has it
    if (error.code !== 'model_not_found' || !project) throw error; // another 403
    console.log(await explain(project, model)); // [!code highlight]
    return undefined; // no retry: somebody has to change the project's model list
  }
  // --8<-- [end:core]
}

await ask('gpt-5.4', 'Say hello.');
