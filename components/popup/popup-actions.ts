import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FailedLogin } from '@/utils/popup/advice';
import type { GuideControl } from './use-guide';
import type { HandoverControl } from './use-handover';

/** What the parts of the popup can set going. */
export interface PopupActions {
  /** Reads the stored codes anew. */
  refresh: () => Promise<void>;
  /** Starts a guide; see `use-guide.ts`. */
  start: GuideControl['start'];
  /** Opens the choice of another provider. */
  choose: () => void;
  /** Opens the diagnosis, of one failed login if given. */
  diagnose: (about?: FailedLogin) => void;
  /** Opens the way of this code into clients that no page leads to. */
  others: (codeId: string) => void;
  handover: HandoverControl;
  /** Hosts a link may lead to. */
  linkable: readonly string[];
}

export const PopupActionsContext = createContext<PopupActions | null>(null);

export function usePopupActions(): PopupActions {
  const actions = useContext(PopupActionsContext);
  if (!actions) throw new Error('no desk');
  return actions;
}
