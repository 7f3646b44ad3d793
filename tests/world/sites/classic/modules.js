// The hash names the module on show: #module=name|{json}
export function readModule() {
  const match = decodeURIComponent(location.hash).match(/^#module=([\w.]+)\|(.*)$/);
  if (!match) return { name: 'welcome.WelcomeModule', param: {} };
  try {
    return { name: match[1], param: JSON.parse(match[2] || '{}') };
  } catch {
    return { name: match[1], param: {} };
  }
}

export function goModule(name, param = {}) {
  const hash = `#module=${encodeURIComponent(`${name}|${JSON.stringify(param)}`)}`;
  if (location.hash !== hash) location.hash = hash;
}

export const AUTH_CODE = ['options.LinkModule', { subModName: 'authCode', link: 'option_authCode' }];
export const BASE_SET = ['options.BaseSetModule', {}];
