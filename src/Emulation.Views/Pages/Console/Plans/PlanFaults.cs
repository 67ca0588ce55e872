namespace Emulation.Views.Pages;

/// <summary>Where on the desk a fault of a plan belongs.</summary>
public static class PlanFaults
{
    /// <summary>Faults of a plan that has one activity, with the names of its form's fields: /activities/0/graceHours becomes /grace.</summary>
    public static IReadOnlyList<Fault> OfForm(IEnumerable<Fault> faults, ActivityForm form)
    {
        // Empty lines are no documents: the form's line of a document may be a later one.
        var lines = (form.Documents ?? []).Index().Where(one => !one.Item.IsEmpty).Select(one => one.Index).ToList();
        return [.. faults.Select(fault => fault with
        {
            Pointer = $"/{Field(fault.Pointer.Split('/'), lines)}",
            Code = fault.Code == "bad-deadline" ? "bad-time" : fault.Code,
            Place = fault.Pointer.Split('/') is [_, "activities", _, "indicators", var at, .. var member] && int.TryParse(at, out var line) ? Indicator(form.Indicators, line, member) : fault.Place,
        })];
    }

    /// <summary>The activity in a draft that the fault is about, or null.</summary>
    public static ActivityDraft? Activity(PlanDraft draft, Fault fault) =>
        fault.Pointer.Split('/') is [_, "activities", var at, ..] && int.TryParse(at, out var index) ? draft.Activities?.ElementAtOrDefault(index) : null;

    /// <summary>Where in the list of indicators one stands, or its unit of measure; blank lines are none.</summary>
    private static TextPlace? Indicator(string text, int number, string[] member)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var at = lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => (int?)line.Index).ElementAtOrDefault(number) ?? -1;
        return at < 0 ? null : new TextPlace(0, at + 1, member is ["measure"] ? lines[at].IndexOf('|', StringComparison.Ordinal) + 2 : 1);
    }

    private static string Field(string[] pointer, List<int> lines) => pointer switch
    {
        [_, "activities", _, "graceHours", ..] => "grace",
        [_, "activities", _, "remindDaysBefore" or "remindDaysAfter", ..] => "before",
        [_, "activities", _, "reminders", "daysBefore", ..] => "before",
        [_, "activities", _, "reminders", "daysAfter", ..] => "after",
        [_, "activities", _, "reminders", "hour", ..] => "hour",
        [_, "activities", _, "reminders", "leaderAfter", ..] => "leader",
        [_, "activities", _, "reminders", ..] => "head",
        [_, "activities", _, "documents", var at, var part, ..] when int.TryParse(at, out var line) && line < lines.Count =>
            $"{part switch { "types" => "documentTypes", "maxMegabytes" => "documentMegabytes", _ => "documentTitle" }}-{lines[line]}",
        [_, "activities", _, "documents", ..] => "documentTitle-0",
        [_, "activities", _, "visits", var unit, ..] => $"visit-{unit}",
        [_, "activities", _, "id", ..] => "title",
        [_, "activities", _, var field, ..] => field,
        [_, var field] => field,
        _ => "title",
    };
}
