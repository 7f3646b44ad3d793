/**
 * How labels are folded before they are compared. Both sides (page and data) go through the same folding.
 * Source: label tables of public help pages in zh-CN, zh-TW and English; last checked 2026-11.
 */
import type { Folding } from './fold';

/** Traditional or variant letters, and below each the simplified one used in `labels.ts`. Only letters that occur in labels. */
const VARIANTS =
  '裝圖帐帳賬號設戶權碼進開啟啓錄後臺舊郵統確儲時間與複復製綁機專屬產關閉個級選項備註稱單驗證發請輸許訊網長認點擊務協議標題應區範圍則規連電話無過動計詳編輯暫員體繼續審歡幫僅顯將會來對還併轉寫別並說終鍵記創獲沒饋詢';
const SIMPLIFIED =
  '装图账账账号设户权码进开启启录后台旧邮统确储时间与复复制绑机专属产关闭个级选项备注称单验证发请输许讯网长认点击务协议标题应区范围则规连电话无过动计详编辑暂员体继续审欢帮仅显将会来对还并转写别并说终键记创获没馈询';

/** Word → the word used in `labels.ts`, applied in order after the letters. Never 密码 alone. */
const WORDS: Folding['words'] = [
  ['用户端', '客户端'],
  ['设定', '设置'],
  ['授权代码', '授权密码'],
  ['授权码', '授权密码'],
  ['储存', '保存'],
  ['登入', '登录'],
  ['产生', '生成'],
  ['启用', '开启'],
  ['账户', '账号'],
  ['装置', '设备'],
  ['新增', '添加'],
  ['新建', '添加'],
  ['行动电话', '手机'],
];

export const FOLDING: Folding = { variants: VARIANTS, simplified: SIMPLIFIED, words: WORDS };
