// An OpenID provider that does what it is told, right or wrong, and says how long its own work took: `node rogue.mjs`. It prints its issuer when it listens,
// and ends with its standard input.
//
// POST /do with JSON changes how the next sign-ins go: { "claims": {..}, "header": {..}, "key": "own" | "new" | "other" | "none" | "secret", "iss": "..",
// "discovery": {..}, "status": 500, "pad": bytes, "silent": true }. GET /spent gives the milliseconds it worked on everything until now.

import crypto from 'node:crypto';
import http from 'node:http';

const pair = () => crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });
const json = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
let own = { kid: 'first', ...pair() };
const other = { kid: 'first', ...pair() };
const codes = new Map();
let told = {};
let spent = 0;

function token(issuer, nonce) {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: 'armarium', sub: 'sub-ana', preferred_username: 'ana', groups: ['staff'], iat: now, exp: now + 300, nonce, ...told.claims };
  if (told.pad) claims.groups = ['staff', 'x'.repeat(told.pad)];
  const key = told.key === 'other' ? other : own;
  const alg = { none: 'none', secret: 'HS256' }[told.key] ?? 'ES256';
  const text = `${json({ alg, kid: key.kid, typ: 'JWT', ...told.header })}.${json(claims)}`;
  if (told.key === 'none') return `${text}.`;
  if (told.key === 'secret') return `${text}.${crypto.createHmac('sha256', told.secret).update(text).digest('base64url')}`;
  return `${text}.${crypto.sign('sha256', Buffer.from(text), { key: key.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

const server = http.createServer(async (request, response) => {
  let body = '';
  for await (const piece of request) body += piece;
  const begun = performance.now();
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const url = new URL(request.url, issuer);
  const answer = (value, status = 200) => {
    const text = JSON.stringify(value);
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
  };
  if (url.pathname === '/do') {
    told = JSON.parse(body);
    if (told.key === 'new') own = { kid: `key-${Date.now()}`, ...pair() };
    return answer({});
  }
  if (url.pathname === '/spent') return answer(spent);
  if (told.silent) return;
  if (told.status) return answer({ error: 'server_error' }, told.status);
  switch (url.pathname) {
    case '/.well-known/openid-configuration':
      answer({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        // It also offers what must not be believed.
        id_token_signing_alg_values_supported: ['ES256', 'RS256', 'HS256', 'none'],
        ...told.discovery,
      });
      break;
    case '/keys':
      answer({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: own.kid, use: 'sig', alg: 'ES256' }] });
      break;
    case '/auth': {
      const asked = url.searchParams;
      const code = crypto.randomUUID();
      codes.set(code, { nonce: asked.get('nonce'), challenge: asked.get('code_challenge'), back: asked.get('redirect_uri') });
      const back = new URL(asked.get('redirect_uri'));
      if (told.broken) back.searchParams.set('error', 'access_denied');
      else back.searchParams.set('code', code);
      back.searchParams.set('state', asked.get('state'));
      if (told.iss) back.searchParams.set('iss', told.iss);
      response.writeHead(303, { location: back.href, 'content-length': 0 }).end();
      break;
    }
    case '/token': {
      const sent = new URLSearchParams(body);
      const known = codes.get(sent.get('code'));
      const verifier = crypto.createHash('sha256').update(sent.get('code_verifier') ?? '').digest('base64url');
      // A code that is not used up: whoever answers twice must be stopped elsewhere.
      if (!known || known.challenge !== verifier || known.back !== sent.get('redirect_uri')) {
        answer({ error: 'invalid_grant' }, 400);
        break;
      }
      answer({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: token(issuer, known.nonce) });
      break;
    }
    default:
      answer({ error: 'not_found' }, 404);
  }
  spent += performance.now() - begun;
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on('end', () => process.exit());
