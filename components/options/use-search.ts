import { useCallback, useState } from 'preact/hooks';

/** The words searched for, and how many sections hold them. */
export function useSearch() {
  const [query, setQuery] = useState('');
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState<ReadonlySet<string>>(new Set());
  const report = useCallback((id: string, isFound: boolean) => {
    setAll((before) => (before.has(id) ? before : new Set([...before, id])));
    setHidden((before) => {
      if (before.has(id) === !isFound) return before;
      const after = new Set(before);
      if (isFound) after.delete(id);
      else after.add(id);
      return after;
    });
  }, []);
  return { query, setQuery, report, found: all.size - hidden.size };
}
