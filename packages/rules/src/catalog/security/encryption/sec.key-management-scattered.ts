import { type ComponentNode, componentsOfKind, type Facts, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

/** All key-management systems together, or one encrypted store. */
type Subject = { readonly systems: readonly ComponentNode[] } | { readonly store: ComponentNode };
type Params = { elements: readonly string[]; problem: 'owners' | 'store' };

export const keyManagementScattered = defineRule<Subject, Params>({
  id: 'sec.key-management-scattered',
  principle: 'security',
  topic: 'sec.encryption',
  severity: 'low',
  title: { en: 'Keys without a home', ko: '관리 주체가 불분명한 암호화 키' },
  references: [
    {
      title: 'Security pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ elements, problem }, words) =>
      problem === 'owners'
        ? `Several key-management systems are in use, and nobody is named who answers for ${words.names(elements)}.`
        : `${words.names(elements)} is encrypted, but the drawing does not say which of the key-management systems holds its keys.`,
    ko: ({ elements, problem }, words) =>
      problem === 'owners'
        ? `여러 키 관리 시스템을 사용하지만 ${words.names(elements)} 시스템의 담당이 정해져 있지 않습니다.`
        : `${words.names(elements)} 저장소는 암호화되어 있지만 어느 키 관리 시스템이 키를 보관하는지 설계도에 없습니다.`,
  },
  remedies: {
    en: ({ elements, problem }, words) =>
      problem === 'owners'
        ? `Name the owner of ${words.names(elements)}, and set one policy for access and rotation of keys.`
        : `Name the key-management system of ${words.names(elements)}, so that rotation and revocation reach it.`,
    ko: ({ elements, problem }, words) =>
      problem === 'owners'
        ? `${words.names(elements)} 시스템의 담당을 정하고, 키 접근과 교체 정책을 하나로 맞추세요.`
        : `${words.names(elements)} 저장소의 키 관리 시스템을 지정해 키 교체와 폐기가 적용되게 하세요.`,
  },
  subjects: (facts) => {
    const systems = systemsOf(facts);
    const stores = facts.topology.components.filter((node) => usesKeys(node, facts.topology));
    return [...(systems.length >= 2 ? [{ systems }] : []), ...stores.map((store) => ({ store }))];
  },
  check: (subject, facts) => {
    const { topology } = facts;
    if ('systems' in subject) {
      const orphans = subject.systems.filter((system) => topology.text(system, 'owner') === undefined);
      if (orphans.length === 0) return pass();
      const elements = orphans.map(({ id }) => id);
      return fail({
        at: elements,
        params: { elements, problem: 'owners' },
        evidence: elements.map((id) => computed(id, 'keySystems', subject.systems.length)),
      });
    }
    const { store } = subject;
    if (topology.text(store, 'keyManagement') || isLinkedToKeys(store)) return pass();
    if (systemsOf(facts).length === 0) return notAssessed([store.id], ['keyManagement']);
    return fail({
      at: [store.id],
      params: { elements: [store.id], problem: 'store' },
      evidence: [
        ...seenIfAny('encryptionAtRest', topology.boolean(store, 'encryptionAtRest')),
        computed(store.id, 'keySystems', 0),
      ],
    });
  },
  fix: ({ at: [id], params }, design) => {
    const systems = design.components.filter(({ kind }) => kind === 'key-management');
    const only = systems.length === 1 ? systems[0] : undefined;
    return params.problem === 'store' && id !== undefined && only
      ? setProperty(design, id, 'keyManagement', only.id)
      : [];
  },
});

const systemsOf = ({ topology }: Facts): readonly ComponentNode[] => componentsOfKind(topology, 'key-management');

const usesKeys = (node: ComponentNode, topology: Topology): boolean =>
  topology.boolean(node, 'encryptionAtRest')?.value === true;

const isLinkedToKeys = (store: ComponentNode): boolean =>
  store.links.some(({ from, to }) => [from, to].some(({ component }) => component.kind === 'key-management'));
