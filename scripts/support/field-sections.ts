import { format } from 'prettier';
import { entry, provider, sdk, status, wireCase } from '../../src/schemas/index.ts';
import { fieldList } from './field-list.ts';

/** Files that people write by hand, by the name that the mark of their section has. */
const schemas = { entry, wireCase, provider, sdk, status };

/**
 * A Markdown text with its lists of fields as the schemas say them now. A list stands between `<!-- fields: NAME -->` and
 * `<!-- end of fields -->`.
 *
 * @throws Error for a name that is no schema, and where a schema has no section
 */
export async function withFields(markdown: string): Promise<string> {
  const unused = new Set(Object.keys(schemas));
  const pieces = await Promise.all(
    markdown.split(/(?<=<!-- end of fields -->)/).map(async (piece) => {
      const [, before, name = ''] = /^([^]*<!-- fields: (\w+) -->)/.exec(piece) ?? [];
      if (before === undefined) return piece;
      if (!isSchema(name)) throw new Error(`no schema ${name}: there are ${Object.keys(schemas).join(', ')}`);
      unused.delete(name);
      const list = await format(fieldList(schemas[name]), { parser: 'markdown', proseWrap: 'always', printWidth: 128 });
      return `${before}\n\n${list}\n<!-- end of fields -->`;
    }),
  );
  if (unused.size > 0) throw new Error(`no section <!-- fields: ${[...unused].join(', ')} -->`);
  return pieces.join('');
}

function isSchema(name: string): name is keyof typeof schemas {
  return Object.hasOwn(schemas, name);
}
