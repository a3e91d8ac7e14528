// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

// The server of the steps `long` and `load`: what the API answers, for each tenant on a port of its own, with faults at random.
// Node's built-ins only; it answers a million requests while a server in PHP would answer a hundred thousand.
//
//     node server.js TENANT[=PEM]...     a tenant's name, and for TLS a file with its server's certificate and key
//
// Prints one line of JSON, {name: port}, and ends when its standard input does. The control port takes one JSON object a line:
//     {"set": {"faults": share, "status": …, "silent": …}}   what happens from now on: the share of requests that meets a fault;
//                                                            a status for all; no answer to any
//     {"batch": number}                                      answers what each call of that batch met, and forgets it
//     {"totals": true}                                       answers what was counted; requests for a bearer, which have no tag,
//                                                            by tenant
//
// A call is known by its tag, TENANT.BATCH.NUMBER, in the header EP-Context-Tag; one whose tag ends in ".silent" gets no answer. What
// a request met is a letter, in the order in which they arrived. It is a small letter where its connection had carried another
// request before: if such a connection ends before a byte of the reply, libcurl itself may send the request again on a new one.
'use strict';
const fs = require('fs');
const net = require('net');
const tls = require('tls');

const names = process.argv.slice(2).map((argument) => argument.split('=')[0]);
const settings = { faults: 0, status: 0, silent: false };
const batches = new Map();
const totals = { requests: 0, faults: 0, connections: 0, incomplete: 0, crossed: 0, bearers: {} };
let bearers = 0;

// Each fault: its letter, and what it does to a connection that is to give this answer.
const faults = {
  A: (connection) => connection.reset(), // before the reply
  H: (connection, answer) => connection.cut(answer, answer.indexOf('\r\n') + 9), // reset within its head
  B: (connection, answer) => connection.cut(answer, answer.length - 1), // and near its end
  S: (connection, answer) => connection.finish(answer.slice(0, -1)), // shorter than stated
  5: (connection) => connection.send(error(500)),
  3: (connection) => connection.send(error(503)),
  9: (connection) => connection.send(error(429)),
  1: (connection) => connection.send(error(401)),
  L: (connection, answer) => setTimeout(() => connection.send(answer), 20 + Math.random() * 180), // late
  F: (connection, answer) => connection.finish(answer), // a good one, and the end of the connection
};
const letters = Object.keys(faults);

