import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { Section } from './Section';

const NAMES: Record<string, MessageKey> = {
  _execute_action: 'options_shortcutPopup',
  'focus-card': 'options_shortcutCard',
};

/** Keys that lead to the popup and to the card. They are changed on a page of the browser's. */
export function ShortcutsSection() {
  const [keys, setKeys] = useState<{ name: string; keys: string }[]>([]);
  useEffect(() => {
    browser.commands?.getAll().then(
      (all) =>
        setKeys(
          all.flatMap(({ name = '', shortcut }) => (name in NAMES ? [{ name, keys: shortcut ?? '' }] : [])),
        ),
      () => undefined,
    );
  }, []);
  return (
    <Section id="shortcuts" title={t('options_shortcuts')} effect={t('options_shortcutsEffect')}>
      <ul class="options-list">
        {keys.map(({ name, keys }) => (
          <li key={name}>
            <span class="options-list-name">{NAMES[name] && t(NAMES[name])}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="options-effect">{t('options_shortcutNone')}</span>}
          </li>
        ))}
      </ul>
      <p>{t(import.meta.env.FIREFOX ? 'options_shortcutsFirefox' : 'options_shortcutsWhere')}</p>
    </Section>
  );
}
