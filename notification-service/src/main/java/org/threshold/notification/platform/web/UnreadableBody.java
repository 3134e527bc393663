package org.threshold.notification.platform.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.threshold.notification.platform.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Why a body could not be read.
 *
 * @param status 400, or 413 when it is too large
 * @param refusal the field and what to do
 */
record UnreadableBody(HttpStatus status, Refusal refusal) {

    private static final Refusal NOT_JSON =
            new Refusal(
                    "request",
                    "The body is missing, or is not JSON that can be read",
                    "Send a complete JSON object");

    static UnreadableBody of(HttpMessageNotReadableException thrown) {
        if (causes(thrown).anyMatch(LimitedRequest.BodyTooLarge.class::isInstance)) {
            return new UnreadableBody(HttpStatus.CONTENT_TOO_LARGE, BodyLimit.TOO_LARGE);
        }
        Refusal refusal =
                causes(thrown)
                        .filter(DatabindException.class::isInstance)
                        .map(DatabindException.class::cast)
                        .findFirst()
                        .map(UnreadableBody::wrongField)
                        .orElse(NOT_JSON);
        return new UnreadableBody(HttpStatus.BAD_REQUEST, refusal);
    }

    private static Refusal wrongField(DatabindException wrong) {
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            return new Refusal(
                    path(unknown),
                    "This field is not known here",
                    "Remove it, or check its spelling");
        }
        return new Refusal(
                path(wrong),
                "The value is not of the kind that is expected here",
                "Check it against the description of this API");
    }

    private static String path(DatabindException wrong) {
        String path =
                wrong.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .filter(name -> name != null)
                        .collect(Collectors.joining("."));
        return path.isEmpty() ? "request" : path;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
