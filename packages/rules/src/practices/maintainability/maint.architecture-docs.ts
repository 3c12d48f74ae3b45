import { definePractice } from '../../define-practice.ts';

export const architectureDocs = definePractice({
  id: 'maint.architecture-docs',
  principle: 'maintainability',
  topic: 'maint.documentation',
  question: {
    en: 'Are the architecture documents current, and do decision records say why the network is as it is?',
    ko: '아키텍처 문서를 최신으로 유지하고, 왜 이렇게 설계했는지 의사 결정 기록(ADR)을 남기나요?',
  },
  why: {
    en: 'A drawing that lacks last year’s interconnect sends an incident team to the wrong cloud. Without the reasons, the next team removes the odd route that kept two networks from looping.',
    ko: '작년에 추가한 인터커넥트가 빠진 구성도는 장애 대응팀을 엉뚱한 클라우드로 보냅니다. 이유가 남아 있지 않으면 다음 팀이 두 네트워크의 루프를 막던 이상한 경로를 지워 버립니다.',
  },
  documented: {
    en: 'Drawings of sites, clusters, circuits, addressing and DNS exist with an owner and a date, and decisions with their rejected alternatives are recorded beside the code.',
    ko: '사이트, 클러스터, 회선, 주소 체계, DNS 구성도에 담당자와 날짜가 있고, 선택하지 않은 대안까지 포함한 결정 기록을 코드와 함께 보관합니다.',
  },
  tested: {
    en: 'The documents were compared with the running network within the last six months, automatically where possible, and someone new found the path of a given flow with them alone.',
    ko: '최근 6개월 안에 문서를 실제 네트워크와 (가능하면 자동으로) 대조했고, 새로 온 엔지니어가 문서만으로 특정 플로우의 경로를 찾아냈습니다.',
  },
  references: [
    { title: 'Documentation quality (DORA)', url: 'https://dora.dev/capabilities/documentation-quality/' },
    { title: 'Architectural decision records', url: 'https://adr.github.io/' },
  ],
});
