import { browser } from 'wxt/browser';
import { t } from '@/utils/words/i18n';
import { Section } from './Section';

/** Which version this is, and whose it is not. */
export function AboutSection() {
  const { version } = browser.runtime.getManifest();
  return (
    <Section id="about" title={t('options_about')} effect={t('shared_thirdParty')}>
      <p>{t('options_version', t('extName'), version)}</p>
      <p>
        <a class="button button-quiet options-about-help" href="/help.html" target="_blank" rel="noreferrer">
          {t('popup_help')}
          <span class="unseen">{t('popup_newTab')}</span>
        </a>
      </p>
    </Section>
  );
}
