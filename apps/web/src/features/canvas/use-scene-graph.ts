import type { Design } from '@spandrel/model';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { endsOf, kindNameOf, nameOfComponent } from './element-words.ts';
import { keepUnchanged } from './keep-unchanged.ts';
import { type Drafts, type Scene, sceneOf, withDrafts } from './scene.ts';
import { type LinkEdge, movedLines, type SceneLines, sceneEdges, sceneLines } from './scene-edges.ts';
import { type ComponentNode, type SceneView, sceneNodes } from './scene-nodes.ts';

export interface SceneGraph {
  /** What is stored. */
  readonly stored: Scene;
  /** What is shown: with the boxes of the gesture in flight. */
  readonly shown: Scene;
  readonly lines: SceneLines;
  readonly nodes: ComponentNode[];
  readonly edges: LinkEdge[];
}

/** The design as React Flow nodes and edges; what did not change keeps its identity. */
export const useSceneGraph = (design: Design, drafts: Drafts, view: SceneView): SceneGraph => {
  const locale = useLocale();
  const { components, links, layout } = design;
  const known = useRef<{ readonly before: Scene; readonly lines: SceneLines }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene depends on what is drawn and where, not on flows or the name
  const stored = useMemo(() => sceneOf(design, known.current?.before), [components, links, layout]);
  const shown = useMemo(() => withDrafts(stored, drafts), [stored, drafts]);
  const storedLines = useMemo(() => sceneLines(stored, locale, known.current), [stored, locale]);
  known.current = { before: stored, lines: storedLines };
  const lines = useMemo(
    () => movedLines(stored, shown, storedLines, drafts, locale),
    [stored, shown, storedLines, drafts, locale],
  );

  const labels = useLabels(design, view.marks);
  const nodes = useMemo(() => sceneNodes(shown, view, labels), [shown, view, labels]);
  const edges = useMemo(() => sceneEdges(shown, lines, view, locale, labels), [shown, lines, view, locale, labels]);

  const keptNodes = useKept(nodes);
  const keptEdges = useKept(edges);
  return { stored, shown, lines, nodes: keptNodes, edges: keptEdges };
};

/**
 * What screen readers say of each component and link, by id. Wording one takes longer than anything else about it, and an edit or
 * a verdict changes few.
 */
const useLabels = ({ components, links }: Design, marks: SceneView['marks']): ReadonlyMap<string, string> => {
  const { t } = useTranslation('canvas');
  const locale = useLocale();
  const spoken = useRef<ReadonlyMap<string, Spoken>>(new Map());
  return useMemo(() => {
    const byId = new Map(components.map((component) => [component.id, component]));
    const before = spoken.current;
    const now = new Map<string, Spoken>();
    const say = (id: string, about: readonly (string | undefined)[], what: () => string) => {
      const mark = marks.get(id);
      const facts = [locale, mark?.count, ...about].join('\n');
      const known = before.get(id);
      const label = () => (mark ? t('node.withFindings', { what: what(), count: mark.count }) : what());
      now.set(id, known?.facts === facts ? known : { facts, label: label() });
    };
    for (const component of components) {
      const holder = component.parent === undefined ? undefined : byId.get(component.parent);
      const [name, parent] = [nameOfComponent(component), holder && nameOfComponent(holder)];
      say(component.id, [component.kind, name, parent], () => {
        const what = { kind: kindNameOf(component.kind, locale), name };
        return parent === undefined ? t('node.free', what) : t('node.in', { ...what, parent });
      });
    }
    for (const link of links) {
      const ends = endsOf(link, byId);
      say(link.id, [link.kind, ends], () => t('link.label', { kind: kindNameOf(link.kind, locale), ends }));
    }
    spoken.current = now;
    return new Map([...now].map(([id, { label }]) => [id, label]));
  }, [components, links, marks, locale, t]);
};

interface Spoken {
  /** All that the label says, to tell whether it still holds. */
  readonly facts: string;
  readonly label: string;
}

const useKept = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => {
  const previous = useRef<ReadonlyMap<string, Item>>(new Map());
  return useMemo(() => {
    const kept = keepUnchanged(previous.current, items);
    previous.current = new Map(kept.map((item) => [item.id, item]));
    return kept;
  }, [items]);
};
