namespace ClonazepamInfo.Content.Reading;

/// <summary>An editor's own rule: words that must be there, or must not, as <c>wording.yml</c> has it.</summary>
/// <param name="Say">Phrases of which each place must have one; empty if there are none.</param>
/// <param name="Never">Phrases that no place may have; empty if there are none.</param>
/// <param name="In">The ids of the sections that it is about, with their lines; empty for every text.</param>
/// <param name="Why">What the rule protects.</param>
/// <param name="Line">The line of the rule.</param>
internal sealed record Wording(
    IReadOnlyList<string> Say, IReadOnlyList<string> Never, IReadOnlyList<(string Value, int Line)> In, string Why, int Line)
{
    /// <summary>Reads the rules. A language may have none.</summary>
    public static IReadOnlyList<Wording> Read(ContentFile? file, ProblemLog problems) => ListReader.Read(file, problems, fields =>
    {
        List<string> say = [.. fields.Texts("say").Select(phrase => phrase.Value)];
        List<string> never = [.. fields.Texts("never").Select(phrase => phrase.Value)];
        var places = fields.Texts("in");
        var why = fields.Text("why");
        if (say.Count == 0 && never.Count == 0)
        {
            fields.Error("say", ProblemCode.KeyMissing, "the rule has no words; give it `say` or `never`");
        }

        if (say.Count > 0 && places.Count == 0)
        {
            fields.Error("in", ProblemCode.KeyMissing, "\"in\" is missing; name the sections that must have these words");
        }

        return why is null ? null : new Wording(say, never, places, why, fields.Line);
    });
}
