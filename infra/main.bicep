// The back office of one or more emulation clusters in a subscription: everything it needs, in one resource group.
targetScope = 'subscription'

import { smtpRelay, secretValues, uploadLimits } from 'modules/types.bicep'

@description('Name of this environment, such as prod: lower-case letters, digits and hyphens. It is part of every name.')
@minLength(2)
@maxLength(20)
param environmentName string

@description('Where everything stands. Flex Consumption is not in every region: az functionapp list-flexconsumption-locations.')
@minLength(1)
param location string

@description('The mailbox from which letters come; its domain must be verified with the mail service.')
@minLength(3)
param mailFrom string

@description('How letters leave the house.')
@allowed(['sendgrid', 'smtp'])
param mailWay string = 'sendgrid'

@description('The verification key of SendGrid\'s signed event webhook, as it shows it. Empty: no webhook.')
param sendGridWebhookKey string = ''

@description('Another endpoint than SendGrid\'s own, such as https://api.eu.sendgrid.com. Empty: SendGrid\'s own.')
param sendGridHost string = ''

@description('A domain whose mail the mail service brings to /hooks/inbound: replies from calendars and mail to meetings. Empty: replies go to the organizer.')
param inboundDomain string = ''

@description('The relay, where letters leave by SMTP.')
param smtp smtpRelay = {
  host: ''
  port: 587
  user: ''
  startTls: true
}

@description('SHA-256 of the operator\'s token, in hexadecimal: dotnet dev.cs keys makes both. Empty: nobody is the operator.')
param operatorTokenSha256 string = ''

@description('Secrets to store. One that is empty is left as it is in the vault, so a later deployment needs none of them.')
param secrets secretValues = {}

@description('Whether links that were signed with the key before are still good: true while links-previous-key stands in the vault.')
param previousLinksKey bool = false

@description('Days for which a unit\'s form link is good.')
@minValue(1)
@maxValue(3650)
param linkDays int = 400

@description('When reminders are looked for: cron in UTC.')
param remindersSchedule string = '0 */15 * * * *'

@description('Limits of uploads.')
param uploads uploadLimits = {
  formMegabytes: 100
  openPerLink: 40
  dailyGigabytes: 20
}

@description('Instances that are kept warm for pages. 0 costs nothing while nobody comes; 1 spares the first visitor a few seconds.')
@minValue(0)
@maxValue(20)
param alwaysReady int = 0

@description('Memory of an instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Most instances at once.')
@minValue(1)
@maxValue(1000)
param maximumInstances int = 40

@description('Copies of what is stored: Standard_LRS in one data centre, Standard_ZRS in three zones, Standard_GZRS in another region too.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageRedundancy string = 'Standard_LRS'

@description('Days for which nobody can change or delete what was filed, not even an administrator once the policy is locked. 0: no policy.')
@minValue(0)
@maxValue(146000)
param immutableDays int = 0

@description('Days for which deleted blobs and containers can be brought back.')
@minValue(7)
@maxValue(365)
param undeleteDays int = 30

@description('Whether Defender for Storage scans what is uploaded. Files then open only after its verdict.')
param malwareScanning bool = false

@description('Days for which settled letters are kept, 60 or more; 0 keeps them for ever.')
@minValue(0)
@maxValue(36500)
param lettersDays int = 0

@description('Days for which the log of who did what is kept, 365 or more; 0 keeps it for ever.')
@minValue(0)
@maxValue(36500)
param auditDays int = 0

@description('Days after a meeting for which its guests are known, 365 or more; 0 keeps them for ever.')
@minValue(0)
@maxValue(36500)
param meetingsDays int = 0

@description('Days for which closed addresses, traces of uploads and decided requests to be replaced are kept, 60 or more; 0 keeps them for ever.')
@minValue(0)
@maxValue(36500)
param tracesDays int = 0

@description('Days for which logs and metrics are kept. The first 31 are free.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 31

@description('Who is told when something breaks. Empty: alerts are only seen in the portal.')
param alertEmails string[] = []

@description('A host name of your own, such as thi-dua.example.vn. Its CNAME and asuid records must stand before; see infra/README.md. Empty: the app\'s own.')
param customDomain string = ''

@description('More tags for every resource.')
param extraTags object = {}

// One convention: KIND-emulation-ENVIRONMENT, and where the whole world shares the names, a token made of subscription, environment and place.
var token = uniqueString(subscription().subscriptionId, environmentName, location)
var stem = 'emulation-${environmentName}'
var names = {
  group: 'rg-${stem}'
  identity: 'id-${stem}'
  plan: 'plan-${stem}'
  app: 'func-${stem}-${token}'
  storage: 'stemulation${token}'
  vault: 'kv-emul-${token}'
  logs: 'log-${stem}'
  insights: 'appi-${stem}'
  actions: 'ag-${stem}'
  workbook: guid(subscription().subscriptionId, stem, 'workbook')
}

var ownUrl = 'https://${names.app}.azurewebsites.net'
var publicUrl = empty(customDomain) ? ownUrl : 'https://${customDomain}'
var packageContainer = 'app-package'

var tags = union(extraTags, {
  product: 'emulation-functions'
  environment: environmentName
  'azd-env-name': environmentName
})

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: names.group
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: names.identity
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: names.storage
    location: location
    tags: tags
    redundancy: storageRedundancy
    packageContainer: packageContainer
    origins: union([ownUrl], [publicUrl])
    immutableDays: immutableDays
    undeleteDays: undeleteDays
    malwareScanning: malwareScanning
  }
}

