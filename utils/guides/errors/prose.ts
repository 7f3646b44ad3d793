/** What clients and servers say in ordinary words, without a code. No source publishes these: likely at best. */
import type { LoginError } from './record';

export const proseErrors: readonly LoginError[] = [
  {
    id: 'protocol-said-closed',
    tokens: [],
    kind: 'protocol',
    meaningKey: 'errors_usualProtocol',
    who: 'admin',
    stepsKeys: ['errorStep_askProtocol'],
    confidence: 'inferred',
    lastChecked: '2026-11',
  },
  {
    id: 'account-said-unknown',
    tokens: [],
    kind: 'address',
    meaningKey: 'errors_accountUnknown',
    who: 'you',
    stepsKeys: ['errorStep_checkAddress', 'errorStep_webLogin'],
    confidence: 'inferred',
    lastChecked: '2026-11',
  },
];
