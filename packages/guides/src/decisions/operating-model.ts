import { defineDecision } from '../define-decision.ts';

export const operatingModel = defineDecision({
  id: 'operating-model',
  guide: 'operating-models',
  title: { en: 'Who should operate the network, and from where?', ko: '네트워크를 누가, 어디에서 운영할까요?' },
  options: [
    {
      id: 'central',
      name: { en: 'Central', ko: '중앙집중식' },
      summary: {
        en: 'One operations center, one set of tools, one process.',
        ko: '운영 센터, 도구, 프로세스가 하나입니다.',
      },
    },
    {
      id: 'distributed',
      name: { en: 'Distributed', ko: '분산' },
      summary: {
        en: 'Each region operates itself.',
        ko: '지역마다 스스로 운영합니다.',
      },
    },
    {
      id: 'hybrid',
      name: { en: 'Hybrid', ko: '하이브리드' },
      summary: {
        en: 'A central team owns policy and automation, regional centers respond.',
        ko: '중앙 팀이 정책과 자동화를 맡고 지역 센터가 대응합니다.',
      },
    },
  ],
  questions: [
    {
      id: 'team',
      text: { en: 'How many people operate the network?', ko: '네트워크 운영 인력은 몇 명인가요?' },
      choices: [
        {
          id: 'small',
          label: { en: 'Up to 8', ko: '8명 이하' },
          arguments: {
            central: {
              points: 3,
              reason: {
                en: 'Eight people are the least for one round-the-clock rota; two rotas cannot be staffed.',
                ko: '24시간 당직 한 조에 최소 8명이 필요하므로 두 조를 꾸릴 수 없습니다.',
              },
            },
            distributed: {
              points: -3,
              reason: {
                en: 'Each center would consist of two or three people who are always on call.',
                ko: '센터마다 두세 명이 늘 당직을 서게 됩니다.',
              },
            },
            hybrid: {
              points: -1,
              reason: {
                en: 'Dividing roles takes more roles than there are people.',
                ko: '역할을 나누기에는 사람이 부족합니다.',
              },
            },
          },
        },
        {
          id: 'medium',
          label: { en: '9 to 25', ko: '9~25명' },
          arguments: {
            hybrid: {
              points: 2,
              reason: {
                en: 'Enough for two or three small centers that follow the sun, and a core team.',
                ko: '시차를 따라 교대하는 작은 센터 두세 곳과 핵심 팀을 꾸릴 수 있습니다.',
              },
            },
          },
        },
        {
          id: 'large',
          label: { en: 'More than 25', ko: '25명 초과' },
          arguments: {
            central: {
              points: -1,
              reason: {
                en: 'One room for so many becomes a queue for decisions.',
                ko: '많은 인력이 한곳에 모이면 의사 결정이 줄을 서게 됩니다.',
              },
            },
            distributed: {
              points: 2,
              reason: {
                en: 'Every region can staff its own shifts.',
                ko: '지역마다 자체 교대 근무가 가능합니다.',
              },
            },
            hybrid: {
              points: 1,
              reason: {
                en: 'There are people for both policy and response.',
                ko: '정책과 대응을 모두 맡을 인력이 있습니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'regions',
      text: { en: 'Over which distance does the network spread?', ko: '네트워크는 얼마나 넓게 분포하나요?' },
      choices: [
        {
          id: 'near',
          label: { en: 'One or two regions, one time zone', ko: '리전 한두 곳, 같은 시간대' },
          arguments: {
            central: {
              points: 2,
              reason: {
                en: 'One shift plan covers everything that happens.',
                ko: '하나의 근무 체계로 모든 상황을 담당할 수 있습니다.',
              },
            },
            distributed: {
              points: -1,
              reason: {
                en: 'A second center would work at the same hours.',
                ko: '두 번째 센터도 같은 시간에 일하게 됩니다.',
              },
            },
          },
        },
        {
          id: 'continent',
          label: { en: 'Several regions, few hours apart', ko: '여러 리전, 시차 몇 시간' },
          arguments: {
            hybrid: {
              points: 1,
              reason: {
                en: 'Local hands help; rules need not differ.',
                ko: '현지 대응은 도움이 되지만 기준까지 다를 필요는 없습니다.',
              },
            },
          },
        },
        {
          id: 'world',
          label: { en: 'Several continents', ko: '여러 대륙' },
          arguments: {
            central: {
              points: -2,
              reason: {
                en: "Half of the incidents happen in the center's night.",
                ko: '장애의 절반은 센터의 한밤중에 일어납니다.',
              },
            },
            distributed: {
              points: 1,
              reason: {
                en: 'Each region acts in its own day and its own language.',
                ko: '지역마다 자기 낮 시간에 자기 언어로 대응합니다.',
              },
            },
            hybrid: {
              points: 2,
              reason: {
                en: 'On-call follows the sun under common rules.',
                ko: '공통 기준 아래 당직이 시차를 따라 이어집니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'law',
      text: {
        en: 'Does law restrict who may operate, or where telemetry may be?',
        ko: '운영 주체나 텔레메트리 위치에 법적 제한이 있나요?',
      },
      choices: [
        {
          id: 'none',
          label: { en: 'No', ko: '없습니다' },
          arguments: {
            central: {
              points: 1,
              reason: {
                en: 'All data and all access can meet in one place.',
                ko: '모든 데이터와 접근 권한을 한곳에 모을 수 있습니다.',
              },
            },
          },
        },
        {
          id: 'data',
          label: { en: 'Logs and telemetry must stay in the country', ko: '로그와 텔레메트리는 국내에 있어야 합니다' },
          arguments: {
            central: {
              points: -1,
              reason: {
                en: 'A center abroad sees aggregates only.',
                ko: '해외 센터는 집계된 정보만 볼 수 있습니다.',
              },
            },
            hybrid: {
              points: 2,
              reason: {
                en: 'Data stays regional, rules stay common.',
                ko: '데이터는 지역에 두고 기준은 공통으로 유지합니다.',
              },
            },
          },
        },
        {
          id: 'operators',
          label: { en: 'Operators must be in the country', ko: '운영자가 국내에 있어야 합니다' },
          arguments: {
            central: {
              points: -3,
              impossible: true,
              reason: {
                en: 'Staff elsewhere may not touch these systems.',
                ko: '다른 나라의 인력은 이 시스템을 다룰 수 없습니다.',
              },
            },
            distributed: {
              points: 3,
              reason: {
                en: 'Each country has its own operators and access.',
                ko: '나라마다 운영자와 접근 권한을 따로 둡니다.',
              },
            },
            hybrid: {
              points: 1,
              reason: {
                en: 'Local operators carry out what the center prepares.',
                ko: '중앙이 준비한 것을 현지 운영자가 실행합니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'ownership',
      text: { en: 'Who owns the networks?', ko: '네트워크는 누구의 소유인가요?' },
      choices: [
        {
          id: 'one',
          label: { en: 'One organization', ko: '한 조직' },
          arguments: {
            central: {
              points: 1,
              reason: {
                en: 'One budget and one line of command.',
                ko: '예산과 지휘 체계가 하나입니다.',
              },
            },
          },
        },
        {
          id: 'group',
          label: { en: 'Subsidiaries under one group', ko: '한 그룹의 여러 자회사' },
          arguments: {
            hybrid: {
              points: 2,
              reason: {
                en: 'The group sets standards, the companies keep their networks.',
                ko: '그룹이 표준을 정하고 각 회사가 네트워크를 맡습니다.',
              },
            },
          },
        },
        {
          id: 'partners',
          label: { en: 'Independent partners', ko: '독립된 협력사' },
          arguments: {
            central: {
              points: -2,
              reason: {
                en: 'Nobody can give orders to all of them.',
                ko: '모두에게 지시할 수 있는 주체가 없습니다.',
              },
            },
            distributed: {
              points: 3,
              reason: {
                en: 'Responsibility ends at the border of each partner.',
                ko: '책임이 협력사의 경계에서 나뉩니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'isolation',
      text: {
        en: 'Must a site be operated while it is cut off from the rest?',
        ko: '다른 곳과 끊긴 상태에서도 사이트를 운영해야 하나요?',
      },
      choices: [
        {
          id: 'no',
          label: { en: 'No', ko: '아니요' },
          arguments: {
            central: {
              points: 1,
              reason: {
                en: 'Remote hands with an out-of-band line are enough.',
                ko: '별도 경로의 원격 접속이면 충분합니다.',
              },
            },
          },
        },
        {
          id: 'hours',
          label: { en: 'For hours', ko: '몇 시간 동안' },
          arguments: {
            central: {
              points: -1,
              reason: {
                en: 'A cut line would leave the site without anybody who can act.',
                ko: '회선이 끊기면 현장에서 조치할 사람이 없습니다.',
              },
            },
            hybrid: {
              points: 2,
              reason: {
                en: 'The regional center acts by its runbooks until the line is back.',
                ko: '회선이 복구될 때까지 지역 센터가 런북에 따라 조치합니다.',
              },
            },
          },
        },
        {
          id: 'days',
          label: { en: 'For days: factory, ship, defense', ko: '며칠 동안: 공장, 선박, 국방' },
          arguments: {
            central: {
              points: -3,
              reason: {
                en: 'The center is out of reach just when it is needed.',
                ko: '가장 필요할 때 센터와 연락이 닿지 않습니다.',
              },
            },
            distributed: {
              points: 3,
              reason: {
                en: 'People, tools and authority are on the spot.',
                ko: '사람과 도구, 권한이 현장에 있습니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'response',
      text: { en: 'How fast must somebody act at night?', ko: '야간 장애에 얼마나 빨리 조치해야 하나요?' },
      choices: [
        {
          id: 'morning',
          label: { en: 'Next morning', ko: '다음 날 아침' },
          arguments: {
            central: {
              points: 2,
              reason: {
                en: 'Business hours and a pager suffice.',
                ko: '업무 시간 근무와 호출이면 충분합니다.',
              },
            },
          },
        },
        {
          id: 'half-hour',
          label: { en: 'Within 30 minutes', ko: '30분 이내' },
          arguments: {
            hybrid: {
              points: 1,
              reason: {
                en: 'Somewhere it is day, and that center may act for the others.',
                ko: '어딘가는 낮이고 그 센터가 다른 지역을 대신할 수 있습니다.',
              },
            },
          },
        },
        {
          id: 'minutes',
          label: { en: 'Within 5 minutes', ko: '5분 이내' },
          arguments: {
            central: {
              points: -1,
              reason: {
                en: 'It takes a staffed night shift, the most expensive hour of all.',
                ko: '가장 비싼 시간인 야간에 근무조가 상주해야 합니다.',
              },
            },
            distributed: {
              points: 1,
              reason: {
                en: 'Those who know the site sit next to it.',
                ko: '사이트를 아는 사람이 바로 곁에 있습니다.',
              },
            },
            hybrid: {
              points: 2,
              reason: {
                en: 'Awake staff at every hour without night shifts.',
                ko: '야간 근무 없이도 항상 깨어 있는 인력이 있습니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'sameness',
      text: { en: 'How alike are the sites and their rules?', ko: '사이트와 운영 기준이 얼마나 비슷한가요?' },
      choices: [
        {
          id: 'same',
          label: { en: 'The same everywhere, deployed as code', ko: '모두 같고 코드로 배포합니다' },
          arguments: {
            central: {
              points: 2,
              reason: {
                en: 'Automation does the local work; expertise is needed once.',
                ko: '현지 작업은 자동화가 하므로 전문 인력은 한곳이면 됩니다.',
              },
            },
            hybrid: {
              points: 1,
              reason: {
                en: 'Centers can stand in for each other because all sites are alike.',
                ko: '사이트가 같아 센터끼리 서로를 대신할 수 있습니다.',
              },
            },
          },
        },
        {
          id: 'variants',
          label: { en: 'A common core with local differences', ko: '공통 부분과 지역별 차이가 있습니다' },
          arguments: {
            hybrid: {
              points: 2,
              reason: {
                en: 'The core is central, the differences have an owner on the spot.',
                ko: '공통 부분은 중앙이, 차이는 현지 담당이 책임집니다.',
              },
            },
          },
        },
        {
          id: 'different',
          label: { en: 'Each its own technology', ko: '사이트마다 기술이 다릅니다' },
          arguments: {
            central: {
              points: -2,
              reason: {
                en: 'Nobody in one room knows them all.',
                ko: '한곳에서 모두를 아는 사람은 없습니다.',
              },
            },
            distributed: {
              points: 2,
              reason: {
                en: 'Knowledge already lives at the sites.',
                ko: '지식이 이미 사이트마다 쌓여 있습니다.',
              },
            },
          },
        },
      ],
    },
  ],
});
