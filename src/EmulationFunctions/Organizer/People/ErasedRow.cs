using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Emulation.Domain.Clusters.People;

namespace EmulationFunctions.Organizer.People;

/// <summary>Takes people out of a stored row that stays: ids where ids stand, name and mailbox in any text.</summary>
internal static class ErasedRow
{
    /// <summary>The row without the people; null where none of them is in it.</summary>
    public static TableEntity? Without(this TableEntity row, PersonTraces people)
    {
        var changed = new Dictionary<string, object>();
        foreach (var (column, value) in row)
        {
            if (value is string text && !IsKey(column) && !column.StartsWith("Json", StringComparison.Ordinal) && Column(row, column, text, people) is var cleaned && cleaned != text)
                changed[column] = cleaned;
        }

        var content = string.Concat(Enumerable.Range(0, 64).Select(at => row.GetString($"Json{at}")).TakeWhile(part => part is not null));
        var without = content.Length == 0 ? content : InJson(content, people);
        if (changed.Count == 0 && without == content)
            return null;
        var next = new TableEntity(row) { ETag = row.ETag };
        foreach (var (column, value) in changed)
            next[column] = value;
        if (without == content)
            return next;
        foreach (var column in next.Keys.Where(column => column.StartsWith("Json", StringComparison.Ordinal)).ToList())
            next.Remove(column);
        return next.WithContent(JsonNode.Parse(without));
    }

    private static bool IsKey(string column) => column is "PartitionKey" or "RowKey" or "odata.etag" or "Timestamp";

    private static string Column(TableEntity row, string column, string text, PersonTraces people)
    {
        if (column == "About")
            return IsAboutPeople(row) && people.IsContact(text) ? PersonTraces.Removed : text;
        if (Erasure.IdMembers.Contains(column) && people.IsContact(text))
            return PersonTraces.Removed;
        return text.StartsWith('{') ? InJson(text, people) : people.Clean(text);
    }

    /// <summary>Whether an audit row is about a contact: units and activities have ids of their own, which may be alike.</summary>
    private static bool IsAboutPeople(TableEntity row) =>
        row.GetString("What") is { } what && (what.StartsWith("contact-", StringComparison.Ordinal) || what.StartsWith("link-", StringComparison.Ordinal)
            || what.StartsWith("replacement-", StringComparison.Ordinal) || what.StartsWith("address-", StringComparison.Ordinal));

    private static string InJson(string text, PersonTraces people)
    {
        JsonNode? content;
        try
        {
            content = JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return people.Clean(text);
        }

        return Walk(content, "", people) ? content!.ToJsonString(Json.Options) : text;
    }

    /// <summary>Changes what stands below the node; true where something was changed.</summary>
    private static bool Walk(JsonNode? node, string member, PersonTraces people)
    {
        var isChanged = false;
        if (node is JsonObject named)
        {
            foreach (var (name, value) in named.ToList())
                isChanged |= Change(value, name, next => named[name] = next);
        }
        else if (node is JsonArray list)
        {
            for (var at = 0; at < list.Count; at++)
            {
                var place = at;
                isChanged |= Change(list[at], member, next => list[place] = next);
            }
        }

        return isChanged;

        bool Change(JsonNode? value, string name, Action<JsonNode> put)
        {
            if (value is not JsonValue plain || !plain.TryGetValue<string>(out var text))
                return Walk(value, name, people);
            var cleaned = Erasure.IdMembers.Contains(name) && people.IsContact(text) ? PersonTraces.Removed : people.Clean(text);
            if (cleaned == text)
                return false;
            put(JsonValue.Create(cleaned));
            return true;
        }
    }
}
