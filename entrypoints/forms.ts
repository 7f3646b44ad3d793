/** Injected beside `guide.ts` where a page has something to fill in. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createForms } from '@/utils/page/forms/create';
import { offerForms } from '@/utils/page/forms/forms';

export default defineUnlistedScript(() => offerForms(createForms()));
