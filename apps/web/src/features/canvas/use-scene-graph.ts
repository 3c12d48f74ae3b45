import type { Component, Design, Link } from '@spandrel/model';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import type { ElementMark } from './element-mark.ts';
import { endsOf, kindNameOf, nameOfComponent } from './element-words.ts';
import { keepUnchanged } from './keep-unchanged.ts';
import { type Drafts, type Scene, sceneOf, withDrafts } from './scene.ts';
import { type LinkEdge, sceneEdges, sceneLines } from './scene-edges.ts';
import { type ComponentNode, type SceneView, sceneNodes } from './scene-nodes.ts';

export interface SceneGraph {
  /** What is stored. */
  readonly stored: Scene;
  /** What is shown: with the boxes of the gesture in flight. */
  readonly shown: Scene;
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
  const lines = useMemo(() => sceneLines(shown, locale), [shown, locale]);

  const nodes = useMemo(() => {
    const label = (component: Component, mark: ElementMark | undefined) => {
      const parent = component.parent === undefined ? undefined : stored.components.get(component.parent);
      const what = { kind: kindNameOf(component.kind, locale), name: nameOfComponent(component) };
      const where = parent ? t('node.in', { ...what, parent: nameOfComponent(parent) }) : t('node.free', what);
      return mark ? t('node.withFindings', { what: where, count: mark.count }) : where;
    };
    return sceneNodes(shown, view, label);
  }, [shown, stored, view, locale, t]);

  const edges = useMemo(() => {
    const label = (link: Link, mark: ElementMark | undefined) => {
      const what = t('link.label', { kind: kindNameOf(link.kind, locale), ends: endsOf(shown.design, link) });
      return mark ? t('node.withFindings', { what, count: mark.count }) : what;
    };
    return sceneEdges(shown, lines, view, locale, label);
  }, [shown, lines, view, locale, t]);

  const keptNodes = useKept(nodes);
  const keptEdges = useKept(edges);
  return { stored, shown, nodes: keptNodes, edges: keptEdges };
};

const useKept = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => {
  const previous = useRef<ReadonlyMap<string, Item>>(new Map());
  return useMemo(() => {
    const kept = keepUnchanged(previous.current, items);
    previous.current = new Map(kept.map((item) => [item.id, item]));
    return kept;
  }, [items]);
};
