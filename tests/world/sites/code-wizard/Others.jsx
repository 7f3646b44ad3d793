import { t } from './texts.js';

/** Other settings, with the same words on their buttons. Nothing here is right to press. */
export default function Others() {
  return (
    <aside className="w-64">
      <ul className="grid gap-4">
        {t.others.map(([title, text, button]) => (
          <li key={title} className="bg-white rounded shadow p-4">
            <div className="flex items-center justify-between">
              <span className="font-semibold">{title}</span>
              <button type="button" className="rounded border px-4 text-indigo-600">
                {button}
              </button>
            </div>
            <p className="text-xs text-slate-500 mt-2">{text}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
