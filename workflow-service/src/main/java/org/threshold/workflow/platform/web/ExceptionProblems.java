package org.threshold.workflow.platform.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;

/** What an exception means to whoever sent the request. */
@Component
class ExceptionProblems {

    private final Incidents incidents;
    private final JsonProblems json;
    private final FieldProblems fields = new FieldProblems();
    private final StatusProblems statuses = new StatusProblems();

    ExceptionProblems(Incidents incidents, JsonProblems json) {
        this.incidents = incidents;
        this.json = json;
    }

    Problem of(Throwable failure) {
        return switch (failure) {
            case HttpMessageNotReadableException unreadable -> json.of(unreadable);
            case JacksonException unreadable -> json.of(unreadable);
            case BindException invalid -> fields.of(invalid);
            case HandlerMethodValidationException invalid -> fields.of(invalid);
            case MethodArgumentTypeMismatchException wrong -> fields.of(wrong);
            case MissingServletRequestParameterException missing ->
                    fields.missing(missing.getParameterName());
            case MissingRequestHeaderException missing -> fields.missing(missing.getHeaderName());
            case HttpRequestMethodNotSupportedException wrong -> method(wrong);
            case HttpMediaTypeNotSupportedException wrong -> contentType(wrong);
            case HttpMediaTypeNotAcceptableException _ -> statuses.of(406);
            case NoResourceFoundException _ -> statuses.of(404);
            case OptimisticLockingFailureException _ -> statuses.of(409);
            case BodyTooLarge _ -> BodyTooLarge.problem();
            case Throwable away when databaseAway(away) -> statuses.of(503);
            default -> statuses.of(failure).orElseGet(() -> incidents.open(failure));
        };
    }

    /** Also where it was met while a page was drawn, whose template then names another failure. */
    private static boolean databaseAway(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, Objects::nonNull, ExceptionProblems::cause)
                .anyMatch(
                        it ->
                                it instanceof DataAccessResourceFailureException
                                        || it instanceof TransientDataAccessResourceException
                                        || it instanceof CannotCreateTransactionException);
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure == null ? null : failure.getCause();
    }

    private Problem method(HttpRequestMethodNotSupportedException wrong) {
        var supported = wrong.getSupportedMethods();
        var methods = supported == null ? new String[] {HttpMethod.GET.name()} : supported;
        return Problem.of(
                ProblemKind.METHOD_NOT_ALLOWED,
                "method",
                wrong.getMethod() + " is not possible at this address.",
                "Use " + Arrays.stream(methods).sorted().collect(Collectors.joining(" or ")) + ".");
    }

    private Problem contentType(HttpMediaTypeNotSupportedException wrong) {
        var types =
                wrong.getSupportedMediaTypes().stream()
                        .filter(MediaType::isConcrete)
                        .filter(type -> !type.getSubtype().endsWith("+json"))
                        .map(MediaType::toString)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" or "));
        return Problem.of(
                ProblemKind.WRONG_CONTENT_TYPE,
                "Content-Type",
                "A body of this type cannot be read here.",
                "Send the header Content-Type: " + (types.isEmpty() ? "application/json" : types));
    }
}
