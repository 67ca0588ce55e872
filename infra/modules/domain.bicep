// A host name of one's own. DNS must point here before: CNAME to the app, TXT asuid.HOST with the verification id.

param appName string
param planName string
param location string
param tags object
param hostName string

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  name: appName
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' existing = {
  name: planName
}

// First the name without a certificate: the certificate is issued only to a name that is bound.
resource binding 'Microsoft.Web/sites/hostNameBindings@2024-11-01' = {
  parent: app
  name: hostName
  properties: {
    siteName: appName
    hostNameType: 'Verified'
    customHostNameDnsRecordType: 'CName'
    sslState: 'Disabled'
  }
}

// On Flex Consumption certificates belong to the app and not to the plan.
resource certificate 'Microsoft.Web/sites/certificates@2024-11-01' = {
  parent: app
  name: hostName
  location: location
  tags: tags
  properties: {
    serverFarmId: plan.id
    canonicalName: hostName
  }
  dependsOn: [binding]
}

// A resource stands once in a template, so the second look at the binding is a template of its own.
module secured 'domain-tls.bicep' = {
  params: {
    appName: appName
    hostName: hostName
    thumbprint: certificate.properties.thumbprint
  }
}
