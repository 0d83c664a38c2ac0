using ClonazepamInfo.Web.Formats;

namespace ClonazepamInfo.Web.Terminology;

/// <summary>
/// What <c>/resolve</c> is asked: one code of one terminology, as <c>?qrd=200000029909</c>, or from the form as
/// <c>?terminology=qrd&amp;code=200000029909</c>. Anything else is a fault, so that a system with a mistake in it hears of it.
/// </summary>
/// <param name="Terminology">As it is written in the leaflet; null where none was named or it is not known.</param>
/// <param name="Code">As requested, without spaces around it.</param>
/// <param name="Fault">What is wrong, in the reader's language, or null.</param>
internal sealed record CodeLookupQuery(string? Terminology, string Code, string? Fault)
{
    /// <summary>The form's name for the terminology.</summary>
    public const string TerminologyField = "terminology";

    /// <summary>The form's name for the code.</summary>
    public const string CodeField = "code";

    /// <summary>Whether the fault is in the terminology rather than in the code.</summary>
    public bool IsTerminologyWrong => Fault is not null && Terminology is null;

    /// <summary>Reads a query.</summary>
    public static CodeLookupQuery Of(IQueryCollection query, IReadOnlyList<string> known, UiText labels)
    {
        var list = string.Join(", ", known);
        if (query.FirstOrDefault(parameter => parameter.Value.Count > 1).Key is { } repeated)
        {
            return new CodeLookupQuery(Known(repeated, known), "", UiText.Format(labels.Resolve.Repeated, QuotedInput.Text(repeated)));
        }

        var isForm = query.Keys.All(key => Is(key, TerminologyField) || Is(key, CodeField));
        var named = isForm ? query[TerminologyField].ToString() : query.Keys.First();
        var code = query[isForm ? CodeField : named].ToString().Trim();
        if (query.Count == 0 || named.Length == 0)
        {
            return new CodeLookupQuery(null, code, UiText.Format(labels.Resolve.Nothing, list));
        }

        if (!isForm && query.Keys.FirstOrDefault(key => Known(key, known) is null) is { } stranger)
        {
            return new CodeLookupQuery(null, "", UiText.Format(labels.Resolve.Unknown, QuotedInput.Text(stranger), list));
        }

        if (Known(named, known) is not { } terminology)
        {
            return new CodeLookupQuery(null, code, UiText.Format(labels.Resolve.Unknown, QuotedInput.Text(named), list));
        }

        if (!isForm && query.Count > 1)
        {
            var many = string.Join(", ", query.Keys.Select(key => Known(key, known)));
            return new CodeLookupQuery(terminology, code, UiText.Format(labels.Resolve.Many, many));
        }

        return new CodeLookupQuery(terminology, code, code.Length == 0 ? UiText.Format(labels.Resolve.Empty, terminology) : null);
    }

    private static string? Known(string name, IReadOnlyList<string> known) => known.FirstOrDefault(terminology => Is(terminology, name));

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
