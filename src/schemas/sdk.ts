/** SDKs that the laboratory runs, by the id that names their folder in `lab/runners/` and their file of observations. */
export const sdkIds = [
  'openai-python',
  'openai-node',
  'openai-go',
  'openai-java',
  'litellm',
  'langchain-openai',
  'vercel-ai',
] as const;

export type SdkId = (typeof sdkIds)[number];
