import { defineLinkKind } from '../../kind.ts';
import { operationsSystems } from '../link-ends.ts';

export const telemetry = defineLinkKind({
  id: 'telemetry',
  family: 'management',
  name: { en: 'Telemetry', ko: '텔레메트리' },
  summary: {
    en: 'Metrics, logs or alerts sent to an operations system.',
    ko: '운영 시스템으로 보내는 메트릭, 로그, 알림입니다.',
  },
  plane: 'telemetry',
  ends: { from: 'any', to: operationsSystems },
  stroke: 'dotted',
  properties: {
    signals: {
      type: 'list',
      of: 'choice',
      label: { en: 'Signals', ko: '수집 신호' },
      help: { en: 'What is sent.', ko: '전송하는 신호의 종류입니다.' },
      options: {
        metrics: { en: 'Metrics', ko: '메트릭' },
        logs: { en: 'Logs', ko: '로그' },
        traces: { en: 'Traces', ko: '트레이스' },
        audit: { en: 'Audit logs', ko: '감사 로그' },
        'flow-logs': { en: 'Flow logs', ko: '플로우 로그' },
        probes: { en: 'Probes', ko: '프로브' },
      },
    },
  },
});
