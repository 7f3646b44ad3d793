/** One picture of many, side by side. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const GAP = 12;

/** Draws `files` (PNG paths) into `target` in `columns`, each at `width` CSS px under its name. */
export async function contactSheet(
  context: BrowserContext,
  files: readonly string[],
  target: string,
  { width = 300, columns = 6 } = {},
): Promise<void> {
  const stacks = Array.from({ length: columns }, () => ({ height: 0, figures: [] as string[] }));
  for (const file of files) {
    const png = readFileSync(file);
    // A PNG tells its size at bytes 16 and 20.
    const height = (png.readUInt32BE(20) / png.readUInt32BE(16)) * width + 30;
    const shortest = stacks.reduce((best, stack) => (stack.height < best.height ? stack : best));
    shortest.height += height;
    shortest.figures.push(
      `<figure><figcaption>${basename(file, '.png')}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
    );
  }
  const page = await context.newPage();
  await page.setViewportSize({ width: (width + GAP) * columns + GAP, height: 800 });
  await page.setContent(
    `<style>body{margin:${GAP}px;display:flex;gap:${GAP}px;align-items:start;background:#8a8f98;font:12px sans-serif}
     figure{margin:0 0 ${GAP}px}img{width:${width}px;display:block}</style>${stacks.map(({ figures }) => `<div>${figures.join('')}</div>`).join('')}`,
  );
  await page.screenshot({ path: target, fullPage: true, scale: 'css' });
  await page.close();
}
