namespace ClonazepamInfo.Browser.Tests.Reading;

/// <summary>What a browser with script found on a page.</summary>
/// <param name="HasStyles">Whether every stylesheet of the page has rules.</param>
/// <param name="Cookies">How many cookies were set.</param>
/// <param name="Stored">How many entries local and session storage have.</param>
/// <param name="Requests">Every address that was requested.</param>
/// <param name="Complaints">Failed requests, script errors, violations of the policy and lines of the console.</param>
/// <param name="Text">The words that are shown and those that are not.</param>
/// <param name="FaintEdges">Fields and buttons whose edge has too little contrast, in light and in dark.</param>
/// <param name="UnclearNames">Links whose name does not say where they lead.</param>
/// <param name="SmallTargets">What is too small to press, on a phone and at a desk.</param>
/// <param name="BrokenWords">Words that are broken although the line has room.</param>
/// <param name="CutOff">What scrolls sideways or is cut off, on small windows and with larger or spaced text.</param>
internal sealed record PageReading(
    bool HasStyles,
    int Cookies,
    int Stored,
    IReadOnlyList<string> Requests,
    IReadOnlyList<string> Complaints,
    SeenText Text,
    IReadOnlyList<string> FaintEdges,
    IReadOnlyList<string> UnclearNames,
    IReadOnlyList<string> SmallTargets,
    IReadOnlyList<string> BrokenWords,
    IReadOnlyList<string> CutOff);

/// <summary>What a browser without script found on a page.</summary>
/// <param name="Text">The words that are shown and those that are not.</param>
/// <param name="MissingChapters">Addresses of chapters that the contents do not show on a phone.</param>
/// <param name="DeadButtons">How many buttons and links do nothing without script.</param>
internal sealed record PageWithoutScript(SeenText Text, IReadOnlyList<string> MissingChapters, int DeadButtons);
