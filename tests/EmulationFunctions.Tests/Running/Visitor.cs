namespace EmulationFunctions.Tests.Running;

/// <summary>Asks as somebody's browser does: cookies are kept, posts come from our own pages.</summary>
internal sealed class Visitor(RunningApp app)
{
    public Dictionary<string, string> Cookies { get; } = [];

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Reply> PostAsync(string path, params (string Name, string Value)[] fields) =>
        SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    public async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (method == HttpMethod.Post)
            request.Headers.Add("Sec-Fetch-Site", "same-origin");
        if (Cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var reply = await Reply.OfAsync(await app.Http.SendAsync(request));
        foreach (var cookie in reply.SetCookies())
            Keep(cookie.Split(';')[0].Split('=', 2));
        return reply;
    }

    private void Keep(string[] cookie)
    {
        if (cookie[1].Length > 0)
            Cookies[cookie[0]] = cookie[1];
        else
            Cookies.Remove(cookie[0]);
    }
}
