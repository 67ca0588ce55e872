using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Emulation.Benchmarks.Letters;

/// <summary>Takes every letter, as SendGrid does.</summary>
internal sealed class MailDouble : IAsyncDisposable
{
    private readonly WebApplication app;
    private long taken;

    private MailDouble(WebApplication app) => this.app = app;

    public string Url => app.Urls.Single();

    public long Taken => Interlocked.Read(ref taken);

    public static async Task<MailDouble> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var mail = new MailDouble(builder.Build());
        mail.app.MapPost("/v3/mail/send", mail.TakeAsync);
        await mail.app.StartAsync();
        return mail;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        Interlocked.Increment(ref taken);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }
}
