/** A provider is data: one that does not exist, beside the real ones, with no line of code of its own. */
import { describe, expect, it } from 'vitest';
import { asKept, patternOfCode } from '@/utils/guides/code-shape';
import { prepare } from '@/utils/guides/prepare';
import { compile } from '@/utils/page/locate/matcher';
import { guideBundleOf } from '@/utils/providers/guide-bundle';
import { PROVIDERS, providerById } from '@/utils/providers/list';
import { netease } from '@/utils/providers/netease';
import { providerSchema } from '@/utils/providers/provider.schema';
import { pageKindOf, providerOf, SITES, selfGuideAt } from '@/utils/providers/sites';
import { postern } from '../../providers/postern';

const sites = [...SITES, postern];
const providers = [...PROVIDERS, postern];
const HOST = 'https://mail.postern.example';

it('has the shape of a provider', () => expect(providerSchema.parse(postern)).toEqual(postern));

it('is told what is wrong with it', () => {
  const { generate: _, ...labels } = postern.labels;
  expect(providerSchema.safeParse({ ...postern, labels }).success).toBe(false);
  const code = { ...postern.code, anchors: { zh: ['('] } };
  expect(providerSchema.safeParse({ ...postern, code }).success).toBe(false);
});

describe('whose page it is', () => {
  it.each([
    [`${HOST}/w/prefs/keys`, 'postern', 'code', 'get-code'],
    [`${HOST}/w/prefs/look`, 'postern', 'prefs', null],
    [`${HOST}/w/`, 'postern', 'inbox', null],
    [`${HOST}/w/#prefs/keys`, 'postern', 'inbox', 'get-code'],
    [`${HOST}/`, 'postern', 'login', null],
    // The host decides, whatever paths the other one has.
    [`${HOST}/js6/main.jsp`, 'postern', 'other', null],
    [`${HOST}/admin/`, 'postern', 'other', null],
    ['https://mail.qiye.163.com/w/prefs/keys', 'netease', 'other', null],
    ['https://mail.qiye.163.com/static/commonweb/authcode.html', 'netease', 'code', 'get-code'],
    // On a customer's own host, the path that is nobody else's.
    ['https://mail.corp.example/w/prefs/keys', 'postern', 'code', 'get-code'],
    ['https://mail.corp.example/js6/main.jsp', 'netease', 'classic', null],
    ['https://mail.corp.example/', 'netease', 'login', null],
    ['https://mail.corp.example/w/', 'postern', 'inbox', null],
    ['https://mail.corp.example/nowhere', undefined, 'other', null],
    ['https://postern.example.evil.example/w/prefs', 'postern', 'prefs', null],
  ])('%s: %s, %s', (url, id, kind, guide) => {
    const address = new URL(url);
    expect(providerOf(address, sites)?.id).toBe(id);
    expect(pageKindOf(address, sites)).toBe(kind);
    expect(selfGuideAt(address, sites)).toBe(guide);
  });
});

describe('what travels to its pages', () => {
  const bundle = guideBundleOf({ guide: 'get-code', provider: 'postern' }, providers);

  it('is its own guide with its own words, rules and code, as plain data', () => {
    expect(bundle).toMatchObject({
      provider: 'postern',
      guide: postern.guides['get-code'],
      code: postern.code,
    });
    expect(bundle?.pages).toBe(postern.pages);
    expect(bundle?.labels.codeTitle).toEqual(['Door keys', 'Your door key', 'Door key']);
    expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
  });

  it('knows its words, and not those of another', () => {
    const { match } = compile(prepare(bundle?.labels ?? {}));
    expect(match('Cut a door key')?.[0]).toMatchObject({ how: 'exact' });
    expect(match('生成授权密码')).toBeNull();
  });

  it('leaves the first provider as it was', () => {
    expect(guideBundleOf({ guide: 'get-code' }, providers)).toEqual(guideBundleOf({ guide: 'get-code' }));
    expect(providerById(undefined, providers)).toBe(netease);
    expect(guideBundleOf({ guide: 'check-codes', provider: 'postern' }, providers)).toBeNull();
    expect(guideBundleOf({ guide: 'get-code', provider: 'nobody' }, providers)).toBeNull();
  });
});

describe('its codes', () => {
  it.each([
    ['k7d2-9fqa-x3mz', true],
    ['k7d29fqax3mz', false],
    ['K7D2-9FQA-X3MZ', false],
    ['k7d2-9fqa-x3m', false],
    ['aB3dE6gH9jK2mN5p', false],
  ])('%s: %s', (code, is) => expect(patternOfCode(postern.code).test(code)).toBe(is));

  it('keep the hyphens that belong to them', () => {
    expect(asKept('k7d29fqax3mz', postern.code)).toBe('k7d2-9fqa-x3mz');
    expect(asKept('aB3dE6gH9jK2mN5p', netease.code)).toBe('aB3dE6gH9jK2mN5p');
  });
});
