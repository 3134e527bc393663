package org.threshold.workflow.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.web.Problem;
import org.threshold.workflow.platform.web.ProblemKind;
import org.threshold.workflow.platform.web.ProblemWriter;

/** What is open to everybody, and how whoever may not come in is answered. */
@Component
class Doors {

    /** Pages before sign-in, the API's description, and what watches over the service. */
    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/again",
        "/assets/**",
        "/favicon.ico",
        "/error",
        "/api/v1/openapi.json",
        "/actuator/health/**",
        "/actuator/prometheus"
    };

    /** Where programs sign in for a person. */
    static final String SIGN_IN = "/api/v1/session";

    private final ProblemWriter problems;
    private final ExpiredForms expired;

    Doors(ProblemWriter problems, ExpiredForms expired) {
        this.problems = problems;
        this.expired = expired;
    }

    void shared(HttpSecurity http) {
        http.authorizeHttpRequests(
                it ->
                        it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, SIGN_IN)
                                .permitAll()
                                .anyRequest()
                                .authenticated());
        http.headers(Headers::set);
        http.logout(AbstractHttpConfigurer::disable);
        http.exceptionHandling(
                it ->
                        it.authenticationEntryPoint(this::stranger)
                                .accessDeniedHandler(this::denied));
    }

    /** Sends people to the sign-in page, and tells programs how to sign in. */
    private void stranger(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        if (expired.isOne(request)) {
            expired.answer(request, response);
        } else if (problems.wantsPage(request)) {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        } else {
            problems.write(notSignedIn(), request, response);
        }
    }

    /** Answers a key that nobody holds. */
    void unknown(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        problems.write(
                Problem.of(
                        ProblemKind.NOT_SIGNED_IN,
                        "Authorization",
                        "The API key is not known, or it has ended.",
                        "Send Authorization: Bearer and the key that you were given; ask the"
                                + " operator for a new one if it was lost."),
                request,
                response);
    }

    private void denied(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        boolean forged = reason instanceof CsrfException;
        if (forged && expired.isOne(request)) {
            expired.answer(request, response);
        } else if (forged && leaves(request)) {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        } else {
            problems.write(forged ? forged() : closed(), request, response);
        }
    }

    /** Whether somebody signs out whose session has ended anyway. */
    private boolean leaves(HttpServletRequest request) {
        return request.getRequestURI().equals("/sign-out")
                && problems.wantsPage(request)
                && SecurityContextHolder.getContext().getAuthentication() == null;
    }

    private static Problem notSignedIn() {
        return Problem.of(
                ProblemKind.NOT_SIGNED_IN,
                "request",
                "Nobody is signed in, or the session has ended.",
                "Sign in with POST /api/v1/session, or send an API key as Authorization: Bearer.");
    }

    private static Problem forged() {
        return Problem.of(
                ProblemKind.FORBIDDEN,
                "csrfToken",
                "The request does not carry this session’s token, or the session has ended.",
                "Go back, load the page again and repeat what you did. A program sends the"
                        + " csrfToken of GET /api/v1/session in the header that it names.");
    }

    private static Problem closed() {
        return Problem.of(
                ProblemKind.FORBIDDEN,
                "request",
                "This is not open to you.",
                "Go back and choose something else, or ask your manager.");
    }
}
