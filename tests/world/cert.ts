/** A self-signed certificate made in memory (X.509 v3 in DER, by hand: no openssl, no package). */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const n = body.length;
  const length = n < 128 ? [n] : n < 256 ? [0x81, n] : [0x82, n >> 8, n & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const seq = (...parts: Buffer[]) => tlv(0x30, ...parts);
const hex = (s: string) => Buffer.from(s, 'hex');

/** ecdsa-with-SHA256 (1.2.840.10045.4.3.2). */
const ALGORITHM = seq(tlv(0x06, hex('2a8648ce3d040302')));
/** OID of commonName (2.5.4.3). */
const COMMON_NAME = tlv(0x06, hex('550403'));
/** OID of subjectAltName (2.5.29.17). */
const SUBJECT_ALT_NAME = tlv(0x06, hex('551d11'));

function pem(kind: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${kind}-----\n${lines.join('\n')}\n-----END ${kind}-----\n`;
}

/** Key and certificate in PEM, valid for the given DNS names from yesterday for two years. */
export function selfSigned(names: string[]): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = seq(tlv(0x31, seq(COMMON_NAME, tlv(0x0c, Buffer.from('practice world')))));
  const time = (ms: number) =>
    tlv(0x18, Buffer.from(new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, ''), 'latin1'));
  const altNames = seq(...names.map((n) => tlv(0x82, Buffer.from(n, 'latin1'))));
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const tbs = seq(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, serial),
    ALGORITHM,
    name,
    seq(time(Date.now() - 86_400_000), time(Date.now() + 730 * 86_400_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, seq(seq(SUBJECT_ALT_NAME, tlv(0x04, altNames)))),
  );
  const signature = sign('sha256', tbs, privateKey);
  const cert = seq(tbs, ALGORITHM, tlv(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', cert),
  };
}
