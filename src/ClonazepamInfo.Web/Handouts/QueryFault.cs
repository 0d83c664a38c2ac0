using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Formats;

namespace ClonazepamInfo.Web.Handouts;

/// <summary>A value in a query that cannot be understood.</summary>
/// <param name="Field">Where it is.</param>
/// <param name="Message">What is wrong with it, in the reader's language; it names the value, cut to what a reader needs to find it.</param>
/// <param name="Nearest">What was probably meant, or null where nothing is near.</param>
public sealed record QueryFault(QueryField Field, string Message, string? Nearest = null)
{
    /// <summary>Names a value in a message, whose first placeholder is for the value.</summary>
    public static QueryFault Of(QueryField field, string label, string value, params ReadOnlySpan<object?> others) =>
        new(field, UiText.Format(label, [QuotedInput.Text(value), .. others]));
}
