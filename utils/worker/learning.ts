/** All that guides learn from users: what they show, and what they press of their own accord. */
import type { Coordinator } from './frames/coordinator';
import type { Hearers } from './frames/heard';
import { createLessons, type Lessons } from './learned';
import { createWatching, type Watching } from './watching';

type Parts = Omit<Parameters<typeof createLessons>[0], 'newId' | 'changed'> &
  Omit<Parameters<typeof createWatching>[0], 'entryFor' | 'keep' | 'changed'>;

export interface Learning extends Pick<Lessons, 'taught' | 'handlers'>, Pick<Watching, 'ask' | 'claimed'> {
  hearers: Pick<Hearers, 'heardLearned' | 'heardPressed' | 'heardAnswer'>;
}

export function createLearning(
  parts: Parts,
  frames: () => Pick<Coordinator, 'retell' | 'refresh'>,
): Learning {
  const newId = () => crypto.randomUUID().slice(0, 8);
  const lessons = createLessons({ ...parts, newId, changed: () => frames().retell() });
  const { entryFor, keep } = lessons;
  const watching = createWatching({ ...parts, entryFor, keep, changed: () => frames().refresh() });
  return {
    ...lessons,
    ...watching,
    hearers: {
      heardLearned: lessons.went,
      heardPressed: watching.pressed,
      heardAnswer: watching.answered,
    },
  };
}
