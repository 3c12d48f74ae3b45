import { type ComponentNode, callCycles, type LinkNode, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

interface Subject {
  /** Services that call each other in a circle; empty for calls without one. */
  readonly services: readonly ComponentNode[];
  readonly calls: readonly LinkNode[];
}

type Params = { services: readonly string[]; calls: readonly string[] };

export const cyclicDependency = defineRule<Subject, Params>({
  id: 'maint.cyclic-dependency',
  principle: 'maintainability',
  topic: 'maint.modularity',
  severity: 'medium',
  title: { en: 'Services wait for each other in a circle', ko: '서로를 기다리는 순환 호출' },
  references: [
    {
      title: 'N-tier architecture style (Azure Architecture Center)',
      url: 'https://learn.microsoft.com/azure/architecture/guide/architecture-styles/n-tier',
    },
  ],
  sentences: {
    en: ({ services }, words) =>
      `${words.names(services)} call one another synchronously in a circle: none can be deployed, tested or recovered without the others.`,
    ko: ({ services }, words) =>
      `서비스(${words.names(services)})가 서로를 동기로 순환 호출합니다. 다른 서비스 없이는 어느 것도 배포하거나 시험하거나 복구할 수 없습니다.`,
  },
  remedies: {
    en: ({ calls }, words) =>
      `Break one of the calls ${words.names(calls)}: send an event instead, or move what both sides need to a service of its own.`,
    ko: ({ calls }, words) =>
      `호출(${words.names(calls)}) 가운데 하나를 끊으세요. 이벤트로 바꾸거나 양쪽이 필요로 하는 부분을 별도 서비스로 옮기세요.`,
  },
  subjects: ({ topology }) => {
    const calls = topology.links.filter(
      ({ link, from, to, props }) => link.kind === 'service-call' && from !== to && props.mode !== 'async',
    );
    const circles = callCycles(calls).map((services) => ({ services, calls: callsAmong(calls, services) }));
    if (circles.length > 0 || calls.length === 0) return circles;
    return [{ services: [], calls }];
  },
  check: ({ services, calls }, { topology }) => {
    if (services.length === 0) return pass();
    const waiting = calls.filter((call) => topology.text(call, 'mode')?.value === 'sync');
    const [circle] = callCycles(waiting);
    if (circle === undefined) return notAssessed(withoutMode(topology, calls), ['mode']);
    const ids = circle.map(({ id }) => id);
    const round = callsAmong(waiting, circle);
    return fail({
      at: ids,
      params: { services: ids, calls: round.map(({ id }) => id) },
      evidence: [
        computed(
          ids[0] ?? '',
          'cycle',
          round.map(({ id }) => id),
        ),
        ...round.flatMap((call) => seenIfAny('mode', topology.text(call, 'mode'))),
      ],
    });
  },
});

const callsAmong = (calls: readonly LinkNode[], services: readonly ComponentNode[]): readonly LinkNode[] =>
  calls.filter(({ from, to }) => services.includes(from) && services.includes(to));

const withoutMode = (topology: Topology, calls: readonly LinkNode[]): readonly string[] =>
  calls.filter((call) => topology.text(call, 'mode') === undefined).map(({ id }) => id);
