// Everything that can be switched on, with the longest name: what check-infra and the tests look at.
using '../main.bicep'

param environmentName = 'production-of-no-one'
param location = 'southeastasia'
param mailFrom = 'thi-dua@cluster.example'
param mailWay = 'sendgrid'
param sendGridWebhookKey = 'a-public-key'
param inboundDomain = 'meetings.cluster.example'
param operatorTokenSha256 = '0000000000000000000000000000000000000000000000000000000000000000'
param secrets = {
  linksKey: 'a'
  linksPreviousKey: 'b'
  sendGridApiKey: 'c'
  smtpPassword: 'd'
  inboundSecret: 'e'
}
param previousLinksKey = true
param alwaysReady = 1
param storageRedundancy = 'Standard_ZRS'
param immutableDays = 365
param malwareScanning = true
param lettersDays = 730
param auditDays = 1825
param meetingsDays = 1095
param tracesDays = 365
param alertEmails = ['operator@cluster.example']
param customDomain = 'thi-dua.cluster.example'
