import { extname } from 'node:path';
import { providerOfCase } from '../src/catalog/observed/lab-cases.ts';
import type { Content } from '../src/catalog/reading/read-content.ts';
import { caseFile } from './cases.ts';
import type { ProgramRun } from './programs.ts';
import { sdkFor } from './sdks.ts';

/** All programs of the content with what each is run against: the fixes of the entries and the programs of the guides. */
export function programsIn(content: Pick<Content, 'entries' | 'programs' | 'sdks'>): ProgramRun[] {
  const fixes = content.entries.flatMap(({ id, provider, fixes: all, fixFiles }) =>
    all.flatMap((fix) =>
      fix.code.map(({ file, wire, prints, notRun }) => ({
        text: fixFiles.find(({ name }) => name === file)?.text ?? '',
        name: `${id}/${file}`,
        file: `content/errors/${id}/fixes/${file}`,
        provider,
        wire: wire && `content/errors/${id}/wire/${wire}`,
        prints,
        notRun,
      })),
    ),
  );
  const ofGuides = content.programs.flatMap(({ guide, files, runs }) => {
    // A guide's own cases name no provider; its others do.
    const provider = runs.map((run) => providerOfCase(run.case)).find((id) => id !== undefined) ?? '';
    return files
      .filter(({ name }) => name.startsWith('use.'))
      .flatMap(({ name, text }) =>
        runs.map(({ call, case: id, prints, requests, waits }) => ({
          text,
          name: `guides/${guide}/${name} ${call} ${id}`,
          file: `content/guides/${guide}/${name}`,
          provider,
          args: [call],
          wire: caseFile(id),
          prints,
          requests,
          waits,
        })),
      );
  });
  return [...fixes, ...ofGuides].map(({ text, ...program }) => ({
    ...program,
    sdk: sdkFor(extname(program.file), program.provider, content.sdks, text),
  }));
}
