/** Tells of codes that expire: notifications, the badge, and the alarm for the next look. */
import { createQueue } from '../basics/queue';
import { type Notice, planReminders } from '../codes/reminders/plan';
import type { Vault } from '../codes/vault';
import type { SettingsStore } from '../settings/settings';
import { DUE_VIEW } from '../worklist/views';
import type { WorkerBrowser } from './browser';
import type { WorkerTexts } from './texts';

/** Name of the alarm, and what the ids of our notifications begin with. */
export const REMINDERS = 'reminders';
/** Storage that was in trouble is asked again after so long, in ms. */
const AGAIN_MS = 1_800_000;
const COLOURS = { urgent: '#a3231a', calm: '#8a4b00' };

interface Deps {
  browser: WorkerBrowser;
  vault: Pick<Vault, 'list' | 'mailboxes' | 'markReminded'>;
  settings: SettingsStore;
  texts: Pick<WorkerTexts, 'say'>;
  now: () => number;
}

export interface Reminders {
  /** Never rejects. `rang`: the time for a reminder has come, whether or not the vault is open. */
  look(why?: 'rang'): Promise<void>;
  /** A notification was clicked. */
  clicked(id: string): Promise<void>;
}

/** Each has a title and a text. */
type Reminder = 'revokeOld' | 'expired' | 'expiring' | 'locked';

export function createReminders({ browser, vault, settings, texts, now }: Deps): Reminders {
  const inTurn = createQueue();

  /** Neither an address nor a code: it may show on a locked screen. */
  const notify = async (kind: string, key: Reminder, ...parts: string[]) => {
    const text = await texts.say();
    await browser.notifications.create(`${REMINDERS}:${kind}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: text(`reminder_${key}_title`),
      message: text(`reminder_${key}_text`, ...parts),
    });
  };

  const show = (notice: Notice) => {
    const count = String(notice.ids.length);
    if (notice.kind === 'revoke-old') return notify('revoke-old', 'revokeOld', count);
    if (notice.stage === 0) return notify('expired', 'expired', count);
    return notify(`expiring-${notice.stage}`, 'expiring', count, String(notice.stage));
  };

  const wake = (when: number | null) =>
    when === null ? browser.alarms.clear(REMINDERS) : browser.alarms.create(REMINDERS, { when });

  const look = async (why?: 'rang') => {
    // A private window keeps codes but reads none; its badge is the ordinary window's.
    if (browser.extension.inIncognitoContext) return;
    const { reminders } = await settings.read();
    const { codes, locked, problem } = await vault.list();
    if (locked) {
      if (why === 'rang' && reminders) await notify('locked', 'locked');
      return;
    }
    if (problem) return void (await wake(now() + AGAIN_MS));
    const { badge, notices, marks, nextAt } = planReminders(codes, now());
    await browser.action.setBadgeText({ text: badge ? String(badge.count) : '' });
    if (badge)
      await browser.action.setBadgeBackgroundColor({ color: badge.urgent ? COLOURS.urgent : COLOURS.calm });
    await wake(nextAt);
    if (!reminders) return;
    // Shown first: a reminder told twice is better than one never told.
    for (const notice of notices) await show(notice);
    if (marks.length > 0) await vault.markReminded(marks);
  };

  return {
    look: (why) => inTurn(() => look(why)).catch(() => undefined),
    async clicked(id) {
      if (!id.startsWith(`${REMINDERS}:`)) return;
      await browser.notifications.clear(id);
      // Who has a list renews one after the other there.
      const list = await vault.mailboxes().catch(() => null);
      const isDue = /:expir/.test(id) && list !== null && list.mailboxes.length > 0;
      const url = browser.runtime.getURL(isDue ? '/sidepanel.html' : '/popup.html');
      await browser.tabs.create({ url: isDue ? `${url}#${DUE_VIEW}` : url });
    },
  };
}
