import { type LinkNode, linksOfKind, type Topology, type Valued } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { call: string; callee: string; timeoutMs: number; callerMs: number | null };

export const noTimeout = defineRule<LinkNode, Params>({
  id: 'rel.no-timeout',
  principle: 'reliability',
  topic: 'rel.retry-backoff',
  severity: 'medium',
  title: { en: 'Call waits too long', ko: '너무 오래 기다리는 호출' },
  references: [
    {
      title: 'Addressing cascading failures (Google SRE book)',
      url: 'https://sre.google/sre-book/addressing-cascading-failures/',
    },
  ],
  sentences: {
    en: ({ call, callee, timeoutMs, callerMs }, words) =>
      callerMs === null
        ? `${words.name(call)} waits for ${words.name(callee)} without a limit: one slow callee ties up every thread of its caller.`
        : `${words.name(call)} waits ${words.ms(timeoutMs)} for ${words.name(callee)}, but its own caller gives up after ${words.ms(callerMs)}: the work goes on for nobody.`,
    ko: ({ call, callee, timeoutMs, callerMs }, words) =>
      callerMs === null
        ? `${words.name(call)} 호출은 ${words.name(callee)} 구성 요소를 제한 없이 기다립니다. 대상 하나가 느려지면 호출자의 스레드가 모두 묶입니다.`
        : `${words.name(call)} 호출은 ${words.name(callee)} 구성 요소를 ${words.ms(timeoutMs)} 기다리지만, 상위 호출자는 ${words.ms(callerMs)} 뒤에 포기합니다. 아무도 기다리지 않는 작업이 계속됩니다.`,
  },
  remedies: {
    en: ({ call }, words) => `Set a timeout on ${words.name(call)} that is shorter than that of its caller.`,
    ko: ({ call }, words) => `${words.name(call)} 호출의 타임아웃을 상위 호출자보다 짧게 설정하세요.`,
  },
  subjects: ({ topology }) => linksOfKind(topology, 'service-call').filter(({ props }) => props.mode !== 'async'),
  check: (call, { topology }) => {
    const timeout = topology.number(call, 'timeoutMs');
    if (timeout === undefined) return notAssessed([call.id], ['timeoutMs']);
    const caller = shortestAbove(call, topology);
    const isUnlimited = timeout.value === 0;
    if (!isUnlimited && (caller === undefined || timeout.value <= caller.value)) return pass();
    return fail({
      at: [call.id],
      params: {
        call: call.id,
        callee: call.to.id,
        timeoutMs: timeout.value,
        callerMs: isUnlimited ? null : (caller?.value ?? null),
      },
      evidence: [seen('timeoutMs', timeout), ...seenIfAny('timeoutMs', caller)],
    });
  },
  fix: ({ at: [id], params }, design) =>
    id !== undefined && typeof params.callerMs === 'number'
      ? setProperty(design, id, 'timeoutMs', params.callerMs)
      : [],
});

/** The shortest limit among the calls that its caller serves; 0 is none. */
const shortestAbove = (call: LinkNode, topology: Topology): Valued<number> | undefined =>
  call.from.links
    .filter(({ link, to, props }) => link.kind === 'service-call' && to === call.from && props.mode !== 'async')
    .flatMap((above) => topology.number(above, 'timeoutMs') ?? [])
    .filter(({ value }) => value > 0)
    .sort((a, b) => a.value - b.value)[0];
