/** The messages `settings/*`: what the user has chosen. */
import type { SettingsStore } from '../settings';
import type { Handlers } from './router';

type ChoiceHandlers = Pick<Handlers, Extract<keyof Handlers, `settings/${string}`>>;

/** @param changed called after a change was stored */
export function createChoiceHandlers(
  settings: SettingsStore,
  changed: () => Promise<unknown>,
): ChoiceHandlers {
  return {
    async 'settings/read'() {
      const { hiddenGuides, reminders, clearSeconds } = await settings.read();
      return { hiddenGuides, reminders, clearSeconds };
    },
    async 'settings/change'(change) {
      await settings.change((all) => ({ ...all, ...change }));
      await changed().catch(() => undefined);
      return { ok: true };
    },
  };
}
