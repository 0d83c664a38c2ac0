using System.Globalization;
using BenchmarkDotNet.Running;
using ClonazepamInfo.Benchmarks;
using ClonazepamInfo.Benchmarks.Generating;

switch (args)
{
    case ["content", var count, var folder] when int.TryParse(count, CultureInfo.InvariantCulture, out var sections)
        && sections >= ContentGenerator.Fewest:
        new ContentGenerator(sections).Write(folder);
        return 0;
    case ["bare", var file, var port] when int.TryParse(port, CultureInfo.InvariantCulture, out var number):
        await BareServer.RunAsync(file, number);
        return 0;
    case ["content" or "bare", ..]:
        await Console.Error.WriteLineAsync($"Use: content N DIR (N at least {ContentGenerator.Fewest}), or bare FILE PORT.");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ContentGenerator).Assembly).Run(args);
        return 0;
}
