import { describe, expect, test } from 'vitest';
import { type Argument, defineDecision, recommend } from './define-decision.ts';

const text = (word: string) => ({ en: word, ko: word });
const argument = (points: Argument['points'], reason: string, impossible?: true): Argument => ({
  points,
  reason: text(reason),
  ...(impossible ? { impossible } : {}),
});
const option = (id: string) => ({ id, name: text(id), summary: text(id) });

const decision = defineDecision({
  id: 'travel',
  guide: 'none',
  title: text('travel'),
  options: [option('walk'), option('train'), option('plane')],
  questions: [
    {
      id: 'distance',
      text: text('How far?'),
      choices: [
        {
          id: 'near',
          label: text('near'),
          arguments: { walk: argument(3, 'close'), plane: argument(-1, 'too close') },
        },
        {
          id: 'far',
          label: text('far'),
          arguments: { walk: argument(-3, 'days', true), train: argument(1, 'sleeper'), plane: argument(3, 'hours') },
        },
      ],
    },
    {
      id: 'luggage',
      text: text('Luggage?'),
      choices: [
        { id: 'much', label: text('much'), arguments: { walk: argument(1, 'training'), train: argument(2, 'room') } },
      ],
    },
  ],
});
const ranked = (answers: Record<string, string>) => recommend(decision, answers).map(({ option: id }) => id);

describe('a recommendation', () => {
  test('keeps the order of the options while nothing is answered', () => {
    expect(ranked({})).toEqual(['walk', 'train', 'plane']);
  });

  test('ranks by what the answers say', () => {
    expect(ranked({ distance: 'near' })).toEqual(['walk', 'train', 'plane']);
    expect(ranked({ distance: 'far' })).toEqual(['plane', 'train', 'walk']);
  });

  test('puts what cannot be done last, whatever speaks for it', () => {
    const [first, , last] = recommend(decision, { distance: 'far', luggage: 'much' });
    expect(first).toMatchObject({ option: 'train', points: 3, possible: true });
    expect(last).toMatchObject({ option: 'walk', points: -2, possible: false });
  });

  test('gives the reasons for and against, the strongest first', () => {
    const train = recommend(decision, { distance: 'far', luggage: 'much' })[0];
    expect(train?.reasonsFor.map(({ en }) => en)).toEqual(['room', 'sleeper']);
    const walk = recommend(decision, { distance: 'far', luggage: 'much' })[2];
    expect(walk?.reasonsFor.map(({ en }) => en)).toEqual(['training']);
    expect(walk?.reasonsAgainst.map(({ en }) => en)).toEqual(['days']);
  });

  test('ignores answers to questions that do not exist', () => {
    expect(ranked({ weather: 'rain', distance: 'somewhere' })).toEqual(['walk', 'train', 'plane']);
  });
});
