import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useToast } from '@/components/shared/toast-context';
import { CLEAR_SECONDS, DEFAULT_CLEAR_SECONDS } from '@/utils/codes/clipboard/task';
import { t } from '@/utils/words/i18n';
import { CheckSetting } from './CheckSetting';
import { NumberSetting } from './NumberSetting';
import { Section } from './Section';
import type { Choices } from './use-choices';

/** To recognise what was copied, and to take it away. Asked for here and nowhere else. */
const PERMISSIONS: { permissions: ('clipboardRead' | 'clipboardWrite')[] } = {
  permissions: ['clipboardRead', 'clipboardWrite'],
};

/** Whether and when a copied code leaves the clipboard. */
export function ClipboardSection({ now, change }: Choices) {
  const [granted, setGranted] = useState<boolean | null>(null);
  const toast = useToast();
  useEffect(() => {
    browser.permissions.contains(PERMISSIONS).then(setGranted, () => setGranted(false));
  }, []);

  const turn = async (on: boolean) => {
    // Inside the press, before anything else is awaited.
    const may = on && (await browser.permissions.request(PERMISSIONS).catch(() => false));
    if (on && !may) return toast({ kind: 'failed', text: t('options_clipboardRefused') });
    setGranted(may);
    await change({ clearSeconds: on ? DEFAULT_CLEAR_SECONDS : 0 });
    // What is no longer needed is given back.
    if (!on) await browser.permissions.remove(PERMISSIONS).catch(() => false);
  };

  const isOn = now !== null && granted === true && now.clearSeconds > 0;
  return (
    <Section id="clipboard" title={t('options_clipboard')}>
      {now && granted !== null && (
        <CheckSetting
          id="clipboard-on"
          label={t('options_clipboardOn')}
          effect={t('options_clipboardEffect')}
          checked={isOn}
          onChange={turn}
        />
      )}
      {isOn && (
        <NumberSetting
          id="seconds"
          label={t('options_clipboardSeconds')}
          effect={t('options_clipboardSecondsEffect')}
          value={now.clearSeconds}
          {...CLEAR_SECONDS}
          onSave={(clearSeconds) => change({ clearSeconds })}
        />
      )}
      <p>{t('clipboard_history')}</p>
    </Section>
  );
}
