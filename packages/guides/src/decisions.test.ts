import { describe, expect, test } from 'vitest';
import { type Decision, decisions, findGuide, recommend } from './index.ts';

const decisionOf = (id: string): Decision => {
  const decision = decisions.find((each) => each.id === id);
  if (decision === undefined) throw new Error(`no decision ${id}`);
  return decision;
};

const best = (id: string, answers: Readonly<Record<string, string>>) => recommend(decisionOf(id), answers)[0];

const resultFor = (id: string, option: string, answers: Readonly<Record<string, string>>) =>
  recommend(decisionOf(id), answers).find((each) => each.option === option);

/** For every question the answer that favors the option most over the best of the others. */
const answersInFavorOf = (decision: Decision, option: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    decision.questions.map(({ id, choices }) => {
      const margin = (choice: (typeof choices)[number]) => {
        const pointsOf = (each: string) => choice.arguments[each]?.points ?? 0;
        const others = decision.options.filter((each) => each.id !== option).map((each) => pointsOf(each.id));
        return pointsOf(option) - Math.max(...others);
      };
      const open = choices.filter((choice) => !choice.arguments[option]?.impossible);
      return [id, open.reduce((one, other) => (margin(other) > margin(one) ? other : one)).id];
    }),
  );

test('there are three decision helpers, each explained by a guide', () => {
  expect(decisions.map(({ id }) => id)).toEqual(['connectivity-model', 'hybrid-link', 'operating-model']);
  for (const { guide } of decisions) expect(findGuide(guide)).toBeDefined();
});

describe.each(decisions.map((decision) => ({ decision })))('the decision $decision.id', ({ decision }) => {
  test('asks six to nine questions with at least two answers each', () => {
    expect(decision.questions.length).toBeGreaterThanOrEqual(6);
    expect(decision.questions.length).toBeLessThanOrEqual(9);
    for (const { choices } of decision.questions) expect(choices.length).toBeGreaterThanOrEqual(2);
  });

  test('uses every id once', () => {
    const ids = (list: readonly { readonly id: string }[]) =>
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    ids(decision.options);
    ids(decision.questions);
    for (const { choices } of decision.questions) ids(choices);
  });

  test('draws from every answer an argument about its own options, with a whole sentence as its reason', () => {
    const options = new Set(decision.options.map(({ id }) => id));
    for (const { choices } of decision.questions) {
      for (const { arguments: given } of choices) {
        const entries = Object.entries(given);
        expect(entries.length).toBeGreaterThan(0);
        for (const [option, { points, impossible, reason }] of entries) {
          expect(options).toContain(option);
          if (impossible) expect(points).toBe(-3);
          expect(reason.en).toMatch(/^[A-Z0-9].*\.$/);
          expect(reason.ko).toMatch(/(?:다|요)\.$/);
        }
      }
    }
  });

  test('lets every option win', () => {
    for (const { id } of decision.options) {
      const [first, second] = recommend(decision, answersInFavorOf(decision, id));
      expect(first?.option).toBe(id);
      expect(first?.possible).toBe(true);
      expect(first?.points ?? 0).toBeGreaterThan(second?.possible ? second.points : Number.NEGATIVE_INFINITY);
    }
  });

  test('speaks for and against every option', () => {
    for (const { id } of decision.options) {
      const points = decision.questions.flatMap(({ choices }) =>
        choices.flatMap((choice) => choice.arguments[id]?.points ?? []),
      );
      expect(Math.max(...points)).toBeGreaterThan(0);
      expect(Math.min(...points)).toBeLessThan(0);
    }
  });
});

describe('an architect is told', () => {
  test('that fixed overlapping ranges rule a flat network out, and that a mesh joins them', () => {
    const answers = { addresses: 'fixed', calls: 'some', place: 'one-site', speed: 'bulk', trust: 'one-zone' };
    expect(resultFor('connectivity-model', 'flat', answers)?.possible).toBe(false);
    expect(best('connectivity-model', { addresses: 'fixed', calls: 'some' })?.option).toBe('mesh');
  });

  test('to stay flat inside one data center with one team and fast traffic', () => {
    const answers = {
      addresses: 'distinct',
      calls: 'many',
      place: 'one-site',
      speed: 'bulk',
      trust: 'one-zone',
      size: 'few',
    };
    expect(best('connectivity-model', answers)?.option).toBe('flat');
  });

  test('to use a mesh for microservices over several clouds with zero trust', () => {
    const answers = {
      addresses: 'renumber',
      calls: 'many',
      place: 'clouds',
      trust: 'zero-trust',
      control: 'fine',
      team: 'platform',
    };
    expect(best('connectivity-model', answers)?.option).toBe('mesh');
  });

  test('to federate hundreds of clusters that do not call each other', () => {
    const answers = { calls: 'never', place: 'regions', size: 'hundreds', autonomy: 'yes', team: 'small' };
    expect(best('connectivity-model', answers)?.option).toBe('federation');
  });

  test('to take circuits for 10 Gbps all day at 99.99 %, where no VPN can follow', () => {
    const answers = {
      ends: 'data-center',
      bandwidth: 'large',
      availability: 'four-nines',
      latency: 'database',
      lines: 'fiber',
    };
    expect(best('hybrid-link', answers)?.option).toBe('circuit');
    expect(resultFor('hybrid-link', 'vpn', answers)?.possible).toBe(false);
  });

  test('to run twenty branches with internet access on SD-WAN', () => {
    const answers = {
      ends: 'branches',
      sites: 'many',
      bandwidth: 'small',
      availability: 'three-nines',
      lines: 'internet',
    };
    expect(best('hybrid-link', answers)?.option).toBe('sd-wan');
    expect(resultFor('hybrid-link', 'circuit', answers)?.possible).toBe(false);
  });

  test('to begin with a VPN when little traffic has to flow this week', () => {
    const answers = { ends: 'data-center', sites: 'few', bandwidth: 'small', availability: 'relaxed', start: 'days' };
    expect(best('hybrid-link', answers)?.option).toBe('vpn');
  });

  test('to join two clouds directly when databases talk between them', () => {
    const answers = { ends: 'clouds', bandwidth: 'medium', latency: 'database', lines: 'provider-edge' };
    expect(best('hybrid-link', answers)?.option).toBe('cross-cloud');
  });

  test('to operate two regions centrally with one small team', () => {
    const answers = { team: 'small', regions: 'near', law: 'none', response: 'morning', sameness: 'same' };
    expect(best('operating-model', answers)?.option).toBe('central');
  });

  test('to follow the sun over several continents under common rules', () => {
    const answers = { team: 'medium', regions: 'world', law: 'data', ownership: 'group', response: 'minutes' };
    expect(best('operating-model', answers)?.option).toBe('hybrid');
  });

  test('to let countries operate themselves where only local staff may act', () => {
    const answers = { team: 'large', law: 'operators', ownership: 'partners', sameness: 'different' };
    expect(best('operating-model', answers)?.option).toBe('distributed');
    expect(resultFor('operating-model', 'central', answers)?.possible).toBe(false);
  });
});
