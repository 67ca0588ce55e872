using System.Buffers.Binary;

namespace Emulation.Domain.Submissions.Files;

/// <summary>Plain text: UTF-8, UTF-16 with its byte order mark, or a Windows-125x page.</summary>
internal static class TextContent
{
    /// <summary>Whether a file that begins so is text.</summary>
    /// <remarks>
    /// Any byte from 0x80 up is a character of some Windows-125x page, so what is not valid UTF-8 is still somebody's
    /// text (Vietnamese in windows-1258, Russian in windows-1251): the control characters alone tell text from the rest.
    /// </remarks>
    public static bool Is(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return IsUtf16(head[2..], BinaryPrimitives.ReadUInt16LittleEndian);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return IsUtf16(head[2..], BinaryPrimitives.ReadUInt16BigEndian);

        foreach (var value in head)
        {
            if (!IsOfText(value))
                return false;
        }

        return true;
    }

    private static bool IsUtf16(ReadOnlySpan<byte> head, Func<ReadOnlySpan<byte>, ushort> read)
    {
        // The head may end in the middle of a character.
        for (; head.Length >= 2; head = head[2..])
        {
            if (!IsOfText(read(head)))
                return false;
        }

        return true;
    }

    // Bell to carriage return, DOS's end of file, escape; and all that is no control character.
    private static bool IsOfText(int value) => value is (>= 0x07 and <= 0x0D) or 0x1A or 0x1B or >= 0x20;
}
