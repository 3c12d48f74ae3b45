import { type ComponentNode, componentsOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { secondComponent } from '../../../duplicate-edits.ts';
import { seen, seenIfAny } from '../../../evidence.ts';

type Params = { center: string };

export const opsCenterSingle = defineRule<ComponentNode, Params>({
  id: 'rel.ops-center-single',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'medium',
  title: { en: 'Only one operations center', ko: '하나뿐인 운영 센터' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ center }, words) =>
      `All operations are run from ${words.name(center)}, and nobody can take over: when it is cut off, no change and no repair is possible.`,
    ko: ({ center }, words) =>
      `모든 운영을 ${words.name(center)} 한 곳에서 하며 대신할 곳이 없습니다. 그곳이 고립되면 변경도 복구도 할 수 없습니다.`,
  },
  remedies: {
    en: ({ center }, words) => `Name a standby for ${words.name(center)}, or a rota that follows the sun.`,
    ko: ({ center }, words) => `${words.name(center)} 센터의 대체 센터를 두거나 시간대별 교대 근무를 도입하세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'ops-center'),
  check: (center, { topology }) => {
    const centers = componentsOfKind(topology, 'ops-center');
    const coverage = topology.text(center, 'onCallCoverage');
    if (centers.length >= 2 || center.props.standby !== undefined || coverage?.value === 'follow-the-sun')
      return pass();
    const model = topology.text(center, 'operatingModel');
    if (model === undefined) return notAssessed([center.id], ['operatingModel']);
    if (model.value !== 'centralized') return pass();
    return fail({
      at: [center.id],
      params: { center: center.id },
      evidence: [seen('operatingModel', model), ...seenIfAny('onCallCoverage', coverage)],
    });
  },
  fix: ({ at: [id = ''] }, design) => secondComponent(design, id),
});
