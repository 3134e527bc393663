package org.threshold.workflow.platform.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of problem that a request can meet; programs tell them apart by {@link #type()}. */
public enum ProblemKind {
    MALFORMED(HttpStatus.BAD_REQUEST, "The request could not be read"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "You are not signed in"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "You may not do this"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
    GONE(HttpStatus.GONE, "This can no longer be read"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This cannot be done here"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "There is no answer in that form"),
    CONFLICT(HttpStatus.CONFLICT, "Something changed before you did this"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    WRONG_CONTENT_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request is in the wrong form"),
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "Something needs to be put right first"),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "Too many attempts"),
    FAILURE(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service is not available just now");

    private final HttpStatus status;
    private final String title;

    ProblemKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status. */
    public HttpStatus status() {
        return status;
    }

    /** One line for people. */
    public String title() {
        return title;
    }

    /** The type of RFC 9457, for example {@code urn:threshold:problem:not-found}. */
    public URI type() {
        var code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return URI.create("urn:threshold:problem:" + code);
    }
}
