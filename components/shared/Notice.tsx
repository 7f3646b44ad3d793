import './notice.css';
import type { ComponentChildren } from 'preact';
import type { Tone } from '@/utils/popup/state-words';
import { Icon, type IconName } from './Icon';

interface Props {
  tone: Tone | 'plain';
  /** `alert` interrupts a screen reader: only for what is lost if it is missed. */
  role?: 'alert' | 'status';
  /** In place of the tone's own. */
  icon?: IconName;
  children: ComponentChildren;
}

const ICONS = { good: 'good', attention: 'attention', void: 'void', plain: 'ring' } as const;

/** A block that tells something in words; its colour only repeats what its icon and text say. */
export function Notice({ tone, role, icon, children }: Props) {
  return (
    <div class={`notice notice-${tone}`} role={role}>
      <Icon name={icon ?? ICONS[tone]} />
      <div class="notice-body">{children}</div>
    </div>
  );
}
