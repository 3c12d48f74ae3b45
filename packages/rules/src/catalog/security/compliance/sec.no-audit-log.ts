import { type ComponentNode, componentsOfKinds, type LinkNode, type Topology } from '@spandrel/analysis';
import { isAtLeast } from '../../../data-class.ts';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { drawnOne, joinedTo } from '../../../joining-edits.ts';
import { setProperty } from '../../../set-property.ts';

const auditedKinds: ReadonlySet<string> = new Set([
  'cluster',
  'database',
  'ingress-gateway',
  'api-gateway',
  'east-west-gateway',
  'egress-gateway',
]);

type Params = { element: string; sink: string };

export const noAuditLog = defineRule<ComponentNode, Params>({
  id: 'sec.no-audit-log',
  principle: 'security',
  topic: 'sec.compliance',
  severity: 'medium',
  title: { en: 'No trustworthy audit log', ko: '신뢰할 수 있는 감사 로그 없음' },
  references: [{ title: 'CIS Kubernetes Benchmark', url: 'https://www.cisecurity.org/benchmark/kubernetes' }],
  sentences: {
    en: ({ element, sink }, words) =>
      sink === ''
        ? `${words.name(element)} handles sensitive data and sends no audit log anywhere: nobody can tell afterwards who did what.`
        : `The audit log of ${words.name(element)} goes to ${words.name(sink)}, which is in the same account and can be altered: an intruder erases the traces.`,
    ko: ({ element, sink }, words) =>
      sink === ''
        ? `${words.name(element)} 구성 요소는 민감 데이터를 다루지만 감사 로그를 보내지 않아, 나중에 누가 무엇을 했는지 알 수 없습니다.`
        : `${words.name(element)} 구성 요소의 감사 로그를 보관하는 ${words.name(sink)} 저장소가 같은 계정에 있고 수정할 수 있어, 침입자가 흔적을 지울 수 있습니다.`,
  },
  remedies: {
    en: ({ element, sink }, words) =>
      sink === ''
        ? `Draw a telemetry link with audit logs from ${words.name(element)} to an audit log in another account.`
        : `Make ${words.name(sink)} immutable, or move it to an account of its own.`,
    ko: ({ element, sink }, words) =>
      sink === ''
        ? `${words.name(element)} 구성 요소에서 다른 계정의 감사 로그로 감사 로그를 보내는 텔레메트리 링크를 그리세요.`
        : `${words.name(sink)} 저장소를 변경 불가로 설정하거나 별도 계정으로 옮기세요.`,
  },
  subjects: ({ topology }) =>
    componentsOfKinds(topology, auditedKinds).filter((node) => {
      const data = topology.text(node, 'dataClass');
      return data !== undefined && isAtLeast(data.value, 'confidential');
    }),
  check: (element, { topology }) => {
    const links = telemetryOf(element);
    const audit = links.filter((link) => carriesAudit(link, topology) === true);
    const data = seenIfAny('dataClass', topology.text(element, 'dataClass'));
    if (audit.length === 0) {
      const silent = links.filter((link) => carriesAudit(link, topology) === undefined);
      if (silent.length > 0)
        return notAssessed(
          silent.map(({ id }) => id),
          ['signals'],
        );
      return fail({
        at: [element.id],
        params: { element: element.id, sink: '' },
        evidence: [...data, computed(element.id, 'auditLinks', 0)],
      });
    }
    const sinks = audit.map(({ to }) => ({ sink: to, safety: safetyOf(to, element, topology) }));
    if (sinks.some(({ safety }) => safety === 'safe')) return pass();
    const unknown = sinks.find(({ safety }) => safety === 'unknown');
    if (unknown) return notAssessed([unknown.sink.id], ['immutable']);
    const sink = audit[0]?.to;
    return fail({
      at: [element.id, ...sinks.map((each) => each.sink.id)],
      params: { element: element.id, sink: sink?.id ?? '' },
      evidence: [
        ...data,
        ...sinks.flatMap((each) => [
          ...seenIfAny('immutable', topology.boolean(each.sink, 'immutable')),
          ...seenIfAny('account', topology.text(each.sink, 'account')),
        ]),
      ],
    });
  },
  fix: ({ at, params: { element, sink } }, design) =>
    sink === ''
      ? joinedTo(design, 'telemetry', at, drawnOne(design, 'audit-log'))
      : at.filter((id) => id !== element).flatMap((id) => setProperty(design, id, 'immutable', true)),
});

/** Telemetry links of the element or of something it stands in. */
const telemetryOf = (element: ComponentNode): readonly LinkNode[] =>
  [element, ...element.ancestors]
    .flatMap((box) => box.links.filter(({ kind, from }) => kind?.plane === 'telemetry' && from === box))
    .sort((a, b) => a.index - b.index);

/** Whether a link carries audit logs; undefined where a link to a log store does not say what it carries. */
const carriesAudit = (link: LinkNode, topology: Topology): boolean | undefined => {
  const signals = topology.list(link, 'signals')?.value;
  if (signals) return signals.includes('audit');
  if (link.to.component.kind === 'audit-log') return true;
  return link.to.component.kind === 'logging' ? undefined : false;
};

/** A log is safe where it cannot be altered, or where the account that is audited has no power over it. */
const safetyOf = (sink: ComponentNode, element: ComponentNode, topology: Topology): 'safe' | 'unsafe' | 'unknown' => {
  const immutable = topology.boolean(sink, 'immutable')?.value;
  const [own, audited] = [accountOf(sink, topology), accountOf(element, topology)];
  if (immutable === true || (own !== undefined && audited !== undefined && own !== audited)) return 'safe';
  return immutable === false ? 'unsafe' : 'unknown';
};

const accountOf = (node: ComponentNode, topology: Topology): string | undefined =>
  [node, ...node.ancestors].flatMap((box) => topology.text(box, 'account')?.value ?? []).at(0);
