using System.Text;
using System.Text.Json;
using MassageDomain.Health;
using MassageDomain.Serialization;

namespace MassageDomain.Tests.Serialization;

/// <summary>That codes are kept for the next reading must not be noticed.</summary>
public sealed class CodePoolTests
{
    private static readonly JsonSerializerOptions InPieces = new() { DefaultBufferSize = 16 };

    [Fact]
    public void Find_TheSameTextTwice_IsTheSameCode() =>
        Assert.Same(CodePool<HealthCode>.Find("read-twice"u8), CodePool<HealthCode>.Find("read-twice"u8));

    [Fact]
    public void Find_TextsThatShareAPlace_AreEachTheirOwnCode()
    {
        // A place for each of 1024: of 3000 texts many share one.
        for (var turn = 0; turn < 2; turn++)
        {
            for (var i = 0; i < 3000; i++)
            {
                Assert.Equal($"code-{i}", CodePool<HealthCode>.Find(Encoding.UTF8.GetBytes($"code-{i}"))?.Value);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-gout")]
    [InlineData("Gout")]
    [InlineData("góut")]
    public void Find_TextThatIsNoCode_IsNothing(string text) => Assert.Null(CodePool<HealthCode>.Find(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("\"gout\"")]
    [InlineData("\"g\\u006fut\"")]
    public void Read_PlainOrEscaped_IsTheSameCode(string json) =>
        Assert.Equal(HealthCode.From("gout"), JsonSerializer.Deserialize<HealthCode>(json));

    [Fact]
    public async Task Read_FromAStreamInPieces_IsTheSameCodes()
    {
        var codes = Enumerable.Range(0, 500).Select(i => $"condition-number-{i}").ToArray();
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(codes));
        var read = await JsonSerializer.DeserializeAsync<HealthCode[]>(stream, InPieces);

        Assert.Equal(codes, read!.Select(code => code.Value));
    }
}
