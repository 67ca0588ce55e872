using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace EmulationFunctions.Operations.Infra.Rules;

/// <summary>The host: host.json comes along, and the app stands on the plan and runtime that it is written for.</summary>
internal static class HostRules
{
    public static IEnumerable<Finding> Of(Checked all)
    {
        var project = XDocument.Parse(all.Files[Checked.Project]);
        var linked = project.Descendants("None").FirstOrDefault(item => ((string?)item.Attribute("Include"))?.EndsWith("host.json", StringComparison.Ordinal) == true);
        foreach (var (attribute, value) in new[] { ("Link", "host.json"), ("CopyToOutputDirectory", "PreserveNewest"), ("CopyToPublishDirectory", "PreserveNewest") })
        {
            if ((string?)linked?.Attribute(attribute) != value)
                yield return new("host-json", $"The function app's project has to link host.json with {attribute}=\"{value}\".");
        }

        var host = JsonNode.Parse(all.Files[Checked.HostJson])!;
        if ((string?)host["version"] != "2.0")
            yield return new("host-json", "host.json has to say version 2.0.");
        if ((string?)host["extensions"]?["http"]?["routePrefix"] != "")
            yield return new("host-json", "host.json has to have an empty route prefix: links are made without one.");
        if ((string?)host["extensions"]?["queues"]?["messageEncoding"] != "none")
            yield return new("host-json", "host.json has to take messages as they are: the app writes no base64.");
        if (host["logging"]?["applicationInsights"]?["samplingSettings"]?["isEnabled"]?.GetValue<bool>() != true)
            yield return new("host-json", "host.json has to sample telemetry.");

        var site = all.Prediction.One("Microsoft.Web/sites");
        foreach (var (path, value) in new[]
        {
            ("httpsOnly", "true"), ("functionAppConfig/runtime/name", "dotnet-isolated"), ("functionAppConfig/runtime/version", "10.0"),
            ("functionAppConfig/deployment/storage/authentication/type", "UserAssignedIdentity"), ("siteConfig/minTlsVersion", "1.2"),
        })
        {
            if (site?.At(path)?.ToString() != value)
                yield return new("site", $"The function app's {path} has to be {value}.");
        }

        foreach (var way in new[] { "ftp", "scm" })
        {
            if (!all.Prediction.Of("Microsoft.Web/sites/basicPublishingCredentialsPolicies").Any(one => one.OwnName == way && one.At("allow")?.ToString() == "false"))
                yield return new("site", $"Whoever has a password may deploy by {way}.");
        }
    }
}
