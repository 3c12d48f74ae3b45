import type { ComponentNode } from '@spandrel/analysis';
import { isMeshKind } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { mesh: string };

export const localityFailoverNoOutlier = defineRule<ComponentNode, Params>({
  id: 'rel.locality-failover-no-outlier',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'medium',
  title: { en: 'Locality failover never triggers', ko: '작동하지 않는 지역 장애 조치' },
  references: [
    {
      title: 'Locality failover (Istio)',
      url: 'https://istio.io/latest/docs/tasks/traffic-management/locality-load-balancing/failover/',
    },
  ],
  sentences: {
    en: ({ mesh }, words) =>
      `${words.name(mesh)} is to fail over between localities but detects no outliers: failing endpoints count as healthy, so traffic stays with them.`,
    ko: ({ mesh }, words) =>
      `${words.name(mesh)} 메시는 지역 간 장애 조치를 사용하지만 이상치 감지가 꺼져 있습니다. 실패하는 엔드포인트도 정상으로 보아 트래픽이 옮겨 가지 않습니다.`,
  },
  remedies: {
    en: ({ mesh }, words) => `Configure outlier detection in ${words.name(mesh)} for every service that fails over.`,
    ko: ({ mesh }, words) => `${words.name(mesh)} 메시에서 장애 조치할 모든 서비스에 이상치 감지를 설정하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (mesh) => isMeshKind(mesh.component.kind) && topology.boolean(mesh, 'localityFailover')?.value === true,
    ),
  check: (mesh, { topology }) => {
    const detection = topology.boolean(mesh, 'outlierDetection');
    if (detection === undefined) return notAssessed([mesh.id], ['outlierDetection']);
    if (detection.value) return pass();
    return fail({
      at: [mesh.id],
      params: { mesh: mesh.id },
      evidence: [
        seen('outlierDetection', detection),
        ...seenIfAny('localityFailover', topology.boolean(mesh, 'localityFailover')),
      ],
    });
  },
  fix: stating('outlierDetection', true),
});
