namespace Emulation.Views.Pages;

/// <summary>The one place that knows which piece of a page belongs to which kind of activity.</summary>
internal static class KindParts
{
    /// <summary>What one unit sees and does beside handing in files; null where there is nothing.</summary>
    public static Type? OfUnit(Activity activity) => activity.Kind switch
    {
        ActivityKind.Registration when activity.WantsTargets => typeof(RegistrationPart),
        ActivityKind.Campaign => typeof(CampaignPart),
        ActivityKind.Inspection => typeof(InspectionPart),
        _ => null,
    };

    /// <summary>What the organizers see of all units; null where the submissions say it all.</summary>
    public static Type? OfAll(Activity activity) => activity.Kind switch
    {
        ActivityKind.Registration when activity.WantsTargets => typeof(RegistrationBoard),
        ActivityKind.Campaign => typeof(CampaignBoard),
        ActivityKind.Inspection => typeof(InspectionBoard),
        ActivityKind.Meeting => typeof(MeetingBoard),
        _ => null,
    };

    /// <summary>Whether an activity has so many indicators that its table and its forms are shown one at a time.</summary>
    public static bool HasManyIndicators(Activity activity) => activity.Indicators?.Count > 20;

    /// <summary>The parameters of a unit's piece.</summary>
    public static Dictionary<string, object?> Parameters(ActivityCard card, DateTime now, WrongKindForm? wrong, bool forOrganizer, bool isPage, KindForm? asked) => new()
    {
        [nameof(KindPart.Card)] = card,
        [nameof(KindPart.Now)] = now,
        [nameof(KindPart.Wrong)] = wrong,
        [nameof(KindPart.ForOrganizer)] = forOrganizer,
        [nameof(KindPart.IsPage)] = isPage,
        [nameof(KindPart.Asked)] = asked,
    };
}
