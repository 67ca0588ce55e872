// The function app on Flex Consumption, and its settings.

import { smtpRelay, uploadLimits } from 'types.bicep'

param name string
param planName string
param location string
param tags object
param identityName string
param storageName string
param packageContainer string
param vaultName string
param insightsName string
param alwaysReady int
param instanceMemoryMB int
param maximumInstances int
param publicUrl string
param mailFrom string
param mailWay string
param sendGridWebhookKey string
param sendGridHost string
param inboundDomain string
param smtp smtpRelay
param operatorTokenSha256 string
param previousLinksKey bool
param linkDays int
param remindersSchedule string
param uploads uploadLimits
param malwareScanning bool
param lettersDays int
param auditDays int
param meetingsDays int
param tracesDays int

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

func secret(vaultName string, secretName string) string =>
  '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${secretName})'

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'app' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identity.id
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${account.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstances
        alwaysReady: alwaysReady == 0
          ? []
          : [
              {
                name: 'http'
                instanceCount: alwaysReady
              }
            ]
      }
    }
  }

  // The same names as on one machine. An empty value counts as none.
  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      AzureWebJobsStorage__accountName: account.name
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identity.properties.clientId
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.properties.clientId};Authorization=AAD'
      Site__PublicUrl: publicUrl
      Links__Key: secret(vaultName, 'links-key')
      Links__PreviousKey: previousLinksKey ? secret(vaultName, 'links-previous-key') : ''
      Links__UnitDays: string(linkDays)
      Operator__TokenSha256: operatorTokenSha256
      RemindersSchedule: remindersSchedule
      Uploads__FormMegabytes: string(uploads.formMegabytes)
      Uploads__OpenPerLink: string(uploads.openPerLink)
      Uploads__DailyGigabytes: string(uploads.dailyGigabytes)
      Uploads__MalwareScanning: string(malwareScanning)
      Retention__LettersDays: string(lettersDays)
      Retention__AuditDays: string(auditDays)
      Retention__MeetingsDays: string(meetingsDays)
      Retention__TracesDays: string(tracesDays)
      Mail__From: mailFrom
      SendGrid__ApiKey: mailWay == 'sendgrid' ? secret(vaultName, 'sendgrid-api-key') : ''
      SendGrid__Host: sendGridHost
      SendGrid__WebhookKey: sendGridWebhookKey
      Inbound__Domain: inboundDomain
      Inbound__Secret: empty(inboundDomain) ? '' : secret(vaultName, 'inbound-secret')
      Smtp__Host: mailWay == 'smtp' ? smtp.host : ''
      Smtp__Port: string(smtp.port)
      Smtp__User: smtp.user
      Smtp__Password: mailWay == 'smtp' && !empty(smtp.user) ? secret(vaultName, 'smtp-password') : ''
      Smtp__StartTls: string(smtp.startTls)
    }
  }

  // Nobody deploys with a password.
  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

output domainVerificationId string = app.properties.customDomainVerificationId
