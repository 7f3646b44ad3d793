/** Injected beside `guide.ts` while the user points at what the guide does not find. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '@/utils/page/session/native';
import { offerShowing } from '@/utils/page/showing/showing';
import { createStart } from '@/utils/page/showing/start';

export default defineUnlistedScript(() =>
  offerShowing(
    createStart(async (shown) => (await ask<{ kept: boolean }>('learned/shown', { shown }))?.kept === true),
  ),
);
