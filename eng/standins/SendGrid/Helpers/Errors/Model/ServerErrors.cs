namespace SendGrid.Helpers.Errors.Model;

public class SendGridInternalException : Exception
{
    public SendGridInternalException()
    {
    }

    public SendGridInternalException(string message)
        : base(message)
    {
    }

    public SendGridInternalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

public class ServerUnavailableException : SendGridInternalException
{
    public ServerUnavailableException()
    {
    }

    public ServerUnavailableException(string message)
        : base(message)
    {
    }

    public ServerUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

public class ServiceNotAvailableException : SendGridInternalException
{
    public ServiceNotAvailableException()
    {
    }

    public ServiceNotAvailableException(string message)
        : base(message)
    {
    }

    public ServiceNotAvailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
