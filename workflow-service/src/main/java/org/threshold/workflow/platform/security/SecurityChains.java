package org.threshold.workflow.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The two ways in: systems with an API key and no session, people with a session and a token
 * against forged requests. What neither is allowed is refused.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private final Doors doors;

    SecurityChains(Doors doors) {
        this.doors = doors;
    }

    @Bean
    @Order(1)
    SecurityFilterChain systems(HttpSecurity http, AuthenticationConverter keys) {
        doors.shared(http);
        http.securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null);
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.addFilterBefore(keyFilter(keys), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            SecurityContextRepository sessions,
            CsrfTokenRepository tokens,
            RequestCache asked) {
        var signIn = PathPatternRequestMatcher.pathPattern(HttpMethod.POST, Doors.SIGN_IN);
        doors.shared(http);
        http.csrf(it -> it.csrfTokenRepository(tokens).ignoringRequestMatchers(signIn));
        http.requestCache(it -> it.requestCache(asked));
        http.securityContext(it -> it.securityContextRepository(sessions));
        return http.build();
    }

    private AuthenticationFilter keyFilter(AuthenticationConverter keys) {
        AuthenticationManager asRecognised = recognised -> recognised;
        var filter = new AuthenticationFilter(asRecognised, keys);
        filter.setSuccessHandler((request, response, recognised) -> {});
        filter.setFailureHandler(doors::unknown);
        return filter;
    }
}
