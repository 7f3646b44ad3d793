import type { ComponentChildren } from 'preact';

/** Something needed seldom, behind its name. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="options-fold">
      <summary>{title}</summary>
      <div class="options-fold-body">{children}</div>
    </details>
  );
}
