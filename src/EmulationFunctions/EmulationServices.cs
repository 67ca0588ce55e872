using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Meetings;
using EmulationFunctions.Organizer;
using EmulationFunctions.Organizer.Archives;
using EmulationFunctions.Reminders;
using EmulationFunctions.Uploads;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SendGrid;

namespace EmulationFunctions;

/// <summary>Everything that the app consists of.</summary>
public static class EmulationServices
{
    /// <summary>Registers it. Settings are read here, once.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or wrong; the message names it.</exception>
    public static IServiceCollection AddEmulation(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddEmulationViews();
        AddStorage(services, configuration);
        AddEntry(services, configuration);
        AddLetters(services, configuration);

        services.AddSingleton(UploadOptions.From(configuration));
        services.AddSingleton<Incoming>().AddSingleton<Dossiers>().AddSingleton<Filing>().AddSingleton<Receipts>();
        services.AddSingleton<UploadService>().AddSingleton<UnitPages>().AddSingleton<FileDownload>();
        services.AddSingleton<Agenda>().AddSingleton<ReminderWriter>().AddSingleton<OrganizerLetters>().AddSingleton<Promises>().AddSingleton<ClusterCheck>();
        services.AddSingleton<MeetingService>().AddSingleton<Answers>();
        services.AddSingleton<AddressBook>().AddSingleton<ClusterService>().AddSingleton<PlanService>().AddSingleton<Submissions>().AddSingleton<UnitLetters>().AddSingleton<Extensions>().AddSingleton<Reviews>().AddSingleton<AuditLog>().AddSingleton<ActivityArchives>().AddSingleton<DossierPages>().AddSingleton<LetterDesk>().AddSingleton<LinkDesk>();
        services.AddSingleton<SignIn>().AddSingleton<ConsolePages>().AddSingleton<MeetingPages>();
        return services;
    }

    private static void AddStorage(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(StorageOptions.From(configuration));
        services.AddSingleton<Stores>().AddSingleton<ClusterTable>().AddSingleton<ClusterReader>();
        services.AddHostedService<StoresAtStart>();
    }

    private static void AddEntry(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(LinkOptions.From(configuration));
        services.AddSingleton(SiteOptions.From(configuration));
        services.AddSingleton(OperatorOptions.From(configuration));
        services.AddSingleton<LinkTokens>().AddSingleton<LinkTable>().AddSingleton<LinkCheck>().AddSingleton<LinkUrls>().AddSingleton<ContactLinks>();
        services.AddSingleton<Front>().AddSingleton<Bearer>().AddSingleton<Desk>();
    }

    private static void AddLetters(IServiceCollection services, IConfiguration configuration)
    {
        var mail = MailOptions.Read(configuration);
        services.AddSingleton(mail);
        services.AddSingleton<Outbox>().AddSingleton<StillOwed>().AddSingleton<MailWriter>().AddSingleton<PostOffice>();
        if (mail.SendGridKey is null)
        {
            services.AddSingleton<IMailDelivery, FolderDelivery>();
            return;
        }

        services.AddSingleton<IMailDelivery, SendGridDelivery>();
        services.AddSingleton(new HttpClient { Timeout = SendGridDelivery.TimeOut });
        services.AddSingleton<ISendGridClient>(provider => new SendGridClient(
            provider.GetRequiredService<HttpClient>(),
            mail.SendGridHost is null
                ? new SendGridClientOptions { ApiKey = mail.SendGridKey }
                : new SendGridClientOptions { ApiKey = mail.SendGridKey, Host = mail.SendGridHost }));
    }
}
