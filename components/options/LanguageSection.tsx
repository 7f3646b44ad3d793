import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { LANGUAGES, type Language } from '@/utils/words/texts';
import { Section } from './Section';
import type { Choices } from './use-choices';

/** Each named in itself: whoever landed in the wrong one must find the way back. */
const NAMES: Record<Language, MessageKey> = {
  browser: 'options_languageBrowser',
  zh_CN: 'diagnosis_zhCN',
  zh_TW: 'diagnosis_zhTW',
  en: 'diagnosis_en',
};

/** In which language the product speaks. */
export function LanguageSection({ now, change }: Choices) {
  const choose = async (language: Language) => {
    await change({ language });
    location.reload();
  };
  return (
    <Section id="language" title={t('options_language')}>
      {now && (
        <div class="setting">
          <label for="language-choice">{t('options_languageLabel')}</label>
          <p class="options-effect" id="language-effect">
            {t('options_languageEffect')}
          </p>
          <select
            id="language-choice"
            class="field options-select"
            aria-describedby="language-effect"
            value={now.language ?? 'browser'}
            onChange={(event) => choose(event.currentTarget.value as Language)}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={LANG[language]}>
                {t(NAMES[language])}
              </option>
            ))}
          </select>
        </div>
      )}
    </Section>
  );
}

const LANG: Record<Language, string | undefined> = {
  browser: undefined,
  zh_CN: 'zh-CN',
  zh_TW: 'zh-TW',
  en: 'en',
};
