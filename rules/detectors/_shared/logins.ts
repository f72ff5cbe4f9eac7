import { type Around, between } from './between.ts';

/** What somebody logs in with, as systems allow it. */
export const login = '[A-Za-z_][A-Za-z0-9_.-]{0,30}[A-Za-z0-9_$]';

/** Accounts that programs and systems have for themselves, whoever calls them so. */
export const serviceAccounts =
  `root toor daemon bin sys lp uucp gnats nobody nfsnobody adm ftp messagebus dbus polkit polkitd avahi chrony ntp rpc rpcuser sshd tss tcpdump syslog rsyslog rtkit gdm lightdm usbmux uuidd dnsmasq lxd www-data wwwrun apache apache2 nginx httpd caddy haproxy tomcat jetty php-fpm postgres postgresql pgbouncer mysql mariadb mssql mongo mongod mongodb redis memcache memcached elasticsearch kibana logstash fluentd filebeat kafka zookeeper rabbitmq hadoop hdfs airflow trino prometheus grafana nagios zabbix icinga telegraf datadog dd-agent newrelic jenkins gitlab gitlab-runner gitea ansible terraform containerd kubelet etcd postfix postdrop dovecot dovenull exim sendmail mailman opendkim amavis clamav unbound squid openvpn strongswan freerad radiusd slapd openldap snmp snmpd winbind minio sonarqube wordpress ec2-user azureuser cloud-user vagrant bitnami rdsadmin cloudsqladmin debian-sys-maint systemd-network systemd-resolve systemd-timesync systemd-coredump`.split(
    /\s+/,
  );

/** The same that are words for other things as well, and the jobs that accounts are for. */
const programs =
  'games|man|mail|news|proxy|backup|list|irc|sync|halt|shutdown|operator|landscape|pulse|geoclue|saned|whoopsie|colord|systemd[-_a-z]*|_[a-z]*|node|nodejs|http|php|python|java|maria|oracle|sa|db2[a-z0-9]*|cassandra|elastic|fluent|yarn|hive|spark|presto|superset|github|git|svn|hg|puppet|chef|vault|consul|nomad|docker|kube[a-z-]*|spamd|bind|named|radius|ldap|samba|solr|nexus|sonar|drupal|moodle|nextcloud|ubuntu|debian|centos|fedora|rocky|alma|opc|core|pi|kali|rdsrepladmin|pma|mysql[.][a-z]*|pg_[a-z_]*';
const jobs =
  'app|apps|application|web|webapp|api|apiuser|svc|service|services|srv|batch|job|jobs|worker|cron|crond|scheduler|queue|deploy|deployer|deployment|release|build|builder|ci|cd|cicd|bot|robot|agent|runner|automation|monitor(?:ing)?|metrics|exporter|health(?:check)?|replica(?:tor|tion)?|repl|slave|master|sync(?:er)?|etl|dwh|bi|report(?:er|ing|s)?|readonly|read_only|ro|rw|reader|writer|db|dba|dbuser|dbadmin|data|database|admin|admins|administrators?|superuser|sysadmin|sysop|system|support|helpdesk|ops|devops|sre|dev|developer|qa|test|tester|testuser|tests|demo|guest|guests|public|anonymous|anon|user|users|username|default|internal|external|local|localhost|server|client|host|gateway|payments?|orders?|shop|billing|auth|login|sso|noreply|no-reply|mailer|scanner|crawler|spider|migrat(?:ion|or)|maint(?:enance)?|audit|security|sftp|ftpuser|upload|rsync|nas|vpn|wifi|radius|printer|kiosk|pos';
/** What stands where nobody is told, and words for what is told of users: `user "name"`. */
const words =
  'credentials?|attributes?|permissions?|preference|consent|feedback|behaviou?r|facing|generated|supplied|provided|defined|unset|unknown|none|null|nil|undefined|true|false|yes|no|on|off|ok|success|successful|failed|failure|error|enabled|disabled|valid|invalid|missing|empty|any|all|other|everyone|somebody|someone|me|you|self|this|the|a|an|name|names|id|ids|uid|gid|email|mail|password|passwd|pass|pwd|role|roles|group|groups|type|kind|status|state|input|output|info|information|profile|settings?|config|preferences?|account|accounts|session|sessions|token|object|model|table|view|list|details?|story|stories|guide|manual|interface|experience|not|is|was|has|and|or|for|from|to|by|with|in|at|of|request(?:ed|er)?|current[-_]?user|your[-_]?(?:user)?(?:name)?|my[-_]?user(?:name)?|example|sample|placeholder|redacted|masked|hidden|subject|principal|foo|bar|baz|qux|abc|xyz|xxx|str|string|tty|pts|con';
/** Members of objects in code. */
const members =
  '(?:self|this|req|request|ctx|context|session|event|params?|args?|config|settings|env|os|process|options?|opts|props|data|payload|body|user|current_user|u|x|e|r)[.].*|(?:get|set|find|fetch|load|create|new|is|has|to|by)[_A-Z].*';

/** Who is nobody: accounts of programs and machines, and words. */
export const nobody = `(?:${serviceAccounts.join('|')}|${programs}|${jobs}|${words})\\d{0,3}|(?:svc|srv|service|sys|system|app|api|ci|cd|bot|db|sa|ro|rw|batch|cron|test|nt|dwm|umfd|msol|sm|gsa)[-_.].*|.*[-_.](?:svc|srv|service|services|bot|agent|runner|daemon|app|api|web|sa|worker|job|batch|cron|ci|deploy(?:er)?|admin|user|usr|ro|rw|readonly|reader|writer|owner|db|repl|replica|replicator|exporter|backup|sync|test|prod|stage|staging|dev|server|local|localdomain|internal|com|net|org|io|kr|jp|cn|example)|.*[$]|${members}`;

/** Logins of people, by what stands around them. */
export const namesLogin = (forms: readonly Around[]) => between(forms, login, nobody);
