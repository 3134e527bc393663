package org.threshold.notification.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.threshold.notification.platform.Refusal;

/** Turns what Spring and we throw into problem details; never shows an exception's own text. */
@RestControllerAdvice
class ErrorAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private static final Refusal NOT_READ_HERE =
            new Refusal(
                    "Content-Type",
                    "The body is not of a media type that is read here",
                    "Send application/json");

    private static final Refusal NOTHING_HERE =
            new Refusal("request", "There is nothing at this address", "Check the address");

    private static final Refusal OTHER_METHOD =
            new Refusal(
                    "request",
                    "This address does not take that method",
                    "Use a method that the Allow header names");

    private static final Refusal NOT_UNDERSTOOD =
            new Refusal(
                    "request",
                    "The request cannot be understood",
                    "Check it against the description of this API");

    private static final Refusal OUR_FAULT =
            new Refusal(
                    "request",
                    "Something went wrong here, and it is not your fault",
                    "Send the request again; if it fails again, tell the operator");

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        UnreadableBody why = UnreadableBody.of(unreadable);
        return Problems.answer(why.status(), List.of(why.refusal()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception thrown,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode code,
            WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        return ResponseEntity.status(status)
                .headers(headers)
                .body(Problems.detail(status, List.of(refusal(thrown, status))));
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(RuntimeException bug) {
        LOG.error(
                "A request failed: {} at {}",
                bug.getClass().getName(),
                bug.getStackTrace().length > 0 ? bug.getStackTrace()[0] : "an unknown place");
        return Problems.answer(HttpStatus.INTERNAL_SERVER_ERROR, List.of(OUR_FAULT));
    }

    private static Refusal refusal(Exception thrown, HttpStatus status) {
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return new Refusal(
                    mismatch.getName(),
                    "This is not of the kind that is expected here",
                    "Send it as it was given to you");
        }
        return switch (status) {
            case UNSUPPORTED_MEDIA_TYPE -> NOT_READ_HERE;
            case NOT_FOUND -> NOTHING_HERE;
            case METHOD_NOT_ALLOWED -> OTHER_METHOD;
            default -> NOT_UNDERSTOOD;
        };
    }
}
