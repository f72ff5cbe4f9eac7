import { createServer, type Server } from 'node:https';
import { closeServer, listenHere, portOf } from './loopback.ts';

/**
 * The demo's API: an HTTPS server on this machine. The key protects nothing: it is published here, signs itself, and
 * exists so that a TLS handshake can take place.
 */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgDkV/g6LfP///UWB9
hvRFs4F4KF5TXcW1LG99vKfUemuhRANCAAStPadbx95okIlx/R+OafojC43BqRGr
zvuG3hxUFqubFZ+IcoihjWi674fE75gDeZELuPBL8KKbvuavug718wc5
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBxjCCAWugAwIBAgIUDkwpsQz9d+HH58pWOqKffoWWdugwCgYIKoZIzj0EAwIw
KTESMBAGA1UEAwwJbG9jYWxob3N0MRMwEQYDVQQKDApnYW1zYSBkZW1vMCAXDTI2
MTEyMzEwMjI1NFoYDzIxMjYxMDMwMTAyMjU0WjApMRIwEAYDVQQDDAlsb2NhbGhv
c3QxEzARBgNVBAoMCmdhbXNhIGRlbW8wWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AAStPadbx95okIlx/R+OafojC43BqRGrzvuG3hxUFqubFZ+IcoihjWi674fE75gD
eZELuPBL8KKbvuavug718wc5o28wbTAdBgNVHQ4EFgQULG6TL8lMy7uMSSBc5wZG
lA2sjjAwHwYDVR0jBBgwFoAULG6TL8lMy7uMSSBc5wZGlA2sjjAwDwYDVR0TAQH/
BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZIzj0EAwID
SQAwRgIhAPJdV3OLMxcqJPhOZJWSAYCCuQDXWyPt4sOrTgsSmxoVAiEAnv+PaOzE
iqIEiQ0fKJCMR8FM2ntmCcS1NKDU2/5rSWk=
-----END CERTIFICATE-----`;

export interface DemoEndpoint {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves on a free port of the loopback interface, accepting TLS from `minimum` up. */
export async function serveEndpoint(minimum: 'TLSv1.2' | 'TLSv1.3'): Promise<DemoEndpoint> {
  const server: Server = createServer(
    { key, cert, minVersion: minimum, maxVersion: 'TLSv1.3' },
    (_, response) => {
      response.end('{}');
    },
  );
  await listenHere(server);
  return { url: `https://127.0.0.1:${portOf(server)}/`, close: () => closeServer(server) };
}
