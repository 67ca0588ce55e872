using EmulationFunctions.Local.Data;
using EmulationFunctions.Tests.LocalHost;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Storage;

/// <summary>
/// The whole back office whose every storage call can be seen, held up and made its last. Its timers fire only when a test
/// runs them, and each story has a working day of its own, so that none meets what another left behind.
/// </summary>
public sealed class MortalApp : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private DataFolder? data;
    private Local.Storage.Azurite? emulator;
    private StorageProxy? proxy;
    private RunningApp? app;
    private DateOnly day = new(2027, 1, 3);

    internal StorageProxy Storage => proxy!;

    internal RunningApp App => app!;

    /// <summary>Storage itself, not through the proxy.</summary>
    internal string ConnectionString => emulator!.ConnectionString;

    public async ValueTask InitializeAsync()
    {
        data = await DataFolder.OpenAsync(folder.Path, TestContext.Current.CancellationToken);
        emulator = await Local.Storage.Azurite.StartAsync(data, Console.WriteLine, TestContext.Current.CancellationToken);
        proxy = await StorageProxy.StartAsync(emulator.ConnectionString);
        app = new RunningApp(new() { ["AzureWebJobsStorage"] = proxy.ConnectionString }, "--RemindersSchedule=0 0 0 29 2 *");
        await app.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        if (proxy is not null)
            await proxy.DisposeAsync();
        if (emulator is not null)
            await emulator.DisposeAsync();
        data?.Dispose();
        folder.Dispose();
    }

    /// <summary>The next working day on which nothing has happened yet, with months of its year still to come: a story's deadlines belong to one plan.</summary>
    internal DateOnly NextDay()
    {
        if (day.Month > 9)
            day = new(day.Year + 1, 1, 3);
        do
            day = day.AddDays(1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        return day;
    }

    /// <summary>A Monday on which nothing has happened yet, nor in the days before it.</summary>
    internal DateOnly NextMonday()
    {
        while (NextDay().DayOfWeek != DayOfWeek.Monday)
        {
        }

        return day;
    }

    /// <summary>Days that a story goes through are not given out again.</summary>
    internal void Through(DateOnly last) => day = last > day ? last : day;

    internal Task SetClockAsync(DateOnly on, string time) => App.SetClockAsync($"{on:yyyy-MM-dd}T{time}+07:00");

    /// <summary>Watches until the end of a story.</summary>
    internal async Task WatchAsync(Func<StorageCall, Task<bool>> watch, Func<Task> story)
    {
        Storage.Watch = watch;
        try
        {
            await story();
        }
        finally
        {
            Storage.Watch = null;
        }
    }
}

/// <summary>Tests that share the mortal app, one after the other.</summary>
[CollectionDefinition("mortal app")]
public sealed class MortalAppTests : ICollectionFixture<MortalApp>;

/// <summary>Uploads have a mortal app of their own: their many kills run beside those of letters.</summary>
[CollectionDefinition("mortal uploads")]
public sealed class MortalUploadTests : ICollectionFixture<MortalApp>;

/// <summary>Letters have one too.</summary>
[CollectionDefinition("mortal letters")]
public sealed class MortalLetterTests : ICollectionFixture<MortalApp>;

/// <summary>And meetings.</summary>
[CollectionDefinition("mortal meetings")]
public sealed class MortalMeetingTests : ICollectionFixture<MortalApp>;
