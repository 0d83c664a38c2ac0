using System.Collections.Concurrent;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Threads of low priority for all that the edition does not answer: pages that are made, and the refusals of a flood.
/// However much of it there is, who reads a page that was made in advance has the processor first.
/// </summary>
internal sealed class BehindReaders : TaskScheduler, IDisposable
{
    /// <summary>One more than pages are made at once, so that what costs little need not wait for a page.</summary>
    private static readonly int Threads = PerRequestPages.AtOnce + 1;

    private readonly BlockingCollection<Task> _waiting = [];

    public BehindReaders()
    {
        for (var thread = 0; thread < Threads; thread++)
        {
            new Thread(Run) { IsBackground = true, Name = "behind readers" }.Start();
        }
    }

    public override int MaximumConcurrencyLevel => Threads;

    /// <summary>Runs what takes longer than an answer from the edition; what it awaits goes on here as well.</summary>
    public Task Run(RequestDelegate next, HttpContext context) =>
        Task.Factory.StartNew(() => next(context), CancellationToken.None, TaskCreationOptions.DenyChildAttach, this).Unwrap();

    public void Dispose() => _waiting.CompleteAdding();

    protected override void QueueTask(Task task) => _waiting.Add(task);

    /// <summary>Never on the thread of whoever waits for it, which answers readers.</summary>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        Current == this && !taskWasPreviouslyQueued && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => _waiting;

    private void Run()
    {
        LowPriority.OfThisThread();
        foreach (var task in _waiting.GetConsumingEnumerable())
        {
            TryExecuteTask(task);

            // The system takes the processor from a thread only at its next tick, some milliseconds later; a reader is not to wait so long.
            Thread.Yield();
        }
    }
}
