import type { flows as english } from '../en/flows.ts';
import type { Translated } from '../translated.ts';

export const flows: Translated<typeof english> = {
  empty:
    '플로우는 네트워크가 전달해야 하는 트래픽입니다. 플로우가 없으면 아무것도 증명할 수 없습니다. 아래에서 첫 플로우를 추가하세요.',
  emptyReadOnly: '플로우가 없는 설계입니다.',
  from: '출발지',
  to: '목적지',
  choose: '구성 요소 선택',
  add: '플로우 추가',
  edit: '편집',
  showPath: '경로 보기',
  unreachable: '허용된 경로가 없습니다',
  availability: '가용성',
  downtime: '월 약 {{value}} 중단',
  hours: '{{value}}시간',
  minutes: '{{value}}분',
  seconds: '{{value}}초',
  between: '{{low}}에서 {{high}} 사이',
  latency: '편도 지연 시간',
  capacity: '용량',
  unlimited: '제한 없음',
  failover: '장애 조치',
  mtu: '경로 MTU',
  cost: '월 비용',
  spof: '단일 장애점',
  noRequirements: '아직 요구 사항이 없습니다. 필요한 조건을 입력하면 충족 여부를 확인합니다.',
  actual: '실제 {{value}}',
  met: '충족',
  missed: '미충족',
  unknown: '판단 불가',
};
