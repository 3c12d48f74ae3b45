import { type ComponentNode, componentsOfKinds, type Topology } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

/** A monitoring or alerting system with what reports to it. */
interface Subject {
  readonly watcher: ComponentNode;
  readonly watched: readonly ComponentNode[];
}

type Params = { watcher: string; domain: string; watched: readonly string[] };

const watcherKinds: ReadonlySet<string> = new Set(['monitoring', 'alerting']);
/** Boxes that are lost as a whole often enough to plan for it. */
const domainKinds: ReadonlySet<string> = new Set([
  'cluster',
  'zone',
  'data-center',
  'branch-site',
  'colo-location',
  'private-cloud',
]);

export const monitoringSharesFate = defineRule<Subject, Params>({
  id: 'rel.monitoring-shares-fate',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'high',
  title: { en: 'Monitoring fails with what it watches', ko: '감시 대상과 함께 중단되는 모니터링' },
  references: [
    {
      title: 'More details about the October 4 outage (Engineering at Meta)',
      url: 'https://engineering.fb.com/2021/10/05/networking-traffic/outage-details/',
    },
  ],
  sentences: {
    en: ({ watcher, domain, watched }, words) =>
      `${words.name(watcher)} stands in ${words.name(domain)} together with all it watches (${words.names(watched)}): when that fails, nobody is told.`,
    ko: ({ watcher, domain, watched }, words) =>
      `${words.name(watcher)} 시스템은 감시 대상(${words.names(watched)})과 같은 ${words.name(domain)} 안에 있습니다. 그곳에 장애가 나면 아무도 알림을 받지 못합니다.`,
  },
  remedies: {
    en: ({ watcher, domain }, words) =>
      `Watch from outside of ${words.name(domain)} as well, and reach ${words.name(watcher)} over a path of its own.`,
    ko: ({ watcher, domain }, words) =>
      `${words.name(domain)} 밖에서도 감시하고, ${words.name(watcher)} 시스템에 접근하는 별도의 경로를 마련하세요.`,
  },
  subjects: ({ topology }) =>
    componentsOfKinds(topology, watcherKinds)
      .map((watcher) => ({ watcher, watched: reporting(watcher) }))
      .filter(({ watched }) => watched.length > 0),
  check: ({ watcher, watched }, { topology }) => {
    if (standsElsewhereToo(watcher, topology)) return pass();
    const domain = watcher.ancestors.find(
      (box) => domainKinds.has(box.component.kind) && watched.every((each) => [each, ...each.ancestors].includes(box)),
    );
    if (domain === undefined) return pass();
    const isOutside = (other: ComponentNode) =>
      watcherKinds.has(other.component.kind) && !other.ancestors.includes(domain);
    if (watched.every((each) => reportedTo(each).some(isOutside)) || reportedTo(watcher).some(isOutside)) return pass();
    const ids = watched.map(({ id }) => id);
    return fail({
      at: [watcher.id],
      params: { watcher: watcher.id, domain: domain.id, watched: ids },
      evidence: [
        computed(watcher.id, 'watched', ids),
        ...seenIfAny('outOfBand', topology.boolean(watcher, 'outOfBand')),
      ],
    });
  },
});

const standsElsewhereToo = (watcher: ComponentNode, topology: Topology): boolean =>
  topology.boolean(watcher, 'outOfBand')?.value === true ||
  topology.boolean(watcher, 'managed')?.value === true ||
  (topology.list(watcher, 'sites')?.value.length ?? 0) >= 2;

const reporting = (watcher: ComponentNode): readonly ComponentNode[] => [
  ...new Set(
    watcher.links.filter(({ kind, to }) => kind?.plane === 'telemetry' && to === watcher).map(({ from }) => from),
  ),
];

const reportedTo = (component: ComponentNode): readonly ComponentNode[] =>
  component.links.filter(({ kind, from }) => kind?.plane === 'telemetry' && from === component).map(({ to }) => to);
