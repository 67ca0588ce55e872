using EmulationFunctions.Operations;
using EmulationFunctions.Operations.Infra;
using EmulationFunctions.Operations.Keeping;
using EmulationFunctions.Operations.Publishing;

const string Usage = """
    check-infra [--write]                                  holds infra/ against the code; --write renews what the compiler predicts
    check-publish --folder DIR [--zip FILE.zip]            whether what was published is complete; packs it
    backup  --cluster ID --to FILE.zip   --storage WHERE   all of a cluster, rows and files
    restore --from FILE.zip              --storage WHERE   back into a store that does not have it
    keys                                                   makes an operator's token and a key for links
    WHERE is the name of a storage account that you may open (az login), or a connection string.
    """;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    var options = Options.Read(args.Skip(1));
    switch (args.FirstOrDefault())
    {
        case "check-infra":
            return await InfraCheck.RunAsync(options.Has("write"), Console.Out, stop.Token);
        case "check-publish":
            PublishedApp.Check(options["folder"], options.Has("zip") ? options["zip"] : null, Console.Out);
            return 0;
        case "backup":
            await Backup.OfAsync(options.Stores(), options["cluster"], options["to"], Console.Out, stop.Token);
            return 0;
        case "restore":
            await Restore.FromAsync(options.Stores(), options["from"], TimeProvider.System, Console.Out, stop.Token);
            return 0;
        case "keys":
            Keys.Make(Console.Out);
            return 0;
        default:
            throw new RefusedException(Usage);
    }
}
catch (RefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
