namespace ClonazepamInfo.Content.Model;

/// <summary>Where a reader lands: at the top of a section, or at one of its headings.</summary>
/// <param name="Section">The section.</param>
/// <param name="Heading">A heading of that section, or null for its top.</param>
public sealed record SectionTarget(Section Section, Heading? Heading)
{
    /// <summary>The address with its fragment.</summary>
    public string Address => Heading is null ? Section.Address : $"{Section.Address}#{Heading.Id}";

    /// <summary>The section's numbered title and the words of the heading.</summary>
    public string Title => Heading is null ? Section.NumberedTitle : $"{Section.NumberedTitle}: {Heading.Text}";
}
