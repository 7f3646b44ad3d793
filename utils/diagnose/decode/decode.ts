/** Pasted text as its writer meant it. Pure; what cannot be decoded stays as it is. */
import { unescaped } from './escapes';
import { withMailDecoded } from './mail';
import { withoutMojibake } from './mojibake';

export const decode = (text: string): string => withoutMojibake(unescaped(withMailDecoded(text)));
