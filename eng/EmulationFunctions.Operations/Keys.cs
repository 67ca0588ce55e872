using System.Security.Cryptography;
using System.Text;

namespace EmulationFunctions.Operations;

/// <summary>Makes secrets: random bytes from the system, shown once and kept nowhere.</summary>
internal static class Keys
{
    public static void Make(TextWriter output)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        output.WriteLine($"The operator's token, for your password safe: {token}");
        output.WriteLine($"  OPERATOR_TOKEN_SHA256={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)))}");
        output.WriteLine("A key for links; it goes into the vault and nowhere else:");
        output.WriteLine($"  LINKS_KEY={Convert.ToBase64String(RandomNumberGenerator.GetBytes(48))}");
    }
}
