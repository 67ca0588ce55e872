using Emulation.Domain.Clusters;
using Emulation.Domain.Meetings;

namespace Emulation.Domain.Tests.Meetings;

public sealed class AnswerDraftTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly Invitee Person = new("a", "Người a", "a@unit.example", Language.Vi, "a", null) { InvitedSequence = 0 };
    private static readonly Invitee Other = new("b", "Người b", "b@unit.example", Language.Vi, "b", null) { InvitedSequence = 0 };

    [Fact]
    public void An_answer_comes_with_people_and_a_remark()
    {
        var answered = FaultAssert.None(Check(new("yes", " 3 ", "Đến\u0007 muộn\r\nmột giờ\r\n", null, "")));

        Assert.Equal((Answer.Yes, 3, "Đến muộn\nmột giờ", Now), (answered.Answer, answered.People, answered.Remark, answered.AnsweredAt));
    }

    [Fact]
    public void Who_does_not_come_brings_nobody() => Assert.Null(FaultAssert.None(Check(new("no", "3", null, null, null))).People);

    [Fact]
    public void A_substitute_waits() =>
        Assert.Equal(new Substitute("Thay", "thay@x.example", SubstituteState.Waiting), FaultAssert.None(Check(new("no", null, null, " Thay ", "thay@x.example"))).Substitute);

    [Theory]
    [InlineData("yes", null)]
    [InlineData("maybe", null)]
    [InlineData("no", SubstituteState.Waiting)]
    public void A_substitute_who_waits_is_let_go_by_who_comes(string answer, SubstituteState? expected)
    {
        var waits = Person with { Substitute = new("Thay", "thay@x.example", SubstituteState.Waiting) };

        Assert.Equal(expected, FaultAssert.None(new AnswerDraft(answer, null, null, "Thay", "thay@x.example").Check(waits, [waits], Now)).Substitute?.State);
        Assert.Equal(expected, FaultAssert.None(new AnswerDraft(answer, null, null, null, null).Check(waits, [waits], Now)).Substitute?.State);
    }

    [Fact]
    public void The_same_substitute_once_more_stays_as_it_is()
    {
        var invited = Person with { Substitute = new("Thay", "thay@x.example", SubstituteState.Invited) };

        Assert.Equal(SubstituteState.Invited, FaultAssert.None(new AnswerDraft("no", null, null, "Thay", "THAY@x.example").Check(invited, [invited], Now)).Substitute!.State);
    }

    [Theory]
    [InlineData(null, "1", null, null, "/answer unknown-answer")]
    [InlineData("oui", "1", null, null, "/answer unknown-answer")]
    [InlineData("yes", "0", null, null, "/people people-out-of-range")]
    [InlineData("yes", "51", null, null, "/people people-out-of-range")]
    [InlineData("yes", "two", null, null, "/people people-out-of-range")]
    [InlineData("no", null, "Thay", "thay", "/substituteEmail bad-email")]
    [InlineData("no", null, "", "thay@x.example", "/substituteName missing")]
    [InlineData("no", null, "Thay", "A@unit.example", "/substituteEmail own-address")]
    [InlineData("no", null, "Thay", "b@unit.example", "/substituteEmail already-invited")]
    [InlineData("yes", null, "Thay", "thay@x.example", "/substituteName substitute-needs-no")]
    public void What_is_wrong_has_a_code(string? answer, string? people, string? name, string? email, string fault) =>
        FaultAssert.Has(Check(new(answer, people, null, name, email)), fault);

    [Fact]
    public void There_is_one_substitute_for_each()
    {
        var invited = Person with { Substitute = new("Thay", "thay@x.example", SubstituteState.Invited) };

        FaultAssert.Has(new AnswerDraft("no", null, null, "Khác", "khac@x.example").Check(invited, [invited], Now), "/substituteName substitute-exists");
    }

    private static Checked<Invitee> Check(AnswerDraft draft) => draft.Check(Person, [Person, Other], Now);
}
