using ClonazepamInfo.Content.Checking;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content;

/// <summary>What came of loading a content folder.</summary>
/// <param name="Snapshot">The leaflets, or null where the folder holds an error.</param>
/// <param name="Problems">Every problem, warnings included, by file and line.</param>
public sealed record LoadResult(LeafletSnapshot? Snapshot, IReadOnlyList<Problem> Problems);

/// <summary>Reads a content folder, checks it, and makes a snapshot of it if it holds no error.</summary>
public static class LeafletLoader
{
    /// <summary>Loads a folder. Whatever is wrong with it is a problem in the result; nothing is thrown for it.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="today">The day by which a review is judged to be overdue.</param>
    /// <returns>The snapshot or none, and all problems.</returns>
    public static LoadResult Load(string folder, DateOnly today)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var problems = new ProblemLog();
        var files = ContentFolder.Read(folder, problems);
        if (files.Count == 0)
        {
            return new LoadResult(null, problems.Sorted());
        }

        foreach (var file in files.Values.Where(file => file.IsReadable))
        {
            problems.SetLineCount(file);
            StrayRules.Check(file, problems);
        }

        var content = ContentReader.Read(files, problems);
        var addresses = SiteMapBuilder.Build(content);
        var terms = Check(content, addresses, today, problems);
        var fingerprints = new Fingerprints(content);
        RecordRules.Check(content, fingerprints, problems);
        var snapshot = problems.HasErrors ? null : new SnapshotBuilder(content, addresses, terms, fingerprints).Build();
        return new LoadResult(snapshot, problems.Sorted());
    }

    private static IReadOnlyDictionary<SectionDraft, IReadOnlyList<GlossaryTerm>> Check(ContentDraft content, SiteMap addresses, DateOnly today, ProblemLog problems)
    {
        var terms = new Dictionary<SectionDraft, IReadOnlyList<GlossaryTerm>>();
        foreach (var leaflet in content.Leaflets)
        {
            IdRules.Check(leaflet, content, problems);
            ReferenceRules.Check(leaflet, problems);
            MedicineRules.Check(leaflet, content.Medicine, problems);
            foreach (var section in leaflet.Sections)
            {
                ReadingRules.Check(section, problems);
            }

            ReadingRules.Check(leaflet, problems);

            foreach (var text in leaflet.Sections.Select(section => section.Text).Append(leaflet.About?.Text))
            {
                if (text is not null)
                {
                    TextRules.Check(text, problems);
                    StrayRules.Check(text, problems);
                    LinkRules.Check(text, leaflet.Language, content, addresses, problems);
                }
            }

            TermRules.Check(leaflet, terms, problems);
        }

        SourceRules.Check(content, problems);
        AddressRules.Check(content, addresses, problems);
        ReviewRules.Check(content, today, problems);
        DateRules.Check(content, today, problems);
        return terms;
    }
}
