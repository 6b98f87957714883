import type { BodyReader } from './body.ts';
import { readAnthropic } from './anthropic.ts';
import { readAws } from './aws.ts';
import { readAzure } from './azure.ts';
import { readFlat } from './flat.ts';
import { readGoogle } from './google.ts';
import { readOpenai } from './openai.ts';
import { readProblem } from './problem.ts';
import { readMessage } from './message.ts';
import { readString } from './string.ts';
import { readValidation } from './validation.ts';

/** The readers of error bodies; the first that knows the shape reads it, so the particular ones stand before the general ones. */
export const bodyReaders: BodyReader[] = [
  readFlat,
  readGoogle,
  readAws,
  readProblem,
  readAnthropic,
  readAzure,
  readString,
  readOpenai,
  readValidation,
  readMessage,
];
