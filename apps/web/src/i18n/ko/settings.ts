import type { settings as english } from '../en/settings.ts';
import type { Translated } from '../translated.ts';

export const settings: Translated<typeof english> = {
  title: '계정',
  profile: '프로필',
  name: '이름',
  nameHelp: '검토와 댓글 옆에 표시되고 보고서에 인쇄됩니다.',
  nameError: '이름을 입력하세요.',
  email: '이메일 주소',
  role: '역할',
  display: '언어와 화면',
  language: '언어',
  languageHelp: '계정에 저장되어 모든 기기에 적용됩니다.',
  scheme: '화면 모드',
  schemeHelp: '이 기기에만 저장됩니다.',
  session: '세션',
  signOut: '로그아웃',
};
