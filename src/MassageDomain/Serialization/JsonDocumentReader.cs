using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace MassageDomain.Serialization;

/// <summary>Reads a JSON document strictly. What cannot be read is explained, all of it at once, by pointers into the document.</summary>
internal static class JsonDocumentReader
{
    public const int MaxDepth = 64;
    public const int MaxBytes = 1 << 20;

    private static readonly JsonDocumentOptions Tolerant = new() { MaxDepth = MaxDepth };

    /// <summary>Reads one document.</summary>
    /// <typeparam name="T">What it should be.</typeparam>
    /// <param name="utf8">The text, as UTF-8, at most <see cref="MaxBytes"/> long.</param>
    /// <param name="type">How to read it: from a strict context.</param>
    public static Validated<T> Read<T>(ReadOnlyMemory<byte> utf8, JsonTypeInfo<T> type)
        where T : class
    {
        if (utf8.Length > MaxBytes)
        {
            return Fail<T>(new ValidationIssue(DocumentIssueCodes.TooLarge, FieldPath.Root, new IssueParameter("max-bytes", MaxBytes.ToString(CultureInfo.InvariantCulture))));
        }

        try
        {
            return JsonSerializer.Deserialize(utf8.Span, type) is { } value ? new(value) : Fail<T>(new ValidationIssue(DocumentIssueCodes.Null, FieldPath.Root));
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            // Wrong JSON, null in a list, or text that is not UTF-8. The messages repeat what was typed, so nothing of them goes on.
            var issues = Explain(utf8, type);
            return issues.Count > 0 ? new(issues) : Fail<T>(new ValidationIssue(DocumentIssueCodes.WrongValue, FieldPath.Root));
        }
    }

    private static Validated<T> Fail<T>(ValidationIssue issue)
        where T : class => new([issue]);

    private static List<ValidationIssue> Explain(ReadOnlyMemory<byte> utf8, JsonTypeInfo type)
    {
        if (!Utf8.IsValid(utf8.Span))
        {
            return [new ValidationIssue(DocumentIssueCodes.Malformed, FieldPath.Root)];
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, Tolerant);
            var issues = new List<ValidationIssue>();
            Explain(document.RootElement, type, FieldPath.Root, issues);
            return issues;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or a member's name with half a character in it.
            return [new ValidationIssue(DocumentIssueCodes.Malformed, FieldPath.Root)];
        }
    }

    private static void Explain(JsonElement element, JsonTypeInfo type, FieldPath path, List<ValidationIssue> issues)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when element.ValueKind == JsonValueKind.Object:
                ExplainObject(element, type, path, issues);
                break;

            case JsonTypeInfoKind.Enumerable when element.ValueKind == JsonValueKind.Array:
                var itemType = type.Options.GetTypeInfo(type.ElementType!);
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    var itemPath = path.Item(index++);
                    if (item.ValueKind == JsonValueKind.Null)
                    {
                        issues.Add(new(DocumentIssueCodes.Null, itemPath));
                    }
                    else
                    {
                        Explain(item, itemType, itemPath, issues);
                    }
                }

                break;

            case JsonTypeInfoKind.Object or JsonTypeInfoKind.Enumerable:
                issues.Add(new(DocumentIssueCodes.WrongType, path));
                break;

            default:
                ExplainValue(element, type, path, issues);
                break;
        }
    }

    private static void ExplainObject(JsonElement element, JsonTypeInfo type, FieldPath path, List<ValidationIssue> issues)
    {
        string? discriminator = null;
        if (type.PolymorphismOptions is { } polymorphism)
        {
            discriminator = polymorphism.TypeDiscriminatorPropertyName;
            var derived = element.TryGetProperty(discriminator, out var kind) && kind.ValueKind == JsonValueKind.String
                ? polymorphism.DerivedTypes.FirstOrDefault(candidate => kind.ValueEquals((string)candidate.TypeDiscriminator!)).DerivedType
                : null;
            if (derived is null)
            {
                issues.Add(new(element.TryGetProperty(discriminator, out _) ? DocumentIssueCodes.WrongValue : DocumentIssueCodes.MissingMember, path.Member(discriminator)));
                return;
            }

            type = type.Options.GetTypeInfo(derived);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                issues.Add(new(DocumentIssueCodes.Duplicate, KnownPath(type, member.Name, path)));
            }
            else if (member.Name == discriminator)
            {
                continue;
            }
            else if (type.Properties.FirstOrDefault(property => property.Name == member.Name) is not { } property)
            {
                // The name is somebody's input, so the issue points at the object and not at the member.
                issues.Add(new(DocumentIssueCodes.UnknownMember, path));
            }
            else if (member.Value.ValueKind == JsonValueKind.Null)
            {
                if (!property.IsSetNullable)
                {
                    issues.Add(new(DocumentIssueCodes.Null, path.Member(member.Name)));
                }
            }
            else
            {
                Explain(member.Value, type.Options.GetTypeInfo(property.PropertyType), path.Member(member.Name), issues);
            }
        }

        foreach (var property in type.Properties.Where(property => property.IsRequired && !seen.Contains(property.Name)))
        {
            issues.Add(new(DocumentIssueCodes.MissingMember, path.Member(property.Name)));
        }
    }

    private static void ExplainValue(JsonElement element, JsonTypeInfo type, FieldPath path, List<ValidationIssue> issues)
    {
        try
        {
            _ = element.Deserialize(type);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            var wrongType = element.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
            issues.Add(new(wrongType ? DocumentIssueCodes.WrongType : DocumentIssueCodes.WrongValue, path));
        }
    }

    private static FieldPath KnownPath(JsonTypeInfo type, string name, FieldPath path) =>
        type.Properties.Any(property => property.Name == name) ? path.Member(name) : path;
}
