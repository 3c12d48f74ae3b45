import { ActionIcon, Tooltip } from '@mantine/core';
import type { Design } from '@spandrel/model';
import { IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { CanvasHandle } from '../../../features/canvas/canvas-props.ts';
import { DesignCanvas } from '../../../features/canvas/design-canvas.tsx';
import { marksOf } from '../../../features/canvas/finding-marks.ts';
import { kindDragType } from '../../../features/canvas/use-placing.ts';
import type { DesignSession, SessionSnapshot } from '../../../features/collaboration/design-session.ts';
import { SessionAlert } from '../../../features/collaboration/session-alert.tsx';
import { usePeers } from '../../../features/collaboration/use-design-session.ts';
import { FlowsPanel } from '../../../features/flows/flows-panel.tsx';
import { Inspector, type InspectorHandle } from '../../../features/inspector/inspector.tsx';
import { Palette, type PaletteHandle } from '../../../features/palette/palette.tsx';
import { PracticesPanel } from '../../../features/practices/practices-panel.tsx';
import { SimulationButton } from '../../../features/simulation/simulation-button.tsx';
import { ElementFindings } from '../../../features/verdict/element-findings.tsx';
import { findingsAt } from '../../../features/verdict/findings.ts';
import { ScoreAnnouncer } from '../../../features/verdict/score-announcer.tsx';
import { useJudgedDesign, useVerdict } from '../../../features/verdict/use-verdict.ts';
import { VerdictPanel } from '../../../features/verdict/verdict-panel.tsx';
import { useMay } from '../../../session.ts';
import { ConnectionBanner } from '../../connection-banner.tsx';
import styles from './editor.module.css';
import { EditorHeader } from './editor-header.tsx';
import { SidePanel, type SideTab } from './side-panel.tsx';
import { useElementNames } from './use-element-names.ts';
import { useOverlayMode } from './use-overlay-mode.tsx';
import { useRemedies } from './use-remedies.tsx';
import { useSimulationMode } from './use-simulation-mode.tsx';
import { useThrottled } from './use-throttled.ts';
import { WeakestHop } from './weakest-hop.tsx';

const noFindings: readonly never[] = [];
const cursorEveryMs = 60;

/** Palette, canvas and panels around one open document: the place where the features meet. */
export const EditorScreen = ({
  designId,
  isArchived,
  session,
  snapshot,
  design,
}: {
  designId: string;
  isArchived: boolean;
  session: DesignSession;
  snapshot: SessionSnapshot;
  design: Design;
}) => {
  const { t } = useTranslation('palette');
  const isEditable = useMay('edit') && !isArchived && snapshot.save !== 'refused';
  const edit = isEditable ? session.edit : null;
  const peers = usePeers(session);
  const live = useVerdict(design);
  const findings = live.verdict?.findings ?? noFindings;
  const proofs = live.verdict?.flows ?? noFindings;
  const nameOf = useElementNames(design);
  const judged = useJudgedDesign(design);
  const simulation = useSimulationMode(judged, nameOf);
  const remedies = useRemedies(design, nameOf, edit);

  const [selection, setSelection] = useState<readonly string[]>([]);
  const [tab, setTab] = useState<SideTab>('review');
  const [wanted, setWanted] = useState<string | null>(null);
  const [wantedQuestion, setWantedQuestion] = useState<string | null>(null);
  const [shownFlow, setShownFlow] = useState<string | null>(null);
  const [openFlow, setOpenFlow] = useState<string | null>(null);
  const [weakest, setWeakest] = useState<string | null>(null);
  const [hasPalette, setHasPalette] = useState(true);
  const canvas = useRef<CanvasHandle>(null);
  const palette = useRef<PaletteHandle>(null);
  const inspector = useRef<InspectorHandle>(null);

  // What somebody else deleted is no longer selected.
  const known = useMemo(
    () => new Set([...design.components, ...design.links, ...design.flows].map(({ id }) => id)),
    [design.components, design.links, design.flows],
  );
  const selected = useMemo(() => selection.filter((id) => known.has(id)), [selection, known]);
  const select = useCallback((ids: readonly string[]) => {
    setSelection(ids);
    setWanted(null);
  }, []);
  useEffect(() => session.announce({ selection: selected }), [session, selected]);
  const announceCursor = useThrottled(
    (cursor: { x: number; y: number } | null) => session.announce({ cursor }),
    cursorEveryMs,
  );

  const marks = useMemo(() => marksOf(findings), [findings]);
  const shownProof = proofs.find(({ id }) => id === shownFlow);
  const path = shownProof?.path ?? null;
  const show = (ids: readonly string[]) => {
    const drawn = ids.filter((id) => known.has(id));
    select(drawn);
    canvas.current?.centreOn(drawn);
  };
  const overlay = useOverlayMode(judged, !simulation.isOn, nameOf, show);
  const showPath = (id: string | null) => {
    setShownFlow(id);
    const proof = proofs.find((each) => each.id === id);
    if (proof) canvas.current?.centreOn(proof.path);
  };
  const openProperty = (id: string, property: string | null) => {
    show([id]);
    setTab('properties');
    setWanted(property);
  };
  const openQuestion = (id: string | null) => {
    setWantedQuestion(id);
    setTab('practices');
  };
  const rename = () => {
    // Drawn at once, so that what is typed next already lands in the field.
    flushSync(() => setTab('properties'));
    inspector.current?.focusName();
  };
  const searchPalette = () => {
    flushSync(() => setHasPalette(true));
    palette.current?.focusSearch();
  };
  const describe = (id: string) => {
    const own = findingsAt(findings, id);
    return own.length > 0 ? <ElementFindings findings={own} /> : null;
  };

  return (
    <div className={styles.screen}>
      <EditorHeader
        designId={designId}
        session={session}
        snapshot={snapshot}
        verdict={live.verdict}
        isEditable={isEditable}
        onScore={() => setTab('review')}
      />
      <ConnectionBanner />
      <SessionAlert refusedCode={snapshot.refusedCode} problems={snapshot.problems} />
      <div className={styles.body}>
        {isEditable && hasPalette && !simulation.isOn && (
          <div className={styles.palette}>
            <Palette
              ref={palette}
              dragType={kindDragType}
              onPlace={(kindId) => canvas.current?.place(kindId)}
              onDrag={(kindId) => canvas.current?.announceDrag(kindId)}
              onCollapse={() => setHasPalette(false)}
            />
          </div>
        )}
        <main className={styles.canvas}>
          <DesignCanvas
            ref={canvas}
            design={design}
            selection={selected}
            onSelect={select}
            marks={marks}
            path={path}
            weakest={weakest}
            describe={describe}
            peers={peers}
            onCursor={announceCursor}
            modes={{ onSimulate: simulation.toggle, ...(!simulation.isOn && { onOverlays: overlay.open }) }}
            tools={
              <>
                {!simulation.isOn && overlay.menu}
                <SimulationButton isOn={simulation.isOn} onToggle={simulation.toggle} />
              </>
            }
            {...overlay.canvas}
            {...simulation.canvas}
            {...(edit &&
              !simulation.isOn && {
                editing: {
                  edit,
                  undo: session.undo,
                  redo: session.redo,
                  onRename: rename,
                  onSearchPalette: searchPalette,
                },
              })}
          />
          {isEditable && !hasPalette && !simulation.isOn && (
            <Tooltip label={t('expand')}>
              <ActionIcon
                className={styles.expand ?? ''}
                size="lg"
                variant="default"
                aria-label={t('expand')}
                onClick={() => setHasPalette(true)}
              >
                <IconLayoutSidebarLeftExpand size={18} />
              </ActionIcon>
            </Tooltip>
          )}
        </main>
        <SidePanel
          instead={simulation.panel}
          tab={tab}
          width={tab === 'practices' ? 'wide' : tab === 'flows' && openFlow !== null ? 'medium' : 'narrow'}
          onTab={(next) => {
            setTab(next);
            setWantedQuestion(null);
          }}
          counts={{
            review: findings.filter(({ waiver }) => !waiver).length,
            flows: design.flows.length,
            practices: 0,
            properties: 0,
          }}
        >
          {{
            review: (
              <VerdictPanel
                live={live}
                profile={design.profile}
                selection={selected}
                nameOf={nameOf}
                onShow={show}
                onFill={openProperty}
                onAnswer={openQuestion}
                trialOf={remedies.trialOf}
                nextSteps={remedies.nextSteps}
              />
            ),
            flows: (
              <FlowsPanel
                design={design}
                proofs={proofs}
                selection={selected}
                shownFlow={shownFlow}
                nameOf={nameOf}
                edit={edit}
                openFlow={openFlow}
                onOpen={(id) => {
                  setOpenFlow(id);
                  // The canvas has its new width one frame after the panel is drawn.
                  if (id !== null) requestAnimationFrame(() => requestAnimationFrame(() => showPath(id)));
                }}
                onShow={show}
                onShowPath={showPath}
                onEdit={(id) => openProperty(id, null)}
              />
            ),
            practices: (
              <PracticesPanel
                key={wantedQuestion}
                design={design}
                findings={findings}
                wanted={wantedQuestion}
                edit={edit}
              />
            ),
            properties: (
              <Inspector
                ref={inspector}
                design={design}
                edit={edit}
                wanted={wanted}
                selection={selected}
                onRemove={(ids) => {
                  edit?.([{ type: 'remove', ids }]);
                  select([]);
                }}
              />
            ),
          }}
        </SidePanel>
      </div>
      {judged && shownProof?.reachable && !simulation.isOn && (
        <WeakestHop key={shownProof.id} design={judged} proof={shownProof} onFound={setWeakest} />
      )}
      {remedies.dialog}
      <ScoreAnnouncer verdict={live.verdict} />
    </div>
  );
};
