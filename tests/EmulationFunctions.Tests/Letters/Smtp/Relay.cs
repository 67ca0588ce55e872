using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace EmulationFunctions.Tests.Letters.Smtp;

/// <summary>A small mail relay on this machine (RFC 5321, 3207, 4954): it takes letters, and answers or fails as a test wants.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<Taken> letters = new();
    private readonly Task work;

    public Relay()
    {
        listener.Start();
        work = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The certificate for STARTTLS; without one it is not offered.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Who may log in; without it nobody has to.</summary>
    public (string User, string Password)? Account { get; init; }

    /// <summary>What it says at a point instead of what it should: an answer; "cut" to hang up; "silence" to say nothing more.</summary>
    public (At At, string Says)? Instead { get; set; }

    public IReadOnlyCollection<Taken> Letters => letters;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await work;
        listener.Dispose();
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
                talks.Add(TalkAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The last of these says that it was stopped while a connection was being handed out.
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            await new Talk(this, client.GetStream()).ConverseAsync(stop.Token);
        }
        catch (Exception ended) when (ended is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // The other side went away, or a test wanted us to.
        }
    }

    /// <summary>One connection.</summary>
    private sealed class Talk(Relay relay, Stream plain)
    {
        private Stream stream = plain;
        private bool encrypted;
        private bool loggedIn;
        private string from = "";
        private string to = "";

        public async Task ConverseAsync(CancellationToken stop)
        {
            await SayAsync(At.Greeting, "220 relay.example ESMTP", stop);
            while (await LineAsync(stop) is { } line)
            {
                var verb = line.Split(' ', 2)[0].ToUpperInvariant();
                switch (verb)
                {
                    case "EHLO":
                        var offers = new[] { "relay.example", relay.Certificate is not null && !encrypted ? "STARTTLS" : null, relay.Account is not null ? "AUTH LOGIN" : null, "8BITMIME" }.OfType<string>().ToList();
                        await SayAsync(At.Hello, string.Join("\r\n", offers.Select((offer, at) => $"250{(at == offers.Count - 1 ? ' ' : '-')}{offer}")), stop);
                        break;
                    case "STARTTLS":
                        await SayAsync(At.StartTls, "220 go ahead", stop);
                        var tls = new SslStream(stream);
                        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = relay.Certificate }, stop);
                        (stream, encrypted) = (tls, true);
                        break;
                    case "AUTH":
                        await LogInAsync(line, stop);
                        break;
                    case "MAIL" when relay.Account is not null && !loggedIn:
                        await SayAsync(At.Sender, "530 5.7.0 Authentication required", stop);
                        break;
                    case "MAIL":
                        from = line;
                        await SayAsync(At.Sender, "250 ok", stop);
                        break;
                    case "RCPT":
                        to = line;
                        await SayAsync(At.Recipient, "250 ok", stop);
                        break;
                    case "DATA":
                        await SayAsync(At.Data, "354 end with a dot", stop);
                        await TakeAsync(stop);
                        break;
                    case "QUIT":
                        await SayAsync(At.Quit, "221 bye", stop);
                        return;
                    default:
                        await SayAsync(At.Other, "250 ok", stop);
                        break;
                }
            }
        }

        private async Task LogInAsync(string line, CancellationToken stop)
        {
            // The name may come along: AUTH LOGIN bmFtZQ==
            var user = line.Split(' ') is [_, _, var given] ? given : await AskAsync("334 VXNlcm5hbWU6", stop);
            var password = await AskAsync("334 UGFzc3dvcmQ6", stop);
            loggedIn = (Decoded(user), Decoded(password)) == relay.Account;
            await SayAsync(At.LogIn, loggedIn ? "235 welcome" : "535 5.7.8 no such account", stop);
        }

        private async Task<string> AskAsync(string question, CancellationToken stop)
        {
            await WriteAsync(question, stop);
            return await LineAsync(stop) ?? "";
        }

        private async Task TakeAsync(CancellationToken stop)
        {
            var text = new StringBuilder();
            var blanks = 0;
            while (await LineAsync(stop) is { } line && line != ".")
            {
                // A blank line ends the letter's headers, and a second one those of its first part.
                var within = blanks < 2 ? At.Headers : At.Text;
                if (relay.Instead is { } instead && instead.At == within)
                    await SayAsync(within, "", stop);
                blanks += line.Length == 0 ? 1 : 0;
                text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
            }

            // It has the letter now, whatever it says.
            relay.letters.Enqueue(new Taken(from, to, text.ToString(), encrypted, loggedIn));
            await SayAsync(At.End, "250 2.0.0 taken", stop);
        }

        private async Task SayAsync(At at, string usual, CancellationToken stop)
        {
            var says = relay.Instead is { } instead && instead.At == at ? instead.Says : usual;
            if (says == "cut")
                throw new IOException("We hang up.");
            if (says == "silence")
                await Task.Delay(Timeout.Infinite, stop);
            await WriteAsync(says, stop);
        }

        private async Task WriteAsync(string text, CancellationToken stop) => await stream.WriteAsync(Encoding.ASCII.GetBytes(text + "\r\n"), stop);

        private async Task<string?> LineAsync(CancellationToken stop)
        {
            var line = new List<byte>();
            var one = new byte[1];
            while (await stream.ReadAsync(one, stop) > 0)
            {
                if (one[0] == '\n')
                    return Encoding.ASCII.GetString([.. line]).TrimEnd('\r');
                line.Add(one[0]);
            }

            return null;
        }

        private static string Decoded(string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text));
    }

    /// <summary>A letter that it has.</summary>
    internal sealed record Taken(string From, string To, string Text, bool Encrypted, bool LoggedIn);
}

/// <summary>Points of a talk with a relay.</summary>
internal enum At
{
    Greeting,
    Hello,
    StartTls,
    LogIn,
    Sender,
    Recipient,
    Data,
    Headers,
    Text,
    End,
    Quit,
    Other,
}
