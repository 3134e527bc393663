package org.threshold.workflow.platform.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.threshold.workflow.platform.Refusal;

/** Problems of single fields, parameters and headers. */
class FieldProblems {

    private static final Set<String> NEEDED = Set.of("NotNull", "NotBlank", "NotEmpty");
    private static final String TYPE_MISMATCH = "typeMismatch";

    Problem of(BindException invalid) {
        var errors = invalid.getFieldErrors().stream().map(this::refusal).toList();
        return new Problem(ProblemKind.MALFORMED, errors.isEmpty() ? general() : errors);
    }

    Problem of(HandlerMethodValidationException invalid) {
        var errors =
                invalid.getParameterValidationResults().stream()
                        .flatMap(result -> refusals(result).stream())
                        .toList();
        return new Problem(ProblemKind.MALFORMED, errors.isEmpty() ? general() : errors);
    }

    Problem of(MethodArgumentTypeMismatchException wrong) {
        var expected = wrong.getRequiredType();
        return new Problem(ProblemKind.MALFORMED, List.of(wrongValue(wrong.getName(), expected)));
    }

    Problem missing(String field) {
        return new Problem(ProblemKind.MALFORMED, List.of(needed(field)));
    }

    static Refusal needed(String field) {
        return new Refusal(
                field, "‘" + field + "’ is missing.", "Give a value for ‘" + field + "’.");
    }

    static Refusal wrongValue(String field, @Nullable Class<?> expected) {
        return new Refusal(
                field,
                "‘" + field + "’ is not " + Expected.of(expected) + ".",
                "Give " + Expected.of(expected) + ".");
    }

    private Refusal refusal(FieldError error) {
        if (NEEDED.contains(String.valueOf(error.getCode()))) {
            return needed(error.getField());
        }
        if (TYPE_MISMATCH.equals(error.getCode())) {
            return wrongValue(error.getField(), null);
        }
        return broken(error.getField(), error);
    }

    private List<Refusal> refusals(ParameterValidationResult result) {
        var name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream().map(error -> broken(name, error)).toList();
    }

    private static Refusal broken(String field, MessageSourceResolvable error) {
        return new Refusal(
                field,
                "‘" + field + "’ " + error.getDefaultMessage() + ".",
                "Change ‘" + field + "’ and send the request again.");
    }

    private static List<Refusal> general() {
        return List.of(
                new Refusal(
                        "request",
                        "The parts of the request do not fit together.",
                        "Check it against /api/v1/openapi.json and send it again."));
    }
}
