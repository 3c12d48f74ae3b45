import type { session as english } from '../en/session.ts';
import type { Translated } from '../translated.ts';

export const session: Translated<typeof english> = {
  setup: {
    title: 'Spandrel 시작하기',
    text: '첫 계정을 만드세요. 이 계정이 워크스페이스를 소유하고 다른 사람을 초대합니다.',
    submit: '계정 만들고 시작하기',
  },
  signIn: {
    title: '로그인',
    text: '구축하기 전에 네트워크 아키텍처를 검토하세요.',
    submit: '로그인',
    forgotten: '계정이 없거나 비밀번호를 잊으셨나요? 워크스페이스 소유자에게 초대를 요청하세요.',
  },
  join: {
    title: '워크스페이스 참여',
    text: '{{inviter}} 님이 {{role}} 역할로 초대했습니다.',
    submit: '계정 만들고 참여하기',
    hasAccount: '이미 계정이 있는 이메일 주소입니다. 로그인하면 참여할 수 있습니다.',
    acceptSignedIn: '{{email}} 계정으로 로그인되어 있습니다.',
    accept: '참여하기',
    otherAccount: '이 초대는 {{email}} 주소로 발급되었습니다. 현재 {{current}} 계정으로 로그인되어 있습니다.',
    signOutFirst: '로그아웃하고 계속하기',
    expiredTitle: '초대가 만료되었습니다',
    expiredText: '초대한 사람에게 새 링크를 요청하세요.',
    goToSignIn: '로그인 화면으로',
  },
  fields: {
    name: '이름',
    namePlaceholder: '동료가 알아볼 수 있는 이름',
    email: '이메일 주소',
    password: '비밀번호',
    showPassword: '비밀번호 표시 또는 숨기기',
    passwordHelp: '{{min}}자 이상',
  },
  errors: {
    name: '이름을 입력하세요.',
    email: 'kim@example.com 형식의 이메일 주소를 입력하세요.',
    passwordEmpty: '비밀번호를 입력하세요.',
    passwordLength: '{{min}}자 이상 {{max}}자 이하로 입력하세요.',
  },
};
