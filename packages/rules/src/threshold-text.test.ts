import { expect, test } from 'vitest';
import { thresholdText } from './threshold-text.ts';

test.each([
  ['sharedRiskAvailability', 0.9995, '99.95%', '99.95%'],
  ['unusedRulesPct', 20, '20%', '20%'],
  ['promotionRttMs', 20, '20 ms', '20 ms'],
  ['nodeCacheQps', 10_000, '10,000 /s', '10,000 /초'],
  ['detourFactor', 1.5, '1.5 ×', '1.5 배'],
  ['retryAttempts', 8, '8', '8'],
  ['circuitDataClass', 'internal', 'Internal', '내부'],
  ['encryptedTransitIsMilder', false, 'no', '아니요'],
  ['namingPattern', null, 'none', '없음'],
  ['namingPattern', '[a-z]+', '[a-z]+', '[a-z]+'],
] as const)('the threshold %s of %s reads as «%s» and «%s»', (name, value, en, ko) => {
  expect(thresholdText(name, value, 'en')).toBe(en);
  expect(thresholdText(name, value, 'ko')).toBe(ko);
});
