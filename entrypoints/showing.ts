/** Injected beside `guide.ts` while the user points at what the guide does not find. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerShowing } from '@/utils/learned/showing';
import { createStart } from '@/utils/learned/teach/start';
import { ask } from '@/utils/session/native';

export default defineUnlistedScript(() =>
  offerShowing(
    createStart(async (shown) => (await ask<{ kept: boolean }>('learned/shown', { shown }))?.kept === true),
  ),
);
