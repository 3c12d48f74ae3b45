import { attachmentLimitOf, attachmentsOf, type ComponentNode } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

type Params = { component: string; attachments: number; limit: number };

export const attachmentLimit = defineRule<ComponentNode, Params>({
  id: 'scal.attachment-limit',
  principle: 'scalability',
  topic: 'scal.bottleneck',
  severity: 'medium',
  title: { en: 'Attachments near their limit', ko: '한도에 가까운 연결 수' },
  references: [
    {
      title: 'Transit gateway quotas (AWS)',
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
    },
    {
      title: 'About VPN Gateway SKUs (Azure)',
      url: 'https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus',
    },
  ],
  sentences: {
    en: ({ component, attachments, limit }, words) =>
      `${words.name(component)} has ${words.number(attachments)} of at most ${words.number(limit)} attachments: little room is left for new networks and sites.`,
    ko: ({ component, attachments, limit }, words) =>
      `${words.name(component)} 구성 요소의 연결은 한도 ${words.number(limit)}개 가운데 ${words.number(attachments)}개로, 새 네트워크와 사이트를 연결할 여유가 거의 없습니다.`,
  },
  remedies: {
    en: ({ component }, words) =>
      `Ask for a higher quota, split ${words.name(component)} by region or domain, or move from peering to a transit hub.`,
    ko: ({ component }, words) =>
      `할당량 상향을 신청하거나, 리전이나 업무 영역별로 ${words.name(component)} 구성 요소를 나누거나, 피어링에서 트랜짓 허브로 전환하세요.`,
  },
  subjects: ({ topology }) => topology.components.filter((component) => (attachmentsOf(component) ?? 0) > 0),
  check: (component, { topology }, { thresholds }) => {
    const stated = topology.number(component, 'maxAttachments');
    const limit = attachmentLimitOf(component)?.possible;
    const attachments = attachmentsOf(component) ?? 0;
    if (limit === undefined) return notAssessed([component.id], ['maxAttachments']);
    if (attachments <= limit * thresholds.limitWarning) return pass();
    return fail({
      at: [component.id],
      params: { component: component.id, attachments, limit },
      evidence: [
        computed(component.id, 'attachments', attachments),
        ...(stated ? seenIfAny('maxAttachments', stated) : [computed(component.id, 'limit', limit)]),
      ],
    });
  },
});
