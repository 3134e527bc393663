package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions in which nobody did anything for too long. Requests that a page makes by itself say
 * so in the header {@code X-Requested-With: live}, or ask for a stream of events, and keep no
 * session alive.
 */
@Component
@Order(IdleSessions.BEFORE_SIGN_IN)
class IdleSessions extends OncePerRequestFilter {

    /** After the session is there, and before security looks who it belongs to. */
    static final int BEFORE_SIGN_IN = -110;

    private static final List<String> NO_PERSON = List.of("/assets/", "/actuator/");

    private final SessionLength length;

    IdleSessions(SessionLength length) {
        this.length = length;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return NO_PERSON.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && StaffSessions.isOne(session)) {
            goOn(session, request);
        }
        chain.doFilter(request, response);
    }

    private void goOn(HttpSession session, HttpServletRequest request) {
        if (length.over(session)) {
            session.invalidate();
            SignedOut.after(request, SignedOut.Why.IDLE);
        } else if (!byItself(request)) {
            length.acts(session);
        }
    }

    /** A page’s stream of events is opened by its script, which can set no header of its own. */
    private static boolean byItself(HttpServletRequest request) {
        return "live".equals(request.getHeader("X-Requested-With"))
                || MediaType.TEXT_EVENT_STREAM_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }
}
