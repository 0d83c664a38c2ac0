using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads <c>article.yml</c>: how the leaflet treats each statement of the article that it began from.</summary>
internal static class ArticleFile
{
    public static ArticleTrace Read(ContentFile? file, ProblemLog problems)
    {
        if (file is null || YamlFields.Read(file, problems) is not { } all)
        {
            return new ArticleTrace([], []);
        }

        List<ArticleStatement> statements = [.. all.Items("statements").Select(Statement).OfType<ArticleStatement>()];
        List<MissingSubject> missing = [.. all.Items("missing").Select(Missing).OfType<MissingSubject>()];
        all.Done();
        foreach (var duplicate in statements.GroupBy(statement => statement.Id, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            problems.Error(file.Path, duplicate.Line, ProblemCode.IdDuplicate, $"the statement \"{duplicate.Id}\" occurs twice");
        }

        return new ArticleTrace(statements, missing);
    }

    private static ArticleStatement? Statement(YamlFields fields)
    {
        var id = fields.Text("id");
        var heading = fields.Text("heading");
        var quote = fields.OptionalText("quote");
        var says = fields.Text("says");
        var fate = fields.Choice<StatementFate>("status");
        var section = fate == StatementFate.LeftOut ? null : fields.Text("section");
        var instead = fate == StatementFate.Changed ? fields.Text("instead") : null;
        var why = fate == StatementFate.Kept ? null : fields.Text("why");
        var sources = fields.Texts("sources", required: fate != StatementFate.LeftOut);
        fields.Done();
        return id is null || heading is null || says is null || fate is null
            ? null
            : new ArticleStatement(id, heading, says, fate.Value, null, instead, why, [])
            {
                Quote = quote,
                Line = fields.Line,
                SectionIds = section is null ? [] : [(section, fields.LineOfKey("section"))],
                SourceKeys = sources,
            };
    }

    private static MissingSubject? Missing(YamlFields fields)
    {
        var what = fields.Text("what");
        var section = fields.Text("section");
        var why = fields.Text("why");
        var sources = fields.Texts("sources", required: true);
        fields.Done();
        return what is null || section is null || why is null
            ? null
            : new MissingSubject(what, why, []) { SectionId = (section, fields.LineOfKey("section")), SourceKeys = sources };
    }
}
