import { defineLinkKind } from '../../kind.ts';
import { consistency } from '../application-properties.ts';
import { availability, latencyMs, withDefault } from '../common-properties.ts';
import { applications } from '../link-ends.ts';

export const eventStream = defineLinkKind({
  id: 'event-stream',
  family: 'application',
  name: { en: 'Event stream', ko: '이벤트 스트림' },
  summary: {
    en: 'Messages or events to or from a queue.',
    ko: '큐로 보내거나 큐에서 받는 메시지와 이벤트입니다.',
  },
  plane: 'application',
  ends: {
    from: [...applications, 'message-queue', 'event-bus', 'database'],
    to: [...applications, 'message-queue', 'event-bus'],
  },
  stroke: 'dashed',
  properties: {
    latencyMs: withDefault(latencyMs, 0),
    consistency,
    availability: withDefault(availability, 1),
  },
});
