// The shortest name, letters by a relay, and nothing that can be left out.
using '../main.bicep'

param environmentName = 'ab'
param location = 'southeastasia'
param mailFrom = 'thi-dua@cluster.example'
param mailWay = 'smtp'
param smtp = {
  host: 'relay.cluster.example'
  port: 587
  user: 'app'
  startTls: true
}
param secrets = {
  linksKey: 'a'
  smtpPassword: 'd'
}
