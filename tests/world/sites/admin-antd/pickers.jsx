/** Ways to pick regions. `value` is a list of ids, `['all']` for every region. */
import { Cascader, Radio, Select, Transfer, Tree } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { t } from '../_shared/admin/words.js';

const REGIONS = Object.entries(t.regions);
const ALL = ['all'];
const isAll = (value) => value[0] === 'all';

function Native({ value, onChange }) {
  return (
    <div className="line">
      <label htmlFor="region">{t.range}</label>
      <select
        id="region"
        data-w="region"
        value={isAll(value) ? 'all' : 'some'}
        onChange={(e) => onChange(e.target.value === 'all' ? ALL : ['zj', 'sh'])}
      >
        <option value="some">{t.some}</option>
        <option value="all">{t.all}</option>
      </select>
    </div>
  );
}

function Search({ value, onChange }) {
  return (
    <div className="line">
      <label>{t.range}</label>
      <span data-w="region">
        <Select
          showSearch
          style={{ width: 260 }}
          value={isAll(value) ? 'all' : value[0]}
          onChange={(id) => onChange([id])}
          optionFilterProp="label"
          options={[
            ...REGIONS.map(([id, label]) => ({ value: id, label })),
            { value: 'all', label: t.all, 'data-w': 'all' },
          ]}
          optionRender={({ label, value: id }) => (
            <span data-w={id === 'all' ? 'all' : undefined}>{label}</span>
          )}
        />
      </span>
    </div>
  );
}

function RadioCascader({ value, onChange }) {
  return (
    <div className="line">
      <Radio.Group
        value={isAll(value) ? 'all' : 'some'}
        onChange={(e) => onChange(e.target.value === 'all' ? ALL : ['zj', 'sh'])}
      >
        <Radio value="some">{t.some}</Radio>
        <Radio value="all" data-w="all">
          <span data-w="all">{t.all}</span>
        </Radio>
      </Radio.Group>
      {!isAll(value) && (
        <Cascader
          options={REGIONS.map(([id, label]) => ({
            value: id,
            label,
            children: [{ value: `${id}-1`, label: `${label} 1` }],
          }))}
          defaultValue={['zj', 'zj-1']}
        />
      )}
    </div>
  );
}

function CheckTree({ value, onChange }) {
  const holder = useRef(null);
  // The box is the library's own and takes no attributes.
  useEffect(() => holder.current.querySelector('.ant-tree-checkbox').setAttribute('data-w', 'all'), []);
  return (
    <div className="line" ref={holder}>
      <label>{t.range}</label>
      <Tree
        checkable
        defaultExpandAll
        selectable={false}
        checkedKeys={isAll(value) ? ['all', ...REGIONS.map(([id]) => id)] : value}
        onCheck={(keys) => onChange(keys.includes('all') ? ALL : keys)}
        treeData={[
          {
            key: 'all',
            title: <span data-w="all">{t.all}</span>,
            children: REGIONS.map(([key, title]) => ({ key, title })),
          },
        ]}
      />
    </div>
  );
}

function Sides({ value, onChange }) {
  const [selected, setSelected] = useState([]);
  const holder = useRef(null);
  // The boxes and the button are the library's own and take no attributes.
  useEffect(() => {
    const [source] = holder.current.querySelectorAll('.ant-transfer-list');
    const entry = [...source.querySelectorAll('li')].find((li) => li.querySelector('[data-w="all"]'));
    entry?.setAttribute('data-w', 'all');
    holder.current.querySelector('.ant-transfer-operation button').setAttribute('data-w', 'add');
  });
  return (
    <div className="line" ref={holder}>
      <label>{t.range}</label>
      <Transfer
        titles={[t.source, t.target]}
        oneWay={false}
        operations={[t.add, '']}
        dataSource={[{ key: 'all', title: t.all }, ...REGIONS.map(([key, title]) => ({ key, title }))]}
        targetKeys={value}
        selectedKeys={selected}
        onSelectChange={(a, b) => setSelected([...a, ...b])}
        onChange={(keys) => onChange(keys.includes('all') ? ALL : keys)}
        render={({ title, key }) => <span data-w={key === 'all' ? 'all' : undefined}>{title}</span>}
      />
    </div>
  );
}

export const pickers = {
  native: Native,
  search: Search,
  radio: RadioCascader,
  tree: CheckTree,
  transfer: Sides,
};
