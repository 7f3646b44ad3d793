import type { ComponentChildren } from 'preact';
import { useFound } from './search-context';

interface Props {
  id: string;
  title: string;
  /** What the section is for, in one line. */
  effect?: string;
  children: ComponentChildren;
}

/** One subject of the settings page. */
export function Section({ id, title, effect, children }: Props) {
  const [section, isFound] = useFound(id);
  return (
    <section ref={section} class="options-section" aria-labelledby={`${id}-title`} hidden={!isFound}>
      <h2 id={`${id}-title`}>{title}</h2>
      {effect && <p class="options-effect">{effect}</p>}
      {children}
    </section>
  );
}
