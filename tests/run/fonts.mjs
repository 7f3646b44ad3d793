/** Chinese pages need a Chinese font, or every picture shows boxes and every width is wrong. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall, canApt } from './apt.mjs';

const KNOWN = [
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  '/usr/share/fonts/google-noto-cjk',
  '/System/Library/Fonts/PingFang.ttc',
  'C:\\Windows\\Fonts\\msyh.ttc',
];

function haveChinese() {
  if (KNOWN.some((path) => existsSync(path))) return true;
  const list = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** Installs a font where it can; otherwise only warns: the tests read texts, not glyphs. */
export function ensureFonts() {
  if (haveChinese()) return;
  if (canApt()) aptInstall(['fonts-noto-cjk'], 'a Chinese font');
  else console.log('setup: no Chinese font found; pictures will show boxes. Install Noto Sans CJK.');
}
