using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads the files that hold for every language.</summary>
internal static partial class SharedFiles
{
    private static readonly Dictionary<string, bool> ReviewStates = new(StringComparer.Ordinal)
    {
        ["unreviewed"] = false,
        ["reviewed"] = true,
    };

    public static (Medicine Medicine, int ReviewLine) Medicine(ContentFile? file, ProblemLog problems)
    {
        var empty = new Medicine("", new Dictionary<string, string>(StringComparer.Ordinal), [], "", "en", "", ReviewState.Unreviewed);
        if (YamlFields.Read(file, problems) is not { } fields)
        {
            return (empty, 1);
        }

        var medicine = new Medicine(
            fields.Text("medicine") ?? "",
            fields.Codes("codes"),
            [.. fields.Texts("brands").Select(brand => brand.Value)],
            fields.Text("publisher") ?? "",
            fields.Text("default-language") ?? "en",
            fields.Text("emergency-section") ?? "",
            Review(fields.Fields("review")))
        {
            Contact = Contact(fields.Fields("contact", required: false)),
            PublisherLine = fields.LineOfKey("publisher"),
            Home = (fields.OptionalText("home") ?? "", fields.LineOfKey("home")),
        };
        fields.Done();
        return (medicine, fields.LineOfKey("review"));
    }

    public static IReadOnlyDictionary<string, Source> Sources(ContentFile? file, ProblemLog problems)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        if (file is null || YamlFields.Read(file, problems) is not { } all)
        {
            return sources;
        }

        foreach (var (key, line, value) in all.Entries())
        {
            if (!Names.IsId(key) || key == Markdown.CitationInline.NoClaim)
            {
                problems.Error(file.Path, line, ProblemCode.IdBad,
                    $"the key \"{key}\" must be lower-case words and hyphens, and not \"{Markdown.CitationInline.NoClaim}\"");
            }

            if (all.From(value, $"the source \"{key}\"") is not { } fields)
            {
                continue;
            }

            var kind = fields.Choice<SourceKind>("kind") ?? SourceKind.Secondary;
            var isRead = kind != SourceKind.ToConfirm;
            var source = new Source(
                key,
                sources.Count + 1,
                fields.Text("title") ?? key,
                fields.Text("publisher") ?? "",
                fields.Text("seen") ?? "",
                kind,
                Url(fields))
            {
                Line = line,
                SeenOn = isRead ? fields.Date("seen-on") : null,
                Extent = isRead ? fields.Choice<SourceExtent>("extent") : null,
                Dated = fields.OptionalText("dated"),
                About = fields.OptionalText("about"),
                OnlyFor = [.. fields.Texts("only-for").Select(place => place.Value)],
            };
            if (source is { Kind: SourceKind.ToConfirm, OnlyFor.Count: 0 })
            {
                fields.Error("only-for", ProblemCode.KeyMissing,
                    $"\"only-for\" is missing: \"{key}\" is to be confirmed, so list the sections where leaving its statements out "
                    + "would be unsafe, such as [helplines, stopping]");
            }

            fields.Done();
            sources[key] = source;
        }

        return sources;
    }

    public static IReadOnlyList<(string From, string To, int Line, Change? Withdrawal)> Redirects(ContentFile? file, ProblemLog problems)
    {
        var redirects = new List<(string, string, int, Change?)>();
        if (file is null)
        {
            return redirects;
        }

        var yaml = new YamlText(file, problems);
        if (!yaml.TryParse(out var root) || root is null || YamlFields.From(root, yaml, "the file") is not { } fields)
        {
            return redirects;
        }

        foreach (var (from, line, value) in fields.Entries())
        {
            if (value is YamlDotNet.RepresentationModel.YamlScalarNode { Value: { Length: > 0 } to })
            {
                redirects.Add((from, to, line, null));
            }
            else if (value is YamlDotNet.RepresentationModel.YamlMappingNode && fields.From(value, $"\"{from}\"") is { } withdrawal)
            {
                var target = withdrawal.Text("to");
                var on = withdrawal.Date("on");
                var note = withdrawal.Text("note");
                var safety = withdrawal.Flag("safety");
                withdrawal.Done();
                if (target is not null)
                {
                    var isTold = on is not null && note is not null && safety is not null;
                    redirects.Add((from, target, line, isTold ? new Change(on!.Value, note!, safety!.Value) : null));
                }
            }
            else
            {
                problems.Error(file.Path, line, ProblemCode.ValueIllTyped, $"\"{from}\" must lead to one address, such as /old: /new");
            }
        }

        return redirects;
    }

    public static IReadOnlyList<(string Address, int Line)> Published(ContentFile? file) =>
        file is null
            ? []
            :
            [
                .. file.Text.Split('\n')
                    .Select((line, index) => (Address: line.Trim(), Line: index + 1))
                    .Where(entry => entry.Address.Length > 0 && !entry.Address.StartsWith('#')),
            ];

    private static Uri? Url(YamlFields fields)
    {
        if (fields.OptionalText("url") is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps)
        {
            if (OutsideAddress.Fault(url, text) is { } fault)
            {
                fields.Error("url", ProblemCode.LinkMisleading, fault);
            }

            return url;
        }

        fields.Error("url", ProblemCode.LinkScheme, $"\"{text}\" is not an https address");
        return null;
    }

    /// <summary>Only addresses that every mail program opens from a link: no quotes, no display name, no letters beyond ASCII.</summary>
    private static Contact? Contact(YamlFields? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var email = fields.OptionalText("email");
        var post = fields.OptionalText("post");
        fields.Done();
        if (email is not null && !EmailAddress().IsMatch(email))
        {
            fields.Error("email", ProblemCode.ValueIllTyped, $"\"email\" must be one address such as editors@example.org, not \"{email}\"");
        }

        if (email is null && post is null)
        {
            fields.Error("email", ProblemCode.KeyMissing, "\"contact\" needs \"email\", \"post\" or both");
        }

        return new Contact(email, post);
    }

    [GeneratedRegex(@"^[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*@([A-Za-z0-9]+(-+[A-Za-z0-9]+)*\.)+[A-Za-z]{2,}\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EmailAddress();

    private static ReviewState Review(YamlFields? fields)
    {
        if (fields is null)
        {
            return ReviewState.Unreviewed;
        }

        var review = ReviewState.Unreviewed;
        if (fields.Choice("state", ReviewStates) == true)
        {
            var by = fields.Text("by");
            var role = fields.Text("role");
            var on = fields.Date("on");
            var due = fields.Date("due");
            review = by is null || role is null || on is null || due is null ? review : new ReviewState(by, role, on, due);
            if (due < on)
            {
                fields.Error("due", ProblemCode.ValueIllTyped, "\"due\" must not come before \"on\"");
            }
        }

        fields.Done();
        return review;
    }
}
