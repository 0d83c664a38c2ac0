namespace ClonazepamInfo.Content.Model;

/// <summary>A section that is no longer in the leaflet, told to readers like a change.</summary>
/// <param name="Address">The address that it had.</param>
/// <param name="Title">Its last title, by which the holder of a sheet knows it; its id where no record has the title.</param>
/// <param name="Target">The address to which readers are led instead.</param>
/// <param name="Change">The day, why it is gone, and whether somebody who acts on its words could come to harm.</param>
public sealed record Withdrawal(string Address, string Title, string Target, Change Change);
