using Emulation.Domain.Clusters;
using Emulation.Domain.Letters;

namespace Emulation.Domain.Tests.Letters;

public sealed class LetterLifeTests
{
    private static readonly DateTimeOffset Now = Samples.At(2026, 11, 3, 8);

    private static readonly Letter Planned = new(
        "20261103-reminder-1", new Correspondent("Thư ký A", "secretary@a.example", "a-secretary"), null, Language.Vi, "Nhắc", Samples.Invitation(), Now.AddHours(-1));

    private static readonly Letter Posting = Planned.ClaimedBy("w1", Now).Posting("Nhắc", Planned.Content, Now);

    [Theory]
    [InlineData(LetterState.Planned, true, false)]
    [InlineData(LetterState.Claimed, true, false)]
    [InlineData(LetterState.Posting, true, false)]
    [InlineData(LetterState.Unknown, false, false)]
    [InlineData(LetterState.Accepted, false, true)]
    [InlineData(LetterState.Refused, false, true)]
    [InlineData(LetterState.Delivered, false, true)]
    [InlineData(LetterState.Deferred, false, true)]
    [InlineData(LetterState.Bounced, false, true)]
    [InlineData(LetterState.Dropped, false, true)]
    [InlineData(LetterState.Withdrawn, false, true)]
    [InlineData(LetterState.SpamReported, false, true)]
    public void Workers_have_open_letters_and_organizers_the_unknown_ones(LetterState state, bool open, bool finished)
    {
        var letter = Planned with { State = state };

        Assert.Equal((open, finished), (letter.IsOpen(), letter.IsFinished()));
    }

    [Fact]
    public void A_new_letter_is_planned_and_free()
    {
        Assert.Equal((LetterState.Planned, 0, Planned.CreatedAt), (Planned.State, Planned.Attempts, Planned.UpdatedAt));
        Assert.Null(Planned.FreeAt());
    }

    [Fact]
    public void A_letter_that_waits_for_offices_to_open_waits_over_Tet_and_its_patience_waits_with_it()
    {
        var opening = Now.AddDays(15);
        var waiting = Posting.Postponed(TimeSpan.FromMinutes(1), "503", Now).PutOff(opening, "offices are closed", Now);

        Assert.Equal((LetterState.Planned, 1, opening, "offices are closed"), (waiting.State, waiting.Attempts, waiting.TryingSince!.Value, waiting.Reason));
        Assert.Equal(TimeSpan.FromDays(15), waiting.Wait(Now));
        Assert.Equal(TimeSpan.FromHours(1), waiting.Wait(opening.AddHours(-1)));
        Assert.Null(waiting.Wait(opening));
    }

    [Fact]
    public void A_letter_that_cannot_be_written_is_given_up_after_a_day_like_one_that_cannot_be_posted()
    {
        var tried = Planned.ClaimedBy("w1", Now).Tried(Now).Postponed(TimeSpan.FromMinutes(1), "could not be written", Now);
        Assert.Equal((LetterState.Planned, 1, Now), (tried.State, tried.Attempts, tried.TryingSince));

        Assert.Equal(LetterState.Refused, tried.Tried(Now.AddHours(25)).Postponed(TimeSpan.FromMinutes(1), "could not be written", Now.AddHours(25)).State);
    }

    [Fact]
    public void A_claimed_letter_is_free_again_after_half_a_minute()
    {
        var claimed = Planned.ClaimedBy("w1", Now);

        Assert.Equal((LetterState.Claimed, "w1", Now.AddSeconds(30), 0, Now), (claimed.State, claimed.Claim, claimed.FreeAt(), claimed.Attempts, claimed.UpdatedAt));
    }

