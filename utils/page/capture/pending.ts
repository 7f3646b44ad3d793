/** A code that is kept, and not in force yet. */
import type { CodeDraft } from '../../codes/code';
import type { CodeShown } from '../locate/codes/find-code';
import type { ListReading } from './new-row';
import type { FormMemory } from './scene';

export interface Pending {
  shown: CodeShown;
  id: Promise<string | null>;
  draft: CodeDraft;
  form: FormMemory;
  /** The page itself told the last day. */
  isDated: boolean;
  before: ListReading | null;
  pressedAt: number;
  /** When the code was first missed, and whether 确定 was the last thing pressed before. */
  gone: { at: number; byPress: boolean; isVoid: boolean } | null;
  /** What was pressed beside the code says that more is to come: 下一步, 继续. */
  leadsOn: boolean;
  /** More has come, and is not answered yet. */
  isAsked: boolean;
  confirmed: boolean;
  told: { expiresAt?: number; name?: string };
  confirmedAt: number;
}
