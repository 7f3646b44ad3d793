import { useLock, useTouch } from '@/components/lock/use-lock';
import { LockSection } from './LockSection';

/** Every setting, the ones that guard the codes first. */
export function Sections() {
  const [lock, look] = useLock();
  useTouch();
  return <LockSection lock={lock} onChange={look} />;
}
