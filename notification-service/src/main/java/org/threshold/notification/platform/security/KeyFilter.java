package org.threshold.notification.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.threshold.notification.platform.security.Caller.AgencySystem;
import org.threshold.notification.platform.security.Caller.Operator;
import org.threshold.notification.platform.security.Caller.ServiceSystem;

/** Finds out who calls from {@code Authorization: Bearer <key>}. */
final class KeyFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiKeys keys;

    KeyFilter(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        keyIn(request).flatMap(keys::callerOf).ifPresent(KeyFilter::signIn);
        chain.doFilter(request, response);
    }

    private static Optional<String> keyIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()));
    }

    private static void signIn(Caller caller) {
        String[] authorities =
                switch (caller) {
                    case AgencySystem agency -> new String[] {"ROLE_AGENCY"};
                    case ServiceSystem service -> new String[] {"ROLE_SERVICE"};
                    case Operator operator -> new String[] {"ROLE_SERVICE", "ROLE_OPERATOR"};
                };
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(
                        caller, "", AuthorityUtils.createAuthorityList(authorities)));
        SecurityContextHolder.setContext(context);
    }
}
