using EmulationFunctions.Entry;
using EmulationFunctions.Kinds;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Meetings;
using EmulationFunctions.Meetings.Feeds;
using EmulationFunctions.Meetings.Lists;
using EmulationFunctions.Organizer;
using EmulationFunctions.Organizer.Archives;
using EmulationFunctions.Organizer.Overview;
using EmulationFunctions.Organizer.People;
using EmulationFunctions.Organizer.Plans;
using EmulationFunctions.Organizer.Poison;
using EmulationFunctions.Organizer.Preview;
using EmulationFunctions.Organizer.Replacements;
using EmulationFunctions.Organizer.Search;
using EmulationFunctions.Organizer.Rooms;
using EmulationFunctions.Organizer.Sheets;
using EmulationFunctions.Organizer.Wording;
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
        VaultReferences.Check(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddEmulationViews();
        AddStorage(services, configuration);
        AddEntry(services, configuration);
        AddLetters(services, configuration);

        AddUploads(services, configuration);
        AddOrganizer(services);
        services.AddSingleton(RetentionOptions.From(configuration)).AddSingleton<FormerGuests>().AddSingleton<OldTraces>().AddSingleton<Retention>();
        services.AddSingleton(ReminderOptions.From(configuration)).AddSingleton<Heartbeat>();
        services.AddSingleton<Agenda>().AddSingleton<ReminderWriter>().AddSingleton<WrittenLetters>().AddSingleton<OrganizerLetters>().AddSingleton<Promises>().AddSingleton<ClusterCheck>();
        services.AddSingleton<PersonalFeed>().AddSingleton<FeedPages>().AddSingleton<MeetingLists>();
        AddMeetings(services, configuration);
        services.AddSingleton<Registrations>().AddSingleton<Participations>().AddSingleton<Findings>().AddSingleton<KindService>().AddSingleton<KindBoards>();
        return services;
    }

    private static void AddMeetings(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(InboundOptions.Read(configuration));
        services.AddSingleton<MeetingAddresses>().AddSingleton<MeetingLetters>().AddSingleton<MeetingSending>().AddSingleton<Rosters>().AddSingleton<MeetingChanges>().AddSingleton<MeetingService>();
        services.AddSingleton<Answers>().AddSingleton<Substitutes>().AddSingleton<Attendance>().AddSingleton<Papers>().AddSingleton<Minutes>();
        services.AddSingleton<MeetingReminderWriter>().AddSingleton<MeetingCheck>().AddSingleton<InboundDesk>().AddSingleton<PassedMails>();
        services.AddSingleton<MeetingConflicts>().AddSingleton<MeetingPreviews>().AddSingleton<MeetingForms>().AddSingleton<MeetingPages>();
        services.AddSingleton<MeetingChangePages>().AddSingleton<MeetingCancelPages>().AddSingleton<MeetingDeskPages>().AddSingleton<MeetingApi>();
    }

    private static void AddUploads(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(UploadOptions.From(configuration));
        services.AddSingleton<Incoming>().AddSingleton<Dossiers>().AddSingleton<Examination>().AddSingleton<Filing>().AddSingleton<Receipts>();
        services.AddSingleton<UploadService>().AddSingleton<Allowances>();
        services.AddSingleton<UploadBlobs>().AddSingleton<UploadSessions>().AddSingleton<DirectUploads>();
        services.AddSingleton<Completions>().AddSingleton<CompletionWorker>().AddSingleton<RefusedLetters>();
        services.AddSingleton<MalwareScans>().AddSingleton<ScanCheck>().AddSingleton<UploadCheck>();
        services.AddSingleton<UnitCards>().AddSingleton<UnitPages>().AddSingleton<DossierHistory>().AddSingleton<FileDownload>();
    }

    private static void AddOrganizer(IServiceCollection services)
    {
        services.AddSingleton<AddressBook>().AddSingleton<ClusterService>().AddSingleton<PlanService>().AddSingleton<SignIn>();
        services.AddSingleton<PlanDrafts>().AddSingleton<PlanHistory>().AddSingleton<PlanViews>().AddSingleton<PlanChanges>();
        services.AddSingleton<PlanDeskPages>().AddSingleton<PlanDayPages>().AddSingleton<PlanVisitPages>().AddSingleton<PlanReviewPages>().AddSingleton<PlanHistoryPages>().AddSingleton<LetterChanges>().AddSingleton<PlanReminderPages>().AddSingleton<ClusterReminderPages>();
        services.AddSingleton<Submissions>().AddSingleton<UnitLetters>().AddSingleton<Extensions>().AddSingleton<Reviews>();
        services.AddSingleton<AuditLog>().AddSingleton<LastChanges>().AddSingleton<ActivityArchives>().AddSingleton<LetterDesk>().AddSingleton<LinkDesk>().AddSingleton<PoisonDesk>();
        services.AddSingleton<PeopleDesk>().AddSingleton<PeopleList>().AddSingleton<PeopleConflicts>().AddSingleton<PeopleForms>().AddSingleton<PeopleImports>().AddSingleton<PersonFile>().AddSingleton<ErasedRows>().AddSingleton<Erasures>().AddSingleton<PersonPages>().AddSingleton<GuestFile>().AddSingleton<GuestPages>();
        services.AddSingleton<OpenMatters>().AddSingleton<OverviewPages>().AddSingleton<MeetingsRoom>().AddSingleton<LettersRoom>().AddSingleton<DossierPages>();
        services.AddSingleton<SheetExports>().AddSingleton<PlanSheets>().AddSingleton<PlanSheetPages>().AddSingleton<PlanSheetApi>().AddSingleton<PeopleSheets>();
        services.AddSingleton<Previews>().AddSingleton<PreviewPages>().AddSingleton<WordsDesk>().AddSingleton<ReplacementRequests>().AddSingleton<ReplacementDesk>().AddSingleton<WordsPages>();
        services.AddSingleton<SearchIndex>().AddSingleton<ClusterSearch>();
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
        services.AddSingleton<Outbox>().AddSingleton<StillOwed>().AddSingleton<OwnWordsReader>().AddSingleton<MailWriter>().AddSingleton<PostOffice>().AddSingleton<LetterRound>();
        services.AddSingleton(WebhookKey.Read(configuration));
        services.AddSingleton<EventInbox>().AddSingleton<ClosedAddresses>().AddSingleton<LetterTidings>();
        if (mail.Folder is not null)
            services.AddSingleton<IMailDelivery, FolderDelivery>();
        if (mail.Smtp is { } smtp)
            services.AddSingleton<IMailDelivery>(new SmtpDelivery(smtp));
        if (mail.SendGrid is { } sendGrid)
            AddSendGrid(services, sendGrid);
    }

    private static void AddSendGrid(IServiceCollection services, SendGridOptions options)
    {
        services.AddSingleton<IMailDelivery, SendGridDelivery>();
        services.AddSingleton<ISendGridClient>(_ => new SendGridClient(
            SendGridDelivery.Http(),
            options.Host is null
                ? new SendGridClientOptions { ApiKey = options.ApiKey }
                : new SendGridClientOptions { ApiKey = options.ApiKey, Host = options.Host }));
    }
}
