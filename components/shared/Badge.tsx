import './badge.css';
import type { Tone } from '@/utils/popup/state-words';
import { Icon } from './Icon';

/** A state in words. Shape and words carry it; colour only helps. */
export function Badge({ tone, text }: { tone: Tone; text: string }) {
  return (
    <span class={`badge badge-${tone}`}>
      <Icon name={tone} />
      {text}
    </span>
  );
}
