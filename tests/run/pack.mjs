/**
 * `npm run pack -- FILE`: reads a pack, or a report that holds one, and prints what to add to the provider's labels: which label,
 * the words, and where they were seen. Entries that may not be kept are left out and counted.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'vite';
import { ROOT } from './exec.mjs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('npm run pack -- FILE');
  process.exit(1);
}
const text = readFileSync(file, 'utf8');
const vite = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
  server: { middlewareMode: true, ws: false },
});
try {
  const { parsePack } = await vite.ssrLoadModule('/utils/learned/pack.ts');
  const { guideBundleOf } = await vite.ssrLoadModule('/utils/providers/guide-bundle.ts');
  // A report has lines before it.
  const pack = parsePack(text.slice(Math.max(0, text.indexOf('{'))).trim());
  if (!pack) throw new Error(`${file} holds no pack.`);
  for (const { guide: id, step: name, provider, words, near, page, language, date } of pack.entries) {
    const guide = guideBundleOf({ guide: id, provider: provider ?? undefined })?.guide;
    const step = guide?.steps.find((one) => one.id === name);
    const sight = step && guide?.sights[step.target];
    const place = near ? `, in 「${near.words}」 (${near.in})` : '';
    console.log(
      sight
        ? `utils/providers/${provider}/labels.ts: ${sight.labels[0] ?? `${sight.kind} of ${name}`}: '${words}' // shown ${date}, page ${page}, ${language}${place}`
        : `no such step: ${id} / ${name}`,
    );
  }
  console.log(`${pack.entries.length} entries, ${pack.refused} refused`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await vite.close();
}
