using System.Globalization;
using System.Text.Json;
using EmulationFunctions.Local;
using EmulationFunctions.Local.Data;
using EmulationFunctions.Local.Sample;
using EmulationFunctions.Tests.LocalHost.Probes;

namespace EmulationFunctions.Tests.LocalHost;

public sealed class SampleTests : IAsyncLifetime
{
    private static readonly string[] Kinds = ["campaign", "inspection", "meeting", "registration", "report"];
    private static readonly string[] Languages = ["en", "ru", "vi"];

    private readonly TempFolder folder = new();
    private DataFolder data = null!;
    private ProbeHost host = null!;
    private AppApi api = null!;

    public async ValueTask InitializeAsync()
    {
        data = await DataFolder.OpenAsync(folder.Path, CancellationToken.None);
        host = await ProbeHost.StartAsync(typeof(ClusterApiProbes));
        api = new AppApi(host.Http.BaseAddress!, "operator");
    }

    public async ValueTask DisposeAsync()
    {
        api.Dispose();
        await host.DisposeAsync();
        data.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task An_empty_store_gets_the_cluster_and_both_plans_once()
    {
        await SeedAsync();
        await SeedAsync();

        Assert.Equal(["PUT cluster-1", "PUT cluster-1/plans/2026", "PUT cluster-1/plans/2027"], host.Log.Entries);
    }

    [Fact]
    public async Task A_start_that_was_cut_off_half_way_is_finished_by_the_next_one()
    {
        host.Store.Fault = "cluster-1/plans/2026";
        var refused = await Assert.ThrowsAsync<StartRefusedException>(SeedAsync);
        host.Store.Fault = null;
        await SeedAsync();

        Assert.Contains("PUT /api/clusters/cluster-1/plans/2026 answered 507", refused.Message, StringComparison.Ordinal);
        Assert.Equal(5, host.Log.Entries.Count);
        Assert.False(LocalSecrets.Open(data).SampleUnfinished);
    }

    [Fact]
    public async Task Unit_links_are_kept_while_they_open_and_sign_in_links_are_new_each_time()
    {
        await SeedAsync();
        var first = await LinksAsync();
        var second = await LinksAsync();
        host.Store.Links.TryRemove(first.Units["pvep"].Split('/')[^1], out _);
        var third = await LinksAsync();

        Assert.Equal(["vietsovpetro", "pvep", "rusvietpetro", "gazpromviet"], first.Units.Keys);
        Assert.All(first.Units.Values, link => Assert.StartsWith(host.Http.BaseAddress!.ToString(), link, StringComparison.Ordinal));
        Assert.Equal(first.Units, second.Units);
        Assert.Equal(["pvep"], first.Units.Keys.Where(unit => third.Units[unit] != first.Units[unit]));
        Assert.Empty(first.Organizers.Values.Intersect(second.Organizers.Values));
        Assert.Contains("signIn of organizer", host.Store.Links.Values);
    }

    [Fact]
    public void The_sample_has_every_kind_of_activity_in_each_year_and_every_language()
    {
        var ids = new List<string>();
        foreach (var year in new[] { 2026, 2027 })
        {
            var activities = Parse($"plan-{year}.json").GetProperty("activities").EnumerateArray().ToList();
            ids.AddRange(activities.Select(activity => activity.GetProperty("id").GetString()!));
            Assert.Equal(Kinds, activities.Select(activity => activity.GetProperty("kind").GetString()).Distinct().Order());
        }

        Assert.Distinct(ids);
        var contacts = Parse("cluster.json").GetProperty("contacts").EnumerateArray().ToList();
        Assert.Equal(Languages, contacts.Select(contact => contact.GetProperty("language").GetString()).Distinct().Order());
        Assert.All(contacts, contact => Assert.EndsWith(".example", contact.GetProperty("email").GetString(), StringComparison.Ordinal));
    }

    // 2027: Tết is Saturday 6 February; the Hùng Kings' day (10th of the 3rd lunar month) is Friday 16 April.
    [Theory]
    [InlineData(2026, 2, 17, 4, 26)]
    [InlineData(2027, 2, 6, 4, 16)]
    public void The_days_off_cover_Tet_and_the_Hung_Kings_day_or_the_Monday_after(int year, int tetMonth, int tetDay, int hungMonth, int hungDay)
    {
        var lunar = new ChineseLunisolarCalendar();
        Assert.Equal(new DateTime(year, tetMonth, tetDay), lunar.ToDateTime(year, 1, 1, 0, 0, 0, 0));
        Assert.Equal(new DateTime(year, hungMonth, hungDay), lunar.ToDateTime(year, 3, 10, 0, 0, 0, 0));

        var hungKings = new DateOnly(year, hungMonth, hungDay);
        if (hungKings.DayOfWeek == DayOfWeek.Sunday)
            hungKings = hungKings.AddDays(1);
        var off = Parse($"plan-{year}.json").GetProperty("daysOff").EnumerateArray().Select(day => DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();

        Assert.Contains(new DateOnly(year, tetMonth, tetDay), off);
        Assert.Contains(hungKings, off);
    }

    private Task<LocalSecrets> SeedAsync() =>
        SampleCluster.SeedAsync(api, LocalSecrets.Open(data), data, CancellationToken.None);

    private Task<SampleLinks> LinksAsync() =>
        SampleLinks.MakeAsync(api, host.Http.BaseAddress!, LocalSecrets.Open(data), data, CancellationToken.None);

    private static JsonElement Parse(string file) => JsonDocument.Parse(SampleCluster.Text(file)).RootElement;
}
