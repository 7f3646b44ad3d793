import { describe, expect, it } from 'vitest';
import { customClient, formMap as shape } from '@/utils/handover/custom-client.schema';
import { createSettings } from '@/utils/settings/settings';
import { formMap, mark } from './forms';

const fits = (form: unknown) => shape.safeParse(form).success;

describe('what is kept of a form', () => {
  it('takes what a person pointed at', () => {
    expect(fits(formMap())).toBe(true);
    expect(fits(formMap({ imapPort: mark({ kind: 'number', label: '端口', nth: 0, of: 2 }) }))).toBe(true);
  });

  it.each([
    ['no code', { ...formMap(), fields: { address: mark() } }],
    ['no address', { ...formMap(), fields: { code: mark({ kind: 'secret' }) } }],
    ['a code shown in clear', formMap({ code: mark({ kind: 'text' }) })],
    ['a role nobody knows', formMap({ subject: mark() } as never)],
    ['more than is asked for', { ...formMap(), extra: 1 }],
    ['a value of a field', formMap({ address: { ...mark(), value: 'a@b.example' } as never })],
    ['a session in the place', { ...formMap(), place: '/x?sid=1' }],
    ['another site as place', { ...formMap(), place: 'https://evil.example/' }],
    ['an essay for a name', formMap({ address: mark({ label: 'x'.repeat(61) }) })],
  ])('refuses %s', (_, form) => expect(fits(form)).toBe(false));
});

describe('a client', () => {
  it.each([
    'http://a.example',
    'https://a.example/',
    'https://a.example/*',
    'https://*',
    'https://a.example?x',
  ])('is at no such origin as %s', (origin) =>
    expect(customClient.safeParse({ origin, landing: '/', form: null }).success).toBe(false),
  );

  it('that is stored damaged takes no other setting with it', async () => {
    const area = {
      get: async () => ({ settings: { reminders: false, clients: [{ origin: 'nonsense' }] } }),
      set: async () => undefined,
    };
    const settings = createSettings({ local: area }, { request: (async () => undefined) as never });
    expect(await settings.read()).toMatchObject({ reminders: false, clients: [] });
  });
});
