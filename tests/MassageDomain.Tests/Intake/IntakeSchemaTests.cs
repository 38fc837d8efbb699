using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;
using MassageDomain.Intake;

namespace MassageDomain.Tests.Intake;

/// <summary>What the schema refuses, the reader refuses, and the other way round. The schema is read by an independent library.</summary>
public sealed class IntakeSchemaTests
{
    private const string Valid = """
        {
          "clientId": "C-7",
          "completedOn": "2026-11-20",
          "language": "es",
          "health": { "asOf": "2026-11-20", "groups": [ { "group": "pregnancy", "answer": "no" } ], "facts": [] },
          "complaints": [ { "painNow": 4, "onset": "2026-05", "sites": [ { "region": "buttock", "side": "left" } ] } ],
          "consents": [ { "scope": "draping", "kind": "informed", "givenBy": "client", "givenAt": "2026-11-20T15:00:00Z", "method": "written" } ],
          "fieldAnswers": [ { "field": "email", "answer": "declined" } ]
        }
        """;

    private static readonly JsonSchema Schema = JsonSchema.FromText(Encoding.UTF8.GetString(IntakeSchema.Write()));

    [Fact]
    public void Schema_OfAValidForm_Accepts()
    {
        Assert.True(Schema.Evaluate(JsonNode.Parse(Valid)).IsValid);
        Assert.True(IntakeFormJson.Read(Encoding.UTF8.GetBytes(Valid)).IsValid);
    }

    [Theory]
    [InlineData("\"clientId\": \"C-7\",", "")]
    [InlineData("\"clientId\": \"C-7\"", "\"clientId\": 7")]
    [InlineData("\"clientId\": \"C-7\"", "\"clientId\": null")]
    [InlineData("\"completedOn\": \"2026-11-20\"", "\"completedOn\": \"20 November\"")]
    [InlineData("\"completedOn\": \"2026-11-20\"", "\"completedOn\": \"2026-02-30\"")]
    [InlineData("\"completedOn\": \"2026-11-20\"", "\"completedOn\": \"2026-02-29\"")]
    [InlineData("\"onset\": \"2026-05\"", "\"onset\": \"2026-13\"")]
    [InlineData("\"onset\": \"2026-05\"", "\"onset\": \"2026-06-31\"")]
    [InlineData("\"givenAt\": \"2026-11-20T15:00:00Z\"", "\"givenAt\": \"2026-11-31T15:00:00Z\"")]
    [InlineData("\"language\": \"es\"", "\"language\": \"spanish\"")]
    [InlineData("\"language\": \"es\"", "\"idioma\": \"es\"")]
    [InlineData("\"answer\": \"no\"", "\"answer\": \"maybe\"")]
    [InlineData("\"answer\": \"no\"", "\"answer\": false")]
    [InlineData("\"group\": \"pregnancy\"", "\"group\": \"Not A Code\"")]
    [InlineData("\"painNow\": 4", "\"painNow\": 11")]
    [InlineData("\"painNow\": 4", "\"painNow\": \"4\"")]
    [InlineData("\"onset\": \"2026-05\"", "\"onset\": \"May\"")]
    [InlineData("\"side\": \"left\"", "\"side\": \"links\"")]
    [InlineData("\"givenAt\": \"2026-11-20T15:00:00Z\"", "\"givenAt\": \"2026-11-20\"")]
    [InlineData("\"method\": \"written\"", "\"method\": \"smoke signal\"")]
    [InlineData("\"field\": \"email\"", "\"field\": \"shoe-size\"")]
    [InlineData("\"facts\": []", "\"facts\": {}")]
    public void Schema_OfAMutatedForm_RefusesAsTheReaderDoes(string what, string with)
    {
        var mutated = Valid.Replace(what, with, StringComparison.Ordinal);

        Assert.NotEqual(Valid, mutated);
        Assert.False(Schema.Evaluate(JsonNode.Parse(mutated)).IsValid);
        Assert.False(IntakeFormJson.Read(Encoding.UTF8.GetBytes(mutated)).IsValid);
    }
}
