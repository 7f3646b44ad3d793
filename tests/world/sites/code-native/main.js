import { boot, call, stamp } from '../_shared/boot.js';
import { plantTraps } from '../_shared/traps/index.js';

const zh = {
  h: '客户端设置',
  lAcc: '邮箱帐号',
  lSet: '设置客户端授权密码',
  gen: '生成授权密码',
  hList: '授权密码列表',
  askTitle: '生成授权密码',
  lName: '设备名称',
  namePh: '请输入设备名称',
  lDays: '有效期',
  go: '下一步',
  no: '取消',
  gotTitle: '您的授权密码',
  lShown: '授权密码',
  ok: '保存',
  gotText: '请立即复制，授权密码不会再次显示。按“保存”后生效。',
  sureTitle: '确定删除这个授权密码吗？',
  yes: '确定',
  keep: '取消',
  del: '删除',
  cols: ['设备名称', '生成时间', '到期时间', ''],
  days: { 30: '30天', 90: '90天', 180: '180天', 0: '长期有效' },
  phone: '您还未绑定手机，请先绑定手机。',
  bind: '密保平台',
};
const tw = {
  ...zh,
  h: '用戶端設置',
  lAcc: '郵箱帳號',
  lSet: '設置用戶端授權密碼',
  gen: '生成授權密碼',
  hList: '授權密碼列表',
  askTitle: '生成授權密碼',
  lName: '裝置名稱',
  namePh: '請輸入裝置名稱',
  lDays: '有效期',
  gotTitle: '您的授權密碼',
  lShown: '授權密碼',
  ok: '儲存',
  gotText: '請立即複製，授權密碼不會再次顯示。按「儲存」後生效。',
  sureTitle: '確定刪除這個授權密碼嗎？',
  yes: '確定',
  del: '刪除',
  cols: ['裝置名稱', '生成時間', '到期時間', ''],
  phone: '您還未綁定手機，請先綁定手機。',
  bind: '密保平臺',
};
const en = {
  ...zh,
  h: 'Client Settings',
  lAcc: 'Account',
  lSet: 'Set client authorization password',
  gen: 'Generate authorization password',
  hList: 'Authorization passwords',
  askTitle: 'Generate authorization password',
  lName: 'Device name',
  namePh: 'Enter device name',
  lDays: 'Expires in',
  go: 'Next',
  no: 'Cancel',
  gotTitle: 'Your authorization password',
  lShown: 'Authorization password',
  ok: 'Save',
  gotText: 'Copy it now, it will not be shown again. It works after you press Save.',
  sureTitle: 'Delete this authorization password?',
  yes: 'OK',
  keep: 'Cancel',
  del: 'Delete',
  cols: ['Device name', 'Created', 'Expires', ''],
  days: { 30: '30 days', 90: '90 days', 180: '180 days', 0: 'Never' },
  phone: 'No phone bound. Bind a phone first.',
  bind: 'Encrypted platform',
};
const t = { 'zh-CN': zh, 'zh-TW': tw, en }[boot.lang];
const $ = (id) => document.getElementById(id);
for (const [id, text] of Object.entries(t)) {
  const node = $(id);
  if (!node || typeof text !== 'string') continue;
  if (node.tagName === 'INPUT') node.value = text;
  else node.textContent = text;
}
for (const [value, text] of Object.entries(t.days))
  $('days').add(new Option(text, value, value === '30', value === '30'));
if (boot.options.extra.nameLabel === 'placeholder') {
  $('name').placeholder = t.namePh;
  $('lName').textContent = '';
}
// Object keys that are numbers come sorted; "no end" belongs last, the shortest is preset.
$('days').append($('days').options[0]);
$('days').value = '30';

function askDelete(id) {
  $('sure').returnValue = 'no';
  $('sure').onclose = async () => {
    if ($('sure').returnValue === 'no') return;
    await call('delete', { id });
    draw();
  };
  $('sure').showModal();
}

async function draw() {
  const [me, { codes }] = await Promise.all([call('me'), call('codes')]);
  $('acc').textContent = me.address;
  $('warn').hidden = me.phoneBound;
  $('warn').innerHTML =
    `${t.phone} <a href="/static/qiyeurs/?sid=${boot.sid}#/info" data-w="open-platform">${t.bind}</a>`;
  $('set').checked = me.switchOn;
  $('set').disabled = !me.phoneBound;
  if (me.switchOn || !me.phoneBound) $('set').removeAttribute('data-w');
  else $('set').setAttribute('data-w', 'set-code');
  $('gen').disabled = !me.switchOn;
  $('gen').setAttribute('data-w', 'generate');
  $('list').innerHTML = `<tr>${t.cols.map((c) => `<th>${c}</th>`).join('')}</tr>`;
  for (const code of codes) {
    const row = $('list').insertRow();
    for (const text of [
      code.name,
      stamp(code.createdAt),
      code.expiresAt ? stamp(code.expiresAt, false) : t.days[0],
    ])
      row.insertCell().textContent = text;
    const del = Object.assign(document.createElement('a'), { href: '#', textContent: t.del });
    del.onclick = (event) => {
      event.preventDefault();
      askDelete(code.id);
    };
    row.insertCell().append(del);
  }
  return codes;
}

let made = null;
$('set').onchange = async () => {
  await call('switch', { on: $('set').checked });
  draw();
};
$('gen').onclick = () => {
  $('name').value = '';
  $('ask').showModal();
};
$('no').onclick = () => $('ask').close();
$('go').onclick = async (event) => {
  event.preventDefault();
  if (!$('name').value.trim()) return $('name').focus();
  made = await call('generate', { name: $('name').value, days: Number($('days').value) });
  $('ask').close();
  if (made.error) return alert(made.error);
  $('shown').value = made.code;
  $('got').showModal();
};
$('ok').onclick = async (event) => {
  event.preventDefault();
  await call('confirm', { id: made.id });
  made = null;
  $('shown').value = '';
  $('got').close();
  draw();
};
// Escape closes a native dialog: the code is lost then.
$('got').onclose = () => made && call('discard', { id: made.id });
const codes = await draw();
if (boot.options.decoys.includes('delete-open') && codes[0]) askDelete(codes[0].id);
plantTraps({ root: $('t') });
