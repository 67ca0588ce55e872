using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Uploads;

/// <summary>Limits of uploads.</summary>
/// <param name="FormMegabytes">Setting <c>Uploads__FormMegabytes</c>: largest form as a whole in MiB, 1 to 4,096; 100 unless set, which is what Azure Functions takes.</param>
public sealed record UploadOptions(int FormMegabytes)
{
    /// <summary>Largest form as a whole, in bytes.</summary>
    public long FormBytes => FormMegabytes * 1024L * 1024L;

    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidOperationException">It is no number from 1 to 4,096.</exception>
    public static UploadOptions From(IConfiguration configuration) => configuration["Uploads:FormMegabytes"] switch
    {
        null => new(100),
        var text when int.TryParse(text, out var megabytes) && megabytes is >= 1 and <= 4096 => new(megabytes),
        _ => throw new InvalidOperationException("Uploads__FormMegabytes is a number from 1 to 4096."),
    };
}
