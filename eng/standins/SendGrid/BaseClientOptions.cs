using System.Net.Http.Headers;
using SendGrid.Helpers.Reliability;

namespace SendGrid;

public class BaseClientOptions
{
    public ReliabilitySettings ReliabilitySettings
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    } = new();

    public Dictionary<string, string> RequestHeaders { get; set; } = [];

    public string Host { get; set; } = null!;

    public string Version { get; set; } = "v3";

    public string UrlPath { get; set; } = null!;

    public AuthenticationHeaderValue Auth { get; set; } = null!;

    public bool HttpErrorAsException { get; set; }
}
