using System.Security.Cryptography;
using System.Text;

namespace EmulationFunctions.Local.Data;

/// <summary>What a data folder keeps to itself from its first start on.</summary>
internal sealed record LocalSecrets
{
    private const string FileName = "settings.json";

    /// <summary>The key under which the app signs its links (base64).</summary>
    public required string LinksKey { get; init; }

    public required string OperatorToken { get; init; }

    /// <summary>True from before the sample's first write until after its last: a start in between was cut off.</summary>
    public bool SampleUnfinished { get; init; }

    /// <summary>Each unit's form link, as made at the first start.</summary>
    public IReadOnlyDictionary<string, string> UnitLinks { get; init; } = new Dictionary<string, string>();

    /// <summary>All that the app needs to know the operator by.</summary>
    public string OperatorTokenSha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(OperatorToken)));

    public static LocalSecrets Open(DataFolder data)
    {
        if (data.Read<LocalSecrets>(FileName) is { } secrets)
            return secrets;

        var made = new LocalSecrets
        {
            LinksKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
            OperatorToken = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)),
        };
        made.Keep(data);
        return made;
    }

    public void Keep(DataFolder data) => data.Write(FileName, this);
}
