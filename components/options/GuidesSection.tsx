import { GUIDE_NAMES } from '@/utils/popup/guide-words';
import type { GuideId } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { CheckSetting } from './CheckSetting';
import { HiddenOnList } from './HiddenOnList';
import { ManagedNote } from './ManagedNote';
import { usePolicy } from './policy-context';
import { Section } from './Section';
import type { Choices } from './use-choices';

/** Guides that come up by themselves, and where (utils/worker/self-show.ts). */
const SELF: { guide: 'get-code' | 'lift-ip-rule'; label: MessageKey; effect: MessageKey }[] = [
  { guide: 'get-code', label: 'options_guideGetCode', effect: 'options_guideGetCodeEffect' },
  { guide: 'lift-ip-rule', label: 'options_guideLiftIp', effect: 'options_guideLiftIpEffect' },
];

/** When guides show themselves. */
export function GuidesSection({ now, change }: Choices) {
  const { guides } = usePolicy();
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
            checked={guides[guide] ? guides[guide] === 'on' : !now.hiddenGuides.includes(guide)}
            fixed={guides[guide] !== undefined}
            onChange={(shown) => set(now.hiddenGuides, guide, shown)}
          />
        ))}
      {SELF.filter(({ guide }) => guides[guide]).map(({ guide }) => (
        <ManagedNote
          key={guide}
          text={`${t(GUIDE_NAMES[guide])}${t('options_colon')}${t(guides[guide] === 'on' ? 'policy_guideOnNote' : 'policy_guideOffNote')}`}
        />
      ))}
      {now && (
        <HiddenOnList
          hidden={now.hiddenOn ?? []}
          onBack={(back) => change({ hiddenOn: now.hiddenOn.filter((one) => one !== back) })}
        />
      )}
    </Section>
  );
}
