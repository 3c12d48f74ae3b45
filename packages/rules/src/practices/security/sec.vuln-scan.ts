import { definePractice } from '../../define-practice.ts';

export const vulnScan = definePractice({
  id: 'sec.vuln-scan',
  principle: 'security',
  topic: 'sec.vulnerability',
  question: {
    en: 'Are images, nodes, gateways and mesh proxies scanned for vulnerabilities, with patch deadlines by severity?',
    ko: '이미지, 노드, 게이트웨이, 메시 프록시의 취약점을 정기적으로 스캔하고 심각도별 패치 기한을 두나요?',
  },
  why: {
    en: 'VPN gateways and ingress proxies face the internet and are attacked within days of a disclosure, yet scanning often covers only container images and leaves appliances, routers and sidecars out.',
    ko: 'VPN 게이트웨이와 인그레스 프록시는 인터넷에 노출되어 취약점이 공개되면 며칠 안에 공격받습니다. 그런데 스캔은 컨테이너 이미지에 그치고 어플라이언스, 라우터, 사이드카는 빠지는 경우가 많습니다.',
  },
  documented: {
    en: 'An inventory of everything that carries traffic, with versions, is matched against advisories, and a policy sets the days to patch for each severity and for vulnerabilities known to be exploited.',
    ko: '트래픽을 처리하는 모든 것의 버전 목록을 보안 권고와 대조하며, 심각도별 패치 기한과 실제 악용 중인 취약점의 기한을 정책으로 정했습니다.',
  },
  tested: {
    en: 'Scans run at least weekly, and over the last quarter the share patched within its deadline was measured, internet-facing devices and mesh proxies included.',
    ko: '매주 한 번 이상 스캔하고, 인터넷에 노출된 장비와 메시 프록시를 포함해 최근 분기의 기한 내 패치 비율을 측정했습니다.',
  },
  references: [
    {
      title: 'Guide to Enterprise Patch Management Planning (NIST SP 800-40)',
      url: 'https://csrc.nist.gov/pubs/sp/800/40/r4/final',
    },
    {
      title: 'Known Exploited Vulnerabilities Catalog (CISA)',
      url: 'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
    },
  ],
});
