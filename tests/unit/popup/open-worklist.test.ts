/** Where the list of mailboxes opens: beside the page where the browser can, else in a tab. */
import { beforeEach, expect, it, vi } from 'vitest';
import { openWorklist } from '@/utils/popup/open-worklist';

const { fake, opened } = vi.hoisted(() => {
  const opened: unknown[] = [];
  const fake: Record<string, unknown> = {
    extension: { getViews: () => [] },
    tabs: { create: async (how: unknown) => void opened.push(['tab', how]) },
  };
  return { fake, opened };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

const sidePanel = { open: async (where: unknown) => void opened.push(['panel', where]) };
const sidebarAction = { open: async () => void opened.push(['sidebar']) };

beforeEach(() => {
  opened.length = 0;
  delete fake.sidePanel;
  delete fake.sidebarAction;
  vi.stubGlobal('window', {});
});

it('opens the side panel of this window', async () => {
  fake.sidePanel = sidePanel;
  await openWorklist(7);
  expect(opened).toEqual([['panel', { windowId: 7 }]]);
});

it('opens Firefox’s sidebar', async () => {
  fake.sidebarAction = sidebarAction;
  await openWorklist(7);
  expect(opened).toEqual([['sidebar']]);
});

it.each<[string, object]>([
  ['there is neither', {}],
  ['the browser refuses', { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } }],
])('opens a tab where %s', async (_, more) => {
  Object.assign(fake, more);
  await openWorklist(7);
  expect(opened).toEqual([['tab', { url: '/sidepanel.html' }]]);
});
