import { defineDecision } from '../define-decision.ts';

export const hybridLink = defineDecision({
  id: 'hybrid-link',
  guide: 'hybrid-connectivity',
  title: { en: 'Which line between sites and clouds?', ko: '사이트와 클라우드를 무엇으로 연결할까요?' },
  options: [
    {
      id: 'vpn',
      name: { en: 'Site-to-site VPN', ko: 'Site-to-Site VPN' },
      summary: {
        en: 'IPsec tunnels over the internet, ready in a day.',
        ko: '인터넷 위의 IPsec 터널로, 하루면 개통합니다.',
      },
    },
    {
      id: 'circuit',
      name: { en: 'Dedicated circuit', ko: '전용선' },
      summary: {
        en: 'Direct Connect, ExpressRoute or Cloud Interconnect in two locations.',
        ko: 'Direct Connect, ExpressRoute, Cloud Interconnect를 두 로케이션에 연결합니다.',
      },
    },
    {
      id: 'sd-wan',
      name: { en: 'SD-WAN', ko: 'SD-WAN' },
      summary: {
        en: 'Edges choose among several lines per application; policy is central.',
        ko: '장비가 애플리케이션별로 여러 회선 중에서 고르고 정책은 중앙에서 관리합니다.',
      },
    },
    {
      id: 'cross-cloud',
      name: { en: 'Cross-cloud interconnect', ko: '클라우드 간 직접 연결' },
      summary: {
        en: 'A managed line between two providers, without a site of your own in the middle.',
        ko: '자체 사이트를 거치지 않는 두 제공자 사이의 관리형 회선입니다.',
      },
    },
  ],
  questions: [
    {
      id: 'ends',
      text: { en: 'What is to be connected?', ko: '무엇을 연결하나요?' },
      choices: [
        {
          id: 'data-center',
          label: { en: 'A data center to a cloud', ko: '데이터 센터와 클라우드' },
          arguments: {
            circuit: {
              points: 2,
              reason: {
                en: 'A data center can reach a colocation, and its traffic is large enough to pay for it.',
                ko: '데이터 센터는 코로케이션까지 회선을 낼 수 있고 트래픽도 그 비용을 감당할 만큼 많습니다.',
              },
            },
            'cross-cloud': {
              points: -3,
              impossible: true,
              reason: { en: 'Both its ends are clouds.', ko: '양쪽 끝이 모두 클라우드여야 합니다.' },
            },
          },
        },
        {
          id: 'branches',
          label: { en: 'Branches to data center and clouds', ko: '지사와 데이터 센터·클라우드' },
          arguments: {
            circuit: {
              points: -2,
              reason: {
                en: 'A circuit and a cross connect per branch cost more than the branch sends.',
                ko: '지사마다 회선과 크로스 커넥트를 두면 트래픽에 비해 비용이 지나칩니다.',
              },
            },
            'sd-wan': {
              points: 2,
              reason: {
                en: 'It is made for many small sites with ordinary lines.',
                ko: '일반 회선을 쓰는 작은 사이트가 많은 환경에 맞춰 만들어졌습니다.',
              },
            },
            'cross-cloud': {
              points: -3,
              impossible: true,
              reason: { en: 'Both its ends are clouds.', ko: '양쪽 끝이 모두 클라우드여야 합니다.' },
            },
          },
        },
        {
          id: 'clouds',
          label: { en: 'Two clouds', ko: '두 클라우드' },
          arguments: {
            circuit: {
              points: -1,
              reason: {
                en: 'Two circuits and routers of your own in a colocation do what one managed line does.',
                ko: '관리형 회선 하나면 될 일을 회선 둘과 코로케이션의 자체 라우터로 하게 됩니다.',
              },
            },
            'sd-wan': {
              points: -1,
              reason: {
                en: 'Virtual edges in both clouds cost licences and add a hop.',
                ko: '양쪽 클라우드의 가상 장비가 라이선스 비용과 홉을 더합니다.',
              },
            },
            'cross-cloud': {
              points: 3,
              reason: {
                en: 'The providers join their edges themselves, with an SLA of 99.99 % where it is offered.',
                ko: '제공자가 에지를 직접 연결하며, 제공되는 곳에서는 SLA 99.99%를 보장합니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'sites',
      text: { en: 'How many sites?', ko: '사이트는 몇 곳인가요?' },
      choices: [
        {
          id: 'few',
          label: { en: '1 to 3', ko: '1~3곳' },
          arguments: {
            vpn: {
              points: 1,
              reason: { en: 'A few tunnels are kept by hand.', ko: '터널 몇 개는 직접 관리할 수 있습니다.' },
            },
            circuit: {
              points: 1,
              reason: {
                en: 'A few circuits can be planned and supervised one by one.',
                ko: '회선이 몇 개면 하나씩 계획하고 관리할 수 있습니다.',
              },
            },
            'sd-wan': {
              points: -1,
              reason: {
                en: 'A controller for two sites is more to run than the sites.',
                ko: '사이트 두세 곳을 위한 컨트롤러는 배보다 배꼽이 큽니다.',
              },
            },
          },
        },
        {
          id: 'some',
          label: { en: '4 to 10', ko: '4~10곳' },
          arguments: {
            'sd-wan': {
              points: 1,
              reason: {
                en: 'Tunnels between all sites already number up to 45.',
                ko: '모든 사이트를 서로 이으면 터널이 벌써 45개에 이릅니다.',
              },
            },
          },
        },
        {
          id: 'many',
          label: { en: 'More than 10', ko: '10곳 초과' },
          arguments: {
            vpn: {
              points: -2,
              reason: {
                en: 'Tunnels grow with the square of the sites, and so do mistakes.',
                ko: '터널이 사이트 수의 제곱으로 늘고 설정 실수도 그만큼 늘어납니다.',
              },
            },
            circuit: {
              points: -2,
              reason: {
                en: 'Dozens of carriers, orders and lead times.',
                ko: '통신사와 발주, 개통 일정이 수십 건이 됩니다.',
              },
            },
            'sd-wan': {
              points: 3,
              reason: {
                en: 'A new site is a template; the controller builds its tunnels and policy.',
                ko: '새 사이트는 템플릿 하나이고 터널과 정책은 컨트롤러가 만듭니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'bandwidth',
      text: { en: 'How much traffic at peak, per site?', ko: '사이트당 최대 트래픽은 얼마인가요?' },
      choices: [
        {
          id: 'small',
          label: { en: 'Below 500 Mbps', ko: '500Mbps 미만' },
          arguments: {
            vpn: {
              points: 2,
              reason: {
                en: 'One tunnel carries it: 1.25 Gbps at AWS, 700 Mbps or more at Azure with AES.',
                ko: '터널 하나로 충분합니다. AWS는 1.25Gbps, Azure는 AES로 700Mbps 이상입니다.',
              },
            },
            circuit: {
              points: -1,
              reason: { en: 'The port would stay nearly empty.', ko: '포트가 거의 비어 있게 됩니다.' },
            },
            'sd-wan': {
              points: 1,
              reason: { en: 'Ordinary broadband suffices.', ko: '일반 인터넷 회선으로 충분합니다.' },
            },
          },
        },
        {
          id: 'medium',
          label: { en: '0.5 to 5 Gbps', ko: '0.5~5Gbps' },
          arguments: {
            vpn: {
              points: -1,
              reason: {
                en: 'Several tunnels with ECMP are needed, and one connection still gets one tunnel.',
                ko: 'ECMP로 터널을 여럿 묶어야 하고, 연결 하나는 여전히 터널 하나만 씁니다.',
              },
            },
            circuit: {
              points: 2,
              reason: {
                en: 'A 10 Gbps port leaves room to grow and costs less per gigabyte.',
                ko: '10Gbps 포트면 증가에 여유가 있고 GB당 요금도 저렴합니다.',
              },
            },
            'cross-cloud': {
              points: 1,
              reason: {
                en: 'Between clouds this volume already pays for a line.',
                ko: '클라우드 사이에 이 정도 전송량이면 회선 비용을 충당합니다.',
              },
            },
          },
        },
        {
          id: 'large',
          label: { en: '5 Gbps and more, steadily', ko: '5Gbps 이상, 꾸준히' },
          arguments: {
            vpn: {
              points: -3,
              impossible: true,
              reason: {
                en: 'No tunnel carries more than 5 Gbps, and steady load leaves none to spare.',
                ko: '5Gbps를 넘는 터널은 없으며 꾸준한 부하에서는 여유가 없습니다.',
              },
            },
            circuit: {
              points: 3,
              reason: {
                en: 'Ports of 10, 100 and 400 Gbps exist, and transfer at about 0.02 USD per GB.',
                ko: '10, 100, 400Gbps 포트가 있고 전송 요금은 GB당 약 0.02달러입니다.',
              },
            },
            'sd-wan': {
              points: -2,
              reason: {
                en: 'Edges that encrypt this rate cost more than a circuit.',
                ko: '이 속도를 암호화하는 장비는 전용선보다 비쌉니다.',
              },
            },
            'cross-cloud': {
              points: 2,
              reason: { en: 'Offered up to 100 Gbps.', ko: '100Gbps까지 제공됩니다.' },
            },
          },
        },
      ],
    },
    {
      id: 'availability',
      text: { en: 'Which availability must the connection reach?', ko: '연결에 필요한 가용성은 어느 정도인가요?' },
      choices: [
        {
          id: 'relaxed',
          label: { en: '99.5 % is enough', ko: '99.5%면 충분합니다' },
          arguments: {
            vpn: {
              points: 2,
              reason: {
                en: 'Two tunnels on one internet line reach it.',
                ko: '인터넷 회선 하나에 터널 두 개면 도달합니다.',
              },
            },
          },
        },
        {
          id: 'three-nines',
          label: { en: '99.9 %', ko: '99.9%' },
          arguments: {
            circuit: {
              points: 1,
              reason: {
                en: 'Two locations give a published 99.9 %.',
                ko: '두 로케이션이면 공개 SLA 99.9%를 얻습니다.',
              },
            },
            'sd-wan': {
              points: 1,
              reason: {
                en: 'Two lines of different carriers with sub-second switching reach it.',
                ko: '통신사가 다른 두 회선을 1초 안에 전환하면 도달합니다.',
              },
            },
          },
        },
        {
          id: 'four-nines',
          label: { en: '99.99 %', ko: '99.99%' },
          arguments: {
            vpn: {
              points: -3,
              reason: {
                en: 'The internet between the ends has no SLA; 99.95 % covers the gateway only.',
                ko: '양 끝 사이의 인터넷에는 SLA가 없고 99.95%는 게이트웨이에만 적용됩니다.',
              },
            },
            circuit: {
              points: 3,
              reason: {
                en: 'Four circuits over two locations carry a published 99.99 %.',
                ko: '두 로케이션의 네 회선이면 공개 SLA 99.99%를 얻습니다.',
              },
            },
            'sd-wan': {
              points: -1,
              reason: {
                en: 'It depends on carriers you must keep independent yourself.',
                ko: '통신사 회선의 독립성을 직접 확보해야 합니다.',
              },
            },
            'cross-cloud': {
              points: 2,
              reason: {
                en: 'The managed form comes with 99.99 %.',
                ko: '관리형은 99.99%를 제공합니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'latency',
      text: {
        en: 'How sensitive is the traffic to delay and jitter?',
        ko: '트래픽이 지연 시간과 지터에 얼마나 민감한가요?',
      },
      choices: [
        {
          id: 'tolerant',
          label: { en: 'It tolerates both', ko: '민감하지 않습니다' },
          arguments: {
            vpn: {
              points: 1,
              reason: {
                en: 'The 2–20 ms of jitter of an internet path do no harm.',
                ko: '인터넷 경로의 2~20ms 지터가 문제 되지 않습니다.',
              },
            },
          },
        },
        {
          id: 'voice',
          label: { en: 'Voice and video', ko: '음성과 영상' },
          arguments: {
            vpn: {
              points: -2,
              reason: {
                en: 'Nothing moves a call away from a path that has become bad.',
                ko: '품질이 나빠진 경로에서 통화를 옮겨 줄 장치가 없습니다.',
              },
            },
            circuit: {
              points: 1,
              reason: { en: 'Delay is constant.', ko: '지연 시간이 일정합니다.' },
            },
            'sd-wan': {
              points: 2,
              reason: {
                en: 'Edges measure loss and jitter and move calls to the better line.',
                ko: '장비가 손실과 지터를 측정해 더 나은 회선으로 통화를 옮깁니다.',
              },
            },
          },
        },
        {
          id: 'database',
          label: { en: 'Databases, replication, trading', ko: '데이터베이스, 복제, 거래 시스템' },
          arguments: {
            vpn: {
              points: -2,
              reason: {
                en: 'Every commit waits for the worst packet of the internet path.',
                ko: '커밋마다 인터넷 경로의 가장 느린 패킷을 기다립니다.',
              },
            },
            circuit: {
              points: 2,
              reason: {
                en: 'One to three milliseconds to the metro edge, every time.',
                ko: '도심 에지까지 언제나 1~3ms입니다.',
              },
            },
            'cross-cloud': {
              points: 2,
              reason: {
                en: 'In one metro the clouds are 1–5 ms apart.',
                ko: '같은 도시권의 클라우드 사이는 1~5ms입니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'start',
      text: { en: 'When must it work?', ko: '언제까지 개통해야 하나요?' },
      choices: [
        {
          id: 'days',
          label: { en: 'This week', ko: '이번 주' },
          arguments: {
            vpn: {
              points: 3,
              reason: {
                en: 'Existing internet lines and a managed gateway: hours.',
                ko: '기존 인터넷 회선과 관리형 게이트웨이로 몇 시간이면 됩니다.',
              },
            },
            circuit: {
              points: -2,
              reason: {
                en: 'Orders and cross connects take weeks to months; start with a VPN and keep it as the backup.',
                ko: '발주와 크로스 커넥트에 몇 주에서 몇 달이 걸립니다. VPN으로 시작해 예비 경로로 남기세요.',
              },
            },
          },
        },
        {
          id: 'weeks',
          label: { en: 'In some weeks', ko: '몇 주 안' },
          arguments: {
            'sd-wan': {
              points: 1,
              reason: {
                en: 'Edges are shipped and configure themselves; any line will do for a start.',
                ko: '장비를 보내면 자동으로 구성되고 우선 어떤 회선이든 쓸 수 있습니다.',
              },
            },
            'cross-cloud': {
              points: 1,
              reason: {
                en: 'Managed offers are ordered in the console.',
                ko: '관리형 상품은 콘솔에서 신청합니다.',
              },
            },
          },
        },
        {
          id: 'months',
          label: { en: 'There is a quarter or more', ko: '한 분기 이상 여유가 있습니다' },
          arguments: {
            circuit: {
              points: 1,
              reason: { en: 'The lead time fits.', ko: '개통 기간을 감당할 수 있습니다.' },
            },
          },
        },
      ],
    },
    {
      id: 'lines',
      text: { en: 'Which lines can be had?', ko: '어떤 회선을 확보할 수 있나요?' },
      choices: [
        {
          id: 'internet',
          label: { en: 'Only internet access', ko: '인터넷 회선만' },
          arguments: {
            vpn: {
              points: 1,
              reason: { en: 'It needs nothing else.', ko: '다른 것이 필요하지 않습니다.' },
            },
            circuit: {
              points: -3,
              impossible: true,
              reason: {
                en: 'Without a carrier to a colocation there is no circuit.',
                ko: '코로케이션까지 가는 통신사 회선이 없으면 전용선을 놓을 수 없습니다.',
              },
            },
            'sd-wan': {
              points: 2,
              reason: {
                en: 'Two internet lines of different carriers become one dependable path.',
                ko: '통신사가 다른 인터넷 회선 둘을 믿을 만한 경로 하나로 만듭니다.',
              },
            },
          },
        },
        {
          id: 'fiber',
          label: { en: 'Fiber to two colocations', ko: '두 코로케이션까지의 광회선' },
          arguments: {
            circuit: {
              points: 2,
              reason: {
                en: 'Two locations are the condition of every higher SLA.',
                ko: '두 로케이션은 모든 상위 SLA의 조건입니다.',
              },
            },
          },
        },
        {
          id: 'provider-edge',
          label: { en: 'Both ends are in a cloud already', ko: '양 끝이 이미 클라우드에 있습니다' },
          arguments: {
            'cross-cloud': {
              points: 2,
              reason: {
                en: 'No last mile is needed at all.',
                ko: '라스트 마일 회선이 필요 없습니다.',
              },
            },
            vpn: {
              points: 1,
              reason: {
                en: 'Managed gateways on both sides make a good backup.',
                ko: '양쪽의 관리형 게이트웨이가 좋은 예비 경로가 됩니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'policy',
      text: {
        en: 'What must the connection decide by itself?',
        ko: '연결 구간에서 스스로 판단해야 하는 것은 무엇인가요?',
      },
      choices: [
        {
          id: 'nothing',
          label: { en: 'Nothing, it carries packets', ko: '없음, 패킷만 전달하면 됩니다' },
          arguments: {
            vpn: {
              points: 1,
              reason: { en: 'BGP over two tunnels is enough.', ko: '두 터널의 BGP로 충분합니다.' },
            },
            circuit: {
              points: 1,
              reason: { en: 'BGP with BFD is enough.', ko: 'BGP와 BFD로 충분합니다.' },
            },
          },
        },
        {
          id: 'applications',
          label: { en: 'The line per application, by central policy', ko: '중앙 정책에 따라 애플리케이션별 회선 선택' },
          arguments: {
            'sd-wan': {
              points: 3,
              reason: {
                en: 'Application-aware routing under central policy is what it is.',
                ko: '중앙 정책에 따른 애플리케이션 인식 라우팅이 바로 SD-WAN입니다.',
              },
            },
            vpn: {
              points: -1,
              reason: {
                en: 'Routes know prefixes, not applications.',
                ko: '경로는 대역만 알고 애플리케이션은 모릅니다.',
              },
            },
          },
        },
      ],
    },
  ],
});
