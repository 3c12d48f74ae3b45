import type { Component, Design, Link } from '@spandrel/model';
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
  const { t } = useTranslation('canvas');
  const locale = useLocale();
  const { components, links, layout } = design;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene depends on what is drawn and where, not on flows or the name
  const stored = useMemo(() => sceneOf(design), [components, links, layout]);
  const shown = useMemo(() => withDrafts(stored, drafts), [stored, drafts]);
  const storedLines = useMemo(() => sceneLines(stored, locale), [stored, locale]);
  const lines = useMemo(
    () => movedLines(stored, shown, storedLines, drafts, locale),
    [stored, shown, storedLines, drafts, locale],
  );

  const { marks } = view;
  const labels = useMemo(() => {
    const byId = new Map(components.map((component) => [component.id, component]));
    const marked = (id: string, what: string) => {
      const mark = marks.get(id);
      return mark ? t('node.withFindings', { what, count: mark.count }) : what;
    };
    const ofComponent = (component: Component) => {
      const parent = component.parent === undefined ? undefined : byId.get(component.parent);
      const what = { kind: kindNameOf(component.kind, locale), name: nameOfComponent(component) };
      return parent ? t('node.in', { ...what, parent: nameOfComponent(parent) }) : t('node.free', what);
    };
    const ofLink = (link: Link) => t('link.label', { kind: kindNameOf(link.kind, locale), ends: endsOf(link, byId) });
    return new Map([
      ...components.map((component) => [component.id, marked(component.id, ofComponent(component))] as const),
      ...links.map((link) => [link.id, marked(link.id, ofLink(link))] as const),
    ]);
  }, [components, links, marks, locale, t]);

  const nodes = useMemo(() => sceneNodes(shown, view, labels), [shown, view, labels]);
  const edges = useMemo(() => sceneEdges(shown, lines, view, locale, labels), [shown, lines, view, locale, labels]);

  const keptNodes = useKept(nodes);
  const keptEdges = useKept(edges);
  return { stored, shown, lines, nodes: keptNodes, edges: keptEdges };
};

const useKept = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => {
  const previous = useRef<ReadonlyMap<string, Item>>(new Map());
  return useMemo(() => {
    const kept = keepUnchanged(previous.current, items);
    previous.current = new Map(kept.map((item) => [item.id, item]));
    return kept;
  }, [items]);
};
