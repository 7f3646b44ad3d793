/** Ways to say where members may log in from. `value`: ids, or `['all']`. */
import { useState } from 'react';
import { t } from '../_shared/admin/words.js';

const REGIONS = Object.entries(t.regions);
const ALL = ['all'];
const isAll = (value) => value[0] === 'all';

/** 限制方式: 不限制 | 仅允许以下地区, and boxes below the latter. */
function Mode({ value, onChange }) {
  const choice = (is, label, next, mark) => (
    <div className="option" onClick={() => onChange(next)} data-w={mark}>
      <i className={is ? 'dot on' : 'dot'} />
      {label}
    </div>
  );
  return (
    <div className="row">
      <span className="row-name">{t.kind}</span>
      <div className="row-body">
        {choice(isAll(value), t.unlimited, ALL, isAll(value) ? undefined : 'all')}
        {choice(!isAll(value), t.onlyThese, ['zj', 'sh'])}
        {!isAll(value) &&
          REGIONS.map(([id, label]) => (
            <label key={id} className="under">
              <input
                type="checkbox"
                checked={value.includes(id)}
                onChange={(e) =>
                  onChange(e.target.checked ? [...value, id] : value.filter((one) => one !== id))
                }
              />
              {label}
            </label>
          ))}
      </div>
    </div>
  );
}

/** Boxes without inputs: `role="checkbox"` beside the name, a twisty before it. */
function Tree({ value, onChange }) {
  const [open, setOpen] = useState(true);
  const box = (is, mixed, onClick, label, mark) => (
    <span className="check" onClick={onClick} data-w={mark}>
      <i role="checkbox" aria-checked={mixed ? 'mixed' : is} aria-label={label} tabIndex={0}>
        {is ? '☑' : mixed ? '▣' : '☐'}
      </i>
      <span>{label}</span>
    </span>
  );
  const all = isAll(value);
  return (
    <div className="row">
      <span className="row-name">{t.range}</span>
      <div className="row-body" role="tree">
        <div role="treeitem" aria-expanded={open} aria-selected="false">
          <b className="twisty" onClick={() => setOpen(!open)}>
            {open ? '▾' : '▸'}
          </b>
          {box(all, !all, () => onChange(all ? ['zj', 'sh'] : ALL), t.all, all ? undefined : 'all')}
          {open && (
            <div role="group">
              {REGIONS.map(([id, label]) => (
                <div key={id} role="treeitem" aria-selected="false" className="under">
                  {box(
                    all || value.includes(id),
                    false,
                    () =>
                      !all && onChange(value.includes(id) ? value.filter((o) => o !== id) : [...value, id]),
                    label,
                  )}
                </div>
              ))}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** Chosen regions as tags in a box; a click into it drops the others down. */
function Tags({ value, onChange }) {
  const [open, setOpen] = useState(false);
  const names = { all: t.all, ...t.regions };
  const add = (id) => {
    onChange(id === 'all' ? ALL : [...value.filter((one) => one !== 'all'), id]);
    setOpen(false);
  };
  return (
    <div className="row">
      <span className="row-name">{t.range}</span>
      <div className="row-body">
        <div
          className="tags"
          onClick={() => setOpen(true)}
          data-w={open || isAll(value) ? undefined : 'region'}
        >
          {value.map((id) => (
            <span key={id} className="tag">
              {names[id]}
              <b
                data-w-bad="drop-region"
                onClick={(event) => {
                  event.stopPropagation();
                  onChange(value.filter((one) => one !== id));
                }}
              >
                ×
              </b>
            </span>
          ))}
          <span className="more">{t.pick}</span>
        </div>
        {open && (
          <ul className="drop">
            {Object.entries(names)
              .filter(([id]) => !value.includes(id))
              .map(([id, label]) => (
                <li key={id} onClick={() => add(id)} data-w={id === 'all' ? 'all' : undefined}>
                  {label}
                </li>
              ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** A field that opens columns: places on the left, what is below them on the right. */
function Columns({ value, onChange }) {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState('');
  const shown = isAll(value) ? t.all : value.map((id) => t.regions[id]).join(' / ');
  return (
    <div className="row">
      <span className="row-name">{t.range}</span>
      <div className="row-body">
        <div
          className="field"
          role="combobox"
          aria-expanded={open}
          tabIndex={0}
          onClick={() => setOpen(!open)}
          data-w={open || isAll(value) ? undefined : 'region'}
        >
          {shown} <i>▾</i>
        </div>
        {open && (
          <div className="columns">
            <ul>
              <li
                onClick={() => {
                  onChange(ALL);
                  setOpen(false);
                }}
                data-w="all"
              >
                {t.all}
              </li>
              {REGIONS.map(([id, label]) => (
                <li key={id} onClick={() => setAt(id)}>
                  {label} ›
                </li>
              ))}
            </ul>
            {at && (
              <ul>
                <li onClick={() => onChange([at])}>{t.regions[at]} 1</li>
              </ul>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

export const pickers = { mode: Mode, tree: Tree, tags: Tags, columns: Columns };
