namespace MassageDomain.Explanations;

/// <summary>All templates by key, and how they are filled in.</summary>
internal static class TemplateTable
{
    private static readonly Dictionary<string, ExplanationTemplate> ByKey = FindingTexts.All.Concat(QuestionTexts.All).ToDictionary(template => template.Key, StringComparer.Ordinal);

    /// <summary>Fills a template in. What is filled in is never searched for names in braces itself.</summary>
    public static Explanation Fill(string key, Language language, params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        var template = ByKey[key].Text.In(language);
        var text = new System.Text.StringBuilder();
        var used = new List<ExplanationParameter>();
        var from = 0;
        for (var open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', from))
        {
            var close = template.IndexOf('}', open);
            var name = template[(open + 1)..close];
            var value = ValueOf(name, parameters);
            used.Add(new() { Name = name, Value = value });
            text.Append(template, from, open - from).Append(value);
            from = close + 1;
        }

        return new() { Key = key, Parameters = used, Text = text.Append(template, from, template.Length - from).ToString() };
    }

    public static string Text(string key, Language language, params ReadOnlySpan<(string Name, string Value)> parameters) => Fill(key, language, parameters).Text;

    private static string ValueOf(string name, ReadOnlySpan<(string Name, string Value)> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Name == name)
            {
                return parameter.Value;
            }
        }

        throw new KeyNotFoundException($"The template needs a value for {name}.");
    }
}
