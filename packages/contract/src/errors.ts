import type { Locale, Localized, Problem } from '@spandrel/model';
import { z } from 'zod';

interface ErrorEntry {
  readonly status: number;
  /** `{name}` stands for the parameter of that name. */
  readonly sentence: Localized;
}

/** Every error of the API: its HTTP status and its sentence. Status 0 = made by the client, never sent. */
export const errorTable = {
  'invalid-json': {
    status: 400,
    sentence: { en: 'The request body is not valid JSON.', ko: '요청 본문이 올바른 JSON이 아닙니다.' },
  },
  'invalid-input': {
    status: 400,
    sentence: { en: 'Some values of the request are not valid.', ko: '요청 값 중 올바르지 않은 항목이 있습니다.' },
  },
  unauthenticated: { status: 401, sentence: { en: 'Please sign in.', ko: '로그인해 주세요.' } },
  'invalid-credentials': {
    status: 401,
    sentence: {
      en: 'No account matches this email address and password.',
      ko: '이메일 주소 또는 비밀번호가 올바르지 않습니다.',
    },
  },
  forbidden: {
    status: 403,
    sentence: { en: 'Your role does not allow this.', ko: '현재 역할로는 이 작업을 할 수 없습니다.' },
  },
  'not-a-member': {
    status: 403,
    sentence: {
      en: 'This account is not a member of the workspace. Ask an owner for an invitation.',
      ko: '이 계정은 워크스페이스 구성원이 아닙니다. 소유자에게 초대를 요청하세요.',
    },
  },
  'sign-up-closed': {
    status: 403,
    sentence: {
      en: 'New accounts need an invitation. Ask an owner for one.',
      ko: '새 계정을 만들려면 초대가 필요합니다. 소유자에게 초대를 요청하세요.',
    },
  },
  'own-version': {
    status: 403,
    sentence: { en: 'Nobody reviews their own version.', ko: '본인이 만든 버전은 본인이 검토할 수 없습니다.' },
  },
  'foreign-origin': {
    status: 403,
    sentence: {
      en: 'The request came from another site and was refused.',
      ko: '다른 사이트에서 보낸 요청이라 거부했습니다.',
    },
  },
  'not-found': { status: 404, sentence: { en: 'This does not exist.', ko: '찾을 수 없습니다.' } },
  'invitation-not-found': {
    status: 404,
    sentence: {
      en: 'This invitation does not exist or was withdrawn.',
      ko: '존재하지 않거나 취소된 초대입니다.',
    },
  },
  'email-taken': {
    status: 409,
    sentence: {
      en: 'An account with this email address exists already. Sign in instead.',
      ko: '이미 가입된 이메일 주소입니다. 로그인해 주세요.',
    },
  },
  'already-a-member': {
    status: 409,
    sentence: {
      en: 'This person is a member of the workspace already.',
      ko: '이미 워크스페이스 구성원입니다.',
    },
  },
  'invitation-for-another': {
    status: 409,
    sentence: {
      en: 'This invitation is for another email address.',
      ko: '다른 이메일 주소로 발급된 초대입니다.',
    },
  },
  'last-owner': {
    status: 409,
    sentence: {
      en: 'A workspace needs an owner: make somebody else an owner first.',
      ko: '워크스페이스에는 소유자가 한 명 이상 필요합니다. 먼저 다른 구성원을 소유자로 지정하세요.',
    },
  },
  'design-archived': {
    status: 409,
    sentence: {
      en: 'The design is archived. Restore it first.',
      ko: '보관된 설계입니다. 먼저 복원하세요.',
    },
  },
  'design-not-archived': {
    status: 409,
    sentence: {
      en: 'Only an archived design can be deleted. Archive it first.',
      ko: '보관된 설계만 삭제할 수 있습니다. 먼저 보관하세요.',
    },
  },
  'design-not-judgeable': {
    status: 409,
    sentence: {
      en: 'The design has problems and cannot be judged until they are solved.',
      ko: '설계에 문제가 있어 해결하기 전에는 평가할 수 없습니다.',
    },
  },
  'version-already-submitted': {
    status: 409,
    sentence: {
      en: 'This version was submitted for review already.',
      ko: '이미 검토를 요청한 버전입니다.',
    },
  },
  'version-not-submitted': {
    status: 409,
    sentence: {
      en: 'This version has not been submitted for review.',
      ko: '아직 검토를 요청하지 않은 버전입니다.',
    },
  },
  'policy-changed': {
    status: 409,
    sentence: {
      en: 'Somebody else has changed the policy meanwhile. Look at it again before you change it.',
      ko: '그사이 다른 사용자가 정책을 변경했습니다. 다시 확인한 뒤 변경하세요.',
    },
  },
  'review-incomplete': {
    status: 409,
    sentence: {
      en: 'A decision needs a score for each of the five principles.',
      ko: '결정하려면 다섯 가지 원칙을 모두 채점해야 합니다.',
    },
  },
  'invitation-expired': {
    status: 410,
    sentence: {
      en: 'This invitation has expired. Ask for a new one.',
      ko: '만료된 초대입니다. 새 초대를 요청하세요.',
    },
  },
  'invitation-used': {
    status: 410,
    sentence: {
      en: 'This invitation has been used already.',
      ko: '이미 사용된 초대입니다.',
    },
  },
  'too-large': {
    status: 413,
    sentence: {
      en: 'The request is larger than the {limitMiB} MiB the server accepts.',
      ko: '요청이 서버가 받을 수 있는 크기({limitMiB} MiB)를 넘었습니다.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    sentence: { en: 'Send the request body as JSON.', ko: '요청 본문은 JSON으로 보내 주세요.' },
  },
  'unknown-host': {
    status: 421,
    sentence: {
      en: 'This server does not answer under the name «{host}». Set PUBLIC_URL to the address people use.',
      ko: '이 서버는 «{host}» 호스트 이름으로 응답하지 않습니다. PUBLIC_URL에 실제 접속 주소를 설정하세요.',
    },
  },
  'invalid-design': {
    status: 422,
    sentence: {
      en: 'The design file «{filename}» has problems; nothing was changed.',
      ko: '«{filename}» 설계 파일에 문제가 있어 아무것도 변경하지 않았습니다.',
    },
  },
  'invalid-policy': {
    status: 422,
    sentence: {
      en: 'The policy has problems; nothing was changed.',
      ko: '정책에 문제가 있어 아무것도 변경하지 않았습니다.',
    },
  },
  'too-many-requests': {
    status: 429,
    sentence: {
      en: 'Too many requests. Try again in {seconds} seconds.',
      ko: '요청이 너무 많습니다. {seconds}초 후에 다시 시도하세요.',
    },
  },
  internal: {
    status: 500,
    sentence: {
      en: 'Something went wrong on the server. Quote the request id when you report it.',
      ko: '서버에서 문제가 발생했습니다. 신고할 때 요청 ID를 알려 주세요.',
    },
  },
  unavailable: {
    status: 503,
    sentence: {
      en: 'The server is busy or starting. Try again in a moment.',
      ko: '서버가 바쁘거나 시작하는 중입니다. 잠시 후 다시 시도하세요.',
    },
  },
  offline: {
    status: 0,
    sentence: {
      en: 'The server cannot be reached. Check the connection.',
      ko: '서버에 연결할 수 없습니다. 네트워크 연결을 확인하세요.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;
export type ErrorParams = Readonly<Record<string, string | number>>;

export const errorCodes = Object.keys(errorTable) as [ErrorCode, ...ErrorCode[]];

/** A problem of a design file or of a request field: code, path from the root, both languages' sentences, line and column. */
export const problemSchema = z.object({
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])).readonly(),
  message: z.object({ en: z.string(), ko: z.string() }).readonly(),
  line: z.number().optional(),
  column: z.number().optional(),
}) satisfies z.ZodType<Problem>;

export const apiErrorSchema = z.object({
  code: z.enum(errorCodes),
  /** The English sentence, for people who read raw answers; programs go by `code`. */
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  problems: z.array(problemSchema).optional(),
  requestId: z.string(),
});
export type ApiError = z.infer<typeof apiErrorSchema>;

/** Body of every answer that is not 2xx. */
export const errorAnswerSchema = z.object({ error: apiErrorSchema });

/** The sentence of an error code in the reader's language. */
export const errorSentence = (code: ErrorCode, locale: Locale, params: ErrorParams = {}): string =>
  errorTable[code].sentence[locale].replace(/\{(\w+)\}/g, (_: string, name: string) => String(params[name] ?? '?'));
