using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Sheets;

namespace ClonazepamInfo.Web.Pages.Shared;

/// <summary>What a part of a sheet is called today, where the sheet calls it otherwise.</summary>
/// <param name="Finding">The part.</param>
/// <param name="Number">Its number today.</param>
/// <param name="Labels">The interface's words.</param>
public sealed record MovedModel(SheetFinding Finding, string Number, Labels Labels);
