using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Uploads;

/// <summary>Limits of uploads.</summary>
/// <param name="FormMegabytes">Setting <c>Uploads__FormMegabytes</c>: largest form as a whole in MiB, 1 to 4,096; 100 unless set, which is what Azure Functions takes.</param>
/// <param name="OpenPerLink">Setting <c>Uploads__OpenPerLink</c>: direct uploads that one link may have under way, 1 to 1,000; 40 unless set.</param>
/// <param name="DailyGigabytes">Setting <c>Uploads__DailyGigabytes</c>: what a unit may send a day in GiB, 1 to 10,000; 20 unless set.</param>
/// <param name="MalwareScanning">
/// Setting <c>Uploads__MalwareScanning</c>: true where Defender for Storage scans the account; a file is open only after it has
/// found no threats. False unless set.
/// </param>
public sealed record UploadOptions(int FormMegabytes, int OpenPerLink, int DailyGigabytes, bool MalwareScanning)
{
    /// <summary>Largest form as a whole, in bytes.</summary>
    public long FormBytes => FormMegabytes * 1024L * 1024;

    /// <summary>What a unit may send a day, in bytes.</summary>
    public long DailyBytes => DailyGigabytes * 1024L * 1024 * 1024;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">One is no number in its range, or neither true nor false.</exception>
    public static UploadOptions From(IConfiguration configuration) => new(
        Number(configuration, "FormMegabytes", usual: 100, most: 4096),
        Number(configuration, "OpenPerLink", usual: 40, most: 1000),
        Number(configuration, "DailyGigabytes", usual: 20, most: 10_000),
        configuration["Uploads:MalwareScanning"] switch
        {
            null => false,
            var text when bool.TryParse(text, out var isOn) => isOn,
            _ => throw new InvalidOperationException("Uploads__MalwareScanning is true or false."),
        });

    private static int Number(IConfiguration configuration, string name, int usual, int most) => configuration[$"Uploads:{name}"] switch
    {
        null => usual,
        var text when int.TryParse(text, out var number) && number >= 1 && number <= most => number,
        _ => throw new InvalidOperationException($"Uploads__{name} is a number from 1 to {most}."),
    };
}
