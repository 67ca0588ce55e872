namespace SendGrid.Helpers.Reliability;

/// <summary>Tries again after a failure of the server's, as often as the settings say (by default not at all).</summary>
internal sealed class RetryHandler(ReliabilitySettings settings) : DelegatingHandler(new HttpClientHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var last = tries > settings.MaximumNumberOfRetries;
            try
            {
                var response = await base.SendAsync(request, cancellationToken);
                if (last || !ReliabilitySettings.AsksForRetry(response.StatusCode))
                    return response;
                response.Dispose();
            }
            catch (HttpRequestException) when (!last)
            {
                // The delay below, then the next try.
            }

            await Task.Delay(settings.DelayBefore(tries), cancellationToken);
        }
    }
}
