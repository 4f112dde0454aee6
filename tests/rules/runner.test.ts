import { afterAll, describe, expect, it } from 'vitest';
import { plantTree, type Tree } from '../support/tree.ts';

const head = "import { expect, it } from 'vitest';\n\n";
const configuration = ['tools/test.mjs', 'tools/setup.mjs', 'tools/suites', 'vitest.config.ts'];
const tree = plantTree(
  {
    'package-lock.json': '{ "packages": {} }',
    'package.json': '{ "name": "planted", "type": "module", "scripts": { "build": "node build.js" } }',
    'build.js': "process.stdout.write('cannot build\\n');\nprocess.exitCode = 1;\n",
    'src/right.test.ts': `${head}it('holds', () => {\n  expect(1).toBe(1);\n});\n\nit.skip('is left out', () => {});\n`,
    'src/wrong.test.ts': `${head}it('fails', () => {\n  expect(1).toBe(2);\n});\n`,
    'src/broken.test.ts': "import './nowhere.ts';\n",
    'tests/app/late.test.ts': `${head}it('holds', () => {\n  setTimeout(() => {\n    throw new Error('too late');\n  });\n  expect(1).toBe(1);\n});\n\nit('waits', async () => {\n  await new Promise((done) => {\n    setTimeout(done, 50);\n  });\n  expect(1).toBe(1);\n});\n`,
    'tools/check.ts': "process.stdout.write('nothing wrong\\n');\n",
  },
  configuration,
);
const untested = plantTree(
  {
    'package-lock.json': '{ "packages": {} }',
    'package.json': '{ "name": "planted", "type": "module", "scripts": { "build": "true" } }',
  },
  configuration,
);

const runIn = (where: Tree, ...suites: string[]) => {
  const { status, output } = where.run('node', 'tools/test.mjs', ...suites);
  return { status, output, last: output.trimEnd().split('\n').at(-1) };
};
const run = (...suites: string[]) => runIn(tree, ...suites);

afterAll(() => {
  tree.remove();
  untested.remove();
});

describe('the runner', () => {
  it('counts tests that pass, fail and are skipped, and a file that cannot be run', () => {
    const { status, last, output } = run('unit');
    expect({ status, last }).toEqual({ status: 1, last: '1 passed, 2 failed, 1 skipped' });
    expect(output).toContain('expected 1 to be 2');
    expect(output).toContain('nowhere.ts');
  });

  it('counts an error outside every test as a failure', () => {
    expect(run('app')).toMatchObject({ status: 1, last: '2 passed, 1 failed' });
  });

  it('fails loudly where a suite has no tests', () => {
    expect(runIn(untested, 'e2e')).toMatchObject({ status: 1, last: '1 passed, 1 failed' });
  });

  it('does not run what needs a suite that failed, and says so', () => {
    const { status, last, output } = run('e2e');
    expect({ status, last }).toEqual({ status: 1, last: '0 passed, 2 failed' });
    expect(output).toContain('cannot build');
    expect(output).toContain('not run, since build failed');
  });

  it('keeps quiet about what went well', () => {
    const { status, last, output } = run('rules');
    expect({ status, last }).toEqual({ status: 0, last: '1 passed, 0 failed' });
    expect(output).not.toContain('nothing wrong');
  });

  it('names the suites it knows when asked for another', () => {
    const { status, output } = run('nothing');
    expect(status).toBe(1);
    expect(output).toContain('There is no suite nothing. Known: build, e2e, unit, ');
  });
});
