import { applyEdits, samples, writeDesignYaml } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../output/text-layout.ts';
import { fileOf, run } from '../testing/run-in-memory.ts';

const earlier = aDesign()
  .name('Shop')
  .component('dc', 'data-center')
  .component('r1', 'router', { parent: 'dc', name: 'Edge' })
  .component('r2', 'router')
  .link('l1', 'link', 'r1', 'r2', { bandwidthMbps: 100, availability: 0.99, latencyMs: 4 })
  .flow('orders', 'r1', 'r2', { name: 'Orders', priority: 1 }, { latencyMs: 5 });
const later = earlier
  .component('r1', 'router', { name: 'Core', managed: true })
  .with('l1', { bandwidthMbps: 1000 })
  .link('l2', 'link', 'r1', 'r2', { bandwidthMbps: 1000, availability: 0.9, latencyMs: 1 })
  .waiver({ rule: 'rel.single-isp', at: ['dc'] });

const before = fileOf('diff-before.yaml', writeDesignYaml(earlier.build()));
const after = fileOf('diff-after.yaml', writeDesignYaml(later.build()));
const redrawn = fileOf(
  'diff-redrawn.yaml',
  writeDesignYaml(applyEdits(earlier.build(), [{ type: 'set-box', id: 'r2', box: { x: 1, y: 2 } }])),
);
const wide = { columns: 400 };

describe('spandrel diff', () => {
  it('shows scores, changes, findings and flows to a person', async () => {
    const { status, data, talk } = await run(['diff', before, after], wide);
    expect({ status, talk }).toEqual({ status: 0, talk: '' });
    for (const part of [
      'Reliability',
      '+ l2 · Link (generic)',
      '~ Core · r1 · Router (generic): moved from «dc» to nothing around it',
      '~ r1: renamed from Edge to Core',
      '~ l1 · Link (generic): Bandwidth 100 Mbps → 1 Gbps',
      'Provider-managed – → yes',
      '✓ CRITICAL',
      'rel.single-link @ l1',
      '~ «Orders»: Availability 99% → 99.9% · Latency 4 ms → 1 ms · Capacity 100 Mbps → 2 Gbps',
      'Not met Latency budget → –',
    ]) {
      expect(data).toContain(part);
    }
  });

  it('speaks Korean when asked to', async () => {
    const { data } = await run(['diff', before, after, '--lang', 'ko'], wide);
    for (const part of ['안정성', '이름 변경: Edge → Core', '위치 이동: «dc» → 최상위', '가용성 99% → 99.9%']) {
      expect(data).toContain(part);
    }
    expect(data).not.toMatch(/Reliability|Availability|Bandwidth|moved|resolved/);
  });

  it('tells a finding at no element by its question alone', async () => {
    const answered = fileOf(
      'diff-answered.yaml',
      writeDesignYaml(earlier.practice('maint.iac', { answer: 'no' }).build()),
    );
    const { data } = await run(['diff', before, answered], wide);
    expect(data).toContain('defined as code? The answer is «No». (maint.iac)');
  });

  it('stays within the width of the terminal', async () => {
    for (const lang of ['en', 'ko']) {
      const { data } = await run(['diff', before, after, '--lang', lang], { columns: 70 });
      const lines = data.split('\n').filter((line) => !line.includes(before) && !line.includes(after));
      expect(lines.filter((line) => columnsOf(line) > 70)).toEqual([]);
    }
  });

  it('says when designs are the same, or only drawn differently', async () => {
    expect((await run(['diff', before, before])).data).toContain('the same');
    expect((await run(['diff', before, redrawn])).data).toContain('only drawn differently (1 element)');
  });

  it('gives programs the comparison with the sentences of findings', async () => {
    const { status, data } = await run(['diff', before, after, '--format', 'json', '--lang', 'ko']);
    const result = JSON.parse(data);
    expect(status).toBe(0);
    expect(Object.keys(result)).toEqual([
      'tool',
      'before',
      'after',
      'changes',
      'sameRules',
      'score',
      'findings',
      'flows',
    ]);
    expect(result.changes.extent).toBe('content');
    expect(result.changes.added).toEqual([{ section: 'links', id: 'l2', name: null, kind: 'link' }]);
    const resolved = result.findings.resolved.find((each: { id: string }) => each.id === 'rel.single-link@l1');
    expect(resolved.message).toMatch(/[가-힣]/);
    expect(result.score.overall.gain).toBeCloseTo(
      result.score.overall.after.value - result.score.overall.before.value,
      9,
    );
    expect(result.flows).toMatchObject([
      { flow: 'orders', before: { capacityMbps: 100 }, after: { capacityMbps: 2000 } },
    ]);
  });

  it('says «waived» of findings that a waiver accepted in between', async () => {
    const accepted = fileOf(
      'diff-accepted.yaml',
      writeDesignYaml(earlier.waiver({ rule: 'rel.single-link', at: ['l1'] }).build()),
    );
    expect((await run(['diff', before, accepted], wide)).data).toContain('~ now waived:');
    expect((await run(['diff', accepted, before], wide)).data).toContain('~ no longer waived:');
    const late = await run(['diff', before, accepted, '--now', '2028-01-01'], wide);
    expect(late.data).not.toContain('now waived');
  });

  it('compares any two published designs in both languages', async () => {
    const [one = '', other = ''] = samples
      .slice(0, 2)
      .map(({ text }, index) => fileOf(`diff-sample-${index}.yaml`, text));
    for (const lang of ['en', 'ko']) {
      const { status, data } = await run(['diff', one, other, '--lang', lang]);
      expect(status).toBe(0);
      expect(data).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('could not run without two readable designs', async () => {
    expect((await run(['diff', before])).status).toBe(2);
    const missing = await run(['diff', before, 'nowhere.yaml']);
    expect(missing).toMatchObject({ status: 2, data: '' });
    expect(missing.talk).toContain('nowhere.yaml');
  });
});
