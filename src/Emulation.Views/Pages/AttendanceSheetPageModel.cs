using Emulation.Views.Papers;

namespace Emulation.Views.Pages;

/// <summary>The attendance sheet, to look at and to print.</summary>
/// <param name="Paper">The sheet.</param>
/// <param name="WordUrl">The same for Word.</param>
public sealed record AttendanceSheetPageModel(PageShell Shell, AttendancePaper Paper, string WordUrl) : PageModel(Shell)
{
    internal override Type Component => typeof(AttendanceSheetPage);
}

/// <summary>The name plates, to look at and to print.</summary>
/// <param name="Meeting">The meeting's title.</param>
/// <param name="Plates">The plates.</param>
/// <param name="WordUrl">The same for Word.</param>
public sealed record NamePlatesPageModel(PageShell Shell, string Meeting, IReadOnlyList<NamePlate> Plates, string WordUrl) : PageModel(Shell)
{
    internal override Type Component => typeof(NamePlatesPage);
}
