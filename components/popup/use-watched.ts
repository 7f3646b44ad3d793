import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '@/utils/protocol/ask';
import type { Answers, MessageBody, MessageType } from '@/utils/protocol/messages';

/** Things move when the user clicks in another window: often enough to look live, seldom enough to cost nothing. */
const LOOK_MS = 1_000;

/** A message without a body: a question. */
type Question = { [T in MessageType]: Record<string, never> extends MessageBody<T> ? T : never }[MessageType];

/** The worker's latest answer to `question`, asked again while the page is open; null until there is one. */
export function useWatched<T extends Question>(question: T): [Answers[T] | null, () => Promise<void>] {
  const [answer, setAnswer] = useState<Answers[T] | null>(null);
  const look = useCallback(async () => {
    const found = await ask(question, {} as MessageBody<T>).catch(() => null);
    // The same object again, or the whole page would be drawn anew every second.
    setAnswer((shown) => (JSON.stringify(shown) === JSON.stringify(found) ? shown : found));
  }, [question]);

  useEffect(() => {
    void look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [look]);

  return [answer, look];
}
