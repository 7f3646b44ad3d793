import { browser } from 'wxt/browser';
import { Button } from '@/components/shared/Button';
import { useToast } from '@/components/shared/toast-context';
import type { CustomSummary } from '@/utils/handover/custom-client';
import { ask } from '@/utils/protocol/ask';
import type { Outcome } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

interface Props {
  client: CustomSummary;
  onChange: () => Promise<void>;
}

/** One web client: which fields are known, and the ways to point at them and to be rid of it. */
export function ClientRow({ client: { origin, roles }, onChange }: Props) {
  const { host } = new URL(origin);
  const toast = useToast();
  const failed = (key: MessageKey | undefined) =>
    toast({ kind: 'failed', text: t(key ?? 'popup_workerSilent') });

  const point = async () => {
    // Inside the press: the user may have taken the permission back.
    const granted = await browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false);
    if (!granted) return failed('custom_errorPermission');
    const { ok, error } = await ask('clients/point', { origin }).catch((): Outcome => ({ ok: false }));
    if (!ok) failed(error);
  };
  const remove = async () => {
    const { ok, error } = await ask('clients/remove', { origin }).catch((): Outcome => ({ ok: false }));
    if (ok) toast({ kind: 'done', text: t('options_clientRemoved', host) });
    else failed(error);
    await onChange();
    // The pressed button has gone with its row.
    document.getElementById('client-address')?.focus();
  };

  const known = roles.map((role) => t(`custom_role_${role}`)).join(t('shared_comma'));
  const pointing = t(known ? 'custom_pointAgain' : 'options_clientPoint');
  return (
    <li class="client">
      <h3 class="client-host">{host}</h3>
      <p class="options-effect">{known ? t('options_clientRoles', known) : t('options_clientNone')}</p>
      <div class="options-buttons">
        <Button look={known ? 'plain' : 'primary'} aria-label={`${pointing} ${host}`} onClick={point}>
          {pointing}
        </Button>
        <Button look="quiet" aria-label={`${t('options_clientRemove')} ${host}`} onClick={remove}>
          {t('options_clientRemove')}
        </Button>
      </div>
    </li>
  );
}
