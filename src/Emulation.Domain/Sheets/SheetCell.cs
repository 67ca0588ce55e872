using System.Globalization;
using System.Text.Json.Serialization;

namespace Emulation.Domain.Sheets;

/// <summary>What a cell holds.</summary>
/// <param name="Text">What it holds as text; a date as 2027-02-05T17:00, a number in invariant digits.</param>
/// <param name="Time">The local time, where the cell holds a date.</param>
/// <param name="Number">The number, where it holds one that is no date.</param>
/// <param name="IsDay">Whether the date is shown without an hour.</param>
/// <param name="IsError">Whether it holds what a formula could not work out, such as #REF!.</param>
public sealed record SheetCell(string Text, DateTime? Time = null, decimal? Number = null, bool IsDay = false, bool IsError = false)
{
    /// <summary>A cell with a date, or a date and hour.</summary>
    public static SheetCell Of(DateTime local) => new(local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), local);

    /// <summary>A cell with a day.</summary>
    public static SheetCell Of(DateOnly day) => Of(day.ToDateTime(default)) with { IsDay = true };

    /// <summary>A cell with a number.</summary>
    public static SheetCell Of(decimal number) => new(number.ToString("0.#############################", CultureInfo.InvariantCulture), Number: number);

    /// <summary>Whether there is nothing to read in it.</summary>
    [JsonIgnore]
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A row of a sheet; blank cells are left out.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">Its cells by column, from 1.</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<int, SheetCell> Cells);

/// <summary>A sheet as it was read; blank rows are left out.</summary>
/// <param name="Name">What its tab says.</param>
/// <param name="Rows">Its rows in order.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows);

/// <summary>Something wrong at a cell.</summary>
/// <param name="Place">Where.</param>
/// <param name="Field">Name of the column that it is about; empty where it is about the table.</param>
/// <param name="Code">Stable name of the rule.</param>
/// <param name="Value">What stands there.</param>
public sealed record SheetFault(CellPlace Place, string Field, string Code, string Value)
{
    /// <summary>Name of its sheet, where that is not the file's main one.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>The place as people write it: C7, or with its sheet 'Ngày nghỉ'!C7.</summary>
    public string Where => Sheet.Length == 0 ? $"{Place}" : $"'{Sheet}'!{Place}";
}
