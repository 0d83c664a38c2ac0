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

    /// <summary>Finds what was recorded last.</summary>
    /// <param name="address">An address, as in <see cref="PublishedVersion.Address"/>.</param>
    /// <returns>The newest version there, which may be its withdrawal, or null where nothing ever was.</returns>
    public PublishedVersion? Last(string address) => _byAddress[address].LastOrDefault().Version;

    /// <summary>Finds a version by its fingerprint.</summary>
    /// <param name="address">Where it was published.</param>
    /// <param name="fingerprint">The fingerprint or its beginning.</param>
    /// <returns>The newest such version and its place among <see cref="Versions"/>, or null where none was published.</returns>
    public (PublishedVersion Version, int Place)? Find(string address, string fingerprint)
    {
        var found = _byAddress[address].LastOrDefault(entry => !entry.Version.IsWithdrawn
            && entry.Version.Fingerprint.StartsWith(fingerprint, StringComparison.Ordinal));
        return found.Version is null ? null : found;
    }

    /// <summary>Finds the first appearance of a version.</summary>
    /// <param name="address">Where it was published.</param>
    /// <param name="fingerprint">The fingerprint or its beginning.</param>
    /// <returns>The oldest such version, or null where none was published.</returns>
    public PublishedVersion? First(string address, string fingerprint) =>
        _byAddress[address].FirstOrDefault(entry => !entry.Version.IsWithdrawn
            && entry.Version.Fingerprint.StartsWith(fingerprint, StringComparison.Ordinal)).Version;

    /// <summary>What readers see of a snapshot and the record does not hold yet.</summary>
    /// <param name="snapshot">The leaflets of today.</param>
    /// <param name="day">The day on which it is recorded.</param>
    /// <returns>The lines to append, in their order: what a later line says holds together with all before it.</returns>
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
            new(day, PublishedVersion.AllOf(address), fingerprint, sections.Max(section => section.NewestChange), number);

        return
        [
            .. leaflet.Sections.Select(section =>
                new PublishedVersion(day, section.Address, section.Fingerprint, section.NewestChange, section.Number)),
            .. leaflet.Countries.Select(country =>
                new PublishedVersion(day, $"{list.Address}#{country.Fragment}", country.Fingerprint, list.NewestChange, "")),
            .. leaflet.Chapters
                .Where(chapter => !chapter.IsSection)
                .Select(chapter => Together(chapter.Address, chapter.Fingerprint, chapter.Number, chapter.Sections)),
            Together(leaflet.Address, leaflet.Fingerprint, "", leaflet.Sections),
        ];
    }

    /// <summary>What readers saw when a line was written.</summary>
    /// <param name="place">The place of the line among <see cref="Versions"/>.</param>
    /// <returns>The version in force at each address by then, in the order in which each was first recorded.</returns>
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
