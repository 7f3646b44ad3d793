import { Badge } from '@/components/shared/Badge';
import type { Diagnosis } from '@/utils/diagnose/types';
import { PASSWORD_WORDS, STAGE_WORDS } from '@/utils/popup/diagnosis-words';
import { t } from '@/utils/words/i18n';

/** How far the session got, what that says of the password, and whose server it was. */
export function SessionFacts({ diagnosis }: { diagnosis: Diagnosis }) {
  const { stage, password, provider, side, used } = diagnosis;
  const words = password && PASSWORD_WORDS[password];
  const server = side === 'other' ? 'diagnosis_serverOtherSide' : 'diagnosis_server';
  const facts = [
    ...(stage ? [t(STAGE_WORDS[stage])] : []),
    ...(provider ? [t(server, t(provider.nameKey))] : []),
    ...(used && side === 'own' ? [t('diagnosis_used', used)] : []),
  ];
  if (!words && facts.length === 0) return null;
  return (
    <p class="session-facts">
      {words && <Badge tone={words.tone} text={t(words.key)} />}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
