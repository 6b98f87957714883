import { spawnSync } from 'node:child_process';
import type { SdkId } from '../src/schemas/index.ts';

/** What the laboratory must know of an SDK. */
interface LabSdk {
  /** Names the script of `lab/runners/` that installs and runs it. */
  kind: keyof typeof commands;
  /** The package of the SDK, then others whose versions are worth telling. */
  packages: [string, ...string[]];
  /** Other ways to make a call that its runner knows. */
  modes: string[];
}

export const sdks: Record<SdkId, LabSdk> = {
  'openai-python': { kind: 'python', packages: ['openai', 'httpx2', 'pydantic'], modes: ['async', 'helper'] },
  'openai-node': { kind: 'node', packages: ['openai'], modes: ['helper'] },
  'openai-go': { kind: 'go', packages: ['github.com/openai/openai-go/v3', 'github.com/tidwall/gjson'], modes: [] },
  'openai-java': { kind: 'java', packages: ['openai-java', 'okhttp', 'jackson-databind'], modes: [] },
  litellm: { kind: 'python', packages: ['litellm', 'openai', 'httpx'], modes: [] },
  'langchain-openai': { kind: 'python', packages: ['langchain-openai', 'langchain-core', 'openai'], modes: [] },
  'vercel-ai': { kind: 'node', packages: ['ai', '@ai-sdk/openai'], modes: [] },
};

/** Commands that a kind of SDK needs on the machine. */
const commands = { python: ['python3'], node: ['node', 'npm'], go: ['go'], java: ['java', 'javac', 'mvn'] };

/** The command that is missing on this machine for an SDK, if one is. */
export function missing(sdk: SdkId): string | undefined {
  return commands[sdks[sdk].kind].find((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
}

/** The command line that does something with an SDK; the scripts say what they can. */
export function runnerCommand(
  root: string,
  sdk: SdkId,
  action: 'install' | 'run' | 'version' | 'pin',
): [script: string, args: string[]] {
  const { kind, packages } = sdks[sdk];
  const folders = [`${root}/lab/runners/${sdk}`, `${root}/lab/.work/${sdk}`];
  return [`${root}/lab/runners/${kind}.sh`, [action, ...folders, ...packages]];
}
