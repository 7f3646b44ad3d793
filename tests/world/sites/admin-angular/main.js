import angular from 'angular';
import 'bootstrap/dist/css/bootstrap.css';
import { t } from '../_shared/admin/words.js';
import { boot, call } from '../_shared/boot.js';
import './console.css';

const ALL = { id: 'all', text: t.allRegions };
const REGIONS = [...Object.entries(t.regions).map(([id, text]) => ({ id, text })), ALL];

/** Menus on the left, by tab. */
const SIDES = {
  org: [
    { id: 'm', text: t.members },
    { id: 'd', text: t.depts },
  ],
  mail: [
    {
      id: 's',
      text: t.sender,
      children: [
        { id: 'black', text: t.black },
        { id: 'white', text: t.white },
      ],
    },
  ],
  security: [
    { id: 'p', text: t.password, children: [] },
    {
      id: 'login',
      text: t.login,
      good: 'login',
      children: [
        { id: 'device', text: t.device },
        { id: 'ip', text: t.ipLogin, good: 'ip-login' },
      ],
    },
    { id: 'l', text: t.syslog, children: [] },
  ],
  company: [{ id: 'r', text: t.roles }],
};

angular.module('console', []).controller('console', [
  '$scope',
  ($scope) => {
    const { extra } = boot.options;
    const apply = (change) => $scope.$apply(change);
    Object.assign($scope, {
      t,
      picker: extra.picker ?? 'select',
      regions: REGIONS,
      rows: [],
      form: null,
      view: { tab: 'home', page: 'home', toast: '' },
      tabs: [
        { id: 'home', text: t.home },
        { id: 'org', text: t.org },
        { id: 'mail', text: t.mail },
        ...(extra.subAdmin ? [] : [{ id: 'security', text: t.center, good: 'security' }]),
        { id: 'company', text: t.company },
      ],
      side: () => SIDES[$scope.view.tab] ?? [],
      words: (ids) => ids.map((id) => REGIONS.find((region) => region.id === id).text).join('、'),
      open: (tab) => Object.assign($scope.view, { tab: tab.id, page: tab.id }),
      toggle: (entry) => {
        entry.open = !entry.open;
      },
      show: (child) => {
        $scope.view.page = child.id;
      },
      edit: (rule) => {
        $scope.form = {
          rule,
          title: t.edit + rule.name,
          region: rule.regions[0],
          query: '',
          kind: t.kinds[2],
        };
      },
      narrow: extra.narrow,
      add: (what) => {
        const title = what === 'account' ? t.newOne : t.newDef;
        const rule = { regions: what === 'account' ? ['zj'] : [], what };
        $scope.form = {
          rule,
          title,
          region: rule.regions[0],
          member: '',
          range: '',
          query: '',
          kind: t.kinds[2],
        };
      },
      ready: ({ rule, region, member, range, kind }) =>
        rule.what === 'account'
          ? member !== ''
          : rule.what === 'range'
            ? kind !== t.kinds[2] && range !== ''
            : region !== rule.regions[0],
      pick: (region) => Object.assign($scope.form, { region: region.id, open: false }),
      cancel: () => {
        $scope.form = null;
      },
      save: async () => {
        const { rule, region, member, range } = $scope.form;
        if (rule.what === 'range') await call('admin/range', { range });
        else
          await call('admin/save', { rule: rule.what === 'account' ? member : rule.id, regions: [region] });
        await load();
        apply(() => {
          $scope.form = null;
          $scope.view.toast = t.saved;
        });
        setTimeout(() => apply(() => Object.assign($scope.view, { toast: '' })), 2500);
      },
    });
    async function load() {
      const rules = await call('admin/rules');
      apply(() => {
        $scope.rows = [
          ...(extra.rules === 'many'
            ? [
                { id: 'admins', name: t.adminRule, to: t.roles, regions: rules.admins },
                { id: 'sales', name: t.salesRule, to: t.depts, regions: ['sh'] },
              ]
            : []),
          ...Object.entries(rules.single).map(([name, regions]) => ({ id: name, name, to: name, regions })),
          ...(extra.rules === 'none'
            ? []
            : [{ id: 'members', name: t.def, to: t.everyone, regions: rules.members }]),
        ];
      });
    }
    load();
  },
]);
angular.bootstrap(document.documentElement, ['console']);
