// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

// The fault tests' server: what plain PHP cannot do to a connection. Node's built-ins only.
//
//     node server.js [FOLDER]     FOLDER holds PEM files, each with certificate and key: server.pem (needed for any TLS), and where there
//                                 are such expired.pem, wrong-host.pem, self-signed.pem, unknown.pem
//
// Prints one line of JSON, {name: port}, and ends when its standard input does. The control port takes one JSON object a line:
//     {"mode": {"at": …, "end": …, "delay": ms}}   what happens from now on
//     {"count": true}                               answers what was seen since the last mode
//
// A request is a victim if it has the header EP-Context-Tag; others get good answers. Victims are counted by that tag: heads, bodies
// begun, whole bodies, over all connections.
'use strict';
const fs = require('fs');
const net = require('net');
const tls = require('tls');
const http2 = require('http2');

const page = JSON.stringify({
  data: [{
    type: 'account_management_authentication_token',
    account_id: 'account-1',
    account_name: 'Analytical Engines Ltd',
    token: 'account-token-1',
    expires: '2031-06-27T23:45:24.070Z',
  }],
  meta: { results: { total: 1 } },
});
const answer = `HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: ${page.length}\r\n\r\n${page}`;

let mode = { at: 'never' };
let seen = new Map();
let other = {};

function tagOf(head) {
  return /^EP-Context-Tag: *(\S+)/mi.exec(head)?.[1] ?? null;
}

function count(tag, what) {
  const entry = seen.get(tag) ?? { heads: 0, begun: 0, whole: 0 };
  entry[what]++;
  seen.set(tag, entry);
}

function note(what) {
  other[what] = (other[what] ?? 0) + 1;
}

// How long until it is time to act, to a fraction of a millisecond: timers alone are too coarse for a race.
function atTime(due, act) {
  const left = due - performance.now();
  if (left > 2) {
    setTimeout(() => atTime(due, act), left - 2);
  } else if (left > 0) {
    setImmediate(() => atTime(due, act));
  } else {
    act();
  }
}

class Connection {
  // `raw` is the TCP socket, `stream` what is read and written.
  constructor(raw, stream) {
    this.raw = raw;
    this.stream = stream;
    this.buffer = Buffer.alloc(0);
    this.missing = -1;
    this.deaf = false;
    this.ended = false;
    raw.setNoDelay(true);
    for (const socket of new Set([raw, stream])) {
      socket.on('error', () => raw.destroy());
    }
    stream.on('data', (bytes) => this.take(bytes));
    // The client's end: ours follows, unless a half-close is under way and more may come from it.
    stream.on('end', () => raw.destroy());
  }

  take(bytes) {
    if (this.deaf) {
      return;
    }
    this.buffer = Buffer.concat([this.buffer, bytes]);
    for (;;) {
      if (this.missing < 0) {
        const end = this.buffer.indexOf('\r\n\r\n');
        if (end < 0) {
          return;
        }
        const head = this.buffer.subarray(0, end + 2).toString('latin1');
        this.buffer = this.buffer.subarray(end + 4);
        this.missing = Number(/^Content-Length: *(\d+)/mi.exec(head)?.[1] ?? 0);
        this.tag = tagOf(head);
        this.begun = false;
        if (this.tag) {
          count(this.tag, 'heads');
          if (mode.at === 'head') {
            // What came with the head has arrived, though nobody reads it; where there is no body, that is all.
            if (this.buffer.length >= this.missing) {
              count(this.tag, 'whole');
            } else if (this.buffer.length > 0) {
              count(this.tag, 'begun');
            }
            this.deaf = true;
            this.end(mode.end);
            return;
          }
        }
      }
      if (this.tag && !this.begun && this.buffer.length > 0 && this.missing > 0) {
        this.begun = true;
        count(this.tag, 'begun');
      }
      if (this.buffer.length < this.missing) {
        return;
      }
      this.buffer = this.buffer.subarray(this.missing);
      this.missing = -1;
      if (this.tag) {
        count(this.tag, 'whole');
      }
      this.reply();
    }
  }

