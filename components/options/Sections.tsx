import { useState } from 'preact/hooks';
import { useLock, useTouch } from '@/components/lock/use-lock';
import { AboutSection } from './AboutSection';
import { BackupSection } from './BackupSection';
import { ClipboardSection } from './ClipboardSection';
import { ClientsSection } from './clients/ClientsSection';
import { DebugSection } from './DebugSection';
import { EraseSection } from './EraseSection';
import { GuidesSection } from './GuidesSection';
import { LanguageSection } from './LanguageSection';
import { LockSection } from './LockSection';
import { LearnedSection } from './learned/LearnedSection';
import { PolicyContext, useAskedPolicy } from './policy-context';
import { RemindersSection } from './RemindersSection';
import { SearchBox } from './SearchBox';
import { ShortcutsSection } from './ShortcutsSection';
import { SitesSection } from './SitesSection';
import { SearchContext } from './search-context';
import { useChoices } from './use-choices';
import { useSearch } from './use-search';

/** Every setting, the ones that guard the codes first. */
export function Sections() {
  const [lock, look] = useLock();
  const choices = useChoices();
  const [erasures, setErasures] = useState(0);
  const policy = useAskedPolicy();
  const search = useSearch();
  useTouch();
  const erased = async () => {
    await look();
    await choices.refresh();
    setErasures((count) => count + 1);
  };
  return (
    <PolicyContext.Provider value={policy}>
      <SearchContext.Provider value={search}>
        <SearchBox query={search.query} found={search.found} onInput={search.setQuery} />
        <LockSection lock={lock} onChange={look} />
        <ClipboardSection {...choices} />
        <RemindersSection {...choices} />
        <GuidesSection {...choices} />
        <LearnedSection />
        <SitesSection />
        <LanguageSection {...choices} />
        <ClientsSection erased={erasures} />
        <ShortcutsSection />
        <BackupSection />
        <AboutSection />
        <DebugSection {...choices} />
        <EraseSection onErased={erased} />
      </SearchContext.Provider>
    </PolicyContext.Provider>
  );
}
