import { useLock, useTouch } from '@/components/lock/use-lock';
import { BackupSection } from './BackupSection';
import { ClipboardSection } from './ClipboardSection';
import { EraseSection } from './EraseSection';
import { GuidesSection } from './GuidesSection';
import { LanguageSection } from './LanguageSection';
import { LockSection } from './LockSection';
import { RemindersSection } from './RemindersSection';
import { useChoices } from './use-choices';

/** Every setting, the ones that guard the codes first. */
export function Sections() {
  const [lock, look] = useLock();
  const choices = useChoices();
  useTouch();
  const erased = async () => {
    await look();
    await choices.refresh();
  };
  return (
    <>
      <LockSection lock={lock} onChange={look} />
      <ClipboardSection {...choices} />
      <RemindersSection {...choices} />
      <GuidesSection {...choices} />
      <LanguageSection {...choices} />
      <BackupSection />
      <EraseSection onErased={erased} />
    </>
  );
}
