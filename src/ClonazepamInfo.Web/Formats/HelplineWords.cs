namespace ClonazepamInfo.Web.Formats;

/// <summary>Says what a helpline is for.</summary>
internal static class HelplineWords
{
    public static string Of(HelplinePurpose purpose, UiText labels) => purpose switch
    {
        HelplinePurpose.Emergency => labels.Helplines.PurposeEmergency,
        HelplinePurpose.Crisis => labels.Helplines.PurposeCrisis,
        HelplinePurpose.Poison => labels.Helplines.PurposePoison,
        HelplinePurpose.UrgentAdvice => labels.Helplines.PurposeUrgentAdvice,
        HelplinePurpose.Epilepsy => labels.Helplines.PurposeEpilepsy,
        HelplinePurpose.SubstanceUse => labels.Helplines.PurposeSubstanceUse,
        _ => labels.Helplines.PurposeReportSideEffects,
    };
}
