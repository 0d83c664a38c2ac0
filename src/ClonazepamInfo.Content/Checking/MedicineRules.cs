using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for the names of medicines: a name means one medicine, and the leaflet's own is no other.</summary>
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
                problems.Error(file, line, ProblemCode.MedicineDuplicate, $"\"{name}\" is also a name of {owners[name]}; a name can mean one medicine only");
            }
        }
    }
}
