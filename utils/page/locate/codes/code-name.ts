/**
 * Whether letters are the code or something else that is as long: what stands right beside them, and above them, says so. Pure.
 */
import type { Wording } from '../../../guides/vocabulary';

/** What a value is called. `beside`: on its own line, or its label; `above`: the words right above it. */
export interface Naming {
  beside: string;
  above: string;
  /** Its window is about codes and offers it to be copied, or came of a press that makes one and says that it is shown once. */
  isVouched: boolean;
}

/** What may follow the code's name before the value: 「您的授权密码已生成：」. */
const FOLLOWS =
  '(?:已?(?:生成|[创創]建|[产產]生)(?:成功)?|如下|\\s*(?:is|was)?\\s*(?:as follows|generated|created|below)?|[为為是])?$';
const named = new WeakMap<Wording, RegExp>();

/** The code's own name at the end of a text. */
function ownName(names: Wording): RegExp {
  const known = named.get(names);
  const pattern = known ?? new RegExp(`(?:${[...names.zh, ...(names.en ?? [])].join('|')})${FOLLOWS}`, 'i');
  if (!known) named.set(names, pattern);
  return pattern;
}

/** 密码 by itself, where the words around speak of codes anyway. */
const BARE = /(?:密[码碼钥鑰]|口令|password|pass ?code|\bcode|\bkey)(?:[为為是]|如下|\s+is)?$/i;
/** Names of other things as long. */
const OTHER =
  /[编編][号號]|序列[号號]|[订訂][单單]|流水|[单單][号號]|[请請]求|追[踪蹤]|[会會][话話]|[设設][备備]|[终終]端|版本|[验驗][证證]|工[单單]|[发發]票|[账帳][单單户戶号號]|卡[号號]|[优優]惠|促[销銷]|推[广廣]|邀[请請]|[兑兌][换換]|礼品|禮品|折扣|激活|[注註][册冊]|[券票]|姓名|名[称稱字]|用[户戶]名|昵[称稱]|[备備][注註]|用途|登[录錄入]|[产產]品|快[递遞]|[运運][单單]|\b(?:id|sid|uid|serial|order|trace|request|session|ticket|reference|ref|number|no|version|token|invoice|tracking|build|promo\w*|coupon|voucher|invit\w+|redeem|gift|discount|activation|licen[cs]e|device|client name|name|user|account|verification|login|sign-?in|remark|note|label|key id|product)\b/i;
/** A label of a value nobody here has heard of is that of something else; what only says what to do with it is none. */
const LABEL = /[:：]\s*$/;
const LONGEST_LABEL = 16;
const DEED =
  /复制|複製|拷|保[管存]|[记記][录錄下]|如下|查看|[显顯]示|使用|\b(?:copy|save|keep|below|write|use|this|once)\b/i;
const ENDINGS = /[\s:：=＝>»]+$/;
const ASIDES = /[（(【[][^）)】\]]*[）)】\]]/g;

const bareName = (text: string): string => text.replace(ASIDES, '').trim().replace(ENDINGS, '');

/** What a name says of the value it stands before: 2 the code for sure, 1 some password, 0 nothing, -1 something else. */
export function claimOf(text: string, names: Wording): number {
  const name = bareName(text);
  if (!name) return 0;
  if (ownName(names).test(name)) return 2;
  if (OTHER.test(name)) return -1;
  if (BARE.test(name)) return 1;
  return LABEL.test(text) && name.length <= LONGEST_LABEL && !DEED.test(name) ? -1 : 0;
}

/** A code without a digit has so many letters of either case. */
const LEAST_OF_A_CASE = 3;
/** Up to four words run together, each with a capital: 「AuthCodeRequired」. */
const WORDS = /^[A-Z]?[a-z]+(?:[A-Z][a-z]+){0,3}$/;

/**
 * Whether letters look drawn by lot, not written: a digit among letters, or both cases that make no words. Of codes drawn by lot
 * from 62 characters, six in a hundred have no digit, and one in 1,500 looks written. Case: a rule by the longest run of one
 * case, which one code in 90 did not meet; it was shown, agreed away and kept by nobody.
 */
export function isDrawn(code: string): boolean {
  if (/^\d+$/.test(code)) return false;
  return /\d/.test(code) || (isMixed(code) && !WORDS.test(code));
}

/** Whether letters could be drawn by lot, as far as anybody can tell: all but a word, with a capital at its beginning or throughout. */
export const mayBeDrawn = (code: string): boolean =>
  isDrawn(code) || (/[a-z]/.test(code) && /[A-Z]/.test(code.slice(1)));

/** Both cases, more than a capital at the beginning: where label and window both speak for it, that is enough. */
function isMixed(code: string): boolean {
  const capitals = code.replace(/[a-z]/g, '').length;
  return capitals >= LEAST_OF_A_CASE && code.length - capitals >= LEAST_OF_A_CASE;
}

/** 「名称：来发信」: a line that tells its own value names none below it. */
const isTold = (text: string): boolean => /[:：]\s*[^\s:：]/.test(text.replace(ASIDES, ''));

/**
 * How much speaks for a value's being the code; null for one that is surely not. Letters alone need their label right beside
 * them: a name, a voucher and a session are as long.
 * @param lettersOnly the provider's codes have no digits
 */
export function merit(
  shown: string,
  { beside, above, isVouched }: Naming,
  names: Wording,
  lettersOnly = false,
): number | null {
  const code = shown.replace(/[^A-Za-z0-9]/g, '');
  if (/^\d+$/.test(code)) return null;
  const near = claimOf(beside, names);
  const over = isTold(above) ? 0 : claimOf(above, names);
  if (near < 0 || (near === 0 && !beside && over < 0)) return null;
  const letters = !/\d/.test(code);
  const drawn = isDrawn(code);
  const isSure = over > 1 ? drawn || lettersOnly || (isVouched && isMixed(code)) : drawn && isVouched;
  if (letters && near < 1 && !isSure) return null;
  if (near > 0) return near + 1;
  return over > 0 ? over : 0;
}