    [Fact]
    public void Going_to_the_post_counts_a_try_renews_the_claim_and_takes_the_words_of_now()
    {
        var posting = Planned.ClaimedBy("w1", Now).Posting("Nhắc lại", Samples.Invitation() with { Title = "Khác" }, Now.AddSeconds(20));

        Assert.Equal((LetterState.Posting, "w1", 1, Now.AddSeconds(50)), (posting.State, posting.Claim, posting.Attempts, posting.FreeAt()));
        Assert.Equal(("Nhắc lại", "Khác"), (posting.Subject, ((InvitationContent)posting.Content).Title));
    }

    [Theory]
    [InlineData(LetterState.Accepted)]
    [InlineData(LetterState.Refused)]
    [InlineData(LetterState.Unknown)]
    [InlineData(LetterState.Withdrawn)]
    public void A_letter_that_has_ended_is_nobodys(LetterState state)
    {
        var ended = Posting.Ended(state, "vì sao", Now.AddSeconds(1));

        Assert.Equal((state, "vì sao", Now.AddSeconds(1), 1), (ended.State, ended.Reason, ended.UpdatedAt, ended.Attempts));
        Assert.Equal((null, null, null), (ended.Claim, ended.ClaimedUntil, ended.NotBefore));
    }

    [Fact]
    public void A_letter_that_the_service_will_take_later_is_planned_again_and_waits()
    {
        var postponed = Posting.Postponed(TimeSpan.FromSeconds(90), "429", Now);

        Assert.Equal((LetterState.Planned, Now.AddSeconds(90), "429", 1), (postponed.State, postponed.FreeAt(), postponed.Reason, postponed.Attempts));
        Assert.Null(postponed.Claim);
    }

    [Fact]
    public void Trying_begins_with_the_first_try_and_anew_when_an_organizer_sends_it_again()
    {
        var again = Posting.Postponed(TimeSpan.FromMinutes(1), "500", Now).ClaimedBy("w2", Now.AddMinutes(2)).Posting("Nhắc", Planned.Content, Now.AddMinutes(2));

        Assert.Equal((Now, 2), (again.TryingSince!.Value, again.Attempts));
        Assert.Null(again.Ended(LetterState.Refused, "500", Now).Settled(true, "an", Now)!.TryingSince);
        Assert.Null(again.Ended(LetterState.Unknown, "lost", Now).Settled(true, "an", Now)!.TryingSince);
    }

    // Trying began at Now. The last try is at the end of the 24 hours, whatever pause is asked for; what fails then is refused.
    [Theory]
    [InlineData(0, 60, 60)]
    [InlineData(0, 86400, 86400)]
    [InlineData(0, 86401, 86400)]
    [InlineData(23 * 3600, 7200, 3600)]
    [InlineData(86399, 7200, 1)]
    [InlineData(86400, 1, null)]
    [InlineData(200000, 1, null)]
    // The clock was set back.
    [InlineData(-3600, 7200, 7200)]
    public void Not_now_is_taken_for_an_answer_for_24_hours_in_all(int seconds, int wait, int? waits)
    {
        var at = Now.AddSeconds(seconds);

        var postponed = Posting.Postponed(TimeSpan.FromSeconds(wait), "503: down", at);

        Assert.Equal(
            waits is { } some ? (LetterState.Planned, at.AddSeconds(some), "503: down") : (LetterState.Refused, null, "given up after 24 hours: 503: down"),
            (postponed.State, postponed.NotBefore, postponed.Reason));
    }

