import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leftMs,
  type Presenter,
  refusal,
  reportRefusal,
  TICKET_MS,
  type Ticket,
} from '@/utils/handover/tickets/ticket';

const MADE = 1_800_000_000_000;
const ORIGIN = 'https://web.laifaxin.com';
const TICKET: Ticket = {
  codeId: 'c',
  client: 'laifaxin',
  origin: ORIGIN,
  tabId: 7,
  family: 'hz',
  madeAt: MADE,
  usedAt: null,
};
const WHO: Presenter = { origin: ORIGIN, tabId: 7, frameId: 0 };

describe('a ticket releases', () => {
  it('to its own page within five minutes', () => {
    expect(refusal(TICKET, WHO, MADE)).toBeNull();
    expect(refusal(TICKET, WHO, MADE + TICKET_MS - 1)).toBeNull();
    expect(TICKET_MS).toBe(5 * 60_000);
  });

  it.each<[string, Ticket | null, Presenter, number]>([
    ['no ticket', null, WHO, MADE],
    ['already used', { ...TICKET, usedAt: MADE }, WHO, MADE + 1],
    ['too old', TICKET, WHO, MADE + TICKET_MS],
    ['too old', TICKET, WHO, MADE - 1],
    ['wrong tab', TICKET, { ...WHO, tabId: 8 }, MADE],
    ['wrong frame', TICKET, { ...WHO, frameId: 3 }, MADE],
    ['wrong origin', TICKET, { ...WHO, origin: 'https://evil.example' }, MADE],
    ['wrong origin', TICKET, { ...WHO, origin: 'https://app.laifaxin.com' }, MADE],
    ['wrong origin', TICKET, { ...WHO, origin: 'https://web.laifaxin.com:8443' }, MADE],
    ['wrong origin', TICKET, { ...WHO, origin: 'http://web.laifaxin.com' }, MADE],
    ['wrong origin', TICKET, { ...WHO, origin: 'https://web.laifaxin.com.evil.example' }, MADE],
    ['wrong origin', TICKET, { ...WHO, origin: 'null' }, MADE],
  ])('nothing: %s', (reason, ticket, who, now) => {
    expect(refusal(ticket, who, now)).toBe(reason);
  });

  it('to nobody but one frame, whatever else is asked', () => {
    const anyone = fc.record({
      origin: fc.constantFrom(ORIGIN, 'https://web.laifaxin.co', 'https://evil.example', ''),
      tabId: fc.constantFrom(6, 7, 8),
      frameId: fc.nat(3),
    });
    fc.assert(
      fc.property(anyone, fc.integer({ min: -TICKET_MS, max: 2 * TICKET_MS }), (who, age) => {
        const may =
          who.origin === ORIGIN && who.tabId === 7 && who.frameId === 0 && age >= 0 && age < TICKET_MS;
        expect(refusal(TICKET, who, MADE + age) === null).toBe(may);
      }),
    );
  });
});

it('counts down to nothing', () => {
  expect(leftMs(TICKET, MADE + 1000)).toBe(TICKET_MS - 1000);
  expect(leftMs(TICKET, MADE + TICKET_MS + 1)).toBe(0);
  expect(leftMs({ ...TICKET, usedAt: MADE }, MADE + 1)).toBe(0);
});

describe('reports on a hand-over', () => {
  const used = { ...TICKET, usedAt: MADE };
  it('are believed from the page the ticket was used by, for an hour', () => {
    expect(reportRefusal(used, WHO, MADE + 3_599_999)).toBeNull();
    expect(reportRefusal(used, WHO, MADE + 3_600_000)).toBe('too old');
    expect(reportRefusal(used, { ...WHO, tabId: 1 }, MADE)).toBe('wrong tab');
  });
  it('are not believed before', () => expect(reportRefusal(TICKET, WHO, MADE)).toBe('not used yet'));
});
