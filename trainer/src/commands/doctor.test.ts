import { expect, test } from 'vitest';
import type { Report } from '../backend/report/report.ts';
import { runCli } from '../testing/run-cli.ts';
import { linesOf } from './doctor.ts';

test('doctor --json prints one object: the machine, what computes, its gradients', async () => {
  const args = ['doctor', '--backend', 'wasm', '--no-speed', '--json'];
  const { code, stdout, stderr } = await runCli(args);
  expect(code, stderr).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  const report = JSON.parse(stdout) as Report;
  expect(report.machine.node).toBe(process.versions.node);
  expect(report.machine.order.at(-1)).toBe('wasm');
  expect(report.packages['@tensorflow/tfjs']).toMatch(/^\d+\.\d+\.\d+$/);
  expect(report.backend).toMatchObject({ name: 'wasm', software: false });
  expect(report.gradients).toMatchObject({ ok: true, threshold: 0.001 });
  expect(report.gradients!.difference).toBeLessThan(0.001);
  expect(report).not.toHaveProperty('problem');
  expect(linesOf(report).join('\n')).toMatch(/^Gradients +right/m);
});

test('a back-end that does not exist is no flag', async () => {
  const { code, stderr } = await runCli(['doctor', '--backend', 'abacus']);
  expect(code).toBe(1);
  expect(stderr).toContain('Allowed choices are auto, cuda, webgpu');
});
