// npm run schemas: writes a JSON Schema of every file in content/ to .schemas/, where editors look (.vscode/settings.json).
import { argumentsOf } from './support/arguments.ts';
import { writeEditorSchemas } from './support/editor-schemas.ts';

argumentsOf('usage: npm run schemas', {}, 0);
console.log(`.schemas/: ${writeEditorSchemas('.schemas').join(', ')}`);
