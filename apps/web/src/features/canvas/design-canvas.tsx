import '@xyflow/react/dist/style.css';
import { useComputedColorScheme } from '@mantine/core';
import { type Design, type DesignEdit, findComponentKind, type Problem } from '@spandrel/model';
import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  MiniMap,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import { type DragEvent, type ReactNode, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { ArrangementBar } from './arrangement-bar.tsx';
import { gridStep, type Point, type Rectangle } from './boxes.ts';
import styles from './canvas.module.css';
import { CanvasContext, createGestureStore, idleGesture } from './canvas-context.ts';
import { CanvasToolbar } from './canvas-toolbar.tsx';
import { CardNode } from './card-node.tsx';
import { ConnectDialog } from './connect-dialog.tsx';
import { ContainerNode } from './container-node.tsx';
import type { ElementMark } from './element-mark.ts';
import { kindNameOf, nameOfComponent } from './element-words.ts';
import { EmptyCanvas } from './empty-canvas.tsx';
import { FarLayer, isFarOut, isLarge } from './far-layer.tsx';
import { HoverCard, useRestingHover } from './hover-card.tsx';
import { LinkEdge } from './link-edge.tsx';
import { LinkKindMenu } from './link-kind-menu.tsx';
import { leastSize } from './moving.ts';
import { type CanvasPeer, PeerLayer } from './peer-layer.tsx';
import { dropKind, mayStandIn, type Placement, type PlacementRefusal, placeKind } from './placement.ts';
import { planeColours } from './plane-colours.ts';
import { sampleEdits } from './sample-edits.ts';
import { componentAt, containerAt } from './scene.ts';
import type { LinkEdge as LinkEdgeType } from './scene-edges.ts';
import { nudgeOf, type ShortcutName } from './shortcuts.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useCanvasCommands } from './use-canvas-commands.ts';
import { useCentring } from './use-centring.ts';
import { useLinking } from './use-linking.ts';
import { useDrafts, useNodeGestures } from './use-node-gestures.ts';
import { useSceneGraph } from './use-scene-graph.ts';
import { useClipboard, useShortcuts } from './use-shortcuts.ts';

/** Type of the palette's drag data: the id of a component kind. */
export const kindDragType = 'application/x-spandrel-kind';

/** What the rest of the editor asks of the canvas. */
export interface CanvasHandle {
  readonly centreOn: (ids: readonly string[]) => void;
  /** Adds a component of a kind where it fits best, and selects it. */
  readonly place: (kindId: string) => void;
  /** Tells which kind the palette is dragging: browsers hide drag data until it is dropped. */
  readonly announceDrag: (kindId: string | null) => void;
}

export interface DesignCanvasProps {
  readonly design: Design;
  readonly selection: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly marks: ReadonlyMap<string, ElementMark>;
  /** Element ids of the flow path to show, or null. */
  readonly path: readonly string[] | null;
  /** What to show when the pointer rests on an element; null for nothing. */
  readonly describe: (id: string) => ReactNode;
  /** Absent = read-only. */
  readonly editing?: {
    readonly edit: (edits: readonly DesignEdit[]) => void;
    readonly undo: () => void;
    readonly redo: () => void;
    readonly onRename: () => void;
    readonly onSearchPalette: () => void;
  };
  readonly peers?: readonly CanvasPeer[];
  readonly onCursor?: (cursor: Point | null) => void;
  readonly ref?: Ref<CanvasHandle>;
}

const nodeTypes = { card: CardNode, container: ContainerNode };
const edgeTypes = { link: LinkEdge };
const snapGrid: [number, number] = [gridStep, gridStep];
const noEdges: LinkEdgeType[] = [];
const noPeers: readonly CanvasPeer[] = [];
const fitting = { padding: 0.05, maxZoom: 1 };
const mapSize = { width: 168, height: 112 };
/** From here on only what is in view is mounted. */
const cullingLimit = 150;

const Canvas = ({
  design,
  selection,
  onSelect,
  marks,
  path,
  describe,
  editing,
  peers = noPeers,
  onCursor,
  ref,
}: DesignCanvasProps) => {
  const { t } = useTranslation('canvas');
  const locale = useLocale();
  const scheme = useComputedColorScheme('light');
  const flow = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);
  const [gesture] = useState(createGestureStore);
  const [dialog, setDialog] = useState<'help' | 'connect' | null>(null);
  const [showsMap, setShowsMap] = useState(true);
  const draggedKind = useRef<string | null>(null);
  const edit = editing?.edit ?? null;

  const arrangement = useArrangement(design, edit, () => void flow.fitView(fitting));
  const shownDesign = useMemo(
    () => (arrangement.proposal ? { ...design, layout: arrangement.proposal } : design),
    [design, arrangement.proposal],
  );
  const isEditable = edit !== null && !arrangement.proposal;
  const view = useMemo(
    () => ({
      selection: new Set(selection),
      marks,
      path: path && new Set(path),
      editable: isEditable,
    }),
    [selection, marks, path, isEditable],
  );

  const drafts = useDrafts();
  const { stored, shown, lines, nodes, edges } = useSceneGraph(shownDesign, drafts[0], view);
  const isFar = useStore(isFarOut);
  const [isPlaced, setPlaced] = useState(false);
  // Until the first view is known a large design counts as far out: mounting all of it for one frame takes seconds.
  const isPainted = isLarge(stored) && (isFar || !isPlaced);
  const containers = useMemo(() => nodes.filter(({ type }) => type === 'container'), [nodes]);
  const selectPainted = (event: { clientX: number; clientY: number }) => {
    const id = componentAt(stored, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    if (isPainted && id !== undefined) onSelect([id]);
  };

  const nameOf = (id: string) => nameOfComponent(design.components.find((each) => each.id === id) ?? { id });
  const explainRefusal = ({ kind, container, allowed }: PlacementRefusal) => {
    const names = allowed.map((each) => (each === 'canvas' ? t('refusal.canvas') : kindNameOf(each, locale)));
    const what = { kind: kindNameOf(kind, locale), allowed: names.join(', ') };
    notifyFailure(
      t('refusal.title'),
      container === undefined
        ? t('refusal.free', what)
        : t('refusal.inside', { ...what, container: nameOf(container) }),
    );
  };
  const explainProblems = (problems: readonly Problem[]) =>
    notifyFailure(
      t('refusal.title'),
      problems
        .map(({ message }) => message[locale])
        .slice(0, 3)
        .join(' '),
    );

  const gestures = useNodeGestures({ stored, selection, onSelect, edit, gesture, onRefused: explainRefusal }, drafts);
  const linking = useLinking({
    stored,
    edit,
    gesture,
    onSelect,
    onNoKinds: (from, to) =>
      notifyFailure(
        t('connect.noneTitle'),
        t('connect.none', {
          from: kindNameOf(stored.components.get(from)?.kind ?? '', locale),
          to: kindNameOf(stored.components.get(to)?.kind ?? '', locale),
        }),
      ),
  });
  const commands = useCanvasCommands({
    stored,
    selection,
    onSelect,
    edit: (edits) => edit?.(edits),
    onProblems: explainProblems,
  });
  useClipboard(
    isEditable
      ? { ...commands, cut: () => keepThenRemove(commands) }
      : { ...commands, cut: () => null, paste: () => {} },
  );

  const centreOn = useCentring(stored, () => frame.current?.getBoundingClientRect());
  const finishPlacement = (placement: Placement) => {
    if (!placement.ok) return explainRefusal(placement.refusal);
    edit?.(placement.edits);
    onSelect([placement.id]);
  };
  const visibleArea = (): Rectangle => {
    const bounds = frame.current!.getBoundingClientRect();
    const from = flow.screenToFlowPosition({ x: bounds.left, y: bounds.top });
    const to = flow.screenToFlowPosition({ x: bounds.right, y: bounds.bottom });
    return { ...from, width: to.x - from.x, height: to.y - from.y };
  };
  useImperativeHandle(ref, () => ({
    centreOn,
    place: (kindId) => {
      if (isEditable) finishPlacement(placeKind(stored, kindId, visibleArea(), selection, locale));
    },
    announceDrag: (kindId) => {
      draggedKind.current = kindId;
      if (kindId === null) gesture.set(idleGesture);
    },
  }));

  const runShortcut = (name: ShortcutName, event: KeyboardEvent): boolean => {
    const zoomBy = (factor: number) => void flow.zoomTo(flow.getZoom() * factor);
    const edits: Partial<Record<ShortcutName, () => void>> = {
      undo: () => editing?.undo(),
      redo: () => editing?.redo(),
      remove: commands.remove,
      duplicate: commands.duplicate,
      connect: () => selection.some((id) => stored.components.has(id)) && setDialog('connect'),
      arrange: () => void arrangement.propose(),
      rename: () => editing?.onRename(),
      search: () => editing?.onSearchPalette(),
      nudge: () => {
        const { dx, dy } = nudgeOf(event.key, event.shiftKey, gridStep);
        commands.nudge(dx, dy);
      },
    };
    const always: Partial<Record<ShortcutName, () => void>> = {
      selectAll: commands.selectAll,
      clear: () => (arrangement.proposal ? arrangement.reject() : commands.clear()),
      fit: () => void flow.fitView(fitting),
      zoomIn: () => zoomBy(1.2),
      zoomOut: () => zoomBy(1 / 1.2),
      help: () => setDialog('help'),
    };
    const act = always[name] ?? (isEditable ? edits[name] : undefined);
    act?.();
    return act !== undefined;
  };
  useShortcuts(runShortcut);

  const onDragOver = (event: DragEvent) => {
    if (!isEditable || !event.dataTransfer.types.includes(kindDragType)) return;
    event.preventDefault();
    const target = containerAt(stored, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    const kind = draggedKind.current;
    const isAllowed = kind === null || mayStandIn(kind, target && stored.components.get(target)?.kind);
    event.dataTransfer.dropEffect = isAllowed ? 'copy' : 'none';
    gesture.set({ dropTarget: target ?? null, isAllowed });
  };
  const onDrop = (event: DragEvent) => {
    gesture.set(idleGesture);
    const kindId = event.dataTransfer.getData(kindDragType);
    if (!isEditable || !findComponentKind(kindId)) return;
    event.preventDefault();
    finishPlacement(
      dropKind(stored, kindId, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }), locale),
    );
    frame.current?.focus();
  };

  const hover = useRestingHover();
  const boxOf = (id: string): Rectangle | undefined => {
    const line = edges.find((edge) => edge.id === id)?.data;
    return stored.absolute.get(id) ?? line?.labelBox ?? (line && { ...line.middle, width: 0, height: 0 });
  };
  const hoverBox = hover.resting === null ? undefined : boxOf(hover.resting);
  const hoverText = hover.resting !== null && hoverBox && drafts[0].size === 0 ? describe(hover.resting) : null;

  const context = useMemo(() => ({ gesture, leastSize: (id: string) => leastSize(stored, id) }), [gesture, stored]);
  const pendingBounds = linking.pending && frame.current?.getBoundingClientRect();

  return (
    <CanvasContext value={context}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of focused nodes bubble up to here */}
      <div
        ref={frame}
        tabIndex={-1}
        className={styles.frame}
        style={planeColours[scheme]}
        data-linking={linking.isLinking}
        onDragOver={onDragOver}
        onDragLeave={() => gesture.set(idleGesture)}
        onDrop={onDrop}
        onPointerMove={(event) => {
          linking.onPointerMove({ x: event.clientX, y: event.clientY });
          onCursor?.(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
        }}
        onPointerLeave={() => onCursor?.(null)}
        onKeyDown={(event) => {
          const id = (event.target as Element).closest('.react-flow__node, .react-flow__edge')?.getAttribute('data-id');
          if (!id || (event.key !== 'Enter' && event.key !== ' ')) return;
          event.preventDefault();
          const rest = selection.filter((each) => each !== id);
          if (event.shiftKey) onSelect(rest.length < selection.length ? rest : [...rest, id]);
          else onSelect([id]);
        }}
      >
        <ReactFlow
          nodes={isPainted ? containers : nodes}
          edges={isPainted ? noEdges : edges}
          onInit={() => requestAnimationFrame(() => setPlaced(true))}
          onPaneClick={selectPainted}
          onNodeClick={(event) => selectPainted(event)}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          colorMode={scheme}
          onNodesChange={gestures.onNodesChange}
          onEdgesChange={gestures.onEdgesChange}
          onNodeDrag={gestures.onNodeDrag}
          onNodeDragStop={gestures.onNodeDragStop}
          onSelectionDrag={gestures.onNodeDrag}
          onSelectionDragStop={gestures.onNodeDragStop}
          onConnectStart={linking.onConnectStart}
          onConnectEnd={linking.onConnectEnd}
          onNodeMouseEnter={(_event, node) => hover.enter(node.id)}
          onNodeMouseLeave={hover.leave}
          onEdgeMouseEnter={(_event, edge) => hover.enter(edge.id)}
          onEdgeMouseLeave={hover.leave}
          onMoveStart={hover.leave}
          onNodeDoubleClick={() => editing?.onRename()}
          connectionMode={ConnectionMode.Loose}
          connectionRadius={12}
          snapToGrid
          snapGrid={snapGrid}
          nodesDraggable={isEditable}
          nodesConnectable={isEditable}
          disableKeyboardA11y
          deleteKeyCode={null}
          multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
          selectionMode={SelectionMode.Partial}
          panOnScroll
          zoomOnDoubleClick={false}
          minZoom={0.08}
          maxZoom={2.5}
          fitView
          fitViewOptions={fitting}
          elevateEdgesOnSelect={false}
          onlyRenderVisibleElements={design.components.length > cullingLimit}
          proOptions={{ hideAttribution: true }}
          aria-label={t('label')}
        >
          <Background variant={BackgroundVariant.Dots} gap={24} size={1.2} />
          {isPainted && <FarLayer scene={shown} lines={lines} view={view} />}
          <PeerLayer peers={peers} boxes={shown.absolute} />
          <CanvasToolbar
            onArrange={isEditable && design.components.length > 0 ? () => void arrangement.propose() : null}
            onHelp={editing ? () => setDialog('help') : null}
            showsMap={showsMap}
            onToggleMap={() => setShowsMap(!showsMap)}
          />
          {showsMap && design.components.length > 0 && (
            <MiniMap
              pannable
              zoomable
              ariaLabel={t('map')}
              className={styles.map ?? ''}
              style={mapSize}
              nodeClassName={(node) => `${styles.mapNode} ${node.type === 'container' ? styles.mapContainer : ''}`}
              nodeBorderRadius={12}
            />
          )}
          {arrangement.proposal && <ArrangementBar onAccept={arrangement.accept} onReject={arrangement.reject} />}
        </ReactFlow>
        {design.components.length === 0 && <EmptyCanvas onSample={edit && ((text) => edit(sampleEdits(text)))} />}
        {linking.pending && pendingBounds && (
          <LinkKindMenu
            at={{ x: linking.pending.at.x - pendingBounds.left, y: linking.pending.at.y - pendingBounds.top }}
            title={t('connect.between', { from: nameOf(linking.pending.from), to: nameOf(linking.pending.to) })}
            kinds={linking.pending.kinds}
            onChoose={(kind) => linking.pending && linking.draw(kind, linking.pending.from, linking.pending.to)}
            onClose={linking.cancel}
          />
        )}
        {hoverBox && hoverText && (
          <HoverCard box={hoverBox} frame={frame}>
            {hoverText}
          </HoverCard>
        )}
        {dialog === 'connect' && (
          <ConnectDialog
            scene={stored}
            from={selection.find((id) => stored.components.has(id)) ?? ''}
            onChoose={(kind, from, to) => {
              linking.draw(kind, from, to);
              setDialog(null);
            }}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'help' && <ShortcutsDialog onClose={() => setDialog(null)} />}
      </div>
    </CanvasContext>
  );
};

const keepThenRemove = (commands: { copy: () => string | null; remove: () => void }): string | null => {
  const text = commands.copy();
  if (text !== null) commands.remove();
  return text;
};

/** The drawing surface: everything that is done to a design by pointing, dragging and keys. */
export const DesignCanvas = (props: DesignCanvasProps) => (
  <ReactFlowProvider>
    <Canvas {...props} />
  </ReactFlowProvider>
);
