import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';

async function freePort() {
  const s = net.createServer().listen(0, '127.0.0.1');
  await once(s, 'listening');
  const { port } = s.address();
  await new Promise((r) => s.close(r));
  return port;
}

/** Starts Xvfb and WebKitWebDriver (Debian: xvfb, webkit2gtk-driver); ends them with this process. */
export async function startWebKit(miniBrowser) {
  const children = [];
  process.once('exit', () => children.forEach((c) => c.kill('SIGTERM')));
  const x = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(x);
  const [data] = await once(x.stdio[3], 'data');
  const DISPLAY = ':' + String(data).trim();
  const port = await freePort();
  const d = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY },
  });
  children.push(d);
  for (let i = 0; ; i++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      break;
    } catch (e) {
      if (i > 50) throw e;
      await new Promise((r) => setTimeout(r, 50));
    }
  }
  return {
    port,
    DISPLAY,
    launcherOptions: {
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        pageLoadStrategy: 'none', // tests tell when they are there
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      },
    },
    stop: () => children.reverse().forEach((c) => c.kill('SIGTERM')),
  };
}
