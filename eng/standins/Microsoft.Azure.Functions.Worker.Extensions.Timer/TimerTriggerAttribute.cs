namespace Microsoft.Azure.Functions.Worker;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    public bool RunOnStartup { get; set; }

    public string Schedule { get; } = schedule;

    public bool UseMonitor { get; set; } = true;
}
