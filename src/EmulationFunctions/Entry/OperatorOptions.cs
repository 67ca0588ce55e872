using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Entry;

/// <summary>Who may do everything.</summary>
/// <param name="TokenSha256">Setting <c>Operator__TokenSha256</c>: the token's SHA-256 in hexadecimal; without it there is no operator.</param>
public sealed record OperatorOptions(byte[]? TokenSha256)
{
    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidOperationException">It is set and no SHA-256.</exception>
    public static OperatorOptions From(IConfiguration configuration) => configuration["Operator:TokenSha256"] switch
    {
        null or "" => new((byte[]?)null),
        { Length: 64 } hash when hash.All(char.IsAsciiHexDigit) => new(Convert.FromHexString(hash)),
        _ => throw new InvalidOperationException("Operator__TokenSha256 is the token's SHA-256: 64 hexadecimal digits."),
    };

    /// <summary>Whether the token is the operator's.</summary>
    public bool Is(string token) =>
        TokenSha256 is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(token)), TokenSha256);
}
