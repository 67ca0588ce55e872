using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Links;

/// <summary>What links are signed with, and how long they are good for.</summary>
/// <param name="Key">Setting <c>Links__Key</c>: at least 32 bytes in base64.</param>
/// <param name="PreviousKey">Setting <c>Links__PreviousKey</c>: still verifies after a change of key.</param>
/// <param name="UnitDays">Setting <c>Links__UnitDays</c>: days for which a unit's form link is good, 400 unless set.</param>
public sealed record LinkOptions(byte[] Key, byte[]? PreviousKey, int UnitDays)
{
    /// <summary>How long a mailed sign-in link is good for.</summary>
    public static readonly TimeSpan SignIn = TimeSpan.FromMinutes(15);

    /// <summary>How long a sign-in link made by the operator is good for.</summary>
    public static readonly TimeSpan OperatorSignIn = TimeSpan.FromHours(24);

    /// <summary>How long a calendar can be subscribed to: as long as the contact is there, in effect.</summary>
    public static readonly TimeSpan Feed = TimeSpan.FromDays(3650);

    /// <summary>How long a session lasts.</summary>
    public static readonly TimeSpan Session = TimeSpan.FromHours(12);

    /// <summary>How long a row outlives its link, so that whoever comes late reads "expired" and not "unknown".</summary>
    public static readonly TimeSpan Afterlife = TimeSpan.FromDays(90);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">A key is missing or too short, or the days are no number from 1 to 3,650.</exception>
    public static LinkOptions From(IConfiguration configuration) => new(
        ReadKey(configuration["Links:Key"], "Links__Key") ?? throw new InvalidOperationException("Set Links__Key: at least 32 random bytes in base64."),
        ReadKey(configuration["Links:PreviousKey"], "Links__PreviousKey"),
        configuration["Links:UnitDays"] is not { } days ? 400
            : int.TryParse(days, out var number) && number is >= 1 and <= 3650 ? number
            : throw new InvalidOperationException("Links__UnitDays is a number from 1 to 3650."));

    private static byte[]? ReadKey(string? text, string setting)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && length >= 32
            ? bytes[..length]
            : throw new InvalidOperationException($"{setting} is at least 32 random bytes in base64.");
    }
}
