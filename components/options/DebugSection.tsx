import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '@/utils/protocol/ask';
import type { SeenThere } from '@/utils/protocol/report';
import { t } from '@/utils/words/i18n';
import { CheckSetting } from './CheckSetting';
import { Section } from './Section';
import { SnapshotTable } from './SnapshotTable';
import type { Choices } from './use-choices';

/** ms between two questions for the latest looks. */
const REFRESH_MS = 1000;

/** What the finder saw and why it chose as it did; off until somebody wants to know. */
export function DebugSection({ now, change }: Choices) {
  const on = now?.debugView === true;
  const [seen, setSeen] = useState<SeenThere[]>([]);
  const look = useCallback(
    () =>
      ask('insight/read', {}).then(
        (answer) => setSeen(answer.seen),
        () => undefined,
      ),
    [],
  );
  useEffect(() => {
    if (!on) return setSeen([]);
    void look();
    const timer = setInterval(look, REFRESH_MS);
    return () => clearInterval(timer);
  }, [on, look]);
  return (
    <Section id="debug" title={t('options_debug')} effect={t('options_debugEffect')}>
      {now && (
        <CheckSetting
          id="debug-view"
          label={t('options_debugView')}
          effect={t('options_debugViewEffect')}
          checked={on}
          onChange={(debugView) => change({ debugView })}
        />
      )}
      {on && seen.length === 0 && <p class="options-effect">{t('options_debugNothing')}</p>}
      {seen.map((one) => (
        <SnapshotTable key={one.at} seen={one} />
      ))}
    </Section>
  );
}
