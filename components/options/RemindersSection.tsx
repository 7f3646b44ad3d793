import { t } from '@/utils/words/i18n';
import { CheckSetting } from './CheckSetting';
import { Section } from './Section';
import type { Choices } from './use-choices';

export function RemindersSection({ now, change }: Choices) {
  return (
    <Section id="reminders" title={t('options_reminders')}>
      {now && (
        <CheckSetting
          id="reminders-on"
          label={t('options_remindersOn')}
          effect={t('options_remindersEffect')}
          checked={now.reminders}
          onChange={(reminders) => change({ reminders })}
        />
      )}
    </Section>
  );
}
