import { definePractice } from '../../define-practice.ts';

export const anomalyDetection = definePractice({
  id: 'maint.anomaly-detection',
  principle: 'maintainability',
  topic: 'maint.monitoring',
  question: {
    en: 'Is anomaly detection automated on the key network signals?',
    ko: '핵심 네트워크 지표에 자동화된 이상 탐지를 적용하나요?',
  },
  why: {
    en: 'Fixed thresholds miss what is wrong for the hour: no traffic at noon on a busy circuit, a doubled round trip inside the limit, a slow rise of denied flows. Partial loss in particular often triggers neither BFD nor an alert.',
    ko: '고정 임계치는 시간대에 맞지 않는 이상을 놓칩니다. 정오인데 트래픽이 없는 회선, 한도 안에서 두 배가 된 왕복 시간, 서서히 느는 차단 플로우가 그렇습니다. 특히 부분적인 패킷 손실은 BFD도 알림도 동작시키지 못할 때가 많습니다.',
  },
  documented: {
    en: 'It is defined which signals are compared with their own past – volume, loss, latency, retransmissions, denied flows, DNS errors – with the sensitivity and the receiver of each.',
    ko: '트래픽 양, 패킷 손실, 지연 시간, 재전송, 차단 플로우, DNS 오류 가운데 어떤 지표를 과거 추세와 비교하는지, 민감도와 수신자를 정했습니다.',
  },
  tested: {
    en: 'Past incidents were replayed and would have been found, and the share of false alarms over the last three months is known and low enough that people still look.',
    ko: '과거 장애 데이터를 다시 넣어 탐지되는지 확인했고, 최근 3개월의 오탐률을 알고 있으며 담당자가 무시하지 않을 만큼 낮습니다.',
  },
  references: [
    { title: 'Alerting on SLOs (Google SRE workbook)', url: 'https://sre.google/workbook/alerting-on-slos/' },
    {
      title: 'Summary of the Direct Connect event in the Tokyo Region (AWS)',
      url: 'https://aws.amazon.com/message/17908/',
    },
  ],
});
