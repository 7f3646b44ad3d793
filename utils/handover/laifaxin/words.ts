/**
 * What Laifaxin's form and answers say. Words are folded like the texts they are compared with; a renamed label is a new entry.
 * Source: docs/facts/clients.md ("Laifaxin: the form", "Laifaxin: what it answers"); last checked 2026-11.
 */
import { normalise } from '../../guides/normalise';

const folded = (...words: string[]): ReadonlySet<string> => new Set(words.map(normalise));

/** Names of the fields. Each is compared as a whole. */
export const FIELD_WORDS = {
  address: folded('邮箱地址', '邮箱', '邮箱账号', '邮件地址', '电子邮箱', '邮箱账号地址'),
  secret: folded(
    '邮箱密码',
    '密码',
    '授权码',
    '密码/授权码',
    '密码或授权码',
    '邮箱密码/授权码',
    '客户端授权码',
    '邮箱授权码',
  ),
};

/** A label that names the receiving, or the sending, server and nothing else about it. */
export const RECEIVE_SERVER =
  /^(?=.*(?:收信|收件|接收|imap))(?:收信|收件|接收|imap|邮件|服务器|主机|地址|server)+$/;
export const SEND_SERVER =
  /^(?=.*(?:发信|发件|发送|smtp))(?:发信|发件|发送|smtp|邮件|服务器|主机|地址|server)+$/;
/** A label of a server whose direction was said before. */
export const BARE_SERVER = /^(?:服务器|主机)(?:地址|名称?)?$/;
export const PORT = /^(?:ssl)?(?:端口号?|port)$/;
export const ENCRYPTED = /^(?:(?:启用|使用|开启)?(?:ssl|tls|ssltls)(?:加密|端口|连接)?|加密(?:连接)?)$/;
/** Where the words of one direction begin. */
export const RECEIVE = /收信|收件|接收|imap/;
export const SEND = /发信|发件|发送|smtp/;

/** Buttons that send the form off. */
export const SUBMIT = folded('创建', '验证', '验证并保存', '保存');
/** Leads to the rest of a form that comes in pieces. */
export const FORWARD = folded('下一步', '继续');
/** Of these, the ones after which the list of accounts can answer. 验证 only tries. */
export const SAVING = folded('创建', '验证并保存', '保存');

/** A form that says one of these is another form, whatever its fields are called. */
export const OTHER_FORM = folded(
  '登录',
  '立即登录',
  '注册',
  '忘记密码',
  '修改密码',
  '原密码',
  '旧密码',
  '新密码',
  '确认密码',
  '登录密码',
  '短信验证码',
  '图形验证码',
);

/** A form that says one of these, or a button of it, adds a mailbox; one that changes a mailbox does not. */
export const ADDS = folded(
  '创建',
  '新建邮箱',
  '新建邮箱账号',
  '新增邮箱',
  '新增邮箱账号',
  '新增账号',
  '添加邮箱',
  '添加邮箱账号',
  '添加邮箱账户',
);

/** A mailbox form speaks of servers somewhere, shown or folded away. */
export const SERVER_PART = /手动设置|服务器|imap|smtp/i;

/** Said in passing when the account was added, when it was not. */
export const ADDED = folded('新增账号成功', '添加成功');
export const NOT_ADDED = folded('新增账号失败', '添加失败', '验证失败');
/** The same with the reason behind it, in one line. */
export const FAILED_BECAUSE = /^(?:新增账号|添加|验证)失败\s*[:：，,]\s*\S/;
/** The account's row: in words, or by the names of the icons. */
export const ROW_GOOD = /^(?:正常|checkcircle)$/;
export const ROW_BAD = /^(?:异常|失败|登录失败|closecircle)$/;
/** The pop-over behind 查看详情. */
export const RECEIVE_ANSWER = /收信\s*[:：]\s*(成功|失败)/;
export const SEND_ANSWER = /发信\s*[:：]\s*(成功|失败)/;
