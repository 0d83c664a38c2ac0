using ClonazepamInfo.Content.Addresses;
using ClonazepamInfo.Content.Annotating;
using ClonazepamInfo.Content.Checking;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content;

/// <summary>The result of loading a content folder.</summary>
/// <param name="Snapshot">The leaflets, or null if the folder contains an error.</param>
/// <param name="Problems">Every problem, warnings included, by file and line.</param>
public sealed record LoadResult(LeafletSnapshot? Snapshot, IReadOnlyList<Problem> Problems)
{
    /// <summary>How many comments for colleagues the texts hold, which no reader sees.</summary>
    public int Comments { get; init; }
}

/// <summary>Reads a content folder, checks it, and makes a snapshot of it if it contains no error.</summary>
public static class LeafletLoader
{
    /// <summary>Loads a folder. Whatever is wrong with it is a problem in the result and throws nothing.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="today">The day in UTC by which a review is overdue or not.</param>
    /// <param name="site">The site's public address, by which links to the site itself are known; null where it is not known.</param>
    public static LoadResult Load(string folder, DateOnly today, Uri? site = null) => Load(folder, today, site, new ProblemLog());

    /// <summary>Loads a folder, and checks in addition what needs an index of the leaflet and would delay the start of the site.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="today">The day in UTC by which a review is overdue or not.</param>
    /// <param name="site">The site's public address, by which links to the site itself are known; null where it is not known.</param>
    public static LoadResult Check(string folder, DateOnly today, Uri? site = null)
    {
        var problems = new ProblemLog();
        var result = Load(folder, today, site, problems);
        foreach (var leaflet in result.Snapshot?.Leaflets ?? [])
        {
            if (leaflet.Danger.Kinds.Count > 0 || leaflet.Questions.Count > 0)
            {
                var index = LeafletIndex.Build(leaflet, result.Snapshot!.Medicine);
                DangerRules.Check(leaflet, index, problems);
                QuestionRules.Check(leaflet, index, problems);
            }
        }

        return result with { Snapshot = problems.HasErrors ? null : result.Snapshot, Problems = problems.Sorted() };
    }

    private static LoadResult Load(string folder, DateOnly today, Uri? site, ProblemLog problems)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
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

        var content = ContentReader.Read(files, problems, site);
        foreach (var leaflet in content.Leaflets)
        {
            Annotations.Add(leaflet);
        }

        var addresses = SiteMapBuilder.Build(content);
        var fingerprints = new Fingerprints(content);
        Check(content, addresses, fingerprints, today, problems);
        var snapshot = problems.HasErrors ? null : new SnapshotBuilder(content, addresses, fingerprints).Build();
        return new LoadResult(snapshot, problems.Sorted())
        {
            Comments = content.Leaflets.SelectMany(leaflet => leaflet.Texts).Sum(text => text.CommentCount),
        };
    }

    /// <summary>Applies every rule. No rule changes the content.</summary>
    private static void Check(ContentDraft content, SiteMap addresses, Fingerprints fingerprints, DateOnly today, ProblemLog problems)
    {
        foreach (var leaflet in content.Leaflets)
        {
            IdRules.Check(leaflet, content, problems);
            ReferenceRules.Check(leaflet, content, problems);
            MedicineRules.Check(leaflet, content.Medicine, problems);
            SubjectRules.Check(leaflet, problems);
            SafetyRules.Check(leaflet, problems);
            StrayRules.Check(leaflet, problems);
            WordingRules.Check(leaflet, problems);
            AccessibilityRules.Check(leaflet, problems);
            SignRules.Check(leaflet, problems);
            KeyPointRules.Check(leaflet, problems);
            NumbersRules.Check(leaflet, problems);
            foreach (var section in leaflet.Sections)
            {
                ReadingRules.Check(section, problems);
            }

            foreach (var text in leaflet.Texts)
            {
                TextRules.Check(text, problems);
                StrayRules.Check(text, problems);
                LinkRules.Check(text, leaflet.Language, content, addresses, problems);
            }

            TermRules.Check(leaflet, problems);
        }

        SourceRules.Check(content, today, problems);
        PictureRules.Check(content, problems);
        MedicineRules.Check(content, problems);
        AddressRules.Check(content, addresses, problems);
        ReviewRules.Check(content, today, problems);
        DateRules.Check(content, today, problems);
        RecordRules.Check(content, fingerprints, today, problems);
        WithdrawalRules.Check(content, addresses, problems);
    }
}
