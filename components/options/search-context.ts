/** What is searched for, and where each section says whether it holds some of it. */
import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { finds } from '@/utils/settings/search';

export interface Search {
  query: string;
  report(id: string, isFound: boolean): void;
}

export const SearchContext = createContext<Search>({ query: '', report: () => undefined });

/** One setting with its label and effect. */
const SETTING = '.setting, .setting-check, .options-fold';

const textOf = (element: Element | null) => element?.textContent ?? '';

/** Hides a section without the words searched for, and in one that has them the settings that do not. */
export function useFound(id: string): [RefObject<HTMLElement | null>, boolean] {
  const { query, report } = useContext(SearchContext);
  const section = useRef<HTMLElement>(null);
  const [isFound, setFound] = useState(true);

  // After every drawing: a section may have got another setting meanwhile.
  useLayoutEffect(() => {
    const root = section.current;
    if (!root) return;
    const head = `${textOf(root.querySelector('h2'))} ${textOf(root.querySelector('h2 + .options-effect'))}`;
    const isNamed = finds(query, head);
    const settings = [...root.querySelectorAll(SETTING)].map((setting) => ({
      setting,
      fits: finds(query, textOf(setting)),
    }));
    const hasOne = settings.some(({ fits }) => fits);
    for (const { setting, fits } of settings)
      setting.toggleAttribute('data-unfound', !isNamed && hasOne && !fits);
    const found = isNamed || finds(query, textOf(root));
    setFound(found);
    report(id, found);
  });

  return [section, isFound];
}
