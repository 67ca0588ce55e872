using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>A posted form of how units are reminded.</summary>
/// <param name="Form">The form as typed.</param>
/// <param name="Policy">What it says.</param>
/// <param name="Origin">The policy that it was made from; null where nobody knows.</param>
/// <param name="Faults">What can be no value at all, at the form's fields.</param>
internal sealed record PostedPolicy(ReminderForm Form, ReminderPolicyDraft Policy, ReminderPolicyDraft? Origin, IReadOnlyList<Fault> Faults)
{
    /// <summary>Reads the form.</summary>
    public static async Task<PostedPolicy> ReadAsync(ContactVisit visit)
    {
        var form = new ReminderForm
        {
            Before = await visit.FieldAsync("before"),
            After = await visit.FieldAsync("after"),
            Hour = await visit.FieldAsync("hour"),
            Leader = await visit.FieldAsync("leader"),
            Head = await visit.FieldAsync("head"),
            Meeting = await visit.FieldAsync("meeting"),
            Mark = await visit.FieldAsync("mark"),
        };
        var faults = new Faults();
        var policy = form.Policy(faults) ?? new();
        return new(form, policy, await Parcel.UnpackAsync<ReminderPolicyDraft>(form.Mark, visit.Cancellation), faults.Found);
    }

    /// <summary>The form of a policy.</summary>
    /// <param name="policy">What stands in it.</param>
    /// <param name="seen">What it is made from: the stored policy.</param>
    public static ReminderForm Of(ReminderPolicyDraft policy, ReminderPolicyDraft seen) => ReminderForm.Of(policy, Parcel.Pack(seen));

    /// <summary>The changes of this form and of whoever has stored the policy since it was read.</summary>
    public ReminderMerge Over(ReminderPolicyDraft stored) => ReminderMerge.Of(Origin, Policy, stored);

    /// <summary>The page with both versions. Sent once more it is this one's word where both changed the same; what only the other changed is in the form already.</summary>
    /// <param name="page">The page of the stored policy.</param>
    /// <param name="merge">The changes of both.</param>
    /// <param name="stored">The stored policy.</param>
    /// <param name="wrong">What is wrong with the changes of both together.</param>
    /// <param name="other">Who changed it, and when.</param>
    public static RemindersPageModel Overtaken(RemindersPageModel page, ReminderMerge merge, ReminderPolicyDraft stored, IEnumerable<Fault> wrong, OtherChange other)
    {
        var both = ReminderForm.FaultsOf(merge.Both.Select(member => OtherChange.Fault($"/reminders/{member}")));
        return page with
        {
            Form = Of(merge.Policy, stored),
            Faults = [.. both, .. ReminderForm.FaultsOf(wrong)],
            Other = other with { Stored = ReminderForm.Of(stored, "").Fields().Where(field => both.Any(fault => fault.Pointer == $"/{field.Name}")).ToDictionary() },
        };
    }
}
