import type { EntryData } from '../../schemas/index.ts';
import type { Program } from './program.ts';

/** A text file of an entry's folder. */
export interface ContentFile {
  /** File name without the folder. */
  name: string;
  text: string;
}

/** One error: front matter, prose and the files of its folder. */
export interface Entry extends EntryData {
  /** `<provider>/<slug>`, from the folder path. */
  id: string;
  provider: string;
  /** MDX after the front matter. */
  body: string;
  samples: ContentFile[];
  fixFiles: Program[];
  wire: ContentFile[];
}
