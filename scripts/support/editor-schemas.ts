import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemaOf, editorSchemas } from '../../src/catalog/outputs/editor-schema.ts';

/** Writes the JSON Schemas for editors into a folder, and gives their file names. */
export function writeEditorSchemas(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return editorSchemas.map(({ name }) => {
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(editorSchemaOf(name), null, 2)}\n`);
    return `${name}.json`;
  });
}
