/** One sign of a cause in the text: a published code, or words. */
import { type Stage, stageOfKind } from '../../guides/errors/stage';
import type { LoginError } from '../../providers/errors';
import type { Voice } from '../data/wording';

export interface Sign {
  error: LoginError;
  /** As published; null for words. */
  token: string | null;
  voice: Voice | 'code';
  /** Range in the readable text. */
  start: number;
  end: number;
  /** False when it was misread, abbreviated, or runs on into other letters. */
  clean: boolean;
  /** A published short form of a reason (`DT:SPM`). */
  published?: true;
  /** Gives way to anything more telling. */
  weak: boolean;
  /** A server's own answer to a login, or as good as one. */
  answer: boolean;
  /** Read as another provider means it: never certain. */
  adapted?: true;
  /** False when only the number of the answer says on which side it is. */
  sideSure: boolean;
}

export const stageOf = (error: LoginError): Stage | null => error.stage ?? stageOfKind(error.kind);
