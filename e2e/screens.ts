import { expect, type Page } from '@playwright/test';
import { createDesign } from './designs.ts';
import { type MemberRole, succeeded } from './members.ts';

export type Language = 'en' | 'ko';

/** What is pressed on the way to the screens, as it is called in each language. */
const words = {
  en: {
    newDesign: 'New design',
    sample: 'Sample',
    file: 'File',
    drawing: 'Drawing',
    flows: 'Flows',
    practices: 'Practices',
    properties: 'Properties',
    submit: 'Submit for review',
    shortcuts: 'Keyboard shortcuts',
    details: 'Evidence and remedy',
    findings: /^Findings/,
    comments: /^Comments/,
    all: /^All reviews/,
    invite: 'Invite',
    account: /^Account menu/,
    report: 'Report',
    rank: 'Rank the fixes',
    tried: /^Try the fix:/,
    mesh: 'service mesh',
    encryption: 'Encryption',
    newRule: 'New rule',
    publish: 'Publish',
  },
  ko: {
    newDesign: '새 설계',
    sample: '참조 설계',
    file: '파일',
    drawing: '구성도',
    flows: '플로우',
    practices: '실천 점검',
    properties: '속성',
    submit: '검토 요청',
    shortcuts: '단축키',
    details: '근거와 조치 방법',
    findings: /^발견 사항/,
    comments: /^댓글/,
    all: /^전체 검토/,
    invite: '초대',
    account: /^계정 메뉴/,
    report: '보고서',
    rank: '수정안 순위 계산',
    tried: /^수정안 시험:/,
    mesh: '서비스 메시',
    encryption: '암호화',
    newRule: '새 규칙',
    publish: '게시',
  },
} as const;

/** A design, its reviewed version and an open invitation to look at, made in one language. */
export interface World {
  readonly language: Language;
  readonly design: string;
  readonly version: string;
  readonly invitation: string;
}

const said = {
  en: {
    note: 'Please look at the routers.',
    why: 'Well thought through.',
    summary: 'Fine.',
    comment: 'Which model?',
    answer: 'DNS is still changed by hand.',
  },
  ko: {
    note: '라우터를 확인해 주세요.',
    why: '잘 설계했습니다.',
    summary: '좋습니다.',
    comment: '어떤 모델인가요?',
    answer: 'DNS는 아직 수작업으로 변경합니다.',
  },
} as const;

/** Makes the world through the API; `sample` is drawn with one router less, so that there is something to find. */
export const makeWorld = async (owner: Page, reviewer: Page, language: Language): Promise<World> => {
  const { note, why, summary, comment, answer } = said[language];
  const sample = await createDesign(owner, {
    from: 'sample',
    sample: 'direct-connect-maximum-resiliency',
    locale: language,
  });
  const file = await (await owner.request.get(`/api/designs/${sample}/file`, { params: { format: 'json' } })).json();
  const withoutRouter = {
    ...file,
    components: file.components.filter(({ id }: { id: string }) => id !== 'r2'),
    links: file.links.filter((link: { from: string; to: string }) => link.from !== 'r2' && link.to !== 'r2'),
    layout: { ...file.layout, r2: undefined },
    practices: {
      'maint.iac': { answer: 'partly', note: answer, evidence: 'https://example.com/network' },
      'rel.dr-plan': { answer: 'tested' },
    },
  };
  const design = await createDesign(owner, {
    from: 'file',
    text: JSON.stringify(withoutRouter),
    filename: 'design.json',
  });
  const frozen = await succeeded(await owner.request.post(`/api/designs/${design}/versions`, { data: { note } }));
  const { id: version }: { id: string } = await frozen.json();
  await succeeded(await owner.request.post(`/api/versions/${version}/submit`));
  const score = { score: 4, comment: why };
  await succeeded(
    await reviewer.request.put(`/api/versions/${version}/reviews/mine`, {
      data: {
        scores: { scalability: score, reliability: score, security: score, performance: score, maintainability: score },
        summary,
      },
    }),
  );
  await succeeded(
    await reviewer.request.post(`/api/versions/${version}/comments`, {
      data: { text: comment, at: { element: 'r1' } },
    }),
  );
  const invited = await owner.request.post('/api/invitations', {
    data: { email: 'newcomer@example.com', role: 'reviewer' },
  });
  const { path: invitation }: { path: string } = await (await succeeded(invited)).json();
  return { language, design, version, invitation };
};

