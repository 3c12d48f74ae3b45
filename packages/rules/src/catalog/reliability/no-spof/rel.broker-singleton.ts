import { type ComponentNode, componentsOfKinds } from '@spandrel/analysis';
import { federationKinds } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { assumed, seen, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

const brokerKinds: ReadonlySet<string> = new Set(['submariner-broker', 'service-registry', ...federationKinds]);

type Params = { broker: string; onRequestPath: boolean };

export const brokerSingleton = defineRule<ComponentNode, Params>({
  id: 'rel.broker-singleton',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'low',
  title: { en: 'Single broker without a backup', ko: '백업 없는 단일 브로커' },
  references: [
    { title: 'Broker architecture (Submariner)', url: 'https://submariner.io/getting-started/architecture/broker/' },
  ],
  sentences: {
    en: ({ broker, onRequestPath }, words) =>
      `${words.name(broker)} runs a single instance and has no backup: ${
        onRequestPath
          ? 'requests that ask it fail while it is away.'
          : 'running traffic survives its loss, but nothing can join or change until it is rebuilt.'
      }`,
    ko: ({ broker, onRequestPath }, words) =>
      `${words.name(broker)} 구성 요소는 인스턴스가 하나이고 백업이 없습니다. ${
        onRequestPath
          ? '중단되는 동안 여기에 의존하는 요청은 실패합니다.'
          : '잃더라도 기존 트래픽은 유지되지만, 다시 구축할 때까지 가입과 변경을 할 수 없습니다.'
      }`,
  },
  remedies: {
    en: ({ broker }, words) => `Back up ${words.name(broker)}, document its rebuild, and keep it off the request path.`,
    ko: ({ broker }, words) =>
      `${words.name(broker)} 구성 요소를 백업하고 재구축 절차를 문서로 남기세요. 요청 경로에는 두지 마세요.`,
  },
  subjects: ({ topology }) => componentsOfKinds(topology, brokerKinds),
  check: (broker, { topology, flows }) => {
    const instances = topology.number(broker, 'instances');
    const backup = topology.text(broker, 'backup');
    if ((instances?.value ?? 1) !== 1) return pass();
    if (backup === undefined) return notAssessed([broker.id], ['backup']);
    if (backup.value !== 'none') return pass();
    const asked = topology.boolean(broker, 'onRequestPath');
    const onRequestPath = asked?.value === true || flows.some((flow) => flow.usable.components.includes(broker));
    return fail({
      at: [broker.id],
      params: { broker: broker.id, onRequestPath },
      severity: onRequestPath ? 'medium' : 'low',
      evidence: [
        instances ? seen('instances', instances) : assumed(broker.id, 'instances', 1),
        seen('backup', backup),
        ...seenIfAny('onRequestPath', asked),
      ],
    });
  },
  fix: stating('backup', 'scheduled'),
});
