import { definePractice } from '../../define-practice.ts';

export const techEvaluation = definePractice({
  id: 'maint.tech-evaluation',
  principle: 'maintainability',
  topic: 'maint.continuous-improvement',
  question: {
    en: 'Are new technologies evaluated against criteria before adoption, and is the end of life of those in use tracked?',
    ko: '새로운 기술을 기준에 따라 평가해 도입하고, 사용 중인 기술의 지원 종료를 추적하나요?',
  },
  why: {
    en: 'A service mesh bought for one feature costs operation in every cluster, and products end: AWS App Mesh and Ingress NGINX both ended in 2026 and left their users a forced migration.',
    ko: '기능 하나 때문에 도입한 서비스 메시는 모든 클러스터에 운영 부담을 남깁니다. 제품도 끝이 납니다. 2026년에 AWS App Mesh와 Ingress NGINX가 모두 종료되어 사용자는 떠밀리듯 이전해야 했습니다.',
  },
  documented: {
    en: 'Criteria exist – need, scale limits, maturity, skills, running cost, way out – and a list states for each product in use its version, end of support and successor.',
    ko: '필요성, 확장 한계, 성숙도, 팀 역량, 운영 비용, 출구 전략을 담은 평가 기준이 있고, 사용 중인 제품마다 버전, 지원 종료일, 후속 제품을 적은 목록이 있습니다.',
  },
  tested: {
    en: 'The last adoption rests on a trial with measured results, the list is checked every quarter, and every product that ends within 12 months has a dated plan.',
    ko: '최근에 도입한 기술은 시범 운영의 측정 결과로 결정했고, 목록을 분기마다 점검하며, 12개월 안에 종료될 제품에는 일정이 있는 이전 계획이 있습니다.',
  },
  references: [
    {
      title: 'Migrating from AWS App Mesh (AWS)',
      url: 'https://aws.amazon.com/blogs/containers/migrating-from-aws-app-mesh-to-amazon-ecs-service-connect/',
    },
    {
      title: 'Ingress NGINX retirement (Kubernetes)',
      url: 'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/',
    },
  ],
});
