/** One rule of the linter: code it must refuse, and the same code put right. */
interface Case {
  readonly rule: string;
  /** Where the code is planted, without a name; the rules differ by place. */
  readonly folder?: string;
  readonly ending?: 'ts' | 'tsx' | 'test.ts';
  readonly wrong: string;
  readonly right: string;
}

const component = 'src/renderer/features/planted';
const longText = Array.from({ length: 300 }, (_, index) => `export const line${index} = ${index};`).join(
  '\n',
);

/** Every rule that `.oxlintrc.json` names for its own sake; those that come by category are the linter's own affair. */
export const cases: readonly Case[] = [
  {
    rule: 'eslint(eqeqeq)',
    wrong: 'export function same(a: number, b: number) {\n  return a == b;\n}\n',
    right: 'export function same(a: number, b: number) {\n  return a === b;\n}\n',
  },
  {
    rule: 'eslint(func-style)',
    wrong: 'export const twice = function (value: number) {\n  return 2 * value;\n};\n',
    right: 'export function twice(value: number) {\n  return 2 * value;\n}\n',
  },
  {
    rule: 'eslint(max-lines)',
    wrong: `${longText}\nexport const last = 1;\n`,
    right: `/* oxlint-disable max-lines -- a table, read from top to bottom */\n${longText}\nexport const last = 1;\n`,
  },
  {
    rule: 'eslint(max-lines)',
    wrong: `${longText}\n\n`.replaceAll('\n', '\n\n'),
    right: `${longText}\n`,
  },
  {
    rule: 'eslint(no-alert)',
    folder: component,
    wrong: "export function warn() {\n  alert('no');\n}\n",
    right: "export function warn(tell: (text: string) => void) {\n  tell('no');\n}\n",
  },
  {
    rule: 'eslint(no-console)',
    wrong: "export function tell() {\n  console.log('no');\n}\n",
    right: "export function tell(print: (text: string) => void) {\n  print('yes');\n}\n",
  },
  {
    rule: 'eslint(no-empty)',
    wrong: 'export function tryIt(act: () => void) {\n  try {\n    act();\n  } catch {}\n}\n',
    right:
      'export function tryIt(act: () => void) {\n  try {\n    act();\n  } catch {\n    return;\n  }\n}\n',
  },
  {
    rule: 'eslint(no-param-reassign)',
    wrong: 'export function next(value: number) {\n  value = value + 1;\n  return value;\n}\n',
    right: 'export function next(value: number) {\n  return value + 1;\n}\n',
  },
  {
    rule: 'eslint(no-unused-vars)',
    wrong: 'export function one() {\n  const two = 2;\n  return 1;\n}\n',
    right: 'export function one() {\n  const two = 2;\n  return two - 1;\n}\n',
  },
  {
    rule: 'eslint(no-var)',
    wrong: 'export function one() {\n  var two = 2;\n  return two;\n}\n',
    right: 'export function one() {\n  const two = 2;\n  return two;\n}\n',
  },
  {
    rule: 'eslint(prefer-const)',
    wrong: 'export function one() {\n  let two = 2;\n  return two;\n}\n',
    right: 'export function one() {\n  let two = 2;\n  two += 1;\n  return two;\n}\n',
  },
  {
    rule: 'eslint(preserve-caught-error)',
    wrong:
      'export function tryIt(act: () => void) {\n  try {\n    act();\n  } catch (cause) {\n    throw new Error(String(cause));\n  }\n}\n',
    right:
      "export function tryIt(act: () => void) {\n  try {\n    act();\n  } catch (cause) {\n    throw new Error('no', { cause });\n  }\n}\n",
  },
  {
    rule: 'import(extensions)',
    wrong: "import { base } from '../base';\n\nexport const more = base + 1;\n",
    right: "import { base } from '../base.ts';\n\nexport const more = base + 1;\n",
  },
  {
    rule: 'import(no-default-export)',
    wrong: 'export default 1;\n',
    right: 'export const one = 1;\n',
  },
  {
    rule: 'import(no-duplicates)',
    wrong:
      "import { base } from '../base.ts';\nimport { other } from '../base.ts';\n\nexport const more = base + other;\n",
    right: "import { base, other } from '../base.ts';\n\nexport const more = base + other;\n",
  },
  {
    rule: 'typescript(ban-ts-comment)',
    wrong: '// @ts-ignore\nexport const one: number = Number(1);\n',
    right: 'export const one: number = Number(1);\n',
  },
  {
    rule: 'typescript(consistent-type-imports)',
    wrong:
      "import { Shape } from '../base.ts';\n\nexport function sizeOf(shape: Shape) {\n  return shape.size;\n}\n",
    right:
      "import type { Shape } from '../base.ts';\n\nexport function sizeOf(shape: Shape) {\n  return shape.size;\n}\n",
  },
  {
    rule: 'typescript(no-explicit-any)',
    wrong: 'export function same(value: any): unknown {\n  return value as unknown;\n}\n',
    right: 'export function same(value: unknown): unknown {\n  return value;\n}\n',
  },
  {
    rule: 'typescript(no-floating-promises)',
    wrong: 'export function start(act: () => Promise<void>) {\n  act();\n}\n',
    right: 'export async function start(act: () => Promise<void>) {\n  await act();\n}\n',
  },
  {
    rule: 'typescript(no-misused-promises)',
    wrong:
      'export function start(list: number[], act: (item: number) => Promise<void>) {\n  list.forEach(async (item) => {\n    await act(item);\n  });\n}\n',
    right:
      'export async function start(list: number[], act: (item: number) => Promise<void>) {\n  await Promise.all(list.map(async (item) => act(item)));\n}\n',
  },
  {
    rule: 'typescript(no-non-null-assertion)',
    wrong: 'export function sizeOf(text: string | null) {\n  return text!.length;\n}\n',
    right: 'export function sizeOf(text: string | null) {\n  return text?.length ?? 0;\n}\n',
  },
  {
    rule: 'typescript(no-unnecessary-type-assertion)',
    wrong: 'export function same(value: string) {\n  return value as string;\n}\n',
    right: 'export function same(value: unknown) {\n  return value as string;\n}\n',
  },
  {
    rule: 'typescript(no-unsafe-argument)',
    wrong:
      'export function read(text: string, use: (value: string) => void) {\n  use(JSON.parse(text));\n}\n',
    right:
      'export function read(text: string, use: (value: unknown) => void) {\n  use(JSON.parse(text));\n}\n',
  },
  {
    rule: 'typescript(no-unsafe-assignment)',
    wrong:
      'export function read(text: string) {\n  const value = JSON.parse(text);\n  return value as unknown;\n}\n',
    right:
      'export function read(text: string) {\n  const value: unknown = JSON.parse(text);\n  return value;\n}\n',
  },
  {
    rule: 'typescript(no-unsafe-call)',
    wrong: 'export function read(text: string) {\n  JSON.parse(text)();\n}\n',
    right: 'export function read(text: string) {\n  (JSON.parse(text) as () => void)();\n}\n',
  },
  {
    rule: 'typescript(no-unsafe-member-access)',
    wrong: 'export function read(text: string): unknown {\n  return JSON.parse(text).name as unknown;\n}\n',
    right:
      'export function read(text: string): unknown {\n  return (JSON.parse(text) as { name: unknown }).name;\n}\n',
  },
  {
    rule: 'typescript(no-unsafe-return)',
    wrong: 'export function read(text: string): number {\n  return JSON.parse(text);\n}\n',
    right: 'export function read(text: string): unknown {\n  return JSON.parse(text);\n}\n',
  },
  {
    rule: 'typescript(only-throw-error)',
    wrong: "export function stop(): never {\n  throw 'no';\n}\n",
    right: "export function stop(): never {\n  throw new Error('no');\n}\n",
  },
  {
    rule: 'typescript(prefer-promise-reject-errors)',
    wrong: "export async function stop() {\n  await Promise.reject('no');\n}\n",
    right: "export async function stop() {\n  await Promise.reject(new Error('no'));\n}\n",
  },
  {
    rule: 'typescript(return-await)',
    wrong:
      'export async function tryIt(act: () => Promise<number>) {\n  try {\n    return act();\n  } catch {\n    return 0;\n  }\n}\n',
    right:
      'export async function tryIt(act: () => Promise<number>) {\n  try {\n    return await act();\n  } catch {\n    return 0;\n  }\n}\n',
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    wrong:
      "export function sign(side: 'left' | 'right') {\n  switch (side) {\n    case 'left':\n      return -1;\n  }\n  return 1;\n}\n",
    right:
      "export function sign(side: 'left' | 'right') {\n  switch (side) {\n    case 'left':\n      return -1;\n    case 'right':\n      return 1;\n  }\n}\n",
  },
  {
    rule: 'react-hooks(rules-of-hooks)',
    folder: component,
    ending: 'tsx',
    wrong:
      "import { useState } from 'react';\n\nexport function Box({ on }: { on: boolean }) {\n  if (on) useState(0);\n  return <p>x</p>;\n}\n",
    right:
      "import { useState } from 'react';\n\nexport function Box() {\n  const [count] = useState(0);\n  return <p>{count}</p>;\n}\n",
  },
  {
    rule: 'react-hooks(exhaustive-deps)',
    folder: component,
    ending: 'tsx',
    wrong:
      "import { useEffect } from 'react';\n\nexport function Box({ tell, name }: { tell: (name: string) => void; name: string }) {\n  useEffect(() => {\n    tell(name);\n  }, [tell]);\n  return <p>x</p>;\n}\n",
    right:
      "import { useEffect } from 'react';\n\nexport function Box({ tell, name }: { tell: (name: string) => void; name: string }) {\n  useEffect(() => {\n    tell(name);\n  }, [tell, name]);\n  return <p>x</p>;\n}\n",
  },
  {
    rule: 'react(jsx-key)',
    folder: component,
    ending: 'tsx',
    wrong:
      'export function Box({ names }: { names: string[] }) {\n  return <ul>{names.map((name) => (<li>{name}</li>))}</ul>;\n}\n',
    right:
      'export function Box({ names }: { names: string[] }) {\n  return <ul>{names.map((name) => (<li key={name}>{name}</li>))}</ul>;\n}\n',
  },
  {
    rule: 'react(no-danger)',
    folder: component,
    ending: 'tsx',
    wrong:
      'export function Box({ html }: { html: string }) {\n  return <p dangerouslySetInnerHTML={{ __html: html }} />;\n}\n',
    right: 'export function Box({ html }: { html: string }) {\n  return <p>{html}</p>;\n}\n',
  },
  {
    rule: 'react(button-has-type)',
    folder: component,
    ending: 'tsx',
    wrong: 'export function Box() {\n  return <button>x</button>;\n}\n',
    right: 'export function Box() {\n  return <button type="button">x</button>;\n}\n',
  },
  {
    rule: 'react(static-components)',
    folder: component,
    ending: 'tsx',
    wrong:
      'export function Box() {\n  function Inner() {\n    return <p>x</p>;\n  }\n  return (\n    <div>\n      <Inner />\n    </div>\n  );\n}\n',
    right:
      'function Inner() {\n  return <p>x</p>;\n}\n\nexport function Box() {\n  return (\n    <div>\n      <Inner />\n    </div>\n  );\n}\n',
  },
  {
    rule: 'jsx-a11y(alt-text)',
    folder: component,
    ending: 'tsx',
    wrong: 'export function Box() {\n  return <img src="a.png" />;\n}\n',
    right: 'export function Box() {\n  return <img src="a.png" alt="A host" />;\n}\n',
  },
  {
    rule: 'jsx-a11y(aria-role)',
    folder: component,
    ending: 'tsx',
    wrong: 'export function Box() {\n  return <div role="thing">x</div>;\n}\n',
    right: 'export function Box() {\n  return <div role="status">x</div>;\n}\n',
  },
  {
    rule: 'vitest(expect-expect)',
    ending: 'test.ts',
    wrong: "import { it } from 'vitest';\n\nit('holds', () => {\n  Number(1);\n});\n",
    right: "import { expect, it } from 'vitest';\n\nit('holds', () => {\n  expect(Number(1)).toBe(1);\n});\n",
  },
  {
    rule: 'vitest(valid-expect)',
    ending: 'test.ts',
    wrong: "import { expect, it } from 'vitest';\n\nit('holds', () => {\n  expect(Number(1));\n});\n",
    right: "import { expect, it } from 'vitest';\n\nit('holds', () => {\n  expect(Number(1)).toBe(1);\n});\n",
  },
];
