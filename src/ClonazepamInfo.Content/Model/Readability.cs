namespace ClonazepamInfo.Content.Model;

/// <summary>How hard a text is to read.</summary>
/// <param name="Words">The number of words.</param>
/// <param name="Sentences">The number of sentences; a heading or a list item without a full stop counts as one.</param>
/// <param name="Grade">The US school grade by Flesch and Kincaid (1975): <c>0.39 words/sentence + 11.8 syllables/word - 15.59</c>.</param>
public sealed record Readability(int Words, int Sentences, double Grade);
