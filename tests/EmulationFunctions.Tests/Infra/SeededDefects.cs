using EmulationFunctions.Operations.Infra;

namespace EmulationFunctions.Tests.Infra;

/// <summary>Defects that somebody could bring in, and what the rules have to say of each.</summary>
internal static class SeededDefects
{
    private const string Settings = "Microsoft.Web/sites/config";
    private const string Site = "Microsoft.Web/sites";
    private const string Account = "Microsoft.Storage/storageAccounts";
    private const string Roles = "Microsoft.Authorization/roleAssignments";
    private const string Queries = "Microsoft.Insights/scheduledQueryRules";

    public static readonly Dictionary<string, (Func<Checked, Checked> Seed, string Says)> All = new(StringComparer.Ordinal)
    {
        ["a setting is not set"] = (all => all.Set(Settings, "properties/Uploads__OpenPerLink", null), "settings: The code reads Uploads__OpenPerLink, and no resource sets it."),
        ["the code reads a new setting"] = (all => all.With(app => app with { Settings = app.Settings.Append("Inbound__Domain2").ToHashSet() }), "settings: The code reads Inbound__Domain2, and no resource sets it."),
        ["a setting has a slip of the pen"] = (all => all.Set(Settings, "properties/Mail__Form", "a@b.example"), "settings: Mail__Form is set, and the code does not read it."),
        ["letters go into a folder"] = (all => all.Set(Settings, "properties/Mail__Folder", "/tmp"), "settings: Mail__Folder is for one machine and must not be set in Azure."),
        ["a secret stands in a setting"] = (all => all.Set(Settings, "properties/SendGrid__ApiKey", "SG.key"), "secrets: SendGrid__ApiKey is no reference to a secret that the vault gets."),
        ["the vault does not get a secret"] = (all => all.Without("Microsoft.KeyVault/vaults/secrets", "links-key"), "secrets: Links__Key is no reference to a secret that the vault gets."),
        ["a schedule is not set"] = (all => all.Set(Settings, "properties/RemindersSchedule", ""), "placeholders: %RemindersSchedule% of the function SendReminders is not set."),
        ["a trigger names a setting with a section"] = (
            all => all.With(app => app with { Placeholders = [("SendReminders", "Site__PublicUrl")] }),
            "placeholders: %Site__PublicUrl% of the function SendReminders has a separator of sections in it: the Functions host does not find such a setting."),
        ["a table is forgotten"] = (all => all.Without($"{Account}/tableServices/tables", "agenda"), "storage-objects: The table agenda is used and not made."),
        ["a queue is forgotten"] = (all => all.Without($"{Account}/queueServices/queues", "letters"), "storage-objects: The queue letters is used and not made."),
        ["a poison queue is forgotten"] = (all => all.Without($"{Account}/queueServices/queues", "sign-ins-poison"), "storage-objects: The queue sign-ins-poison is used and not made."),
        ["a container is forgotten"] = (all => all.Without($"{Account}/blobServices/containers", "events"), "storage-objects: The container events is used and not made."),
        ["the package has no container"] = (all => all.Without($"{Account}/blobServices/containers", "app-package"), "storage-objects: The container for the deployed package is not made."),
        ["keys open the account"] = (all => all.Set(Account, "properties/allowSharedKeyAccess", true), "doors: The storage account's allowSharedKeyAccess has to be false."),
        ["old TLS opens the account"] = (all => all.Set(Account, "properties/minimumTlsVersion", "TLS1_0"), "doors: The storage account's minimumTlsVersion has to be \"TLS1_2\"."),
        ["versions are off"] = (all => all.Set($"{Account}/blobServices", "properties/isVersioningEnabled", false), "doors: The blobs' isVersioningEnabled has to be true."),
        ["deleted blobs are gone"] = (all => all.Set($"{Account}/blobServices", "properties/deleteRetentionPolicy/enabled", false), "doors: The blobs' deleteRetentionPolicy/enabled has to be true."),
        ["a container is public"] = (all => all.Set($"{Account}/blobServices/containers", "properties/publicAccess", "Blob", "dossiers"), "doors: The container dossiers has to be closed to the public."),
        ["any page may write"] = (all => all.Set($"{Account}/blobServices", "properties/cors/corsRules/0/allowedOrigins/0", "*"), "doors: A CORS rule lets pages of any host write to blobs."),
        ["the app's page may not write"] = (all => all.Set(Settings, "properties/Site__PublicUrl", "https://elsewhere.example"), "doors: Pages of https://elsewhere.example may not write to blobs: no CORS rule names them."),
        ["pages may read"] = (all => all.Set($"{Account}/blobServices", "properties/cors/corsRules/0/allowedMethods/0", "GET"), "doors: A CORS rule lets pages do more than PUT."),
        ["arrivals go too early"] = (
            all => all.Set($"{Account}/managementPolicies", "properties/policy/rules/0/definition/actions/baseBlob/delete/daysAfterModificationGreaterThan", 2),
            "lives: Arrivals have to go after eight days."),
        ["versions of arrivals stay"] = (all => all.Set($"{Account}/managementPolicies", "properties/policy/rules/0/definition/actions/version", null), "lives: Versions of arrivals never go: with versioning on, what is deleted stays as one."),
        ["dossiers go"] = (
            all => all.Set($"{Account}/managementPolicies", "properties/policy/rules/2/definition/actions/baseBlob/delete", new System.Text.Json.Nodes.JsonObject { ["daysAfterModificationGreaterThan"] = 400 }),
            "lives: A rule deletes what was filed."),
        ["a role is missing"] = (all => Unassigned(all, "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"), "roles: TableClient needs the role 0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3 on the Microsoft.Storage/storageAccounts, and nobody assigns it."),
        ["nobody may sign addresses"] = (all => Unassigned(all, "db58b8e5-c6ad-4a2a-8342-4190687cbf4a"), "roles: BlobServiceClient needs the role db58b8e5-c6ad-4a2a-8342-4190687cbf4a on the Microsoft.Storage/storageAccounts, and nobody assigns it."),
        ["nobody may read the vault"] = (all => Unassigned(all, "4633458b-17de-408a-b874-0445c86b69e6"), "roles: A setting in the vault needs the role 4633458b-17de-408a-b874-0445c86b69e6 on the Microsoft.KeyVault/vaults, and nobody assigns it."),
        ["telemetry is refused"] = (all => Unassigned(all, "3913510d-42f4-4e42-8a64-420c390055eb"), "roles: Telemetry needs the role 3913510d-42f4-4e42-8a64-420c390055eb on the Microsoft.Insights/components, and nobody assigns it."),
        ["a role too many"] = (
            all => all.Set(Roles, "properties/roleDefinitionId", "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"),
            "roles: The role b24988ac-6180-42a0-ab88-20f7382dd24c is assigned, and nothing needs it."),
        ["a role on the whole group"] = (
            all => all.Set(Roles, "id", "/subscriptions/x/resourceGroups/y/providers/Microsoft.Authorization/roleAssignments/z"),
            "roles: The role b7e6dc6d-f1e8-4753-8033-0f276bb0955b reaches further than one resource."),
        ["host.json stays behind"] = (
            all => all.With(Checked.Project, text => text.Replace("CopyToPublishDirectory=\"PreserveNewest\"", "", StringComparison.Ordinal)),
            "host-json: The function app's project has to link host.json with CopyToPublishDirectory=\"PreserveNewest\"."),
        ["links get a prefix"] = (all => all.With(Checked.HostJson, text => text.Replace("\"routePrefix\": \"\"", "\"routePrefix\": \"api\"", StringComparison.Ordinal)), "host-json: host.json has to have an empty route prefix: links are made without one."),
        ["messages are taken for base64"] = (all => all.With(Checked.HostJson, text => text.Replace("\"none\"", "\"base64\"", StringComparison.Ordinal)), "host-json: host.json has to take messages as they are: the app writes no base64."),
        ["everything is logged"] = (all => all.With(Checked.HostJson, text => text.Replace("\"isEnabled\": true", "\"isEnabled\": false", StringComparison.Ordinal)), "host-json: host.json has to sample telemetry."),
        ["another runtime"] = (all => all.Set(Site, "properties/functionAppConfig/runtime/version", "8.0"), "site: The function app's functionAppConfig/runtime/version has to be 10.0."),
        ["pages without TLS"] = (all => all.Set(Site, "properties/httpsOnly", false), "site: The function app's httpsOnly has to be true."),
        ["passwords deploy"] = (all => all.Set("Microsoft.Web/sites/basicPublishingCredentialsPolicies", "properties/allow", true, "scm"), "site: Whoever has a password may deploy by scm."),
        ["a name is too long"] = (all => all.Set(Account, "name", "stemulationandmuchmoreofit"), "names: Microsoft.Storage/storageAccounts stemulationandmuchmoreofit has 26 characters; Azure takes 3 to 24."),
        ["a name has a hyphen"] = (all => all.Set(Account, "name", "st-emulation"), "names: Microsoft.Storage/storageAccounts st-emulation has characters that Azure does not take there."),
        ["a vault's name ends badly"] = (all => all.Set("Microsoft.KeyVault/vaults", "name", "kv-emulation-"), "names: Microsoft.KeyVault/vaults kv-emulation- has characters that Azure does not take there."),
        ["tags are missing"] = (all => all.Set("Microsoft.KeyVault/vaults", "tags", null), "has no tags."),
        ["azd does not find the app"] = (all => all.Set(Site, "tags/azd-service-name", "web"), "names: The function app has to be tagged azd-service-name=app: azd looks for it."),
        ["an alert is missing"] = (all => WithoutAlert(all, "poison"), "alerts: Nobody is told of poison."),
        ["an alert reaches nobody"] = (all => all.Set(Queries, "properties/actions", new System.Text.Json.Nodes.JsonObject()), "tells nobody."),
        ["an alert has no paragraph"] = (all => all.With(Checked.Runbook, text => text.Replace("## letters", "## mail", StringComparison.Ordinal)), "alerts: The runbook has no paragraph for letters."),
        ["an alert nobody asked for"] = (all => all.Set(Queries, "name", "alert-x-weather"), "alerts: alert-x-weather is an alert that nobody has asked for."),
        ["an alert looks for another metric"] = (
            all => all.Set(Queries, "properties/criteria/allOf/0/query", "AppMetrics | where Name == 'emulation.poison.count'"),
            "looks for emulation.poison.count, which the code never writes."),
        ["a picture is missing"] = (all => all.With(Checked.Workbook, text => text.Replace("emulation.queue.age", "emulation.tick.duration", StringComparison.Ordinal)), "metrics: The workbook does not show emulation.queue.age."),
    };

    private static Checked Unassigned(Checked all, string role) =>
        all with { Prediction = new Prediction([.. all.Prediction.Resources.Where(one => one.Type != Roles || !one.Properties.ToJsonString().Contains(role, StringComparison.Ordinal))]) };

    private static Checked WithoutAlert(Checked all, string name) =>
        all with { Prediction = new Prediction([.. all.Prediction.Resources.Where(one => one.Type != Queries || !one.Name.EndsWith(name, StringComparison.Ordinal))]) };
}
