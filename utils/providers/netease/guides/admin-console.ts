/** What every way of the administrator's guide shares: the console's menus, and the box that asks once more. */
import type { Guide, Offer, Step } from './types';

export const IN_CONSOLE = ['admin'] as const;
const ENTRIES = [
  'ipEntry',
  'limitEntry',
  'loginEntry',
  'secureEntry',
  'securityEntry',
  'auditEntry',
] as const;

/** For who is no administrator, or not enough of one. */
export const MESSAGE: Offer = { text: 'liftIpRule_offerMessage', ask: 'guide/message', body: {} };

export const CONSOLE_TARGETS: Guide['targets'] = {
  saved: { kind: 'words', labels: ['ruleSaved'] },
  sure: { kind: 'words', labels: ['ruleSure'], in: 'dialog', prose: 120 },
  yes: { kind: 'control', labels: ['ruleYes'], with: 'sure', in: 'dialog', state: 'enabled', exact: true },
  came: {
    kind: 'came',
    labels: [],
    after: [
      'save',
      'save-in-dialog',
      'save-in-form',
      'save-moved',
      'save-moved-in-dialog',
      'move',
      'save-exception',
      'save-0',
      'save-1',
    ],
  },
  cameAsks: { kind: 'field', labels: [], with: 'came' },
  agree: { kind: 'answer', labels: ['ruleYes', 'ruleSave'], with: 'came' },
  ipEntry: { kind: 'control', labels: ['adminIpLogin'], in: 'menu', exact: true },
  limitEntry: { kind: 'control', labels: ['adminLimit'], in: 'menu', exact: true },
  loginEntry: { kind: 'control', labels: ['adminLogin'], in: 'menu', exact: true },
  secureEntry: { kind: 'control', labels: ['adminSecureLogin'], in: 'menu', exact: true },
  securityEntry: { kind: 'control', labels: ['adminSecurity'], in: 'menu', exact: true },
  auditEntry: { kind: 'control', labels: ['adminAudit'], in: 'menu', exact: true },
};

/** From the deepest menu entry outwards. */
export const CONSOLE_STEPS: readonly Step[] = ENTRIES.map((target) => ({
  id: target,
  action: 'click',
  opens: true,
  stage: 1,
  target,
  text: `liftIpRule_${target}`,
  when: { page: IN_CONSOLE },
}));
