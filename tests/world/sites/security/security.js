import { boot, call } from '../_shared/boot.js';

const words = {
  'zh-CN': { bound: '已绑定', unbound: '未绑定', badPhone: '请输入正确的手机号', badCode: '验证码错误' },
  'zh-TW': {
    brand: '網易企業郵箱',
    platform: '密保平臺',
    info: '密保資訊',
    reset: '重置密碼',
    records: '操作記錄',
    phone: '密保手機',
    mail: '密保郵箱',
    question: '密保問題',
    unset: '未設置',
    set: '設置',
    bind: '綁定手機',
    mobile: '手機號',
    code: '驗證碼',
    send: '獲取驗證碼',
    ok: '確定',
    cancel: '取消',
    done: '手機綁定成功！',
    back: '返回用戶端設置',
    bound: '已綁定',
    unbound: '未綁定',
    badPhone: '請輸入正確的手機號',
    badCode: '驗證碼錯誤',
  },
  en: {
    brand: 'NetEase Mail',
    platform: 'Encrypted platform',
    info: 'Security info',
    reset: 'Reset password',
    records: 'Records',
    phone: 'Phone',
    mail: 'Recovery mail',
    question: 'Security question',
    unset: 'Not set',
    set: 'Set',
    bind: 'Bind phone',
    mobile: 'Phone number',
    code: 'Code',
    send: 'Get code',
    ok: 'OK',
    cancel: 'Cancel',
    done: 'Your phone is bound.',
    back: 'Back to Client Settings',
    bound: 'Bound',
    unbound: 'Not bound',
    badPhone: 'Enter a valid phone number',
    badCode: 'Wrong code',
  },
}[boot.lang];

const $ = (id) => document.getElementById(id);
document.querySelectorAll('[data-t]').forEach((node) => {
  node.textContent = words[node.dataset.t] ?? node.textContent;
});
document.querySelectorAll('[data-v]').forEach((node) => {
  node.value = words[node.dataset.v] ?? node.value;
});
document.title = words.platform ?? '密保平台';

async function refresh() {
  const me = await call('me');
  $('user').textContent = me.address;
  $('phoneState').textContent = me.phoneBound ? `${words.bound} ${me.phone}` : words.unbound;
  $('bindLink').style.display = me.phoneBound ? 'none' : '';
}

$('bindLink').onclick = () => {
  $('bindForm').style.display = '';
};
$('cancelBind').onclick = () => {
  $('bindForm').style.display = 'none';
};
$('sendCode').onclick = async () => {
  await call('sms/send');
  $('sendCode').disabled = true;
};
$('bindForm').onsubmit = async (event) => {
  event.preventDefault();
  const answer = await call('bind-phone', { phone: $('mobile').value, code: $('vcode').value });
  if (answer.error) {
    $('bindErr').textContent = answer.error.includes('PHONE') ? words.badPhone : words.badCode;
    return;
  }
  $('bindForm').style.display = 'none';
  $('bindDone').style.display = '';
  refresh();
};
refresh();
