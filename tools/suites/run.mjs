import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A suite that takes longer hangs. */
const limit = 12 * 60_000;
const running = new Set();

/**
 * Runs one suite. Never rejects.
 * @returns {Promise<{name: string, seconds: number, passed: number, failed: number, skipped: number, output: string}>}
 */
export async function runSuite({ suite, root, env }) {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'escale-suite-'));
  const report = join(folder, 'report.json');
  const commands = suite.counts
    ? [`vitest run --project ${suite.name} --reporter=default --reporter=json --outputFile.json=${report}`]
    : suite.commands;
  let output = '';
  let failed = false;
  for (const command of commands) {
    if (failed) break;
    const result = await run({ command, root, env });
    output += result.output;
    failed = result.failed;
  }
  const counted = suite.counts
    ? count(report, failed)
    : { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0 };
  rmSync(folder, { recursive: true, force: true });
  return { name: suite.name, seconds: (performance.now() - start) / 1000, output, ...counted };
}

/** Ends what still runs, with everything it started. */
export function stopAll() {
  for (const child of running) end(child);
}

function run({ command, root, env }) {
  return new Promise((resolve) => {
    const parts = [];
    // A group of its own, so that a browser or a server left behind ends with the suite.
    const child = spawn(command, {
      cwd: root,
      env,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    const timer = setTimeout(() => {
      parts.push(`\nstopped after ${limit / 60_000} minutes\n`);
      end(child);
    }, limit);
    child.stdout.on('data', (part) => parts.push(String(part)));
    child.stderr.on('data', (part) => parts.push(String(part)));
    child.on('error', (error) => parts.push(`${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ failed: code !== 0, output: parts.join('') });
    });
  });
}

function end(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}

/** What vitest's report says; a file that could not be run, a missing report or an error outside the tests is one failure. */
function count(report, broke) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const unrun = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
    ).length;
    const failed = numFailedTests + unrun;
    return {
      passed: numPassedTests,
      failed: failed === 0 && broke ? 1 : failed,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function isFailed({ status }) {
  return status === 'failed';
}
