import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { judge, policyFor } from '@spandrel/rules';
import { hybridDesign } from './hybrid-design.ts';

const today = '2026-01-01';

/** Growth of the largest memory a process of its own ever held while it judged such a design once, in MB. */
export const memoryOfJudgeMb = (componentCount: number): number => {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(componentCount)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return Number(stdout);
};

const [, main, count] = process.argv;
if (main === fileURLToPath(import.meta.url)) {
  const design = hybridDesign(Number(count), Number(count) * 1.5, 50);
  // Small designs first, so that code and rules are loaded.
  judge(hybridDesign(200, 300, 10), policyFor('production'), { today });
  const before = process.resourceUsage().maxRSS;
  judge(design, policyFor(design.profile), { today });
  process.stdout.write(String((process.resourceUsage().maxRSS - before) / 1024));
}
