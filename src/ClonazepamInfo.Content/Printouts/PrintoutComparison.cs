using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Printouts;

/// <summary>
/// Compares parts of a sheet with today's words: by fingerprint, and if that differs by the record of what was published, which
/// knows the newest change in the sheet's words. Words that were never recorded are compared by the sheet's date.
/// </summary>
/// <param name="leaflet">The leaflet in the sheet's language.</param>
/// <param name="snapshot">The snapshot of the leaflet.</param>
/// <param name="on">The date on the sheet, or null if it is not known; every change counts then.</param>
internal sealed class PrintoutComparison(Leaflet leaflet, LeafletSnapshot snapshot, DateOnly? on)
{
    private readonly PublicationLog _record = snapshot.PublicationLog;

    public IEnumerable<PrintoutPartStatus> Compare(PrintoutPart part)
    {
        var address = $"{leaflet.Prefix}/{part.Id}";
        if (address == leaflet.Address)
        {
            return CompareMany(part, leaflet.Labels.WholeLeaflet.Title, address, leaflet.Fingerprint, leaflet.Sections, (_, _) => true);
        }

        if (leaflet.Chapter(part.Id) is { IsSection: false } chapter)
        {
            return CompareMany(part, chapter.NumberedTitle, address, chapter.Fingerprint, chapter.Sections, IsIn);
        }

        // A chapter that is gone or has another id now: its sections may still be here.
        return _record.Find(PublishedVersion.AllOf(address), part.Fingerprint) is { } found
            ? TakeApart(
                found,
                leaflet.Chapters.FirstOrDefault(heir => heir.Address == snapshot.SiteMap.Redirect(address))?.Sections ?? [],
                IsIn)
            : [CompareOne(part)];
    }

    public PrintoutPartStatus CompareCountry(PrintoutPart part)
    {
        var list = leaflet.Showing(ReferenceList.Helplines);
        if (leaflet.Countries.FirstOrDefault(country => country.Id == part.Id) is not { } country)
        {
            return new PrintoutPartStatus(part.Id, PrintoutPartState.Unknown) { Address = list.Address };
        }

        var address = $"{list.Address}#{country.Fragment}";
        return country.Fingerprint.StartsWith(part.Fingerprint, StringComparison.Ordinal)
            ? new PrintoutPartStatus(country.Name, PrintoutPartState.Same) { Address = address }
            : Changed(country.Name, address, list, _record.Find(address, part.Fingerprint)?.Version.Change);
    }

    private PrintoutPartStatus CompareOne(PrintoutPart part)
    {
        var address = $"{leaflet.Prefix}/{part.Id}";
        var now = leaflet.Section(part.Id)
            ?? leaflet.Sections.FirstOrDefault(section => section.Aliases.Contains(part.Id, StringComparer.Ordinal));
        if (now is null)
        {
            return Gone(part, address);
        }

        var known = _record.Find(address, part.Fingerprint) ?? _record.Find(now.Address, part.Fingerprint);
        var finding = now.Fingerprint.StartsWith(part.Fingerprint, StringComparison.Ordinal)
            ? new PrintoutPartStatus(now.NumberedTitle, PrintoutPartState.Same) { Address = now.Address }
            : known is { Version.Words.Length: > 0 } same && same.Version.Words == now.WordsFingerprint
            ? OtherNumbers(now, same.Place)
            : Changed(now.NumberedTitle, now.Address, now, known?.Version.Change);
        var number = _record.First(address, part.Fingerprint)?.Number ?? now.Number;
        var title = now.Id == part.Id ? now.Title : known?.Version.Title is { Length: > 0 } printed ? printed : part.Id;
        return finding with { OldTitle = title == now.Title ? null : title, OldNumber = number == now.Number ? null : number };
    }

    /// <summary>The words are the same, the numbers to call in its boxes are not: the list of all numbers has the notes.</summary>
    private PrintoutPartStatus OtherNumbers(Section section, int place)
    {
        var list = leaflet.Showing(ReferenceList.Helplines);
        var then = _record.VersionsAt(place).FirstOrDefault(version => version.Address == list.Address);
        return Changed(section.NumberedTitle, section.Address, list, then?.Change);
    }

