/** Errors about the code (client authorization password) itself. */
import { error } from '../../../guides/errors/make';
import type { LoginError } from '../../../guides/errors/record';

export const secretErrors: readonly LoginError[] = [
  {
    id: 'code-required',
    tokens: ['ERR.LOGIN.REQCODE'],
    kind: 'secret',
    meaningKey: 'errors_codeRequired',
    who: 'you',
    stepsKeys: ['errorStep_notLoginPassword', 'errorStep_newCode', 'errorStep_pasteWhole'],
    guide: 'get-code',
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'password-mismatch',
    tokens: ['ERR.LOGIN.PASSERR'],
    kind: 'secret',
    meaningKey: 'errors_passwordMismatch',
    who: 'you',
    stepsKeys: [
      'errorStep_fullAddress',
      'errorStep_notLoginPassword',
      'errorStep_pasteWhole',
      'errorStep_newCode',
    ],
    guide: 'get-code',
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'login-rejected',
    tokens: [],
    kind: 'secret',
    meaningKey: 'errors_loginRejected',
    who: 'you',
    stepsKeys: [
      'errorStep_fullAddress',
      'errorStep_notLoginPassword',
      'errorStep_pasteWhole',
      'errorStep_newCodeLast',
    ],
    guide: 'get-code',
    orElse: ['usual-protocol', 'usual-server'],
    generic: true,
    confidence: 'inferred',
    lastChecked: '2026-11',
  },
  error('foreign-mailbox', 'provider', 'you', ['foreignMailbox', 'keepCode'], {
    tokens: ['ERR.AGENT.PASSERR', 'ERR.LOGIN.PASSERR_TRUST'],
  }),
  error('auth-method', 'server', 'you', ['normalPassword', 'tlsFromStart'], {
    stage: 'login',
    confidence: 'inferred',
  }),
  error('smtp-only-refused', 'protocol', 'admin', ['samePasswordBoth', 'askProtocol', 'keepCode'], {
    confidence: 'inferred',
  }),
];
