/**
 * How labels are folded before they are compared. Both sides (page and data) go through the same folding.
 * Source: label tables of public help pages in zh-CN, zh-TW and English; last checked 2026-11.
 */

/** Traditional or variant letters, and below each the simplified one used in `labels.ts`. Only letters that occur in labels. */
const VARIANTS =
  '裝於覽圖團隊觸檔聯絡寶術顏帐帳賬號設戶權碼進開啟啓錄後臺舊郵統確儲時間與複復製綁機專屬刪產關閉個級選擇項備註稱單雙驗證發請輸許訊資網頁長實認點擊務協議標題應區範圍則規連線結電話無過動計劃詳細編輯暫員簡體繼續檢測審陸國雲歡韓見幫貼這裡為僅顯將會來從對還併給爾轉寫讀識別齊滿傳遞並變數據庫層';
const SIMPLIFIED =
  '装于览图团队触档联络宝术颜账账账号设户权码进开启启录后台旧邮统确储时间与复复制绑机专属删产关闭个级选择项备注称单双验证发请输许讯资网页长实认点击务协议标题应区范围则规连线结电话无过动计划详细编辑暂员简体继续检测审陆国云欢韩见帮贴这里为仅显将会来从对还并给尔转写读识别齐满传递并变数据库层';

/** Variant letter → simplified letter. */
export const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...VARIANTS].map((letter, at) => [letter, [...SIMPLIFIED][at] ?? letter]),
);

/** Word → the word used in `labels.ts`, applied in order after the letters. Never 密码 alone. */
export const WORDS: readonly (readonly [string, string])[] = [
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
