/** From the client's own words to what may be kept and shown: message keys, published tokens, the next servers. */
import type { CodeSummary } from '../../codes/code';
import { diagnose, resultDetail } from '../../diagnose/diagnose';
import type { ClientReading, HandoverResult } from '../../protocol/handover';
import { familyById } from '../../providers/families';
import type { Handover } from './store';

/** What the vault keeps of a login that passed. Laifaxin's own word for it. */
export const PASSED = '正常';

export interface Outcome {
  ok: boolean;
  /** For the vault: `PASSED`, or the diagnosis; null while no reason is known. */
  detail: string | null;
  result: HandoverResult;
}

/** `code`: the record as the vault tells it, or null when it is gone. The client's text is dropped here. */
export function outcomeOf(
  { receive, send, text }: ClientReading,
  handover: Handover,
  code: CodeSummary | null,
  now: number,
): Outcome {
  const result: HandoverResult = {
    receive,
    send,
    meaningKey: '',
    stepsKeys: [],
    token: '',
    barredIp: '',
    guide: null,
    nextFamily: null,
  };
  if (receive && send) return { ok: true, detail: PASSED, result };
  if (text === '') return { ok: false, detail: null, result };
  const { imap, smtp } = familyById(handover.ticket.family);
  const diagnosis = diagnose(text, {
    now,
    ...(code ? { code } : {}),
    mailHost: receive ? smtp.host : imap.host,
    triedFamilies: [...handover.tried, handover.ticket.family],
    vantage: 'cloud',
  });
  const [first] = diagnosis.causes;
  return {
    ok: false,
    detail: resultDetail(diagnosis),
    result: {
      ...result,
      meaningKey: first?.meaningKey ?? '',
      stepsKeys: [...(first?.stepsKeys ?? [])],
      token: diagnosis.causes.find(({ token }) => token)?.token ?? '',
      barredIp: diagnosis.barredIp ?? '',
      guide: first?.guide ?? null,
      nextFamily: diagnosis.nextFamily ?? null,
    },
  };
}
