import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, fromBase64, fromUtf8, utf8 } from '@/utils/codes/vault/bytes';
import type { VaultCrypto } from '@/utils/codes/vault/deps';
import { deriveKey, MAX_ROUNDS, MIN_ROUNDS, roundsFor } from '@/utils/codes/vault/kdf';
import { newRawKeySet, usable } from '@/utils/codes/vault/key-set';
import { seal, sealText, unseal, unsealText } from '@/utils/codes/vault/seal';
import { openSealedBox, sealBox } from '@/utils/codes/vault/sealed-box';
import * as independent from './independent';
import boxVector from './vectors/box-v1.json';
import { GCM, PBKDF2 } from './vectors/published';

const fromHex = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const aesKey = (raw: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Web Crypto with IVs told beforehand. */
const withIv = (iv: Uint8Array): VaultCrypto => ({
  subtle: crypto.subtle,
  randomUUID: () => crypto.randomUUID(),
  getRandomValues: ((into: Uint8Array) => {
    into.set(iv);
    return into;
  }) as VaultCrypto['getRandomValues'],
});

describe('known answers', () => {
  it.each(PBKDF2)('PBKDF2, $rounds rounds of $passphrase', async ({ passphrase, salt, rounds, key }) => {
    const params = { name: 'PBKDF2-HMAC-SHA-256' as const, salt: base64(utf8(salt)), rounds };
    const derived = await deriveKey(crypto, passphrase, params);
    const sealed = await sealText(crypto, await aesKey(fromHex(key)), 'same key', 'here');
    expect(await unsealText(crypto, derived, sealed, 'here')).toBe('same key');
  });

  it.each(GCM)('AES-256-GCM $sealed', async ({ key, iv, plain, aad, sealed }) => {
    const aes = await aesKey(fromHex(key));
    const made = await seal(withIv(fromHex(iv)), aes, fromHex(plain), fromHex(aad));
    expect(hex(fromBase64(made))).toBe(iv + sealed);
    expect(hex(await unseal(crypto, aes, made, fromHex(aad)))).toBe(plain);
  });

  it('the boxed text of the vectors, opened by the vault and by OpenSSL', async () => {
    const { boxPrivate, boxPublic, boxed, place, text } = boxVector;
    const raw = { kid: boxed.kid, key: new Uint8Array(32), boxPrivate: fromBase64(boxPrivate), boxPublic };
    const opened = await openSealedBox(crypto, await usable(crypto, raw), { ...boxed, v: 1 }, place);
    expect([opened, independent.openBox(boxVector, boxed, place)]).toEqual([text, text]);
  });
});

describe('sealing', () => {
  const key = aesKey(crypto.getRandomValues(new Uint8Array(32)));
  const text = fc.string({ unit: 'binary', maxLength: 300 });

  it('gives back what went in', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (plain, place) => {
        const sealed = await sealText(crypto, await key, plain, place);
        expect(await unsealText(crypto, await key, sealed, place)).toBe(plain);
      }),
    );
  });

  it('makes two texts of one', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (plain) => {
        const twice = [
          await sealText(crypto, await key, plain, ''),
          await sealText(crypto, await key, plain, ''),
        ];
        expect(twice[0]).not.toBe(twice[1]);
      }),
    );
  });

  it('refuses any change of any bit, and any other place', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), fc.nat(7), async (plain, at, bit) => {
        const bytes = fromBase64(await sealText(crypto, await key, plain, 'place'));
        const index = at % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
        await expect(unsealText(crypto, await key, base64(bytes), 'place')).rejects.toThrow();
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
        await expect(unsealText(crypto, await key, base64(bytes), 'place2')).rejects.toThrow();
        await expect(unsealText(crypto, await key, base64(bytes.subarray(0, -1)), 'place')).rejects.toThrow();
      }),
    );
  });
});

describe('boxing', () => {
  it('gives back what went in, to the right keys and in the right place only', async () => {
    const raw = await newRawKeySet(crypto);
    const [mine, other] = [await usable(crypto, raw), await usable(crypto, await newRawKeySet(crypto))];
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), async (text) => {
        const boxed = await sealBox(crypto, raw, text, 'place');
        expect(await openSealedBox(crypto, mine, boxed, 'place')).toBe(text);
        expect(independent.openBox({ ...raw, boxPrivate: base64(raw.boxPrivate) }, boxed, 'place')).toBe(
          text,
        );
        await expect(openSealedBox(crypto, other, boxed, 'place')).rejects.toThrow();
        await expect(openSealedBox(crypto, mine, boxed, 'elsewhere')).rejects.toThrow();
      }),
      { numRuns: 30 },
    );
  });
});

describe('bytes', () => {
  it('go through base64 unchanged, as Node writes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (data) => {
        const bytes = new Uint8Array(data);
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(base64(bytes))).toEqual(bytes);
      }),
    );
  });

  it('that are no UTF-8 are no text', () => {
    expect(() => fromUtf8(new Uint8Array([0xff, 0xfe]))).toThrow(TypeError);
    expect(fromUtf8(utf8('\uFEFFok'))).toBe('\uFEFFok');
  });
});

describe('rounds', () => {
  it.each([
    ['a slow machine', 400, MIN_ROUNDS],
    ['a fast one', 20, 2_500_000],
    ['an impossibly fast one', 0.01, MAX_ROUNDS],
    ['a clock that stands still', 0, MIN_ROUNDS],
    ['a clock that runs back', -5, MIN_ROUNDS],
    ['a broken clock', Number.NaN, MIN_ROUNDS],
  ])('for %s', (_, probeMs, rounds) => {
    expect(roundsFor(probeMs)).toBe(rounds);
  });
});
