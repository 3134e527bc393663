package org.threshold.workflow.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers whatever a controller, or the reading of its arguments, throws. */
@ControllerAdvice
class ProblemAdvice {

    private final ProblemWriter problems;
    private final ExceptionProblems meanings;

    ProblemAdvice(ProblemWriter problems, ExceptionProblems meanings) {
        this.problems = problems;
        this.meanings = meanings;
    }

    @ExceptionHandler
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> add(response, name, values));
        }
        problems.write(meanings.of(failure), request, response);
    }

    /** Who may not come in is answered by the doors, not here. */
    @ExceptionHandler
    void leave(AuthenticationException stranger) {
        throw stranger;
    }

    @ExceptionHandler
    void leave(AccessDeniedException denied) {
        throw denied;
    }

    /** The caller is gone, so that nobody is left to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    private static void add(HttpServletResponse response, String name, Iterable<String> values) {
        values.forEach(value -> response.addHeader(name, value));
    }
}
