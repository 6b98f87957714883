import { readFileSync } from 'node:fs';
import { list, parse, type Root } from 'postcss';
import type { Verdict } from '../../schemas/index.ts';

const tokens = sheet('tokens.css');
const verdicts = sheet('verdict.css');

/**
 * A color of tokens.css, as it is on light paper.
 *
 * @throws Error where there is no such token, or where it is not one color for light and one for dark
 */
export function colorOf(token: string): string {
  const value = declared(tokens, `--${token}`);
  const [light, dark] = value?.startsWith('light-dark(') ? list.comma(value.slice('light-dark('.length, -1)) : [];
  if (light === undefined || dark === undefined) throw new Error(`tokens.css has no color ${token}`);
  return light;
}

/**
 * The icon of a verdict: the shapes and the signs of all of them, of which the pages make a mask, and which one it is.
 *
 * @throws Error where verdict.css has none
 */
export function iconOf(verdict: Verdict): { shapes: string; signs: string; place: number } {
  const [shapes, signs] = [...(declared(verdicts, 'mask') ?? '').matchAll(/ d='([^']+)'/g)].map(([, path]) => path);
  const place = declared(verdicts, '--n', `.${verdict}`);
  if (shapes === undefined || signs === undefined || place === undefined)
    throw new Error(`verdict.css has no icon for ${verdict}`);
  return { shapes, signs, place: Number(place) };
}

/** The value of the first declaration of a property, in any rule or in those of one selector. */
function declared(root: Root, property: string, selector?: string): string | undefined {
  let value: string | undefined;
  root.walkRules((rule) => {
    if (selector !== undefined && rule.selector !== selector) return;
    rule.walkDecls(property, (declaration) => {
      value ??= declaration.value;
    });
  });
  return value;
}

function sheet(name: string): Root {
  return parse(readFileSync(new URL(`../../styles/${name}`, import.meta.url), 'utf8'));
}
