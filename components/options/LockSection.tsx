import { LockScreen } from '@/components/lock/LockScreen';
import type { LockStatus } from '@/components/lock/use-lock';
import { Notice } from '@/components/shared/Notice';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import { LockedAway } from './LockedAway';
import { ManagedNote } from './ManagedNote';
import { PassphraseForm } from './PassphraseForm';
import { usePolicy } from './policy-context';
import { Section } from './Section';
import { LONG, useDone } from './use-done';

interface Props {
  lock: LockStatus | null;
  onChange: () => Promise<void>;
}

/** The optional passphrase. */
export function LockSection({ lock, onChange }: Props) {
  const done = useDone();
  const { passphraseRequired } = usePolicy();
  const set = async (passphrase: string) => {
    const failure = await done(ask('lock/set', { passphrase }, LONG), 'options_lockSet');
    await onChange();
    return failure;
  };
  return (
    <Section id="vault" title={t('options_lock')} effect={t('options_lockEffect')}>
      {passphraseRequired && <ManagedNote text={t('policy_passphrase')} />}
      {lock?.problem && <Notice tone="attention">{t(lock.problem)}</Notice>}
      {lock?.passphrase && lock.locked && <LockScreen onOpened={onChange} />}
      {lock?.passphrase && !lock.locked && <LockedAway lock={lock} onChange={onChange} />}
      {lock && !lock.passphrase && !lock.problem && (
        <>
          <p>{t('options_lockWarning')}</p>
          <PassphraseForm
            name="set"
            fresh
            button="options_lockSetButton"
            onSend={({ fresh }) => set(fresh)}
          />
        </>
      )}
    </Section>
  );
}