function reply(status, body) {
  const text = body === null ? '' : JSON.stringify(body);
  return `HTTP/1.1 ${status} Any\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
}

function error(status) {
  return reply(status, { errors: [{ title: 'a fault', status: String(status) }] });
}

// What the API answers. Each text has the call's tag, so that the caller sees a reply to another.
function good(tenant, tag, path) {
  if (path === '/oauth/access_token') {
    return reply(200, { access_token: `${tenant}-bearer-${++bearers}`, expires_in: 120 });
  }
  if (path === '/v2/account-members/tokens') {
    const entry = {
      type: 'account_management_authentication_token', account_id: 'account-1', account_name: tag, token: `token-${tag}`,
      expires: '2031-06-27T23:45:24.070Z',
    };
    return reply(201, { data: [entry], meta: { results: { total: 2 } } });
  }
  if (path.endsWith('/one-time-password-token-request')) {
    return reply(202, null);
  }
  if (path === '/v2/settings/account-authentication') {
    return reply(200, { data: { relationships: { authentication_realm: { data: { id: tag } } } } });
  }
  if (path.endsWith('-profiles')) {
    const links = { 'authorization-endpoint': 'https://idp.example/authorize' };
    return reply(200, { data: [{ id: tag, type: 'a_profile', name: 'A profile', links }], meta: { results: { total: 1 } } });
  }
  return reply(200, { data: { id: tag } });
}

class Connection {
  // `raw` is the TCP socket, `stream` what is read and written.
  constructor(tenant, raw, stream) {
    Object.assign(this, { tenant, raw, stream, text: '', carried: 0, finished: false });
    totals.connections++;
    raw.setNoDelay(true);
    for (const socket of new Set([raw, stream])) {
      socket.on('error', () => raw.destroy());
    }
    stream.on('data', (bytes) => this.take(bytes));
    stream.on('end', () => raw.destroy());
    raw.on('close', () => {
      totals.incomplete += this.text !== '';
    });
  }

  take(bytes) {
    this.text += bytes.toString('latin1');
    for (let end; (end = this.text.indexOf('\r\n\r\n')) >= 0;) {
      const length = end + 4 + Number(/^Content-Length: *(\d+)/mi.exec(this.text.slice(0, end + 2))?.[1] ?? 0);
      if (this.text.length < length) {
        return;
      }
      const request = this.text.slice(0, length);
      this.text = this.text.slice(length);
      this.answer(request);
      this.carried++;
    }
  }

  answer(request) {
    const path = /^\S+ ([^ ?]+)/.exec(request)[1];
    const tag = /^EP-Context-Tag: *(\S+)/mi.exec(request)?.[1] ?? '';
    const isBearer = path === '/oauth/access_token';
    const letter = this.letterFor(tag, isBearer);
    totals.requests++;
    totals.faults += letters.includes(letter);
    totals.crossed += this.hasCrossed(request, tag, isBearer);
    note(this.tenant, tag, isBearer, this.carried > 0 ? letter.toLowerCase() : letter);
    const answer = good(this.tenant, tag, path);
    if (faults[letter]) {
      faults[letter](this, answer);
    } else if (letter === 'G') {
      this.send(settings.status && !isBearer ? error(settings.status) : answer);
    }
  }

  // D: the request came on a connection that this end has finished; T: no answer is wanted; G: all is well
  letterFor(tag, isBearer) {
    if (this.finished) {
      return 'D';
    }
    if (tag.endsWith('.silent') || (settings.silent && !isBearer)) {
      return 'T';
    }
    if (Math.random() >= settings.faults) {
      return 'G';
    }
    const letter = letters[Math.floor(Math.random() * letters.length)];
    return letter === '1' && isBearer ? 'G' : letter;
  }

  // Every text of a tenant has its name in it, and nothing else has.
  hasCrossed(request, tag, isBearer) {
    return names.some((name) => name !== this.tenant && request.includes(name))
      || (!isBearer && tag !== '' && !tag.startsWith(`${this.tenant}.`))
      || (!isBearer && !request.includes(`Bearer ${this.tenant}-bearer-`));
  }

  send(text) {
    if (!this.finished) {
      this.stream.write(text);
    }
  }

  reset() {
    this.finished = true;
    this.raw.resetAndDestroy();
  }

  cut(answer, length) {
    this.stream.write(answer.slice(0, length), () => this.reset());
  }

  // An answer, and the end of this direction: what still comes is read.
  finish(answer) {
    this.finished = true;
    this.stream.end(answer);
  }
}

function note(tenant, tag, isBearer, letter) {
  const [, batch, number] = tag.split('.');
  if (isBearer) {
    const counts = totals.bearers[tenant];
    counts.requests++;
    counts.lostOnKept += 'ahbd'.includes(letter);
  } else if (number !== undefined) {
    const calls = batches.get(Number(batch)) ?? batches.set(Number(batch), []).get(Number(batch));
    calls[number] = (calls[number] ?? '') + letter;
  }
}

function told(command) {
  if (command.set) {
    Object.assign(settings, command.set);
    return {};
  }
  if (command.totals) {
    return totals;
  }
  const calls = batches.get(command.batch) ?? [];
  batches.delete(command.batch);
  return Array.from(calls, (seen) => seen ?? '');
}

function control(socket) {
  let text = '';
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    text += bytes;
    for (let end; (end = text.indexOf('\n')) >= 0; text = text.slice(end + 1)) {
      socket.write(`${JSON.stringify(told(JSON.parse(text.slice(0, end))))}\n`);
    }
  });
}

function tenantServer(name, pem) {
  const secureContext = pem && tls.createSecureContext({ cert: pem, key: pem });
  return net.createServer({ allowHalfOpen: true }, (raw) => {
    new Connection(name, raw, pem ? new tls.TLSSocket(raw, { isServer: true, secureContext }) : raw);
  });
}

async function main(tenants) {
  const servers = { control: net.createServer(control) };
  for (const [name, file] of tenants) {
    totals.bearers[name] = { requests: 0, lostOnKept: 0 };
    servers[name] = tenantServer(name, file && fs.readFileSync(file));
  }
  const ports = {};
  for (const [name, server] of Object.entries(servers)) {
    await new Promise((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 511 }, resolve));
    ports[name] = server.address().port;
  }
  console.log(JSON.stringify(ports));
  process.stdin.on('end', () => process.exit()).resume();
}

main(process.argv.slice(2).map((argument) => argument.split('=')));
