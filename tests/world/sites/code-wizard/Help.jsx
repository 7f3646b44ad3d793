import { t } from './texts.js';

/** Says every word of the wizard again. */
export default function Help() {
  return (
    <section className="bg-slate-100 rounded p-4 mt-4">
      <h3 className="font-semibold">{t.helpTitle}</h3>
      <ol>
        {t.help.map(([what, how]) => (
          <li key={what} className="mt-2">
            <p className="font-semibold">{what}</p>
            <p className="text-slate-500">{how}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
