// What somebody is told of. docs/runbook.md has a paragraph for each, under the alert's name.

param stem string
param actionsName string
param location string
param tags object
param emails string[]
param insightsName string
param logsName string
param storageName string

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: logsName
}

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName
}

resource actions 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: actionsName
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'emulation'
    emailReceivers: [
      for (email, i) in emails: {
        name: 'person-${i}'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource failedRequests 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alert-${stem}-failed-requests'
  location: 'global'
  tags: tags
  properties: {
    description: 'More than five requests failed within a quarter of an hour.'
    severity: 2
    enabled: true
    scopes: [insights.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'failed'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'microsoft.insights/components'
          metricName: 'requests/failed'
          operator: 'GreaterThan'
          threshold: 5
          timeAggregation: 'Count'
        }
      ]
    }
    autoMitigate: true
    actions: [
      {
        actionGroupId: actions.id
      }
    ]
  }
}

resource throttling 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alert-${stem}-storage-throttling'
  location: 'global'
  tags: tags
  properties: {
    description: 'Storage told the app to slow down.'
    severity: 2
    enabled: true
    scopes: [account.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'throttled'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.Storage/storageAccounts'
          metricName: 'Transactions'
          dimensions: [
            {
              name: 'ResponseType'
              operator: 'Include'
              values: [
                'ClientThrottlingError'
                'ClientAccountBandwidthThrottlingError'
                'ClientAccountRequestThrottlingError'
                'ServerBusyError'
              ]
            }
          ]
          operator: 'GreaterThan'
          threshold: 10
          timeAggregation: 'Total'
        }
      ]
    }
    autoMitigate: true
    actions: [
      {
        actionGroupId: actions.id
      }
    ]
  }
}

// What the app itself counts. A query answers one row with `found`, so that silence is a number too.
var watched = [
  {
    name: 'poison'
    description: 'The work of a message failed five times; it waits to be tried again.'
    severity: 1
    query: '''
      AppMetrics
      | where Name == 'emulation.poison.messages'
      | summarize found = sum(Sum)
      '''
    window: 'PT15M'
    operator: 'GreaterThan'
  }
  {
    name: 'letters'
    description: 'Letters were refused, or nobody knows what became of them.'
    severity: 2
    query: '''
      AppMetrics
      | where Name == 'emulation.letters'
      | where tostring(Properties['emulation.letter.state']) in ('refused', 'unknown')
      | summarize found = sum(Sum)
      '''
    window: 'PT15M'
    operator: 'GreaterThan'
  }
  {
    name: 'no-heartbeat'
    description: 'The timer that sends reminders has not run for an hour.'
    severity: 1
    query: '''
      AppMetrics
      | where Name == 'emulation.tick.duration'
      | summarize found = sum(ItemCount)
      '''
    window: 'PT1H'
    operator: 'LessThanOrEqual'
  }
]

resource watches 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for watch in watched: {
    name: 'alert-${stem}-${watch.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: 'alert-${stem}-${watch.name}'
      description: watch.description
      severity: watch.severity
      enabled: true
      scopes: [logs.id]
      evaluationFrequency: 'PT15M'
      windowSize: watch.window
      // On a new workspace the first metrics have yet to come.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: watch.query
            metricMeasureColumn: 'found'
            timeAggregation: 'Total'
            operator: watch.operator
            threshold: 0
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      autoMitigate: true
      actions: {
        actionGroups: [actions.id]
      }
    }
  }
]
