using System.Diagnostics;

namespace ClonazepamInfo.Web.Tests.Hosting;

/// <summary>Waits for what the site does by itself by asking again and again; whether it ever does decides, not how fast.</summary>
public static class Eventually
{
    /// <summary>Only a hang reaches it: a busy machine took longer than 30 seconds to publish an edit.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan BetweenTwo = TimeSpan.FromMilliseconds(20);

    /// <summary>Asks until the answer is as it should be.</summary>
    /// <returns>That answer.</returns>
    public static async Task<T> Is<T>(Func<Task<T>> ask, Func<T, bool> asItShouldBe)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(BetweenTwo))
        {
            var answer = await ask();
            if (asItShouldBe(answer))
            {
                return answer;
            }

            Assert.True(waited.Elapsed < Longest, $"never came about; the last that was seen begins {Beginning($"{answer}")}");
        }
    }

    private static string Beginning(string text) => text[..Math.Min(text.Length, 500)];

    /// <inheritdoc cref="Is{T}(Func{Task{T}}, Func{T, bool})"/>
    public static Task<T> Is<T>(Func<T> ask, Func<T, bool> asItShouldBe) => Is(() => Task.FromResult(ask()), asItShouldBe);
}