    /// <summary>A chapter or the whole leaflet: unchanged, or compared section by section with what the record says it contained.</summary>
    private IEnumerable<PrintoutPartStatus> CompareMany(
        PrintoutPart part,
        string title,
        string address,
        string fingerprint,
        IReadOnlyList<Section> sections,
        Func<PublishedVersion, PublishedVersion, bool> isIn)
    {
        if (fingerprint.StartsWith(part.Fingerprint, StringComparison.Ordinal))
        {
            return [new PrintoutPartStatus(title, PrintoutPartState.Same) { Address = address }];
        }

        if (_record.Find(PublishedVersion.AllOf(address), part.Fingerprint) is { } found)
        {
            return TakeApart(found, sections, isIn);
        }

        var changed = sections
            .Select(section => Changed(section.NumberedTitle, section.Address, section, null))
            .Where(finding => finding.State is PrintoutPartState.Changed or PrintoutPartState.Reworded)
            .ToList();
        return changed.Count > 0 ? changed : [new PrintoutPartStatus(title, PrintoutPartState.ChangedUnnoted) { Address = address }];
    }

    /// <summary>Compares a chapter or leaflet section by section, and adds the sections that it has gained since.</summary>
    private IEnumerable<PrintoutPartStatus> TakeApart(
        (PublishedVersion Version, int Place) found, IReadOnlyList<Section> sections, Func<PublishedVersion, PublishedVersion, bool> isIn)
    {
        var then = _record
            .VersionsAt(found.Place)
            .Where(version => version.IsSection && IsHere(version) && isIn(version, found.Version))
            .ToList();
        var findings = then
            .Select(version => CompareOne(new PrintoutPart(version.Address[(leaflet.Prefix.Length + 1)..], version.Fingerprint)))
            .ToList();
        var here = findings.Select(finding => finding.Address).ToHashSet(StringComparer.Ordinal);
        return findings.Concat(sections
            .Where(section => !here.Contains(section.Address))
            .Select(section => new PrintoutPartStatus(section.NumberedTitle, PrintoutPartState.Added) { Address = section.Address }));
    }

    /// <summary>
    /// Whether a section is of this language: addresses of the default language begin with a slash only, as all addresses do.
    /// </summary>
    private bool IsHere(PublishedVersion section) =>
        section.Address.StartsWith(leaflet.Prefix + "/", StringComparison.Ordinal)
            && section.Address.LastIndexOf('/') == leaflet.Prefix.Length;

    /// <summary>
    /// Whether a section was in a chapter, by the numbers of that time: both may have others now. The first chapter has none.
    /// </summary>
    private static bool IsIn(PublishedVersion section, PublishedVersion chapter) =>
        chapter.Number.Length == 0 ? section.Number.Length == 0 : section.Number.StartsWith(chapter.Number + ".", StringComparison.Ordinal);

    /// <summary>What the notes say about words that have changed.</summary>
    /// <param name="title">Their title.</param>
    /// <param name="address">Their address.</param>
    /// <param name="noted">The section with the notes.</param>
    /// <param name="seen">The newest change in the sheet's words, or null if only its date is known.</param>
    private PrintoutPartStatus Changed(string title, string address, Section noted, ChangeMark? seen)
    {
        // A sheet with the date of a change may be older than the change. The first note is left out: it says that the section
        // was published, and no sheet is older than that.
        var changes = seen is { } mark
            ? noted.ChangesAfter(mark)
            : [.. noted.Changes.SkipLast(1).Where(change => on is null || change.On >= on)];
        var state = changes.Count == 0 ? PrintoutPartState.ChangedUnnoted
            : changes.All(change => change.IsWordsOnly) ? PrintoutPartState.Reworded
            : PrintoutPartState.Changed;
        return new PrintoutPartStatus(title, state)
        {
            Address = address,
            Changes = [.. changes.OrderByDescending(change => change.Safety)],
        };
    }

    private PrintoutPartStatus Gone(PrintoutPart part, string address)
    {
        var target = snapshot.SiteMap.Redirect(address);
        var version = _record.Find(address, part.Fingerprint)?.Version;
        var title = version?.Title is { Length: > 0 } printed ? printed : _record.TitleAt(address) ?? part.Id;
        return target is null && _record.Last(address) is null
            ? new PrintoutPartStatus(part.Id, PrintoutPartState.Unknown)
            : new PrintoutPartStatus(title, PrintoutPartState.Withdrawn)
            {
                Address = target ?? leaflet.Address,
                OldNumber = version?.Number,
                Changes = [.. leaflet.Withdrawals.Where(gone => gone.Address == address).Select(gone => gone.Change)],
            };
    }
}
