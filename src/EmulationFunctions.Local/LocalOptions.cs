using System.Globalization;
using EmulationFunctions.Local.Clock;

namespace EmulationFunctions.Local;

/// <summary>What was asked for on the command line.</summary>
internal sealed record LocalOptions
{
    public const string Usage =
        "Options: --port 7071 (0 = any), --data .local, --now 2026-11-02T08:00:00+07:00, --no-sample, and settings as --Section:Key=value.";

    public int Port { get; private init; } = 7071;

    public string Data { get; private init; } = ".local";

    /// <summary>Where the clock starts; null lets it go on where it stood.</summary>
    public DateTimeOffset? Now { get; private init; }

    public bool Sample { get; private init; } = true;

    /// <summary>Whether to stop when the standard input ends: whoever started us is gone then, however it ended.</summary>
    public bool StopWithInput { get; private init; }

    /// <summary>Settings for the app, such as <c>--Uploads:FormMegabytes=100</c>; they win over everything else.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; private init; } = new Dictionary<string, string?>();

    public static LocalOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new LocalOptions();
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, given) = arguments[i].Split('=', 2) is [var left, var right] ? (left, right) : (arguments[i], null);
            string Value() => given ?? (++i < arguments.Count ? arguments[i] : throw Wrong($"{name} needs a value."));

            options = name switch
            {
                "--port" => options with { Port = PortOf(Value()) },
                "--data" => options with { Data = Value() },
                "--now" => options with { Now = Instant.Parse(Value()) ?? throw Wrong("--now needs a date and time with its offset from UTC.") },
                "--no-sample" => options with { Sample = false },
                "--stop-with-input" => options with { StopWithInput = true },
                _ when IsSetting(name) && given is not null => Keep(name, given),
                _ => throw Wrong($"\"{arguments[i]}\" is not an option."),
            };
        }

        return options with { Settings = settings };

        LocalOptions Keep(string name, string value)
        {
            settings[name[2..].Replace("__", ":", StringComparison.Ordinal)] = value;
            return options;
        }
    }

    // Our own options are lower-case; the app's settings are not.
    private static bool IsSetting(string name) => name.Length > 2 && name.StartsWith("--", StringComparison.Ordinal) && char.IsAsciiLetterUpper(name[2]);

    private static int PortOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535
            ? port
            : throw Wrong($"\"{text}\" is not a port; it is a number from 0 to 65535.");

    private static StartRefusedException Wrong(string what) => new($"{what} {Usage}");
}
