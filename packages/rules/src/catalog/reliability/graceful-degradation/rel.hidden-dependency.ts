import { type ComponentNode, hardDependencies, isPresentIn, type Topology } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { assumed, computed, seenIfAny } from '../../../evidence.ts';
import { placeOf } from '../../../places.ts';
import { copiesOf, replicasOf } from '../copies-of.ts';

type Params = { service: string; sites: readonly string[]; dependencies: readonly string[]; site: string };

export const hiddenDependency = defineRule<ComponentNode, Params>({
  id: 'rel.hidden-dependency',
  principle: 'reliability',
  topic: 'rel.graceful-degradation',
  severity: 'critical',
  title: { en: 'Service of several sites hangs on one of them', ko: '한 사이트에 묶인 다중 사이트 서비스' },
  references: [
    {
      title: 'Post mortem on the control plane and analytics outage (Cloudflare)',
      url: 'https://blog.cloudflare.com/post-mortem-on-cloudflare-control-plane-and-analytics-outage/',
    },
  ],
  sentences: {
    en: ({ service, sites, dependencies, site }, words) =>
      `${words.name(service)} runs in ${words.names(sites)} but cannot answer without ${words.names(dependencies)}, which ${dependencies.length === 1 ? 'is' : 'are'} only in ${words.name(site)}: the other sites stop with it.`,
    ko: ({ service, sites, dependencies, site }, words) =>
      `${words.name(service)} 서비스는 ${words.names(sites)}에서 실행되지만, ${words.name(site)} 한 곳에만 있는 ${words.names(dependencies)} 없이는 응답할 수 없습니다. 그곳에 장애가 나면 다른 사이트도 함께 멈춥니다.`,
  },
  remedies: {
    en: ({ dependencies }, words) =>
      `Replicate ${words.names(dependencies)} to the other sites, or answer without it (cache, queue, reduced function).`,
    ko: ({ dependencies }, words) =>
      `${words.names(dependencies)} 구성 요소를 다른 사이트에도 두거나, 없어도 응답할 수 있게 하세요(캐시, 큐, 축소된 기능).`,
  },
  subjects: ({ topology }) => topology.components.filter(({ sites }) => sites.length >= 2),
  check: (service, { topology }) => {
    const bound = hardDependencies(service).flatMap(({ node, calls }) => {
      const present = service.sites.filter((site) => standsAt(node, site, topology));
      return present[0] !== undefined && present.length === 1 ? [{ node, calls, site: present[0] }] : [];
    });
    const [first] = bound;
    if (first === undefined) return pass();
    const together = bound.filter(({ site }) => site === first.site);
    const dependencies = together.map(({ node }) => node.id);
    const last = first.calls.filter(({ link }) => link.kind === 'service-call').at(-1);
    return fail({
      at: [service.id, ...dependencies],
      params: { service: service.id, sites: service.sites.map(({ id }) => id), dependencies, site: first.site.id },
      evidence: [
        computed(service.id, 'dependsOn', dependencies),
        ...(last === undefined
          ? []
          : last.props.fallback === undefined
            ? [assumed(last.id, 'fallback', 'none')]
            : seenIfAny('fallback', topology.text(last, 'fallback'))),
      ],
    });
  },
});

/** Whether it, a copy or a replica of it is in a site; beside a cluster counts where nothing but the region or site is drawn. */
const standsAt = (dependency: ComponentNode, site: ComponentNode, topology: Topology): boolean =>
  [dependency, ...copiesOf(dependency, topology), ...replicasOf(dependency)].some((node) => {
    if (isPresentIn(node, site)) return true;
    const place = placeOf(topology, site);
    return place !== undefined && [node, ...node.sites].some((each) => placeOf(topology, each) === place);
  });
