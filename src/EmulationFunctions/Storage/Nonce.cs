using System.Security.Cryptography;

namespace EmulationFunctions.Storage;

/// <summary>Random names.</summary>
internal static class Nonce
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Characters that can be read over the phone: no i, l, o, 0 or 1. Sixteen carry 79 bits.</summary>
    public static string Next(int length = 16) => RandomNumberGenerator.GetString(Letters, length);
}
