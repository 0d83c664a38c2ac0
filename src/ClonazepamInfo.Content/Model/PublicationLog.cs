namespace ClonazepamInfo.Content.Model;

/// <summary>
/// Every version that readers have seen, oldest first: the content of <c>fingerprints.txt</c>. It is only ever appended to,
/// so that a sheet of paper can be compared with today's words years later.
/// </summary>
public sealed class PublicationLog
{
    private readonly ILookup<string, (PublishedVersion Version, int Place)> _byAddress;

    internal PublicationLog(IReadOnlyList<PublishedVersion> versions)
    {
        Versions = versions;
        _byAddress = versions.Select((version, place) => (version, place)).ToLookup(entry => entry.version.Address, StringComparer.Ordinal);
    }

    /// <summary>Every line, oldest first.</summary>
    public IReadOnlyList<PublishedVersion> Versions { get; }

    /// <summary>The newest day on which something was recorded, or null for an empty record.</summary>
    public DateOnly? NewestDay => Versions.Count == 0 ? null : Versions.Max(version => version.On);

    /// <summary>The last title of the section at an address, or null where no line has it.</summary>
    internal string? TitleAt(string address) => _byAddress[address].LastOrDefault(entry => entry.Version.Title.Length > 0).Version?.Title;

    /// <summary>The newest version at an address, which may be its withdrawal, or null if nothing was ever published there.</summary>
    public PublishedVersion? Last(string address) => _byAddress[address].LastOrDefault().Version;

    /// <summary>Finds the newest version at an address by its fingerprint or the beginning of it.</summary>
    /// <returns>The version and its place among <see cref="Versions"/>, or null if none was published.</returns>
    public (PublishedVersion Version, int Place)? Find(string address, string fingerprint)
    {
        var found = _byAddress[address].LastOrDefault(entry => !entry.Version.IsWithdrawn
            && entry.Version.Fingerprint.StartsWith(fingerprint, StringComparison.Ordinal));
        return found.Version is null ? null : found;
    }

    /// <summary>The oldest version at an address with a fingerprint that begins so, or null if none was published.</summary>
    public PublishedVersion? First(string address, string fingerprint) =>
        _byAddress[address].FirstOrDefault(entry => !entry.Version.IsWithdrawn
            && entry.Version.Fingerprint.StartsWith(fingerprint, StringComparison.Ordinal)).Version;

    /// <summary>What readers see of a snapshot and the record does not hold yet, recorded on a day.</summary>
    /// <returns>The lines to append, in their order: each line is true together with all before it.</returns>
    public IReadOnlyList<PublishedVersion> Unrecorded(LeafletSnapshot snapshot, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var now = snapshot.Leaflets.SelectMany(leaflet => VersionsOf(leaflet, day)).ToList();
        var addresses = now.Select(version => version.Address).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. VersionsAt(Versions.Count - 1)
                .Where(version => !addresses.Contains(version.Address))
                .Select(version => new PublishedVersion(day, version.Address, "", default, "")),
            .. now.Where(version => Last(version.Address) is not { } last || last with { On = day } != version)
                .OrderBy(version => !version.IsSection),
        ];
    }

    private static IEnumerable<PublishedVersion> VersionsOf(Leaflet leaflet, DateOnly day)
    {
        var list = leaflet.Showing(ReferenceList.Helplines);
        PublishedVersion Together(string address, string fingerprint, string number, IEnumerable<Section> sections) =>
            new(
                day,
                PublishedVersion.AllOf(address),
                fingerprint,
                sections.Select(section => section.NewestChange).MaxBy(mark => (mark.On, mark.Nth)),
                number);

        return
        [
            .. leaflet.Sections.Select(section =>
                new PublishedVersion(day, section.Address, section.Fingerprint, section.NewestChange, section.Number)
                {
                    Words = section.WordsFingerprint,
                    Notes = section.NotesFingerprint,
                    Title = section.Title,
                }),
            .. leaflet.Countries.Select(country =>
                new PublishedVersion(day, $"{list.Address}#{country.Fragment}", country.Fingerprint, list.NewestChange, "")),
            .. leaflet.Chapters
                .Where(chapter => !chapter.IsSection)
                .Select(chapter => Together(chapter.Address, chapter.Fingerprint, chapter.Number, chapter.Sections)),
            Together(leaflet.Address, leaflet.Fingerprint, "", leaflet.Sections),
        ];
    }

    /// <summary>What readers saw when the line at a place in <see cref="Versions"/> was written.</summary>
    /// <returns>The version in force at each address at that time, in the order in which each was first recorded.</returns>
    public IReadOnlyList<PublishedVersion> VersionsAt(int place)
    {
        var inForce = new Dictionary<string, PublishedVersion>(StringComparer.Ordinal);
        foreach (var version in Versions.Take(place + 1))
        {
            if (version.IsWithdrawn)
            {
                inForce.Remove(version.Address);
            }
            else
            {
                inForce[version.Address] = version;
            }
        }

        return [.. inForce.Values];
    }
}
