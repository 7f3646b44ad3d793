import { Button } from '@/components/shared/Button';
import { isInUse } from '@/utils/learned/entry';
import { nameWords, stateWords } from '@/utils/learned/in-words';
import { t } from '@/utils/words/i18n';
import { Fold } from '../Fold';
import { ManagedNote } from '../ManagedNote';
import { Section } from '../Section';
import { EntryWords } from './EntryWords';
import { ExportPack } from './ExportPack';
import { ImportPack } from './ImportPack';
import { useLearned } from './use-learned';

/** What the user and the company have shown the guides, in words; each can be switched off or deleted, all can travel. */
export function LearnedSection() {
  const { known, refresh, lead, turn, remove } = useLearned();
  const { own = [], company = [] } = known ?? {};
  return (
    <Section id="learned" title={t('learned_title')} effect={t('learned_effect')}>
      {known && own.length === 0 && <p>{t('learned_none')}</p>}
      {own.length > 0 && (
        <ul class="options-list" aria-labelledby="learned-title">
          {own.map((one) => (
            <li key={one.id}>
              <EntryWords entry={one} state={stateWords(one, t)} />
              <span class="options-buttons">
                {isInUse(one) && (
                  <Button aria-label={t('learned_tryOf', nameWords(one, t))} onClick={() => lead(one)}>
                    {t('learned_try')}
                  </Button>
                )}
                <Button
                  aria-label={t(isInUse(one) ? 'learned_turnOffOf' : 'learned_turnOnOf', nameWords(one, t))}
                  onClick={() => turn(one.id, !isInUse(one))}
                >
                  {t(isInUse(one) ? 'learned_turnOff' : 'learned_turnOn')}
                </Button>
                <Button aria-label={t('learned_removeOf', nameWords(one, t))} onClick={() => remove(one.id)}>
                  {t('learned_remove')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {company.length > 0 && (
        <>
          <ManagedNote text={t('learned_company', String(company.length))} />
          <ul class="options-list">
            {company.map((one) => (
              <li key={JSON.stringify(one)}>
                <EntryWords entry={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Fold title={t('learned_packs')}>
        <p>{t('learned_packsEffect')}</p>
        {own.length > 0 && <ExportPack />}
        <ImportPack onApplied={refresh} />
      </Fold>
    </Section>
  );
}
