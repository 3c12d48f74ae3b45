import '@xyflow/react/dist/style.css';
import { useComputedColorScheme } from '@mantine/core';
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
import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookColours } from '../../vocabulary/look-colours.ts';
import { ArrangementBar } from './arrangement-bar.tsx';
import { gridStep, type Rectangle } from './boxes.ts';
import styles from './canvas.module.css';
import { CanvasContext, createGestureStore } from './canvas-context.ts';
import { type DesignCanvasProps, fitting, leastZoom } from './canvas-props.ts';
import { CanvasToolbar } from './canvas-toolbar.tsx';
import { CardNode } from './card-node.tsx';
import { ConnectDialog } from './connect-dialog.tsx';
import { ContainerNode } from './container-node.tsx';
import { nameOfComponent } from './element-words.ts';
import { EmptyCanvas } from './empty-canvas.tsx';
import { FarLayer, isFarOut, isLarge } from './far-layer.tsx';
import { figureScaleOf, figureScaleStyle } from './figure-scale.ts';
import { HoverCard, useRestingHover } from './hover-card.tsx';
import { LinkEdge } from './link-edge.tsx';
import { LinkKindMenu } from './link-kind-menu.tsx';
import { createLookStore, noLooks, withWeakest } from './look-store.ts';
import { leastSize } from './moving.ts';
import { type CanvasPeer, PeerLayer } from './peer-layer.tsx';
import { planeColours } from './plane-colours.ts';
import { sampleEdits } from './sample-edits.ts';
import { componentAt } from './scene.ts';
import type { LinkEdge as LinkEdgeType } from './scene-edges.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useCanvasCommands } from './use-canvas-commands.ts';
import { useCanvasShortcuts } from './use-canvas-shortcuts.ts';
import { useCentring } from './use-centring.ts';
import { useExplanations } from './use-explanations.ts';
import { useLinking } from './use-linking.ts';
import { useDrafts, useNodeGestures } from './use-node-gestures.ts';
import { usePlacing } from './use-placing.ts';
import { useSceneGraph } from './use-scene-graph.ts';
import { useClipboard } from './use-shortcuts.ts';

const nodeTypes = { card: CardNode, container: ContainerNode };
const edgeTypes = { link: LinkEdge };
const snapGrid: [number, number] = [gridStep, gridStep];
const leaveSelection = (): void => {};
const noEdges: LinkEdgeType[] = [];
const noPeers: readonly CanvasPeer[] = [];
const frameStyles = {
  light: { ...planeColours.light, ...lookColours.light },
  dark: { ...planeColours.dark, ...lookColours.dark },
};
const mapSize = { width: 168, height: 112 };
/** From here on only what is in view is mounted. */
const cullingLimit = 150;

