package org.threshold.notification.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** The answers 401 and 403, as problem details. */
@Component
class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Refusal NO_KEY =
            new Refusal(
                    "Authorization",
                    "This address needs a valid key, and the request has none",
                    "Send the key that you were given: Authorization: Bearer thr_…");

    private static final Refusal WRONG_KEY =
            new Refusal(
                    "Authorization",
                    "The key does not open this address",
                    "Use the key of a caller who may do this, or ask the operator");

    private final Problems problems;

    AccessProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(response, HttpStatus.UNAUTHORIZED, NO_KEY);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        problems.write(response, HttpStatus.FORBIDDEN, WRONG_KEY);
    }
}
