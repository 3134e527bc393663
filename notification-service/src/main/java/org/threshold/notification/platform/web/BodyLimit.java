package org.threshold.notification.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.threshold.notification.platform.Refusal;

/** Refuses bodies that are larger than anything this service is ever sent. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    static final int LARGEST_BYTES = 128 * 1024;

    static final Refusal TOO_LARGE =
            new Refusal(
                    "request",
                    "The body is larger than 128 KB",
                    "Send one acknowledgement or one directory entry per request");

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST_BYTES) {
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE, TOO_LARGE);
            return;
        }
        chain.doFilter(new LimitedRequest(request, LARGEST_BYTES), response);
    }
}