  reply() {
    if (this.ended) {
      return;
    }
    if (this.tag && mode.at === 'body') {
      this.end(mode.end);
      return;
    }
    if (this.tag && mode.at === 'reply') {
      const half = Math.floor(Math.random() * (answer.length - 1)) + 1;
      this.stream.write(answer.slice(0, half), () => this.end(mode.end));
      return;
    }
    this.stream.write(answer);
    if (this.tag) {
      return;
    }
    switch (mode.at) {
      case 'unread': // the next request stays in the socket
        this.stream.pause();
        this.deaf = true;
        setTimeout(() => this.end(mode.end), mode.delay);
        break;
      case 'idle':
        setImmediate(() => this.end(mode.end));
        break;
      case 'race': {
        const due = performance.now() + mode.delay + (Math.random() * 2 - 1);
        atTime(due, () => this.end(mode.end));
        break;
      }
    }
  }

  end(how) {
    this.ended = true;
    switch (how) {
      case 'rst':
        this.raw.resetAndDestroy();
        break;
      case 'fin': // of TCP alone: TLS is told nothing
        this.raw.destroySoon ? this.raw.end() : this.raw.destroy();
        setTimeout(() => this.raw.destroy(), 20);
        break;
      case 'close': // both directions, at once
        this.raw.destroy();
        break;
      case 'notify': // TLS's own good-bye, then TCP's
        this.stream.end();
        setTimeout(() => this.raw.destroy(), 20);
        break;
      case 'half': // the same, and what the client says is still read
        this.stream.end();
        break;
    }
  }
}

function listen(server) {
  return new Promise((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 511 }, () => resolve(server.address().port)));
}

const halfOpen = { allowHalfOpen: true };

function plain() {
  return net.createServer(halfOpen, (raw) => new Connection(raw, raw));
}

function secured(context) {
  return net.createServer(halfOpen, (raw) => {
    const stream = new tls.TLSSocket(raw, { isServer: true, secureContext: context });
    new Connection(raw, stream);
  });
}

// Only what reaches the HTTP layer is counted: a client that does not trust the certificate sends nothing.
function untrusted(options, name) {
  return tls.createServer(options, (stream) => {
    stream.on('error', () => {});
    stream.on('data', () => note(name));
  }).on('tlsClientError', () => note(`${name} handshakes refused`));
}

function h2only(pem) {
  const server = http2.createSecureServer({ cert: pem, key: pem, allowHTTP1: false });
  server.on('stream', (stream) => {
    note('h2 streams');
    stream.respond({ ':status': 201 });
    stream.end(page);
  });
  server.on('unknownProtocol', (socket) => {
    note('h2 refused');
    socket.destroy();
  });
  server.on('sessionError', () => {});
  server.on('tlsClientError', () => {});
  return server;
}

// Answers an HTTP/1.1 request with HTTP/2 frames.
function h2frames() {
  return net.createServer((raw) => {
    raw.on('error', () => {});
    raw.once('data', () => {
      note('h2 frames');
      raw.write(Buffer.from('000012040000000000000300000064000400010000000500004000', 'hex')); // SETTINGS
      raw.write(Buffer.from('0000080700000000000000000000000000', 'hex')); // GOAWAY
      raw.end();
    });
  });
}

function control(socket) {
  let text = '';
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    text += bytes;
    for (let end; (end = text.indexOf('\n')) >= 0; text = text.slice(end + 1)) {
      const command = JSON.parse(text.slice(0, end));
      if (command.mode) {
        mode = command.mode;
        seen = new Map();
        other = {};
        socket.write('{}\n');
      } else {
        socket.write(`${JSON.stringify({ victims: Object.fromEntries(seen), other })}\n`);
      }
    }
  });
}

async function main(folder) {
  const servers = { control: net.createServer(control), plain: plain(), 'h2-frames': h2frames() };
  if (folder) {
    const read = (name) => fs.readFileSync(`${folder}/${name}.pem`);
    const pair = (name) => ({ cert: read(name), key: read(name) });
    servers.tls = secured(tls.createSecureContext(pair('server')));
    servers['h2-only'] = h2only(read('server'));
    servers['tls-1.1'] = untrusted({ ...pair('server'), minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' }, 'tls-1.1');
    for (const name of ['expired', 'wrong-host', 'self-signed', 'unknown']) {
      if (fs.existsSync(`${folder}/${name}.pem`)) {
        servers[name] = untrusted(pair(name), name);
      }
    }
  }
  const ports = {};
  for (const [name, server] of Object.entries(servers)) {
    ports[name] = await listen(server);
  }
  console.log(JSON.stringify(ports));
  process.stdin.on('end', () => process.exit()).resume();
}

main(process.argv[2]);
