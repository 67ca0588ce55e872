using Emulation.Domain.Clusters;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Reminders;

public sealed class ReminderRoundTests
{
    [Fact]
    public void Units_that_share_nobody_are_rounds_of_their_own()
    {
        var rounds = Rounds(Person("a1", "unit-1", "a@x.example"), Person("b1", "unit-2", "b@x.example"));

        Assert.Equal([["unit-1"], ["unit-2"]], rounds.Select(UnitsOf));
    }

    [Fact]
    public void A_person_who_answers_for_two_units_is_written_to_once_about_both()
    {
        // The same mailbox in other letters, under another contact.
        var rounds = Rounds(Person("a1", "unit-1", "Thu.Ky@x.example"), Person("a2", "unit-2", "thu.ky@X.example"));

        var round = Assert.Single(rounds);
        Assert.Equal(["unit-1", "unit-2"], UnitsOf(round));
        var person = Assert.Single(round.People);
        Assert.Equal("a1", person.Addressee.Id);
        Assert.Equal([("unit-1", "a1"), ("unit-2", "a2")], person.Units.Select(pair => (pair.Unit.Unit.Id, pair.Contact.Id)));
    }

    [Fact]
    public void Units_joined_through_a_third_are_one_round()
    {
        var rounds = Rounds(
            Person("a1", "unit-1", "a@x.example"),
            Person("b1", "unit-2", "b@x.example"),
            Person("a3", "unit-3", "a@x.example"),
            Person("b3", "unit-3", "b@x.example"));

        Assert.Equal(["unit-1", "unit-2", "unit-3"], UnitsOf(Assert.Single(rounds)).Order());
    }

    [Fact]
    public void A_crowd_too_large_for_one_transaction_is_left_in_parts()
    {
        // Two units of 29 and 30 people who share one person: 58 together.
        var rounds = Rounds(
        [
            .. Enumerable.Range(0, 29).Select(number => Person($"a{number}", "unit-1", $"a{number}@x.example")),
            Person("b0", "unit-2", "a0@x.example"),
            .. Enumerable.Range(1, 29).Select(number => Person($"b{number}", "unit-2", $"b{number}@x.example")),
        ]);

        Assert.Equal([29, 30], rounds.Select(round => round.People.Count));
    }

    [Fact]
    public void Leaders_answer_only_where_there_is_no_secretary()
    {
        var leader = Person("l1", "unit-1", "l@x.example") with { Role = ContactRole.Leader };

        Assert.Equal(["l1"], Assert.Single(Rounds(leader)).People.Select(person => person.Addressee.Id));
        Assert.Equal(["s1"], Assert.Single(Rounds(leader, Person("s1", "unit-1", "s@x.example"))).People.Select(person => person.Addressee.Id));
    }

    [Fact]
    public void A_unit_without_anybody_makes_no_round() =>
        Assert.Empty(Rounds(Person("o", "unit-1", "o@x.example") with { Role = ContactRole.Other }));

    [Fact]
    public void Rounds_share_nobody_and_every_unit_is_in_exactly_one()
    {
        var people = Gen.Choose(0, 11).SelectMany(unit => Gen.Choose(0, 8).Select(mailbox => (Unit: unit, Mailbox: mailbox)));

        Prop.ForAll(Arb.From(Gen.ListOf(people)), pairs =>
        {
            var contacts = pairs.Distinct().Select((pair, at) => Person($"c{at}", $"unit-{pair.Unit}", $"m{pair.Mailbox}@x.example")).ToArray();
            var rounds = Rounds(contacts);
            var mailboxes = rounds.SelectMany(round => round.People.Select(person => person.Addressee.Email)).ToList();
            var units = rounds.SelectMany(UnitsOf).ToList();
            return mailboxes.Count == mailboxes.Distinct().Count()
                && mailboxes.ToHashSet().SetEquals(contacts.Select(contact => contact.Email))
                && units.Count == units.Distinct().Count()
                && units.ToHashSet().SetEquals(contacts.Select(contact => contact.UnitId!))
                && rounds.All(round => round.People.SelectMany(person => person.Units).All(pair => round.Units.Contains(pair.Unit)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
    }

    private static IReadOnlyList<ReminderRound> Rounds(params Contact[] contacts)
    {
        var units = contacts.Select(contact => contact.UnitId!).Distinct().Select(id => new Unit(id, id)).ToList();
        var cluster = Samples.Cluster() with { Units = units, Contacts = contacts };
        return ReminderRound.Of(cluster, [.. units.Select(unit => new DueUnit(unit, [new Owed(2026, Samples.Activity(), Submission.None("summary-2026", unit.Id), IsDue: true)]))]);
    }

    private static Contact Person(string id, string unit, string email) => new(id, id, email, unit, ContactRole.Secretary, Language.Vi);

    private static IEnumerable<string> UnitsOf(ReminderRound round) => round.Units.Select(unit => unit.Unit.Id);
}
