using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>Another medicine is answered by what the leaflet says of its kind.</summary>
public sealed class MedicineClassTests
{
    [Theory]
    [InlineData("zopiclone", "zopiclone")]
    [InlineData("can I take my Zimovane at night", "Zimovane")]
    public void A_medicine_that_no_section_names_has_the_class_of_which_the_leaflet_speaks(string query, string asName)
    {
        using var folder = LeafletFolder.Small()
            .Append("en/medicine-classes.yml", "- { id: hypnotics, name: hypnotics, sections: [what-it-is#what-who] }\n")
            .Append("en/other-medicines.yml", "- { medicine: zopiclone, names: [Zimovane], class: hypnotics }\n");

        var answer = Search(folder, query);

        Assert.Equal((MedicineStanding.OfClass, asName), (answer.OtherMedicine!.Standing, answer.OtherMedicine.AsName));
        Assert.Equal("hypnotics", answer.OtherMedicine.Medicine.Class!.Name);
        Assert.Equal("/what-it-is#what-who", Assert.Single(answer.OtherMedicine.Medicine.Class.Targets).Address);
        Assert.Equal("what-it-is", answer.Hits[0].Section.Id);
    }

    [Fact]
    public void A_medicine_with_sections_of_its_own_leads_to_these()
    {
        using var folder = LeafletFolder.Small();

        Assert.Equal("helplines", Search(folder, "codeine").Hits[0].Section.Id);
    }

    [Fact]
    public void A_class_that_leads_to_a_section_begins_with_its_summary_and_not_with_a_name_in_a_list()
    {
        using var folder = LeafletFolder.Small()
            .Append("en/10-basics/10-what-it-is.md", "\n## Names {#what-names}\n\nThey are: [@label]\n\n- tramadol (Ultram, Zydol)\n")
            .Append("en/medicine-classes.yml", "- { id: painkillers, name: painkillers, sections: [what-it-is] }\n")
            .Append("en/other-medicines.yml", "- { medicine: tramadol, class: painkillers }\n");

        var hit = Search(folder, "tramadol for my back").Hits[0];

        Assert.Equal(("/what-it-is", hit.Section.Summary), (hit.Address, hit.Sentence));
    }

    [Fact]
    public void A_medicine_is_not_covered_only_until_a_section_names_it()
    {
        using var folder = LeafletFolder.Small();
        Assert.Equal(MedicineStanding.NotCovered, Search(folder, "melatonin").OtherMedicine!.Standing);

        folder.Replace("en/other-medicines.yml", "melatonin, not-covered: yes", "melatonin")
            .Append("en/10-basics/10-what-it-is.md", "\nTell your doctor about melatonin. [@label]\n");

        Assert.Equal(MedicineStanding.Mentioned, Search(folder, "melatonin").OtherMedicine!.Standing);
    }

    [Fact]
    public void A_medicine_has_its_own_answer_or_that_of_its_class()
    {
        using var folder = LeafletFolder.Small()
            .Replace("en/medicine-classes.yml", "sections: [key-facts] }", "sections: [key-facts], answer: \"Ask your doctor first. [@label]\" }")
            .Append("en/other-medicines.yml", "- { medicine: tramadol, class: opioids, answer: \"Never take **both**. [@guide, 4.5]\" }\n");

        var medicines = folder.Snapshot().Default.OtherMedicines.ToDictionary(medicine => medicine.Name, medicine => medicine.Answer?.Text);

        Assert.Equal("Ask your doctor first.", medicines["codeine"]);
        Assert.Equal("Never take both.", medicines["tramadol"]);
        Assert.Null(medicines["melatonin"]);
    }

    private static SearchAnswer Search(LeafletFolder folder, string query)
    {
        var snapshot = folder.Snapshot();
        return LeafletIndex.Build(snapshot.Default, snapshot.Medicine).Search(query);
    }
}
