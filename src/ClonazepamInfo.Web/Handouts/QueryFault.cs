using ClonazepamInfo.Web.Formats;

namespace ClonazepamInfo.Web.Handouts;

/// <summary>A value in a query that cannot be understood.</summary>
/// <param name="Message">What is wrong, in the reader's language. It names the value, cut to what a reader needs to find it.</param>
/// <param name="Nearest">What was probably meant, or null if nothing is near.</param>
internal sealed record QueryFault(QueryField Field, string Message, string? Nearest = null)
{
    /// <summary>Names a value in a message, whose first placeholder is for the value.</summary>
    public static QueryFault Of(QueryField field, string label, string value, params ReadOnlySpan<object?> others) =>
        new(field, UiText.Format(label, [QuotedInput.Text(value), .. others]));
}
