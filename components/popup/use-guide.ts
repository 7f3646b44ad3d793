import { useToast } from '@/components/shared/toast-context';
import { isToolbarPopup } from '@/utils/popup/browser-target';
import { ask } from '@/utils/protocol/ask';
import type { GuideId, GuideStatus } from '@/utils/protocol/messages';
import type { ProviderId } from '@/utils/providers/site';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { useWatched } from './use-watched';

/** Whose guide, and on which of its hosts. */
export interface StartChoice {
  provider: ProviderId;
  host?: string;
  /** The mail address, where the user typed it. */
  account?: string;
}

export interface GuideControl {
  status: GuideStatus | null;
  /** `codeId`: the code to be made anew. `choice`: at another provider than the first. */
  start: (guide: GuideId, codeId?: string, choice?: StartChoice) => Promise<void>;
  stop: () => Promise<void>;
  /** The guide that came up by itself stays away from this host. */
  hide: (host: string) => Promise<void>;
}

/** The running guide, followed while the page is open, and the two things one can do about it. */
export function useGuide(): GuideControl {
  const [status, look] = useWatched('guide/status');
  const toast = useToast();

  const start: GuideControl['start'] = async (guide, codeId, choice) => {
    const asked = () => ask('guide/start', { guide, ...(codeId && { codeId }), ...choice });
    // A worker that was stopped meanwhile answers nothing; another one does, and begins anew.
    const { ok, error }: { ok: boolean; error?: MessageKey } = await asked()
      .catch(asked)
      .catch(() => ({ ok: false }));
    if (!ok) return toast({ kind: 'failed', text: t(error ?? 'popup_startFailed') });
    // What comes next is on the page, which the toolbar popup covers.
    if (isToolbarPopup()) window.close();
    await look();
  };

  const told = async (asked: Promise<{ ok: boolean }>) => {
    const { ok } = await asked.catch(() => ({ ok: false }));
    if (!ok) toast({ kind: 'failed', text: t('popup_workerSilent') });
    await look();
  };
  const stop = () => told(ask('guide/stop', {}));
  const hide = async (host: string) => {
    if (status?.guide && host) await told(ask('guide/hide', { guide: status.guide, host }));
  };

  return { status, start, stop, hide };
}
