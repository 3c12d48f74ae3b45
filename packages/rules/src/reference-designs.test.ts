import { readFileSync } from 'node:fs';
import { type Design, locales, readDesign } from '@spandrel/model';
import { test } from 'vitest';
import { judge } from './judge.ts';
import { localizeVerdict } from './localize.ts';
import { policyFor } from './policy.ts';

test('x', () => {
  for (const n of [
    'direct-connect-maximum-resiliency',
    'dedicated-interconnect-9999',
    'istio-multi-primary',
    'submariner-broker',
  ]) {
    const r = readDesign(readFileSync(new URL(`../../model/samples/${n}.yaml`, import.meta.url), 'utf8'));
    if (!r.ok) {
      console.log(n, r.problems);
      continue;
    }
    const d: Design = r.design;
    const t0 = performance.now();
    const v = judge(d, policyFor(d.profile), { today: '2026-11-23' });
    console.log(n, performance.now() - t0, JSON.stringify(v.score.overall), v.errors);
    for (const l of locales) {
      const x = localizeVerdict(v, d, l);
      for (const f of x.findings)
        console.log(
          ` ${f.severity} ${f.rule} ${f.confidence} ${f.at} -${f.pointsLost.toFixed(2)}\n    ${f.message}\n    ${f.remedy}\n    ${f.evidenceLines.map((e) => `${e.name} ${e.label}=${e.value}(${e.source})`).join('; ')}`,
        );
      for (const f of x.notAssessed) console.log(`  ? ${f.rule} ${f.message}`);
    }
  }
});
