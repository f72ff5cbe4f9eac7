import { english } from '../../_shared/english.ts';

/** Secrets, by the protocols and things they open. */
export default {
  password: english({
    terms: `psk, wifi psk, wlan psk, wpa psk, wpa key, wpa2 key, wifi key, wifi pass, wifi password, wifi passphrase, wireless key, router pass, ipsec psk, vpn
      unlock pattern, pattern lock, gesture password, screen lock pin, app pin, app passcode, wallet pin, card pin, card
      pin block, pin block, pin offset, pvv, atm pin, door pin, alarm pin, gate pin, gate code resident, key safe code, keysafe code, voicemail pin, vm pin,
      ivr pin, tpin, t pin, mpin, m pin, telephone pin, telebanking pin, account pin, parental pin, kids pin, profile pin, pw digest, pwd digest, passwd
      digest, pw verifier, srp verifier, srp salt, scram, scram verifier, scram salt, ntlm hash, nt hash, lm hash, bcrypt hash, argon hash, argon2 hash, kdf
      salt, pw salt, pwd salt, secret word, memorable word, memorable info, memorable place, memorable date, security word, safe word, passphrase hint,
      password hint answer, challenge answer, recovery answer, maiden name answer, ans digest, ans hash, ans enc, answer digest, answer hash, hint question,
      pw hint question, pwd hint question, password hint question, security ques, secret ques, door pin, keypad pin, enable secret, enable password, secret
      q, security q, sec q, sec question, sec ans, secret ans, security ans, secret ans1, secret hint`,
  }),
  'api-key': english({
    terms: `pre shared key, preshared key, billing key, bill key, billkey, oauth refresh, oauth access, stream key, streaming key, rtmp key, broadcast key, ingest key, ki enc, ki encrypted, opc key, sim ki, signing salt,
      signing key, signing secret, hmac key, hmac secret, webhook secret, hook secret, shared secret, client secret, consumer secret, app secret, secret
      access key, deploy key, ssh private key, private key pem, priv key, privkey, pem private, p12 blob, pfx blob, keystore blob, wireguard key, wg private
      key, license secret, integration key, integration secret, bot token, bot secret, pat hash, pat token, service account json, service account key, sa
      json, dsn secret, connection secret, var value enc, secret value, secret val, secret data, secret blob, secret payload, encrypted secret, vault value,
      kms blob, data key, wrapped key, wrapped dek, seed phrase, mnemonic, wallet seed, recovery phrase, key last4, key hint, key suffix, credential value, credentials value, cred value`,
  }),
  token: english({
    terms: `totp uri, otpauth uri, otp uri, otp seed, totp seed, hotp seed, mfa seed, setup code, pairing code, pair code, link hash, magic link hash, magic hash,
      magic code, nonce value, oauth nonce, oidc nonce, auth nonce, login nonce, refresh digest, access digest, token digest, token fingerprint, purchase
      token, receipt token, csrf, csrf seed, csrf token, xsrf token, csrf secret, pkce verifier, code verifier, code challenge, authz code, auth code hash,
      device code, user code device, activation code, activation key user, esim activation code, esim qr, puk, puk1, puk2, puk code, transfer pin, port out
      pin, porting pin, pac code, number transfer pin, one time pin, one time pwd, one time password, otp digest, otp hash, otp sent, sms otp, sms code, sms
      code hash, email otp, email code, verify code, verif code, verification pin, confirm token, confirm hash, confirm key, unsubscribe hash, unsub hash,
      unsub token, unsubscribe token, unlock token, unlock hash, invite hash, invite key, claim token, claim code hash, share token, share key, guest link
      token, download token, download key, preview token, impersonation token, id token raw, jwt raw, jwt body, assertion jwt, saml assertion, saml response
      raw, ticket granting ticket, kerberos ticket, recovery codes, backup codes, scratch codes, recovery code hash, backup code hash, scratch code, tok
      last8, token last4, token last8, token hint, token prefix, token suffix, pin entered, keypad code, keypad code hash, meeting passcode, conference pin,
      dial in pin, join pin, share code work`,
    not: `promo, discount, referral, booking`,
  }),
};
