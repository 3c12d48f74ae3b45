import type { palette as english } from '../en/palette.ts';
import type { Translated } from '../translated.ts';

export const palette: Translated<typeof english> = {
  label: '구성 요소',
  search: '구성 요소 검색',
  collapse: '구성 요소 목록 숨기기',
  expand: '구성 요소 목록 보기',
  nothing: '“{{query}}” 검색어와 일치하는 구성 요소가 없습니다.',
  family: {
    place: '위치',
    network: '네트워크',
    cluster: 'Kubernetes',
    mesh: '메시와 멀티 클러스터',
    data: '데이터',
    operations: '운영',
  },
};
