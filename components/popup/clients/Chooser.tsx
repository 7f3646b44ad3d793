import { Icon } from '@/components/shared/Icon';
import { clientGroups } from '@/utils/handover/exports/groups';
import { clientById } from '@/utils/handover/exports/list';
import { t } from '@/utils/words/i18n';

/** All clients, grouped by where they run. */
export function Chooser({ onChoose }: { onChoose: (clientId: string) => void }) {
  const nameOf = (id: string) => {
    const client = clientById(id);
    return client ? t(client.nameKey) : id;
  };
  return (
    <>
      <p>{t('clients_which')}</p>
      {clientGroups.map(({ titleKey, ids }) => (
        <section key={titleKey} class="clients-group" aria-labelledby={titleKey}>
          <h3 id={titleKey} class="clients-quiet">
            {t(titleKey)}
          </h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
          <ul class="clients-list" role="list">
            {ids.map((id) => (
              <li key={id}>
                <button type="button" class="clients-choice" onClick={() => onChoose(id)}>
                  {nameOf(id)}
                  <Icon name="down" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
