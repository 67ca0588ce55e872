using System.Globalization;
using System.Text.Json.Nodes;
using EmulationFunctions.Operations.Infra;

namespace EmulationFunctions.Tests.Infra;

/// <summary>The repository's own infrastructure as the rules see it, whole or with a defect put into it.</summary>
internal static class Infrastructure
{
    public static readonly string Root = InfraCheck.Root();

    private static readonly AppFacts App = AppFacts.Find();

    /// <summary>One of the predictions in infra/check; a new copy each time.</summary>
    public static Checked Whole(string prediction = "everything") =>
        new(App, Prediction.Read(File.ReadAllText(Path.Combine(Root, "infra/check", prediction + ".snapshot.json"))), Checked.Read(Root));

    public static Checked With(this Checked all, Func<AppFacts, AppFacts> change) => all with { App = change(all.App) };

    public static Checked With(this Checked all, string file, Func<string, string> change)
    {
        var changed = change(all.Files[file]);
        Assert.NotEqual(all.Files[file], changed);
        return all with { Files = new Dictionary<string, string>(all.Files, StringComparer.Ordinal) { [file] = changed } };
    }

    /// <summary>Without the resources of a type; of one name where one is given.</summary>
    public static Checked Without(this Checked all, string type, string? name = null)
    {
        var left = all.Prediction.Resources.Where(one => one.Type != type || (name is not null && one.OwnName != name)).ToList();
        Assert.True(left.Count < all.Prediction.Resources.Count);
        return all with { Prediction = new Prediction(left) };
    }

    /// <summary>With a property changed; null takes it away.</summary>
    public static Checked Set(this Checked all, string type, string path, JsonNode? value, string? name = null)
    {
        var resource = all.Prediction.Of(type).First(one => name is null || one.OwnName == name);
        var parts = path.Split('/');
        var node = parts[..^1].Aggregate((JsonNode)resource.Json, (here, part) => int.TryParse(part, out var at) ? here[at]! : here[part]!);
        if (value is null)
            Assert.True(node.AsObject().Remove(parts[^1]));
        else if (node is JsonArray list)
            list[int.Parse(parts[^1], CultureInfo.InvariantCulture)] = value;
        else
            node[parts[^1]] = value;
        return all;
    }
}
