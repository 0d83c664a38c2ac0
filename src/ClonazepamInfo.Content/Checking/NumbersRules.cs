using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Extensions.CustomContainers;

namespace ClonazepamInfo.Content.Checking;

/// <summary>A place that shows numbers to call shows some.</summary>
internal static class NumbersRules
{
    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        var purposes = leaflet.Countries.SelectMany(country => country.Lines).Select(line => line.Purpose).Distinct(StringComparer.Ordinal).ToList();
        foreach (var text in leaflet.Texts)
        {
            foreach (var block in text.Document.OfType<CustomContainer>().Where(NumbersBlock.Is))
            {
                var purpose = NumbersBlock.PurposeOf(block);
                if (purpose.Length > 0 && purposes.Count > 0 && !purposes.Contains(purpose, StringComparer.Ordinal))
                {
                    problems.Error(text.File.Path, MarkdownText.LineOf(block), ProblemCode.NumbersNone,
                        $"no line of {Names.HelplinesFile} is for \"{purpose}\"; write one of {string.Join(", ", purposes)}"
                        + problems.Suggest(purpose, purposes, ""));
                }
            }
        }
    }
}
