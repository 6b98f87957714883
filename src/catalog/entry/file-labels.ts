/** Languages of programs, in the order in which they are shown: how readers call them, and Prism. */
export const languages = {
  py: { name: 'Python', prism: 'python' },
  ts: { name: 'TypeScript', prism: 'typescript' },
  go: { name: 'Go', prism: 'go' },
  java: { name: 'Java', prism: 'java' },
  sh: { name: 'Shell', prism: 'bash' },
} as const;

export type Language = keyof typeof languages;

/** The language of a program, by the name of its file. */
export function languageOf(file: string): Language {
  const ending = file.split('.').at(-1) ?? '';
  if (!(ending in languages)) throw new Error(`no language for ${file}`);
  return ending as Language;
}

/** Path of a program of an entry as a text of its own, from the root of the site. */
export function programPath(id: string, file: string): string {
  return `/errors/${id}/${file}.txt`;
}

/** What a sample is, by the name of its file: `curl.http` is “curl with headers”. */
export function sampleLabel(file: string): string {
  const [, name = file, ending = ''] = /^(.*)\.(\w+)$/.exec(file) ?? [];
  const words = name.split('-').map((word) => names[word] ?? word);
  const label = words.join(' ');
  const more = ending === 'http' && !/headers/i.test(label) ? ' with headers' : '';
  return label.charAt(0).toUpperCase() + label.slice(1) + more;
}

/** Words of file names that are written otherwise. */
const names: Record<string, string> = {
  ai: 'AI',
  api: 'API',
  aws: 'AWS',
  cli: 'CLI',
  curl: 'curl',
  dotnet: '.NET',
  go: 'Go',
  html: 'HTML',
  http: 'HTTP',
  java: 'Java',
  json: 'JSON',
  langchain: 'LangChain',
  litellm: 'LiteLLM',
  llm: 'LLM',
  node: 'Node',
  openai: 'OpenAI',
  pydantic: 'Pydantic',
  python: 'Python',
  repr: 'repr()',
  sdk: 'SDK',
  sse: 'SSE',
  tls: 'TLS',
  typescript: 'TypeScript',
  url: 'URL',
  vercel: 'Vercel',
};
