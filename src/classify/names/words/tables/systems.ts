/** What systems keep of themselves and of those who use them. */
export const systems = {
  lookup: `type code category status kind class lookup permission role priority control config configuration setting option menu
    template lang language currency dictionary enum reference level  program progrm authority  unit
    rule flag feature tag label`,
  log: `log audit moderation access login history activity event visit visitor hit track tracking stat stats statistics
    pageview click impression search session  trail action usage online connect hist visits view
    request referrer attempt weblog lognlog loginlog attendance commute checkin`,
  event: `log login audit moderation access visit hit activity click view attempt challenge pageview impression loginlog
    accesslog connect touch touchpoint swipe tap beacon playback recorder usersearch usersearche searchlog`,
  /** What one's own users did, told by their keys. */
  audit: 'audit',
  secret: `token oauth otp passcode mfa key credential auth authentication sso identity verification saml webauthn cred
    factor secret apikey password flow challenge jwt invitation invite recovery reset totp`,
  session: 'session cookie sess remember rememberme persistentlogin',
  account: 'account',
  device: 'device sensor tracker beacon wearable tablet smartphone terminal handset  computer equipment',
  /** Programs, and what allows to use them. */
  software: 'software plugin addon firmware',
  machine:
    'monitor healthcheck uptime probe run queue scheduler batch etl pipeline cron webhook quartz celery sidekiq worker schedule task',
  /** What data are kept for, and by what right. */
  processing: 'consent cookie gdpr ropa retention processing privacy purpose',
  /** Figures of many, and rates by kind of person. */
  statistics: 'statistic population census tariff',
} satisfies Readonly<Record<string, string>>;
