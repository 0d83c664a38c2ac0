namespace ClonazepamInfo.Content.Model;

/// <summary>How many placeholders a label has, written <c>{0}</c>, <c>{1}</c> and so on. Each must occur at least once.</summary>
/// <param name="count">The number of placeholders.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PlaceholdersAttribute(int count) : Attribute
{
    /// <summary>The number of placeholders.</summary>
    public int Count { get; } = count;
}
