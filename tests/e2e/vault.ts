/** The vault as a person sets it up: by the names on the settings page (zh-CN). */
import { expect, type Page } from '@playwright/test';

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

export async function setPassphrase(options: Page, passphrase: string): Promise<void> {
  const lock = options.getByRole('region', { name: '口令与锁定' });
  await lock.getByLabel('新口令（至少 8 个字符）').fill(passphrase);
  await lock.getByLabel('再输入一次').fill(passphrase);
  await press(options, '设置口令');
  await expect(options.getByText('口令已设置。')).toBeVisible({ timeout: 30_000 });
}

/** Looks into a backup file, and goes no further. */
export async function previewBackup(options: Page, text: string, passphrase: string): Promise<void> {
  await options.getByText('从备份导入').click();
  await options
    .getByLabel('备份文件')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await options.getByLabel('备份的口令').fill(passphrase);
  await press(options, '预览');
}

/** Takes in a backup of `count` codes that are not here yet. */
export async function importAll(
  options: Page,
  text: string,
  passphrase: string,
  count: number,
): Promise<void> {
  await previewBackup(options, text, passphrase);
  await press(options, '导入');
  await expect(options.getByText(`导入完成，${count} 个授权密码有变化。`)).toBeVisible();
}
