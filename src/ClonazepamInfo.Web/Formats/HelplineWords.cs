using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Formats;

/// <summary>Says what a helpline is for.</summary>
internal static class HelplineWords
{
    public static string Of(HelplinePurpose purpose, Labels labels) => purpose switch
    {
        HelplinePurpose.Emergency => labels.PurposeEmergency,
        HelplinePurpose.Crisis => labels.PurposeCrisis,
        HelplinePurpose.Poison => labels.PurposePoison,
        HelplinePurpose.UrgentAdvice => labels.PurposeUrgentAdvice,
        HelplinePurpose.Epilepsy => labels.PurposeEpilepsy,
        HelplinePurpose.SubstanceUse => labels.PurposeSubstanceUse,
        _ => labels.PurposeReportSideEffects,
    };
}
