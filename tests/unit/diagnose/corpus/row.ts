/** One pasted text and what the first card has to say of it. The texts are our own, in the shapes clients use. */
import type { Certainty } from '@/utils/diagnose/types';
import type { Stage } from '@/utils/guides/errors/stage';
import type { Who } from '@/utils/providers/errors';

/** What pasted it, the text, id of the first cause, stage (null: not told), who can mend it, how sure at most, whose server. */
export type Row = readonly [
  client: string,
  text: string,
  cause: string,
  stage: Stage | null,
  who: Who,
  certainty: Certainty,
  provider: string | null,
];
