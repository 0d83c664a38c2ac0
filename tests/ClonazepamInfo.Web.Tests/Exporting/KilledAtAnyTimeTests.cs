using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>As <see cref="InterruptionTests"/>, at times instead of files; a class of its own runs in parallel.</summary>
public sealed class KilledAtAnyTimeTests(OldExport old) : IClassFixture<OldExport>
{
    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.8)]
    [InlineData(0.9)]
    [InlineData(0.95)]
    [InlineData(1.0)]
    public async Task Killed_at_any_part_of_its_time_it_leaves_no_half_folder(double part)
    {
        using var export = new ExportRun();
        old.CopyTo(export.Folder);

        using (BuiltSite.Launch(ExportRun.Arguments(export.Folder, ExportRun.NewUrl)))
        {
            // The moment is of no importance: whichever it turns out to be, the folder must be whole.
            await Task.Delay(old.Elapsed * part);
        }

        await export.IsWholeAndIsCleared(replacing: true);
    }
}
