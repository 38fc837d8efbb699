using System.Text.Json.Nodes;

namespace MassageDomain.Serialization;

/// <summary>A converter that can say in JSON Schema what it takes.</summary>
internal interface IJsonSchemaSource
{
    JsonObject Schema();
}
