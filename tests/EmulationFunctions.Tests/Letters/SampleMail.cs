using Emulation.Views.Letters;
using EmulationFunctions.Letters;

namespace EmulationFunctions.Tests.Letters;

/// <summary>A letter for the post.</summary>
internal static class SampleMail
{
    public static Mail To(string email, string? calendar = null) => new(
        "cum-1",
        "20261103-invitation-k3v9-0-g1",
        new Correspondent("Cụm thi đua số 1", "thi-dua@cluster.example"),
        new Correspondent("Ông Đại diện A", email),
        new Correspondent("Ban tổ chức", "organizer@cluster.example"),
        new RenderedLetter("Giấy mời: Hội nghị", "<!DOCTYPE html><p>Kính mời", "Kính mời\n.\n..dấu chấm\n"),
        calendar,
        new DateTimeOffset(2026, 11, 3, 1, 0, 0, TimeSpan.Zero));
}
