import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Program } from './programs.ts'

export interface Rival {
  /** Tells its version. */
  flag: string
  program: (folder: string, port: number, upstream: number) => Promise<Program>
}

const written = async (folder: string, name: string, text: string): Promise<string> => {
  await mkdir(folder, { recursive: true })
  const file = join(folder, name)
  await writeFile(file, text.replaceAll(/^ +/gm, ''))
  return file
}

/** Proxies that know no convention, each with one thread and without a log. */
export const RIVALS = {
  nginx: {
    flag: '-v',
    program: async (folder, port, upstream) => ({
      command: 'nginx',
      args: [
        ...['-e', 'stderr', '-p', folder, '-c'],
        await written(
          folder,
          'nginx.conf',
          `daemon off; master_process off; pid nginx.pid; error_log stderr crit;
           events { worker_connections 2048; }
           http {
             access_log off; keepalive_requests 1000000000;
             ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join(' ')}
             upstream service { server 127.0.0.1:${upstream}; keepalive 256; keepalive_requests 1000000000; }
             server {
               listen 127.0.0.1:${port};
               location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ''; }
             }
           }`,
        ),
      ],
    }),
  },
  haproxy: {
    flag: '-v',
    program: async (folder, port, upstream) => ({
      command: 'haproxy',
      args: [
        ...['-db', '-f'],
        await written(
          folder,
          'haproxy.cfg',
          `global
             nbthread 1
           defaults
             mode http
             timeout connect 1s
             timeout client 30s
             timeout server 30s
           listen service
             bind 127.0.0.1:${port}
             server one 127.0.0.1:${upstream}
           `,
        ),
      ],
    }),
  },
  caddy: {
    flag: 'version',
    program: async (folder, port, upstream) => ({
      command: 'caddy',
      args: [
        ...['run', '--adapter', 'caddyfile', '--config'],
        await written(
          folder,
          'Caddyfile',
          `{
             admin off
             auto_https off
           }
           http://:${port} {
             bind 127.0.0.1
             reverse_proxy 127.0.0.1:${upstream}
           }
           `,
        ),
      ],
      env: { GOMAXPROCS: '1', XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    }),
  },
} as const satisfies Record<string, Rival>
