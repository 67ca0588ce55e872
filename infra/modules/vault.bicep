// The secrets. The app reads them by reference, so no setting holds one.

import { secretValues } from 'types.bicep'

param name string
param location string
param tags object

param secrets secretValues

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: 'Enabled'
  }
}

// A secret without a value is left as it is in the vault.
resource linksKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(secrets.?linksKey)) {
  parent: vault
  name: 'links-key'
  properties: {
    value: secrets.?linksKey
    contentType: 'at least 32 random bytes in base64'
  }
}

resource linksPreviousKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(secrets.?linksPreviousKey)) {
  parent: vault
  name: 'links-previous-key'
  properties: {
    value: secrets.?linksPreviousKey
    contentType: 'the links key before the present one'
  }
}

resource sendGridApiKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(secrets.?sendGridApiKey)) {
  parent: vault
  name: 'sendgrid-api-key'
  properties: {
    value: secrets.?sendGridApiKey
    contentType: 'SendGrid API key with mail send only'
  }
}

resource smtpPassword 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(secrets.?smtpPassword)) {
  parent: vault
  name: 'smtp-password'
  properties: {
    value: secrets.?smtpPassword
    contentType: 'password at the relay'
  }
}

resource inboundSecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(secrets.?inboundSecret)) {
  parent: vault
  name: 'inbound-secret'
  properties: {
    value: secrets.?inboundSecret
    contentType: 'what the mail service shows at the inbound hook'
  }
}
