/**
 * How labels are folded before they are compared. Both sides (page and data) go through the same folding.
 * Source: label tables of public help pages in zh-CN, zh-TW and English; last checked 2026-11.
 */
import type { Folding } from './fold';

/** Traditional or variant letters, and below each the simplified one used in `labels.ts`. Held against OpenCC for every label. */
const VARIANTS =
  '裝圖帐帳賬號設戶權碼進開啟啓錄後臺舊郵統確儲時間與複復製綁機專屬產關閉個級選項備註稱單驗證發請輸許訊網長認點擊務協議標題應區範圍則規連電話無過動計詳編輯暫員體繼續審歡幫僅顯將會來對還併轉寫別並說終鍵記創獲沒饋詢馬籤貝曉瞭閱讀這銷載換膚覆刪簽類夾觸於門組織業誌適側領獨該條鑰經畢異訪問護風説閲擇際隱視據處監資險離線環態當從結雜歷檔廣導帶幾張總財購場緊遠預須盡識維運庫優約執劃師準嘗試敗覽鎖論參見數訂頁驟聯絡構國東蘇內禦錯誤徑補舉樣麼遞壓縮濾樹層職種輪憑傳鏈價費實質擁擴彈屆繳給絕銜顧擋隨遲採臨鄰暱測檢掃簡圓稅勝轄羣辦腦繫佈陸現釋';
const SIMPLIFIED =
  '装图账账账号设户权码进开启启录后台旧邮统确储时间与复复制绑机专属产关闭个级选项备注称单验证发请输许讯网长认点击务协议标题应区范围则规连电话无过动计详编辑暂员体继续审欢帮仅显将会来对还并转写别并说终键记创获没馈询马签贝晓了阅读这销载换肤复删签类夹触于门组织业志适侧领独该条钥经毕异访问护风说阅择际隐视据处监资险离线环态当从结杂历档广导带几张总财购场紧远预须尽识维运库优约执划师准尝试败览锁论参见数订页骤联络构国东苏内御错误径补举样么递压缩滤树层职种轮凭传链价费实质拥扩弹届缴给绝衔顾挡随迟采临邻昵测检扫简圆税胜辖群办脑系布陆现释';

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
  ['建立', '创建'],
  ['伺服器', '服务器'],
  ['金钥', '密钥'],
  ['使用者', '用户'],
  ['预设', '默认'],
  ['资讯', '信息'],
  ['检视', '查看'],
  ['点选', '点击'],
  ['变更', '更改'],
  ['搜寻', '搜索'],
  ['传送', '发送'],
  ['简讯', '短信'],
  ['系结', '绑定'],
  ['许可权', '权限'],
  ['联络', '联系'],
  ['释出', '发布'],
  ['登出', '退出'],
  ['注销登录', '退出登录'],
  ['资料夹', '文件夹'],
  ['信箱', '邮箱'],
  ['存取', '访问'],
  ['地域', '地区'],
  ['区域', '地区'],
];

export const FOLDING: Folding = { variants: VARIANTS, simplified: SIMPLIFIED, words: WORDS };
