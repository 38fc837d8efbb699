using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Health;
using MassageDomain.Knowledge;

namespace MassageDomain.Tests;

public sealed class CodePositionsTests
{
    // Few letters, so that many codes share a slot and many are asked for that are not there.
    private static readonly Gen<string> Text = Gen.Elements('a', 'b', 'c').NonEmptyListOf().Select(letters => string.Concat(letters.Take(5)));

    [Property(MaxTest = 1000)]
    public Property Find_AnyCode_IsWhereItStandsInTheList() => Prop.ForAll(Text.ListOf().ToArbitrary(), Text.ListOf().ToArbitrary(), (listed, asked) =>
    {
        var codes = listed.Distinct().Select(HealthCode.From).ToArray();
        var positions = new CodePositions<HealthCode>(codes);

        return listed.Concat(asked).Select(HealthCode.From).All(code => positions.Find(code.Value, code.Hash) == Array.IndexOf(codes, code));
    });

    [Fact]
    public void New_WithACodeTwice_Throws() =>
        Assert.Throws<ArgumentException>(() => new CodePositions<HealthCode>([HealthCode.From("gout"), HealthCode.From("asthma"), HealthCode.From("gout")]));

    [Fact]
    public void Find_EveryShippedConcept_IsItsPosition()
    {
        var concepts = KnowledgeBase.Default.Concepts;

        Assert.All(Enumerable.Range(0, concepts.Count), i => Assert.Equal(i, concepts.OrdinalOf(HealthCode.From(concepts[i].Code.Value))));
    }

    [Property]
    public Property Hash_OfCharactersAndOfBytes_IsTheSame() =>
        Prop.ForAll(Text.ToArbitrary(), text => CodeHash.Of(text) == CodeHash.Of(Encoding.UTF8.GetBytes(text)) && CodeHash.Of(text) >= 0);
}