    // A chance of nothing leaves the pause whole, one of one halves it.
    [Theory]
    [InlineData(0, 0, 30)]
    [InlineData(1, 0, 30)]
    [InlineData(1, 0.5, 22.5)]
    [InlineData(1, 1, 15)]
    [InlineData(2, 0, 60)]
    [InlineData(3, 0, 120)]
    [InlineData(8, 0, 3840)]
    [InlineData(9, 0, 7200)]
    [InlineData(9, 1, 3600)]
    [InlineData(int.MaxValue, 0, 7200)]
    public void The_pause_doubles_from_half_a_minute_to_two_hours(int attempts, double chance, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), LetterLife.Pause(attempts, chance));

    [Theory]
    [InlineData(10, 0, 10)]
    [InlineData(10, 1, 11)]
    [InlineData(3600, 0.5, 3780)]
    public void What_the_service_asks_for_is_waited_at_least(double asked, double chance, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), LetterLife.AtLeast(TimeSpan.FromSeconds(asked), chance));

    // With the longest and the shortest pauses, a service that is down for a day is asked 20 to 32 times and not for ever.
    [Theory]
    [InlineData(0, 20)]
    [InlineData(1, 32)]
    public void A_service_that_never_answers_is_given_up_after_a_day(double chance, int tries)
    {
        var (letter, now) = (Planned, Now);
        while (letter.State == LetterState.Planned)
        {
            now = letter.NotBefore ?? now;
            letter = letter.ClaimedBy("w", now).Posting("Nhắc", Planned.Content, now);
            letter = letter.Postponed(LetterLife.Pause(letter.Attempts, chance), "503", now);
        }

        Assert.Equal((LetterState.Refused, Now.AddHours(24), tries), (letter.State, now, letter.Attempts));
    }

    // Longer than offices are closed at Tết is nobody asked to wait; and who stands hours before a letter's last change has a clock that was set back.
    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, null)]
    [InlineData(1, 1)]
    [InlineData(86400, 86400)]
    [InlineData(16 * 86400, 16 * 86400)]
    [InlineData((16 * 86400) + 1, null)]
    public void A_letter_is_left_alone_until_it_is_free_but_never_for_longer_than_anybody_waits(int seconds, int? wait)
    {
        var expected = wait is { } some ? TimeSpan.FromSeconds(some) : (TimeSpan?)null;

        Assert.Equal(expected, (Planned with { NotBefore = Now.AddSeconds(seconds) }).Wait(Now));
        Assert.Equal(expected, (Posting with { ClaimedUntil = Now.AddSeconds(seconds) }).Wait(Now));
        Assert.Null(Planned.Wait(Now));
    }

    [Theory]
    [InlineData(-7200, 7230)]
    [InlineData(-7201, null)]
    public void A_clock_that_is_set_back_by_hours_frees_what_waits(int seconds, int? wait) =>
        Assert.Equal(wait is { } some ? TimeSpan.FromSeconds(some) : null, Posting.Wait(Now.AddSeconds(seconds)));

    [Fact]
    public void Only_an_unknown_letter_is_settled_and_a_refused_one_sent_again()
    {
        var unknown = Posting.Ended(LetterState.Unknown, "lost", Now);

        Assert.Equal((LetterState.Accepted, "settled: an"), (unknown.Settled(false, "an", Now)!.State, unknown.Settled(false, "an", Now)!.Reason));
        Assert.Equal((LetterState.Planned, "send again: an"), (unknown.Settled(true, "an", Now)!.State, unknown.Settled(true, "an", Now)!.Reason));
        var again = Posting.Ended(LetterState.Refused, "401", Now).Settled(true, "an", Now);
        Assert.Equal((LetterState.Planned, 0), (again!.State, again.Attempts));
        foreach (var state in Enum.GetValues<LetterState>().Where(state => state != LetterState.Unknown))
        {
            Assert.Equal(state == LetterState.Refused, (Planned with { State = state }).Settled(true, "an", Now) is not null);
            Assert.Null((Planned with { State = state }).Settled(false, "an", Now));
        }
    }

    [Fact]
    public void A_letter_that_was_withheld_from_its_address_can_be_sent_again_and_one_with_nothing_left_to_say_cannot()
    {
        var withheld = Planned.Ended(LetterState.Withdrawn, ClosedAddress.Withheld, Now);

        Assert.True(withheld.IsWithheld() && withheld.CanBeResent());
        Assert.Equal(LetterState.Planned, withheld.Settled(true, "an", Now)!.State);
        Assert.Null(withheld.Settled(false, "an", Now));
        Assert.Null(Planned.Ended(LetterState.Withdrawn, "nothing is owed any more", Now).Settled(true, "an", Now));
    }
}
