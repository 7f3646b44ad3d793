import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GuideId } from '@/utils/messages';
import type { FailedLogin } from '@/utils/popup/advice';
import type { HandoverControl } from './use-handover';

/** What the parts of the popup can set going. */
export interface Desk {
  /** Reads the stored codes anew. */
  refresh: () => Promise<void>;
  /** `codeId`: the code to be made anew. */
  start: (guide: GuideId, codeId?: string) => Promise<void>;
  /** Opens the diagnosis, of one failed login if given. */
  diagnose: (about?: FailedLogin) => void;
  /** Opens the way of this code into clients that no page leads to. */
  others: (codeId: string) => void;
  handover: HandoverControl;
  /** Hosts a link may lead to. */
  linkable: readonly string[];
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk');
  return desk;
}
