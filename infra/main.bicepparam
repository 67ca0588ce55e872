// What an environment is made of. azd keeps each value (azd env set NAME VALUE); secrets come from the shell alone.
using 'main.bicep'

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME')
param location = readEnvironmentVariable('AZURE_LOCATION')
param mailFrom = readEnvironmentVariable('MAIL_FROM')
param mailWay = readEnvironmentVariable('MAIL_WAY', 'sendgrid')
param sendGridWebhookKey = readEnvironmentVariable('SENDGRID_WEBHOOK_KEY', '')
param sendGridHost = readEnvironmentVariable('SENDGRID_HOST', '')
param inboundDomain = readEnvironmentVariable('INBOUND_DOMAIN', '')
param smtp = {
  host: readEnvironmentVariable('SMTP_HOST', '')
  port: int(readEnvironmentVariable('SMTP_PORT', '587'))
  user: readEnvironmentVariable('SMTP_USER', '')
  startTls: bool(readEnvironmentVariable('SMTP_STARTTLS', 'true'))
}
param operatorTokenSha256 = readEnvironmentVariable('OPERATOR_TOKEN_SHA256', '')
param secrets = {
  linksKey: readEnvironmentVariable('LINKS_KEY', '')
  linksPreviousKey: readEnvironmentVariable('LINKS_PREVIOUS_KEY', '')
  sendGridApiKey: readEnvironmentVariable('SENDGRID_API_KEY', '')
  smtpPassword: readEnvironmentVariable('SMTP_PASSWORD', '')
  inboundSecret: readEnvironmentVariable('INBOUND_SECRET', '')
}
param previousLinksKey = bool(readEnvironmentVariable('PREVIOUS_LINKS_KEY', 'false'))
param alwaysReady = int(readEnvironmentVariable('ALWAYS_READY', '0'))
param storageRedundancy = readEnvironmentVariable('STORAGE_REDUNDANCY', 'Standard_LRS')
param immutableDays = int(readEnvironmentVariable('IMMUTABLE_DAYS', '0'))
param malwareScanning = bool(readEnvironmentVariable('MALWARE_SCANNING', 'false'))
param lettersDays = int(readEnvironmentVariable('LETTERS_DAYS', '0'))
param auditDays = int(readEnvironmentVariable('AUDIT_DAYS', '0'))
param meetingsDays = int(readEnvironmentVariable('MEETINGS_DAYS', '0'))
param tracesDays = int(readEnvironmentVariable('TRACES_DAYS', '0'))
param logRetentionDays = int(readEnvironmentVariable('LOG_RETENTION_DAYS', '31'))
param alertEmails = filter(split(readEnvironmentVariable('ALERT_EMAILS', ''), ','), email => !empty(email))
param customDomain = readEnvironmentVariable('CUSTOM_DOMAIN', '')
