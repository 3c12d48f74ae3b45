import { type ComponentNode, componentsOfKinds } from '@spandrel/analysis';
import { classNames, isAtLeast } from '../../../data-class.ts';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

/** Stores that keep data durably; a cache forgets it. */
const durableStores: ReadonlySet<string> = new Set(['database', 'object-store', 'backup-vault', 'message-queue']);

type Params = { store: string; dataClass: string };

export const encryptionAtRest = defineRule<ComponentNode, Params>({
  id: 'sec.encryption-at-rest',
  principle: 'security',
  topic: 'sec.encryption',
  severity: 'high',
  title: { en: 'Data stored in plain text', ko: '평문으로 저장된 데이터' },
  references: [
    {
      title: 'Security pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ store, dataClass }, words) =>
      `${words.name(store)} keeps ${classNames[dataClass]?.en ?? dataClass} data without encryption at rest.`,
    ko: ({ store, dataClass }, words) =>
      `${words.name(store)} 저장소가 ${classNames[dataClass]?.ko ?? dataClass} 등급 데이터를 암호화하지 않고 저장합니다.`,
  },
  remedies: {
    en: ({ store }, words) =>
      `Turn on encryption at rest for ${words.name(store)}, with keys from a managed key service.`,
    ko: ({ store }, words) =>
      `${words.name(store)} 저장소에 저장 시 암호화를 적용하고, 키는 관리형 키 서비스로 관리하세요.`,
  },
  subjects: ({ topology }) => componentsOfKinds(topology, durableStores),
  check: (store, { topology }) => {
    const encrypted = topology.boolean(store, 'encryptionAtRest');
    const data = topology.text(store, 'dataClass');
    if (encrypted?.value === true || (data && !isAtLeast(data.value, 'internal'))) return pass();
    if (encrypted === undefined || data === undefined) {
      return notAssessed([store.id], [...(encrypted ? [] : ['encryptionAtRest']), ...(data ? [] : ['dataClass'])]);
    }
    return fail({
      at: [store.id],
      params: { store: store.id, dataClass: data.value },
      evidence: [seen('encryptionAtRest', encrypted), seen('dataClass', data)],
    });
  },
  fix: stating('encryptionAtRest', true),
});
