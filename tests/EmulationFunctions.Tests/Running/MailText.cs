using System.Text;
using System.Text.RegularExpressions;

namespace EmulationFunctions.Tests.Running;

/// <summary>What a letter in the mail folder says.</summary>
internal static partial class MailText
{
    /// <summary>Its plain text, the first of its parts.</summary>
    public static string Of(string file)
    {
        var part = PlainPart().Match(File.ReadAllText(file));
        Assert.True(part.Success, $"{file} has no plain text in base64.");
        return Encoding.UTF8.GetString(Convert.FromBase64String(part.Groups["text"].Value));
    }

    [GeneratedRegex(@"text/plain.*?\r?\n\r?\n(?<text>[A-Za-z0-9+/=\s]+)", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex PlainPart();
}
