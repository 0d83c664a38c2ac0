using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Formats;

namespace ClonazepamInfo.Web.Handouts;

/// <summary>The part of a query that a fault is in, which is also the field of the form that it is tied to.</summary>
public enum QueryField
{
    /// <summary>A section, <c>s</c>.</summary>
    Section,

    /// <summary>The size of print, <c>size</c>.</summary>
    Size,

    /// <summary>The country, <c>country</c>.</summary>
    Country,

    /// <summary>The lines for notes, <c>notes</c>.</summary>
    Notes,

    /// <summary>The date of a sheet, <c>on</c>.</summary>
    Date,

    /// <summary>The version of a sheet, <c>version</c>.</summary>
    Version,
}

/// <summary>A value in a query that cannot be understood.</summary>
/// <param name="Field">Where it stands.</param>
/// <param name="Message">What is wrong with it, in the reader's language; it names the value, cut to what a reader needs to find it.</param>
/// <param name="Nearest">What was probably meant, or null where nothing is near.</param>
public sealed record QueryFault(QueryField Field, string Message, string? Nearest = null)
{
    /// <summary>Names a value in a message.</summary>
    /// <param name="field">Where it stands.</param>
    /// <param name="label">The message, with a place for the value first.</param>
    /// <param name="value">The value.</param>
    /// <param name="others">What goes into the other places.</param>
    /// <returns>The fault.</returns>
    public static QueryFault Of(QueryField field, string label, string value, params ReadOnlySpan<object?> others) =>
        new(field, UiText.Format(label, [QuotedInput.Text(value), .. others]));
}
