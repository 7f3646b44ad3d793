/** What a practice world is set up with. All fields have a default, so a scenario names only what it is about. */

export type UiName = 'sirius' | 'mid' | 'classic';
export type Lang = 'zh-CN' | 'zh-TW' | 'en';

export interface WorldOptions {
  /** Which generation of the mailbox the entry host sends a logged-in user to. */
  ui: UiName;
  /** Folder under `sites/` that serves `/static/commonweb/authcode.html`. */
  codePage: string;
  /** Folder under `sites/` that serves the administrator's console. */
  console: string;
  lang: Lang;
  /** A phone is bound to the account; without one the server refuses to make a code (ACCOUNT.NEED2FA). */
  phoneBound: boolean;
  admin: boolean;
  /** 客户端授权码 is already switched on for the account. */
  switchOn: boolean;
  /** How many codes the account already has. */
  codes: number;
  /** What is wrong with the first of them, in their order; '' for nothing. */
  faults: ('expired' | 'expiring' | 'unnamed' | '')[];
  /** The server asks for a code sent by SMS before it makes an authorization code. */
  smsCheck: boolean;
  /** Webmail host of the account: the login ends there. */
  host: string;
  /** ms every API answer is held back. */
  latency: number;
  /** ms every lazily loaded chunk is held back (files named `lazy-*`). */
  chunkDelay: number;
  /** Show grey skeletons while data loads. */
  skeleton: boolean;
  /** A promotion covers the page until it is closed. */
  promo: boolean;
  /** ms between forced re-renders with fresh DOM nodes, 0 for none. */
  churn: number;
  /** Long lists render only the rows in view. */
  virtualList: boolean;
  /** The app stands in an ancestor with a CSS transform. */
  transformed: boolean;
  /** Content scrolls in an inner container, not in the window. */
  innerScroll: boolean;
  /** Names of decoys the sites put in: see the sites for those they know. */
  decoys: string[];
  /** Free switches of single sites. */
  extra: Record<string, string | number | boolean>;
}

export const defaultOptions: WorldOptions = {
  ui: 'sirius',
  codePage: 'code-antd',
  console: 'admin-antd',
  lang: 'zh-CN',
  phoneBound: true,
  admin: false,
  switchOn: false,
  codes: 0,
  faults: [],
  smsCheck: false,
  host: 'mail.qiye.163.com',
  latency: 0,
  chunkDelay: 0,
  skeleton: false,
  promo: false,
  churn: 0,
  virtualList: false,
  transformed: false,
  innerScroll: true,
  decoys: [],
  extra: {},
};
