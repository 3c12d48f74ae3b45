import type { Localized } from '@spandrel/model';

/** Where a line of the lecture lives in the product. */
export type CoverageTarget =
  | { readonly type: 'kind' | 'rule' | 'practice' | 'analysis' | 'guide'; readonly id: string }
  /** A property of a kind (`of` is its id, or `flow`), with one of its options where the line is about that. */
  | { readonly type: 'property'; readonly of: string; readonly property: string; readonly option?: string };

/** A line of one of the lecture's trees, a box of one of its diagrams, or a sentence around them. */
export interface CoverageLine {
  /** A path: `a.b.c` stands under `a.b`. */
  readonly id: string;
  readonly section: 1 | 2 | 3 | 4;
  readonly role: 'title' | 'group' | 'heading' | 'leaf' | 'diagram-group' | 'diagram-node' | 'text';
  readonly name: Localized;
  readonly target: CoverageTarget;
}

/** A line with the lines under it. */
export interface CoverageNode extends CoverageLine {
  readonly children: readonly CoverageNode[];
}

/** The names of the lecture's four parts. */
export const lectureSections: Readonly<Record<CoverageLine['section'], Localized>> = {
  1: { en: 'Multi-cluster networking and service mesh', ko: '멀티 클러스터 네트워킹과 서비스 메시' },
  2: { en: 'Hybrid-cloud networking patterns', ko: '하이브리드 클라우드 네트워킹 패턴' },
  3: { en: 'Performance and troubleshooting', ko: '성능 최적화와 트러블슈팅 방법론' },
  4: { en: 'Architecture principles and best practices', ko: '네트워킹 아키텍처 설계 원칙과 모범 사례' },
};

/** The lines as trees, in their order: a line stands under the nearest line whose path begins its own. */
export const coverageTree = (lines: readonly CoverageLine[]): readonly CoverageNode[] => {
  type Growing = CoverageLine & { readonly children: Growing[] };
  const nodes = new Map<string, Growing>(lines.map((line) => [line.id, { ...line, children: [] }]));
  const roots: Growing[] = [];
  for (const node of nodes.values()) (parentOf(node.id, nodes)?.children ?? roots).push(node);
  return roots;
};

const parentOf = <T>(id: string, nodes: ReadonlyMap<string, T>): T | undefined => {
  for (let end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1)) {
    const parent = nodes.get(id.slice(0, end));
    if (parent) return parent;
  }
  return undefined;
};
