import { pureTestConfig } from '@spandrel/config/vitest';

export default pureTestConfig();
