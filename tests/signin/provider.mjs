// A certified OpenID provider (npm's oidc-provider) for one test: `node provider.mjs MODULES SETTINGS`. It prints its issuer when it listens, and ends
// with its standard input.
//
// SETTINGS is JSON: { "back": [..], "after": [..], "secret": "..", "people": { "ana": { "preferred_username": "..", "groups": [..] } } }

import http from 'node:http';
import { pathToFileURL } from 'node:url';

const [modules, given] = process.argv.slice(2);
const settings = JSON.parse(given);
const { Provider } = await import(pathToFileURL(`${modules}/oidc-provider/lib/index.js`));

const server = http.createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;
const provider = new Provider(issuer, {
  clients: [{
    client_id: 'armarium',
    client_secret: settings.secret,
    redirect_uris: settings.back,
    post_logout_redirect_uris: settings.after,
    response_types: ['code'],
    grant_types: ['authorization_code'],
  }],
  scopes: ['openid', 'profile', 'groups'],
  claims: { openid: ['sub'], profile: ['preferred_username'], groups: ['groups'] },
  pkce: { required: () => true },
  cookies: { keys: ['for one test'] },
  // Whoever is named in the form is signed in: passwords are the provider's affair.
  async findAccount(_, id) {
    const known = settings.people[id];
    return known && { accountId: id, claims: () => ({ sub: id, preferred_username: id, ...known }) };
  },
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid profile groups');
    await grant.save();
    return grant;
  },
});
server.on('request', provider.callback());
console.log(issuer);
process.stdin.resume().on('end', () => process.exit());
