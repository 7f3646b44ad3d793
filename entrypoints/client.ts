/** Injected into a client's page, top frame alone, while a hand-over is made for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {});
