/** Errors of the encryption: no password was sent yet. */
import { error } from './make';
import type { LoginError } from './record';

export const tlsErrors: readonly LoginError[] = [
  error('encryption-mismatch', 'tls', 'you', ['tlsFromStart', 'keepCode'], { confidence: 'several-sources' }),
  error('server-said-other-name', 'server', 'you', ['tableHost', 'keepCode'], {
    stage: 'tls',
    confidence: 'several-sources',
  }),
  error('cert-time', 'tls', 'you', ['checkClock', 'askAdminCert'], { confidence: 'several-sources' }),
  error('cert-issuer', 'tls', 'it', ['askItCert', 'updateClient', 'keepCode'], {
    confidence: 'several-sources',
  }),
  error('cert-unclear', 'tls', 'you', ['checkClock', 'tableHost', 'askItCert'], {
    orElse: ['server-said-other-name', 'cert-issuer', 'cert-time'],
    confidence: 'inferred',
  }),
  error('tls-old', 'tls', 'client', ['updateClient', 'keepCode'], { confidence: 'inferred' }),
  error('tls-unclear', 'tls', 'you', ['tlsFromStart', 'askItCert'], {
    generic: true,
    confidence: 'inferred',
  }),
];
