import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../src/catalog/check/check-content.ts';
import { formatProblems } from '../src/catalog/reading/problem.ts';
import { gatedContent } from './gated-content.ts';

/** Stops a build on broken content, and warns of it in `dev`; Astro itself takes an empty collection for a warning. */
export function contentGate(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'errata:content-gate',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config, logger }) => {
        const content = gatedContent(fileURLToPath(config.root));
        const problems = [...content.problems, ...checkContent(content)];
        if (problems.length === 0) return;
        logger.error(`content/ has ${String(problems.length)} problem(s)\n\n${formatProblems(problems)}\n`);
        if (isBuild) process.exit(1);
      },
    },
  };
}
