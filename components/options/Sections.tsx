import { useState } from 'preact/hooks';
import { useLock, useTouch } from '@/components/lock/use-lock';
import { BackupSection } from './BackupSection';
import { ClipboardSection } from './ClipboardSection';
import { ClientsSection } from './clients/ClientsSection';
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
  const [erasures, setErasures] = useState(0);
  useTouch();
  const erased = async () => {
    await look();
    await choices.refresh();
    setErasures((count) => count + 1);
  };
  return (
    <>
      <LockSection lock={lock} onChange={look} />
      <ClipboardSection {...choices} />
      <RemindersSection {...choices} />
      <GuidesSection {...choices} />
      <LanguageSection {...choices} />
      <ClientsSection erased={erasures} />
      <BackupSection />
      <EraseSection onErased={erased} />
    </>
  );
}
