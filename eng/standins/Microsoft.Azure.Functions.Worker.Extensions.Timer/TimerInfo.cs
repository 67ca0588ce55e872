namespace Microsoft.Azure.Functions.Worker;

public class TimerInfo
{
    public bool IsPastDue { get; set; }

    public ScheduleStatus? ScheduleStatus { get; set; }
}
