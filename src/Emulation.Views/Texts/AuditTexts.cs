using System.Globalization;
using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>Who did what, in sentences.</summary>
internal abstract class AuditTexts
{
    /// <summary>What was done, as a sentence.</summary>
    public string Sentence(AuditLine line)
    {
        var who = line.Who == "operator" ? Operator : line.Who;
        return line.What switch
        {
            "submitted" => Submitted(who, line.UnitName, line["version"], line["receipt"]),
            "submitted-for" => SubmittedFor(who, line.UnitName, line["version"], line["receipt"]),
            "extended" => Extended(who, line.UnitName, Moment(line["deadline"]), line["reason"]),
            "extension-withdrawn" => ExtensionWithdrawn(who, line.UnitName),
            "accepted" => Accepted(who, line.UnitName, line["version"]),
            "returned" when line["deadline"].Length > 0 => ReturnedUntil(who, line.UnitName, line["version"], line["reason"], Moment(line["deadline"])),
            "returned" => Returned(who, line.UnitName, line["version"], line["reason"]),
            "upload-cancelled" => UploadCancelled(who, line.UnitName, line["file"]),
            "upload-abandoned" => UploadAbandoned(who, line.UnitName, line["file"]),
            "upload-refused" => UploadRefused(who, line.UnitName, line["file"], line["code"]),
            "file-malicious" => FileMalicious(line.UnitName, line["file"]),
            "file-unscanned" => FileUnscanned(line.UnitName, line["file"]),
            "promised" => Promised(who, line.UnitName, Day(line["day"])),
            _ => Other(who, line.What),
        };
    }

    private static string Day(string day) =>
        DateTime.TryParse(day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? TimeTexts.Date(local) : day;

    private static string Moment(string deadline) =>
        DateTime.TryParse(deadline, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? TimeTexts.Short(local) : deadline;

    public abstract string Title { get; }

    public abstract string Nothing { get; }

    public abstract string Next { get; }

    public abstract string Operator { get; }

    public abstract string Through(string link);

    public abstract string Submitted(string who, string unit, string version, string receipt);

    public abstract string Extended(string who, string unit, string deadline, string reason);

    public abstract string ExtensionWithdrawn(string who, string unit);

    public abstract string Accepted(string who, string unit, string version);

    public abstract string Returned(string who, string unit, string version, string reason);

    public abstract string Promised(string who, string unit, string day);

    public abstract string Other(string who, string what);

    public abstract string SubmittedFor(string who, string unit, string version, string receipt);

    public abstract string UploadCancelled(string who, string unit, string file);

    public abstract string UploadAbandoned(string who, string unit, string file);

    public abstract string UploadRefused(string who, string unit, string file, string code);

    public abstract string FileMalicious(string unit, string file);

    public abstract string FileUnscanned(string unit, string file);

    public abstract string ReturnedUntil(string who, string unit, string version, string reason, string deadline);
}
