namespace QuickStart;

/// <summary>What the program returns to the shell.</summary>
internal static class ExitCode
{
    public const int Screened = 0;
    public const int Unreadable = 1;
    public const int WrongFile = 2;
    public const int Usage = 64;
}
