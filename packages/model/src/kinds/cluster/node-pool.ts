import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { nodes } from '../recurring-properties.ts';

export const nodePool = defineComponentKind({
  id: 'node-pool',
  family: 'cluster',
  name: { en: 'Node pool', ko: '노드 풀' },
  summary: {
    en: 'Nodes of one size in a cluster.',
    ko: '클러스터 안에서 같은 규격을 가진 노드의 묶음입니다.',
  },
  icon: 'node-pool',
  parents: ['cluster', 'canvas'],
  container: true,
  transit: 'inside',
  size: { width: 320, height: 200 },
  keywords: ['node group', 'machine set', 'worker', '워커 노드'],
  properties: {
    nodes,
    machineType: {
      type: 'text',
      label: { en: 'Machine type', ko: '머신 유형' },
      help: { en: 'Size of the nodes, e.g. m7i.2xlarge.', ko: '노드의 규격입니다(예: m7i.2xlarge).' },
    },
    cores: {
      type: 'number',
      unit: 'count',
      min: 0,
      label: { en: 'Cores per node', ko: '노드당 코어 수' },
      help: {
        en: 'CPU cores of one node; connection-tracking limits grow with it.',
        ko: '노드 하나의 CPU 코어 수입니다. 연결 추적 한도가 이에 비례합니다.',
      },
    },
    spot: {
      type: 'number',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { en: 'Spot share', ko: '스팟 비율' },
      help: {
        en: 'Share of nodes the provider may take back; do not count them as base capacity.',
        ko: '제공자가 회수할 수 있는 노드의 비율입니다. 기본 용량으로 계산하지 마세요.',
      },
    },
    dedicated: {
      type: 'boolean',
      label: { en: 'Dedicated nodes', ko: '전용 노드' },
      help: { en: 'Reserved for certain workloads.', ko: '특정 워크로드 전용인지 나타냅니다.' },
    },
    cpuUtil: {
      type: 'number',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { en: 'CPU utilisation', ko: 'CPU 사용률' },
      help: { en: 'Usual share of CPU in use.', ko: '평상시 CPU 사용 비율입니다.' },
    },
    memUtil: {
      type: 'number',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { en: 'Memory utilisation', ko: '메모리 사용률' },
      help: { en: 'Usual share of memory in use.', ko: '평상시 메모리 사용 비율입니다.' },
    },
    memoryGb: {
      type: 'number',
      min: 0,
      label: { en: 'Memory per node (GB)', ko: '노드당 메모리(GB)' },
      help: { en: 'Memory of one node.', ko: '노드 하나의 메모리입니다.' },
    },
    nicGbps: {
      type: 'number',
      min: 0,
      label: { en: 'Network card (Gbps)', ko: '네트워크 카드(Gbps)' },
      help: { en: 'Bandwidth of one node.', ko: '노드 하나의 대역폭입니다.' },
    },
    sriov: {
      type: 'boolean',
      label: { en: 'SR-IOV', ko: 'SR-IOV' },
      help: { en: 'Pods use the network card directly.', ko: '파드가 네트워크 카드를 직접 사용하는지 나타냅니다.' },
    },
    dpdk: {
      type: 'boolean',
      label: { en: 'DPDK', ko: 'DPDK' },
      help: { en: 'Packets are processed outside the kernel.', ko: '커널 밖에서 패킷을 처리하는지 나타냅니다.' },
    },
    hwOffload: {
      type: 'boolean',
      label: { en: 'Hardware offload', ko: '하드웨어 오프로드' },
      help: {
        en: 'The network card does the work of encapsulation.',
        ko: '네트워크 카드가 캡슐화를 처리하는지 나타냅니다.',
      },
    },
    kernelVersion: {
      type: 'text',
      pattern: { source: '\\d+\\.\\d+', example: '6.12' },
      label: { en: 'Kernel version', ko: '커널 버전' },
      help: {
        en: 'Linux kernel; nftables proxy mode needs 5.13 or newer.',
        ko: '리눅스 커널 버전입니다. nftables 프록시 모드에는 5.13 이상이 필요합니다.',
      },
    },
    conntrackMax: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 1,
      label: { en: 'Connection-tracking limit', ko: '연결 추적 한도' },
      help: {
        en: 'Entries per node; kube-proxy sets 32,768 per core, at least 131,072.',
        ko: '노드당 항목 수입니다. kube-proxy는 코어당 32,768개, 최소 131,072개로 설정합니다.',
      },
    },
    conntrackTimeoutSec: {
      type: 'number',
      unit: 'sec',
      min: 0,
      label: { en: 'Connection-tracking timeout', ko: '연결 추적 유지 시간' },
      help: { en: 'Time an idle entry stays in the table.', ko: '유휴 항목이 테이블에 남아 있는 시간입니다.' },
    },
    availability: withDefault(availability, 1),
  },
});
