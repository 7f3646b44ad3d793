/** The stores' texts: as long as the forms allow, the same name and summary as in the package, a reason for each permission. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run/exec.mjs';

const LOCALES = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en' };
/** Characters: Chrome Web Store 16,000, Edge 250 at least and 10,000 at most, Add-ons for Firefox 15,000. */
const DESCRIPTION = { min: 250, max: 10_000 };

const read = (name) => readFileSync(join(ROOT, 'tests/store', name), 'utf8');

function faultsOf(language, messages) {
  const [, name = '', summary = '', description = ''] =
    /^# (.+)\n\n## Summary\n\n(.+)\n\n## Description\n\n([\s\S]+)$/.exec(read(`${language}.md`)) ?? [];
  const length = [...description].length;
  return [
    ...(name === messages.extName.message ? [] : [`${language}: another name than the package: ${name}`]),
    ...(summary === messages.extDescription.message
      ? []
      : [`${language}: another summary than the package: ${summary}`]),
    ...(length >= DESCRIPTION.min && length <= DESCRIPTION.max
      ? []
      : [`${language}: a description of ${length} characters`]),
  ];
}

/** @param {Set<string>} asked every permission, host and optional one that any build asks for */
export function listingChecks(asked) {
  const faults = Object.entries(LOCALES).flatMap(([locale, language]) =>
    faultsOf(
      language,
      JSON.parse(readFileSync(join(ROOT, `public/_locales/${locale}/messages.json`), 'utf8')),
    ),
  );
  const review = read('review.md');
  const missing = [...asked].filter((name) => !review.includes(`\`${name}\``));
  return [
    {
      name: 'store texts: name and summary of the package, a description the forms take',
      ok: faults.length === 0,
      detail: faults.join('\n'),
    },
    {
      name: 'store forms: a justification for each permission',
      ok: missing.length === 0,
      detail: missing.join('\n'),
    },
  ];
}
