namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>
/// A fact that needs a disk of a chosen size. Where the system lets nobody mount one, as in most containers, it is skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.Missing;
}
