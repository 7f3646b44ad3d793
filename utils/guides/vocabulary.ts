/**
 * Words the finder judges by, beside the labels a guide looks for: what a window that takes something away says, what a
 * manual says, what closes a window. Each entry is a list of pattern pieces per language; `patternOf` joins them. Letters
 * are matched as written, in simplified and traditional Chinese and English.
 * Source: texts of the practice world and of public help pages; last checked 2026-11.
 */

/** Pattern pieces per language; joined with "or". */
export interface Wording {
  zh: readonly string[];
  en?: readonly string[];
}

/** What takes something away for good. */
export const DESTROYS: Wording = {
  zh: [
    '[删刪]除',
    '移除',
    '清[空除]',
    '作[废廢]',
    '[废廢][弃棄止]',
    '重置',
    '重[设設][密授]',
    '失效',
    '[注註][销銷]',
    '[撤吊][销銷回]',
    '解[绑綁除]',
    '停用',
    '禁用',
    '[关關][闭閉](?:客[户戶]端|用[户戶]端|[专專][属屬])?(?:授[权權]|[帐账帳賬][号號户戶]|功能|服[务務])',
    '[销銷][毁毀]',
    '恢[复復]出[厂廠]',
    '[恢回][复復]默[认認]',
  ],
  en: [
    '\\b(?:delet|remov|eras|revok|reset|discard|destroy|wip|purg|invalidat|void|deactivat|disabl)(?:e|es|ed|ing|s)?\\b',
    '\\bturn(?:ing)? off\\b',
    '\\bclear(?:ing)? all\\b',
    '\\bwill (?:stop working|no longer work|be lost)\\b',
  ],
};

/** What cannot be taken back, whatever the rest says. */
export const NOT_TO_BE_UNDONE: Wording = {
  zh: ['(?:不可|[无無]法|不能|不得)(?:恢[复復]|[撤挽]回|撤[销銷]|逆)'],
  en: [
    "\\b(?:cannot|can't|can not|can never) be (?:undone|recovered|restored|reversed)\\b",
    '\\birreversible\\b',
  ],
};

/**
 * Talk of taking away that is no act of this window: a condition, advice, a running-out, or what switching codes on means for
 * the login password. `%` stands for whatever destroys.
 */
export const ONLY_TALK: Wording = {
  zh: [
    '(?:若|如[果需遇不未您你]?|未|不(?![可能得])|[没沒]有|否[则則]|[丢丟遗遺][失忘]|忘[记記]|[泄洩][漏露]|到期|[过過]期|有效期|逾期)[^。！？!?；;]{0,36}?(?:%)',
    '(?:可以?|可[随隨][时時]|[随隨][时時]|[单單][独獨]|[请請](?![输輸确確再在])|建[议議])[^。！？!?；;确確是]{0,12}?(?:%)',
    '(?:%)[后後]?(?:再|可?重新|即可)',
    '(?:登[录錄入]|[邮郵]箱|原有?|[帐账帳賬][号號户戶])密[码碼][^。！？!?；;]{0,14}?(?:%)',
    '已(?:%)',
  ],
  en: [
    '(?:\\bif\\b|\\bunless\\b|\\bwithout\\b|\\botherwise\\b|\\bexpir\\w*|\\blost\\b|\\bnot confirm\\w*)[^.!?;]{0,60}?(?:%)',
    '(?:\\bcan\\b|\\bmay\\b|\\bplease\\b|\\bany ?time\\b)(?! (?:confirm|enter|type))[^.!?;]{0,30}?(?:%)',
    '(?:%) (?:it|them|this|one|old ones)? ?(?:and|then) (?:create|generate|make)',
    '(?:login|log-in|sign-in|mailbox|account) password[^.!?;]{0,40}?(?:%)',
  ],
};

/** First words of a box that talks about the page: help, chat, notes, search results. */
export const TALKS_ABOUT: Wording = {
  zh: [
    '如何',
    '怎[么麼样樣]',
    '教程',
    '[帮幫]助中心',
    '使用[说說]明',
    '操作指南',
    '常[见見][问問][题題]',
    '客服',
    '聊天',
    '便[签籤利]',
    '[笔筆][记記]',
    '[备備]忘',
    '搜[索尋][结結]果',
    '相[关關][设設][置定]',
    '[为為]您找到',
    '操作指引',
    '使用[帮幫]助',
  ],
  en: [
    '\\b(?:how to|help|guide|faq|chat|notes?|search results|matching settings|related settings|support)\\b',
  ],
};

/** Names of tabs of settings: no open mail has a tab without a cross among several of these. */
export const SETTINGS_TABS: Wording = {
  zh: [
    '^(?:常[规規]|一般|通用|基本(?:[设設][置定])?|[标標][签籤]|[账帐帳賬][号號户戶]|外[观觀]|[显顯]示|通知|[离離][线線]|快捷[键鍵])$',
    '^(?:[过過][滤濾]器?.{0,6}|[签簽]名.{0,2}|[转轉][发發].{0,6}|主[题題].{0,2})$',
  ],
  en: [
    '^(?:general|labels?|accounts?(?: and .*)?|filters?.{0,24}|signatures?|forwarding.{0,14}|themes?|appearance|notifications?|offline|shortcuts|advanced)$',
  ],
};

/** What chooses the language of a page. */
export const LANGUAGES: Wording = {
  zh: ['[语語]言', '中文', '[简簡繁][体體]'],
  en: ['language', 'english', 'chinese'],
};

/** A field that searches, by the words in it. */
export const SEARCHES: Wording = {
  zh: ['搜', '[查找][询詢找]'],
  en: ['search', 'find', 'ask'],
};

/** What says no, or not now, to a question. */
export const SAYS_NO: Wording = {
  zh: [
    '取消',
    '[关關][闭閉]',
    '返回',
    '[暂暫]不',
    '以[后後]',
    '稍[后後]',
    '不[用了要必]',
    '算了',
    '放[弃棄]',
    '再[想看]',
    '^否$',
    '^我?不',
    '不同意',
    '拒[绝絕]',
    '跳[过過]',
    '下次',
    '退出',
    '保持',
    '[维維]持',
    '再看',
    '再次[查显顯]',
    '重新查看',
  ],
  en: [
    "\\b(?:cancel|close|back|later|not now|no|not|skip|dismiss|never mind|don't|do not|decline|disagree|refuse|reject|exit|quit|keep|again)\\b",
  ],
};

const joined = new WeakMap<Wording, RegExp>();

/** One pattern of all pieces, case-insensitive. */
export function patternOf(wording: Wording): RegExp {
  let pattern = joined.get(wording);
  if (!pattern) {
    pattern = new RegExp([...wording.zh, ...(wording.en ?? [])].join('|'), 'i');
    joined.set(wording, pattern);
  }
  return pattern;
}

/** The same with `%` in its pieces replaced by another pattern. */
export const patternAround = (wording: Wording, inner: RegExp): RegExp =>
  new RegExp(
    [...wording.zh, ...(wording.en ?? [])].map((piece) => piece.replaceAll('%', inner.source)).join('|'),
    'gi',
  );
