using Emulation.Domain.Clusters;
using Emulation.Domain.Clusters.People;

namespace Emulation.Domain.Tests.Clusters.People;

public sealed class ClusterEditsTests
{
    private static readonly Cluster Cluster = Samples.Cluster() with { OfficeHours = new OfficeHours(7, 19) };

    [Fact]
    public void A_person_is_changed_in_its_place_and_nothing_else_is()
    {
        var after = FaultAssert.None(Cluster.With(new ContactDraft("a-secretary", " Thư ký mới ", "moi@a.example", "unit-b", "leader", "en")));

        Assert.Equal(new Contact("a-secretary", "Thư ký mới", "moi@a.example", "unit-b", ContactRole.Leader, Language.En), after.Contacts[1]);
        Assert.Equal([new PeopleDifference("contact-changed", "a-secretary", ["name", "email", "unitId", "role", "language"])], Between(after), Same);
        Assert.Equal(Cluster.OfficeHours, after.OfficeHours);
    }

    [Fact]
    public void Faults_stand_at_the_forms_own_fields()
    {
        FaultAssert.Has(Cluster.With(new ContactDraft("new", " ", "x", null, "secretary", "fr")), "/name missing", "/email bad-email", "/unitId missing", "/language unknown-language");
        FaultAssert.Has(Cluster.With(new ContactDraft("new", "A", "SECRETARY@a.example", "unit-a", "other", "vi")), "/email mailbox-taken");
        FaultAssert.Has(Cluster.With(Cluster.Contact("organizer")!.Draft() with { Role = "other" }), "/role last-organizer");
        FaultAssert.Has(Cluster.With(new UnitDraft("unit-c", "")), "/name missing");
        FaultAssert.Has(Cluster.With(new UnitDraft("unit-c", "DON VI A")), "/name name-taken");
        FaultAssert.Has(Cluster.With(new LeadershipDraft(2027, "unit-z", null)), "/head unknown-unit");
        FaultAssert.Has(Cluster.With(new LeadershipDraft(2027, "unit-a", "unit-a")), "/deputy head-is-deputy");
        FaultAssert.Has(Cluster.WithoutPeople(["organizer"]), "/role last-organizer");
        FaultAssert.Has(Cluster.WithoutUnit("unit-a"), "/unit unit-has-people", "/unit unit-leads");
        var full = Cluster with { Contacts = [.. Cluster.Contacts, .. Enumerable.Range(0, 28).Select(one => new Contact($"n{one}", "N", $"n{one}@a.example", "unit-a", ContactRole.Other, Language.Vi))] };
        FaultAssert.Has(full.With(new ContactDraft("new", "A", "new@a.example", "unit-a", "other", "vi")), "/unitId too-many");
    }

    [Fact]
    public void Units_and_years_come_and_go()
    {
        var more = FaultAssert.None(Cluster.With(new UnitDraft("unit-c", "Đơn vị C")));
        Assert.Equal([new PeopleDifference("unit-added", "unit-c", [])], Between(more), Same);
        Assert.Equal(Cluster.Units, FaultAssert.None(more.WithoutUnit("unit-c")).Units);

        var led = FaultAssert.None(Cluster.With(new LeadershipDraft(2025, "unit-b", null)));
        Assert.Equal([2025, 2026], led.Leadership.Select(one => one.Year));
        Assert.Equal(Cluster.Leadership, FaultAssert.None(led.With(new LeadershipDraft(2025, "", null))).Leadership);
        Assert.Equal([new PeopleDifference("contact-removed", "b-secretary", [])], Between(FaultAssert.None(Cluster.WithoutPeople(["b-secretary"]))), Same);
    }

    private static IReadOnlyList<PeopleDifference> Between(Cluster after) => PeopleDifference.Between(Cluster, after);

    private static bool Same(PeopleDifference one, PeopleDifference other) => (one.What, one.About) == (other.What, other.About) && one.Fields.SequenceEqual(other.Fields);
}
