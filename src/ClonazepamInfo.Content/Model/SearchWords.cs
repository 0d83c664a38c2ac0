namespace ClonazepamInfo.Content.Model;

/// <summary>Everyday words for a medical one, and where a reader who uses them should land.</summary>
/// <param name="Term">The medical word.</param>
/// <param name="Words">What people say instead.</param>
/// <param name="Sections">The sections that answer, best first.</param>
public sealed record SearchWords(string Term, IReadOnlyList<string> Words, IReadOnlyList<Section> Sections);
