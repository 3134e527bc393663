package org.threshold.notification.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.threshold.notification.platform.Secrets;

/**
 * Lets GOV.UK Notify in to its callbacks, by the bearer token that the operator has entered there
 * and here. Hashes are compared, in a time that says nothing of how much was right. Without a token
 * nobody is let in.
 */
final class CallbackFilter extends OncePerRequestFilter {

    static final String ROLE = "NOTIFY";
    static final String PATH = "/callbacks/govuk-notify";

    private final RequestMatcher callbacks =
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, PATH);
    private final String token;

    CallbackFilter(String token) {
        this.token = token;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return token.isBlank() || !callbacks.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (sent != null && MessageDigest.isEqual(hash(sent), hash("Bearer " + token))) {
            signIn();
        }
        chain.doFilter(request, response);
    }

    private static byte[] hash(String secret) {
        return Secrets.hash(secret).getBytes(StandardCharsets.US_ASCII);
    }

    private static void signIn() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(
                        "govuk-notify", "", AuthorityUtils.createAuthorityList("ROLE_" + ROLE)));
        SecurityContextHolder.setContext(context);
    }
}
