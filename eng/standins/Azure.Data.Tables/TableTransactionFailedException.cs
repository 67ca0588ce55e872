using System.Globalization;

namespace Azure.Data.Tables;

public class TableTransactionFailedException : RequestFailedException
{
    internal const string FailedIndexKey = "FailedTransactionActionIndex";

    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            requestFailedException.Status,
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException.InnerException)
    {
        if (requestFailedException.Data[FailedIndexKey] is string index)
            FailedTransactionActionIndex = int.Parse(index, CultureInfo.InvariantCulture);
    }

    public int? FailedTransactionActionIndex { get; }
}
