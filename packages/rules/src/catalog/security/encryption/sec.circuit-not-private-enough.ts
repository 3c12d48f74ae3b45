import { type LinkNode, linkEncryption } from '@spandrel/analysis';
import { bySensitivity, classNames, dataClassOf, isAtLeast } from '../../../data-class.ts';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { flowsOver } from '../../../flows-over.ts';
import { sessionProtection, statedEncryption } from '../../../session-encryption.ts';
import { stating } from '../../../set-property.ts';

type Params = { circuit: string; flows: readonly string[]; dataClass: string };

export const circuitNotPrivateEnough = defineRule<LinkNode, Params>({
  id: 'sec.circuit-not-private-enough',
  principle: 'security',
  topic: 'sec.encryption',
  severity: 'medium',
  title: { en: 'Sensitive data on an unencrypted circuit', ko: '암호화하지 않은 전용선의 민감 데이터' },
  references: [
    {
      title: 'Encryption in Direct Connect (AWS)',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-in-transit.html',
    },
  ],
  sentences: {
    en: ({ circuit, flows, dataClass }, words) =>
      `The circuit ${words.name(circuit)} carries ${classNames[dataClass]?.en ?? dataClass} data (${words.names(flows)}) in plain text: a private line is not encrypted by itself.`,
    ko: ({ circuit, flows, dataClass }, words) =>
      `${words.name(circuit)} 전용선이 ${classNames[dataClass]?.ko ?? dataClass} 등급 데이터(${words.names(flows)})를 평문으로 전달합니다. 전용선 자체는 암호화되지 않습니다.`,
  },
  remedies: {
    en: ({ circuit }, words) =>
      `Turn on MACsec on ${words.name(circuit)}, run IPsec over it, or use mutual TLS between the applications.`,
    ko: ({ circuit }, words) =>
      `${words.name(circuit)} 전용선에 MACsec을 적용하거나, 그 위에 IPsec을 구성하거나, 애플리케이션 사이에 상호 TLS를 사용하세요.`,
  },
  subjects: (facts) =>
    facts.topology.links.filter((link) => link.kind?.circuit === true && flowsOver(facts, [link]).length > 0),
  check: (circuit, facts, { thresholds }) => {
    const { topology } = facts;
    if (linkEncryption(topology, circuit).length > 0) return pass();
    const exposed = flowsOver(facts, [circuit])
      .map((flow) => ({ flow, session: sessionProtection(topology, flow), data: dataClassOf(flow, topology) }))
      .filter(({ session }) => session !== 'encrypted');
    const sensitive = exposed.filter(({ data }) => data && isAtLeast(data.value, thresholds.circuitDataClass));
    const plain = sensitive.filter(({ session }) => session === 'plain');
    if (plain.length > 0) {
      const flows = plain.map(({ flow }) => flow.id);
      const classes = plain.flatMap(({ data }) => data?.value ?? []).sort(bySensitivity);
      return fail({
        at: [circuit.id],
        params: { circuit: circuit.id, flows, dataClass: classes[0] ?? thresholds.circuitDataClass },
        evidence: [
          computed(circuit.id, 'affectedFlows', flows),
          ...seenIfAny('encryption', topology.text(circuit, 'encryption')),
          ...plain.flatMap(({ flow, data }) => [
            ...seenIfAny('dataClass', data),
            ...seenIfAny('encryption', statedEncryption(topology, flow)),
          ]),
        ],
        flows,
      });
    }
    const ids = (flows: typeof exposed) => flows.map(({ flow }) => flow.id);
    if (sensitive.length > 0) return notAssessed(ids(sensitive), ['encryption']);
    const unclassified = exposed.filter(({ data }) => data === undefined);
    return unclassified.length > 0 ? notAssessed(ids(unclassified), ['dataClass']) : pass();
  },
  fix: stating('encryption', 'macsec'),
});
