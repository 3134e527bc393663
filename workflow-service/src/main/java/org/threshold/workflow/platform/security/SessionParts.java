package org.threshold.workflow.platform.security;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.threshold.workflow.platform.web.ProblemWriter;

/** What sign-in and the way in for people share. */
@Configuration(proxyBeanMethods = false)
class SessionParts {

    @Bean
    static CsrfTokenRepository tokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    /** Whoever signs in gets a new session id and a new token. */
    @Bean
    static SessionAuthenticationStrategy beginnings(CsrfTokenRepository tokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(
                        new ChangeSessionIdAuthenticationStrategy(),
                        new CsrfAuthenticationStrategy(tokens)));
    }

    /** Remembers pages only: a program that was refused does not come back by a redirect. */
    @Bean
    static RequestCache asked(ProblemWriter problems) {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                request ->
                        HttpMethod.GET.matches(request.getMethod()) && problems.wantsPage(request));
        return cache;
    }
}
