// Where logs, metrics and traces go, and who may send them: only identities.

param logsName string
param insightsName string
param location string
param tags object
param retentionDays int
param storageName string

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: logsName
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
    features: {
      disableLocalAuth: true
    }
    // A loop that logs wildly costs a day, not a month.
    workspaceCapping: {
      dailyQuotaGb: 2
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    RetentionInDays: 90
    DisableLocalAuth: true
    DisableIpMasking: false
  }
}

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-01-01' existing = {
  parent: account
  name: 'default'
}

// Who deleted a blob is known even where it was nobody of ours.
resource deletions 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: blobs
  name: 'deletions'
  properties: {
    workspaceId: logs.id
    logs: [
      {
        category: 'StorageDelete'
        enabled: true
      }
    ]
  }
}
