using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Reminders;
using EmulationFunctions.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationFunctions.Tests.Entry;

/// <summary>A wrong setting stops the start, and a sentence says which.</summary>
public sealed class StartTests
{
    private static readonly string Key = Convert.ToBase64String(new byte[32]);

    [Theory]
    [InlineData("Set AzureWebJobsStorage or AzureWebJobsStorage__accountName.", "AzureWebJobsStorage:accountName=")]
    [InlineData("AzureWebJobsStorage__accountName is a storage account's name: 3 to 24 lower-case letters and digits.", "AzureWebJobsStorage:accountName=st-emulation")]
    [InlineData("AzureWebJobsStorage__clientId is the client id of a managed identity.", "AzureWebJobsStorage:clientId=the-app")]
    [InlineData("Storage__Prefix is made of lower-case letters and digits.", "Storage:Prefix=test-")]
    [InlineData("Set Site__PublicUrl: the absolute address at which people reach the app.", "Site:PublicUrl=cluster.example")]
    [InlineData("Site__PublicUrl has no path: links are made of it.", "Site:PublicUrl=https://cluster.example/thi-dua")]
    [InlineData("Site__PublicUrl begins with https: links open what they name, so nobody may read them on the way.", "Site:PublicUrl=http://cluster.example")]
    [InlineData("Set Links__Key: at least 32 random bytes in base64.", "Links:Key=")]
    [InlineData("Links__Key is at least 32 random bytes in base64.", "Links:Key=short")]
    [InlineData("Operator__TokenSha256 is the token's SHA-256: 64 hexadecimal digits.", "Operator:TokenSha256=the token itself")]
    [InlineData("Set RemindersSchedule: a cron expression of six fields in UTC, such as 0 */15 * * * *.", "RemindersSchedule=")]
    [InlineData("Set RemindersSchedule: a cron expression of six fields in UTC, such as 0 */15 * * * *.", "RemindersSchedule=*/15 * * * *")]
    [InlineData("Uploads__FormMegabytes is a number from 1 to 4096.", "Uploads:FormMegabytes=0")]
    [InlineData("Uploads__MalwareScanning is true or false.", "Uploads:MalwareScanning=yes")]
    [InlineData("Retention__LettersDays is a number of days from 60 to 36500, or 0 to keep for ever.", "Retention:LettersDays=30")]
    [InlineData("Retention__AuditDays is a number of days from 365 to 36500, or 0 to keep for ever.", "Retention:AuditDays=364")]
    [InlineData("Retention__MeetingsDays is a number of days from 365 to 36500, or 0 to keep for ever.", "Retention:MeetingsDays=364")]
    [InlineData("Retention__TracesDays is a number of days from 60 to 36500, or 0 to keep for ever.", "Retention:TracesDays=a year")]
    [InlineData("SendGrid__Host is an absolute address such as https://api.eu.sendgrid.com.", "SendGrid:Host=api.eu.sendgrid.com")]
    [InlineData(
        "Links__Key and SendGrid__ApiKey could not be read from Key Vault: the secret is not there, or the app's identity may not read it. Restart the app once that is mended.",
        "Links:Key=@Microsoft.KeyVault(VaultName=kv;SecretName=links-key)", "SendGrid:ApiKey=@Microsoft.KeyVault(VaultName=kv;SecretName=sendgrid-api-key)")]
    public void A_wrong_setting_stops_the_start_with_a_sentence(string sentence, params string[] wrong) =>
        Assert.Equal(sentence, Assert.Throws<InvalidOperationException>(() => Start(wrong)).Message);

    [Fact]
    public void What_Azure_sets_is_taken_and_an_empty_setting_counts_as_none()
    {
        using var app = Start("Links:PreviousKey=", "SendGrid:Host=", "SendGrid:WebhookKey=", "Smtp:Host=", "Smtp:User=", "Smtp:Password=", "Operator:TokenSha256=", "AzureWebJobsStorage=", "Uploads:MalwareScanning=True", "Retention:LettersDays=", "Retention:AuditDays=0", "Retention:TracesDays=");

        Assert.Equal(new StorageOptions(null, "stemulation", "00000000-0000-0000-0000-000000000001", ""), app.GetRequiredService<StorageOptions>());
        Assert.Null(app.GetRequiredService<LinkOptions>().PreviousKey);
        Assert.Equal(new SendGridOptions("SG.key", null), app.GetRequiredService<MailOptions>().SendGrid);
        Assert.Equal("0 */15 * * * *", app.GetRequiredService<ReminderOptions>().Schedule);
    }

    [Fact]
    public void A_key_is_not_printed() => Assert.DoesNotContain("SG.key", new SendGridOptions("SG.key", null).ToString(), StringComparison.Ordinal);

    private static ServiceProvider Start(params string[] settings)
    {
        var right = new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage:accountName"] = "stemulation",
            ["AzureWebJobsStorage:clientId"] = "00000000-0000-0000-0000-000000000001",
            ["Site:PublicUrl"] = "https://cluster.example",
            ["Links:Key"] = Key,
            ["Mail:From"] = "thi-dua@cluster.example",
            ["SendGrid:ApiKey"] = "SG.key",
            ["RemindersSchedule"] = "0 */15 * * * *",
        };
        foreach (var setting in settings)
            right[setting.Split('=', 2)[0]] = setting.Split('=', 2)[1];
        return new ServiceCollection().AddLogging().AddEmulation(new ConfigurationBuilder().AddInMemoryCollection(right).Build()).BuildServiceProvider();
    }
}
