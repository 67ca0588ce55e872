// The one storage account: the app's rows, files and messages, the host's own things, and the package that is deployed.

param name string
param location string
param tags object
param redundancy string
param packageContainer string

@description('The app\'s addresses: only their pages may write to blobs from a browser.')
param origins string[]

param immutableDays int
param undeleteDays int
param malwareScanning bool

// The names are a contract with the code; `dotnet dev.cs check-infra` holds them together.
var containers = ['incoming', 'dossiers', 'events', packageContainer]
var tables = ['clusters', 'links', 'addresses', 'agenda']
var queues = ['cluster-checks', 'letters', 'sign-ins', 'completions', 'delivery-events']

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: redundancy
  }
  properties: {
    accessTier: 'Hot'
    // Nobody gets in with a key: not the app, not a person, not a thief.
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    // Browsers write here, so it stays reachable; what opens it is a signature for one blob and an hour.
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Allow'
      bypass: 'AzureServices'
    }
    encryption: {
      keySource: 'Microsoft.Storage'
      services: {
        blob: { enabled: true, keyType: 'Account' }
        table: { enabled: true, keyType: 'Account' }
        queue: { enabled: true, keyType: 'Account' }
      }
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-01-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: true
    changeFeed: {
      enabled: true
      retentionInDays: 365
    }
    deleteRetentionPolicy: {
      enabled: true
      days: undeleteDays
    }
    containerDeleteRetentionPolicy: {
      enabled: true
      days: undeleteDays
    }
    cors: {
      corsRules: [
        {
          allowedOrigins: origins
          allowedMethods: ['PUT']
          allowedHeaders: ['content-type', 'x-ms-*']
          exposedHeaders: ['x-ms-*']
          maxAgeInSeconds: 3600
        }
      ]
    }
  }
}

resource blobContainers 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' = [
  for container in containers: {
    parent: blobs
    name: container
    properties: {
      publicAccess: 'None'
    }
  }
]

// Unlocked: it holds, but can still be shortened or taken away. Locking it is a decision for ever; see infra/README.md.
resource immutability 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2025-01-01' = if (immutableDays > 0) {
  name: '${name}/default/dossiers/default'
  properties: {
    immutabilityPeriodSinceCreationInDays: immutableDays
    allowProtectedAppendWrites: false
  }
  dependsOn: [blobContainers]
}

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2025-01-01' = {
  parent: account
  name: 'default'
}

resource tableList 'Microsoft.Storage/storageAccounts/tableServices/tables@2025-01-01' = [
  for table in tables: {
    parent: tableService
    name: table
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2025-01-01' = {
  parent: account
  name: 'default'
}

// Each queue has its neighbour for messages whose work failed five times.
resource queueList 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-01-01' = [
  for queue in concat(queues, map(queues, queue => '${queue}-poison')): {
    parent: queueService
    name: queue
  }
]

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2025-01-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          // The app sweeps after a day, or a week where a browser brings pieces: this is for what it could not.
          name: 'arrivals-go'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: {
              blobTypes: ['blockBlob']
              prefixMatch: ['incoming/']
            }
            actions: {
              baseBlob: { delete: { daysAfterModificationGreaterThan: 8 } }
              version: { delete: { daysAfterCreationGreaterThan: 8 } }
              snapshot: { delete: { daysAfterCreationGreaterThan: 8 } }
            }
          }
        }
        {
          // The app sweeps them after a month.
          name: 'events-go'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: {
              blobTypes: ['blockBlob']
              prefixMatch: ['events/']
            }
            actions: {
              baseBlob: { delete: { daysAfterModificationGreaterThan: 40 } }
              version: { delete: { daysAfterCreationGreaterThan: 40 } }
            }
          }
        }
        {
          name: 'dossiers-cool'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: {
              blobTypes: ['blockBlob']
              prefixMatch: ['dossiers/']
            }
            actions: {
              baseBlob: { tierToCool: { daysAfterModificationGreaterThan: 365 } }
            }
          }
        }
        {
          name: 'old-packages-go'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: {
              blobTypes: ['blockBlob']
              prefixMatch: ['${packageContainer}/']
            }
            actions: {
              version: { delete: { daysAfterCreationGreaterThan: 90 } }
            }
          }
        }
      ]
    }
  }
  dependsOn: [blobs]
}

resource defender 'Microsoft.Security/defenderForStorageSettings@2025-01-01' = if (malwareScanning) {
  scope: account
  name: 'current'
  properties: {
    isEnabled: true
    overrideSubscriptionLevelSettings: true
    malwareScanning: {
      onUpload: {
        isEnabled: true
        // Arrivals and what is filed are both scanned: about twice what units send.
        capGBPerMonth: 1000
      }
    }
    sensitiveDataDiscovery: {
      isEnabled: false
    }
  }
}