export interface Screen {
  readonly name: string;
  readonly who: MemberRole | 'stranger';
  readonly show: (page: Page, world: World) => Promise<void>;
}

const openEditor = async (page: Page, { design, language }: World, selected?: string) => {
  await page.goto(`/designs/${design}`);
  const drawing = page.getByRole('application', { name: words[language].drawing });
  await expect(drawing).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('definition').first()).toBeVisible();
  if (!selected) return;
  await page.getByRole('tab', { name: words[language].properties }).click();
  await drawing.locator(`[data-id="${selected}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel').locator('code', { hasText: selected })).toBeVisible();
};

const openReview = async (page: Page, { version }: World) => {
  await page.goto(`/versions/${version}`);
  await expect(page.getByRole('application')).toBeVisible();
};

const openNewDesign = async (page: Page, { language }: World) => {
  await page.goto('/');
  await page.getByRole('button', { name: words[language].newDesign }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const showsHeading = (page: Page) => expect(page.getByRole('heading').first()).toBeVisible();

/** Every screen of the product, in a state that says as much as it can. */
export const screens: readonly Screen[] = [
  {
    name: 'set-up',
    who: 'stranger',
    show: async (page) => {
      await page.route('**/api/setup', (route) => route.fulfill({ json: { needsOwner: true } }));
      await page.goto('/setup');
      await page.getByRole('main').getByRole('button').last().click();
      await expect(page.getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'true');
    },
  },
  {
    name: 'sign-in, refused',
    who: 'stranger',
    show: async (page) => {
      await page.goto('/sign-in');
      await page.getByRole('textbox').first().fill('nobody@example.com');
      await page.getByRole('textbox').last().fill('1234567890');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'join',
    who: 'stranger',
    show: async (page, { invitation }) => {
      await page.goto(invitation);
      await expect(page.getByRole('textbox')).toHaveCount(3);
    },
  },
  {
    name: 'designs',
    who: 'owner',
    show: async (page) => {
      await page.goto('/');
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'designs, nothing found',
    who: 'owner',
    show: async (page) => {
      await page.goto('/?query=%22%3F%3F%3F%22');
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    },
  },
  {
    name: 'designs, none yet',
    who: 'owner',
    show: async (page) => {
      const none = { items: [], total: 0, page: 1, pageSize: 20 };
      await page.route('**/api/designs?*', (route) => route.fulfill({ json: none }));
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 3 })).toHaveCount(4);
    },
  },
  {
    name: 'designs, archived',
    who: 'reader',
    show: async (page) => {
      await page.goto('/?archived=true');
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    },
  },
  {
    name: 'a design’s menu',
    who: 'owner',
    show: async (page) => {
      await page.goto('/');
      await page.getByRole('table').getByRole('button').first().click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'new design, blank',
    who: 'owner',
    show: async (page, world) => {
      await openNewDesign(page, world);
      await page.getByRole('dialog').locator('[type=submit]').click();
      await expect(page.getByRole('dialog').getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
    },
  },
  {
    name: 'new design, from a sample',
    who: 'owner',
    show: async (page, world) => {
      await openNewDesign(page, world);
      await page.getByRole('tab', { name: words[world.language].sample }).click();
      await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).toHaveCount(4);
    },
  },
  {
    name: 'new design, from a broken file',
    who: 'owner',
    show: async (page, world) => {
      await openNewDesign(page, world);
      await page.getByRole('tab', { name: words[world.language].file }).click();
      const buffer = Buffer.from(
        'spandrel: 1\nnaem: x\ncomponents:\n  - { id: a, kind: routr, parent: b }\n  - { id: a, kind: vpc, props: { cidrs: [nonsense] } }\nlinks:\n  - { id: l, kind: vpc-peering, from: a, to: nowhere }\n',
      );
      await page
        .getByRole('dialog')
        .locator('[type=file]')
        .setInputFiles({ name: 'broken.yaml', mimeType: 'application/yaml', buffer });
      await expect(page.getByRole('dialog').getByRole('row').nth(2)).toBeVisible();
    },
  },
  {
    name: 'editor, verdict',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      const panel = page.getByRole('tabpanel');
      await panel.getByRole('listitem').getByRole('button').first().click();
      await panel.locator('summary').last().click();
      await expect(panel.getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'editor, flows',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      await page.getByRole('tab', { name: words[world.language].flows }).click();
      await page.getByRole('tabpanel').getByRole('button', { pressed: false }).first().click();
      await expect(page.getByRole('button', { pressed: true }).first()).toBeVisible();
    },
  },
  {
    name: 'editor, the proof of a flow',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      await page.getByRole('tab', { name: words[world.language].flows }).click();
      await page.getByRole('tabpanel').getByRole('listitem').getByRole('button').first().click();
      await expect(page.getByRole('article').locator('summary').first()).toBeVisible();
      for (const figure of await page.getByRole('article').locator('summary').all()) await figure.click();
    },
  },
  {
    name: 'editor, a fix on trial',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      const { rank, tried } = words[world.language];
      await page.getByRole('button', { name: rank }).click();
      await page.getByRole('button', { name: tried }).first().click();
      await expect(page.getByRole('dialog').getByRole('table')).toHaveCount(2);
    },
  },
  {
    name: 'editor, practices',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      await page.getByRole('tab', { name: words[world.language].practices }).click();
      const question = page.locator('[data-practice]').first();
      await question.getByRole('button', { expanded: false }).click();
      await question.getByRole('radio').last().check();
      await expect(question.getByRole('textbox')).toHaveCount(2);
    },
  },
  {
    name: 'editor, design',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      await page.getByRole('tab', { name: words[world.language].properties }).click();
      await expect(page.getByRole('tabpanel').getByRole('textbox')).not.toHaveCount(0);
    },
  },
  ...(['r1', 'vpc', 'dxgw', 'c1'] as const).map(
    (id): Screen => ({
      name: `editor, properties of ${id}`,
      who: 'owner',
      show: async (page, world) => {
        await openEditor(page, world, id);
        await page.getByRole('tabpanel').locator('summary').click();
      },
    }),
  ),
  {
    name: 'editor, properties of a flow',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      await page.getByRole('tab', { name: words[world.language].flows }).click();
      await page.getByRole('tabpanel').getByRole('listitem').getByRole('button').last().click();
      await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toHaveCount(2);
    },
  },
  {
    name: 'editor, connecting by keyboard',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world, 'r1');
      await page.keyboard.press('c');
      await page.getByRole('option', { name: /dxgw|Direct Connect/ }).click();
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'editor, shortcuts',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      await page.getByRole('button', { name: words[world.language].shortcuts }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'editor, submitting',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      await page.getByRole('button', { name: words[world.language].submit }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'editor, account and report menus',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      await page.getByRole('button', { name: words[world.language].account }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'editor, for a reader',
    who: 'reader',
    show: async (page, world) => openEditor(page, world),
  },
  {
    name: 'editor, nothing drawn',
    who: 'owner',
    show: async (page, { language }) => {
      await page.goto(
        `/designs/${await createDesign(page, { from: 'blank', name: language === 'ko' ? '빈' : 'Blank' })}`,
      );
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible();
    },
  },
  {
    name: 'a design that does not exist',
    who: 'owner',
    show: async (page) => {
      await page.goto('/designs/01a2093a-0000-7000-8000-000000000000');
      await expect(page.getByRole('alert').or(page.getByRole('main').getByRole('heading'))).toBeVisible();
    },
  },
  {
    name: 'versions',
    who: 'owner',
    show: async (page, { design }) => {
      await page.goto(`/designs/${design}/versions`);
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'review, findings',
    who: 'reviewer',
    show: async (page, world) => {
      await openReview(page, world);
      await page.getByRole('button', { name: words[world.language].details }).first().click();
      await expect(page.getByRole('table').first()).toBeVisible();
    },
  },
  {
    name: 'review, practices',
    who: 'reviewer',
    show: async (page, world) => {
      await openReview(page, world);
      await page.getByRole('tab', { name: words[world.language].practices }).click();
      await page.locator('[data-practice]').first().getByRole('button').click();
      await expect(page.locator('[data-practice]').first().getByRole('definition')).toHaveCount(2);
    },
  },
  {
    name: 'review, comments and everybody’s reviews',
    who: 'reviewer',
    show: async (page, world) => {
      await openReview(page, world);
      await page.getByRole('tab', { name: words[world.language].comments }).click();
      await page.getByRole('tab', { name: words[world.language].all }).click();
      await expect(page.getByRole('article').first()).toBeVisible();
    },
  },
  ...(['rules', 'weights', 'thresholds', 'own', 'history'] as const).map(
    (tab): Screen => ({
      name: `policy, ${tab}`,
      who: 'owner',
      show: async (page) => {
        await page.goto(`/policy?tab=${tab}`);
        await expect(page.getByRole('tabpanel').locator('button, article, h2').first()).toBeVisible();
      },
    }),
  ),
  {
    name: 'policy, changing a rule',
    who: 'owner',
    show: async (page) => {
      await page.goto('/policy');
      await page.getByRole('tabpanel').getByRole('row').first().getByRole('button').click();
      await expect(page.getByRole('dialog').getByRole('textbox')).not.toHaveCount(0);
    },
  },
  {
    name: 'policy, an own rule with mistakes',
    who: 'owner',
    show: async (page, { language }) => {
      await page.goto('/policy?tab=own');
      await page.getByRole('button', { name: words[language].newRule }).click();
      await page.getByRole('button', { name: words[language].publish }).click();
      await expect(page.getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'true');
    },
  },
  {
    name: 'policy, for a reader',
    who: 'reader',
    show: async (page) => {
      await page.goto('/policy');
      await expect(page.getByRole('tabpanel').getByRole('row').first()).toBeVisible();
    },
  },
  {
    name: 'people',
    who: 'owner',
    show: async (page) => {
      await page.goto('/people');
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'people, inviting',
    who: 'owner',
    show: async (page, { language }) => {
      await page.goto('/people');
      await page.getByRole('button', { name: words[language].invite, exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('radio')).toHaveCount(4);
    },
  },
  {
    name: 'account',
    who: 'reviewer',
    show: async (page) => {
      await page.goto('/account');
      await showsHeading(page);
    },
  },
  {
    name: 'rules',
    who: 'reader',
    show: async (page) => {
      await page.goto('/rules?id=rel.single-link');
      await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    },
  },
  {
    name: 'practices',
    who: 'reader',
    show: async (page) => {
      await page.goto('/practices?id=maint.iac');
      await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    },
  },
  {
    name: 'kinds',
    who: 'reader',
    show: async (page) => {
      await page.goto('/kinds?id=direct-connect');
      await expect(page.getByRole('table').first()).toBeVisible();
    },
  },
  {
    name: 'guides',
    who: 'owner',
    show: async (page) => {
      await page.goto('/guides?id=connectivity-models');
      await expect(page.getByRole('article').getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'decisions',
    who: 'reader',
    show: async (page) => {
      await page.goto('/decisions?id=connectivity-model');
      await page.getByRole('article').getByRole('radio').first().check();
      await expect(page.getByRole('article').getByRole('heading', { level: 4 })).toHaveCount(3);
    },
  },
  {
    name: 'analyses',
    who: 'reader',
    show: async (page) => {
      await page.goto('/analyses?id=availability');
      await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
    },
  },
  {
    name: 'lecture',
    who: 'reader',
    show: async (page, world) => {
      await page.goto('/lecture');
      await page.getByRole('searchbox').fill(words[world.language].mesh);
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: 'page not found',
    who: 'owner',
    show: async (page) => {
      await page.goto('/nowhere');
      await showsHeading(page);
    },
  },
  {
    name: 'editor, a failure simulated',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      await page.keyboard.press('f');
      await page.locator('[data-id="r1"]').focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary');
      await expect(panel.locator('s')).toBeVisible();
      await expect(panel.getByRole('listitem').getByRole('term').first()).toBeVisible();
    },
  },
  {
    name: 'editor, all single failures',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      await page.keyboard.press('f');
      await page.getByRole('tab', { name: 'N-1' }).click();
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  {
    // The last of the drawing: the overlay is remembered.
    name: 'editor, an overlay',
    who: 'owner',
    show: async (page, world) => {
      await openEditor(page, world);
      await page.keyboard.press('o');
      await page.getByRole('menuitemradio', { name: words[world.language].encryption }).click();
      await expect(page.getByRole('application').locator('details').getByRole('listitem').first()).toBeVisible();
    },
  },
];
