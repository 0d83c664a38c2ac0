using ClonazepamInfo.Web.Handouts;

namespace ClonazepamInfo.Web.Pages.Shared;

/// <summary>What could not be read of a query, at the top of the page that answers it.</summary>
/// <param name="Faults">The faults.</param>
/// <param name="Unnamed">How many more there are.</param>
/// <param name="Kept">What became of the rest, or an empty text.</param>
/// <param name="Page">The page.</param>
public sealed record FaultsModel(IReadOnlyList<QueryFault> Faults, int Unnamed, string Kept, LeafletPage Page);
