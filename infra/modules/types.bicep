// Shapes of parameters that several files know.

@export()
@description('A relay for letters.')
type smtpRelay = {
  @description('Its name; its certificate is checked against it.')
  host: string

  @minValue(1)
  @maxValue(65535)
  port: int

  @description('Who logs in; empty: nobody. The password is a secret.')
  user: string

  @description('Letters go encrypted or not at all.')
  startTls: bool
}

@export()
@description('Limits of uploads.')
type uploadLimits = {
  @description('Largest form as a whole in MiB. Azure Functions takes 100; larger files go straight to storage.')
  @minValue(1)
  @maxValue(100)
  formMegabytes: int

  @description('Direct uploads that one link may have under way.')
  @minValue(1)
  @maxValue(1000)
  openPerLink: int

  @description('What a unit may send a day in GiB.')
  @minValue(1)
  @maxValue(10000)
  dailyGigabytes: int
}

@export()
@secure()
@description('Secrets that go into the vault.')
type secretValues = {
  @description('At least 32 random bytes in base64: what links are signed with.')
  linksKey: string?

  @description('The key before; links signed with it are still good.')
  linksPreviousKey: string?

  sendGridApiKey: string?
  smtpPassword: string?

  @description('What the mail service shows at /hooks/inbound: at least 16 characters.')
  inboundSecret: string?
}
