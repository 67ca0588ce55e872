using System.Buffers.Binary;

namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>An entry's extra fields (APPNOTE.TXT 4.5): an id, a length, that many bytes, and so on.</summary>
internal static class ExtraField
{
    /// <summary>The first one with the id; empty for none. Writers that align data leave padding at the end, which is no field.</summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> fields, int id)
    {
        while (fields.Length >= 4)
        {
            int found = BinaryPrimitives.ReadUInt16LittleEndian(fields), length = BinaryPrimitives.ReadUInt16LittleEndian(fields[2..]);
            fields = fields[4..];
            if (length > fields.Length)
                break;
            if (found == id)
                return fields[..length];
            fields = fields[length..];
        }

        return [];
    }
}

/// <summary>Numbers with room for 32 bits; one that is larger is all ones, and stands in the field for 64 bits (APPNOTE.TXT 4.5.3).</summary>
internal ref struct LongNumbers(ReadOnlySpan<byte> fields)
{
    private ReadOnlySpan<byte> rest = ExtraField.Of(fields, 1);

    /// <summary>The next number, in the order of the field.</summary>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    public long Of(uint number)
    {
        if (number != uint.MaxValue)
            return number;
        Damaged.If(rest.Length < 8, "A 64-bit number is missing.");
        var value = BinaryPrimitives.ReadInt64LittleEndian(rest);
        Damaged.If(value < 0, "A number is out of all bounds.");
        rest = rest[8..];
        return value;
    }
}
