import type { collaboration as english } from '../en/collaboration.ts';
import type { Translated } from '../translated.ts';

export const collaboration: Translated<typeof english> = {
  save: {
    connecting: '연결 중…',
    saved: '저장됨',
    saving: '저장 중…',
    offline: '오프라인',
    'offline-unsaved': '오프라인, 저장 안 됨',
    refused: '연결 끊김',
  },
  saveHelp: {
    connecting: '문서를 여는 중입니다.',
    saved: '모든 변경 사항이 서버에 저장되었습니다.',
    saving: '최근 변경 사항을 서버에 저장하고 있습니다.',
    offline: '서버와 연결되어 있지 않습니다. 계속 그릴 수 있으며, 다시 연결되면 변경 사항을 전송합니다.',
    'offline-unsaved':
      '서버와 연결되어 있지 않습니다. 변경 사항이 이 탭에만 있으므로 다시 연결될 때까지 탭을 닫지 마세요.',
    refused: '서버가 연결을 종료했습니다.',
  },
  peers: '함께 보고 있는 사람: {{names}}',
  refused: {
    title: '문서가 닫혔습니다',
    sessionEnded: '로그인이 만료되었습니다. 다시 로그인하세요.',
    notAllowed: '이 설계에 대한 접근 권한이 없습니다.',
    designGone: '삭제된 설계입니다.',
    tooLarge: '문서가 서버에 저장할 수 있는 크기를 넘었습니다.',
    other: '서버가 연결을 종료했습니다.',
    reload: '새로 고침',
  },
  invalid: {
    title: '현재 상태로는 판정할 수 없습니다',
    undo: '사라진 내용은 없습니다. 마지막 변경을 실행 취소하거나 변경한 사람이 수정할 때까지 기다리세요.',
  },
};
