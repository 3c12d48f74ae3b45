import type { Localized } from './locale.ts';

export const principles = ['scalability', 'reliability', 'security', 'performance', 'maintainability'] as const;
export type Principle = (typeof principles)[number];

export const principleNames: Readonly<Record<Principle, Localized>> = {
  scalability: { en: 'Scalability', ko: '확장성' },
  reliability: { en: 'Reliability', ko: '안정성' },
  security: { en: 'Security', ko: '보안' },
  performance: { en: 'Performance', ko: '성능' },
  maintainability: { en: 'Maintainability', ko: '유지 보수성' },
};

export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

export const severityNames: Readonly<Record<Severity, Localized>> = {
  critical: { en: 'Critical', ko: '치명적' },
  high: { en: 'High', ko: '높음' },
  medium: { en: 'Medium', ko: '보통' },
  low: { en: 'Low', ko: '낮음' },
  info: { en: 'Info', ko: '참고' },
};

export const bands = ['strong', 'good', 'fair', 'weak', 'unassessed'] as const;
export type Band = (typeof bands)[number];

export const bandNames: Readonly<Record<Band, Localized>> = {
  strong: { en: 'Strong', ko: '우수' },
  good: { en: 'Good', ko: '양호' },
  fair: { en: 'Fair', ko: '보완 필요' },
  weak: { en: 'Weak', ko: '취약' },
  unassessed: { en: 'Not assessed', ko: '평가 전' },
};
