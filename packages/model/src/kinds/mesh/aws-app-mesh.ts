import { defineComponentKind } from '../../kind.ts';
import { meshProperties } from '../mesh-properties.ts';
import { acrossClusters } from '../placement.ts';

export const awsAppMesh = defineComponentKind({
  id: 'aws-app-mesh',
  family: 'mesh',
  name: { en: 'AWS App Mesh', ko: 'AWS App Mesh' },
  summary: {
    en: 'The former managed mesh of AWS; move to its successor.',
    ko: '지원이 종료된 AWS의 관리형 메시입니다. 후속 서비스로 이전하세요.',
  },
  icon: 'mesh',
  parents: acrossClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['service mesh', 'app mesh', 'envoy', '서비스 메시'],
  properties: {
    ...meshProperties,
  },
  facts: [
    {
      statement: {
        en: 'AWS App Mesh ended on 30 September 2026.',
        ko: 'AWS App Mesh는 2026년 9월 30일에 종료되었습니다.',
      },
      source: 'https://aws.amazon.com/blogs/containers/migrating-from-aws-app-mesh-to-amazon-ecs-service-connect/',
    },
  ],
  endOfSupport: {
    date: '2026-09-30',
    successor: {
      en: 'Amazon VPC Lattice on EKS, or ECS Service Connect',
      ko: 'EKS에서는 Amazon VPC Lattice, ECS에서는 Service Connect',
    },
    source: 'https://aws.amazon.com/blogs/containers/migrating-from-aws-app-mesh-to-amazon-ecs-service-connect/',
  },
});
