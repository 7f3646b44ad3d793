/** Injected beside `guide.ts` where the guide has no ring: the user points at what it does not find, or goes on alone. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '@/utils/page/session/native';
import { notice } from '@/utils/page/showing/notice';
import { offerShowing } from '@/utils/page/showing/showing';
import { createStart } from '@/utils/page/showing/start';

export default defineUnlistedScript(() =>
  offerShowing({
    start: createStart(
      async (shown) => (await ask<{ kept: boolean }>('learned/shown', { shown }))?.kept === true,
    ),
    notice,
  }),
);
