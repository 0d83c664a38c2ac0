using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content;

/// <summary>
/// A rule for the examples of danger: the search recognises each cry for help, and none that only comes near. It needs the index of
/// the finished leaflet, which a load does not build, so it is part of a check only.
/// </summary>
internal static class DangerRules
{
    public static void Check(Leaflet leaflet, LeafletIndex index, ProblemLog problems)
    {
        void Report(string example, int line, string problem) => problems.Error(
            $"{leaflet.Language}/{Names.DangerFile}", line, ProblemCode.DangerExample, $"\"{example}\" {problem}");

        foreach (var kind in leaflet.Danger.Kinds)
        {
            foreach (var (example, line) in kind.CryLines.Where(cry => !index.IsDanger(cry.Value)))
            {
                Report(example, line, "is not recognised as danger; add examples like it, or remove what is near it");
            }

            foreach (var (example, line) in kind.NearLines.Where(near => index.IsDanger(near.Value)))
            {
                Report(example, line, "is taken for danger; make the phrase that it contains longer");
            }
        }
    }
}
