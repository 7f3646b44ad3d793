/** Errors about the server the client talks to, and about not reaching one at all. */
import { error } from '../../../guides/errors/make';
import type { LoginError } from '../../../guides/errors/record';

export const serverErrors: readonly LoginError[] = [
  {
    id: 'domain-not-here',
    tokens: ['ERR.LOGIN.DOMAINNOTEXIST'],
    kind: 'server',
    meaningKey: 'errors_domainNotHere',
    who: 'you',
    stepsKeys: ['errorStep_nextServers', 'errorStep_notNetease'],
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'no-connection',
    tokens: [],
    kind: 'network',
    meaningKey: 'errors_noConnection',
    who: 'you',
    stepsKeys: ['errorStep_checkServers', 'errorStep_checkNetwork'],
    orElse: ['encryption-mismatch'],
    generic: true,
    confidence: 'inferred',
    lastChecked: '2026-11',
  },
  error('name-unknown', 'network', 'you', ['serverName', 'checkNetwork'], { confidence: 'inferred' }),
  error('port-mismatch', 'network', 'you', ['checkServers'], { confidence: 'inferred' }),
  error('port-blocked', 'network', 'you', ['port465', 'checkNetwork'], { confidence: 'inferred' }),
  error('connection-limit', 'network', 'you', ['closeClients', 'waitShort'], {
    stage: 'greeting',
    confidence: 'inferred',
  }),
  error('company-on-free-server', 'server', 'you', ['tableHost', 'keepCode'], { confidence: 'inferred' }),
];
