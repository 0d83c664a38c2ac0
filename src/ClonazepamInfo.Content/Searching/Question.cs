using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>A query as it was understood.</summary>
/// <param name="Corrected">The query with its misspelt words put right, or null where none was.</param>
/// <param name="Terms">The terms to look for, each once.</param>
/// <param name="Said">The phrases in it that are not part of a longer one and not the medicine's own names.</param>
/// <param name="IsCrisis">Whether one of its phrases is of somebody in danger.</param>
/// <param name="Medicine">The other medicine that it names first, an easily confused one before any; or null.</param>
internal sealed record Question(string? Corrected, IReadOnlyList<string> Terms, IReadOnlyList<Said> Said, bool IsCrisis, OtherMedicine? Medicine);
