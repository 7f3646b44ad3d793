/** The keyboard's way to the card. Opening the popup is the browser's own affair. */
import type { WorkerBrowser } from './browser';
import type { Coordinator } from './frames/coordinator';
import { CARD_FOCUS_FILE, injectFrame } from './inject';

/** Name of the command in the manifest. */
export const CARD_COMMAND = 'focus-card';

export function hearShortcuts(browser: WorkerBrowser, frames: Pick<Coordinator, 'shown'>): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command) => {
    const frame = command === CARD_COMMAND ? frames.shown() : null;
    // The frame may just have gone.
    if (frame) void injectFrame(browser, frame.tabId, frame.frameId, CARD_FOCUS_FILE).catch(() => undefined);
  });
}
