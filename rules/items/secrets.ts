import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/secrets.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/secrets.ts';

/** What proves who one is. */
const items = defineItems([
  {
    key: 'password',
    name: { en: 'password', ko: '비밀번호' },
    sensitivity: 'authentication',
    identifying: false,
    dpv: 'pd:Password',
    fideslang: 'user.authorization.password',
    names: {
      strong:
        list(`password, passwords, passwd, pwd, pass, pass word, passphrase, passcode, pass code, user pass, user
          password, login password, encrypted password, crypted password, hashed password, password hash,
          passwordhash, hash password, password digest, password encrypted, password salt, passwordsalt, pass
          hash, pass salt, pw hash, pwhash, salt, user salt, password hash algorithm salt, pin, pin code, pin
          number, pinno, pin hash, mpin, pin code hash, login pin, security question, security answer, secret
          question, secret answer, password hint, password question, password answer, password cnsr, pw
          question, pw answer, lost answer, lost question, password reminder, pswd, pswd hint, old password,
          new password, temp password, temporary password, password history, previous passwords, root
          password, admin password, db password, smtp password, ftp password, mail password, imap password,
          ldap password, bind password, authentication string, encpwd, mb password, shadow password, nt hash,
          lm hash, password plain, passkey password, plain password, newpasswd, password1, password2, password
          confirm, access password, archived password, wr password, bo password, pin block, pinblock, pin encrypted, security pin, transaction password, trading password,
          root pw, contrasena, clave acceso, senha, mot de passe, motdepasse, passwort, kennwort, wachtwoord, sifre, parola, kata sandi, mat khau, heslo, haslo, ip pin, identity protection pin, signature pin, filing pin, requirepass, require pass, masterauth, masterpass, keystore pass, storepass, keypass, truststore pass`),
      weak: list('digest, hint, credentials'),
      hangul:
        list(`비밀번호, 패스워드, 암호, 비번, 비밀번호힌트, 비밀번호정답, 비밀번호질문, 비밀번호답변, 비밀번호암호화, 작성비밀번호, 임시비밀번호, 핀번호, 간편비밀번호, 결제비밀번호,
          본인확인질문, 본인확인답변`),
      not: list(`is, has, must change, require, required, requires, force, need, no, use, enable, allow, forgot,
          forgotten, reset, min, max, change, expire, last, count, bypass, ask`),
    },
  },
  {
    key: 'api-key',
    name: { en: 'API key', ko: 'API 키' },
    sensitivity: 'authentication',
    identifying: true,
    dpv: 'pd:Authenticating',
    fideslang: 'user.authorization.credentials',
    names: {
      strong:
        list(`api key, api key hint, key hint, apikey, api keys, api secret, api token, apitoken, api key hash, api key encrypted, api key
          value, api password, provider key, rest key, storage account key, js key, app key, site key secret, secret key, secretkey, secret,
          secrets, client secret, clientsecret, client secret hash, app secret, app key secret, consumer
          secret, consumer key, shared secret, webhook secret, signing secret, signing key, hmac key, hmac
          secret, private key, privatekey, ssh key, ssh public key, ssh private key, public key, publickey,
          encryption key, encrypted key, master key, access key, accesskey, access key id, access key secret,
          secret access key, auth key, authkey, auth hash, auth data, authdata, secret data, credential data,
          crtfc key, cert key, service key, license key user, deploy key, gpg key, pgp key, key hash, hashed
          key, hashed secret, secret hash, hashed secret key, display secret key, key secret, key value
          secret, truncated key, masked key, bot token, fcm server key, credential id, credential secret, jwt
          secret, jwt key, jwk, jwks private, recaptcha secret, smtp secret, stripe key, slack webhook,
          webhook url secret, virtual key, extra headers, private key pem, encrypted config, keystore,
          encrypted value, credentials encrypted, auth config, aes key, rsa key, publishable key, salt key,
          verification key, key encrypted, user key, secret token, key prefix api, ssh private key, server key, integration key, license secret, webhook token secret,
          secure key, security key, hash secret, api sid secret, encryption iv, encrypted key iv, private key encrypted, secret key encrypted, secret
          encrypted, webhook signing secret, sms api key, oauth secret, oauth client secret, sso secret, saml private key, saml cert key, merchant key, merchant secret,
          terminal key, gateway key, stored key, storedkey, api key readonly, api key readwrite, api key read only, readonly api key, ping key, badge key,
          ingest key, ingestion key, sdk key, dsn key, license key encrypted, widget key, embed key, publish key, subscribe key, sas key, sas token, instrumentation key, connection string,
          credential b64, credential blob, credential value, credential json, service account json, service account key,
          credential data encrypted, credentials id, auth value, gateway password, gateway secret, secret word`),
      weak: list('credential, credentials, key, encrypted credentials, webhook'),
      hangul: list(
        'API키, 인증키, 비밀키, 개인키, 공개키, 시크릿키, 서비스키, 암호화키, 인증키값, API인증키, 접근키',
      ),
      not: list(`foreign, primary, sort, cache, translation, i18n, meta, option, setting, config, registry, product,
          map, group, partition, unique, natural, row, has, is, display order, column, lookup, s3, object,
          storage`),
    },
  },
  {
    key: 'token',
    name: { en: 'access or one-time token', ko: '토큰·인증값' },
    sensitivity: 'authentication',
    identifying: true,
    dpv: 'pd:Authenticating',
    fideslang: 'user.authorization.credentials',
    names: {
      strong:
        list(`forgot code, forgotten password code, forgot password code, forgotten password selector, activation selector, remember selector code, token content, access token content, refresh token content, credential value, credential id, credential base64, credential json, authorization code value, authorization code, code verifier, token, tokens, access token, accesstoken, refresh token, refreshtoken, id token, idtoken, auth
          token, authtoken, authentication token, authorization token, bearer token, oauth token, oauth token
          secret, token secret, token value, token hash, token digest, hashed token, token key, invite token,
          invitation token, invite code, invitation code, reset token, reset password token, password reset
          token, reset key, rp token, reset digest, confirmation token, confirm token, activation token,
          activation key, act key, actkey, registration token, activation code, activation digest, verify hash, verification hash, verification digest, activation hash, confirm hash, confirmation hash,
          verification token, verification code, verify code, verify token, verification key, unlock token,
          recovery token, recovery code, recovery codes, recovery key, backup codes, backup code, otp, otp
          code, otp secret, otp seed, otp required secret, otp backup codes, totp, totp secret, totp seed,
          hotp secret, two factor secret, two factor code, two factor recovery codes, twofactor secret, tfa
          secret, mfa secret, mfa code, 2fa secret, auth code, authcode, authorization code, code verifier,
          code challenge, csrf token, xsrf token, nonce, state token, magic link token, one time code, one
          time password, sms code, email code, email verify code, certification code, login token, login key,
          persistent token, device code, device token auth, sso token, share token, unsubscribe
          token, personal access token, passwordless token, email token, phone token, new email token, auth
          tokens, single use token, email certify, email certify2, lost certify, auth no, authno, crtfc no,
          certno, crtfc code, web authn credential, webauthn credential, public key credential, web authn
          session data, webauthn session data, webauthn challenge data, challenge data, web authn challenge
          data, challenge, password token, email change token, phone change token, token current, token new,
          reauthentication token, ticket auth, affiliate code, aff code, code value, authorization code value, user code value, device code value, refresh token value, token signature,
          pairing code, claim token, enrollment token, provisioning token, bootstrap token, join token, join code, consumer token, feed token, rss token, incoming email token,
          static object token, runners token, authorization header, auth header, header authorization, proxy authorization, http authorization, request authorization, security stamp, concurrency token auth, verification pin, magic token, remember code,
          forgotten password code, forgotten password selector, activation selector, remember selector, validation code, validation key, confirm code, confirm key, signup
          token, hash code login, token hash value, totp key, two factor key, twofa key, twofa totp key, 2fa key, login hash, session hash token, access code, passcode
          token, invite hash, reset hash, password reset hash, password reset code, email verification code, email verification token, phone verification code, sms
          verification code, sms token, otp hash, otp value, otp number, one time passcode, verification hash, activation hash, activation link, confirmation code email,
          confirm hash, magic link, magic link hash, invite link, invitation link, unique link token, edit token, view token, guest token access, download token, calendar
          token, ical token, feed key, private token, secret code, sms otp, email otp, voting token, ballot token, ballot code, voter password token`),
      weak: list('code auth, state, ticket, assertion, seed, verifier'),
      hangul: list(
        '토큰, 접근토큰, 인증토큰, 인증번호, 인증코드, 재설정토큰, 일회용비밀번호, 초대코드, 리프레시토큰, 확인코드, 보안코드, 추천코드',
      ),
      not: list(`prompt, completion, input, output, total, max, num, cached, usage, count, cancel, symbol, page,
          continuation, crypto, reasoning, next, used, limit, per, is, has`),
    },
  },
]);

export default withNames(items, korean, english, abbreviated);
