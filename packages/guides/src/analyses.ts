import type { Localized } from '@spandrel/model';

/** One of the computations behind flow proofs, overlays and rules. */
export interface AnalysisPage {
  readonly id: string;
  readonly name: Localized;
  /** The question it answers. */
  readonly answers: Localized;
  /** How, with the definitions a reader needs to check a number by hand. */
  readonly method: Localized;
  /** Where a result is seen: panel or page of the app, command line. */
  readonly seen: Localized;
}

/** Every analysis, in the order in which a reader meets the numbers. */
export const analyses: readonly AnalysisPage[] = [
  {
    id: 'reachability',
    name: { en: 'Reachability', ko: '도달 가능성' },
    answers: {
      en: 'Is there a permitted path for this flow, and which one is taken?',
      ko: '이 플로우가 지나갈 수 있는 허용된 경로가 있는지, 어떤 경로를 택하는지 알려 줍니다.',
    },
    method: {
      en: 'A path may use links of the data plane in their direction. A component other than the ends is passed only if its kind carries third-party traffic: routers, gateways and hubs do, a VPC only for what it contains, a service never. Two VPC peerings in a row are not a path unless the VPC between them has gateway transit. What a policy denies is no path.',
      ko: '데이터 평면의 링크를 허용된 방향으로만 사용합니다. 양 끝이 아닌 구성 요소는 남의 트래픽을 나르는 종류일 때만 지나갑니다. 라우터·게이트웨이·허브는 지나갈 수 있고, VPC는 자신이 담은 것의 트래픽만 나르며, 서비스는 지나갈 수 없습니다. VPC 피어링이 연달아 두 번이면 가운데 VPC에 게이트웨이 전송이 켜져 있어야 합니다. 정책이 막은 구간은 경로가 아닙니다.',
    },
    seen: { en: 'Flow panel, «spandrel analyze».', ko: '플로우 패널, «spandrel analyze».' },
  },
  {
    id: 'routing',
    name: { en: 'Routing', ko: '라우팅' },
    answers: {
      en: 'Does traffic take the preferred way there and back, or loop, hairpin and detour?',
      ko: '트래픽이 오갈 때 선호 경로를 따르는지, 루프·헤어핀·우회가 생기는지 알려 줍니다.',
    },
    method: {
      en: 'The chosen path is the one with the highest local preference, then the lowest latency, then the fewest hops, then the smallest ids in order. The way back is chosen in the same manner and compared. Announcements that return to the speaker they came from are loops.',
      ko: '로컬 프리퍼런스가 가장 높은 경로, 그다음 지연 시간이 가장 짧은 경로, 홉이 가장 적은 경로, 식별자 순으로 고릅니다. 되돌아오는 경로도 같은 방법으로 골라 비교합니다. 광고가 원래 보낸 라우터로 돌아오면 루프입니다.',
    },
    seen: {
      en: 'Flow panel; rules on asymmetry, loops and detours.',
      ko: '플로우 패널, 비대칭 경로·루프·우회에 관한 규칙.',
    },
  },
  {
    id: 'spof',
    name: { en: 'Single points of failure', ko: '단일 장애점' },
    answers: {
      en: 'Which single component, link or shared risk cuts the flow when it fails?',
      ko: '하나만 고장 나도 플로우가 끊기는 구성 요소·링크·공유 위험을 찾습니다.',
    },
    method: {
      en: 'Every component, link and shared-risk group other than the two ends is taken away in turn; what cuts all permitted paths is listed. Groups are declared or follow from location, carrier, device, conduit, building or zone. Components with instances in two zones, and managed ones, do not count.',
      ko: '양 끝을 제외한 모든 구성 요소·링크·공유 위험 그룹을 하나씩 없애 보고, 허용된 경로가 모두 끊기는 것을 나열합니다. 공유 위험 그룹은 직접 입력하거나 로케이션·통신사·장비·관로·건물·영역에서 유도합니다. 두 영역에 인스턴스가 있거나 관리형인 구성 요소는 제외합니다.',
    },
    seen: { en: 'Flow panel, report, «spandrel analyze».', ko: '플로우 패널, 보고서, «spandrel analyze».' },
  },
  {
    id: 'availability',
    name: { en: 'Availability', ko: '가용성' },
    answers: {
      en: 'How likely is it that the flow works, how many minutes a month is it down, and what should be strengthened first?',
      ko: '플로우가 동작할 확률, 월간 중단 시간, 무엇부터 보강해야 하는지 알려 줍니다.',
    },
    method: {
      en: 'Two-terminal reliability: components, links and shared-risk groups fail independently of each other; the value is the probability that both ends are up and at least one permitted path is. Exact by a decision diagram over the frontier of the network; where that grows too large, an interval that contains the value is given and called so. Birnbaum importance ranks what to strengthen.',
      ko: '양단 신뢰도로 계산합니다. 구성 요소·링크·공유 위험 그룹은 서로 독립적으로 고장 난다고 보고, 양 끝이 살아 있으면서 허용된 경로가 하나 이상 살아 있을 확률을 구합니다. 경계(frontier) 결정 다이어그램으로 정확히 계산하고, 너무 커지면 참값을 포함하는 구간을 제시하며 구간이라고 밝힙니다. 보강 순위는 Birnbaum 중요도로 매깁니다.',
    },
    seen: { en: 'Flow panel, canvas overlay, report.', ko: '플로우 패널, 캔버스 오버레이, 보고서.' },
  },
  {
    id: 'failure-simulation',
    name: { en: 'Failure simulation', ko: '장애 시뮬레이션' },
    answers: {
      en: 'What breaks, what degrades and what survives when these elements fail?',
      ko: '선택한 요소가 고장 나면 어떤 플로우가 끊기고, 저하되고, 살아남는지 알려 줍니다.',
    },
    method: {
      en: 'Any set of components, links and shared-risk groups is taken down with all it contains. A flow without a permitted path is broken; one that no longer meets a requirement it met, or has less capacity than its peak, is degraded. Sweeps do this for all single and all double failures.',
      ko: '구성 요소·링크·공유 위험 그룹을 원하는 만큼 골라, 담고 있는 것까지 함께 내립니다. 허용된 경로가 없으면 중단, 지키던 요구 사항을 지키지 못하거나 용량이 최대 수요보다 작아지면 저하입니다. 전수 점검은 모든 단일 장애와 이중 장애에 대해 이 계산을 반복합니다.',
    },
    seen: {
      en: 'Failure simulation on the canvas, «spandrel simulate».',
      ko: '캔버스의 장애 시뮬레이션, «spandrel simulate».',
    },
  },
  {
    id: 'blast-radius',
    name: { en: 'Blast radius', ko: '장애 영향 범위' },
    answers: {
      en: 'How much of the traffic and of the services is lost with one element or domain?',
      ko: '요소나 도메인 하나를 잃을 때 트래픽과 서비스를 얼마나 잃는지 알려 줍니다.',
    },
    method: {
      en: 'For each element and group: the share of flows that break or degrade, the share of services and workloads that are inside it or reached only through it, and the share of the peak demand.',
      ko: '요소와 그룹마다 중단·저하되는 플로우의 비율, 그 안에 있거나 그것을 거쳐야만 닿는 서비스와 워크로드의 비율, 최대 수요의 비율을 구합니다.',
    },
    seen: {
      en: 'Canvas overlay, «spandrel simulate --sweep 1».',
      ko: '캔버스 오버레이, «spandrel simulate --sweep 1».',
    },
  },
  {
    id: 'latency',
    name: { en: 'Latency', ko: '지연 시간' },
    answers: {
      en: 'How long does a request take, and where is the time spent?',
      ko: '요청 하나에 걸리는 시간과, 그 시간이 어디에서 쓰이는지 알려 줍니다.',
    },
    method: {
      en: 'One way: propagation of each link (stated, half the stated round trip, or distance × 0.0049 ms/km × 1.5 for the detour of fibre) plus processing of each component. A request is two ways times its calls; the first one also pays DNS on a cache miss, one round trip for TCP and one (TLS 1.3) or two (TLS 1.2) for TLS.',
      ko: '편도는 링크별 전파 시간(입력값, 입력한 왕복 시간의 절반, 또는 거리 × 0.0049 ms/km × 광케이블 우회 계수 1.5)과 구성 요소별 처리 시간의 합입니다. 요청 하나는 왕복에 호출 횟수를 곱한 값이고, 첫 요청에는 캐시에 없을 때의 DNS, TCP 왕복 1회, TLS 왕복 1회(TLS 1.3) 또는 2회(TLS 1.2)가 더해집니다.',
    },
    seen: { en: 'Waterfall in the flow panel, canvas overlay.', ko: '플로우 패널의 워터폴, 캔버스 오버레이.' },
  },
  {
    id: 'capacity',
    name: { en: 'Capacity', ko: '용량' },
    answers: {
      en: 'Does the demand fit, also after one failure, and which elements limit it?',
      ko: '수요를 감당할 수 있는지, 하나가 고장 난 뒤에도 그런지, 무엇이 한계인지 알려 줍니다.',
    },
    method: {
      en: 'Maximum flow over the permitted paths with the bandwidth of links and the throughput of components; the minimum cut names the elements to widen. Utilisation adds the peaks of all flows over the equal-cost ways they take. N-1 repeats the maximum flow without each element in turn.',
      ko: '링크 대역폭과 구성 요소 처리량을 용량으로 하여 허용된 경로의 최대 유량을 구하고, 최소 절단으로 늘려야 할 요소를 찾습니다. 사용률은 모든 플로우의 최댓값을 등가 경로에 나누어 더합니다. N-1은 요소를 하나씩 빼고 최대 유량을 다시 구합니다.',
    },
    seen: { en: 'Flow panel, utilisation overlay, report.', ko: '플로우 패널, 사용률 오버레이, 보고서.' },
  },
  {
    id: 'scale-limits',
    name: { en: 'Scale limits', ko: '규모 한도' },
    answers: {
      en: 'How much of the published limits of each product is used?',
      ko: '제품별로 공개된 한도를 얼마나 쓰고 있는지 알려 줍니다.',
    },
    method: {
      en: 'Nodes, pods, services, mesh members, identities and attachments against the limits of their product and provider, each with its source on the page of the kind.',
      ko: '노드, 파드, 서비스, 메시 멤버, ID, 연결 수를 제품과 제공자의 한도와 비교합니다. 한도의 출처는 각 종류의 페이지에 있습니다.',
    },
    seen: { en: 'Rules of scalability; pages of the kinds.', ko: '확장성 규칙, 종류별 페이지.' },
  },
  {
    id: 'cidr',
    name: { en: 'Address plan', ko: '주소 계획' },
    answers: {
      en: 'Do routed prefixes overlap, and is there room to grow?',
      ko: '라우팅되는 주소 대역이 겹치는지, 늘릴 여유가 있는지 알려 줍니다.',
    },
    method: {
      en: 'Prefixes are compared only inside a routing domain: what peering, transit, circuits and tunnels without translation join. Use, summarisation and head-room follow from the prefixes of children in their parents. IPv4 and IPv6.',
      ko: '주소 변환 없이 피어링·트랜짓·전용 회선·터널로 이어진 하나의 라우팅 도메인 안에서만 비교합니다. 사용률, 요약 가능 여부, 여유는 상위 대역 안의 하위 대역에서 구합니다. IPv4와 IPv6를 모두 다룹니다.',
    },
    seen: {
      en: 'Findings on overlap and room, «spandrel analyze».',
      ko: '중복·여유에 관한 발견 사항, «spandrel analyze».',
    },
  },
  {
    id: 'mtu',
    name: { en: 'MTU', ko: 'MTU' },
    answers: {
      en: 'How large may a packet be at the far end of nested tunnels?',
      ko: '터널이 겹친 경로 끝에서 패킷이 얼마나 클 수 있는지 알려 줍니다.',
    },
    method: {
      en: 'The minimum over the segments of the path of the MTU minus the overhead of every encapsulation active there (VXLAN 50 bytes, WireGuard 60, IPsec by its cipher, …).',
      ko: '경로 구간마다 MTU에서 그 구간에 적용된 모든 캡슐화의 오버헤드(VXLAN 50바이트, WireGuard 60바이트, 암호에 따른 IPsec 등)를 뺀 값 중 최솟값입니다.',
    },
    seen: { en: 'Flow panel, «spandrel analyze».', ko: '플로우 패널, «spandrel analyze».' },
  },
  {
    id: 'encryption',
    name: { en: 'Encryption', ko: '암호화' },
    answers: {
      en: 'Which layers of encryption protect each hop, and where is a trust boundary crossed in the clear?',
      ko: '구간마다 어떤 암호화가 걸려 있는지, 신뢰 경계를 평문으로 넘는 곳이 있는지 알려 줍니다.',
    },
    method: {
      en: 'The encryption of each link (IPsec, MACsec, WireGuard), of the mesh both ends belong to (mTLS), and of the flow’s own session (TLS). A boundary is where two neighbours have different trust zones.',
      ko: '링크의 암호화(IPsec, MACsec, WireGuard), 양 끝이 속한 메시의 mTLS, 플로우 세션의 TLS를 구간별로 모읍니다. 이웃한 두 요소의 신뢰 영역이 다르면 신뢰 경계입니다.',
    },
    seen: { en: 'Flow panel, encryption overlay, report.', ko: '플로우 패널, 암호화 오버레이, 보고서.' },
  },
  {
    id: 'residency',
    name: { en: 'Data residency', ko: '데이터 소재지' },
    answers: {
      en: 'Which jurisdictions does the data touch, on its way and in its copies?',
      ko: '데이터가 이동 경로와 사본에서 어떤 관할권을 거치는지 알려 줍니다.',
    },
    method: {
      en: 'The jurisdiction of every component on the path and of every store that holds a replica or backup, inherited from the place it stands in, against the list the flow allows.',
      ko: '경로에 있는 모든 구성 요소와 복제본·백업을 가진 모든 저장소의 관할권을 놓인 장소에서 물려받아, 플로우가 허용한 목록과 비교합니다.',
    },
    seen: { en: 'Jurisdiction overlay, findings on residency.', ko: '관할권 오버레이, 데이터 소재지 발견 사항.' },
  },
  {
    id: 'dns',
    name: { en: 'DNS', ko: 'DNS' },
    answers: {
      en: 'Who answers a name, how many queries does that make, and does the TTL fit the recovery time?',
      ko: '이름을 누가 해석하는지, 질의가 얼마나 생기는지, TTL이 복구 시간에 맞는지 알려 줍니다.',
    },
    method: {
      en: 'The resolution path follows the DNS links from a cluster to its resolvers and their forward targets. Queries for external names are multiplied by the search list (ndots). A failover by DNS takes at least the probe interval times its threshold plus the TTL.',
      ko: '클러스터에서 리졸버와 전달 대상까지 DNS 링크를 따라갑니다. 외부 이름 질의는 검색 목록(ndots)만큼 늘어납니다. DNS 기반 장애 조치에는 적어도 점검 간격 × 임계 횟수 + TTL이 걸립니다.',
    },
    seen: { en: 'Rules on DNS, flow panel.', ko: 'DNS 규칙, 플로우 패널.' },
  },
  {
    id: 'dr',
    name: { en: 'Recovery', ko: '재해 복구' },
    answers: {
      en: 'Which recovery time and recovery point does the drawing achieve, and which are required?',
      ko: '그린 구성으로 달성하는 RTO/RPO와 요구되는 RTO/RPO를 비교합니다.',
    },
    method: {
      en: 'Recovery time: detection, provisioning, and restoring the data at its rate, by the DR tier. Recovery point: the lag of the replica, or the interval between backups.',
      ko: '복구 시간은 DR 등급에 따라 감지, 프로비저닝, 데이터 복원 시간을 더합니다. 복구 시점은 복제 지연 또는 백업 간격입니다.',
    },
    seen: { en: 'Findings on RTO and RPO.', ko: 'RTO/RPO 발견 사항.' },
  },
  {
    id: 'cost',
    name: { en: 'Transfer cost', ko: '전송 비용' },
    answers: {
      en: 'What does the traffic cost per month, by flow and by class of link?',
      ko: '트래픽의 월 비용을 플로우와 링크 종류별로 알려 줍니다.',
    },
    method: {
      en: 'Gigabytes per month of each flow times the price per gigabyte of every element on its path, plus the fixed monthly cost of circuits and gateways. Prices are yours; where none is stated the default of the kind is used and marked as assumed.',
      ko: '플로우의 월 전송량(GB)에 경로의 요소별 GB당 단가를 곱하고, 회선과 게이트웨이의 월 고정 비용을 더합니다. 단가는 직접 입력한 값이며, 없으면 종류의 기본값을 쓰고 가정이라고 표시합니다.',
    },
    seen: { en: 'Cost overlay, flow panel.', ko: '비용 오버레이, 플로우 패널.' },
  },
  {
    id: 'flow-matrix',
    name: { en: 'Flow matrix', ko: '트래픽 매트릭스' },
    answers: {
      en: 'Who talks to whom, and how much?',
      ko: '누가 누구와 얼마나 통신하는지 알려 줍니다.',
    },
    method: {
      en: 'Average and peak Mbps and the number of flows, from site to site and from service to service.',
      ko: '사이트와 사이트, 서비스와 서비스 사이의 평균·최대 Mbps와 플로우 수를 구합니다.',
    },
    seen: { en: 'Report, engineering preset.', ko: '보고서(엔지니어링 구성).' },
  },
  {
    id: 'placement',
    name: { en: 'Placement', ko: '배치' },
    answers: {
      en: 'What happens to latency and cost when a workload or store moves?',
      ko: '워크로드나 저장소를 옮기면 지연 시간과 비용이 어떻게 달라지는지 알려 줍니다.',
    },
    method: {
      en: 'The element is put into another place on a copy of the design and every flow it takes part in is computed anew.',
      ko: '설계 사본에서 요소를 다른 장소로 옮기고, 관련된 모든 플로우를 다시 계산합니다.',
    },
    seen: { en: 'Try the fix; drag it on the canvas.', ko: '수정안 시험, 캔버스에서 끌어 옮기기.' },
  },
  {
    id: 'complexity',
    name: { en: 'Complexity', ko: '복잡도' },
    answers: {
      en: 'How complicated is the network, and what drives that?',
      ko: '네트워크가 얼마나 복잡한지, 무엇이 그 원인인지 알려 줍니다.',
    },
    method: {
      en: 'Links per component, distinct technologies, distinct kinds of links and the cyclomatic number (links − components + connected parts), each with its share of the index.',
      ko: '구성 요소당 링크 수, 서로 다른 기술의 수, 링크 종류의 수, 순환 복잡도(링크 − 구성 요소 + 연결 부분의 수)와 지수에서 차지하는 몫을 구합니다.',
    },
    seen: { en: 'Finding on growth between versions.', ko: '버전 사이의 증가에 관한 발견 사항.' },
  },
  {
    id: 'what-if',
    name: { en: 'What if', ko: '변경 영향' },
    answers: {
      en: 'What would this change do to scores, findings and numbers?',
      ko: '이 변경이 점수, 발견 사항, 수치를 어떻게 바꾸는지 미리 알려 줍니다.',
    },
    method: {
      en: 'The edits are made on a copy; both designs are judged and compared. Nothing is kept until you accept.',
      ko: '설계 사본에 변경을 적용해 두 설계를 판정하고 비교합니다. 수락하기 전에는 아무것도 바뀌지 않습니다.',
    },
    seen: { en: '«Try the fix» of a finding.', ko: '발견 사항의 «수정안 시험».' },
  },
  {
    id: 'revision-compare',
    name: { en: 'Comparison of versions', ko: '버전 비교' },
    answers: {
      en: 'What changed between two versions, and what did it do to the verdict?',
      ko: '두 버전 사이에 무엇이 바뀌었고 판정이 어떻게 달라졌는지 알려 줍니다.',
    },
    method: {
      en: 'Elements are matched by id: added, removed, changed with the property before and after. Findings are matched by rule and elements: resolved, new, milder, more severe.',
      ko: '요소는 식별자로 짝지어 추가·삭제·변경(속성의 전후 값)을 구분합니다. 발견 사항은 규칙과 요소로 짝지어 해결·신규·완화·악화를 구분합니다.',
    },
    seen: { en: '«spandrel diff».', ko: '«spandrel diff» 명령.' },
  },
  {
    id: 'recommendations',
    name: { en: 'Recommendations', ko: '권장 조치' },
    answers: {
      en: 'Which change wins most points for least work?',
      ko: '적은 작업으로 점수를 가장 많이 올리는 변경이 무엇인지 알려 줍니다.',
    },
    method: {
      en: 'The mechanical remedy of every open finding is applied to a copy, judged, and ranked by the score gained per edit.',
      ko: '열린 발견 사항마다 자동 수정안을 사본에 적용해 판정하고, 편집 하나당 얻는 점수로 순위를 매깁니다.',
    },
    seen: { en: 'Verdict panel, report.', ko: '판정 패널, 보고서.' },
  },
];
