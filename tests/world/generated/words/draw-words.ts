/** The words of one world: each label drawn from its variants, some put together from verb and object. */
import type { Plan, Words } from '../plan.ts';
import type { Random } from '../random.ts';
import { en, objects as enObjects, turnOn as enTurnOn, verbs as enVerbs } from './en.ts';
import { toTaiwan } from './taiwan.ts';
import { turnOn, zh, objects as zhObjects, verbs as zhVerbs } from './zh.ts';

/** Labels that come as a list. */
const LISTS = ['others', 'otherBlocks', 'strip', 'account', 'folders', 'subjects', 'steps', 'regions'];
const MORE_LISTS = ['adminOthers', 'adminSecond', 'adminThird', 'faq'];

const DAYS = [7, 30, 90, 180, 365];
const dayWords: Record<'zh' | 'en', ((days: number) => string)[]> = {
  zh: [
    (d) => `${d}天`,
    (d) => `${d} 天`,
    (d) => (d === 7 ? '一周' : d === 365 ? '1年' : `${Math.round(d / 30)}个月`),
  ],
  en: [
    (d) => `${d} days`,
    (d) =>
      d === 7 ? 'One week' : d === 365 ? 'One year' : `${Math.round(d / 30)} month${d > 30 ? 's' : ''}`,
  ],
};

export function drawWords(r: Random, plan: Plan): Words {
  const english = plan.lang === 'en';
  const variants: Record<string, string[]> = english ? en : zh;
  const object = r.pick(english ? enObjects : zhObjects);
  const join = (verb: string, what: string) => (english ? `${verb} ${what}` : `${verb}${what}`);
  const on = r.pick(english ? enTurnOn : turnOn);
  const words: Words = {};
  for (const [key, list] of Object.entries(variants))
    words[key] = [...LISTS, ...MORE_LISTS].includes(key) ? r.some(list, list.length) : r.pick(list);
  // What a wizard's steps and a list of regions say keeps its order.
  words.steps = variants.steps ?? [];
  words.regions = variants.regions ?? [];
  const generate = join(r.pick(english ? enVerbs : zhVerbs), object);
  Object.assign(words, {
    object,
    generate,
    turnOn: r.pick([on, join(on, object)]),
    toggle: r.pick([object, join(on, object), english ? `Use ${object}s` : `使用${object}`]),
    off: english ? 'Off' : '关闭',
    codeTitle: r.pick([object, String(words.block), english ? `${object}s` : `${object}管理`]),
    formTitle: r.pick([generate, generate, `${generate}${words.formTitleTail}`]),
  });
  const label = r.pick(dayWords[english ? 'en' : 'zh']);
  words.days = r
    .some(DAYS, r.whole(2, 4))
    .sort((a, b) => a - b)
    .flatMap((d) => [String(d), label(d)])
    .concat('0', String(words.forever));
  // Two ways to one word would be two right answers.
  if (words.section === words.settings) words.section = english ? 'Mail clients' : '客户端管理';
  if (words.block === words.section) words.block = english ? 'Client passwords' : '客户端专用密码';
  for (const key of ['others', 'otherBlocks', 'adminSecond', 'adminThird'])
    words[key] = (words[key] as string[]).filter((word) => !Object.values(words).includes(word));
  words.otherBlocks = (words.otherBlocks as string[]).filter(
    (word) => !(words.others as string[]).includes(word),
  );
  // Two things of one dialog that say the same would be told apart by nobody.
  if (words.next === words.submit) words.next = english ? 'Continue' : '继续';
  if (words.allSide === words.modeSome || words.all === words.modeSome)
    words.modeSome = english ? 'Selected regions' : '指定地区';
  const filled = fill(words, { '@': object }, ['listTitle', 'faq']);
  const told = fill(filled, { '@': String(words.confirm) }, ['confirmHint']);
  return plan.lang === 'zh-TW' ? translated(told) : told;
}

function fill(words: Words, by: Record<string, string>, keys: string[]): Words {
  const put = (text: string) => text.replaceAll('@', by['@'] ?? '');
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      keys.includes(key) ? (Array.isArray(value) ? value.map(put) : put(value)) : value,
    ]),
  );
}

const translated = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(toTaiwan) : toTaiwan(value),
    ]),
  );
