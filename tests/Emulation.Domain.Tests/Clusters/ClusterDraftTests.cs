using Emulation.Domain.Clusters;

namespace Emulation.Domain.Tests.Clusters;

public sealed class ClusterDraftTests
{
    private static readonly ClusterDraft Draft = Samples.ClusterDraft();

    [Fact]
    public void A_right_cluster_comes_out_as_it_went_in()
    {
        var cluster = FaultAssert.None(Draft.Check());

        Assert.Equal("Cụm thi đua số 1", cluster.Name);
        Assert.Equal([new Leadership(2026, "unit-a", "unit-b")], cluster.Leadership);
        Assert.Equal([new Unit("unit-a", "Đơn vị A"), new Unit("unit-b", "Đơn vị B")], cluster.Units);
        Assert.Equal(new Contact("b-secretary", "Секретарь Б", "secretary@b.example", "unit-b", ContactRole.Secretary, Language.Ru), cluster.Contact("b-secretary"));
    }

    [Fact]
    public void Languages_that_are_not_named_are_the_clusters_and_that_is_Vietnamese()
    {
        var contact = new ContactDraft("a", "A", "a@a.example", null, "other", null);

        Assert.Equal(Language.Vi, (Draft with { Language = null, Contacts = [contact] }).Check().Value?.Contacts[0].Language);
        Assert.Equal(Language.Ru, (Draft with { Language = "RU", Contacts = [contact] }).Check().Value?.Contacts[0].Language);
    }

    [Fact]
    public void Space_around_names_and_addresses_is_left_out()
    {
        var cluster = FaultAssert.None((Draft with { Name = " Cụm ", Contacts = [new("a", " A ", " a@a.example ", null, "other", null)] }).Check());

        Assert.Equal(("Cụm", "A", "a@a.example"), (cluster.Name, cluster.Contacts[0].Name, cluster.Contacts[0].Email));
    }

    [Fact]
    public void A_cluster_may_begin_without_units_and_people() =>
        FaultAssert.None(new ClusterDraft("Cụm", Samples.Vietnam, null, null, null, null).Check());

    [Fact]
    public void Nothing_at_all_is_told_what_it_lacks() =>
        FaultAssert.Has(new ClusterDraft(null, null, null, null, null, null).Check(), "/name missing", "/timeZone unknown-time-zone");

    [Fact]
    public void Entries_that_are_null_are_told_what_they_lack() =>
        FaultAssert.Has(
            (Draft with { Units = [null], Contacts = [null], Leadership = [null] }).Check(),
            "/units/0/id bad-id",
            "/units/0/name missing",
            "/contacts/0/id bad-id",
            "/contacts/0/name missing",
            "/contacts/0/email bad-email",
            "/contacts/0/role unknown-role",
            "/leadership/0/year bad-year",
            "/leadership/0/head unknown-unit");

    [Theory]
    [InlineData(" ", "/name missing")]
    [InlineData("301", "/name too-long")]
    public void A_name_is_there_and_not_endless(string name, string fault) =>
        FaultAssert.Has((Draft with { Name = name == "301" ? new string('a', 301) : name }).Check(), fault);

    [Fact]
    public void A_time_zone_has_an_IANA_name() =>
        FaultAssert.Has((Draft with { TimeZone = "Asia/Ha_Noi" }).Check(), "/timeZone unknown-time-zone");

    // The framework's own parser would take all of these but the first.
    [Theory]
    [InlineData("de")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("vi,en")]
    [InlineData("vi, ru")]
    [InlineData(" vi")]
    public void A_language_is_one_name_of_the_three(string language) =>
        FaultAssert.Has((Draft with { Language = language }).Check(), "/language unknown-language");

    [Fact]
    public void Ids_of_units_are_ids_and_there_once() =>
        FaultAssert.Has(
            (Draft with { Units = [new("unit-a", "A"), new("unit-b", "B"), new("unit-a", "C"), new("Unit C", "D")] }).Check(),
            "/units/3/id bad-id",
            "/units/2/id duplicate");

    [Fact]
    public void A_contact_is_checked_in_every_field() =>
        FaultAssert.Has(
            (Draft with { Contacts = [new("A", "", "nowhere", "unit-z", "boss", "de")] }).Check(),
            "/contacts/0/id bad-id",
            "/contacts/0/name missing",
            "/contacts/0/email bad-email",
            "/contacts/0/role unknown-role",
            "/contacts/0/unitId unknown-unit",
            "/contacts/0/language unknown-language");

    [Theory]
    [InlineData("leader", true)]
    [InlineData("secretary", true)]
    [InlineData("organizer", false)]
    [InlineData("other", false)]
    public void A_leader_or_secretary_belongs_to_a_unit(string role, bool needsUnit)
    {
        var result = (Draft with { Contacts = [new("a", "A", "a@a.example", null, role, null)] }).Check();

        if (needsUnit)
            FaultAssert.Has(result, "/contacts/0/unitId missing");
        else
            FaultAssert.None(result);
    }

    [Fact]
    public void Ids_of_contacts_are_there_once() =>
        FaultAssert.Has((Draft with { Contacts = [.. Draft.Contacts!, Draft.Contacts![0]] }).Check(), "/contacts/4/id duplicate");

    [Fact]
    public void Head_and_deputy_are_units_and_a_year_has_one_of_each() =>
        FaultAssert.Has(
            (Draft with { Leadership = [new(2026, "unit-a", null), new(2026, "unit-b", "unit-z"), new(1999, "unit-z", null)] }).Check(),
            "/leadership/1/deputy unknown-unit",
            "/leadership/2/year bad-year",
            "/leadership/2/head unknown-unit",
            "/leadership/1/year duplicate");

    [Fact]
    public void Secretaries_are_responsible_and_leaders_while_there_are_none()
    {
        var cluster = Samples.Cluster();
        var withoutSecretary = cluster with { Contacts = [.. cluster.Contacts.Where(contact => contact.Id != "a-secretary")] };

        Assert.Equal(["a-secretary"], cluster.Responsible("unit-a").Select(contact => contact.Id));
        Assert.Equal(["a-leader"], withoutSecretary.Responsible("unit-a").Select(contact => contact.Id));
        Assert.Empty(withoutSecretary.Responsible("unit-z"));
    }
}
