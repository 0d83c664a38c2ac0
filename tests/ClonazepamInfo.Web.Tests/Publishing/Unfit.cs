using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>Makes one page unfit to be shared by all readers, as a mistake in its code would.</summary>
public sealed class Unfit : IAsyncResultFilter
{
    public const string Address = "/glossary";

    public const string Reason = "the page's own fault";

    /// <summary>What is wrong with the page; null for nothing.</summary>
    public string? How { get; set; }

    /// <summary>What can be wrong with the page, and what is said of it.</summary>
    public static TheoryData<string, string> Ways => new()
    {
        { "throws", Address + " could not be rendered: " + Reason },
        { "status", Address + " answers 404, not 200." },
        { "cookie", Address + " sets a cookie" },
        { "lower-case cookie", Address + " sets a cookie" },
    };

    public void AddTo(IServiceCollection services) => services.Configure<MvcOptions>(options => options.Filters.Add(this));

    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var response = context.HttpContext.Response;
        if (context.HttpContext.Request.Path != Address)
        {
            return next();
        }

        switch (How)
        {
            case "throws":
                throw new InvalidOperationException(Reason);
            case "status":
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
            case "cookie":
                response.Cookies.Append("reader", "1");
                break;
            case "lower-case cookie":
                response.Headers["set-cookie"] = "reader=1";
                break;
        }

        return next();
    }
}
