import type { ComponentNode } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { component: string; voters: number; reason: 'one' | 'even' | 'one-domain' };

export const controlPlaneQuorum = defineRule<ComponentNode, Params>({
  id: 'rel.control-plane-quorum',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'Voting members cannot bear a loss', ko: '장애를 견디지 못하는 투표 멤버 구성' },
  references: [
    {
      title: 'Considerations for large clusters (Kubernetes)',
      url: 'https://kubernetes.io/docs/setup/best-practices/cluster-large/',
    },
    { title: 'Failure tolerance (etcd FAQ)', url: 'https://etcd.io/docs/v3.5/faq/' },
  ],
  sentences: {
    en: ({ component, voters, reason }, words) =>
      ({
        one: `${words.name(component)} has a single voting member: its loss stops every change.`,
        even: `${words.name(component)} has ${words.number(voters)} voting members: an even number bears no more losses than one member fewer, and a split in halves stops both.`,
        'one-domain': `All ${words.number(voters)} voting members of ${words.name(component)} stand in one failure domain.`,
      })[reason],
    ko: ({ component, voters, reason }, words) =>
      ({
        one: `${words.name(component)} 구성 요소의 투표 멤버가 하나뿐이라, 이 멤버를 잃으면 모든 변경이 멈춥니다.`,
        even: `${words.name(component)} 구성 요소의 투표 멤버가 ${words.number(voters)}개로 짝수입니다. 멤버가 하나 적을 때보다 더 많은 장애를 견디지 못하고, 절반씩 나뉘면 양쪽 모두 멈춥니다.`,
        'one-domain': `${words.name(component)} 구성 요소의 투표 멤버 ${words.number(voters)}개가 모두 한 장애 도메인에 있습니다.`,
      })[reason],
  },
  remedies: {
    en: ({ component }, words) =>
      `Give ${words.name(component)} three or five voting members in at least three failure domains.`,
    ko: ({ component }, words) =>
      `${words.name(component)} 구성 요소의 투표 멤버를 세 개 또는 다섯 개로 하고, 세 곳 이상의 장애 도메인에 두세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (component) =>
        component.props.managed !== true &&
        (topology.text(component, 'controlPlane')?.value === 'self-managed' ||
          component.props.votingMembers !== undefined),
    ),
  check: (component, { topology }) => {
    const voters = topology.number(component, 'votingMembers');
    if (voters === undefined) return notAssessed([component.id], ['votingMembers']);
    const domains = topology.list(component, 'voterZones');
    const inOneDomain = new Set(domains?.value).size === 1;
    const reason = voters.value === 1 ? 'one' : voters.value % 2 === 0 ? 'even' : inOneDomain ? 'one-domain' : null;
    if (reason === null) return domains ? pass() : notAssessed([component.id], ['voterZones']);
    return fail({
      at: [component.id],
      params: { component: component.id, voters: voters.value, reason },
      evidence: [seen('votingMembers', voters), ...seenIfAny('voterZones', domains)],
    });
  },
  fix: ({ at: [id], params }, design) =>
    id !== undefined && params.reason !== 'one-domain'
      ? setProperty(design, id, 'votingMembers', Number(params.voters) + (params.reason === 'one' ? 2 : 1))
      : [],
});
