import '../servers.css';
import { useState } from 'preact/hooks';
import type { CodeSummary } from '@/utils/codes/code';
import type { MailAccount } from '@/utils/handover/exports/account';
import { attempt } from '@/utils/handover/exports/attempt';
import type { FilledField, Words } from '@/utils/handover/exports/copy-cards';
import type { CardClient } from '@/utils/handover/exports/list';
import { t } from '@/utils/words/i18n';
import { CopyValue } from '../CopyValue';
import { CopySecret } from './CopySecret';
import { Unfit } from './Unfit';

/** The client's dialog field by field, under its own labels and in its order. */
export function CardBody({ client, account, code }: Props) {
  const [tongue, setTongue] = useState<keyof Words>(t('shared_lang') === 'en' ? 'en' : 'zh');
  const card = attempt(() => client.render(account));
  if (!card) return <Unfit />;
  return (
    <>
      <label class="clients-field">
        {t('clients_labelLanguage')}
        <select
          class="field"
          value={tongue}
          onChange={(event) => setTongue(event.currentTarget.value as keyof Words)}
        >
          <option value="zh">{t('diagnosis_zhCN')}</option>
          <option value="en">{t('diagnosis_en')}</option>
        </select>
      </label>
      <p lang={LANG[tongue]}>{t('clients_path', card.path[tongue])}</p>
      {card.sections.map(({ title, fields }) => (
        <section key={title.en} class="clients-part">
          <h3 lang={LANG[tongue]}>{title[tongue]}</h3>
          <dl class="clients-fields">
            {fields.map((field, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a client may ask for the same thing twice
              <Field key={index} field={field} tongue={tongue} code={code} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

const LANG: Record<keyof Words, string> = { zh: 'zh-CN', en: 'en' };

interface Props {
  client: CardClient;
  account: MailAccount;
  code: CodeSummary;
}

function Field({ field, tongue, code }: { field: FilledField; tongue: keyof Words; code: CodeSummary }) {
  const label = field.label[tongue];
  const value = field.value?.[tongue];
  return (
    <div class="clients-row">
      <dt lang={LANG[tongue]}>{label}</dt>
      <dd>
        {value === undefined && <CopySecret code={code} short />}
        {value !== undefined && field.copyable && (
          <CopyValue text={value} name={t('clients_copyField', label, value)} />
        )}
        {value !== undefined && !field.copyable && <span class="clients-chosen">{value}</span>}
      </dd>
    </div>
  );
}
