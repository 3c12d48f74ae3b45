import { definePractice } from '../../define-practice.ts';

export const standardProcesses = definePractice({
  id: 'maint.standard-processes',
  principle: 'maintainability',
  topic: 'maint.standardisation',
  question: {
    en: 'Do all sites, clouds and clusters follow one set of processes?',
    ko: '모든 사이트, 클라우드, 클러스터가 일관된 하나의 프로세스를 따르나요?',
  },
  why: {
    en: 'When each region has its own change window, severity scale and naming, an incident between two of them falls between their processes, and each side waits for the other’s ticket.',
    ko: '리전마다 변경 시간대, 심각도 기준, 이름 규칙이 다르면 두 리전에 걸친 장애는 어느 쪽 프로세스에도 속하지 않고, 서로 상대의 티켓을 기다리게 됩니다.',
  },
  documented: {
    en: 'Change, incident, access and capacity processes are defined once for all, with the local deviations listed, justified and owned, and provider and carrier contacts tied in.',
    ko: '변경, 장애, 접근 권한, 용량 관리 프로세스를 한 번만 정의해 함께 쓰고, 현지 예외는 사유와 담당자를 적었으며, 클라우드 사업자와 통신사 연락 체계도 포함합니다.',
  },
  tested: {
    en: 'An audit of at least two sites or clusters within the last year compared practice with definition, and a drill across two regions used one incident and one commander.',
    ko: '최근 1년 안에 두 곳 이상의 사이트나 클러스터를 점검해 정의와 실제를 비교했고, 두 리전에 걸친 훈련을 하나의 장애 번호와 한 명의 지휘자로 진행했습니다.',
  },
  references: [
    {
      title: 'Operational excellence pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/welcome.html',
    },
    { title: 'Managing incidents (Google SRE book)', url: 'https://sre.google/sre-book/managing-incidents/' },
  ],
});
