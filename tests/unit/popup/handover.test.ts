import { describe, expect, it } from 'vitest';
import { HANDOVER_PHASES } from '@/utils/guides/handover-phases';
import { clientOrigin } from '@/utils/popup/client-origin';
import { codeForError, errorContext } from '@/utils/popup/error-context';
import { handoverWords } from '@/utils/popup/handover-words';
import { HANDOVER_WHYS, type HandoverResult, type HandoverStatus } from '@/utils/protocol/handover';
import texts from '../../../public/_locales/zh_CN/messages.json';
import { madeUp } from '../../pictures/made-up';

const status = (changes: Partial<HandoverStatus>): HandoverStatus => ({
  codeId: 'x',
  client: 'laifaxin',
  origin: 'https://web.laifaxin.com',
  phase: 'opening',
  why: null,
  result: null,
  canUndo: false,
  ...changes,
});
const result = (changes: Partial<HandoverResult>): HandoverResult => ({
  receive: null,
  send: null,
  meaningKey: '',
  stepsKeys: [],
  token: '',
  barredIp: '',
  guide: null,
  nextFamily: null,
  ...changes,
});

describe('hand-over in words', () => {
  it('has a text for every phase and every reason', () => {
    const all = [
      ...HANDOVER_PHASES.map((phase) => status({ phase })),
      ...HANDOVER_WHYS.map((why) => status({ phase: 'refused', why })),
    ];
    const missing = all.flatMap((one) => handoverWords(one)?.keys ?? []).filter((key) => !(key in texts));
    expect(missing).toEqual([]);
  });

  it.each([
    ['undone', null, null],
    ['bound', result({ receive: true, send: true }), ['popup_sendBound']],
    [
      'diagnosed',
      result({ receive: true, send: false, meaningKey: 'errors_ipDenied' }),
      ['popup_sendReceiveOnly', 'errors_ipDenied'],
    ],
    [
      'diagnosed',
      result({ receive: false, send: true, meaningKey: 'errors_ipDenied' }),
      ['popup_sendSendOnly', 'errors_ipDenied'],
    ],
    [
      'diagnosed',
      result({ receive: false, send: false, meaningKey: 'errors_ipDenied' }),
      ['errors_ipDenied'],
    ],
    ['failed', result({ receive: true, send: false }), ['popup_sendReceiveOnly', 'popup_sendReason']],
  ] as const)('%s with %j', (phase, answer, keys) => {
    expect(handoverWords(status({ phase, result: answer }))?.keys ?? null).toEqual(keys);
  });
});

describe('client host', () => {
  it.each([
    [[], 'https://web.laifaxin.com'],
    [['https://app.laifaxin.com/mails/accounts?x=1'], 'https://app.laifaxin.com'],
    [[undefined, 'about:blank', 'https://web.worldtradetool.com/'], 'https://web.worldtradetool.com'],
    [['https://app.laifaxin.com.evil.example/', 'http://app.laifaxin.com/'], 'https://web.laifaxin.com'],
  ])('of %j is %s', (urls, origin) => {
    expect(clientOrigin('laifaxin', urls)).toBe(origin);
  });
});

describe('whose error it is', () => {
  const codes = [
    madeUp(1, { address: 'na@corp.example' }),
    madeUp(2, { address: 'li.na@corp.example', client: 'laifaxin' }),
  ];

  it.each([
    ['LI.NA@corp.example: ERR.LOGIN.IPDENY', 2],
    ['<na@corp.example> ERR', 1],
    ['ERR.LOGIN.IPDENY', null],
  ])('%j', (text, number) => {
    expect(codeForError(codes, text)?.id ?? null).toBe(number && madeUp(number).id);
  });

  it('is the only code there is', () => {
    expect(codeForError([madeUp(1)], 'ERR')?.id).toBe(madeUp(1).id);
  });

  it('tells the diagnosis where the client logs in from, and never a name or an id', () => {
    const context = errorContext(codes[1] ?? null, 5);
    expect(context.vantage).toBe('cloud');
    expect(Object.keys(context.code ?? {}).sort()).toEqual(['address', 'expiresAt', 'host', 'state']);
  });
});
