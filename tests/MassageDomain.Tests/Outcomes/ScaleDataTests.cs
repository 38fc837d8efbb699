using MassageDomain.Outcomes;
using Xunit;

namespace MassageDomain.Tests.Outcomes;

public sealed class ScaleDataTests
{
    public static TheoryData<string> Codes => [.. OutcomeCatalogue.Scales.Select(scale => scale.Code.Value)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Validate_ShippedScale_HasNoIssue(string code) => Assert.Empty(ScaleValidation.Validate(OutcomeCatalogue.Scale(code)));
}
