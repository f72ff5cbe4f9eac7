import { describe, expect, it } from 'vitest';
import { tlsTrouble, translate, translateStatement } from '../../../connectors/mysql/errors.ts';

const failed = (code: string, extra: object = {}) => Object.assign(new Error('canary'), { code, ...extra });

describe('the number of an error', () => {
  // The driver's symbols are MySQL's; MariaDB has other errors under the same numbers.
  const error = failed('ER_WARN_DEPRECATED_COLLATION', { errno: 4078 });

  it('is MariaDB’s own where a MariaDB sent it', () => {
    expect(translateStatement(error, true).text.en).toBe('the system reported an error (MariaDB 4078)');
    expect(translateStatement(error, false).text.en).toContain('ER_WARN_DEPRECATED_COLLATION');
    expect(translateStatement(failed('ER_PARSE_ERROR', { errno: 1064 }), true).text.en).toContain(
      'ER_PARSE_ERROR',
    );
  });

  it('tells time-outs and broken connections of both', () => {
    expect(translate(failed('X', { errno: 1969 })).reason?.code).toBe('timeout');
    expect(translate(failed('X', { errno: 1927 })).reason?.code).toBe('connection-lost');
    expect(translate(failed('ER_QUERY_TIMEOUT', { errno: 3024 }), false).reason?.code).toBe('timeout');
    expect(translate(failed('X', { errno: 4151 })).text.en).toContain('the account is locked');
  });
});

describe('a handshake for TLS that fails', () => {
  const handshake = (message: string) => Object.assign(failed('HANDSHAKE_SSL_ERROR'), { message });

  it('by a certificate that nobody vouches for, may be tried again without that', () => {
    const error = handshake('self-signed certificate in certificate chain');
    expect(tlsTrouble(error)).toBe('unverified');
    expect(translate(error).text.en).toBe(
      'authentication failed (the server’s certificate could not be verified)',
    );
  });

  it('by a version that is too old, says so, and is not tried in clear text', () => {
    const error = handshake('error:0A000102:SSL routines::unsupported protocol');
    expect(tlsTrouble(error)).toBeUndefined();
    expect(translate(error).text.en).toContain('1.2 or later is needed');
  });
});