module vault 'modules/vault.bicep' = {
  scope: group
  params: {
    name: names.vault
    location: location
    tags: tags
    secrets: secrets
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    logsName: names.logs
    insightsName: names.insights
    location: location
    tags: tags
    retentionDays: logRetentionDays
    storageName: names.storage
  }
  dependsOn: [storage]
}

module access 'modules/access.bicep' = {
  scope: group
  params: {
    identityName: names.identity
    storageName: names.storage
    vaultName: names.vault
    insightsName: names.insights
  }
  dependsOn: [identity, storage, vault, monitoring]
}

module app 'modules/app.bicep' = {
  scope: group
  params: {
    name: names.app
    planName: names.plan
    location: location
    tags: tags
    identityName: names.identity
    storageName: names.storage
    packageContainer: packageContainer
    vaultName: names.vault
    insightsName: names.insights
    alwaysReady: alwaysReady
    instanceMemoryMB: instanceMemoryMB
    maximumInstances: maximumInstances
    publicUrl: publicUrl
    mailFrom: mailFrom
    mailWay: mailWay
    sendGridWebhookKey: sendGridWebhookKey
    sendGridHost: sendGridHost
    inboundDomain: inboundDomain
    smtp: smtp
    operatorTokenSha256: operatorTokenSha256
    previousLinksKey: previousLinksKey
    linkDays: linkDays
    remindersSchedule: remindersSchedule
    uploads: uploads
    malwareScanning: malwareScanning
    lettersDays: lettersDays
    auditDays: auditDays
    meetingsDays: meetingsDays
    tracesDays: tracesDays
  }
  // Its start reads secrets and storage.
  dependsOn: [access, storage, vault, monitoring, identity]
}

module domain 'modules/domain.bicep' = if (!empty(customDomain)) {
  scope: group
  params: {
    appName: names.app
    planName: names.plan
    location: location
    tags: tags
    hostName: customDomain
  }
  dependsOn: [app]
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    stem: stem
    actionsName: names.actions
    location: location
    tags: tags
    emails: alertEmails
    insightsName: names.insights
    logsName: names.logs
    storageName: names.storage
  }
  dependsOn: [monitoring, storage]
}

module workbook 'modules/workbook.bicep' = {
  scope: group
  params: {
    name: names.workbook
    location: location
    tags: tags
    insightsName: names.insights
  }
  dependsOn: [monitoring]
}

@description('The resource group.')
output AZURE_RESOURCE_GROUP string = names.group

@description('The function app; what is deployed goes there.')
output FUNCTION_APP_NAME string = names.app

@description('The address at which people reach the app.')
output SITE_URL string = publicUrl

@description('The address for SendGrid\'s signed event webhook.')
output SENDGRID_WEBHOOK_URL string = '${publicUrl}/hooks/sendgrid'

@description('The storage account: dotnet dev.cs backup and restore ask for it.')
output STORAGE_ACCOUNT_NAME string = names.storage

@description('The vault that holds the secrets.')
output KEY_VAULT_NAME string = names.vault

@description('What the TXT record asuid.HOST says before a custom domain is set.')
output DOMAIN_VERIFICATION_ID string = app.outputs.domainVerificationId
