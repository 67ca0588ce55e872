using System.Net;

namespace SendGrid.Helpers.Reliability;

public class ReliabilitySettings
{
    public ReliabilitySettings()
        : this(0, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero)
    {
    }

    public ReliabilitySettings(int maximumNumberOfRetries, TimeSpan minimumBackoff, TimeSpan maximumBackOff, TimeSpan deltaBackOff)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maximumNumberOfRetries);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumNumberOfRetries, 5);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumBackOff, TimeSpan.FromSeconds(30));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimumBackoff, maximumBackOff);

        MaximumNumberOfRetries = maximumNumberOfRetries;
        MinimumBackOff = minimumBackoff;
        MaximumBackOff = maximumBackOff;
        DeltaBackOff = deltaBackOff;
    }

    public int MaximumNumberOfRetries { get; }

    public TimeSpan MinimumBackOff { get; }

    public TimeSpan MaximumBackOff { get; }

    public TimeSpan DeltaBackOff { get; }

    internal static bool AsksForRetry(HttpStatusCode status) => status is
        HttpStatusCode.InternalServerError or
        HttpStatusCode.BadGateway or
        HttpStatusCode.ServiceUnavailable or
        HttpStatusCode.GatewayTimeout;

    internal TimeSpan DelayBefore(int retry)
    {
        var delay = MinimumBackOff + (DeltaBackOff * (Math.Pow(2, retry) - 1));
        return delay < MaximumBackOff ? delay : MaximumBackOff;
    }
}
