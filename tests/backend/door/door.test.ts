import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createConnection, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeAddress, readAddress, writeAddress } from '../../../backend/door/address.ts';
import { toFrame } from '../../../backend/door/frames.ts';
import { knock } from '../../../backend/door/knock.ts';
import { serveDoor } from '../../../backend/door/serve-door.ts';
import type { Door, DoorLimits } from '../../../backend/door/serve-door.ts';

let folder: string;
let run: string;
let file: string;
let door: Door | null = null;
let admitted = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-door-'));
  run = join(folder, 'run');
  file = join(folder, 'Library.dixit');
  writeFileSync(file, 'x');
  admitted = 0;
});

afterEach(() => {
  door?.close();
  door = null;
  rmSync(folder, { recursive: true, force: true });
});

/** A door whose every text is answered with the same in capitals. */
async function open(limits: Partial<DoorLimits> = {}): Promise<void> {
  const admit: Parameters<typeof serveDoor>[2] = (port) => {
    admitted += 1;
    port.onMessage.addListener((text) => {
      if (text === 'fail') throw new Error('That failed.');
      port.postMessage(String(text).toUpperCase());
    });
  };
  door = await serveDoor(run, file, admit, limits);
}

function addressOf() {
  const address = readAddress(run, file);
  if (!address) throw new Error('There is no address.');
  return address;
}

async function connect(): Promise<Socket> {
  const socket = createConnection(addressOf().socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

async function isEnded(socket: Socket): Promise<true> {
  socket.resume();
  if (!socket.destroyed) await once(socket, 'close');
  return true;
}

async function talk(text: string): Promise<string> {
  const entrance = await knock(run, file);
  if (!entrance) throw new Error('Nobody answered.');
  const answer = await new Promise<string>((resolve) => {
    entrance.port.onMessage.addListener((told) => resolve(String(told)));
    entrance.port.onDisconnect.addListener(() => resolve('ended'));
    entrance.port.postMessage(text);
  });
  entrance.leave();
  return answer;
}

describe('a door', () => {
  test('lets in who can read the address, and carries texts both ways', async () => {
    await open();
    expect(await talk('ще не вмерла 😀')).toBe('ЩЕ НЕ ВМЕРЛА 😀');
    expect((await knock(run, file))?.pid).toBe(process.pid);
  });

  test.skipIf(process.platform === 'win32')('can be read by this user alone', async () => {
    await open();
    const [address = '', socket = ''] = readdirSync(run).toSorted();
    const modes = [run, join(run, address), join(run, socket)].map(
      (path) => statSync(path).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o600, 0o600]);
  });

  test.skipIf(process.platform === 'win32')('closes a folder that others could read', async () => {
    await open();
    door?.close();
    chmodSync(run, 0o755);
    await open();
    expect(statSync(run).mode & 0o777).toBe(0o700);
  });

  test.each(['', 'x', 'x'.repeat(43)])('does not let in %j', async (token) => {
    await open();
    const socket = await connect();
    socket.write(toFrame(token));
    expect(await isEnded(socket)).toBe(true);
    expect(admitted).toBe(0);
  });

  test('does not read a token that is longer than one can be', async () => {
    await open();
    const socket = await connect();
    socket.write(toFrame('x'.repeat(257)).subarray(0, 4));
    expect(await isEnded(socket)).toBe(true);
    expect(admitted).toBe(0);
  });

  test('waits for a token no longer than it should', async () => {
    await open({ tokenMs: 50 });
    expect(await isEnded(await connect())).toBe(true);
  });

  test('ends who sends more than a call may have, and serves the next', async () => {
    await open({ callBytes: 100 });
    expect(await talk('x'.repeat(101))).toBe('ended');
    expect(await talk('x')).toBe('X');
  });

  test('ends who sends what cannot be understood, and serves the next', async () => {
    await open();
    expect(await talk('fail')).toBe('ended');
    expect(await talk('x')).toBe('X');
  });

  test('lets go of who says nothing', async () => {
    await open({ silenceMs: 50 });
    const socket = await connect();
    socket.write(toFrame(addressOf().token));
    expect(await isEnded(socket)).toBe(true);
  });

  test('lets in only a few at once', async () => {
    await open({ connections: 1 });
    const first = await knock(run, file);
    expect(first).not.toBeNull();
    expect(await knock(run, file)).toBeNull();
    first?.leave();
  });

  test('leaves nothing behind', async () => {
    await open();
    const { socket } = addressOf();
    const entrance = await knock(run, file);
    door?.close();
    expect(readdirSync(run)).toEqual([]);
    expect(existsSync(socket)).toBe(false);
    await expect.poll(() => entrance?.isGone()).toBe(true);
    expect(await knock(run, file)).toBeNull();
  });

  test.skipIf(process.platform === 'win32')('is found where paths are long', async () => {
    run = join(folder, 'x'.repeat(120));
    await open();
    expect(await talk('x')).toBe('X');
  });
});

describe('an address', () => {
  test('that a killed process left leads nowhere, and is written over', async () => {
    await open();
    const left = addressOf();
    door?.close();
    writeAddress(run, file, left);
    expect(await knock(run, file)).toBeNull();
    await open();
    expect(await talk('x')).toBe('X');
  });

  test('behind which somebody else answers is of no use', async () => {
    await open();
    door?.close();
    const address = makeAddress(run, file);
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    other.listen(address.socket);
    await once(other, 'listening');
    writeAddress(run, file, address);
    expect(await knock(run, file)).toBeNull();
    other.close();
  });

  test.each(['', '{}', 'null', '{"protocol":2,"socket":"a","token":"b","pid":1}'])(
    'that reads %j is none',
    async (text) => {
      await open();
      door?.close();
      writeAddress(run, file, makeAddress(run, file));
      const [name = ''] = readdirSync(run);
      writeFileSync(join(run, name), text);
      expect(readAddress(run, file)).toBeNull();
      expect(await knock(run, file)).toBeNull();
    },
  );
});
