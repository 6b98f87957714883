// When a project is refused a model, reads the project's model policy with an admin key and says what stands in the way.
import OpenAI from 'openai';

const client = new OpenAI();

/** One sentence about the policy of the project; needs an admin key, which a project key cannot replace. */
async function explain(project: string, model: string): Promise<string> {
  const admin = new OpenAI({ adminAPIKey: process.env.OPENAI_ADMIN_KEY ?? client.apiKey });
  const policy = await admin.admin.organization.projects.modelPermissions.retrieve(project);
  const listed = policy.model_ids.includes(model);
  const allowed = policy.mode === 'allow_list' ? listed : !listed;
  return `${policy.mode} of ${project} ${allowed ? 'allows' : 'forbids'} ${model}: ${policy.model_ids.join(', ')}`;
}

async function ask(model: string, prompt: string): Promise<string | undefined> {
  try {
    return (await client.responses.create({ model, input: prompt })).output_text;
  } catch (error) {
    if (!(error instanceof OpenAI.PermissionDeniedError)) throw error;
    const project = /proj_\w+/.exec(error.message)?.[0]; // there is no field for it
    if (error.code !== 'model_not_found' || !project) throw error;
    console.log(await explain(project, model));
    return undefined;
  }
}

await ask('gpt-5.4', 'Say hello.');
