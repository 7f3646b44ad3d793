import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { adminMessage, MESSAGE_LANGUAGES, type MessageLanguage } from '@/utils/diagnose/admin-message';
import { mailtoUrl } from '@/utils/diagnose/mailto';
import { copyText } from '@/utils/popup/copy-code';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { useCopy } from '../use-copy';
import { useAdminContact } from './use-admin-contact';

interface Props {
  /** A token, or any error text; only recognised codes of it enter the message. */
  error: string;
  barredIp?: string | undefined;
  /** The account's address, or ''. It enters the message only when the user says so; its domain always does. */
  address: string;
  /** Other addresses of the company with the same trouble. They enter the message only when the user says so. */
  alsoFor?: readonly string[];
  /** All of these are to be named from the start: the user has asked for a message about them. */
  naming?: boolean;
  /** Shows the full message at once, not only its short form. */
  open?: boolean;
}

const LANGUAGE_NAMES: Record<MessageLanguage, MessageKey> = {
  'zh-CN': 'diagnosis_zhCN',
  'zh-TW': 'diagnosis_zhTW',
  en: 'diagnosis_en',
};

/** A message ready to send to whoever runs the company's mail. */
export function AdminMessage({
  error,
  barredIp,
  address,
  alsoFor = [],
  naming = false,
  open = false,
}: Props) {
  const own = t('shared_lang') as MessageLanguage;
  const [lang, setLang] = useState<MessageLanguage>(own in LANGUAGE_NAMES ? own : 'zh-CN');
  const [named, setNamed] = useState(naming);
  const [together, setTogether] = useState(naming);
  const titleId = useId();
  const { copied, copy } = useCopy();
  const contact = useAdminContact();
  const message = adminMessage({
    domain: address.split('@')[1] ?? '',
    error,
    lang,
    ...(barredIp ? { barredIp } : {}),
    ...(named || together ? { includeAddress: address } : {}),
    ...(together ? { alsoFor } : {}),
  });

  return (
    <section class="cause admin-message" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('diagnosis_adminTitle')}</h3>
      <p class="diagnose-stays">{t('diagnosis_adminWhat')}</p>
      <p class="admin-text admin-chat" lang={lang}>
        {message.brief}
      </p>
      <Button look="primary" onClick={() => copy(() => copyText(message.brief), t('diagnosis_adminCopied'))}>
        <Icon name={copied ? 'check' : 'copy'} />
        {t('diagnosis_adminChat')}
      </Button>
      <label class="admin-language">
        {t('diagnosis_adminLanguage')}
        <select
          class="field"
          value={lang}
          onChange={(event) => setLang(event.currentTarget.value as MessageLanguage)}
        >
          {MESSAGE_LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {t(LANGUAGE_NAMES[language])}
            </option>
          ))}
        </select>
      </label>
      {address && (
        <label class="admin-address">
          <input
            type="checkbox"
            checked={named}
            onChange={(event) => setNamed(event.currentTarget.checked)}
          />
          {t('diagnosis_adminAddress')}
        </label>
      )}
      {alsoFor.length > 0 && (
        <label class="admin-address">
          <input
            type="checkbox"
            checked={together}
            onChange={(event) => setTogether(event.currentTarget.checked)}
          />
          <span>
            {t('diagnosis_adminOthers')} {alsoFor.join(t('shared_comma'))}
          </span>
        </label>
      )}
      <details class="diagnosis-others" open={open}>
        <summary>
          {t('diagnosis_adminMore')}
          <Icon name="down" />
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling block must be reachable by keyboard */}
        <pre class="admin-text" lang={lang} tabIndex={0}>
          {message.body}
        </pre>
      </details>
      <div class="admin-buttons">
        <Button look="soft" onClick={() => copy(() => copyText(message.body), t('diagnosis_adminCopied'))}>
          {t('diagnosis_adminCopy')}
        </Button>
        <a class="button button-plain" href={mailtoUrl(message, contact)} target="_blank" rel="noreferrer">
          {t('diagnosis_adminMail')}
        </a>
      </div>
    </section>
  );
}
