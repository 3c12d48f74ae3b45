import { useStore, ViewportPortal } from '@xyflow/react';
import type { Point, Rectangle } from './boxes.ts';
import styles from './canvas.module.css';

/** What the canvas shows of another person. */
export interface CanvasPeer {
  readonly clientId: number;
  readonly name: string;
  readonly colour: string;
  readonly cursor: Point | null;
  readonly selection: readonly string[];
}

const zoomOf = (state: { transform: readonly [number, number, number] }): number => state.transform[2];

const Cursor = ({ peer, zoom }: { peer: CanvasPeer; zoom: number }) =>
  peer.cursor && (
    <div
      className={styles.cursor}
      style={{ transform: `translate(${peer.cursor.x}px, ${peer.cursor.y}px) scale(${1 / zoom})` }}
    >
      <svg width="16" height="18" viewBox="0 0 16 18" aria-hidden="true">
        <path d="M1 1 14 8.5 7.8 10 5 16Z" fill={peer.colour} stroke="#fff" strokeWidth="1.2" strokeLinejoin="round" />
      </svg>
      <span style={{ background: peer.colour }}>{peer.name}</span>
    </div>
  );

/** Others' selections and pointers over the drawing; decorative, the header names who is here. */
export const PeerLayer = ({
  peers,
  boxes,
}: {
  peers: readonly CanvasPeer[];
  boxes: ReadonlyMap<string, Rectangle>;
}) => {
  const zoom = useStore(zoomOf);
  if (peers.length === 0) return null;
  return (
    <ViewportPortal>
      <div className={styles.peers} aria-hidden="true">
        {peers.flatMap((peer) =>
          peer.selection.flatMap((id) => {
            const box = boxes.get(id);
            if (!box) return [];
            const { x, y, width, height } = box;
            return [
              <div
                key={`${peer.clientId} ${id}`}
                className={styles.peerSelection}
                style={{ transform: `translate(${x}px, ${y}px)`, width, height, borderColor: peer.colour }}
              />,
            ];
          }),
        )}
        {peers.map((peer) => (
          <Cursor key={peer.clientId} peer={peer} zoom={zoom} />
        ))}
      </div>
    </ViewportPortal>
  );
};
