using System.Diagnostics;
using ClonazepamInfo.Web.Tests.Publishing;
using Microsoft.Extensions.Hosting;

/// <summary>
/// Puts an unfit page into the built program, which takes no such thing from any setting: .NET calls a class of this name,
/// outside of every namespace, in each assembly of DOTNET_STARTUP_HOOKS before the program itself.
/// </summary>
#pragma warning disable CA1050, MA0047 // .NET wants it so.
internal sealed class StartupHook : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
#pragma warning restore CA1050, MA0047
{
    /// <summary>The environment variable that says what is wrong with the page.</summary>
    public const string Variable = "UNFIT_PAGE";

    public static void Initialize() => DiagnosticListener.AllListeners.Subscribe(new StartupHook());

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting")
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "HostBuilding", Value: IHostBuilder builder })
        {
            builder.ConfigureServices(new Unfit { How = Environment.GetEnvironmentVariable(Variable) }.AddTo);
        }
    }

    public void OnCompleted()
    {
        // Nothing is kept that would have to go.
    }

    public void OnError(Exception error)
    {
        // There is nobody to tell.
    }
}
