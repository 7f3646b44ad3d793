import { t } from '@/utils/i18n';
import type { GuideId } from '@/utils/messages';
import { CheckSetting } from './CheckSetting';
import { Section } from './Section';
import type { Choices } from './use-choices';

/** Guides that come up by themselves, and where (utils/pages/self.ts). */
const SELF: { guide: GuideId; label: string; effect: string }[] = [
  { guide: 'get-code', label: 'options_guideGetCode', effect: 'options_guideGetCodeEffect' },
  { guide: 'lift-ip-rule', label: 'options_guideLiftIp', effect: 'options_guideLiftIpEffect' },
];

/** When guides show themselves. */
export function GuidesSection({ now, change }: Choices) {
  const set = (hidden: readonly GuideId[], guide: GuideId, shown: boolean) =>
    change({ hiddenGuides: [...hidden.filter((one) => one !== guide), ...(shown ? [] : [guide])] });
  return (
    <Section id="guides" title={t('options_guides')} effect={t('options_guidesEffect')}>
      {now &&
        SELF.map(({ guide, label, effect }) => (
          <CheckSetting
            key={guide}
            id={`guide-${guide}`}
            label={t(label)}
            effect={t(effect)}
            checked={!now.hiddenGuides.includes(guide)}
            onChange={(shown) => set(now.hiddenGuides, guide, shown)}
          />
        ))}
    </Section>
  );
}
