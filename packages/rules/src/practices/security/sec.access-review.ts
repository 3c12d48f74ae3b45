import { definePractice } from '../../define-practice.ts';

export const accessReview = definePractice({
  id: 'sec.access-review',
  principle: 'security',
  topic: 'sec.least-privilege',
  question: {
    en: 'Are access rights – cloud roles, cluster RBAC, secrets for remote clusters, VPN users – reviewed on a fixed cycle?',
    ko: '클라우드 역할, 클러스터 RBAC, 원격 클러스터 시크릿, VPN 사용자 등 접근 제어 권한을 정해진 주기로 검토하나요?',
  },
  why: {
    en: 'Rights gather: leavers keep VPN accounts, pipelines keep administrator roles, and a secret that one cluster holds for another stays valid after the join has ended. Each is a way into a network that the firewall does not see.',
    ko: '권한은 쌓이기만 합니다. 퇴사자의 VPN 계정, 파이프라인의 관리자 역할, 연합이 끝난 뒤에도 유효한 원격 클러스터 시크릿이 남습니다. 모두 방화벽이 보지 못하는 침입 경로입니다.',
  },
  documented: {
    en: 'An access-control policy names the owner of each role and remote secret, the review cycle, and how quickly rights end when a person leaves or a cluster is removed.',
    ko: '역할과 원격 시크릿의 담당자, 검토 주기, 사람이 떠나거나 클러스터를 제거할 때 권한을 회수하는 기한을 정한 접근 제어 정책이 있습니다.',
  },
  tested: {
    en: 'The last review is at most six months old, removed what had not been used for 90 days, and a sample of leavers showed that their access had ended in time.',
    ko: '최근 6개월 안에 검토해 90일 동안 쓰지 않은 권한을 회수했고, 퇴사자를 표본으로 뽑아 기한 안에 접근이 차단되었음을 확인했습니다.',
  },
  references: [
    {
      title: 'RBAC good practices (Kubernetes)',
      url: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    },
    {
      title: 'Access control, controls AC-2 and AC-6 (NIST SP 800-53)',
      url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
    },
  ],
});
