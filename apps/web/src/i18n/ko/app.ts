import type { app as english } from '../en/app.ts';
import type { Translated } from '../translated.ts';

export const app: Translated<typeof english> = {
  skipToContent: '본문으로 건너뛰기',
  nav: {
    label: '주 메뉴',
    designs: '설계',
    people: '구성원',
    policy: '정책',
    knowledge: '지식',
    guides: '가이드',
    analyses: '분석',
    lecture: '강의',
    rules: '규칙',
    practices: '실천 점검',
    kinds: '구성 요소 종류',
  },
  menu: { open: '계정 메뉴', account: '계정', signOut: '로그아웃' },
  language: { label: '언어', en: 'English', ko: '한국어' },
  scheme: { label: '화면 모드', auto: '시스템 설정', light: '밝게', dark: '어둡게' },
  connection: {
    offline: '오프라인 상태입니다. 화면 내용이 최신이 아닐 수 있으며, 네트워크가 연결될 때까지 저장할 수 없습니다.',
    unreachable: '서버가 응답하지 않습니다. 몇 초마다 다시 연결하고 있습니다…',
  },
  actions: {
    cancel: '취소',
    close: '닫기',
    save: '저장',
    retry: '다시 시도',
    reload: '페이지 새로 고침',
    home: '설계 목록으로',
    clearSearch: '검색어 지우기',
    copied: '복사했습니다',
  },
  breadcrumb: '현재 위치',
  loading: '불러오는 중입니다…',
  saved: '저장했습니다',
  notFound: { title: '페이지를 찾을 수 없습니다', text: '주소가 잘못되었거나 이미 삭제된 항목입니다.' },
  failure: {
    title: '불러오지 못했습니다',
    unavailableTitle: '아직 불러오지 않은 페이지입니다',
    unavailableText: '서버에서 페이지를 가져오지 못했습니다. 연결이 복구되면 새로 고침하세요.',
    crashTitle: '페이지에 문제가 생겼습니다',
    crashText: '예기치 않은 오류로 페이지가 멈췄습니다. 설계는 서버에 안전하게 저장되어 있습니다.',
    notification: '작업을 완료하지 못했습니다',
  },
  pages: {
    label: '페이지',
    range: '전체 {{total}}개 중 {{from}}–{{to}}',
    previous: '이전 페이지',
    next: '다음 페이지',
  },
};
