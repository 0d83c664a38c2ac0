using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// Rules for other medicines: a name means one medicine, and the leaflet's own is no other. What the search says of one is true: it
/// has a class of which the leaflet speaks, or a section names it, or it is marked as not covered.
/// </summary>
internal static partial class MedicineRules
{
    public static void Check(LeafletDraft leaflet, Medicine own, ProblemLog problems)
    {
        var file = leaflet.PathOf(Names.OtherMedicinesFile);
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in own.Brands.Prepend(own.Name))
        {
            owners.TryAdd(name, $"the leaflet's own medicine, {own.Name}");
        }

        Foreign(leaflet, own, problems);
        foreach (var medicine in leaflet.OtherMedicines)
        {
            foreach (var (name, line) in medicine.NameLines.Where(name => !owners.TryAdd(name.Value, medicine.Name)))
            {
                problems.Error(file, line, ProblemCode.MedicineDuplicate,
                    $"\"{name}\" is also a name of {owners[name]}; a name can mean one medicine only");
            }

            Class(medicine, leaflet, file, problems);
        }
    }

    /// <summary>
    /// Whether each source is about the leaflet's own medicine: its title or address names it, or the source says what else it is
    /// about. A leaflet that was made from one of another medicine may still cite that one's sources.
    /// </summary>
    public static void Check(ContentDraft content, ProblemLog problems)
    {
        var own = content.Medicine;
        List<string> names = [.. own.Brands.Prepend(own.Name).Where(name => name.Length > 0)];
        foreach (var source in content.Sources.Values.Where(source => source is { About: null, Kind: not SourceKind.ToConfirm }))
        {
            if (!names.Exists(name => $"{source.Title} {source.Url}".Contains(name, StringComparison.OrdinalIgnoreCase)))
            {
                problems.Warning(Names.SourcesFile, source.Line, ProblemCode.MedicineForeign,
                    $"neither title nor address of \"{source.Key}\" names {string.Join(" or ", names)}; is it of another medicine? If "
                    + "not, say what it is about, such as `about: all benzodiazepines`");
            }
        }
    }

    /// <summary>
    /// Words that are made as names of medicines are, and that are no name that the leaflet knows: its own, or one of
    /// <c>other-medicines.yml</c>.
    /// </summary>
    private static void Foreign(LeafletDraft leaflet, Medicine own, ProblemLog problems)
    {
        var known = leaflet.OtherMedicines.SelectMany(medicine => medicine.NameLines.Select(name => name.Value).Prepend(medicine.Name))
            .Concat(own.Brands)
            .Append(own.Name)
            .SelectMany(name => name.Split(' '))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var text in LeafletText.Of(leaflet))
        {
            if (GenericName().Matches(text.Words).FirstOrDefault(match => !known.Contains(match.Value)) is { } name)
            {
                problems.Warning(text.File, text.Line, ProblemCode.MedicineForeign,
                    $"\"{name.Value}\" is named as medicines are, and is not {own.Name}; correct it, or add it to "
                    + $"{Names.OtherMedicinesFile}");
            }
        }
    }

    /// <summary>
    /// Common stems of generic names of medicines for the nerves and for pain (World Health Organization, The use of stems in the
    /// selection of International Nonproprietary Names, 2018); other stems end everyday words.
    /// </summary>
    [GeneratedRegex(
        @"\b[A-Za-z]+(?:azepam|azolam|barbital|gabalin|racetam|oxetine|triptyline|pramine|zolpidem|piclone|codone|morphone|fentanil)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GenericName();

    private static void Class(OtherMedicine medicine, LeafletDraft leaflet, string file, ProblemLog problems)
    {
        void Covered(string message) => problems.Error(file, medicine.Line, ProblemCode.CoveredAfterAll, message);

        var (id, line) = medicine.ClassId;
        var classes = leaflet.MedicineClasses.Select(one => one.Id).ToList();
        if (id.Length > 0 && !classes.Contains(id, StringComparer.Ordinal))
        {
            var nearest = problems.Suggest(id, classes, "");
            problems.Error(file, line, ProblemCode.MedicineUnclassified, $"no class \"{id}\" in {Names.MedicineClassesFile}{nearest}");
        }
        else if (medicine.IsMarkedNotCovered && id.Length > 0)
        {
            Covered($"{medicine.Name} has a class, so it is covered; remove one of the two");
        }
        else if (leaflet.IsComplete && medicine.IsMarkedNotCovered && leaflet.Mentions(medicine.Name))
        {
            Covered($"a section names {medicine.Name}, so it is covered; remove `not-covered`");
        }
        else if (leaflet.IsComplete && id.Length == 0 && !medicine.IsMarkedNotCovered && !leaflet.Mentions(medicine.Name))
        {
            problems.Error(
                file,
                medicine.Line,
                ProblemCode.MedicineUnclassified,
                $"{medicine.Name} has no class, and no section names it; give it a class of {Names.MedicineClassesFile}, or "
                + "`not-covered: yes`");
        }
    }
}
