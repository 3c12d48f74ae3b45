import { defineComponentKind } from '../../kind.ts';
import { deployStrategy, rolloutScope } from '../application-properties.ts';
import { anywhere } from '../placement.ts';
import { pipelineProduct } from '../product-properties.ts';
import { credential, scope } from '../security-properties.ts';

export const ciCd = defineComponentKind({
  id: 'ci-cd',
  family: 'operations',
  name: { en: 'CI/CD pipeline', ko: 'CI/CD 파이프라인' },
  summary: { en: 'Builds, tests and rolls out changes.', ko: '변경을 빌드하고 시험하고 배포합니다.' },
  icon: 'pipeline',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['jenkins', 'github actions', 'gitlab', 'deployment', '배포', '자동화'],
  properties: {
    product: pipelineProduct,
    deployStrategy,
    rolloutScope,
    scope,
    credential,
  },
});
