import { definePractice } from '../../define-practice.ts';

export const threatModel = definePractice({
  id: 'sec.threat-model',
  principle: 'security',
  topic: 'sec.security-review',
  question: {
    en: 'Is there a current threat model for trust boundaries, cluster joins and gateways?',
    ko: '신뢰 경계, 클러스터 연합, 게이트웨이에 대한 최신 위협 모델이 있나요?',
  },
  why: {
    en: 'Joining clusters joins their trust: a stolen credential of the weakest member can publish a service under a name that all the others call. Without a model such a path is found only after it was used.',
    ko: '클러스터를 연합하면 신뢰도 합쳐집니다. 가장 약한 클러스터의 자격 증명을 훔치면 다른 클러스터가 호출하는 이름으로 서비스를 내보낼 수 있습니다. 위협 모델이 없으면 이런 경로는 악용된 뒤에야 드러납니다.',
  },
  documented: {
    en: 'A data-flow diagram with trust boundaries lists the threats at each boundary, join and gateway, with the measure against each or the accepted risk and its owner.',
    ko: '신뢰 경계를 표시한 데이터 흐름도에 경계, 연합 지점, 게이트웨이별 위협과 대응책 또는 수용한 위험과 그 담당자를 적었습니다.',
  },
  tested: {
    en: 'The model was updated with the last topology change and at most a year ago, and the measures it relies on were tried, for example a workload with a foreign trust domain was refused.',
    ko: '최근 토폴로지 변경과 함께, 늦어도 1년 안에 위협 모델을 갱신했고, 다른 신뢰 도메인의 워크로드가 거부되는지처럼 대응책이 실제로 동작하는지 시험했습니다.',
  },
  references: [
    { title: 'Threat modeling (OWASP)', url: 'https://owasp.org/www-community/Threat_Modeling' },
    {
      title: 'Deployment models: trust between meshes (Istio)',
      url: 'https://istio.io/latest/docs/ops/deployment/deployment-models/',
    },
  ],
});
