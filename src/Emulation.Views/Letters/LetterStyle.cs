namespace Emulation.Views.Letters;

/// <summary>Styles that stand in the letter itself, since mail programs read nothing else.</summary>
internal static class LetterStyle
{
    private const string Font = "font-family:-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;";

    public const string Page = "margin:0;padding:0;background:#f4f2ec;";
    public const string Card = "width:100%;max-width:600px;background:#ffffff;border:1px solid #e2ded3;border-radius:10px;";
    public const string Brand = $"{Font}font-size:14px;line-height:20px;font-weight:600;color:#0b6b5d;padding:20px 28px 0 28px;";
    public const string Body = $"{Font}font-size:16px;line-height:25px;color:#1d2421;padding:12px 28px 28px 28px;";
    public const string Foot = $"{Font}font-size:13px;line-height:20px;color:#5c6661;padding:16px 28px 28px 28px;";
    public const string Paragraph = "margin:0 0 16px 0;";
    public const string Small = "margin:0 0 16px 0;font-size:14px;line-height:21px;color:#5c6661;";
    public const string Heading = "margin:24px 0 8px 0;font-size:16px;line-height:24px;font-weight:600;";
    public const string Title = "margin:0 0 16px 0;font-size:21px;line-height:29px;font-weight:600;";
    public const string Facts = "width:100%;margin:0 0 16px 0;border-collapse:collapse;";
    public const string Name = "padding:7px 16px 7px 0;vertical-align:top;text-align:left;font-weight:400;font-size:14px;color:#5c6661;width:30%;border-bottom:1px solid #e2ded3;";
    public const string Value = "padding:7px 0;vertical-align:top;font-size:16px;border-bottom:1px solid #e2ded3;word-break:break-word;";
    public const string Item = "margin:0 0 12px 0;padding:12px 16px;border-left:4px solid #0b6b5d;background:#f4f2ec;";
    public const string UrgentItem = "margin:0 0 12px 0;padding:12px 16px;border-left:4px solid #a4262c;background:#f4f2ec;";
    public const string Alarm = "font-size:13px;color:#a4262c;text-transform:uppercase;letter-spacing:0.04em;";
    public const string Hash = "font-family:Consolas,Menlo,monospace;font-size:12px;line-height:18px;color:#5c6661;word-break:break-all;";
    public const string ButtonCell = "border-radius:6px;background:#0b6b5d;";
    public const string Button = $"{Font}display:inline-block;padding:13px 26px;font-size:16px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none;border-radius:6px;";
    public const string Link = "color:#0b6b5d;word-break:break-all;";
}
