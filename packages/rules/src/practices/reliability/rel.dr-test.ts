import { definePractice } from '../../define-practice.ts';

export const drTest = definePractice({
  id: 'rel.dr-test',
  principle: 'reliability',
  topic: 'rel.disaster-recovery',
  question: {
    en: 'Was recovery (restore or failover) exercised end to end in the last 12 months, with RTO and RPO measured?',
    ko: '최근 12개월 안에 복원이나 장애 조치를 처음부터 끝까지 실행하는 재해 복구 테스트를 하고 RTO와 RPO를 측정했나요?',
  },
  why: {
    en: 'Backups that nobody restored and failovers that nobody ran hide the missing route, the expired key and the database that stays read-only. A recovery objective without a measurement is a hope.',
    ko: '복원해 보지 않은 백업과 실행해 보지 않은 장애 조치에는 빠진 경로, 만료된 키, 읽기 전용으로 남는 데이터베이스가 숨어 있습니다. 측정하지 않은 목표 복구 시간은 바람일 뿐입니다.',
  },
  documented: {
    en: 'A test plan says which applications move, how traffic follows through DNS and BGP, how the way back goes, and how time and data loss are measured.',
    ko: '어떤 애플리케이션을 옮기고, DNS와 BGP로 트래픽을 어떻게 돌리며, 어떻게 원래대로 되돌리고, 소요 시간과 데이터 손실을 어떻게 측정하는지 테스트 계획에 있습니다.',
  },
  tested: {
    en: 'Within the last 12 months production traffic, or a full copy of it, ran from the recovery site over its own circuits; measured RTO and RPO were compared with the objectives and the gaps were closed.',
    ko: '최근 12개월 안에 실제 트래픽이나 그와 같은 양의 트래픽을 복구 사이트와 그 회선으로 처리했고, 측정한 RTO와 RPO를 목표와 비교해 차이를 해소했습니다.',
  },
  references: [
    {
      title: 'Guide to Test, Training, and Exercise Programs (NIST SP 800-84)',
      url: 'https://csrc.nist.gov/pubs/sp/800/84/final',
    },
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
});
