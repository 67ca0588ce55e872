namespace SendGrid.Helpers.Errors.Model;

public class RequestErrorException : Exception
{
    public RequestErrorException()
    {
    }

    public RequestErrorException(string message)
        : base(message)
    {
    }

    public RequestErrorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

public class BadRequestException : RequestErrorException
{
    public BadRequestException()
    {
    }

    public BadRequestException(string message)
        : base(message)
    {
    }

    public BadRequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

public class UnauthorizedException : RequestErrorException
{
    public UnauthorizedException()
    {
    }

    public UnauthorizedException(string message)
        : base(message)
    {
    }

    public UnauthorizedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

public class ForbiddenException : RequestErrorException
{
    public ForbiddenException()
    {
    }

    public ForbiddenException(string message)
        : base(message)
    {
    }

    public ForbiddenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

public class NotFoundException : RequestErrorException
{
    public NotFoundException()
    {
    }

    public NotFoundException(string message)
        : base(message)
    {
    }

    public NotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

public class MethodNotAllowedException : RequestErrorException
{
    public MethodNotAllowedException()
    {
    }

    public MethodNotAllowedException(string message)
        : base(message)
    {
    }

    public MethodNotAllowedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

public class PayloadTooLargeException : RequestErrorException
{
    public PayloadTooLargeException()
    {
    }

    public PayloadTooLargeException(string message)
        : base(message)
    {
    }

    public PayloadTooLargeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

public class UnsupportedMediaTypeException : RequestErrorException
{
    public UnsupportedMediaTypeException()
    {
    }

    public UnsupportedMediaTypeException(string message)
        : base(message)
    {
    }

    public UnsupportedMediaTypeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

public class TooManyRequestsException : RequestErrorException
{
    public TooManyRequestsException()
    {
    }

    public TooManyRequestsException(string message)
        : base(message)
    {
    }

    public TooManyRequestsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
