import { Button } from '@/components/shared/Button';
import { t } from '@/utils/words/i18n';
import { ManagedNote } from './ManagedNote';
import { usePolicy } from './policy-context';
import { Section } from './Section';
import { useAllowedSites } from './use-allowed-sites';

/** Where the user has let the extension be, each with the way to take it back. */
export function SitesSection() {
  const { sites, takeBack } = useAllowedSites();
  const { allowedClients } = usePolicy();
  return (
    <Section id="sites" title={t('options_sites')} effect={t('options_sitesEffect')}>
      {allowedClients && (
        <ManagedNote
          text={
            allowedClients.length > 0
              ? t('policy_clientsNote', allowedClients.join(t('shared_comma')))
              : t('policy_clientsNone')
          }
        />
      )}
      {sites?.length === 0 && <p>{t('options_sitesNone')}</p>}
      {sites && sites.length > 0 && (
        <ul class="options-list">
          {sites.map((site) => (
            <li key={site.pattern}>
              <span class="options-list-name">
                {site.name || t('options_siteAll')}
                <span class="options-effect">
                  {t(site.isClient ? 'options_siteClient' : 'options_siteMail')}
                </span>
              </span>
              <Button
                aria-label={t('options_siteBackOf', site.name || t('options_siteAll'))}
                onClick={() => takeBack(site)}
              >
                {t('options_siteBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
