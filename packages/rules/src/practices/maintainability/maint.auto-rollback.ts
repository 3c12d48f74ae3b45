import { definePractice } from '../../define-practice.ts';

export const autoRollback = definePractice({
  id: 'maint.auto-rollback',
  principle: 'maintainability',
  topic: 'maint.versioning',
  question: {
    en: 'Is roll-out automatic and progressive, and rolled back automatically on bad signals?',
    ko: '자동으로 점진 배포하고, 이상 징후가 보이면 자동으로 롤백하나요?',
  },
  why: {
    en: 'A wrong route policy or mesh configuration reaches every cluster in seconds, and the way to undo it may use the very network it broke. In October 2021 Facebook’s engineers lost remote access together with the backbone.',
    ko: '잘못된 라우팅 정책이나 메시 설정은 몇 초 만에 모든 클러스터에 퍼지고, 되돌리는 통로가 바로 그 고장 난 네트워크일 수 있습니다. 2021년 10월 Facebook 엔지니어들은 백본과 함께 원격 접속도 잃었습니다.',
  },
  documented: {
    en: 'The pipeline states the steps of a roll-out, the signals watched at each step, the thresholds that roll back, and a way back that does not depend on the changed path.',
    ko: '배포 단계, 단계마다 보는 지표, 롤백 기준, 변경한 경로에 의존하지 않는 복구 통로를 담은 롤백 계획이 파이프라인에 정의되어 있습니다.',
  },
  tested: {
    en: 'A deliberately bad version was caught and rolled back without human action within the last six months, within minutes and before it left the first step.',
    ko: '최근 6개월 안에 일부러 잘못된 버전을 배포해, 첫 단계를 벗어나기 전에 사람의 개입 없이 몇 분 안에 롤백되는 것을 확인했습니다.',
  },
  references: [
    { title: 'Canarying releases (Google SRE workbook)', url: 'https://sre.google/workbook/canarying-releases/' },
    {
      title: 'More details about the October 4 outage (Engineering at Meta)',
      url: 'https://engineering.fb.com/2021/10/05/networking-traffic/outage-details/',
    },
  ],
});
