/**
 * App password: sixteen small letters, shown as four groups with blanks, which are no part of it. In force as soon as it is shown.
 * Source: several (the vendor's help, public tools); docs/facts/providers.md ("Google"); last checked 2026-11.
 */
import type { CodeShape } from '../../guides/code-shape';

/** Frequent words of four letters: two of them in one line are prose. */
const WORDS =
  'able also area away back base been best body book both call came card care case city code come copy data date days dear does done down each easy edit else even ever fact feel file find five form four free from full gave give goes good half hand hard have head hear help here high home hour idea into item just keep kind know last late less life like line list live long look lost love made mail main make many mean mind more most move much must name near need news next note once only open over page part pass past plan play read real rest room safe said same save seem send sent show side sign site size some soon stay step stop such sure take talk tell text than that them then they this thus time told took turn type upon used user very view wait want ways week well went were what when will wish with word work year your';

export const CODE: CodeShape = {
  lengths: [16],
  alphabet: 'a-z',
  separators: '\\s\\u00a0\\u200b',
  largestGroup: 4,
  anchors: {
    zh: ['应用专用密码', '應用程式密碼', '应用密码', '应用程序专用密码'],
    en: ['app(?:lication)?(?:-specific)? passwords?'],
  },
  names: {
    zh: ['应用(?:程序)?(?:专用)?密码', '應用程式(?:專用)?密碼'],
    en: ['app(?:-specific)? password(?: for your (?:device|computer|phone|app))?'],
  },
  stops: [],
  lettersOnly: true,
  words: WORDS.split(' '),
  commit: 'none',
};
