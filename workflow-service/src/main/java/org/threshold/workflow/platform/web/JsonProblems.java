package org.threshold.workflow.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a JSON body, by field or by line and column; never the value itself. */
@Component
public class JsonProblems {

    Problem of(HttpMessageNotReadableException unreadable) {
        if (tooLarge(unreadable)) {
            return BodyTooLarge.problem();
        }
        return new Problem(ProblemKind.MALFORMED, List.of(refusal(unreadable.getCause())));
    }

    /** A body that a controller read by itself, such as the form of a task's step. */
    public Problem of(JacksonException unreadable) {
        return new Problem(ProblemKind.MALFORMED, List.of(refusal(unreadable)));
    }

    private static Refusal refusal(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> missingBody();
            case UnrecognizedPropertyException unknown -> unknown(unknown);
            case InvalidNullException missing -> FieldProblems.needed(path(missing));
            case MismatchedInputException wrong ->
                    FieldProblems.wrongValue(path(wrong), wrong.getTargetType());
            case StreamReadException broken -> broken(broken);
            case StreamConstraintsException _ -> tooDeep();
            case JacksonException other -> FieldProblems.wrongValue(path(other), null);
            default -> missingBody();
        };
    }

    private static Refusal unknown(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        var names =
                known == null
                        ? ""
                        : known.stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "));
        return new Refusal(
                path(unknown),
                "There is no field ‘" + path(unknown) + "’ in this request.",
                "Leave it out or correct its name; the fields here are: " + names + ".");
    }

    private static Refusal broken(StreamReadException broken) {
        var where = broken.getLocation();
        return new Refusal(
                "request",
                "The JSON is broken at line %d, column %d."
                        .formatted(where.getLineNr(), where.getColumnNr()),
                "Look there for a missing comma, quotation mark or brace, or a field given twice.");
    }

    private static Refusal tooDeep() {
        return new Refusal(
                "request",
                "The JSON is nested too deeply or holds a value that is too long.",
                "Check it against /api/v1/openapi.json and send it again.");
    }

    private static Refusal missingBody() {
        return new Refusal("request", "The request has no body.", "Send a JSON object.");
    }

    private static boolean tooLarge(Throwable failure) {
        @Nullable Throwable next = failure;
        while (next != null && !(next instanceof BodyTooLarge)) {
            next = next.getCause();
        }
        return next != null;
    }

    private static String path(JacksonException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "request" : path.toString();
    }
}
