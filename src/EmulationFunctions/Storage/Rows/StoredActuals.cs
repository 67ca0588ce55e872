using Azure.Data.Tables;
using Emulation.Domain.Submissions.Kinds;

namespace EmulationFunctions.Storage.Rows;

/// <summary>What was reached at one time, as it is stored: never changed.</summary>
internal static class StoredActuals
{
    internal static TableEntity Row(int year, string activity, string unit, Actuals actuals) =>
        new TableEntity("", RowKeys.Actuals(year, activity, unit, actuals.Revision)) { ["At"] = actuals.At, ["By"] = actuals.By }.WithContent(actuals);

    internal static Actuals Read(TableEntity row) => row.Content<Actuals>();
}
