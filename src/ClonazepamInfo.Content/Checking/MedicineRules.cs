using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// Rules for other medicines: a name means one medicine, and the leaflet's own is no other. What the search says of one is true: it
/// has a class of which the leaflet speaks, or a section names it, or it is marked as not covered.
/// </summary>
internal static class MedicineRules
{
    public static void Check(LeafletDraft leaflet, Medicine own, ProblemLog problems)
    {
        var file = leaflet.PathOf(Names.OtherMedicinesFile);
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in own.Brands.Prepend(own.Name))
        {
            owners.TryAdd(name, $"the leaflet's own medicine, {own.Name}");
        }

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
