/**
 * What stands around words written by others, in the languages mail programs speak: names of a mail's head, what can be done with a
 * mail, what its body is called. Compared in lower case, NFKC. Data; a missing language is a column more.
 * Source: the names in the interfaces of common mail programs; last checked 2026-11.
 */

/** Names that are compared alone or before a colon, by what they name. */
export const HEAD_NAMES = {
  sender: [
    '发件人',
    '發件人',
    '寄件人',
    '寄件者',
    '发信人',
    '差出人',
    '送信者',
    '보낸사람',
    '보낸 사람',
    'from',
    'sender',
    'sent by',
    'absender',
    'expéditeur',
    'remitente',
    'remetente',
    'mittente',
    'отправитель',
    'afzender',
    'nadawca',
    'gönderen',
    'kimden',
    'pengirim',
    'người gửi',
    'ผู้ส่ง',
    'المرسل',
  ],
  recipient: [
    '收件人',
    '收件者',
    '收信人',
    '宛先',
    '받는사람',
    '받는 사람',
    'to',
    'recipient',
    'recipients',
    'empfänger',
    'destinataire',
    'destinatario',
    'destinatário',
    'получатель',
    'кому',
    'ontvanger',
    'odbiorca',
    'alıcı',
    'kime',
    'penerima',
    'kepada',
    'người nhận',
    'ผู้รับ',
    'المستلم',
  ],
  copy: ['抄送', '副本', '密送', 'cc', 'bcc', '참조', 'kopie', 'copie', 'копия'],
  subject: [
    '主题',
    '主題',
    '主旨',
    '标题',
    '件名',
    '제목',
    'subject',
    'betreff',
    'objet',
    'asunto',
    'assunto',
    'oggetto',
    'тема',
    'onderwerp',
    'temat',
    'konu',
    'subjek',
    'perihal',
    'chủ đề',
    'เรื่อง',
    'الموضوع',
  ],
  sent: [
    '发送时间',
    '發送時間',
    '寄件日期',
    '寄出日期',
    '收件时间',
    '送信日時',
    '日時',
    '보낸날짜',
    '보낸 날짜',
    'sent',
    'sent at',
    'received',
    'gesendet',
    'envoyé',
    'enviado',
    'inviato',
    'отправлено',
  ],
} as const;

/** Names too short or too common to count without a colon behind them. */
export const HEAD_NAMES_COLON = {
  sender: ['von', 'de', 'da', 'от', 'van', 'od', 'dari', 'từ', 'จาก', 'من'],
  recipient: ['an', 'à', 'para', 'a', 'aan', 'do', 'đến', 'ถึง', 'إلى'],
  sent: ['date', '日期', '时间', '時間', 'datum', 'fecha', 'data', 'дата', 'tarih', 'tanggal', '날짜'],
} as const;

/** What can be done with a mail and with nothing else: names of buttons. */
export const MAIL_ACTIONS = {
  reply: [
    '回复',
    '回覆',
    '回复全部',
    '全部回复',
    '全部回覆',
    '答复',
    '返信',
    '全員に返信',
    '답장',
    '전체답장',
    'reply',
    'reply all',
    'reply to all',
    'antworten',
    'allen antworten',
    'répondre',
    'répondre à tous',
    'responder',
    'rispondi',
    'ответить',
    'beantwoorden',
    'odpowiedz',
    'yanıtla',
    'balas',
    'trả lời',
    'ตอบกลับ',
    'رد',
  ],
  forward: [
    '转发',
    '轉發',
    '轉寄',
    '転送',
    '전달',
    'forward',
    'weiterleiten',
    'transférer',
    'reenviar',
    'encaminhar',
    'inoltra',
    'переслать',
    'doorsturen',
    'przekaż',
    'ilet',
    'teruskan',
    'chuyển tiếp',
    'ส่งต่อ',
    'إعادة توجيه',
  ],
} as const;

/** Names of the place a mail's own words stand in: one is enough. */
export const MAIL_BODY = [
  '邮件正文',
  '邮件内容',
  '郵件正文',
  '郵件內容',
  '信件內容',
  '邮件预览',
  '郵件預覽',
  '阅读邮件',
  'メール本文',
  '메일 본문',
  'message body',
  'mail body',
  'email body',
  'message content',
  'message preview',
  'mail preview',
  'reading pane',
] as const;

/** Titles of a list or card of mails. One more sign is needed. */
export const MAIL_CARDS = [
  '预览',
  '預覽',
  '最新邮件',
  '最近邮件',
  '未读邮件',
  '新邮件',
  '最新郵件',
  '未讀郵件',
  '收件箱',
  '收件匣',
  'プレビュー',
  '受信トレイ',
  '受信箱',
  '받은편지함',
  'inbox',
  'preview',
  'latest mail',
  'latest mails',
  'recent mails',
  'recent emails',
  'new mail',
  'unread',
  'posteingang',
  'boîte de réception',
  'bandeja de entrada',
] as const;

/** Words of a day near today. */
export const NEAR_DAYS =
  /昨天|今天|前天|刚刚|分钟前|小时前|昨日|今日|어제|오늘|yesterday|today|minutes? ago|hours? ago|gestern|heute|hier à|ayer|вчера/i;
/** A date of a year, of a month by name, or a time of day. */
export const DATE_OR_TIME =
  /\b(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}\s?月\s?\d{1,2}\s?日|\b\d{1,2}:\d{2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
/** A mail address, and one behind a name. */
export const ADDRESS = /[^\s@<>()（）]+@[^\s@<>()（）]+\.[^\s@<>()（）]+/;
export const NAMED_ADDRESS = /[<(（][^\s@<>]+@[^\s@<>]+\.[^\s@<>]+[>)）]/;
/** The client's own sign beside an account, and the control that changes it: both make such a row the client's. */
export const STATUS_ICON = /^(?:check|close|question|exclamation)-circle$/;
export const ROW_CONTROL = /^(?:设置|設定|編輯|编辑|修改|setting|settings|edit)$/i;
/** The client's own word beside an account: such a row is no mail's head. */
export const ACCOUNT_STATUS = /^(?:正常|异常|失败|登录失败|未验证|已验证|normal|active|ok|error|failed)$/i;
