/** Causes that the server, port and encryption named in a text show by themselves. */
import { isAfterLogin } from '../../guides/errors/stage';
import { type Sign, stageOf } from '../rank/sign';
import type { Certainty } from '../types';
import { type Endpoint, isPortOfOtherService } from './endpoint';

interface Found {
  errorId: string;
  certainty: Certainty;
}

/** Only where the first sign is one of not getting through: an odd port that works is nobody's trouble. */
export function factCauses(endpoint: Endpoint | null, first: Sign | undefined): Found[] {
  if (!endpoint || !first || isAfterLogin(stageOf(first.error))) return [];
  const cut = first.error.id === 'no-connection' || first.error.id === 'tls-unclear';
  if ((cut || first.error.id === 'encryption-mismatch') && isPortOfOtherService(endpoint))
    return [{ errorId: 'port-mismatch', certainty: 'likely' }];
  if (!cut) return [];
  if (endpoint.port === 25) return [{ errorId: 'port-blocked', certainty: 'likely' }];
  const startsPlain = endpoint.encryption === 'none' || endpoint.encryption === 'starttls';
  const wantsTls =
    endpoint.port === 465 || endpoint.port === 993 || endpoint.port === 994 || endpoint.port === 995;
  const isPlainPort = endpoint.port === 143 || endpoint.port === 110 || endpoint.port === 587;
  const isCrossed = startsPlain ? wantsTls : endpoint.encryption === 'tls' && isPlainPort;
  return isCrossed ? [{ errorId: 'encryption-mismatch', certainty: 'likely' }] : [];
}
