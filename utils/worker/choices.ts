/** The messages `settings/*`: what the user has chosen. */
import type { MessageBody } from '../protocol/messages';
import type { SettingsStore } from '../settings/settings';
import type { Handlers } from './router';

type ChoiceHandlers = Pick<Handlers, Extract<keyof Handlers, `settings/${string}`>>;

/** @param changed called after a change was stored */
export function createChoiceHandlers(
  settings: SettingsStore,
  changed: (change: MessageBody<'settings/change'>) => Promise<unknown>,
): ChoiceHandlers {
  return {
    async 'settings/read'() {
      const { hiddenGuides, hiddenOn, reminders, clearSeconds, language, debugView } = await settings.read();
      return { hiddenGuides, hiddenOn, reminders, clearSeconds, language, debugView };
    },
    async 'settings/change'(change) {
      await settings.change((all) => ({ ...all, ...change }));
      await changed(change).catch(() => undefined);
      return { ok: true };
    },
  };
}
