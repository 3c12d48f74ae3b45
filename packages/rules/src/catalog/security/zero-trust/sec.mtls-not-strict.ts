import type { ComponentNode } from '@spandrel/analysis';
import { isMeshKind } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { mesh: string; mode: string };

export const mtlsNotStrict = defineRule<ComponentNode, Params>({
  id: 'sec.mtls-not-strict',
  principle: 'security',
  topic: 'sec.zero-trust',
  severity: 'high',
  title: { en: 'Mesh does not enforce mutual TLS', ko: '상호 TLS를 강제하지 않는 메시' },
  references: [
    { title: 'Security best practices (Istio)', url: 'https://istio.io/latest/docs/ops/best-practices/security/' },
  ],
  likelyFalsePositives: {
    en: 'A migration in progress: permissive mode is the way into strict mode.',
    ko: '이전이 진행 중일 수 있습니다. 허용 모드는 엄격 모드로 가는 과정입니다.',
  },
  sentences: {
    en: ({ mesh, mode }, words) =>
      mode === 'disabled'
        ? `The mesh ${words.name(mesh)} has mutual TLS disabled: services talk in plain text and without identity.`
        : `The mesh ${words.name(mesh)} accepts plain text beside mutual TLS (permissive mode): a workload without a certificate is served as well.`,
    ko: ({ mesh, mode }, words) =>
      mode === 'disabled'
        ? `${words.name(mesh)} 메시는 상호 TLS를 사용하지 않아 서비스가 평문으로, 신원 확인 없이 통신합니다.`
        : `${words.name(mesh)} 메시는 상호 TLS와 함께 평문도 받아들입니다(허용 모드). 인증서가 없는 워크로드의 요청도 처리됩니다.`,
  },
  remedies: {
    en: ({ mesh }, words) =>
      `Watch for remaining plain-text callers, then set mutual TLS of ${words.name(mesh)} to strict, namespace by namespace.`,
    ko: ({ mesh }, words) =>
      `남아 있는 평문 호출을 확인한 다음, ${words.name(mesh)} 메시의 상호 TLS를 네임스페이스 단위로 엄격 모드로 전환하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (component) => isMeshKind(component.component.kind) && !isNonProductionComponent(topology, component),
    ),
  check: (mesh, { topology }) => {
    const mtls = topology.text(mesh, 'mtls');
    if (mtls === undefined) return notAssessed([mesh.id], ['mtls']);
    if (mtls.value !== 'permissive' && mtls.value !== 'disabled') return pass();
    return fail({
      at: [mesh.id],
      params: { mesh: mesh.id, mode: mtls.value },
      evidence: [seen('mtls', mtls)],
    });
  },
  fix: stating('mtls', 'strict'),
});
