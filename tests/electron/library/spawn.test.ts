import { expect, test, vi } from 'vitest';
import { electronSpawn } from '../../../electron/library/spawn.ts';
import { makeUtilityProcess, type StubChild } from '../../support/electron-stub.ts';

const modules = {
  backend: new URL('file:///app/backend.js'),
  reader: new URL('file:///app/reader.js'),
  copier: new URL('file:///app/copier.js'),
};

function spawn(
  entry: 'backend' | 'reader',
  options = { heapMb: null as number | null, quiet: false },
) {
  const utilityProcess = makeUtilityProcess();
  const host = electronSpawn(utilityProcess as never, modules)(entry, ['a'], options);
  return { host, child: utilityProcess.children[0] as StubChild };
}

test('the backend is a process of its own, without a cap', () => {
  const { child } = spawn('backend');
  expect(child.modulePath).toBe('/app/backend.js');
  expect(child.args).toEqual(['a']);
  expect(child.options).toMatchObject({ execArgv: [], stdio: 'inherit' });
});

test('a reader is capped and says nothing', () => {
  const { child } = spawn('reader', { heapMb: 512, quiet: true });
  expect(child.modulePath).toBe('/app/reader.js');
  expect(child.options).toMatchObject({
    execArgv: ['--max-old-space-size=512'],
    stdio: 'ignore',
  });
});

test('messages and ports go to the child, and messages come back', () => {
  const { host, child } = spawn('backend');
  const heard: unknown[] = [];
  host.onMessage((message) => heard.push(message));
  host.post({ type: 'connect' }, ['port']);
  child.emit('message', { type: 'ready' });
  expect(child.posted).toEqual([{ message: { type: 'connect' }, ports: ['port'] }]);
  expect(heard).toEqual([{ type: 'ready' }]);
});

test('its end is told with its code', () => {
  const { host, child } = spawn('backend');
  const exits: unknown[] = [];
  host.onExit((exit) => exits.push(exit));
  child.emit('exit', 9);
  expect(exits).toEqual([{ code: 9, signal: null }]);
});

test('an end is at once, and not a request', () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  const { host, child } = spawn('backend');
  child.pid = 4242;
  host.kill();
  expect(kill.mock.calls).toEqual([[4242, 'SIGKILL']]);
  expect(child.killed).toBe(1);
});

test('a process that is gone already is no error', () => {
  vi.spyOn(process, 'kill').mockImplementation(() => {
    throw new Error('ESRCH');
  });
  const { host, child } = spawn('backend');
  child.pid = 4242;
  host.kill();
  expect(child.killed).toBe(1);
});