const Canvas = ({
  design,
  selection,
  onSelect: onChoose,
  marks,
  path,
  weakest = null,
  describe,
  editing,
  looks = null,
  picking = null,
  modes,
  tools,
  legend,
  peers = noPeers,
  onCursor,
  ref,
}: DesignCanvasProps) => {
  const { t } = useTranslation('canvas');
  const scheme = useComputedColorScheme('light');
  const flow = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);
  const [gesture] = useState(createGestureStore);
  const [lookStore] = useState(createLookStore);
  const shownLooks = useMemo(() => withWeakest(looks, weakest, t('weakest')), [looks, weakest, t]);
  useLayoutEffect(() => lookStore.set(shownLooks ?? noLooks), [lookStore, shownLooks]);
  const [dialog, setDialog] = useState<'help' | 'connect' | null>(null);
  const [showsMap, setShowsMap] = useState(true);
  const edit = editing?.edit ?? null;
  const onSelect = picking ? leaveSelection : onChoose;

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
  const figureScale = useStore(figureScaleOf);
  const [isPlaced, setPlaced] = useState(false);
  // Until the first view is known a large design counts as far out: mounting all of it for one frame takes seconds.
  const isPainted = isLarge(stored) && (isFar || !isPlaced);
  const containers = useMemo(() => nodes.filter(({ type }) => type === 'container'), [nodes]);
  const point = picking ? picking.onPick : (id: string) => onSelect([id]);
  const pointAtPainted = (event: { clientX: number; clientY: number }) => {
    const id = componentAt(stored, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    if (isPainted && id !== undefined) point(id);
  };

  const nameOf = (id: string) => nameOfComponent(design.components.find((each) => each.id === id) ?? { id });
  const explain = useExplanations(stored);

  const gestures = useNodeGestures({ stored, selection, onSelect, edit, gesture, onRefused: explain.refusal }, drafts);
  const linking = useLinking({ stored, edit, gesture, onSelect, onNoKinds: explain.noKinds });
  const commands = useCanvasCommands({
    stored,
    selection,
    onSelect,
    edit: (edits) => edit?.(edits),
    onProblems: explain.problems,
  });
  useClipboard(isEditable ? commands : { ...commands, cut: () => null, paste: () => {} });

  const centreOn = useCentring(stored, () => frame.current?.getBoundingClientRect());
  const placing = usePlacing({
    stored,
    selection,
    onSelect,
    edit: isEditable ? edit : null,
    gesture,
    frame,
    onRefused: explain.refusal,
  });
  useImperativeHandle(ref, () => ({ centreOn, place: placing.place, announceDrag: placing.announceDrag }));

  useCanvasShortcuts({
    commands,
    arrangement,
    isEditable,
    editing,
    picking,
    modes,
    onConnect: () => selection.some((id) => stored.components.has(id)) && setDialog('connect'),
    onHelp: () => setDialog('help'),
  });

  const hover = useRestingHover();
  const boxOf = (id: string): Rectangle | undefined => {
    const line = edges.find((edge) => edge.id === id)?.data;
    return stored.absolute.get(id) ?? line?.labelBox ?? (line && { ...line.middle, width: 0, height: 0 });
  };
  const hoverBox = hover.resting === null ? undefined : boxOf(hover.resting);
  const hoverText = hover.resting !== null && hoverBox && drafts[0].size === 0 ? describe(hover.resting) : null;

  const context = useMemo(
    () => ({ gesture, looks: lookStore, leastSize: (id: string) => leastSize(stored, id) }),
    [gesture, lookStore, stored],
  );
  const pendingBounds = linking.pending && frame.current?.getBoundingClientRect();

  return (
    <CanvasContext value={context}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of focused nodes bubble up to here */}
      <div
        ref={frame}
        tabIndex={-1}
        className={styles.frame}
        style={{ ...frameStyles[scheme], ...figureScaleStyle(figureScale) }}
        data-linking={linking.isLinking}
        data-looks={looks !== null}
        data-picking={picking !== null}
        onDragOver={placing.onDragOver}
        onDragLeave={placing.onDragLeave}
        onDrop={placing.onDrop}
        onPointerMove={(event) => {
          linking.onPointerMove({ x: event.clientX, y: event.clientY });
          onCursor?.(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
        }}
        onPointerLeave={() => onCursor?.(null)}
        onKeyDown={(event) => {
          const id = (event.target as Element).closest('.react-flow__node, .react-flow__edge')?.getAttribute('data-id');
          if (!id || (event.key !== 'Enter' && event.key !== ' ')) return;
          event.preventDefault();
          if (picking) return picking.onPick(id);
          const rest = selection.filter((each) => each !== id);
          if (event.shiftKey) onSelect(rest.length < selection.length ? rest : [...rest, id]);
          else onSelect([id]);
        }}
      >
        <ReactFlow
          nodes={isPainted ? containers : nodes}
          edges={isPainted ? noEdges : edges}
          onInit={() => requestAnimationFrame(() => setPlaced(true))}
          onPaneClick={pointAtPainted}
          onEdgeClick={(_event, { id }) => picking?.onPick(id)}
          onNodeClick={(event, { id }) => {
            const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
            // React Flow keeps the others selected when one of several is clicked.
            if (!isPainted && (picking || (!isAdding && selection.length > 1))) point(id);
            pointAtPainted(event);
          }}
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
          elementsSelectable={picking === null}
          disableKeyboardA11y
          deleteKeyCode={null}
          multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
          selectionMode={SelectionMode.Partial}
          panOnScroll
          zoomOnDoubleClick={false}
          minZoom={leastZoom}
          maxZoom={2.5}
          fitView
          fitViewOptions={fitting}
          elevateEdgesOnSelect={false}
          onlyRenderVisibleElements={design.components.length > cullingLimit}
          aria-label={t('label')}
        >
          <Background variant={BackgroundVariant.Dots} gap={24} size={1.2} />
          {isPainted && (
            <FarLayer scene={shown} lines={lines} view={view} looks={shownLooks} showsMarks={looks === null} />
          )}
          <PeerLayer peers={peers} boxes={shown.absolute} />
          <CanvasToolbar
            onArrange={isEditable && design.components.length > 0 ? () => void arrangement.propose() : null}
            onHelp={editing ? () => setDialog('help') : null}
            showsMap={showsMap}
            onToggleMap={() => setShowsMap(!showsMap)}
            tools={tools}
            legend={legend}
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

/** The drawing surface: everything that is done to a design by pointing, dragging and keys. */
export const DesignCanvas = (props: DesignCanvasProps) => (
  <ReactFlowProvider>
    <Canvas {...props} />
  </ReactFlowProvider>
);
