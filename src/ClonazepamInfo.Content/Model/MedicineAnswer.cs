namespace ClonazepamInfo.Content.Model;

/// <summary>Whether another medicine may be taken with the leaflet's own, and what to do.</summary>
/// <param name="Html">Safe HTML: paragraphs with links and citations.</param>
/// <param name="Text">The same as plain text, without citations.</param>
public sealed record MedicineAnswer(string Html, string Text);
