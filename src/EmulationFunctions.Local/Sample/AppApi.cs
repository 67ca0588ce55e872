using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace EmulationFunctions.Local.Sample;

/// <summary>The app's own JSON API, as the operator uses it.</summary>
internal sealed class AppApi : IDisposable
{
    private readonly HttpClient http;

    public AppApi(Uri url, string operatorToken)
    {
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = url };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", operatorToken);
    }

    /// <summary>A stored object, or null where there is none.</summary>
    public async Task<T?> GetAsync<T>(string path, CancellationToken cancellation)
        where T : class
    {
        using var answer = await http.GetAsync(path, cancellation);
        if (answer.StatusCode == HttpStatusCode.NotFound)
            return null;
        await CheckAsync("GET", path, answer, cancellation);
        return await answer.Content.ReadFromJsonAsync<T>(JsonSerializerOptions.Web, cancellation);
    }

    public async Task PutAsync(string path, string json, CancellationToken cancellation)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await http.PutAsync(path, body, cancellation);
        await CheckAsync("PUT", path, answer, cancellation);
    }

    public async Task<T> PostAsync<T>(string path, object body, CancellationToken cancellation)
        where T : class
    {
        using var answer = await http.PostAsJsonAsync(path, body, JsonSerializerOptions.Web, cancellation);
        await CheckAsync("POST", path, answer, cancellation);
        return (await answer.Content.ReadFromJsonAsync<T>(JsonSerializerOptions.Web, cancellation))!;
    }

    /// <summary>Whether a page opens, as for anyone who has its link.</summary>
    public async Task<bool> OpensAsync(string path, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var anyone = new HttpClient { BaseAddress = http.BaseAddress };
        using var answer = await anyone.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    public void Dispose() => http.Dispose();

    private static async Task CheckAsync(string method, string path, HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.IsSuccessStatusCode)
            return;
        var body = await answer.Content.ReadAsStringAsync(cancellation);
        throw new StartRefusedException($"The sample was refused: {method} {path} answered {(int)answer.StatusCode}: {body.ReplaceLineEndings(" ")}");
    }
}
