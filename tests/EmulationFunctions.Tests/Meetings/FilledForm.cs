using System.Net;
using System.Text.RegularExpressions;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>A form as a browser would send it: what stands in its fields, and what somebody types there.</summary>
internal sealed partial class FilledForm
{
    private readonly List<(string Name, string Value)> fields = [];

    /// <summary>Reads the first form of a page that posts to this address.</summary>
    public static FilledForm Of(string html, string action)
    {
        var start = html.IndexOf($"method=\"post\" action=\"{action}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, $"No form posts to {action}: {html}");
        var form = new FilledForm();
        foreach (Match field in Field().Matches(html[start..html.IndexOf("</form>", start, StringComparison.Ordinal)]))
        {
            var attributes = Attribute().Matches(field.Groups["attributes"].Value).ToDictionary(one => one.Groups["name"].Value, one => WebUtility.HtmlDecode(one.Groups["value"].Value));
            if (!attributes.TryGetValue("name", out var name) || (attributes.GetValueOrDefault("type") == "checkbox" && !attributes.ContainsKey("checked")))
                continue;
            var content = WebUtility.HtmlDecode(field.Groups["content"].Value);
            form.fields.Add((name, field.Groups["kind"].Value switch
            {
                "textarea" => content,
                "select" => Selected().Match(content) is { Success: true } chosen ? chosen.Groups["value"].Value : "",
                _ => attributes.GetValueOrDefault("value") ?? "",
            }));
        }

        return form;
    }

    public (string Name, string Value)[] Fields => [.. fields];

    public string this[string name] => fields.First(field => field.Name == name).Value;

    /// <summary>Types something else there.</summary>
    public FilledForm With(string name, string value)
    {
        fields.RemoveAll(field => field.Name == name);
        return Tick(name, value);
    }

    public FilledForm Tick(string name, string value)
    {
        fields.Add((name, value));
        return this;
    }

    public FilledForm Clear(string name, string value)
    {
        Assert.True(fields.Remove((name, value)), $"{name} is not {value}.");
        return this;
    }

    [GeneratedRegex("""<(?<kind>input|textarea|select)\b(?<attributes>[^>]*?)/?>(?:(?<=<textarea[^>]*>)(?<content>[^<]*)</textarea>|(?<=<select[^>]*>)(?<content>.*?)</select>)?""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();

    [GeneratedRegex("""(?<name>[\w-]+)(?:="(?<value>[^"]*)")?""", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();

    [GeneratedRegex("""<option value="(?<value>[^"]*)" selected""", RegexOptions.ExplicitCapture)]
    private static partial Regex Selected();
}
