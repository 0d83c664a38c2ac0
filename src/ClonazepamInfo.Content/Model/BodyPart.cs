namespace ClonazepamInfo.Content.Model;

/// <summary>A piece of a section's text, in reading order.</summary>
public abstract record BodyPart;

/// <summary>Paragraphs, lists, and pictures of how many people something happened to.</summary>
/// <param name="Html">Safe HTML: paragraphs, lists, emphasis, links, citations, and figures drawn by the site.</param>
public sealed record Prose(string Html) : BodyPart;

/// <summary>A heading inside a section.</summary>
/// <param name="Level">2 for a heading below the section's title, 3 for one below that, and so on to 6.</param>
/// <param name="Id">Its fragment, unique in the whole leaflet.</param>
/// <param name="Text">Its words.</param>
/// <param name="Country">The only country for which the text below it holds, as in <see cref="Country.Id"/>, or null.</param>
public sealed record Heading(int Level, string Id, string Text, string? Country = null) : BodyPart
{
    /// <summary>Fragments that the heading had, to which links still lead.</summary>
    public IReadOnlyList<string> OldIds { get; init; } = [];
}

/// <summary>A heading that moved to another page.</summary>
/// <param name="Id">Its fragment here.</param>
/// <param name="Address">Where its text is now.</param>
/// <param name="Title">What that place is called.</param>
public sealed record MovedHeading(string Id, string Address, string Title);

/// <summary>What a reader must know who reads nothing else of the section.</summary>
/// <param name="Html">Safe HTML, as in <see cref="Prose"/>: one list.</param>
public sealed record KeyPointList(string Html) : BodyPart;

/// <summary>The numbers to call for one purpose, where the text says to call them.</summary>
/// <param name="Purpose">What they are for, as in <see cref="Helpline.Purpose"/>.</param>
public sealed record NumbersToCall(string Purpose) : BodyPart;

/// <summary>How urgent a <see cref="Box"/> is. The names are those of the NHS care cards, which editors know.</summary>
public enum Urgency
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>To be done or avoided for safety.</summary>
    Warning,

    /// <summary>A reason to get help today. The box shows the numbers for urgent advice.</summary>
    Urgent,

    /// <summary>A reason to call an ambulance now. The box shows the emergency numbers.</summary>
    Emergency,
}

/// <summary>Which numbers a <see cref="Box"/> shows.</summary>
public static class UrgencyNumbers
{
    /// <summary>What the numbers in a box are for, or null if it shows none.</summary>
    public static string? Purpose(this Urgency urgency) => urgency switch
    {
        Urgency.Emergency => HelplinePurpose.Emergency,
        Urgency.Urgent => HelplinePurpose.UrgentAdvice,
        _ => null,
    };
}

/// <summary>A call-out.</summary>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Html">Safe HTML, as in <see cref="Prose"/>.</param>
public sealed record Box(Urgency Urgency, string Title, string Html) : BodyPart;
