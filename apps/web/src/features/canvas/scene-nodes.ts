import { largestCard } from '@spandrel/drawing';
import { type Component, type ComponentKind, findComponentKind } from '@spandrel/model';
import { type Node, Position } from '@xyflow/react';
import type { ElementMark, Emphasis } from './element-mark.ts';
import { ancestorsOf, isContainer, type Scene } from './scene.ts';

export interface ComponentNodeData extends Record<string, unknown> {
  readonly component: Component;
  readonly kind: ComponentKind | undefined;
  /** How many containers it stands in: their backgrounds alternate. */
  readonly depth: number;
  /** Whether it is drawn as a box with a header, as the report does, or as a card. */
  readonly isBox: boolean;
  readonly mark: ElementMark | undefined;
  readonly emphasis: Emphasis;
  readonly editable: boolean;
}

export type ComponentNode = Node<ComponentNodeData, 'card' | 'container'>;

/** What of the surroundings a node or link shows, beside the design itself. */
export interface SceneView {
  readonly selection: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, ElementMark>;
  /** Elements of the flow whose path is shown, its containers included; null when none is. */
  readonly path: ReadonlySet<string> | null;
  readonly editable: boolean;
}

export const emphasisOf = (view: SceneView, id: string): Emphasis => {
  if (!view.path) return 'usual';
  return view.path.has(id) ? 'path' : 'aside';
};

const handleSides = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const;

/** Handles are stated, not measured: unmeasured nodes cost React Flow a full mount of everything. */
const handlesOf = (width: number, height: number) =>
  handleSides.map((position) => ({
    id: position,
    type: 'source' as const,
    position,
    x: position === Position.Left ? 0 : position === Position.Right ? width : width / 2,
    y: position === Position.Top ? 0 : position === Position.Bottom ? height : height / 2,
    width: 1,
    height: 1,
  }));

/** The React Flow node of every component, parents before children. */
export const sceneNodes = (
  scene: Scene,
  view: SceneView,
  /** What screen readers say of each element, by id. */
  labels: ReadonlyMap<string, string>,
): ComponentNode[] =>
  [...scene.relative].flatMap(([id, box]): ComponentNode[] => {
    const component = scene.components.get(id);
    if (!component) return [];
    const mark = view.marks.get(id);
    const isSelected = view.selection.has(id);
    const parentId =
      component.parent !== undefined && scene.relative.has(component.parent) ? component.parent : undefined;
    return [
      {
        id,
        type: isContainer(component) ? 'container' : 'card',
        position: { x: box.x, y: box.y },
        ...(parentId === undefined ? {} : { parentId }),
        width: box.width,
        height: box.height,
        measured: { width: box.width, height: box.height },
        handles: handlesOf(box.width, box.height),
        selected: isSelected,
        draggable: view.editable,
        connectable: view.editable,
        deletable: false,
        ariaLabel: labels.get(id) ?? id,
        ariaRole: 'button',
        domAttributes: { 'aria-pressed': isSelected, 'aria-roledescription': '' },
        data: {
          component,
          kind: findComponentKind(component.kind),
          depth: ancestorsOf(scene.components, id).length,
          isBox: isContainer(component) && (scene.children.has(id) || box.height > largestCard),
          mark,
          emphasis: emphasisOf(view, id),
          editable: view.editable,
        },
      },
    ];
  });
